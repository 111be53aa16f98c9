"""The forms Global Affairs Canada publishes in: index, page, live table, country pages, as rows alike."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from html import unescape
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from advisorywatch.advisory import clean, issued_at
from advisorywatch.errors import SourceChanged, found
from advisorywatch.source import Document
from advisorywatch.sources._page import Page

if TYPE_CHECKING:
    from bs4 import Tag

OTTAWA = ZoneInfo("America/Toronto")  # their clock is Ottawa's
MONTHS = {
    "en": "january february march april may june july august september october november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
MONTH = {name: n for months in MONTHS.values() for n, name in enumerate(months.split(), 1)}
FORMS = tuple(
    re.compile(form + r"[ t](?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?")
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
        r"(?P<month>[a-z]+) (?P<day>\d+), (?P<year>\d{4})",
        r"(?P<day>\d+)(?:er)? (?P<month>\w+) (?P<year>\d{4})",
    )
)


@dataclass(frozen=True, slots=True)
class Item:
    """A row or page as published, whatever its form. `text` and `security` are HTML.

    `state` is 0 to 3, None where this form has none. `regional`: None where it is not said.
    """

    name: str
    iso: str
    state: int | None
    wording: str
    issued: str | None
    slug: str
    regional: bool | None = None
    text: str | None = None
    security: str = ""
    language: str = "en"


def items(document: Document) -> Iterator[Item]:
    if document.body.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"{":
        body = document.json()
        data = body.get("data")
        if isinstance(data, dict) and "country-iso" in data:
            yield page_item(document, data)
            return
        yield from (index_item(document, iso, row) for iso, row in listing(document))
        return
    page = Page(document)
    if page.all("#nameLbl"):
        yield html_item(page)
    elif rows := page.all("tr:has(a[href*='/destinations/'])"):
        yield from (table_item(page, row) for row in rows)
    else:
        raise page.changed("the index, a page or the table", page.soup.get_text()[:60])


def listing(document: Document) -> list[tuple[str, Any]]:
    """The rows of the index; SourceChanged where it is none or empty."""
    body = document.json()
    data = body.get("data") if isinstance(body, dict) else None
    if not isinstance(data, dict) or not data:
        raise SourceChanged(
            f"{document.url}: expected a 'data' of countries by code, found {found(body)}"
        )
    return list(data.items())


def index_item(document: Document, iso: str, row: Any) -> Item:
    try:
        return Item(
            name=plain(row["eng"]["name"]),
            iso=iso,
            state=row["advisory-state"],
            wording=plain(row["eng"]["advisory-text"]),
            issued=moment(row["date-published"]["timestamp"]),
            slug=row["eng"]["url-slug"],
            regional=bool(row["has-regional-advisory"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise SourceChanged(
            f"{document.url}: {iso}: expected advisory-state, date-published and eng, "
            f"found {found(row)}: {error!r}"
        ) from error


def page_item(document: Document, data: dict[str, Any]) -> Item:
    try:
        eng = data["eng"]
        published = data.get("date-published")  # dropped by those who kept an excerpt
        issued = moment(published["timestamp"]) if published else None
        return Item(
            name=plain(eng["name"]),
            iso=data["country-iso"],
            state=data["advisory-state"],
            wording=plain(eng["advisory-text"]),
            issued=issued or local(eng["friendly-date"]),
            slug=eng["url-slug"],
            regional=bool(data["has-regional-advisory"]),
            text=eng["advisories"],
            security=eng["security"],
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise SourceChanged(
            f"{document.url}: expected country-iso, advisory-state and eng with advisories, "
            f"found {found(data)}: {error!r}"
        ) from error


def html_item(page: Page) -> Item:
    """A country's page at travel.gc.ca or voyage.gc.ca."""
    language = page.attribute(page.one("html"), "lang")[:2]
    address = page.maybe("meta[property='og:url']")
    url = page.attribute(address, "content") if address else page.url
    return Item(
        name=page.line(page.one("#nameLbl")),
        iso="",
        state=None,
        wording=page.line(page.one("#riskLevelBanner")),
        issued=local(page.line(page.one("#lastUpdateDateLbl"))),
        slug=url.rstrip("/").rsplit("/", 1)[-1],
        text=str(page.one("div.advisories")),
        security="".join(str(one) for one in page.all("#security")),
        language="fr" if language == "fr" else "en",
    )


def table_item(page: Page, row: "Tag") -> Item:
    cells = page.some("td", row)
    link = page.one("a[href*='/destinations/']", row)
    if len(cells) != 4:
        raise page.changed("four cells: slug, name, level, date", page.line(row))
    return Item(
        name=page.line(link),
        iso="",
        state=None,
        wording=page.line(cells[2]),
        issued=local(page.line(cells[3])),
        slug=page.attribute(link, "href").rsplit("/", 1)[-1],
    )


def plain(text: str) -> str:
    """Entities stood in the index's text in 2014."""
    return clean(unescape(text))


# Dates -----------------------------------------------------------------------------------


def moment(seconds: Any) -> str | None:
    """Epoch seconds as UTC; None where they are no moment."""
    try:
        return issued_at(datetime.fromtimestamp(int(seconds), UTC))
    except (OverflowError, OSError, ValueError):
        return None


def local(written: str) -> str | None:
    """Ottawa's clock as UTC: "June 23, 2026 13:42", "2026-09-24 08:53:35", "23 juin 2026 13:42".

    The zone some forms add (EDT, HNE) says the same. None where it is no date.
    """
    parts = next((found for form in FORMS if (found := form.match(written.casefold()))), None)
    if parts is None:
        return None
    said = parts.groupdict(default="0")
    month = MONTH.get(said["month"], said["month"])
    day = [int(one) for one in (said["year"], month, said["day"]) if str(one).isdigit()]
    hour, minute, second = (int(said[unit]) for unit in ("hour", "minute", "second"))
    try:
        when = datetime.combine(date(*day), time(hour, minute, second), tzinfo=OTTAWA)
    except (ValueError, TypeError):  # the 31st of February; a month that is none
        return None
    return issued_at(when)
