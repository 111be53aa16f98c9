"""Log lines as people, the journal and programs read them."""

import json
import logging
import os
import socket
import sys
from pathlib import Path

import pytest

from advisorywatch import logs

LINE = "poll source=us_state outcome=ok changes=2 reason='two words'"


def record(message: str = LINE, level: int = logging.WARNING) -> logging.LogRecord:
    made = logging.LogRecord("advisorywatch.poll", level, __file__, 1, message, (), None)
    made.created = 1772366400.25
    return made


def parsed(datagram: bytes) -> dict[str, str]:
    """Fields as journald reads them."""
    found = {}
    while datagram:
        name, _, rest = datagram.partition(b"\n")
        length = int.from_bytes(rest[:8], "little")
        found[name.decode()] = rest[8 : 8 + length].decode()
        datagram = rest[9 + length :]
    return found


def test_a_line_for_people_bears_time_and_level():
    assert logs.Text().format(record()) == f"2026-03-01T12:00:00.250Z WARNING {LINE}"


def test_a_message_of_several_lines_stays_on_one():
    assert "\n" not in logs.Text().format(record("two\nlines"))


def test_json_bears_the_pairs_of_the_line():
    found = json.loads(logs.Json().format(record()))

    assert found["level"] == "warning"
    assert (found["source"], found["changes"], found["reason"]) == (
        "us_state",
        "2",
        "two words",
    )


def test_a_pair_does_not_stand_for_the_level_or_the_time():
    found = json.loads(logs.Json().format(record("poll level=4 time=never")))

    assert (found["level"], found["time"]) == ("warning", "2026-03-01T12:00:00.250Z")


@pytest.fixture
def journal(tmp_path: Path):
    """A socket that takes what the journal takes."""
    path = str(tmp_path / "journal")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(path)
        listening.settimeout(5)
        yield path, listening


def test_the_journal_gets_fields_and_a_priority(journal):
    path, listening = journal
    handler = logs.Journal(path)

    handler.emit(record())
    handler.close()

    assert parsed(listening.recv(10_000)) == {
        "MESSAGE": LINE,
        "PRIORITY": "4",
        "SYSLOG_IDENTIFIER": "advisorywatch",
        "LOGGER": "advisorywatch.poll",
        "ADVISORYWATCH_SOURCE": "us_state",
        "ADVISORYWATCH_OUTCOME": "ok",
        "ADVISORYWATCH_CHANGES": "2",
        "ADVISORYWATCH_REASON": "two words",
    }


def test_a_trace_reaches_the_journal_with_its_line(journal):
    path, listening = journal
    handler, made = logs.Journal(path), record("it crashed")
    try:
        int("because")
    except ValueError:
        made.exc_info = sys.exc_info()

    handler.emit(made)
    handler.close()

    message = parsed(listening.recv(10_000))["MESSAGE"]
    assert message.startswith("it crashed\nTraceback")
    assert message.endswith("'because'")


def test_what_the_journal_does_not_take_goes_to_stderr(tmp_path, capsys):
    handler = logs.Journal(str(tmp_path / "no journal"))

    handler.emit(record())
    handler.close()

    assert capsys.readouterr().err == f"<4>{LINE}\n"


def test_only_a_stderr_that_systemd_connected_is_the_journal(monkeypatch, tmp_path):
    with (tmp_path / "stderr").open("w") as file:
        there = os.fstat(file.fileno())
        monkeypatch.setenv("JOURNAL_STREAM", f"{there.st_dev}:{there.st_ino}")
        assert logs.to_journal(file.fileno())

        monkeypatch.setenv("JOURNAL_STREAM", f"{there.st_dev}:{there.st_ino + 1}")
        assert not logs.to_journal(file.fileno())

    monkeypatch.delenv("JOURNAL_STREAM")
    assert not logs.to_journal(2)
