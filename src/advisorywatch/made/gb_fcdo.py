"""Made documents in the format of GOV.UK's Content API: the index, and a page a country.

The FCDO has no words for levels 1 and 2: a world's calm and caution are pages without advice.
"""

import json
import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from html import escape
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import name_of
from advisorywatch.made.world import Said, World

SITE = "https://www.gov.uk"
INDEX = f"{SITE}/api/content/foreign-travel-advice"
FCDO = '<abbr title="Foreign, Commonwealth &amp; Development Office">FCDO</abbr>'
AGAINST = {
    Level.AVOID_NON_ESSENTIAL: ("all but essential travel", "avoid_all_but_essential_travel"),
    Level.DO_NOT_TRAVEL: ("all travel", "avoid_all_travel"),
}
LEAVING = {
    Leave.NOW: "If you’re in {name}, you should leave immediately if you judge it safe to do so.",
    Leave.SHOULD: "If you’re in {name}, you should leave.",
    Leave.CONSIDER: "If you’re in {name}, you should consider leaving.",
}


def slug(code: str) -> str:
    """As GOV.UK writes names in addresses: "cote-d-ivoire"."""
    plain = unicodedata.normalize("NFKD", name_of(code)).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))


def url(code: str) -> str:
    """The page's address in the API."""
    return f"{INDEX}/{slug(code)}"


def index(world: World, now: datetime) -> bytes:
    """The countries and when their pages were issued; no level."""
    del now  # the index bears no moment of its own
    children = [
        {
            **head(code, said),
            "public_updated_at": moment(said.issued),
            "details": {"country": country(code), "change_description": note(said)},
            "api_url": url(code),
            "withdrawn": False,
        }
        for code, said in sorted(world.said.items())
    ]
    body = {
        "base_path": "/foreign-travel-advice",
        "title": "Foreign travel advice",
        "details": {"max_cache_time": 10},
        "links": {"children": children},
    }
    return json.dumps(body, ensure_ascii=False).encode()


def page(world: World, code: str) -> bytes:
    """One country's page: statuses, notes with their dates, parts in HTML."""
    said = world.said[code]
    edited = moment(said.edited or said.issued)
    body = {
        **head(code, said),
        "public_updated_at": moment(said.issued).replace("Z", "+00:00"),
        "updated_at": edited,
        "withdrawn_notice": {},
        "details": {
            "alert_status": statuses(said),
            "change_description": note(said),
            "change_history": [{"note": note(said), "public_timestamp": moment(said.issued)}],
            "country": country(code),
            "parts": [
                part("Warnings and insurance", warnings(code, said)),
                part("Entry requirements", "<p>This information is made.</p>"),
                part("Safety and security", f"<p>Crime in {escape(name_of(code))}.</p>"),
            ],
            "reviewed_at": moment(said.issued),
            "updated_at": edited,
        },
    }
    return json.dumps(body, ensure_ascii=False).encode()


def documents(world: World, now: datetime, gone: Collection[str] = ()) -> Mapping[str, bytes]:
    """Index and pages by URL; those of `gone` cannot be had."""
    pages = {url(code): page(world, code) for code in world.said if code not in gone}
    return {INDEX: index(world, now), **pages}


def head(code: str, said: Said) -> dict[str, Any]:
    del said
    return {
        "base_path": f"/foreign-travel-advice/{slug(code)}",
        "content_id": str(uuid5(NAMESPACE_URL, url(code))),
        "document_type": "travel_advice",
        "schema_name": "travel_advice",
        "locale": "en",
        "title": f"{name_of(code)} travel advice",
    }


def country(code: str) -> dict[str, Any]:
    return {"name": name_of(code), "slug": slug(code), "synonyms": []}


def part(title: str, body: str) -> dict[str, str]:
    return {"slug": title.lower().replace(" ", "-"), "title": title, "body": body}


def statuses(said: Said) -> list[str]:
    found = [f"{AGAINST[said.level][1]}_to_whole_country"] if said.level in AGAINST else []
    levels = sorted({level for _, level in said.parts if level in AGAINST}, reverse=True)
    return found + [f"{AGAINST[level][1]}_to_parts" for level in levels]


def note(said: Said) -> str:
    return (
        said.words[-1] if said.words else "Updated information (‘Warnings and insurance’ page)."
    )


def warnings(code: str, said: Said) -> str:
    """The part that advises."""
    if said.only is not None:
        return said.only
    name = escape(name_of(code))
    lines = ["<p>Your travel insurance could be invalidated if you travel against advice.</p>"]
    if said.level in AGAINST:
        against = AGAINST[said.level][0]
        lines.append(f"<h2>{FCDO} advises against {against} to {name}</h2>")
        lines.append(f"<p>{FCDO} advises against {against} to {name} for made reasons.</p>")
    for level in sorted({one for _, one in said.parts if one in AGAINST}, reverse=True):
        items = "".join(
            f"<li>{escape(place)}</li>" for place, own in said.parts if own is level
        )
        lines.append(f"<p>{FCDO} advises against {AGAINST[level][0]} to:</p><ul>{items}</ul>")
    if said.leave is not None:
        lines.append(f"<p>{LEAVING[said.leave].format(name=name)}</p>")
    lines += [f"<p>{escape(paragraph)}</p>" for paragraph in said.words]
    lines.append(f"<h2>About {FCDO} travel advice</h2><p>This text is made.</p>")
    return "\n".join(lines)


def moment(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
