"""When each source is next due. A restart neither hammers a publisher nor waits a whole interval."""

import math
import random
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from time import monotonic

from apscheduler.triggers.base import BaseTrigger

from advisorywatch.source import Source
from advisorywatch.store import history
from advisorywatch.store.db import Store

Key = tuple[str, str]  # source and part

STEP = timedelta(milliseconds=500)  # between sources that are due at the same moment
SPREAD = timedelta(minutes=5)  # over which the parts of one publisher are spread
JITTER_MOST = timedelta(seconds=30)


class Rhythm(BaseTrigger):  # type: ignore[misc] # APScheduler bears no types
    """Every so often, on average: up to `jitter` is added to `interval`, from the time before.

    Not APScheduler's IntervalTrigger: that one has every missed time counted up, one by one, and a
    clock that jumped by half a year held the scheduler for minutes.
    """

    def __init__(self, every: timedelta, *, spread: bool = True) -> None:
        self.jitter = min(every / 10, JITTER_MOST) if spread else timedelta(0)
        self.interval = every - self.jitter / 2

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        due = now if previous is None else previous + self.interval
        if due < now:
            due = now + self.interval
        return due + self.jitter * random.random()  # noqa: S311 — spread, not secrecy


def first_due(
    parts: Iterable[tuple[Source, str]], kept: Mapping[Key, datetime | None], now: datetime
) -> dict[Key, datetime]:
    """When each is polled first after a start.

    `kept` is when each was next due as the store has it. What is due later stays so, unless that
    is further away than its interval (it was shortened, or the clock jumped). What is overdue,
    or was never polled, is due at once: one source after the other, and the parts of a publisher
    spread over five minutes or its interval.
    """
    due: dict[Key, datetime] = {}
    late: dict[str, list[tuple[Source, str]]] = {}
    for source, part in parts:
        then = kept.get((source.name, part))
        if then is not None and now < then <= now + source.every * 1.1:
            due[source.name, part] = then
        else:
            late.setdefault(source.name, []).append((source, part))
    for place, pairs in enumerate(late.values()):
        apart = min(SPREAD, pairs[0][0].every) / len(pairs)
        for nth, (source, part) in enumerate(pairs):
            due[source.name, part] = now + place * STEP + nth * apart
    return due


class Sweeps:
    """When every page of a source is asked for, stamp or not: for edits nobody announced."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self.store, self.clock = store, clock
        self.tried: dict[Key, float] = {}  # on the steady clock

    def due(self, source: Source, part: str) -> bool:
        """One that fails is not tried again at every poll. StoreError."""
        if source.links is None:
            return False
        with self.store.read() as connection:
            swept = history.swept(connection, source.name, part)
        if swept is None or self.clock() - swept < source.sweep:
            return False
        key, now = (source.name, part), monotonic()
        if now - self.tried.get(key, -math.inf) < source.sweep.total_seconds() / 4:
            return False
        self.tried[key] = now
        return True
