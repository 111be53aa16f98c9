"""Days told in a sentence: whether what it reports is new, or an old order told again. Pure.

"On March 2, 2026, the Department ordered …" stands in an advisory for months and in its
wording alone is as new in May as in March; the day against the day of publishing tells.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from advisorywatch.language.table import Table

NEW_DAYS = 3  # Nigeria, 2026: told the day after; Saudi Arabia, 2026: told again after five
AHEAD_DAYS = 2  # a feed dated 29 January tells of 30 January (Niger, 2026)


def is_new(text: str, at: int, issued: str | None, table: Table) -> bool | None:
    """Whether what a folded sentence tells at `at` bears about the day of publishing, `issued`
    (YYYY-MM-DD, with or without a time). None: no day, or nothing to hold it against.

    It bears the last day named before it, else the first behind. A month alone ("in July
    2023") is its last day that is past, a day without its year the latest not ahead.
    """
    told = day_told(issued)
    if told is None:
        return None
    days = [*days_in(text[:at], told, table.months)][-1:] or [
        *days_in(text[at:], told, table.months)
    ]
    return -AHEAD_DAYS <= (told - days[0]).days <= NEW_DAYS if days else None


def full_day(text: str, months: tuple[str, ...]) -> str | None:
    """The first day a folded text names with its year, as YYYY-MM-DD; None where none is."""
    for match in named(text, months):
        if match["year"] and (match["day"] or match["first"]):
            found = day_of(match, months, date.max)
            return None if found is None else found.isoformat()
    return None


def day_told(issued: str | None) -> date | None:
    """The day of a publisher's date; None where there is none, or it is no day."""
    try:
        return date.fromisoformat((issued or "")[:10])
    except ValueError:
        return None


def days_in(text: str, told: date, months: tuple[str, ...]) -> Iterator[date]:
    """The days a folded text names, in its order; one there is not ("June 31") is left out."""
    for match in named(text, months):
        if found := day_of(match, months, told):
            yield found


def named(text: str, months: tuple[str, ...]) -> Iterator[re.Match[str]]:
    return written(months).finditer(text) if months else iter(())


@lru_cache(maxsize=8)
def written(months: tuple[str, ...]) -> re.Pattern[str]:
    """A day as written with these names: "march 2, 2026", "2 march", "march 2026"."""
    names = "|".join(months)
    return re.compile(
        rf"\b(?:(?P<first>\d{{1,2}})\s)?(?P<month>{names})\b\.?"
        rf"(?:\s(?P<day>\d{{1,2}})\b)?(?:,?\s(?P<year>20\d\d)\b)?"
    )


def day_of(match: re.Match[str], months: tuple[str, ...], told: date) -> date | None:
    """The day a match of `written` names; None: a month alone ("may"), or no such day."""
    day, year = match["day"] or match["first"], match["year"]
    month = next(n for n, names in enumerate(months, 1) if match["month"] in names.split("|"))
    try:
        if day and year:
            return date(int(year), month, int(day))
        if day:
            this = date(told.year, month, int(day))
            ahead = (this - told).days > AHEAD_DAYS
            return this.replace(year=told.year - 1) if ahead else this
        if year is None:
            return None
        last = date(int(year), month, monthrange(int(year), month)[1])
        return told if last.replace(day=1) <= told <= last else last
    except ValueError:
        return None
