"""When the operator is told that we are blind: once when it begins, once a day, once when it ends.

What begins, lasts or ends together is told together, and never more than once an hour for the
same trouble: `gaps.told` remembers. A gap that was over before `after` is told to nobody, and
stands in the store all the same.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.desks.operator import notice
from advisorywatch.health import Condition, Health, State, told
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store

DAY = timedelta(days=1)
MOST = 30  # lines in a message; `advisorywatch sources` has them all

g = s.gaps.c


@dataclass(frozen=True, slots=True)
class Turn:
    """Gaps by what is to be told of them."""

    began: Sequence[Any] = ()
    lasts: Sequence[Any] = ()
    ended: Sequence[Any] = ()

    def __bool__(self) -> bool:
        return bool(self.began or self.lasts or self.ended)


def tell(store: Store, health: Health, after: timedelta) -> bool:
    """Tell what is to be told at `health.at`; whether anything was. StoreError: nothing was."""
    with store.read() as connection:
        anything = bool(turn(connection, health, after)) or silences(connection, health)
    if not anything:
        return False
    with store.write() as connection:
        tell_gaps(connection, turn(connection, health, after, locked=True), health.at)
        for key, text in silences(connection, health).items():
            notice(connection, key, text, health.at)
    return True


# gaps


def turn(
    connection: Connection, health: Health, after: timedelta, *, locked: bool = False
) -> Turn:
    """What is to be told of which gaps now. Those of sources nobody watches are no news."""
    query = sa.select(s.gaps).where(
        sa.or_(g.ended.is_(None), g.told.is_not(None)), g.state != State.OFF
    )
    rows = connection.execute(query.with_for_update() if locked else query).all()
    rows = [row for row in rows if row.source in health.watched]
    now = health.at
    began = [r for r in rows if r.told is None and now - r.noticed >= after]
    known = [r for r in rows if r.told is not None and r.ended is None]
    # One message a day for all of them: when the first is due, all are.
    lasts = known if any(now - r.told >= DAY for r in known) else []
    return Turn(began, lasts, [r for r in rows if r.ended is not None])


def tell_gaps(connection: Connection, turn: Turn, now: datetime) -> None:
    for rows, words, one_line in (
        (turn.began, "BLIND", since),
        (turn.lasts, "STILL BLIND", since),
        (turn.ended, "SEES AGAIN", lasted),
    ):
        if not rows:
            continue
        text = message(words, [one_line(row) for row in rows])
        notice(
            connection, f"{words.lower()} {now.isoformat()} {secrets.token_hex(4)}", text, now
        )
        # Of a gap whose end was told there is nothing left to tell.
        when = None if rows is turn.ended else now
        connection.execute(
            s.gaps.update().where(g.id.in_([row.id for row in rows])).values(told=when)
        )


def message(words: str, lines: Sequence[str]) -> str:
    """A slug; below it what each is about."""
    if len(lines) == 1:
        return f"{words}  {lines[0]}"
    shown = lines[:MOST]
    if len(lines) > MOST:
        shown = [*shown, f"and {len(lines) - MOST} more: `advisorywatch sources`"]
    return "\n".join([f"{words}  {len(lines)} sources or countries", *shown])


def since(row: Any) -> str:
    return f"{who(row)}  {row.state} since {told(row.began)}\n{row.reason}"


def lasted(row: Any) -> str:
    return f"{who(row)}  was {row.state} for {span(row.ended - row.began)}, since {told(row.began)}"


def who(row: Any) -> str:
    return " ".join(filter(None, (row.source, row.part, row.country)))


def span(length: timedelta) -> str:
    minutes = max(1, int(length.total_seconds() // 60))
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        return f"{days} d {hours} h"
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


# silence


def silences(connection: Connection, health: Health) -> dict[str, str]:
    """What is to be told of sources that are silent for too long, by its key.

    A silence is known by the moment it began. What was told of it is its memory: the notices
    under its key, and under its key with a day, or "ended", behind.
    """
    n = s.notices.c
    said = {
        row.key: row.created
        for row in connection.execute(
            sa.select(n.key, n.created).where(n.key.startswith("frozen "))
        )
    }
    news: dict[str, str] = {}
    for one in health.parts:
        if one.last_change is None:
            continue
        name, key = f"{one.source} {one.part}".rstrip(), key_of(one)
        times = [when for known, when in said.items() if known.startswith(key)]
        if one.state is State.FROZEN and not times:
            news[key] = f"FROZEN  {name}  {one.reason}"
        elif one.state is State.FROZEN and health.at - max(times) >= DAY:
            news[f"{key} {health.at:%Y-%m-%d}"] = f"STILL FROZEN  {name}  {one.reason}"
        for known in said:
            over = before(known, one) and f"{known} ended" not in said
            if over:
                news[f"{known} ended"] = f"MOVES AGAIN  {name}  on {told(one.last_change)}"
    return {key: text for key, text in news.items() if key not in said}


def key_of(one: Condition) -> str:
    assert one.last_change is not None
    return f"frozen {one.source}/{one.part} {one.last_change:%Y-%m-%dT%H:%M:%SZ}"


def before(key: str, one: Condition) -> bool:
    """Whether it is the key of a silence of this source that is over by now."""
    own = f"frozen {one.source}/{one.part} "
    return key.startswith(own) and len(key) == len(key_of(one)) and key < key_of(one)
