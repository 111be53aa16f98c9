"""What only a person can settle: the operator is told of it once, when it has stood for long."""

from collections.abc import Iterable
from datetime import datetime, timedelta

import sqlalchemy as sa

from advisorywatch.accept import Decision, Held
from advisorywatch.desks.operator import notice
from advisorywatch.source import Source
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store

LONG = timedelta(days=7)


def tell_of_long_held(
    store: Store, source: Source, sighted: Iterable[Held], now: datetime
) -> None:
    """A row refused for a week (a publisher that went back to an older date and stays there), a
    change no time will confirm."""
    long = {
        f"held {held.id}": held
        for held in sighted
        if now - held.first_seen >= LONG and waits_for_a_person(held)
    }
    if not long:
        return
    with store.read() as connection:
        known = set(
            connection.scalars(sa.select(s.notices.c.key).where(s.notices.c.key.in_(long)))
        )
    for key in sorted(long.keys() - known):
        with store.write() as connection:
            notice(connection, key, in_words(source, long[key]), now)


def waits_for_a_person(held: Held) -> bool:
    """A whole row, or a change that is held without an end; not what the operator refused."""
    if held.kind is None:
        return True
    return held.decision is Decision.HELD and held.confirm_by is None


def in_words(source: Source, held: Held) -> str:
    days = (held.last_seen - held.first_seen).days
    publisher = source.short or source.publisher
    lines = [f"HELD FOR {days} DAYS  {held.country}  {publisher}: {held.reason}"]
    if held.after is not None:
        dated = held.after.issued or "no date"
        lines.append(f"“{held.after.wording}” dated {dated}  {held.after.url}")
    lines.append(
        f"It waits for {held.confirms}, or for you: advisorywatch held accept {held.id}"
    )
    return "\n".join(lines)
