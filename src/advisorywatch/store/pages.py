"""Documents as they arrive, and what is known of every page: bytes first, meaning later.

Bytes and validators are saved in transactions of their own; what a page means is written in
the one transaction of the poll. `document_id` is what was fetched last, `read_id` what was read
last: where they differ, a crash lay between, and the kept bytes are read before any new ones.
"""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.source import Document
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store

LEVEL = 4  # of zlib: a feed of 925 kB in 9 ms to 161 kB; level 6 takes 26 ms for 145 kB


@dataclass(frozen=True, slots=True)
class PageState:
    """What is known of a page; `stamp` and `cleaned` belong to what was read (`read_id`)."""

    url: str
    etag: str | None
    last_modified: str | None
    document_id: int | None
    read_id: int | None
    stamp: str | None
    cleaned: str | None
    reader_version: int | None
    asked: datetime | None
    failed: str | None
    failed_stamp: str | None


COLUMNS = [s.pages.c[field] for field in PageState.__dataclass_fields__]


def states(connection: Connection, source: str, part: str) -> dict[str, PageState]:
    """Every page of a source by its URL, without what it says."""
    rows = connection.execute(
        sa.select(*COLUMNS).where(s.pages.c.source == source, s.pages.c.part == part)
    )
    return {row.url: PageState(*row) for row in rows}


def said(
    connection: Connection, source: str, part: str, urls: Iterable[str]
) -> dict[str, tuple[list[Any], list[Any] | None]]:
    """What pages say, as last read: rows and links, still as JSON."""
    wanted = set(urls)
    rows = connection.execute(
        sa.select(s.pages.c.url, s.pages.c.rows, s.pages.c.links).where(
            s.pages.c.source == source, s.pages.c.part == part, s.pages.c.read_id.is_not(None)
        )
    )
    return {row.url: (row.rows or [], row.links) for row in rows if row.url in wanted}


def save(store: Store, source: str, part: str, document: Document, origin: str) -> int:
    """Keep a fetched document and its validators; its id. A transaction of its own."""
    with store.write() as connection:
        return put(connection, source, part, document, origin)


def put(connection: Connection, source: str, part: str, document: Document, origin: str) -> int:
    """The same bytes again are the document we have: an unchanged page adds no rows."""
    digest = document.digest
    known_id = same_again(connection, source, part, document.url, digest)
    if known_id is not None:
        mark_asked(connection, source, part, document, known_id)
        return known_id
    known = connection.execute(sa.select(s.bodies.c.size).where(s.bodies.c.digest == digest))
    if known.first() is None:
        connection.execute(
            upsert(connection, s.bodies)
            .values(
                digest=digest, body=zlib.compress(document.body, LEVEL), size=len(document.body)
            )
            .on_conflict_do_nothing()
        )
    document_id = connection.execute(
        s.documents.insert().values(
            source=source,
            part=part,
            url=document.url,
            final_url=document.final_url or document.url,
            seen=document.seen,
            status=document.status,
            headers=[list(pair) for pair in document.headers],
            digest=digest,
            origin=origin,
        )
    ).inserted_primary_key
    assert document_id is not None
    mark_asked(connection, source, part, document, document_id[0])
    return int(document_id[0])


def same_again(
    connection: Connection, source: str, part: str, url: str, digest: str
) -> int | None:
    found: int | None = connection.scalar(
        sa.select(s.documents.c.id)
        .join(s.pages, s.pages.c.document_id == s.documents.c.id)
        .where(
            s.pages.c.source == source,
            s.pages.c.part == part,
            s.pages.c.url == url,
            s.documents.c.digest == digest,
        )
    )
    return found


def mark_asked(
    connection: Connection, source: str, part: str, document: Document, document_id: int
) -> None:
    values = {
        "etag": document.header("etag"),
        "last_modified": document.header("last-modified"),
        "document_id": document_id,
        "asked": document.seen,
        "failed": None,
    }
    connection.execute(
        upsert(connection, s.pages)
        .values(source=source, part=part, url=document.url, **values)
        .on_conflict_do_update(index_elements=["source", "part", "url"], set_=values)
    )


def document(connection: Connection, document_id: int) -> Document:
    """A kept document, its bytes as they were received."""
    row = connection.execute(
        sa.select(s.documents, s.bodies.c.body)
        .join(s.bodies, s.bodies.c.digest == s.documents.c.digest)
        .where(s.documents.c.id == document_id)
    ).one()
    return Document(
        url=row.url,
        body=zlib.decompress(row.body),
        seen=row.seen,
        status=row.status,
        headers=tuple((name, value) for name, value in row.headers),
        final_url=row.final_url,
    )


def prune(connection: Connection, source: str, part: str, urls: Iterable[str]) -> None:
    """Drop documents of these pages that nothing rests on: no state, change, held or page."""
    d, p = s.documents, s.pages
    for url in urls:
        unused = connection.scalars(
            sa.select(d.c.id).where(
                d.c.source == source,
                d.c.part == part,
                d.c.url == url,
                ~sa.exists().where(s.advisories.c.document_id == d.c.id),
                ~sa.exists().where(s.alerts.c.document_id == d.c.id),
                ~sa.exists().where(s.held.c.document_id == d.c.id),
                ~sa.exists().where(sa.or_(p.c.document_id == d.c.id, p.c.read_id == d.c.id)),
            )
        ).all()
        if not unused:
            continue
        digests = connection.scalars(sa.select(d.c.digest).where(d.c.id.in_(unused))).all()
        connection.execute(d.delete().where(d.c.id.in_(unused)))
        connection.execute(
            s.bodies.delete().where(
                s.bodies.c.digest.in_(digests),
                ~sa.exists().where(d.c.digest == s.bodies.c.digest),
            )
        )


def upsert(connection: Connection, table: sa.Table) -> Any:
    """An INSERT that can say ON CONFLICT, in the database's own dialect."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)
