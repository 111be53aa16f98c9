"""An index that is a web page: its links to the countries' pages, each by the name it bears.

    LISTED = Listing(r"/reiseinformation/land/([a-z0-9-]+)/?")
    links = LISTED.links            # a Link a country
    yield from LISTED.unknown(page) # in read(): a row whose name is no country

Such an index has no stamps: every page behind it must be asked for at each poll.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from advisorywatch.advisory import clean
from advisorywatch.countries import Place, place
from advisorywatch.errors import SourceChanged, UnknownCountry
from advisorywatch.errors import found as found_
from advisorywatch.source import Document, Link, Unread
from advisorywatch.sources._page import Page

if TYPE_CHECKING:
    from bs4 import Tag


@dataclass(frozen=True, slots=True)
class Entry:
    """One country's page as an index lists it. `slug` is what stands in the address for it."""

    url: str
    name: str
    slug: str


@dataclass(frozen=True, slots=True)
class Listing:
    """How an index lists pages: `path` matches their addresses' path (and query), its group the slug.

    `css` selects the elements that bear them in href, data-href or value. `skip` are slugs that
    are no country's. `least`: fewer entries are no index. `names`: what the publisher calls a
    country that our tables do not know, by slug.
    """

    path: str
    css: str = "a[href], option[data-href]"
    skip: frozenset[str] = frozenset()
    least: int = 5

    def entries(self, document: Document) -> list[Entry]:
        """Every page listed, once; SourceChanged where there are too few for an index."""
        page = Page(document)
        found: dict[str, Entry] = {}
        pattern = re.compile(self.path)
        for element in page.all(self.css):
            url = urldefrag(urljoin(document.url, target(element)))[0]
            parts = urlsplit(url)
            there = pattern.fullmatch(parts.path + (f"?{parts.query}" if parts.query else ""))
            if there is None or there[1] in self.skip:
                continue
            name = clean(element.get_text(" ")).replace("\n", " ")
            slug = unquote(there[1])
            if url not in found or not found[url].name:
                found[url] = Entry(url, name, slug)
        if len(found) < self.least:
            raise page.changed(f"links to pages of countries ({self.path})", len(found))
        return list(found.values())

    def links(self, document: Document) -> Iterator[Link]:
        """A Link a country; one whose name we do not know has none: unknown() says so."""
        for entry in self.entries(document):
            try:
                country = only(named(entry.name, worded(entry.slug)))
            except UnknownCountry:
                continue
            yield Link(entry.url, country=country, name=entry.name or entry.slug)

    def unknown(self, document: Document) -> Iterator[Unread]:
        """The entries that stand for no country we know.

        A page asked for as a country's own is no index, whatever its menu lists: SourceChanged.
        """
        asked = document.link.country if document.link is not None else None
        parts = urlsplit(document.url)
        own = parts.path + (f"?{parts.query}" if parts.query else "")
        if asked is not None or re.fullmatch(self.path, own):
            raise Page(document).changed(
                f"the page of {asked or 'a country'}", "another layout"
            )
        for entry in self.entries(document):
            try:
                only(named(entry.name, worded(entry.slug)))
            except UnknownCountry as error:
                yield Unread(
                    country="",
                    reason="name",
                    message=f"{document.url}: {error}",
                    url=entry.url,
                    row=entry.name or entry.slug,
                )


def sound(page: Page) -> None:
    """A country's page that is all there, in its own letters; SourceChanged else.

    Half a page lacks the bar of the whole country, a page decoded wrongly its wordings.
    """
    text = page.document.text
    for tag in ("html", "main", "body"):
        if re.search(rf"<{tag}[\s>]", text, re.IGNORECASE) and not re.search(
            rf"</{tag}\s*>", text, re.IGNORECASE
        ):
            raise page.changed(f"</{tag}>", text[-60:])
    in_its_letters(page.document, html.unescape(text))


def in_its_letters(document: Document, text: str) -> None:
    """A text of a language with letters beyond ASCII that has them; SourceChanged else."""
    if not any(letter.isalpha() and not letter.isascii() for letter in text):
        raise SourceChanged(
            f"{document.url}: expected letters beyond ASCII, found {found_(text[-60:])}"
        )
    if spoilt := re.search(r"\ufffd|Ã[\u0080-\u00bf]|â\u0080", text):
        at = max(0, spoilt.start() - 30)
        raise SourceChanged(
            f"{document.url}: expected letters of its language, found {found_(text[at:][:60])}"
        )


def target(element: "Tag") -> str:
    """Where an element leads."""
    for attribute in ("data-href", "href", "value"):
        value = element.get(attribute)
        if isinstance(value, str):
            return value
    return ""


def worded(slug: str) -> str:
    """A slug as words: "sri-lanka" is "sri lanka". A code in capitals stays one."""
    return slug if slug.isupper() else re.sub(r"[-_+]+", " ", slug)


def named(*names: str) -> Place:
    """What the first known of several names for one thing stands for; UnknownCountry naming all."""
    said = [name for name in names if name]
    for name in said:
        try:
            return place(name)
        except UnknownCountry:
            continue
    raise UnknownCountry(f"{' / '.join(map(repr, said))}: no name of a country in our tables")


def only(where: Place) -> str | None:
    """The one country a page is of; None where it is of several, as its Link can name but one."""
    return where.codes[0] if len(where.codes) == 1 else None


def own_place(document: Document, names: Iterable[str]) -> Place:
    """Whose page it is: by its own names, else by the index's word. UnknownCountry else.

    A page whose own name is another country's than the index said is not the page asked for.
    """
    told = document.link.country if document.link else None
    try:
        where = named(*names)
    except UnknownCountry:
        if told is None:
            raise
        return Place((told,))
    if told is not None and told not in where.codes:
        raise UnknownCountry(
            f"expected the page of {told}, found that of {' '.join(where.codes)}: {list(names)}"
        )
    return where
