"""What each address is owed: claim, note, give up, bring back. All in short transactions.

A delivery is claimed, put in words and marked `unsure` in one transaction that ends before the
send begins: whoever dies in between leaves a bulletin that may or may not have arrived, and
after `claimed_until` it is sent again under the same id, marked. No network here.
"""

import random
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.desks.bulletin import Entry, Page, blind, message, page_of
from advisorywatch.desks.context import (
    blind_now,
    context_of,
    news_of_events,
    news_of_held,
)
from advisorywatch.desks.forms import Bulletin, put_in_words
from advisorywatch.desks.news import NOTHING, Form, News
from advisorywatch.desks.plan import STORIES, Audience, notice
from advisorywatch.store import schema as t
from advisorywatch.store.db import Store

CLAIM = timedelta(seconds=90)  # a send, one that hangs before it, and the note
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(minutes=15)
GIVE_UP = timedelta(hours=24)
LONGEST_ASKED = timedelta(hours=6)  # a Retry-After beyond this is a slip of theirs
MOST = 500  # events in one bulletin, of which ten have a line
CONTEXTS = 10


@dataclass(frozen=True, slots=True)
class Claimed:
    """A bulletin that is ours to send, until `until`. `repeat`: it may have arrived before.
    `follows`: ids of earlier bulletins of the same events at this address."""

    bulletin: Bulletin
    address: str
    by: str
    until: datetime
    repeat: bool
    follows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """How a send went. `error` is "" where it went well, and bears no secret.

    `unsure`: it may have arrived all the same. `permanent`: it will not mend by itself.
    `wait`: what the address asked for (Retry-After). `remark`: it went, but not quite well.
    """

    error: str = ""
    remark: str = ""
    unsure: bool = False
    permanent: bool = False
    wait: timedelta | None = None

    @property
    def ok(self) -> bool:
        return not self.error


def claim(store: Store, audience: Audience, address: str, now: datetime) -> Claimed | None:
    """Take what is due at an address, all of it in one bulletin; None where nothing is."""
    d = t.deliveries.c
    with store.read() as connection:  # most of the time nothing is: no lock is taken for that
        waits = connection.scalar(
            sa.select(t.addresses.c.not_until).where(t.addresses.c.name == address)
        )
        if waits is not None and now < waits <= now + LONGEST_ASKED:
            return None
        if connection.scalar(sa.select(d.id).where(*due_at(address, now)).limit(1)) is None:
            return None
    with store.write() as connection:
        rows = connection.execute(
            sa.select(t.deliveries)
            .where(*due_at(address, now))
            .order_by(d.id)
            .limit(MOST)
            .with_for_update(skip_locked=True)
        ).all()
        while rows:
            chosen = together(rows)
            bulletin, told = again(connection, chosen), chosen
            if bulletin is None:
                bulletin, told = new_bulletin(connection, audience, address, chosen, now)
            if bulletin is None:
                rows = [row for row in rows if row not in chosen]
                continue
            by = secrets.token_hex(8)
            connection.execute(
                t.deliveries.update()
                .where(d.id.in_([row.id for row in told]))
                .values(
                    bulletin_id=bulletin.id,
                    claimed_by=by,
                    claimed_until=now + CLAIM,
                    unsure=True,
                    attempts=d.attempts + 1,
                    attempted=now,
                )
            )
            return Claimed(
                bulletin,
                address,
                by,
                now + CLAIM,
                any(row.unsure for row in told),
                follows(connection, address, told, bulletin.id),
            )
    return None


def due_at(address: str, now: datetime) -> tuple[Any, ...]:
    """What may be claimed. A time that could not be set by now is of a clock that was put back."""
    d = t.deliveries.c
    return (
        d.address == address,
        d.outcome == "due",
        sa.or_(d.due <= now, d.created > now + CLAIM),
        sa.or_(
            d.claimed_until.is_(None), d.claimed_until <= now, d.claimed_until > now + 2 * CLAIM
        ),
    )


def together(rows: Sequence[Any]) -> list[Any]:
    """What makes one bulletin: one that may have arrived is sent again as it was; else all
    events; else what the operator is told; else the oldest."""
    for row in rows:
        if row.unsure:
            return [one for one in rows if one.bulletin_id == row.bulletin_id]
    for forms in (STORIES, (Form.OPERATOR,)):
        chosen = [row for row in rows if row.form in forms]
        if chosen:
            return chosen
    return [rows[0]]


def again(connection: Connection, rows: Sequence[Any]) -> Bulletin | None:
    """The words these rows have already, where they are of one bulletin and all of it."""
    ids = {row.bulletin_id for row in rows}
    if len(ids) != 1 or None in ids:
        return None
    [id_] = ids
    of_it = connection.scalar(
        sa.select(sa.func.count()).where(
            t.deliveries.c.bulletin_id == id_, t.deliveries.c.outcome == "due"
        )
    )
    if of_it != len(rows):
        return None
    row = connection.execute(sa.select(t.bulletins).where(t.bulletins.c.id == id_)).one()
    return Bulletin(**row.content)


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


def follows(
    connection: Connection, address: str, rows: Sequence[Any], id_: str
) -> tuple[str, ...]:
    """Bulletins in which this address was told of the same events before: UNCONFIRMED, then
    the news; the wrong one, then its correction."""
    d = t.deliveries.c
    events = {row.event for row in rows}
    c, wrong = t.changes, t.changes.alias("wrong")
    events |= set(
        connection.scalars(
            sa.select(wrong.c.event)
            .join(c, c.c.corrects == wrong.c.id)
            .where(c.c.event.in_(events))
        )
    )
    events |= set(
        connection.scalars(
            sa.select(t.held.c.event)
            .join(c, c.c.held_id == t.held.c.id)
            .where(c.c.event.in_(events))
        )
    )
    found = connection.scalars(
        sa.select(d.bulletin_id)
        .distinct()
        .where(
            d.address == address,
            d.event.in_(events),
            d.bulletin_id.is_not(None),
            d.bulletin_id != id_,
        )
        .order_by(d.bulletin_id)
    )
    return tuple(found)[-10:]


def note(store: Store, audience: Audience, claimed: Claimed, sent: Sent, now: datetime) -> None:
    """Write down how a send went; after a failure the whole address waits."""
    d, a = t.deliveries.c, t.addresses.c
    ours = (
        d.bulletin_id == claimed.bulletin.id,
        d.outcome == "due",
        d.claimed_by == claimed.by,
    )
    freed = {"claimed_by": None, "claimed_until": None}
    with store.write() as connection:
        row = connection.execute(
            sa.select(t.addresses)
            .where(a.name == claimed.address)
            .with_for_update(key_share=True)
        ).one()
        if sent.ok:
            connection.execute(
                t.deliveries.update()
                .where(*ours)
                .values(outcome="delivered", delivered=now, unsure=False, error="", **freed)
            )
            forget_words(connection, claimed.bulletin)
            recovered(connection, row, now)
            if sent.remark:
                key = f"address {row.name} remark {now.date()} {sent.remark}"
                notice(connection, key, f"Address {row.name}: {sent.remark}", now)
            return
        connection.execute(
            t.deliveries.update()
            .where(*ours)
            .values(unsure=sent.unsure or claimed.repeat, error=sent.error, **freed)
        )
        failed(connection, audience, row, sent, now)


def forget_words(connection: Connection, bulletin: Bulletin) -> None:
    """Keep of a delivered bulletin what a desk was told, not the forms it was told in."""
    connection.execute(
        t.bulletins.update()
        .where(t.bulletins.c.id == bulletin.id)
        .values(content={"plain": bulletin.plain})
    )


def recovered(connection: Connection, row: Any, now: datetime) -> None:
    if row.failing_since is None and row.not_until is None:
        return
    connection.execute(
        t.addresses.update()
        .where(t.addresses.c.name == row.name)
        .values(failures=0, failing_since=None, not_until=None, told=None)
    )
    if row.told is not None:
        text = f"Address {row.name} takes bulletins again\nIt failed since {row.failing_since:%d %b %H:%M} UTC."
        notice(connection, f"address {row.name} mended {now.isoformat()}", text, now)


def failed(
    connection: Connection, audience: Audience, row: Any, sent: Sent, now: datetime
) -> None:
    """Wait longer each time; tell the operator when it is time; give up after a day."""
    since = row.failing_since or now
    wait = max(backoff(row.failures), sent.wait or timedelta(0))
    if sent.permanent:
        wait = max(wait, LONGEST_WAIT)
    told = row.told
    if told is None and (sent.permanent or now - since >= audience.after):
        told = now
        what = "will not mend by itself" if sent.permanent else "goes on failing"
        text = (
            f"Address {row.name} {what}: {sent.error}\n"
            f"Since {since:%d %b %H:%M} UTC. Its bulletins wait; they are given up 24 hours after "
            f"it began. Once it is mended: advisorywatch deliveries retry {row.name}"
        )
        notice(connection, f"address {row.name} failing {since.isoformat()}", text, now)
    connection.execute(
        t.addresses.update()
        .where(t.addresses.c.name == row.name)
        .values(failures=row.failures + 1, failing_since=since, not_until=now + wait, told=told)
    )
    if now - since >= GIVE_UP:
        give_up(connection, row.name, now)


def backoff(failures: int) -> timedelta:
    """5 s, 10 s, 20 s … 15 min, each up to a fifth longer, so that addresses do not march in step."""
    wait: timedelta = min(FIRST_WAIT * (1 << min(failures, 16)), LONGEST_WAIT)
    return wait * random.uniform(1, 1.2)  # noqa: S311 — spread, not secrecy


def give_up(connection: Connection, address: str, now: datetime) -> None:
    d = t.deliveries.c
    lost = connection.execute(
        t.deliveries.update()
        .where(
            d.address == address,
            d.outcome == "due",
            d.due <= now - GIVE_UP,
            sa.or_(d.claimed_until.is_(None), d.claimed_until <= now),
        )
        .values(outcome="given_up", claimed_by=None, claimed_until=None)
    ).rowcount
    if lost:
        text = (
            f"GIVEN UP: {lost} bulletins for address {address} were not delivered in 24 hours\n"
            f"Once it is mended: advisorywatch deliveries retry {address}"
        )
        notice(connection, f"address {address} gave up {now.isoformat()}", text, now)


def retry(store: Store, address: str, now: datetime) -> int | None:
    """Bring back what was given up, and send what waits at once; how many rows. None where
    there is no such address."""
    d = t.deliveries.c
    with store.write() as connection:
        known = connection.execute(
            t.addresses.update()
            .where(t.addresses.c.name == address)
            .values(failures=0, failing_since=None, not_until=None, told=None)
        ).rowcount
        if not known:
            return None
        connection.execute(
            t.deliveries.update()
            .where(d.address == address, d.outcome == "given_up")
            .values(outcome="due", due=now)
        )
        return connection.scalar(
            sa.select(sa.func.count()).where(
                d.address == address, d.outcome == "due", d.due <= now
            )
        )


def next_due(store: Store, address: str) -> datetime | None:
    """When something is next due at an address; None where nothing waits."""
    d, a = t.deliveries.c, t.addresses.c
    with store.read() as connection:
        due: datetime | None = connection.scalar(
            sa.select(
                sa.func.min(sa.case((d.claimed_until > d.due, d.claimed_until), else_=d.due))
            ).where(d.address == address, d.outcome == "due")
        )
        waits: datetime | None = connection.scalar(
            sa.select(a.not_until).where(a.name == address)
        )
    if due is None or waits is None:
        return due
    return max(due, waits)
