"""Canada: Travel Advice and Advisories of Global Affairs Canada. A bulk index, a page a country.

The index (index-alpha-eng.json; index-updated.json alike) gives every country's state 0 to 3 and
its words; cta-cap-XX.json adds the text, a container for each piece of the country. Known:
- the index has been nine days old while 114 of 230 pages had moved: pages are swept every 4 h;
- date-published is no signal: on 28 of 60 days, often for all 230 rows, it moved at once; it is
  the stamp by which pages are asked for, and no more;
- state 1 stood over "Take normal security precautions in Japan" for a day (2026-07-08);
- a regional piece can be lower than the country (Jamaica 2025-11: "exception of Kingston");
- "National advisory removed" means it fell below "avoid", the page stands;
- "Regional advisory - Avoid non-essential travel" names no place: the list below it does;
- the page bears a legend of all levels (#levels), the class RegionalAdv bears none: both ignored;
- PT-20 are the Azores, IC the Canary Islands; IL stands for Israel and Palestine, whose own
  levels differ in the page; calls to leave may stand in the security section alone;
- state 0 is "Exercise normal …" in the index, "Take normal …" on the page; upper case in 2014.
The live table of travel.gc.ca and the country pages there are read where they were saved.

Levels: https://travel.gc.ca/travelling/advisories
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from advisorywatch.advisory import (
    Advisory,
    Area,
    Level,
    Remark,
    clean,
    newer,
    worst_of,
)
from advisorywatch.countries import Place, place
from advisorywatch.errors import SourceChanged, UnknownCountry, UnknownWording
from advisorywatch.language import Advice, advise, sentences
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._gac_forms import Item, index_item, items, listing, page_item
from advisorywatch.sources._own import own
from advisorywatch.sources._page import Page, clean_slice, html_to_text

if TYPE_CHECKING:
    from bs4 import Tag

DATA = "https://data.international.gc.ca/travel-voyage"
INDEX = f"{DATA}/index-alpha-eng.json"
SITE = "https://travel.gc.ca"

NORMAL, CAUTION = Level.NORMAL, Level.CAUTION
AVOID, NEVER = Level.AVOID_NON_ESSENTIAL, Level.DO_NOT_TRAVEL
LEVELS = {
    "exercise normal security precautions": NORMAL,
    "take normal security precautions": NORMAL,
    "exercise a high degree of caution": CAUTION,
    "avoid non-essential travel": AVOID,
    "avoid all travel": NEVER,
    "prendre des mesures de sécurité normales": NORMAL,
    "prenez des mesures de sécurité normales": NORMAL,
    "faire preuve d'une grande prudence": CAUTION,
    "faites preuve d'une grande prudence": CAUTION,
    "éviter tout voyage non essentiel": AVOID,
    "évitez tout voyage non essentiel": AVOID,
    "éviter tout voyage": NEVER,
    "évitez tout voyage": NEVER,
}
GLOSS = {
    NORMAL: "Take normal security precautions",
    CAUTION: "Exercise a high degree of caution",
    AVOID: "Avoid non-essential travel",
    NEVER: "Avoid all travel",
}
REGIONAL = re.compile(
    r"[\s;(]+(?:with|see also|avec|consultez aussi les) "
    r"(?:regional advisories|avertissements régionaux)[).]*$",
    re.IGNORECASE,
)
FOLLOWING = re.compile(r"\b(?:following|suivant(?:e?s)?)\b[^.]*:$", re.IGNORECASE)
BUT = re.compile(r",? (?:excluding|except|with the exception|à l.exception|sauf)\b[^:]*:$")
HEADING = re.compile(r"(?:(?P<name>.*)\s[-–—]\s+)?(?P<wording>.*)")  # the last dash divides
ONLY_IN_PAGE = frozenset({"text", "areas", "leave"})
LEVEL_TOO = ONLY_IN_PAGE | {"level", "worst", "wording", "quote"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A container of the page: what it names, its level, its text."""

    name: str
    level: Level
    wording: str
    text: str


def read(document: Document) -> Iterator[Row]:
    """Index, page or table: a row a country, unread ones by name or wording."""
    for item in items(document):
        try:
            where = where_of(item)
        except UnknownCountry as error:
            yield unread(document, item, "name", str(error))
            continue
        if item.text is not None:
            own(document, where.codes)
        try:
            yield from advisories(document, item, where)
        except UnknownWording as error:
            for code in where.codes:
                yield unread(document, item, "wording", str(error), code, error.wording)


def links(document: Document) -> Iterator[Link]:
    """A page a row of the index, with its date-published as stamp."""
    for iso, row in listing(document):
        item = index_item(document, iso, row)
        try:
            [code, *_] = where_of(item).codes
        except UnknownCountry:
            continue  # read() says so
        stamp = str(row["date-published"]["timestamp"])
        yield Link(f"{DATA}/cta-cap-{iso}.json", stamp=stamp, country=code, name=item.name)


# A row -----------------------------------------------------------------------------------


def where_of(item: Item) -> Place:
    """By name and code; UnknownCountry where they are of different countries."""
    try:
        named = place(item.name)
    except UnknownCountry:
        if not item.iso:
            raise
        return place(item.iso)
    if item.iso and item.iso != "IC" and not set(place(item.iso).codes) & set(named.codes):
        raise UnknownCountry(f"{item.name}: not the country of the code {item.iso}")
    return named


def advisories(document: Document, item: Item, where: Place) -> Iterator[Advisory]:
    """One a country the row stands for: its own level, where the page gives it one."""
    stated = graded(item.wording)
    by_number = item.state is None or item.state == stated - 1
    pieces = list(pieces_of(document, item)) if item.text is not None else []
    for code in where.codes:
        shared = code != where.codes[0]  # Palestine in the row of Israel
        national = next((one for one in pieces if is_whole(one, item, where, code)), None)
        areas = tuple(
            Area(one.name, one.level)
            for one in pieces
            if one is not national and is_part(one, item, where, code, shared)
        )
        level = national.level if national else stated
        remarks = set()
        if not by_number or (national and not shared and national.level != stated):
            remarks.add(Remark.CONTRADICTION)
        if item.text is not None and not pieces:
            remarks.add(Remark.PLACEHOLDER)
        advisory = Advisory(
            country=code,
            level=level,
            worst=worst_of([level, *(area.level for area in areas)]),
            areas=areas,
            wording=national.wording if national else item.wording,
            gloss=GLOSS[level] if item.language == "fr" else "",
            quote=first_line(national) if national else item.wording,
            issued=item.issued,
            title=item.name,
            url=f"{SITE}/destinations/{item.slug}",
            row=item.name,
            part=where.part,
            missing=missing_of(item, shared),
            remarks=frozenset(remarks),
        )
        yield with_text(advisory, item)


def missing_of(item: Item, shared: bool) -> frozenset[str]:
    """What an index row does not say: the text, the worst of its regions, Palestine's level."""
    if item.text is not None:
        return frozenset()
    if shared:
        return LEVEL_TOO
    return ONLY_IN_PAGE if item.regional is False else ONLY_IN_PAGE | {"worst"}


def with_text(advisory: Advisory, item: Item) -> Advisory:
    """The text of risk and security; a call to leave may stand in either."""
    if item.text is None:
        return advisory
    text = "\n".join(filter(None, (html_to_text(item.text), html_to_text(item.security))))
    calls = called(text, item.language, advisory.country)
    return replace(
        advisory,
        text=text,
        leave=calls.leave,
        leave_scope=calls.leave_scope,
        leave_quote=calls.leave_quote,
    )


@lru_cache(maxsize=512)
def called(text: str, language: str, country: str) -> Advice:
    return advise(text, language, country=country, publisher="ca_gac")


def graded(wording: str) -> Level:
    """The level of a wording, its mention of regional ones cut off; UnknownWording."""
    words = (
        REGIONAL.sub("", clean(wording))
        .replace("’", "'")
        .replace("non-essentiel", "non essentiel")
    )
    level = LEVELS.get(" ".join(words.casefold().split()).rstrip("."))
    if level is None:
        raise UnknownWording(wording)
    return level


def pieces_of(document: Document, item: Item) -> Iterator[Piece]:
    """The containers: "Kingston - Exercise a high degree of caution" and what follows.

    A container without heading informs; one whose heading states no level we know makes the
    row unread. "Regional advisory - …" and the like over "to the following departments: …" is a
    piece a department.
    """
    page = Page(replace(document, body=(item.text or "").encode() or b"<p></p>", headers=()))
    for container in page.all("div.AdvisoryContainer"):
        for heading in page.all("h2, h3, h4", container)[:1]:
            said = HEADING.fullmatch(page.line(heading))
            assert said is not None
            name, wording = (said["name"] or "").strip(), said["wording"]
            level, text = graded(wording), page.text(container)
            own_name = known(name) is not None or name.casefold() in ("", item.name.casefold())
            for one in (not own_name and named_below(page, container)) or [name]:
                yield Piece(one, level, wording, text)


def named_below(page: Page, container: "Tag") -> list[str]:
    """The places of a list that "to the following departments: …" announces, exceptions aside."""
    for list_ in page.all("ul, ol", container)[:1]:
        before = page.text(container).partition("\n" + page.text(list_).split("\n")[0])[0]
        if not FOLLOWING.search(before):
            break
        places = [
            page.text(one).split("\n")[0] for one in list_.find_all("li", recursive=False)
        ]
        places = [BUT.sub(" (with exceptions)", one) for one in places if one]
        if all(known(one) is None for one in places):
            return places
    return []


def is_whole(piece: Piece, item: Item, where: Place, code: str) -> bool:
    """Whether a piece is the country's own: by its name, or by the row's."""
    there = known(piece.name)
    if there is None:
        return piece.name.casefold() in ("", item.name.casefold())
    return code in there.codes and (there.sub, there.part) == (where.sub, where.part)


def is_part(piece: Piece, item: Item, where: Place, code: str, shared: bool) -> bool:
    """Whether a piece is a part of this country, not another country of the same row.

    A place we do not know belongs to the first country of the row ("Border with Lebanon").
    """
    there = known(piece.name)
    if there is None:
        return not shared
    return code in there.codes and not is_whole(piece, item, where, code)


def known(name: str) -> Place | None:
    try:
        return place(name)
    except UnknownCountry:
        return None


def first_line(piece: Piece) -> str:
    """The first sentence under a container's heading, else the heading."""
    lines = piece.text.splitlines()
    said = sentences(lines[1], "en") if len(lines) > 1 else []
    return said[0][2] if said else lines[0]


# Index and page --------------------------------------------------------------------------


def join(index: Advisory, page: Advisory) -> Advisory:
    """The page says all; the level is that of the newer of the two, agreement confirms it.

    Both give their date to the minute at least. Under one date two levels contradict (Japan).
    """
    if "level" in index.missing:
        return page
    if page.level == index.level:
        agreed = page.remarks if page.remarks else frozenset({Remark.AGREED})
        return replace(page, remarks=agreed)
    one, other = minute(index.issued), minute(page.issued)
    if newer(other, one):
        return page
    if not newer(one, other):
        return replace(page, remarks=page.remarks | {Remark.CONTRADICTION})
    return replace(
        page,
        level=index.level,
        worst=worst_of([index.level, *(area.level for area in page.areas)]),
        wording=index.wording,
        gloss=index.gloss,
        quote=index.quote,
        issued=index.issued,
        remarks=index.remarks,
    )


def minute(issued: str | None) -> str | None:
    return issued and f"{issued[:16]}:00Z"


def clean_all(document: Document) -> bytes:
    """For a digest: an index without the moment it was made; a page without dates and notes."""
    try:
        if document.body.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] != b"{":
            return clean_slice(
                "#nameLbl", "#riskLevelBanner", "div.advisories", "#security", "tr"
            )(document)
        data = document.json().get("data")
        if not isinstance(data, dict):
            return document.body
        if "country-iso" not in data:
            return json.dumps(data, sort_keys=True).encode()
        page = page_item(document, data)
    except SourceChanged:
        return document.body  # read() says what is wrong
    return repr(replace(page, issued=None)).encode()


def unread(
    document: Document,
    item: Item,
    reason: Literal["name", "wording"],
    message: str,
    country: str = "",
    wording: str = "",
) -> Unread:
    return Unread(
        country=country,
        reason=reason,
        message=message,
        wording=wording,
        url=document.url,
        row=item.name,
    )


SOURCE = Source(
    name="ca_gac",
    publisher="Global Affairs Canada",
    short="Canada",
    by="CA",
    language="en",
    home=f"{SITE}/travelling/advisories",
    start=(Link(INDEX),),
    read=read,
    links=links,
    join=join,
    clean=clean_all,
    index_carries=True,
    every=timedelta(minutes=10),
    expect=range(200, 260),  # 230 in 2026
    dated=False,
    quiet=timedelta(days=9),  # the longest silence was six days
    sweep=timedelta(hours=4),
)
