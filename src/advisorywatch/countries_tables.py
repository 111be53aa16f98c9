"""The tables of country names and codes at run time: each read once, when first asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLES = Path(__file__).parent / "tables"


@dataclass(frozen=True, slots=True)
class Place:
    """What a publisher's row stands for: a country, or several ("Israel and Palestine").

    `sub` is the key of a row that is one of several for its country ("BQ-SA" for Saba);
    `part` the named part where the row is about a part only ("Azores").
    """

    codes: tuple[str, ...]
    sub: str = ""
    part: str = ""


def parse(value: str) -> Place:
    """A value of keys.tsv: "RU", "IL+PS", "BQ#BQ-SA" (a row of several), "PT~Azores" (a part).

    "GN?" is a bare name, that a neighbour bears with a word more.
    """
    codes, _, part = value.rstrip("?").partition("~")
    codes, _, sub = codes.partition("#")
    return Place(tuple(codes.split("+")), sub, part)


def by_code(text: str) -> Place | None:
    """ISO codes in upper case, Kosovo's several, and the ids of parts."""
    if text in KOSOVO:
        return Place(("XK",))
    if text in ISO3:
        return Place((text,))
    if text in by_iso3_table():
        return Place((by_iso3_table()[text],))
    value = keys().get("=" + text)
    return parse(value) if value else None


def table(name: str) -> Iterator[list[str]]:
    """The rows of a table as cells; lines that begin with "#" are for readers."""
    for line in (TABLES / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def keys() -> dict[str, str]:
    """Folded name → what it stands for; "=" before an id, "!" before a reason to refuse."""
    rows = (TABLES / "keys.tsv").read_text("utf-8").splitlines()
    return dict(row.split("\t", 1) for row in rows if not row.startswith("#"))


@cache
def by_iso3_table() -> dict[str, str]:
    return {iso3: code for code, iso3 in ISO3.items()}


KOSOVO = frozenset({"XKX", "XKS", "RKS", "KOS"})  # user-assigned codes seen beside XK
ISO3 = {code: iso3 for code, iso3, *_ in table("codes.tsv")}
