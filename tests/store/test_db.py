"""The database under several threads, and what it says when it cannot be used."""

import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from advisorywatch.errors import StoreError
from advisorywatch.store import version
from advisorywatch.store.db import Store


def test_eight_threads_lose_no_update(tmp_path: Path):
    store = Store(f"sqlite:///{tmp_path}/store.db")
    with store.write() as connection:
        connection.execute(sa.text("CREATE TABLE counter (n INTEGER)"))
        connection.execute(sa.text("INSERT INTO counter VALUES (0)"))

    def count() -> None:
        for _ in range(40):
            with store.write() as connection:
                n = connection.scalar(sa.text("SELECT n FROM counter"))
                connection.execute(sa.text("UPDATE counter SET n = :n"), {"n": n + 1})

    threads = [threading.Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with store.read() as connection:
        assert connection.scalar(sa.text("SELECT n FROM counter")) == 320


def test_a_read_only_store_cannot_be_written(tmp_path: Path):
    version.upgrade(Store(f"sqlite:///{tmp_path}/store.db"))
    store = Store(f"sqlite:///{tmp_path}/store.db", read_only=True)

    with pytest.raises(StoreError), store.write() as connection:
        connection.execute(sa.text("DELETE FROM polls"))


def test_a_file_that_is_no_database_is_named_with_what_helps(tmp_path: Path):
    file = tmp_path / "store.db"
    file.write_text("not a database at all, but long enough to have a header" * 4)

    with pytest.raises(StoreError, match=r"store\.db.*restore a backup"):
        version.check(Store(f"sqlite:///{file}"))


def test_a_database_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(StoreError, match="found no file"):
        version.check(Store(f"sqlite:///{tmp_path}/none.db", read_only=True))
