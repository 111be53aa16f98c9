"""Made documents of the Netherlands: a list in two parts with an instant a record, a document a country."""

import json
from collections.abc import Mapping
from datetime import datetime
from html import escape

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import iso3_of, name_of
from advisorywatch.made.europe import slug
from advisorywatch.made.world import Said, World

TYPES = "https://opendata.nederlandwereldwijd.nl/v2/sources/nederlandwereldwijd/infotypes"
COLOURS = {
    Level.NORMAL: "groen",
    Level.CAUTION: "geel",
    Level.AVOID_NON_ESSENTIAL: "oranje",
    Level.DO_NOT_TRAVEL: "rood",
}


def documents(world: World, now: datetime) -> Mapping[str, bytes]:
    """The two parts of the list, and a document a country."""
    del now
    codes = sorted(world.said)
    every = [record_of(code, world.said[code]) for code in codes]
    part = f"{TYPES}/traveladvice?output=json&rows=200&offset="
    half = max(1, min(199, len(every) - 1))
    lists = {f"{part}0": every[:half], f"{part}200": every[half:]}
    pages = {
        f"{TYPES}/countries/{iso3_of(code).lower()}/traveladvice": document_of(
            code, world.said[code]
        )
        for code in codes
    }
    return {url: json.dumps(some).encode() for url, some in lists.items()} | pages


def record_of(code: str, said: Said) -> dict[str, str]:
    name, iso3 = name_of(code, "nl"), iso3_of(code)
    colours = [f"De kleurcode van het reisadvies voor {name} is {COLOURS[said.level]}."]
    colours += [f"Voor {part} geldt kleurcode {COLOURS[level]}." for part, level in said.parts]
    return {
        "id": iso3,
        "canonical": f"https://www.nederlandwereldwijd.nl/reisadvies/{slug(name)}",
        "title": f"Reisadvies {name}",
        "introduction": "".join(f"<li>{colour}</li>" for colour in colours),
        "location": name,
        "isocode": iso3,
        "lastmodified": f"{said.edited or said.issued:%Y-%m-%dT%H:%M:%S.000Z}",
    }


def document_of(code: str, said: Said) -> bytes:
    record = record_of(code, said)
    calls = {
        Leave.NOW: "Verlaat het land zo snel mogelijk.",
        Leave.SHOULD: "Verlaat het land.",
    }
    leave = calls[said.leave] if said.leave else ""
    fields = "".join(
        f"<{key}>{escape(value)}</{key}>"
        for key, value in record.items()
        if key != "lastmodified"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><document>{fields}<modificationdate>Laatst gewijzigd '
        f"op: {said.issued:%d-%m-%Y}</modificationdate><content><category><contentblock>"
        f"<paragraphtitle>Actueel</paragraphtitle><paragraph>De situatie. {leave}</paragraph>"
        "</contentblock></category></content></document>"
    ).encode()
