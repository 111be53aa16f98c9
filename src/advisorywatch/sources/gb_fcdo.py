"""United Kingdom: FCDO foreign travel advice, by GOV.UK's Content API. An index, a page a country.

The index bears no level: it says when each page was last issued (`public_updated_at`), and a page
is asked for when that moves. A page's `alert_status` holds 0 to 4 codes, for the whole country or
for parts; no code means no advice against travel, not a level: the FCDO has no 1 and no 2. Known:
- "parts" may hide a floor for all of a country (Ukraine "all other regions", Iraq province by
  province): the text says it, and its areas (sources/_fcdo_text.py);
- `alert_status` was called deprecated in 2024 and is still filled in (2026-10); Turkey 2017 had
  none over a text that advised against travel to parts: then the text counts;
- Bahrain 2026-07-24 had the level in status and note alone, the body had no such sentence;
- root `updated_at` and `details.updated_at` move on republishing and small edits: ignored;
- times are Z in the index and +01:00 in a page for one moment; one note may land on 199 pages;
- withdrawn pages stay in the index marked `withdrawn`, gone ones answer 410; slugs are renamed
  (czech-republic, swaziland, the-occupied-palestinian-territories).

API: https://content-api.publishing.service.gov.uk; codes: alphagov/frontend travel_advice.rb
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Literal

from advisorywatch.advisory import (
    Advisory,
    Area,
    Level,
    Remark,
    clean,
    issued_at,
    rank,
    worst_of,
)
from advisorywatch.countries import Place, place
from advisorywatch.errors import SourceChanged, UnknownCountry, UnknownWording, found
from advisorywatch.language import Advice, advise
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread, grade
from advisorywatch.sources._calls import with_calls
from advisorywatch.sources._fcdo_parts import body_of, text_of
from advisorywatch.sources._fcdo_text import Said, called, has_sentences, said
from advisorywatch.sources._own import own

SITE = "https://www.gov.uk"
INDEX = f"{SITE}/api/content/foreign-travel-advice"

# As GOV.UK's own pages put the codes in words; the same for parts, which carry no country's level.
WHOLE: Levels = {
    "avoid_all_travel_to_whole_country": (
        Level.DO_NOT_TRAVEL,
        "Advises against all travel to the whole country",
    ),
    "avoid_all_but_essential_travel_to_whole_country": (
        Level.AVOID_NON_ESSENTIAL,
        "Advises against all but essential travel to the whole country",
    ),
}
PARTS: Levels = {
    "avoid_all_travel_to_parts": (
        Level.DO_NOT_TRAVEL,
        "Advises against all travel to parts of the country",
    ),
    "avoid_all_but_essential_travel_to_parts": (
        Level.AVOID_NON_ESSENTIAL,
        "Advises against all but essential travel to parts of the country",
    ),
}
STATUSES: Levels = {**WHOLE, **PARTS}
ONLY_IN_TEXT = frozenset({"text", "areas", "leave"})

LAG = timedelta(minutes=2)  # a page's copies may be older than the index for `max_cache_time`


def read(document: Document) -> Iterator[Row]:
    """A page's advisory, one a country it speaks of; of the index only what cannot be read."""
    body = document.json()
    if is_index(body):
        for child in children(document):
            try:
                where(child)
            except UnknownCountry as error:
                yield unread(document, child, "name", str(error))
        return
    for page in pages(document, body):
        try:
            yield from advisories(document, page)
        except UnknownCountry as error:
            yield unread(document, page, "name", str(error))
        except UnknownWording as error:
            for code in where(page).codes:
                yield unread(document, page, "wording", str(error), code, error.wording)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise SourceChanged(
                f"{document.url}: expected a page of travel advice, found {found(page)}: {error!r}"
            ) from error


def links(document: Document) -> Iterator[Link]:
    """The page of every country, with the moment it was issued; withdrawn ones are no more listed.

    One link a page: the page itself fans out to the countries it speaks of.
    """
    for child in children(document):
        try:
            codes = where(child).codes
        except UnknownCountry:
            continue  # read() says so
        if child["withdrawn"] is True:
            continue
        yield Link(
            f"{SITE}/api/content{child['base_path']}",
            stamp=instant(child["public_updated_at"]),
            country=codes[0],
            name=child["details"]["country"]["name"],
        )


# Index and pages -------------------------------------------------------------------------


def is_index(body: Any) -> bool:
    return isinstance(body, dict) and body.get("base_path") == "/foreign-travel-advice"


def children(document: Document) -> list[dict[str, Any]]:
    """The countries of the index; SourceChanged where it is none, empty, or one of them a stub."""
    body = document.json()
    try:
        listed = body["links"]["children"]
        whole = [
            (c["base_path"], instant(c["public_updated_at"]), c["withdrawn"]) for c in listed
        ]
        named = [c["details"]["country"]["name"] for c in listed]
    except (KeyError, TypeError, ValueError) as error:
        raise SourceChanged(
            f"{document.url}: expected links.children with base_path, public_updated_at, "
            f"withdrawn and details.country, found {found(body)}: {error!r}"
        ) from error
    if not whole or not all(named):
        raise SourceChanged(
            f"{document.url}: expected countries, found {len(whole)} of which "
            f"{len(whole) - len(named)} bear a name"
        )
    return list(listed)


def pages(document: Document, body: Any) -> list[dict[str, Any]]:
    """The page a document is, or those a saved file holds by slug."""
    if isinstance(body, dict) and "details" in body:
        return [body]
    several = list(body.values()) if isinstance(body, dict) else []
    if several and all(isinstance(page, dict) and "details" in page for page in several):
        return several
    raise SourceChanged(
        f"{document.url}: expected the index or a page of travel advice, found {found(body)}"
    )


def where(page: dict[str, Any]) -> Place:
    """What a page speaks of, by name and by slug; UnknownCountry where they name two countries.

    "Bonaire/St Eustatius/Saba" is known by its slug; slugs outlive names and names slugs.
    """
    country = page["details"]["country"]
    known = []
    for name in (country["name"], country["slug"].replace("-", " ")):
        try:
            known.append(place(name))
        except UnknownCountry:
            continue
    if not known:
        raise UnknownCountry(f"{country['name']}: no name of a country, nor {country['slug']}")
    if not set(known[0].codes) & set(known[-1].codes):
        raise UnknownCountry(f"{country['name']}: not the country of {country['slug']!r}")
    return known[0]


# A page ----------------------------------------------------------------------------------


def advisories(document: Document, page: dict[str, Any]) -> Iterator[Row]:
    """What a page says, for every country it stands for."""
    spoken = where(page)
    own(document, spoken.codes)
    statuses = page["details"]["alert_status"]
    if not isinstance(statuses, list):
        raise TypeError(f"expected a list of statuses, found {statuses!r}")
    notice = page.get("withdrawn_notice") or {}
    if notice:
        message = f"{document.url}: withdrawn on {notice.get('withdrawn_at')}"
        yield unread(document, page, "page", message, spoken.codes[0])
        return
    issued = instant(page["public_updated_at"]) if page.get("public_updated_at") else None
    not_older(document, page)
    body = body_of(page["details"])
    if body and not has_sentences(body):
        message = (
            f"{document.url}: expected paragraphs or lists in the text, found {found(body)}"
        )
        for code in spoken.codes:
            yield unread(document, page, "layout", message, code)
        return
    for code in spoken.codes:
        yield advisory(page, statuses, code, spoken, issued)


def advisory(
    page: dict[str, Any], statuses: list[str], code: str, spoken: Place, issued: str | None
) -> Advisory:
    """Status, and the text where this document has it."""
    details = page["details"]
    graded = [(one, *grade(STATUSES, one)) for one in statuses]
    coded = worst_of(level for one, level, _ in graded if one in WHOLE)
    highest = worst_of(level for _, level, _ in graded)
    body = body_of(details)
    text = said(body, code) if body else None
    level = coded if coded is not None else text.floor if text else None
    worst = worst_of([level, highest, text.worst if text else None])
    calls = called(body, code) if body else None
    return Advisory(
        country=code,
        level=level,
        worst=worst,
        areas=areas_of(text, calls, spoken, code),
        wording="; ".join(words(one) for one, _, _ in graded) or (text.quote if text else ""),
        gloss="; ".join(gloss for _, _, gloss in graded),
        quote=quote_of(details, text, worst if level is None else level, code),
        leave=calls.leave if calls else None,
        leave_scope=calls.leave_scope if calls else None,
        leave_quote=calls.leave_quote if calls else "",
        issued=issued,
        title=page.get("title", ""),
        text=text_of(details) if body else "",
        url=f"{SITE}{page['base_path']}",
        row=details["country"]["name"],
        part=spoken.part,
        missing=missing_of(coded, text),
        remarks=remarks_of(details, coded, text, code),
    )


def areas_of(
    text: Said | None, calls: Advice | None, spoken: Place, code: str
) -> tuple[Area, ...]:
    if text is None or calls is None:
        return ()
    return with_calls(text.areas, calls, spoken, code)


def missing_of(coded: Level | None, text: Said | None) -> frozenset[str]:
    """Without a text only a code for the whole country gives its level."""
    if text is not None:
        return frozenset()
    return ONLY_IN_TEXT if coded is not None else ONLY_IN_TEXT | {"level"}


def words(status: str) -> str:
    """The code as GOV.UK's pages word it: "FCDO advises against all travel to …"."""
    return f"FCDO {STATUSES[status][1][0].lower()}{STATUSES[status][1][1:]}"


def remarks_of(
    details: dict[str, Any], coded: Level | None, text: Said | None, code: str
) -> frozenset[Remark]:
    """Whether status and text, which editors fill in apart, say the same of the whole country.

    Codes for parts over a floor in the text, no codes over parts in the text (2017), and a code
    for the whole over an exempted city are usage. A code for the whole over a text whose own
    level for it is another is a contradiction, and so is no code at all over such a text or note.
    """
    if text is None:
        return frozenset({Remark.PLACEHOLDER} if "parts" in details else ())
    if coded is not None and text.floor is not None:
        if coded == text.floor:
            return frozenset({Remark.AGREED})
        if text.floor > coded or rank(text.worst) < coded:
            return frozenset({Remark.CONTRADICTION})
        return frozenset()
    told = told_of(details, code)
    if coded is None and (text.floor is not None or told.level is not None):
        parts = worst_of(grade(STATUSES, one)[0] for one in details["alert_status"])
        return frozenset() if parts else frozenset({Remark.CONTRADICTION})
    if coded is not None and told.level == coded:
        return frozenset({Remark.AGREED})
    if coded is None and text.worst is None and told.lifted and told.worst is None:
        return frozenset({Remark.AGREED})  # "no longer advises against …", and nothing is left
    return frozenset()


def quote_of(details: dict[str, Any], text: Said | None, level: Level | None, code: str) -> str:
    """The sentence that carries the level: the text's, else the note's of the latest update."""
    if text is not None and text.quote and level in (text.floor, text.worst):
        return text.quote
    told = told_of(details, code)
    return told.quote if level is not None and told.stated == level else ""


def told_of(details: dict[str, Any], code: str) -> Advice:
    """What the note of the latest update says of the levels."""
    note = clean(details.get("change_description") or "")
    return advise(note, "en", country=code, publisher="gb_fcdo")


# Time and copies -------------------------------------------------------------------------


def instant(written: str) -> str:
    """An ISO moment in UTC; ValueError where it is none."""
    return issued_at(datetime.fromisoformat(written))


def not_older(document: Document, page: dict[str, Any]) -> None:
    """SourceChanged where a page just issued still comes as its old copy: it is asked again.

    Else the new stamp would count as read, and the change be seen at the next sweep only. An
    old copy long after (an archive's) is what there is.
    """
    stamp = document.link.stamp if document.link else None
    written = page.get("public_updated_at")
    if stamp is None or not written or instant(written) >= stamp:
        return
    if abs(document.seen - datetime.fromisoformat(stamp)) <= LAG:
        raise SourceChanged(
            f"{document.url}: expected the page of {stamp}, found the one of {instant(written)}"
        )


def clean_page(document: Document) -> bytes:
    """For a digest: what read() uses; not the root's `updated_at` or the links to everything."""
    try:
        body = document.json()
        if is_index(body):
            return json.dumps(
                [
                    (c["base_path"], c["public_updated_at"], c["withdrawn"], c["details"])
                    for c in children(document)
                ],
                sort_keys=True,
            ).encode()
        for page in pages(document, body):
            not_older(document, page)  # counts whole, so that it is not taken for read
        kept = [
            (
                page.get("public_updated_at"),
                page.get("withdrawn_notice"),
                {k: v for k, v in page["details"].items() if k in MEANING},
            )
            for page in pages(document, body)
        ]
    except (SourceChanged, KeyError, TypeError, ValueError, AttributeError):
        return document.body  # read() says what is wrong
    return json.dumps(kept, sort_keys=True).encode()


MEANING = frozenset(
    {"alert_status", "change_description", "change_history", "country", "parts", "summary"}
)


def unread(
    document: Document,
    page: dict[str, Any],
    reason: Literal["name", "wording", "layout", "page"],
    message: str,
    country: str = "",
    wording: str = "",
) -> Unread:
    return Unread(
        country=country,
        reason=reason,
        message=message,
        wording=wording,
        url=document.url,
        row=str(page["details"]["country"]["name"]),
    )


SOURCE = Source(
    name="gb_fcdo",
    publisher="Foreign, Commonwealth & Development Office",
    short="UK Foreign Office",
    by="GB",
    language="en",
    home=f"{SITE}/foreign-travel-advice",
    start=(Link(INDEX),),
    read=read,
    links=links,
    clean=clean_page,
    every=timedelta(minutes=10),
    expect=range(195, 260),  # 226 in 2026
    quiet=timedelta(days=8),  # the longest silence was five days, at Christmas
)
