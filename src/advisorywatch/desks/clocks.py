"""What was sent, when and how fast: rows of the ledger with their clocks. Reads only."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.store import schema as t

FIELDS = (
    "id",
    "address",
    "desk",
    "form",
    "bulletin",
    "event",
    "source",
    "country",
    "kinds",
    "slug",
    "outcome",
    "attempts",
    "error",
    "issued",
    "seen",
    "recorded",
    "due",
    "delivered",
    "seen_to_recorded_s",
    "due_to_delivered_s",
    "seen_to_delivered_s",
)
CLOCK_FIELDS = (
    "source",
    "address",
    "count",
    "seen_to_recorded_p50_s",
    "seen_to_recorded_p95_s",
    "due_to_delivered_p50_s",
    "due_to_delivered_p95_s",
    "seen_to_delivered_p50_s",
    "seen_to_delivered_p95_s",
)


def deliveries(
    connection: Connection,
    *,
    addresses: Sequence[str] = (),
    outcomes: Sequence[str] = (),
    since: datetime | None = None,
    limit: int | None = None,
) -> list[dict[str, Any]]:
    """Deliveries, newest first, with FIELDS; those of an event bear its publisher's clocks."""
    d, b = t.deliveries.c, t.bulletins.c
    query = (
        sa.select(t.deliveries, b.slug)
        .join(t.bulletins, b.id == d.bulletin_id, isouter=True)
        .order_by(d.id.desc())
    )
    if addresses:
        query = query.where(d.address.in_(addresses))
    if outcomes:
        query = query.where(d.outcome.in_(outcomes))
    if since is not None:
        query = query.where(d.created >= since)
    if limit is not None:
        query = query.limit(limit)
    rows = connection.execute(query).all()
    events = changes_of(connection, {row.event for row in rows})
    return [record(row, events.get(row.event, [])) for row in rows]


def changes_of(connection: Connection, events: set[str]) -> dict[str, list[Any]]:
    """Changes with the publisher's date, by event."""
    c, a, w = t.changes.c, t.advisories.c, t.alerts.c
    found: dict[str, list[Any]] = {}
    wanted = sorted(events)
    for start in range(0, len(wanted), 500):
        query = (
            sa.select(
                c.event,
                c.source,
                c.country,
                c.kind,
                c.seen,
                c.recorded,
                sa.func.coalesce(a.issued, w.issued).label("issued"),
            )
            .join(t.advisories, a.id == c.after_id, isouter=True)
            .join(t.alerts, w.id == c.alert_id, isouter=True)
            .where(c.event.in_(wanted[start : start + 500]))
            .order_by(c.id)
        )
        for row in connection.execute(query):
            found.setdefault(row.event, []).append(row)
    return found


def record(row: Any, changes: list[Any]) -> dict[str, Any]:
    first = changes[0] if changes else None
    seen, recorded = (first.seen, first.recorded) if first else (None, None)
    return {
        "id": row.id,
        "address": row.address,
        "desk": row.desk or None,
        "form": row.form,
        "bulletin": row.bulletin_id,
        "event": row.event,
        "source": first.source if first else None,
        "country": first.country if first else None,
        "kinds": [change.kind for change in changes],
        "slug": row.slug,
        "outcome": row.outcome,
        "attempts": row.attempts,
        "error": row.error or None,
        "issued": first.issued if first else None,
        "seen": seen,
        "recorded": recorded,
        "due": row.due,
        "delivered": row.delivered,
        "seen_to_recorded_s": seconds(seen, recorded),
        "due_to_delivered_s": seconds(row.due, row.delivered),
        "seen_to_delivered_s": seconds(seen, row.delivered),
    }


def clocks(records: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """p50 and p95 of what was delivered, per source and address."""
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for one in records:
        if one["delivered"] is not None and one["source"] is not None:
            groups.setdefault((one["source"], one["address"]), []).append(one)
    found = []
    for (source, address), several in sorted(groups.items()):
        line: dict[str, Any] = {"source": source, "address": address, "count": len(several)}
        for clock in ("seen_to_recorded", "due_to_delivered", "seen_to_delivered"):
            values = sorted(one[f"{clock}_s"] for one in several)
            line[f"{clock}_p50_s"] = percentile(values, 50)
            line[f"{clock}_p95_s"] = percentile(values, 95)
        found.append(line)
    return found


def percentile(values: Sequence[float], share: int) -> float:
    """The smallest value that so many per cent do not exceed (nearest rank); of sorted values."""
    return values[-(-len(values) * share // 100) - 1]


def seconds(start: datetime | None, end: datetime | None) -> float | None:
    return None if start is None or end is None else round((end - start).total_seconds(), 3)
