"""Kept documents read again by the present reader: corrections of what stands, and of nothing else.

An upgrade of a reader first reads the documents in force again: that is the new *before*, so
that what a publisher changed meanwhile is still told, and what only we read otherwise is not. A
4 or a call to leave found only now goes to the operator; to desks, as LATE, where he says so
(`reread --tell`).
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch import text
from advisorywatch.accept import Held, InForce, Standing, target_of
from advisorywatch.accept.rows import UNSOUND, believed, joined
from advisorywatch.advisory import Advisory, Alert, Level, rank
from advisorywatch.change import Change, Kind, changes_of, compose, fold_marks
from advisorywatch.desks.operator import notice
from advisorywatch.source import Document, Link, Reading, Row, Source
from advisorywatch.store import history, pages
from advisorywatch.store import schema as s
from advisorywatch.store.corrections import (
    AlertReread,
    Correction,
    write_alert,
    write_correction,
)
from advisorywatch.store.db import Store

log = logging.getLogger("advisorywatch.reread")

ALERTS_FOR = timedelta(days=90)  # older ones have left the feeds
WORSE = frozenset({Kind.RAISED, Kind.PART_RAISED, Kind.LEAVE_CALLED})


@dataclass(frozen=True, slots=True)
class Rereading:
    """What reading again came to. `unread`: documents the present reader cannot read, in words."""

    documents: int = 0
    corrections: Sequence[Correction] = ()
    alerts: int = 0
    unread: Sequence[str] = ()


def is_due(connection: Connection, source: Source, part: str) -> bool:
    """Whether what stands was read by another reader than the present one."""
    c = s.sources.c
    version = connection.scalar(
        sa.select(c.reader_version).where(
            c.source == source.name, c.part == part, c.baseline.is_not(None)
        )
    )
    return version is not None and version != source.reader_version


def reread(store: Store, source: Source, part: str, *, now: datetime) -> Rereading:
    """Read what is in force again, and write the corrections. The caller holds the lease.

    `now`: the wall clock, when the corrections are recorded.
    """
    with store.read() as connection:
        kept = Kept.of(connection, source, part, now)
    shelf = Shelf(store, source, kept.links)
    corrections = [
        correction
        for row, stands in kept.in_force
        if (correction := corrected(shelf, row, stands, kept.held, now)) is not None
    ]
    alerts = [found for row in kept.alerts if (found := alert_again(shelf, row)) is not None]
    with store.write() as connection:
        for correction in corrections:
            write_correction(connection, correction, now)
        for alert in alerts:
            write_alert(connection, alert, now)
        connection.execute(
            s.sources.update()
            .where(s.sources.c.source == source.name, s.sources.c.part == part)
            .values(reader_version=source.reader_version)
        )
        late = [one for one in corrections if found_late(one)]
        if late:
            key = f"reread {source.name} {part} {now.isoformat()}"
            notice(connection, key, in_words(source, late), now)
    log.info(
        "reread source=%s documents=%d corrections=%d alerts=%d unread=%d",
        source.name,
        len(shelf.read),
        len(corrections),
        len(alerts),
        len(shelf.unread),
    )
    return Rereading(len(shelf.read), corrections, len(alerts), list(shelf.unread.values()))


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands and what is held, and the links by which its pages were found."""

    in_force: Sequence[tuple[sa.Row[Any], InForce]]
    held: Sequence[Held]
    alerts: Sequence[sa.Row[Any]]
    links: Mapping[str, Link]

    @classmethod
    def of(cls, connection: Connection, source: Source, part: str, now: datetime) -> "Kept":
        a, h, t = s.advisories.c, s.held.c, s.alerts.c
        rows = connection.execute(
            sa.select(s.advisories).where(
                a.source == source.name, a.part == part, a.until.is_(None), a.listed
            )
        ).all()
        areas = history.areas_of(connection, [row.id for row in rows])
        held = connection.execute(
            sa.select(s.held).where(
                h.source == source.name, h.part == part, h.settled.is_(None)
            )
        )
        alerts = connection.execute(
            sa.select(s.alerts)
            .where(t.source == source.name, t.part == part, t.seen >= now - ALERTS_FOR)
            .order_by(t.id)
        ).all()
        starts = [link.url for link in source.start]
        said = pages.said(connection, source.name, part, starts)
        links = [
            Link(**{k: v for k, v in one.items() if k != "is"})
            for _, several in said.values()
            for one in several or ()
        ]
        return cls(
            in_force=[
                (row, InForce(history.advisory_of(row, areas.get(row.id, ())), row.newest))
                for row in rows
            ],
            held=[history.held_of(row) for row in held],
            alerts=alerts,
            links={link.url: link for link in links},
        )


class Shelf:
    """Kept documents, each read once."""

    def __init__(self, store: Store, source: Source, links: Mapping[str, Link]) -> None:
        self.store, self.source, self.links = store, source, links
        self.read: dict[int, list[Row]] = {}
        self.unread: dict[int, str] = {}
        self.index = {link.url for link in source.start}

    def rows(self, document_id: int | None) -> list[Row]:
        """What a document says; nothing where it was not kept or cannot be read."""
        if document_id is None:
            return []
        if document_id not in self.read:
            with self.store.read() as connection:
                document = pages.document(connection, document_id)
            self.read[document_id] = self.rows_of(document_id, document)
        return self.read[document_id]

    def rows_of(self, document_id: int, document: Document) -> list[Row]:
        link = self.links.get(document.url) or Link(document.url)
        try:
            return list(self.source.read(replace(document, link=link)))
        except Exception as error:  # whatever the present reader makes of an old layout
            self.unread[document_id] = f"{document.url}: {type(error).__name__}: {error}"
            return []

    def index_rows(self, row: sa.Row[Any]) -> list[Row]:
        """What the index says now, where pages stand behind it."""
        if self.source.links is None:
            return []
        with self.store.read() as connection:
            states = pages.states(connection, row.source, row.part)
        ids = [state.read_id for url, state in states.items() if url in self.index]
        return [one for document_id in ids for one in self.rows(document_id)]


def corrected(
    shelf: Shelf, row: sa.Row[Any], stands: InForce, held: Iterable[Held], now: datetime
) -> Correction | None:
    """What the document in force says by the present reader; None where it says the same, or
    nothing sound. What is held of it stays held."""
    source = shelf.source
    said = of_country(shelf.rows(row.document_id), row.country)
    if not said:
        return None
    index = of_country(shelf.index_rows(row), row.country)
    if len(index) == len(said) == 1 and index != said:
        said = [source.join(index[0], said[0])]
    standing = Standing(in_force={row.country: stands})
    found = believed(Reading(rows=tuple(said)), standing, frozenset(), now)[row.country].row
    before = stands.advisory
    if found.remarks & UNSOUND or not same_words(before.text, found.text):
        return None
    _, new = joined(source, found, stands)
    changes = changes_of(before, new, lists=source.lists)
    waiting = {(one.kind, target_of(one.kind, one.after)) for one in held_of(held, row.country)}
    free = [c for c in changes if (c.kind, target_of(c.kind, c.after)) not in waiting]
    if len(free) < len(changes):
        new = compose(before, new, [change.kind for change in free])
    new = replace(new, issued=before.issued, remarks=frozenset(), sub="", part="")
    if new == before:
        return None
    return Correction(row, new, [change for change in free if change.kind is not Kind.REVISED])


def same_words(stood: str, found: str) -> bool:
    """Whether this is the text that stands, cleaned otherwise perhaps. Where only a part of a
    document came into force, its text did not."""
    had = text.sentences(stood)
    has = {fold_marks(sentence) for sentence in text.sentences(found)}
    kept = sum(fold_marks(sentence) in has for sentence in had)
    return not had or not has or kept * 2 >= min(len(had), len(has))


def held_of(held: Iterable[Held], country: str) -> list[Held]:
    return [one for one in held if one.country == country and one.kind is not None]


def of_country(rows: Iterable[Row], country: str) -> list[Advisory]:
    return [row for row in rows if isinstance(row, Advisory) and row.country == country]


def alert_again(shelf: Shelf, row: sa.Row[Any]) -> AlertReread | None:
    """The same alert under another digest; None where it is read as it was."""
    for one in shelf.rows(row.document_id):
        if isinstance(one, Alert) and (one.url, one.country) == (row.url, row.country):
            return None if one.digest == row.digest else AlertReread(row, one)
    return None


# What the operator is told ----------------------------------------------------------------


def found_late(correction: Correction) -> bool:
    """A 4, of the country or of a part, or a call to leave that only the present reader finds."""
    return any(grave(change) for change in correction.changes)


def grave(change: Change) -> bool:
    before, after = change.before, change.after
    if change.kind is Kind.LEAVE_CALLED:
        return True
    if change.kind not in WORSE or after is None:
        return False
    was = rank(before.worst) if before is not None else 1
    return after.worst is Level.DO_NOT_TRAVEL and (
        was < Level.DO_NOT_TRAVEL or change.kind is Kind.RAISED
    )


def in_words(source: Source, late: Sequence[Correction]) -> str:
    lines = [f"FOUND LATE  {source.short or source.publisher}: read again, {len(late)} grave"]
    for one in late:
        before, after = one.changes[0].before, one.advisory
        was = f"{said(before)} → " if before is not None else ""
        lines.append(f"{one.row.country}: {was}{said(after)}  {after.url}")
    lines.append(f"To tell the desks: advisorywatch reread {source.name} --tell")
    return "\n".join(lines)


def said(advisory: Advisory) -> str:
    level = "none" if advisory.level is None else str(int(advisory.level))
    parts = f", in parts {rank(advisory.worst)}" if advisory.worst != advisory.level else ""
    leave = f", leave {advisory.leave}" if advisory.leave else ""
    return level + parts + leave


def late_events(connection: Connection, source: str, since: datetime) -> list[str]:
    """Events found by re-reading that made something worse, recorded since then."""
    c = s.changes.c
    return list(
        connection.scalars(
            sa.select(c.event)
            .distinct()
            .where(
                c.source == source,
                c.origin == "reread",
                c.kind.in_(WORSE),
                c.corrects.is_(None),
                c.recorded >= since,
            )
        )
    )
