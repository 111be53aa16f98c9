"""Made documents in the layout of SafeTravel: sitemap and list, and a page a destination.

The sitemap was never captured: it is a plain one with the addresses that its readers describe.
"""

import json
import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import datetime
from html import escape
from typing import Any

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import name_of
from advisorywatch.made.world import Said, World

SITE = "https://www.safetravel.govt.nz"
SITEMAP = f"{SITE}/sitemap.xml"
LISTING = f"{SITE}/destinations"
WORDS = {
    Level.NORMAL: ("Exercise normal safety and security precautions", "low"),
    Level.CAUTION: ("Exercise increased caution", "medium"),
    Level.AVOID_NON_ESSENTIAL: ("Avoid non-essential travel", "high"),
    Level.DO_NOT_TRAVEL: ("Do not travel", "extreme"),
}
LEAVING = {
    Leave.NOW: "If you’re in {name}, you should depart immediately using commercial means.",
    Leave.SHOULD: "If you’re in {name}, you should depart.",
    Leave.CONSIDER: "If you’re in {name}, you should consider departing.",
}


def slug(code: str) -> str:
    plain = unicodedata.normalize("NFKD", name_of(code)).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))


def url(code: str) -> str:
    """The page's address."""
    return f"{SITE}/destinations/{slug(code)}"


def sitemap(world: World, now: datetime) -> bytes:
    """The addresses of every page, not of destinations alone."""
    del now
    urls = [f"{SITE}/", f"{SITE}/news/made", f"{SITE}/destinations/about-our-travel-advice"]
    urls += [url(code) for code in sorted(world.said)]
    listed = "".join(f"<url><loc>{one}</loc></url>" for one in urls)
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'
    ).encode()


def listing(world: World) -> bytes:
    """Every country's level and day, in an attribute of the page of all destinations."""
    rows = [
        {
            "code": code.lower(),
            "link": {"title": name_of(code), "href": f"/destinations/{slug(code)}"},
            "adviceLevel": "avoid" if said.level == 4 else WORDS[said.level][1],
            "updatedDate": day(said.issued),
        }
        for code, said in sorted(world.said.items())
    ]
    written = escape(json.dumps({"data": rows}), quote=True)
    return (
        "<!DOCTYPE html><html><body><h1>Destinations</h1>"
        f'<div id="js-country-listing" data-content="{written}"></div></body></html>'
    ).encode()


def page(world: World, code: str, now: datetime) -> bytes:
    """One destination's page; `stillCurrentAt` is always today."""
    said, name = world.said[code], name_of(code)
    updated = day(said.issued)
    items = [item(said.level, f"in {name}", said, now)]
    items += [item(level, f"in {part}", said, now) for part, level in said.parts]
    calls = f"<p>{LEAVING[said.leave].format(name=name)}</p>" if said.leave else ""
    words = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in said.words)
    overview = (
        said.only if said.only is not None else f"{calls}{words}<p>This text is made.</p>"
    )
    return f"""<!DOCTYPE html>
<html lang="en-NZ"><head><meta charset="utf-8"><title>{escape(name)}</title></head><body>
<section><p class="text-off-black-100">Page updated {updated}</p><h1>{escape(name)}</h1>
<div class="bg-caution-light"><p><strong class="flex gap-2"><span aria-hidden="true">error</span>
<span>{WORDS[said.level][0]}</span></strong></p></div></section>
<div data-content='{escape(json.dumps(items), quote=True)}' id="js-advice-level-accordion"></div>
<div class="fr-view"><h2>Overview</h2>{overview}</div>
<div data-content='[]' id="js-accordion"></div></body></html>""".encode()


def documents(world: World, now: datetime, gone: Collection[str] = ()) -> Mapping[str, bytes]:
    """Sitemap, list and pages by URL; those of `gone` cannot be had."""
    pages = {url(code): page(world, code, now) for code in world.said if code not in gone}
    return {SITEMAP: sitemap(world, now), LISTING: listing(world), **pages}


def item(level: Level, place: str, said: Said, now: datetime) -> dict[str, Any]:
    words, key = WORDS[level]
    return {
        "lastUpdated": day(said.issued),
        "stillCurrentAt": day(now),
        "title": words,
        "subtitle": place,
        "body": f"<p>{words} {escape(place)} for made reasons (level {int(level)} of 4).</p>",
        "regional": True,  # as on a page for one country, Nepal 2026-07
        "isAutoExpanded": True,
        "level": key,
    }


def day(when: datetime) -> str:
    return f"{when.day} {when:%B %Y}"
