"""What a text advises of one row: areas looked up among the names of countries, tidied."""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from advisorywatch.advisory import Area, Level, worst_of
from advisorywatch.countries import Place, place
from advisorywatch.errors import UnknownCountry
from advisorywatch.language import Advice

# "Do not travel to these areas for any reason": their names stand in a heading, not here
POINTING = re.compile(
    r"(?:(?:these|this|those|the|following|below|above|specified|certain|such|some|all|other) )*"
    r"(?:areas?|locations?|places?|regions?|advisory summary)",
    re.IGNORECASE,
)

ANNOUNCING = re.compile(  # of a list, in the languages of the ministries
    r"(?:\w+ ){0,2}(?:folgende[nrs]?|siguientes|seguenti|following)(?: \w+){1,2}"
    r"|(?:\w+ ){1,2}suivante?s",
    re.IGNORECASE,
)


def settled(advice: Advice, where: Place, country: str, row: str = "") -> Advice:
    """The advice as it stands for one country of a row.

    An area that is the row's own country by another name ("Kingdom of Denmark", "Vereinigten
    Arabischen Emirate") is no part: it speaks of the country. One that is another country (the
    text shared by China, Hong Kong and Macau) is not ours. Areas without a name go; their level
    stays in `worst`. Each area once.
    """
    own: list[Level | None] = []
    parts: dict[str, Area] = {}
    elsewhere = False
    for area in advice.areas:
        name = re.sub(r"\s+for any reason$", "", area.name, flags=re.IGNORECASE)
        there = known(name)
        if there is not None and country not in there.codes:
            elsewhere = True
        elif name.casefold() == row.casefold() or is_same(there, where):
            own.append(area.level)
        else:
            parts.setdefault(name.casefold(), replace(area, name=name))
    level = worst_of(own) if advice.level is None else advice.level
    ours = worst_of([level, *own, *(part.level for part in parts.values())])
    return replace(
        advice,
        level=level,
        worst=ours if elsewhere else worst_of([ours, advice.worst]),
        areas=tuple(part for part in parts.values() if not POINTING.fullmatch(part.name)),
    )


def spelled_out(advice: Advice, text: str) -> Advice:
    """An area that points at the list behind it ("folgende Gebiete:") becomes the list's items.

    `text` bears the marks of html_to_text(marks=True); where no list stands the area is kept.
    """
    areas: list[Area] = []
    for area in advice.areas:
        items = items_below(text, area.name) if ANNOUNCING.fullmatch(area.name) else []
        areas += [replace(area, name=item) for item in items] or [area]
    return replace(advice, areas=tuple(areas))


def items_below(text: str, name: str) -> list[str]:
    """The items of the list that a line with this name in it announces."""
    lines = text.splitlines()
    for nth, line in enumerate(lines):
        if name in line and line.rstrip().endswith(":"):
            below = takewhile(lambda one: one.startswith("• "), lines[nth + 1 :])
            return [one.removeprefix("• ").strip(" .;,") for one in below]
    return []


def unmarked(text: str) -> str:
    """A text without the marks of its lists, as it is kept."""
    return re.sub(r"^• ", "", text, flags=re.MULTILINE)


def is_same(there: Place | None, where: Place) -> bool:
    """Whether a name stands for what the row stands for: the country, or the same part of it."""
    return there is not None and (there.sub, there.part) == (where.sub, where.part)


@lru_cache(maxsize=4096)  # the same names in every poll
def known(name: str) -> Place | None:
    """place(), None where it is no name we know."""
    try:
        return place(name)
    except UnknownCountry:
        return None
