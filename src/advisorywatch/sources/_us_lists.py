"""The US State Department's list in its three forms (RSS, JSON, HTML), as rows alike."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from urllib.parse import urljoin

from advisorywatch.advisory import clean, issued_day
from advisorywatch.errors import SourceChanged, found
from advisorywatch.source import Document
from advisorywatch.sources._feed import entries
from advisorywatch.sources._page import Page, clean_slice

LIST = "https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories.html"
# to 2025-08, to 2026-05, since
TABLES = ("div.table-data table", "table#htmlTable", "table.usa-table--destination")
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@dataclass(frozen=True, slots=True)
class Item:
    """One row as published.

    `category` is the level said a second time (the feed's Threat-Level, the list's colour).
    `issued` is a day, None where it is garbage beyond a date. `body` is HTML, None where this
    form of the list has none at all. `tags` are FIPS 10-4 codes.
    """

    title: str
    category: str
    issued: str | None
    link: str
    body: str | None
    tags: tuple[str, ...]


@lru_cache(maxsize=2)  # once for the digest, once to be read
def listed(document: Document) -> tuple[Item, ...]:
    """The rows as published, from whichever form this is; SourceChanged where it is none."""
    start = document.body[:1000].lstrip(b"\xef\xbb\xbf \r\n\t")
    if start.startswith((b"[", b"{")):
        items = list(api_items(document))
    elif b"<rss" in start:
        items = list(feed_items(document))
    elif start and Page(document).all(", ".join(TABLES)):
        items = list(table_items(Page(document)))
    else:
        raise SourceChanged(
            f"{document.url}: expected the feed, the JSON or the list, found {found(start[:60])}"
        )
    if not items:
        raise SourceChanged(f"{document.url}: expected some advisories, found an empty list")
    return tuple(items)


def feed_items(document: Document) -> Iterator[Item]:
    for entry in entries(document):
        yield Item(
            title=one_line(entry.title),
            category=next((t for d, t in entry.categories if d == "Threat-Level"), ""),
            issued=day_of(entry.published),
            link=entry.link,
            body=entry.summary,
            tags=tuple(tag for domain, tag in entry.categories if domain == "Country-Tag"),
        )


def api_items(document: Document) -> Iterator[Item]:
    rows = document.json()
    if not isinstance(rows, list):
        raise SourceChanged(f"{document.url}: expected a JSON list, found {found(rows)}")
    for row in rows:
        try:
            yield Item(
                title=one_line(row["Title"]),
                category="",
                issued=midnight_day(row["Updated"]),
                link=row["Link"],
                body=row.get("Summary"),  # copies of the list go without it
                tags=tuple(row["Category"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise SourceChanged(
                f"{document.url}: expected Title, Link, Category and Updated, "
                f"found {found(row)}: {error!r}"
            ) from error


def table_items(page: Page) -> Iterator[Item]:
    """The list page: the headings of the columns say where level and date stand."""
    table = page.one(", ".join(TABLES))
    head, *rows = page.some("tr", table)
    headings = [page.line(cell) for cell in page.some("th, td", head)]
    level, issued = column(page, headings, "Level"), column(page, headings, "Date")
    for row in rows:
        if not page.line(row):  # the oldest table ended with an empty row
            continue
        cells = page.all("th, td", row)
        if len(cells) != len(headings):
            raise page.changed(f"{len(headings)} cells in a row", page.line(row))
        link = page.maybe("a", cells[0])
        yield Item(
            title=f"{page.line(cells[0])} - {page.line(cells[level])}",
            category=badge(str(cells[level])),
            issued=american_day(page.line(cells[issued])),
            link=urljoin(LIST, page.attribute(link, "href")) if link else "",
            body=None,
            tags=(),
        )


def column(page: Page, headings: list[str], word: str) -> int:
    at = [i for i, heading in enumerate(headings) if heading.startswith(word)]
    if len(at) != 1:
        raise page.changed(f"one column {word!r}", headings)
    return at[0]


def badge(cell: str) -> str:
    """The level as the cell's colour shows it: level-badge-4, level-title-4."""
    shown = re.search(r"level-(?:badge|title)-(\d)", cell)
    return f"Level {shown[1]}" if shown else ""


def one_line(title: str) -> str:
    return clean(title).replace("\n", " ")


# Dates: a day, whatever year is written; None where it is none. Judging asks if it can be. ----


def day_of(written: str) -> str | None:
    """A pubDate: "Fri, 20 Feb 2026", no time. Seen: "20202", "Feb 2920", years 10 to 31."""
    parts = re.fullmatch(
        r"\w+,? (\d{1,2}) (\w{3})\w* (\d{4})(?: [\d:]+ ?\S*)?", written.strip()
    )
    if not parts or parts[2] not in MONTHS:
        return None
    return day(int(parts[3]), MONTHS.index(parts[2]) + 1, int(parts[1]))


def american_day(written: str) -> str | None:
    """The list's dates: "02/20/2026"; until 2025-08 "February 20, 2026"."""
    if parts := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", written):
        return day(int(parts[3]), int(parts[1]), int(parts[2]))
    parts = re.fullmatch(r"(\w{3})\w* (\d{1,2}), (\d{4})", written)
    if not parts or parts[1] not in MONTHS:
        return None
    return day(int(parts[3]), MONTHS.index(parts[1]) + 1, int(parts[2]))


def midnight_day(written: str) -> str | None:
    """The JSON's dates: UTC midnight written in Washington's time, "2026-02-19T19:00:00-05:00"."""
    try:
        return issued_day(datetime.fromisoformat(written).astimezone(UTC).date())
    except (ValueError, OverflowError):
        return None


def day(year: int, month: int, of_month: int) -> str | None:
    try:
        return issued_day(date(year, month, of_month))
    except ValueError:
        return None


def clean_list(document: Document) -> bytes:
    """What carries meaning, for a digest: no links (they flip), no order, no date of the channel.

    What cannot be read counts whole: listed() then says what is wrong.
    """
    if b"<table" in document.body:
        return clean_slice(*TABLES)(document)
    try:
        items = listed(document)
    except SourceChanged:
        return document.body
    rows = sorted((i.title, i.category, i.issued or "", i.body or "", i.tags) for i in items)
    return json.dumps(rows).encode()
