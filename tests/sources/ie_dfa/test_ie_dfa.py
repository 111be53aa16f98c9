"""ie_dfa: a list without dates, boxes that fall to their default, the wordings of captured pages."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from advisorywatch.advisory import Advisory, Leave, Level, Remark
from advisorywatch.countries import by_iso3
from advisorywatch.errors import SourceChanged
from advisorywatch.made import faults
from advisorywatch.made import ie_dfa as made
from advisorywatch.made.world import World, calm
from advisorywatch.source import Document, Link
from advisorywatch.sources.ie_dfa import INDEX, SOURCE, links, read
from builders import NOW
from corpus import CORPUS, needs_corpus
from publisher import Room

FOLDER = CORPUS / "sources" / "ie_dfa"
WORLD = calm(NOW)
SMALL = WORLD.only("FR", "ML", "NE", "JO", "KE")


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
    serve(room, SMALL.saying("JO", level=4, leave=Leave.NOW, issued=NOW + timedelta(hours=1)))

    room.poll(hours=2)

    assert {("JO", "raised"), ("JO", "leave_called")} <= set(room.changes())


def test_a_box_that_fell_to_its_default_is_held_however_long_it_stands(room: Room):
    serve(room, SMALL)
    room.poll()
    slip = SMALL.saying("NE", level=4, issued=NOW + timedelta(hours=1))
    assert SMALL.said["NE"].level is Level.DO_NOT_TRAVEL

    for _ in range(5):
        serve(room, slip)
        room.web.served[made.url("NE")] = made.page(slip, "NE", room.now, box=Level.NORMAL)
        room.poll(hours=24)

    assert room.levels()["NE"] == 4
    assert room.changes() == []


def test_a_block_page_in_place_of_the_list_leaves_everything_in_force(room: Room):
    serve(room, SMALL)
    room.poll()
    before = room.levels()
    room.web.served[INDEX] = faults.block_page()

    assert not room.poll(hours=2).ok
    assert room.levels() == before


def test_a_block_page_in_place_of_a_page_leaves_that_country_unread(room: Room):
    serve(room, SMALL)
    room.poll()
    room.web.served[made.url("ML")] = faults.block_page()

    result = room.poll(hours=2)

    assert [made.url("ML") in line for line in result.unread] == [True]
    assert room.changes() == []


def test_the_twenty_gravest_gone_from_the_list_for_four_days_are_no_withdrawals(room: Room):
    serve(room, SMALL)
    room.poll()
    grave = [code for code, said in SMALL.said.items() if said.level is Level.DO_NOT_TRAVEL]

    for _ in range(4):
        serve(room, SMALL.without(*grave))
        room.poll(hours=24)

    assert room.changes() == []


def test_the_list_links_every_country_once_without_a_stamp():
    found = list(links(Document(INDEX, made.index(SMALL, NOW), NOW)))

    assert [(link.url, link.stamp, link.country) for link in found] == [
        (made.url(code), None, code) for code in ("FR", "JO", "KE", "ML", "NE")
    ]


@pytest.mark.parametrize("box", list(Level))
def test_a_box_is_believed_only_where_the_text_does_not_speak_against_it(box: Level):
    body = made.page(SMALL.saying("ML", level=4), "ML", NOW, box=box)

    row = the_row(body)

    assert row.level is box
    assert row.remarks == {Remark.AGREED if box == 4 else Remark.CONTRADICTION}


def test_the_legend_of_the_highest_level_calls_nobody_to_leave():
    assert the_row(made.page(SMALL.saying("ML", level=4), "ML", NOW)).leave is None


def test_moving_lines_move_no_digest_and_an_edit_does():
    assert SOURCE.clean is not None
    later = NOW + timedelta(days=3)
    edited = SMALL.saying("ML", words=("More.",))

    before, same, other = (
        SOURCE.clean(Document(made.url("ML"), body, NOW))
        for body in (
            made.page(SMALL, "ML", NOW),
            made.page(SMALL, "ML", later),
            made.page(edited, "ML", NOW),
        )
    )

    assert before == same
    assert before != other


# Captures --------------------------------------------------------------------------------


@needs_corpus
def test_the_frozen_page_of_dfa_ie_is_refused_by_name():
    body = (FOLDER / "nepal_dfa.ie_2026-07-11_frozen.html").read_bytes()

    with pytest.raises(SourceChanged, match="frozen copy"):
        list(read(Document("https://www.dfa.ie/nepal/", body, NOW)))


# Level of the text, call to leave: by reading the texts of 2026-08-22.
SAID = {
    "LBN": (4, "consider"),
    "KWT": (3, None),
    "IRN": (4, "should"),
    "MLI": (4, "now"),
    "SSD": (4, "should"),
    "IND": (2, None),
    "ISR": (4, None),
    "UKR": (4, "should"),
}


@needs_corpus
@pytest.mark.parametrize("iso3", SAID)
def test_the_captured_texts_are_read_with_their_calls(iso3: str):
    level, leave = SAID[iso3]
    code = by_iso3(iso3)
    texts = json.loads((FOLDER / "derived_page_text_2026-08-22.json").read_bytes())
    only = "".join(f"<h3>{t['heading']}</h3><p>{t['text']}</p>" for t in texts[iso3]["themes"])
    world = WORLD.saying(code, level=level, only=only)

    row = the_row(made.page(world, code, NOW), code)

    assert (row.level, row.leave) == (level, leave)
    assert Remark.CONTRADICTION not in row.remarks


@needs_corpus
@pytest.mark.parametrize("day", ["2025-03-27", "2025-09-11"])
def test_every_name_the_list_has_borne_is_a_country(day: str):
    rows = json.loads((FOLDER / f"derived_summary_{day}.json").read_bytes())
    items = "".join(f'<a href="{r["details_url"]}">{r["destination"]}</a>' for r in rows)
    document = Document(INDEX, f"<html><body>{items}</body></html>".encode(), NOW)

    assert list(read(document)) == []
    assert len(list(links(document))) == len(rows) == 211


@needs_corpus
def test_the_day_a_captured_page_was_asked_on_is_no_edit_of_it():
    assert SOURCE.clean is not None
    body = (FOLDER / "nepal_ireland.ie_2026-07-27.html").read_bytes()
    assert b"27 July 2026" in body
    tomorrow = body.replace(b"27 July 2026", b"28 July 2026")

    before, after = (SOURCE.clean(Document(made.url("NP"), b, NOW)) for b in (body, tomorrow))

    assert before == after
    assert before != body


def test_another_country_s_page_in_answer_is_refused():
    link = Link(made.url("FR"), country="FR")

    with pytest.raises(SourceChanged, match="expected the page of FR, found one of ML"):
        list(read(Document(link.url, made.page(SMALL, "ML", NOW), NOW, link=link)))
