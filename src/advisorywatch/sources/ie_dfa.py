"""Ireland: travel advice of the Department of Foreign Affairs, at ireland.ie. A page a country.

The list names the countries and bears neither level nor date, so every page is asked for. The
level stands in a box (div.accordion_travel), and again under "Security Status" in the overview.
The list itself was never captured: that it links to advice/<slug>/ is claimed by two scrapers.
Known:
- the box falls to "Normal Precautions" when a page is published anew: Niger 2025-11-05, Somalia
  11-19, Afghanistan 12-19, Myanmar 2026-02-07, up to five days, over a text that advised against
  all travel: box, status and text are compared;
- the box of level 4 explains itself: "you should consider leaving if it is safe", no call;
- "Still current at" moves every day; website:modified_time is when the page was published;
- 2025-08-15 to 19 all twenty countries at level 4 were gone from the list, the rest was sound;
- dfa.ie answers 200 with a frozen page that lists all four labels: refused by name;
- "China - Hong Kong / Macao" is one page for two.

Levels: https://www.ireland.ie/en/dfa/overseas-travel/know-before-you-go/security-ratings/
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from advisorywatch.advisory import (
    Advisory,
    Level,
    Remark,
    issued_at,
    rank,
    worst_of,
)
from advisorywatch.countries import Place, place
from advisorywatch.errors import SourceChanged, UnknownCountry, UnknownWording
from advisorywatch.language import Advice, advise
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._advice import settled
from advisorywatch.sources._dates import english_day
from advisorywatch.sources._own import own
from advisorywatch.sources._page import Page, clean_slice

if TYPE_CHECKING:
    from bs4 import Tag

INDEX = "https://www.ireland.ie/en/dfa/overseas-travel/advice/"
COUNTRY = re.compile(r"/dfa/overseas-travel/advice/(?P<slug>[a-z0-9-]+)/?$")
LEVELS = {
    "normal precautions": Level.NORMAL,
    "high degree of caution": Level.CAUTION,
    "avoid non-essential travel": Level.AVOID_NON_ESSENTIAL,
    "do not travel": Level.DO_NOT_TRAVEL,
}
CLASSES = {wording.replace(" ", "-"): level for wording, level in LEVELS.items()}
BOX = "div.accordion_travel"
ADVISE = re.compile(r"overview$|^safety-and-security$|^security$")  # ids of what advises
STATUS = re.compile(r"Security Status\n(.+)", re.IGNORECASE)


def read(document: Document) -> Iterator[Row]:
    """A page's advisories; of the list only what cannot be read."""
    page = Page(document)
    if is_list(page):
        for slug, name in listed(page):
            try:
                where(name, slug)
            except UnknownCountry as error:
                yield Unread(
                    country="", reason="name", message=str(error), url=page.url, row=name
                )
        return
    if page.all("meta[http-equiv='refresh' i][content*='ireland.ie']"):
        raise page.changed("a page of ireland.ie", "the frozen copy of dfa.ie")
    try:
        yield from advisories(page)
    except UnknownCountry as error:
        yield Unread(country="", reason="name", message=str(error), url=page.url)


def links(document: Document) -> Iterator[Link]:
    """A page a country; without stamps, as the list bears none."""
    page = Page(document)
    for slug, name in listed(page):
        try:
            [code, *_] = where(name, slug).codes
        except UnknownCountry:
            continue  # read() says so
        yield Link(f"{INDEX}{slug}/", country=code, name=name)


def is_list(page: Page) -> bool:
    """Whether it is the list of countries, by its own address or by what it holds."""
    if page.all(BOX):
        return False
    canonical = page.maybe("link[rel='canonical']")
    url = page.attribute(canonical, "href") if canonical else page.url
    return urlsplit(url).path.rstrip("/") == urlsplit(INDEX).path.rstrip("/")


def listed(page: Page) -> list[tuple[str, str]]:
    """Slug and name of every country, in the list's order, once; SourceChanged where there is none."""
    found: dict[str, str] = {}
    for link in page.all("a[href]"):
        if at := COUNTRY.search(urlsplit(urljoin(INDEX, page.attribute(link, "href"))).path):
            found.setdefault(at["slug"], page.line(link) or at["slug"])
    if not found:
        raise page.changed("links to the advice of countries", 0)
    return list(found.items())


def where(name: str, slug: str) -> Place:
    """By the name, else by the slug."""
    try:
        return place(name)
    except UnknownCountry:
        return place(slug.replace("-", " "))


# A page ----------------------------------------------------------------------------------


def advisories(page: Page) -> Iterator[Row]:
    """What a page says, for every country it stands for."""
    name = page.line(page.one("h1"))
    canonical = page.maybe("link[rel='canonical']")
    url = page.attribute(canonical, "href") if canonical else page.url
    at = COUNTRY.search(urlsplit(url).path)
    spoken = where(name, at["slug"] if at else "")
    own(page.document, spoken.codes)
    box = page.one(BOX)
    wording = page.line(page.one("h3.accordion__title", box))
    level = LEVELS.get(wording.casefold())
    sections = dict(parts(page))
    overviews = [text for ident, text in sections.items() if ident.endswith("overview")]
    if len(overviews) != 1:
        raise page.changed("one section 'overview'", list(sections))
    [overview] = overviews
    text = "\n".join(text for text in sections.values() if text)
    for code in spoken.codes:
        if level is None:
            error = UnknownWording(wording)
            yield Unread(
                country=code,
                reason="wording",
                message=str(error),
                wording=wording,
                url=url,
                row=name,
            )
            continue
        # safety and security speaks of buses and bars: only the overview advises on travel
        advice = settled(advice_of(overview, code), spoken, code, name)
        yield Advisory(
            country=code,
            level=level,
            worst=worst_of([level, advice.worst]),
            areas=advice.areas,
            wording=wording,
            quote=advice.quote if advice.stated is level else wording,
            leave=advice.leave,
            leave_scope=advice.leave_scope,
            leave_quote=advice.leave_quote,
            issued=issued(page),
            title=name,
            text=text,
            url=url,
            row=name,
            part=spoken.part,
            remarks=remarks_of(box, level, overview, advice.level),
        )


def parts(page: Page) -> Iterator[tuple[str, str]]:
    """Id and text of the sections that advise; visas, health and contacts inform."""
    for section in page.some("div.accordion[id]"):
        ident = page.attribute(section, "id")
        if ADVISE.search(ident):
            yield ident, page.text(page.one("div.accordion__content", section))


@lru_cache(maxsize=512)
def advice_of(text: str, country: str) -> Advice:
    """What the text advises, apart from the level it repeats."""
    return advise(STATUS.sub("", text), "en", country=country, publisher="ie_dfa")


def remarks_of(box: "Tag", level: Level, text: str, stated: Level | None) -> frozenset[Remark]:
    """Whether the box says what its own class, the status and the text say.

    A text that advises against travel over a box that does not is the box's known fault; a
    text that says less than the box is no contradiction (it may speak of a part).
    """
    if not text:
        return frozenset({Remark.PLACEHOLDER})
    shown = {CLASSES[word] for word in box.get("class") or () if word in CLASSES}
    repeated = STATUS.search(text)
    again = LEVELS.get(repeated[1].strip(" .").casefold()) if repeated else None
    if shown - {level} or (again is not None and again is not level):
        return frozenset({Remark.CONTRADICTION})
    if stated is not None and stated >= Level.AVOID_NON_ESSENTIAL and rank(stated) > level:
        return frozenset({Remark.CONTRADICTION})
    return frozenset({Remark.AGREED} if again is level or stated is level else ())


def issued(page: Page) -> str | None:
    """When the page was published, else the day it says it was updated; None where neither is."""
    meta = page.maybe("meta[property='website:modified_time']")
    written = page.attribute(meta, "content") if meta else ""
    try:
        return issued_at(datetime.fromisoformat(written))
    except ValueError:
        pass  # the page's own line says the day
    lines = [page.line(one) for one in page.all(".update-text")]
    return english_day(next((line for line in lines if line.startswith("Updated on")), ""))


SLICE = clean_slice("h1", BOX, "div.accordion[id]", drop=(".update-text",))


def clean_page(document: Document) -> bytes:
    """For a digest: the list's countries; a page's box and sections, without its dates."""
    if b"accordion_travel" in document.body:
        return SLICE(document)
    try:
        return json.dumps(listed(Page(document))).encode()
    except SourceChanged:
        return document.body  # read() says what is wrong


SOURCE = Source(
    name="ie_dfa",
    publisher="Department of Foreign Affairs and Trade, Ireland",
    short="Irish Foreign Ministry",
    by="IE",
    language="en",
    home=INDEX,
    start=(Link(INDEX),),
    read=read,
    links=links,
    clean=clean_page,
    every=timedelta(hours=2),
    expect=range(180, 240),  # 211 in 2025
    absence=timedelta(days=5),  # all those at level 4 were gone for four days in 2025-08
    quiet=timedelta(days=11),  # the longest silence was a week
)
