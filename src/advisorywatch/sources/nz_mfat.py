"""New Zealand: SafeTravel, of the Ministry of Foreign Affairs and Trade. A page a country.

The sitemap names the pages; the advice stands as JSON in an attribute of the page, an item for the
country and one for each part of it. A banner repeats a level. Of the sitemap there was no capture
(that it lists /destinations/<slug> is claimed by two readers of it); what its dates mean is not
known, so every page is asked for. /destinations lists every country with its level and a day, as
JSON in an attribute (seen 2026-09: 222 entries): it is the other way to the same advice. Known:
- `regional` lies: Nepal (2026-07) has one item, for the country, marked regional; the item's own
  subtitle counts ("in Nepal", "elsewhere in Colombia", "in Armenia overall"), and a single item is
  the country's;
- the list has five names for four levels: a country without an assessment of its own (Benin,
  Andorra) is `normal`, one with such is `low`, both "Exercise normal …"; it gives Kosovo no code;
- `stillCurrentAt` is always today: dropped;
- an unknown slug answers 200 with "Page not found";
- some pages stand unchanged for years (Ukraine since 2024-06): no fault;
- /destinations has answered 503 to data centres, the sitemap did not.

Levels: https://www.safetravel.govt.nz/destinations/about-our-travel-advice
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from advisorywatch.advisory import Advisory, Area, Level, Remark, worst_of
from advisorywatch.countries import Place, place
from advisorywatch.errors import SourceChanged, UnknownCountry, UnknownWording, found
from advisorywatch.language import Advice, advise, sentences
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._calls import with_calls
from advisorywatch.sources._dates import english_day
from advisorywatch.sources._own import own
from advisorywatch.sources._page import Page, clean_slice, html_to_text, xml

if TYPE_CHECKING:
    from bs4 import Tag

SITE = "https://www.safetravel.govt.nz"
SITEMAP = f"{SITE}/sitemap.xml"
LISTING = f"{SITE}/destinations"
DESTINATION = re.compile(r"^/destinations/(?P<slug>[a-z0-9-]+)/?$")
NO_COUNTRY = frozenset(
    {"about-our-travel-advice"}
)  # pages under /destinations that advise nothing

# The page's own names of the levels, and its words for them.
LEVELS = {
    "normal": Level.NORMAL,
    "low": Level.NORMAL,
    "moderate": Level.CAUTION,
    "medium": Level.CAUTION,
    "high": Level.AVOID_NON_ESSENTIAL,
    "avoid": Level.DO_NOT_TRAVEL,
    "extreme": Level.DO_NOT_TRAVEL,
}
WORDS = {
    "exercise normal safety and security precautions": Level.NORMAL,
    "exercise normal precautions": Level.NORMAL,
    "exercise increased caution": Level.CAUTION,
    "avoid non-essential travel": Level.AVOID_NON_ESSENTIAL,
    "do not travel": Level.DO_NOT_TRAVEL,
}
NUMBERED = re.compile(r"\(level (\d) of 4\)", re.IGNORECASE)
# The list says of a level only its name: these are what the pages call it.
LISTED = {
    Level.NORMAL: "Exercise normal safety and security precautions",
    Level.CAUTION: "Exercise increased caution",
    Level.AVOID_NON_ESSENTIAL: "Avoid non-essential travel",
    Level.DO_NOT_TRAVEL: "Do not travel",
}
ONLY_ON_PAGES = frozenset({"text", "areas", "leave", "worst"})
# "in Nepal", "elsewhere in Colombia", "to the rest of Nigeria", "in all other areas of Mali",
# "in Armenia overall"
WHOLE = re.compile(
    r"^(?:(?:to|in|for|throughout|elsewhere|anywhere|within)\b\s*)*"
    r"(?:(?:all\s+)?(?:the\s+)?(?:rest|other (?:areas|parts|regions)) (?:of|in)\s+)?"
    r"(?P<name>.*?)(?:,?\s+(?:overall|as a whole))?$",
    re.IGNORECASE,
)
PART = re.compile(
    r"\d|\b(?:borders?|provinces?|regions?|areas?|parts|states?|districts?)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of advice: its level in the page's own name, words and place, its text."""

    level: Level
    words: str
    place: str
    text: str
    updated: str | None
    sound: bool


def read(document: Document) -> Iterator[Row]:
    """A page's advisories, or the list's; of the sitemap only what cannot be read."""
    if is_sitemap(document):
        for slug in slugs(document):
            try:
                place(slug.replace("-", " "))
            except UnknownCountry as error:
                yield Unread(
                    country="", reason="name", message=str(error), url=document.url, row=slug
                )
        return
    page = Page(document)
    if (listing := page.maybe("#js-country-listing")) is not None:
        for entry in entries(page, listing):
            yield from listed(page, entry)
        return
    box = page.one("#js-advice-level-accordion")  # "Page not found" has an h1, too
    name = page.line(page.one("h1"))
    try:
        spoken = place(name)
    except UnknownCountry as error:
        yield Unread(country="", reason="name", message=str(error), url=page.url, row=name)
        return
    own(document, spoken.codes)
    try:
        items = list(items_of(page, box))
    except UnknownWording as error:
        for code in spoken.codes:
            yield Unread(
                country=code,
                reason="wording",
                message=str(error),
                wording=error.wording,
                url=page.url,
                row=name,
            )
        return
    for code in spoken.codes:
        yield advisory(page, name, code, spoken, items)


def links(document: Document) -> Iterator[Link]:
    """A page a destination of the sitemap."""
    for slug in slugs(document):
        try:
            [code, *_] = place(slug.replace("-", " ")).codes
        except UnknownCountry:
            continue  # read() says so
        yield Link(f"{SITE}/destinations/{slug}", country=code, name=slug)


def is_sitemap(document: Document) -> bool:
    return b"<urlset" in document.body[:1000]


def slugs(document: Document) -> list[str]:
    """The destinations of the sitemap, once each; SourceChanged where there is none."""
    listed = [element.text or "" for element in xml(document).iter("{*}loc")]
    named = [
        match["slug"]
        for url in listed
        if (match := DESTINATION.match(urlsplit(url.strip()).path))
    ]
    every = [slug for slug in dict.fromkeys(named) if slug not in NO_COUNTRY]
    if not every:
        raise SourceChanged(
            f"{document.url}: expected addresses under /destinations/, found {len(listed)} others"
        )
    return every


# The list --------------------------------------------------------------------------------


def entries(page: Page, listing: "Tag") -> list[dict[str, Any]]:
    """Every country of the list; SourceChanged where there is none, or one without its fields."""
    written = page.attribute(listing, "data-content")
    try:
        every: Any = json.loads(written)["data"]
        titles = [(one["link"]["title"], one["link"]["href"]) for one in every]
        levels = [(one["adviceLevel"], one["updatedDate"]) for one in every]
    except (ValueError, KeyError, TypeError) as error:
        said = "data with link, adviceLevel and updatedDate"
        raise page.changed(said, found(written)) from error
    if not titles or not all(
        isinstance(text, str) for pair in titles + levels for text in pair
    ):
        raise page.changed("some countries, each field a text", found(written))
    return list(every)


def listed(page: Page, entry: dict[str, Any]) -> Iterator[Row]:
    """What the list says of a country: its level and the day; the rest is on its page."""
    name, level = entry["link"]["title"].strip(), LEVELS.get(entry["adviceLevel"])
    url = urljoin(SITE, entry["link"]["href"])
    try:
        spoken = place(name)
    except UnknownCountry as error:
        yield Unread(country="", reason="name", message=str(error), url=url, row=name)
        return
    for code in spoken.codes:
        if level is None:
            yield Unread(
                country=code,
                reason="wording",
                message=f"{page.url}: {name}: {UnknownWording(entry['adviceLevel'])}",
                wording=entry["adviceLevel"],
                url=url,
                row=name,
            )
            continue
        yield Advisory(
            country=code,
            level=level,
            wording=LISTED[level],
            quote=f"{name}: {entry['adviceLevel']}",
            issued=english_day(entry["updatedDate"]),
            title=name,
            url=url,
            row=name,
            part=spoken.part,
            missing=ONLY_ON_PAGES,
        )


# A page ----------------------------------------------------------------------------------


def items_of(page: Page, box: "Tag") -> Iterator[Item]:
    """The pieces of advice; SourceChanged where there is none, UnknownWording for a new level."""
    written = page.attribute(box, "data-content")
    try:
        listed: Any = json.loads(written)
        pieces = [(one["level"], one["title"], one["subtitle"], one["body"]) for one in listed]
        dates = [one["lastUpdated"] for one in listed]
    except (ValueError, KeyError, TypeError) as error:
        raise page.changed("items with level, title, subtitle, body", found(written)) from error
    if not pieces:
        raise page.changed("some items of advice", 0)
    for (level, title, subtitle, body), updated in zip(pieces, dates, strict=True):
        if level not in LEVELS:
            raise UnknownWording(str(level))
        text = html_to_text(body)
        said = {WORDS.get(title.strip().casefold(), LEVELS[level]), LEVELS[level]}
        said |= {Level(int(n)) for n in NUMBERED.findall(text) if n in "1234"}
        yield Item(
            LEVELS[level],
            title.strip(),
            subtitle.strip(),
            text,
            english_day(str(updated)),
            len(said) == 1,
        )


def advisory(page: Page, name: str, code: str, spoken: Place, items: list[Item]) -> Advisory:
    """What the items say of a country; None for its level where no item is for all of it."""
    national = whole_of(items, code, spoken)
    areas = tuple(Area(area_name(one), one.level) for one in items if one is not national)
    overview = "\n".join(page.text(one) for one in page.all("div.fr-view"))
    text = "\n".join([*(f"{one.words} {one.place}\n{one.text}" for one in items), overview])
    advice = advice_of(text, code)
    level = national.level if national else None
    return Advisory(
        country=code,
        level=level,
        worst=worst_of(one.level for one in items),
        areas=with_calls(areas, advice, spoken, code, name),
        wording=national.words if national else items[0].words,
        quote=quote_of(national or max(items, key=lambda one: one.level)),
        leave=advice.leave,
        leave_scope=advice.leave_scope,
        leave_quote=advice.leave_quote,
        issued=max((one.updated for one in items if one.updated), default=None),
        title=name,
        text=text.strip(),
        url=page.url if DESTINATION.match(urlsplit(page.url).path) else f"{SITE}/destinations",
        row=name,
        part=spoken.part,
        remarks=remarks_of(page, items, national),
    )


def whole_of(items: list[Item], code: str, spoken: Place) -> Item | None:
    """The country's own item: the one whose place is the country or its rest, or the only one
    where it does not name a part.

    On a page for two, an item for both comes before one for one of them (Gaza).
    """
    own: list[Item] = []
    for one in items:
        named = WHOLE.match(one.place)
        assert named is not None
        if not named["name"] and one.place:  # "elsewhere"
            return one
        try:
            there = place(named["name"])
        except UnknownCountry:
            continue
        if set(spoken.codes) <= set(there.codes) and not there.part:
            return one
        if code in there.codes and not there.part:
            own.append(one)
    if not own and len(items) == 1 and not PART.search(items[0].place):
        return items[0]
    return max(own, key=lambda one: one.level, default=None)


def area_name(item: Item) -> str:
    """The place without its preposition: "in Rosario" is Rosario."""
    return re.sub(r"^(?:to|in)\s+(?:the\s+(?=[a-z]))?", "", item.place)


def quote_of(item: Item) -> str:
    said = sentences(item.text, "en")
    return said[0][2] if said else f"{item.words} {item.place}".strip()


def remarks_of(page: Page, items: list[Item], national: Item | None) -> frozenset[Remark]:
    """Level, words and number of each item, and the banner, which shows one of their levels."""
    if not all(one.sound for one in items):
        return frozenset({Remark.CONTRADICTION})
    shown = {
        WORDS[words]
        for one in page.all("strong > span")
        if (words := page.line(one).casefold()) in WORDS
    }
    if not shown:
        return frozenset()
    if not shown <= {one.level for one in items}:
        return frozenset({Remark.CONTRADICTION})
    agreed = national is not None and shown == {national.level}
    return frozenset({Remark.AGREED} if agreed else ())


@lru_cache(maxsize=512)
def advice_of(text: str, country: str) -> Advice:
    return advise(text, "en", country=country, publisher="nz_mfat")


SLICE = clean_slice(
    "h1",
    "strong",
    "#js-advice-level-accordion",
    "#js-country-listing",
    "div.fr-view",
    moving=(r"(?:&quot;|\")stillCurrentAt(?:&quot;|\"):\s*(?:&quot;|\")[^&\"]*(?:&quot;|\")",),
)


def clean_page(document: Document) -> bytes:
    """For a digest: the destinations; a page's items without the day it was asked."""
    if not is_sitemap(document):
        return SLICE(document)
    try:
        return json.dumps(slugs(document)).encode()
    except SourceChanged:
        return document.body  # read() says what is wrong


SOURCE = Source(
    name="nz_mfat",
    publisher="Ministry of Foreign Affairs and Trade, New Zealand",
    short="NZ SafeTravel",
    by="NZ",
    language="en",
    home=f"{SITE}/destinations",
    start=(Link(SITEMAP),),
    second=(Link(LISTING),),
    read=read,
    links=links,
    clean=clean_page,
    every=timedelta(hours=2),
    expect=range(140, 260),  # 222 in the list of 2026-09
    quiet=timedelta(days=14),
)
