"""Backups one can rely on: online, checked, seven nights of them, and the way back."""

import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from advisorywatch.daemon.upkeep import KEPT, Upkeep, backups_of
from advisorywatch.errors import StoreError
from advisorywatch.store import schema as s
from advisorywatch.store import version
from advisorywatch.store.backup import backup
from advisorywatch.store.db import Store
from advisorywatch.store.retention import drop_orphans
from publisher import INDEX, WITH_PAGES, Room, says


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.poll(says("RU", 4), says("FR", 1))
    return made


def test_a_copy_holds_all_there_is_and_is_sound(room: Room, tmp_path: Path):
    made = backup(room.store, tmp_path / "copy.db")

    with closing(sqlite3.connect(made)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("SELECT country FROM advisories ORDER BY 1").fetchall() == [
            ("FR",),
            ("RU",),
        ]
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.db"]


def test_it_is_made_while_others_write(room: Room, tmp_path: Path):
    done = threading.Event()

    def write() -> None:
        level = 2
        while not done.is_set():
            level = 5 - level
            room.poll(says("RU", level, issued=room.now.date().isoformat()), hours=24)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [backup(room.store, tmp_path / f"copy-{n}.db") for n in range(3)]
    finally:
        done.set()
        writer.join()

    for copy in made:
        version.check(Store(f"sqlite:///{copy}"))


def test_a_copy_that_cannot_be_written_leaves_nothing_and_the_old_one_stands(
    room: Room, tmp_path: Path
):
    with pytest.raises(StoreError, match=r"backup of .* to .*nowhere"):
        backup(room.store, tmp_path / "nowhere" / "copy.db")

    assert list(tmp_path.glob("**/*.part")) == []


def test_a_damaged_database_is_not_copied_over_a_sound_copy(room: Room, tmp_path: Path):
    copy = backup(room.store, tmp_path / "copy.db")
    before = copy.read_bytes()
    file = room.store.file
    assert file is not None
    room.store.close()
    damage(file)

    with pytest.raises(StoreError, match=r"malformed|not sound"):
        backup(Store(f"sqlite:///{file}"), tmp_path / "copy.db")

    assert copy.read_bytes() == before


def damage(file: Path) -> None:
    """Overwrite the pages behind the first, as a dying disk does."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = file.stat().st_size
    with file.open("r+b") as raw:
        raw.seek(4096)
        raw.write(b"\xa5" * (size - 4096))


def test_the_way_back_from_a_damaged_database(room: Room, tmp_path: Path):
    """As the README shows it: stop, set the damaged files aside, copy the backup, start."""
    copy = backup(room.store, tmp_path / "copy.db")
    file = room.store.file
    assert file is not None
    room.store.close()
    damage(file)
    with pytest.raises(StoreError, match="restore a backup"):
        version.check(Store(f"sqlite:///{file}"))

    for part in tmp_path.glob(f"{file.name}*"):
        part.rename(part.with_name(f"damaged-{part.name}"))
    file.write_bytes(copy.read_bytes())

    room.store = Store(f"sqlite:///{file}")
    version.check(room.store)
    result = room.poll(says("RU", 4), says("FR", 2, issued="2026-03-01"), hours=1)
    assert result.ok
    assert room.changes() == [("FR", "raised")]


# nights


class Nights:
    """Upkeep night after night."""

    def __init__(self, room: Room) -> None:
        self.room, self.told = room, []
        self.upkeep = Upkeep(room.store, room.clock, lambda key, text: self.told.append(text))

    def pass_by(self, hours: float) -> None:
        self.room.now += timedelta(hours=hours)
        self.upkeep.night_if_due()

    @property
    def copies(self) -> list[str]:
        return [path.name for path in self.upkeep.backups()]


def test_seven_nights_are_kept(room: Room):
    nights = Nights(room)
    for _ in range(24 * 10):
        nights.pass_by(hours=1)

    assert nights.copies == [f"room-202603{day:02d}.db" for day in range(5, 12)]
    assert len(nights.copies) == KEPT
    assert nights.told == []


def test_a_night_slept_through_is_made_up_for_in_the_morning(room: Room):
    nights = Nights(room)
    nights.pass_by(hours=0)
    room.now += timedelta(days=2)
    later = Nights(room)  # the daemon was off

    later.pass_by(hours=0)
    later.pass_by(hours=1)

    assert nights.copies == ["room-20260301.db", "room-20260303.db"]


def test_a_backup_that_fails_is_told(room: Room):
    file = room.store.file
    assert file is not None
    backups_of(file).write_text("a file where the folder should be")
    nights = Nights(room)

    nights.pass_by(hours=0)

    [told] = nights.told
    assert told.startswith("The nightly backup failed\nbackup of ")


# retention


def documents(room: Room) -> int:
    return room.count(s.documents)


def test_documents_behind_states_changes_and_held_are_kept_for_ever(room: Room):
    room.poll(says("RU", 3, issued="2026-03-01"), says("FR", 1), hours=1)
    room.poll(says("RU", 3, issued="2026-03-01"), says("FR", 4, issued="2026-03-01"), hours=1)
    room.poll(says("RU", 1, issued="2026-03-02"), says("FR", 4, issued="2026-03-01"), hours=1)
    assert room.held()
    before = documents(room)
    room.now += timedelta(days=4000)

    assert drop_orphans(room.store, room.now) == (0, 0)
    assert documents(room) == before == 4


def test_documents_of_a_page_that_nothing_links_to_any_more_are_dropped(tmp_path: Path):
    room = Room(tmp_path, WITH_PAGES)
    page = "https://ministry.example/FR"
    room.serve(says("FR", 2), url=page)
    room.poll({"country": "FR", "link": page, "stamp": "1"})
    with room.store.write() as connection:
        # as a crash between fetching and reading leaves them
        connection.execute(s.advisories.update().values(document_id=None))
        connection.execute(s.pages.delete().where(s.pages.c.url == page))
    assert drop_orphans(room.store, room.now) == (0, 0)

    dropped = drop_orphans(room.store, room.now + timedelta(seconds=1))

    assert dropped == (1, 1)
    with room.store.read() as connection:
        assert connection.scalars(sa.select(s.documents.c.url)).all() == [INDEX]
