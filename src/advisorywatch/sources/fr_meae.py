"""France: conseils aux voyageurs of the ministère de l'Europe et des Affaires étrangères, by country.

Four colours of a map (https://www.diplomatie.gouv.fr/fr/conseils-aux-voyageurs/): rouge,
formellement déconseillé; orange, déconseillé sauf raison impérative; jaune, vigilance renforcée;
vert, vigilance normale. The map is a picture: only what the page "Sécurité" says in words is read,
and where it says nothing of the country as a whole nothing is stated.
Seen (2026-07):
- the site moved in mid-2026 from …/conseils-par-pays-destination/{slug}/ to …/information-par-pays/
  {slug}/conseils-aux-voyageurs-securite; the tabs on entry and health advise on no level;
- two dates: the page's own, and that of the map ("Dernière actualisation le 11/03/2026"): the
  first is the page's; "Information toujours valable à la date du jour" says nothing;
- advice on a neighbour stands in the text ("Irak (pays formellement déconseillé)" on Saudi Arabia);
- the tab "Dernières minutes et alertes" holds notices with a date each; those without a text of
  their own are for many countries and lead to it. It is read where it is given, and not asked
  for: whether every country has that tab is not known, and 200 pages missing would blind the
  source. Of single countries it can be watched by [[pages]].
The list of countries was not captured, its address stands on every page.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from advisorywatch.advisory import Advisory, Alert, Area, Level, clean, issued_day, worst_of
from advisorywatch.countries import Place
from advisorywatch.errors import UnknownCountry
from advisorywatch.language import tell
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._listing import Listing, own_place, sound, worded
from advisorywatch.sources._page import Page, clean_slice
from advisorywatch.sources._prose import Gloss, advice_of, fields

if TYPE_CHECKING:
    from bs4 import Tag

SITE = "https://www.diplomatie.gouv.fr"
INDEX = f"{SITE}/fr/information-par-pays"
TAB = "conseils-aux-voyageurs-securite"
LISTED = Listing(
    r"/fr/information-par-pays/([^/?]+)(?:/[^/?]*)?/?", skip=frozenset({"alertes"})
)

GLOSS: Gloss = {
    Level.NORMAL: "Normal vigilance (green)",
    Level.CAUTION: "Heightened vigilance (yellow)",
    Level.AVOID_NON_ESSENTIAL: "Advised against except for imperative reasons (orange)",
    Level.DO_NOT_TRAVEL: "Formally advised against (red)",
}
ZONES = {  # what a zone's heading says, in the singular
    "formellement déconseillée": Level.DO_NOT_TRAVEL,
    "rouge": Level.DO_NOT_TRAVEL,
    "déconseillée sauf": Level.AVOID_NON_ESSENTIAL,
    "orange": Level.AVOID_NON_ESSENTIAL,
    "vigilance renforcée": Level.CAUTION,
    "jaune": Level.CAUTION,
    "vigilance normale": Level.NORMAL,
    "verte": Level.NORMAL,
}
WHOLE = re.compile(
    r"(?:l[’']ensemble|la totalité|l[’']intégralité) du (?:pays|territoire)\b|tout le (?:pays|territoire)\b",
    re.IGNORECASE,
)
OF_ZONES = re.compile(r"\bzone|vigilance|conseill", re.IGNORECASE)
EXCEPT = re.compile(
    r",?\s*(?:à l[’']exception|à l[’']exclusion) (?:de la |de l[’']|des |du |de |d[’'])"
    r"|,?\s*(?:hormis|exceptée?s?|sauf (?!raison|pour raison)) ?",
    re.IGNORECASE,
)
ITS_LEVEL = re.compile(
    r",?\s*(?:qui |elle )?(?:est |sont |reste(?:nt)? )?(?:classée?s? |placée?s? )?(?:en )?(?:zone )?"
    r"(?:formellement |déconseill|vigilance|rouge|orange|jaune|verte).*$",
    re.IGNORECASE,
)
REST = re.compile(r"(?:(?:tout )?le |au )?reste du (?:pays|territoire)\b", re.IGNORECASE)
ZONE = re.compile(r"(?:zones?|vigilance|(?:formellement )?déconseillée?s?)\b", re.IGNORECASE)
RISKS = re.compile(r"^Risques encourus", re.IGNORECASE)
MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
WRITTEN = re.compile(r"\ble\s*:?\s*(\d{1,2})(?:er)?\s+([a-zéûô]+)\s+(\d{4})", re.IGNORECASE)


def links(document: Document) -> Iterator[Link]:
    """The page on safety of every country listed, once."""
    known: set[str] = set()
    for link in LISTED.links(document):
        slug = link.url.removeprefix(INDEX).strip("/").split("/")[0]
        if slug not in known:
            known.add(slug)
            yield replace(link, url=f"{INDEX}/{slug}/{TAB}")


def read(document: Document) -> Iterator[Row]:
    """A country's page on safety: one row; its notices: an alert each; the list: names."""
    page = Page(document)
    header = page.maybe("h1.diplomatie--pays--title-taxo")
    if header is None:
        yield from LISTED.unknown(document)
        return
    sound(page)
    name = page.line(header)
    canonical = page.one('link[rel="canonical"]')
    url = page.attribute(canonical, "href").replace("http://", "https://")
    slug, _, tab = url.removeprefix(INDEX).strip("/").partition("/")
    try:
        where = own_place(document, (name, worded(slug)))
    except UnknownCountry as error:
        yield Unread(
            country="", reason="name", message=f"{page.url}: {error}", url=url, row=name
        )
        return
    for code in where.codes:
        if tab == TAB:
            yield row_of(page, where, code, name, url)
        elif tab == "dernieres-minutes-et-alertes":
            yield from notices(page, code, url)
        else:
            raise page.changed("the page on safety or on notices", tab)


def row_of(page: Page, where: Place, code: str, name: str, url: str) -> Row:
    """What the page says of its zones, above the risks one by one."""
    blocks = page.some(".paragraph--type--ds-contenu-libre .fr-prose")
    text = "\n".join(page.text(block) for block in blocks)
    general = above_risks(page, blocks)
    if not text:
        raise page.changed("a text on safety", "none")
    for line in text.splitlines():
        if len(set(levels_in(line))) > 2:
            raise page.changed("zones, not the legend of them", line)
    said = fields(general, "fr", where, code, name, publisher="fr_meae", gloss=GLOSS)
    zones = list(zones_of(page, blocks))
    if zones:
        said |= by_zones(zones, code)
    elif exception := excepted(general):
        line, zones = exception
        said |= by_zones(zones, code) | {"quote": line, "wording": line}
    unclear = [
        line for line in general.splitlines() if WHOLE.search(line) and OF_ZONES.search(line)
    ]
    if said["level"] is None and unclear:
        return Unread(
            country=code,
            reason="wording",
            message=f"{page.url}: expected a zone of the table, found {unclear[0][:80]!r}",
            wording=unclear[0],
            url=url,
            row=name,
        )
    called = advice_of(text, "fr", code, "fr_meae")
    said |= {
        "leave": called.leave,
        "leave_scope": called.leave_scope,
        "leave_quote": called.leave_quote,
    }
    return Advisory(
        country=code,
        **said,
        issued=issued(page),
        title=name,
        text=text,
        url=url,
        row=name,
        sub=where.sub,
        part=where.part,
    )


def above_risks(page: Page, blocks: "list[Tag]") -> str:
    """The text before "Risques encourus et recommandations associées"; all of it where none is."""
    lines: list[str] = []
    for block in blocks:
        for line in page.text(block).splitlines():
            if RISKS.match(line):
                return "\n".join(lines)
            lines.append(line)
    return "\n".join(lines)


def zones_of(page: Page, blocks: "list[Tag]") -> Iterator[tuple[Level, str]]:
    """Every line under a heading that names a zone, with the zone's level."""
    level: Level | None = None
    for block in blocks:
        for element in block.find_all(["h2", "h3", "h4", "h5", "p", "li"]):
            line = page.line(element)
            if element.name.startswith("h") or is_strong(element):
                level = next(levels_in(line), None) if ZONE.match(line) else None
            elif level is not None and line:
                yield level, line


def is_strong(element: "Tag") -> bool:
    """A paragraph all in bold, as editors write headings, that names a zone."""
    bold = " ".join(one.get_text(" ", strip=True) for one in element.find_all(["strong", "b"]))
    text = element.get_text(" ", strip=True)
    return element.name == "p" and bold == text and ZONE.match(text) is not None


def excepted(text: str) -> tuple[str, list[tuple[Level, str]]] | None:
    """ "L’ensemble du pays est en vigilance renforcée, à l’exception de la frontière, formellement
    déconseillée": that line, and each half's level and place. None where no line is so built."""
    for line in text.splitlines():
        halves = EXCEPT.split(line, maxsplit=1)
        levels = [set(levels_in(half)) for half in halves]
        if WHOLE.search(halves[0]) and [len(one) for one in levels] == [1, 1]:
            (whole,), (part,) = levels
            return line, [(whole, halves[0]), (part, ITS_LEVEL.sub("", halves[1]))]
    return None


def levels_in(line: str) -> Iterator[Level]:
    """The zones a line names, each wording of the table once."""
    singular = re.sub(r"ée?s?\b", "ée", line.casefold())  # also of a masculine "territoire"
    for words, level in ZONES.items():
        if words in singular:
            yield level


def by_zones(zones: list[tuple[Level, str]], code: str) -> dict[str, object]:
    """Level and areas by the headings: a line's own words only say of where it is."""
    whole = [(level, line) for level, line in zones if WHOLE.search(line)]
    rest = [(level, line) for level, line in zones if REST.search(line)]
    level = worst_of(one for one, _ in whole) or worst_of(one for one, _ in rest)
    areas: dict[str, Area] = {}
    for one, line in zones:
        if (one, line) in whole or (one, line) in rest:
            continue
        named = [
            area for area in advice_of(line, "fr", code, "fr_meae").areas if area.level is one
        ]
        for area in named or [Area(clean(line).rstrip(" .;:"), one)]:
            areas.setdefault(area.name.casefold(), area)
    top = worst_of(one for one, _ in zones)
    leading = level or top
    line = next(line for one, line in (*whole, *rest, *zones) if one is leading)
    return {
        "level": level,
        "worst": top,
        "areas": tuple(areas.values()),
        "quote": line,
        "wording": line,
        "gloss": GLOSS[leading] + ("" if level else " (of parts alone)") if leading else "",
    }


def issued(page: Page) -> str | None:
    """ "Date de mise à jour le : 30 juin 2026", the first of the page's own."""
    labels = page.some(".diplomatie--hdp-date--changed")
    return day_in(page.line(labels[0]))


def day_in(text: str) -> str | None:
    found = WRITTEN.search(text)
    if found is None or found[2].lower() not in MONTHS:
        return None
    try:
        return issued_day(
            date(int(found[3]), MONTHS.index(found[2].lower()) + 1, int(found[1]))
        )
    except ValueError:
        return None


def notices(page: Page, code: str, url: str) -> Iterator[Alert]:
    """The notices with a text of their own, each under its title."""
    texts, held = page.all(".fr-prose"), page.all("article.fr-card .fr-prose")
    if len(texts) != len(held):
        raise page.changed("each text in a notice", f"{len(held)} of {len(texts)}")
    for card in page.some("article.fr-card"):
        heading = page.maybe("h3.fr-card__title", card)
        body = page.all(".fr-prose", card)
        if not body:
            if not page.all("a[href*='/information-par-pays/alertes/']", card):
                raise page.changed("a notice's text, or where it stands", page.line(card))
            continue  # for many countries: its text stands there
        ident = page.attribute(card, "id")
        if heading is None or re.fullmatch(r"[a-z_]+-\d+", ident) is None:
            raise page.changed("a notice's title, its id and number", ident)
        title = page.line(heading)
        text = "\n".join(page.text(one) for one in body)
        if len(set(levels_in(title))) > 2:
            raise page.changed("a notice's title, not the legend of zones", title)
        told = tell(title, text, "fr", country=code)
        yield Alert(
            country=code,
            url=f"{url}#{ident}",
            title=title,
            text=text,
            issued=day_in(page.line(card)),
            action=told.action,
            leave=told.leave,
            leave_scope=told.leave_scope,
            level=told.level,
            lifted=told.lifted,
            drill=told.drill,
            quote=told.quote,
        )


SOURCE = Source(
    name="fr_meae",
    publisher="Ministère de l'Europe et des Affaires étrangères",
    short="French Foreign Ministry",
    by="FR",
    language="fr",
    home="https://www.diplomatie.gouv.fr/fr/conseils-aux-voyageurs",
    start=(Link(INDEX),),
    read=read,
    links=links,
    clean=clean_slice(
        ".paragraph--type--ds-contenu-libre",
        ".diplomatie--hdp-date",
        "h1.diplomatie--pays--title-taxo",
        "a[href*='/fr/information-par-pays/']",
    ),
    every=timedelta(hours=3),  # no stamps: every page is asked for
    expect=range(150, 230),
    quiet=timedelta(days=7),
)
