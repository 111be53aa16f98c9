"""Switzerland: Reisehinweise of the EDA, one page a country. The level stands in a sentence.

No scale: "wird abgeraten" is the gravest wording here (3 in Germany and Austria), "touristischen und
nicht dringenden Reisen wird abgeraten" the one below, "Aufmerksamkeit zu schenken" caution, "gelten
grundsätzlich als sicher" normal (https://www.eda.admin.ch/…/reisehinweise-kurzerklaert.html).
Seen (2026-07):
- the sentence stands in "Grundsätzliche Einschätzung", for some countries in "Aktuelles"; regions in
  "Spezifische regionale Risiken";
- "Diese Reisehinweise sind überprüft und bestätigt worden" is a new validation, no change: dropped;
  "Gültig am:" is filled in by the browser, "Publiziert am" is the date;
- every page lists all countries in its menu; an address without a country's text answers with a
  page of general advice.
The menu leads to a country's overview; the address of its Reisehinweise follows it as in the one
captured (…/afghanistan/reisehinweise-fuerafghanistan.html). Pages in French, Italian and English
were not captured and are refused.
A project that reads it (2026-09) says the site was built anew: the old list is gone, its pages ask
a JSON interface (cb-api-gateway.scs.scs-sdweb.ch/eda-prod/reisehinweise: `value` of iso_code,
published_at as DD.MM.YYYY, advice_against none, regional, tourists or general, chapters of title and
html; a cursor in nextLink; one country at /id/XX-de). Not read: nothing of it was captured whole.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from advisorywatch.advisory import Advisory, Level, issued_day, worst_of
from advisorywatch.countries import Place
from advisorywatch.errors import UnknownCountry
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._advice import unmarked
from advisorywatch.sources._listing import Listing, own_place, sound, worded
from advisorywatch.sources._page import Page, clean_slice
from advisorywatch.sources._prose import Gloss, fields

BASE = "https://www.eda.admin.ch/eda/de/home/vertretungen-und-reisehinweise"
INDEX = "https://www.eda.admin.ch/eda/de/home/laender-reise-information.html"
LISTED = Listing(
    r"/eda/de/home/vertretungen-und-reisehinweise/([^/]+)(?:/reisehinweise-fuer[^/]+)?\.html",
    skip=frozenset(
        {
            "laenderunabhaengigereiseinformationen",
            "fokus",
            "schweizer-vertretungen-im-ausland",
            "auslaendische-vertretungeninderschweiz",
        }
    ),
)
GLOSS: Gloss = {
    Level.NORMAL: "Travel is considered safe in principle",
    Level.CAUTION: "Attention should be paid to personal safety",
    Level.AVOID_NON_ESSENTIAL: "Tourist and non-urgent travel is advised against",
    Level.DO_NOT_TRAVEL: "Travel is advised against",
}
ASSESSMENT, CURRENT, REGIONS = (
    "Grundsätzliche Einschätzung",
    "Aktuelles",
    "Spezifische regionale Risiken",
)
NO_ADVICE = ("Nützliche Adressen", "Vertretungen und Fachstellen")
PUBLISHED = re.compile(r"Publiziert am:\s*(\d{1,2})\.(\d{1,2})\.(\d{4})")


def links(document: Document) -> Iterator[Link]:
    """A country's Reisehinweise, where the menu leads to its overview."""
    seen: set[str] = set()
    for link in LISTED.links(document):
        if "/reisehinweise-fuer" in link.url:
            url = link.url
        else:
            slug = link.url.removesuffix(".html").rsplit("/", 1)[-1]
            url = f"{BASE}/{slug}/reisehinweise-fuer{slug.replace('-', '')}.html"
        if url not in seen:
            seen.add(url)
            yield replace(link, url=url)


def read(document: Document) -> Iterator[Row]:
    """A country's page: one row. The list: the names in it that we do not know."""
    page = Page(document)
    if not page.all(".eda-travel-advice-page"):
        yield from LISTED.unknown(document)
        return
    sound(page)
    title = page.line(page.one("h1.eda-page-title"))
    name = re.sub(r"^Reisehinweise für (?:die |den |das )?", "", title)
    keywords = page.maybe('meta[name="keywords"]')
    first = (
        page.attribute(keywords, "content").partition(",")[0] if keywords is not None else ""
    )
    slug = re.search(r"/([^/]+)/reisehinweise-fuer[^/]*$", page.url)
    try:
        where = own_place(document, (name, first, worded(slug[1]) if slug else ""))
    except UnknownCountry as error:
        yield Unread(
            country="", reason="name", message=f"{page.url}: {error}", url=page.url, row=name
        )
        return
    for code in where.codes:
        yield row_of(page, where, code, name)


def row_of(page: Page, where: Place, code: str, name: str) -> Row:
    """The country's level from the assessment or the news, its parts from the regions too."""
    texts = sections(page)
    general = "\n".join(texts[title] for title in (ASSESSMENT, CURRENT) if title in texts)
    if not general:
        raise page.changed(f"a section {ASSESSMENT!r} or {CURRENT!r}", list(texts))
    said = fields(general, "de", where, code, name, publisher="ch_eda", gloss=GLOSS)
    if REGIONS in texts:
        every = f"{general}\n{texts[REGIONS]}"
        more = fields(every, "de", where, code, name, publisher="ch_eda", gloss=GLOSS)
        said |= {"worst": worst_of([said["level"], more["worst"]]), "areas": more["areas"]}
        if said["level"] is None and not said["quote"]:
            said |= {key: more[key] for key in ("quote", "wording", "gloss")}
    if said["worst"] is None:
        return Unread(
            country=code,
            reason="wording",
            message=f"{page.url}: expected a sentence of the scale, found {general[:80]!r}",
            wording=unmarked(general).splitlines()[0],
            url=page.url,
            row=name,
        )
    return Advisory(
        country=code,
        **said,
        issued=issued(page),
        title=name,
        text=unmarked("\n".join(f"{title}\n{text}" for title, text in texts.items())),
        url=page.url,
        row=name,
        sub=where.sub,
        part=where.part,
    )


def sections(page: Page) -> dict[str, str]:
    """Heading and text of every section that advises."""
    found: dict[str, str] = {}
    for section in page.all(".eda-travel-advice-page .traveladvicetext"):
        heading = page.maybe("h2.eda-heading", section)
        if heading is None or page.line(heading) in NO_ADVICE:
            continue
        title = page.line(heading)
        text = "\n".join(
            page.text(one, marks=True) for one in page.all(".eda-rich-text", section)
        )
        found[title] = f"{found[title]}\n{text}" if title in found else text
    return found


def issued(page: Page) -> str | None:
    """ "Publiziert am: 22.01.2026" """
    found = PUBLISHED.search(page.line(page.one(".eda-lead__validity-info")))
    try:
        return issued_day(date(int(found[3]), int(found[2]), int(found[1]))) if found else None
    except ValueError:
        return None


SOURCE = Source(
    name="ch_eda",
    publisher="Eidgenössisches Departement für auswärtige Angelegenheiten",
    short="Swiss Foreign Ministry",
    by="CH",
    language="de",
    home=INDEX,
    start=(Link(INDEX),),
    read=read,
    links=links,
    clean=clean_slice(
        "h1.eda-page-title",
        ".eda-lead__validity-info",
        ".traveladvicetext",
        "a[href*='/vertretungen-und-reisehinweise/']",
        moving=(r"Gültig am:\s*[\d.]*",),
    ),
    every=timedelta(hours=3),  # no stamps: every page is asked for
    expect=range(150, 230),
    quiet=timedelta(days=7),
)
