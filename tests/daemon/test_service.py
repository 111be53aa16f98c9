"""The daemon at work: every source in its turn, whatever one of them does."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from station import Station, source, until

from advisorywatch.daemon.service import Daemon
from advisorywatch.source import Link
from advisorywatch.store import lease, watched
from advisorywatch.store import schema as s
from advisorywatch.store.version import upgrade

HOUR = timedelta(hours=1)


def test_every_source_is_polled_again_and_again(tmp_path: Path):
    station = Station(tmp_path, source("xx_one"), source("xx_two"))

    with station.running():
        until(lambda: station.asked("xx_one") >= 3 and station.asked("xx_two") >= 2)

    assert station.state("xx_one") == "ok"


def test_a_change_is_recorded_while_it_runs(tmp_path: Path, store_url: str):
    station = Station(tmp_path, source("xx_one"), url=store_url)

    with station.running():
        until(lambda: station.asked("xx_one"))
        until(lambda: station.row("xx_one").baseline)
        raised = {"country": "RU", "level": 4, "issued": "2026-03-01"}
        station.serve("xx_one", raised)
        until(lambda: station.rows(sa.select(s.changes)))

    [change] = station.rows(sa.select(s.changes))
    assert (change.country, change.kind) == ("RU", "raised")


def test_a_restart_does_not_ask_again_before_it_is_due(tmp_path: Path, store_url: str):
    station = Station(tmp_path, source("xx_one", every=HOUR), url=store_url)
    with station.running():
        until(lambda: station.asked("xx_one"))
        until(lambda: station.due_in("xx_one") > 3000)
    due = station.row("xx_one").next_due

    with station.running() as daemon:
        assert daemon.jobs.next_due("xx_one", "") == due

    assert station.asked("xx_one") == 1
    assert timedelta(minutes=55) < due - datetime.now(UTC) < timedelta(minutes=65)


def test_what_is_overdue_after_a_stop_is_polled_at_once(tmp_path: Path):
    station = Station(tmp_path, source("xx_one", every=HOUR))
    with station.running():
        until(lambda: station.asked("xx_one"))
        until(lambda: station.due_in("xx_one") > 3000)
    past(station, s.sources.c.next_due, hours=3)

    with station.running():
        until(lambda: station.asked("xx_one") == 2)


def test_a_silence_of_ours_is_a_gap(tmp_path: Path):
    station = Station(tmp_path, source("xx_one", every=HOUR))
    with station.running():
        until(lambda: station.asked("xx_one"))
        until(lambda: station.due_in("xx_one") > 3000)
    for column in (s.sources.c.next_due, s.sources.c.last_poll, s.sources.c.last_ok):
        past(station, column, hours=7)

    with station.running():
        until(lambda: station.asked("xx_one") == 2)
        until(lambda: station.rows(sa.select(s.gaps).where(s.gaps.c.ended.is_not(None))))

    [gap] = station.rows(sa.select(s.gaps))
    assert gap.state == "dark"
    assert gap.ended - gap.began > timedelta(hours=6)


def past(station: Station, column: sa.Column[datetime], hours: float) -> None:
    """As if it had been so much earlier."""
    daemon = station.daemon()
    with daemon.store.write() as connection:
        connection.execute(
            s.sources.update().values({column: datetime.now(UTC) - timedelta(hours=hours)})
        )
    daemon.store.close()


def test_a_reader_that_hangs_stops_nobody_else(tmp_path: Path):
    station = Station(tmp_path, source("xx_hangs"), source("xx_works"))
    station.web["xx_hangs"].hold = threading.Event()

    with station.running(at_once=1, silent=0.3) as daemon:
        until(lambda: daemon.polls.under_way.get(("xx_hangs", "")))
        until(lambda: daemon.polls.overdue())
        until(lambda: station.asked("xx_works") >= 2)
        failing = station.row("xx_hangs")
        [gap] = station.rows(sa.select(s.gaps))
        station.web["xx_hangs"].hold.set()
        until(lambda: daemon.polls.hung == 0)

    assert failing.state == "failing"
    assert "over its deadline" in failing.reason
    assert failing.lease_by is None
    assert gap.state == "failing"


def test_what_wakes_after_its_deadline_writes_nothing(tmp_path: Path):
    station = Station(tmp_path, source("xx_hangs", every=HOUR))
    station.web["xx_hangs"].hold = threading.Event()

    with station.running(silent=0.3) as daemon:
        until(lambda: daemon.polls.under_way)
        until(lambda: daemon.polls.overdue())
        station.web["xx_hangs"].hold.set()
        until(lambda: daemon.polls.busy == 0)

    assert station.row("xx_hangs").baseline is None
    assert station.rows(sa.select(s.advisories)) == []


def test_a_poll_that_is_broken_off_by_the_end_says_nothing_of_its_source(tmp_path: Path):
    station = Station(tmp_path, source("xx_one", every=HOUR))
    with station.running():
        until(lambda: station.asked("xx_one"))
        until(lambda: station.due_in("xx_one") > 3000)
    past(station, s.sources.c.next_due, hours=3)
    closed = station.web["xx_one"].hold = threading.Event()

    from advisorywatch.errors import FetchFailed

    with station.running() as daemon:
        until(lambda: daemon.polls.busy)
        station.web["xx_one"].served.clear()
        station.web["xx_one"].served[station.sources["xx_one"].start[0].url] = FetchFailed(
            "closed", "we are ending"
        )
        closed.set()

    assert station.state("xx_one") == "ok"
    assert station.row("xx_one").lease_by is None
    assert station.rows(sa.select(s.gaps)) == []


def test_a_source_that_another_daemon_polls_is_left_to_it_until_that_one_dies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(lease, "LEASE", timedelta(seconds=1))
    monkeypatch.setattr(watched, "TURN", timedelta(seconds=1.5))
    station = Station(tmp_path, source("xx_one"))
    daemon = station.daemon()
    upgrade(daemon.store)
    now = datetime.now(UTC)
    lease.claim(daemon.store, station.sources["xx_one"], "", now, by="another:1:ab")
    daemon.store.close()

    with station.running():
        until(lambda: station.asked("xx_one"))

    assert datetime.now(UTC) - now > timedelta(seconds=1)


def test_two_daemons_on_one_database_poll_nothing_twice(tmp_path: Path, store_url: str):
    names = [f"xx_{n}" for n in range(6)]
    sources = [source(name, every=HOUR) for name in names]
    station = Station(tmp_path, *sources, url=store_url)

    with station.running() as one, station.running() as two:
        for name in names:
            until(lambda name=name: station.state(name) == "ok")
            for daemon in (one, two):  # had its turn, or saw that the other had it
                until(lambda name=name, daemon=daemon: due_in(daemon, name) > 20)

    assert {station.asked(name) for name in names} == {1}


def due_in(daemon: Daemon, name: str) -> float:
    """Seconds."""
    due = daemon.jobs.next_due(name, "")
    assert due is not None
    return (due - datetime.now(UTC)).total_seconds()


def test_a_job_that_crashes_is_told_once_and_goes_on(tmp_path: Path):
    station = Station(tmp_path, source("xx_one"), source("xx_two"))
    del station.web["xx_one"]  # a fault of ours, not of a reader

    with station.running():
        until(lambda: station.asked("xx_two") >= 3)
        until(lambda: station.notices())

    [told] = station.notices()
    assert told == "A job crashed: xx_one\nKeyError: 'xx_one'"


def test_parts_of_one_publisher_are_polled_apart(tmp_path: Path):
    links = tuple(
        Link(f"https://{part}.example/index.json", part=part) for part in ("ru", "ua")
    )
    apart = replace(source("xx_apart"), start=links, apart=True)
    station = Station(tmp_path, apart)
    for link in links:
        station.web["xx_apart"].served[link.url] = [{"country": link.part.upper(), "level": 2}]

    with station.running():
        until(lambda: len(station.rows(sa.select(s.advisories))) == 2)

    assert {row.part for row in station.rows(sa.select(s.sources))} == {"ru", "ua"}


def test_wrong_settings_change_nothing_and_the_operator_hears_of_it(tmp_path: Path):
    station = Station(tmp_path, source("xx_one"))

    with station.running() as daemon:
        before = daemon.outfit
        station.configure('[fetch]\npace = "slow"')
        daemon.reload()
        assert daemon.outfit is before
        count = station.asked("xx_one")
        until(lambda: station.asked("xx_one") > count)

    [told] = station.notices()
    assert told.startswith("The new settings are wrong, the old ones stand\n")
    assert str(station.file) in told


def test_a_source_turned_off_by_new_settings_is_a_gap_until_it_is_back(tmp_path: Path):
    station = Station(tmp_path, source("xx_one"), source("xx_two"))
    off = station.sources.pop("xx_one")

    station.sources["xx_one"] = off
    with station.running() as daemon:
        until(lambda: station.asked("xx_one") and station.row("xx_one").baseline)
        del station.sources["xx_one"]
        daemon.reload()
        until(lambda: station.state("xx_one") == "off")
        count = station.asked("xx_one")
        [gap] = station.rows(sa.select(s.gaps).where(s.gaps.c.source == "xx_one"))
        station.sources["xx_one"] = off
        daemon.reload()
        until(lambda: station.asked("xx_one") > count)
        until(lambda: station.state("xx_one") == "ok")

    assert (gap.source, gap.state, gap.ended) == ("xx_one", "off", None)
    [gap] = station.rows(sa.select(s.gaps).where(s.gaps.c.source == "xx_one"))
    assert gap.ended is not None


def test_a_poll_under_way_does_not_turn_a_source_on_again(tmp_path: Path):
    station = Station(tmp_path, source("xx_one"), source("xx_two"))

    with station.running() as daemon:
        until(lambda: station.state("xx_one") == "ok")
        held = station.web["xx_one"].hold = threading.Event()
        until(lambda: ("xx_one", "") in daemon.polls.under_way)
        del station.sources["xx_one"]
        daemon.reload()
        until(lambda: station.state("xx_one") == "off")
        held.set()
        until(lambda: ("xx_one", "") not in daemon.polls.under_way)

    assert station.state("xx_one") == "off"
    [gap] = station.rows(sa.select(s.gaps).where(s.gaps.c.source == "xx_one"))
    assert (gap.state, gap.ended) == ("off", None)


def test_new_settings_keep_the_rhythm_of_what_they_do_not_touch(tmp_path: Path):
    station = Station(tmp_path, source("xx_one", every=HOUR), source("xx_two", every=HOUR))

    with station.running() as daemon:
        until(lambda: station.asked("xx_one") and station.asked("xx_two"))
        until(lambda: station.due_in("xx_one") > 3000 and station.due_in("xx_two") > 3000)
        before = daemon.jobs.next_due("xx_one", "")
        station.sources["xx_two"] = replace(
            station.sources["xx_two"], every=timedelta(minutes=1)
        )
        daemon.reload()

        assert daemon.jobs.next_due("xx_one", "") == before
        after = daemon.jobs.next_due("xx_two", "")
        assert after - datetime.now(UTC) < timedelta(minutes=2)


def test_polling_all_now_is_asked_for_by_a_signal(tmp_path: Path):
    station = Station(tmp_path, source("xx_one", every=HOUR), source("xx_two", every=HOUR))

    with station.running() as daemon:
        until(lambda: station.asked("xx_one") == station.asked("xx_two") == 1)
        daemon.poll_all_now()
        until(lambda: station.asked("xx_one") == station.asked("xx_two") == 2)


def test_every_page_is_asked_for_once_a_day_stamp_or_not(tmp_path: Path):
    from publisher import links

    station = Station(tmp_path, source("xx_one", links=links))
    page = "https://xx-one.example/ru"
    station.serve("xx_one", {"country": "RU", "link": page, "stamp": "1"})
    station.web["xx_one"].served[page] = [{"country": "RU", "level": 2}]
    with station.running():
        until(lambda: station.asked("xx_one") and station.row("xx_one").baseline)
    asked = station.web["xx_one"].asked
    assert asked.count(page) == 1
    past(station, s.sources.c.swept, hours=25)

    with station.running():
        until(lambda: asked.count(page) == 2)
        until(lambda: station.row("xx_one").swept > datetime.now(UTC) - HOUR)
        count = len(asked)
        until(lambda: len(asked) >= count + 2)

    assert asked.count(page) == 2


def test_a_stop_does_not_wait_for_what_hangs(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("advisorywatch.daemon.service.STOP_S", 0.5)
    station = Station(tmp_path, source("xx_hangs"))
    station.web["xx_hangs"].hold = threading.Event()
    daemon = station.daemon()
    daemon.start()
    until(lambda: daemon.polls.busy)

    left = daemon.stop()

    assert left == 1
    assert station.row("xx_hangs").lease_by is None
    station.web["xx_hangs"].hold.set()
    until(lambda: daemon.polls.busy == 0)


def test_new_ways_of_fetching_take_over_and_the_old_ones_end(tmp_path: Path):
    station = Station(tmp_path, source("xx_one"))

    with station.running() as daemon:
        before = daemon.outfit
        station.configure('pace = "3s"')
        daemon.reload()
        assert daemon.outfit.fetch is not before.fetch
        until(lambda: not before.delivering.is_alive())
        until(lambda: before.fetch.ending.is_set())

        assert daemon.former == []
        assert daemon.beat.works()
