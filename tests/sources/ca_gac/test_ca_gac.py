"""ca_gac: whole indexes, index and page as one, a poll that costs one request, captured wordings."""

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.advisory import Advisory, Leave, Level, Remark
from advisorywatch.errors import SourceChanged
from advisorywatch.made import ca_gac as made
from advisorywatch.made import faults
from advisorywatch.made.world import World, calm
from advisorywatch.source import Document, Link, Unread
from advisorywatch.sources._gac_forms import local
from advisorywatch.sources.ca_gac import INDEX, SOURCE, join, links, read
from builders import NOW, advisory
from corpus import CORPUS, needs_corpus
from publisher import Room

FOLDER = CORPUS / "sources" / "ca_gac"
WORLD = calm(NOW)
SMALL = WORLD.only("FR", "ML", "JO", "UG", "IL", "PS")


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """With a small listing, as most of what is tested does not need a whole one."""
    return Room(tmp_path, replace(SOURCE, expect=range(1, 300)))


def serve(room: Room, world: World, now: Any = NOW) -> None:
    room.web.served = dict(made.documents(world, now))


# A poll ----------------------------------------------------------------------------------


def test_a_whole_listing_is_a_baseline_told_to_nobody(tmp_path: Path):
    room = Room(tmp_path, SOURCE)
    serve(room, WORLD)

    result = room.poll()

    assert result.ok
    assert list(result.unread) == []
    assert result.listed in SOURCE.expect
    assert room.levels() == {code: said.level for code, said in WORLD.said.items()}
    assert room.changes() == []


def test_a_second_poll_asks_for_the_index_alone_though_it_was_made_anew(room: Room):
    serve(room, SMALL)
    room.poll()
    room.web.asked.clear()
    serve(room, SMALL, NOW + timedelta(minutes=10))

    room.poll(hours=0.25)

    assert room.web.asked == [INDEX]


def test_a_raise_with_a_call_to_leave_costs_one_page_and_is_told_at_once(room: Room):
    serve(room, SMALL)
    room.poll()
    room.web.asked.clear()
    issued = NOW + timedelta(minutes=10)
    serve(room, SMALL.saying("JO", level=4, leave=Leave.NOW, issued=issued), issued)

    room.poll(hours=0.25)

    assert room.web.asked == [INDEX, made.url("JO")]
    assert {("JO", "raised"), ("JO", "leave_called")} <= set(room.changes())


def test_every_date_touched_at_once_is_no_news_and_one_raise_among_them_is(room: Room):
    serve(room, SMALL)
    room.poll()
    touched = NOW + timedelta(minutes=5)
    world = SMALL
    for code in SMALL.said:
        world = world.saying(code, edited=touched)
    serve(room, world.saying("UG", level=4, edited=touched), touched)

    room.poll(hours=0.25)

    assert [(c, k) for c, k in room.changes() if k != "revised"] == [("UG", "raised")]


def test_a_page_newer_than_a_stale_index_is_believed_at_the_next_sweep(room: Room):
    serve(room, SMALL)
    room.poll()
    issued = NOW + timedelta(hours=1)
    newer = SMALL.saying("JO", level=4, issued=issued)
    room.web.served[made.url("JO")] = made.page(newer, "JO", issued)

    room.poll(hours=2)
    before = room.changes()
    room.poll(hours=4, sweep=True)

    assert before == []
    assert ("JO", "raised") in room.changes()


def test_the_index_alone_raises_where_the_page_cannot_be_had(room: Room):
    serve(room, SMALL)
    room.poll()
    issued = NOW + timedelta(minutes=10)
    room.web.served = dict(
        made.documents(SMALL.saying("JO", level=4, issued=issued), issued, gone={"JO"})
    )

    room.poll(hours=0.25)

    assert room.changes() == [("JO", "raised")]


def test_a_block_page_in_place_of_the_index_leaves_everything_in_force(room: Room):
    serve(room, SMALL)
    room.poll()
    before = room.levels()
    room.web.served[INDEX] = faults.block_page()

    assert not room.poll(hours=0.25).ok
    assert room.levels() == before
    assert room.changes() == []


def test_a_block_page_in_place_of_a_page_leaves_the_index_s_level(room: Room):
    serve(room, SMALL)
    room.poll()
    before = room.levels()
    serve(room, SMALL.saying("FR", words=("New.",), edited=NOW + timedelta(minutes=5)))
    room.web.served[made.url("FR")] = faults.block_page()

    assert room.poll(hours=0.25).ok
    assert room.levels() == before
    assert room.changes() == []


def test_palestine_keeps_its_own_level_from_the_page_of_israel(room: Room):
    serve(room, SMALL.saying("IL", level=3).saying("PS", level=4))
    room.poll()
    issued = NOW + timedelta(minutes=5)
    world = SMALL.saying("IL", level=2, issued=issued).saying("PS", level=4)
    room.web.served = dict(made.documents(world, issued, gone={"IL"}))

    room.poll(hours=0.25)

    assert (room.levels()["IL"], room.levels()["PS"]) == (2, 4)


# Index and page --------------------------------------------------------------------------


def test_index_and_page_that_agree_confirm_each_other():
    page = advisory("PE", 2, text="Advice.", issued="2026-02-20T10:00:00Z")

    joined = join(replace(page, text="", missing=frozenset({"text"})), page)

    assert joined.remarks == {Remark.AGREED}
    assert joined.text == "Advice."


def test_agreement_hides_no_remark_of_the_page():
    page = advisory("PE", 2, remarks=frozenset({Remark.PLACEHOLDER}))

    assert join(advisory("PE", 2), page).remarks == {Remark.PLACEHOLDER}


@pytest.mark.parametrize(
    ("index_at", "page_at", "level", "remarks"),
    [
        ("2026-02-19T10:00:00Z", "2026-02-20T10:00:00Z", 4, set()),
        ("2026-02-21T10:00:00Z", "2026-02-20T10:00:00Z", 2, set()),
        ("2026-02-20T10:00:35Z", "2026-02-20T10:00:00Z", 4, {Remark.CONTRADICTION}),
        (None, "2026-02-20T10:00:00Z", 4, {Remark.CONTRADICTION}),
    ],
)
def test_the_newer_of_index_and_page_is_believed_and_under_one_date_neither(
    index_at: str | None, page_at: str, level: int, remarks: set[Remark]
):
    joined = join(advisory("PE", 2, issued=index_at), advisory("PE", 4, issued=page_at))

    assert (joined.level, joined.remarks) == (level, remarks)


def test_joining_twice_changes_nothing():
    index = advisory("PE", 2, issued="2026-02-21T10:00:00Z")
    joined = join(index, advisory("PE", 4, issued="2026-02-20T10:00:00Z"))

    assert replace(join(index, joined), remarks=frozenset()) == joined


def test_a_name_under_another_country_s_code_is_unread_by_name():
    body = json.loads(made.index(SMALL, NOW))
    body["data"]["NE"] = {**body["data"]["FR"], "country-iso": "NE"}
    body["data"]["NE"]["eng"] = {**body["data"]["FR"]["eng"], "name": "Nigeria"}

    rows = list(read(Document(INDEX, json.dumps(body).encode(), NOW)))

    assert [row.row for row in rows if isinstance(row, Unread)] == ["Nigeria"]
    assert not any(row.country in ("NE", "NG") for row in rows)


# Dates and digests -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("June 23, 2026 13:42", "2026-06-23T17:42:00Z"),
        ("January 5, 2026 08:05 EST", "2026-01-05T13:05:00Z"),
        ("2026-09-24 08:53:35", "2026-09-24T12:53:35Z"),
        ("23 août 2026 13:42 HAE", "2026-08-23T17:42:00Z"),
        ("1er mars 2026 13:42", "2026-03-01T18:42:00Z"),
        ("February 31, 2026 13:42", None),
        ("Juny 3, 2026 13:42", None),
        ("soon", None),
    ],
)
def test_ottawas_clock_is_read_in_every_form_it_is_written_in(written: str, utc: str | None):
    assert local(written) == utc


def test_the_moment_an_index_was_made_moves_no_digest_and_a_date_does():
    assert SOURCE.clean is not None
    touched = WORLD.saying("FR", edited=NOW)
    before, same, other = (
        SOURCE.clean(Document(INDEX, body, NOW))
        for body in (
            made.index(WORLD, NOW),
            made.index(WORLD, NOW + timedelta(hours=1)),
            made.index(touched, NOW),
        )
    )

    assert before == same
    assert before != other


def test_a_page_touched_without_a_new_word_is_unchanged():
    assert SOURCE.clean is not None
    before, same, other = (
        SOURCE.clean(Document(made.url("FR"), made.page(world, "FR", NOW), NOW))
        for world in (
            WORLD,
            WORLD.saying("FR", edited=NOW),
            WORLD.saying("FR", words=("New.",)),
        )
    )

    assert before == same
    assert before != other


# Captures --------------------------------------------------------------------------------


@needs_corpus
@pytest.mark.parametrize(
    ("name", "rows", "levels"),
    [
        ("index-alpha-eng_2026-07.json", 230, {1: 102, 2: 94, 3: 12, 4: 22}),
        ("index-alpha-eng_2014-10-02.json", 229, {1: 107, 2: 97, 3: 13, 4: 12}),
    ],
)
def test_every_row_of_a_captured_index_is_at_its_state(
    name: str, rows: int, levels: dict[int, int]
):
    document = Document(INDEX, (FOLDER / name).read_bytes(), NOW)

    found = [row for row in read(document) if isinstance(row, Advisory)]
    own = [row for row in found if "level" not in row.missing]

    assert len(found) == rows + 1  # Israel and Palestine
    assert Counter(row.level for row in own) == levels
    assert {row.country for row in found} >= {"IL", "PS", "XK", "TW"}
    assert not any(row.remarks for row in found)
    assert len(list(links(document))) == rows


@needs_corpus
def test_captured_wordings_of_parts_are_read_with_their_levels():
    jamaica = pieces_of("Jamaica_risk_2025-11-07.md", "JM", "Jamaica", 3)
    israel = pieces_of(
        "Israel_and_Palestine_risk_2026-08-22.md", "IL", "Israel and Palestine", 2
    )

    assert [(r.country, r.level, r.worst) for r in jamaica] == [("JM", 4, 4)]
    assert [(a.name, a.level) for a in jamaica[0].areas] == [("Kingston", 2)]
    assert [(r.country, r.level, r.worst) for r in israel] == [("IL", 3, 4), ("PS", 4, 4)]
    assert [(a.name, a.level) for a in israel[0].areas] == [
        ("JERUSALEM", 3),
        ("Border with Syria", 4),
        ("Border with Lebanon", 4),
        ("Border with the Gaza Strip", 4),
    ]
    assert not any(row.remarks for row in (*jamaica, *israel))


def pieces_of(name: str, iso: str, title: str, state: int) -> list[Advisory]:
    """The pieces of a page as a scraper kept them in Markdown, in a made page of that state."""
    markdown = (FOLDER / "md" / name).read_text("utf-8")
    body = json.loads(made.page(WORLD, iso, NOW))
    pieces = re.split(r"^### ", markdown, flags=re.MULTILINE)[1:]
    body["data"]["eng"]["advisories"] = "".join(
        f'<div class="AdvisoryContainer RegionalAdv"><h3>{heading}</h3><p>{text}</p></div>'
        for heading, _, text in (piece.partition("\n") for piece in pieces)
    )
    body["data"]["eng"]["name"] = title
    body["data"]["advisory-state"] = state
    words = made.WORDS[Level(state + 1)]
    body["data"]["eng"]["advisory-text"] = words
    document = Document(made.url(iso), json.dumps(body).encode(), NOW)
    return [row for row in read(document) if isinstance(row, Advisory)]


def test_another_country_s_page_in_answer_is_refused():
    link = Link(made.url("FR"), country="FR")

    with pytest.raises(SourceChanged, match="expected the page of FR, found one of ML"):
        list(read(Document(link.url, made.page(SMALL, "ML", NOW), NOW, link=link)))
