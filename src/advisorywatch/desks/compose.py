"""Rows of the ledger in words: what they tell, gathered and put on one page."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.desks.audience import Audience
from advisorywatch.desks.bulletin import Entry, Page, blind, message, page_of
from advisorywatch.desks.context import blind_now, context_of, news_of_events, news_of_held
from advisorywatch.desks.forms import Bulletin, put_in_words
from advisorywatch.desks.news import NOTHING, Form, News
from advisorywatch.desks.operator import notice
from advisorywatch.store import schema as t

# What goes into one bulletin together; each of the others is told apart.
STORIES = (Form.NEWS, Form.LATE, Form.UNCONFIRMED, Form.WITHDRAWN, Form.CORRECTION)
CONTEXTS = 10


def new_bulletin(
    connection: Connection,
    audience: Audience,
    address: str,
    rows: Sequence[Any],
    now: datetime,
) -> tuple[Bulletin | None, list[Any]]:
    """Rows in words, kept; and the rows told. Those with nothing to tell any more are skipped."""
    id_ = f"{now:%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
    form = rows[0].form
    entries: list[Entry] = []
    told = list(rows)
    if form in STORIES:
        by_row = entries_of(connection, audience, rows)
        told = [row for row in rows if row.id in by_row]
        entries = [by_row[row.id] for row in told]
        skip(connection, [row.id for row in rows if row.id not in by_row])
        if not entries:
            return None, []
        page = page_of(entries, id=id_, told=now, link=audience.link)
        form = form if len({row.form for row in told}) == 1 else Form.NEWS
    else:
        page = other_page(connection, audience, rows, id_, now)
    bulletin = put_in_words(page, entries, form, audience.templates)
    for fault in bulletin.faults:
        notice(connection, f"template {fault}"[:500], f"A template failed\n{fault}", now)
    connection.execute(
        t.bulletins.insert().values(
            id=bulletin.id,
            address=address,
            form=form,
            slug=bulletin.slug,
            content=bulletin.content(),
            created=now,
        )
    )
    return bulletin, told


def entries_of(
    connection: Connection, audience: Audience, rows: Sequence[Any]
) -> dict[int, Entry]:
    """What each row tells, by its id. What was held and has been settled meanwhile tells
    nothing: its change comes, or it fell before it was told."""
    held_forms = (Form.UNCONFIRMED, Form.WITHDRAWN)
    accepted = [row.event for row in rows if row.form not in held_forms]
    held = [row.event for row in rows if row.form in held_forms]
    news = news_of_events(connection, accepted, audience.publishers)
    unconfirmed = news_of_held(connection, held, audience.publishers)
    states = held_states(connection, held)
    wrong = corrected_by(connection, audience, rows)
    found: dict[int, Entry] = {}
    for row in rows:
        form = Form(row.form)
        one = unconfirmed.get(row.event) if form in held_forms else news.get(row.event)
        if one is None:
            continue
        if form is Form.UNCONFIRMED and states[row.event][0] != "held":
            continue
        # beyond the lines a bulletin has, nobody reads what is known around an event
        known = len(found) < CONTEXTS
        found[row.id] = Entry(
            form=form,
            news=one,
            context=context_of(connection, one, audience.publishers) if known else NOTHING,
            wrong=wrong.get(row.event) if form is Form.CORRECTION else None,
            outcome=states[row.event][1] if form is Form.WITHDRAWN else "",
        )
    return found


def held_states(connection: Connection, events: Sequence[str]) -> dict[str, tuple[str, str]]:
    """State and outcome of what was held, by event; "held" while any of it still is."""
    h = t.held.c
    found: dict[str, tuple[str, str]] = {}
    for row in connection.execute(
        sa.select(h.event, h.state, h.outcome).where(h.event.in_(events)).order_by(h.id)
    ):
        if found.get(row.event, ("", ""))[0] != "held":
            found[row.event] = (row.state, row.outcome)
    return found


def corrected_by(
    connection: Connection, audience: Audience, rows: Sequence[Any]
) -> dict[str, News]:
    """What each correction among the rows corrects, as it was told."""
    events = [row.event for row in rows if row.form == Form.CORRECTION]
    if not events:
        return {}
    wrong = t.changes.alias("wrong")
    pairs = connection.execute(
        sa.select(t.changes.c.event, wrong.c.event.label("wrong"))
        .join(wrong, wrong.c.id == t.changes.c.corrects)
        .where(t.changes.c.event.in_(events))
    ).all()
    news = news_of_events(connection, [row.wrong for row in pairs], audience.publishers)
    return {row.event: news[row.wrong] for row in pairs}


def skip(connection: Connection, ids: Sequence[int]) -> None:
    connection.execute(
        t.deliveries.update()
        .where(t.deliveries.c.id.in_(ids))
        .values(outcome="skipped", error="settled before it was told")
    )


def other_page(
    connection: Connection, audience: Audience, rows: Sequence[Any], id_: str, now: datetime
) -> Page:
    """What the operator is told, or a desk's pulse."""
    if rows[0].form == Form.PULSE:
        return message(pulse(connection, audience, now), id=id_, told=now)
    keys = [row.event for row in rows]
    texts = connection.scalars(
        sa.select(t.notices.c.text).where(t.notices.c.key.in_(keys)).order_by(t.notices.c.id)
    ).all()
    if len(texts) > 1:
        firsts = [text.partition("\n")[0] for text in texts]
        return message(
            "\n".join([f"{len(texts)} messages: {firsts[0]}", *texts]), id=id_, told=now
        )
    return message(texts[0], id=id_, told=now)


def pulse(connection: Connection, audience: Audience, now: datetime) -> str:
    """One line a day: that we are there, how many sources are watched, which are blind."""
    s = t.sources.c
    watched = connection.scalars(
        sa.select(s.source).distinct().where(s.baseline.is_not(None), s.state != "off")
    ).all()
    gone = blind_now(connection, "", audience.publishers)
    told = blind(gone, now) or "none"
    return f"WATCHING  {len(watched)} sources  blind: {told}"
