"""Made archives of real formats: the index alone, index and pages, a feed with its faults."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.advisory import Leave, Level
from advisorywatch.backfill import Report, backfill
from advisorywatch.made import au_dfat, ca_gac, de_aa, gb_fcdo, ie_dfa, us_state
from advisorywatch.made.world import World, calm
from advisorywatch.sources import load
from advisorywatch.store import history
from advisorywatch.warc import scan
from archives import Kept, write
from builders import NOW
from publisher import Room

DAY = timedelta(days=1)
JSON = (("Content-Type", "application/json; charset=utf-8"),)
HTML = (("Content-Type", "text/html; charset=utf-8"),)
RSS = (("Content-Type", "application/rss+xml; charset=utf-8"),)


def day(number: float) -> datetime:
    return NOW + number * DAY


def told(folder: Path, name: str, kept: Iterable[Kept]) -> tuple[Report, list[tuple[Any, ...]]]:
    """What an archive comes to: country, kind, levels, the day it was seen; text edits aside."""
    room = Room(folder, load(name))
    room.now = day(365)
    report = backfill(
        room.store, room.source, scan([write(folder / "made.warc.gz", kept)]), clock=room.clock
    )
    with room.store.read() as connection:
        rows = history.changes(connection, oldest_first=True)
    return report, [
        (r.country, r.kind, r.before_level, r.after_level, (r.seen - NOW) / DAY)
        for r in rows
        if r.kind != "revised"
    ]


def crawl(documents: Mapping[str, bytes], number: float, index: str) -> list[Kept]:
    """All documents of a publisher, the index first, then a page a second."""
    pages = [url for url in documents if url != index]
    found = [Kept(day(number), index, documents[index], headers=JSON)]
    for n, url in enumerate(sorted(pages)):
        when = day(number) + timedelta(seconds=n + 1)
        found.append(Kept(when, url, documents[url], headers=JSON))
    return found


WORLD = calm(NOW)
RAISED = WORLD.saying("JP", level=4, issued=day(2))


def test_de_aa_the_index_alone_carries_the_level(tmp_path: Path):
    at_war = RAISED.saying("QA", level=4, issued=day(2)).saying("AE", level=4, issued=day(2))
    lifted = at_war.saying("QA", level=1, issued=day(9)).saying("AE", level=1, issued=day(9))
    kept = [
        Kept(day(n), de_aa.INDEX, de_aa.index(world, day(n)), headers=JSON)
        for n, world in ((0, WORLD), (2, at_war), (3, at_war), (9, lifted), (10, lifted))
    ]

    report, found = told(tmp_path, "de_aa", kept)

    assert report.failed == []
    assert sorted(found) == [
        ("AE", "lowered", 4, None, 9),
        ("AE", "raised", None, 4, 2),
        ("JP", "raised", None, 4, 2),
        ("QA", "lowered", 4, None, 9),
        ("QA", "raised", None, 4, 2),
    ]


@pytest.mark.parametrize(
    ("name", "made"),
    [("gb_fcdo", gb_fcdo), ("de_aa", de_aa), ("ie_dfa", ie_dfa), ("ca_gac", ca_gac)],
)
def test_index_and_pages_of_two_crawls(tmp_path: Path, name: str, made: Any):
    kept = [
        *crawl(made.documents(WORLD, day(0)), 0, made.INDEX),
        *crawl(made.documents(RAISED, day(2)), 2, made.INDEX),
    ]

    report, found = told(tmp_path, name, kept)

    assert report.failed == []
    assert [(c, kind, after) for c, kind, _, after, _ in found] == [("JP", "raised", 4)]
    assert 2 <= found[0][4] < 2.1


def test_gb_fcdo_a_page_edited_without_a_word_of_the_index(tmp_path: Path):
    first = crawl(gb_fcdo.documents(WORLD, day(0)), 0, gb_fcdo.INDEX)
    calling = WORLD.saying("JP", leave=Leave.NOW)
    edited = Kept(day(3), gb_fcdo.url("JP"), gb_fcdo.page(calling, "JP"), headers=JSON)

    _, found = told(tmp_path, "gb_fcdo", [*first, edited])

    assert [(c, kind, seen) for c, kind, _, _, seen in found] == [("JP", "leave_called", 3)]


def test_gb_fcdo_an_archive_of_the_index_and_a_few_pages(tmp_path: Path):
    some = {"JP", "FR", "BR"}
    kept = [
        one
        for one in [
            *crawl(gb_fcdo.documents(WORLD, day(0)), 0, gb_fcdo.INDEX),
            *crawl(gb_fcdo.documents(RAISED, day(2)), 2, gb_fcdo.INDEX),
        ]
        if one.url in {gb_fcdo.INDEX, *(gb_fcdo.url(code) for code in some)}
    ]

    report, found = told(tmp_path, "gb_fcdo", kept)

    assert report.failed == []
    assert [(c, kind) for c, kind, *_ in found] == [("JP", "raised")]


def test_au_dfat_rows_gone_for_six_hours(tmp_path: Path):
    worlds = [
        (0, WORLD),
        (1, WORLD.without("MM", "RU")),
        (1.25, WORLD),
        (2, RAISED),
        (3, RAISED),
    ]
    kept = [
        Kept(day(n), au_dfat.EXPORT, au_dfat.export(world, day(n)), headers=JSON)
        for n, world in worlds
    ]

    report, found = told(tmp_path, "au_dfat", kept)

    assert report.failed == []
    assert [(c, kind, after) for c, kind, _, after, _ in found] == [("JP", "raised", 4)]


# The US feed and its faults -------------------------------------------------------------


def feeds(course: Iterable[tuple[float, World, dict[str, Any]]]) -> list[Kept]:
    return [
        Kept(day(n), us_state.FEED, us_state.feed(world, day(n), **faults), headers=RSS)
        for n, world, faults in course
    ]


def test_us_state_fillers_copies_storms_and_garbage_dates_come_to_nothing(tmp_path: Path):
    world, codes = RAISED, sorted(RAISED.said)
    storm, doubled = (
        {"restamped": codes[:180]},
        {"restamped": codes[:90], "doubled": codes[90:]},
    )
    kept = feeds(
        [
            (0, WORLD, {}),
            (2, world, {}),
            (3, world, {"placeholder": ["RU", "BY", "KP"]}),
            (3.25, world, {}),
            (4, WORLD, {}),  # all of it from a node that was left behind
            (5, world, {"dates": {"TD": "Sun, 15 Sep 2030", "NO": "Sat, 03 Feb 2920"}}),
            (6, world, storm),
            (7, world, doubled),
            (8, world.without("FR", "DE", "PL", "PE"), {}),
            (9, world.saying("TD", level=4, issued=day(9)), {}),
            (10, world.saying("TD", level=4, issued=day(9)), {}),
        ]
    )

    report, found = told(tmp_path, "us_state", kept)

    assert report.failed == []
    assert [(c, kind, after, seen) for c, kind, _, after, seen in found] == [
        ("JP", "raised", 4, 2),
        ("TD", "raised", 4, 9),
    ]


@pytest.mark.parametrize("step", [timedelta(hours=3), DAY])
def test_us_state_a_call_in_one_copy_and_not_in_the_other(tmp_path: Path, step: timedelta):
    calling = WORLD.saying("SD", leave=Leave.SHOULD)
    course, number = [], 0.0
    for n in range(24):
        course.append((number, (WORLD, calling)[n % 3 != 1], {}))
        number += step / DAY

    _, found = told(tmp_path, "us_state", feeds(course))

    assert [kind for c, kind, *_ in found if c == "SD"] == []


def test_us_state_the_json_that_agrees_confirms_at_once(tmp_path: Path):
    moved = replace(WORLD.said["BZ"], level=WORLD.said["BZ"].level + 1)
    undated = World({**WORLD.said, "BZ": moved})
    kept = [
        *feeds([(0, WORLD, {}), (1, undated, {})]),
        Kept(day(0.9), us_state.API, us_state.api(undated, day(0.9)), headers=JSON),
    ]

    _, found = told(tmp_path, "us_state", kept)

    assert [(c, kind, seen) for c, kind, _, _, seen in found] == [("BZ", "raised", 1)]


# Ireland, Canada ------------------------------------------------------------------------


def test_ie_dfa_a_box_reset_to_its_default_for_days(tmp_path: Path):
    """Niger, Somalia, Afghanistan, Myanmar: "Normal Precautions" over "Do Not Travel"."""
    grave = ["NE", "SO", "AF", "MM"]
    first = crawl(ie_dfa.documents(WORLD, day(0)), 0, ie_dfa.INDEX)
    assert all(WORLD.said[code].level == 4 for code in grave)
    redated = WORLD
    for code in grave:
        redated = redated.saying(code, issued=day(2))
    reset = [
        Kept(day(2 + n), ie_dfa.url(code), page, headers=HTML)
        for n in range(4)
        for code in grave
        if (page := ie_dfa.page(redated, code, day(2 + n), box=Level.NORMAL))
    ]
    back = [
        Kept(day(7), ie_dfa.url(code), ie_dfa.page(redated, code, day(7)), headers=HTML)
        for code in grave
    ]

    report, found = told(tmp_path, "ie_dfa", [*first, *reset, *back])

    assert report.failed == []
    assert found == []


def test_ie_dfa_all_the_gravest_gone_for_four_days(tmp_path: Path):
    """2025-08-15 to 19."""
    grave = [code for code, said in WORLD.said.items() if said.level == 4]
    first = crawl(ie_dfa.documents(WORLD, day(0)), 0, ie_dfa.INDEX)
    short = WORLD.without(*grave)
    rest = [
        Kept(day(n), ie_dfa.INDEX, ie_dfa.index(world, day(n)), headers=HTML)
        for n, world in ((2, short), (3, short), (4, short), (5.5, short), (6, WORLD))
    ]

    _, found = told(tmp_path, "ie_dfa", [*first, *rest])

    assert found == []


def test_ca_gac_every_row_re_dated_with_one_true_change_among_them(tmp_path: Path):
    """2025-05-12: 227 of 230 rows of one timestamp."""
    touched = WORLD
    for code in WORLD.said:
        touched = touched.saying(code, issued=day(2))
    touched = touched.saying("JP", level=3)
    kept = [
        Kept(day(n), ca_gac.INDEX, ca_gac.index(world, day(n)), headers=JSON)
        for n, world in ((0, WORLD), (1, WORLD), (2, touched), (3, touched))
    ]

    report, found = told(tmp_path, "ca_gac", kept)

    assert report.failed == []
    assert [(c, kind, after) for c, kind, _, after, _ in found] == [("JP", "raised", 3)]


def test_ca_gac_nine_true_changes_at_once(tmp_path: Path):
    """2026-03-01: Bahrain, Kuwait, Qatar, the Emirates and five more."""
    gulf = ["BH", "KW", "QA", "AE", "OM", "SA", "JO", "CY", "TR"]
    at_war = WORLD
    for code in gulf:
        at_war = at_war.saying(code, level=4, issued=day(2))
    kept = [
        Kept(day(n), ca_gac.INDEX, ca_gac.index(world, day(n)), headers=JSON)
        for n, world in ((0, WORLD), (2, at_war))
    ]

    _, found = told(tmp_path, "ca_gac", kept)

    assert sorted((c, kind, seen) for c, kind, _, _, seen in found) == sorted(
        (code, "raised", 2) for code in gulf
    )
