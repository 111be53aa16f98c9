"""Sources of one document, and of an index with sheets, far and near: polled as a daemon does."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from advisorywatch.advisory import Leave, Level
from advisorywatch.made import faults, lists, sheets
from advisorywatch.made.world import World, calm
from advisorywatch.source import Document
from advisorywatch.sources import load
from advisorywatch.store import history
from builders import NOW
from publisher import Room

WORLD = calm(NOW)
SMALL = WORLD.only("FR", "ML", "JO", "KE", "SE", "PE")
LATER = NOW + timedelta(days=1)
NAMES = [*lists.WRITERS, *sheets.WRITERS]
sources = pytest.mark.parametrize("name", NAMES)


def documents(name: str, world: World, now=NOW) -> Mapping[str, bytes]:
    return (lists if name in lists.WRITERS else sheets).documents(name, world, now)


def room_of(name: str, folder: Path, world: World) -> Room:
    source = load(name)
    room = Room(folder, source if world is WORLD else replace(source, expect=range(1, 300)))
    room.web.served = dict(documents(name, world))
    return room


def in_force(room: Room) -> dict[str, tuple[Level | None, Level | None]]:
    """Level and worst of every country."""
    with room.store.read() as connection:
        return {row.country: (row.level, row.worst) for row, _ in history.in_force(connection)}


def expected(name: str, world: World) -> dict[str, tuple[Level | None, Level | None]]:
    """What each of them says of a world: not all have a word for a calm country."""
    found: dict[str, tuple[Level | None, Level | None]] = {}
    for code, said in world.said.items():
        calm_ = said.level is Level.NORMAL
        if name in ("hk_sb", "sk_mzv") and calm_:
            continue  # only the warned are listed
        if name in ("jp_mofa", "kr_mofa", "sg_mfa") and calm_:
            found[code] = (None, None)
        else:
            found[code] = (said.level, said.level)
    return found


@sources
def test_the_first_reading_is_a_baseline(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, SMALL)

    result = room.poll()

    assert result.ok
    assert list(result.unread) == []
    found = {code: read for code, read in in_force(room).items() if code in SMALL.said}
    assert found == expected(name, SMALL)
    assert room.changes() == []


@pytest.mark.parametrize("name", ["kr_mofa", "tw_boca", "il_nsc", "it_maeci"])
def test_a_whole_list_is_read_whole(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, WORLD)

    result = room.poll()

    assert result.ok, result
    missing = expected(name, WORLD).keys() - in_force(room).keys()
    assert len(missing) <= 3, missing  # names that two countries share in another language


@sources
def test_a_raise_with_a_call_to_leave_is_told_at_once(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, SMALL)
    room.poll()
    raised = SMALL.saying("JO", level=4, leave=Leave.NOW, issued=LATER)
    room.web.served = dict(documents(name, raised, LATER))

    room.poll(hours=25)

    told = set(room.changes())
    assert {country for country, _ in told} == {"JO"}
    assert told >= {
        "hk_sb": {("JO", "raised")},  # it never calls to leave
    }.get(name, {("JO", "raised"), ("JO", "leave_called")})


@sources
def test_a_day_later_nothing_has_changed(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, SMALL)
    room.poll()
    room.web.served = dict(documents(name, SMALL, LATER))

    assert room.poll(hours=24).ok
    assert room.changes() == []


@pytest.mark.parametrize("fault", [faults.block_page, faults.empty])
@sources
def test_a_fault_in_place_of_the_index_leaves_everything_in_force(
    name: str, fault, tmp_path: Path
):
    room = room_of(name, tmp_path, SMALL)
    room.poll()
    before = in_force(room)
    room.web.served[room.source.start[0].url] = fault()

    assert not room.poll(hours=2).ok
    assert in_force(room) == before
    assert room.changes() == []


@pytest.mark.parametrize("name", sheets.WRITERS)
def test_a_block_page_in_place_of_a_sheet_leaves_its_country_unread(name: str, tmp_path: Path):
    room = room_of(name, tmp_path, SMALL)
    room.poll()
    before = in_force(room)
    moved = SMALL.saying("ML", words=("Something was edited.",), issued=LATER, edited=LATER)
    served = dict(documents(name, moved, LATER))
    assert room.source.links is not None
    [index, *_] = room.source.start
    document = Document(index.url, served[index.url], LATER)
    [sheet] = [link.url for link in room.source.links(document) if link.country == "ML"]
    room.web.served = {**served, sheet: faults.block_page()}

    result = room.poll(hours=2)

    if name == "jp_mofa":  # what is new says its level too
        assert list(result.unread) == []
    else:
        [said] = result.unread
        assert sheet in said
    assert in_force(room) == before
    assert room.changes() == []
