"""Korea: travel alarms of the Ministry of Foreign Affairs (0404.go.kr), by list or by API.

Levels (https://www.0404.go.kr/): 1 여행유의 (ours 2), 2 여행자제 (3), 특별여행주의보 (3), 3 출국권고,
until 2025 철수권고 (4, and leave), 4 여행금지 (4, and leave).
The list of countries needs no key: a name and one mark a level that some part of the country
bears (t01 to t04, t05 the special advisory); what of it is the whole country only the API says
(region_ty 전부 or 일부), so here only the worst is stated. With a key of data.go.kr ([sources.kr_mofa] key) the API is asked
beside it: one row an alarm, `item` a single object when there is one; it knows no special
advisories, so the worst is that of both. Its rows are as in saved answers; its address and
parameters (TravelAlarmService2, serviceKey) are as other projects ask it, [C].
Seen (2026-08): names of their own (키르기즈공화국); an answer with another resultCode than 0.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from advisorywatch.advisory import Advisory, Area, Leave, LeaveScope, Level, clean, worst_of
from advisorywatch.countries import place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._page import Page, clean_slice

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
ORDER = "12534"  # from the mildest to the gravest


def read(document: Document) -> Iterator[Row]:
    """The list of countries, or an answer of the API."""
    if document.body.lstrip()[:1] in (b"{", b"["):
        yield from api_rows(document)
        return
    page = Page(document)
    for item in page.some("ul.list-country-01 li:has(a)"):
        yield list_row(page, item)


def list_row(page: Page, item: Any) -> Row:
    """A country of the list; a mark the table does not hold leaves it unread."""
    anchor = page.one("a", item)
    marks = page.all("span.caution02", item)
    label = " ".join(page.line(mark) for mark in marks)
    name = clean(page.line(anchor).removesuffix(label))
    try:
        [country] = place(name).codes
    except (UnknownCountry, ValueError) as error:
        return Unread(country="", reason="name", message=f"{page.url}: {error}", row=name)
    kinds = []
    # whatever else stands beside a name may be a mark of another layout
    for mark in [*marks, *page.all("*:not(a, a *, span.caution02)", item)]:
        kind = re.search(r"\bt0(\d)\b", " ".join(mark.get("class") or []))
        if kind is None or kind[1] not in ALARMS:
            said = f"{page.url}: {name}: expected t01 to t05, found {found(str(mark)[:60])}"
            return Unread(
                country=country,
                reason="wording",
                message=said,
                wording=page.line(mark),
                url=page.url,
                row=name,
            )
        kinds.append(kind[1])
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
    everything = [*whole, *(alarm for alarm, _ in parts)]
    national = max(whole, key=lambda alarm: alarm.level, default=None)
    gravest = max(everything, key=lambda alarm: (alarm.level, alarm.leave is not None))
    leave = Leave.NOW if any(a.leave is Leave.NOW for a in everything) else gravest.leave
    shown = national or gravest
    dates = [str(item["written_dt"])[:10] for item in alarms if item.get("written_dt")]
    lines = [f"전부: {alarm.wording}" for alarm in whole]
    lines += [f"일부: {alarm.wording}: {remark}" for alarm, remark in parts]
    return Advisory(
        country=country,
        level=national.level if national else None,
        worst=worst_of(alarm.level for alarm in everything),
        leave=leave,
        leave_scope=LeaveScope.COUNTRY if national and national.leave else LeaveScope.PART,
        areas=tuple(
            Area(remark, alarm.level, alarm.leave) for alarm, remark in parts if remark
        ),
        wording=shown.wording,
        gloss=shown.gloss,
        quote=lines[0],
        leave_quote=gravest.wording if leave else "",
        issued=max(dates) if dates and all(iso(day) for day in dates) else None,
        title=str(alarms[0].get("country_nm") or name),
        text="\n".join(lines),
        url=LIST,
        row=name,
    )


def joined(listed: Advisory, told: Advisory) -> Advisory:
    """The API's alarms of a country, and the list's marks: only these know special advisories."""
    return replace(told, worst=worst_of([listed.worst, told.worst]))


def api_link(document: Document) -> Iterator[Link]:
    """The API, for all countries of the list together."""
    del document
    yield Link(API)


def iso(day: str) -> bool:
    return re.fullmatch(r"\d{4}-\d\d-\d\d", day) is not None


WITHOUT_KEY = Source(
    name="kr_mofa",
    publisher="외교부 (Ministry of Foreign Affairs of Korea)",
    short="Korea MOFA",
    by="KR",
    language="ko",
    home="https://www.0404.go.kr/",
    start=(Link(LIST),),
    read=read,
    clean=clean_slice("ul.list-country-01"),
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
        join=joined,
        index_carries=True,
        key=(API_HOST, "serviceKey"),
        reader_version=WITHOUT_KEY.reader_version + 1000,  # a list read without leads nowhere
    ),
)
