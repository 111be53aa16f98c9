"""When each source is next due. A restart neither hammers a publisher nor waits a whole interval."""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

from advisorywatch.source import Source
from advisorywatch.store import history
from advisorywatch.store.db import Store

Key = tuple[str, str]  # source and part

STEP = timedelta(milliseconds=500)  # between sources that are due at the same moment
SPREAD = timedelta(minutes=5)  # over which the parts of one publisher are spread
JITTER_MOST = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How APScheduler's IntervalTrigger keeps `every` on average: it adds up to `jitter_s` to
    `interval_s`, counted from the poll before."""

    interval_s: float
    jitter_s: float

    @classmethod
    def of(cls, every: timedelta) -> "Rhythm":
        jitter = jitter_of(every)
        return cls((every - jitter / 2).total_seconds(), jitter.total_seconds())


def jitter_of(every: timedelta) -> timedelta:
    return min(every / 10, JITTER_MOST)


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
