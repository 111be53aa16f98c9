"""What can go wrong, in one tree.

    AdvisorywatchError
      SourceChanged      the page no longer says what its reader was written for
        UnknownWording   a level's wording that the source's table does not hold
      FetchFailed        no answer, or not a usable one            (reason: one word, see fetch.py)
      UnknownCountry     a name that stands for no country we know, with the reason
      SettingsError      the file is wrong: path, key, value, what would be right
      StoreError         the database is of another version, damaged, locked or full

A message says where, what was expected, what was found; a found value is quoted by `found()`.
"""


class AdvisorywatchError(Exception):
    """The root: cli.main prints its message without a traceback."""


class SourceChanged(AdvisorywatchError):
    """The page no longer says what its reader was written for."""


class UnknownWording(SourceChanged):
    """A wording that stands where the level stands, and is not in the source's table."""

    def __init__(self, wording: str) -> None:
        super().__init__(f"expected a wording of the source's table, found {found(wording)}")
        self.wording = wording


class FetchFailed(AdvisorywatchError):
    """No answer, or not a usable one. `reason` is one word for logs and states."""

    def __init__(
        self, reason: str, message: str, *, retry_after_s: float | None = None
    ) -> None:
        super().__init__(message)
        self.reason = reason
        self.retry_after_s = retry_after_s


class UnknownCountry(AdvisorywatchError):
    """A name that stands for no country we know; never a guess."""


class SettingsError(AdvisorywatchError):
    """The settings are wrong: path, key, value, what would be right. All faults at once."""


class StoreError(AdvisorywatchError):
    """The database cannot be used: another version, damaged, locked, full."""


def found(value: object) -> str:
    """A found value for a message: its repr, cut at 80 characters."""
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "…" + text[-1]
