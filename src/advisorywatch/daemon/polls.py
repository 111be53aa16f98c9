"""The polls under way: eight at once, each with a deadline. One that hangs gives up its place.

A thread cannot be stopped from outside. What hangs is left behind: its place goes to the next
source, its lease to nobody, so that it can write nothing any more should it wake after all.
"""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from time import monotonic, sleep

from advisorywatch.errors import AdvisorywatchError, FetchFailed
from advisorywatch.fetch import Validators
from advisorywatch.gather import Answer, Fetching
from advisorywatch.poll import Result, poll
from advisorywatch.source import Document, Link, Row, Source
from advisorywatch.store import lease
from advisorywatch.store.db import Store
from advisorywatch.store.record import Poll, record

log = logging.getLogger("advisorywatch.daemon")

AT_ONCE = 8
SPARE = 8  # threads for those that hang; with all of them hanging the service must be restarted
SILENT = timedelta(minutes=5)  # without a document fetched or read: it hangs
LONGEST = timedelta(hours=1)  # however busy it is


class Abandoned(AdvisorywatchError):
    """The service is ending: the poll came to nothing, and nothing is recorded of it."""


@dataclass(slots=True, eq=False)
class Run:
    """A poll under way. `progress` moves with every document fetched or read."""

    source: Source
    part: str
    began: float = field(default_factory=monotonic)
    progress: float = field(default_factory=monotonic)
    hung: bool = False
    fetch_s: float = 0.0
    read_s: float = 0.0

    @property
    def key(self) -> tuple[str, str]:
        return self.source.name, self.part


@dataclass(frozen=True, slots=True)
class Watched:
    """A Fetching that notes progress and times, and turns our own ending into Abandoned."""

    fetching: Fetching
    run: Run

    def get(self, link: Link, validators: Validators | None = None) -> Document | None:
        began = monotonic()
        try:
            return self.fetching.get(link, validators)
        except FetchFailed as error:
            unless_ending(error)
            raise
        finally:
            self.note(began)

    def get_all(
        self, wanted: Iterable[tuple[Link, Validators | None]]
    ) -> Iterator[tuple[Link, Answer]]:
        began = monotonic()
        for link, answer in self.fetching.get_all(wanted):
            self.note(began)
            if isinstance(answer, FetchFailed):
                unless_ending(answer)
            yield link, answer
            began = monotonic()

    def note(self, began: float) -> None:
        self.run.progress = monotonic()
        self.run.fetch_s += self.run.progress - began


def unless_ending(error: FetchFailed) -> None:
    if error.reason == "closed":
        raise Abandoned("the service is ending") from error


class Polls:
    """Runs polls; `overdue()` finds those that hang, and must be called now and then."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        *,
        at_once: int = AT_ONCE,
        silent: timedelta = SILENT,
        longest: timedelta = LONGEST,
    ) -> None:
        self.store, self.clock = store, clock
        self.silent_s, self.longest_s = silent.total_seconds(), longest.total_seconds()
        self.places = threading.Semaphore(at_once)
        self.lock = threading.Lock()
        self.under_way: dict[tuple[str, str], Run] = {}
        self.ending = threading.Event()

    def poll(
        self, source: Source, part: str, fetching: Fetching, *, sweep: bool = False
    ) -> tuple[Result, Run]:
        """Poll in its turn. Busy, StoreError and Abandoned as poll() and the ending raise them."""
        while not self.places.acquire(timeout=0.5):
            if self.ending.is_set():
                break
        if self.ending.is_set():
            raise Abandoned("the service is ending")
        run = Run(source, part)
        with self.lock:
            self.under_way[run.key] = run
        try:
            timed = replace(source, read=timed_read(source, run))
            watched = Watched(fetching, run)
            now = self.clock()
            result = poll(
                self.store, watched, timed, part, now=now, clock=self.clock, sweep=sweep
            )
        finally:
            with self.lock:
                del self.under_way[run.key]
                if not run.hung:
                    self.places.release()
        return result, run

    def overdue(self) -> list[Run]:
        """Polls found hanging since the last call: their sources are now failing."""
        now = monotonic()
        with self.lock:
            found = [
                run
                for run in self.under_way.values()
                if not run.hung
                and (now - run.progress > self.silent_s or now - run.began > self.longest_s)
            ]
            for run in found:
                run.hung = True
                self.places.release()
        for run in found:
            self.give_up(run, now)
        return found

    def give_up(self, run: Run, now: float) -> None:
        """Record that the source is failing. StoreError: it is only logged then."""
        took, silent = now - run.began, now - run.progress
        reason = (
            f"{run.source.home}: expected a reading, found none after {took:.0f} s, and nothing "
            f"fetched or read for {silent:.0f} s: over its deadline"
        )
        log.error("poll source=%s part=%s outcome=deadline reason=%r", *run.key, reason)
        by = f"{lease.ME}:deadline"
        moment = self.clock()
        if not lease.seize(self.store, run.source, run.part, moment, by=by):
            return  # another daemon polls it by now
        failing = Poll(
            source=run.source,
            part=run.part,
            now=moment,
            recorded=moment,
            origin="live",
            lease=by,
            state="failing",
            reason=reason,
            outcome="deadline",
            sound=False,
        )
        record(self.store, failing)

    @property
    def hung(self) -> int:
        with self.lock:
            return sum(run.hung for run in self.under_way.values())

    @property
    def busy(self) -> int:
        with self.lock:
            return len(self.under_way)

    def any_since_before(self, moment: float) -> bool:
        """Whether one is under way that began before then, on the steady clock."""
        with self.lock:
            return any(run.began < moment and not run.hung for run in self.under_way.values())

    def wait(self, end: float) -> int:
        """Until none is under way, or `end` on the steady clock; how many still are."""
        while self.busy and monotonic() < end:
            sleep(0.05)
        return self.busy


def timed_read(source: Source, run: Run) -> Callable[[Document], Iterable[Row]]:
    """The source's read, its time noted."""

    def read(document: Document) -> Iterable[Row]:
        began = monotonic()
        try:
            return list(source.read(document))
        finally:
            run.progress = monotonic()
            run.read_s += run.progress - began

    return read
