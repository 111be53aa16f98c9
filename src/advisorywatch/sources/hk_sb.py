"""Hong Kong: Outbound Travel Alerts of the Security Bureau, one JSON document.

Three colours for the countries that are warned of; some 85 are watched, a country that is not
there is not "safe". Levels: https://www.sb.gov.hk/eng/ota/ (amber "signs of threat", red
"significant threat", black "severe threat").
Seen (2026-09): rows of the past stay with showInIndex 0, some as "Türkiye - old"; one group of
the same colour more ("red Significant threat (Ebola Disease related)"); "Schengen countries*"
under the code of Albania; note-Congo.html is DR Congo; an empty English title (Morocco); a
parenthesis in the title names a part. updateDate is Hong Kong time, mostly midnight: a day.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Advisory, Level, clean, issued_at, issued_day
from advisorywatch.countries import Place, place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread, grade
from advisorywatch.sources._page import clean_json

INDEX = "https://www.sb.gov.hk/json/ota_index/ota_index.json"
PAGES = "https://www.sb.gov.hk/eng/ota/"
ZONE = ZoneInfo("Asia/Hong_Kong")

LEVELS: Levels = {
    "amber": (Level.CAUTION, "Amber alert: signs of threat, stay alert"),
    "red": (
        Level.AVOID_NON_ESSENTIAL,
        "Red alert: significant threat, avoid non-essential travel",
    ),
    "black": (Level.DO_NOT_TRAVEL, "Black alert: severe threat, avoid all travel"),
}


def read(document: Document) -> Iterator[Row]:
    """One row a country or part that is shown in the index."""
    body = document.json()
    groups = body.get("otas") if isinstance(body, dict) else None
    if not isinstance(groups, list) or not groups:
        raise SourceChanged(f"{document.url}: expected groups in 'otas', found {found(body)}")
    for group in groups:
        try:
            wording, rows = group["level"], group["countries"]
            shown = [row for row in rows if int(row["showInIndex"]) == 1]
        except (KeyError, TypeError, ValueError) as error:
            said = f"expected level, countries and showInIndex, found {found(group)}"
            raise SourceChanged(f"{document.url}: {said}: {error!r}") from error
        for row in shown:
            yield row_of(wording, row, document.url)


def row_of(wording: str, row: dict[str, Any], url: str) -> Row:
    """What a colour says of a country, or of a part of it."""
    title = clean(str(row.get("titleEn") or row.get("titleTc") or ""))
    try:
        where = where_of(title, row)
    except UnknownCountry as error:
        return Unread(country="", reason="name", message=f"{url}: {error}", row=title)
    except KeyError as error:
        raise SourceChanged(f"{url}: {title}: expected {error}, found {found(row)}") from error
    [country] = where.codes
    try:
        colours = [word for word in re.findall(r"[a-z]+", wording.lower()) if word in LEVELS]
        level, gloss = grade(LEVELS, colours[0] if len(colours) == 1 else wording)
    except SourceChanged as error:
        said = f"{url}: {title}: {error}"
        return Unread(
            country=country, reason="wording", message=said, wording=wording, url=url, row=title
        )
    return Advisory(
        country=country,
        level=level,
        wording=wording,
        gloss=gloss,
        quote=f"{title}: {wording}",
        issued=issued(str(row.get("updateDate") or "")),
        title=title,
        text=f"{title}: {wording}",
        url=PAGES + str(row.get("countryFileName") or ""),
        row=title,
        part=where.part,
    )


def where_of(title: str, row: dict[str, Any]) -> Place:
    """By the title; the code must not name another country. UnknownCountry else."""
    where = place(title)
    code = str(row["countryCode"] or "")
    if len(where.codes) != 1 or code not in where.codes:
        raise UnknownCountry(
            f"{title}: expected {' '.join(where.codes)}, found the code {code!r}"
        )
    return where


def issued(stamp: str) -> str | None:
    """YYYYMMDDHHmmss in Hong Kong; midnight is a day. None on anything else."""
    try:
        when = datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=ZONE)
    except ValueError:
        return None
    if (when.hour, when.minute, when.second) == (0, 0, 0):
        return issued_day(when.date())
    return issued_at(when)


SOURCE = Source(
    name="hk_sb",
    publisher="Security Bureau, Hong Kong",
    short="Hong Kong",
    by="HK",
    language="en",
    home=PAGES,
    start=(Link(INDEX),),
    read=read,
    clean=clean_json("validFrom", "validTo", "dataCaptureId", "isNew", "weight"),
    lists="warned",
    every=timedelta(minutes=15),
    expect=range(15, 120),
    quiet=timedelta(days=60),
)
