"""Austria: BMEIA Reiseinformation, one page a country. The level stands in its narrow box.

Levels 1 to 4, since 2025-10-01; before that 1 to 6 (https://www.bmeia.gv.at/reise-services/reisewarnungen).
The day the page was rendered ("Stand") says which scale it is written in.
Seen (2026-07 and stored pages):
- two boxes of class country-security: the wide one has the dates, the narrow one the level;
- "Stand {today} (Unverändert gültig seit: …)": the first moves daily, the second is the date;
- "Sicherheitsstufe 4 (regional)": the box gives the highest of any part. What holds for the rest
  stands in coloured cards below it, "Sicherheitsstufe 3 (von 4) gilt in den restlichen Regionen",
  and often nothing does: then the publisher makes no statement on the country as a whole;
- "den restlichen Teil der Insel Mindanao" is a part, not the rest of the country;
- one tracker saw 116 changes of level and back in 92 days: cards read by their keywords.
The page of the warnings draws a map of all countries out of a script, `var
bmeiaCountrySecurityInfos = {"AF": {"title", "link", "security", "securityPartial"}, …}` (as other
readers of the site found it in 2026-03 and 2026-09; no capture is at hand). Its links are our
index; its levels lag behind the countries' pages and are not read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from advisorywatch.advisory import (
    Advisory,
    Area,
    Level,
    Remark,
    clean,
    issued_day,
    rank,
    worst_of,
)
from advisorywatch.countries import Place, name_of
from advisorywatch.errors import UnknownCountry, UnknownWording
from advisorywatch.language import advise
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread, grade
from advisorywatch.sources._at_map import MapListing
from advisorywatch.sources._listing import own_place, sound, worded
from advisorywatch.sources._page import Page, clean_slice

if TYPE_CHECKING:
    from bs4 import Tag

INDEX = "https://www.bmeia.gv.at/reise-services/reisewarnungen"
PAGES = "https://www.bmeia.gv.at/reise-services/reiseinformation/land"
LISTED = MapListing(r"/reise-services/reiseinformation/land/([^/?#]+)/?")
FOUR_SINCE = date(2025, 10, 1)

LEVELS: Levels = {
    "Sicherheitsstufe 1": (Level.NORMAL, "Security level 1 of 4: good standard of security"),
    "Sicherheitsstufe 2": (Level.CAUTION, "Security level 2 of 4: security risk"),
    "Sicherheitsstufe 3": (
        Level.AVOID_NON_ESSENTIAL,
        "Security level 3 of 4: high security risk",
    ),
    "Sicherheitsstufe 4": (Level.DO_NOT_TRAVEL, "Security level 4 of 4: travel warning"),
}
# Until 2025-09-30: 3 and 5 were for parts by definition, 4 and 6 for the whole country.
SIX: Levels = {
    "Sicherheitsstufe 1": (Level.NORMAL, "Security level 1 of 6: good standard of security"),
    "Sicherheitsstufe 2": (Level.CAUTION, "Security level 2 of 6: security risk"),
    "Sicherheitsstufe 3": (
        Level.AVOID_NON_ESSENTIAL,
        "Security level 3 of 6: high security risk in a part of the country",
    ),
    "Sicherheitsstufe 4": (
        Level.AVOID_NON_ESSENTIAL,
        "Security level 4 of 6: high security risk",
    ),
    "Sicherheitsstufe 5": (
        Level.DO_NOT_TRAVEL,
        "Security level 5 of 6: partial travel warning",
    ),
    "Sicherheitsstufe 6": (Level.DO_NOT_TRAVEL, "Security level 6 of 6: travel warning"),
}
PARTS_OF_SIX = {"Sicherheitsstufe 3", "Sicherheitsstufe 5"}

BOX = re.compile(r"(?P<words>Sicherheitsstufe \S+)(?P<regional> \(regional\))?(?: seit \S+)?")
DAY = r"(\d{1,2})\.(\d{1,2})\.(\d{4})"
STATED = re.compile(r"Sicherheitsstufe (?P<number>\d)\b", re.IGNORECASE)
ANY_STEP = re.compile(r"stufe\W{0,3}\d", re.IGNORECASE)
# What says of where a level is: words up to the next level, or the end of the sentence.
FILLER = re.compile(
    r"^[\s)(,:–-]*(?:von \d\)?)?[\s),:–-]*(?:seit \d\S+)?\s*(?:gilt|besteht)?\s*(?:weiterhin|derzeit)?\s*"
)
SENTENCE_END = re.compile(r"(?<=[^\d.]{3})[.!](?:\s|$)")
WHERE = re.compile(
    r"(?:Reisewarnung|[Rr]isiko|[Ss]tandard) "
    r"(?P<where>(?:für|in|im|auf|an|entlang|nördlich|südlich|östlich|westlich)\b.*)"
)
IN_PARTS = re.compile(r"\b(?:partiell|regional|teil)", re.IGNORECASE)
WHOLE = re.compile(
    r"\b(?:ganze[nsrm]?|gesamte[nsrm]?) (?:Land|Landes|Staatsgebiet|Staatsgebiets|Territorium)\b"
    r"|\blandesweit\b",
    re.IGNORECASE,
)
REST = re.compile(
    r"\b(?:restliche[nrs]?|übrige[nrs]?|andere[nrs]?) "
    r"(?:Regionen|Landesteile[ns]?|Land|Landes|Staatsgebiet|Gebiete[ns]?|Teile?n? de[sr] (?:Landes|Staatsgebiets))\b"
    r"|\b(?:im|den|der|für den) Rest des (?:Landes|Staatsgebiets)\b",
    re.IGNORECASE,
)
NO_ADVICE = re.compile(r"vertretung|vertrauens|auslandsservice", re.IGNORECASE)


def read(document: Document) -> Iterator[Row]:
    """A country's page: one row. The index: the names in it that we do not know."""
    page = Page(document)
    if not page.all("h1.country-header"):
        yield from LISTED.unknown(document)
        return
    sound(page)
    name, official = names_of(page)
    slug = slug_of(page)
    try:
        where = own_place(document, (name, official, *turned(name), worded(slug)))
    except UnknownCountry as error:
        yield Unread(
            country="", reason="name", message=f"{page.url}: {error}", url=page.url, row=name
        )
        return
    for code in where.codes:
        yield row_of(page, where, code, name, slug)


def row_of(page: Page, where: Place, code: str, name: str, slug: str) -> Row:
    """What box and cards say of the country."""
    wide, narrow = boxes(page)
    said = box_of(page, narrow)
    try:
        scale = scale_of(page, wide)
        top, gloss = grade(scale, said["words"])
        names = "|".join(map(re.escape, (name.partition(" - ")[0], name_of(code, "de"))))
        stated = list(statements(cards_of(page), f"(?:{names})", scale))
    except UnknownWording as error:
        return Unread(
            country=code,
            reason="wording",
            message=f"{page.url}: {error}",
            wording=error.wording,
            url=page.url,
            row=name,
        )
    regional = bool(said["regional"]) or (scale is SIX and said["words"] in PARTS_OF_SIX)
    general = [one for one in stated if one.where in ("whole", "rest")]
    level = worst_of(one.level for one in general) if regional else top
    parts: dict[str, Area] = {}
    for one in stated:
        if one.where == "part":
            parts.setdefault(one.words.casefold(), Area(one.words, one.level))
    against = (
        len({one.level for one in general}) > 1  # as of a legend, which names every level
        or (rank(level) >= rank(top) if regional else any(one.level != top for one in general))
    )
    if regional and all(rank(one.level) < rank(top) for one in stated):
        raise page.changed(f"a card that says where {said['words']} is", "none")
    carrying = [one for one in general if one.level == level] or stated
    text = text_of(page)
    called = advise(text, "de", country=code, publisher="at_bmeia")
    return Advisory(
        country=code,
        level=level,
        worst=worst_of([top, level]),
        leave=called.leave,
        leave_scope=called.leave_scope,
        areas=tuple(parts.values()),
        wording=said["words"] + (said["regional"] or ""),
        gloss=gloss + (" (in parts)" if said["regional"] else ""),
        quote=carrying[0].line if carrying else said[0],
        leave_quote=called.leave_quote,
        issued=issued(page.line(wide)),
        title=name,
        text=text,
        url=f"{PAGES}/{slug}" if slug else page.url,
        row=name,
        sub=where.sub,
        part=where.part,
        remarks=frozenset({Remark.CONTRADICTION} if against else ()),
    )


def names_of(page: Page) -> tuple[str, str]:
    """ "Afghanistan", and the official name that stands small behind it."""
    header = page.one("h1.country-header")
    small = page.maybe("small", header)
    official = page.line(small) if small is not None else ""
    name = page.line(header).removesuffix(official).strip()
    if not name:
        raise page.changed("a country's name in h1.country-header", page.line(header))
    return name, official.strip("() ")


def turned(name: str) -> list[str]:
    """ "Iran - Islamische Republik" is the Islamische Republik Iran; Iran alone will do too."""
    before, dash, behind = name.partition(" - ")
    return [f"{behind} {before}"] if dash else []


def slug_of(page: Page) -> str:
    """From the first canonical link (a second one leads to the index), else the address."""
    hrefs = [str(link.get("href")) for link in page.all('link[rel="canonical"]')]
    for url in (*hrefs, page.url):
        found = re.search(r"/reiseinformation/land/([^/?#]+)/?$", url)
        if found:
            return found[1]
    return ""


def boxes(page: Page) -> "tuple[Tag, Tag]":
    """The wide box with the dates, the narrow one with the level."""
    return page.one(".col-md-8.country-security"), page.one(".col-md-4.country-security")


def box_of(page: Page, narrow: "Tag") -> re.Match[str]:
    """ "Sicherheitsstufe 4 (regional) seit 09.03.2022", below its heading."""
    text = page.line(narrow).removeprefix("Sicherheitsstufe ")
    found = BOX.match(text)
    if found is None:
        raise page.changed("'Sicherheitsstufe N seit TT.MM.JJJJ' in the narrow box", text)
    return found


def scale_of(page: Page, wide: "Tag") -> Levels:
    """By the day the page was rendered; the scale of today where it bears none."""
    days = [day for found in re.findall(DAY, page.line(wide)) if (day := day_of(found))]
    return SIX if days and max(days) < FOUR_SINCE else LEVELS


def issued(text: str) -> str | None:
    """ "Unverändert gültig seit", else "Stand": of a page that changed today."""
    for label in ("gültig seit:?", "Stand"):
        found = re.search(rf"{label}\s*{DAY}", text)
        if found and (day := day_of(found.groups())):
            return issued_day(day)
    return None


def day_of(found: tuple[str | None, ...]) -> date | None:
    day, month, year = (int(part or 0) for part in found)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def cards_of(page: Page) -> list[str]:
    """The coloured cards between box and sections, a paragraph a line; a list joined to its heading.

    Where they name no level the sections that advise are read, which repeat what the cards say.
    """
    cards = page.some(".tx-bmeia-countries .panel-group > .card")
    every = page.all(".tx-bmeia-countries .panel-group > *")
    if len(cards) != len(every):
        raise page.changed(f"{len(every)} cards", len(cards))
    bare = [card for card in cards if not page.all(".panel-heading", card)]
    lines = lines_of(page, bare)
    if any(ANY_STEP.search(line) for line in lines):
        return lines
    return lines + lines_of(
        page, [card for card in cards if card not in bare and advises(page, card)]
    )


def lines_of(page: Page, cards: "list[Tag]") -> list[str]:
    """A paragraph a line; a list joined to the paragraph that announces it."""
    lines: list[str] = []
    for card in cards:
        for line in page.text(card).splitlines():
            if lines and lines[-1].endswith((":", ";")) and not STATED.search(line):
                lines[-1] += f" {line};"
            else:
                lines.append(line)
    return [line.rstrip(";") for line in lines]


def advises(page: Page, card: "Tag") -> bool:
    """Not the addresses of embassies."""
    heading = page.maybe(".panel-heading", card)
    return heading is None or not NO_ADVICE.search(page.line(heading))


@dataclass(frozen=True, slots=True)
class Stated:
    """A level as a card states it; `words` are the publisher's for where, in the card's `line`."""

    where: Literal["whole", "rest", "part"]
    level: Level | None
    words: str
    line: str


def statements(cards: list[str], names: str, scale: Levels) -> Iterator[Stated]:
    """Every level the cards state, in their order; `names` matches the country's.

    Where it is stands behind the level or, "Reisewarnung für den Norden (Sicherheitsstufe 4)",
    before it. A level of parts that names none is UnknownWording.
    """
    for line in cards:
        found = list(STATED.finditer(line))
        if len(found) != len(ANY_STEP.findall(line)):
            raise UnknownWording(line)
        starts = [0, *(one.end() for one in found)]
        ends = [*(one.start() for one in found[1:]), len(line)]
        for start, one, end in zip(starts, found, ends, strict=False):
            behind = FILLER.sub("", line[one.end() : end])
            words = shorn(SENTENCE_END.split(behind)[0]) if behind[:1] not in ".!" else ""
            if not words:
                before = SENTENCE_END.split(line[start : one.start()])[-1]
                place_ = WHERE.search(before)
                words = shorn(place_["where"]) if place_ else ""
                if not words and IN_PARTS.search(before):
                    raise UnknownWording(line)
            level, _ = grade(scale, f"Sicherheitsstufe {one['number']}")
            yield Stated(where_of(words, names), level, words, line)


def shorn(words: str) -> str:
    """Without the punctuation around them."""
    words = words.strip(" .!;,(–-")
    return words.rstrip(")") if words.count(")") > words.count("(") else words


def where_of(words: str, names: str) -> Literal["whole", "rest", "part"]:
    """ "für das restliche Kenia" is the rest, "für die gesamte Ukraine" and "für Mali" all of it;
    `names` matches the country's."""
    rest = rf"\b(?:restliche\w* |übrige\w* |Rest (?:von |de[rs] )?){names}"
    if REST.search(words) or re.search(rest, words):
        return "rest"
    whole = rf"(?:für |in |im )?(?:de[nmrs] |die |das )?(?:(?:ganz|gesamte?)\w* )?{names}s?"
    if not words or WHOLE.search(words) or re.fullmatch(whole, words, re.IGNORECASE):
        return "whole"
    return "part"


def text_of(page: Page) -> str:
    """Cards and sections that advise; not the addresses of embassies."""
    cards = page.all(".tx-bmeia-countries .panel-group > .card")
    return clean("\n".join(page.text(card) for card in cards if advises(page, card)))


SOURCE = Source(
    name="at_bmeia",
    publisher="Bundesministerium für europäische und internationale Angelegenheiten",
    short="Austrian Foreign Ministry",
    by="AT",
    language="de",
    home="https://www.bmeia.gv.at/reise-services/reiseinformation/",
    start=(Link(INDEX),),
    read=read,
    links=LISTED.links,
    clean=clean_slice(
        ".tx-bmeia-countries",
        drop=(".panel-collapse[id$=Embassies]", "[id^=collapse-counsels]", "img"),
        moving=(r"Stand\s*\d{1,2}\.\d{1,2}\.\d{4}",),
    ),
    every=timedelta(hours=3),  # no stamps: every page is asked for
    expect=range(150, 260),
    patience=timedelta(hours=12),
    absence=timedelta(days=2),
    quiet=timedelta(days=14),
    numbered=True,
)
