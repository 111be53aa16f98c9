"""Korea: travel alarms of the Ministry of Foreign Affairs (0404.go.kr), by list or by API.

Levels (https://www.0404.go.kr/): 1 여행유의 (ours 2), 2 여행자제 (3), 특별여행주의보 (3), 3 출국권고,
until 2025 철수권고 (4, and leave), 4 여행금지 (4, and leave).
The list of countries needs no key: a name and one mark a level that some part of the country
bears (t01 to t04, t05 the special advisory), so of the list alone only the worst is stated. A
country's page says of where each is: "여행금지 전 지역" (all of it), "출국권고 흑색경보 지정 지역을 제외한
전지역" (all but the black ones), or the parts' names. With a key of data.go.kr ([sources.kr_mofa] key)
the API is asked in place of the pages (region_ty 전부 or 일부): one row an alarm, `item` a single
object when there is one; it knows no special advisories, so the worst is that of both. Its rows
are as in saved answers; its address and parameters (TravelAlarmService2, serviceKey) are as other
projects ask it, [C].
Seen (2026-07, -08): names of their own (키르기즈공화국); an answer with another resultCode than 0; a
page that holds an example of Gaza in a comment, and the notices of the embassy, whose dates are
not the alarm's: the newest of "여행 경보 조정" (adjustments) is.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from advisorywatch.advisory import Advisory, Area, Leave, LeaveScope, Level, clean, worst_of
from advisorywatch.countries import place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._page import Page, clean_slice

if TYPE_CHECKING:
    from bs4 import Tag

LIST = "https://www.0404.go.kr/ntnSafetyInfo/list"
API_HOST = "apis.data.go.kr"
API = (
    f"https://{API_HOST}/1262000/TravelAlarmService2/getTravelAlarmList2"
    "?returnType=JSON&numOfRows=1000&pageNo=1"
)


@dataclass(frozen=True, slots=True)
class Alarm:
    """One of their levels: ours, whether it tells to leave, its name and our English for it."""

    level: Level
    leave: Leave | None
    wording: str
    gloss: str


ALARMS = {
    "1": Alarm(Level.CAUTION, None, "여행유의", "Level 1: travel caution"),
    "2": Alarm(Level.AVOID_NON_ESSENTIAL, None, "여행자제", "Level 2: refrain from travel"),
    "3": Alarm(Level.DO_NOT_TRAVEL, Leave.SHOULD, "출국권고", "Level 3: advised to leave"),
    "4": Alarm(Level.DO_NOT_TRAVEL, Leave.NOW, "여행금지", "Level 4: travel ban"),
    "5": Alarm(Level.AVOID_NON_ESSENTIAL, None, "특별여행주의보", "Special travel advisory"),
}
UNMARKED = "none"  # the stamp of a country whose row of the list bears no mark
NAMES = {"출국권고": ("출국권고", "철수권고")}  # what a mark was called until 2025
ORDER = "12534"  # from the mildest to the gravest
# All of a country, or all the rest of it: "전 지역", "전지역", "…을 제외한 전 지역", "그 외 지역"
WHOLE = re.compile(
    r"^(?:.*(?:제외한|그 외|이외|나머지)\s*)?(?:전\s*(?:지역|국토|역)|전국|지역)$"
)


def read(document: Document) -> Iterator[Row]:
    """The list of countries, a country's page, or an answer of the API."""
    if document.body.lstrip()[:1] in (b"{", b"["):
        yield from api_rows(document)
        return
    page = Page(document)
    if page.all("h4.country-name"):
        yield page_row(page)
        return
    for item in page.some("ul.list-country-01 li:has(a)"):
        yield list_row(page, item)


def page_links(document: Document) -> Iterator[Link]:
    """The countries' pages; the marks of the list are the stamp: they move with the alarms."""
    page = Page(document)
    for item in page.some("ul.list-country-01 li:has(a)"):
        name = name_in(page, item)
        try:
            [country] = place(name).codes
        except (UnknownCountry, ValueError):
            continue  # read() says so
        href = page.attribute(page.one("a", item), "href")
        if not re.fullmatch(r"/ntnSafetyInfo/[^/]+/detail", href):
            raise page.changed("an address /ntnSafetyInfo/N/detail", href)
        marks = " ".join(kind_of(mark) for mark in page.all("span.caution02", item))
        yield Link(urljoin(LIST, href), stamp=marks or UNMARKED, country=country, name=name)


def name_in(page: Page, item: "Tag") -> str:
    """The country's name, without the marks that may stand in its link."""
    label = " ".join(page.line(mark) for mark in page.all("span.caution02", item))
    return clean(page.line(page.one("a", item)).removesuffix(label))


def kind_of(mark: "Tag") -> str:
    """ "4" of a mark of class t04; "" where it bears none."""
    kind = re.search(r"\bt0(\d)\b", " ".join(mark.get("class") or []))
    return kind[1] if kind else ""


def list_row(page: Page, item: "Tag") -> Row:
    """A country of the list; a mark the table does not hold leaves it unread."""
    marks = page.all("span.caution02", item)
    name = name_in(page, item)
    try:
        [country] = place(name).codes
    except (UnknownCountry, ValueError) as error:
        return Unread(country="", reason="name", message=f"{page.url}: {error}", row=name)
    kinds = []
    # whatever else stands beside a name may be a mark of another layout
    for mark in [*marks, *page.all("*:not(a, a *, span.caution02)", item)]:
        kind = kind_of(mark)
        if kind not in ALARMS:
            said = f"{page.url}: {name}: expected t01 to t05, found {found(str(mark)[:60])}"
            return Unread(
                country=country,
                reason="wording",
                message=said,
                wording=page.line(mark),
                url=page.url,
                row=name,
            )
        kinds.append(kind)
    gravest = ALARMS[max(kinds, key=ORDER.index)] if kinds else None
    leave = gravest.leave if gravest else None
    return Advisory(
        country=country,
        worst=gravest.level if gravest else None,
        leave=leave,
        leave_scope=LeaveScope.PART if leave else None,
        wording=" ".join(ALARMS[kind].wording for kind in kinds),
        gloss=gravest.gloss if gravest else "",
        quote=f"{name} {' '.join(ALARMS[kind].wording for kind in kinds)}".strip(),
        leave_quote=f"{name} {gravest.wording}" if gravest and leave else "",
        title=name,
        text=f"{name}: {' '.join(ALARMS[kind].wording for kind in kinds)}",
        url=page.url,
        row=name,
        missing=frozenset({"level", "areas"}) if kinds else frozenset(),
    )


def page_row(page: Page) -> Row:
    """What a country's page says: a mark, and behind it of where it is."""
    name = page.line(page.some("h4.country-name")[0])
    try:
        [country] = place(name).codes
    except (UnknownCountry, ValueError) as error:
        return Unread(country="", reason="name", message=f"{page.url}: {error}", row=name)
    link = page.document.link
    if link is not None and link.country not in (None, country):
        raise page.changed(f"the page of {link.country}", f"that of {country}: {name}")
    whole: list[Alarm] = []
    parts: list[tuple[Alarm, str]] = []
    lines: list[str] = []
    for item in page.all("li", page.one("ul.info-02")):
        mark = page.one(".box-tag-01", item)
        line = page.line(item)
        alarm, where = ALARMS.get(kind_of(mark)), line.removeprefix(page.line(mark)).strip()
        if alarm is None or page.line(mark) not in NAMES.get(alarm.wording, (alarm.wording,)):
            return Unread(
                country=country,
                reason="wording",
                message=f"{page.url}: {name}: expected a mark of the table, found {found(line)}",
                wording=page.line(mark),
                url=page.url,
                row=name,
            )
        if not where:
            raise page.changed("of where the alarm is", line)
        lines.append(f"{page.line(mark)} {where}")
        if WHOLE.fullmatch(where.removeprefix(name).strip()):
            whole.append(alarm)
        else:
            parts.append((alarm, where))
    if not lines and (link is None or link.stamp != UNMARKED):
        raise page.changed("an alarm, or a list without a mark of it", "none")
    dates = [page.line(one) for one in page.all(".country-board .right .date")]
    return advisory(country, name, whole, parts, lines, newest(dates), page.url)


def api_rows(document: Document) -> Iterator[Row]:
    """One row a country, made of all its alarms."""
    grouped: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for item in items(document):
        grouped[str(item.get("country_iso_alp2") or item.get("country_nm") or "")].append(item)
    for name, alarms in grouped.items():
        yield api_row(document, name, alarms)


def items(document: Document) -> list[dict[str, Any]]:
    """The alarms of an answer; SourceChanged on another resultCode, where there are no alarms at
    all, or not all of them."""
    body = document.json()
    body = body.get("response", body) if isinstance(body, dict) else {}
    header = body.get("header", {})
    inner = body.get("body", body)
    listed = inner.get("items", inner) if isinstance(inner, dict) else {}
    item = listed.get("item") if isinstance(listed, dict) else listed
    item = [item] if isinstance(item, dict) else item
    code = str(header.get("resultCode", ""))
    if code not in ("0", "00") or not isinstance(item, list) or not item:
        said = f"{document.url}: expected resultCode 0 and alarms in items.item"
        raise SourceChanged(f"{said}, found {found(body)}")
    total = inner.get("totalCount") if isinstance(inner, dict) else None
    # a saved answer may be one page of several; what we ask for is all of it
    if total is not None and str(total) != str(len(item)) and document.url == API:
        raise SourceChanged(
            f"{document.url}: expected all {found(total)} alarms, found {len(item)}"
        )
    return item


def api_row(document: Document, name: str, alarms: list[dict[str, Any]]) -> Row:
    """Alarms for all of a country (전부) are its level, those for parts (일부) its areas."""
    try:
        [country] = place(name).codes
    except (UnknownCountry, ValueError) as error:
        return Unread(country="", reason="name", message=f"{document.url}: {error}", row=name)
    whole: list[Alarm] = []
    parts: list[tuple[Alarm, str]] = []
    for item in alarms:
        alarm = ALARMS.get(str(item.get("alarm_lvl")))
        reach = clean(str(item.get("region_ty") or ""))
        if alarm is None or reach not in ("전부", "일부"):
            said = f"{document.url}: {name}: expected alarm_lvl 1 to 4 and 전부 or 일부"
            return Unread(
                country=country,
                reason="wording",
                message=f"{said}, found {found(item)}",
                wording=str(item.get("alarm_lvl")),
                row=name,
            )
        if reach == "전부":
            whole.append(alarm)
        else:
            parts.append((alarm, clean(str(item.get("remark") or ""))))
    dates = [str(item["written_dt"])[:10] for item in alarms if item.get("written_dt")]
    lines = [f"전부: {alarm.wording}" for alarm in whole]
    lines += [f"일부: {alarm.wording}: {remark}" for alarm, remark in parts]
    title = str(alarms[0].get("country_nm") or name)
    row = advisory(country, title, whole, parts, lines, newest(dates), LIST)
    return replace(row, row=name)


def advisory(
    country: str,
    name: str,
    whole: list[Alarm],
    parts: list[tuple[Alarm, str]],
    lines: list[str],
    day: str | None,
    url: str,
) -> Advisory:
    """What alarms for all (or the rest) of a country and for parts of it come to."""
    everything = [*whole, *(alarm for alarm, _ in parts)]
    national = max(whole, key=lambda alarm: alarm.level, default=None)
    gravest = max(everything, key=lambda a: (a.level, a.leave is not None), default=None)
    leave = None
    if gravest is not None:
        now = any(alarm.leave is Leave.NOW for alarm in everything)
        leave = Leave.NOW if now else gravest.leave
    shown = national or gravest
    scope = LeaveScope.COUNTRY if national and national.leave else LeaveScope.PART
    return Advisory(
        country=country,
        level=national.level if national else None,
        worst=worst_of(alarm.level for alarm in everything),
        leave=leave,
        leave_scope=scope if leave else None,
        areas=tuple(Area(where, alarm.level, alarm.leave) for alarm, where in parts if where),
        wording=shown.wording if shown else "",
        gloss=shown.gloss if shown else "",
        quote=lines[0] if lines else "",
        leave_quote=gravest.wording if gravest and leave else "",
        issued=day,
        title=name,
        text="\n".join(lines),
        url=url,
        row=name,
    )


def joined(listed: Advisory, told: Advisory) -> Advisory:
    """What page or API says of where, and the list's marks: the API knows no special advisories."""
    return replace(told, worst=worst_of([listed.worst, told.worst]))


def api_link(document: Document) -> Iterator[Link]:
    """The API, for all countries of the list together."""
    del document
    yield Link(API)


def newest(dates: list[str]) -> str | None:
    """The newest day; None where there is none, or one of them is no day."""
    days = [day for day in dates if re.fullmatch(r"\d{4}-\d\d-\d\d", day)]
    return max(days) if days and len(days) == len(dates) else None


WITHOUT_KEY = Source(
    name="kr_mofa",
    publisher="외교부 (Ministry of Foreign Affairs of Korea)",
    short="Korea MOFA",
    by="KR",
    language="ko",
    home="https://www.0404.go.kr/",
    start=(Link(LIST),),
    read=read,
    links=page_links,
    join=joined,
    index_carries=True,
    clean=clean_slice(
        "ul.list-country-01", "h4.country-name", "ul.info-02", ".country-board .right .date"
    ),
    dated=False,
    every=timedelta(minutes=30),
    expect=range(150, 260),
    quiet=timedelta(days=60),
)
SOURCE = replace(
    WITHOUT_KEY,
    keyed=replace(
        WITHOUT_KEY,
        links=api_link,
        key=(API_HOST, "serviceKey"),
        reader_version=WITHOUT_KEY.reader_version + 1000,  # a list read without leads nowhere
    ),
)
