"""104 real polls of the US feed, by the command line: just the true changes come of them."""

import csv
import importlib.util
import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from corpus import CORPUS, SHARED, needs_corpus

pytestmark = needs_corpus

REPLAY = CORPUS / "replays" / "us_state"


def advisorywatch(config: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "advisorywatch", "--config", str(config), *arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "LANG": "C"}
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def changes(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """What the replay comes to, as a script of a user's would ask for it."""
    folder = tmp_path_factory.mktemp("replay")
    spec = importlib.util.spec_from_file_location(
        "us_replay", SHARED / "tools" / "us_replay.py"
    )
    assert spec is not None
    assert spec.loader is not None
    us_replay = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(us_replay)
    archive = folder / "us.warc.gz"
    us_replay.main(str(REPLAY), str(archive))
    config = folder / "advisorywatch.toml"
    config.write_text(
        f'[database]\nurl = "sqlite:///{folder}/aw.db"\n[fetch]\ncontact = "ops@example.org"\n'
    )
    said = advisorywatch(config, "backfill", "us_state", str(archive))
    assert "104 polls" in said
    lines = advisorywatch(config, "changes", "--format", "json", "--origin", "backfill")
    return [json.loads(line) for line in lines.splitlines()]


def test_the_level_changes_are_exactly_the_true_ones(changes: list[dict[str, Any]]):
    with (REPLAY / "truth.tsv").open() as stream:
        true = {
            (row["country"], int(row["from"]), int(row["to"])): date.fromisoformat(row["poll"])
            for row in csv.DictReader(stream, delimiter="\t")
        }
    found = {
        (c["country"], c["level_before"], c["level_after"]): date.fromisoformat(c["seen"][:10])
        for c in changes
        if c["kind"] in ("raised", "lowered")
    }

    assert found.keys() == true.keys()
    assert [k for k in true if abs(found[k] - true[k]) > timedelta(days=2)] == []
    assert len([c for c in changes if c["kind"] in ("raised", "lowered")]) == len(true)


def test_a_call_that_comes_and_goes_by_copies_is_neither_called_nor_ended(
    changes: list[dict[str, Any]],
):
    assert [c for c in changes if c["country"] == "SD" and c["kind"].startswith("leave")] == []


def test_the_calls_to_leave_of_march_are_there(changes: list[dict[str, Any]]):
    """Read by eye: Iraq "Leave now if you are there", Qatar and southeast Türkiye "strongly
    encouraged to depart now" (all new with the war); Venezuela's call went with a new text."""
    calls = {
        (c["country"], c["kind"], c["leave_after"], c["leave_scope_after"])
        for c in changes
        if c["kind"].startswith("leave")
    }

    assert calls == {
        ("IQ", "leave_called", "now", "country"),
        ("QA", "leave_called", "now", "country"),
        ("TR", "leave_called", "now", "part"),
        ("VE", "leave_ended", None, None),
    }


def test_no_country_is_added_or_withdrawn(changes: list[dict[str, Any]]):
    """Five were absent, for two days at the most."""
    assert [c for c in changes if c["kind"] in ("added", "withdrawn")] == []
