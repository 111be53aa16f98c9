"""Norway: reiseinformasjon of the Utenriksdepartement, one page a country; a box where it warns.

Three levels of advice (https://www.regjeringen.no/…/id2422676/): against travel that is not
strictly necessary (3), against all travel (4), and that with a call to leave the country.
Seen (2026-07, 2026-08):
- the box "Reiseadvarsel for X" has a date of its own, "SIST OPPDATERT: 04.08.2021 - FORTSATT
  GYLDIG", years before the page's; a page without a box states no level, however calm it sounds;
- the section on entry names the warning too: a page that does and bears no box has lost it;
- the RSS feed of changes has a BOM, rolls, bears no level, and marks its links with utm_source;
- most addresses are reiseinfo_tonga, some are not: bahrain_reiseinfo, qatar_reiseinformasjon,
  reiseinformasjon-for-ghana (told by a project that matches them by their id);
- behind Cloudflare, which has answered 200 with its own page, and data centres with a challenge.
The list of countries was not captured, its address stands on every page.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from advisorywatch.advisory import Advisory, Level, issued_day
from advisorywatch.countries import Place
from advisorywatch.errors import UnknownCountry
from advisorywatch.language import advise
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._advice import known
from advisorywatch.sources._feed import entries
from advisorywatch.sources._formula import Formulas, clear, levels_of, said_in
from advisorywatch.sources._listing import Listing, named, own_place, sound, worded
from advisorywatch.sources._page import Page, clean_slice

if TYPE_CHECKING:
    from bs4 import Tag

SITE = "https://www.regjeringen.no"
INDEX = f"{SITE}/no/tema/utenrikssaker/reiseinformasjon/velg-land/id2414273/"
LISTED = Listing(
    r"/no/tema/utenrikssaker/reiseinformasjon/velg-land/"
    r"(?:reiseinfo(?:rmasjon)?[-_](?:for[-_])?)?([^/?]+?)(?:[-_]reiseinfo(?:rmasjon)?)?/id\d+/?"
)

LEVELS = {
    "fraråder reiser som ikke er strengt nødvendige": Level.AVOID_NON_ESSENTIAL,
    "fraråder alle reiser": Level.DO_NOT_TRAVEL,
}
GLOSS = {
    Level.AVOID_NON_ESSENTIAL: "Advises against travel that is not strictly necessary",
    Level.DO_NOT_TRAVEL: "Advises against all travel",
}
AGAINST = r"fraråd(?:er|es)(?: nå)?(?: (?:Utenriksdepartementet|UD|vi|vi derfor))?"
FORMULAS = Formulas(
    levels=(
        (
            rf"(?:(?:{AGAINST}|og) (?:alle )?(?:reiser(?: til (?P<inside>(?:(?!reiser)[^.]){{1,80}}?))?,? som ikke er (?:strengt )?nødvendige"
            r"|ikke[- ](?:strengt )?nødvendige reiser))",
            Level.AVOID_NON_ESSENTIAL,
        ),
        (
            rf"{AGAINST} (?:enhver reise|alle reiser|reiser og opphold|opphold)",
            Level.DO_NOT_TRAVEL,
        ),
        (r"og alle reiser", Level.DO_NOT_TRAVEL),
    ),
    to=r"(?:(?:til|i|på)(?: eller| og)? opphold i|til(?: eller| og)?(?: opphold)? ?i?|og opphold i|i|på)",
    whole=r"hele landet|hele|landet",
    rest=r"(?:resten av|øvrige (?:deler|områder)|de øvrige|andre deler av|landet for øvrig|landet ellers)",
    but=r"(?:og|med unntak|unntatt|bortsett|inntil|på grunn|som følge|grunnet|fram til|frem til)\b",
    void=r"ikke lenger|opphev|tidligere|dersom|hvis ",
    verb=r"fraråd",
    list_=r"følgende(?: \w+)?",
)
ABOUT = re.compile(r"reiseinformasjon$|^Reiseinformasjon for ")
WARNING = re.compile(r"^(?:Reiseadvarsel|Reiseråd)\b")
MENTIONED = re.compile(r"[^.\n]*\b(?:reiseadvarsel|reiseråd|fraråder)\b[^.\n]*", re.IGNORECASE)
ABSENT = re.compile(r"\bingen\b|\bikke (?:utstedt|gitt|opprettet|noe|noen)\b", re.IGNORECASE)
DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


def read(document: Document) -> Iterator[Row]:
    """A country's page: one row. The list, or the feed: the names in it that we do not know."""
    if document.body.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml"):
        yield from feed(document)
        return
    page = Page(document)
    heading = page.maybe("h1")
    if heading is None or not ABOUT.search(page.line(heading)):
        yield from LISTED.unknown(document)
        return
    sound(page)
    name = ABOUT.sub("", page.line(heading)).strip(" -–")
    address = page.maybe('meta[property="og:url"]')
    url = page.attribute(address, "content") if address is not None else page.url
    slug = re.fullmatch(LISTED.path, urlsplit(url).path)
    try:
        where = own_place(document, (name, worded(slug[1]) if slug else ""))
    except UnknownCountry as error:
        yield Unread(
            country="", reason="name", message=f"{page.url}: {error}", url=page.url, row=name
        )
        return
    for code in where.codes:
        yield row_of(page, where, code, name, url)


def feed(document: Document) -> Iterator[Row]:
    """The feed says which pages changed, and no level: only a name we do not know is told."""
    for entry in entries(document):
        name = ABOUT.sub("", entry.title).strip(" -–")
        try:
            named(name)
        except UnknownCountry as error:
            yield Unread(
                country="", reason="name", message=f"{document.url}: {error}", row=name
            )


def row_of(page: Page, where: Place, code: str, name: str, url: str) -> Row:
    """What the box says; None where there is none."""
    page.some(".article-body .factbox-toggler")  # the sections every page has
    text = "\n".join(page.text(one) for one in page.all(".article-ingress, .article-body"))
    box = box_of(page)
    if box is None:
        mentioned = [one for one in MENTIONED.findall(text) if not ABSENT.search(one)]
        lost = next((one for one in mentioned if name in one), None) or warned_of(page, code)
        if lost is not None:
            raise page.changed("a box 'Reiseadvarsel', as the text has one", lost.strip())
        return Advisory(
            country=code,
            issued=day_in(page.attribute(page.one('meta[name="DC.Date"]'), "content")),
            title=name,
            text=text,
            url=url,
            row=name,
            sub=where.sub,
            part=where.part,
        )
    content = page.one(".factbox-content", box)
    said = page.text(content)
    stated = list(said_in(page.text(content, marks=True), FORMULAS, code))
    level, worst, areas = levels_of(stated)
    if worst is None or not clear(stated):
        strange = next(
            (one.sentence for one in stated if one.kind in ("unclear", "nowhere")), said
        )
        return Unread(
            country=code,
            reason="wording",
            message=f"{page.url}: expected a level of the table in the box, found {strange[:80]!r}",
            wording=strange.splitlines()[0] if strange else "",
            url=url,
            row=name,
        )
    leading = next(one for one in stated if one.level is (worst if level is None else level))
    called = advise(said, "no", country=code, publisher="no_ud")
    return Advisory(
        country=code,
        level=level,
        worst=worst,
        areas=areas,
        leave=called.leave,
        leave_scope=called.leave_scope,
        wording=next(phrase for phrase, one in LEVELS.items() if one is leading.level),
        gloss=GLOSS[leading.level] + ("" if level else " (to parts)"),
        quote=leading.sentence,
        leave_quote=called.leave_quote,
        issued=box_day(page, box),
        title=name,
        text=text,
        url=url,
        row=name,
        sub=where.sub,
        part=where.part,
    )


def warned_of(page: Page, code: str) -> str | None:
    """A warning in the text outside of any box, unless it is of another country."""
    for one in page.all(".article-ingress, .article-body"):
        for said in said_in(page.text(one, marks=True), FORMULAS, code):
            there = known(said.where)
            if said.kind != "unclear" and (there is None or code in there.codes):
                return said.sentence
    return None


def box_of(page: Page) -> "Tag | None":
    """The box under the heading "Reiseadvarsel for X"; SourceChanged where a heading has no box."""
    headings = [one for one in page.all("h1, h2, h3, h4") if WARNING.match(page.line(one))]
    if not headings:
        return None
    if len(headings) > 1:
        raise page.changed("one heading 'Reiseadvarsel'", len(headings))
    box = headings[0].find_parent(class_="factbox")
    if box is None:
        raise page.changed("the heading 'Reiseadvarsel' in a .factbox", str(headings[0]))
    return box


def box_day(page: Page, box: "Tag") -> str | None:
    """ "SIST OPPDATERT: 04.08.2021 - FORTSATT GYLDIG" """
    label = page.maybe(".factbox-pre-title", box)
    return day_in(page.line(label)) if label is not None else None


def day_in(text: str) -> str | None:
    """A Norwegian or ISO day; None where there is none, or it is no day."""
    found = DAY.search(text)
    try:
        if found:
            return issued_day(date(int(found[3]), int(found[2]), int(found[1])))
        return issued_day(date.fromisoformat(text.strip()))
    except ValueError:
        return None


SOURCE = Source(
    name="no_ud",
    publisher="Utenriksdepartementet",
    short="Norwegian Foreign Ministry",
    by="NO",
    language="no",
    home="https://www.regjeringen.no/no/tema/utenrikssaker/reiseinformasjon/id2413163/",
    start=(Link(INDEX),),
    read=read,
    links=LISTED.links,
    clean=clean_slice("h1", ".article-ingress", ".article-body", "main a[href*='/velg-land/']"),
    every=timedelta(hours=3),  # no stamps: every page is asked for
    expect=range(150, 230),
    quiet=timedelta(days=14),
)
