"""From changes to rows of the ledger: who hears what is new, and when. One transaction.

Each address has a cursor into `changes`: up to it all was looked at for this address. The rows
and the cursor move together, so that a crash neither loses an event nor plans it twice. A new
address starts at now. Only `live` changes are told; a correction goes to exactly the addresses
that got what it corrects.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.accept import Reason
from advisorywatch.desks.audience import Audience
from advisorywatch.desks.compose import STORIES
from advisorywatch.desks.context import news_of_events, news_of_held, news_of_rows
from advisorywatch.desks.desk import due_at, hears, pulse_due
from advisorywatch.desks.news import Form, News, grave
from advisorywatch.desks.operator import add
from advisorywatch.store import schema as t
from advisorywatch.store.db import Store

SETTLED_LATELY = timedelta(days=14)  # a daemon that was away longer takes nothing back
SEEN_NOW = timedelta(hours=1)  # between a live sighting and its record: a poll, however slow
BURST = 5  # bulletins within a minute; more than that nobody reads one by one
# Forms in which somebody was told that something is so.
TOLD = (Form.NEWS, Form.LATE, Form.CORRECTION)


def enrol(store: Store, audience: Audience, now: datetime) -> None:
    """Give every new address its cursor, at now: what was recorded before is not told to it."""
    wanted = set(audience.addresses)
    with store.read() as connection:
        known = set(connection.scalars(sa.select(t.addresses.c.name)))
    if wanted <= known:
        return
    with store.write() as connection:
        for name in sorted(wanted - known):
            add(
                connection,
                t.addresses,
                name=name,
                cursor=top(connection, t.changes),
                held_cursor=top(connection, t.held),
                added=now,
            )


def plan(store: Store, audience: Audience, now: datetime) -> bool:
    """Look at what is new for every address; whether anything was put in the ledger."""
    if not anything_new(store, audience, now):
        return False
    with store.write() as connection:
        cursors = connection.execute(
            sa.select(t.addresses)
            .where(t.addresses.c.name.in_(audience.addresses))
            .order_by(t.addresses.c.name)
            .with_for_update(key_share=True)
        ).all()
        return (
            plan_changes(connection, audience, cursors, now)
            + plan_held(connection, audience, cursors, now)
            + plan_notices(connection, audience, now)
            + plan_pulses(connection, audience, now)
        ) > 0


def anything_new(store: Store, audience: Audience, now: datetime) -> bool:
    """The cheap question asked at every tick, which takes no lock."""
    if any(pulse_due(desk, now) for desk in audience.desks):
        return True
    with store.read() as connection:
        low = connection.execute(
            sa.select(
                sa.func.min(t.addresses.c.cursor), sa.func.min(t.addresses.c.held_cursor)
            ).where(t.addresses.c.name.in_(audience.addresses))
        ).one()
        notice = connection.scalar(
            sa.select(t.notices.c.id).where(t.notices.c.planned.is_(None)).limit(1)
        )
        behind = low[0] is not None and (
            low[0] < top(connection, t.changes) or low[1] < top(connection, t.held)
        )
        return (
            behind
            or notice is not None
            or (
                any(desk.unconfirmed for desk in audience.desks)
                and bool(fallen(connection, now))
            )
        )


def plan_changes(
    connection: Connection, audience: Audience, cursors: Sequence[Any], now: datetime
) -> int:
    if not cursors:
        return 0
    last = top(connection, t.changes)
    c = t.changes.c
    rows = connection.execute(
        sa.select(t.changes)
        .where(
            c.id > min(row.cursor for row in cursors),
            c.id <= last,
            sa.or_(c.origin == "live", c.corrects.is_not(None)),
        )
        .order_by(c.id)
    ).all()
    events = news_of_rows(connection, rows, audience.publishers)
    newest = {row.event: row.id for row in rows}
    corrects = {row.event: row.corrects for row in rows if row.corrects is not None}
    planned = 0
    for cursor in cursors:
        for event, news in events.items():
            if newest[event] <= cursor.cursor:
                continue
            if event not in corrects:
                planned += tell(connection, audience, cursor.name, news, Form.NEWS, now)
    for event, wrong in corrects.items():
        if newest[event] > min(row.cursor for row in cursors):
            planned += correct(connection, audience, events[event], wrong, now)
    connection.execute(
        t.addresses.update()
        .where(t.addresses.c.name.in_([row.name for row in cursors]))
        .values(cursor=last)
    )
    return planned


def tell(
    connection: Connection,
    audience: Audience,
    address: str,
    news: News,
    form: Form,
    now: datetime,
) -> int:
    """A row for an address if any of its desks hears it, due when the first of them allows."""
    times = [
        (due_at(desk, now, grave=grave(news)), desk.name)
        for desk in audience.desks_of(address)
        if hears(desk, news).heard
    ]
    if not times:
        return 0
    due, desk = min(times)
    if not grave(news):
        due = max(due, story_over(connection, audience, address, news.country, now))
    return put(connection, address, desk, news.event, form, due, now)


def story_over(
    connection: Connection, audience: Audience, address: str, country: str, now: datetime
) -> datetime:
    """Until when an address gathers: a while after it was last told of the country, or from
    the first of a burst on; `now` where neither is. What goes out meanwhile is not awaited."""
    d, b, c = t.deliveries.c, t.bulletins.c, t.changes.c
    recent = (b.address == address, b.created > now - audience.together, b.form.in_(STORIES))
    told = connection.scalar(
        sa.select(sa.func.min(b.created))
        .join(t.deliveries, d.bulletin_id == b.id)
        .join(t.changes, c.event == d.event)
        .where(*recent, c.country == country)
    )
    count, first = connection.execute(
        sa.select(sa.func.count(), sa.func.min(b.created)).where(*recent)
    ).one()
    since = told if told is not None else first if count >= BURST else None
    return now if since is None else max(now, since + audience.together)


def put(
    connection: Connection,
    address: str,
    desk: str,
    event: str,
    form: Form,
    due: datetime,
    now: datetime,
) -> int:
    return add(
        connection,
        t.deliveries,
        address=address,
        desk=desk,
        event=event,
        form=form.value,
        created=now,
        due=due,
        outcome="due",
    )


def correct(
    connection: Connection, audience: Audience, news: News, wrong: int, now: datetime
) -> int:
    """A correction for all who got the wrong one; who was still to get it gets the right one."""
    d = t.deliveries.c
    rows = connection.execute(
        sa.select(t.deliveries).where(
            d.event
            == sa.select(t.changes.c.event).where(t.changes.c.id == wrong).scalar_subquery(),
            d.form.in_(TOLD),
            d.outcome.in_(["due", "delivered"]),
        )
    ).all()
    planned = 0
    for row in rows:
        if row.outcome == "due" and row.bulletin_id is None:
            connection.execute(
                t.deliveries.update()
                .where(d.id == row.id)
                .values(outcome="skipped", error="corrected before it was told")
            )
            planned += tell(connection, audience, row.address, news, Form.NEWS, now)
            continue
        desks = [desk for desk in audience.desks if desk.name == row.desk]
        due = min((due_at(desk, now, grave=grave(news)) for desk in desks), default=now)
        planned += put(connection, row.address, row.desk, news.event, Form.CORRECTION, due, now)
    return planned


def plan_held(
    connection: Connection, audience: Audience, cursors: Sequence[Any], now: datetime
) -> int:
    """What is held, for the desks that ask for it; and what fell of what they were told."""
    if not cursors:
        return 0
    last = top(connection, t.held)
    low = min(row.held_cursor for row in cursors)
    planned = 0
    if last > low:
        if any(desk.unconfirmed for desk in audience.desks):
            h = t.held.c
            rows = connection.execute(
                sa.select(h.id, h.event, h.first_seen, h.recorded).where(
                    h.id > low,
                    h.id <= last,
                    h.state == "held",
                    h.reason != Reason.DISAGREED,  # told to nobody until it is settled
                )
            ).all()
            # What an archive held was seen long before it was recorded: it is told to nobody.
            newest = {
                row.event: row.id for row in rows if row.recorded - row.first_seen < SEEN_NOW
            }
            events = news_of_held(connection, list(newest), audience.publishers)
            planned += sum(
                tell(connection, audience, cursor.name, news, Form.UNCONFIRMED, now)
                for cursor in cursors
                for event, news in events.items()
                if newest[event] > cursor.held_cursor
            )
        connection.execute(
            t.addresses.update()
            .where(t.addresses.c.name.in_([row.name for row in cursors]))
            .values(held_cursor=last)
        )
    for row in fallen(connection, now):
        desks = [desk for desk in audience.desks if desk.name == row.desk]
        due = min((due_at(desk, now, grave=True) for desk in desks), default=now)
        planned += put(connection, row.address, row.desk, row.event, Form.WITHDRAWN, due, now)
    return planned


def fallen(connection: Connection, now: datetime) -> Sequence[Any]:
    """What was told unconfirmed, was settled against it lately, and is not yet taken back."""
    d, h = t.deliveries.c, t.held.c
    other, back = t.held.alias("other").c, t.deliveries.alias("back").c
    return connection.execute(
        sa.select(d.address, d.desk, d.event)
        .distinct()
        .select_from(t.held)
        .join(t.deliveries, d.event == h.event)
        .where(
            h.settled > now - SETTLED_LATELY,
            h.state.in_(["refused", "superseded"]),
            d.form == Form.UNCONFIRMED,
            sa.or_(d.outcome == "delivered", d.bulletin_id.is_not(None)),
            ~sa.select(other.id)
            .where(other.event == d.event, other.state.in_(["held", "accepted"]))
            .exists(),
            ~sa.select(back.id)
            .where(
                back.address == d.address,
                back.event == d.event,
                back.form == Form.WITHDRAWN,
            )
            .exists(),
        )
    ).all()


def plan_notices(connection: Connection, audience: Audience, now: datetime) -> int:
    """The operator's messages, to each of his addresses."""
    rows = connection.execute(
        sa.select(t.notices).where(t.notices.c.planned.is_(None)).order_by(t.notices.c.id)
    ).all()
    planned = 0
    for row in rows:
        for address in audience.operator:
            planned += put(connection, address, "", row.key, Form.OPERATOR, now, now)
        connection.execute(
            t.notices.update().where(t.notices.c.id == row.id).values(planned=now)
        )
    return planned


def plan_pulses(connection: Connection, audience: Audience, now: datetime) -> int:
    """One row a desk's address and day."""
    planned = 0
    for desk in audience.desks:
        due = pulse_due(desk, now)
        if due is None:
            continue
        day = due.astimezone(desk.timezone).date().isoformat()
        for address in desk.addresses:
            event = f"pulse {desk.name} {day}"
            planned += put(connection, address, desk.name, event, Form.PULSE, due, now)
    return planned


def tell_late(store: Store, audience: Audience, events: Sequence[str], now: datetime) -> int:
    """Tell events that no cursor tells (found by re-reading), marked LATE, to those who hear
    them. For `reread --tell`; how many rows it made."""
    enrol(store, audience, now)
    with store.write() as connection:
        found = news_of_events(connection, events, audience.publishers)
        return sum(
            tell(connection, audience, address, news, Form.LATE, now)
            for news in found.values()
            for address in audience.addresses
        )


def top(connection: Connection, table: sa.Table) -> int:
    return connection.scalar(sa.select(sa.func.max(table.c.id))) or 0
