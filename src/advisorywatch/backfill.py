"""Archives into the history: every capture through exactly the poll path, telling nobody.

Each capture of the index is a poll at its date, and so is each of a page the index has named;
every other URL answers with its newest capture at or before then. What lies before what is
already known is polled in a store of its own and then put in before it, in one transaction
(backfill_merge.py); what lies behind all that is known goes straight in. A period that was
polled live is left as it is. Done twice, nothing is added; broken off, it goes on from there.
"""

import hashlib
import logging
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from time import sleep

import sqlalchemy as sa

from advisorywatch.backfill_merge import merge, seed
from advisorywatch.poll import Result, poll
from advisorywatch.source import Source, parts
from advisorywatch.store import pages, version
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from advisorywatch.store.lease import LEASE, Busy
from advisorywatch.store.standing import LIVE, read_live
from advisorywatch.warc import Archive, key

log = logging.getLogger("advisorywatch.backfill")

# Pages fetched one after the other are one poll, so that a crawl of 226 is not 226 polls; each
# is seen when it was captured all the same.
CRAWL = timedelta(minutes=10)

Advance = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Moment:
    """A poll to be made: when, and the keys of the URLs captured then. `index`: one of them is
    where the source starts."""

    when: datetime
    index: bool
    keys: frozenset[str]


@dataclass(slots=True)
class Report:
    """What became of the captures, counted by polls. `live`: inside a period polled live;
    `inside`: inside a period already backfilled from other files; `left`: not polled, as a
    live poll came between."""

    polled: int = 0
    known: int = 0
    live: list[datetime] = field(default_factory=list)
    inside: list[datetime] = field(default_factory=list)
    left: list[datetime] = field(default_factory=list)
    failed: list[Result] = field(default_factory=list)
    changes: int = 0
    first: datetime | None = None
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class Covered:
    """What the store has of a source: spans of polls, and when it was first read live."""

    spans: Sequence[tuple[datetime, datetime]]
    live: datetime | None

    @property
    def first(self) -> datetime | None:
        return min((began for began, _ in self.spans), default=None)

    @property
    def last(self) -> datetime | None:
        return max((ended for _, ended in self.spans), default=None)

    def has(self, when: datetime) -> bool:
        return any(began <= when <= ended for began, ended in self.spans)


def backfill(
    store: Store,
    source: Source,
    archive: Archive,
    *,
    clock: Callable[[], datetime],
    advance: Advance = bool,
) -> Report:
    """Put an archive's captures of a source into the history.

    `advance` is told of polls done. lease.Busy where the source is being polled; StoreError.
    """
    report = Report()
    for part in parts(source):
        every = list(moments(source, part, archive))
        new = sort_out(covered(store, source, part), every, report)
        advance(len(every) - sum(len(group) for group in new.values()))
        for before, group in new.items():
            run = Run(store, source, part, archive, clock, advance, report)
            if before is None:
                run.straight(store, group)
            else:
                run.beside(group, before)
    return report


def count(source: Source, archive: Archive) -> int:
    """How many polls an archive makes at the most."""
    return sum(len(list(moments(source, part, archive))) for part in parts(source))


def moments(source: Source, part: str, archive: Archive) -> Iterator[Moment]:
    """The polls an archive makes, oldest first. Pages of one crawl are one."""
    starts = {key(link.url) for link in source.start if not source.apart or link.part == part}
    others = {key(link.url) for link in source.start} | {key(one.url) for one in source.second}
    captured: dict[datetime, set[str]] = {}
    for url_key, captures in archive.captures.items():
        if url_key in starts or (source.links is not None and url_key not in others):
            for capture in captures:
                captured.setdefault(capture.when, set()).add(url_key)
    begun = False
    crawl: set[str] = set()
    since = until = None
    for when, keys in sorted(captured.items()):
        index = bool(keys & starts)
        begun = begun or index
        if not begun:
            continue
        again = since is not None and (when - since > CRAWL or bool(keys & crawl))
        if crawl and until is not None and (index or again):
            yield Moment(until, False, frozenset(crawl))
            crawl, since = set(), None
        if index:
            yield Moment(when, True, frozenset(keys))
            continue
        crawl |= keys
        since, until = since or when, when
    if crawl and until is not None:
        yield Moment(until, False, frozenset(crawl))


def covered(store: Store, source: Source, part: str) -> Covered:
    """What is already known of a source."""
    p = s.polls.c
    with store.read() as connection:
        rows = connection.execute(
            sa.select(p.began, p.ended, p.origin, p.outcome).where(
                p.source == source.name, p.part == part
            )
        ).all()
    live = [row.began for row in rows if row.origin == "live" and row.outcome in LIVE]
    spans = [(row.began, row.ended) for row in rows if row.origin == "backfill"]
    return Covered(spans, min(live, default=None))


def sort_out(
    known: Covered, every: Iterable[Moment], report: Report
) -> dict[datetime | None, list[Moment]]:
    """The new moments, by what they go in before (None: behind all that is known)."""
    new: dict[datetime | None, list[Moment]] = {}
    for moment in every:
        if known.live is not None and moment.when >= known.live:
            report.live.append(moment.when)
        elif known.has(moment.when):
            report.known += 1
        elif known.first is None or moment.when < known.first:
            new.setdefault(known.first or known.live, []).append(moment)
        elif known.last is not None and moment.when > known.last:
            new.setdefault(known.live, []).append(moment)
        else:
            report.inside.append(moment.when)
    return new


@dataclass(slots=True)
class Run:
    """One stretch of captures on its way in."""

    store: Store
    source: Source
    part: str
    archive: Archive
    clock: Callable[[], datetime]
    advance: Advance
    report: Report
    wait: Callable[[float], object] = sleep

    def straight(self, store: Store, group: Sequence[Moment]) -> None:
        """Poll after poll into this store."""
        with store.read() as connection:
            states = pages.states(connection, self.source.name, self.part)
        self.archive.asked |= {key(url): url for url in states}
        for n, moment in enumerate(group):
            if store is self.store and self.polled_live():
                self.report.left += [one.when for one in group[n:]]
                return
            self.one(store, moment)
            self.advance(1)

    def polled_live(self) -> bool:
        """Whether a live poll came between: what is left goes in before it, next time."""
        with self.store.read() as connection:
            return read_live(connection, self.source.name, self.part)

    def one(self, store: Store, moment: Moment) -> None:
        self.archive.now = moment.when
        asked = self.archive.asked
        starts = {key(link.url) for link in self.source.start}
        again = frozenset(asked[one] for one in moment.keys - starts if one in asked)
        if not moment.index and not again:
            return  # pages that no index has named
        result = self.patiently(
            lambda: poll(
                store,
                self.archive,
                self.source,
                self.part,
                now=moment.when,
                clock=self.clock,
                origin="backfill",
                again=again,
            )
        )
        report = self.report
        report.polled += 1
        report.changes += len(result.changes)
        report.first = min(report.first or moment.when, moment.when)
        report.last = max(report.last or moment.when, moment.when)
        if not result.ok:
            report.failed.append(result)

    def patiently(self, poll_once: Callable[[], Result]) -> Result:
        """A poll as soon as nobody else has the source; Busy where that lasts longer than the
        lease of a process that was killed."""
        for _ in range(int(2 * LEASE.total_seconds())):
            try:
                return poll_once()
            except Busy:
                self.wait(1)
        return poll_once()

    def beside(self, group: Sequence[Moment], before: datetime) -> None:
        """In a store of its own first, then all at once before what is known."""
        path = scratch_path(self.store, self.source, self.part, group, before)
        scratch = Store(f"sqlite:///{path}")
        version.upgrade(scratch)
        done = covered(scratch, self.source, self.part)
        seeds = seed(self.store, scratch, self.source, self.part, group[0].when)
        self.straight(scratch, [one for one in group if not done.has(one.when)])
        self.advance(sum(done.has(one.when) for one in group))
        added = merge(self.store, scratch, self.source, self.part, before, seeds, self.clock())
        self.report.changes += added
        scratch.close()
        for file in path.parent.glob(f"{path.name}*"):
            file.unlink()


def scratch_path(
    store: Store, source: Source, part: str, group: Sequence[Moment], before: datetime
) -> Path:
    """Beside the database, or where temporary files go; the same for the same captures, so that
    what was broken off is found again."""
    said = [source.name, part, str(source.reader_version), before.isoformat(), store.name]
    said += [moment.when.isoformat() for moment in group]
    name = hashlib.sha256("\n".join(said).encode()).hexdigest()[:12]
    folder = store.file.parent if store.file is not None else Path(tempfile.gettempdir())
    return folder / f"backfill-{source.name}-{name}.db"
