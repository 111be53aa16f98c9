"""Made documents in the layouts of five ministries whose list says all, and Korea's pages behind it.

Of each layout only what its reader asks for stands here; tests hold the reader against it.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import iso3_of, name_of
from advisorywatch.made.world import Said, World

Writer = Callable[[World, datetime], bytes]

KR_LIST = "https://www.0404.go.kr/ntnSafetyInfo/list"
HK_INDEX = "https://www.sb.gov.hk/json/ota_index/ota_index.json"
TW_LIST = "https://www.boca.gov.tw/sp-trwa-list-1.html"
IL_TABLE = (
    "https://data.gov.il/api/3/action/datastore_search"
    "?resource_id=2a01d234-b2b0-4d46-baa0-cec05c401e7d&limit=32000"
)
SK_TABLE = (
    "https://opendata.mzv.sk/api/3/action/datastore_search"
    "?resource_id=d2b4a3bf-2606-4b28-a51a-277b0708c076&limit=500"
)

KR_NAMES = {1: "여행유의", 2: "여행자제", 3: "출국권고", 4: "여행금지"}
HK_GROUPS = {
    Level.DO_NOT_TRAVEL: "black Severe threat",
    Level.AVOID_NON_ESSENTIAL: "red Significant threat",
    Level.CAUTION: "amber Signs of threat",
}
TW_MARKS = {
    Level.NORMAL: ("grayblock", "第一級：灰色提醒注意"),
    Level.CAUTION: ("yellowblock", "第二級：黃色注意"),
    Level.AVOID_NON_ESSENTIAL: ("orangeblock", "第三級：橙色避免前往"),
    Level.DO_NOT_TRAVEL: ("redblock", "第四級：紅色儘速離境"),
}
IL_WORDS = {
    Level.NORMAL: "רמה 1/ ללא אזהרת מסע, לנקוט באמצעי זהירות רגילים.",
    Level.CAUTION: "רמה 2/ איום מזדמן: המלצה לנקוט באמצעי זהירות מוגברים.",
    Level.AVOID_NON_ESSENTIAL: "רמה 3/ איום בינוני, להימנע מנסיעות שאינן חיוניות.",
    Level.DO_NOT_TRAVEL: "רמה 4/ איום גבוה, להימנע מהגעה.",
}
IL_LEAVE = "רמה 4/ איום גבוה, להימנע מהגעה ולשוהים במדינה לצאת לאלתר."
SK_DEGREES = {
    Level.CAUTION: "1. stupeň - varovanie",
    Level.AVOID_NON_ESSENTIAL: "2. stupeň - zvážiť nevyhnutnosť cestovania",
    Level.DO_NOT_TRAVEL: "3. stupeň - necestovať",
}
SK_LEAVE = "4. stupeň - opustiť krajinu"


def documents(source: str, world: World, now: datetime) -> Mapping[str, bytes]:
    """Its one document, by URL; of Korea a page a country too."""
    url, write = WRITERS[source]
    pages = kr_pages(world) if source == "kr_mofa" else {}
    return {url: write(world, now), **pages}


def kr_mofa(world: World, now: datetime) -> bytes:
    """The list of the safety site: a mark a country, none for the calm ones."""
    del now
    rows = "".join(
        f'<li><a href="/ntnSafetyInfo/{iso3_of(code)}/detail">{name_of(code, "ko")}</a>'
        f"{kr_mark(said)}</li>"
        for code, said in sorted(world.said.items())
    )
    return f'<html><body><ul class="list-country-01">{rows}</ul></body></html>'.encode()


def kr_pages(world: World) -> dict[str, bytes]:
    """A page a country: what the list says, for all of it."""
    return {
        f"{KR_LIST.removesuffix('list')}{iso3_of(code)}/detail": kr_page(
            name_of(code, "ko"), said
        )
        for code, said in world.said.items()
    }


def kr_page(name: str, said: Said) -> bytes:
    alarm = kr_alarm(said)
    rows = (
        f'<li><span class="box-tag-01 t0{alarm}">{KR_NAMES[alarm]}</span>전 지역</li>'
        if alarm
        else ""
    )
    return (
        f'<html><body><h4 class="country-name">{name}</h4><ul class="info-02">{rows}</ul>'
        "</body></html>"
    ).encode()


def kr_mark(said: Said) -> str:
    alarm = kr_alarm(said)
    return f'<span class="caution02 t0{alarm}">x</span>' if alarm else ""


def kr_alarm(said: Said) -> int:
    """Their 3 is "leave", their 4 a ban: both are our gravest. 0: none."""
    return 4 if said.leave is Leave.NOW else said.level - 1


def hk_sb(world: World, now: datetime) -> bytes:
    """The alerts, gravest first; countries without one are not listed."""
    otas = [
        {
            "level": words,
            "countries": [
                {
                    "titleEn": name_of(code),
                    "countryCode": code,
                    "countryFileName": f"note-{name_of(code)}.html",
                    "updateDate": f"{said.issued:%Y%m%d}000000",
                    "showInIndex": 1,
                    "isNew": 0,
                    "weight": 0,
                }
                for code, said in sorted(world.said.items())
                if said.level is level
            ],
        }
        for level, words in HK_GROUPS.items()
    ]
    return json.dumps({"otas": otas, "validFrom": f"{now:%Y%m%d%H%M%S}"}).encode()


def tw_boca(world: World, now: datetime) -> bytes:
    """The table of countries and regions, a coloured square each."""
    del now
    rows = []
    for code, said in sorted(world.said.items()):
        colour, words = TW_MARKS[said.level]
        name = f"{name_of(code, 'zh_Hant')} {escape(name_of(code))}"
        ident = escape(name_of(code)).replace(" ", "_")
        rows.append(
            f"<tr><td data-title='國家'><a href='/sp-trwa-content-{code}.html' id='{ident}'>{name}</a></td>"
            f"<td data-title='國家地區'>{name}</td><td data-title='最新警示分級'>"
            f"<span class='square {colour}'></span>{words}</td></tr>"
        )
    table = "".join(rows)
    return f"<html><body><table><tbody>{table}</tbody></table></body></html>".encode()


def il_nsc(world: World, now: datetime) -> bytes:
    """The table of the open data site, the rows of the council alone."""
    records = [
        {
            "_id": nth,
            "country": name_of(code, "he"),
            "recommendations": IL_LEAVE if said.leave else IL_WORDS[said.level],
            "office": 'מל"ל',
            "date": None,
        }
        for nth, (code, said) in enumerate(sorted(world.said.items()), 1)
    ]
    body = {"success": True, "result": {"records": records, "updated": now.isoformat()}}
    return json.dumps(body, ensure_ascii=False).encode()


def sk_mzv(world: World, now: datetime) -> bytes:
    """The table of advice: countries with a degree, and the total that must be there."""
    del now
    records = [
        {
            "_id": nth,
            "Datum zmeny": f"{said.issued.astimezone(ZoneInfo('Europe/Bratislava')):%d.%m.%Y %H:%M:%S}",
            "Stat": name_of(code, "sk"),
            "Oficialny anglicky nazov": name_of(code),
            "Zauzivany slovensky nazov": name_of(code, "sk"),
            "Nadpis": f"{name_of(code, 'sk')} - cestovné odporúčanie",
            "Stupen rizika CO": SK_LEAVE if said.leave else SK_DEGREES[said.level],
            "Text CO/ICV": "<p>Situácia v krajine.</p>",
        }
        for nth, (code, said) in enumerate(sorted(world.said.items()), 1)
        if said.level > Level.NORMAL
    ]
    result = {"records": records, "total": len(records), "limit": 500}
    return json.dumps({"success": True, "result": result}, ensure_ascii=False).encode()


WRITERS: Mapping[str, tuple[str, Writer]] = {
    "kr_mofa": (KR_LIST, kr_mofa),
    "hk_sb": (HK_INDEX, hk_sb),
    "tw_boca": (TW_LIST, tw_boca),
    "il_nsc": (IL_TABLE, il_nsc),
    "sk_mzv": (SK_TABLE, sk_mzv),
}
