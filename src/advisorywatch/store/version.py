"""Which version a database is of, and how it becomes ours. One transaction, or nothing.

alembic is loaded only where a database really is of another version: a listing starts without it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from advisorywatch.errors import StoreError
from advisorywatch.store.db import Store

HEAD = "0003"  # the newest migration; a test holds it to the folder
HERE = Path(__file__).parent / "migrations"


class NoDatabase(StoreError):
    """There is none yet: nothing was polled."""


def version_of(store: Store) -> str | None:
    """The database's version; None where it has no tables yet."""
    with store.read() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        version: str | None = connection.scalar(
            sa.text("SELECT version_num FROM alembic_version")
        )
        return version


def check(store: Store) -> None:
    """StoreError where the database is not of our version: what to do about it."""
    if store.file is not None and not store.file.exists():
        raise NoDatabase(
            f"database {store.file}: expected a database, found no file: "
            "run `advisorywatch check` or `advisorywatch run` first"
        )
    found = version_of(store)
    if found == HEAD:
        return
    if found is None:
        raise NoDatabase(f"database {store.name}: it is empty: run `advisorywatch db upgrade`")
    if found not in versions():
        raise StoreError(newer(store, found))
    raise StoreError(
        f"database {store.name}: expected version {HEAD}, found {found}: "
        "run `advisorywatch db upgrade` (the daemon does it by itself)"
    )


def newer(store: Store, found: str) -> str:
    return (
        f"database {store.name}: expected version {HEAD} at the most, found {found}: "
        "a newer advisorywatch wrote it; upgrade this one, or restore a backup"
    )


def versions() -> list[str]:
    """All versions this program knows, oldest first."""
    return sorted(path.name[:4] for path in (HERE / "versions").glob("[0-9]*.py"))


def upgrade(
    store: Store,
    *,
    backup: Callable[[Store, str], Path | None] | None = None,
    to: str = "head",
) -> tuple[str | None, str]:
    """Bring the database to our version; (found, now). Nothing happens where it is ours.

    `backup(store, version)` is called before an existing database is touched. StoreError where
    it is newer than we are.
    """
    found = version_of(store)
    if found == HEAD and to == "head":
        return found, found
    if found is not None and found not in versions():
        raise StoreError(newer(store, found))
    if found is not None and backup is not None:
        backup(store, found)
    with store.write() as connection:
        if connection.dialect.name == "postgresql":  # SQLite has one writer anyway
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(8711)"))
        migrate(connection, to)
    now = version_of(store)
    assert now is not None
    return found, now


def migrate(connection: Connection, to: str) -> None:
    from alembic import command

    command.upgrade(alembic_config(connection), to)


def alembic_config(connection: Connection) -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.attributes["connection"] = connection
    return config
