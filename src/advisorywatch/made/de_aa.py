"""Made documents in the format of the Auswärtiges Amt's open data: the index, and a detail a country.

Flags follow the ministry's usage: a warning for the whole country, a partial warning, and no flag
at all for the middle tier, which stands in the text only.
"""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from html import escape
from typing import Any

from advisorywatch.advisory import Leave, Level
from advisorywatch.made.world import Said, World, countries

INDEX = "https://www.auswaertiges-amt.de/opendata/travelwarning"

LEAVING = {
    Leave.NOW: "Deutsche Staatsangehörige werden aufgefordert, {name} sofort zu verlassen.",
    Leave.SHOULD: "Deutsche Staatsangehörige werden aufgefordert, {name} zu verlassen.",
    Leave.CONSIDER: "Deutsche Staatsangehörige sollten die Ausreise aus {name} erwägen.",
}


def ident(code: str) -> str:
    """A made content id, the same for a country in every world."""
    return str(200_000 + 137 * sorted(countries()).index(code))


def url(code: str) -> str:
    """The detail's address."""
    return f"{INDEX}/{ident(code)}"


def index(world: World, now: datetime) -> bytes:
    """The bulk document: flags of every country."""
    del now  # `lastModified` of the whole is the least of its entries: no sign of a change
    listed = {ident(code): entry(code, world.said[code]) for code in shown(world)}
    response = {
        "lastModified": min(one["lastModified"] for one in listed.values()),
        "contentList": list(listed),
        **listed,
    }
    return json.dumps({"response": response}, ensure_ascii=False).encode()


def detail(world: World, code: str) -> bytes:
    """One country's document: the flags again, and the text."""
    said = world.said[code]
    response = {
        "lastModified": entry(code, said)["lastModified"],
        "contentList": [ident(code)],
        ident(code): {
            **entry(code, said),
            "lastChanges": "Letzte Änderungen: <br><span>Aktuelles</span>",
            "content": content(countries()[code].de.rstrip("*"), said),
            "disclaimer": "<p>Dieser Text ist erfunden.</p>",
        },
    }
    return json.dumps({"response": response}, ensure_ascii=False).encode()


def documents(world: World, now: datetime, gone: Collection[str] = ()) -> Mapping[str, bytes]:
    """Index and details by URL; those of `gone` cannot be had."""
    details = {url(code): detail(world, code) for code in shown(world) if code not in gone}
    return {INDEX: index(world, now), **details}


def shown(world: World) -> list[str]:
    """The countries of the world this ministry lists."""
    return [code for code in sorted(world.said) if countries()[code].de]


def entry(code: str, said: Said) -> dict[str, Any]:
    country = countries()[code]
    partial = any(level is Level.DO_NOT_TRAVEL for _, level in said.parts)
    warned = said.level is Level.DO_NOT_TRAVEL
    return {
        "lastModified": int((said.edited or said.issued).timestamp()),
        "effective": int(said.issued.timestamp()),
        "title": f"{country.de.rstrip('*')}: Reise- und Sicherheitshinweise",
        "countryCode": country.code,
        "iso3CountryCode": country.iso3,
        "countryName": country.de,
        "warning": warned,
        "partialWarning": partial and not warned,
        "situationWarning": False,
        "situationPartWarning": False,
    }


def content(name: str, said: Said) -> str:
    """The text as HTML. Levels 1 and 2 say nothing of a warning, as in the ministry's own."""
    if said.only is not None:
        return said.only
    advice = []
    if said.level is Level.DO_NOT_TRAVEL:
        advice.append(f"Vor Reisen nach {name} wird gewarnt.")
    if said.level is Level.AVOID_NON_ESSENTIAL:
        advice.append(f"Von nicht notwendigen Reisen nach {name} wird abgeraten.")
    for part, level in said.parts:
        warned = level is Level.DO_NOT_TRAVEL
        advice.append(
            f"Vor Reisen nach {part} wird gewarnt."
            if warned
            else f"Von Reisen nach {part} wird abgeraten."
        )
    if said.leave is not None:
        advice.append(LEAVING[said.leave].format(name=name))
    safety = [f"Die Lage in {name} ist in diesem erfundenen Text beschrieben.", *said.words]
    return (
        '<div><blockquote class="info-box"><p><strong>Lagen können sich schnell verändern und '
        "entwickeln.</strong></p></blockquote><h2>Aktuelles</h2>"
        + "".join(f"<p>{escape(sentence)}</p>" for sentence in advice)
        + "<h2>Sicherheit</h2>"
        + "".join(f"<p>{escape(sentence)}</p>" for sentence in safety)
        + "</div>"
    )
