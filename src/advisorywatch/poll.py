"""One poll of one source: fetch, read, compare, judge, record. The page to read first.

    claim      the source is ours for a while, or somebody else's (Busy)
    reread     what is in force, where the reader is a newer one (reread.py)
    gather     ask for what may have moved, read what did (gather.py)
    judge      compare with what is in force; accept, hold or refuse (accept.py)
    record     everything it came to, in one transaction (store/record.py)

Where the start of a source says what it said, and nothing waits, only that is recorded.

Deliveries are not made here: poll and deliver meet only in the database. Whatever fails is
recorded as the state of the source; what is in force stands.
"""

import logging
import secrets
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from time import monotonic

from advisorywatch.accept import Decision, Judgement, Reason, Standing, judge, level_moved
from advisorywatch.change import LEVEL_KINDS, Change, announce
from advisorywatch.errors import AdvisorywatchError, FetchFailed, SourceChanged
from advisorywatch.gather import Fetching, Gatherer
from advisorywatch.poll_told import tell_of_long_held
from advisorywatch.reread import is_due, reread
from advisorywatch.source import Reading, Source
from advisorywatch.store import history, lease, pages
from advisorywatch.store import standing as stood
from advisorywatch.store.db import Store
from advisorywatch.store.record import Poll, record, record_unchanged
from advisorywatch.store.standing import Calm

log = logging.getLogger("advisorywatch.poll")


@dataclass(frozen=True, slots=True)
class Result:
    """What a poll came to. `ok`: a sound reading was taken (perhaps of nothing new)."""

    source: str
    part: str
    ok: bool
    state: str
    reason: str = ""
    outcome: str = "ok"
    changes: Sequence[int] = ()
    held: int = 0
    requests: int = 0
    listed: int = 0
    unread: Sequence[str] = ()
    notes: Sequence[str] = field(default_factory=tuple)
    took_s: float = 0.0


def poll(
    store: Store,
    fetch: Fetching,
    source: Source,
    part: str = "",
    *,
    now: datetime,
    clock: Callable[[], datetime],
    origin: str = "live",
    sweep: bool = False,
    again: Collection[str] = (),
) -> Result:
    """Poll one source (or one part of an `apart` one) once.

    `now` is the moment the poll speaks of (an archive's date in a backfill), `clock` tells the
    wall clock. With `sweep` every page is asked for, whatever its stamp; else those `again`. lease.Busy where another process polls it; StoreError where the store fails;
    everything else that goes wrong is in the Result and in the store.
    """
    began = monotonic()
    token = f"{lease.ME}:{secrets.token_hex(4)}"
    with lease.held(store, source, part, clock, by=token):
        work = Work(store, fetch, source, part, now, clock, origin, sweep, again, token)
        result = replace(work.run(), took_s=monotonic() - began)
    log.info(
        "poll source=%s%s outcome=%s state=%s requests=%d listed=%d unread=%d changes=%d "
        "held=%d took=%.2fs",
        source.name,
        f"/{part}" if part else "",
        result.outcome,
        result.state,
        result.requests,
        result.listed,
        len(result.unread),
        len(result.changes),
        result.held,
        result.took_s,
    )
    return result


@dataclass(slots=True)
class Work:
    """The parts of one poll, held together while it runs."""

    store: Store
    fetch: Fetching
    source: Source
    part: str
    now: datetime
    clock: Callable[[], datetime]
    origin: str
    sweep: bool
    again: Collection[str]
    token: str

    def run(self) -> Result:
        self.reread_if_due()
        with self.store.read() as connection:
            known = pages.states(connection, self.source.name, self.part)
        gatherer = Gatherer(
            self.store,
            self.fetch,
            self.source,
            self.part,
            known,
            now=self.now,
            origin=self.origin,
            sweep=self.sweep,
            again=self.again,
        )
        try:
            gatherer.start()
            calm = self.calm() if gatherer.settled() else None
            if calm is not None:
                return self.unchanged(gatherer, calm)
            gatherer.details()
            standing = self.standing()
            reading = gatherer.reading()
            moved = level_moved(reading, standing, self.now)
            if self.source.second and self.unsure(standing, moved):
                reading = replace(reading, second=gatherer.second())
            standing = self.remember(reading, standing, moved)
            judgement = judge(self.source, reading, standing, self.now)
        except FetchFailed as error:
            return self.failed(gatherer, state_of(error), error.reason, str(error))
        except SourceChanged as error:
            return self.failed(gatherer, "drifted", "drifted", self.where(error))
        except AdvisorywatchError:
            raise
        except Exception as error:  # a reader that crashes stops nobody else
            log.exception("poll source=%s: the reader crashed", self.source.name)
            said = f"the reader crashed: {type(error).__name__}: {error}"
            return self.failed(gatherer, "drifted", "crashed", self.where(said))
        if judgement.refusal is not None:
            state = "short" if judgement.refusal.reason is Reason.SHORT else "unread"
            message = self.where(judgement.refusal.message)
            return self.failed(gatherer, state, state, message, reading)
        return self.taken(gatherer, reading, standing, judgement)

    def where(self, said: object) -> str:
        """A finding with the URL it belongs to."""
        text = str(said)
        if "://" in text:
            return text
        home = next(
            (link.url for link in self.source.start if link.part == self.part or not self.part),
            self.source.home,
        )
        return f"{home}: {text}"

    def reread_if_due(self) -> None:
        """A newer reader first reads what is in force again: that is the new *before*."""
        with self.store.read() as connection:
            due = is_due(connection, self.source, self.part)
        if due:
            reread(self.store, self.source, self.part, now=self.clock())

    def calm(self) -> Calm | None:
        """How it stands where nothing waits for a reading; None where something does."""
        with self.store.read() as connection:
            return stood.calm(connection, self.source, self.part, self.now, live=self.live)

    @property
    def live(self) -> bool:
        return self.origin == "live"

    def standing(self) -> Standing:
        with self.store.read() as connection:
            return stood.standing(connection, self.source.name, self.part, live=self.live)

    def unsure(self, standing: Standing, moved: frozenset[str]) -> bool:
        """Whether the other access path is worth asking: a level moved, or one is held; and at
        every sweep, for what this path does not say."""
        held = any(
            one.kind in LEVEL_KINDS and one.decision is Decision.HELD for one in standing.held
        )
        return standing.baseline and (bool(moved) or held or self.sweep)

    def remember(self, reading: Reading, standing: Standing, moved: frozenset[str]) -> Standing:
        unclear = {one.country for one in reading.unread if one.reason == "wording"}
        if not moved and not unclear:
            return standing
        with self.store.read() as connection:
            return stood.remember(
                connection,
                self.source.name,
                standing,
                moved=moved,
                unclear=unclear,
                now=self.now,
            )

    def failed(
        self,
        gatherer: Gatherer,
        state: str,
        outcome: str,
        reason: str,
        reading: Reading | None = None,
    ) -> Result:
        """No reading: what is in force stands, the source is blind from its last good one on."""
        now = gatherer.so_far
        record(
            self.store,
            replace(
                self.poll(gatherer),
                state=state,
                reason=reason,
                outcome=outcome,
                sound=False,
                # What could be read of single pages is kept; a page is not asked for twice.
                read=[p for url, p in now.read.items() if url not in self.starts()],
            ),
        )
        log.warning("poll source=%s state=%s reason=%r", self.source.name, state, reason)
        return Result(
            self.source.name,
            self.part,
            ok=False,
            state=state,
            reason=reason,
            outcome=outcome,
            requests=now.requests,
            listed=reading.listed if reading else 0,
            unread=[one.message for one in reading.unread] if reading else (),
        )

    def starts(self) -> set[str]:
        return {link.url for link in self.source.start}

    def poll(self, gatherer: Gatherer) -> Poll:
        now = gatherer.so_far
        return Poll(
            source=self.source,
            part=self.part,
            now=self.now,
            recorded=self.clock(),
            origin=self.origin,
            lease=self.token,
            state="ok",
            requests=now.requests,
            failed=now.failed,
            same=now.same,
        )

    def unchanged(self, gatherer: Gatherer, calm: Calm) -> Result:
        """Not a byte that means anything moved: all that stands or is held was seen again."""
        record_unchanged(self.store, replace(self.poll(gatherer), outcome="unchanged"))
        return Result(
            self.source.name,
            self.part,
            ok=True,
            state="ok",
            outcome="unchanged",
            requests=gatherer.so_far.requests,
            listed=calm.listed,
            unread=calm.unread,
        )

    def taken(
        self,
        gatherer: Gatherer,
        reading: Reading,
        standing: Standing,
        judgement: Judgement,
    ) -> Result:
        """A sound reading: everything it came to goes into the store at once."""
        now = gatherer.so_far
        alerts: Sequence[Change] = ()
        if reading.alerts:
            with self.store.read() as connection:
                known = history.known_alerts(
                    connection, self.source.name, {alert.url for alert in reading.alerts}
                )
            alerts = announce(known, reading.alerts)
        notes = tuple(f"{reason}: {said}" for reason, said in judgement.notes)
        lost = next((said for reason, said in judgement.notes if reason is Reason.LOST), "")
        state = "lost" if lost else "ok"
        opened = [held for held in judgement.opened if held.decision is Decision.HELD]
        ids = record(
            self.store,
            replace(
                self.poll(gatherer),
                state=state,
                reason=self.where(lost) if lost else "",
                outcome="ok" if now.moved else "unchanged",
                listed=reading.listed,
                unread=len(reading.unread),
                swept=self.sweep or not standing.baseline,
                joins=standing.archived,
                moved=now.moved,
                read=list(now.read.values()),
                judgement=judgement,
                alerts=alerts,
                documents=gatherer.where(),
            ),
        )
        if self.live:
            tell_of_long_held(self.store, self.source, judgement.sighted, self.now)
        return Result(
            self.source.name,
            self.part,
            ok=True,
            state=state,
            reason=lost,
            outcome="ok" if now.moved else "unchanged",
            changes=ids,
            held=len(opened),
            requests=now.requests,
            listed=reading.listed,
            unread=[one.message for one in reading.unread],
            notes=notes,
        )


def state_of(error: FetchFailed) -> str:
    """The state a failed fetch puts a source in."""
    if error.reason in ("blocked", "robots"):
        return "blocked"
    return "failing"
