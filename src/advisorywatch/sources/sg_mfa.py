"""Singapore: travel notices of the Ministry of Foreign Affairs, a page a country.

No scale: sentences say it ("Singaporeans are advised to defer all travel to Lebanon"), and a
page that says nothing of the kind states nothing. "Do not travel alone at night" is no level.
The sitemap lists the pages; its lastmod is their stamp. Known only from captures of paragraphs
(2026-09) and descriptions; a notice about "the region" is no country's.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

from advisorywatch.advisory import Advisory, Level
from advisorywatch.countries import Place, name_of, place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.language import advise
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._advice import settled
from advisorywatch.sources._page import Page, clean_slice, xml

SITEMAP = "https://www.mfa.gov.sg/sitemap.xml"
FOLDER = "/travelling-overseas/travel-advisories-notices-and-visa-information/"
PROSE = "p[class*='prose-body-base']"

GLOSS = {
    Level.DO_NOT_TRAVEL: "Defer or avoid all travel",
    Level.AVOID_NON_ESSENTIAL: "Defer or avoid non-essential travel",
    Level.CAUTION: "Take precautions",
    Level.NORMAL: "",
}


def read(document: Document) -> Iterator[Row]:
    """The sitemap names no advice; a page is one country's notice."""
    if document.body.lstrip().startswith(b"<?xml") or b"<urlset" in document.body[:500]:
        for loc, _ in pages(document):
            try:
                country_in(loc)
            except UnknownCountry as error:
                yield Unread(country="", reason="name", message=f"{loc}: {error}", row=loc)
        return
    page = Page(document)
    try:
        country = (document.link.country if document.link else None) or country_in(document.url)
    except UnknownCountry as error:
        raise SourceChanged(
            f"{document.url}: expected a notice on a country: {error}"
        ) from error
    text = "\n".join(page.line(paragraph) for paragraph in page.some(PROSE))
    if len(text) < 40:
        raise page.changed(f"a notice in {PROSE!r}", text)
    advice = advise(text, "en", country=country, publisher="sg_mfa")
    advice = settled(advice, Place((country,)), country, name_of(country))
    yield Advisory(
        country=country,
        level=advice.level,
        worst=advice.worst,
        areas=advice.areas,
        leave=advice.leave,
        leave_scope=advice.leave_scope,
        wording=advice.quote,
        gloss=GLOSS[advice.level] if advice.level else "",
        quote=advice.quote,
        leave_quote=advice.leave_quote,
        title=name_of(country),
        text=text,
        url=document.url,
        row=urlsplit(document.url).path.strip("/").rpartition("/")[2],
    )


def links(document: Document) -> Iterator[Link]:
    """The pages of countries, by the sitemap."""
    for loc, changed in pages(document):
        try:
            country = country_in(loc)
        except UnknownCountry:
            continue  # read() says so
        yield Link(loc, stamp=changed or None, country=country, name=name_of(country))


def pages(document: Document) -> list[tuple[str, str]]:
    """Address and lastmod of every page below the folder of notices."""
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = []
    for entry in xml(document).iterfind("s:url", names):
        loc = (entry.findtext("s:loc", "", names) or "").strip()
        path = urlsplit(loc).path
        if path.startswith(FOLDER) and re.fullmatch(r"[^/]+/?", path.removeprefix(FOLDER)):
            listed.append((loc, (entry.findtext("s:lastmod", "", names) or "").strip()))
    if not listed:
        said = f"{document.url}: expected pages below {FOLDER}"
        raise SourceChanged(f"{said}, found {found(document.body[:60])}")
    return listed


def country_in(url: str) -> str:
    """The one country an address names; UnknownCountry else."""
    slug = urlsplit(url).path.strip("/").rpartition("/")[2].replace("-", " ")
    codes = place(slug).codes
    if len(codes) != 1:
        raise UnknownCountry(f"{slug}: expected one country, found {' '.join(codes)}")
    return codes[0]


SOURCE = Source(
    name="sg_mfa",
    publisher="Ministry of Foreign Affairs, Singapore",
    short="Singapore MFA",
    by="SG",
    language="en",
    home="https://www.mfa.gov.sg/travelling-overseas/travel-advisories-notices-and-visa-information/",
    start=(Link(SITEMAP),),
    read=read,
    links=links,
    clean=clean_slice(PROSE),
    dated=False,
    every=timedelta(minutes=30),
    expect=range(120, 230),
    quiet=timedelta(days=60),
)
