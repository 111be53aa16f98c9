"""Databases of other versions: brought to ours in one transaction, or refused."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from advisorywatch.errors import StoreError
from advisorywatch.store import version
from advisorywatch.store.backup import before_upgrade
from advisorywatch.store.db import Store
from advisorywatch.store.schema import metadata


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(f"sqlite:///{tmp_path}/store.db")


def test_the_head_is_the_newest_migration():
    assert version.versions()[-1] == version.HEAD


def test_a_new_database_becomes_what_the_schema_says(store: Store):
    assert version.upgrade(store) == (None, version.HEAD)

    with store.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


@pytest.mark.parametrize("older", version.versions()[:-1])
def test_a_database_of_an_older_version_is_backed_up_and_brought_to_ours(
    store: Store, older: str
):
    version.upgrade(store, to=older)
    with store.write() as connection:
        connection.execute(
            sa.text(
                "INSERT INTO addresses (name, cursor, added) "
                "VALUES ('desk', 7, '2026-03-01T12:00:00.000Z')"
            )
        )
    with pytest.raises(StoreError, match="db upgrade"):
        version.check(store)

    assert version.upgrade(store, backup=before_upgrade) == (older, version.HEAD)

    assert store.file is not None
    [copy] = store.file.parent.glob("*.backup")
    assert version.version_of(Store(f"sqlite:///{copy}")) == older
    with store.read() as connection:
        assert connection.scalar(sa.text("SELECT cursor FROM addresses")) == 7
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_newer_database_is_refused_and_left_alone(store: Store):
    version.upgrade(store)
    with store.write() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))

    for use in (version.check, version.upgrade):
        with pytest.raises(StoreError, match="9999: a newer advisorywatch wrote it"):
            use(store)


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
):
    version.upgrade(store, to="0001")
    before = tables(store)

    def half(connection: sa.Connection, to: str) -> None:
        connection.execute(sa.text("CREATE TABLE half_done (id INTEGER)"))
        raise RuntimeError("the power went")

    monkeypatch.setattr(version, "migrate", half)
    with pytest.raises(RuntimeError):
        version.upgrade(store)

    assert tables(store) == before
    assert version.version_of(store) == "0001"


def tables(store: Store) -> list[str]:
    with store.read() as connection:
        return sorted(sa.inspect(connection).get_table_names())


START = """
import sys
from advisorywatch.store.db import Store
from advisorywatch.store.version import upgrade
print("ready", flush=True)
sys.stdin.readline()
upgrade(Store(sys.argv[1]))
"""


def test_those_that_start_at_once_migrate_once(store_url: str):
    started = [
        subprocess.Popen(
            [sys.executable, "-c", START, store_url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    assert [one.stdout.readline() for one in started if one.stdout] == ["ready\n"] * 3

    for one in started:
        assert one.stdin
        one.stdin.write("now\n")
        one.stdin.close()

    assert [one.wait(timeout=60) for one in started] == [0, 0, 0]
    version.check(Store(store_url))


def test_a_new_file_may_be_opened_by_many_at_once(tmp_path: Path):
    refused = []

    def open_(url: str, start: threading.Barrier) -> None:
        start.wait()
        try:
            version.version_of(Store(url))
        except StoreError as error:
            refused.append(str(error))

    for nth in range(20):
        start = threading.Barrier(8)
        given = (f"sqlite:///{tmp_path}/{nth}.db", start)
        threads = [threading.Thread(target=open_, args=given) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert refused == []
