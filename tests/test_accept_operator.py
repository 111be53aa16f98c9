"""The operator decides of what is held: `held accept`, `held refuse`."""

from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from advisorywatch.cli import cli
from advisorywatch.errors import StoreError
from advisorywatch.store import decide, history
from advisorywatch.store.lease import Busy, claim
from publisher import SOURCE, Room, says


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def the_held(room: Room) -> int:
    with room.store.read() as connection:
        [row] = history.held(connection, open_only=True)
    return int(row.id)


def accept(room: Room, held_id: int) -> list[int]:
    return decide.accept(room.store, SOURCE, held_id, clock=room.clock)


def test_an_accepted_change_is_made_with_the_moment_it_was_first_seen(room: Room):
    room.poll(says("BZ", 2), says("FR"))
    room.poll(says("BZ", 3), says("FR"), hours=1)
    seen = room.now
    room.now += timedelta(hours=2)

    [change_id] = accept(room, the_held(room))

    assert room.changes() == [("BZ", "raised")]
    assert room.levels() == {"BZ": 3, "FR": 2}
    assert room.held(all_=True) == [("BZ", "raised", "accepted", "undated")]
    with room.store.read() as connection:
        [change] = history.changes(connection, ids=[change_id])
        [held] = history.held(connection)
    assert (change.reason, change.origin, change.seen) == ("operator", "live", seen)
    assert change.recorded == room.now
    assert change.held_id == held.id
    assert (held.outcome, held.settled_by) == ("operator", "operator")
    room.poll(hours=24)
    assert room.changes() == [("BZ", "raised")]


def test_of_what_is_held_with_other_kinds_only_that_kind_is_made(room: Room):
    room.poll(says("LB", 4, leave="now"))
    room.poll(says("LB", 1, issued="2026-03-01"), hours=1)
    with room.store.read() as connection:
        by_kind = {row.kind: row.id for row in history.held(connection)}

    accept(room, by_kind["lowered"])

    assert room.changes() == [("LB", "lowered")]
    with room.store.read() as connection:
        [(_, stands)] = history.in_force(connection)
    assert (stands.level, stands.leave) == (1, "now")


def test_an_accepted_old_copy_that_came_to_stay_is_no_longer_stale(room: Room):
    room.poll(says("ST", 3, issued="2026-02-20"))
    room.poll(says("ST", 2, issued="2025-10-08"), hours=24)
    assert room.held() == [("ST", "row", "refused", "stale")]

    accept(room, the_held(room))
    room.poll(says("ST", 3, issued="2026-01-05"), hours=24)

    assert room.changes() == [("ST", "lowered"), ("ST", "raised")]


def test_an_accepted_absence_withdraws_the_country(room: Room):
    room.poll(says("MM", 4), says("FR"))
    room.poll(says("FR"), hours=1)

    accept(room, the_held(room))
    room.poll(hours=48)

    assert room.changes() == [("MM", "withdrawn")]
    assert room.levels() == {"FR": 2}


def test_an_accepted_new_country_is_added(room: Room):
    room.poll(says("FR"))
    room.poll(says("FR"), says("IL", 3), hours=1)

    accept(room, the_held(room))
    room.poll(hours=24)

    assert room.changes() == [("IL", "added")]


def test_an_accepted_contradiction_comes_into_force_as_the_box_says(room: Room):
    room.poll(says("NE", 4))
    box = says("NE", 1, issued="2026-03-01", remarks=["contradiction"])
    room.poll(box, hours=1)

    accept(room, the_held(room))
    room.poll(box, hours=48)

    assert room.changes() == [("NE", "lowered")]


def test_what_is_refused_stays_refused_while_it_stands_however_often_it_is_seen(room: Room):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)

    decide.refuse(room.store, the_held(room))
    for n in range(4):
        room.poll(says("BZ", 3, text=f"Other words {n}."), hours=24)

    assert room.changes() == []
    assert room.held() == [("BZ", "raised", "refused", "undated")]
    room.poll(says("BZ", 2), hours=1)
    assert room.held() == []
    room.poll(says("BZ", 3), hours=1)
    assert room.held() == [("BZ", "raised", "held", "undated")]


def test_what_is_settled_cannot_be_decided_any_more(room: Room):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)
    held = the_held(room)
    room.poll(says("BZ", 2), hours=1)

    with pytest.raises(
        StoreError, match=rf"held {held}: expected an open one, found it refused"
    ):
        accept(room, held)
    with pytest.raises(StoreError, match="expected an open one"):
        decide.refuse(room.store, held)
    with pytest.raises(StoreError, match="there is none"):
        decide.refuse(room.store, 99)


def test_while_the_source_is_polled_nothing_is_accepted(room: Room):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)
    claim(room.store, SOURCE, "", room.now, by="another")

    with pytest.raises(Busy):
        accept(room, the_held(room))

    assert room.changes() == []


def test_accepting_gives_the_source_back(room: Room):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)
    accept(room, the_held(room))

    result = room.poll(says("BZ", 4, issued="2026-03-01"), hours=0.01)

    assert result.ok
    assert room.changes() == [("BZ", "raised"), ("BZ", "raised")]


# the door -------------------------------------------------------------------------------


def call(room: Room, folder: Path, *arguments: str) -> Result:
    config = folder / "advisorywatch.toml"
    config.write_text(
        f'[database]\nurl = "sqlite:///{room.store.file}"\n[fetch]\ncontact = "a@example.org"\n'
    )
    return CliRunner().invoke(cli, ["--config", str(config), *arguments])


def test_held_refuse_by_the_command_line(room: Room, tmp_path: Path):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)
    held = the_held(room)

    result = call(room, tmp_path, "held", "refuse", str(held))

    assert result.exit_code == 0
    assert result.output == f"held {held} refused\n"
    assert room.held() == [("BZ", "raised", "refused", "undated")]


def test_held_accept_of_a_source_that_is_not_in_the_settings_says_so(
    room: Room, tmp_path: Path
):
    room.poll(says("BZ", 2))
    room.poll(says("BZ", 3), hours=1)

    result = call(room, tmp_path, "held", "accept", str(the_held(room)))

    assert result.exit_code == 1
    assert "its source xx_made is not in the settings" in result.output
    assert room.changes() == []
