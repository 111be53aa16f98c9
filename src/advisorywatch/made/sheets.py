"""Made documents in the layouts of three ministries with an index and a sheet a country.

Italy's list and Singapore's sitemap were never captured: they are as their readers' heads say.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import iso3_of, japan, name_of
from advisorywatch.made.europe import slug
from advisorywatch.made.world import Said, World

IT_SITE = "https://www.viaggiaresicuri.it"
IT_LIST = f"{IT_SITE}/schede_paese/lista_nazioni.json"
IT_NEWEST = f"{IT_SITE}/ultima_ora/totale.json"
JP_DATA = "https://www.ezairyu.mofa.go.jp/opendata/"
JP_NEW = f"{JP_DATA}area/newarrivalL.xml"
SG_SITEMAP = "https://www.mfa.gov.sg/sitemap.xml"
SG_FOLDER = (
    "https://www.mfa.gov.sg/travelling-overseas/travel-advisories-notices-and-visa-information/"
)

IT_WORDS = {
    Level.NORMAL: "Si raccomanda di adottare le normali precauzioni.",
    Level.CAUTION: "Si raccomanda di viaggiare con particolare cautela.",
    Level.AVOID_NON_ESSENTIAL: "Si raccomanda di rinviare i viaggi non necessari nel Paese.",
    Level.DO_NOT_TRAVEL: "I viaggi nel Paese sono sconsigliati a qualsiasi titolo.",
}
IT_LEAVE = {
    Leave.NOW: "Si invitano i connazionali a lasciare il Paese immediatamente.",
    Leave.SHOULD: "Si invitano i connazionali a lasciare il Paese.",
}
JP_WORDS = {
    Level.CAUTION: (1, "レベル1：十分注意してください。"),
    Level.AVOID_NON_ESSENTIAL: (2, "レベル2：不要不急の渡航は止めてください。"),
    Level.DO_NOT_TRAVEL: (3, "レベル3：渡航は止めてください。（渡航中止勧告）"),
}
JP_LEAVE = (4, "レベル4：退避してください。渡航は止めてください。（退避勧告）")
SG_WORDS = {
    Level.NORMAL: "Singaporeans travelling to {name} should take good care of their belongings.",
    Level.CAUTION: "Singaporeans travelling to {name} should exercise a high degree of caution.",
    Level.AVOID_NON_ESSENTIAL: "Singaporeans are advised to defer all non-essential travel to {name}.",
    Level.DO_NOT_TRAVEL: "Singaporeans are advised to defer all travel to {name}.",
}
SG_LEAVE = {
    Leave.NOW: "Singaporeans currently in {name} should leave the country immediately.",
    Leave.SHOULD: "Singaporeans currently in {name} should leave the country.",
}


def documents(source: str, world: World, now: datetime) -> Mapping[str, bytes]:
    """Index and sheets, by URL."""
    return WRITERS[source](world, now)


def it_maeci(world: World, now: datetime) -> Mapping[str, bytes]:
    """The list of countries, a sheet each, and no newest warnings."""
    del now
    listed = [
        {"Nome": name_of(code, "it"), "Codice-2": code, "Codice-3": iso3_of(code)}
        for code in sorted(world.said)
    ]
    sheets = {
        f"{IT_SITE}/schede_paese/{iso3_of(code)}.json": it_sheet(said)
        for code, said in world.said.items()
    }
    found: dict[str, object] = {IT_LIST: listed, IT_NEWEST: {"ultima_ora": []}, **sheets}
    return {url: json.dumps(body, ensure_ascii=False).encode() for url, body in found.items()}


def it_sheet(said: Said) -> dict[str, object]:
    calls = IT_LEAVE[said.leave] if said.leave else ""
    said_there = {
        "infoPrimopiano": {"Aree-di-particolare-cautela": ""},
        "infoSicurezza": {
            "Indicazioni-generali": f"{IT_WORDS[said.level]} {calls}",
            "Aree-di-particolare-cautela": "",
            "Avvertenze": "",
        },
    }
    sections = {
        section: {"nodi": {key: {"contenuto": f"<p>{text}</p>"} for key, text in nodes.items()}}
        for section, nodes in said_there.items()
    }
    return {"updateDate": f"{said.issued:%Y-%m-%dT%H:%M:%SZ}", **sections}


def jp_mofa(world: World, now: datetime) -> Mapping[str, bytes]:
    """The new arrivals, and a file for each of their countries, danger or none."""
    tokyo = ZoneInfo("Asia/Tokyo")
    newest = max(said.issued for said in world.said.values())
    places = {code: place for code, place in japan().items() if not place.part}
    mails, files = [], {}
    for number, place in sorted(places.items()):
        said = world.said.get(place.codes[0])
        files[f"{JP_DATA}country/{number}L.xml"] = jp_file(place.codes[0], said)
        if said is not None and said.issued == newest and said.level > Level.NORMAL:
            mails.append(jp_mail(number, place.codes[0], said, newest.astimezone(tokyo)))
    index = (
        f'<?xml version="1.0" encoding="UTF-8"?><opendata dataType="L" lastModified='
        f'"{now.astimezone(tokyo):%Y/%m/%d %H:%M:%S}" mailCount="{len(mails)}">{"".join(mails)}</opendata>'
    )
    return {JP_NEW: index.encode(), **files}


def jp_mail(number: str, code: str, said: Said, issued: datetime) -> str:
    level, _ = JP_LEAVE if said.leave else JP_WORDS[said.level]
    name, key = name_of(code, "ja"), f"{issued:%Y}T{number}{level}"
    return (
        f"<mail><keyCd>{key}</keyCd><infoType>T40</infoType>"
        f"<leaveDate>{issued:%Y/%m/%d %H:%M:%S}</leaveDate><title>{name}の危険情報</title>"
        f"<lead>●{name}全土の危険情報をレベル{level}とします。</lead>"
        f"<infoUrl>https://www.anzen.mofa.go.jp/info/{key}.html</infoUrl>{jp_flags(level)}"
        f'<country areaCd="1"><cd>{number}</cd></country></mail>'
    )


def jp_file(code: str, said: Said | None) -> bytes:
    """The file of a country; without a danger its flags are 0 and it has no list."""
    level, title, lead = 0, "", ""
    if said is not None and said.level > Level.NORMAL:
        level, words = JP_LEAVE if said.leave else JP_WORDS[said.level]
        title = f"{name_of(code, 'ja')}：危険情報"
        lead = f"【危険レベル】\n●{name_of(code, 'ja')}全土\n　{words}\n【ポイント】\n●情勢。"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><opendata lastModified="2026/01/01 09:00:00">'
        f"{jp_flags(level)}<riskTitle>{title}</riskTitle><riskLead>{lead}</riskLead></opendata>"
    ).encode()


def jp_flags(level: int) -> str:
    return "".join(f"<riskLevel{n}>{int(n == level)}</riskLevel{n}>" for n in (4, 3, 2, 1))


def sg_mfa(world: World, now: datetime) -> Mapping[str, bytes]:
    """The sitemap with a day a page, and the pages."""
    del now
    urls, pages = "", {}
    for code, said in sorted(world.said.items()):
        url = f"{SG_FOLDER}{slug(name_of(code))}/"
        urls += f"<url><loc>{url}</loc><lastmod>{said.edited or said.issued:%Y-%m-%d}</lastmod></url>"
        lines = [SG_WORDS[said.level], *([SG_LEAVE[said.leave]] if said.leave else [])]
        prose = "".join(
            f'<p class="prose-body-base text-base">{escape(line.format(name=name_of(code)))}</p>'
            for line in lines
        )
        pages[url] = f"<html><body>{prose}</body></html>".encode()
    namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
    sitemap = (
        f'<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="{namespace}">{urls}</urlset>'
    )
    return {SG_SITEMAP: sitemap.encode(), **pages}


WRITERS: Mapping[str, Callable[[World, datetime], Mapping[str, bytes]]] = {
    "it_maeci": it_maeci,
    "jp_mofa": jp_mofa,
    "sg_mfa": sg_mfa,
}
