"""What a statement is about: the whole country, its rest, a part, another country, nothing named."""

import re
from dataclasses import dataclass
from enum import StrEnum

from advisorywatch.language.clean import folded
from advisorywatch.language.names import Name, names_in
from advisorywatch.language.table import Table


class Kind(StrEnum):
    """How far a statement reaches."""

    WHOLE = "whole"  # the whole country, by name or by "the whole country"
    REST = "rest"  # the catch-all clause: the country's floor
    PART = "part"
    OTHER = "other"  # another country than the one the text is about
    BEYOND = "beyond"  # more than one country
    NOTHING = "nothing"  # no place named


@dataclass(frozen=True, slots=True)
class Scope:
    """A kind, and the place as the publisher names it ("" where none is)."""

    kind: Kind
    place: str = ""
    start: int = -1  # of the place in its sentence
    end: int = -1


NOWHERE = Scope(Kind.NOTHING)
STOP = re.compile(r"[;:]|\.\s|\s-\s|\(|\)")


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a sentence that may name a place: its folded form and the sentence's own."""

    text: str
    original: str
    start: int


def scope_of(
    original: str,
    start: int,
    end: int,
    table: Table,
    country: str | None = None,
    *,
    heading: bool = False,
) -> Scope:
    """What the stretch [start, end) of a sentence names.

    `country`: the one the text is about; another one is OTHER. Without it every country
    named is the one spoken of. `heading`: it stands before a dash or colon, where anything may
    stand ("Actions to take:"): a capital alone makes no place of it.
    """
    start, end = narrowed(original, start, end, table)
    place = original[start:end].strip()
    if not place:
        return NOWHERE
    text = folded(original[start:end])
    shift = len(original[start:end]) - len(original[start:end].lstrip())
    kind = kind_of(text, table, country)
    if kind is Kind.NOTHING and not heading and has_capital(original[start:end], table):
        kind = Kind.PART
    if kind is Kind.NOTHING:
        return NOWHERE
    return Scope(kind, " ".join(place.split()), start + shift, start + shift + len(place))


def narrowed(original: str, start: int, end: int, table: Table) -> tuple[int, int]:
    """Without preposition, cause, exception, and what a colon or bracket adds."""
    text = folded(original)
    while True:
        before = start
        while start < end and not text[start].isalnum():
            start += 1
        for to in table.lists["to"]:
            found = to.search(text, start, end)
            if found and found.start() == start:
                start = found.end()
        if start == before:
            break
    stop = STOP.search(text, start + 1, end)
    if stop:
        end = stop.start()
    for name in ("cause", "but"):
        for one in table.lists[name]:
            found = one.search(text, start, end)
            if found and text[start : found.start()].strip(" ,"):
                end = found.start()
    while end > start and original[end - 1] in " ,.;:!?\"'”’)\n":
        end -= 1
    return start, end


def kind_of(text: str, table: Table, country: str | None) -> Kind:
    """The kind of a folded place."""
    lists = table.lists
    if any(one.search(text) for one in lists["rest"]):
        return Kind.REST
    names = names_in(text, table.code)
    partial = part_word(text, names, table)
    named = [name for name in names if not is_direction(text, name.start, table)]
    if any(one.search(text) for one in lists["whole"]) and (partial is None or named):
        return Kind.OTHER if foreign(named, country) else Kind.WHOLE
    head = named[0] if named and is_head(text, named[0].start, table) else None
    if head is not None and (partial is None or partial.start() >= head.end):
        return Kind.OTHER if foreign(named, country) else Kind.WHOLE
    if partial is not None:
        return Kind.OTHER if foreign(named, country) else Kind.PART
    if any(one.search(text) for one in lists["beyond"]):
        return Kind.BEYOND
    if any(one.search(text) for one in lists["here"]):
        return Kind.WHOLE
    if named:
        return Kind.OTHER if foreign(named, country) else Kind.PART
    return Kind.NOTHING


def part_word(text: str, names: list[Name], table: Table) -> re.Match[str] | None:
    """The first word that makes a place a part, where it is not in a country's own name."""
    for one in table.lists["part"]:
        if not one.may_match(text):
            continue
        for match in one.regex.finditer(text):
            if not any(name.start <= match.start() < name.end for name in names):
                return match
    return None


def foreign(named: list[Name], country: str | None) -> bool:
    """Whether countries are named and none of them is the text's own."""
    if country is None or not named:
        return False
    return all(country not in name.codes for name in named)


def is_head(text: str, start: int, table: Table) -> bool:
    """Whether a name begins the place: nothing but articles and short words before it."""
    del table
    return len(text[:start].split()) <= 1 and len(text[:start].strip()) <= 4


def is_direction(text: str, start: int, table: Table) -> bool:
    """Whether the name only tells where a border runs ("the border with Syria")."""
    before = text[:start]
    return any(
        (found := one.search(before, max(0, len(before) - 60))) is not None
        and len(before) - found.end() <= 25
        for one in table.lists["border"]
    )


def has_capital(original: str, table: Table) -> bool:
    """Whether a proper name may stand here; scripts without capitals say yes."""
    if not table.spaces or table.code in {"ar", "he"}:
        return True
    if table.code == "de":  # every noun has a capital
        return bool(re.search(r"\b[A-ZÄÖÜ]", original))
    return any(char.isupper() for char in original)
