"""What the operator decides of what is held: accepted it becomes a change, refused it stays so."""

from collections.abc import Callable
from datetime import datetime
from secrets import token_hex
from typing import Any

import sqlalchemy as sa

from advisorywatch.accept import Held, InForce, operator_accepts
from advisorywatch.errors import StoreError
from advisorywatch.source import Source
from advisorywatch.store import history, lease
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from advisorywatch.store.record import record_decision
from advisorywatch.store.taken import Poll


def accept(
    store: Store, source: Source, held_id: int, *, clock: Callable[[], datetime]
) -> list[int]:
    """Make the held change; the ids of the changes recorded.

    StoreError where it is not open any more, or would change nothing; lease.Busy where the
    source is being polled.
    """
    part = open_row(store, held_id).part
    by = f"{lease.ME}:{token_hex(4)}"
    with lease.held(store, source, part, clock, by=by):
        row = open_row(store, held_id)  # a poll may have settled it meanwhile
        held = history.held_of(row)
        judgement = operator_accepts(source, held, in_force(store, source.name, held))
        if judgement is None:
            raise StoreError(f"held {held_id}: {held.country} stands like that already")
        now = clock()
        decided = Poll(
            source=source,
            part=part,
            now=held.first_seen,
            recorded=now,
            origin="live",
            lease=by,
            state="ok",
            judgement=judgement,
            documents={held.country: (row.document_id, held.first_seen)},
        )
        ids = record_decision(store, decided)
        lease.release(store, source, part, by=by)
        return ids


def refuse(store: Store, held_id: int) -> None:
    """Keep it as refused while the same thing stands. StoreError where it is not open."""
    with store.write() as connection:
        done = connection.execute(
            s.held.update()
            .where(s.held.c.id == held_id, s.held.c.settled.is_(None))
            .values(state="refused", outcome="operator", settled_by="operator")
        )
        if done.rowcount == 1:
            return
    open_row(store, held_id)  # says why


def open_row(store: Store, held_id: int) -> Any:
    with store.read() as connection:
        rows = history.held(connection, ids=[held_id])
    if not rows:
        raise StoreError(f"held {held_id}: there is none; `advisorywatch held` lists them")
    [row] = rows
    if row.settled is not None:
        raise StoreError(
            f"held {held_id}: expected an open one, found it {row.state} ({row.outcome}) "
            f"since {row.settled:%Y-%m-%dT%H:%M:%SZ}"
        )
    return row


def in_force(store: Store, source: str, held: Held) -> InForce | None:
    """What stands for its country now; None where it is not listed."""
    a = s.advisories
    with store.read() as connection:
        row = connection.execute(
            sa.select(a).where(
                a.c.source == source,
                a.c.country == held.country,
                a.c.until.is_(None),
                a.c.listed,
            )
        ).one_or_none()
        if row is None:
            return None
        areas = history.areas_of(connection, [row.id]).get(row.id, ())
        return InForce(history.advisory_of(row, areas), row.newest)
