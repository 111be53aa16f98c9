"""Writing what a judgement says: states, changes, alerts, what is held. Rows are only added;
what ends gets its end."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.accept import Decision, Reason, Verdict
from advisorywatch.advisory import Advisory, Alert, Area
from advisorywatch.change import Change, Kind
from advisorywatch.store import codec
from advisorywatch.store import schema as s
from advisorywatch.store.taken import Poll


class Writer:
    """The rows of one sound reading; one event a country."""

    def __init__(self, connection: Connection, poll: Poll) -> None:
        self.connection, self.poll, self.judgement = connection, poll, poll.judgement
        self.ids: list[int] = []
        self.events: dict[str, str] = {}
        self.settled = {held.id: reason for held, reason in poll.judgement.settled}
        self.before: dict[str, int | None] = {}
        self.after: dict[str, int | None] = {}
        self.last_ok = last_ok_of(connection, poll)
        # What the first live reading finds after archives is history, told to nobody.
        self.origin = "backfill" if poll.joins else poll.origin

    def event(self, country: str) -> str:
        return self.events.setdefault(country, new_event())

    def seen(self, key: str) -> tuple[int | None, datetime]:
        """The document it was read from, and when that was first seen; never before what stood
        was last read (an archive's page may be older than the index that names it)."""
        document_id, seen = self.poll.documents.get(key, (None, self.poll.now))
        return document_id, max(seen, self.last_ok) if self.last_ok else seen

    def advisories(self) -> None:
        """Close what was in force and open what is, for countries where anything moved."""
        first_seen = {
            v.change.country: v.was.first_seen for v in self.accepted() if v.was is not None
        }
        for country, (advisory, newest) in sorted(self.judgement.in_force.items()):
            document_id, seen = self.seen(country)
            seen = first_seen.get(country, seen)
            old = self.connection.execute(
                sa.select(s.advisories.c.id, s.advisories.c.seen, *ADVISORY_COLUMNS).where(
                    s.advisories.c.source == self.poll.source.name,
                    s.advisories.c.country == country,
                    s.advisories.c.until.is_(None),
                )
            ).one_or_none()
            if old is not None:
                seen = max(seen, old.seen)
                self.connection.execute(
                    s.advisories.update().where(s.advisories.c.id == old.id).values(until=seen)
                )
            self.before[country] = old.id if old is not None else None
            new = self.insert(country, advisory, newest, seen, document_id, old)
            self.after[country] = new if advisory is not None else None

    def insert(
        self,
        country: str,
        advisory: Advisory | None,
        newest: str | None,
        seen: datetime,
        document_id: int | None,
        old: Any,
    ) -> int:
        """One state. A country no longer listed keeps the words it had, marked unlisted."""
        poll = self.poll
        if advisory is None:
            values = {c.name: getattr(old, c.name) for c in ADVISORY_COLUMNS}
            areas: tuple[Area, ...] = ()
            values |= {"level": None, "worst": None, "leave": None, "leave_scope": None}
        else:
            values = advisory_values(advisory)
            areas = advisory.areas
        inserted = self.connection.execute(
            s.advisories.insert().values(
                source=poll.source.name,
                part=poll.part,
                country=country,
                listed=advisory is not None,
                newest=newest,
                seen=seen,
                not_before=None if old is None else self.last_ok,
                recorded=poll.recorded,
                origin=poll.origin,
                document_id=document_id,
                **values,
            )
        ).inserted_primary_key
        assert inserted is not None
        insert_areas(self.connection, int(inserted[0]), areas)
        return int(inserted[0])

    def accepted(self) -> list[Verdict]:
        return [v for v in self.judgement.verdicts if v.decision is Decision.ACCEPTED]

    def changes(self) -> None:
        """One row a kind, under the event of its country."""
        for verdict in self.accepted():
            change, was = verdict.change, verdict.was
            country = change.country
            _, seen = self.seen(country)
            self.insert_change(
                change,
                verdict.reason,
                event=self.event(country),
                seen=was.first_seen if was else seen,
                not_before=was.not_before if was else self.last_ok,
                before_id=self.before.get(country) or self.standing_id(country),
                after_id=self.after.get(country),
                held_id=was.id if was else None,
            )

    def standing_id(self, country: str) -> int | None:
        """What is in force where nothing came into force with this change (`unclear`)."""
        found: int | None = self.connection.scalar(
            sa.select(s.advisories.c.id).where(
                s.advisories.c.source == self.poll.source.name,
                s.advisories.c.country == country,
                s.advisories.c.until.is_(None),
                s.advisories.c.id != (self.after.get(country) or 0),
            )
        )
        return found

    def insert_change(self, change: Change, reason: Reason, **values: Any) -> None:
        poll = self.poll
        inserted = self.connection.execute(
            s.changes.insert().values(
                source=poll.source.name,
                part=poll.part,
                country=change.country,
                kind=change.kind,
                recorded=poll.recorded,
                origin=self.origin,
                reason=reason,
                areas=[codec.plain(area) for area in change.areas],
                wording=change.after.wording
                if change.kind is Kind.UNCLEAR and change.after
                else "",
                quote=change.quote,
                **values,
            )
        ).inserted_primary_key
        assert inserted is not None
        self.ids.append(int(inserted[0]))

    def alerts(self) -> None:
        """Every new alert is kept; before a baseline it is known, and told to nobody."""
        poll = self.poll
        baseline = self.connection.scalar(
            sa.select(s.sources.c.baseline).where(
                s.sources.c.source == poll.source.name, s.sources.c.part == poll.part
            )
        )
        for change in poll.alerts:
            alert = change.alert
            assert alert is not None
            document_id, seen = self.seen(alert.url)
            inserted = self.connection.execute(
                s.alerts.insert().values(
                    **alert_values(alert),
                    source=poll.source.name,
                    part=poll.part,
                    seen=seen,
                    recorded=poll.recorded,
                    origin=poll.origin,
                    document_id=document_id,
                    revises=self.revised(alert) if change.revises else None,
                )
            ).inserted_primary_key
            assert inserted is not None
            if baseline is None:
                continue
            self.insert_change(
                change,
                Reason.PUBLISHED,
                event=new_event(),
                seen=seen,
                not_before=self.last_ok,
                alert_id=int(inserted[0]),
            )

    def revised(self, alert: Alert) -> int | None:
        found: int | None = self.connection.scalar(
            sa.select(sa.func.max(s.alerts.c.id)).where(
                s.alerts.c.source == self.poll.source.name,
                s.alerts.c.url == alert.url,
                s.alerts.c.country == alert.country,
            )
        )
        return found

    def disagreements(self) -> None:
        """Two access paths that differ: one open row a country, settled when they agree."""
        d, poll = s.disagreements, self.poll
        open_ = {
            row.country: row.id
            for row in self.connection.execute(
                sa.select(d.c.id, d.c.country).where(
                    d.c.source == poll.source.name, d.c.settled.is_(None)
                )
            )
        }
        for country, (row, second) in self.judgement.disagreements.items():
            values = {"level": row.level, "second_level": second.level, "last_seen": poll.now}
            if country in open_:
                self.connection.execute(
                    d.update().where(d.c.id == open_.pop(country)).values(**values)
                )
            else:
                self.connection.execute(
                    d.insert().values(
                        source=poll.source.name, country=country, began=poll.now, **values
                    )
                )
        if open_:
            self.connection.execute(
                d.update().where(d.c.id.in_(open_.values())).values(settled=poll.now)
            )


FIELDS = (
    "level",
    "worst",
    "leave",
    "leave_scope",
    "wording",
    "gloss",
    "quote",
    "leave_quote",
    "issued",
    "title",
    "text",
    "url",
    "row",
    "missing",
)
ADVISORY_COLUMNS = [s.advisories.c[name] for name in FIELDS]


def insert_areas(connection: Connection, advisory_id: int, areas: Sequence[Area]) -> None:
    """The parts of a state, in the publisher's order."""
    if not areas:
        return
    connection.execute(
        s.areas.insert(),
        [
            {
                "advisory_id": advisory_id,
                "position": position,
                "name": area.name,
                "level": None if area.level is None else int(area.level),
                "leave": area.leave,
            }
            for position, area in enumerate(areas)
        ],
    )


def advisory_values(advisory: Advisory) -> dict[str, Any]:
    return {name: codec.plain(getattr(advisory, name)) for name in FIELDS}


def alert_values(alert: Alert) -> dict[str, Any]:
    names = (
        "country",
        "url",
        "title",
        "text",
        "issued",
        "action",
        "leave",
        "leave_scope",
        "level",
        "lifted",
        "drill",
        "quote",
        "digest",
    )
    return {name: codec.plain(getattr(alert, name)) for name in names}


def new_event() -> str:
    """An id for what one reading says of one country; opaque, never reused."""
    return secrets.token_hex(8)


def last_ok_of(connection: Connection, poll: Poll) -> datetime | None:
    """When a sound reading was last taken."""
    found: datetime | None = connection.scalar(
        sa.select(s.sources.c.last_ok).where(
            s.sources.c.source == poll.source.name, s.sources.c.part == poll.part
        )
    )
    return found
