"""The settings: one TOML file, found, checked and typed. All its faults are told at once.

schema.py   every key: name, form, default, meaning     forms.py   how each is written
check.py    TOML into plain values, key by key          whole.py   what one part says of another
build.py    plain values into typed ones (values.py)    json_schema.py   for editors
"""

import os
from collections.abc import Collection
from pathlib import Path
from typing import Literal

from advisorywatch import sources as built_in
from advisorywatch.errors import SettingsError
from advisorywatch.settings.build import build
from advisorywatch.settings.check import Check
from advisorywatch.settings.values import (
    DatabaseSettings,
    DeliverySettings,
    FetchSettings,
    OperatorSettings,
    PageSettings,
    Settings,
    SourceSettings,
    SourcesSettings,
    WebSettings,
)
from advisorywatch.settings.whole import check_whole, warn

__all__ = [
    "DatabaseSettings",
    "DeliverySettings",
    "FetchSettings",
    "OperatorSettings",
    "PageSettings",
    "Settings",
    "SourceSettings",
    "SourcesSettings",
    "WebSettings",
    "find",
    "load",
    "parse",
]

FILE_NAME = "advisorywatch.toml"
SYSTEM_FILE = Path("/etc/advisorywatch") / FILE_NAME


def find(explicit: str | None = None) -> Path:
    """The file that counts: the one named, $ADVISORYWATCH_CONFIG, the one here, the system's.

    SettingsError where a named one is missing, or there is none at all.
    """
    for given, whence in (
        (explicit, "--config"),
        (from_environment(), "$ADVISORYWATCH_CONFIG"),
    ):
        if given:
            if not Path(given).is_file():
                raise SettingsError(f"{given}: expected the settings, found no file ({whence})")
            return Path(given)
    for path in (Path(FILE_NAME), SYSTEM_FILE):
        if path.is_file():
            return path
    raise SettingsError(
        f"no settings: neither ./{FILE_NAME} nor {SYSTEM_FILE} is there; "
        "`advisorywatch init` writes a first one"
    )


def from_environment() -> str | None:
    return os.environ.get("ADVISORYWATCH_CONFIG")


def load(
    path: Path,
    *,
    addresses: Literal["skip", "check"] = "skip",
    sources: Collection[str] | None = None,
) -> Settings:
    """The settings in a file; SettingsError with all its faults, a line each.

    "check" reads every secret and has apprise look at every address: before a run. "skip" is
    for listings, which must work where the service's credentials are not: it reads only the
    database's URL, and each other secret when it is first revealed. `sources`: the names that
    are built in, where they are not those of this installation.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsError(f"{path}: expected the settings: {error.strerror}") from error
    except UnicodeDecodeError as error:
        reason = f"byte {error.start} is no UTF-8"
        raise SettingsError(f"{path}: expected text: {reason}") from None
    return parse(text, path, addresses=addresses, sources=sources)


def parse(
    text: str,
    path: Path,
    *,
    addresses: Literal["skip", "check"] = "skip",
    sources: Collection[str] | None = None,
) -> Settings:
    """As load(), of a text that stands, or is to stand, in the file `path`."""
    check = Check(path, secrets=addresses == "check")
    values = check.file(text)
    names = built_in.names() if sources is None else sources
    check_whole(check, values, names, addresses=addresses == "check")
    check.raise_faults()
    warn(check, values)
    return build(values, check)
