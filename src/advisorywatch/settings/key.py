"""What a key and a table of the settings are made of. Which there are: schema.py."""

from dataclasses import dataclass
from typing import Any

from advisorywatch.settings import forms
from advisorywatch.settings.form import Form, matching


@dataclass(frozen=True, slots=True)
class Key:
    """A setting. `default` is as TOML would write it; None: none, it is simply left out.

    A `secret` is written in one of four forms: under its name, or under name_file,
    name_credential (systemd), name_env.
    """

    name: str
    form: Form[Any]
    meaning: str
    default: Any = None
    required: bool = False
    secret: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Under which it may stand in the file."""
        return secret_names(self.name) if self.secret else (self.name,)


def secret_names(name: str) -> tuple[str, ...]:
    """The four forms of a secret: plain, in a file, a systemd credential, in the environment."""
    return (name, f"{name}_file", f"{name}_credential", f"{name}_env")


SECRET_FORMS: dict[str, Form[str]] = {
    "_file": Form("expected the path of a file", forms.STRING, forms.read_text),
    "_credential": matching(
        r"[A-Za-z0-9][A-Za-z0-9._-]*", "expected a credential's name, as in LoadCredential="
    ),
    "_env": matching(r"[A-Za-z_][A-Za-z0-9_]*", "expected an environment variable's name"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file. `many`: [[name]], each called a `one`. `others`: tables under names
    of the user's own, such as [addresses.slack-moscow]."""

    name: str
    meaning: str
    keys: tuple[Key, ...] = ()
    tables: tuple["Table", ...] = ()
    others: "Table | None" = None
    many: bool = False
    one: str = ""

    def names(self) -> list[str]:
        """All that may stand in it, names of the user's own aside."""
        own = [name for key in self.keys for name in key.names]
        return own + [table.name for table in self.tables]
