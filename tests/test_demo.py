"""The demo: what it shows is what came of the real pipeline."""

import json
from pathlib import Path

from click.testing import CliRunner

from advisorywatch.cli import cli
from advisorywatch.demo import Told, play


def test_the_demo_tells_what_happened_once_and_nothing_else(tmp_path: Path):
    scenes: list[Told] = []
    play(tmp_path, scenes.append)

    told = {
        f"{scene.scene.when:%Y-%m-%d %H}": [
            event["slug"] for bulletin in scene.bulletins for event in bulletin["events"]
        ]
        for scene in scenes
    }

    heard = {when: slugs for when, slugs in told.items() if slugs}
    assert list(heard) == ["2022-02-28 15", "2022-03-05 15", "2022-09-28 15", "2023-02-13 15"]
    assert heard["2022-02-28 15"][0].startswith("CONSIDER LEAVING  Russia  US State Dept")
    assert heard["2022-02-28 15"][1].startswith("RAISED  Russia  German Foreign Office")
    assert heard["2022-03-05 15"][0].startswith("LEAVE NOW  Russia  US State Dept")
    assert heard["2022-03-05 15"][1].startswith(
        "RAISED IN PARTS  Russia  German Foreign Office"
    )
    assert [len(heard[when]) for when in heard] == [2, 2, 1, 1]
    last = scenes[-1].bulletins[0]
    assert "first seen 28 Feb 2022" in last["text"]
    states = {result.state for scene in scenes for result in scene.results}
    assert states == {"ok", "blocked"}
    assert json.dumps(last)


def test_the_demo_command_says_what_was_not_told_and_what_to_do_next(tmp_path: Path):
    ran = CliRunner().invoke(cli, ["demo", "--keep", str(tmp_path / "kept")])

    assert ran.exit_code == 0, ran.output
    for words in (
        "Belarus 4 → 1: filler in place of an advisory",
        "firewall's page is no advisory",
        "leave_called",
        "advisorywatch init",
    ):
        assert words in ran.output
    assert (tmp_path / "kept" / "demo.db").exists()


def test_the_demo_needs_no_network_but_this_machine(tmp_path: Path):
    settings = play(tmp_path, lambda told: None)

    assert settings.fetch.mirror is not None
    assert settings.fetch.mirror.startswith("http://127.0.0.1:")
    assert (tmp_path / "demo.toml").exists()
