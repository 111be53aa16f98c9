"""What a publisher says: Advisory (a state), Alert (an event), and the scales both are graded on."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import IntEnum, StrEnum


class Level(IntEnum):
    """The four-step severity. None beside it means: the publisher makes no statement."""

    NORMAL = 1
    CAUTION = 2
    AVOID_NON_ESSENTIAL = 3
    DO_NOT_TRAVEL = 4


class Leave(StrEnum):
    """How strongly nationals who are there are told to leave."""

    CONSIDER = "consider"
    SHOULD = "should"
    NOW = "now"


class LeaveScope(StrEnum):
    """Whether the call to leave is for the whole country or for a part of it."""

    PART = "part"
    COUNTRY = "country"


class Action(StrEnum):
    """What an alert asks of private citizens, strongest first; a lifting stands apart at the end.

    The order is that of the US missions' own usage.
    """

    DEPART_NOW = "depart_now"
    SHELTER_IN_PLACE = "shelter_in_place"
    ORDERED_DEPARTURE = "ordered_departure"
    AUTHORIZED_DEPARTURE = "authorized_departure"
    DO_NOT_TRAVEL = "do_not_travel"
    RECONSIDER = "reconsider"
    AVOID_AREA = "avoid_area"
    INCREASED_CAUTION = "increased_caution"
    INFORMATIONAL = "informational"
    LIFTED_OR_LOWERED = "lifted_or_lowered"


class Remark(StrEnum):
    """What a reader knows of a row that judging must know too."""

    PLACEHOLDER = "placeholder"  # filler text in place of an advisory
    CONTRADICTION = "contradiction"  # two places of one page disagree on the level
    AGREED = "agreed"  # two access paths of the publisher say the same level


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a country as the publisher names it, with its level or call to leave."""

    name: str
    level: Level | None = None
    leave: Leave | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Advisory:
    """What one source says about one country at one moment.

    `level` covers the whole country; `worst` is the highest level of any part of it and is
    never below `level`. `wording` is the publisher's own phrase, untranslated; `gloss` our
    fixed English for it. `quote` and `leave_quote` are the exact sentences that carried the
    level and the call to leave. `issued` is the publisher's date: `YYYY-MM-DD` where they give
    a day, `YYYY-MM-DDTHH:MM:SSZ` where they give an instant, None where the page bears none or
    garbage. `text` is cleaned for comparing: moving lines dropped, paragraphs on lines.

    `row` names the row as published (several countries may stand in one row, several rows may
    stand for one country). `sub` is the key of a row that is one of several for its country
    ("BQ-BO"): the country takes the worst. `part` names a row that is only a part of its
    country ("Azores"): it becomes an area. `missing` are the fields that could not be had
    (a page behind an index): what is in force stands for them.
    """

    country: str
    level: Level | None = None
    worst: Level | None = None
    leave: Leave | None = None
    leave_scope: LeaveScope | None = None
    areas: tuple[Area, ...] = ()
    wording: str = ""
    gloss: str = ""
    quote: str = ""
    leave_quote: str = ""
    issued: str | None = None
    title: str = ""
    text: str = ""
    url: str = ""
    row: str = ""
    sub: str = ""
    part: str = ""
    missing: frozenset[str] = frozenset()
    remarks: frozenset[Remark] = frozenset()

    def __post_init__(self) -> None:
        if rank(self.worst) < rank(self.level) or (self.worst is None and self.level):
            object.__setattr__(self, "worst", self.level)
        if self.leave is None:
            object.__setattr__(self, "leave_scope", None)
        elif self.leave_scope is None:
            object.__setattr__(self, "leave_scope", LeaveScope.COUNTRY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What an embassy or ministry published once. Known by (source, url, digest) for ever.

    `country` is the country it speaks of. `leave` is the call to leave it carries; an alert of
    action `depart_now` has `leave` now. `drill`: a test or exercise. `lifted`: its news is that
    something ends. `text` is cleaned for comparing.
    """

    country: str
    url: str
    title: str
    text: str
    issued: str | None = None
    action: Action = Action.INFORMATIONAL
    leave: Leave | None = None
    leave_scope: LeaveScope | None = None
    level: Level | None = None
    lifted: bool = False
    drill: bool = False
    quote: str = ""

    def __post_init__(self) -> None:
        if self.leave is not None and self.leave_scope is None:
            object.__setattr__(self, "leave_scope", LeaveScope.COUNTRY)

    @property
    def digest(self) -> str:
        """Of title and text, white space folded: a new one under a known URL is a revision."""
        folded = " ".join(f"{self.title}\n{self.text}".split())
        return hashlib.sha256(folded.encode()).hexdigest()


LEAVE_RANK = {None: 0, Leave.CONSIDER: 1, Leave.SHOULD: 2, Leave.NOW: 3}
SCOPE_RANK = {None: 0, LeaveScope.PART: 1, LeaveScope.COUNTRY: 2}


def rank(level: Level | None) -> int:
    """For order only: no statement ranks as normal."""
    return 1 if level is None else int(level)


def worst_of(levels: Iterable[Level | None]) -> Level | None:
    """The highest of them; None where none makes a statement."""
    return max((level for level in levels if level is not None), default=None)


def leave_rank(advisory: Advisory | None) -> tuple[int, int]:
    """Strength first, then scope: what is stronger is greater."""
    if advisory is None:
        return (0, 0)
    return (LEAVE_RANK[advisory.leave], SCOPE_RANK[advisory.leave_scope])


def issued_day(day: date) -> str:
    """The publisher gives a day: their local day, kept a day."""
    return day.strftime("%Y-%m-%d") if day.year >= 1000 else f"{day.year:04}-{day:%m-%d}"


def issued_at(when: datetime) -> str:
    """The publisher gives an instant (aware): UTC, to the second."""
    return when.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def newer(one: str | None, other: str | None) -> bool:
    """Whether `one` is issued after `other`. By day where either is only a day; None is no date."""
    if one is None or other is None:
        return False
    if len(one) == 10 or len(other) == 10:
        return one[:10] > other[:10]
    return one > other


def fold(rows: Iterable[Advisory]) -> list[Advisory]:
    """Rows as published made into rows a country: sub-keys joined, parts become areas.

    Rows that stand for the same whole country twice are left as they are: which of them is
    true is a judgement (accept.py).
    """
    whole: list[Advisory] = []
    subs: dict[str, list[Advisory]] = {}
    parts: dict[str, list[Advisory]] = {}
    for row in rows:
        if row.part:
            parts.setdefault(row.country, []).append(row)
        elif row.sub:
            subs.setdefault(row.country, []).append(row)
        else:
            whole.append(row)
    for several in subs.values():
        several.sort(key=lambda row: (-rank(row.level), row.sub))
        worst = several[0]
        caller = max(several, key=leave_rank)
        areas = tuple(Area(row.row or row.sub, row.level, row.leave) for row in several)
        whole.append(
            replace(
                worst,
                worst=worst_of(row.worst for row in several),
                leave=caller.leave,
                leave_scope=caller.leave_scope,
                leave_quote=caller.leave_quote,
                areas=areas + tuple(area for row in several for area in row.areas),
                issued=max((row.issued for row in several if row.issued), default=None),
                text="\n".join(row.text for row in sorted(several, key=lambda r: r.sub)),
                sub="",
                remarks=frozenset[Remark]().union(*(row.remarks for row in several)),
            )
        )
    for country, several in parts.items():
        areas = tuple(
            Area(row.part, row.level, row.leave)
            for row in sorted(several, key=lambda r: r.part)
        )
        at = [i for i, row in enumerate(whole) if row.country == country]
        if not at:  # only parts are listed: no statement on the whole
            whole.append(Advisory(country=country, row=several[0].row, url=several[0].url))
            at = [len(whole) - 1]
        caller = max(several, key=leave_rank)
        for i in at:
            row = whole[i]
            called = caller.leave if row.leave is None else row.leave
            whole[i] = replace(
                row,
                worst=worst_of([row.worst, *(area.level for area in areas)]),
                areas=row.areas + areas,
                leave=called,
                leave_scope=row.leave_scope or (LeaveScope.PART if called else None),
                leave_quote=row.leave_quote or (caller.leave_quote if called else ""),
                text="\n".join([row.text, *(r.text for r in several if r.text)]).strip("\n"),
            )
    return sorted(whole, key=lambda row: row.country)


def clean(text: str) -> str:
    """White space as a reader sees it: NBSP and zero-width gone, blanks folded, no empty lines."""
    text = re.sub(r"[\u200b-\u200d\u2060\ufeff\u00ad]", "", text)
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)
