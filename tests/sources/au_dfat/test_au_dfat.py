"""au_dfat: the export and its second path, rows that skip a poll, the wordings of derived captures."""

import json
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.advisory import Advisory, Leave, Level
from advisorywatch.countries import by_iso3, name_of
from advisorywatch.made import au_dfat as made
from advisorywatch.made import faults
from advisorywatch.made.world import World, calm
from advisorywatch.source import Document
from advisorywatch.sources.au_dfat import EXPORT, FEED, SOURCE, read
from builders import NOW
from corpus import CORPUS, needs_corpus
from publisher import Room

FOLDER = CORPUS / "sources" / "au_dfat"
WORLD = calm(NOW)
SMALL = WORLD.only("FR", "ML", "JO", "KE", "UA")


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """With a small listing, as most of what is tested does not need a whole one."""
    return Room(tmp_path, replace(SOURCE, expect=range(1, 300)))


def serve(room: Room, world: World, feed: World | None = None) -> None:
    room.web.served = {
        EXPORT: made.export(world, NOW),
        FEED: made.feed(feed or world, NOW),
    }


def advisories(body: bytes, url: str = EXPORT) -> dict[str, Advisory]:
    rows = list(read(Document(url, body, NOW)))
    assert all(isinstance(row, Advisory) for row in rows), rows
    return {row.country: row for row in rows if isinstance(row, Advisory)}


def test_a_whole_listing_is_a_baseline_told_to_nobody(tmp_path: Path):
    room = Room(tmp_path, SOURCE)
    serve(room, WORLD)

    result = room.poll()

    assert result.ok
    assert list(result.unread) == []
    assert result.listed in SOURCE.expect
    assert room.levels() == {code: WORLD.said[code].level for code in made.shown(WORLD)}


def test_a_steady_poll_costs_one_request(room: Room):
    serve(room, SMALL)
    room.poll()
    room.web.asked.clear()

    room.poll(hours=0.25)

    assert room.web.asked == [EXPORT]


def test_a_raise_with_a_call_to_leave_is_told_at_once(room: Room):
    serve(room, SMALL)
    room.poll()
    serve(room, SMALL.saying("JO", level=4, leave=Leave.NOW, issued=NOW + timedelta(days=1)))

    room.poll(hours=25)

    assert {("JO", "raised"), ("JO", "leave_called")} <= set(room.changes())


def test_a_raise_under_an_old_date_is_confirmed_by_the_feed(room: Room):
    serve(room, SMALL)
    room.poll()
    room.web.asked.clear()
    serve(room, SMALL.saying("JO", level=4))

    room.poll(hours=0.25)

    assert room.web.asked == [EXPORT, FEED]
    assert ("JO", "raised") in room.changes()


def test_a_raise_the_feed_does_not_know_is_held(room: Room):
    serve(room, SMALL)
    room.poll()
    serve(room, SMALL.saying("JO", level=4), feed=SMALL)

    room.poll(hours=0.25)

    assert room.changes() == []
    assert room.levels()["JO"] == SMALL.said["JO"].level


def test_countries_absent_for_one_poll_of_six_hours_are_not_withdrawn(room: Room):
    serve(room, SMALL)
    room.poll()
    serve(room, SMALL.without("ML", "UA"))
    room.poll(hours=6)
    serve(room, SMALL)

    room.poll(hours=6)

    assert room.changes() == []
    assert room.levels()["UA"] == SMALL.said["UA"].level


@pytest.mark.parametrize("fault", [faults.block_page, faults.empty, faults.empty_list])
def test_a_fault_in_place_of_the_export_leaves_everything_in_force(room: Room, fault: Any):
    serve(room, SMALL)
    room.poll()
    before = room.levels()
    room.web.served[EXPORT] = fault()

    assert not room.poll(hours=1).ok
    assert room.levels() == before


@pytest.mark.parametrize("level", list(Level))
def test_export_and_feed_say_the_same_though_their_numbers_differ(level: Level):
    world = SMALL.saying("KE", level=level)

    export = advisories(made.export(world, NOW))["KE"]
    feed = advisories(made.feed(world, NOW), FEED)["KE"]

    assert export.level is feed.level is level
    assert not export.remarks | feed.remarks


def test_the_order_of_rows_moves_no_digest_and_an_edit_does():
    assert SOURCE.clean is not None
    rows = json.loads(made.export(SMALL, NOW))
    edited = made.export(SMALL.saying("ML", words=("More.",)), NOW)

    before, same, other = (
        SOURCE.clean(Document(EXPORT, body, NOW))
        for body in (
            json.dumps(rows).encode(),
            json.dumps(rows[::-1]).encode(),
            edited,
        )
    )

    assert before == same
    assert before != other


# Derived captures ------------------------------------------------------------------------


@needs_corpus
@pytest.mark.parametrize(
    ("day", "levels"),
    [
        ("2025-03-28", {1: 65, 2: 80, 3: 10, 4: 23}),
        ("2025-08-15", {1: 69, 2: 78, 3: 8, 4: 23}),
    ],
)
def test_every_destination_and_wording_the_list_has_borne_is_read(
    day: str, levels: dict[int, int]
):
    derived = json.loads((FOLDER / f"derived_summary_{day}.json").read_bytes())
    template = json.loads(made.export(SMALL, NOW))[0]
    rows = [
        {
            **template,
            "title": one["destination"],
            "field_overall_advice_level": one["risk_level"],
            "field_advice_levels": "",
        }
        for one in derived
    ]

    found = advisories(json.dumps(rows).encode())

    assert (
        len(derived) == len(found) == 179
    )  # less one row that is none, and Palestine beside Israel
    del found["PS"]
    assert Counter(row.level for row in found.values()) == levels


# Call to leave and its scope: by reading the latest updates of 2026-08-22.
SAID = {
    "UKR": ("now", "country"),
    "MLI": ("now", "country"),
    "JPN": (None, None),
    "IND": (None, None),
    "RWA": ("should", "part"),
    "LBN": (None, None),
    "TCD": (None, None),
}


@needs_corpus
@pytest.mark.parametrize("iso3", SAID)
def test_the_captured_updates_are_read_with_their_calls(iso3: str):
    texts = json.loads((FOLDER / "derived_page_text_2026-08-22.json").read_bytes())
    [update] = [t["text"] for t in texts[iso3]["themes"] if t["heading"] == "Latest update"]
    only = update.partition("Latest update:")[2]
    code = by_iso3(iso3)

    row = advisories(
        made.export(WORLD.only("FR").saying(code, level=4, issued=NOW, only=only), NOW)
    )[code]

    assert (row.leave, row.leave_scope) == SAID[iso3], (name_of(code), row.leave_quote)
