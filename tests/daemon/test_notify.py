"""What systemd is told, over a socket as it makes them."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisorywatch.daemon.notify import Notify


@pytest.fixture(params=["in the file system", "abstract"])
def ear(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    """What NOTIFY_SOCKET says, and the socket behind it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.settimeout(5)
        if request.param == "abstract":
            listening.bind(f"\0advisorywatch-{os.getpid()}")
            yield f"@advisorywatch-{os.getpid()}", listening
        else:
            listening.bind(str(tmp_path / "notify"))
            yield str(tmp_path / "notify"), listening


def test_systemd_hears_that_it_is_ready_and_how_it_does(ear: tuple[str, socket.socket]):
    address, listening = ear

    Notify(address).ready("38 sources: 38 ok")

    assert listening.recv(1000) == b"READY=1\nSTATUS=38 sources: 38 ok"


def test_a_reload_bears_the_steady_clock(ear: tuple[str, socket.socket]):
    address, listening = ear

    Notify(address).reloading()

    first, second = listening.recv(1000).decode().splitlines()
    name, _, usec = second.partition("=")
    assert (first, name) == ("RELOADING=1", "MONOTONIC_USEC")
    assert int(usec) > 0


def test_a_long_start_asks_for_more_time(ear: tuple[str, socket.socket]):
    address, listening = ear

    with Notify(address).extending("migrating"):
        assert listening.recv(1000) == b"EXTEND_TIMEOUT_USEC=30000000\nSTATUS=migrating"


def test_without_systemd_nothing_is_told_and_nothing_fails(tmp_path: Path):
    Notify(None).ready("")
    Notify(str(tmp_path / "gone")).ready("")


def test_the_watchdog_of_another_process_is_not_ours(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("WATCHDOG_USEC", "60000000")
    monkeypatch.setenv("WATCHDOG_PID", "1")
    assert Notify.from_environment().watchdog_s is None

    monkeypatch.setenv("WATCHDOG_PID", str(os.getpid()))
    assert Notify.from_environment().watchdog_s == 60
