"""nz_mfat: a sitemap without dates, items for a country and its parts, captured overviews."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from advisorywatch.advisory import Advisory, Leave, Level
from advisorywatch.countries import by_iso3
from advisorywatch.errors import SourceChanged
from advisorywatch.made import faults
from advisorywatch.made import nz_mfat as made
from advisorywatch.made.world import World, calm
from advisorywatch.source import Document, Link
from advisorywatch.sources.nz_mfat import SITEMAP, SOURCE, links, read
from builders import NOW
from corpus import CORPUS, needs_corpus
from publisher import Room

FOLDER = CORPUS / "sources" / "nz_mfat"
WORLD = calm(NOW)
SMALL = WORLD.only("FR", "ML", "JO", "KE")


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """With a small listing, as most of what is tested does not need a whole one."""
    return Room(tmp_path, replace(SOURCE, expect=range(1, 300)))


def serve(room: Room, world: World) -> None:
    room.web.served = dict(made.documents(world, room.now))


def the_row(body: bytes, code: str = "ML") -> Advisory:
    [row] = read(Document(made.url(code), body, NOW))
    assert isinstance(row, Advisory), row
    return row


def test_a_whole_listing_is_a_baseline_told_to_nobody(tmp_path: Path):
    room = Room(tmp_path, SOURCE)
    serve(room, WORLD)

    result = room.poll()

    assert result.ok
    assert list(result.unread) == []
    assert result.listed in SOURCE.expect
    assert room.levels() == {code: said.level for code, said in WORLD.said.items()}


def test_still_current_at_moves_every_day_and_is_no_change(room: Room):
    serve(room, SMALL)
    room.poll()
    room.now += timedelta(days=1)
    serve(room, SMALL)

    assert room.poll().ok
    assert room.changes() == []


def test_a_raise_with_a_call_to_leave_is_told_at_once(room: Room):
    serve(room, SMALL)
    room.poll()
    serve(room, SMALL.saying("JO", level=4, leave=Leave.NOW, issued=NOW + timedelta(days=1)))

    room.poll(hours=25)

    assert {("JO", "raised"), ("JO", "leave_called")} <= set(room.changes())


@pytest.mark.parametrize("fault", [faults.block_page, faults.empty, faults.empty_list])
def test_a_fault_in_place_of_the_sitemap_leaves_everything_in_force(room: Room, fault):
    serve(room, SMALL)
    room.poll()
    before = room.levels()
    room.web.served[SITEMAP] = fault()

    assert not room.poll(hours=2).ok
    assert room.levels() == before
    assert room.changes() == []


def test_a_page_that_is_not_found_with_status_200_leaves_its_country_unread(room: Room):
    serve(room, SMALL)
    room.poll()
    room.web.served[made.url("ML")] = b"<html><body><h1>Page not found</h1></body></html>"

    result = room.poll(hours=2)

    assert [made.url("ML") in line for line in result.unread] == [True]
    assert room.changes() == []


def test_the_sitemap_links_destinations_alone():
    found = list(links(Document(SITEMAP, made.sitemap(SMALL, NOW), NOW)))

    assert [(link.url, link.stamp, link.country) for link in found] == [
        (made.url(code), None, code) for code in ("FR", "JO", "KE", "ML")
    ]


@pytest.mark.parametrize(
    ("place", "level"),
    [
        ("in Kenya", 2),
        ("elsewhere in Kenya", 2),
        ("to the rest of Kenya", 2),
        ("in all other areas of Kenya", 2),
        ("in the border areas with Somalia", None),
        ("in Somalia", None),
    ],
)
def test_the_item_whose_place_is_the_country_or_its_rest_is_the_country_s(
    place: str, level: int | None
):
    said = SMALL.saying("KE", level=2, parts=(("Mandera", Level.DO_NOT_TRAVEL),))
    body = made.page(said, "KE", NOW).replace(b"in Kenya&quot;", f"{place}&quot;".encode())

    row = the_row(body, "KE")

    assert (row.level, row.worst) == (level, 4)


def test_moving_lines_move_no_digest_and_an_edit_does():
    assert SOURCE.clean is not None
    before, same, other = (
        SOURCE.clean(Document(made.url("ML"), body, NOW))
        for body in (
            made.page(SMALL, "ML", NOW),
            made.page(SMALL, "ML", NOW + timedelta(days=3)),
            made.page(SMALL.saying("ML", words=("More.",)), "ML", NOW),
        )
    )

    assert before == same
    assert before != other


# Call to leave and its scope: by reading the overviews of 2026-08-22.
SAID = {
    "LBN": (4, "now"),
    "KWT": (4, "now"),
    "MLI": (4, "now"),
    "UKR": (4, "should"),
    "COL": (2, None),
    "NGA": (3, None),
    "KGZ": (2, None),
    "ARG": (1, None),
    "THA": (2, None),
}


@needs_corpus
@pytest.mark.parametrize("iso3", SAID)
def test_the_captured_overviews_are_read_with_their_calls(iso3: str):
    level, leave = SAID[iso3]
    code = by_iso3(iso3)
    texts = json.loads((FOLDER / "derived_page_text_2026-08-22.json").read_bytes())
    [overview] = [t["text"] for t in texts[iso3]["themes"] if t["heading"] == "Overview"]
    world = WORLD.saying(code, level=level, only=f"<p>{overview}</p>")

    row = the_row(made.page(world, code, NOW), code)

    assert (row.level, row.leave) == (level, leave)


@needs_corpus
def test_the_day_a_captured_page_was_asked_on_is_no_edit_of_it():
    assert SOURCE.clean is not None
    body = (FOLDER / "nepal_2026-07.html").read_bytes()
    assert b"11 July 2026" in body
    tomorrow = body.replace(b"11 July 2026", b"12 July 2026")

    before, after = (SOURCE.clean(Document(made.url("NP"), b, NOW)) for b in (body, tomorrow))

    assert before == after
    assert before != body


def test_another_country_s_page_in_answer_is_refused():
    link = Link(made.url("FR"), country="FR")

    with pytest.raises(SourceChanged, match="expected the page of FR, found one of ML"):
        list(read(Document(link.url, made.page(SMALL, "ML", NOW), NOW, link=link)))
