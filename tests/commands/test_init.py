"""init: asks, writes the first settings, tests the address."""

import json
import stat
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from advisorywatch.cli import cli
from advisorywatch.settings import load

SLACK = "https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("ADVISORYWATCH_CONFIG", "ADVISORYWATCH_MAIL_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def init(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(cli, ["init", *arguments], input=answers)


def test_it_asks_for_contact_and_address_and_writes_settings_that_are_sound(here: Path):
    result = init("--no-test", answers=f"ops@example.org\n{SLACK}\n")

    assert result.exit_code == 0, result.output
    found = load(here / "advisorywatch.toml", addresses="check")
    assert found.fetch.contact == "ops@example.org"
    assert found.addresses["slack"].url.reveal() == SLACK
    assert [desk.addresses for desk in found.desks] == [("slack",)]
    assert found.operator.addresses == ("slack",)
    assert found.database.url.reveal() == f"sqlite:///{here}/advisorywatch.db"
    assert found.warnings == ()


def test_the_file_is_for_its_owner_alone(here: Path):
    init("--contact", "ops@example.org", "--address", SLACK, "--no-test")

    assert stat.S_IMODE((here / "advisorywatch.toml").stat().st_mode) == 0o600
    assert [file.name for file in here.iterdir()] == ["advisorywatch.toml"]


def test_the_address_can_come_from_stdin_so_that_no_process_list_shows_it():
    result = init("--contact", "a@b.example", "--address", "-", "--no-test", answers=SLACK)

    assert result.exit_code == 0, result.output
    assert "TIiajkdnlazkcOXrIdevi7FQ" not in result.output


def test_settings_that_are_there_are_not_written_over_unless_told_so(here: Path):
    file = here / "advisorywatch.toml"
    file.write_text("# mine\n")
    arguments = ("--contact", "a@b.example", "--address", SLACK, "--no-test")

    refused = init(*arguments)
    assert refused.exit_code == 2
    assert "advisorywatch.toml is there already: --force writes over it" in refused.stderr
    assert file.read_text() == "# mine\n"

    assert init(*arguments, "--force").exit_code == 0
    assert load(file).fetch.contact == "a@b.example"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_mail_address_becomes_one_through_ones_own_server(here: Path):
    answers = "desk@news.example\nmail.news.example\nbot@news.example\np/w:x@y\n"

    result = init("--contact", "a@b.example", "--no-test", answers=answers)

    assert result.exit_code == 0, result.output
    url = load(here / "advisorywatch.toml").addresses["mail"].url.reveal()
    from apprise import Apprise

    [mail] = Apprise(url)
    assert (mail.user, mail.password) == ("bot@news.example", "p/w:x@y")
    assert (mail.smtp_host, mail.port) == ("mail.news.example", 587)
    assert mail.secure_mode == "starttls"
    assert mail.from_addr[1] == "bot@news.example"
    assert [target for _, target in mail.targets] == ["desk@news.example"]
    assert "p/w" not in result.output.replace("p/w:x@y\n", "")


def test_a_mail_server_on_this_machine_wants_no_user(here: Path):
    arguments = ("--address", "desk@news.example", "--mail-server", "localhost:2525")

    result = init("--contact", "a@b.example", "--no-test", *arguments)

    assert result.exit_code == 0, result.output
    [address] = load(here / "advisorywatch.toml").addresses.values()
    assert address.url.reveal().startswith("mailto://localhost:2525?")


def test_an_address_apprise_does_not_know_is_refused_without_showing_it(here: Path):
    result = init("--contact", "a@b.example", "--address", "slakc://hunter2", "--no-test")

    assert result.exit_code == 2
    assert 'apprise does not know this kind of URL ("slakc://…")' in result.stderr
    assert "hunter2" not in result.output
    assert list(here.iterdir()) == []


def test_a_wrong_answer_is_asked_for_again(here: Path):
    result = init("--no-test", answers=f"\n ops@example.org\nslakc://a\n{SLACK}\n")

    assert result.exit_code == 0, result.output
    assert load(here / "advisorywatch.toml").addresses["slack"].url.reveal() == SLACK


def test_a_script_that_gives_too_little_is_told_what_is_missing(here: Path):
    result = init("--contact", "a@b.example")

    assert result.exit_code == 2
    assert "give --address" in result.stderr
    assert list(here.iterdir()) == []


def test_answers_cannot_break_out_of_their_place_in_the_file(here: Path):
    contact = 'a"b\\c\x7f\t"""\u2028 [operator] é'

    result = init("--contact", contact, "--address", SLACK, "--no-test")

    assert result.exit_code == 0, result.output
    assert load(here / "advisorywatch.toml").fetch.contact == contact


def test_it_is_written_where_config_or_to_say(here: Path):
    arguments = ["init", "--contact", "a@b.example", "--address", SLACK, "--no-test"]

    CliRunner().invoke(cli, ["--config", "one.toml", *arguments])
    CliRunner().invoke(cli, [*arguments, "--to", "two.toml"])
    gone = CliRunner().invoke(cli, [*arguments, "--to", "gone/three.toml"])

    assert sorted(file.name for file in here.iterdir()) == ["one.toml", "two.toml"]
    assert gone.exit_code == 2
    assert "gone/three.toml cannot be written: No such file or directory" in gone.stderr


# The test message


@pytest.fixture
def receiver() -> Iterator[HTTPServer]:
    """A JSON receiver; `.got` is what was posted, `.answer` the status it gives."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            server: Any = self.server
            server.got.append(json.loads(body))
            self.send_response(server.answer)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    server: Any = HTTPServer(("127.0.0.1", 0), Handler)
    server.got, server.answer = [], 200
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def test_the_address_gets_a_test_message(receiver: Any):
    url = f"json://127.0.0.1:{receiver.server_port}/made"

    result = init("--contact", "a@b.example", "--address", url)

    assert result.exit_code == 0, result.output
    assert 'A test message went to address "first".' in result.output
    assert len(receiver.got) == 1


def test_where_the_test_message_fails_the_settings_stand_and_it_is_said(
    receiver: Any, here: Path
):
    receiver.answer = 500
    url = f"json://127.0.0.1:{receiver.server_port}/hunter2"

    result = init("--contact", "a@b.example", "--address", url)

    assert result.exit_code == 1
    assert 'address "first": the test message did not go out: ' in result.stderr
    assert "hunter2" not in result.output
    assert (here / "advisorywatch.toml").exists()
