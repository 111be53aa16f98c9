"""What the store notes for later, when the clock was set back since: else it would wait for a time
that has been already. Leases and turns know it by themselves: they are never that long."""

from datetime import datetime, timedelta

from advisorywatch.store import schema as s
from advisorywatch.store.db import Store

LONGEST = timedelta(hours=6)  # that an address is left alone


def set_back(store: Store, now: datetime) -> None:
    """Deliveries planned or claimed in what is now the future are due now, and no address waits
    for longer than it ever would."""
    a, d = s.addresses.c, s.deliveries.c
    with store.write() as connection:
        connection.execute(
            s.addresses.update().where(a.not_until > now + LONGEST).values(not_until=None)
        )
        connection.execute(
            s.deliveries.update()
            .where(d.outcome == "due", d.created > now, d.due > now)
            .values(due=now)
        )
        connection.execute(
            s.deliveries.update()
            .where(d.outcome == "due", d.claimed_until > now + LONGEST)
            .values(claimed_until=now)
        )
