"""A small publisher for tests: an index of rows, pages behind it where asked for, over no network.

Its documents are JSON: [{"country", "level", "issued", "text", "leave"?, …}]; what is served is
set by the test, what was asked for is kept.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from advisorywatch.advisory import Advisory, Alert, Leave, LeaveScope, Level, Remark
from advisorywatch.errors import FetchFailed, SourceChanged
from advisorywatch.fetch import Validators
from advisorywatch.poll import Result, poll
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.store import history, version
from advisorywatch.store.db import Store
from builders import NOW, advisory

INDEX = "https://ministry.example/index.json"


def row_of(value: dict[str, Any], url: str) -> Row:
    if value.get("unread"):
        return Unread(
            country=value["country"],
            reason="wording",
            message=value["unread"],
            wording=value["unread"],
        )
    if value.get("alert"):
        return Alert(
            country=value["country"], url=value["url"], title="Alert", text=value["text"]
        )
    level = value.get("level")
    return Advisory(
        country=value["country"],
        level=None if level is None else Level(level),
        worst=None if value.get("worst") is None else Level(value["worst"]),
        leave=Leave(value["leave"]) if value.get("leave") else None,
        leave_scope=LeaveScope(value["scope"]) if value.get("scope") else None,
        leave_quote="Leave." if value.get("leave") else "",
        issued=value.get("issued", "2026-02-20"),
        text=value.get("text", f"Advice for {value['country']}."),
        wording=f"Level {level}",
        url=url,
        row=value.get("row", value["country"]),
        remarks=frozenset(Remark(one) for one in value.get("remarks", ())),
        missing=frozenset(value.get("missing", ())),
    )


def read(document: Document) -> Iterator[Row]:
    values = document.json()
    if not isinstance(values, list):
        raise SourceChanged(f"{document.url}: expected a list, found {type(values).__name__}")
    for value in values:
        if "link" not in value:
            yield row_of(value, document.url)


def links(document: Document) -> Iterator[Link]:
    for value in document.json():
        if "link" in value:
            yield Link(value["link"], value.get("stamp"), value["country"])


SOURCE = Source(
    name="xx_made",
    publisher="Made Ministry",
    by="FR",
    language="en",
    home="https://ministry.example/",
    start=(Link(INDEX),),
    read=read,
    expect=range(1, 400),
)
WITH_PAGES = replace(SOURCE, links=links)


@dataclass
class Web:
    """What the publisher serves now: URL → rows or bytes; an exception is raised."""

    served: dict[str, Any] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    now: datetime = NOW

    def get(self, link: Link, validators: Validators | None = None) -> Document | None:
        self.asked.append(link.url)
        body = self.served.get(link.url)
        if body is None:
            raise FetchFailed("gone", f"{link.url}: 404")
        if isinstance(body, Exception):
            raise body
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
        document = Document(link.url, body, self.now, link=link)
        tag = document.digest[:16]
        if validators is not None and validators.etag == tag:
            return None
        return replace(document, headers=(("ETag", tag),))

    def get_all(
        self, wanted: Iterable[tuple[Link, Validators | None]]
    ) -> Iterator[tuple[Link, Document | FetchFailed | None]]:
        for link, validators in wanted:
            try:
                yield link, self.get(link, validators)
            except FetchFailed as error:
                yield link, error


class Room:
    """A store, a publisher and a clock: poll it, and look at what came of it."""

    def __init__(self, folder: Path, source: Source = SOURCE, *, url: str = "") -> None:
        self.store = Store(url or f"sqlite:///{folder}/room.db")
        version.upgrade(self.store)
        self.source, self.web, self.now = source, Web(), NOW

    def serve(self, *rows: dict[str, Any], url: str = INDEX) -> None:
        self.web.served[url] = list(rows)

    def poll(self, *rows: dict[str, Any], hours: float = 0, **given: Any) -> Result:
        """Serve these rows (or what is served), `hours` after the last poll."""
        if rows:
            self.serve(*rows)
        self.now += timedelta(hours=hours)
        self.web.now = self.now
        return poll(self.store, self.web, self.source, now=self.now, clock=self.clock, **given)

    def clock(self) -> datetime:
        return self.now

    def changes(self) -> list[tuple[str, str]]:
        """(country, kind) of everything recorded, oldest first."""
        with self.store.read() as connection:
            rows = history.changes(connection, oldest_first=True)
        return [(row.country, row.kind) for row in sorted(rows, key=lambda row: row.id)]

    def levels(self) -> dict[str, int | None]:
        with self.store.read() as connection:
            return {row.country: row.level for row, _ in history.in_force(connection)}

    def held(self, *, all_: bool = False) -> list[tuple[str, str, str, str]]:
        """(country, kind, state, reason)."""
        with self.store.read() as connection:
            rows = history.held(connection, open_only=not all_)
        return [(row.country, row.kind, row.state, row.reason) for row in rows]

    def count(self, table: Any) -> int:
        from sqlalchemy import func, select

        with self.store.read() as connection:
            return int(connection.scalar(select(func.count()).select_from(table)) or 0)


def says(country: str, level: int | None = 2, **more: Any) -> dict[str, Any]:
    """A row as published."""
    return {"country": country, "level": level, **more}


__all__ = ["INDEX", "SOURCE", "UTC", "WITH_PAGES", "Room", "Web", "advisory", "says"]
