"""How every source is doing, and since when: by what stands in the store. Pure but for look().

What a poll found is the state it left behind. Three more follow from time alone: `dark` (no sound
reading for long, or nobody polled it), `frozen` (read soundly, and silent far beyond its own
habit), `busy` (its first poll is under way). When the operator is told: health_telling.py.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.source import Source, parts
from advisorywatch.store import history
from advisorywatch.store import schema as s

LONGER = 1.5  # than the longest silence a publisher is known to keep: it is frozen
DARK_EVERY, DARK_LEAST = 6, timedelta(hours=1)  # without a sound reading: it is dark
IDLE_EVERY, IDLE_MORE = 3, timedelta(minutes=5)  # without any poll: nobody polls
OUTBOX_LATE = timedelta(minutes=15)  # what is due longer than this hangs


class State(StrEnum):
    """The gravest first; of several parts the first counts."""

    DRIFTED = "drifted"  # the page no longer says what its reader was written for
    BLOCKED = "blocked"  # refused, or robots.txt forbids it
    UNREAD = "unread"  # too many rows that could not be read
    SHORT = "short"  # far fewer rows than a healthy reading has, or more
    LOST = "lost"  # the rows that are gone are all of the gravest
    DARK = "dark"
    FAILING = "failing"  # no answer, or no usable one
    FROZEN = "frozen"
    BUSY = "busy"
    NEVER = "never"  # not polled yet
    OK = "ok"
    UNPROVEN = "unproven"  # written from descriptions; off until the operator turns it on
    OFF = "off"


WELL = frozenset({State.OK, State.NEVER, State.BUSY, State.UNPROVEN, State.OFF})


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """How a source, or a part of one, is doing. `since` is None for what was never polled."""

    source: str
    part: str = ""
    state: State
    since: datetime | None = None
    reason: str = ""
    last_poll: datetime | None = None
    last_ok: datetime | None = None
    last_change: datetime | None = None
    listed: int | None = None
    unread: int | None = None

    @property
    def well(self) -> bool:
        return self.state in WELL


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressTrouble:
    """An address that takes no bulletins. `waiting`: how many are due there."""

    name: str
    since: datetime
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """All of it at a moment. `outbox_since`: since when the oldest bulletin is due; `shortest`:
    the interval of the source that is polled most often."""

    at: datetime
    sources: Mapping[str, Condition]
    parts: Sequence[Condition] = ()
    addresses: Sequence[AddressTrouble] = ()
    outbox: int = 0
    outbox_since: datetime | None = None
    watched: Collection[str] = frozenset()
    shortest: timedelta = timedelta(0)

    @property
    def ill(self) -> list[Condition]:
        """Sources that are not well, the gravest first."""
        order = list(State)
        bad = [one for one in self.sources.values() if not one.well]
        return sorted(bad, key=lambda one: (order.index(one.state), one.source))

    @property
    def last_poll(self) -> datetime | None:
        return max((one.last_poll for one in self.parts if one.last_poll), default=None)

    @property
    def outbox_late(self) -> bool:
        return self.outbox_since is not None and self.at - self.outbox_since > OUTBOX_LATE

    @property
    def down(self) -> str:
        """Why nothing works at all; "" where something does."""
        watched = [self.sources[name] for name in self.watched]
        if not watched:
            return "no source is watched"
        if self.last_poll is None:
            busy = any(one.state is State.BUSY for one in watched)
            return "" if busy else "nothing was polled yet"
        if self.at - self.last_poll > IDLE_EVERY * self.shortest + IDLE_MORE:
            return f"nothing was polled since {told(self.last_poll)}: does `advisorywatch run` run?"
        if all(one.state is State.DARK for one in watched):
            return "no source gave a sound reading for long: is the network there?"
        return ""

    @property
    def code(self) -> int:
        """For monitors: 0 all is well, 1 something is not, 2 nothing works."""
        if self.down:
            return 2
        return 1 if self.ill or self.addresses or self.outbox_late else 0

    @property
    def summary(self) -> str:
        """One line: how many sources are in which state."""
        states = [self.sources[name].state for name in self.watched]
        counts = ", ".join(
            f"{states.count(state)} {state}" for state in State if state in states
        )
        late = (
            f"; {self.outbox} bulletins due since {told(self.outbox_since)}"
            if self.outbox_late
            else ""
        )
        return f"{len(states)} sources: {counts or 'none'}{late}"


def told(when: datetime | None) -> str:
    return f"{when:%d %b %H:%M} UTC" if when else "never"


def condition(
    source: Source, part: str, row: Any, blind_since: datetime | None, now: datetime
) -> Condition:
    """Of what is polled by itself. `row` is its row of the store, None where there is none;
    `blind_since` when its open gap began."""
    if row is None:
        return Condition(source=source.name, part=part, state=State.NEVER)
    known = {
        name: getattr(row, name)
        for name in ("last_poll", "last_ok", "last_change", "listed", "unread")
    }

    def so(state: State, since: datetime | None, reason: str) -> Condition:
        return Condition(
            source=source.name, part=part, state=state, since=since, reason=reason, **known
        )

    state, long = State(row.state), max(DARK_EVERY * source.every, DARK_LEAST)
    silent = LONGER * source.quiet
    if state in (State.NEVER, State.OFF):
        polled = row.lease_until is not None and row.lease_until > now
        return so(State.BUSY if polled else State.NEVER, None, "")
    if now - row.last_poll > long:
        reason = f"not polled since {told(row.last_poll)}: does `advisorywatch run` run?"
        return so(State.DARK, row.last_ok or row.last_poll, reason)
    if state is State.FAILING and now - (blind_since or row.since) > long:
        return so(State.DARK, blind_since or row.since, row.reason)
    if state is State.OK and row.last_change is not None and now - row.last_change > silent:
        reason = (
            f"nothing new since {told(row.last_change)}; the longest silence it is known for is "
            f"{source.quiet.days} days"
        )
        return so(State.FROZEN, row.last_change, reason)
    return so(state, row.since, row.reason)


def overall(source: Source, own: Sequence[Condition]) -> Condition:
    """Of a source: as its worst part is, counted."""
    order = list(State)
    worst = min(own, key=lambda one: order.index(one.state))
    bad = [one for one in own if not one.well]
    state, since, reason = worst.state, worst.since, worst.reason
    if len(own) > 1 and bad:
        reason = f"{len(bad)} of {len(own)} parts: {bad[0].part}: {bad[0].reason}"
    elif len(own) > 1 and state in (State.NEVER, State.BUSY) and any(p.last_ok for p in own):
        state, since, reason = State.OK, None, ""  # parts that are new
    return Condition(
        source=source.name,
        state=state,
        since=since,
        reason=reason,
        last_poll=latest(one.last_poll for one in own),
        last_ok=latest(one.last_ok for one in own),
        last_change=latest(one.last_change for one in own),
        listed=total(one.listed for one in own),
        unread=total(one.unread for one in own),
    )


def latest(times: Iterable[datetime | None]) -> datetime | None:
    return max((when for when in times if when), default=None)


def total(numbers: Iterable[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def unwatched(source: Source, condition: Condition) -> Condition:
    """What is known of a source nobody polls."""
    state = State.UNPROVEN if source.maturity == "unproven" else State.OFF
    return replace(condition, state=state, since=None, reason="")


def look(
    connection: Connection,
    sources: Iterable[Source],
    watched: Collection[str],
    now: datetime,
) -> Health:
    """How all of it is doing; `watched` are the names of those that are polled."""
    rows = {(row.source, row.part): row for row in history.source_rows(connection)}
    gaps = {
        (source, part): gap.began
        for (source, part, country), gap in history.open_gaps(connection).items()
        if not country
    }
    sources = list(sources)
    found: dict[str, Condition] = {}
    every: list[Condition] = []
    for source in sources:
        keys = [(source.name, part) for part in parts(source)]
        own = [condition(source, key[1], rows.get(key), gaps.get(key), now) for key in keys]
        found[source.name] = overall(source, own)
        if source.name in watched:
            every += own
        else:
            found[source.name] = unwatched(source, found[source.name])
    outbox, since = due(connection, now)
    return Health(
        at=now,
        sources=found,
        parts=every,
        addresses=failing_addresses(connection),
        outbox=outbox,
        outbox_since=since,
        watched=frozenset(watched),
        shortest=min(
            (one.every for one in sources if one.name in watched), default=timedelta(0)
        ),
    )


def nothing_polled(
    sources: Sequence[Source], watched: Collection[str]
) -> Mapping[str, Condition]:
    """How they are doing before there is a store."""
    never = {one.name: Condition(source=one.name, state=State.NEVER) for one in sources}
    return {
        one.name: never[one.name] if one.name in watched else unwatched(one, never[one.name])
        for one in sources
    }


def due(connection: Connection, now: datetime) -> tuple[int, datetime | None]:
    """How many bulletins are due and not delivered, and since when the oldest is."""
    d = s.deliveries.c
    count, oldest = connection.execute(
        sa.select(sa.func.count(), sa.func.min(d.due)).where(d.outcome == "due", d.due <= now)
    ).one()
    return count, oldest


def failing_addresses(connection: Connection) -> list[AddressTrouble]:
    """Addresses whose last send failed, the longest first."""
    a, d = s.addresses.c, s.deliveries.c
    waiting = (
        sa.select(sa.func.count())
        .where(d.address == a.name, d.outcome == "due")
        .correlate(s.addresses)
        .scalar_subquery()
    )
    rows = connection.execute(
        sa.select(a.name, a.failing_since, waiting.label("waiting"))
        .where(a.failing_since.is_not(None))
        .order_by(a.failing_since)
    )
    return [
        AddressTrouble(name=row.name, since=row.failing_since, waiting=row.waiting)
        for row in rows
    ]
