"""Taiwan: travel alerts of the Bureau of Consular Affairs, one table with a row an alert.

Four colours; gray 1, yellow 2, orange 3, red 4 and "leave as soon as possible"
(https://www.boca.gov.tw/sp-trwa-list-1.html). A country may have several rows: one for itself,
others for parts, one for "all but the parts listed". Rows bear no date.
Seen (2026-09): 252 rows under 220 ids; ids of their own ("Dominican" is the Dominican Republic,
"Korea" the South, "Türkiye" not in ASCII); the West Bank and Gaza under the id Palestine, no row
for the whole; a row a part that says no other level than its country's (six of the USA);
Somaliland; Hong Kong, Macau and China are another authority's and not listed.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from advisorywatch.advisory import Advisory, Area, Leave, LeaveScope, Level, worst_of
from advisorywatch.countries import place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread, grade
from advisorywatch.sources._page import Page, clean_slice

if TYPE_CHECKING:
    from bs4 import Tag

LIST = "https://www.boca.gov.tw/sp-trwa-list-1.html"
SITE = "https://www.boca.gov.tw"

LEVELS: Levels = {
    "grayblock": (Level.NORMAL, "Level 1, gray: note"),
    "yellowblock": (Level.CAUTION, "Level 2, yellow: caution"),
    "orangeblock": (Level.AVOID_NON_ESSENTIAL, "Level 3, orange: avoid travelling"),
    "redblock": (Level.DO_NOT_TRAVEL, "Level 4, red: leave as soon as possible"),
}
# The words beside the square; they must say the same.
WORDS = {
    "第一級": Level.NORMAL,
    "第二級": Level.CAUTION,
    "第三級": Level(3),
    "第四級": Level(4),
}
LEAVE_WORDS = "儘速離境"
CATCH_ALL = re.compile(r"以外(?:之|的)?(?:其他|其它|其餘)?地區|其[他它餘](?:各地|地區|區域)")
HEAD = re.compile(r"^[^\sA-Za-z(（\-－—–]+")  # the Chinese name a cell begins with


@dataclass(frozen=True, slots=True)
class Listed:
    """One row as it stands."""

    ident: str
    country: str  # the cell of the country
    region: str  # the cell of the region
    level: Level
    gloss: str
    wording: str
    href: str


def read(document: Document) -> Iterator[Row]:
    """One row a country, made of all of its rows."""
    page = Page(document)
    grouped: dict[str, list[Listed]] = defaultdict(list)
    unread: dict[str, Unread] = {}
    for tr in page.some("tr:has(td[data-title])"):
        anchor = page.one("td[data-title='國家'] a[id]", tr)
        ident = page.attribute(anchor, "id")
        region = page.line(page.one("td[data-title='國家地區']", tr))
        cell = page.one("td[data-title='最新警示分級']", tr)
        wording = page.line(cell)
        try:
            level, gloss = grade_of(page, cell, wording)
        except SourceChanged as error:
            said = f"{document.url}: {ident}: {error}"
            unread[ident] = Unread(
                country="", reason="wording", message=said, wording=wording, row=ident
            )
            continue
        href = page.attribute(anchor, "href")
        row = Listed(ident, page.line(anchor), region, level, gloss, wording, href)
        if not HEAD.match(row.country) or not HEAD.match(region):
            said = f"{row.country!r} and {region!r}"
            raise page.changed("a country's and a region's name in Chinese", said)
        if row not in grouped[ident]:  # a table that stands twice says nothing new
            grouped[ident].append(row)
    for ident in [*grouped, *(one for one in unread if one not in grouped)]:
        yield from row_of(document, ident, grouped.get(ident, []), unread.get(ident))


def grade_of(page: Page, cell: "Tag", wording: str) -> tuple[Level, str]:
    """By the colour; the words beside it must not say another level."""
    square = page.one("span.square", cell)
    colour = " ".join(name for name in (square.get("class") or []) if name != "square")
    level, gloss = grade(LEVELS, colour)
    assert level is not None
    said = next((own for word, own in WORDS.items() if word in wording), level)
    if said is not level:
        raise SourceChanged(f"expected the level of {colour}, found {found(wording)}")
    return level, gloss


def row_of(
    document: Document, ident: str, listed: list[Listed], broken: Unread | None
) -> Iterator[Row]:
    """What all rows of one id come to; one of them unreadable makes the country unread."""
    try:
        [country] = place(ident.replace("_", " ")).codes
    except (UnknownCountry, ValueError) as error:
        yield Unread(country="", reason="name", message=f"{document.url}: {error}", row=ident)
        return
    if broken is not None:
        yield Unread(
            country=country,
            reason="wording",
            message=broken.message,
            wording=broken.wording,
            url=document.url,
            row=ident,
        )
        return
    whole = whole_of(listed)
    level = whole.level if whole else agreed(listed)
    worst = worst_of(row.level for row in listed)
    shown = whole or max(listed, key=lambda row: row.level)
    areas = tuple(
        Area(row.region, row.level, Leave.NOW if row.level is Level.DO_NOT_TRAVEL else None)
        for row in listed
        if row is not whole and (level is None or row.level > level)
    )
    leave = Leave.NOW if worst is Level.DO_NOT_TRAVEL else None
    yield Advisory(
        country=country,
        level=level,
        worst=worst,
        leave=leave,
        leave_scope=LeaveScope.COUNTRY if level is Level.DO_NOT_TRAVEL else LeaveScope.PART,
        areas=areas,
        wording=shown.wording,
        gloss=shown.gloss,
        quote=f"{shown.region} {shown.wording}",
        leave_quote=shown_leave(listed) if leave else "",
        title=shown.country,
        text="\n".join(f"{row.region}: {row.wording}" for row in listed),
        url=SITE + shown.href if shown.href.startswith("/") else shown.href,
        row=ident,
    )


def whole_of(listed: list[Listed]) -> Listed | None:
    """The row for the country: "all but the listed parts", else the one that names nothing else."""
    rest = [row for row in listed if CATCH_ALL.search(row.region)]
    if len(rest) == 1:
        return rest[0]
    bare = [row for row in listed if is_bare(row)]
    return bare[0] if len(bare) == 1 else None


def is_bare(row: Listed) -> bool:
    """Whether the region is the country's own name, with or without its English beside it."""
    region, country = HEAD.match(row.region), HEAD.match(row.country)
    if region is None or country is None or region[0] != country[0]:
        return False
    return not re.match(r"\s*[-－—–]", row.region[region.end() :])


def agreed(listed: list[Listed]) -> Level | None:
    """The level of all its rows where they agree (the West Bank and Gaza); else no statement."""
    levels = {row.level for row in listed}
    return levels.pop() if len(levels) == 1 else None


def shown_leave(listed: list[Listed]) -> str:
    gravest = max(listed, key=lambda row: row.level)
    return f"{gravest.region} {gravest.wording}"


SOURCE = Source(
    name="tw_boca",
    publisher="外交部領事事務局 (Bureau of Consular Affairs)",
    short="Taiwan BOCA",
    by="TW",
    language="zh-Hant",
    home=LIST,
    start=(Link(LIST),),
    read=read,
    clean=clean_slice("tr:has(td[data-title])"),
    dated=False,
    every=timedelta(minutes=30),
    expect=range(180, 280),
)
