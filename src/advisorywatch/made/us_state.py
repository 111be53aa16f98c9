"""Made documents in the formats of the US State Department: RSS, JSON, the list page.

Envelopes and quirks are the real ones (dates without a time, FIPS tags, entity-escaped HTML,
rows told apart by slug); the texts are made. Faults seen in the feed are arguments.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Leave, Level
from advisorywatch.made.world import Said, World, countries

FEED = "https://travel.state.gov/_res/rss/TAsTWs.xml"
API = "https://cadataapi.state.gov/api/TravelAdvisories"
LIST = "https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories.html"
PAGES = "https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories/"
NEW_PAGES = (
    "https://travel.state.gov/content/tsg_aem/us/en/home/international-travel/"
    "travel-advisories/destination."
)

WORDS = {
    Level.NORMAL: "Exercise Normal Precautions",
    Level.CAUTION: "Exercise Increased Caution",
    Level.AVOID_NON_ESSENTIAL: "Reconsider Travel",
    Level.DO_NOT_TRAVEL: "Do Not Travel",
}
TO = {Level.NORMAL: "in", Level.CAUTION: "in"}
FILLER = "Exercise normal precautionSummary not available"
SUMMARIES = "Mainland China, Hong Kong & Macau - See Summaries"
LEAVING = {
    Leave.NOW: "U.S. citizens in {name} should leave immediately.",
    Leave.SHOULD: "The Department of State urges U.S. citizens to leave {name}.",
    Leave.CONSIDER: "U.S. citizens in {name} should consider departing by commercial means.",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row as published."""

    code: str
    name: str
    said: Said
    slug: str
    fips: str

    @property
    def wording(self) -> str:
        return f"Level {int(self.said.level)}: {WORDS[self.said.level]}"

    @property
    def link(self) -> str:
        return f"{PAGES}{self.slug}.html"


def rows(world: World) -> Iterator[Row]:
    """A row a title; several countries under one title are one row, with the worst of them."""
    done: set[str] = set()
    for code, said in sorted(world.said.items()):
        country = countries()[code]
        for name in country.us:
            if name in done:
                continue
            done.add(name)
            under = [s for c, s in world.said.items() if name in countries()[c].us]
            gravest = max(under, key=lambda one: (one.level, one.issued))
            if name != SUMMARIES:
                yield Row(code, name, gravest, slug(name), country.fips)
                continue
            # one text three times, told apart by the slug alone
            yield Row(code, name, said, "china-travel-advisory", "CH")
            yield Row("HK", name, said, "hong-kong-travel-advisory1", "HK")
            yield Row("MO", name, said, "macau-travel-advisory1", "MC")


def slug(name: str) -> str:
    plain = "".join(c if c.isalnum() and c.isascii() else "-" for c in name.lower())
    return "-".join([*filter(None, plain.split("-")), "travel-advisory"])


def body(row: Row) -> str:
    """The advisory's HTML."""
    said, name = row.said, row.name.removesuffix(" Travel Advisory")
    if said.only is not None:
        return said.only
    words = WORDS[said.level].capitalize()
    some = " Some areas have increased risk. Read the entire Travel Advisory."
    parts = [f"<p>{words} {TO.get(said.level, 'to')} {name} due to <b>made reasons</b>."]
    parts[0] += f"{some if said.parts else ''}</p>"
    if said.leave is not None:
        parts.append(f"<p>{LEAVING[said.leave].format(name=name)}</p>")
    for level in sorted({level for _, level in said.parts}, reverse=True):
        names = [part for part, own in said.parts if own == level]
        items = "".join(f"<li>{part} due to <b>made reasons</b></li>" for part in names)
        parts.append(f"<p><b>{WORDS[level]} to:</b></p><ul>{items}</ul>")
    parts += [f"<p>{paragraph}</p>" for paragraph in said.words]
    parts.append(f"<p><b>Advisory summary</b></p><p>This text about {name} is made.</p>")
    return "\n".join(parts)


def feed(
    world: World,
    now: datetime,
    *,
    placeholder: Collection[str] = (),
    restamped: Collection[str] = (),
    doubled: Collection[str] = (),
    dates: Mapping[str, str] | None = None,
) -> bytes:
    """The RSS feed.

    `placeholder`: countries shown at level 1 with the filler text, dated today. `restamped`:
    countries dated today, their bodies empty. `doubled`: countries that stand there a second
    time in that way, the sound copy beside it. `dates`: a country's pubDate as it is written.
    """
    items = []
    for row in rows(world):
        shown = (dates or {}).get(row.code, day(row.said.issued))
        if row.code in placeholder:
            filler = Row(row.code, row.name, Said(Level.NORMAL, now), row.slug, row.fips)
            items.append(item(filler, day(now), FILLER))
        elif row.code in restamped:
            items.append(item(row, day(now), ""))
        else:
            items.append(item(row, shown, body(row)))
        if row.code in doubled:
            items.append(item(row, day(now), ""))
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">\n  <channel>\n'
        "    <title>travel.state.gov: Travel Advisories</title>\n"
        f"    <link>{LIST}</link>\n    <description>Made.</description>\n"
        f"    <pubDate>{format_datetime(now.astimezone(UTC), usegmt=True)}</pubDate>\n"
        f"    <dc:date>{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</dc:date>\n"
    )
    return (head + "".join(items) + "  </channel>\n</rss>\n").encode()


def item(row: Row, date: str, description: str) -> str:
    tag = f'      <category domain="Country-Tag">{row.fips}</category>\n' if row.fips else ""
    return (
        f"<item>\n      <title>{escape(row.name)} - {row.wording}</title>\n"
        f"      <link>{row.link}</link>\n      <pubDate>{date}</pubDate>\n"
        f"      <description>{escape(description)}</description>\n"
        f'      <category domain="Threat-Level">{row.wording}</category>\n{tag}'
        f'      <category domain="Keyword">advisory</category>\n'
        f"      <guid>{row.link}</guid>\n"
        f"      <dc:identifier>{row.fips},advisory</dc:identifier>\n    </item>\n"
    )


def day(when: datetime) -> str:
    """A pubDate: a day without a time, in English whatever the locale."""
    return format_datetime(when.astimezone(UTC)).rsplit(" ", 2)[0]


def api(world: World, now: datetime, *, placeholder: Collection[str] = ()) -> bytes:
    """The JSON list: dates are UTC midnight written in the time of Washington."""
    found = []
    for nth, row in enumerate(rows(world)):
        filler = row.code in placeholder
        said = Said(Level.NORMAL, now) if filler else row.said
        shown = Row(row.code, row.name, said, row.slug, row.fips)
        midnight = said.issued.astimezone(UTC).replace(
            hour=0, minute=0, second=0, microsecond=0
        )
        date = midnight.astimezone(ZoneInfo("America/New_York")).isoformat(timespec="seconds")
        found.append(
            {
                "Title": f"{shown.name} - {shown.wording}",
                "Link": row.link if row.name == SUMMARIES else new_link(row),
                "Category": [row.fips] if row.fips else [],
                "Summary": FILLER if filler else body(shown),
                "id": str(nth + 1),
                "Published": date,
                "Updated": date,
            }
        )
    return json.dumps(found, ensure_ascii=False).encode()


def new_link(row: Row) -> str:
    """The other form of a page's address; the feed shows both by turns."""
    return f"{NEW_PAGES}{countries()[row.code].iso3.lower()}.html"


def list_page(world: World, generation: int = 3) -> bytes:
    """The HTML list in one of its three generations: to 2025-08, to 2026-05, since."""
    cells = {1: old_row, 2: badge_row, 3: title_row}[generation]
    opened, heads = {
        1: ('<div class="table-data data-date"><table>', ("Advisory", "Level", "Date Updated")),
        2: (
            '<div><table id="htmlTable">',
            ("Destination", "Level", "Risk Indicators", "Date Issued"),
        ),
        3: (
            '<div><table data-table-type="structTable" class="usa-table usa-table--destination">',
            ("Destination", "Level", "Risk Indicators", "Date Issued"),
        ),
    }[generation]
    head = "".join(f'<th scope="col">{name}</th>' for name in heads)
    lines = "\n".join(cells(row) for row in rows(world) if row.name != SUMMARIES)
    return (
        "<!DOCTYPE html><html><head><title>Travel Advisories</title></head><body>"
        f"{opened}<tbody><tr>{head}</tr>\n{lines}\n</tbody></table></div></body></html>"
    ).encode()


def old_row(row: Row) -> str:
    return (
        f'<tr><td><a href="/content/travel/en/traveladvisories/traveladvisories/{row.slug}.html">'
        f"{escape(row.name)} Travel Advisory</a></td><td>{row.wording}</td>"
        f"<td>{row.said.issued:%B} {row.said.issued.day}, {row.said.issued.year}</td></tr>"
    )


def badge_row(row: Row) -> str:
    level = int(row.said.level)
    badge = f'<span class="level-badge level-badge-{level}"></span>'
    return table_row(row, f"<p>{badge}{row.wording.capitalize()}</p>")


def title_row(row: Row) -> str:
    level = int(row.said.level)
    words = row.wording.capitalize()
    return table_row(row, f'<p class="level-title level-title-{level}">{words}</p>')


def table_row(row: Row, level: str) -> str:
    place = row.slug.removesuffix("-travel-advisory")
    return (
        f'<tr><th scope="row"><a href="/en/international-travel/travel-advisories/{place}.html">'
        f'{escape(row.name)}</a></th><td>{level}</td><td><div class="tsg-utility-risk-pill-container">'
        f"</div></td><td><p>{row.said.issued:%m/%d/%Y}</p></td></tr>"
    )
