"""Who hears what, why, and when: hears() and due_at(). Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Level, rank
from advisorywatch.change import ALERT_KINDS, LEAVE_KINDS, Change, Kind
from advisorywatch.desks.news import News, about_leaving
from advisorywatch.desks.values import Desk, Hears, Quiet, Word

WORSE = frozenset({Kind.LEAVE_CALLED, Kind.RAISED, Kind.PART_RAISED, Kind.UNCLEAR})
BETTER = frozenset(
    {Kind.LOWERED, Kind.PART_LOWERED, Kind.LEAVE_EASED, Kind.LEAVE_ENDED, Kind.WITHDRAWN}
)
# What a desk may hear before it is confirmed: what cannot wait if it is true.
TOLD_WHILE_HELD = frozenset({Kind.RAISED, Kind.PART_RAISED, Kind.LEAVE_CALLED})


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a desk hears an event, and which filter decided, in words for `desks why`."""

    heard: bool
    why: str


def hears(desk: Desk, news: News) -> Decision:
    """A desk hears an event where any of its filters lets any of its changes pass."""
    if news.held:
        if not desk.unconfirmed:
            return Decision(False, f"it is held ({news.held}), and unconfirmed = false")
        if not any(fact.change.kind in TOLD_WHILE_HELD for fact in news.facts):
            return Decision(False, "it is held, and neither a raise nor a call to leave")
    refusals = []
    for number, filter_ in enumerate(desk.hears, start=1):
        for fact in news.facts:
            refusal = refused(filter_, fact.change, news)
            if refusal is None:
                kinds = matched_kinds(filter_, fact.change)
                return Decision(True, f"filter {number} hears {fact.change.kind} ({kinds})")
            refusals.append(f"filter {number}: {refusal}")
    return Decision(False, "; ".join(dict.fromkeys(refusals)))


def refused(filter_: Hears, change: Change, news: News) -> str | None:
    """Why a filter does not let a change pass; None where it does."""
    if filter_.countries is not None and change.country not in filter_.countries:
        where = ", ".join(filter_.regions) or some(filter_.countries)
        return f"{change.country} is not among {where}"
    if filter_.sources is not None and news.publisher.source not in filter_.sources:
        return f"{news.publisher.source} is not among {some(filter_.sources)}"
    if not matched_kinds(filter_, change):
        return f"{change.kind} is not among kinds {some(filter_.kinds)}"
    least = filter_.at_least
    if least is not None and not exempt(change) and worst(change) < least:
        return f"its worst is {worst(change)}, below at_least = {int(least)}"
    return None


def matched_kinds(filter_: Hears, change: Change) -> str:
    """The words of a filter that stand for a change; "" where none does."""
    return some(word for word in filter_.kinds if stands_for(word, change))


def stands_for(word: Kind | Word, change: Change) -> bool:
    match word:
        case Word.ALL:
            return True
        case Word.WORSE:
            return change.kind in WORSE or (
                change.kind is Kind.ADDED and worst(change) >= Level.AVOID_NON_ESSENTIAL
            )
        case Word.BETTER:
            return change.kind in BETTER
        case Word.LEAVE:
            return about_leaving(change)
        case Word.ALERTS:
            return change.kind in ALERT_KINDS
        case Kind():
            return change.kind is word


def exempt(change: Change) -> bool:
    """Kinds that no level filters: calls to leave, alerts, and what is unclear."""
    return change.kind in LEAVE_KINDS | ALERT_KINDS | {Kind.UNCLEAR}


def worst(change: Change) -> int:
    """The greater worst of before and after."""
    return max(rank(a.worst if a else None) for a in (change.before, change.after))


def some(words: Iterable[str]) -> str:
    listed = sorted(str(word) for word in words)
    return ", ".join(listed[:6]) + (f" and {len(listed) - 6} more" if len(listed) > 6 else "")


def due_at(desk: Desk, now: datetime, *, grave: bool) -> datetime:
    """When a desk may be reached with what is known `now`: at once, with its next digest, or
    after its quiet hours. What is grave never waits unless the desk says so."""
    if grave and desk.grave_at_once:
        return now
    due = next_of(desk.digest, desk.timezone, now) if desk.digest else now
    return after_quiet(desk.quiet, due) if desk.quiet else due


def next_of(times: Iterable[time], zone: ZoneInfo, now: datetime) -> datetime:
    """The next of these times of day, by the clocks of `zone`: `now` itself, or later."""
    today = now.astimezone(zone).date()
    moments = [
        moment(day, at, zone) for day in (today, today + timedelta(days=1)) for at in times
    ]
    return min(when for when in moments if when >= now)


def after_quiet(quiet: Quiet, now: datetime) -> datetime:
    """`now`, or the end of the quiet hours it falls in."""
    day = now.astimezone(quiet.zone).date()
    for began in (day - timedelta(days=1), day):
        ends = began if quiet.end > quiet.start else began + timedelta(days=1)
        start, end = moment(began, quiet.start, quiet.zone), moment(ends, quiet.end, quiet.zone)
        if start <= now < end:
            return end
    return now


def moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """A time of day as an instant; one that a spring night skips is as much later."""
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def pulse_due(desk: Desk, now: datetime) -> datetime | None:
    """Today's moment of the desk's pulse if it came within the last hour; None otherwise.

    A daemon that was down at that time does not catch up hours later.
    """
    if desk.pulse is None:
        return None
    at = moment(now.astimezone(desk.timezone).date(), desk.pulse, desk.timezone)
    return at if at <= now < at + timedelta(hours=1) else None
