"""Who polls a source now: a claim with an end, so that a killed daemon blocks nobody for long."""

import os
import secrets
import socket
from collections.abc import Iterable
from datetime import datetime, timedelta

import sqlalchemy as sa

from advisorywatch.errors import AdvisorywatchError
from advisorywatch.source import Source
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from advisorywatch.store.pages import upsert

LEASE = timedelta(minutes=10)
ME = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"  # this process


class Busy(AdvisorywatchError):
    """Another process polls this source now."""


def claim(store: Store, source: Source, part: str, now: datetime, *, by: str = ME) -> None:
    """Take the source for LEASE; Busy if somebody else holds it. `now` is the wall clock."""
    with store.write() as connection:
        connection.execute(
            upsert(connection, s.sources)
            .values(
                source=source.name,
                part=part,
                reader_version=source.reader_version,
                state="never",
            )
            .on_conflict_do_nothing()
        )
        taken = connection.execute(
            s.sources.update()
            .where(
                s.sources.c.source == source.name,
                s.sources.c.part == part,
                sa.or_(
                    s.sources.c.lease_until.is_(None),
                    s.sources.c.lease_until < now,
                    # no lease is that long: the clock was set back since
                    s.sources.c.lease_until > now + 2 * LEASE,
                    s.sources.c.lease_by == by,
                ),
            )
            .values(lease_by=by, lease_until=now + LEASE)
        )
        if taken.rowcount != 1:
            raise Busy(f"{source.name}: another process is polling it now")


def renew(store: Store, keys: Iterable[tuple[str, str]], now: datetime) -> None:
    """Prolong what this process polls, (source, part) each: a slow poll stays ours."""
    keys = sorted(keys)
    if not keys:
        return
    with store.write() as connection:
        for source, part in keys:
            connection.execute(
                s.sources.update()
                .where(
                    s.sources.c.source == source,
                    s.sources.c.part == part,
                    s.sources.c.lease_by.startswith(ME, autoescape=True),
                )
                .values(lease_until=now + LEASE)
            )


def seize(store: Store, source: Source, part: str, now: datetime, *, by: str) -> bool:
    """Take it from a poll of this very process that hangs: that one can write nothing then.
    False where it is no longer this process' own."""
    with store.write() as connection:
        taken = connection.execute(
            s.sources.update()
            .where(
                s.sources.c.source == source.name,
                s.sources.c.part == part,
                s.sources.c.lease_by.startswith(ME, autoescape=True),
            )
            .values(lease_by=by, lease_until=now + LEASE)
        )
        return bool(taken.rowcount == 1)


def release_all(store: Store) -> None:
    """Give back what this process holds: it is ending, and what still runs comes to nothing."""
    with store.write() as connection:
        connection.execute(
            s.sources.update()
            .where(s.sources.c.lease_by.startswith(ME, autoescape=True))
            .values(lease_by=None, lease_until=None)
        )


def release(store: Store, source: Source, part: str, *, by: str = ME) -> None:
    """Give it back; nothing happens where it has passed on already."""
    with store.write() as connection:
        connection.execute(
            s.sources.update()
            .where(
                s.sources.c.source == source.name,
                s.sources.c.part == part,
                s.sources.c.lease_by == by,
            )
            .values(lease_by=None, lease_until=None)
        )
