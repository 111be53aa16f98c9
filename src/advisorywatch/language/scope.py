"""What a statement is about: the whole country, its rest, a part, another country, nothing named."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from advisorywatch.countries import place
from advisorywatch.errors import UnknownCountry
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
IN_A_ROW = re.compile(r",?\s(?:\w{1,3}\s){0,2}")  # "Gaza, Syria, Lebanon and Egypt"
AND = re.compile(r"\s\w{1,3}\s")
# Whose levels stand on another's page, as parts of it: "Israel, the West Bank and Gaza".
TOLD_ON = {"IL": frozenset({"PS"})}
SPACED_WORD = re.compile(r"\s\w")
STOP = re.compile(r"[;:]|\s-\s|\(|\)")
SHORT = re.compile(r"\((?:[A-Z]{2,6}|[0-9][\w.,]* ?\w{1,12})\)")


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
    words = original[start:end].strip()
    if not words:
        return NOWHERE
    text = folded(original[start:end])
    shift = len(original[start:end]) - len(original[start:end].lstrip())
    if any(one.regex.match(text.strip()) for one in table.lists["dates"]):
        return NOWHERE
    kind = kind_of(text, original[start:end], table, country)
    loud = original.isupper()  # all in capitals, as Spain writes: a capital tells nothing
    if kind is Kind.NOTHING and not (heading or loud) and has_capital(words, table):
        own = any(is_own(name, table, country) for name in names_in(text, table.code))
        kind = Kind.NOTHING if own else Kind.PART
    if kind is Kind.NOTHING:
        return NOWHERE
    if any(one.regex.fullmatch(text.strip()) for one in table.lists["unnamed"]):
        return Scope(kind)
    return Scope(kind, " ".join(words.split()), start + shift, start + shift + len(words))


def narrowed(original: str, start: int, end: int, table: Table) -> tuple[int, int]:
    """Without preposition, cause, exception, and what a colon or bracket adds."""
    text = folded(original)
    while True:
        before = start
        while start < end and not text[start].isalnum():
            start += 1
        if any(
            (found := one.search(text, start, end)) is not None and found.start() == start
            for one in table.lists["measure"]
        ):
            break
        for to in table.lists["to"]:
            found = to.search(text, start, end)
            if found and found.start() == start:
                start = found.end()
        if start == before:
            break
    for name in ("cause", "but", "dates"):
        for one in table.lists[name]:
            found = one.search(text, start, end)
            if found and text[start : found.start()].strip(" ,"):
                end = found.start()
    for stop in STOP.finditer(text, start + 1, end):
        if stop.group() in "()" and in_a_name(text, start, end, stop.start(), table):
            continue  # "刚果（金）伊图里省"
        if not aside_in_brackets(original, stop.start(), end):
            end = stop.start()
            break
    while end > start and original[end - 1] in " ,.;:!?\"'”’)\n":
        opened = original.count("(", start, end)
        if original[end - 1] == ")" and opened >= original.count(")", start, end):
            break  # "… Tribal Areas (FATA)"
        end -= 1
    return start, end


def in_a_name(text: str, start: int, end: int, at: int, table: Table) -> bool:
    """Whether a country's own name goes across this bracket."""
    return any(
        start + name.start < at < start + name.end
        for name in names_in(text[start:end], table.code)
    )


def aside_in_brackets(original: str, at: int, end: int) -> bool:
    """Whether the bracket holds but an abbreviation or a measure, and the place goes on behind it:
    "Khyber Pakhtunkhwa (KP) province", "within six miles (10 kilometers) of the border".
    """
    opens = original.rfind("(", 0, at + 1)
    inside = SHORT.match(original, opens) if opens >= 0 else None
    if inside is None or not at < inside.end() < end:
        return False
    return bool(original[inside.end() : end].strip())


def kind_of(text: str, original: str, table: Table, country: str | None) -> Kind:
    """The kind of a folded place."""
    lists = table.lists
    common = any(one.regex.fullmatch(text) for one in lists["part"])  # "AL SUR" is no SUR
    names = (not common and full_name(text, original)) or names_in(text, table.code)
    rest = next((found for one in lists["rest"] if (found := one.search(text))), None)
    if rest is not None:
        return elsewhere(names, country) or rest_of(original, rest, names, table)
    partial = part_word(text, names, table)
    names = [name for name in names if not is_own(name, table, country)]
    named = spoken_of(text, names, table)
    whole = speaks_of_all(text, named, partial, table)
    head = named[0] if named and is_head(text, named[0].start) else None
    if whole or (head is not None and (partial is None or apart(text, head, partial.start()))):
        return elsewhere(named, country) or Kind.WHOLE
    if partial is not None:
        if head is None:
            named = [name for name in named if not is_item(text, name, partial)]
        return elsewhere(named, country) or Kind.PART
    if any(one.search(text) for one in lists["beyond"]):
        return Kind.BEYOND
    if any(one.search(text) for one in lists["here"]):
        return Kind.WHOLE
    if named and (other := elsewhere(named, country)) is not None:
        return other
    if named:
        # "Vatandaşlarımızın Suriye'ye": who goes, and where; the place is the last word
        last = not SPACED_WORD.search(text, named[-1].end)
        return Kind.WHOLE if last and table.object_first and table.spaces else Kind.PART
    return Kind.NOTHING


def rest_of(original: str, rest: re.Match[str], names: list[Name], table: Table) -> Kind:
    """The rest of the country, or of a part of it: "in the rest of Manipur and Tripura"."""
    if names:
        return Kind.REST
    if any(one.search(folded(original[rest.start() :])) for one in table.lists["here"]):
        return Kind.REST
    return Kind.PART if names_a_part(original[rest.end() :], table) else Kind.REST


def names_a_part(behind: str, table: Table) -> bool:
    """Whether what there is the rest of has a name: "… of the island of Mindanao"."""
    if not table.spaces or table.code in {"ar", "he"}:  # no capitals
        return False
    words = [word for word in re.findall(r"[^\W\d_][\w-]*", behind)[:6] if word[0].isupper()]
    if table.code != "de":
        return bool(words)
    # every noun has a capital: what is no word for a part is a name
    common = table.lists["part"] + table.lists["here"]
    return any(not any(one.regex.fullmatch(folded(w)) for one in common) for w in words)


def speaks_of_all(
    text: str, named: list[Name], partial: re.Match[str] | None, table: Table
) -> bool:
    """Whether a word for the whole bears on the country: not "the entire India-Pakistan border"."""
    for one in table.lists["whole"]:
        found = one.search(text)
        if found is None:
            continue
        if partial is None or found.start() <= partial.start() < found.end():
            return True  # "전 지역": the word for a part belongs to that for the whole
        after = [name for name in named if name.start >= found.start()]
        before = text[: found.start()]
        if len(before.split()) > 2 or part_word(before, [], table) or not after:
            continue
        between = text[found.end() : after[0].start]
        behind = part_word(text[after[0].end :], [], table)
        if part_word(between, [], table) is None and len(between.split()) <= 3:
            return behind is None or apart(text, after[0], after[0].end + behind.start())
    return False


def apart(text: str, head: Name, at: int) -> bool:
    """Whether a word that makes a part stands apart from the country before it.

    "Iraq and the Kurdistan Region" is Iraq; "Belize City", "Jordan's border with Syria" and
    "the India-Pakistan border" are places.
    """
    between = text[head.end : at]
    return at >= head.end and ("," in between or "(" in between or len(between.split()) > 2)


def full_name(text: str, original: str) -> list[Name]:
    """The whole place as a country's name, in any spelling countries.py knows; no code: "SE" in
    a text in capitals is a word.
    """
    if not 2 < len(original) <= 60 or not any(char.isupper() for char in original):
        return []
    codes = codes_of(" ".join(original.split()))
    return [Name(0, len(text), frozenset(codes))] if codes else []


@lru_cache(maxsize=4096)
def codes_of(name: str) -> tuple[str, ...]:
    """The codes of a name, () where it is none; a part of a country is none."""
    try:
        known = place(name)
    except UnknownCountry:
        return ()
    return () if known.part else known.codes


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


def elsewhere(named: list[Name], country: str | None) -> Kind | None:
    """What countries named make of a place none of which is the text's own; None where one is.

    A neighbour's is OTHER; the West Bank and Gaza, of which Israel's page tells, are PART.
    """
    if not foreign(named, country):
        return None
    told = TOLD_ON.get(country or "", frozenset())
    return Kind.PART if all(name.codes <= told for name in named) else Kind.OTHER


def is_head(text: str, start: int) -> bool:
    """Whether a name begins the place: nothing but an article or a short word before it."""
    return len(text[:start].split()) <= 1 and len(text[:start].strip()) <= 4


def spoken_of(text: str, names: list[Name], table: Table) -> list[Name]:
    """The names without those that only tell where a border runs, also in a row of such.

    "The India-Pakistan border" names both its sides; "the Mali and Niger border" neither.
    """
    named: list[Name] = []
    row = -1  # the end of a direction's name
    for name in names:
        between = text[named[-1].end : name.start] if named else ""
        if is_bordered(text, name.end, table) and between not in ("-", "/"):
            row = name.end
            if AND.fullmatch(between):
                named.pop()
        elif is_direction(text, name.start, table) or (
            row >= 0 and IN_A_ROW.fullmatch(text, row, name.start)
        ):
            row = name.end
        else:
            named.append(name)
            row = -1
    return named


def is_direction(text: str, start: int, table: Table) -> bool:
    """Whether the name only tells where a border runs ("the border with Syria")."""
    before = text[:start]
    return any(
        (found := one.search(before, max(0, len(before) - 60))) is not None
        and len(before) - found.end() <= 25
        for one in table.lists["border"]
    )


def is_own(name: Name, table: Table, country: str | None) -> bool:
    """Whether the publisher names itself: "in Nederland is de code oranje", on Tunisia."""
    return country is not None and country not in name.codes and name.codes <= table.own


def is_item(text: str, name: Name, partial: re.Match[str]) -> bool:
    """Whether a name stands bare among others behind a word for parts: "the states of Borno,
    Katsina, Niger and Yobe" are Nigeria's.
    """
    before, behind = text[: name.start].rstrip(), text[name.end :].strip()
    return partial.end() < name.start and before.endswith(",") and bool(behind)


def is_bordered(text: str, end: int, table: Table) -> bool:
    """Whether the word behind a name says that a border runs there ("an Syrien grenzende")."""
    return any(
        (found := one.search(text, end)) is not None and not text[end : found.start()].strip()
        for one in table.lists["bordered"]
    )


def has_capital(original: str, table: Table) -> bool:
    """Whether a proper name begins here. What follows a preposition in Arabic or Hebrew is
    taken for one; without spaces nothing tells but names and words for parts.
    """
    if table.code in {"ar", "he"}:
        return True
    if table.code == "de":  # every noun has a capital
        return bool(re.search(r"\b[A-ZÄÖÜ]", original))
    words = re.findall(r"\w+", original)
    return any(word[0].isupper() for word in words[:2])
