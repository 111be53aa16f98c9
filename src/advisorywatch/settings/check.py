"""Checking the file: TOML into plain values, gathering every fault and warning on the way.

A fault names path, key and value, and what would be right. The value of a secret is never
among its words; nor is that of an unknown key, which may be a secret's under a slip.
"""

import os
import re
import stat
import tomllib
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from advisorywatch.errors import SettingsError
from advisorywatch.secret import Secret, scheme_of
from advisorywatch.settings.form import Form, Unfit, did_you_mean, shown, sort_of
from advisorywatch.settings.forms import ADDRESS_NAME
from advisorywatch.settings.key import SECRET_FORMS, Key, Table
from advisorywatch.settings.schema import ADDRESSES, DATABASE, FILE

# Of a table: what was given and fits, by name. Under OTHERS the tables of the user's own names,
# None where one is no table.
Values = dict[str, Any]
OTHERS = "*"


class Check:
    """One look at one file. `secrets`: before a run; they are all read, and files looked for.
    Else, for a listing, only the database's is."""

    def __init__(self, path: Path, *, secrets: bool) -> None:
        self.path = path
        self.base = path.absolute().parent  # what relative paths in the file are relative to
        self.secrets = secrets
        self.faults: list[str] = []
        self.warnings: list[str] = []

    def fault(self, text: str) -> None:
        self.faults.append(f"{self.path}: {text}")

    def warn(self, text: str) -> None:
        self.warnings.append(f"{self.path}: {text}")

    def raise_faults(self) -> None:
        """SettingsError with all of them, a line each, if there is one."""
        if self.faults:
            raise SettingsError("\n".join(self.faults))

    def file(self, text: str) -> Values:
        """The whole file's values. SettingsError at once where it is no TOML."""
        try:
            given = tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            # from None: later Pythons keep the whole file, secrets and all, in the error
            raise SettingsError(f"{self.path}: expected TOML: {error}") from None
        return self.table(FILE, given, "")

    def table(self, table: Table, given: object, where: str) -> Values:
        """What fits of a table. `where` leads up to a key: "fetch.", 'desk "Moscow": '."""
        if not isinstance(given, dict):
            self.fault(f"{where.rstrip('.: ')}: expected a table, found {sort_of(given)}")
            return {}
        values: Values = {}
        for key in table.keys:
            if key.secret:
                self.secret(key, given, where, values)
            else:
                self.key(key, given, where, values)
        for inner in table.tables:
            if inner.name in given:
                walk = self.many if inner.many else self.inner
                values[inner.name] = walk(inner, given[inner.name], where)
        known = table.names()
        unknown = [name for name in given if name not in known]
        if table.others is None:
            for name in unknown:
                self.fault(f"{where}{bare(name)}: unknown key{did_you_mean(name, known)}")
            return values
        values[OTHERS] = {
            name: self.other(table, table.others, name, given[name], where) for name in unknown
        }
        return values

    def inner(self, table: Table, given: object, where: str) -> Values:
        return self.table(table, given, f"{where}{table.name}.")

    def many(self, table: Table, given: object, where: str) -> list[Values]:
        """[[desks]]: each called by its name, or by its place where it has none."""
        if not isinstance(given, list):
            self.fault(
                f"{where}{table.name}: expected [[{table.name}]], found {sort_of(given)}"
            )
            return []
        found = []
        for place, one in enumerate(given, 1):
            name = one.get("name") if isinstance(one, dict) else None
            label = f"{table.one} {shown(name) if isinstance(name, str) else place}: "
            if table.one == "hears" and len(given) == 1:
                label = ""
            found.append(self.table(table, one, where + label))
        return found

    def other(
        self, table: Table, one: Table, name: str, given: object, where: str
    ) -> Values | None:
        """[addresses.slack-moscow]: a table under a name of the user's own; None: it is none."""
        label = f"{one.one} {shown(name)}" if one.one else f"{where}{bare(name)}"
        if not isinstance(given, dict):
            if hint := did_you_mean(name, table.names()):
                self.fault(f"{label}: unknown key{hint}")
            else:
                self.fault(f"{label}: expected a table, [{table.name}.{bare(name)}]")
            return None
        return self.table(one, given, f"{label}: " if one.one else f"{label}.")

    def key(self, key: Key, given: dict[str, Any], where: str, values: Values) -> None:
        if key.name not in given:
            if key.required:
                self.fault(f"{where}{key.name} is missing: {key.form.expected}")
            return
        value = given[key.name]
        with self.fitting(f"{where}{key.name}", value):
            values[key.name] = key.form.read(value)

    @contextmanager
    def fitting(self, where: str, value: object) -> Iterator[None]:
        """Tells of a value that does not fit, or of each item that does not."""
        try:
            yield
        except Unfit as unfit:
            for found, expected in unfit.problems:
                verb = "=" if found is value else "has"
                self.fault(f"{where} {verb} {shown(found)}: {expected}")

    def secret(self, key: Key, given: dict[str, Any], where: str, values: Values) -> None:
        """A secret in one of its four forms, read now or when it is first needed."""
        names = [name for name in key.names if name in given]
        if not names:
            if key.required:
                self.fault(f"{where}expected one of {', '.join(key.names)}")
            return
        if len(names) > 1:
            self.fault(f"{where}{' and '.join(names)}: expected only one of them")
            return
        [name] = names
        suffix, value = name.removeprefix(key.name), given[name]
        if not suffix:
            with self.fitting_secret(f"{where}{name}", value):
                values[key.name] = Secret(key.form.read(value))
                self.warn_of_plain(key, value, f"{where}{name}")
            return
        with self.fitting(f"{where}{name}", value):
            kept = SECRET_FORMS[suffix].read(value)
            at = f"{where}{name} = {shown(kept)}"
            if suffix == "_file":
                self.warn_of_open_file(self.base / kept, at)
            if not self.secrets and key not in DATABASE.keys:
                values[key.name] = Secret.later(lambda: self.later(key.form, suffix, kept, at))
                return
            try:
                values[key.name] = Secret(read_secret(key.form, suffix, kept, self.base))
            except Unfit as unfit:
                self.fault(f"{at}: {unfit}")

    def later(self, form: Form[str], suffix: str, kept: str, at: str) -> str:
        """What a secret that was not read at first says; SettingsError where it cannot be had."""
        try:
            return read_secret(form, suffix, kept, self.base)
        except Unfit as unfit:
            raise SettingsError(f"{self.path}: {at}: {unfit}") from None

    @contextmanager
    def fitting_secret(self, where: str, value: object) -> Iterator[None]:
        try:
            yield
        except Unfit as unfit:
            self.fault(f"{where}: {unfit}{of_kind(value)}")

    def warn_of_plain(self, key: Key, value: str, where: str) -> None:
        """A proxy or database without a password is no secret."""
        harmless = key.name == "proxy" or key in DATABASE.keys
        if (harmless and "@" not in value) or not others_can_read(self.path):
            return
        self.warn(
            f"{where}: a secret in a file that others can read: chmod o-r it, or use "
            f"{key.name}_file, {key.name}_credential or {key.name}_env"
        )

    def warn_of_open_file(self, path: Path, at: str) -> None:
        if others_can_read(path):
            self.warn(f"{at}: others can read this file: chmod o-r it")

    def known(
        self, names: Iterable[str], known: Collection[str], where: str, what: str
    ) -> None:
        """A fault for each name that is none of those known."""
        for name in names:
            if name not in known:
                hint = did_you_mean(name, known) or among(known)
                self.fault(f"{where} has {shown(name)}: expected {what}{hint}")

    def unique(self, names: Iterable[str], one: str) -> None:
        """A fault for each name that stands twice."""
        seen: set[str] = set()
        for name in names:
            if name.casefold() in seen:
                self.fault(f"{one} {shown(name)}: expected a name of its own, found it twice")
            seen.add(name.casefold())

    def path_in(self, values: Values, name: str, where: str, *, folder: bool = False) -> None:
        """Makes a path absolute; before a run, a fault where nothing there can be read."""
        if name not in values:
            return
        given, values[name] = values[name], self.base / values[name]
        if not self.secrets:
            return
        try:
            with os.scandir(values[name]) if folder else values[name].open("rb"):
                return
        except OSError as error:
            reason = error.strerror
        except ValueError:  # a NUL in it
            reason = "no path"
        what = f"expected a {'folder' if folder else 'file'} that can be read"
        self.fault(f"{where}{name} = {shown(given)}: {what}: {reason}")

    def address_names(self, addresses: Iterable[str]) -> None:
        for name in addresses:
            with self.fitting(ADDRESSES.name, None):
                ADDRESS_NAME.read(name)


def read_secret(form: Form[str], suffix: str, kept: str, base: Path) -> str:
    """What a secret's file, credential or variable holds; Unfit, never with a word of it."""
    value = (
        read_line(base / kept)
        if suffix == "_file"
        else read_line(credential(kept))
        if suffix == "_credential"
        else os.environ.get(kept, "").strip()
    )
    if not value:
        raise Unfit(
            (None, "is not set" if suffix == "_env" else "expected a secret, found nothing")
        )
    try:
        return form.read(value)
    except Unfit as unfit:
        raise Unfit((None, f"in it {unfit}{of_kind(value)}")) from None


def credential(name: str) -> Path:
    """Where systemd puts a credential (systemd.exec(5), LoadCredential=)."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        raise Unfit(
            (None, "$CREDENTIALS_DIRECTORY is not set; systemd sets it for its services")
        )
    return Path(folder) / name


def read_line(path: Path) -> str:
    """The one line of a secret's file."""
    try:
        text = path.read_text(encoding="utf-8-sig").strip()
    except OSError as error:
        raise Unfit((None, f"expected a file that can be read: {error.strerror}")) from None
    except ValueError:  # a NUL in the path; bytes that are no text
        raise Unfit((None, "expected a file of text")) from None
    if "\n" in text:
        raise Unfit((None, "expected one line, found several"))
    return text


def bare(name: str) -> str:
    """A key's name as TOML writes it: in quotes where it needs them."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else shown(name)


def of_kind(value: object) -> str:
    """What may be said of a secret that does not fit: what kind of URL it is."""
    scheme = scheme_of(value) if isinstance(value, str) else ""
    return f', found "{scheme}://…"' if scheme else ""


def others_can_read(path: Path) -> bool:
    """Whether it is a file that any user of the machine may read."""
    try:
        return bool(path.stat().st_mode & stat.S_IROTH)
    except (OSError, ValueError):
        return False


def among(known: Collection[str]) -> str:
    """ "; there are a, b, c" where they are few enough to be listed."""
    if not known:
        return "; there is none"
    return f"; there are {', '.join(sorted(known))}" if len(known) <= 8 else ""
