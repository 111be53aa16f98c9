"""Sweden: avrådan of the Utrikesdepartement on swedenabroad.se, one page a country.

Described, never captured as HTML (the text of one page, 2024-07, and decisions quoted in 2023 and
2024): a heading "X - avrådan", below it "Utrikesdepartementet avråder från icke nödvändiga resor
till …" (3) or "från alla resor till …" (4), "uppmanar svenskar att lämna landet", and "Senast
uppdaterad 24 jul 2024". A page without that heading bears no advice. "Häver" and "lättar" lift.
Until a capture is at hand it is off.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from advisorywatch.advisory import Advisory, Level, issued_day
from advisorywatch.countries import Place
from advisorywatch.errors import UnknownCountry
from advisorywatch.language import advise
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._formula import Formulas, clear, levels_of, said_in
from advisorywatch.sources._listing import Listing, own_place, sound, worded
from advisorywatch.sources._page import Page, clean_slice

BASE = "https://www.swedenabroad.se/sv/om-utlandet-f%C3%B6r-svenska-medborgare/"
LISTED = Listing(r"/sv/om-utlandet-f(?:%C3%B6|ö)r-svenska-medborgare/([^/?]+)/?")

GLOSS = {
    Level.AVOID_NON_ESSENTIAL: "Advises against non-essential travel",
    Level.DO_NOT_TRAVEL: "Advises against all travel",
}
FORMULAS = Formulas(
    levels=(
        (
            r"(?:avråder|avrådan|och)(?: \w+){0,2} från (?:alla )?icke[- ]nödvändiga resor",
            Level.AVOID_NON_ESSENTIAL,
        ),
        (r"(?:avråder|avrådan|och)(?: \w+){0,2} från alla resor", Level.DO_NOT_TRAVEL),
    ),
    to=r"(?:gäller(?: även| vidare)?(?: för)?|till|i)",
    whole=r"hela landet|hela|landet",
    rest=r"(?:resten av|övriga delar|övriga)",
    but=r"(?:och uppmanar|och|med undantag|tills vidare|förutom|utom)\b",
    void=r"\bhäv|\blätta|inte längre|tidigare under|\bom du\b",
    verb=r"avråder",
)
MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
UPDATED = re.compile(r"Senast uppdaterad (\d{1,2}) (\w{3})\w* (\d{4})")


def read(document: Document) -> Iterator[Row]:
    """A country's page: one row. The list: the names in it that we do not know."""
    page = Page(document)
    heading = page.maybe("main h1")
    slug = re.search(r"/om-utlandet-[^/]+/([^/?]+)", page.url)
    asked = document.link is not None and document.link.country is not None
    if heading is None or not (asked or slug):
        yield from LISTED.unknown(document)
        return
    sound(page)
    name = page.line(heading)
    try:
        where = own_place(document, (name, worded(slug[1]) if slug else ""))
    except UnknownCountry as error:
        yield Unread(
            country="", reason="name", message=f"{page.url}: {error}", url=page.url, row=name
        )
        return
    for code in where.codes:
        yield row_of(page, where, code, name)


def row_of(page: Page, where: Place, code: str, name: str) -> Row:
    """What stands under "X - avrådan"; no statement where that heading is not there."""
    text = page.text(page.one("main"))
    said = advice_in(text)
    stated = list(said_in(said, FORMULAS, code))
    level, worst, areas = levels_of(stated)
    if not clear(stated) or (
        worst is None and (said or re.search(r"UD avråder|departementet avråder", text))
    ):
        return Unread(
            country=code,
            reason="wording",
            message=f"{page.url}: expected a level of the table, found {said[:80]!r}",
            wording=said.splitlines()[0] if said else "avråder",
            url=page.url,
            row=name,
        )
    top = worst if level is None else level
    leading = next((one for one in stated if one.level is top), None)
    called = advise(said, "sv", country=code, publisher="se_ud")
    return Advisory(
        country=code,
        level=level,
        worst=worst,
        areas=areas,
        leave=called.leave,
        leave_scope=called.leave_scope,
        leave_quote=called.leave_quote,
        wording=leading.sentence if leading else "",
        gloss=GLOSS[leading.level] if leading else "",
        quote=leading.sentence if leading else "",
        issued=issued(text),
        title=name,
        text=UPDATED.sub("", text),
        url=page.url,
        row=name,
        sub=where.sub,
        part=where.part,
    )


def advice_in(text: str) -> str:
    """The lines below "Syrien - avrådan", up to the next heading we know; "" where there is none."""
    found = re.search(
        r"^[^\n]+ [-–] avrådan$(.*?)(?=^(?:Uppmaning till|Ambassadens)|\Z)",
        text,
        re.MULTILINE | re.DOTALL | re.IGNORECASE,
    )
    return found[1].strip() if found else ""


def issued(text: str) -> str | None:
    """ "Senast uppdaterad 24 jul 2024", the first on the page."""
    found = UPDATED.search(text)
    if found is None or found[2].lower() not in MONTHS:
        return None
    try:
        return issued_day(
            date(int(found[3]), MONTHS.index(found[2].lower()) + 1, int(found[1]))
        )
    except ValueError:
        return None


SOURCE = Source(
    name="se_ud",
    publisher="Utrikesdepartementet",
    short="Swedish Foreign Ministry",
    by="SE",
    language="sv",
    home="https://www.swedenabroad.se/",
    start=(Link(BASE),),
    read=read,
    links=LISTED.links,
    clean=clean_slice("main"),
    every=timedelta(hours=3),
    expect=range(120, 230),
    maturity="unproven",
)
