"""A newer reader reads kept documents again: corrections, and no news of our own making."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from advisorywatch import sources as built_in
from advisorywatch.advisory import Advisory, Alert, Leave, Level
from advisorywatch.cli import cli
from advisorywatch.errors import SourceChanged
from advisorywatch.reread import Rereading, late_events, reread
from advisorywatch.source import Document, Row
from advisorywatch.store import history
from advisorywatch.store import schema as s
from builders import NOW
from publisher import INDEX, SOURCE, WITH_PAGES, Room, read, says


def stricter(document: Document) -> Iterator[Row]:
    """A newer reader: it reads every level one higher, as Japan's once were (2026-07-28)."""
    for row in read(document):
        if isinstance(row, Advisory) and row.level is not None and row.level < 4:
            level = Level(row.level + 1)
            yield replace(row, level=level, worst=level)
        else:
            yield row


def listening(document: Document) -> Iterator[Row]:
    """A newer reader: it finds the call to leave in the text."""
    for row in read(document):
        if isinstance(row, Advisory) and "Leave now." in row.text:
            yield replace(row, leave=Leave.NOW, leave_scope=None, leave_quote="Leave now.")
        else:
            yield row


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def anywhere(tmp_path: Path, store_url: str) -> Room:
    """On SQLite, and on PostgreSQL where one is at hand."""
    return Room(tmp_path, url=store_url)


def upgrade(room: Room, reader: Any, version: int = 2) -> None:
    room.source = replace(room.source, read=reader, reader_version=version)


def rows_of(room: Room, table: sa.Table) -> list[sa.Row[Any]]:
    with room.store.read() as connection:
        return list(connection.execute(sa.select(table).order_by(table.c.id)))


def again(room: Room) -> Rereading:
    return reread(room.store, room.source, "", now=room.now)


def test_what_only_we_read_otherwise_is_corrected_and_told_to_nobody(room: Room):
    room.poll(says("JP", 2), says("FR", 1))
    upgrade(room, stricter)

    room.poll(hours=1)

    assert room.levels() == {"JP": 3, "FR": 2}
    assert {(row.origin, row.reason) for row in rows_of(room, s.changes)} == {
        ("reread", "reread")
    }
    room.poll(hours=24)
    assert len(rows_of(room, s.changes)) == 2


def test_a_change_published_meanwhile_is_still_told(room: Room):
    room.poll(says("JP", 2))
    upgrade(room, stricter)

    room.poll(says("JP", 3, issued="2026-03-01"), hours=1)

    with room.store.read() as connection:
        live = history.changes(connection, origins=["live"])
    assert [(row.kind, row.before_level, row.after_level) for row in live] == [("raised", 3, 4)]


def test_nothing_is_overwritten_and_what_we_knew_then_can_be_asked(anywhere: Room):
    anywhere.poll(says("JP", 2))
    upgrade(anywhere, stricter)
    anywhere.poll(hours=5)

    old, new = rows_of(anywhere, s.advisories)
    assert (old.level, new.level) == (2, 3)
    assert (new.corrects, new.origin, new.seen) == (old.id, "reread", old.seen)
    assert old.until == old.seen
    with anywhere.store.read() as connection:

        def level(**at: Any) -> int | None:
            then = history.Standpoint(**at)
            [(row, _)] = history.in_force(connection, at=then)
            return int(row.level)

        assert level(seen=NOW) == 3
        assert level(seen=NOW, recorded=NOW + timedelta(hours=1)) == 2


def test_a_change_we_told_wrongly_is_corrected_by_name(room: Room):
    room.poll(says("JP", 1))
    room.poll(says("JP", 2, issued="2026-03-01"), hours=1)
    upgrade(room, stricter)
    room.poll(hours=1)

    told, correction = rows_of(room, s.changes)
    assert (told.origin, correction.origin) == ("live", "reread")
    assert correction.corrects == told.id


def test_a_four_found_only_now_goes_to_the_operator_and_to_no_desk(room: Room):
    room.poll(says("SY", 3), says("FR", 1))
    upgrade(room, stricter)
    room.poll(hours=1)

    [notice] = rows_of(room, s.notices)
    assert notice.text.startswith("FOUND LATE  Made Ministry: read again, 1 grave")
    assert "SY: 3 → 4" in notice.text
    assert "FR" not in notice.text


def test_a_call_found_only_now_goes_to_the_operator(anywhere: Room):
    anywhere.poll(says("SY", 4, text="Stay safe.\nLeave now."))
    upgrade(anywhere, listening)
    anywhere.poll(hours=1)

    [notice] = rows_of(anywhere, s.notices)
    assert "SY: 4 → 4, leave now" in notice.text
    [change] = rows_of(anywhere, s.changes)
    assert (change.kind, change.origin, change.quote) == (
        "leave_called",
        "reread",
        "Leave now.",
    )
    with anywhere.store.read() as connection:
        assert late_events(connection, SOURCE.name, NOW) == [change.event]


def test_a_corrected_change_is_no_late_news(room: Room):
    room.poll(says("JP", 2))
    room.poll(says("JP", 3, issued="2026-03-01"), hours=1)
    upgrade(room, stricter)
    room.poll(hours=1)

    with room.store.read() as connection:
        assert late_events(connection, SOURCE.name, NOW) == []


def test_the_same_reader_finds_nothing_to_correct(room: Room):
    room.poll(says("JP", 2), says("LB", 4, leave="now"), says("UA", None, worst=4))
    room.poll(says("JP", 3, issued="2026-03-01"), says("LB", 4), hours=1)

    found = again(room)

    assert (found.corrections, found.unread) == ([], [])
    assert found.documents == 2


def test_what_is_held_stays_held(room: Room):
    room.poll(says("GU", 4))
    room.poll(says("GU", 1, issued="2026-03-01", leave="now"), hours=1)
    assert room.levels() == {"GU": 4}

    found = again(room)

    assert found.corrections == []
    assert room.levels() == {"GU": 4}


def test_a_part_of_a_document_that_came_into_force_is_no_reason_to_let_in_the_rest(room: Room):
    room.poll(says("GU", 4, text="Do not travel at all."))
    box = says("GU", 1, issued="2026-03-01", leave="now", text="All clear. Leave all the same.")
    room.poll(box, hours=1)
    with room.store.write() as connection:
        connection.execute(s.held.update().values(state="refused", settled=room.now))

    assert again(room).corrections == []


def test_a_document_the_present_reader_cannot_read_leaves_what_stands(room: Room):
    def strict(document: Document) -> Iterator[Row]:
        raise SourceChanged(f"{document.url}: expected the new layout")

    room.poll(says("JP", 2))
    upgrade(room, strict)

    found = again(room)

    assert found.corrections == []
    assert found.unread == [
        f"{INDEX}: SourceChanged: {INDEX}: expected the new layout",
    ]
    assert room.levels() == {"JP": 2}


def test_pages_behind_an_index_are_read_again_each_from_its_own_document(tmp_path: Path):
    room = Room(tmp_path, WITH_PAGES)
    pages = {c: f"https://ministry.example/{c}" for c in ("FR", "JP")}
    for country, url in pages.items():
        room.serve(says(country, 2), url=url)
    listed = [{"country": c, "link": url, "stamp": "1"} for c, url in pages.items()]
    room.poll(*listed)
    upgrade(room, stricter)

    room.poll(hours=1)

    assert room.levels() == {"FR": 3, "JP": 3}
    assert {row.origin for row in rows_of(room, s.changes)} == {"reread"}


def test_an_alert_the_newer_reader_cleans_otherwise_is_not_revised(room: Room):
    def tidier(document: Document) -> Iterator[Row]:
        for row in read(document):
            yield replace(row, text="Cleaned.") if isinstance(row, Alert) else row

    alert = {"country": "RU", "alert": True, "url": "https://e.example/1", "text": "Raw"}
    other = alert | {"url": "https://e.example/2", "text": "New"}
    room.source = replace(SOURCE, whole=False)
    room.poll(says("RU", 4), alert)
    upgrade(room, tidier)

    room.poll(says("RU", 4), alert, hours=1)
    room.poll(says("RU", 4), alert, other, hours=1)

    assert room.changes() == [("RU", "alert")]


def test_an_upgrade_is_read_again_once(room: Room):
    room.poll(says("JP", 2))
    upgrade(room, stricter)
    room.poll(hours=1)
    rows = len(rows_of(room, s.advisories))
    room.poll(hours=1)
    room.poll(hours=1)

    assert len(rows_of(room, s.advisories)) == rows


# the door -------------------------------------------------------------------------------


def test_reread_shows_old_against_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    room = Room(tmp_path)
    room.poll(says("SY", 3))
    upgraded = replace(SOURCE, read=stricter, reader_version=2)
    monkeypatch.setattr(built_in, "names", lambda: [SOURCE.name])
    monkeypatch.setattr(built_in, "load", lambda name: upgraded)
    config = tmp_path / "advisorywatch.toml"
    config.write_text(
        f'[database]\nurl = "sqlite:///{room.store.file}"\n[fetch]\ncontact = "a@example.org"\n'
        '[addresses.a]\nurl = "json://127.0.0.1:9/"\n'
        '[[desks]]\nname = "D"\naddresses = ["a"]\n'
    )

    result = CliRunner().invoke(
        cli,
        ["--config", str(config), "reread", SOURCE.name, "--tell", "--format", "json"],
    )

    assert result.exit_code == 0, result.output
    assert '"level_before": 3, "level_after": 4' in result.stdout
    assert "1 bulletins due" in result.stderr
    [row] = rows_of(room, s.deliveries)
    assert (row.form, row.outcome) == ("late", "due")
