"""What an FCDO page's HTML advises: statements under headings, lists behind "against all travel to:".

The wording is a template: "FCDO advises against all travel to …" or "… all but essential travel
to …", its places in the sentence or in the list that follows. A country's floor may be hidden in
its parts: "all other regions of Ukraine", "the rest of Venezuela", Iraq province by province.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from lxml import html

from advisorywatch.advisory import Area, Level, clean, worst_of
from advisorywatch.countries import place
from advisorywatch.errors import UnknownCountry
from advisorywatch.language import Advice, advise, sentences
from advisorywatch.sources._page import html_to_text, unmarked

ALL, ESSENTIAL = Level.DO_NOT_TRAVEL, Level.AVOID_NON_ESSENTIAL
SAYS = {ALL: "all travel", ESSENTIAL: "all but essential travel"}
# "against all travel or all but essential travel to some areas": both are said of the place
STATES = re.compile(
    r"\b(?:advis\w+|recommend\w*) against (?P<first>all but essential|all non-essential|all|any)"
    r"(?: travel)?(?: (?:or|and) (?P<second>all but essential|all))? (?:travel|journeys)\b"
    r"(?P<where>.*)",
    re.IGNORECASE | re.DOTALL,
)
RARE = re.compile(
    r"\badvises? against travell?ing (?P<where>to .*?),? unless (?:it is )?"
    r"(?:absolutely )?(?:necessary|essential)",
    re.IGNORECASE | re.DOTALL,
)
# no advice now: it is lifted, or it is spoken of ("regions where FCDO advises against all travel")
NONE = re.compile(
    r"\b(?:no longer|not|never|where|why|when|if|whether|that|which|areas|unless)\b"
    r"(?:\W+\w+){0,4}?\W+$",
    re.IGNORECASE,
)
# "against all travel to parts of Lebanon and all but essential travel to the rest"
CLAUSES = re.compile(
    r"\bbut (?=(?:continues?|still|now) to?\b|advis)"
    r"|(?<!travel),? and (?=(?:against )?all (?:but essential )?travel to\b)| and (?=against all)"
)
AGAIN = re.compile(r"(?:against )?(all but essential|all) travel(.*)", re.DOTALL)
AREAS = re.compile(
    r"^areas where .*\badvises? against (all but essential|all) travel$", re.IGNORECASE
)
OPENS = re.compile(r":$|\bfollowing\b[^.]*$", re.IGNORECASE)
LEAD = re.compile(  # "to within 50km of the border with Belarus in the following regions:"
    r"^(?:to )?(?P<lead>.*?),?\s*(?:\b(?:in|of|to|for)\s+)?"
    r"(?:the\s+)?(?:(?:following|these)\b.*|:)$",
    re.IGNORECASE | re.DOTALL,
)
BUT = re.compile(
    r"\W*\b(?:except(?: for)?|excluding|with the exception of|apart from|other than)\b:?\s*",
    re.IGNORECASE,
)
# "to the state of Chihuahua, except:" and a list of what is left out (Mexico, seen 2026-10)
EXCEPTING = re.compile(
    r"\W*\b(?:except(?: for)?|excluding|with the exception of|apart from|other than)\b"
    r"(?: the)?\s*:$",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(r"\bsee\b.*\b(?:below|above)\b|\b(?:below|above)\b", re.IGNORECASE)
REST = re.compile(
    r"(?:all )?(?:the )?(?:other|remaining) (?:parts|areas|regions|provinces|states) of "
    r"(?:the )?(.*)",
    re.IGNORECASE,
)
CAUSE = re.compile(
    r"\s*\b(?:due to|because|as a result|owing to|following|given|since|until)\b.*|\s*\([^)]*\)",
    re.IGNORECASE | re.DOTALL,
)
# The provinces of a country whose page goes through them one by one (Iraq, seen 2026-06). Each
# name as the page spells it; a region that stands for several is one.
PROVINCES = {
    "IQ": [
        "Anbar",
        "Diyala",
        "Kirkuk",
        "Ninawa",
        "Salah al-Din",
        "Babil",
        "Baghdad",
        "Wasit",
        "Maysan",
        "Basra",
        "Muthanna",
        "Q[au]d[ai]si?yah",
        "Dhi Qar",
        "Karbala",
        "Najaf",
        "Kurdistan Region",
    ],
}


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph or list item; `kind` is its tag."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One place advised against. `whole`: the country, or all the rest of it.

    `name` is the place as the page names it, `but` what it leaves out.
    """

    level: Level
    name: str
    quote: str
    whole: bool = False
    but: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What the text advises. `floor`: the level that holds for all of the country."""

    floor: Level | None
    worst: Level | None
    areas: tuple[Area, ...]
    quote: str


@lru_cache(maxsize=1024)
def said(body: str, country: str) -> Said:
    """What the HTML of a page's first part advises."""
    found = list(statements(blocks(body), country))
    floor, carrying = floor_of(found, country)
    areas: dict[str, Area] = {}
    for one in found:
        if one.whole or is_vague(one.name, country):
            continue
        known = areas.get(one.name.casefold())
        areas[one.name.casefold()] = Area(
            one.name, worst_of([one.level, known.level if known else None])
        )
    worst = worst_of(one.level for one in found)
    quotes = [one.quote for one in found if one.level is worst]
    return Said(floor, worst, tuple(areas.values()), carrying or (quotes[0] if quotes else ""))


@lru_cache(maxsize=1024)
def called(body: str, country: str) -> Advice:
    """What the text asks of people who are there; its headings are no sentences."""
    text = "\n".join(block.text for block in blocks(body) if block.kind[0] != "h")
    return advise(text, "en", country=country, publisher="gb_fcdo")


# Blocks ----------------------------------------------------------------------------------


def blocks(body: str) -> Iterator[Block]:
    """Headings, paragraphs and items in the order of the page."""
    root = html.fragment_fromstring(unmarked(body), create_parent="div")
    for element in root.iter("h1", "h2", "h3", "h4", "p", "li"):
        if element.tag == "p" and any(up.tag == "li" for up in element.iterancestors()):
            continue
        inner = html.tostring(element, encoding="unicode", with_tail=False)
        text = html_to_text(re.sub(r"<ul\b.*?</ul>", "", inner, flags=re.DOTALL))
        if text:
            yield Block(str(element.tag), text.replace("\n", " "))


def has_sentences(body: str) -> bool:
    """Whether there is a paragraph or an item at all; without one it says nothing to be read."""
    return any(block.kind in ("p", "li") for block in blocks(body))


def statements(page: Iterable[Block], country: str) -> Iterator[Statement]:
    """Every place advised against, in order."""
    level: Level | None = None  # of the list that is open
    lead = under = quote = ""
    every = list(page)
    for at, block in enumerate(every):
        if block.kind in ("h1", "h2"):
            level, lead, under, quote = None, "", "", block.text
            if opened := AREAS.match(block.text):
                level = ALL if opened[1].lower() == "all" else ESSENTIAL
                continue
        stated = list(stated_in(block.text))
        for levels, where, sentence in stated:
            quote = sentence
            if excepting := EXCEPTING.search(where.strip()):
                level = None
                but = "; ".join(items_behind(every, at))
                base = where.strip()[: excepting.start()]
                for one in levels:
                    yield from classed(one, f"{base} (with exceptions)", sentence, country, but)
                continue
            if OPENS.search(where.strip()):
                level, lead, under = max(levels), lead_of(where), ""
                continue
            level = None if block.kind != "li" else level
            for one in levels:
                yield from classed(one, where, sentence, country)
        if stated or level is None:
            continue
        if block.kind == "li":
            yield from classed(level, named(block.text, under, lead), quote, country)
        elif block.kind in ("h3", "h4") or block.text.endswith(":"):
            under = qualifying(block.text)
        elif not block.text.startswith("("):
            level = None


def items_behind(page: list[Block], at: int) -> Iterator[str]:
    """The items of the list behind a block."""
    for block in page[at + 1 :]:
        if block.kind != "li":
            return
        yield block.text


def stated_in(text: str) -> Iterator[tuple[list[Level], str, str]]:
    """The levels a block states now, of where, in which sentence."""
    for _, _, sentence in sentences(text, "en"):
        if rare := RARE.search(
            sentence
        ):  # "unless absolutely necessary": seen on Angola's page
            yield [ESSENTIAL], rare["where"], sentence
            continue
        lifted = False
        for clause in CLAUSES.split(sentence):
            states = STATES.search(clause)
            if states is None:
                again = AGAIN.match(clause)
                if again and not lifted:
                    yield [ALL if again[1] == "all" else ESSENTIAL], again[2], sentence
                continue
            lifted = NONE.search(clause[: states.start()]) is not None
            if lifted:
                continue
            words = [states["first"].lower(), (states["second"] or "").lower()]
            levels = {ALL if one in ("all", "any") else ESSENTIAL for one in words if one}
            yield sorted(levels, reverse=True), states["where"], sentence


def lead_of(where: str) -> str:
    """ "within 50km of the border with Belarus" of "to within … in the following regions:"."""
    lead = LEAD.match(where.strip())
    return lead["lead"].strip() if lead and re.search(r"\d", lead["lead"]) else ""


def qualifying(heading: str) -> str:
    """A heading within a list that says which part of its places; "All parts:" says nothing."""
    heading = heading.rstrip(" :")
    return heading if re.match(r"(?:parts|areas|within)\b", heading, re.IGNORECASE) else ""


def named(item: str, under: str, lead: str) -> str:
    return ": ".join(part for part in (under or lead, item) if part)


def classed(
    level: Level, where: str, quote: str, country: str, without: str = ""
) -> Iterator[Statement]:
    """The place in a statement: the country, its rest or a part; nothing where it is another's.
    `without` is what a list behind it leaves out.

    Only whose place it is comes from the language's tables; its name stays the page's own.
    """
    where = re.sub(r"^\s*(?:to\b|,)?\s*", "", where).rstrip(" .;")
    base, but = (*BUT.split(where, maxsplit=1), "")[:2]
    but = but or without
    name = clean(CAUSE.sub("", base) or base).strip(" ,.;")
    if not name:
        return
    place_ = re.sub(r"^(?:the )?parts of ", "some parts of ", name)
    # "within 5km of the rest of the border" (Colombia, seen 2026-10): a part like any border
    place_ = re.sub(r"\bthe (?:rest|remainder) of (?=the border\b)", "", place_)
    advice = advise(f"FCDO advises against {SAYS[level]} to {place_}.", "en", country=country)
    if is_all(name, country) or advice.level is not None:
        yield Statement(level, name, quote, whole=True, but=but.rstrip(" .)"))
    elif advice.worst is not None and not is_other(name, country):
        yield Statement(level, re.sub(r"^the (?=[a-z])", "", clean(where)), quote, but=but)


def is_other(name: str, country: str) -> bool:
    """Whether it is another country by name: Gaza on the page of Israel."""
    try:
        return country not in place(name).codes
    except UnknownCountry:
        return False


def is_vague(name: str, country: str) -> bool:
    """ "some parts of Israel and Palestine" names no part."""
    some = re.match(r"(?:\w+ )?(?:parts|areas|regions) of (?:the )?(.*)", name, re.IGNORECASE)
    try:
        return some is not None and country in place(some[1]).codes
    except UnknownCountry:
        return False


def is_all(name: str, country: str) -> bool:
    """ "the remaining areas of Venezuela"; Federal Iraq and the Kurdistan Region are all of it."""
    if country == "IQ" and re.match(r"Federal Iraq and the Kurdistan", name):
        return True
    rest = REST.match(name)
    try:
        return rest is not None and country in place(rest[1]).codes
    except UnknownCountry:
        return False


# The floor -------------------------------------------------------------------------------


def floor_of(found: list[Statement], country: str) -> tuple[Level | None, str]:
    """The level that holds for all of a country, and the sentence that carries it.

    A whole (or "the rest") with an exception holds for all only where the exception is advised
    against too: then the lowest of the two. An exception without advice leaves no floor.
    """
    floors = [
        (floor, one.quote)
        for one in found
        if one.whole and (floor := with_exceptions(one, found)) is not None
    ]
    if not floors and (least := province_by_province(found, country)) is not None:
        floors = [(least, next(one.quote for one in found if one.level is least))]
    return max(floors, key=lambda pair: pair[0], default=(None, ""))


def with_exceptions(one: Statement, found: list[Statement]) -> Level | None:
    if not one.but:
        return one.level
    others = [other for other in found if other is not one and other.name]
    if ELSEWHERE.search(one.but):
        return min((one.level, *(other.level for other in others))) if others else None
    names = re.findall(r"[A-Z][\w’'-]+(?: (?:al-)?[A-Z][\w’'-]+)*", one.but)
    levels = [one.level]
    for name in names:
        said_of = [o.level for o in others if name.casefold() in o.name.casefold()]
        if not said_of:
            return None
        levels += said_of
    return min(levels) if names else None


def province_by_province(found: list[Statement], country: str) -> Level | None:
    """The lowest level of the provinces where each of them is wholly advised against."""
    least: list[Level] = []
    for province in PROVINCES.get(country, ()):
        wholly = re.compile(
            rf"^(?:the )?(?:remainder of |rest of )?(?:the )?(?:Al-)?{province}\b(?! city)",
            re.IGNORECASE,
        )
        levels = [one.level for one in found if wholly.match(one.name)]
        if not levels:
            return None
        least.append(min(levels))
    return min(least, default=None)
