"""Writing what a poll came to: one poll, one transaction. Nothing that was said is overwritten."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.errors import StoreError
from advisorywatch.store import pages
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from advisorywatch.store.taken import PageRead, Poll
from advisorywatch.store.writer import Writer, last_ok_of
from advisorywatch.store.writer_held import write_held

__all__ = ["PageRead", "Poll", "record", "record_decision", "record_unchanged"]


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
            write_held(connection, poll, writer.event)
            writer.advisories()
            writer.changes()
            writer.alerts()
            writer.disagreements()
            ids = writer.ids
        write_gaps(connection, poll)
        write_source(connection, poll)
        write_poll(connection, poll, len(ids))
        urls = {page.url for page in poll.read} | poll.same.keys()
        if not poll.sound:  # of what cannot be read, the newest is enough
            urls |= {link.url for link in poll.source.start}
        pages.prune(connection, poll.source.name, poll.part, sorted(urls))
        return ids


def record_decision(store: Store, poll: Poll) -> list[int]:
    """Write what the operator decided; no poll was made. The ids of the changes."""
    with store.write() as connection:
        keep_lease(connection, poll)
        serialize(connection)
        writer = Writer(connection, poll)
        write_held(connection, poll, writer.event)
        writer.advisories()
        writer.changes()
        return writer.ids


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
