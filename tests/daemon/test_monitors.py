"""What monitors see: /metrics, /healthz, the heartbeat."""

import re
import threading
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from mirror import Handler, serving
from station import Station, source, until

from advisorywatch.errors import FetchFailed


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def number(metrics: str, line: str) -> float:
    found = re.search(rf"^{re.escape(line)} (\S+)$", metrics, re.MULTILINE)
    assert found, f"no {line} in\n{metrics}"
    return float(found[1])


def test_the_numbers_are_there(tmp_path: Path):
    station = Station(tmp_path, source("xx_one"), source("xx_bad"))
    station.web["xx_bad"].served = {
        station.sources["xx_bad"].start[0].url: FetchFailed("dns", "no such host")
    }

    with station.running(metrics=("127.0.0.1", 0)) as daemon:
        until(lambda: station.asked("xx_one") and station.row("xx_one").baseline)
        station.serve("xx_one", {"country": "RU", "level": 4, "issued": "2026-03-01"})
        until(lambda: station.changes() == ["raised"])
        until(lambda: station.state("xx_bad") == "failing")
        count = station.asked("xx_one")
        until(lambda: station.asked("xx_one") > count + 1)
        host, port = daemon.monitoring.address[:2]
        status, metrics = get(f"http://{host}:{port}/metrics")

    assert status == 200
    one = 'source="xx_one"'
    assert number(metrics, f'advisorywatch_polls_total{{outcome="ok",{one}}}') == 2
    assert number(metrics, f'advisorywatch_polls_total{{outcome="unchanged",{one}}}') >= 1
    assert number(metrics, 'advisorywatch_polls_total{outcome="dns",source="xx_bad"}') >= 1
    assert 0 <= number(metrics, f'advisorywatch_last_good_reading_seconds{{part="",{one}}}') < 5
    assert number(metrics, f'advisorywatch_source_state{{{one},state="ok"}}') == 1
    assert number(metrics, 'advisorywatch_source_state{source="xx_bad",state="failing"}') == 1
    assert number(metrics, 'advisorywatch_changes_total{kind="raised",reason="dated"}') == 1
    assert number(metrics, f'advisorywatch_poll_seconds_count{{{one},what="read"}}') >= 2
    assert number(metrics, "advisorywatch_health") == 1


def test_healthz_says_whether_it_works(tmp_path: Path):
    station = Station(tmp_path, source("xx_one"))

    with station.running(metrics=("127.0.0.1", 0)) as daemon:
        until(lambda: station.asked("xx_one") and station.row("xx_one").baseline)
        host, port = daemon.monitoring.address[:2]
        well = get(f"http://{host}:{port}/healthz")
        daemon.beat.last -= 3600  # as if the scheduler had stopped an hour ago
        stuck = get(f"http://{host}:{port}/healthz")
        other = get(f"http://{host}:{port}/")

    assert well == (200, "1 sources: 1 ok\n")
    assert stuck[0] == 503
    assert "the scheduler or the deliveries do not run" in stuck[1]
    assert other[0] == 404


def test_a_daemon_all_of_whose_threads_hang_is_not_alive(tmp_path: Path):
    names = [f"xx_{n}" for n in range(8)]
    station = Station(tmp_path, *[source(name) for name in names])
    hold = threading.Event()
    for name in names:
        station.web[name].hold = hold

    with station.running(silent=0.2) as daemon:
        until(lambda: daemon.polls.busy == 8)
        assert daemon.beat.works()
        until(lambda: daemon.polls.overdue() and daemon.polls.hung == 8)
        works = daemon.beat.works()
        hold.set()
        until(lambda: daemon.polls.hung == 0)

    assert not works


@pytest.fixture
def watcher():
    """Someone outside who wants to be asked now and then, and how often he was."""
    asked: list[str] = []

    class Outside(Handler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.answer(200, b"OK")

    with serving(Outside) as port:
        yield f"http://127.0.0.1:{port}/secret-uuid", asked


def test_the_heartbeat_goes_out_while_it_works_and_stops_when_it_does_not(tmp_path, watcher):
    url, asked = watcher
    station = Station(tmp_path, source("xx_one"), more=f'[operator]\nheartbeat = "{url}"')

    with station.running() as daemon:
        until(lambda: station.asked("xx_one") and station.row("xx_one").baseline)
        daemon.beat.ping()
        assert asked
        count = len(asked)
        daemon.beat.last -= 3600
        daemon.beat.ping()
        assert len(asked) == count

    assert set(asked) == {"/secret-uuid"}


def test_a_heartbeat_that_is_not_heard_is_logged_without_its_address(tmp_path, caplog):
    url = "http://127.0.0.1:9/secret-uuid"
    station = Station(tmp_path, source("xx_one"), more=f'[operator]\nheartbeat = "{url}"')

    with station.running() as daemon:
        until(lambda: station.asked("xx_one") and station.row("xx_one").baseline)
        daemon.beat.ping()
        daemon.beat.ping()

    told = [
        record.getMessage()
        for record in caplog.records
        if "heartbeat out" in record.getMessage()
    ]
    assert told == ["heartbeat outcome=failed reason='connect'"]
    assert "secret" not in caplog.text


def test_a_daemon_whose_deliveries_died_is_not_alive(tmp_path: Path):
    station = Station(tmp_path, source("xx_one"))

    with station.running() as daemon:
        assert daemon.beat.works()
        daemon.outfit.end()  # as a fault of ours in them would
        until(lambda: not daemon.outfit.delivering.is_alive())

        assert not daemon.beat.works()
