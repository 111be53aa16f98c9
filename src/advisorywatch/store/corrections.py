"""Writing what a newer reader makes of kept documents. The old word stays; the new one corrects it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.accept import Reason
from advisorywatch.advisory import Advisory, Alert
from advisorywatch.change import LEAVE_KINDS, LEVEL_KINDS, PART_KINDS, Change, Kind
from advisorywatch.store import codec
from advisorywatch.store import schema as s
from advisorywatch.store.writer import advisory_values, alert_values, insert_areas, new_event

FAMILIES = (LEVEL_KINDS, PART_KINDS, LEAVE_KINDS)


@dataclass(frozen=True, slots=True)
class Correction:
    """A state read anew: its row as it stood, what it says by the present reader, and the
    changes that lead from one to the other (none where only words differ)."""

    row: sa.Row[Any]
    advisory: Advisory
    changes: Sequence[Change]


@dataclass(frozen=True, slots=True)
class AlertReread:
    """An alert whose text the present reader cleans otherwise: known under its new digest too."""

    row: sa.Row[Any]
    alert: Alert


def write_correction(connection: Connection, correction: Correction, now: datetime) -> str:
    """The new state, in force from when the old one was seen; its changes. Their event."""
    a, old = s.advisories, correction.row
    connection.execute(a.update().where(a.c.id == old.id).values(until=old.seen))
    values = {
        "source": old.source,
        "part": old.part,
        "country": old.country,
        "listed": True,
        "newest": old.newest,
        "seen": old.seen,
        "not_before": old.not_before,
        "recorded": now,
        "origin": "reread",
        "document_id": old.document_id,
        "corrects": old.id,
    }
    made = connection.execute(
        a.insert().values(**values, **advisory_values(correction.advisory))
    ).inserted_primary_key
    assert made is not None
    insert_areas(connection, int(made[0]), correction.advisory.areas)
    event = new_event()
    for change in correction.changes:
        connection.execute(
            s.changes.insert().values(
                event=event,
                source=old.source,
                part=old.part,
                country=old.country,
                kind=change.kind,
                seen=old.seen,
                not_before=old.not_before,
                recorded=now,
                origin="reread",
                reason=Reason.REREAD,
                before_id=old.id,
                after_id=int(made[0]),
                areas=[codec.plain(area) for area in change.areas],
                quote=change.quote,
                corrects=corrected(connection, old.id, change.kind),
            )
        )
    return event


def corrected(connection: Connection, advisory_id: int, kind: Kind) -> int | None:
    """The change that brought the wrong reading, of the same family of kinds."""
    family = next((one for one in FAMILIES if kind in one), frozenset({kind}))
    c = s.changes.c
    found: int | None = connection.scalar(
        sa.select(sa.func.max(c.id)).where(c.after_id == advisory_id, c.kind.in_(family))
    )
    return found


def write_alert(connection: Connection, reread: AlertReread, now: datetime) -> None:
    """Nobody is told: its publisher said nothing new."""
    old = reread.row
    connection.execute(
        s.alerts.insert().values(
            **alert_values(reread.alert),
            source=old.source,
            part=old.part,
            seen=old.seen,
            recorded=now,
            origin="reread",
            document_id=old.document_id,
            revises=old.id,
        )
    )
