"""A store moves from SQLite to PostgreSQL and back, and nothing of it is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from advisorywatch.desks.operator import tell_operator
from advisorywatch.errors import StoreError
from advisorywatch.store import lease, version
from advisorywatch.store import schema as s
from advisorywatch.store.copy import copy_all, tables
from advisorywatch.store.db import Store
from publisher import INDEX, Room, says


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A store with something in nearly every table."""
    made = Room(tmp_path)
    made.poll(says("RU", 4), says("FR", 1), says("BZ", 2))
    made.poll(says("RU", 4), says("FR", 3, issued="2026-03-01"), says("BZ", 3), hours=1)
    made.poll({"country": "FR", "unread": "Poistu"}, says("RU", 4), says("BZ", 3), hours=1)
    made.web.served[INDEX] = b"{}"
    made.poll(hours=1)
    tell_operator(made.store, "key", "Said", made.now)
    return made


def all_rows(store: Store) -> dict[str, list[object]]:
    """Every row of every table, JSON as it is written there."""
    found = {}
    with store.read() as connection:
        for table in tables():
            columns = [
                sa.func.coalesce(sa.cast(c, sa.Text), "NULL")
                if isinstance(c.type, sa.JSON)
                else c
                for c in table.c
            ]
            query = sa.select(*columns).order_by(*table.primary_key.columns)
            found[table.name] = [tuple(row) for row in connection.execute(query)]
    return found


@pytest.fixture
def postgres(postgres_url: str) -> Iterator[Store]:
    store = Store(postgres_url)
    yield store
    store.close()


@pytest.mark.postgres
def test_a_store_moves_to_postgresql_and_back(room: Room, postgres: Store, tmp_path: Path):
    before = all_rows(room.store)

    copied = copy_all(room.store, postgres)
    back = Store(f"sqlite:///{tmp_path}/back.db")
    copy_all(postgres, back)

    assert all_rows(postgres) == before
    assert all_rows(back) == before
    assert copied == {name: len(rows) for name, rows in before.items()}
    assert sum(copied.values()) > 20


@pytest.mark.postgres
def test_what_was_moved_goes_on_and_no_id_is_given_again(room: Room, postgres: Store):
    with room.store.write() as connection:
        top = connection.scalar(sa.select(sa.func.max(s.notices.c.id)))
        connection.execute(s.notices.delete())
    copy_all(room.store, postgres)

    room.store = postgres
    tell_operator(postgres, "another", "Said", room.now)
    result = room.poll(
        says("RU", 4), says("FR", 4, issued="2026-03-02"), says("BZ", 3), hours=1
    )

    assert result.ok
    assert ("FR", "raised") in room.changes()
    with postgres.read() as connection:
        assert connection.scalar(sa.select(s.notices.c.id)) > top


def test_a_database_with_anything_in_it_is_no_target(room: Room, tmp_path: Path):
    (tmp_path / "other").mkdir()
    other = Room(tmp_path / "other")
    other.poll(says("RU", 4))

    with pytest.raises(StoreError, match="expected an empty one, found rows in"):
        copy_all(room.store, other.store)

    assert other.levels() == {"RU": 4}


def test_a_store_that_is_polled_now_is_not_copied(room: Room, tmp_path: Path):
    lease.claim(room.store, room.source, "", room.now)
    target = Store(f"sqlite:///{tmp_path}/target.db")

    with pytest.raises(StoreError, match="xx_made is polled now: stop the daemon first"):
        copy_all(room.store, target)

    version.check(target)
