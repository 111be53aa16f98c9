"""A second access path of the same publisher, and what an unchanged poll does not do."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from advisorywatch.errors import FetchFailed
from advisorywatch.source import Link
from advisorywatch.store import history
from advisorywatch.store import schema as s
from publisher import INDEX, SOURCE, WITH_PAGES, Room, says

API = "https://ministry.example/api.json"
TWO = replace(SOURCE, second=(Link(API),))


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path, TWO)


def disagreements(room: Room) -> list[tuple[str, int, int, bool]]:
    with room.store.read() as connection:
        rows = connection.execute(sa.select(s.disagreements)).all()
    return [(r.country, r.level, r.second_level, r.settled is not None) for r in rows]


def test_the_second_path_is_asked_only_where_a_level_moved(room: Room):
    room.serve(says("BZ", 2), url=API)
    room.poll(says("BZ", 2), says("FR", 1))
    room.poll(says("BZ", 2, text="Other words."), says("FR", 1), hours=1)
    assert API not in room.web.asked

    room.poll(says("BZ", 3), says("FR", 1), hours=1)

    assert room.web.asked.count(API) == 1


def test_the_second_path_that_agrees_confirms_at_once(room: Room):
    room.poll(says("BZ", 2), says("GU", 4))
    room.serve(says("BZ", 3), says("GU", 1), url=API)

    room.poll(says("BZ", 3), says("GU", 1, issued="2026-03-01"), hours=1)

    assert sorted(room.changes()) == [("BZ", "raised"), ("GU", "lowered")]
    with room.store.read() as connection:
        assert {row.reason for row in history.changes(connection)} == {"agreed"}


def test_the_second_path_confirms_what_was_held_before(room: Room):
    room.poll(says("BZ", 2))
    room.serve(says("BZ", 2), url=API)
    room.poll(says("BZ", 3), hours=1)
    assert room.held() == [("BZ", "raised", "held", "disagreed")]
    assert disagreements(room) == [("BZ", 3, 2, False)]
    room.poll(hours=24)
    assert room.changes() == []

    room.serve(says("BZ", 3), url=API)
    room.poll(hours=1)

    assert room.changes() == [("BZ", "raised")]
    assert room.held() == []
    assert disagreements(room) == [("BZ", 3, 2, True)]


def test_a_second_path_that_cannot_be_had_says_nothing(room: Room):
    room.poll(says("BZ", 2))
    room.web.served[API] = FetchFailed("blocked", "403")
    room.poll(says("BZ", 3), hours=1)

    room.poll(hours=12)

    assert room.changes() == [("BZ", "raised")]


@pytest.mark.parametrize("broken", [b"<html>", b"{}"])
def test_a_second_path_that_drifted_says_nothing(room: Room, broken: bytes):
    room.poll(says("BZ", 2))
    room.web.served[API] = broken

    result = room.poll(says("BZ", 3), hours=1)

    assert result.ok
    assert room.held() == [("BZ", "raised", "held", "undated")]


def test_what_the_second_path_alone_says_is_found_at_a_sweep_and_shown(room: Room):
    room.poll(says("BZ", 2))
    room.serve(says("BZ", 4, issued="2026-03-01"), url=API)

    room.poll(hours=24, sweep=True)

    assert room.changes() == []
    assert room.held() == [("BZ", "row", "refused", "disagreed")]
    assert disagreements(room) == [("BZ", 2, 4, False)]


# An unchanged poll ----------------------------------------------------------------------


def statements(room: Room, hours: float) -> list[str]:
    """What the database is asked in a poll that finds nothing new."""
    asked: list[str] = []

    def note(*given: object) -> None:
        asked.append(str(given[2]))

    event.listen(room.store.engine, "before_cursor_execute", note)
    try:
        assert room.poll(hours=hours).outcome == "unchanged"
    finally:
        event.remove(room.store.engine, "before_cursor_execute", note)
    return asked


def test_an_unchanged_poll_loads_neither_what_stands_nor_what_pages_say(room: Room):
    room.poll(says("BZ", 2), says("FR", 1))
    room.poll(hours=1)

    asked = statements(room, 1)

    assert [one for one in asked if "FROM advisories" in one or "pages.rows" in one] == []
    assert len(asked) < 30


def test_an_unchanged_poll_is_a_sighting_of_what_is_held(room: Room):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)
    for _ in range(3):
        room.poll(hours=1)

    with room.store.read() as connection:
        [held] = history.held(connection)
    assert (held.sightings, held.last_seen) == (4, room.now)


def test_an_unchanged_poll_confirms_what_has_stood_long_enough(room: Room):
    room.poll(says("BZ", 2), says("MM", 4))
    room.poll(says("BZ", 3), hours=1)
    for _ in range(25):
        room.poll(hours=1)

    assert room.changes() == [("BZ", "raised"), ("MM", "withdrawn")]


def test_an_unchanged_poll_ends_the_gap_that_was(room: Room):
    room.poll(says("BZ", 2))
    body = room.web.served[INDEX]
    room.web.served[INDEX] = FetchFailed("timeout", f"{INDEX}: it hangs")
    room.poll(hours=1)
    room.web.served[INDEX] = body

    result = room.poll(hours=1)

    assert result.state == "ok"
    with room.store.read() as connection:
        assert history.open_gaps(connection) == {}
        [source] = history.source_rows(connection)
    assert source.last_ok == room.now


def test_an_unchanged_poll_keeps_what_was_unread_unread(room: Room):
    unread = {"country": "FI", "unread": "Poistu heti"}
    room.poll(says("FI", 1), says("RU", 4))
    room.poll(unread, says("RU", 4), hours=1)
    since = room.now - timedelta(hours=1)

    result = room.poll(hours=1)

    assert result.unread == ("Poistu heti",)
    with room.store.read() as connection:
        [gap] = history.open_gaps(connection).values()
    assert (gap.country, gap.began) == ("FI", since)


def test_a_page_that_could_not_be_had_is_asked_for_at_an_unchanged_index(tmp_path: Path):
    room = Room(tmp_path, WITH_PAGES)
    url = "https://ministry.example/RU"
    room.web.served[url] = FetchFailed("timeout", "it hangs")
    index = [
        {"country": c, "link": f"https://ministry.example/{c}", "stamp": "1"} for c in "AB"
    ]
    for c in "AB":
        room.serve(says(c, 2), url=f"https://ministry.example/{c}")
    room.poll(*index, {"country": "RU", "link": url, "stamp": "1"})
    room.serve(says("RU", 4), url=url)

    room.poll(hours=1)

    assert room.levels()["RU"] == 4
    room.web.asked.clear()
    room.poll(hours=1)
    assert room.web.asked == [INDEX]


def test_a_page_without_a_stamp_is_asked_for_at_every_poll(tmp_path: Path):
    room = Room(tmp_path, WITH_PAGES)
    url = "https://ministry.example/RU"
    room.serve(says("RU", 3), url=url)
    room.poll({"country": "RU", "link": url})
    room.serve(says("RU", 4, issued="2026-03-01"), url=url)

    room.poll(hours=1)

    assert room.changes() == [("RU", "raised")]


# What only a person can settle ----------------------------------------------------------


def test_the_operator_is_told_once_of_a_row_refused_for_a_week(room: Room):
    room.poll(says("ST", 3, issued="2026-02-20"))
    for _ in range(10):
        room.poll(says("ST", 2, issued="2025-10-08"), hours=24, sweep=True)

    with room.store.read() as connection:
        [notice] = connection.execute(sa.select(s.notices)).all()
    assert notice.text.splitlines()[0] == "HELD FOR 7 DAYS  ST  Made Ministry: stale"
    assert "a date after 2026-02-20" in notice.text
    assert "advisorywatch held accept 1" in notice.text


def test_of_what_time_settles_the_operator_is_not_told(room: Room):
    room.poll(says("MM", 4), says("FR", 1))
    for _ in range(12):
        room.poll(says("MM", 4, issued="2026-02-19"), says("FR", 2), hours=2)

    with room.store.read() as connection:
        assert connection.execute(sa.select(s.notices)).all() == []


def test_of_documents_that_cannot_be_read_the_newest_is_kept(room: Room):
    room.poll(says("RU", 4))
    for n in range(5):
        room.web.served[INDEX] = f"<html>another layout {n}</html>".encode()
        room.poll(hours=1)

    with room.store.read() as connection:
        bodies = connection.execute(sa.select(s.documents.c.id)).all()
    assert len(bodies) == 2  # what is in force, and the newest
