"""Israel: travel warnings of the National Security Council (מל"ל), by data.gov.il.

One table with rows of three offices; only those of the council bear a level, in free text:
"רמה 4/ איום גבוה: להימנע מהגעה למדינה" (seven spellings of it in 2025), or several levels in one
row ("רמת איום משולבת"): parts with theirs, and "שאר שטחי המדינה", the rest of the country.
1 no warning, 2 occasional threat, 3 medium threat (avoid non-essential travel), 4 high threat
(avoid going there). "אין אזהרות" (no warnings) states no level. The date column is blank.
Names are Hebrew only; the English column "level" is somebody's own and not used.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from advisorywatch.advisory import (
    Advisory,
    Area,
    Leave,
    LeaveScope,
    Level,
    Remark,
    clean,
    worst_of,
)
from advisorywatch.countries import place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._page import clean_json

API = (
    "https://data.gov.il/api/3/action/datastore_search"
    "?resource_id=2a01d234-b2b0-4d46-baa0-cec05c401e7d&limit=32000"
)
HOME = "https://www.gov.il/he/departments/dynamiccollectors/travel-warnings-nsc"

GLOSS = {
    Level.NORMAL: "Level 1: no travel warning",
    Level.CAUTION: "Level 2: occasional threat, take increased precautions",
    Level.AVOID_NON_ESSENTIAL: "Level 3: medium threat, avoid non-essential travel",
    Level.DO_NOT_TRAVEL: "Level 4: high threat, avoid going there",
}
THREATS = {"איום מזדמן": Level(2), "איום בינוני": Level(3), "איום גבוה": Level(4)}
NO_WARNINGS = "אין אזהרות"
COMBINED = "רמת איום משולבת"
STATED = re.compile(r"רמה\s*(\d)\s*/|\(רמה\s*(\d)\)")
REST = re.compile(r"(?:ל)?שא[חר]*ר (?:שטחי|אזורי|חלקי)|(?:ל)?יתר (?:שטחי|אזורי|חלקי)")
LEAVE_NOW = re.compile(r"(?:לצאת|לעזוב)[^.]{0,30}(?:לאלתר|מיד)")
# What stands between a level and the parts it is for.
PREFACE = re.compile(
    r"^.*?(?:רגילים|מוגברים|חיוניות|מהגעה(?: למחוזות הבאים)?)\s*[:,]?\s*(?:ב|ל)?", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One level of a row, and what it is for: "" the whole country, REST the rest of it."""

    level: Level
    place: str
    rest: bool
    text: str


def read(document: Document) -> Iterator[Row]:
    """One row a country: those of the council."""
    rows = records(document)
    ours = [row for row in rows if str(row.get("office", "")).startswith("מל")]
    if not ours:
        raise SourceChanged(f'{document.url}: expected rows of the office מל"ל, found none')
    for row in ours:
        yield row_of(document, row)


def records(document: Document) -> list[dict[str, Any]]:
    """The table's rows, as the API gives them or as saved (a list under "warnings")."""
    body = document.json()
    expected = f"{document.url}: expected records with recommendations, found {found(body)}"
    try:
        rows = body["warnings"] if "warnings" in body else body["result"]["records"]
        whole = all("recommendations" in row for row in rows)
    except (KeyError, TypeError) as error:
        raise SourceChanged(f"{expected}: {error!r}") from error
    if not isinstance(rows, list) or not whole:
        raise SourceChanged(expected)
    return rows


def row_of(document: Document, row: dict[str, Any]) -> Row:
    """What the council says of one country."""
    name, said = clean(str(row.get("country", ""))), clean(str(row["recommendations"]))
    try:
        [country] = place(name).codes
    except (UnknownCountry, ValueError) as error:
        return Unread(country="", reason="name", message=f"{document.url}: {error}", row=name)
    clauses = clauses_of(said)
    if clauses is None:
        message = f"{document.url}: {name}: expected 'רמה N/ …', found {found(said)}"
        return Unread(
            country=country,
            reason="wording",
            message=message,
            wording=said,
            url=document.url,
            row=name,
        )
    level = level_of(clauses)
    leave = Leave.NOW if LEAVE_NOW.search(said) else None
    disagree = any(not agrees(clause) for clause in clauses)
    return Advisory(
        country=country,
        level=level,
        worst=worst_of(clause.level for clause in clauses),
        leave=leave,
        leave_scope=LeaveScope.COUNTRY if leave else None,
        areas=tuple(Area(c.place, c.level) for c in clauses if c.place and not c.rest),
        wording=said,
        gloss=GLOSS[level] if level else "",
        quote=said,
        leave_quote=said if leave else "",
        title=name,
        text=said,
        url=str(row.get("details_url") or row.get("details") or HOME),
        row=name,
        remarks=frozenset({Remark.CONTRADICTION} if disagree else ()),
    )


def clauses_of(said: str) -> list[Clause] | None:
    """Every level that is stated, with its part; [] for "no warnings", None for neither."""
    if said.startswith(NO_WARNINGS):
        return []
    marks = list(STATED.finditer(said))
    levels = [int(mark[1] or mark[2]) for mark in marks]
    if not marks or not all(1 <= level <= 4 for level in levels):
        return None
    combined = said.startswith(COMBINED) or len(set(levels)) > 1
    if not combined:
        return [Clause(Level(levels[0]), "", False, said)]
    body = said.removeprefix(COMBINED).lstrip(": ")
    marks = list(STATED.finditer(body))
    # Either "level: part. level: part." or "part: level. part: level."
    before = body[: marks[0].start()].strip(" :")
    found_ = []
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        end = following.start() if following else len(body)
        chunk = body[mark.end() : end]
        if before:
            sentence, _, after = chunk.rpartition(". ") if following else (chunk, "", "")
            where, text, before = before, sentence or chunk, after.strip(" :")
        else:
            text, where = chunk, PREFACE.sub("", chunk).strip(" .:")
        rest = bool(REST.search(where) or REST.search(text))
        level = Level(int(mark[1] or mark[2]))
        where = where.partition("ללא אזהרת מסע")[0]
        found_.append(Clause(level, where.strip(" .:"), rest, text))
    return found_


def level_of(clauses: list[Clause]) -> Level | None:
    """The country's own: the only one, or that of the rest; None where only parts are named."""
    own = [clause.level for clause in clauses if clause.rest or not clause.place]
    return max(own, default=None)


def agrees(clause: Clause) -> bool:
    """Whether the threat in words is that of the number."""
    said = [level for words, level in THREATS.items() if words in clause.text]
    return not said or clause.level in said


SOURCE = Source(
    name="il_nsc",
    publisher='המטה לביטחון לאומי (מל"ל)',
    short="Israel NSC",
    by="IL",
    language="he",
    home=HOME,
    start=(Link(API),),
    read=read,
    clean=clean_json("updated", "help", "_links", "logo"),
    dated=False,
    every=timedelta(minutes=30),
    expect=range(150, 240),
    numbered=True,
)
