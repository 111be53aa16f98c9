"""Writing what a poll came to: one poll, one transaction. Nothing that was said is overwritten."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.accept import Decision, Held, Judgement, Reason, Verdict, target_of
from advisorywatch.advisory import Advisory, Alert
from advisorywatch.change import Change, Kind
from advisorywatch.errors import StoreError
from advisorywatch.source import Source
from advisorywatch.store import codec, pages
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store


@dataclass(frozen=True, slots=True)
class PageRead:
    """What was read from a fetched page, to be written with the poll."""

    url: str
    document_id: int
    stamp: str | None
    cleaned: str
    rows: list[Any]
    links: list[Any] | None


@dataclass(frozen=True, slots=True)
class Poll:
    """One poll on its way into the store.

    `now`: the poll's moment (an archive's capture date in a backfill); `recorded`: the wall
    clock. `state` is the source's from now on; `reason` says why where it is not ok.
    `same`: pages found unchanged, with their stamp and document; `failed`: pages that could not
    be had, with the reason and the stamp they had then.
    `documents`: country (or alert URL) → the document it was read from, and when that was seen.
    """

    source: Source
    part: str
    now: datetime
    recorded: datetime
    origin: str
    lease: str
    state: str
    reason: str = ""
    outcome: str = "ok"
    requests: int = 0
    listed: int | None = None
    unread: int | None = None
    sound: bool = True  # the reading was taken; else what is in force stands, blind
    swept: bool = False
    joins: bool = False  # the first live reading after archives: told to nobody
    moved: bool = False  # something in the documents was new
    read: Sequence[PageRead] = ()
    same: Mapping[str, tuple[str | None, int]] = field(default_factory=dict)
    failed: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    judgement: Judgement = field(default_factory=Judgement)
    alerts: Sequence[Change] = ()
    documents: Mapping[str, tuple[int, datetime]] = field(default_factory=dict)


def record(store: Store, poll: Poll) -> list[int]:
    """Write it all or nothing; the ids of the changes recorded.

    StoreError where the lease has passed to another process: nothing is written then.
    """
    with store.write() as connection:
        keep_lease(connection, poll)
        for page in poll.read:
            write_page(connection, poll, page)
        write_marks(connection, poll)
        ids: list[int] = []
        if poll.sound:
            serialize(connection)
            writer = Writer(connection, poll)
            writer.held()
            writer.advisories()
            writer.changes()
            writer.alerts()
            writer.disagreements()
            ids = writer.ids
        write_gaps(connection, poll)
        write_source(connection, poll)
        write_poll(connection, poll, len(ids))
        if poll.sound and (poll.read or poll.same):
            urls = [*(page.url for page in poll.read), *poll.same]
            pages.prune(connection, poll.source.name, poll.part, urls)
        return ids


def record_unchanged(store: Store, poll: Poll) -> None:
    """A sound reading of nothing new: everything held that was seen last time was seen again."""
    h, g = s.held.c, s.gaps.c
    with store.write() as connection:
        keep_lease(connection, poll)
        write_marks(connection, poll)
        of_source = sa.and_(h.source == poll.source.name, h.part == poll.part)
        connection.execute(
            s.held.update()
            .where(of_source, h.settled.is_(None), h.last_seen == last_ok_of(connection, poll))
            .values(last_seen=poll.now, sightings=h.sightings + 1)
        )
        connection.execute(
            s.gaps.update()
            .where(g.source == poll.source.name, g.part == poll.part)
            .where(g.country == "", g.ended.is_(None))
            .values(ended=poll.now)
        )
        write_source(connection, poll)
        write_poll(connection, poll, 0)
        if poll.same:
            pages.prune(connection, poll.source.name, poll.part, poll.same)


def last_ok_of(connection: Connection, poll: Poll) -> datetime | None:
    """When a sound reading was last taken."""
    found: datetime | None = connection.scalar(
        sa.select(s.sources.c.last_ok).where(
            s.sources.c.source == poll.source.name, s.sources.c.part == poll.part
        )
    )
    return found


def keep_lease(connection: Connection, poll: Poll) -> None:
    row = connection.execute(
        sa.select(s.sources.c.lease_by)
        .where(s.sources.c.source == poll.source.name, s.sources.c.part == poll.part)
        .with_for_update()
    ).one_or_none()
    if row is None or row.lease_by != poll.lease:
        raise StoreError(
            f"{poll.source.name}: another process took this source over while it was polled; "
            "nothing of this poll was written"
        )


def serialize(connection: Connection) -> None:
    """On PostgreSQL changes must be committed in the order of their ids: addresses keep one
    cursor each. SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(8710)"))


class Writer:
    """The rows of one sound reading; one event a country."""

    def __init__(self, connection: Connection, poll: Poll) -> None:
        self.connection, self.poll, self.judgement = connection, poll, poll.judgement
        self.ids: list[int] = []
        self.events: dict[str, str] = {}
        self.settled = {held.id: reason for held, reason in poll.judgement.settled}
        self.before: dict[str, int | None] = {}
        self.after: dict[str, int | None] = {}
        self.last_ok = last_ok_of(connection, poll)
        # What the first live reading finds after archives is history, told to nobody.
        self.origin = "backfill" if poll.joins else poll.origin

    def event(self, country: str) -> str:
        return self.events.setdefault(country, new_event())

    def seen(self, key: str) -> tuple[int | None, datetime]:
        """The document it was read from, and when that was first seen; never before what stood
        was last read (an archive's page may be older than the index that names it)."""
        document_id, seen = self.poll.documents.get(key, (None, self.poll.now))
        return document_id, max(seen, self.last_ok) if self.last_ok else seen

    def held(self) -> None:
        """Open, sight and settle what is held."""
        poll = self.poll
        for held in self.judgement.sighted:
            self.connection.execute(
                s.held.update()
                .where(s.held.c.id == held.id)
                .values(
                    last_seen=held.last_seen,
                    sightings=held.sightings,
                    reason=held.reason,
                    confirms=held.confirms,
                    confirm_by=held.confirm_by,
                )
            )
        for held, reason in self.judgement.settled:
            self.connection.execute(
                s.held.update()
                .where(s.held.c.id == held.id, s.held.c.settled.is_(None))
                .values(
                    state=settled_state(held, reason), outcome=reason, settled=poll.recorded
                )
            )
        taken_back = self.taken_back({held.country for held in self.judgement.opened})
        for held in self.judgement.opened:
            alike = [
                row
                for row in taken_back.get((held.country, held.kind or "row"), ())
                if target_of(held.kind, codec.load_advisory(row.after))
                == target_of(held.kind, held.after)
            ]
            if len(alike) < 2:
                self.open(held)
            else:
                self.reopen(held, alike[0])

    def taken_back(self, countries: set[str]) -> dict[tuple[str, str], list[Any]]:
        """By country and kind, what was held before and refused as it went, newest first."""
        h, poll = s.held.c, self.poll
        found: dict[tuple[str, str], list[Any]] = {}
        rows = self.connection.execute(
            sa.select(h.id, h.country, h.kind, h.after, h.sightings)
            .where(
                h.source == poll.source.name,
                h.part == poll.part,
                h.country.in_(countries),
                h.outcome == Reason.REVERTED,
                h.settled_by == "",
            )
            .order_by(h.id.desc())
        )
        for row in rows if countries else ():
            found.setdefault((row.country, row.kind), []).append(row)
        return found

    def reopen(self, held: Held, row: Any) -> None:
        """What was held and taken back twice is its last row again from then on: copies of two
        servers that alternate for months make two rows, not thousands."""
        self.connection.execute(
            s.held.update()
            .where(s.held.c.id == row.id)
            .values(
                state=held.decision,
                reason=held.reason,
                confirms=held.confirms,
                confirm_by=held.confirm_by,
                first_seen=held.first_seen,
                last_seen=held.last_seen,
                not_before=held.not_before,
                sightings=row.sightings + 1,
                settled=None,
                outcome="",
            )
        )

    def open(self, held: Held) -> None:
        poll = self.poll
        document_id, _ = self.seen(held.country)
        self.connection.execute(
            s.held.insert().values(
                source=poll.source.name,
                part=poll.part,
                country=held.country,
                kind=held.kind or "row",
                state=held.decision,
                reason=held.reason,
                confirms=held.confirms,
                confirm_by=held.confirm_by,
                first_seen=held.first_seen,
                last_seen=held.last_seen,
                not_before=held.not_before,
                sightings=held.sightings,
                before=None if held.before is None else codec.dump(held.before),
                after=None if held.after is None else codec.dump(held.after),
                document_id=document_id,
                recorded=poll.recorded,
                event=self.event(held.country),
            )
        )

    def advisories(self) -> None:
        """Close what was in force and open what is, for countries where anything moved."""
        first_seen = {
            v.change.country: v.was.first_seen for v in self.accepted() if v.was is not None
        }
        for country, (advisory, newest) in sorted(self.judgement.in_force.items()):
            document_id, seen = self.seen(country)
            seen = first_seen.get(country, seen)
            old = self.connection.execute(
                sa.select(s.advisories.c.id, s.advisories.c.seen, *ADVISORY_COLUMNS).where(
                    s.advisories.c.source == self.poll.source.name,
                    s.advisories.c.country == country,
                    s.advisories.c.until.is_(None),
                )
            ).one_or_none()
            if old is not None:
                seen = max(seen, old.seen)
                self.connection.execute(
                    s.advisories.update().where(s.advisories.c.id == old.id).values(until=seen)
                )
            self.before[country] = old.id if old is not None else None
            new = self.insert(country, advisory, newest, seen, document_id, old)
            self.after[country] = new if advisory is not None else None

    def insert(
        self,
        country: str,
        advisory: Advisory | None,
        newest: str | None,
        seen: datetime,
        document_id: int | None,
        old: Any,
    ) -> int:
        """One state. A country no longer listed keeps the words it had, marked unlisted."""
        poll = self.poll
        if advisory is None:
            values = {c.name: getattr(old, c.name) for c in ADVISORY_COLUMNS}
            areas: tuple[Any, ...] = ()
            values |= {"level": None, "worst": None, "leave": None, "leave_scope": None}
        else:
            values = advisory_values(advisory)
            areas = advisory.areas
        inserted = self.connection.execute(
            s.advisories.insert().values(
                source=poll.source.name,
                part=poll.part,
                country=country,
                listed=advisory is not None,
                newest=newest,
                seen=seen,
                not_before=None if old is None else self.last_ok,
                recorded=poll.recorded,
                origin=poll.origin,
                document_id=document_id,
                **values,
            )
        ).inserted_primary_key
        assert inserted is not None
        if areas:
            self.connection.execute(
                s.areas.insert(),
                [
                    {
                        "advisory_id": inserted[0],
                        "position": position,
                        "name": area.name,
                        "level": None if area.level is None else int(area.level),
                        "leave": area.leave,
                    }
                    for position, area in enumerate(areas)
                ],
            )
        return int(inserted[0])

    def accepted(self) -> list[Verdict]:
        return [v for v in self.judgement.verdicts if v.decision is Decision.ACCEPTED]

    def changes(self) -> None:
        """One row a kind, under the event of its country."""
        for verdict in self.accepted():
            change, was = verdict.change, verdict.was
            country = change.country
            _, seen = self.seen(country)
            self.insert_change(
                change,
                verdict.reason,
                event=self.event(country),
                seen=was.first_seen if was else seen,
                not_before=was.not_before if was else self.last_ok,
                before_id=self.before.get(country) or self.standing_id(country),
                after_id=self.after.get(country),
                held_id=was.id if was else None,
            )

    def standing_id(self, country: str) -> int | None:
        """What is in force where nothing came into force with this change (`unclear`)."""
        found: int | None = self.connection.scalar(
            sa.select(s.advisories.c.id).where(
                s.advisories.c.source == self.poll.source.name,
                s.advisories.c.country == country,
                s.advisories.c.until.is_(None),
                s.advisories.c.id != (self.after.get(country) or 0),
            )
        )
        return found

    def insert_change(self, change: Change, reason: Reason, **values: Any) -> None:
        poll = self.poll
        inserted = self.connection.execute(
            s.changes.insert().values(
                source=poll.source.name,
                part=poll.part,
                country=change.country,
                kind=change.kind,
                recorded=poll.recorded,
                origin=self.origin,
                reason=reason,
                areas=[codec.plain(area) for area in change.areas],
                wording=change.after.wording
                if change.kind is Kind.UNCLEAR and change.after
                else "",
                quote=change.quote,
                **values,
            )
        ).inserted_primary_key
        assert inserted is not None
        self.ids.append(int(inserted[0]))

    def alerts(self) -> None:
        """Every new alert is kept; before a baseline it is known, and told to nobody."""
        poll = self.poll
        baseline = self.connection.scalar(
            sa.select(s.sources.c.baseline).where(
                s.sources.c.source == poll.source.name, s.sources.c.part == poll.part
            )
        )
        for change in poll.alerts:
            alert = change.alert
            assert alert is not None
            document_id, seen = self.seen(alert.url)
            inserted = self.connection.execute(
                s.alerts.insert().values(
                    **alert_values(alert),
                    source=poll.source.name,
                    part=poll.part,
                    seen=seen,
                    recorded=poll.recorded,
                    origin=poll.origin,
                    document_id=document_id,
                    revises=self.revised(alert) if change.revises else None,
                )
            ).inserted_primary_key
            assert inserted is not None
            if baseline is None:
                continue
            self.insert_change(
                change,
                Reason.PUBLISHED,
                event=new_event(),
                seen=seen,
                not_before=self.last_ok,
                alert_id=int(inserted[0]),
            )

    def revised(self, alert: Alert) -> int | None:
        found: int | None = self.connection.scalar(
            sa.select(sa.func.max(s.alerts.c.id)).where(
                s.alerts.c.source == self.poll.source.name,
                s.alerts.c.url == alert.url,
                s.alerts.c.country == alert.country,
            )
        )
        return found

    def disagreements(self) -> None:
        """Two access paths that differ: one open row a country, settled when they agree."""
        d, poll = s.disagreements, self.poll
        open_ = {
            row.country: row.id
            for row in self.connection.execute(
                sa.select(d.c.id, d.c.country).where(
                    d.c.source == poll.source.name, d.c.settled.is_(None)
                )
            )
        }
        for country, (row, second) in self.judgement.disagreements.items():
            values = {"level": row.level, "second_level": second.level, "last_seen": poll.now}
            if country in open_:
                self.connection.execute(
                    d.update().where(d.c.id == open_.pop(country)).values(**values)
                )
            else:
                self.connection.execute(
                    d.insert().values(
                        source=poll.source.name, country=country, began=poll.now, **values
                    )
                )
        if open_:
            self.connection.execute(
                d.update().where(d.c.id.in_(open_.values())).values(settled=poll.now)
            )


FIELDS = (
    "level",
    "worst",
    "leave",
    "leave_scope",
    "wording",
    "gloss",
    "quote",
    "leave_quote",
    "issued",
    "title",
    "text",
    "url",
    "row",
    "missing",
)
ADVISORY_COLUMNS = [s.advisories.c[name] for name in FIELDS]


def advisory_values(advisory: Advisory) -> dict[str, Any]:
    return {name: codec.plain(getattr(advisory, name)) for name in FIELDS}


def alert_values(alert: Alert) -> dict[str, Any]:
    names = (
        "country",
        "url",
        "title",
        "text",
        "issued",
        "action",
        "leave",
        "leave_scope",
        "level",
        "lifted",
        "drill",
        "quote",
        "digest",
    )
    return {name: codec.plain(getattr(alert, name)) for name in names}


def new_event() -> str:
    """An id for what one reading says of one country; opaque, never reused."""
    return secrets.token_hex(8)


def settled_state(held: Held, reason: Reason) -> str:
    if held.decision is Decision.REFUSED:
        return "refused"
    if reason is Reason.SUPERSEDED:
        return "superseded"
    return "refused" if reason in (Reason.REVERTED, Reason.REWORDED) else "accepted"


def write_page(connection: Connection, poll: Poll, page: PageRead) -> None:
    """A stamp counts only now: its page has been read."""
    connection.execute(
        s.pages.update()
        .where(
            s.pages.c.source == poll.source.name,
            s.pages.c.part == poll.part,
            s.pages.c.url == page.url,
        )
        .values(
            read_id=page.document_id,
            stamp=page.stamp,
            cleaned=page.cleaned,
            reader_version=poll.source.reader_version,
            rows=page.rows,
            links=page.links,
        )
    )


def write_marks(connection: Connection, poll: Poll) -> None:
    """Stamps that a 304 or an unchanged slice confirmed; pages that could not be had."""

    def here(url: str) -> sa.ColumnElement[bool]:
        return sa.and_(
            s.pages.c.source == poll.source.name,
            s.pages.c.part == poll.part,
            s.pages.c.url == url,
        )

    for url, (stamp, document_id) in poll.same.items():
        connection.execute(
            s.pages.update()
            .where(here(url))
            .values(stamp=stamp, read_id=document_id, asked=poll.now, failed=None)
        )
    for url, (reason, stamp) in poll.failed.items():
        values = {"failed": reason, "failed_stamp": stamp, "asked": poll.now}
        connection.execute(
            pages.upsert(connection, s.pages)
            .values(source=poll.source.name, part=poll.part, url=url, **values)
            .on_conflict_do_update(index_elements=["source", "part", "url"], set_=values)
        )


def write_gaps(connection: Connection, poll: Poll) -> None:
    """Blindness as rows: of the source, and of its countries. Opened once, closed once."""
    g = s.gaps
    blind: dict[str, tuple[str, str]] = {}
    if poll.sound:
        blind = {c: (r.value, m) for c, (r, m) in poll.judgement.blind.items()}
    if poll.state != "ok":
        blind[""] = (poll.state, poll.reason)
    open_ = {
        row.country: row
        for row in connection.execute(
            sa.select(g.c.id, g.c.country, g.c.reason, g.c.state).where(
                g.c.source == poll.source.name, g.c.part == poll.part, g.c.ended.is_(None)
            )
        )
    }
    for country, row in open_.items():
        if country in blind:
            state, reason = blind.pop(country)
            if (row.state, row.reason) != (state, reason):
                connection.execute(
                    g.update().where(g.c.id == row.id).values(state=state, reason=reason)
                )
        elif poll.sound or country == "":
            connection.execute(g.update().where(g.c.id == row.id).values(ended=poll.now))
    last_ok = connection.scalar(
        sa.select(s.sources.c.last_ok).where(
            s.sources.c.source == poll.source.name, s.sources.c.part == poll.part
        )
    )
    for country, (state, reason) in blind.items():
        connection.execute(
            g.insert().values(
                source=poll.source.name,
                part=poll.part,
                country=country,
                state=state,
                reason=reason,
                began=last_ok or poll.now,
                noticed=poll.now,
            )
        )


def write_source(connection: Connection, poll: Poll) -> None:
    """Where the source stands now. The lease is given back with it."""
    c = s.sources.c
    here = sa.and_(c.source == poll.source.name, c.part == poll.part)
    was = connection.execute(sa.select(c.state, c.since, c.baseline).where(here)).one()
    values: dict[str, Any] = {
        "state": poll.state,
        "since": was.since if was.state == poll.state and was.since else poll.now,
        "reason": poll.reason,
        "last_poll": poll.now,
        "lease_by": None,
        "lease_until": None,
    }
    if poll.sound:
        values |= {
            "last_ok": poll.now,
            "baseline": was.baseline or poll.now,
            "reader_version": poll.source.reader_version,
        }
        if poll.listed is not None:  # an unchanged reading counts nothing anew
            values |= {"listed": poll.listed, "unread": poll.unread}
        if poll.moved or was.baseline is None:
            values["last_change"] = poll.now
        if poll.swept:
            values["swept"] = poll.now
    connection.execute(s.sources.update().where(here).values(**values))


def write_poll(connection: Connection, poll: Poll, changes: int) -> None:
    """A poll without news, like the one before it, only moves that one's end and count."""
    p = s.polls
    last = connection.execute(
        sa.select(p.c.id, p.c.outcome, p.c.reason, p.c.changes, p.c.origin)
        .where(p.c.source == poll.source.name, p.c.part == poll.part)
        .order_by(p.c.ended.desc(), p.c.id.desc())
        .limit(1)
    ).one_or_none()
    alike = last is not None and (last.outcome, last.reason, last.changes, last.origin) == (
        poll.outcome,
        poll.reason,
        0,
        poll.origin,
    )
    if last is not None and alike and changes == 0:
        connection.execute(
            p.update()
            .where(p.c.id == last.id)
            .values(ended=poll.now, count=p.c.count + 1, requests=p.c.requests + poll.requests)
        )
        return
    connection.execute(
        p.insert().values(
            source=poll.source.name,
            part=poll.part,
            began=poll.now,
            ended=poll.now,
            count=1,
            outcome=poll.outcome,
            reason=poll.reason,
            changes=changes,
            requests=poll.requests,
            origin=poll.origin,
        )
    )
