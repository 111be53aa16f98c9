"""Archives become history: through the same judging, before what is known, told to nobody."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from advisorywatch import sources as built_in
from advisorywatch.backfill import Report, Run, backfill, moments
from advisorywatch.cli import cli
from advisorywatch.desks.audience import Audience
from advisorywatch.desks.plan import enrol, plan
from advisorywatch.desks.values import Desk
from advisorywatch.errors import StoreError
from advisorywatch.source import Source
from advisorywatch.store import history
from advisorywatch.store import schema as s
from advisorywatch.store.lease import claim
from advisorywatch.warc import scan
from archives import Kept, write
from builders import NOW
from publisher import INDEX, SOURCE, WITH_PAGES, Room, says

PAGE = "https://ministry.example/{}"


def day(number: float) -> datetime:
    """What is kept is kept from day 0 on; what is polled live, from day 100 on."""
    return NOW + timedelta(days=number)


def on(number: float) -> str:
    """The publisher's date of that day."""
    return day(number).date().isoformat()


class Archivist:
    """A room, and what a crawler kept of its publisher."""

    def __init__(self, folder: Path, source: Source = SOURCE, *, url: str = "") -> None:
        self.folder, self.room = folder, Room(folder, source, url=url)
        self.room.now = day(100)
        self.kept: list[Kept] = []
        self.files = itertools.count()

    def keeps(self, number: float, *rows: dict[str, Any], url: str = INDEX) -> None:
        self.kept.append(Kept(day(number), url, list(rows)))

    def backfill(self, kept: list[Kept] | None = None, **given: Any) -> Report:
        path = write(
            self.folder / f"{next(self.files)}.warc.gz", self.kept if kept is None else kept
        )
        room = self.room
        return backfill(room.store, room.source, scan([path]), clock=room.clock, **given)

    def told(self) -> list[tuple[str, str, float]]:
        """Country, kind and day it was seen, of every change, in their order of time."""
        with self.room.store.read() as connection:
            rows = history.changes(connection, oldest_first=True)
        return [(r.country, r.kind, (r.seen - day(0)) / timedelta(days=1)) for r in rows]

    def levels_on(self, number: float) -> dict[str, int | None]:
        with self.room.store.read() as connection:
            then = history.Standpoint(seen=day(number))
            return {row.country: row.level for row, _ in history.in_force(connection, at=then)}

    def everything(self) -> list[list[Any]]:
        """All that was said, but for ids and when it was recorded."""
        mine = {"id", "recorded", "event", "settled"}
        with self.room.store.read() as connection:
            return [
                [
                    {k: str(v) for k, v in row._mapping.items() if k not in mine}
                    for row in connection.execute(sa.select(table))
                ]
                for table in (s.advisories, s.changes, s.held, s.documents, s.gaps, s.polls)
            ]


@pytest.fixture
def archivist(tmp_path: Path) -> Archivist:
    return Archivist(tmp_path)


@pytest.fixture
def anywhere(tmp_path: Path, store_url: str) -> Archivist:
    """On SQLite, and on PostgreSQL where one is at hand."""
    return Archivist(tmp_path, url=store_url)


def test_captures_become_changes_at_their_dates_told_as_backfill(archivist: Archivist):
    archivist.keeps(0, says("RU", 3), says("FR", 1))
    archivist.keeps(2, says("RU", 4, issued=on(1)), says("FR", 1))

    report = archivist.backfill()

    assert (report.polled, report.changes, report.failed) == (2, 1, [])
    assert archivist.told() == [("RU", "raised", 2)]
    assert archivist.room.levels() == {"RU": 4, "FR": 1}
    assert archivist.levels_on(1) == {"RU": 3, "FR": 1}
    with archivist.room.store.read() as connection:
        [change] = history.changes(connection)
        [(_, stands)] = history.in_force(connection, ["RU"])
    assert (change.origin, change.seen, change.not_before) == ("backfill", day(2), day(0))
    assert change.recorded == archivist.room.now
    assert stands.level == 4


def test_captures_are_polled_in_the_order_of_their_dates(archivist: Archivist):
    archivist.keeps(2, says("RU", 4, issued=on(1)))
    archivist.keeps(0, says("RU", 3))

    archivist.backfill()

    assert archivist.told() == [("RU", "raised", 2)]


def test_patience_runs_on_the_dates_of_the_captures(archivist: Archivist):
    archivist.keeps(0, says("BZ", 2), says("MM", 4))
    archivist.keeps(0.2, says("BZ", 3))
    archivist.keeps(0.6, says("BZ", 3))
    archivist.keeps(0.8, says("BZ", 3))
    archivist.keeps(2, says("BZ", 3))

    archivist.backfill()

    assert archivist.told() == [("BZ", "raised", 0.2), ("MM", "withdrawn", 0.2)]


def test_the_same_archive_again_adds_nothing(archivist: Archivist):
    for number in range(5):
        archivist.keeps(number, says("RU", 3 + number % 2, issued=on(number)))
    archivist.backfill()
    before = archivist.everything()

    again = archivist.backfill()

    assert (again.polled, again.changes, again.known) == (0, 0, 5)
    assert archivist.everything() == before


def breaks_off(after: int) -> Any:
    """What is told of progress, until the machine is switched off."""
    count = itertools.count(1)

    def advance(done: int) -> None:
        if done and next(count) > after:
            raise StoreError("switched off")

    return advance


def test_an_interrupted_backfill_goes_on_where_it_was(archivist: Archivist, tmp_path: Path):
    for number in range(6):
        archivist.keeps(number, says("RU", 3 + number % 2, issued=on(number)))

    with pytest.raises(StoreError, match="switched off"):
        archivist.backfill(advance=breaks_off(3))
    rest = archivist.backfill()

    assert 0 < rest.polled < 6
    assert [number for _, _, number in archivist.told()] == [1, 2, 3, 4, 5]


def test_a_source_that_somebody_else_has_is_waited_for(archivist: Archivist):
    room, seconds = archivist.room, timedelta(seconds=1)
    archivist.keeps(0, says("RU", 3))
    claim(room.store, SOURCE, "", room.now, by="a process that was killed")
    run = Run(
        room.store,
        room.source,
        "",
        scan([write(archivist.folder / "a.warc.gz", archivist.kept)]),
        room.clock,
        bool,
        Report(),
        wait=lambda _: setattr(room, "now", room.now + seconds),
    )

    run.straight(room.store, list(moments(run.source, "", run.archive)))

    assert run.report.polled == 1
    assert room.levels() == {"RU": 3}


def test_what_is_older_than_the_first_live_reading_goes_in_before_it(anywhere: Archivist):
    anywhere.room.poll(says("RU", 4, issued=on(90)), says("FR", 1))
    anywhere.keeps(0, says("RU", 2), says("FR", 1))
    anywhere.keeps(5, says("RU", 3, issued=on(1)), says("FR", 1))
    live = anywhere.room.levels()

    report = anywhere.backfill()

    assert report.polled == 2
    assert anywhere.room.levels() == live
    assert anywhere.levels_on(1) == {"RU": 2, "FR": 1}
    assert anywhere.levels_on(6) == {"RU": 3, "FR": 1}
    assert anywhere.told() == [("RU", "raised", 5), ("RU", "raised", 100)]
    with anywhere.room.store.read() as connection:
        joined, _ = history.changes(connection)
        rows = connection.execute(
            sa.select(s.advisories).where(s.advisories.c.country == "RU")
        ).all()
    assert (joined.origin, joined.reason) == ("backfill", "joined")
    assert (joined.seen, joined.not_before) == (day(100), day(5))
    by_time = sorted(rows, key=lambda row: row.seen)
    assert [row.level for row in by_time] == [2, 3, 4]
    assert [row.until for row in by_time] == [day(5), day(100), None]
    assert list(tmp_files(anywhere.folder)) == []


def tmp_files(folder: Path) -> Iterator[Path]:
    return folder.glob("backfill-*")


def test_nothing_is_told_twice_by_what_goes_in_before(archivist: Archivist):
    archivist.room.poll(says("RU", 4))
    archivist.keeps(0, says("RU", 4))
    archivist.backfill()

    archivist.room.poll(says("RU", 4), hours=1)

    assert archivist.told() == []
    archivist.room.poll(says("RU", 3, issued=on(100)), hours=1)
    with archivist.room.store.read() as connection:
        [change] = history.changes(connection)
    assert (change.kind, change.origin) == ("lowered", "live")


def test_a_country_that_had_gone_by_the_first_live_reading_was_withdrawn(
    anywhere: Archivist,
):
    anywhere.room.poll(says("FR", 1), says("TV", 1))
    anywhere.keeps(0, says("FR", 1), says("MM", 4))

    anywhere.backfill()

    assert anywhere.levels_on(1) == {"FR": 1, "MM": 4}
    assert anywhere.room.levels() == {"FR": 1, "TV": 1}
    assert sorted(anywhere.told()) == [("MM", "withdrawn", 100), ("TV", "added", 100)]
    with anywhere.room.store.read() as connection:
        now = history.in_force(connection, at=history.Standpoint(seen=day(100)))
    assert {row.country for row, _ in now} == {"FR", "TV"}


def test_an_interrupted_stretch_before_the_live_one_goes_on_where_it_was(
    anywhere: Archivist,
):
    anywhere.room.poll(says("RU", 4, issued=on(51)))
    for number in range(6):
        anywhere.keeps(number, says("RU", 2 + number % 2, issued=on(number)))

    with pytest.raises(StoreError, match="switched off"):
        anywhere.backfill(advance=breaks_off(3))
    assert anywhere.told() == []
    assert anywhere.room.levels() == {"RU": 4}
    rest = anywhere.backfill()

    assert 0 < rest.polled < 6
    assert [number for _, _, number in anywhere.told()] == [1, 2, 3, 4, 5, 100]
    assert list(tmp_files(anywhere.folder)) == []


def test_the_same_older_archive_again_adds_nothing(archivist: Archivist):
    archivist.room.poll(says("RU", 4, issued=on(51)))
    archivist.keeps(0, says("RU", 2))
    archivist.keeps(1, says("RU", 3, issued=on(1)))
    archivist.backfill()
    before = archivist.everything()

    again = archivist.backfill()

    assert (again.polled, again.known) == (0, 2)
    assert archivist.everything() == before


def test_a_period_polled_live_is_refused_and_the_rest_goes_in(archivist: Archivist):
    archivist.room.poll(says("RU", 4))
    archivist.room.poll(says("RU", 4), hours=72)
    archivist.keeps(0, says("RU", 3))
    archivist.keeps(101, says("RU", 1))

    report = archivist.backfill()

    assert report.live == [day(101)]
    assert report.polled == 1
    assert archivist.levels_on(102) == {"RU": 4}


def test_the_first_live_reading_after_a_backfill_is_told_to_nobody(archivist: Archivist):
    archivist.keeps(0, says("RU", 3), says("MM", 4), says("BZ", 2))
    archivist.backfill()

    archivist.room.poll(says("RU", 4, issued=on(51)), says("BZ", 3), says("TV", 1))

    assert archivist.room.levels() == {"RU": 4, "BZ": 3, "TV": 1}
    with archivist.room.store.read() as connection:
        rows = history.changes(connection)
    assert {(r.country, r.kind) for r in rows} == {
        ("RU", "raised"),
        ("BZ", "raised"),
        ("MM", "withdrawn"),
        ("TV", "added"),
    }
    assert {(r.origin, r.reason) for r in rows} == {("backfill", "joined")}
    archivist.room.poll(says("RU", 4), says("BZ", 3), says("TV", 2, issued=on(100)))
    with archivist.room.store.read() as connection:
        newest = history.changes(connection, origins=["live"])
    assert [(r.country, r.kind) for r in newest] == [("TV", "raised")]


def test_a_live_poll_in_the_midst_ends_it_and_the_rest_goes_in_before_that(
    archivist: Archivist,
):
    for number in range(4):
        archivist.keeps(number, says("RU", 1 + number, issued=on(number)))
    polled = itertools.count(1)

    def daemon(done: int) -> None:
        if done and next(polled) == 2:
            archivist.room.poll(says("RU", 4, issued=on(50)))

    first = archivist.backfill(advance=daemon)
    again = archivist.backfill()

    assert first.left == [day(2), day(3)]
    assert (again.polled, again.left) == (2, [])
    assert [(kind, number) for _, kind, number in archivist.told()] == [
        ("raised", 1),
        ("raised", 2),
        ("raised", 3),
    ]
    assert archivist.room.levels() == {"RU": 4}


def test_later_months_go_on_from_the_earlier_ones(archivist: Archivist):
    archivist.keeps(0, says("RU", 3))
    archivist.backfill()
    archivist.kept = []
    archivist.keeps(30, says("RU", 4, issued=on(1)))

    report = archivist.backfill()

    assert report.polled == 1
    assert archivist.told() == [("RU", "raised", 30)]


def test_earlier_months_go_in_before_the_later_ones(archivist: Archivist):
    archivist.keeps(30, says("RU", 4, issued=on(1)))
    archivist.backfill()
    archivist.kept = []
    archivist.keeps(0, says("RU", 2))
    archivist.keeps(1, says("RU", 3, issued=on(1)))

    archivist.backfill()

    assert archivist.told() == [("RU", "raised", 1), ("RU", "raised", 30)]
    assert archivist.room.levels() == {"RU": 4}


def test_a_stretch_between_an_earlier_backfill_and_live_replaces_its_seam(
    anywhere: Archivist,
):
    anywhere.keeps(0, says("RU", 2), says("FR", 1))
    anywhere.backfill()
    anywhere.room.poll(says("RU", 4, issued=on(51)), says("FR", 2))
    assert anywhere.told() == [("FR", "raised", 100), ("RU", "raised", 100)]
    anywhere.kept = []
    anywhere.keeps(50, says("RU", 3, issued=on(50)), says("FR", 1))
    anywhere.keeps(51, says("RU", 4, issued=on(51)), says("FR", 1))

    anywhere.backfill()

    assert anywhere.told() == [
        ("RU", "raised", 50),
        ("RU", "raised", 51),
        ("FR", "raised", 100),
    ]
    assert anywhere.levels_on(50.5) == {"RU": 3, "FR": 1}
    assert anywhere.room.levels() == {"RU": 4, "FR": 2}


def test_captures_between_those_already_in_are_refused(archivist: Archivist):
    archivist.keeps(0, says("RU", 3))
    archivist.keeps(4, says("RU", 4, issued=on(1)))
    archivist.backfill()

    report = archivist.backfill([Kept(day(2), INDEX, [says("RU", 1)])])

    assert report.inside == [day(2)]
    assert archivist.told() == [("RU", "raised", 4)]


def test_what_was_held_at_the_end_comes_to_nothing_at_the_live_baseline(
    archivist: Archivist,
):
    archivist.room.poll(says("BZ", 2))
    archivist.keeps(0, says("BZ", 2))
    archivist.keeps(1, says("BZ", 3))

    archivist.backfill()

    assert archivist.told() == []
    assert archivist.room.held() == []
    assert archivist.room.held(all_=True) == [("BZ", "raised", "superseded", "undated")]


def test_nobody_is_told_of_what_archives_changed_or_held(archivist: Archivist):
    audience = Audience(
        desks=(Desk(name="Moscow", addresses=("slack",), unconfirmed=True),), operator=()
    )
    enrol(archivist.room.store, audience, day(99))
    archivist.keeps(0, says("RU", 3), says("BZ", 2))
    archivist.keeps(1, says("RU", 4, issued=on(1)), says("BZ", 4, leave="now"))

    archivist.backfill()

    assert archivist.room.held() == [("BZ", "raised", "held", "undated")]
    assert not plan(archivist.room.store, audience, day(100))
    archivist.room.poll(says("RU", 3, issued=on(99)), says("BZ", 4), hours=1)
    assert not plan(archivist.room.store, audience, day(101))


# Pages behind an index ------------------------------------------------------------------


@pytest.fixture
def library(tmp_path: Path) -> Archivist:
    return Archivist(tmp_path, WITH_PAGES)


def listing(**stamps: str) -> list[dict[str, Any]]:
    return [
        {"country": country, "link": PAGE.format(country), "stamp": stamp}
        for country, stamp in stamps.items()
    ]


def test_pages_answer_with_their_newest_capture_by_then(library: Archivist):
    library.keeps(-1, says("RU", 3), url=PAGE.format("RU"))
    library.keeps(-1, says("FR", 1), url=PAGE.format("FR"))
    library.keeps(0, *listing(RU="1", FR="1"))
    library.keeps(1.9, says("RU", 4, issued=on(1)), url=PAGE.format("RU"))
    library.keeps(2, *listing(RU="2", FR="1"))

    report = library.backfill()

    assert report.failed == []
    assert library.told() == [("RU", "raised", 1.9)]
    assert library.room.levels() == {"RU": 4, "FR": 1}


def test_a_page_captured_after_the_index_is_a_poll_whatever_its_stamp(library: Archivist):
    library.keeps(0, *listing(RU="1"))
    library.keeps(0.01, says("RU", 3), url=PAGE.format("RU"))
    library.keeps(3, says("RU", 4, issued=on(1)), url=PAGE.format("RU"))
    library.kept.append(Kept(day(4), PAGE.format("style.css"), b"p { color: red }"))

    report = library.backfill()

    assert library.told() == [("RU", "raised", 3)]
    assert report.polled == 3


def test_a_page_the_archive_does_not_hold_leaves_its_country_unread(library: Archivist):
    some = {f"{a}{b}": "1" for a in "ABCDEFGH" for b in "XYZ"}
    library.keeps(0, *listing(RU="1", **some))
    library.keeps(0.01, says("RU", 3), url=PAGE.format("RU"))
    library.keeps(2, *listing(RU="2", **some))
    library.keeps(2.01, says("RU", 4, issued=on(1)), url=PAGE.format("RU"))

    report = library.backfill()

    assert report.failed == []
    assert library.told() == [("RU", "raised", 2.01)]
    assert library.room.levels() == {"RU": 4}


def test_the_pages_of_one_crawl_are_one_poll_each_seen_when_it_was_captured(
    library: Archivist,
):
    countries = ["RU", "FR", "MM", "BY"]
    library.keeps(0, *listing(**dict.fromkeys(countries, "1")))
    for n, country in enumerate(countries):
        library.keeps(0.0001 * (n + 1), says(country, 2), url=PAGE.format(country))
    library.keeps(5, *listing(**dict.fromkeys(countries, "2")))
    for n, country in enumerate(countries):
        page = says(country, 3, issued=on(1))
        library.keeps(5 + 0.0001 * (n + 1), page, url=PAGE.format(country))

    report = library.backfill()

    assert report.polled == 4
    assert [(c, k, round(d, 4)) for c, k, d in library.told()] == [
        (country, "raised", round(5 + 0.0001 * (n + 1), 4))
        for n, country in enumerate(countries)
    ]


def test_an_index_that_was_captured_as_an_error_is_no_reading(archivist: Archivist):
    archivist.keeps(0, says("RU", 3))
    archivist.kept.append(Kept(day(1), INDEX, b"", status="503 Service Unavailable"))
    archivist.kept.append(Kept(day(2), INDEX, b"{}"))
    archivist.keeps(3, says("RU", 3))

    report = archivist.backfill()

    assert [result.state for result in report.failed] == ["failing", "drifted"]
    assert archivist.told() == []
    with archivist.room.store.read() as connection:
        gaps = connection.execute(sa.select(s.gaps)).all()
    assert [(gap.began, gap.ended) for gap in gaps] == [(day(0), day(3))]


def test_an_apart_source_is_backfilled_part_by_part(tmp_path: Path):
    apart = replace(
        SOURCE,
        apart=True,
        whole=False,
        start=tuple(
            replace(SOURCE.start[0], url=PAGE.format(part), part=part) for part in ("RU", "BY")
        ),
    )
    archivist = Archivist(tmp_path, apart)
    for number in range(2):
        for part in ("RU", "BY"):
            text = f"Alert {number}"
            alert = {"country": part, "alert": True, "url": f"{part}/{number}", "text": text}
            archivist.keeps(number, alert, url=PAGE.format(part))

    report = archivist.backfill()

    assert report.polled == 4
    assert sorted(archivist.told()) == [("BY", "alert", 1), ("RU", "alert", 1)]


def test_a_second_access_path_in_the_archive_confirms_at_once(tmp_path: Path):
    api = "https://ministry.example/api.json"
    two = replace(SOURCE, second=(replace(SOURCE.start[0], url=api),))
    archivist = Archivist(tmp_path, two)
    archivist.keeps(0, says("BZ", 2))
    archivist.keeps(5, says("BZ", 3))
    archivist.keeps(4.9, says("BZ", 3), url=api)

    archivist.backfill()

    assert archivist.told() == [("BZ", "raised", 5)]


def test_a_second_access_path_captured_long_before_says_nothing(tmp_path: Path):
    api = "https://ministry.example/api.json"
    two = replace(SOURCE, second=(replace(SOURCE.start[0], url=api),))
    archivist = Archivist(tmp_path, two)
    archivist.keeps(0, says("BZ", 2))
    archivist.keeps(1, says("BZ", 3), url=api)
    archivist.keeps(5, says("BZ", 3))

    archivist.backfill()

    assert archivist.told() == []


# The door -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ended:
    """How a command ended: what main() would say and exit with."""

    code: int
    stdout: str
    stderr: str


@pytest.fixture
def door(archivist: Archivist, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ended]:
    """`advisorywatch backfill xx_made FILE`, with the made source among the built-in ones."""
    monkeypatch.setattr(built_in, "names", lambda: [SOURCE.name])
    monkeypatch.setattr(built_in, "load", lambda name: SOURCE)
    config = archivist.folder / "advisorywatch.toml"
    config.write_text(
        f'[database]\nurl = "sqlite:///{archivist.room.store.file}"\n'
        '[fetch]\ncontact = "ops@example.org"\n'
    )

    def call(*names: str, source: str = SOURCE.name) -> Ended:
        write(archivist.folder / "made.warc.gz", archivist.kept)
        files = [str(archivist.folder / name) for name in names]
        words = ["--config", str(config), "backfill", source, *files]
        ran = CliRunner().invoke(cli, words, standalone_mode=False)
        if ran.exception is not None:
            return Ended(2, ran.stdout, str(ran.exception))
        return Ended(int(ran.return_value), ran.stdout, ran.stderr)

    return call


def test_backfill_says_what_it_did(archivist: Archivist, door: Callable[..., Ended]):
    archivist.keeps(0, says("RU", 3))
    archivist.keeps(1, says("RU", 4, issued=on(1)))

    first, again = door("made.warc.gz"), door("made.warc.gz")

    assert (first.code, again.code) == (0, 0)
    assert first.stdout == (
        "xx_made: 2 polls, 2026-03-01T12:00:00Z to 2026-03-02T12:00:00Z, 1 changes, "
        "0 already in\n"
    )
    assert again.stdout == "xx_made: 0 polls, 0 changes, 2 already in\n"


def test_backfill_of_a_period_polled_live_ends_with_1_and_says_since_when(
    archivist: Archivist, door: Callable[..., Ended]
):
    archivist.room.poll(says("RU", 4))
    archivist.keeps(101, says("RU", 1))

    result = door("made.warc.gz")

    assert result.code == 1
    assert "1 captures from 2026-06-10T12:00:00Z on are refused" in result.stderr
    assert "the source was polled live" in result.stderr
    assert archivist.told() == []


def test_backfill_of_captures_that_cannot_be_read_names_them(
    archivist: Archivist, door: Callable[..., Ended]
):
    archivist.kept.append(Kept(day(0), INDEX, b"<html>"))

    result = door("made.warc.gz")

    assert result.code == 1
    assert f"xx_made: no reading: drifted: {INDEX}: expected JSON" in result.stderr
    assert "found no sound one" in result.stderr


def test_backfill_of_an_archive_of_something_else_ends_with_1(
    archivist: Archivist, door: Callable[..., Ended]
):
    archivist.kept.append(Kept(day(0), "https://other.example/", b"[]"))

    result = door("made.warc.gz")

    assert result.code == 1
    assert "expected captures of a page it starts from" in result.stderr


@pytest.mark.parametrize("name", ["advisorywatch.toml", "none.warc.gz"])
def test_backfill_of_no_archive_ends_with_2(
    archivist: Archivist, door: Callable[..., Ended], name: str
):
    result = door(name)

    assert result.code == 2
    assert name in result.stderr


def test_backfill_of_a_source_there_is_not_says_so(door: Callable[..., Ended]):
    result = door("made.warc.gz", source="xx_mad")

    assert result.code == 2
    assert "no source 'xx_mad': did you mean xx_made?" in result.stderr
