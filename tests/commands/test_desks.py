"""`desks` and `deliveries`, as an operator calls them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from advisorywatch.cli import cli
from advisorywatch.desks.ledger import Sent
from advisorywatch.store.version import upgrade
from builders import advisory
from desks.killing import CODES
from desks.receivers import HttpReceiver, http_receiver
from desks.world import World, desk

SETTINGS = """
[database]
url = "sqlite:///{folder}/aw.db"
[fetch]
contact = "ops@example.org"
[[desks]]
name = "Moscow"
addresses = ["slack", "mail"]
quiet = "22:00-07:00 Europe/Berlin"
[[desks.hears]]
kinds = ["worse", "leave"]
countries = ["Russia"]
at_least = 4
[addresses.slack]
url = "json://127.0.0.1:{port}/T0kenT0ken"
[addresses.mail]
url = "json://127.0.0.1:1/T0kenT0ken"
"""


@pytest.fixture
def web() -> Iterator[HttpReceiver]:
    with http_receiver() as receiver:
        yield receiver


@pytest.fixture
def world(tmp_path: Path, web: HttpReceiver) -> World:
    text = SETTINGS.format(folder=tmp_path, port=web.port)
    (tmp_path / "advisorywatch.toml").write_text(text, encoding="utf-8")
    return World(f"sqlite:///{tmp_path}/aw.db", desk("Moscow", "slack", "mail"), make=upgrade)


def run(world: World, *words: str) -> Any:
    assert world.store.file is not None
    config = world.store.file.parent / "advisorywatch.toml"
    return CliRunner().invoke(cli, ["--config", str(config), *words], standalone_mode=False)


def records(world: World, *words: str) -> list[dict[str, Any]]:
    ran = run(world, *words, "--format", "json")
    assert ran.exception is None, ran.exception
    return [json.loads(line) for line in ran.stdout.splitlines()]


def test_desks_lists_who_hears_what(world: World):
    [found] = records(world, "desks")

    assert found == {
        "name": "Moscow",
        "addresses": ["slack", "mail"],
        "hears": ["leave, worse of RU, at least 4"],
        "quiet": "22:00–07:00 Europe/Berlin",
        "digest": None,
        "pulse": None,
        "unconfirmed": False,
    }


def test_desks_test_says_of_each_address_how_it_went_and_shows_no_token(
    world: World, web: HttpReceiver
):
    ran = run(world, "desks", "test", "moscow")

    assert ran.return_value == 1
    assert "slack" in ran.output
    assert "delivered" in ran.output
    assert "no answer (ConnectionError)" in ran.output
    assert "T0ken" not in ran.output
    assert web.got[0].body["slug"].startswith("TEST")


def test_desks_test_of_no_desk_names_those_there_are(world: World):
    assert "there are: Moscow" in str(run(world, "desks", "test", "Mosow").exception)


def test_desks_why_names_the_filter_that_decided(world: World):
    world.becomes(advisory("RU", 4), advisory("RU", 3))
    world.becomes(advisory("UA", 4), advisory("UA", 3))
    world.becomes(advisory("RU", 3), advisory("RU", 2), source="gb_fcdo", origin="backfill")
    world.told()

    found = records(world, "desks", "why", "Moscow")

    assert [(one["country"], one["heard"], one["why"]) for one in found] == [
        (
            "RU",
            False,
            "filter 1: its worst is 3, below at_least = 4; "
            "but it is backfill, which is told to nobody by itself",
        ),
        ("UA", False, "filter 1: UA is not among RU"),
        ("RU", True, "filter 1 hears raised (worse)"),
    ]
    assert found[2]["told"] == [
        "mail: news delivered 2026-03-01T12:00:00Z",
        "slack: news delivered 2026-03-01T12:00:00Z",
    ]


def test_desks_why_of_one_change(world: World):
    world.becomes(advisory("RU", 4), advisory("RU", 3))

    [found] = records(world, "desks", "why", "Moscow", "1")

    assert (found["change"], found["heard"]) == (1, True)
    assert "there is no change 7" in str(run(world, "desks", "why", "Moscow", "7").exception)


def test_deliveries_bear_every_clock(world: World):
    world.becomes(advisory("RU", 4, issued="2026-02-28"), advisory("RU", 3))
    world.passes(seconds=2)
    world.told()

    found = records(world, "deliveries", "--address", "slack")

    [one] = found
    assert one["outcome"] == "delivered"
    assert (one["source"], one["country"], one["kinds"]) == ("us_state", "RU", ["raised"])
    assert (one["issued"], one["seen"]) == ("2026-02-28", "2026-03-01T12:00:00Z")
    assert one["recorded"] == "2026-03-01T12:00:00Z"
    assert one["delivered"] == "2026-03-01T12:00:02Z"
    assert one["seen_to_delivered_s"] == 2.0


def test_deliveries_sum_up_how_fast_per_source_and_address(world: World):
    for second in range(1, 21):
        code = CODES[second]
        world.becomes(advisory(code, 4), advisory(code, 3))
        world.passes(seconds=second)
        world.told()

    found = records(world, "deliveries", "--clocks")

    _, slack = found
    assert (slack["source"], slack["address"], slack["count"]) == ("us_state", "slack", 20)
    assert (slack["seen_to_delivered_p50_s"], slack["seen_to_delivered_p95_s"]) == (10.0, 19.0)


def test_deliveries_retry_brings_back_what_was_given_up(world: World):
    world.wire.answers["slack"] = [Sent(error="HTTP 404", permanent=True)] * 200
    world.becomes(advisory("RU", 4), advisory("RU", 3))
    for _ in range(110):
        world.told()
        world.passes(minutes=15)
    assert [r["outcome"] for r in records(world, "deliveries", "--address", "slack")] == [
        "given_up"
    ]

    ran = run(world, "deliveries", "retry", "slack")

    assert ran.output == "1 for slack will be sent at once.\n"
    assert [r["outcome"] for r in records(world, "deliveries", "--address", "slack")] == ["due"]
    assert "there are: mail, slack" in str(run(world, "deliveries", "retry", "slak").exception)
