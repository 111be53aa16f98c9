"""Moving a store from one database to another, either way, with the counts checked."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.errors import StoreError
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from advisorywatch.store.version import check, upgrade

AT_ONCE = 500  # rows


def copy_all(source: Store, target: Store) -> dict[str, int]:
    """Copy all there is into an empty database; rows by table. One transaction, or nothing.

    Nobody may write to `source` meanwhile: stop the daemon first. StoreError where the target
    holds anything, a poll is under way, or the counts differ in the end.
    """
    check(source)
    upgrade(target)
    with source.read() as old, target.write() as new:
        at_rest(source, old)
        empty(target, new)
        copied = {}
        for table in tables():
            copied[table.name] = fill(old, new, table)
            expected, found = count(old, table), count(new, table)
            if not copied[table.name] == expected == found:
                raise StoreError(
                    f"{table.name}: expected {expected} rows in {target.name}, found {found}: "
                    "nothing was copied"
                )
            if "id" in table.c and isinstance(table.c.id.type, sa.Integer):
                go_on_numbering(new, table, last_number(old, table))
    return copied


def tables() -> list[sa.Table]:
    """Those that others lean on first."""
    return list(s.metadata.sorted_tables)


def at_rest(store: Store, connection: Connection) -> None:
    polled = sa.select(s.sources.c.source).where(s.sources.c.lease_by.is_not(None))
    if busy := connection.scalar(polled.limit(1)):
        raise StoreError(f"database {store.name}: {busy} is polled now: stop the daemon first")


def empty(store: Store, connection: Connection) -> None:
    for table in tables():
        if count(connection, table):
            raise StoreError(
                f"database {store.name}: expected an empty one, found rows in {table.name}"
            )


def fill(old: Connection, new: Connection, table: sa.Table) -> int:
    """Copy a table, in the order of its key: rows lean on earlier rows of the same one."""
    done, insert = 0, table.insert().values({c.name: written(new, c) for c in table.c})
    for rows in chunks(old, table):
        new.execute(insert, rows)
        done += len(rows)
    return done


def chunks(old: Connection, table: sa.Table) -> Iterator[list[dict[str, Any]]]:
    columns = [
        # as text: a NULL stays one, and does not become JSON's null
        sa.cast(c, sa.Text).label(c.name) if isinstance(c.type, sa.JSON) else c
        for c in table.c
    ]
    query = sa.select(*columns).order_by(*table.primary_key.columns)
    found = old.execution_options(yield_per=AT_ONCE).execute(query)
    for part in found.partitions(AT_ONCE):
        yield [{f"new_{name}": value for name, value in row._mapping.items()} for row in part]


def written(new: Connection, column: sa.Column[Any]) -> Any:
    """How a value goes in again."""
    if not isinstance(column.type, sa.JSON):
        return sa.bindparam(f"new_{column.name}", type_=column.type)
    text = sa.bindparam(f"new_{column.name}", type_=sa.Text)
    return sa.cast(text, sa.JSON) if new.dialect.name == "postgresql" else text


def count(connection: Connection, table: sa.Table) -> int:
    return connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0


def last_number(connection: Connection, table: sa.Table) -> int:
    """The highest id ever given: that of a row that is gone is not given again."""
    if connection.dialect.name == "sqlite":
        kept = sa.text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        return connection.scalar(kept, {"name": table.name}) or 0
    top = connection.scalar(sa.select(sa.func.max(table.c.id))) or 0
    sequence = connection.scalar(sa.select(sa.func.pg_get_serial_sequence(table.name, "id")))
    last, given = connection.execute(
        sa.text(f"SELECT last_value, is_called FROM {sequence}")  # noqa: S608 — a name of ours
    ).one()
    return max(top, last if given else 0)


def go_on_numbering(connection: Connection, table: sa.Table, last: int) -> None:
    if not last:
        return
    if connection.dialect.name == "postgresql":
        sequence = sa.func.pg_get_serial_sequence(table.name, "id")
        connection.execute(sa.select(sa.func.setval(sequence, last)))
        return
    name = {"name": table.name, "last": last}
    gone = sa.text("DELETE FROM sqlite_sequence WHERE name = :name")
    connection.execute(gone, name)
    connection.execute(
        sa.text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)"), name
    )
