"""Sources of the operator's own: any embassy's or ministry's page or feed, read by language/.

A page says what stands now of the one country it is about; a feed lists what was published. Both
are judged like any source. A selector that matches nothing, or twice, is an error that names
itself: never the whole page instead.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Protocol
from urllib.parse import urljoin, urlsplit

from advisorywatch.advisory import Advisory, Alert, issued_at
from advisorywatch.countries import Place, name_of
from advisorywatch.errors import SourceChanged, found
from advisorywatch.language import advise, tell
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._advice import settled
from advisorywatch.sources._feed import Entry, entries
from advisorywatch.sources._page import Page, clean_slice, html_to_text

# Less than this is no advice: a page that is being mended, a consent box, a redirect by script.
LEAST_TEXT = 40


class Wanted(Protocol):
    """What the settings say of a page (settings.PageSettings)."""

    @property
    def name(self) -> str: ...
    @property
    def by(self) -> str: ...
    @property
    def about(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def form(self) -> str: ...
    @property
    def select(self) -> str | None: ...
    @property
    def drop(self) -> tuple[str, ...]: ...


def page_source(wanted: Wanted) -> Source:
    """The source of one `[[pages]]` of the settings; its name is the source's id."""
    feed = wanted.form == "feed"
    select = wanted.select or "body"
    return Source(
        name=wanted.name,
        publisher=urlsplit(wanted.url).hostname or wanted.url,
        by=wanted.by,
        language=wanted.language,
        home=wanted.url,
        start=(Link(wanted.url, country=wanted.about, name=name_of(wanted.about)),),
        read=feed_reader(wanted) if feed else page_reader(wanted, select),
        clean=None if feed else clean_slice(select, drop=wanted.drop),
        whole=not feed,
        expect=range(1, 2) if not feed else range(100_000),
        every=timedelta(minutes=15),
        dated=False,  # no date is read: a change waits for nothing but a steep fall
        quiet=timedelta(days=365),  # such pages may well stand for a year
    )


def page_reader(wanted: Wanted, select: str) -> Callable[[Document], Iterator[Row]]:
    """Reads the selected part of a page, all that `drop` selects left out."""

    def read(document: Document) -> Iterator[Row]:
        page = Page(document)
        part = page.one(select)
        for css in wanted.drop:
            for element in page.all(css, part):
                element.decompose()
        text = page.text(part)
        if len(text) < LEAST_TEXT:
            raise SourceChanged(
                f"{document.url}: expected an advisory in {select!r}, found {found(text)}"
            )
        advice = advise(text, wanted.language, country=wanted.about)
        advice = settled(advice, Place((wanted.about,)), wanted.about)
        yield Advisory(
            country=wanted.about,
            level=advice.level,
            worst=advice.worst,
            areas=advice.areas,
            leave=advice.leave,
            leave_scope=advice.leave_scope,
            wording=advice.quote,
            quote=advice.quote,
            leave_quote=advice.leave_quote,
            title=title_of(page),
            text=text,
            url=wanted.url,
            row=name_of(wanted.about),
        )

    return read


def title_of(page: Page) -> str:
    titles = page.all("head > title")
    return page.line(titles[0]) if titles else ""


def feed_reader(wanted: Wanted) -> Callable[[Document], Iterator[Row]]:
    """Reads the entries of a feed as alerts on the one country it is about."""

    def read(document: Document) -> Iterator[Row]:
        for entry in entries(document):
            title, text = html_to_text(entry.title), html_to_text(entry.body)
            link = urljoin(document.url, entry.link or entry.guid)
            if not (entry.link or entry.guid) or not (title or text):
                said = f"{document.url}: expected an entry with link and text"
                yield Unread(
                    country="",
                    reason="layout",
                    message=f"{said}, found {found(title)}",
                    row=title,
                )
                continue
            issued = moment(entry)
            told = tell(title, text, wanted.language, country=wanted.about, issued=issued)
            yield Alert(
                country=wanted.about,
                url=link,
                title=title,
                text=text,
                issued=issued,
                action=told.action,
                leave=told.leave,
                leave_scope=told.leave_scope,
                level=told.level,
                lifted=told.lifted,
                drill=told.drill,
                quote=told.quote,
            )

    return read


def moment(entry: Entry) -> str | None:
    """When it was published, as RSS (RFC 2822) or Atom (RFC 3339) write it; None on garbage."""
    said = entry.published or entry.updated
    try:
        iso = said[:4].isdigit()
        when = datetime.fromisoformat(said) if iso else parsedate_to_datetime(said)
        return issued_at(when if when.tzinfo else when.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None


def proposed(document: Document) -> str:
    """A selector for the main content: one that matches once, and holds little but prose.

    Chosen among the marks sites use for it, by the text that is no link; the page's own markup
    decides, and an operator should look. SourceChanged where nothing holds prose.
    """
    page = Page(document)
    scored: list[tuple[float, str]] = []
    total = prose(page, "body")
    for css in CANDIDATES:
        if len(page.all(css)) == 1:
            scored.append((prose(page, css), css))
    # an element that holds nearly all of the prose; of those the most exact, named last
    good = [css for score, css in scored if score >= 0.6 * total and score >= LEAST_TEXT]
    if not good:
        raise page.changed(
            "an element of the page that holds its advice", "none of those known"
        )
    return good[-1]


# From the widest to the most exact.
CANDIDATES = (
    "body",
    "#content",
    "#main",
    "#main-content",
    "#maincontent",
    ".main-content",
    "[role=main]",
    "main",
    "main article",
    "article",
    "article .body",
    ".entry-content",
    ".article-body",
    ".article__body",
    ".field--name-body",
    ".page-content",
    ".text-content",
)


def prose(page: Page, css: str) -> float:
    """How much text stands there that is neither link nor menu, in characters."""
    elements = page.all(css)
    if len(elements) != 1:
        return 0.0
    [element] = elements
    linked = sum(
        len(page.line(link)) for link in page.all("a, nav, header, footer, form", element)
    )
    return max(0.0, len(page.line(element)) - 1.5 * linked)


def example(document: Document, wanted: Wanted) -> list[Row]:
    """What is read of a document now, for `advisorywatch page`."""
    source = page_source(wanted)
    return list(source.read(replace(document, link=source.start[0])))
