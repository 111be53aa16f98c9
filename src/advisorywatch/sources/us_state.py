"""United States: travel advisories of the Department of State. One document lists all of them.

The RSS feed is read first; the JSON behind the department's app is the second access path; the
HTML list is read where it was archived. At least two back ends that are not in step serve them,
and none is authoritative. Seen in 239 daily polls (2025-12 to 2026-08):
- "Exercise normal precautionSummary not available", level 1, dated today, in place of an advisory;
- every row dated today with an empty body (180 of 229 on 2026-02-11; the levels were right);
- two copies of a row by turns, links that flip 7,496 times, dates in 2030 and 20202;
- one shared row "Mainland China, Hong Kong & Macau - See Summaries" beside rows of their own.
Country-Tag is FIPS 10-4 (CH is China, AU Austria): title and slug come first, the tag last.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from typing import Literal
from urllib.parse import urlsplit

from advisorywatch.advisory import Advisory, Level, Remark, rank, worst_of
from advisorywatch.countries import Place, from_fips, place
from advisorywatch.errors import UnknownCountry, UnknownWording
from advisorywatch.language import Advice, advise
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._advice import known, settled
from advisorywatch.sources._page import html_to_text
from advisorywatch.sources._us_lists import LIST, Item, clean_list, listed

FEED = "https://travel.state.gov/_res/rss/TAsTWs.xml"
API = "https://cadataapi.state.gov/api/TravelAdvisories"

LEVELS = {
    "exercise normal precautions": Level.NORMAL,
    "exercise normal precaution": Level.NORMAL,  # so in the bodies since 2025-12
    "exercise increased caution": Level.CAUTION,
    "reconsider travel": Level.AVOID_NON_ESSENTIAL,
    "do not travel": Level.DO_NOT_TRAVEL,
}
ANY_LEVEL = "|".join(LEVELS)
NO_COUNTRY = {"worldwide caution", "worldwide"}  # a page of its own that lists have shown
FILLER = re.compile(rf"(?:{ANY_LEVEL})?\W*summary (?:is )?not available\W*", re.IGNORECASE)
# "Level 3: Reconsider Travel - Level 3: Reconsider Travel"; "Level 2"; "Do Not Travel"
STATED = re.compile(
    r"\bLevel\s*(?P<number>\d+)\b\s*:?\s*(?P<words>[^\W\d](?:(?!\s[-–—]\s|\bLevel\s*\d).)*)?"
    rf"|\b(?P<bare>{ANY_LEVEL})\b",
    re.IGNORECASE,
)
SLUGS = {"israel-west-bank-and-gaza": "Israel, the West Bank and Gaza"}  # commas get lost
SEE = re.compile(r"\s*\bsee (?:individual )?summar(?:y|ies)$", re.IGNORECASE)
EDGES = " -–—:,\xa0"
# The body's first words are cut off by markup: "Reconsider travel<p>to <b>Bahrain</b> due to"
CUT = re.compile(rf"^({ANY_LEVEL})\n(?=[a-z])", re.IGNORECASE | re.MULTILINE)
ONLY_IN_BODY = frozenset({"text", "areas", "leave"})


@dataclass(frozen=True, slots=True)
class Heading:
    """What a title says. `shared`: it points to the summaries of several countries."""

    name: str
    level: Level
    wording: str
    shared: bool
    contradicts: bool


def read(document: Document) -> Iterator[Row]:
    """Every row of the list; a row we cannot read is Unread and stops no other."""
    shared: list[tuple[Item, Heading, Place]] = []
    own: set[str] = set()
    for item in listed(document):
        if not item.title:  # link and category alone would do for a name and a level
            yield unread(item, "layout", f"{item.link}: expected a title, found none")
            continue
        if name_in(item.title).casefold() in NO_COUNTRY:
            continue
        try:
            where = place_of(item)
            heading = heading_of(item)
        except UnknownCountry as error:
            yield unread(item, "name", str(error))
            continue
        except UnknownWording as error:
            for code in where.codes:
                yield unread(item, "wording", str(error), country=code, wording=error.wording)
            continue
        if heading.shared:
            shared.append((item, heading, where))
            continue
        own |= set(where.codes)
        yield from advisories(item, heading, where)
    for item, heading, where in shared:
        # Macau stood at level 3, and under the shared title at the level of China (2025-12)
        if own.issuperset(where.codes):
            continue
        if len(where.codes) == 1:
            yield from advisories(item, heading, where)
        else:
            yield from summaries(item, where, own)


def advisories(item: Item, heading: Heading, where: Place) -> Iterator[Advisory]:
    """One a country the row stands for."""
    for code in where.codes:
        advisory = Advisory(
            country=code,
            level=heading.level,
            wording=heading.wording,
            quote=item.title,
            issued=item.issued,
            title=item.title,
            url=item.link,
            row=heading.name,
            sub=where.sub,
            part=where.part,
            remarks=remarks_of(item, heading),
        )
        yield with_body(advisory, item.body)


def remarks_of(item: Item, heading: Heading) -> frozenset[Remark]:
    remarks = set()
    if heading.contradicts:
        remarks.add(Remark.CONTRADICTION)
    if item.body is not None and is_placeholder(body_text(item.body)):
        remarks.add(Remark.PLACEHOLDER)
    return frozenset(remarks)


def is_placeholder(text: str) -> bool:
    """Filler, or nothing at all, where an advisory belongs."""
    return not text or FILLER.fullmatch(text) is not None


def with_body(advisory: Advisory, body: str | None) -> Advisory:
    """What the body adds: parts with their levels, the call to leave, the text.

    Without a body these are missing, not gone: 370 empty ones in 104 polls all stood under
    the level that was right.
    """
    text = body_text(body or "")
    if is_placeholder(text):
        return replace(advisory, text=text, missing=frozenset() if text else ONLY_IN_BODY)
    own = Place((advisory.country,), advisory.sub, advisory.part)
    advice = settled(advice_of(text, advisory.country), own, advisory.country, advisory.row)
    return replace(
        advisory,
        worst=worst_of([advisory.level, advice.worst]),
        areas=advice.areas,
        leave=advice.leave,
        leave_scope=advice.leave_scope,
        leave_quote=advice.leave_quote,
        quote=advice.quote if advice.level is advisory.level else advisory.quote,
        text=text,
    )


@lru_cache(maxsize=1024)
def body_text(body: str) -> str:
    return CUT.sub(r"\1 ", html_to_text(body, marks=True))


@lru_cache(maxsize=1024)  # a feed that moved is mostly rows that did not
def advice_of(text: str, country: str) -> Advice:
    return advise(text, "en", country=country, publisher="us_state")


def summaries(item: Item, where: Place, own: set[str]) -> Iterator[Row]:
    """A shared row's countries, each at the level its text lists it under.

    "See Individual Summaries - Level 4: Do Not Travel" (2026-08-05) stood over "Reconsider
    Travel To: Israel …, West Bank …" and "Do Not Travel To: Gaza …": the title's level is the
    gravest of them, and no country's own. One the text does not list is unread.
    """
    text = body_text(item.body or "")
    rows = [row for row in listed_in(item, text) if row.country in set(where.codes) - own]
    yield from rows
    for code in set(where.codes) - own - {row.country for row in rows}:
        message = f"{item.title}: expected {code} listed in the summaries, found it not"
        yield unread(item, "layout", message, country=code)


def listed_in(item: Item, text: str) -> Iterator[Advisory]:
    """ "Reconsider Travel To:", then a line a place: "West Bank due to terrorism"."""
    level: Level | None = None
    wording = ""
    for line in text.splitlines():
        opened = re.fullmatch(rf"({ANY_LEVEL})(?: (?:to|in))?\s*:?", line, re.IGNORECASE)
        if opened:
            wording, level = line.rstrip(" :"), LEVELS[opened[1].casefold()]
            continue
        if re.match(r"(country|advisory) summary\b", line, re.IGNORECASE):
            return
        name = re.split(r"\s+due to\b", line.removeprefix("• "))[0]
        where = known(name) if level else None
        if where is None:  # "Northern Israel within 4 kilometers of the borders"
            continue
        for code in where.codes:
            advice = advice_of(text, code)
            yield Advisory(
                country=code,
                level=level,
                wording=wording,
                quote=line.removeprefix("• "),
                leave=advice.leave,
                leave_scope=advice.leave_scope,
                leave_quote=advice.leave_quote,
                issued=item.issued,
                title=item.title,
                text=text,
                url=item.link,
                row=name,
                sub=where.sub,
                part=where.part,
            )


def join(index: Advisory, page: Advisory) -> Advisory:
    """A row without a body, and one that has it: the title's facts of one, the text's of the other."""
    parts = page.worst if rank(page.worst) > rank(page.level) else None
    return replace(
        index,
        worst=worst_of([index.level, parts]),
        areas=page.areas,
        leave=page.leave,
        leave_scope=page.leave_scope,
        leave_quote=page.leave_quote,
        text=page.text,
        missing=page.missing,
    )


# Titles ---------------------------------------------------------------------------------


def heading_of(item: Item) -> Heading:
    """Level and name of a row; UnknownWording where no level of the table is stated.

    Where number and words, or title and category, are of different levels it contradicts.
    """
    known: list[tuple[Level, str]] = []
    unknown: list[UnknownWording] = []
    numbers: set[str] = set()
    for said in (*STATED.finditer(item.title), *STATED.finditer(item.category)):
        numbers |= {said["number"]} if said["number"] else set()
        try:
            known += [(level, said[0].strip(EDGES)) for level in levels_of(said)]
        except UnknownWording as error:
            unknown.append(error)
    if not known:
        beyond = re.split(r"\s[-–—]\s", item.title)[1:]
        raise unknown[0] if unknown else UnknownWording(beyond[-1] if beyond else "")
    level, wording = known[0]
    return Heading(
        name=name_in(item.title),
        level=level,
        wording=wording,
        shared=SEE.search(before_level(item.title)) is not None,
        contradicts=len({str(level) for level, _ in known} | numbers) > 1,
    )


def levels_of(said: re.Match[str]) -> list[Level]:
    """The levels by number and by words; UnknownWording where either is none of theirs."""
    words = " ".join((said["words"] or said["bare"] or "").strip(EDGES).casefold().split())
    if said["number"] not in (None, "1", "2", "3", "4") or (words and words not in LEVELS):
        raise UnknownWording(said[0])
    numbered = [Level(int(said["number"]))] if said["number"] else []
    return numbered + ([LEVELS[words]] if words else [])


def before_level(title: str) -> str:
    """ "Guinea-Bissau" of "Guinea-Bissau - Level 3: Reconsider Travel"."""
    stated = STATED.search(title)
    return (title[: stated.start()] if stated else title).strip(EDGES)


def name_in(title: str) -> str:
    """The name alone, without "Travel Advisory", "See Summaries" or a level that is none."""
    name = SEE.sub("", re.sub(r"\s+[-–—]\s+Other$", "", before_level(title))).strip(EDGES)
    return re.sub(r"\s+Travel Advisory$", "", name, flags=re.IGNORECASE)


def place_of(item: Item) -> Place:
    """What the row stands for: by name, else by the link's slug, else by the FIPS tag.

    A shared row is told apart from its likes by the slug alone.
    """
    slug, name = slug_in(item.link), name_in(item.title)
    shared = SEE.search(before_level(item.title)) is not None
    for text in (slug, name) if shared else (name, slug):
        try:
            return place(text)
        except UnknownCountry:
            continue
    for tag in (
        item.tags if name else ()
    ):  # a nameless shared row bears the tag of one of several
        return Place(from_fips(tag))
    raise UnknownCountry(
        f"{item.title}: no name of a country we know, nor its link {item.link}"
    )


def slug_in(link: str) -> str:
    """ "macau" of …/macau-travel-advisory1.html, "GNB" of …/destination.gnb.html."""
    slug = urlsplit(link).path.rsplit("/", 1)[-1].removesuffix(".html")
    if code := re.fullmatch(r"destination\.([a-z]{3})", slug):
        return code[1].upper()
    slug = re.sub(r"-?(travel-)?advisory\d*$", "", slug)
    return SLUGS.get(slug, slug.replace("-", " "))


def unread(
    item: Item,
    reason: Literal["name", "wording", "layout"],
    message: str,
    *,
    country: str = "",
    wording: str = "",
) -> Unread:
    return Unread(
        country=country,
        reason=reason,
        message=message,
        wording=wording,
        url=item.link,
        row=name_in(item.title),
    )


SOURCE = Source(
    name="us_state",
    publisher="US Department of State",
    short="US State Dept",
    by="US",
    language="en",
    home=LIST,
    start=(Link(FEED),),
    second=(Link(API),),
    read=read,
    join=join,
    clean=clean_list,
    every=timedelta(minutes=10),
    expect=range(180, 260),  # 211 to 229 rows, 329 in a storm of old copies beside new ones
    patience=timedelta(hours=12),  # filler stood for 1.5 to 8 hours
    copies=timedelta(days=14),  # Sudan with and without its call: runs of a week
    absence=timedelta(days=3),  # up to nine destinations are absent from a poll
    quiet=timedelta(days=5),  # the longest silence in 239 days
    numbered=True,
)
