"""The operator's messages: queued once a key, put in the ledger for each of his addresses."""

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

from advisorywatch.store import schema as t
from advisorywatch.store.db import Store

log = logging.getLogger(__name__)


def tell_operator(store: Store, key: str, text: str, now: datetime) -> bool:
    """Queue a message for the operator; once a key, for ever. Whether it is new.

    The text's first line is its slug. It must bear no secret.
    """
    with store.write() as connection:
        return notice(connection, key, text, now)


def notice(connection: Connection, key: str, text: str, now: datetime) -> bool:
    """As tell_operator, in a transaction that is open."""
    log.warning("operator: %s", " ".join(text.split()))
    return bool(add(connection, t.notices, key=key, text=text, created=now))


def add(connection: Connection, table: sa.Table, **values: Any) -> int:
    """Insert unless it is there; how many rows it made."""
    insert: Mapping[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
    statement = insert[connection.dialect.name](table).values(**values)
    return connection.execute(statement.on_conflict_do_nothing()).rowcount
