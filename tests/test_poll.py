"""One poll after another: what is told, what is held, what is stored, what is asked for."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from advisorywatch.errors import FetchFailed
from advisorywatch.source import Document, Row
from advisorywatch.store import history
from advisorywatch.store import schema as s
from advisorywatch.store.lease import Busy, claim
from builders import NOW
from publisher import INDEX, SOURCE, WITH_PAGES, Room, says


@pytest.fixture
def room(tmp_path: Path, store_url: str) -> Iterator[Room]:
    made = Room(tmp_path, url=store_url)
    yield made
    made.store.close()


def test_the_first_whole_reading_is_baseline_and_told_to_nobody(room: Room):
    result = room.poll(says("RU", 4, leave="now"), says("FR", 1))

    assert result.ok
    assert room.changes() == []
    assert room.levels() == {"RU": 4, "FR": 1}


def test_a_raise_under_a_newer_date_goes_out_at_once(room: Room):
    room.poll(says("RU", 3))

    room.poll(says("RU", 4, issued="2026-03-01"), hours=1)

    assert room.changes() == [("RU", "raised")]
    assert room.levels() == {"RU": 4}


def test_a_second_poll_of_the_same_makes_no_change_no_row_and_no_reading(room: Room):
    room.poll(says("RU", 3), says("FR"))
    tables = [s.advisories, s.documents, s.bodies, s.changes, s.held, s.polls, s.gaps]
    before = [room.count(table) for table in tables]
    room.poll(hours=1)
    polled = [room.count(table) for table in tables]

    result = room.poll(hours=1)

    assert result.outcome == "unchanged"
    assert [room.count(table) for table in tables] == polled
    assert polled[:5] == before[:5]
    assert polled[5] == before[5] + 1  # silent polls collapse into one row


def test_a_level_under_the_same_date_waits_for_a_second_sighting(room: Room):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)
    assert room.changes() == []
    assert room.held() == [("BZ", "raised", "held", "undated")]

    room.poll(hours=6)
    assert room.changes() == []
    room.poll(hours=6.1)

    assert room.changes() == [("BZ", "raised")]
    assert room.held() == []
    with room.store.read() as connection:
        [change] = history.changes(connection)
    assert change.reason == "confirmed"
    assert change.seen == room.now - timedelta(hours=12.1)
    assert change.recorded == room.now


def test_held_b_then_a_again_refuses_b(room: Room):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)

    room.poll(says("BZ", 2), hours=1)
    room.poll(says("BZ", 3), hours=24)

    assert room.changes() == []
    assert room.held(all_=True) == [
        ("BZ", "raised", "held", "undated"),
        ("BZ", "raised", "refused", "undated"),
    ]


def test_held_b_then_an_older_a_is_a_stale_a(room: Room):
    room.poll(says("BZ", 4, issued="2026-02-20"))
    room.poll(says("BZ", 1, issued="2026-02-28"), hours=1)
    assert room.held() == [("BZ", "lowered", "held", "steep")]

    room.poll(says("BZ", 4, issued="2026-02-10"), hours=1)
    assert ("BZ", "lowered", "held", "steep") in room.held()
    room.poll(says("BZ", 1, issued="2026-02-28"), hours=12)

    assert room.changes() == [("BZ", "lowered")]


def test_held_b_then_c_supersedes_b(room: Room):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)

    room.poll(says("BZ", 4), hours=1)

    assert room.changes() == []
    assert room.held(all_=True) == [
        ("BZ", "raised", "held", "undated"),
        ("BZ", "raised", "superseded", "undated"),
    ]


def test_accepted_b_then_a_is_a_new_change(room: Room):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3, issued="2026-02-28"), hours=1)

    room.poll(says("BZ", 2, issued="2026-03-01"), hours=1)

    assert room.changes() == [("BZ", "raised"), ("BZ", "lowered")]


def test_a_held_level_never_delays_a_call_to_leave(room: Room):
    room.poll(says("LB", 3))

    room.poll(says("LB", 4, leave="now"), hours=1)

    assert room.changes() == [("LB", "leave_called")]
    with room.store.read() as connection:
        [(_, stands)] = history.in_force(connection)
    assert (stands.level, stands.leave) == (3, "now")
    room.poll(hours=12)
    assert room.changes() == [("LB", "leave_called"), ("LB", "raised")]


def test_a_vanished_call_to_leave_is_debounced(room: Room):
    room.poll(says("SD", 4, leave="should"))
    for _ in range(4):
        room.poll(says("SD", 4), hours=3)
        room.poll(says("SD", 4, leave="should"), hours=3)

    assert room.changes() == []
    room.poll(says("SD", 4), hours=1)
    room.poll(hours=12)
    assert room.changes() == [("SD", "leave_ended")]


def test_a_placeholder_changes_nothing_for_as_long_as_it_stands(room: Room):
    room.poll(says("BY", 4))
    for _ in range(20):
        filler = says("BY", 1, issued="2026-03-01", remarks=["placeholder"])
        room.poll(filler, hours=1)

    assert room.changes() == []
    assert room.levels() == {"BY": 4}
    assert room.held() == [("BY", "row", "refused", "placeholder")]
    room.poll(says("BY", 4), hours=1)
    assert room.held() == []


def test_a_stale_row_yields_nothing_its_call_to_leave_included(room: Room):
    room.poll(says("SD", 3, issued="2026-02-20"))

    room.poll(says("SD", 4, leave="now", issued="2026-02-10"), hours=1)

    assert room.changes() == []


def test_a_row_absent_for_one_poll_is_nothing(room: Room):
    room.poll(says("MM", 4), says("FR", 1), says("DE", 1))
    room.poll(says("FR", 1), says("DE", 1), hours=6)
    room.poll(says("MM", 4), says("FR", 1), says("DE", 1), hours=6)

    assert room.changes() == []
    assert room.held() == []


def test_a_country_away_beyond_patience_is_withdrawn_and_added_when_back(room: Room):
    room.poll(says("MM", 4), says("FR", 1))
    room.poll(says("FR", 1), hours=1)
    room.poll(hours=25)
    assert room.changes() == [("MM", "withdrawn")]
    assert room.levels() == {"FR": 1}

    room.poll(says("MM", 4), says("FR", 1), hours=1)
    room.poll(hours=12)

    assert room.changes() == [("MM", "withdrawn"), ("MM", "added")]
    with room.store.read() as connection:
        early = history.in_force(connection, ["MM"], at=history.Standpoint(SEEN_FIRST))
    assert [row.level for row, _ in early] == [4]


SEEN_FIRST = NOW


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (FetchFailed("blocked", f"{INDEX}: a block page"), "blocked"),
        (FetchFailed("truncated", f"{INDEX}: half a body"), "failing"),
        (b"", "drifted"),
        (b"{}", "drifted"),
        (b"[]", "short"),
        (b"<html>a new layout</html>", "drifted"),
        (b'[{"country": "RU"', "drifted"),
    ],
)
def test_what_is_no_reading_changes_nothing_and_is_named(
    room: Room, answer: object, state: str
):
    room.poll(says("RU", 4), says("FR"))

    room.web.served[INDEX] = answer
    result = room.poll(hours=1)

    assert (result.ok, result.state) == (False, state)
    assert INDEX in result.reason
    assert room.levels() == {"RU": 4, "FR": 2}
    with room.store.read() as connection:
        [row] = history.source_rows(connection)
        gaps = history.open_gaps(connection)
    assert (row.state, row.reason) == (state, result.reason)
    assert gaps[SOURCE.name, "", ""].began == room.now - timedelta(hours=1)
    room.poll(says("RU", 4), says("FR"), hours=1)
    with room.store.read() as connection:
        assert history.open_gaps(connection) == {}


def test_a_reader_that_crashes_is_drift_not_the_end(room: Room):
    room.poll(says("RU", 4))
    room.source = replace(SOURCE, read=lambda document: [1 / 0])  # type: ignore[list-item]

    result = room.poll(says("RU", 3), hours=1)

    assert (result.ok, result.state) == (False, "drifted")
    assert "ZeroDivisionError" in result.reason


def test_another_wording_leaves_that_country_unread_and_is_told_once(room: Room):
    room.poll(says("FI", 1), says("RU", 4))

    for _ in range(3):
        room.poll({"country": "FI", "unread": "Poistu heti"}, says("RU", 4), hours=1)

    assert room.changes() == [("FI", "unclear")]
    assert room.levels() == {"FI": 1, "RU": 4}


def test_a_row_unsound_at_the_baseline_is_baseline_when_first_sound(room: Room):
    room.poll(says("KP", 1, remarks=["placeholder"]), says("FR"))
    assert room.levels() == {"FR": 2}

    room.poll(says("KP", 4), says("FR"), hours=24)

    assert room.changes() == []
    assert room.levels() == {"KP": 4, "FR": 2}


def test_only_pages_whose_stamp_moved_are_asked_for(tmp_path: Path):
    room = Room(tmp_path, WITH_PAGES)
    pages = {c: f"https://ministry.example/{c}" for c in ("FR", "RU", "MM")}
    for country, url in pages.items():
        room.serve(says(country, 2), url=url)
    listed = [{"country": c, "link": url, "stamp": "1"} for c, url in pages.items()]
    room.poll(*listed)
    assert room.levels() == {"FR": 2, "RU": 2, "MM": 2}
    room.web.asked.clear()

    room.poll(hours=1)
    assert room.web.asked == [INDEX]
    listed[1]["stamp"] = "2"
    room.serve(says("RU", 4, issued="2026-03-01"), url=pages["RU"])
    room.poll(*listed, hours=1)

    assert room.web.asked == [INDEX, INDEX, pages["RU"]]
    assert room.changes() == [("RU", "raised")]


def test_a_page_that_cannot_be_had_is_unread_and_asked_again(tmp_path: Path):
    room = Room(tmp_path, WITH_PAGES)
    pages = {c: f"https://ministry.example/{c}" for c in ("FR", "RU")}
    for country, url in pages.items():
        room.serve(says(country, 2), url=url)
    listed = [{"country": c, "link": url, "stamp": "1"} for c, url in pages.items()]
    room.poll(*listed)
    listed[1]["stamp"] = "2"
    room.web.served[pages["RU"]] = FetchFailed("timeout", "it hangs")

    result = room.poll(*listed, hours=1)
    assert result.ok
    assert room.changes() == []
    assert len(result.unread) == 1
    room.serve(says("RU", 3, issued="2026-03-01"), url=pages["RU"])
    room.poll(hours=1)

    assert room.changes() == [("RU", "raised")]


def test_bytes_that_a_crash_left_unread_are_read_at_the_next_poll(room: Room):
    from advisorywatch.store import pages

    room.poll(says("RU", 3))
    room.serve(says("RU", 4, issued="2026-03-01"))
    fetched = room.web.get(SOURCE.start[0])
    assert fetched is not None
    pages.save(room.store, SOURCE.name, "", fetched, "live")  # and there it was killed

    room.poll(hours=1)

    assert room.changes() == [("RU", "raised")]


def test_a_source_under_way_elsewhere_is_busy(room: Room):
    claim(room.store, SOURCE, "", room.now, by="another")

    with pytest.raises(Busy):
        room.poll(says("RU"))

    room.poll(says("RU"), hours=1)  # its lease has run out: a killed daemon blocks nobody
    assert room.levels() == {"RU": 2}


def test_many_true_changes_in_one_reading_are_all_let_in(room: Room):
    gulf = ["BH", "KW", "QA", "AE", "OM", "SA", "JO", "IQ", "IR", "CY", "LB", "SY"]
    room.poll(*(says(c, 2) for c in gulf), says("FR", 1))

    room.poll(*(says(c, 4, issued="2026-03-01") for c in gulf), says("FR", 1), hours=1)

    assert sorted(room.changes()) == sorted((c, "raised") for c in gulf)


def test_in_a_storm_of_new_dates_the_dates_count_for_nothing(room: Room):
    crowd = [f"{a}{b}" for a in "ABCDEFGH" for b in "ABC"]
    room.poll(*(says(c, 2, text=f"Text of {c}.") for c in crowd), says("UG", 3))

    today = {"issued": "2026-03-01"}
    room.poll(
        *(says(c, 2, text=f"Text of {c}.", **today) for c in crowd),
        says("UG", 2, **today),
        hours=1,
    )

    assert room.changes() == []
    assert room.held() == [("UG", "lowered", "held", "undated")]


def test_the_same_edit_in_many_countries_is_a_template_not_news(room: Room):
    crowd = ["AR", "BR", "CL", "PE", "UY", "PY", "BO", "EC", "CO"]
    room.poll(*(says(c, 2, text="Stay alert.\nEvery country decides.") for c in crowd))

    room.poll(*(says(c, 2, text="Stay alert.\nAuthorities decide.") for c in crowd), hours=1)

    assert room.changes() == []
    with room.store.read() as connection:
        assert {a.text.splitlines()[1] for _, a in history.in_force(connection)} == {
            "Authorities decide."
        }


def test_the_row_in_force_is_one_a_country_and_source(room: Room):
    room.poll(says("RU", 3))
    for day in range(1, 6):
        room.poll(says("RU", 3 + day % 2, issued=f"2026-03-0{day}"), hours=24)

    with room.store.read() as connection:
        rows = connection.execute(sa.select(s.advisories).order_by(s.advisories.c.id)).all()
    assert [row.until is None for row in rows].count(True) == 1
    assert all(a.until == b.seen for a, b in itertools.pairwise(rows))


def test_an_unchanged_reading_keeps_the_count_of_what_is_listed(room: Room):
    room.poll(says("RU", 3), says("FR"))
    room.poll(hours=1)

    with room.store.read() as connection:
        [row] = history.source_rows(connection)
    assert (row.listed, row.unread) == (2, 0)


def test_a_reader_that_crashes_on_one_page_leaves_that_country_unread(tmp_path: Path):
    def read(document: Document) -> Iterator[Row]:
        if document.url.endswith("/RU"):
            raise KeyError("alert_status")
        yield from WITH_PAGES.read(document)

    room = Room(tmp_path, replace(WITH_PAGES, read=read))
    for country in ("FR", "RU"):
        room.serve(says(country, 2), url=f"https://ministry.example/{country}")
    links = [
        {"country": c, "link": f"https://ministry.example/{c}", "stamp": "1"}
        for c in ("FR", "RU")
    ]

    result = room.poll(*links)

    assert result.ok
    assert room.levels() == {"FR": 2}
    [message] = result.unread
    assert "https://ministry.example/RU: the reader crashed: KeyError" in message
