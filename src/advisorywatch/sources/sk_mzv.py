"""Slovakia: the open data of the Ministerstvo zahraničných vecí, one CKAN table of notices.

Few rows advise: "Stupen rizika CO" is null in 137 of 138 (2026-03), and a country is listed only
while somebody wrote of it. Four degrees (https://www.mzv.sk/staty/cestovne-odporucania-podla-krajin):
1 a warning, 2 consider whether to travel, 3 do not travel, 4 leave the country; the words in
parentheses belong to the label and say not of which part.
Seen (2026-03-27): the same notice once a country, ids that are row numbers; three rows without a
country; dates "26.03.2024 15:03:38", Bratislava's time; notices since 2022 that were never removed;
calls to leave stand in notices (Venezuela, Jordan) that bear no degree: they are alerts.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from advisorywatch.advisory import (
    Advisory,
    Alert,
    Leave,
    LeaveScope,
    Level,
    clean,
    issued_at,
)
from advisorywatch.errors import SourceChanged, UnknownCountry, UnknownWording, found
from advisorywatch.language import tell
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread, grade
from advisorywatch.sources._listing import in_its_letters, named
from advisorywatch.sources._page import clean_json, html_to_text

API = "https://opendata.mzv.sk/api/3/action/datastore_search"
TABLE = f"{API}?resource_id=d2b4a3bf-2606-4b28-a51a-277b0708c076&limit=500"
HOME = "https://www.mzv.sk/staty/cestovne-odporucania-podla-krajin"
ZONE = ZoneInfo("Europe/Bratislava")

LEVELS: Levels = {
    "1. stupeň - varovanie": (Level.CAUTION, "Degree 1: warning"),
    "2. stupeň - zvážiť nevyhnutnosť cestovania": (
        Level.AVOID_NON_ESSENTIAL,
        "Degree 2: consider whether travel is necessary (in places also to certain areas)",
    ),
    "3. stupeň - necestovať": (Level.DO_NOT_TRAVEL, "Degree 3: do not travel"),
    "4. stupeň - opustiť krajinu": (Level.DO_NOT_TRAVEL, "Degree 4: leave the country"),
}
ADVISES = "cestovné odporúčanie"  # so in the title of a row that bears a degree
LEAVING = "4. stupeň - opustiť krajinu"
DEGREE, COUNTRY, TEXT = "Stupen rizika CO", "Zauzivany slovensky nazov", "Text CO/ICV"


def read(document: Document) -> Iterator[Row]:
    """A row with a degree is an advisory, one without is an alert; without a country it is neither."""
    for record in records(document):
        degree = record[DEGREE]
        if not record[COUNTRY]:
            if degree:
                yield Unread(
                    country="",
                    reason="name",
                    message=f"{document.url}: expected a country under {found(degree)}",
                    row=str(record["Nadpis"]),
                )
            continue
        try:
            where = named(record[COUNTRY], record["Stat"], record["Oficialny anglicky nazov"])
        except UnknownCountry as error:
            yield Unread(
                country="",
                reason="name",
                message=f"{document.url}: {error}",
                row=str(record[COUNTRY]),
            )
            continue
        if not degree and ADVISES in str(record["Nadpis"]).casefold():
            said = f"{document.url}: expected a degree in {record['Nadpis']}"
            for code in where.codes:
                yield Unread(
                    country=code, reason="layout", message=said, row=str(record["Nadpis"])
                )
            continue
        for code in where.codes:
            yield advisory(record, code) if degree else alert(record, code)


def records(document: Document) -> list[dict[str, Any]]:
    """The table's rows; SourceChanged where it is none, or not all of it."""
    body = document.json()
    try:
        result: Any = body["result"] if body["success"] is True else None
        rows, total = result["records"], int(result["total"])
        missing = [key for row in rows for key in KEYS if key not in row]
        titles = [str(row.get("Nadpis") or "") for row in rows]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        said = f"expected result.records and result.total, found {found(body)}: {error!r}"
        raise SourceChanged(f"{document.url}: {said}") from error
    if missing or not rows or len(rows) < total:
        said = f"expected {total} rows with {', '.join(KEYS)}, found {len(rows)}"
        raise SourceChanged(f"{document.url}: {said}, without {sorted(set(missing))}")
    odd = [
        row["Nadpis"]
        for row in rows
        if not row["Nadpis"]
        or not isinstance(row["Nadpis"], str)
        or sum(label in row["Nadpis"] for label in LEVELS) > 1
    ]
    if odd:
        raise SourceChanged(f"{document.url}: expected a title in each row, found {found(odd)}")
    in_its_letters(document, " ".join(titles))
    return list(rows)


KEYS = (
    "Datum zmeny",
    "Stat",
    "Oficialny anglicky nazov",
    COUNTRY,
    "Nadpis",
    DEGREE,
    TEXT,
)


def advisory(record: dict[str, Any], code: str) -> Row:
    label = " ".join(str(record[DEGREE]).split())
    stem = label.partition(" (")[0].replace("–", "-")
    title = clean(str(record["Nadpis"]))
    try:
        level, gloss = grade(LEVELS, stem)
    except UnknownWording as error:
        return Unread(
            country=code,
            reason="wording",
            message=f"{title}: {error}",
            wording=label,
            row=title,
        )
    leaving = stem == LEAVING
    return Advisory(
        country=code,
        level=level,
        leave=Leave.SHOULD if leaving else None,
        leave_scope=LeaveScope.COUNTRY if leaving else None,
        leave_quote=label if leaving else "",
        wording=label,
        gloss=gloss,
        quote=label,
        issued=issued(str(record["Datum zmeny"])),
        title=title,
        text=html_to_text(str(record[TEXT] or "")),
        url=HOME,
        row=str(record[COUNTRY]),
    )


def alert(record: dict[str, Any], code: str) -> Alert:
    title, text = clean(str(record["Nadpis"])), html_to_text(str(record[TEXT] or ""))
    told = tell(title, text, "sk", country=code)
    return Alert(
        country=code,
        url=f"{HOME}#{code}:{quote(title[:80])}",  # ids are row numbers
        title=title,
        text=text,
        issued=issued(str(record["Datum zmeny"])),
        action=told.action,
        leave=told.leave,
        leave_scope=told.leave_scope,
        level=told.level,
        lifted=told.lifted,
        drill=told.drill,
        quote=told.quote,
    )


def issued(stamp: str) -> str | None:
    """ "26.03.2024 15:03:38" in Bratislava; None where it is no moment."""
    try:
        return issued_at(datetime.strptime(stamp, "%d.%m.%Y %H:%M:%S").replace(tzinfo=ZONE))
    except ValueError:
        return None


SOURCE = Source(
    name="sk_mzv",
    publisher="Ministerstvo zahraničných vecí a európskych záležitostí",
    short="Slovak Foreign Ministry",
    by="SK",
    language="sk",
    home=HOME,
    start=(Link(TABLE),),
    read=read,
    clean=clean_json("_id", "help", "_links", "Zvolene ZU/GK/SI/SM"),
    lists="warned",
    every=timedelta(minutes=30),
    expect=range(1, 600),  # one advisory among 138 notices in 2026-03; notices are not counted
    quiet=timedelta(days=60),
)
