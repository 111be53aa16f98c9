"""Made documents in the layout of ireland.ie: the list of countries, and a page a country.

The list was never captured: its links are as two scrapers describe them.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from html import escape

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import name_of
from advisorywatch.made.world import Said, World

INDEX = "https://www.ireland.ie/en/dfa/overseas-travel/advice/"
WORDS = {
    Level.NORMAL: "Normal Precautions",
    Level.CAUTION: "High Degree of Caution",
    Level.AVOID_NON_ESSENTIAL: "Avoid Non-Essential Travel",
    Level.DO_NOT_TRAVEL: "Do Not Travel",
}
LEGEND = {
    Level.NORMAL: "This is level one of four ratings.",
    Level.CAUTION: "This is level two of four ratings. Research your destination.",
    Level.AVOID_NON_ESSENTIAL: "You should avoid non-essential travel to this country.",
    Level.DO_NOT_TRAVEL: (
        "This is our highest level of warning. You should not travel to this country or "
        "territory. If you are already in this location, you should consider leaving if it is "
        "safe to do so."
    ),
}
ADVISES = {
    Level.AVOID_NON_ESSENTIAL: "The Department advises against non-essential travel to {name}.",
    Level.DO_NOT_TRAVEL: "The Department strongly advises against all travel to {name}.",
}
LEAVING = {
    Leave.NOW: "Irish citizens are advised to leave {name} immediately.",
    Leave.SHOULD: "Irish citizens in {name} should leave.",
    Leave.CONSIDER: "Irish citizens in {name} should consider leaving the country.",
}


def slug(code: str) -> str:
    plain = unicodedata.normalize("NFKD", name_of(code)).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))


def url(code: str) -> str:
    """The page's address."""
    return f"{INDEX}{slug(code)}/"


def index(world: World, now: datetime) -> bytes:
    """The list: names and links, neither level nor date."""
    del now
    items = "".join(
        f'<li><a href="/en/dfa/overseas-travel/advice/{slug(code)}/">{escape(name_of(code))}</a></li>'
        for code in sorted(world.said, key=name_of)
    )
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Travel Advice</title>'
        f'<link rel="canonical" href="{INDEX}"></head><body><main id="main-content">'
        f"<h1>Travel Advice</h1><ul>{items}</ul></main></body></html>"
    ).encode()


def page(world: World, code: str, now: datetime, *, box: Level | None = None) -> bytes:
    """One country's page; `box`: the level its box shows, where an editor's slip reset it."""
    said, name = world.said[code], escape(name_of(code))
    shown = box or said.level
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>{name} | Travel Advice | Ireland.ie</title>
<link rel="canonical" href="{url(code)}">
<meta property="website:modified_time" content="{said.issued.astimezone(UTC).isoformat()}">
</head><body><main id="main-content"><div id="main-header">
<h1 class="heading--1 toc--heading">{name}</h1>
<div class="update-text">Still current at: {now.day} {now:%B %Y} </div>
<div class="update-text">Updated on: {said.issued.day} {said.issued:%B %Y}</div>
<h2 class="travel_country_security">Security Status</h2>
<div class="accordion_travel {WORDS[shown].lower().replace(" ", "-")} accordion is-open">
<div class="accordion_travel__header"><h3 class="accordion__title">{WORDS[shown]}</h3></div>
<div class="accordion__content"><p>{LEGEND[shown]}</p></div></div></div>
{section(f"travel-to-{slug(code)}-overview", overview(said, name))}
{section("safety-and-security", "<h3>Crime</h3><p>This text is made.</p>")}
{section("health", "<p>This text is made.</p>")}
</main></body></html>""".encode()


def documents(world: World, now: datetime, gone: Collection[str] = ()) -> Mapping[str, bytes]:
    """List and pages by URL; those of `gone` cannot be had."""
    pages = {url(code): page(world, code, now) for code in world.said if code not in gone}
    return {INDEX: index(world, now), **pages}


def section(ident: str, body: str) -> str:
    return (
        f'<div accordion="1" class="accordion" data-accordion="" id="{ident}"><h2>{ident}</h2>'
        f'<div class="accordion__content"><div class="rich-text">{body}</div></div></div>'
    )


def overview(said: Said, name: str) -> str:
    """The section that advises."""
    if said.only is not None:
        return said.only
    lines = [f"<h3><b>Security Status</b></h3><p>{WORDS[said.level]}</p>"]
    lines.append("<h3><b>General Travel Advice</b></h3>")
    if said.level in ADVISES:
        lines.append(f"<p>{ADVISES[said.level].format(name=name)}</p>")
    for part, level in said.parts:
        if level in ADVISES:
            lines.append(f"<p>{ADVISES[level].format(name=escape(part))}</p>")
    if said.leave is not None:
        lines.append(f"<p>{LEAVING[said.leave].format(name=name)}</p>")
    lines += [f"<p>{escape(paragraph)}</p>" for paragraph in said.words]
    lines.append(f"<p>Irish citizens require a visa to enter {name}.</p>")
    return "".join(lines)
