"""Dropping kept documents that nothing rests on. What is behind a state, a change, an alert,
something held, or is the newest of its page, is kept for ever."""

from datetime import datetime

import sqlalchemy as sa

from advisorywatch.store import schema as s
from advisorywatch.store.db import Store

AT_ONCE = 500  # documents a transaction: nobody waits long for the pen


def drop_orphans(store: Store, before: datetime) -> tuple[int, int]:
    """Drop documents seen `before` then that nothing rests on, and bodies of no document; how
    many of each. A poll prunes the pages it reads; this finds what pages left behind that are
    not linked any more, and what a crash left."""
    documents = bodies = 0
    last = 0
    while True:
        with store.write() as connection:
            ids = connection.scalars(orphans(before, last)).all()
            if ids:
                connection.execute(s.documents.delete().where(s.documents.c.id.in_(ids)))
        if not ids:
            break
        documents, last = documents + len(ids), ids[-1]
    while True:
        with store.write() as connection:
            digests = connection.scalars(bodies_of_none()).all()
            if digests:
                connection.execute(s.bodies.delete().where(s.bodies.c.digest.in_(digests)))
        if not digests:
            return documents, bodies
        bodies += len(digests)


def orphans(before: datetime, last: int) -> sa.Select[int]:
    # NOT IN: a list made once; there is no index to look each of them up by
    d = s.documents.c
    leaning = (
        s.advisories.c.document_id,
        s.alerts.c.document_id,
        s.held.c.document_id,
        s.pages.c.document_id,
        s.pages.c.read_id,
    )
    unused = [d.id.not_in(sa.select(one).where(one.is_not(None))) for one in leaning]
    return (
        sa.select(d.id)
        .where(d.id > last, d.seen < before, *unused)
        .order_by(d.id)
        .limit(AT_ONCE)
    )


def bodies_of_none() -> sa.Select[str]:
    return (
        sa.select(s.bodies.c.digest)
        .where(~sa.exists().where(s.documents.c.digest == s.bodies.c.digest))
        .limit(AT_ONCE)
    )
