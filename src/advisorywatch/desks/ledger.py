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

from advisorywatch.desks.audience import Audience
from advisorywatch.desks.compose import STORIES, new_bulletin
from advisorywatch.desks.forms import Bulletin
from advisorywatch.desks.news import Form
from advisorywatch.desks.operator import notice
from advisorywatch.store import schema as t
from advisorywatch.store.db import Store

CLAIM = timedelta(seconds=90)  # a send, one that hangs before it, and the note
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(minutes=15)
GIVE_UP = timedelta(hours=24)
LONGEST_ASKED = timedelta(hours=6)  # a Retry-After beyond this is a slip of theirs
MOST = 500  # events in one bulletin, of which ten have a line


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
    """Write down how a send went; after a failure the whole address waits.

    That it arrived is true whoever holds the claim by now; that it failed is not.
    """
    d, a = t.deliveries.c, t.addresses.c
    open_ = t.deliveries.update().where(
        d.bulletin_id == claimed.bulletin.id, d.outcome == "due"
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
                open_.values(
                    outcome="delivered", delivered=now, unsure=False, error="", **freed
                )
            )
            forget_words(connection, claimed.bulletin)
            recovered(connection, row, now)
            if sent.remark:
                key = f"address {row.name} remark {now.date()} {sent.remark}"
                notice(connection, key, f"Address {row.name}: {sent.remark}", now)
            return
        connection.execute(
            open_.where(d.claimed_by == claimed.by).values(
                unsure=sent.unsure or claimed.repeat, error=sent.error, **freed
            )
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
