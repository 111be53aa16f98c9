"""Putting a stretch of history in before what is already known, in one transaction.

The stretch was polled in a store of its own (the scratch). Its rows are copied with new ids;
its last state ends where the next one known begins, and the difference between the two is a
change of its own, reason `joined`, told to nobody.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Row

from advisorywatch.accept import Reason
from advisorywatch.advisory import Advisory
from advisorywatch.change import changes_of
from advisorywatch.source import Source
from advisorywatch.store import codec, history
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from advisorywatch.store.pages import upsert
from advisorywatch.store.writer import new_event

Ids = dict[int, int]  # of the scratch → of the store


def seed(
    store: Store, scratch: Store, source: Source, part: str, since: datetime
) -> Mapping[int, int]:
    """What was in force when the stretch begins, written into an empty scratch as its baseline.

    The ids in the scratch → in the store. Nothing where nothing is known so early, or the
    scratch has been begun before.
    """
    a, c, p = s.advisories, s.sources.c, s.polls.c
    with store.read() as connection:
        last = connection.scalar(
            sa.select(sa.func.max(p.ended)).where(
                p.source == source.name, p.part == part, p.ended < since
            )
        )
        if last is None:
            return {}
        rows = connection.execute(
            sa.select(a)
            .where(
                a.c.source == source.name,
                a.c.part == part,
                a.c.seen <= last,
                sa.or_(a.c.until.is_(None), a.c.until > last),
            )
            .order_by(a.c.id)
        ).all()
        areas = connection.execute(
            sa.select(s.areas).where(s.areas.c.advisory_id.in_([row.id for row in rows]))
        ).all()
    with scratch.write() as connection:
        found = connection.scalar(sa.select(sa.func.count()).select_from(s.sources))
        if found:  # begun before: the same rows were its first
            ids = connection.scalars(sa.select(a.c.id).order_by(a.c.id).limit(len(rows))).all()
            return dict(zip(ids, [row.id for row in rows], strict=True))
        seeds: dict[int, int] = {}
        for row in rows:
            values = values_of(row) | {"until": None, "document_id": None, "corrects": None}
            seeds[insert(connection, a, values)] = row.id
        back = {real: copy for copy, real in seeds.items()}
        for area in areas:
            values = dict(area._mapping) | {"advisory_id": back[area.advisory_id]}
            connection.execute(s.areas.insert().values(**values))
        connection.execute(
            s.sources.insert().values(
                source=source.name,
                part=part,
                state="ok",
                baseline=last,
                last_ok=last,
                last_poll=last,
                reader_version=source.reader_version,
            )
        )
        del c
        return seeds


def merge(
    store: Store,
    scratch: Store,
    source: Source,
    part: str,
    before: datetime,
    seeds: Mapping[int, int],
    now: datetime,
) -> int:
    """Copy the scratch's rows in and join them to what begins at `before`; changes recorded."""
    with scratch.read() as old, store.write() as new:
        merging = Merging(old, new, source, part, before, dict(seeds), now)
        merging.documents()
        merging.advisories()
        merging.alerts()
        merging.held()
        merging.changes()
        merging.bookkeeping()
        merging.join()
        return merging.added


@dataclass(slots=True)
class Merging:
    """One merge under way; `adv`, `doc`, … map ids of the scratch to ids of the store."""

    old: Connection
    new: Connection
    source: Source
    part: str
    before: datetime
    adv: Ids
    now: datetime
    doc: Ids = field(default_factory=dict)
    alert: Ids = field(default_factory=dict)
    hold: Ids = field(default_factory=dict)
    fresh: set[int] = field(default_factory=set)  # ids in the store of advisories put in
    added: int = 0

    def rows(self, table: sa.Table, *where: Any) -> list[Row[Any]]:
        return list(
            self.old.execute(sa.select(table).where(*where).order_by(*table.primary_key))
        )

    def documents(self) -> None:
        """Those that a state, an alert or something held rests on."""
        resting = {
            row.document_id
            for table in (s.advisories, s.alerts, s.held)
            for row in self.old.execute(sa.select(table.c.document_id))
        }
        for row in self.rows(s.documents):
            if row.id not in resting:
                continue
            body = self.old.execute(sa.select(s.bodies).where(s.bodies.c.digest == row.digest))
            self.new.execute(
                upsert(self.new, s.bodies)
                .values(**body.one()._mapping)
                .on_conflict_do_nothing()
            )
            self.doc[row.id] = insert(self.new, s.documents, values_of(row))

    def advisories(self) -> None:
        """Their states; one that was in force when the stretch began ends where the next begins."""
        areas = self.rows(s.areas)
        for row in self.rows(s.advisories):
            if row.id in self.adv:
                if row.until is not None:
                    self.new.execute(
                        s.advisories.update()
                        .where(s.advisories.c.id == self.adv[row.id])
                        .values(until=row.until)
                    )
                continue
            values = values_of(row) | {
                "document_id": self.doc.get(row.document_id),
                "corrects": self.adv.get(row.corrects),
                "until": row.until or self.before,
            }
            self.adv[row.id] = insert(self.new, s.advisories, values)
            self.fresh.add(self.adv[row.id])
            for area in areas:
                if area.advisory_id == row.id:
                    values = dict(area._mapping) | {"advisory_id": self.adv[row.id]}
                    self.new.execute(s.areas.insert().values(**values))

    def alerts(self) -> None:
        """An alert that is known already is that alert."""
        c = s.alerts.c
        for row in self.rows(s.alerts):
            known = self.new.scalar(
                sa.select(c.id).where(
                    c.source == row.source,
                    c.url == row.url,
                    c.country == row.country,
                    c.digest == row.digest,
                )
            )
            if known is None:
                values = values_of(row) | {
                    "document_id": self.doc.get(row.document_id),
                    "revises": self.alert.get(row.revises),
                }
                known = insert(self.new, s.alerts, values)
            self.alert[row.id] = known

    def held(self) -> None:
        """What was still held at the end comes to nothing: what is known after it stands."""
        for row in self.rows(s.held):
            values = values_of(row) | {"document_id": self.doc.get(row.document_id)}
            if row.settled is None:
                state = "refused" if row.state == "refused" else "superseded"
                values |= {"state": state, "outcome": Reason.JOINED, "settled": self.now}
            self.hold[row.id] = insert(self.new, s.held, values)

    def changes(self) -> None:
        for row in self.rows(s.changes):
            values = values_of(row) | {
                "before_id": self.adv.get(row.before_id),
                "after_id": self.adv.get(row.after_id),
                "alert_id": self.alert.get(row.alert_id),
                "held_id": self.hold.get(row.held_id),
                "corrects": None,
            }
            insert(self.new, s.changes, values)
            self.added += 1

    def bookkeeping(self) -> None:
        """Polls and gaps; a gap that was open ends where what is known begins."""
        for row in self.rows(s.polls):
            insert(self.new, s.polls, values_of(row))
        for row in self.rows(s.gaps):
            insert(self.new, s.gaps, values_of(row) | {"ended": row.ended or self.before})
        for row in self.rows(s.disagreements):
            values = values_of(row) | {"settled": row.settled or self.before}
            insert(self.new, s.disagreements, values)

    # the seam

    def join(self) -> None:
        """Each country's last state of the stretch ends where its next one begins."""
        a = s.advisories
        last_ok = self.old.scalar(sa.select(s.sources.c.last_ok))
        ends = {row.country: self.adv[row.id] for row in self.rows(a, a.c.until.is_(None))}
        follows = self.follows()
        for country in sorted(ends.keys() | follows.keys()):
            end, next_ = ends.get(country), follows.get(country)
            if end is not None and end not in self.fresh:
                continue  # nothing happened to it in this stretch: the seam is as it was
            if end is None and (next_ is None or next_.seen != self.before):
                continue  # it comes later, by itself
            self.seam(country, end, next_, last_ok)

    def follows(self) -> dict[str, Row[Any]]:
        """By country, the first state known from `before` on."""
        a = s.advisories
        rows = self.new.execute(
            sa.select(a)
            .where(
                a.c.source == self.source.name,
                a.c.part == self.part,
                a.c.seen >= self.before,
                a.c.id.not_in(self.fresh),
            )
            .order_by(a.c.seen.desc(), a.c.id.desc())
        )
        return {row.country: row for row in rows}

    def seam(
        self, country: str, end: int | None, next_: Row[Any] | None, last_ok: datetime | None
    ) -> None:
        a, c = s.advisories, s.changes
        last = (
            None if end is None else self.new.execute(sa.select(a).where(a.c.id == end)).one()
        )
        if next_ is None:
            if last is None or not last.listed:
                return
            next_ = self.left_out(last)
        if end is not None:
            self.new.execute(a.update().where(a.c.id == end).values(until=next_.seen))
        self.new.execute(a.update().where(a.c.id == next_.id).values(not_before=last_ok))
        # What an earlier seam said of this state is said anew.
        self.new.execute(
            c.delete().where(c.c.after_id == next_.id, c.c.reason == Reason.JOINED)
        )
        event = new_event()
        before, after = self.advisory(last), self.advisory(next_)
        for change in changes_of(before, after, lists=self.source.lists):
            insert(
                self.new,
                c,
                {
                    "event": event,
                    "source": self.source.name,
                    "part": self.part,
                    "country": country,
                    "kind": change.kind,
                    "seen": next_.seen,
                    "not_before": last_ok,
                    "recorded": self.now,
                    "origin": "backfill",
                    "reason": Reason.JOINED,
                    "before_id": end,
                    "after_id": next_.id,
                    "areas": [codec.plain(area) for area in change.areas],
                    "quote": change.quote,
                },
            )
            self.added += 1

    def left_out(self, last: Row[Any]) -> Row[Any]:
        """What is known begins without this country: it was no longer listed then."""
        nothing = {"level": None, "worst": None, "leave": None, "leave_scope": None}
        values = values_of(last) | nothing
        values |= {"listed": False, "seen": self.before, "until": None, "corrects": None}
        made = insert(self.new, s.advisories, values | {"recorded": self.now})
        return self.new.execute(sa.select(s.advisories).where(s.advisories.c.id == made)).one()

    def advisory(self, row: Row[Any] | None) -> Advisory | None:
        if row is None or not row.listed:
            return None
        return history.advisory_of(row, history.areas_of(self.new, [row.id]).get(row.id, ()))


def values_of(row: Row[Any]) -> dict[str, Any]:
    """A row's columns but its id."""
    return {name: value for name, value in row._mapping.items() if name != "id"}


def insert(connection: Connection, table: sa.Table, values: dict[str, Any]) -> int:
    made = connection.execute(table.insert().values(**values)).inserted_primary_key
    assert made is not None
    return int(made[0])
