"""Finland: matkustustiedotteet of the Ulkoministeriö, one page a country. The level is a fixed label.

Five labels, https://um.fi/matkustustiedotteet: the fifth, "Poistu välittömästi maasta" (leave the
country at once), is do not travel with a call to leave: Russia's border regions, Libya, Sudan,
South Sudan, Yemen (2026).
Seen (2026-07):
- the label stands in #safetyLevelMainLevel; levels of parts follow it under
  "Poikkeava turvallisuustaso", a place and its label a line (quoted, their markup not captured) ("Belgorodin alue: Poistu
  välittömästi maasta");
- the page names its country by ISO code (data-country-code) and its instant of change
  (data-modifydate), which bears no time zone: Helsinki's;
- "älä poistu onnettomuuspaikalta" (do not leave the scene of an accident) is no call.
The list by letters was not captured, its address stands in every page's menu; the Swedish pages
and labels are as the ministry's Swedish site is described, not captured.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from advisorywatch.advisory import (
    LEAVE_RANK,
    Advisory,
    Area,
    Leave,
    LeaveScope,
    Level,
    issued_at,
    worst_of,
)
from advisorywatch.countries import Place
from advisorywatch.errors import UnknownCountry, UnknownWording
from advisorywatch.language import advise
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread, grade
from advisorywatch.sources._listing import Listing, own_place, sound
from advisorywatch.sources._page import Page, clean_slice

if TYPE_CHECKING:
    from bs4 import Tag

INDEX = "https://um.fi/matkustustiedotteet-a-o"
PAGE = "https://um.fi/matkustustiedote/-/c/"
LISTED = Listing(r"/(?:matkustustiedote|resemeddelande)/-/c/([A-Z]{2})/?")
ZONE = ZoneInfo("Europe/Helsinki")

LEVELS: Levels = {
    "Noudata tavanomaista varovaisuutta": (Level.NORMAL, "Exercise normal caution"),
    "Noudata erityistä varovaisuutta": (Level.CAUTION, "Exercise special caution"),
    "Vältä tarpeetonta matkustamista": (
        Level.AVOID_NON_ESSENTIAL,
        "Avoid non-essential travel",
    ),
    "Vältä kaikkea matkustamista": (Level.DO_NOT_TRAVEL, "Avoid all travel"),
    "Poistu välittömästi maasta": (Level.DO_NOT_TRAVEL, "Leave the country immediately"),
    # Swedish, described
    "Iaktta normal försiktighet": (Level.NORMAL, "Exercise normal caution"),
    "Iaktta särskild försiktighet": (Level.CAUTION, "Exercise special caution"),
    "Undvik onödiga resor": (Level.AVOID_NON_ESSENTIAL, "Avoid non-essential travel"),
    "Undvik alla resor": (Level.DO_NOT_TRAVEL, "Avoid all travel"),
    "Lämna landet omedelbart": (Level.DO_NOT_TRAVEL, "Leave the country immediately"),
}
LEAVING = {"Poistu välittömästi maasta", "Lämna landet omedelbart"}
OTHERS = re.compile(r"(?:Poikkeava|Avvikande|Muut|Övriga|Turvallisuustaso|Säkerhetsnivå)")
TEXT_SECTIONS = {"safetyTopical", "travelInfoGeneral", "politicalSafety"}
HEADING = re.compile(r"^(?:Turvallisuustaso|Säkerhetsnivå)\s*:?\s*")
# Where a page advises; health, traffic, law and entry do not.
ADVISES = "#safetyTopical, #politicalSafety, #specialSafetyThreat"


def read(document: Document) -> Iterator[Row]:
    """A country's page: one row. The list: the names in it that we do not know."""
    page = Page(document)
    if not page.all(".country-code[data-country-code]"):
        yield from LISTED.unknown(document)
        return
    sound(page)
    code = page.attribute(page.one(".country-code[data-country-code]"), "data-country-code")
    name = page.attribute(page.one(".country-name"), "data-country-name")
    try:
        where = own_place(document, (code, name))
    except UnknownCountry as error:
        yield Unread(
            country="", reason="name", message=f"{page.url}: {error}", url=page.url, row=name
        )
        return
    for country in where.codes:
        yield row_of(page, where, country, code, name)


def row_of(page: Page, where: Place, country: str, code: str, name: str) -> Row:
    """What label, other labels of parts and text say of a country."""
    box = page.one("#safetyLevelMainLevel")
    lines = HEADING.sub("", page.text(box)).splitlines() or [""]
    label = lines[0].strip(" .:")
    try:
        level, gloss = grade(LEVELS, label)
        areas = tuple(parts_of(page, box, lines[1:]))
    except UnknownWording as error:
        return Unread(
            country=country,
            reason="wording",
            message=f"{page.url}: {error}",
            wording=error.wording,
            url=PAGE + code,
            row=name,
        )
    text = page.text(body_of(page))
    leave, scope, quote = leaving(page, label, areas, country)
    return Advisory(
        country=country,
        level=level,
        worst=worst_of([level, *(area.level for area in areas)]),
        leave=leave,
        leave_scope=scope,
        areas=areas,
        wording=label,
        gloss=gloss,
        quote=label,
        leave_quote=quote,
        issued=issued(page.attribute(page.one(".modified-date"), "data-modifydate")),
        title=page.line(page.one(".portlet-body > h1")),
        text=text,
        url=PAGE + code,
        row=name,
        sub=where.sub,
        part=where.part,
    )


def body_of(page: Page) -> "Tag":
    return page.one(".portlet-body:has(> #safetyLevelMainLevel)")


def parts_of(page: Page, box: "Tag", below: list[str]) -> Iterator[Area]:
    """Places with a label of their own: in the label's box, in the blocks up to the text, and
    wherever a line is no more than "place: label"."""
    blocks = [below]
    for element in box.find_next_siblings():
        if element.name == "h2" or element.get("id") in TEXT_SECTIONS:
            break
        blocks.append(page.text(element).splitlines())
    seen: dict[str, Area] = {}
    for lines in blocks:
        for area in labelled(lines, whole=lines is below):
            seen.setdefault(area.name.casefold(), area)
    for line in page.text(body_of(page)).splitlines():
        place_, label = split_label(line)
        if place_ and line.strip(" .").endswith(f": {label}"):
            seen.setdefault(place_.casefold(), area_of(place_, label))
    yield from seen.values()


def labelled(lines: list[str], *, whole: bool) -> Iterator[Area]:
    """ "Belgorodin alue: Poistu välittömästi maasta", on a line or on two, or places below a label.

    With `whole` nothing else may stand there: a place without a label is UnknownWording.
    """
    pending = heading = ""
    for line in lines:
        place_, label = split_label(line)
        if label and (place_ or pending):
            yield area_of(place_ or pending, label)
            pending = heading = ""
        elif label:
            heading = label
        elif OTHERS.match(line):
            pending = heading = ""
        elif re.fullmatch(r"[^:.]{3,80}: [^:.]{3,50}\.?", line):
            raise UnknownWording(line.partition(": ")[2])
        elif heading:
            yield area_of(line.strip(" :."), heading)
        else:
            pending = line.strip(" :")
    if whole and pending:
        raise UnknownWording(pending)


def area_of(place_: str, label: str) -> Area:
    level, _ = grade(LEVELS, label)
    return Area(place_, level, Leave.NOW if label in LEAVING else None)


def split_label(line: str) -> tuple[str, str]:
    """Place and label of a line that ends, or begins, with a label; ("", "") else."""
    bare = line.strip(" .")
    for label in LEVELS:
        if bare.endswith(label):
            return bare.removesuffix(label).strip(" :–-"), label
        if bare.startswith(f"{label} ") or bare.startswith(f"{label}:"):
            return bare.removeprefix(label).strip(" :–-"), label
    return "", ""


def leaving(
    page: Page, label: str, areas: tuple[Area, ...], country: str
) -> tuple[Leave | None, LeaveScope | None, str]:
    """The fifth label, for the country or for a part; else what the text calls for."""
    if label in LEAVING:
        return Leave.NOW, LeaveScope.COUNTRY, label
    called = [area for area in areas if area.leave]
    texts = [page.text(section) for section in page.all(ADVISES)]
    lines = [line for text in texts for line in text.splitlines()]
    advising = "\n".join(line for line in lines if not split_label(line)[1])
    lang = "sv" if "/resemeddelande/" in page.url else "fi"
    advice = advise(advising, lang, country=country, publisher="fi_um")
    if LEAVE_RANK[advice.leave] >= (LEAVE_RANK[Leave.NOW] if called else 1):
        return advice.leave, advice.leave_scope, advice.leave_quote
    if called:
        quote = called_quote(page, called[0])
        return Leave.NOW, LeaveScope.PART, quote
    return None, None, ""


def called_quote(page: Page, area: Area) -> str:
    """The line that calls on people to leave that part."""
    lines = page.text(body_of(page)).splitlines()
    return next((one for one in lines if area.name in one), area.name)


def issued(stamp: str) -> str | None:
    """ "2026-06-22T16:00:00.993", Helsinki time. None where it is no moment."""
    try:
        when = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return issued_at(when if when.tzinfo else when.replace(tzinfo=ZONE))


SOURCE = Source(
    name="fi_um",
    publisher="Ulkoministeriö",
    short="Finnish Foreign Ministry",
    by="FI",
    language="fi",
    home="https://um.fi/matkustustiedotteet-a-o",
    start=(Link(INDEX),),
    read=read,
    links=LISTED.links,
    clean=clean_slice(".portlet-body:has(> #safetyLevelMainLevel)", "#main-content"),
    every=timedelta(hours=3),  # no stamps: every page is asked for
    expect=range(150, 230),
    quiet=timedelta(days=7),
)
