"""Which sources are watched, when each is next due, and since when nobody looked."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.source import Source
from advisorywatch.store import lease
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from advisorywatch.store.pages import upsert

Key = tuple[str, str]  # source and part

TURN = timedelta(seconds=25)  # longer than a lease: then it is plain whether its holder lives
MISSED = 3  # intervals without a poll: nobody looked


def next_due(store: Store) -> dict[Key, datetime | None]:
    """When each was next due, as far as that was noted."""
    c = s.sources.c
    with store.read() as connection:
        rows = connection.execute(sa.select(c.source, c.part, c.next_due))
        return {(row.source, row.part): row.next_due for row in rows}


def take_turn(store: Store, source: Source, part: str, now: datetime) -> datetime | None:
    """None where it is due, and nobody else's now; else when it is. Several daemons may ask.

    Who takes a turn is expected to be done in TURN, and to note the next one then; if it dies
    others look again. A turn further away than the interval is none: that was shortened since,
    or the clock set back.
    """
    c = s.sources.c
    here = sa.and_(c.source == source.name, c.part == part)
    longest = max(source.every * 1.1, TURN)
    late = sa.or_(c.next_due.is_(None), c.next_due <= now, c.next_due > now + longest)
    with store.write() as connection:
        lease.know(connection, source, part)
        taken = connection.execute(
            s.sources.update().where(here, late).values(next_due=now + TURN)
        )
        if taken.rowcount:
            return None
        due: datetime | None = connection.scalar(sa.select(c.next_due).where(here))
        return due


def note_due(store: Store, source: str, part: str, due: datetime) -> None:
    """So that a restart neither hammers nor waits. Nothing where it was never polled."""
    with store.write() as connection:
        connection.execute(
            s.sources.update()
            .where(s.sources.c.source == source, s.sources.c.part == part)
            .values(next_due=due)
        )


def note_watched(store: Store, every: Mapping[Key, timedelta], now: datetime) -> None:
    """What is watched from now on, and how often: at a start, and after new settings.

    What is no longer watched becomes "off", and from its last good reading on a gap: "no change"
    there is "not looked". Of what is watched, a silence of ours gets its gap too; the next sound
    reading ends both.
    """
    c = s.sources.c
    with store.write() as connection:
        rows = connection.execute(
            sa.select(c.source, c.part, c.state, c.last_poll, c.last_ok, c.baseline)
        ).all()
        for row in rows:
            here = sa.and_(c.source == row.source, c.part == row.part)
            key = (row.source, row.part)
            if key not in every:
                if row.state != "off":
                    values = {"state": "off", "since": now, "reason": "not watched any more"}
                    # Without its lease a poll under way writes nothing: it would be "ok" again.
                    values |= {"lease_by": None, "lease_until": None}
                    connection.execute(s.sources.update().where(here).values(**values))
                if row.baseline is not None:
                    blind(connection, key, "off", "not watched", row.last_ok or now, now)
                continue
            if row.state == "off":
                values = {"state": "never", "since": now, "reason": ""}
                connection.execute(s.sources.update().where(here).values(**values))
            if row.last_poll is not None and now - row.last_poll > MISSED * every[key]:
                reason = f"nobody polled it from {row.last_poll:%Y-%m-%dT%H:%MZ} on"
                blind(connection, key, "dark", reason, row.last_ok or row.last_poll, now)


def blind(
    connection: Connection, key: Key, state: str, reason: str, began: datetime, now: datetime
) -> None:
    """Open a gap of a whole source unless one is open; what is off says so."""
    source, part = key
    values = {"state": state, "reason": reason}
    insert = upsert(connection, s.gaps).values(
        source=source, part=part, country="", began=began, noticed=now, **values
    )
    index = {
        "index_elements": ["source", "part", "country"],
        "index_where": sa.text("ended IS NULL"),
    }
    if state == "off":
        insert = insert.on_conflict_do_update(**index, set_=values)
    else:
        insert = insert.on_conflict_do_nothing(**index)
    connection.execute(insert)


HostWaits = Mapping[str, tuple[datetime, str, int]]  # until, reason, refusals in a row


def host_waits(store: Store) -> dict[str, tuple[datetime, str, int]]:
    """What hosts asked of us before the last stop."""
    h = s.hosts.c
    with store.read() as connection:
        rows = connection.execute(sa.select(h.host, h.until, h.reason, h.failures))
        return {row.host: (row.until, row.reason, row.failures) for row in rows}


def keep_host_waits(store: Store, waits: HostWaits, gone: Collection[str]) -> None:
    """Write down what hosts ask now; `gone` are those that ask nothing any more."""
    with store.write() as connection:
        if gone:
            connection.execute(s.hosts.delete().where(s.hosts.c.host.in_(list(gone))))
        for host, (until, reason, failures) in sorted(waits.items()):
            values = {"until": until, "reason": reason, "failures": failures}
            connection.execute(
                upsert(connection, s.hosts)
                .values(host=host, **values)
                .on_conflict_do_update(index_elements=["host"], set_=values)
            )


RobotsSeen = Mapping[str, tuple[datetime, str]]  # by origin: when it was read, its text


def robots_seen(store: Store) -> dict[str, tuple[datetime, str]]:
    """Every robots.txt as it was read before the last stop."""
    r = s.robots.c
    with store.read() as connection:
        return {
            row.origin: (row.read, row.text)
            for row in connection.execute(sa.select(r.origin, r.read, r.text))
        }


def keep_robots(store: Store, seen: RobotsSeen) -> None:
    """Write down what was read since."""
    with store.write() as connection:
        for origin, (read, text) in sorted(seen.items()):
            values = {"read": read, "text": text.replace("\0", "")}  # PostgreSQL has no NUL
            connection.execute(
                upsert(connection, s.robots)
                .values(origin=origin, **values)
                .on_conflict_do_update(index_elements=["origin"], set_=values)
            )
