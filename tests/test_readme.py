"""The README is true: its commands are there, all commands are in it, its examples run."""

import re
import shlex
from pathlib import Path

import click
import pytest

from advisorywatch import sources
from advisorywatch.cli import cli
from advisorywatch.commands.sources import short
from corpus import ROOT
from publisher import says
from test_cli import Shell, shell

__all__ = ["shell"]

README = (ROOT / "README.md").read_text("utf-8")
EXAMPLES = re.findall(r"^    \$ advisorywatch (.+)$", README, re.MULTILINE)


def commands() -> set[str]:
    context = click.Context(cli)
    assert isinstance(cli, click.Group)
    found = set()
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        if isinstance(command, click.Group):
            found |= {f"{name} {sub}" for sub in command.commands}
            if command.invoke_without_command:
                found.add(name)
        else:
            found.add(name)
    return found


def test_every_command_stands_in_the_readme():
    table = README.partition("## Commands")[2].partition("\n## ")[0]
    named = {
        " ".join(word for word in call.split() if word.islower())
        for call in re.findall(r"`([a-z][^`]*)`", table)
    }

    assert {call for call in commands() if call not in {"export", "desks"}} <= named


def test_every_command_of_the_readme_is_there():
    table = README.partition("## Commands")[2].partition("\n## ")[0]
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    named = {
        call.split()[0] for row in rows for call in re.findall(r"`([^`]+)`", row.split("|")[1])
    }

    assert named == {command.split()[0] for command in commands()}


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_run(
    shell: Shell, example: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.chdir(tmp_path)
    shell.room.poll(says("LB", 3, text="Be careful in Lebanon."), says("FR", 1))
    shell.room.poll(
        says("LB", 4, leave="now", issued="2026-03-01", text="Leave Lebanon now."),
        says("FR", 1),
        hours=2,
    )

    said = shell(*shlex.split(example))

    assert "LB" in said or "Lebanon" in said


def test_the_table_of_sources_says_what_their_files_say():
    table = README.partition("\n## Sources\n")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line[:3] == "| `"]
    said = [(row[0].strip("`"), row[1], *row[4:]) for row in rows]

    assert all(len(row) == 6 and all(row) for row in rows)
    assert said == [
        (one.name, one.publisher, short(one.every.total_seconds()), one.maturity)
        for one in map(sources.load, sources.names())
    ]


def test_adding_a_source_takes_six_steps_and_ends_with_the_command_that_proves_it():
    part = README.partition("\n## Adding a source\n")[2].partition("\n## ")[0]
    steps = re.findall(r"^(\d)\. \*\*", part, re.MULTILINE)

    assert steps == list("123456")
    assert part.strip().splitlines()[-1].strip() == "./run test -k pt_mne"


def test_every_setting_of_a_page_is_shown_by_the_page_command():
    part = README.partition("\n## Watching a page of your own\n")[2].partition("\n## ")[0]
    page = cli.get_command(click.Context(cli), "page")
    assert page is not None
    options = {option for param in page.params for option in param.opts}

    assert set(re.findall(r"`(--[a-z]+)`", part)) <= options
