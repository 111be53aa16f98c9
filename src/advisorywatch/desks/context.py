"""What the ledger needs to know of an event: News from its rows, and Context around it. Reads only."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.advisory import Advisory, Alert, Area, Leave, Level, rank
from advisorywatch.change import Change, Kind, changes_of
from advisorywatch.countries import is_code, name_of
from advisorywatch.desks.desk import TOLD_WHILE_HELD
from advisorywatch.desks.news import (
    Blind,
    Context,
    Earlier,
    Fact,
    News,
    Publisher,
    Standing,
    about_leaving,
    calls_to_leave,
    in_order,
)
from advisorywatch.store import history
from advisorywatch.store import schema as t
from advisorywatch.store.codec import load_advisory

A_YEAR = timedelta(days=365)
RECENT = timedelta(days=1)  # what others changed on a country shortly before is part of it

Publishers = Mapping[str, Publisher]


def publisher_of(source: str, publishers: Publishers) -> Publisher:
    """A source that is no longer in the settings keeps its id for a name."""
    return publishers.get(source) or Publisher(source, source)


def country_name(code: str) -> str:
    """The English name; the code itself where a later version recorded one we do not know."""
    return name_of(code) if is_code(code) else code


def news_of_events(
    connection: Connection, events: Sequence[str], publishers: Publishers
) -> dict[str, News]:
    """The accepted changes of these events, by event."""
    rows = connection.execute(
        sa.select(t.changes).where(t.changes.c.event.in_(events)).order_by(t.changes.c.id)
    ).all()
    return news_of_rows(connection, rows, publishers)


def news_of_rows(
    connection: Connection, rows: Sequence[Any], publishers: Publishers
) -> dict[str, News]:
    """Rows of `changes`, whole events, as News."""
    changes = change_of_rows(connection, rows)
    events: dict[str, list[Any]] = {}
    for row in rows:
        events.setdefault(row.event, []).append(row)
    return {
        event: News(
            event=event,
            country=several[0].country,
            name=country_name(several[0].country),
            publisher=publisher_of(several[0].source, publishers),
            facts=in_order(
                [
                    Fact(changes[row.id], row.id, row.quote, row.wording, row.reason)
                    for row in several
                ]
            ),
            seen=several[0].seen,
            recorded=several[0].recorded,
            not_before=several[0].not_before,
            confirmed=any(row.held_id is not None for row in several),
        )
        for event, several in events.items()
    }


def change_of_rows(connection: Connection, rows: Iterable[Any]) -> dict[int, Change]:
    """Change values of rows of `changes`, by id."""
    rows = list(rows)
    advisories = advisories_of(connection, {i for r in rows for i in (r.before_id, r.after_id)})
    alerts = alerts_of(connection, {row.alert_id for row in rows})
    return {
        row.id: Change(
            row.country,
            Kind(row.kind),
            before=advisories.get(row.before_id),
            after=advisories.get(row.after_id),
            areas=tuple(
                Area(name, level and Level(level), leave and Leave(leave))
                for name, level, leave in row.areas
            ),
            alert=alerts.get(row.alert_id),
        )
        for row in rows
    }


def advisories_of(connection: Connection, ids: set[int | None]) -> dict[int | None, Advisory]:
    """Advisories as recorded; a row that says "no longer listed" is none."""
    wanted = [i for i in ids if i is not None]
    areas = history.areas_of(connection, wanted)
    query = sa.select(t.advisories).where(t.advisories.c.id.in_(wanted), t.advisories.c.listed)
    return {
        row.id: history.advisory_of(row, areas.get(row.id, ()))
        for row in connection.execute(query)
    }


def alerts_of(connection: Connection, ids: set[int | None]) -> dict[int | None, Alert]:
    wanted = [i for i in ids if i is not None]
    query = sa.select(t.alerts).where(t.alerts.c.id.in_(wanted))
    return {row.id: history.alert_of(row) for row in connection.execute(query)}


def news_of_held(
    connection: Connection, events: Sequence[str], publishers: Publishers
) -> dict[str, News]:
    """What is or was held of these events, as News that says why. A whole row that is held
    stands for the changes it would make; only those that a desk may hear are in it."""
    rows = connection.execute(
        sa.select(t.held).where(t.held.c.event.in_(events)).order_by(t.held.c.id)
    ).all()
    found: dict[str, News] = {}
    for event in dict.fromkeys(row.event for row in rows):
        several = [row for row in rows if row.event == event]
        first = several[0]
        changes = {
            change.kind: change
            for row in several
            for change in changes_of(load_advisory(row.before), load_advisory(row.after))
            if row.kind in ("row", change.kind)
        }
        facts = [
            Fact(change, quote=change.quote)
            for kind, change in changes.items()
            if kind in TOLD_WHILE_HELD
        ]
        if not facts:
            continue
        found[event] = News(
            event=event,
            country=first.country,
            name=country_name(first.country),
            publisher=publisher_of(first.source, publishers),
            facts=in_order(facts),
            seen=first.first_seen,
            recorded=first.recorded,
            not_before=first.not_before,
            held=first.reason,
        )
    return found


def context_of(connection: Connection, news: News, publishers: Publishers) -> Context:
    """What is known around an event at this moment."""
    return Context(
        others=standing(connection, news, publishers),
        blind=blind_now(connection, news.country, publishers),
        recent=recent(connection, news, publishers),
        last=last_of_kind(connection, news, publishers),
        since=records_begin(connection, news),
        **calls(connection, news, publishers),
    )


def standing(
    connection: Connection, news: News, publishers: Publishers
) -> tuple[Standing, ...]:
    """What other publishers say of the country now, gravest first."""
    a = t.advisories.c
    rows = connection.execute(
        sa.select(t.advisories).where(
            a.country == news.country,
            a.until.is_(None),
            a.listed,
            a.source != news.publisher.source,
        )
    ).all()
    found = [
        Standing(publisher_of(row.source, publishers), history.advisory_of(row, ()), row.seen)
        for row in rows
    ]
    return tuple(
        sorted(
            found,
            key=lambda one: (
                -rank(one.advisory.level),
                -rank(one.advisory.worst),
                one.publisher.short,
            ),
        )
    )


def blind_now(
    connection: Connection, country: str, publishers: Publishers
) -> tuple[Blind, ...]:
    """Sources of which a gap is open, whole or for this country; the longest first.

    `country` "": every source that is blind as a whole, for the pulse.
    """
    g = t.gaps.c
    rows = connection.execute(
        sa.select(
            g.source, sa.func.min(g.began).label("began"), sa.func.min(g.state).label("state")
        )
        .where(g.ended.is_(None), g.country.in_({"", country}), g.part.in_({"", country}))
        .where(g.state != "off")  # nobody expects to hear of what is not watched
        .group_by(g.source)
        .order_by(sa.func.min(g.began))
    )
    return tuple(
        Blind(publisher_of(row.source, publishers), row.began, row.state) for row in rows
    )


def recent(connection: Connection, news: News, publishers: Publishers) -> tuple[Earlier, ...]:
    """What others changed on the country in the day before, newest first, text edits left out."""
    c = t.changes.c
    rows = connection.execute(
        sa.select(t.changes)
        .where(
            c.country == news.country,
            c.seen > news.seen - RECENT,
            c.seen <= news.seen,
            c.source != news.publisher.source,
            c.origin == "live",
            c.kind.not_in([Kind.REVISED, Kind.ALERT_REVISED]),
        )
        .order_by(c.seen.desc(), c.id.desc())
        .limit(5)
    ).all()
    changes = change_of_rows(connection, rows)
    return tuple(
        Earlier(publisher_of(row.source, publishers), Kind(row.kind), row.seen, changes[row.id])
        for row in rows
    )


def last_of_kind(connection: Connection, news: News, publishers: Publishers) -> Earlier | None:
    """The last change of the lead's kind by this publisher before this one; not for alerts."""
    if news.alert is not None:
        return None
    c = t.changes.c
    row = connection.execute(
        sa.select(t.changes)
        .where(
            c.country == news.country,
            c.source == news.publisher.source,
            c.kind == news.lead.change.kind,
            c.seen < news.seen,
            c.event != news.event,
            c.corrects.is_(None),
        )
        .order_by(c.seen.desc(), c.id.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    change = change_of_rows(connection, [row])[row.id]
    return Earlier(publisher_of(row.source, publishers), Kind(row.kind), row.seen, change)


def records_begin(connection: Connection, news: News) -> Any:
    """Since when our records say anything of this publisher and country; None: they do not."""
    a = t.advisories.c
    return connection.scalar(
        sa.select(a.seen)
        .where(a.country == news.country, a.source == news.publisher.source)
        .order_by(a.seen)
        .limit(1)
    )


def calls(connection: Connection, news: News, publishers: Publishers) -> dict[str, Any]:
    """Earlier calls to leave by the same government, its embassies' alerts among them: since
    when, how many. Those of the last year, back to where a call was last ended.

    An embassy repeats what the ministry has said for months: that is no first call.
    """
    if not any(about_leaving(fact.change) for fact in news.facts):
        return {}
    by = news.publisher.by
    same = {name for name, who in publishers.items() if by and who.by == by}
    doors = [news.publisher.source, *same]
    c = t.changes.c
    rows = connection.execute(
        sa.select(t.changes)
        .where(
            c.country == news.country,
            c.source.in_(doors),
            c.seen < news.seen,
            c.seen > news.seen - A_YEAR,
            c.event != news.event,
            c.kind.in_([Kind.ALERT, Kind.LEAVE_CALLED, Kind.LEAVE_ENDED]),
            c.corrects.is_(None),
        )
        .order_by(c.seen.desc(), c.id.desc())
    ).all()
    changes = change_of_rows(connection, rows)
    found = []
    for row in rows:
        if changes[row.id].kind is Kind.LEAVE_ENDED:
            break
        if calls_to_leave(changes[row.id]):
            found.append(row.seen)
    stands = [since for door in doors if (since := stands_since(connection, news, door))]
    since = min(found + stands, default=None)
    return {"called_since": since, "calls": len(found)} if since else {}


def stands_since(connection: Connection, news: News, source: str) -> Any:
    """Since when the call that stood just before this event stood in our records; None: none."""
    a = t.advisories.c
    rows = connection.execute(
        sa.select(a.seen, a.leave)
        .where(a.country == news.country, a.source == source, a.seen < news.seen)
        .order_by(a.seen.desc(), a.id.desc())
    )
    since = None
    for row in rows:
        if row.leave is None:
            break
        since = row.seen
    return since
