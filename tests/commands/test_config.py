"""config check and config schema, as they are called."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from advisorywatch.cli import cli
from advisorywatch.errors import SettingsError
from advisorywatch.settings import load

CONFIG = Path(__file__).parent.parent / "config"
EXAMPLE = Path(__file__).parent.parent.parent / "config" / "advisorywatch.toml"


def call(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


def test_a_file_without_faults_is_summed_up_and_its_warnings_told(tmp_path: Path):
    file = tmp_path / "advisorywatch.toml"
    file.write_text(
        '[database]\nurl = "postgresql://watch:hunter2@db.example/advisories"\n'
        '[[desks]]\nname = "Moscow"\naddresses = ["slack"]\n'
        '[addresses.slack]\nurl = "json://127.0.0.1:9/hunter2"\n'
    )
    file.chmod(0o644)

    result = call("--config", str(file), "config", "check")

    assert result.exit_code == 0
    assert result.stdout.startswith(f"{file}: no faults\n")
    assert "postgresql advisories on db.example" in result.stdout
    assert "Moscow → slack" in result.stdout
    assert "slack (json://…)" in result.stdout
    assert "nobody is told when a source goes blind" in result.stderr
    assert "a secret in a file that others can read" in result.stderr
    assert "hunter2" not in result.output


def test_all_faults_are_told_at_once_and_addresses_looked_at(tmp_path: Path):
    file = tmp_path / "advisorywatch.toml"
    file.write_text('[fetch]\npace = "x"\n[addresses.slack]\nurl = "slakc://hunter2"\n')

    result = call("--config", str(file), "config", "check")

    assert isinstance(result.exception, SettingsError)
    pace, address = str(result.exception).splitlines()
    assert 'fetch.pace = "x": expected a duration' in pace
    assert 'address "slack": apprise does not know this kind of URL ("slakc://…")' in address
    assert "hunter2" not in result.output


def test_a_broken_template_is_a_fault_by_day_and_no_reason_not_to_run(tmp_path: Path):
    (tmp_path / "slack.txt.j2").write_text("{{ page.sulg }}")
    file = tmp_path / "advisorywatch.toml"
    file.write_text('[delivery]\ntemplates = "."\n')

    result = call("--config", str(file), "config", "check")

    assert isinstance(result.exception, SettingsError)
    assert str(result.exception).startswith(
        f"{file}: delivery.templates: {tmp_path}/slack.txt.j2: "
    )
    assert load(file, addresses="check").delivery.templates == tmp_path


def test_the_schema_is_printed_as_json():
    result = call("config", "schema")

    schema = json.loads(result.stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "desks" in schema["properties"]


@pytest.mark.parametrize("command", ["check", "schema"])
def test_help_says_what_it_does(command: str):
    assert "settings" in call("config", command, "--help").stdout
