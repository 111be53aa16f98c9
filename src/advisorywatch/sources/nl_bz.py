"""Netherlands: reisadviezen of the Ministry of Foreign Affairs, as open data: a list, a document a country.

Four colours, named in prose: "De kleurcode van het reisadvies voor Spanje is groen"
(https://www.nederlandwereldwijd.nl/reisadvies: groen, geel, oranje, rood).
Seen (2026-09):
- the first, the lowest and the highest colour of an introduction are each wrong for some country:
  a part may come first, "voor de rest van" last, and of Iraq only parts are spoken of;
- every advice names "oranje of rood" in its words on insurance: the introduction alone is read
  for the level;
- the list gives 200 rows at most, so it is asked for twice; `classification` is no longer kept up;
- "Laatst gewijzigd op: … | Nog steeds geldig op: {today}": the second date moves daily;
- codes are ISO 3166 alpha-3, but BQ-BO, BQ-SA, BQ-SE for the islands and XKX for Kosovo.
The list was captured as JSON, a country's document as XML, in which its address answers.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from advisorywatch.advisory import Advisory, Level, issued_at, issued_day
from advisorywatch.countries import Place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.language import Advice, advise
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread
from advisorywatch.sources._advice import settled
from advisorywatch.sources._listing import named
from advisorywatch.sources._page import clean_json, html_to_text, xml

BASE = "https://opendata.nederlandwereldwijd.nl/v2/sources/nederlandwereldwijd/infotypes"
ROWS = 200
PAGES = [f"{BASE}/traveladvice?output=json&rows={ROWS}&offset={at}" for at in (0, ROWS)]

LEVELS: Levels = {
    "groen": (Level.NORMAL, "Colour code green: you can travel, read which risks there are"),
    "geel": (Level.CAUTION, "Colour code yellow: mind, there are safety risks"),
    "oranje": (Level.AVOID_NON_ESSENTIAL, "Colour code orange: only necessary travel"),
    "rood": (Level.DO_NOT_TRAVEL, "Colour code red: do not travel"),
}
COLOUR = re.compile(r"\b(groen|geel|oranje|rood)\b")
CODED = re.compile(r"[^.\n]*\bkleurcode\b[^.\n]*", re.IGNORECASE)
LOST = re.compile(r"\w+\?\w+")  # "de rest van Isra?l" would be another place's rest
CHANGED_ON = re.compile(r"Laatst gewijzigd op:\s*(\d{2})-(\d{2})-(\d{4})")
TEXTS = ("id", "title", "canonical", "introduction")  # what every record has
NOW = "Actueel"  # the block of the content that may call on people to leave

Record = dict[str, Any]


def read(document: Document) -> Iterator[Row]:
    """A row a record, in the list or in a country's own document."""
    for record in records(document):
        try:
            where = where_of(record)
        except UnknownCountry as error:
            yield Unread(
                country="",
                reason="name",
                message=f"{document.url}: {error}",
                url=record["canonical"],
                row=name_of(record),
            )
            continue
        for code in where.codes:
            yield row_of(record, where, code, document.url)


def links(document: Document) -> Iterator[Link]:
    """A country's document, with the list's own lastmodified."""
    for record in records(document):
        try:
            [code] = where_of(record).codes
        except UnknownCountry:
            continue  # read() says so
        yield Link(
            f"{BASE}/countries/{record['id'].lower()}/traveladvice",
            stamp=record.get("lastmodified") or None,
            country=code,
            name=name_of(record),
        )


def records(document: Document) -> list[Record]:
    """The records of a list (JSON), or the one of a country (XML or JSON); SourceChanged else."""
    if document.body.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        several = from_xml(document)
    else:
        body = document.json()
        several = body if isinstance(body, list) else [body]
    for record in several:
        if not isinstance(record, dict) or not all(
            isinstance(record.get(key), str) for key in TEXTS
        ):
            raise SourceChanged(
                f"{document.url}: expected records with {', '.join(TEXTS)}, found {found(record)}"
            )
    if not several:
        raise SourceChanged(f"{document.url}: expected some records, found none")
    if document.url == PAGES[-1] and len(several) >= ROWS:
        raise SourceChanged(
            f"{document.url}: expected the last records, found {len(several)}: more may follow"
        )
    return several


def from_xml(document: Document) -> list[Record]:
    """The same fields, and `now` and `content` of the blocks of text."""
    root = xml(document)
    if root.tag not in ("document", "documents"):
        raise SourceChanged(f"{document.url}: expected <document>, found {found(root.tag)}")
    several = []
    for element in [root] if root.tag == "document" else root.findall("document"):
        record: Record = {
            str(child.tag): child.text or "" for child in element if len(child) == 0
        }
        blocks = [
            (block.findtext("paragraphtitle") or "", block.findtext("paragraph") or "")
            for block in element.iter("contentblock")
        ]
        record["blocks"] = blocks
        several.append(record)
    return several


def where_of(record: Record) -> Place:
    """By the code, which is the id too; else by the name."""
    return named(record.get("isocode") or "", record["id"], name_of(record))


def name_of(record: Record) -> str:
    return str(record.get("location") or record["title"])


def row_of(record: Record, where: Place, code: str, url: str) -> Row:
    """The introduction says the colours; a document's content adds its text and a call to leave."""
    name = name_of(record)
    introduction = html_to_text(record["introduction"])
    if lost := LOST.search(introduction):
        message = f"{url}: {name}: expected its letters, found {found(lost.group())}"
        return Unread(
            country=code, reason="layout", message=message, url=record["canonical"], row=name
        )
    advice = settled(advice_of(introduction, code), where, code, name)
    if advice.worst is None or "kleurcode" not in introduction.casefold():
        message = f"{url}: {name}: expected a kleurcode, found {found(introduction)}"
        return Unread(
            country=code, reason="layout", message=message, url=record["canonical"], row=name
        )
    colour = colour_of(advice)
    odd = [one for one in CODED.findall(introduction) if not COLOUR.search(one.casefold())]
    if colour is None or odd:
        said = odd[0] if odd else advice.quote
        message = f"{url}: {name}: expected a colour of the table, found {found(said)}"
        return Unread(
            country=code,
            reason="wording",
            message=message,
            wording=said,
            url=record["canonical"],
            row=name,
        )
    row = Advisory(
        country=code,
        level=advice.level,
        worst=advice.worst,
        leave=advice.leave,
        leave_scope=advice.leave_scope,
        leave_quote=advice.leave_quote,
        areas=advice.areas,
        wording=f"kleurcode {colour}",
        gloss=LEVELS[colour][1] + (" (in parts)" if advice.level is None else ""),
        quote=advice.quote,
        issued=issued(record),
        title=record.get("title") or name,
        text=introduction,
        url=record["canonical"],
        row=name,
        sub=where.sub,
        part=where.part,
    )
    blocks = blocks_of(record)
    if not blocks:  # a call in the introduction is not missing
        return replace(row, missing=frozenset({"text"} if row.leave else {"text", "leave"}))
    news = introduction + "".join(f"\n{t}\n{p}" for t, p in blocks if t == NOW)
    called = advice_of(news, code)
    return replace(
        row,
        leave=called.leave,
        leave_scope=called.leave_scope,
        leave_quote=called.leave_quote,
        text="\n".join([introduction, *(f"{title}\n{text}" for title, text in blocks)]),
    )


def colour_of(advice: Advice) -> str | None:
    """The colour that stands in the quote for the level (or for the worst of parts)."""
    level = advice.worst if advice.level is None else advice.level
    for colour in COLOUR.findall(advice.quote.casefold()):
        if LEVELS[colour][0] is level:
            return str(colour)
    return None


def blocks_of(record: Record) -> list[tuple[str, str]]:
    """Heading and text of every block of a country's document; none in the list."""
    blocks = record.get("blocks")
    if blocks is None:
        categories = record.get("content") or []
        blocks = [
            (str(block.get("paragraphtitle") or ""), str(block.get("paragraph") or ""))
            for category in categories
            for block in category.get("contentblocks") or []
        ]
    return [(html_to_text(title), html_to_text(text)) for title, text in blocks if text]


def issued(record: Record) -> str | None:
    """The list's instant of the last change; a document's day."""
    if changed := CHANGED_ON.search(record.get("modificationdate") or ""):
        day, month, year = map(int, changed.groups())
        try:
            return issued_day(date(year, month, day))
        except ValueError:
            return None
    try:
        when = datetime.fromisoformat(record.get("lastmodified") or "")
    except ValueError:
        return None
    return issued_at(when if when.tzinfo else when.replace(tzinfo=UTC))


@lru_cache(maxsize=512)
def advice_of(text: str, country: str) -> Advice:
    return advise(text, "nl", country=country, publisher="nl_bz")


def join(index: Advisory, page: Advisory) -> Advisory:
    """Colours and date of the list, which is asked for first; text and call of the document."""
    return replace(
        index,
        leave=page.leave,
        leave_scope=page.leave_scope,
        leave_quote=page.leave_quote,
        text=page.text,
        missing=frozenset(),
    )


def clean(document: Document) -> bytes:
    """The list by its fields; a document without the day of today."""
    if document.body.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return re.sub(rb"\|?\s*Nog steeds geldig op:\s*[\d-]+", b"", document.body)
    return LISTED(document)


LISTED = clean_json("classification")

SOURCE = Source(
    name="nl_bz",
    publisher="Ministerie van Buitenlandse Zaken",
    short="Dutch Foreign Ministry",
    by="NL",
    language="nl",
    home="https://www.nederlandwereldwijd.nl/reisadvies",
    start=tuple(Link(url) for url in PAGES),
    read=read,
    links=links,
    join=join,
    clean=clean,
    index_carries=True,
    every=timedelta(minutes=15),
    expect=range(190, 260),  # 226 in 2026-10
    quiet=timedelta(days=7),
)
