"""Denmark: rejsevejledninger of the Udenrigsministeriet, one page a country; a coloured bar a level.

Four bars (https://um.dk/rejse-og-ophold/foer-rejsen/alt-om-rejsevejledninger/): "Vær opmærksom" 1,
"Vær ekstra forsigtig" 2, "Vi fraråder alle ikke-nødvendige rejser til" 3, "Vi fraråder alle rejser
til" 4; behind each, of where: "Hele landet, undtagen områderne i den røde bjælke."
Seen (2026-07, 2026-08):
- the gravest bar is rarely the country's: the one of "Hele landet" is, or of "resten af landet";
- 112 countries have a page that says "Vi har ingen rejsevejledning for …", Afghanistan and Syria
  among them: no statement, never safe;
- "Rejsevejledning opdateret" is the date, "Gyldig: {today}" moves daily; a last section says
  whether the level moved ("lempet fra … til …") and names the former one: not read;
- the colour in a bar's class is a risk hint of the layout, the words carry the level.
The choice of countries stands on every page.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Advisory, Area, Leave, LeaveScope, Level, issued_at, worst_of
from advisorywatch.countries import Place
from advisorywatch.errors import UnknownCountry, UnknownWording
from advisorywatch.language import advise
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread, grade
from advisorywatch.sources._advice import known
from advisorywatch.sources._listing import Listing, own_place, sound, worded
from advisorywatch.sources._page import Page, clean_slice

INDEX = "https://um.dk/rejse-og-ophold/rejse-til-udlandet/rejsevejledninger/"
LISTED = Listing(r"/rejse-og-ophold/rejse-til-udlandet/rejsevejledninger/([^/?]+)/?")
ZONE = ZoneInfo("Europe/Copenhagen")

LEVELS: Levels = {
    "Vær opmærksom": (Level.NORMAL, "Be attentive"),
    "Vær ekstra forsigtig": (Level.CAUTION, "Be extra careful"),
    "Vi fraråder alle ikke-nødvendige rejser til": (
        Level.AVOID_NON_ESSENTIAL,
        "We advise against all non-essential travel to",
    ),
    "Vi fraråder alle rejser til": (Level.DO_NOT_TRAVEL, "We advise against all travel to"),
}
COLOURS = {
    r"\bgrønne?\b": Level.NORMAL,
    r"\bgule?\b": Level.CAUTION,
    r"\borange\b": Level.AVOID_NON_ESSENTIAL,
    r"\brøde?\b": Level.DO_NOT_TRAVEL,
}
NONE = "Vi har ingen rejsevejledning for"
WHOLE = re.compile(
    r"Hele ([^,(.]+?)(?:[,(.]| undtagen\b| pga| på grund| bortset| med undtagelse|$)"
)
ALONE = re.compile(r"([^,(.]+?)(?:[,(.]| undtagen\b| bortset| med undtagelse| inklusive|$)")
REST = re.compile(
    r"\b(?:resten af|(?:de[nt]?|alle) (?:øvrige|resterende)(?: (?:dele?|områder) (?:af|i))?) ([^,(.]+)",
    re.IGNORECASE,
)
UPDATED = re.compile(
    r"opdateret:\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*Kl\.\s*(\d{1,2})\.(\d{2}))?",
    re.IGNORECASE,
)
ADVISES = ("generel-anbefaling", "andre-sikkerhedsrisici", "risiko-for-terror")


def read(document: Document) -> Iterator[Row]:
    """A country's page: one row, also where it says that there is no advice. The list: names."""
    page = Page(document)
    guide, heading = page.maybe(".travel-guide-content"), page.maybe("h1")
    title = page.line(heading) if heading is not None else ""
    silent = title.lower().startswith(NONE.lower())
    if guide is None and not silent:
        yield from LISTED.unknown(document)
        return
    sound(page)
    shown = page.maybe('meta[property="og:title"]')
    name = title[len(NONE) :].strip() if silent else title
    if shown is not None and not name:
        name = page.attribute(shown, "content")
    address = page.maybe('meta[property="og:url"]')
    url = page.attribute(address, "content") if address is not None else page.url
    slug = re.search(r"/rejsevejledninger/([^/?]+)", url)
    try:
        where = own_place(document, (name, worded(slug[1]) if slug else ""))
    except UnknownCountry as error:
        yield Unread(
            country="", reason="name", message=f"{page.url}: {error}", url=url, row=name
        )
        return
    for code in where.codes:
        if silent:
            yield Advisory(
                country=code,
                wording=NONE,
                gloss="We have no travel advice for",
                quote=title,
                title=title,
                text=title,
                url=url,
                row=name,
            )
        else:
            yield row_of(page, where, code, name, url)


def row_of(page: Page, where: Place, code: str, name: str, url: str) -> Row:
    """What the bars say of the country and its parts."""
    try:
        bars = bars_of(page)
    except UnknownWording as error:
        return Unread(
            country=code,
            reason="wording",
            message=f"{page.url}: {error}",
            wording=error.wording,
            url=url,
            row=name,
        )
    complete(page, bars)
    whole = [bar for bar in bars if is_whole(bar[2], code)]
    rest = [bar for bar in bars if bar not in whole and is_rest(bar[2], code)]
    level = worst_of(grade(LEVELS, label)[0] for label, _, _ in whole or rest)
    worst = worst_of(level for _, level, _ in bars)
    if len(bars) == 1 and not (whole or rest):
        raise page.changed("a bar of the whole country, or bars of its parts", bars[0][2])
    label, _, of = next(bar for bar in bars if bar[1] is (worst if level is None else level))
    leave, scope, call = leaving(page, code)
    guide = page.one(".travel-guide-content")
    return Advisory(
        country=code,
        level=level,
        worst=worst,
        areas=tuple(
            Area(of, one) for _, one, of in bars if (_, one, of) not in (*whole, *rest)
        ),
        leave=leave,
        leave_scope=scope,
        leave_quote=call,
        wording=label,
        gloss=grade(LEVELS, label)[1] + ("" if level else " (parts)"),
        quote=f"{label}: {of}",
        issued=issued(page.line(page.one(".travel-guide-dates"))),
        title=name,
        text=re.sub(r"Gyldig:\s*[\d.]+\n?", "", page.text(guide)),
        url=url,
        row=name,
        sub=where.sub,
        part=where.part,
    )


def is_whole(of: str, code: str) -> bool:
    """ "Hele landet, undtagen …", "Hele Palæstina", "Israel, undtagen …"; "Hele Mtwara regionen" is
    a part."""
    found = WHOLE.match(of) or ALONE.match(of)
    return found is not None and is_country(found[1], code)


def is_rest(of: str, code: str) -> bool:
    """ "Resten af landet", "Det øvrige Indien"; "resten af Mtwara regionen" is a part."""
    found = REST.match(of)
    return found is not None and is_country(found[1].split(" undtagen ")[0].strip(), code)


def is_country(name: str, code: str) -> bool:
    """Whether a bar's words are the country by name, or "landet"."""
    if name.strip().casefold() == "landet":
        return True
    place = known(name)
    return place is not None and code in place.codes and not place.part


def bars_of(page: Page) -> list[tuple[str, Level | None, str]]:
    """Label, level and place of every bar; UnknownWording where a label is none of the table."""
    bars = []
    for item in page.some(".travel-guide-accordion--information .travel-guide-accordion__item"):
        label = page.line(page.one(".travel-guide-accordion__title", item)).strip(" :")
        of = page.line(page.one(".travel-guide-accordion__subtitle", item)).strip(" .")
        level, _ = grade(LEVELS, label)
        bars.append((label, level, of.removeprefix(label).strip()))
    return bars


def complete(page: Page, bars: list[tuple[str, Level | None, str]]) -> None:
    """Whether every bar was found: SourceChanged where a place is empty or holds a label, where a
    label stands outside the bars, or a bar names another by its colour that is not there."""
    titles = [page.line(one).strip(" :") for one in page.all(".travel-guide-accordion__title")]
    if sum(title in LEVELS for title in titles) != len(bars):
        raise page.changed("every level in a bar", titles)
    for _, _, of in bars:
        others = [label for label in LEVELS if label in of]
        if not of or others:
            raise page.changed("a place behind each level", of)
        if re.search(r"\bbjælke", of):
            named = {level for colour, level in COLOURS.items() if re.search(colour, of)}
            if not named <= {level for _, level, _ in bars}:
                raise page.changed("the bars that others name", of)


def leaving(page: Page, code: str) -> tuple[Leave | None, LeaveScope | None, str]:
    """A call on Danes to leave, in the bars' own text or in the sections that advise."""
    css = ", ".join(f"#tg-accordion-content-{section}" for section in ADVISES)
    text = "\n".join(
        page.text(one) for one in page.all(f".travel-guide-accordion--information, {css}")
    )
    advice = advise(text, "da", country=code, publisher="dk_um")
    return advice.leave, advice.leave_scope, advice.leave_quote


def issued(text: str) -> str | None:
    """ "Rejsevejledning opdateret: 24.06.2026 Kl. 15.04", Copenhagen; a day without the hour."""
    found = UPDATED.search(text)
    if found is None:
        return None
    day, month, year = (int(found[n]) for n in (1, 2, 3))
    try:
        when = datetime(year, month, day, int(found[4] or 0), int(found[5] or 0), tzinfo=ZONE)
    except ValueError:
        return None
    return issued_at(when) if found[4] else when.date().isoformat()


SOURCE = Source(
    name="dk_um",
    publisher="Udenrigsministeriet",
    short="Danish Foreign Ministry",
    by="DK",
    language="da",
    home=INDEX,
    start=(Link(INDEX),),
    read=read,
    links=LISTED.links,
    clean=clean_slice(
        ".travel-guide-content",
        "h1",
        "option[data-href]",
        moving=(r"Gyldig:\s*[\d.]+",),
    ),
    every=timedelta(hours=3),  # no stamps: every page is asked for
    expect=range(160, 230),  # 194 in the choice, 82 of them with advice
    quiet=timedelta(days=7),
)
