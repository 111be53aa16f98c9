"""us_state: captured advisories as read by eye, the replay of real polls, what stays unread."""

import csv
import gzip
import json
import re
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.advisory import Advisory, Leave, Level, Remark, fold
from advisorywatch.made import us_state as made
from advisorywatch.made.world import calm, countries
from advisorywatch.source import Document, Row, Unread
from advisorywatch.sources.us_state import API, FEED, SOURCE, join, read
from advisorywatch.store import history, schema
from builders import NOW, advisory
from cases import HERE, table
from corpus import CORPUS, SHARED, needs_corpus
from publisher import Room

FOLDER = CORPUS / "sources" / "us_state"
REPLAY = CORPUS / "replays" / "us_state"
ENTRIES = table(HERE / "us_state" / "entries.tsv")
CALM = calm(NOW)


def rss(when: datetime, items: list[tuple[str, str, str, str]]) -> bytes:
    """The feed as the shared tool rebuilds it from what was archived of it."""
    sys.path.append(str(SHARED / "tools"))
    from us_replay import rss as rebuilt  # type: ignore[import-not-found]

    body: bytes = rebuilt(when, items)
    return body


def of(body: bytes, url: str = FEED) -> list[Row]:
    return list(read(Document(url, body, NOW)))


# Real advisories -------------------------------------------------------------------------


@needs_corpus
@pytest.mark.parametrize("entry", list(dict.fromkeys(row["entry"] for row in ENTRIES.rows)))
def test_a_captured_advisory_is_read_as_by_eye(entry: str):
    saved = json.loads((FOLDER / f"rss__entries__{entry}.json").read_text("utf-8"))
    item = (saved["full_title"], saved["date"], saved["remote_link"], saved["content_md"])
    expected = [{**row} for row in ENTRIES.rows if row["entry"] == entry]

    found = [
        {
            "entry": entry,
            "country": row.country,
            "level": str(row.level),
            "worst": str(row.worst),
            "leave": row.leave or "",
            "remarks": " ".join(row.remarks),
        }
        for row in of(rss(NOW, [item]))
        if isinstance(row, Advisory)
    ]

    assert expected == found


# The replay ------------------------------------------------------------------------------


@cache
def polls() -> list[tuple[datetime, list[tuple[str, str, str, str]]]]:
    with gzip.open(REPLAY / "bodies.jsonl.gz", "rt") as lines:
        bodies = dict(json.loads(line) for line in lines)
    with gzip.open(REPLAY / "polls.jsonl.gz", "rt") as lines:
        found = [json.loads(line) for line in lines]
    return [
        (
            datetime.fromisoformat(poll["polled"]),
            [(title, day, link, bodies[key]) for title, day, link, key in poll["items"]],
        )
        for poll in found
    ]


def codes_by_title() -> dict[str, list[str]]:
    """State's titles and whom they stand for, by the table of the made world."""
    codes: dict[str, list[str]] = {}
    for country in countries().values():
        for name in country.us:
            codes.setdefault(name, []).append(country.code)
    codes["The Kyrgyz Republic"] = codes["Kyrgyzstan"]
    codes["São Tomé and Príncipe"] = codes["Sao Tome and Principe"]
    return codes


def rows_by_hand(items: list[tuple[str, str, str, str]]) -> Iterator[tuple[str, int, str]]:
    """Country, level and date of each row with a title of its own, without our reader."""
    codes = codes_by_title()
    for title, day, _, _ in items:
        name, level = re.split(r"\s*- Level ", title, maxsplit=1)
        date = datetime.strptime(day.split(", ")[1], "%d %b %Y")  # noqa: DTZ007
        for code in codes[name] if "See Summaries" not in name else []:
            yield code, int(level[0]), f"{date:%Y-%m-%d}"


@needs_corpus
@pytest.mark.parametrize("nth", [4, 5, 70])
def test_every_row_of_a_real_poll_has_its_country_level_and_date(nth: int):
    when, items = polls()[nth]
    own = sorted(rows_by_hand(items))

    rows = of(rss(when, items))
    found = sorted(
        (row.country, int(row.level or 0), row.issued or "")
        for row in rows
        if isinstance(row, Advisory) and "Summaries" not in row.title
    )

    assert [row for row in rows if isinstance(row, Unread)] == []
    assert len(own) >= 205
    assert own == found


@needs_corpus
def test_two_polls_are_recorded_row_by_row_and_a_second_look_makes_nothing(tmp_path: Path):
    room = Room(tmp_path, SOURCE)
    for when, items in polls()[4:6]:
        room.web.served[FEED] = rss(when, items)
        result = room.poll(hours=24)
        assert (result.ok, result.unread) == (True, [])
    with room.store.read() as connection:
        found = {
            row.country: (row.level, row.issued) for row, _ in history.in_force(connection)
        }
    tables = [schema.advisories, schema.documents, schema.bodies, schema.changes, schema.held]
    before = [room.count(table) for table in tables]
    told = room.changes()

    again = room.poll(hours=1)

    expected: dict[str, tuple[int, str]] = {}
    for code, level, date in sorted(rows_by_hand(polls()[5][1])):
        expected[code] = max(expected.get(code, (0, "")), (level, date))
    assert expected == {code: found[code] for code in expected}
    assert found.keys() - expected.keys() == {"CN"}  # in the shared row alone
    assert {kind for _, kind in told} <= {"revised"}
    assert room.changes() == told
    assert again.outcome == "unchanged"
    assert [room.count(table) for table in tables] == before


@needs_corpus
def test_the_sound_rows_of_104_polls_hold_just_the_twelve_true_level_changes():
    with (REPLAY / "truth.tsv").open() as lines:
        truth = [
            (row["poll"], row["country"], int(row["from"]), int(row["to"]))
            for row in csv.DictReader(lines, delimiter="\t")
        ]
    last: dict[str, int] = {}
    found = []
    for when, items in polls():
        rows = [row for row in of(rss(when, items)) if isinstance(row, Advisory)]
        sound = [row for row in fold(rows) if not row.remarks]
        for country, level in {row.country: int(row.level or 0) for row in sound}.items():
            if last.get(country, level) != level:
                found.append((f"{when:%Y-%m-%d}", country, last[country], level))
            last[country] = level

    assert sorted(truth) == sorted(found)


@needs_corpus
def test_an_unchanged_poll_is_cut_to_the_same_bytes_whatever_its_links():
    when, items = polls()[0]
    flipped = [(title, day, link + "?x", body) for title, day, link, body in reversed(items)]
    assert SOURCE.clean is not None

    same = [SOURCE.clean(Document(FEED, rss(when, i), NOW)) for i in (items, flipped)]
    later = SOURCE.clean(Document(FEED, rss(polls()[3][0], polls()[3][1]), NOW))

    assert same[0] == same[1]
    assert later != same[0]


# Rows ------------------------------------------------------------------------------------


def test_a_row_that_cannot_be_read_stops_no_other():
    sound, strange = b"Chad - Level 3: Reconsider Travel", b"Chad - Level 7: Leave At Once"
    body = made.feed(CALM.only("TD", "RU"), NOW).replace(sound, strange)
    body = body.replace(b">Level 3: Reconsider Travel<", b">Level 7: Leave At Once<")

    rows = of(body)
    [unread] = [row for row in rows if isinstance(row, Unread)]

    assert (unread.country, unread.reason) == ("TD", "wording")
    assert unread.wording == "Level 7: Leave At Once"
    assert [row.country for row in rows] == ["RU", "TD"]


def test_the_second_path_is_read_by_the_same_reader():
    [link] = SOURCE.second

    assert link.url == API
    assert {r.country for r in of(made.api(CALM, NOW), API)} == {
        r.country for r in of(made.feed(CALM, NOW))
    }


def test_a_row_without_summary_in_the_json_misses_what_only_the_text_says():
    rows: list[dict[str, Any]] = json.loads(made.api(CALM.only("RU"), NOW))
    del rows[0]["Summary"]

    [row] = of(json.dumps(rows).encode(), API)

    assert isinstance(row, Advisory)
    assert (row.level, row.missing) == (4, {"text", "areas", "leave"})
    assert row.remarks == frozenset()


def test_a_colour_and_a_word_that_disagree_contradict():
    body = made.list_page(CALM.only("RU"), 3).replace(b"level-title-4", b"level-title-1")

    [row] = of(body)

    assert isinstance(row, Advisory)
    assert (row.level, row.remarks) == (4, {Remark.CONTRADICTION})


def test_a_list_page_without_its_column_of_levels_is_a_changed_source():
    body = made.list_page(CALM, 3).replace(b'<th scope="col">Level</th>', b"<th>Rating</th>")

    with pytest.raises(Exception, match=f"{re.escape(FEED)}: expected one column 'Level'"):
        of(body)


def test_a_row_without_a_body_keeps_the_text_that_stands_and_says_its_own_level():
    empty = advisory("RU", level=3, text="", missing=frozenset({"text", "areas", "leave"}))
    full = advisory("RU", level=4, leave=Leave.NOW, leave_quote="Leave now.", text="Long.")

    joined = join(empty, full)

    assert (joined.level, joined.worst) == (3, 3)
    assert (joined.leave, joined.leave_quote, joined.text) == ("now", "Leave now.", "Long.")


def test_a_grave_part_outlives_the_level_it_was_read_under():
    empty = advisory("KE", level=1, text="", missing=frozenset({"text", "areas", "leave"}))

    assert join(empty, advisory("KE", level=2, worst=4)).worst is Level.DO_NOT_TRAVEL
