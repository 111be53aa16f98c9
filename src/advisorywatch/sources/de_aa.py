"""Germany: Reise- und Sicherheitshinweise of the Auswärtiges Amt, as open data in JSON.

The index says of every country whether the ministry warns (Reisewarnung) of all or of a part of
it; a document a country adds the text. Flags know no middle tier: "abgeraten" stands in the text
alone (AE, QA, JO, KW in 2026). Known:
- `response.lastModified` is the least of all entries and moves with nothing (2024-11-20 for years);
- an entry's lastModified moves without `effective` for a minor edit, so `effective` is the date;
- situationWarning and situationPartWarning are left over from Covid-19: ignored;
- `{}` is the documented answer to an error, never "all lifted";
- Kosovo is XK; names may bear an asterisk ("Taiwan*").

Format: https://github.com/bundesAPI/auswaertiges-amt-api
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, Literal

from advisorywatch.advisory import Advisory, Level, issued_at, worst_of
from advisorywatch.countries import Place, place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.language import Advice, advise
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._advice import settled, spelled_out, unmarked
from advisorywatch.sources._page import html_to_text

INDEX = "https://www.auswaertiges-amt.de/opendata/travelwarning"
PAGE = "https://diplo.de/-/"  # the ministry's short link to a content id
WARNING, PARTIAL = "Reisewarnung", "Teilreisewarnung"
GLOSS = {WARNING: "Travel warning", PARTIAL: "Travel warning for parts of the country", "": ""}
ABGERATEN = "Advises against travel (no formal warning)"
ONLY_IN_TEXT = frozenset({"text", "areas", "leave"})
# Sections that inform and do not advise; the last two stand alike in every country's text.
NO_ADVICE = (
    "Reiseinfos",
    "Einreise und Zoll",
    "Gesundheit",
    "Länderinfos",
    "Weitere Hinweise",
)
HEADING = re.compile(r"^(Sicherheit) [-–] (?:Teil)?[Rr]eisewarnung$", re.MULTILINE)
INFO_BOX = re.compile(r'<blockquote class="info-box">.*?</blockquote>', re.DOTALL)


def read(document: Document) -> Iterator[Row]:
    """Index or detail: a row an entry. An index's rows miss what only the text says."""
    for ident, entry in entries(document):
        try:
            yield row_of(ident, entry)
        except UnknownCountry as error:
            yield unread(document, ident, entry, "name", str(error))
        except (KeyError, TypeError, ValueError) as error:
            said = f"expected country, flags and dates, found {found(entry)}: {error!r}"
            yield unread(document, ident, entry, "layout", f"{document.url}: {ident}: {said}")


def links(document: Document) -> Iterator[Link]:
    """The details, each with its own lastModified; one whose country is unknown has no link."""
    for ident, entry in entries(document):
        try:
            country, stamp = country_of(entry), str(int(entry["lastModified"]))
        except (UnknownCountry, KeyError, TypeError, ValueError):
            continue  # read() says so
        yield Link(f"{INDEX}/{ident}", stamp=stamp, country=country, name=entry["countryName"])


def entries(document: Document) -> Iterator[tuple[str, Any]]:
    """The entries that contentList names; SourceChanged where there is no list, or a hole in it."""
    body = document.json()
    try:
        response = body["response"]
        listed = [str(ident) for ident in response["contentList"]]
        every = [(ident, response[ident]) for ident in listed]
    except (KeyError, TypeError) as error:
        raise SourceChanged(
            f"{document.url}: expected response.contentList and an entry for each of its ids, "
            f"found {found(body)}: {error!r}"
        ) from error
    if not every:
        raise SourceChanged(
            f"{document.url}: expected some entries, found an empty contentList"
        )
    yield from every


def row_of(ident: str, entry: dict[str, Any]) -> Advisory:
    """What flags, and the text where this document has it, say of a country."""
    flag = flag_of(entry)
    advisory = Advisory(
        country=country_of(entry),
        level=Level.DO_NOT_TRAVEL if flag == WARNING else None,
        worst=Level.DO_NOT_TRAVEL if flag else None,
        wording=flag,
        gloss=GLOSS[flag],
        quote=flag,
        issued=instant(entry["effective"]),
        title=entry["title"],
        url=f"{PAGE}{ident}",
        row=entry["countryName"],
        missing=ONLY_IN_TEXT,
    )
    text = safety_text(entry.get("content") or "")
    return with_text(advisory, text) if text else advisory


def flag_of(entry: dict[str, Any]) -> str:
    warning, partial = entry["warning"], entry["partialWarning"]
    if not isinstance(warning, bool) or not isinstance(partial, bool):
        raise TypeError(f"expected flags, found {warning!r} and {partial!r}")
    if warning:
        return WARNING
    return PARTIAL if partial else ""


def country_of(entry: dict[str, Any]) -> str:
    """By code; UnknownCountry where the code is none, or belongs to another than the name.

    A name our tables do not hold is no hindrance: countries are renamed, codes stay.
    """
    [code] = place(entry["countryCode"]).codes
    try:
        named = place(entry["countryName"]).codes
    except UnknownCountry:
        return code
    if named != (code,):
        raise UnknownCountry(
            f"{entry['countryName']}: expected {' '.join(named)}, found the code {code}"
        )
    return code


def with_text(advisory: Advisory, text: str) -> Advisory:
    """What the text adds. A whole country at 4 is the flag's to say, never the text's alone.

    Burkina Faso (2026) had the flag for a part while its text warned of all but two cities.
    """
    code = advisory.country
    advice = spelled_out(advice_of(text, code), text)
    advice = settled(advice, Place((code,)), code, advisory.row)
    level = advisory.level or below_warning(advice.level)
    worst = worst_of([level, advisory.worst, advice.worst])
    carries = advice.quote and advice.stated is (worst if level is None else level)
    return replace(
        advisory,
        level=level,
        worst=worst,
        areas=advice.areas,
        wording=advisory.wording or (advice.quote if level else ""),
        gloss=advisory.gloss or (ABGERATEN if level is Level.AVOID_NON_ESSENTIAL else ""),
        quote=advice.quote if carries else advisory.quote,
        leave=advice.leave,
        leave_scope=advice.leave_scope,
        leave_quote=advice.leave_quote,
        text=unmarked(text),
        missing=frozenset(),
    )


def instant(seconds: int) -> str | None:
    """Epoch seconds as UTC; None where they are no moment at all."""
    try:
        return issued_at(datetime.fromtimestamp(seconds, UTC))
    except (OverflowError, OSError, ValueError):
        return None


def below_warning(level: Level | None) -> Level | None:
    return None if level is Level.DO_NOT_TRAVEL else level


@lru_cache(maxsize=512)
def advice_of(text: str, country: str) -> Advice:
    # the heading repeats the flag; the sentence below it says of what
    return advise(HEADING.sub(r"\1", text), "de", country=country, publisher="de_aa")


def safety_text(content: str) -> str:
    """The sections that advise: Aktuelles, Sicherheit, Natur und Klima; not visa, customs, health."""
    sections = re.split(r"(?=<h2\b)", INFO_BOX.sub("", content))
    texts = [html_to_text(section, marks=True) for section in sections]
    return "\n".join(text for text in texts if text and not text.startswith(NO_ADVICE))


def join(index: Advisory, page: Advisory) -> Advisory:
    """Flags of the index, which is the fresher of the two; the rest from the text.

    Where the flags moved since the page was read, what it said under them falls with them.
    """
    flag = page.wording if page.wording in (WARNING, PARTIAL) else ""
    if flag == index.wording:
        return replace(page, issued=index.issued, title=index.title, row=index.row)
    areas = tuple(
        area for area in page.areas if index.worst or area.level is not Level.DO_NOT_TRAVEL
    )
    level = index.level or below_warning(page.level)
    return replace(
        page,
        level=level,
        worst=worst_of([level, index.worst, *(area.level for area in areas)]),
        areas=areas,
        wording=index.wording,
        gloss=index.gloss,
        quote=index.quote,
        issued=index.issued,
        title=index.title,
        row=index.row,
    )


def clean(document: Document) -> bytes:
    """For a digest: without the listing's own date; a detail without its date of editing.

    The index keeps each entry's lastModified: it is the stamp by which details are asked for.
    """
    try:
        every = dict(entries(document))
    except SourceChanged:
        return document.body  # read() says what is wrong
    for ident, entry in every.items():
        if isinstance(entry, dict) and "content" in entry:
            every[ident] = {k: v for k, v in entry.items() if k not in MOVING}
    return json.dumps(every, sort_keys=True).encode()


MOVING = ("lastModified", "lastChanges", "disclaimer")


def unread(
    document: Document, ident: str, entry: Any, reason: Literal["name", "layout"], message: str
) -> Unread:
    """A row of the listing we cannot read, named by what it calls itself."""
    known = entry if isinstance(entry, dict) else {}
    try:
        [country] = place(str(known.get("countryCode"))).codes if reason == "layout" else [""]
    except (UnknownCountry, ValueError):
        country = ""
    return Unread(
        country=country,
        reason=reason,
        message=message,
        url=document.url,
        row=str(known.get("countryName", ident)),
    )


SOURCE = Source(
    name="de_aa",
    publisher="Auswärtiges Amt",
    short="German Foreign Office",
    by="DE",
    language="de",
    home="https://www.auswaertiges-amt.de/de/reiseundsicherheit",
    start=(Link(INDEX),),
    read=read,
    links=links,
    join=join,
    clean=clean,
    index_carries=True,
    every=timedelta(minutes=10),
    expect=range(170, 230),  # 199 in 2026
    absence=timedelta(days=1),
)
