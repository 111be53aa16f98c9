"""The small world made documents are written from: what one ministry says of every country."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from advisorywatch.advisory import Leave, Level


@dataclass(frozen=True, slots=True)
class Country:
    """A country's codes and what two publishers call it; "" where a publisher lists it not.

    `us` are the titles of the US State Department, one a row: Bonaire, Saba and Sint Eustatius
    are three rows of BQ, "French West Indies" is one row of four countries.
    """

    code: str
    iso3: str
    fips: str
    level: Level
    us: tuple[str, ...]
    de: str


@dataclass(frozen=True, slots=True)
class Said:
    """What a ministry says of a country. `parts`: names with their own, higher level.

    `words` are paragraphs of its own, after those that follow from level, parts and leave;
    `only` stands in place of all of them. `edited`: last touched, where that is not `issued`.
    """

    level: Level
    issued: datetime
    parts: tuple[tuple[str, Level], ...] = ()
    leave: Leave | None = None
    words: tuple[str, ...] = ()
    only: str | None = None
    edited: datetime | None = None


@dataclass(frozen=True, slots=True)
class World:
    """What one ministry says, by country. A value: every change is another world."""

    said: Mapping[str, Said]

    def saying(self, code: str, *, level: int | None = None, **changes: Any) -> "World":
        """The same but for one country; a country not yet there needs `level` and `issued`."""
        if level is not None:
            changes["level"] = Level(level)
        there = self.said.get(code)
        said = replace(there, **changes) if there else Said(**changes)
        return World({**self.said, code: said})

    def without(self, *codes: str) -> "World":
        """The same, those countries not listed."""
        return World({code: said for code, said in self.said.items() if code not in codes})

    def only(self, *codes: str) -> "World":
        """Those countries and no other: a short listing."""
        return World({code: self.said[code] for code in codes})


def calm(now: datetime) -> World:
    """Every country at the level it had in an ordinary winter, last issued in the past year."""
    return World(
        {
            country.code: Said(country.level, now - timedelta(days=7 + 13 * nth % 360))
            for nth, country in enumerate(countries().values())
        }
    )


@cache
def countries() -> Mapping[str, Country]:
    """The table world.tsv, by code."""
    return {country.code: country for country in read_table()}


def read_table() -> Iterator[Country]:
    text = files(__package__).joinpath("world.tsv").read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    for row in csv.DictReader(lines, delimiter="\t"):
        yield Country(
            code=row["code"],
            iso3=row["iso3"],
            fips=row["fips"],
            level=Level(int(row["level"])),
            us=tuple(name for name in row["us"].split("|") if name),
            de=row["de"],
        )
