"""read: a reader on a saved document, without database or settings."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from advisorywatch.advisory import Leave, Level
from advisorywatch.cli import cli
from advisorywatch.made import de_aa, faults, us_embassies, us_state
from advisorywatch.made.world import calm
from builders import NOW

WORLD = (
    calm(NOW)
    .saying("RU", level=4, leave=Leave.NOW)
    .saying("KE", level=2, parts=(("Turkana", Level.DO_NOT_TRAVEL),))
)


@pytest.fixture(autouse=True)
def without_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ADVISORYWATCH_CONFIG", raising=False)


def run(*arguments: str, stdin: bytes = b"") -> tuple[int, Result]:
    """The exit code, as main() makes it of what the command returns, and all that was printed."""
    result = CliRunner().invoke(cli, ["read", *arguments], input=stdin, standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return result.return_value or 0, result


def records(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_it_reads_a_feed_a_line_an_advisory(tmp_path: Path):
    saved = tmp_path / "feed.xml"
    saved.write_bytes(us_state.feed(WORLD.only("RU", "KE", "NO"), NOW))

    code, result = run("us_state", str(saved), "--format", "json")
    found = {record["country"]: record for record in records(result)}

    assert code == 0
    assert {c: (r["level"], r["worst"], r["leave"]) for c, r in found.items()} == {
        "RU": (4, 4, "now"),
        "KE": (2, 4, None),
        "NO": (1, 1, None),
    }
    assert found["KE"]["areas"] == [{"name": "Turkana", "level": 4, "leave": None}]
    assert found["RU"]["leave_quote"] == "U.S. citizens in Russia should leave immediately."
    assert found["RU"]["wording"] == "Level 4: Do Not Travel"
    assert found["RU"]["missing"] == found["RU"]["remarks"] == []


def test_it_reads_from_standard_input():
    feed = us_state.feed(WORLD.only("RU"), NOW)

    code, result = run("us_state", "-", "--format", "json", stdin=feed)

    assert code == 0
    assert [record["country"] for record in records(result)] == ["RU"]


def test_a_page_behind_an_index_is_read_at_its_own_address(tmp_path: Path):
    saved = tmp_path / "detail.json"
    saved.write_bytes(de_aa.detail(WORLD, "RU"))

    code, result = run("de_aa", str(saved), "--url", de_aa.url("RU"), "--format", "json")
    [record] = records(result)

    assert code == 0
    assert (record["country"], record["level"], record["leave"]) == ("RU", 4, "now")
    assert record["missing"] == []


def test_alerts_have_columns_of_their_own(tmp_path: Path):
    host = "ru.usembassy.gov"
    post = us_embassies.Post("a", "Alert", NOW, ("U.S. citizens should depart Russia now.",))
    saved = tmp_path / "alerts.xml"
    saved.write_bytes(us_embassies.feed(host, [post], NOW))

    code, result = run(
        "us_embassies", str(saved), "--url", us_embassies.url(host), "--format", "json"
    )
    [record] = records(result)

    assert code == 0
    assert (record["country"], record["action"], record["leave"]) == ("RU", "depart_now", "now")
    assert record["url"] == "https://ru.usembassy.gov/a/"


def test_a_row_that_cannot_be_read_says_why(tmp_path: Path):
    saved = tmp_path / "feed.xml"
    feed = us_state.feed(WORLD.only("RU"), NOW)
    saved.write_bytes(feed.replace(b"Level 4: Do Not Travel", b"Level 9: Stay Away"))

    code, result = run("us_state", str(saved), "--format", "json")
    [record] = records(result)

    assert code == 0
    assert (record["country"], record["reason"]) == ("RU", "wording")
    assert "Level 9: Stay Away" in record["message"]


@pytest.mark.parametrize("fault", [faults.block_page, faults.empty, faults.empty_list])
def test_a_document_that_is_none_of_the_publishers_exits_1_with_where_and_what(
    tmp_path: Path, fault: Any
):
    saved = tmp_path / "feed.xml"
    saved.write_bytes(fault())

    code, result = run("us_state", str(saved))

    assert code == 1
    assert result.stdout == ""
    assert result.stderr.startswith(f"us_state: {us_state.FEED}: expected")


def test_csv_has_one_heading_for_all_kinds(tmp_path: Path):
    feed = us_state.feed(WORLD.only("RU", "NO"), NOW)
    saved = tmp_path / "feed.xml"
    saved.write_bytes(feed.replace(b"Level 4: Do Not Travel", b"Level 9: Stay Away"))

    _, result = run("us_state", str(saved), "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))

    assert [(row["kind"], row["country"], row["level"]) for row in rows] == [
        ("advisory", "NO", "1"),
        ("unread", "RU", ""),
    ]


def test_a_table_is_for_people(tmp_path: Path):
    saved = tmp_path / "feed.xml"
    saved.write_bytes(us_state.feed(WORLD.only("RU"), NOW))

    _, result = run("us_state", str(saved))

    assert "country" in result.stdout
    assert "Level 4: Do Not Travel" in result.stdout


def test_an_empty_feed_of_a_mission_holds_nothing_and_is_no_error(tmp_path: Path):
    saved = tmp_path / "feed.xml"
    saved.write_bytes(us_embassies.feed("dk.usembassy.gov", [], NOW))

    code, result = run(
        "us_embassies", str(saved), "--url", us_embassies.url("dk.usembassy.gov")
    )

    assert code == 0
    assert result.stdout == "Nothing stands in it.\n"


def test_the_country_of_a_page_is_found_in_its_address_or_given():
    from advisorywatch.commands.read import country_in

    assert country_in("https://www.gov.uk/foreign-travel-advice/cote-d-ivoire") == "CI"
    assert country_in("https://um.fi/matkustustiedote/-/c/RU") == "RU"
    assert country_in("https://ministry.example/advice/guinea-bissau.html") == "GW"
    assert country_in("https://ministry.example/advice/4711") is None
    assert country_in("https://ministry.example/fr/conseils/russie/securite") == "RU"
    assert country_in("https://ministry.example/fr/4711") is None
