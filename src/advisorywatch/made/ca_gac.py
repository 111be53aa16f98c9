"""Made documents in the formats of Global Affairs Canada: the index, and a page a country in JSON.

States 0 to 3 are our levels less one. The row of Israel stands for Palestine too, as in the real
index: what a world says of Palestine is a piece of its page.
"""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from html import escape
from typing import Any
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import name_of
from advisorywatch.made.world import Said, World

DATA = "https://data.international.gc.ca/travel-voyage"
INDEX = f"{DATA}/index-alpha-eng.json"
OTTAWA = ZoneInfo("America/Toronto")
WORDS = {
    Level.NORMAL: "Take normal security precautions",
    Level.CAUTION: "Exercise a high degree of caution",
    Level.AVOID_NON_ESSENTIAL: "Avoid non-essential travel",
    Level.DO_NOT_TRAVEL: "Avoid all travel",
}
CLASSES = {
    Level.NORMAL: "ExNormal",
    Level.CAUTION: "ExHigh",
    Level.AVOID_NON_ESSENTIAL: "AvoidNonEssential",
    Level.DO_NOT_TRAVEL: "AvoidAll",
}
LEAVING = {
    Leave.NOW: "If you are in {name}, you should leave now.",
    Leave.SHOULD: "If you are in {name}, you should leave.",
    Leave.CONSIDER: "If you are in {name}, you should consider leaving.",
}


def url(code: str) -> str:
    """The page's address."""
    return f"{DATA}/cta-cap-{code}.json"


def index(world: World, now: datetime) -> bytes:
    """Every country's state; `generated` moves with every rebuild."""
    rows = {code: row(code, world.said[code]) for code in shown(world)}
    generated = {"timestamp": int(now.timestamp()), "date": local(now)}
    return json.dumps(
        {"metadata": {"generated": generated}, "data": rows}, ensure_ascii=False
    ).encode()


def page(world: World, code: str, now: datetime) -> bytes:
    """One country's page: its state again, its pieces and its security section in HTML."""
    said = world.said[code]
    body = row(code, said)
    body["eng"] |= {
        "advisories": "".join(pieces(world, code)),
        "security": "".join(f"<p>{escape(one)}</p>" for one in said.words)
        or "<h3>Crime</h3><p>This text is made.</p>",
        "health": "<p>This text is made.</p>",
    }
    generated = {"timestamp": int(now.timestamp()), "date": local(now)}
    return json.dumps(
        {"metadata": {"generated": generated}, "data": body}, ensure_ascii=False
    ).encode()


def documents(world: World, now: datetime, gone: Collection[str] = ()) -> Mapping[str, bytes]:
    """Index and pages by URL; those of `gone` cannot be had."""
    pages = {url(code): page(world, code, now) for code in shown(world) if code not in gone}
    return {INDEX: index(world, now), **pages}


def shown(world: World) -> list[str]:
    return [code for code in sorted(world.said) if code != "PS"]


def name(code: str) -> str:
    return "Israel and Palestine" if code == "IL" else name_of(code)


def row(code: str, said: Said) -> dict[str, Any]:
    regional = " (with regional advisories)" if said.parts else ""
    words = WORDS[said.level].replace("Take normal", "Exercise normal")
    stamp = said.edited or said.issued
    return {
        "country-iso": code,
        "country-eng": name(code),
        "advisory-state": said.level - 1,
        "date-published": {
            "timestamp": int(stamp.timestamp()),
            "date": local(stamp),
            "asp": stamp.astimezone(OTTAWA).isoformat(),
        },
        "has-advisory-warning": int(said.level >= Level.AVOID_NON_ESSENTIAL),
        "has-regional-advisory": int(bool(said.parts)),
        "has-content": 1,
        "recent-updates-type": "Editorial change",
        "eng": {
            "name": name(code),
            "url-slug": name(code).lower().replace(" ", "-"),
            "friendly-date": f"{stamp.astimezone(OTTAWA):%B %d, %Y %H:%M %Z}",
            "advisory-text": words + regional,
            "recent-updates": "Editorial change",
        },
    }


def pieces(world: World, code: str) -> list[str]:
    """The country's own container, and one a part. `only` stands in place of all."""
    said = world.said[code]
    if said.only is not None:
        return [said.only]
    own = "Israel" if code == "IL" else name(code)
    found = [piece(own, said.level, said.leave)]
    if code == "IL" and "PS" in world.said:
        palestine = world.said["PS"]
        found.append(piece("Palestine", palestine.level, palestine.leave))
    return found + [piece(part, level, None, "RegionalAdv") for part, level in said.parts]


def piece(name: str, level: Level, leave: Leave | None, kind: str = "") -> str:
    words = WORDS[level]
    heading = words.upper() if level >= Level.AVOID_NON_ESSENTIAL and not kind else words
    call = f"<p>{LEAVING[leave].format(name=escape(name))}</p>" if leave else ""
    return (
        f'<div class="AdvisoryContainer {kind or CLASSES[level]}">'
        f"<h3>{escape(name)} - {heading}</h3>"
        f'<p><a class="wb-lbx" title="Risk Levels" href="#levels">{words}</a> '
        f"in {escape(name)} for made reasons.</p>{call}</div>"
    )


def local(when: datetime) -> str:
    return f"{when.astimezone(OTTAWA):%Y-%m-%d %H:%M:%S}"
