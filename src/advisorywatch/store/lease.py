"""Who polls a source now: a claim with an end, so that a killed daemon blocks nobody for long."""

import logging
import os
import secrets
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.errors import AdvisorywatchError, StoreError
from advisorywatch.source import Source
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from advisorywatch.store.pages import upsert

log = logging.getLogger("advisorywatch.store")

LEASE = timedelta(seconds=20)  # kept up while a poll runs
ME = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"  # this process


class Busy(AdvisorywatchError):
    """Another process polls this source now."""


def claim(store: Store, source: Source, part: str, now: datetime, *, by: str = ME) -> None:
    """Take the source for LEASE; Busy if somebody else holds it. `now` is the wall clock."""
    with store.write() as connection:
        know(connection, source, part)
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


def know(connection: Connection, source: Source, part: str) -> None:
    """Give it a row, where it has none yet."""
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


@contextmanager
def held(
    store: Store, source: Source, part: str, clock: Callable[[], datetime], *, by: str
) -> Iterator[None]:
    """Claim the source, and keep it while the block runs, however long. What is recorded in it
    gives the source back; where it fails, this does."""
    claim(store, source, part, clock(), by=by)
    done = threading.Event()

    def keep() -> None:
        ours = True
        while ours and not done.wait(LEASE.total_seconds() / 4):
            try:
                ours = renew(store, source, part, clock(), by=by)
            except StoreError as error:  # three more tries before it passes on
                log.warning("lease source=%s outcome=store reason=%r", source.name, str(error))

    threading.Thread(target=keep, name=f"lease {source.name}", daemon=True).start()
    try:
        yield
    except BaseException:
        release(store, source, part, by=by)
        raise
    finally:
        done.set()


def renew(store: Store, source: Source, part: str, now: datetime, *, by: str) -> bool:
    """Prolong it; False where it is no longer ours."""
    with store.write() as connection:
        kept = connection.execute(
            s.sources.update()
            .where(
                s.sources.c.source == source.name,
                s.sources.c.part == part,
                s.sources.c.lease_by == by,
            )
            .values(lease_until=now + LEASE)
        )
        return bool(kept.rowcount == 1)


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
