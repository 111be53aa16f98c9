"""Spain: recomendaciones de viaje of the Ministerio de Asuntos Exteriores, one page a country.

The level is the headline of "Notas importantes", in capitals and in formulas with variations:
"SE RECOMIENDA VIAJAR CON PRECAUCIÓN Y ABSTENERSE DE HACERLO POR DETERMINADAS ZONAS".
Seen (2026-07):
- "Recomendaciones vigentes a {today}" moves daily, "Última actualización el 8 de abril de 2026" is
  the date;
- the address takes a Spanish name, and a wrong one gives 200 with a stub of 3,667 characters;
- "salvo", "a menos que" and "a no ser que" turn a 4 into a 3; salir of those "que así lo deseen" is
  no call;
- the general warnings above the headline stand alike on every page.
The page that lists the countries was not captured; its links are as the countries' pages are called.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from advisorywatch.advisory import Advisory, Level, clean, issued_day, worst_of
from advisorywatch.countries import Place
from advisorywatch.errors import UnknownCountry
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread
from advisorywatch.sources._advice import unmarked
from advisorywatch.sources._listing import Listing, own_place, sound
from advisorywatch.sources._page import Page, clean_slice
from advisorywatch.sources._prose import Gloss, fields

BASE = "https://www.exteriores.gob.es/es/ServiciosAlCiudadano/Paginas/"
INDEX = f"{BASE}Recomendaciones-de-viaje.aspx"
LISTED = Listing(
    r"(?i:/es/ServiciosAlCiudadano/Paginas/Detalle-recomendaciones-de-viaje\.aspx\?trc=)([^&]+)"
)

# Headlines that name no place; the others are prose.
LEVELS: Levels = {
    "no hay restricciones específicas relativas a viajes a este país": (
        Level.NORMAL,
        "There are no specific restrictions on travel to this country",
    ),
    "se recomienda viajar con precaución": (Level.CAUTION, "Travel with caution"),
    "se recomienda viajar con precaución y abstenerse de hacerlo por determinadas zonas": (
        Level.CAUTION,
        "Travel with caution and refrain from doing so in certain areas",
    ),
    "se recomienda viajar con mucha precaución": (
        Level.CAUTION,
        "Travel with much caution",
    ),
    "se recomienda viajar con mucha precaución y abstenerse de hacerlo por determinadas zonas": (
        Level.CAUTION,
        "Travel with much caution and refrain from doing so in certain areas",
    ),
    "se recomienda viajar con extrema precaución": (
        Level.CAUTION,
        "Travel with extreme caution",
    ),
    "se recomienda viajar con extrema precaución y abstenerse de hacerlo por determinadas zonas": (
        Level.CAUTION,
        "Travel with extreme caution and refrain from doing so in certain areas",
    ),
    "se desaconseja el viaje salvo por razones de extrema necesidad": (
        Level.AVOID_NON_ESSENTIAL,
        "Travel is advised against except for extreme need",
    ),
    "se desaconseja el viaje bajo cualquier circunstancia": (
        Level.DO_NOT_TRAVEL,
        "Travel is advised against under any circumstances",
    ),
    "se recomienda no viajar bajo ninguna circunstancia": (
        Level.DO_NOT_TRAVEL,
        "Do not travel under any circumstances",
    ),
}
GLOSS: Gloss = {
    Level.NORMAL: "No specific restrictions",
    Level.CAUTION: "Travel with caution",
    Level.AVOID_NON_ESSENTIAL: "Travel is advised against unless necessary",
    Level.DO_NOT_TRAVEL: "Travel is advised against",
}
NOTES, SAFETY = "Notas importantes", "Seguridad"
MONTHS = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
UPDATED = re.compile(r"Última actualización el\s*(\d{1,2}) de (\w+) de (\d{4})", re.IGNORECASE)


def read(document: Document) -> Iterator[Row]:
    """A country's page: one row. The list: the names in it that we do not know."""
    page = Page(document)
    if not page.all(".section__accordion-wrapper"):
        yield from LISTED.unknown(document)
        return
    sound(page)
    name = page.line(page.one("h2.section__header-title"))
    canonical = page.one('link[rel="canonical"]')
    url = page.attribute(canonical, "href").replace(".gob.es:443/", ".gob.es/")
    try:
        where = own_place(document, (name,))
    except UnknownCountry as error:
        yield Unread(
            country="", reason="name", message=f"{page.url}: {error}", url=url, row=name
        )
        return
    for code in where.codes:
        yield row_of(page, where, code, name, url)


def row_of(page: Page, where: Place, code: str, name: str, url: str) -> Row:
    """The headline's level; parts and the call to leave from the notes and the text on safety."""
    texts = sections(page)
    notes = texts.get(NOTES, "")
    if not notes:
        raise page.changed(f"a section {NOTES!r}", list(texts))
    said = fields(notes, "es", where, code, name, publisher="es_maec", gloss=GLOSS)
    headline = re.split(r"[.\n]", unmarked(notes))[0].strip()
    if len({level for words, (level, _) in LEVELS.items() if words in notes.casefold()}) > 1:
        raise page.changed("one headline, not the whole scale", notes)
    formula = headline.casefold().partition(" y se recomienda a ")[0]  # a call may follow it
    if formula in LEVELS:
        level, gloss = LEVELS[formula]
        said |= {
            "level": level,
            "worst": worst_of([level, said["worst"]]),
            "quote": headline,
            "wording": headline,
            "gloss": gloss,
        }
    if SAFETY in texts:  # names the areas; what it says of the whole is no headline
        more = fields(texts[SAFETY], "es", where, code, name, publisher="es_maec", gloss=GLOSS)
        known = {area.name.casefold() for area in said["areas"]}
        added = tuple(area for area in more["areas"] if area.name.casefold() not in known)
        said["areas"] += added
        said["worst"] = worst_of([said["worst"], *(area.level for area in added)])
    if said["level"] is None:  # every page states one
        return Unread(
            country=code,
            reason="wording",
            message=f"{page.url}: expected a headline of the scale, found {headline[:80]!r}",
            wording=headline,
            url=url,
            row=name,
        )
    return Advisory(
        country=code,
        **said,
        issued=issued(page),
        title=name,
        text=clean(unmarked("\n".join(f"{title}\n{text}" for title, text in texts.items()))),
        url=url,
        row=name,
        sub=where.sub,
        part=where.part,
    )


def sections(page: Page) -> dict[str, str]:
    """Heading and text of every section of the accordion."""
    found: dict[str, str] = {}
    for heading in page.some(".section__accordion-wrapper h3.accordion__main"):
        box = heading.find_next_sibling(class_="single__text")
        if box is None:
            raise page.changed("a .single__text behind each heading", page.line(heading))
        found[page.line(heading)] = page.text(box, marks=True)
    return found


def issued(page: Page) -> str | None:
    """ "Última actualización el 8 de abril de 2026" """
    found = UPDATED.search(page.line(page.one(".main-content-travel-recommendation")))
    if found is None or found[2].lower() not in MONTHS:
        return None
    try:
        return issued_day(
            date(int(found[3]), MONTHS.index(found[2].lower()) + 1, int(found[1]))
        )
    except ValueError:
        return None


SOURCE = Source(
    name="es_maec",
    publisher="Ministerio de Asuntos Exteriores, Unión Europea y Cooperación",
    short="Spanish Foreign Ministry",
    by="ES",
    language="es",
    home=INDEX,
    start=(Link(INDEX),),
    read=read,
    links=LISTED.links,
    clean=clean_slice(
        "h2.section__header-title",
        ".current-information",
        ".section__accordion-wrapper",
        "a[href*='trc=']",
        moving=(r"Recomendaciones vigentes a \d+ de \w+ de \d{4}", r"ExternalClass\w+"),
    ),
    every=timedelta(hours=3),  # no stamps: every page is asked for
    expect=range(150, 230),
    quiet=timedelta(days=7),
)
