"""Australia: Smartraveller, of the Department of Foreign Affairs and Trade. One JSON lists all.

`destinations-export` gives a row a destination: the overall level in words, and blocks of advice
joined by ", ", the country's first. The RSS index is the second access path. Of both there are no
captures as sent, only what others made of them; the fields are those of 2026-03. Known:
- the RSS writes levels as N/5, off by one (2/5 is normal, 5/5 do not travel): its words count;
- parts may be lower than the country (Chad at 4, N'Djamena at 3);
- "No travel advice" is a row that is no country; titles bear entities, apostrophes are "&amp;**"
  in the texts, and the space after a full stop gets lost (".If you");
- `changed` has no zone and moves with every edit, RSS dates are always noon UTC: both are days;
- 23 countries were absent for exactly one poll of six hours each in four months, then back;
- 403 "Just a moment" to data centres; odd User-Agents are left hanging.
Country pages (classes do-not-travel, high-degree-caution …) are not read.

Levels: https://www.smartraveller.gov.au/consular-services/travel-advice-explained
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from html import unescape
from typing import Any, Literal

from lxml import etree

from advisorywatch.advisory import Advisory, Area, Level, Remark, issued_day, worst_of
from advisorywatch.countries import Place, place
from advisorywatch.errors import SourceChanged, UnknownCountry, UnknownWording, found
from advisorywatch.language import Advice, advise
from advisorywatch.source import Document, Link, Row, Source, Unread, grade
from advisorywatch.sources._calls import with_calls
from advisorywatch.sources._dates import MONTHS
from advisorywatch.sources._page import html_to_text, xml

SITE = "https://www.smartraveller.gov.au"
EXPORT = f"{SITE}/destinations-export"
FEED = f"{SITE}/countries/documents/index.rss"
TA = "{http://www.smartraveller.gov.au/schema/rss/travel_advisories/}"
DC = "{http://purl.org/dc/elements/1.1/}"

LEVELS = {
    "Exercise normal safety precautions": Level.NORMAL,
    "Exercise a high degree of caution": Level.CAUTION,
    "Reconsider your need to travel": Level.AVOID_NON_ESSENTIAL,
    "Do not travel": Level.DO_NOT_TRAVEL,
}
FIELDS = (
    "title",
    "field_overall_advice_level",
    "field_advice_levels",
    "field_last_update",
    "changed",
)
NO_COUNTRY = "no travel advice"
ANY = "|".join(LEVELS)
NEXT = re.compile(
    rf",\s+(?=(?:{ANY})\b)"
)  # between blocks; within one the words are lower case
BLOCK = re.compile(
    rf"(?:(?P<head>{ANY})\b(?P<heading>.*?))?\s*(?P<words>{ANY})\b(?P<rest>.*)", re.DOTALL
)
CAUSE = re.compile(
    r"\s+\b(?:due to|because|as a result)\b.*|\s*[.]?\s*See ['‘]?\w+['’]?\.?$", re.DOTALL
)
ONLY_IN_EXPORT = frozenset({"text", "areas", "leave", "worst"})


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of advice: its level, its place ("" for the country), its text."""

    level: Level
    place: str
    text: str


def read(document: Document) -> Iterator[Row]:
    """A row a destination, from the export or the feed."""
    start = document.body.lstrip(b"\xef\xbb\xbf \r\n\t")[:200]
    if start.startswith((b"<?xml", b"<rss")):
        yield from feed(document)
        return
    for row in rows(document):
        title = plain(row["title"])
        if title.casefold() == NO_COUNTRY:
            continue
        try:
            yield from advisories(row, title)
        except UnknownCountry as error:
            yield unread(document, title, "name", str(error))
        except UnknownWording as error:
            for code in place(title).codes:
                yield unread(document, title, "wording", str(error), code, error.wording)


def rows(document: Document) -> list[dict[str, Any]]:
    """The export's rows; SourceChanged where it is none, empty, or one of them a stub."""
    listed = document.json()
    try:
        texts = [[row[field] for field in FIELDS] for row in listed]
    except (KeyError, TypeError) as error:
        raise SourceChanged(
            f"{document.url}: expected a list of rows with {', '.join(FIELDS)}, "
            f"found {found(listed)}: {error!r}"
        ) from error
    if not texts or not all(isinstance(text, str) for row in texts for text in row):
        raise SourceChanged(
            f"{document.url}: expected rows of texts, found {len(texts)}: {found(listed)}"
        )
    return list(listed)


def advisories(row: dict[str, Any], title: str) -> Iterator[Advisory]:
    """One a country the row stands for."""
    where = place(title)
    wording = plain(row["field_overall_advice_level"])
    level = grade(LEVELS, wording)
    blocks = list(blocks_of(prose(row["field_advice_levels"])))
    first = blocks[0] if blocks else None
    update = prose(row["field_last_update"])
    text = "\n".join(
        part for part in (update, notes(row), *(block.text for block in blocks)) if part
    )
    parts = blocks[1:]
    for code in where.codes:
        calls = advice_of(update, code)
        yield Advisory(
            country=code,
            level=level,
            worst=worst_of([level, *(block.level for block in parts)]),
            areas=with_calls(areas_of(parts), calls, where, code, title),
            wording=wording,
            quote=first.text if first and first.level is level else wording,
            leave=calls.leave,
            leave_scope=calls.leave_scope,
            leave_quote=calls.leave_quote,
            issued=day(row["changed"]),
            title=title,
            text=text,
            url=row.get("field_url") or f"{SITE}/destinations",
            row=title,
            part=where.part,
            remarks=remarks_of(level, first, text),
        )


def remarks_of(level: Level, first: Block | None, text: str) -> frozenset[Remark]:
    """The overall level against the country's own block; and whether there is a text at all."""
    if not text:
        return frozenset({Remark.PLACEHOLDER})
    if first is not None and first.level is not level:
        return frozenset({Remark.CONTRADICTION})
    return frozenset()


# Texts -----------------------------------------------------------------------------------


def plain(text: str) -> str:
    """Entities, written once or twice, as signs; the export's apostrophe mended."""
    return unescape(unescape(text).replace("&**", "'")).strip()


def prose(text: str) -> str:
    """A text of the export as sentences: entities and apostrophes mended, lost spaces put back."""
    mended = html_to_text(plain(text))
    return re.sub(r"(?<=[a-z’'‘)])\.(?=[A-Z])", ". ", mended)


def notes(row: dict[str, Any]) -> str:
    return prose(row.get("field_last_update_notes") or "")


def blocks_of(text: str) -> Iterator[Block]:
    """The blocks of advice: "Do not travel Do not travel to the area within 450km of …".

    A block's heading is the level alone or a whole sentence; what follows it says where and why.
    What begins with no level of the table is UnknownWording.
    """
    for piece in NEXT.split(text) if text else []:
        said = BLOCK.match(piece.strip())
        if said is None:
            raise UnknownWording(piece.strip()[:80])
        heading = LEVELS[said["head"] or said["words"]]
        if LEVELS[said["words"]] is not heading:
            raise UnknownWording(piece.strip()[:80])
        where = re.sub(r"^\s*(?:to|in)?\b:?\s*(?:the\s+)?", "", CAUSE.sub("", said["rest"]))
        yield Block(
            heading,
            " ".join(where.split()).strip(" .,;"),
            f"{said['words']}{said['rest']}".strip(),
        )


def areas_of(blocks: list[Block]) -> Iterator[Area]:
    """The parts a block names; a list of them is divided by semicolons, where it is at all."""
    for block in blocks:
        for name in block.place.split(";"):
            if name.strip(" .:"):
                yield Area(name.strip(" .:"), block.level)


@lru_cache(maxsize=512)
def advice_of(text: str, country: str) -> Advice:
    return advise(text, "en", country=country, publisher="au_dfat")


def day(written: str) -> str | None:
    """The day of "Fri, 2025-11-14 14:22"; None where it is none."""
    parts = re.search(r"(\d{4})-(\d\d)-(\d\d)", written)
    return calendar_day(*map(int, parts.groups())) if parts else None


def calendar_day(year: int, month: int, of_month: int) -> str | None:
    try:
        return issued_day(date(year, month, of_month))
    except ValueError:
        return None


# The feed --------------------------------------------------------------------------------


def feed(document: Document) -> Iterator[Row]:
    """The RSS index: words and N/5 a destination, and a pair for each of its parts."""
    root = xml(document)
    items = root.findall("./channel/item")
    if root.tag != "rss" or not items:
        raise SourceChanged(
            f"{document.url}: expected items of a feed, found {found(root.tag)}"
        )
    for item in items:
        title = plain(item.findtext("title") or "")
        try:
            where = place(title)
            yield from of_item(document, item, title, where)
        except UnknownCountry as error:
            yield unread(document, title, "name", str(error))
        except UnknownWording as error:
            for code in place(title).codes:
                yield unread(document, title, "wording", str(error), code, error.wording)


def of_item(
    document: Document, item: etree._Element, title: str, where: Place
) -> Iterator[Advisory]:
    """What an item says: its first warning is the country's."""
    warnings = item.find(f"{TA}warnings")
    told = (
        []
        if warnings is None
        else [plain(e.text or "") for e in warnings.iter(f"{DC}description")]
    )
    numbers = [] if warnings is None else [e.text or "" for e in warnings.iter(f"{TA}level")]
    if not told or len(told) != len(numbers):
        raise SourceChanged(
            f"{document.url}: {title}: expected ta:warnings with a description for each level, "
            f"found {len(told)} and {len(numbers)}"
        )
    levels = [grade(LEVELS, words) for words in told]
    off = any(
        f"{level + 1}/5" != number.strip()
        for level, number in zip(levels, numbers, strict=True)
    )
    for code in where.codes:
        yield Advisory(
            country=code,
            level=levels[0],
            worst=worst_of(levels),
            wording=told[0],
            quote=told[0],
            issued=feed_day(item.findtext("pubDate") or ""),
            title=title,
            url=(item.findtext("link") or "").strip(),
            row=title,
            part=where.part,
            missing=ONLY_IN_EXPORT,
            remarks=frozenset({Remark.CONTRADICTION} if off else ()),
        )


def feed_day(written: str) -> str | None:
    """The day of "21 Jul 2026 22:00:00 AEST", which is no RFC 822 and always noon UTC."""
    parts = re.match(r"(?:\w{3}, )?(\d{1,2}) (\w{3})\w* (\d{4})", written.strip())
    number = (
        {name[:3]: n for name, n in MONTHS.items()}.get(parts[2].lower()) if parts else None
    )
    if not parts or number is None:
        return None
    return calendar_day(int(parts[3]), number, int(parts[1]))


def clean_export(document: Document) -> bytes:
    """For a digest: the rows' meaning, in no order; the hour of `changed` counts, as it dates news."""
    try:
        kept = sorted(
            json.dumps({k: v for k, v in row.items() if k in MEANING}, sort_keys=True)
            for row in rows(document)
        )
    except SourceChanged:
        return document.body  # the feed; or read() says what is wrong
    return json.dumps(kept).encode()


MEANING = frozenset(
    {"title", "field_overall_advice_level", "field_last_update", "field_last_update_notes"}
    | {"field_advice_levels", "field_url", "changed"}
)


def unread(
    document: Document,
    title: str,
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
        row=title,
    )


SOURCE = Source(
    name="au_dfat",
    publisher="Department of Foreign Affairs and Trade, Australia",
    short="Smartraveller (Australia)",
    by="AU",
    language="en",
    home=f"{SITE}/destinations",
    start=(Link(EXPORT),),
    second=(Link(FEED),),
    read=read,
    clean=clean_export,
    every=timedelta(minutes=15),
    expect=range(150, 210),  # 178 in 2025
    quiet=timedelta(days=8),  # the longest silence was five days
)
