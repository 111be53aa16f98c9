"""Made documents in the formats of Smartraveller: the export, and the RSS index.

Envelopes are as others describe them: blocks of advice joined by ", ", apostrophes as "&amp;**",
levels in the RSS off by one.
"""

import json
from datetime import datetime
from html import escape
from typing import Any
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import name_of
from advisorywatch.made.world import Said, World

SITE = "https://www.smartraveller.gov.au"
EXPORT = f"{SITE}/destinations-export"
FEED = f"{SITE}/countries/documents/index.rss"
CANBERRA = ZoneInfo("Australia/Sydney")
WORDS = {
    Level.NORMAL: "Exercise normal safety precautions",
    Level.CAUTION: "Exercise a high degree of caution",
    Level.AVOID_NON_ESSENTIAL: "Reconsider your need to travel",
    Level.DO_NOT_TRAVEL: "Do not travel",
}
LEAVING = {
    Leave.NOW: "If you&amp;**re in {name}, leave immediately using commercial options.",
    Leave.SHOULD: "If you&amp;**re in {name}, you should leave.",
    Leave.CONSIDER: "If you&amp;**re in {name}, you should consider leaving.",
}
# Destinations Smartraveller has no page of: the list has 178 rows
UNLISTED = frozenset(
    [
        "AU",
        "AQ",
        "AX",
        "BQ",
        "BL",
        "BV",
        "CC",
        "CX",
        "EH",
        "FK",
        "FO",
        "GF",
        "GG",
        "GI",
        "GL",
        "GP",
        "GS",
        "GU",
        "HM",
        "IM",
        "IO",
        "JE",
        "MF",
        "MP",
        "MQ",
        "MS",
        "NF",
        "PM",
        "PN",
        "PR",
        "RE",
        "SH",
        "SJ",
        "SM",
        "SX",
        "TC",
        "TF",
        "TK",
        "UM",
        "VA",
        "VG",
        "VI",
        "WF",
        "YT",
        "PS",
    ]
)


def export(world: World, now: datetime) -> bytes:
    """Every destination, and the row that is none."""
    del now
    rows = [row(code, world.said[code]) for code in shown(world)]
    rows.append(
        {
            **dict.fromkeys(rows[0], ""),
            "title": "No travel advice",
            "field_url": f"{SITE}/destinations/no-travel-advice",
        }
    )
    return json.dumps(rows, ensure_ascii=False).encode()


def feed(world: World, now: datetime) -> bytes:
    """The RSS index, its levels off by one."""
    del now
    items = "".join(item(code, world.said[code]) for code in shown(world))
    return (
        '<?xml version="1.0"?>\n<rss version="2.0" '
        'xmlns:ta="http://www.smartraveller.gov.au/schema/rss/travel_advisories/" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>{items}</channel></rss>'
    ).encode()


def shown(world: World) -> list[str]:
    return sorted(world.said.keys() - UNLISTED)


def row(code: str, said: Said) -> dict[str, Any]:
    name = escape(name_of(code))
    call = LEAVING[said.leave].format(name=name) if said.leave else ""
    blocks = [block(said.level, f"{name} overall" if said.parts else name)]
    blocks += [block(level, escape(part)) for part, level in said.parts]
    sentences = [f"We continue to advise {WORDS[said.level].lower()} for {name}.", call]
    return {
        "title": name,
        "field_overall_advice_level": WORDS[said.level],
        "field_last_update": said.only
        if said.only is not None
        else " ".join(filter(None, [*sentences, *said.words])),
        "field_last_update_notes": "We advise:\n",
        "field_region": "Made",
        "field_advice_levels": ", ".join(blocks),
        "field_url": f"{SITE}/destinations/made/{code.lower()}",
        "changed": f"{said.issued.astimezone(CANBERRA):%a, %Y-%m-%d %H:%M}",
    }


def block(level: Level, place: str) -> str:
    words = WORDS[level]
    to = "in" if level < Level.AVOID_NON_ESSENTIAL else "to"
    return f"{words} {words} {to} {place} due to made reasons."


def item(code: str, said: Said) -> str:
    name = escape(name_of(code))
    when = said.issued.astimezone(CANBERRA)
    return (
        f"<item><title>{name}</title><link>{SITE}/destinations/made/{code.lower()}</link>"
        f"<pubDate>{when:%d %b %Y} 22:00:00 {when:%Z}</pubDate><ta:warnings>"
        f"<dc:coverage>{name}</dc:coverage><ta:level>{said.level + 1}/5</ta:level>"
        f"<dc:description>{WORDS[said.level]}</dc:description></ta:warnings></item>"
    )
