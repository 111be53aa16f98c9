"""Copies of the database one can rely on: taken online, checked, on the disk before they count."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from advisorywatch.errors import StoreError
from advisorywatch.store.db import Store


def backup(store: Store, to: Path) -> Path:
    """An online copy of a SQLite database, checked and synced; nothing half-written remains.

    StoreError for PostgreSQL (use pg_dump), where the copy is not sound, or cannot be written.
    """
    if store.file is None:
        raise StoreError(f"{store.name}: backup copies SQLite; for PostgreSQL use pg_dump")
    half = to.with_name(to.name + ".part")
    try:
        half.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(store.file, timeout=20)) as source,
            closing(sqlite3.connect(half)) as target,
        ):
            source.backup(target, pages=1000)
            target.execute("PRAGMA journal_mode = DELETE")
            [(said,)] = target.execute("PRAGMA integrity_check(1)").fetchall()
        if said != "ok":
            raise StoreError(f"{store.name}: the copy is not sound: {said}; the old ones stand")
        sync(half)
        half.replace(to)
        sync(to.parent)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"backup of {store.name} to {to}: {error}") from error
    finally:
        half.unlink(missing_ok=True)
        half.with_name(half.name + "-journal").unlink(missing_ok=True)
    return to


def sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def before_upgrade(store: Store, version: str) -> Path | None:
    """The copy made before a migration, beside the database; None for PostgreSQL."""
    if store.file is None:
        return None
    now = datetime.now(UTC)
    name = f"{store.file.name}.{version}.{now:%Y%m%dT%H%M%SZ}.backup"
    return backup(store, store.file.with_name(name))
