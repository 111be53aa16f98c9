"""What a source stands at before a reading: all that judging needs of the store."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.accept import InForce, Standing
from advisorywatch.advisory import Advisory
from advisorywatch.change import LEVEL_KINDS, Kind
from advisorywatch.source import Source
from advisorywatch.store import history
from advisorywatch.store import schema as s

TOLD_FOR = timedelta(days=30)  # a wording told as unclear is not told again before
LIVE = ("ok", "unchanged")  # outcomes of a poll that took a reading


def standing(connection: Connection, source: str, part: str, *, live: bool) -> Standing:
    """Everything but what only some readings ask for: see remember(). `live`: for a live
    reading, which is joined to archives where there were only those."""
    state = connection.execute(
        sa.select(s.sources.c.baseline, s.sources.c.last_ok).where(
            s.sources.c.source == source, s.sources.c.part == part
        )
    ).one_or_none()
    baseline = state is not None and state.baseline is not None
    g = s.gaps.c
    blind = {
        row.country: row
        for row in connection.execute(
            sa.select(g.country, g.reason, g.began).where(
                g.source == source, g.part == part, g.ended.is_(None), g.country != ""
            )
        )
    }
    a = s.advisories
    here = sa.and_(a.c.source == source, a.c.part == part, a.c.until.is_(None))
    rows = connection.execute(sa.select(a).where(here, a.c.listed)).all()
    areas = history.areas_of(connection, [row.id for row in rows])
    last_ok = state.last_ok if state is not None else None
    in_force = {
        row.country: InForce(
            advisory=history.advisory_of(row, areas.get(row.id, ())),
            newest=row.newest,
            checked=blind[row.country].began if row.country in blind else last_ok,
        )
        for row in rows
    }
    left = connection.execute(sa.select(a.c.country, a.c.newest).where(here, ~a.c.listed))
    h = s.held
    held = connection.execute(
        sa.select(h)
        .where(h.c.source == source, h.c.part == part, h.c.settled.is_(None))
        .order_by(h.c.id)
    )
    return Standing(
        in_force=in_force,
        held=[history.held_of(row) for row in held],
        blind={country: row.reason for country, row in blind.items()},
        left={row.country: row.newest for row in left},
        baseline=baseline,
        archived=baseline and live and not read_live(connection, source, part),
    )


@dataclass(frozen=True, slots=True)
class Calm:
    """A source of which nothing waits for a reading: rows listed, and messages of unread ones."""

    listed: int
    unread: tuple[str, ...]


def calm(
    connection: Connection, source: Source, part: str, now: datetime, *, live: bool
) -> Calm | None:
    """Whether a poll that finds nothing new needs no judging.

    None where the source is not well, was read by another reader or not yet live, or something
    held may be confirmed by now.
    """
    c, h, g = s.sources.c, s.held.c, s.gaps.c
    row = connection.execute(
        sa.select(c.state, c.baseline, c.reader_version, c.listed).where(
            c.source == source.name, c.part == part
        )
    ).one_or_none()
    if row is None or row.state != "ok" or row.baseline is None:
        return None
    if row.reader_version != source.reader_version:
        return None
    # Due by time; or the other access path may have come to say the same.
    waits = h.confirm_by <= now
    if source.second:
        waits = sa.or_(waits, h.kind.in_(LEVEL_KINDS))
    due = connection.scalar(
        sa.select(h.id)
        .where(
            h.source == source.name,
            h.part == part,
            h.state == "held",
            h.settled.is_(None),
            waits,
        )
        .limit(1)
    )
    if due is not None or (live and not read_live(connection, source.name, part)):
        return None
    unread = connection.scalars(
        sa.select(g.reason).where(
            g.source == source.name, g.part == part, g.ended.is_(None), g.country != ""
        )
    )
    return Calm(row.listed or 0, tuple(unread))


def read_live(connection: Connection, source: str, part: str) -> bool:
    """Whether a reading was ever taken live, not from archives alone."""
    p = s.polls.c
    found = connection.scalar(
        sa.select(p.id)
        .where(p.source == source, p.part == part, p.origin == "live", p.outcome.in_(LIVE))
        .limit(1)
    )
    return found is not None


def remember(
    connection: Connection,
    source: str,
    standing: Standing,
    *,
    moved: Collection[str],
    unclear: Collection[str],
    now: datetime,
) -> Standing:
    """The same, with what stood before for countries whose level moved, and the wordings
    already told as unclear for those that show one."""
    in_force = dict(standing.in_force)
    for country, before in stood_before(connection, source, moved).items():
        if country in in_force:
            in_force[country] = replace(in_force[country], before=before)
    told = told_unclear(connection, source, unclear, now - TOLD_FOR)
    return replace(standing, in_force=in_force, unclear=told)


def stood_before(
    connection: Connection, source: str, countries: Collection[str]
) -> dict[str, Advisory]:
    """What was in force last at another level than now, by country."""
    a, now = s.advisories, s.advisories.alias("now")
    found: dict[str, Advisory] = {}
    for country in sorted(countries):
        row = connection.execute(
            sa.select(a)
            .join(now, sa.and_(now.c.source == a.c.source, now.c.country == a.c.country))
            .where(
                a.c.source == source,
                a.c.country == country,
                a.c.until.is_not(None),
                a.c.listed,
                now.c.until.is_(None),
                a.c.level.is_distinct_from(now.c.level),
            )
            .order_by(a.c.seen.desc(), a.c.recorded.desc(), a.c.id.desc())
            .limit(1)
        ).one_or_none()
        if row is not None:
            found[country] = history.advisory_of(row, ())
    return found


def told_unclear(
    connection: Connection, source: str, countries: Collection[str], since: datetime
) -> Mapping[str, frozenset[str]]:
    if not countries:
        return {}
    c = s.changes.c
    rows = connection.execute(
        sa.select(c.country, c.wording).where(
            c.source == source,
            c.country.in_(list(countries)),
            c.kind == Kind.UNCLEAR,
            c.seen >= since,
        )
    )
    found: dict[str, frozenset[str]] = {}
    for row in rows:
        found[row.country] = found.get(row.country, frozenset()) | {row.wording}
    return found
