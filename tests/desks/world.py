"""A small world for the desks' tests: a store, changes put into it as a poll would, and a wire
that notes what was sent and fails when told to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from advisorywatch.advisory import Advisory, Alert
from advisorywatch.change import Change, Kind, changes_of
from advisorywatch.desks.audience import Audience
from advisorywatch.desks.ledger import Claimed, Sent
from advisorywatch.desks.news import Publisher
from advisorywatch.desks.values import Address, Desk
from advisorywatch.desks.workers import Deliverer
from advisorywatch.secret import Secret
from advisorywatch.store import codec
from advisorywatch.store import schema as t
from advisorywatch.store.db import Store
from builders import NOW

PUBLISHERS = {
    "us_state": Publisher("us_state", "US State Dept", "US", True),
    "gb_fcdo": Publisher("gb_fcdo", "UK FCDO", "GB"),
    "jp_mofa": Publisher("jp_mofa", "Japan MOFA", "JP"),
    "ca_gac": Publisher("ca_gac", "Canada", "CA"),
    "us_embassies": Publisher("us_embassies", "US Embassy", "US", True),
}


@dataclass
class Wire:
    """Stands in for the network. `answers` are given one after another, then all goes well."""

    sent: list[Claimed] = field(default_factory=list)
    answers: dict[str, list[Sent | BaseException]] = field(default_factory=dict)

    def __call__(self, address: Address, claimed: Claimed) -> Sent:
        answers = self.answers.get(address.name, [])
        answer = answers.pop(0) if answers else Sent()
        if isinstance(answer, BaseException):
            raise answer
        if answer.ok or answer.unsure:
            self.sent.append(claimed)
        return answer

    def slugs(self, address: str = "slack") -> list[str]:
        """First lines as they went out."""
        return [
            (one.bulletin.again() if one.repeat else one.bulletin).slug
            for one in self.sent
            if one.address == address
        ]


class World:
    """A store with nothing in it, desks, a clock that stands, and a wire."""

    def __init__(
        self,
        url: str,
        *desks: Desk,
        operator: Sequence[str] = (),
        make: Callable[[Store], Any] = lambda store: t.metadata.create_all(store.engine),
    ) -> None:
        self.store = Store(url)
        make(self.store)
        self.now = NOW
        self.wire = Wire()
        self.audience = Audience(
            desks=desks or (desk(),), operator=tuple(operator), publishers=PUBLISHERS
        )
        self.deliverer = self.restart()

    def restart(self) -> Deliverer:
        addresses = {n: Address(n, Secret(f"json://{n}")) for n in self.audience.addresses}
        self.deliverer = Deliverer(
            self.store, self.audience, addresses, clock=lambda: self.now, send=self.wire
        )
        return self.deliverer

    def passes(self, **more: float) -> None:
        self.now += timedelta(**more)

    def told(self, address: str = "slack") -> list[str]:
        """Plan and deliver; the first lines that went out since."""
        before = len(self.wire.slugs(address))
        self.deliverer.once()
        return self.wire.slugs(address)[before:]

    def bulletin(self, address: str = "slack") -> Any:
        """Plan and deliver; the one bulletin that went out."""
        before = len(self.wire.sent)
        self.deliverer.once()
        [one] = [c for c in self.wire.sent[before:] if c.address == address]
        return one.bulletin

    def becomes(
        self,
        after: Advisory | None,
        before: Advisory | None = None,
        *,
        source: str = "us_state",
        seen: datetime | None = None,
        origin: str = "live",
        held_id: int | None = None,
        corrects: int | None = None,
        kinds: Sequence[Kind] | None = None,
        wording: str = "",
    ) -> str:
        """An advisory changed: its rows as a poll would record them. The event's id."""
        seen = seen or self.now
        some = after or before
        assert some is not None
        event = f"{source}-{some.country}-{seen:%d%H%M%S}-{self.count(t.changes)}"
        with self.store.write() as connection:
            before_id = self.in_force(connection, source, some.country)
            if before is not None and before_id is None:
                before_id = self.state(connection, before, source, seen - timedelta(days=9))
            if before_id is not None:
                connection.execute(
                    t.advisories.update()
                    .where(t.advisories.c.id == before_id)
                    .values(until=seen)
                )
            after_id = None
            if after is not None:
                after_id = self.state(connection, after, source, seen)
            found = changes_of(before, after)
            if kinds is not None:
                found = [Change(some.country, kind, before, after) for kind in kinds]
            for change in found:
                connection.execute(
                    t.changes.insert().values(
                        event=event,
                        source=source,
                        country=some.country,
                        kind=change.kind,
                        seen=seen,
                        not_before=seen - timedelta(minutes=15),
                        recorded=self.now,
                        origin=origin,
                        reason="newer",
                        before_id=before_id,
                        after_id=after_id,
                        areas=[codec.plain(area) for area in change.areas],
                        wording=wording,
                        quote=change.quote,
                        held_id=held_id,
                        corrects=corrects,
                    )
                )
        return event

    def says(self, advisory: Advisory, source: str, days: float = 30) -> None:
        """What a publisher has said for some days; no change."""
        with self.store.write() as connection:
            self.state(connection, advisory, source, self.now - timedelta(days=days))

    def state(self, connection: Any, advisory: Advisory, source: str, seen: datetime) -> int:
        row = connection.execute(
            t.advisories.insert().values(
                source=source,
                listed=True,
                seen=seen,
                recorded=seen,
                origin="live",
                **values(advisory, t.advisories),
            )
        )
        id_ = row.inserted_primary_key[0]
        for position, area in enumerate(advisory.areas):
            connection.execute(
                t.areas.insert().values(
                    advisory_id=id_,
                    position=position,
                    name=area.name,
                    level=area.level,
                    leave=area.leave,
                )
            )
        assert isinstance(id_, int)
        return id_

    def in_force(self, connection: Any, source: str, country: str) -> int | None:
        a = t.advisories.c
        id_: int | None = connection.scalar(
            sa.select(a.id).where(a.source == source, a.country == country, a.until.is_(None))
        )
        return id_

    def warns(self, alert: Alert, source: str = "us_embassies") -> str:
        """An embassy published an alert. The event's id."""
        event = f"{source}-{alert.country}-alert-{self.count(t.alerts)}"
        with self.store.write() as connection:
            row = connection.execute(
                t.alerts.insert().values(
                    source=source,
                    part="",
                    seen=self.now,
                    recorded=self.now,
                    origin="live",
                    **values(alert, t.alerts),
                    digest=alert.digest,
                )
            )
            connection.execute(
                t.changes.insert().values(
                    event=event,
                    source=source,
                    country=alert.country,
                    kind=Kind.ALERT,
                    seen=self.now,
                    recorded=self.now,
                    origin="live",
                    reason="newer",
                    alert_id=row.inserted_primary_key[0],
                    areas=[],
                    quote=alert.quote,
                )
            )
        return event

    def holds(
        self, after: Advisory, before: Advisory | None, *, kind: str = "raised", event: str = ""
    ) -> int:
        """A change was held; the id of the held row."""
        with self.store.write() as connection:
            row = connection.execute(
                t.held.insert().values(
                    source="us_state",
                    country=after.country,
                    kind=kind,
                    state="held",
                    reason="undated",
                    first_seen=self.now,
                    last_seen=self.now,
                    sightings=1,
                    before=codec.dump(before) if before else None,
                    after=codec.dump(after),
                    recorded=self.now,
                    event=event or f"held-{after.country}-{self.count(t.held)}",
                )
            )
        id_ = row.inserted_primary_key[0]
        assert isinstance(id_, int)
        return id_

    def settles(self, held_id: int, state: str, outcome: str = "") -> None:
        with self.store.write() as connection:
            connection.execute(
                t.held.update()
                .where(t.held.c.id == held_id)
                .values(state=state, outcome=outcome, settled=self.now)
            )

    def count(self, table: sa.Table) -> int:
        with self.store.read() as connection:
            return connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0

    def rows(self, table: sa.Table = t.deliveries, **where: Any) -> list[Any]:
        wanted = [table.c[name] == value for name, value in where.items()]
        with self.store.read() as connection:
            return list(connection.execute(sa.select(table).where(*wanted)).all())


def values(said: Advisory | Alert, table: sa.Table) -> dict[str, Any]:
    """What a table has columns for, as the store writes it."""
    return {
        field.name: codec.plain(getattr(said, field.name))
        for field in fields(said)
        if field.name in table.c and field.name != "areas"
    }


def desk(name: str = "Moscow", *addresses: str, **said: Any) -> Desk:
    return Desk(name=name, addresses=addresses or ("slack",), **said)
