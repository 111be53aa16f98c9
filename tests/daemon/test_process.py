"""The process: what systemd hears of it, what signals do, how it ends."""

import signal
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from mirror import Mirror, Receiver
from process import service
from station import until

from advisorywatch.made import us_state, world

NOW = datetime.now(UTC)
CALM = world.calm(NOW - timedelta(days=1))

SETTINGS = """
[database]
url = "sqlite:///{folder}/run.db"
[fetch]
contact = "ops@example.org"
mirror = "{mirror}"
pace = "0s"
[sources]
only = ["us_state"]
[sources.us_state]
every = "1s"
[[desks]]
name = "World"
addresses = ["one"]
[addresses.one]
url = "{address}"
[operator]
addresses = ["one"]
"""


def ask(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{folder}/run.db?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()


def test_a_day_of_the_service(tmp_path: Path):
    mirror = Mirror({us_state.FEED: us_state.feed(CALM, NOW)})
    receiver = Receiver()
    config = tmp_path / "aw.toml"
    with mirror.open() as address, receiver.open() as inbox:
        text = SETTINGS.format(folder=tmp_path, mirror=address, address=inbox("one"))
        config.write_text(text)
        with service(tmp_path, config) as run:
            run.hears("READY=1")
            assert run.heard[0].startswith("EXTEND_TIMEOUT_USEC=")
            run.hears("WATCHDOG=1")
            until(lambda: ask(tmp_path, "SELECT 1 FROM sources WHERE baseline IS NOT NULL"))

            # a change is told within seconds
            worse = CALM.saying("FR", level=4, issued=NOW)
            mirror.documents = {us_state.FEED: us_state.feed(worse, NOW)}
            [bulletin] = until(lambda: receiver.got.get("one"))
            assert bulletin["text"].startswith("RAISED  France  ")

            # wrong settings change nothing, and are told
            config.write_text(text + "[fetch]\n")
            run.send(signal.SIGHUP)
            run.hears("RELOADING=1")
            run.hears("MONOTONIC_USEC=")
            told = until(lambda: receiver.got["one"][1:])
            assert "new settings are wrong" in told[0]["text"]

            # right ones are taken over
            config.write_text(text.replace('every = "1s"', 'every = "1h"'))
            run.send(signal.SIGHUP)
            until(lambda: "state=reloaded" in run.log)
            count = len(mirror.asked)
            run.send(signal.SIGUSR1)
            until(lambda: len(mirror.asked) > count)

            took = run.stop()
            assert took < 10
            assert run.process.returncode == 0
            assert "STOPPING=1" in run.heard
            assert "Traceback" not in run.log
    assert ask(tmp_path, "SELECT 1 FROM sources WHERE lease_by IS NOT NULL") == []


def test_a_publisher_that_hangs_does_not_hold_up_the_end(tmp_path: Path):
    mirror = Mirror({us_state.FEED: us_state.feed(CALM, NOW)}, fault=lambda url: "hang")
    config = tmp_path / "aw.toml"
    with mirror.open() as address:
        config.write_text(
            SETTINGS.format(folder=tmp_path, mirror=address, address="json://127.0.0.1:9/")
        )
        with service(tmp_path, config) as run:
            run.hears("READY=1")
            until(lambda: us_state.FEED in mirror.asked)
            took = run.stop()

    assert took < 10
    assert run.process.returncode == 0
    assert ask(tmp_path, "SELECT state FROM sources") == [("never",)]
    assert ask(tmp_path, "SELECT 1 FROM gaps") == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_however_early_it_is_asked(tmp_path: Path, number: signal.Signals):
    mirror = Mirror({us_state.FEED: us_state.feed(CALM, NOW)})
    config = tmp_path / "aw.toml"
    with mirror.open() as address:
        config.write_text(
            SETTINGS.format(folder=tmp_path, mirror=address, address="json://127.0.0.1:9/")
        )
        with service(tmp_path, config) as run:
            run.hears("READY=1")
            run.send(number)

            assert run.process.wait(timeout=10) == 0
