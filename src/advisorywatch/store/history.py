"""Reading the store: what stands, what stood, what changed, what is held. No writes."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from advisorywatch.accept import Decision, Held, Reason
from advisorywatch.advisory import Action, Advisory, Alert, Area, Leave, LeaveScope, Level
from advisorywatch.change import Kind
from advisorywatch.store import codec
from advisorywatch.store import schema as s


def known_alerts(connection: Connection, source: str, urls: Collection[str]) -> list[Alert]:
    """Every alert ever seen under these URLs, oldest first."""
    found: list[Alert] = []
    urls = sorted(urls)
    for start in range(0, len(urls), 500):
        rows = connection.execute(
            sa.select(s.alerts)
            .where(s.alerts.c.source == source, s.alerts.c.url.in_(urls[start : start + 500]))
            .order_by(s.alerts.c.id)
        )
        found += [alert_of(row) for row in rows]
    return found


def areas_of(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Area, ...]]:
    """Areas by advisory."""
    found: dict[int, list[Area]] = {}
    for start in range(0, len(ids), 500):
        rows = connection.execute(
            sa.select(s.areas)
            .where(s.areas.c.advisory_id.in_(ids[start : start + 500]))
            .order_by(s.areas.c.advisory_id, s.areas.c.position)
        )
        for row in rows:
            level = None if row.level is None else Level(row.level)
            area = Area(row.name, level, Leave(row.leave) if row.leave else None)
            found.setdefault(row.advisory_id, []).append(area)
    return {id_: tuple(areas) for id_, areas in found.items()}


def advisory_of(row: Row[Any], areas: tuple[Area, ...]) -> Advisory:
    """An Advisory from its row."""
    return Advisory(
        country=row.country,
        level=None if row.level is None else Level(row.level),
        worst=None if row.worst is None else Level(row.worst),
        leave=Leave(row.leave) if row.leave else None,
        leave_scope=LeaveScope(row.leave_scope) if row.leave_scope else None,
        areas=areas,
        wording=row.wording,
        gloss=row.gloss,
        quote=row.quote,
        leave_quote=row.leave_quote,
        issued=row.issued,
        title=row.title,
        text=row.text,
        url=row.url,
        row=row.row,
        missing=frozenset(row.missing),
    )


def alert_text(connection: Connection, alert_id: int | None) -> str:
    """Title and text of an alert; "" for none."""
    row = connection.execute(sa.select(s.alerts).where(s.alerts.c.id == alert_id)).first()
    return "" if row is None else f"{row.title}\n{row.text}"


def alert_of(row: Row[Any]) -> Alert:
    """An Alert from its row."""
    return Alert(
        country=row.country,
        url=row.url,
        title=row.title,
        text=row.text,
        issued=row.issued,
        action=Action(row.action),
        leave=Leave(row.leave) if row.leave else None,
        leave_scope=LeaveScope(row.leave_scope) if row.leave_scope else None,
        level=None if row.level is None else Level(row.level),
        lifted=row.lifted,
        drill=row.drill,
        quote=row.quote,
    )


def held_of(row: Row[Any]) -> Held:
    """A Held from its row."""
    return Held(
        country=row.country,
        kind=None if row.kind == "row" else Kind(row.kind),
        reason=Reason(row.reason),
        decision=Decision.REFUSED if row.state == "refused" else Decision.HELD,
        before=codec.load_advisory(row.before),
        after=codec.load_advisory(row.after),
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        not_before=row.not_before,
        sightings=row.sightings,
        confirms=row.confirms,
        confirm_by=row.confirm_by,
        id=row.id,
    )


# What people ask ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Standpoint:
    """As of when: what was seen by `seen`, of what this installation knew by `recorded`."""

    seen: datetime | None = None
    recorded: datetime | None = None


def in_force(
    connection: Connection,
    countries: Collection[str] = (),
    sources: Collection[str] = (),
    at: Standpoint = Standpoint(),
) -> list[tuple[Row[Any], Advisory]]:
    """What stands (or stood), by country and source; countries no longer listed left out."""
    a = s.advisories
    pairs = sa.select(a.c.source, a.c.country).where(a.c.until.is_(None))
    if countries:
        pairs = pairs.where(a.c.country.in_(list(countries)))
    if sources:
        pairs = pairs.where(a.c.source.in_(list(sources)))
    if at.seen is None and at.recorded is None:
        query = sa.select(a).where(a.c.until.is_(None), a.c.listed)
        if countries:
            query = query.where(a.c.country.in_(list(countries)))
        if sources:
            query = query.where(a.c.source.in_(list(sources)))
    else:
        # One seek each: GROUP BY max() took 33 s at ten million rows.
        p, x = pairs.subquery("p"), a.alias("x")
        newest = sa.select(x.c.id).where(x.c.country == p.c.country, x.c.source == p.c.source)
        if at.seen is not None:
            newest = newest.where(x.c.seen <= at.seen)
        if at.recorded is not None:
            newest = newest.where(x.c.recorded <= at.recorded)
        newest = newest.order_by(x.c.seen.desc(), x.c.recorded.desc(), x.c.id.desc()).limit(1)
        query = sa.select(a).join(p, a.c.id == newest.scalar_subquery()).where(a.c.listed)
    rows = connection.execute(query.order_by(a.c.country, a.c.source)).all()
    areas = areas_of(connection, [row.id for row in rows])
    return [(row, advisory_of(row, areas.get(row.id, ()))) for row in rows]


def open_gaps(connection: Connection) -> dict[tuple[str, str, str], Row[Any]]:
    """Where we are blind now: (source, part, country or "") → gap."""
    rows = connection.execute(sa.select(s.gaps).where(s.gaps.c.ended.is_(None)))
    return {(row.source, row.part, row.country): row for row in rows}


def gaps_at(connection: Connection, at: datetime) -> dict[tuple[str, str, str], Row[Any]]:
    """Where we were blind at a moment."""
    g = s.gaps
    rows = connection.execute(
        sa.select(g)
        .where(g.c.began <= at, sa.or_(g.c.ended.is_(None), g.c.ended > at))
        .order_by(g.c.id)
    )
    return {(row.source, row.part, row.country): row for row in rows}


def source_rows(connection: Connection) -> list[Row[Any]]:
    """The state of every source ever polled, and of its parts."""
    return list(
        connection.execute(
            sa.select(s.sources).order_by(s.sources.c.source, s.sources.c.part)
        ).all()
    )


def swept(connection: Connection, source: str, part: str) -> datetime | None:
    """When every page of it was last asked for; None: never."""
    found: datetime | None = connection.scalar(
        sa.select(s.sources.c.swept).where(
            s.sources.c.source == source, s.sources.c.part == part
        )
    )
    return found


BEFORE, AFTER = s.advisories.alias("before"), s.advisories.alias("after")


def changes(
    connection: Connection,
    *,
    ids: Collection[int] = (),
    events: Collection[str] = (),
    since: datetime | None = None,
    until: datetime | None = None,
    sources: Collection[str] = (),
    countries: Collection[str] = (),
    kinds: Collection[str] = (),
    origins: Collection[str] = (),
    after_id: int | None = None,
    limit: int | None = None,
    oldest_first: bool = False,
) -> list[Row[Any]]:
    """Changes with both sides (before_*, after_*) and the alert (alert_*), newest first.

    `since` and `until` are on `seen`, until excluded.
    """
    c = s.changes.c
    query = (
        sa.select(
            s.changes,
            *(BEFORE.c[name].label(f"before_{name}") for name in SIDE),
            *(AFTER.c[name].label(f"after_{name}") for name in SIDE),
            *(s.alerts.c[name].label(f"alert_{name}") for name in ALERT_SIDE),
        )
        .outerjoin(BEFORE, BEFORE.c.id == c.before_id)
        .outerjoin(AFTER, AFTER.c.id == c.after_id)
        .outerjoin(s.alerts, s.alerts.c.id == c.alert_id)
    )
    for column, wanted in (
        (c.id, ids),
        (c.event, events),
        (c.source, sources),
        (c.country, countries),
        (c.kind, kinds),
        (c.origin, origins),
    ):
        if wanted:
            query = query.where(column.in_(list(wanted)))
    if since is not None:
        query = query.where(c.seen >= since)
    if until is not None:
        query = query.where(c.seen < until)
    if after_id is not None:
        query = query.where(c.id > after_id)
    order = (c.seen, c.id) if oldest_first else (c.seen.desc(), c.id.desc())
    return list(connection.execute(query.order_by(*order).limit(limit)).all())


SIDE = (
    "level",
    "worst",
    "leave",
    "leave_scope",
    "wording",
    "gloss",
    "issued",
    "title",
    "text",
    "url",
    "quote",
    "leave_quote",
    "document_id",
    "seen",
)
ALERT_SIDE = (
    "title",
    "text",
    "url",
    "issued",
    "action",
    "leave",
    "leave_scope",
    "level",
    "lifted",
    "drill",
    "quote",
    "document_id",
    "revises",
)


def change_record(row: Row[Any]) -> dict[str, Any]:
    """A change as the doors show it: the fields of `advisorywatch changes`."""
    alert = row.alert_id is not None
    unclear = row.kind == Kind.UNCLEAR
    after = "before" if unclear else "after"  # nothing new came into force
    out: dict[str, Any] = {
        name: getattr(row, name)
        for name in ("id", "event", "seen", "not_before", "recorded", "origin", "source")
    }
    out["issued"] = row.alert_issued if alert else row.after_issued or row.before_issued
    out |= {"country": row.country, "kind": row.kind}
    for name in ("level", "worst", "leave", "leave_scope"):
        out[f"{name}_before"] = getattr(row, f"before_{name}")
        out[f"{name}_after"] = getattr(row, f"{after}_{name}")
    if alert:
        out["leave_after"], out["leave_scope_after"] = row.alert_leave, row.alert_leave_scope
    out["areas"] = [
        {"name": name, "level": level, "leave": leave} for name, level, leave in row.areas
    ]
    out["wording_before"] = row.before_wording
    out["wording_after"] = row.wording or row.after_wording
    out["quote"] = row.quote
    out["url"] = row.alert_url if alert else row.after_url or row.before_url
    out["action"] = row.alert_action
    out["title"] = row.alert_title if alert else row.after_title or row.before_title
    return out


CHANGE_FIELDS = (
    "id",
    "event",
    "seen",
    "not_before",
    "recorded",
    "issued",
    "origin",
    "source",
    "country",
    "kind",
    "level_before",
    "level_after",
    "worst_before",
    "worst_after",
    "leave_before",
    "leave_after",
    "leave_scope_before",
    "leave_scope_after",
    "areas",
    "wording_before",
    "wording_after",
    "quote",
    "url",
    "action",
    "title",
)


def held(
    connection: Connection, *, open_only: bool = False, ids: Iterable[int] = ()
) -> list[Row[Any]]:
    """Held and refused, newest first."""
    h = s.held
    query = sa.select(h).order_by(h.c.last_seen.desc(), h.c.id.desc())
    if open_only:
        query = query.where(h.c.settled.is_(None))
    if wanted := list(ids):
        query = query.where(h.c.id.in_(wanted))
    return list(connection.execute(query).all())
