"""Clocks that jump: a day back and forth, a laptop that slept, a machine that started in 1970."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic

from advisorywatch.fetch import Fetch
from advisorywatch.store import clock
from advisorywatch.store.db import Store


class Clocks:
    """Notices when the wall clock jumps: what is due is due by it, what has passed is not."""

    def __init__(
        self, wall: Callable[[], datetime], steady: Callable[[], float] = monotonic
    ) -> None:
        self.wall, self.steady = wall, steady
        self.apart = self.difference()

    def difference(self) -> timedelta:
        return self.wall() - datetime.fromtimestamp(0, UTC) - timedelta(seconds=self.steady())

    def jumped(self, least: timedelta) -> timedelta | None:
        """By how much since the last call, or the start; None where by less than `least`."""
        now = self.difference()
        jump, self.apart = now - self.apart, now
        return jump if abs(jump) >= least else None


def moved_along(by: timedelta, fetch: Fetch, store: Store, now: datetime) -> None:
    """What waits for a moment waits as long as it would have, or not at all."""
    waits = fetch.host_waits().items()
    fetch.restore_host_waits({h: wait._replace(until=wait.until + by) for h, wait in waits})
    if by < timedelta(0):
        clock.set_back(store, now)
