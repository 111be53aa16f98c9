"""Writing what is held: opened, seen again, settled."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.accept import Decision, Held, Reason, target_of
from advisorywatch.store import codec
from advisorywatch.store import schema as s
from advisorywatch.store.taken import Poll


def write_held(connection: Connection, poll: Poll, event: Callable[[str], str]) -> None:
    """`event`: the event of a country in this reading."""
    for held in poll.judgement.sighted:
        connection.execute(
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
    for held, reason in poll.judgement.settled:
        by = {"settled_by": "operator"} if reason is Reason.OPERATOR else {}
        connection.execute(
            s.held.update()
            .where(s.held.c.id == held.id, s.held.c.settled.is_(None))
            .values(
                state=settled_state(held, reason), outcome=reason, settled=poll.recorded, **by
            )
        )
    before = taken_back(connection, poll, {held.country for held in poll.judgement.opened})
    for held in poll.judgement.opened:
        target = target_of(held.kind, held.after)
        alike = [
            row
            for row in before.get((held.country, held.kind or "row"), ())
            if target_of(held.kind, codec.load_advisory(row.after)) == target
        ]
        # What was held and taken back twice is its last row again from then on: copies of two
        # servers that alternate for months make two rows, not thousands.
        if len(alike) < 2:
            open_held(connection, poll, held, event(held.country))
        else:
            reopen(connection, held, alike[0])


def settled_state(held: Held, reason: Reason) -> str:
    if reason is Reason.OPERATOR:
        return "accepted"
    if held.decision is Decision.REFUSED:
        return "refused"
    if reason is Reason.SUPERSEDED:
        return "superseded"
    return "refused" if reason in (Reason.REVERTED, Reason.REWORDED) else "accepted"


def taken_back(
    connection: Connection, poll: Poll, countries: set[str]
) -> dict[tuple[str, str], list[Any]]:
    """By country and kind, what was held before and refused as it went, newest first."""
    h = s.held.c
    found: dict[tuple[str, str], list[Any]] = {}
    if not countries:
        return found
    rows = connection.execute(
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
    for row in rows:
        found.setdefault((row.country, row.kind), []).append(row)
    return found


def open_held(connection: Connection, poll: Poll, held: Held, event: str) -> None:
    document_id, _ = poll.documents.get(held.country, (None, poll.now))
    connection.execute(
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
            event=event,
        )
    )


def reopen(connection: Connection, held: Held, row: Any) -> None:
    connection.execute(
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
