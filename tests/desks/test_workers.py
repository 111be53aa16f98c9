"""The daemon's side: woken, sending side by side, ending in time, surviving trouble."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.desks.ledger import Claimed, Sent
from advisorywatch.desks.values import Address
from advisorywatch.desks.workers import Deliverer
from advisorywatch.secret import Secret
from advisorywatch.store import schema as t
from builders import advisory
from desks.killing import CODES
from desks.receivers import http_receiver, mail_server, until
from desks.world import World, desk

RAISED = (advisory(level=4), advisory(level=3))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(
        f"sqlite:///{tmp_path / 'aw.db'}", desk("All", "good", "bad"), operator=("good",)
    )
    made.deliverer.clock = lambda: datetime.now(UTC)
    yield made
    made.store.close()


@contextmanager
def running(deliverer: Deliverer) -> Iterator[threading.Thread]:
    stop = threading.Event()
    thread = threading.Thread(target=deliverer.run, args=(stop,))
    thread.start()
    try:
        yield thread
    finally:
        stop.set()
        deliverer.wake()
        thread.join(10)
        assert not thread.is_alive()


def test_a_change_is_told_as_soon_as_it_is_recorded(world: World):
    with running(world.deliverer):
        world.becomes(*RAISED)
        world.deliverer.wake()

        assert until(lambda: world.wire.slugs("good") != [], 10)


def test_what_another_process_records_is_found_without_being_woken(world: World):
    with running(world.deliverer):
        world.becomes(*RAISED)

        assert until(lambda: world.wire.slugs("good") != [], 10)


def test_an_address_that_hangs_holds_up_no_other_and_not_the_end(world: World):
    let_go = threading.Event()

    def send(address: Address, claimed: Claimed) -> Sent:
        if address.name == "bad":
            let_go.wait(20)
        return world.wire(address, claimed)

    world.deliverer._send = send
    with running(world.deliverer):
        world.becomes(*RAISED)
        world.deliverer.wake()
        assert until(lambda: len(world.wire.slugs("good")) == 1, 10)
        world.becomes(advisory("UA", 4), advisory("UA", 3))
        world.deliverer.wake()
        assert until(lambda: len(world.wire.slugs("good")) == 2, 10)
        assert world.wire.slugs("bad") == []
        let_go.set()


def test_a_failed_send_is_tried_again_by_itself(world: World, monkeypatch: pytest.MonkeyPatch):
    from datetime import timedelta

    from advisorywatch.desks import ledger

    monkeypatch.setattr(ledger, "FIRST_WAIT", timedelta(milliseconds=200))
    world.wire.answers["good"] = [Sent(error="HTTP 503")]
    with running(world.deliverer):
        world.becomes(*RAISED)
        world.deliverer.wake()

        assert until(lambda: len(world.wire.slugs("good")) == 1, 10)


def test_a_fault_of_ours_silences_no_address_and_is_told(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    from advisorywatch.desks import workers

    monkeypatch.setattr(workers, "LONGEST_SLEEP_S", 0.1)
    world.wire.answers["good"] = [ZeroDivisionError("a slip")]
    with running(world.deliverer):
        world.becomes(*RAISED)
        world.deliverer.wake()

        told = "Delivery to address good crashed: ZeroDivisionError"
        assert until(lambda: told in world.wire.slugs("good"), 10)


def test_a_database_that_is_locked_for_a_while_is_waited_for(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    from advisorywatch.desks import workers
    from advisorywatch.errors import StoreError

    monkeypatch.setattr(workers, "STORE_TROUBLE_S", 0.1)
    troubles: list[Any] = [StoreError("locked")] * 3
    real = workers.claim

    def claim(*given: Any) -> Any:
        if troubles:
            raise troubles.pop()
        return real(*given)

    monkeypatch.setattr(workers, "claim", claim)
    with running(world.deliverer):
        world.becomes(*RAISED)
        world.deliverer.wake()

        assert until(lambda: world.wire.slugs("good") != [], 10)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_end_while_a_send_hangs_takes_seconds_and_the_bulletin_comes_again_marked(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    from advisorywatch.desks import workers

    monkeypatch.setattr(workers, "LEAVE_S", 0.3)
    let_go = threading.Event()

    def send(address: Address, claimed: Claimed) -> Sent:
        let_go.wait(20)
        raise SystemExit  # the process is gone by then

    world.deliverer._send = send
    world.becomes(*RAISED)
    began = time.monotonic()
    with running(world.deliverer):
        assert until(lambda: any(row.attempts for row in world.rows(address="good")), 10)
        began = time.monotonic()
    assert time.monotonic() - began < 8  # let_go comes after twenty
    let_go.set()

    ahead = world.restart()
    from datetime import timedelta

    ahead.clock = lambda: datetime.now(UTC) + timedelta(minutes=2)
    ahead.once()

    assert world.wire.slugs("good")[0].startswith("POSSIBLE REPEAT  RAISED  Russia")


def test_once_tells_all_that_is_due_and_says_what_failed(world: World):
    world.wire.answers["bad"] = [Sent(error="HTTP 404", permanent=True)]
    world.becomes(*RAISED)

    summary = world.deliverer.once()

    assert summary.delivered == {"good": 1}
    assert summary.failed == {"bad": "HTTP 404"}
    assert {row.outcome for row in world.rows(t.deliveries, address="bad")} == {"due"}


def test_no_token_stands_in_the_database_the_log_or_the_output_after_every_kind_of_failure(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
):
    caplog.set_level(0)
    token = "T0kenT0kenT0ken"
    faults: list[Any] = [500, 401, (429, {"Retry-After": "1"}), "reset", 404, 200]
    with http_receiver() as web, mail_server() as mail:
        mail.data = ["554 no"] * 9
        urls = {
            "web": f"json://user:{token}@127.0.0.1:{web.port}/{token}?+X-Key={token}",
            "mail": f"mailto://127.0.0.1:{mail.port}/{token}@example.org"
            f"?from=a@example.org&smtp=127.0.0.1&reply={token}@example.org",
            "nobody": f"json://127.0.0.1:1/{token}",
            "wrong": f"slack://{token}",
        }
        world = World(
            f"sqlite:///{tmp_path / 'aw.db'}", desk("All", *urls), operator=("web", "nobody")
        )
        addresses = {name: Address(name, Secret(url)) for name, url in urls.items()}
        deliverer = Deliverer(world.store, world.audience, addresses, clock=lambda: world.now)
        web.faults = list(faults)
        for code in CODES[: len(faults) + 2]:
            world.becomes(advisory(code, 4), advisory(code, 3))
            deliverer.once()
            world.passes(minutes=40)
        world.store.close()
        faulty = {row.address: row.error for row in world.rows()}

    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    logged = [
        r.getMessage() for r in caplog.records if r.name != "mail.log"
    ]  # not the server's
    printed = "".join([*logged, *capfd.readouterr(), repr(deliverer.lines), repr(addresses)])
    assert web.faults == []
    assert faulty["mail"] == "the mail server refused: 554"
    assert faulty["wrong"] == "apprise does not take this URL"
    assert token.encode() not in written
    assert token not in printed
