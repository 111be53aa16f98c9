"""Opening the database: SQLite as it must be set, PostgreSQL by URL, and their transactions."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Connection, Engine, make_url
from sqlalchemy.exc import DatabaseError, OperationalError

from advisorywatch.errors import StoreError

BUSY_S = 20  # how long a writer waits for another


class Store:
    """The database, held open. `write()` is one transaction that has the only pen; `read()` a
    consistent look. Both give a SQLAlchemy connection; StoreError where it cannot be used."""

    def __init__(self, url: str, *, read_only: bool = False) -> None:
        self.url = make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self.file = Path(self.url.database or "") if self.sqlite else None
        if self.file is not None and not read_only:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        self.engine = make_engine(self.url, read_only=read_only)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction; on SQLite it has the pen from its first moment (IMMEDIATE)."""
        with self.said(), self.engine.connect() as connection:
            connection = connection.execution_options(aw_write=True)
            with connection.begin():
                yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent look; it never waits for a writer."""
        with self.said(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def said(self) -> Iterator[None]:
        """The database's own complaints, in words that help."""
        try:
            yield
        except (OperationalError, DatabaseError) as error:
            raise StoreError(complaint(self, error)) from error

    def close(self) -> None:
        self.engine.dispose()

    def __repr__(self) -> str:
        return f"Store({self.name})"

    @property
    def name(self) -> str:
        """For messages: the path, or the URL without its password."""
        return str(self.file) if self.file else self.url.render_as_string(hide_password=True)


def make_engine(url: sa.URL, *, read_only: bool) -> Engine:
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_pre_ping=True, isolation_level="READ COMMITTED")
    engine = sa.create_engine(url, connect_args={"timeout": BUSY_S, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _: Any) -> None:
        # The driver's own transactions lose updates without a word (8 threads: 280 of 320) and
        # do not roll back DDL: we begin ourselves.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {BUSY_S * 1000}")
        connection.execute("PRAGMA foreign_keys = ON")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            into_wal(connection)
            connection.execute("PRAGMA synchronous = FULL")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("aw_write")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def into_wal(connection: sqlite3.Connection) -> None:
    """A new file becomes one with a write-ahead log. SQLite itself does not wait for another
    that does the same at this moment, whatever busy_timeout says."""
    end = monotonic() + BUSY_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or monotonic() > end:
                raise
            sleep(0.02)


def complaint(store: Store, error: DatabaseError) -> str:
    """What the operator can do about it."""
    cause = str(error.orig).strip().splitlines()[0] if error.orig else str(error)
    for sign, help_ in (
        ("malformed", "the file is damaged: restore a backup (README, Backup and restore)"),
        (
            "not a database",
            "this file is no database: check [database] url, or restore a backup",
        ),
        ("disk is full", "make room; nothing half-written remains"),
        ("readonly", "the daemon's user must be able to write the file and its folder"),
        ("unable to open", "the folder must exist and be writable for the daemon's user"),
        ("locked", f"another program held it for over {BUSY_S} s"),
        ("no such table", "run `advisorywatch db upgrade`"),
    ):
        if sign in cause:
            return f"database {store.name}: {cause}: {help_}"
    return f"database {store.name}: {cause}"
