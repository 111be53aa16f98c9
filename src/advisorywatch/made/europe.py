"""Made documents of European ministries that publish alike: an index of links, a page a country.

One small layout a ministry, of the elements its reader asks for; nothing else of the sites is
imitated.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from urllib.parse import quote, urlsplit

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import name_of
from advisorywatch.made.world import Said, World

Render = Callable[[str, str, str, Said, datetime], str]  # code, name, url, said, now


def links(ministry: "Ministry", names: Mapping[str, str]) -> str:
    """An index of plain links, `names` by code."""
    listed = "".join(
        f'<li><a href="{escape(ministry.url(code))}">{escape(name)}</a></li>'
        for code, name in names.items()
    )
    return f"<main><ul>{listed}</ul></main>"


@dataclass(frozen=True, slots=True)
class Ministry:
    """How one publishes: where its index is, a country's address, the words and the page.

    `wordings` are its sentences by level, {name} in them; a level without one is not spoken of.
    `leaving` likewise.
    """

    index: str
    lang: str
    address: str  # {slug}, {code}, {name} in it
    wordings: Mapping[Level, str]
    leaving: Mapping[Leave, str]
    page: Render
    listing: Callable[["Ministry", Mapping[str, str]], str] = links

    def url(self, code: str) -> str:
        name = name_of(code, self.lang)
        return self.address.format(code=code, slug=slug(name), name=quote(name))


def slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))


def documents(
    source: str, world: World, now: datetime, gone: Collection[str] = ()
) -> Mapping[str, bytes]:
    """Index and pages by URL; those of `gone` cannot be had."""
    ministry = MINISTRIES[source]
    names = {code: name_of(code, ministry.lang) for code in sorted(world.said)}
    pages = {
        ministry.url(code): ministry.page(
            code, name, ministry.url(code), world.said[code], now
        ).encode()
        for code, name in names.items()
        if code not in gone
    }
    return {
        ministry.index: html(ministry.lang, ministry.listing(ministry, names)).encode(),
        **pages,
    }


def html(lang: str, body: str, head: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head>'
        f"<body>{body}</body></html>"
    )


def spoken(ministry: Ministry, name: str, said: Said) -> list[str]:
    """The sentences that follow from what is said."""
    found = [ministry.wordings.get(said.level, ""), *said.words]
    if said.leave is not None:
        found.append(ministry.leaving[said.leave])
    return [sentence.format(name=name) for sentence in found if sentence]


def at_bmeia(code: str, name: str, url: str, said: Said, now: datetime) -> str:
    del code
    top = max([said.level, *(level for _, level in said.parts)])
    regional = " (regional)" if top > said.level else ""
    cards = (
        [f"Sicherheitsstufe {int(said.level)} (von 4) gilt im Rest des Landes."]
        if regional
        else []
    )
    cards += [
        f"Sicherheitsstufe {int(level)} (von 4) gilt für {part}." for part, level in said.parts
    ]
    cards += [*spoken(MINISTRIES["at_bmeia"], name, said), "Informieren Sie sich vor Ort."]
    return html(
        "de",
        f'<div class="tx-bmeia-countries"><h1 class="country-header">{escape(name)}</h1>'
        f'<div class="col-md-8 country-security">Stand {now:%d.%m.%Y} '
        f"(Unverändert gültig seit: {said.issued:%d.%m.%Y})</div>"
        '<div class="col-md-4 country-security"><h3>Sicherheitsstufe</h3>'
        f"Sicherheitsstufe {int(top)}{regional} seit 01.01.2020</div>"
        '<div class="panel-group">'
        + "".join(f'<div class="card"><p>{escape(card)}</p></div>' for card in cards)
        + "</div></div>",
        f'<link rel="canonical" href="{url}">',
    )


def at_map(ministry: Ministry, names: Mapping[str, str]) -> str:
    """The map of the warnings: its script names every country, "0" is none."""
    drawn = {"0": {"title": "", "link": "", "security": 0, "securityPartial": 0}} | {
        code: {
            "title": name,
            "link": urlsplit(ministry.url(code)).path,
            "security": 1,
            "securityPartial": 0,
        }
        for code, name in names.items()
    }
    script = f"var bmeiaCountrySecurityInfos = {json.dumps(drawn)};"
    return f'<main><div class="tx-bmeia-countries"><script>\n{script}\n</script></div></main>'


def fi_um(code: str, name: str, url: str, said: Said, now: datetime) -> str:
    del now, url
    words = MINISTRIES["fi_um"].wordings
    label = "Poistu välittömästi maasta" if said.leave is Leave.NOW else words[said.level]
    parts = "".join(f"<p>{part}: {words[level]}</p>" for part, level in said.parts)
    return html(
        "fi",
        '<div class="portlet-body">'
        f'<div class="modified-date" data-modifydate="{said.issued:%Y-%m-%dT%H:%M:%S.000}"></div>'
        f'<div class="country-code" data-country-code="{code}"></div>'
        f'<div class="country-name" data-country-name="{escape(name)}"></div>'
        f"<h1>{escape(name)}: matkustustiedote</h1>"
        f'<div id="safetyLevelMainLevel" class="safetylevel"><h2>Turvallisuustaso</h2> {label}</div>'
        f'<div class="safetylevel">{parts}</div>'
        "<blockquote>Vastaat matkapäätöksestäsi aina itse.</blockquote></div>",
    )


def no_ud(code: str, name: str, url: str, said: Said, now: datetime) -> str:
    del code, now
    sentences = spoken(MINISTRIES["no_ud"], name, said)
    sentences += [
        f"Utenriksdepartementet fraråder alle reiser til {part}."
        for part, level in said.parts
        if level is Level.DO_NOT_TRAVEL
    ]
    box = (
        '<div class="factbox"><p class="factbox-pre-title">SIST OPPDATERT: '
        f'{said.issued:%d.%m.%Y} - FORTSATT GYLDIG</p><h2 class="factbox-title">Reiseadvarsel for '
        f'{escape(name)}</h2><div class="factbox-content"><p>{" ".join(sentences)}</p></div></div>'
    )
    return html(
        "no",
        f'<main><h1>{escape(name)} - reiseinformasjon</h1><div class="article-body">'
        f"{box if sentences else ''}"
        '<button class="factbox-toggler">Åpne: Sikkerhet</button></div></main>',
        f'<meta property="og:url" content="{url}">'
        f'<meta name="DC.Date" content="{said.issued:%Y-%m-%d}">',
    )


def dk_um(code: str, name: str, url: str, said: Said, now: datetime) -> str:
    del code
    labels = MINISTRIES["dk_um"].wordings
    bars = [(labels[said.level], "Hele landet.")]
    bars += [(labels[level], f"{part}.") for part, level in said.parts]
    items = "".join(
        '<li class="travel-guide-accordion__item"><span class="travel-guide-accordion__title">'
        f'{label}:</span><span class="travel-guide-accordion__subtitle">{of}</span></li>'
        for label, of in bars
    )
    leave = MINISTRIES["dk_um"].leaving[said.leave].format(name=name) if said.leave else ""
    return html(
        "da",
        f'<main><h1>{escape(name)}</h1><div class="travel-guide-content">'
        f'<div class="travel-guide-dates">Rejsevejledning opdateret: {said.issued:%d.%m.%Y} '
        f"Gyldig: {now:%d.%m.%Y}</div>"
        f'<ul class="travel-guide-accordion--information">{items}</ul>'
        f'<div id="tg-accordion-content-generel-anbefaling"><p>{leave}</p></div></div></main>',
        f'<meta property="og:url" content="{url}">',
    )


def fr_meae(code: str, name: str, url: str, said: Said, now: datetime) -> str:
    del code, now
    months = (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    )
    day = f"{said.issued.day} {months.split()[said.issued.month - 1]} {said.issued.year}"
    text = "".join(f"<p>{one}</p>" for one in spoken(MINISTRIES["fr_meae"], name, said))
    return html(
        "fr",
        f'<main><h1 class="diplomatie--pays--title-taxo">{escape(name)}</h1>'
        f'<span class="diplomatie--hdp-date--changed">Date de mise à jour le : {day}</span>'
        f'<div class="paragraph--type--ds-contenu-libre"><div class="fr-prose">{text}</div></div></main>',
        f'<link rel="canonical" href="{url}">',
    )


def ch_eda(code: str, name: str, url: str, said: Said, now: datetime) -> str:
    del code, url, now
    text = "".join(f"<p>{one}</p>" for one in spoken(MINISTRIES["ch_eda"], name, said))
    return html(
        "de",
        '<div class="eda-travel-advice-page"><h1 class="eda-page-title">Reisehinweise für '
        f'{escape(name)}</h1><div class="eda-lead__validity-info">Publiziert am: '
        f'{said.issued:%d.%m.%Y}</div><div class="traveladvicetext"><h2 class="eda-heading">'
        f'Grundsätzliche Einschätzung</h2><div class="eda-rich-text">{text}</div></div></div>',
    )


def es_maec(code: str, name: str, url: str, said: Said, now: datetime) -> str:
    del code, now
    months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    day = f"{said.issued.day} de {months.split()[said.issued.month - 1]} de {said.issued.year}"
    text = " ".join(spoken(MINISTRIES["es_maec"], name, said))
    return html(
        "es",
        f'<main class="main-content-travel-recommendation"><h2 class="section__header-title">'
        f"{escape(name)}</h2><p>Última actualización el {day}</p>"
        '<div class="section__accordion-wrapper"><div><h3 class="accordion__main">Notas importantes'
        f'</h3><div class="single__text">{text}</div></div></div></main>',
        f'<link rel="canonical" href="{url}">',
    )


MINISTRIES: Mapping[str, Ministry] = {
    "at_bmeia": Ministry(
        index="https://www.bmeia.gv.at/reise-services/reisewarnungen",
        lang="de",
        address="https://www.bmeia.gv.at/reise-services/reiseinformation/land/{slug}",
        wordings={},
        leaving={
            Leave.NOW: "Österreicherinnen und Österreichern wird dringend empfohlen, das Land sofort zu verlassen.",
            Leave.SHOULD: "Österreicherinnen und Österreichern wird empfohlen, das Land zu verlassen.",
            Leave.CONSIDER: "Österreicherinnen und Österreicher sollten die Ausreise erwägen.",
        },
        page=at_bmeia,
        listing=at_map,
    ),
    "fi_um": Ministry(
        index="https://um.fi/matkustustiedotteet-a-o",
        lang="fi",
        address="https://um.fi/matkustustiedote/-/c/{code}",
        wordings={
            Level.NORMAL: "Noudata tavanomaista varovaisuutta",
            Level.CAUTION: "Noudata erityistä varovaisuutta",
            Level.AVOID_NON_ESSENTIAL: "Vältä tarpeetonta matkustamista",
            Level.DO_NOT_TRAVEL: "Vältä kaikkea matkustamista",
        },
        leaving={},
        page=fi_um,
    ),
    "no_ud": Ministry(
        index="https://www.regjeringen.no/no/tema/utenrikssaker/reiseinformasjon/velg-land/id2414273/",
        lang="no",
        address="https://www.regjeringen.no/no/tema/utenrikssaker/reiseinformasjon/velg-land/reiseinfo_{slug}/id2415000/",
        wordings={
            Level.AVOID_NON_ESSENTIAL: "Utenriksdepartementet fraråder reiser til {name} som ikke er strengt nødvendige.",
            Level.DO_NOT_TRAVEL: "Utenriksdepartementet fraråder alle reiser til {name}.",
        },
        leaving={
            Leave.NOW: "Nordmenn i {name} oppfordres til å forlate landet umiddelbart.",
            Leave.SHOULD: "Nordmenn i {name} oppfordres til å forlate landet.",
            Leave.CONSIDER: "Nordmenn i {name} bør vurdere å forlate landet.",
        },
        page=no_ud,
    ),
    "dk_um": Ministry(
        index="https://um.dk/rejse-og-ophold/rejse-til-udlandet/rejsevejledninger/",
        lang="da",
        address="https://um.dk/rejse-og-ophold/rejse-til-udlandet/rejsevejledninger/{slug}/",
        wordings={
            Level.NORMAL: "Vær opmærksom",
            Level.CAUTION: "Vær ekstra forsigtig",
            Level.AVOID_NON_ESSENTIAL: "Vi fraråder alle ikke-nødvendige rejser til",
            Level.DO_NOT_TRAVEL: "Vi fraråder alle rejser til",
        },
        leaving={
            Leave.NOW: "Danskere, der opholder sig i {name}, opfordres til straks at forlade landet.",
            Leave.SHOULD: "Danskere, der opholder sig i {name}, opfordres til at forlade landet.",
        },
        page=dk_um,
    ),
    "fr_meae": Ministry(
        index="https://www.diplomatie.gouv.fr/fr/information-par-pays",
        lang="fr",
        address="https://www.diplomatie.gouv.fr/fr/information-par-pays/{slug}/conseils-aux-voyageurs-securite",
        wordings={
            Level.NORMAL: "L’ensemble du pays est en zone de vigilance normale.",
            Level.CAUTION: "L’ensemble du pays est en zone de vigilance renforcée.",
            Level.AVOID_NON_ESSENTIAL: "L’ensemble du pays est déconseillé sauf raison impérative.",
            Level.DO_NOT_TRAVEL: "L’ensemble du pays est formellement déconseillé.",
        },
        leaving={
            Leave.NOW: "Les Français présents dans le pays sont appelés à le quitter au plus vite.",
            Leave.SHOULD: "Les Français présents sont appelés à quitter le pays.",
        },
        page=fr_meae,
    ),
    "ch_eda": Ministry(
        index="https://www.eda.admin.ch/eda/de/home/laender-reise-information.html",
        lang="de",
        address="https://www.eda.admin.ch/eda/de/home/vertretungen-und-reisehinweise/{slug}/reisehinweise-fuer{slug}.html",
        wordings={
            Level.NORMAL: "Reisen in das Land gelten grundsätzlich als sicher.",
            Level.CAUTION: "Der persönlichen Sicherheit ist grosse Aufmerksamkeit zu schenken.",
            Level.AVOID_NON_ESSENTIAL: "Von touristischen und nicht dringenden Reisen in das Land wird abgeraten.",
            Level.DO_NOT_TRAVEL: "Von Reisen in das Land und von Aufenthalten jeder Art wird abgeraten.",
        },
        leaving={
            Leave.NOW: "Schweizer Staatsangehörigen wird empfohlen, das Land unverzüglich zu verlassen.",
            Leave.SHOULD: "Schweizer Staatsangehörigen wird empfohlen, das Land zu verlassen.",
        },
        page=ch_eda,
    ),
    "es_maec": Ministry(
        index="https://www.exteriores.gob.es/es/ServiciosAlCiudadano/Paginas/Recomendaciones-de-viaje.aspx",
        lang="es",
        address="https://www.exteriores.gob.es/es/ServiciosAlCiudadano/Paginas/Detalle-recomendaciones-de-viaje.aspx?trc={name}",
        wordings={
            Level.NORMAL: "NO HAY RESTRICCIONES ESPECÍFICAS RELATIVAS A VIAJES A ESTE PAÍS.",
            Level.CAUTION: "SE RECOMIENDA VIAJAR CON PRECAUCIÓN.",
            Level.AVOID_NON_ESSENTIAL: "SE DESACONSEJA EL VIAJE SALVO POR RAZONES DE EXTREMA NECESIDAD.",
            Level.DO_NOT_TRAVEL: "SE RECOMIENDA NO VIAJAR BAJO NINGUNA CIRCUNSTANCIA.",
        },
        leaving={
            Leave.NOW: "Se insta a los españoles a que abandonen el país de manera inmediata.",
            Leave.SHOULD: "Se insta a los españoles a que abandonen el país.",
        },
        page=es_maec,
    ),
}
