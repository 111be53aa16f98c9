"""A secret that never shows itself: whoever needs it must say reveal()."""

import hmac
import re
from collections.abc import Callable
from typing import NoReturn


class Secret:
    """An address' URL, a proxy, a database URL: something that may bear a password or token.

    Its repr and str are "***", in a dataclass, an f-string, a log line or a traceback's
    message alike. It cannot be pickled, so that it is not written down unawares.
    """

    __slots__ = ("_read", "_value")

    def __init__(self, value: str) -> None:
        self._value: str | None = value
        self._read: Callable[[], str] | None = None

    @classmethod
    def later(cls, read: Callable[[], str]) -> "Secret":
        """One that is read when it is first revealed; what `read` raises comes from there.

        A listing needs no address, and may run where the service's credentials are not.
        """
        secret = cls("")
        secret._value, secret._read = None, read
        return secret

    def reveal(self) -> str:
        """The secret itself. Never put it in a message, a log line or the database."""
        if self._value is None:
            assert self._read is not None
            self._value = self._read()
        return self._value

    @property
    def scheme(self) -> str:
        """What kind of URL it is ("slack", "mailtos"), fit to be shown; "" where it is none
        or has not been read."""
        return scheme_of(self._value or "")

    def __repr__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.reveal().encode(), other.reveal().encode())

    def __hash__(self) -> int:
        return hash((Secret, self.reveal()))

    def __copy__(self) -> "Secret":
        return self

    def __deepcopy__(self, memo: object) -> "Secret":
        del memo
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not written down: it cannot be pickled")


def scheme_of(url: str) -> str:
    """What stands before "://"; "" where that is no URL's scheme (RFC 3986, 32 characters)."""
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]{0,31})://", url)
    return match[1].lower() if match else ""
