"""One pace a host, and how long a host wants to be left alone. Safe for threads."""

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from advisorywatch.errors import FetchFailed

FIRST_WAIT = timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=6)
# However long it asks for: a day later we look again, and the operator has been told.
LONGEST_RETRY_AFTER = timedelta(days=1)
# A page that is not published yet answers 403 too (Drupal does): only refusals in a row speak
# for the host.
FORGIVEN = {"blocked": 2, "busy": 0}


class HostWait(NamedTuple):
    """What a host answered last, kept over restarts: not to be asked before `until`, for that
    reason (`busy`, `blocked`), after so many refusals in a row."""

    until: datetime
    reason: str
    failures: int = 1


class Pace:
    """Says when a host may be asked.

    Turns are given in the order they are asked for. A refusal counts once, however many
    requests were under way when it came; likewise only a request that started after it
    can show that the host has changed its mind.
    """

    def __init__(
        self,
        pace_s: float,
        now: Callable[[], datetime],
        clock: Callable[[], float],
        sleep: Callable[[float], object],
    ) -> None:
        self.pace_s, self.now, self.clock, self.sleep = pace_s, now, clock, sleep
        self.lock = threading.Lock()
        self.slower: dict[str, float] = {}  # the pace that robots.txt asks for
        self.free: dict[str, float] = {}  # the next turn, on `clock`
        self.waits: dict[str, HostWait] = {}

    def start(self, host: str) -> int:
        """Wait for a turn; its number is for answered() and refused().

        FetchFailed, at once or as soon as it is known, while the host wants to be left alone.
        """
        self.check(host)
        with self.lock:
            turn = max(self.clock(), self.free.get(host, self.clock()))
            self.free[host] = turn + self.slower.get(host, self.pace_s)
        if (left := turn - self.clock()) > 0:
            self.sleep(left)
            self.check(host)
        with self.lock:
            return self.failures(host)

    def check(self, host: str) -> None:
        """FetchFailed while the host wants to be left alone."""
        now = self.now()
        with self.lock:
            wait = self.waits.get(host)
        if wait is not None and now < wait.until:
            raise FetchFailed(
                wait.reason,
                f"{host}: not asked before {wait.until:%Y-%m-%dT%H:%M:%SZ} ({wait.reason})",
                retry_after_s=(wait.until - now).total_seconds(),
            )

    def slow_down(self, host: str, pace_s: float) -> None:
        """At least so many seconds between two requests from now on."""
        with self.lock:
            self.slower[host] = max(self.pace_s, pace_s)

    def answered(self, host: str, turn: int) -> None:
        """The host gave what was asked."""
        with self.lock:
            if self.failures(host) == turn:
                self.waits.pop(host, None)

    def refused(self, host: str, turn: int, reason: str, retry_after_s: float | None) -> None:
        """The host refused: leave it alone as long as it says, else longer each time."""
        now = self.now()
        with self.lock:
            failures = self.failures(host)
            if failures == turn:
                failures += 1
            elif retry_after_s is None:
                return
            if retry_after_s is None:
                wait = growing(failures - FORGIVEN[reason])
            else:
                wait = min(timedelta(seconds=retry_after_s), LONGEST_RETRY_AFTER)
            before = self.waits.get(host)
            until = max(now + wait, before.until) if before else now + wait
            self.waits[host] = HostWait(until, reason, max(failures, 1))

    def failures(self, host: str) -> int:
        wait = self.waits.get(host)
        return wait.failures if wait else 0

    def kept(self) -> dict[str, HostWait]:
        with self.lock:
            return dict(self.waits)

    def restore(self, waits: Mapping[str, HostWait]) -> None:
        with self.lock:
            self.waits = dict(waits)


def growing(times: int) -> timedelta:
    """Nothing, 5 minutes, 10, 20 … 6 hours."""
    if times <= 0:
        return timedelta(0)
    return min(FIRST_WAIT * (1 << min(times - 1, 10)), LONGEST_WAIT)
