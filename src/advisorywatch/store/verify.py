"""Whether the store is sound: digests, foreign keys, one row in force, order of time."""

import hashlib
import zlib
from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.store import schema as s
from advisorywatch.store.db import Store

BATCH = 200


def verify(store: Store) -> Iterator[tuple[str, int, list[str]]]:
    """(what was checked, how many, faults) for each check, as they are made."""
    with store.read() as connection:
        if store.sqlite:
            yield "database", 1, integrity(connection)
            yield "foreign keys", 1, foreign_keys(connection)
        yield digests(connection)
        yield in_force(connection)
        yield timelines(connection)
        yield changes(connection)


def integrity(connection: Connection) -> list[str]:
    said = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
    return [] if said == ["ok"] else said


def foreign_keys(connection: Connection) -> list[str]:
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [f"{row[0]} row {row[1]} points to no row of {row[2]}" for row in rows]


def digests(connection: Connection) -> tuple[str, int, list[str]]:
    """Every kept body is the one its digest names."""
    faults: list[str] = []
    count, last = 0, ""
    while True:
        rows = connection.execute(
            sa.select(s.bodies)
            .where(s.bodies.c.digest > last)
            .order_by(s.bodies.c.digest)
            .limit(BATCH)
        ).all()
        if not rows:
            return "digests", count, faults
        for row in rows:
            count, last = count + 1, row.digest
            try:
                body = zlib.decompress(row.body)
            except zlib.error as error:
                faults.append(f"body {row.digest}: cannot be unpacked: {error}")
                continue
            found = hashlib.sha256(body).hexdigest()
            if found != row.digest or len(body) != row.size:
                faults.append(f"body {row.digest}: expected that digest, found {found}")


def in_force(connection: Connection) -> tuple[str, int, list[str]]:
    """One row in force a source and country, and one only."""
    a = s.advisories.c
    rows = connection.execute(
        sa.select(
            a.source,
            a.country,
            sa.func.sum(sa.case((a.until.is_(None), 1), else_=0)).label("open"),
        ).group_by(a.source, a.country)
    ).all()
    faults = [
        f"{row.source} {row.country}: expected one row in force, found {row.open}"
        for row in rows
        if row.open != 1
    ]
    return "in force", len(rows), faults


def timelines(connection: Connection) -> tuple[str, int, list[str]]:
    """Each state ends where the next begins; corrections (rereads) aside."""
    a = s.advisories.c
    rows = connection.execute(
        sa.select(a.id, a.source, a.country, a.seen, a.until)
        .where(a.corrects.is_(None))
        .order_by(a.source, a.country, a.seen, a.id)
    ).all()
    faults = [
        f"{row.source} {row.country}: advisory {row.id} ends ({row.until}) before it begins"
        for row in rows
        if row.until is not None and row.until < row.seen
    ]
    return "timelines", len(rows), faults


def changes(connection: Connection) -> tuple[str, int, list[str]]:
    """Each change has a side, and was not recorded before it was seen."""
    c = s.changes.c
    rows = connection.execute(
        sa.select(c.id, c.kind, c.seen, c.recorded, c.before_id, c.after_id, c.alert_id)
    ).all()
    faults = [
        f"change {row.id} ({row.kind}): it rests on no advisory and no alert"
        for row in rows
        if row.before_id is None and row.after_id is None and row.alert_id is None
    ]
    return "changes", len(rows), faults
