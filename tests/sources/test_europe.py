"""European ministries whose pages are listed by an index: polled as a daemon does, over made documents."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from advisorywatch.advisory import Leave, Level
from advisorywatch.countries import name_of
from advisorywatch.made import europe, faults, nl_bz
from advisorywatch.made.world import World, calm
from advisorywatch.sources import load
from builders import NOW
from publisher import Room

WORLD = calm(NOW)
SMALL = WORLD.only("FR", "ML", "JO", "KE", "SE", "PE")
LATER = NOW + timedelta(days=1)
listings = pytest.mark.parametrize("name", [pytest.param(n) for n in europe.MINISTRIES])


def room_of(name: str, folder: Path, world: World) -> Room:
    """With what it serves; a small world is as healthy as a whole one."""
    source = load(name)
    room = Room(folder, source if world is WORLD else replace(source, expect=range(1, 300)))
    serve(room, world)
    return room


def serve(room: Room, world: World) -> None:
    made = (
        nl_bz.documents(world, room.now)
        if room.source.name == "nl_bz"
        else europe.documents(room.source.name, world, room.now)
    )
    room.web.served = dict(made)


def stated(name: str, level: Level) -> Level | None:
    """Norway states no level below its warnings."""
    return None if name == "no_ud" and level < Level.AVOID_NON_ESSENTIAL else level


@listings
def test_the_first_reading_is_a_baseline_of_every_page(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, SMALL)

    result = room.poll()

    assert result.ok
    assert list(result.unread) == []
    assert room.levels() == {c: stated(name, said.level) for c, said in SMALL.said.items()}
    assert room.changes() == []


@listings
def test_every_country_that_has_a_name_is_linked(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, WORLD)
    source = room.source
    assert source.links is not None
    document = room.web.get(source.start[0])
    assert document is not None

    linked = {link.country for link in source.links(document)}

    unknown = {name_of(code, source.language) for code in set(WORLD.said) - linked}
    assert len(unknown) <= 3, unknown  # names that two countries share in another language


@pytest.mark.parametrize("name", [*europe.MINISTRIES, "nl_bz"])
def test_a_raise_with_a_call_to_leave_is_told_at_once(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, SMALL)
    room.poll()
    serve(room, SMALL.saying("JO", level=4, leave=Leave.NOW, issued=LATER))

    room.poll(hours=25)

    assert {("JO", "raised"), ("JO", "leave_called")} <= set(room.changes())
    assert {country for country, _ in room.changes()} == {"JO"}


@listings
def test_a_day_later_nothing_has_changed(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, SMALL)
    room.poll()
    room.now += timedelta(days=1)
    serve(room, SMALL)

    assert room.poll().ok
    assert room.changes() == []


@pytest.mark.parametrize("fault", [faults.block_page, faults.empty])
@listings
def test_a_fault_in_place_of_the_index_leaves_everything_in_force(
    name: str, fault, tmp_path: Path
):
    room = room_of(name, tmp_path, SMALL)
    room.poll()
    before = room.levels()
    room.web.served[room.source.start[0].url] = fault()

    assert not room.poll(hours=2).ok
    assert room.levels() == before
    assert room.changes() == []


@listings
def test_a_block_page_in_place_of_a_country_leaves_it_unread(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, SMALL)
    room.poll()
    room.web.served[europe.MINISTRIES[name].url("ML")] = faults.block_page()

    result = room.poll(hours=2)

    assert len(result.unread) == 1
    assert room.changes() == []


def test_a_whole_dutch_list_is_a_baseline_and_then_costs_its_two_parts(tmp_path: Path):
    room = room_of("nl_bz", tmp_path, WORLD)

    first = room.poll()
    room.web.asked.clear()
    room.poll(hours=0.25)

    assert first.ok
    assert first.listed in room.source.expect
    assert room.levels() == {code: said.level for code, said in WORLD.said.items()}
    assert room.web.asked == [link.url for link in room.source.start]
