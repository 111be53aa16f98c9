"""Secrets of the settings: four forms, never shown; and what is warned of."""

import logging
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.errors import SettingsError
from advisorywatch.settings import load
from settings_cases import SOURCES, TOKEN, a_desk, environment, faults_of, read

__all__ = ["environment"]  # a fixture for every test here

SECRETS = {
    "plain": f'url = "json://127.0.0.1:9/{TOKEN}"',
    "file": 'url_file = "slack.url"',
    "credential": 'url_credential = "slack.url"',
    "env": 'url_env = "ADVISORYWATCH_TEST_URL"',
}


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a secret in it, that is systemd's for credentials too."""
    (tmp_path / "slack.url").write_text(f"json://127.0.0.1:9/{TOKEN}\n")
    (tmp_path / "slack.url").chmod(0o600)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("addresses", ["skip", "check"])
@pytest.mark.parametrize("form", ["plain", "file", "credential", "env"])
def test_a_secret_is_read_from_each_of_its_four_forms(form: str, addresses: Any, kept: Path):
    file = kept / "advisorywatch.toml"
    file.write_text(f"[addresses.slack]\n{SECRETS[form]}\n")

    found = load(file, addresses=addresses)

    assert found.addresses["slack"].url.reveal() == f"json://127.0.0.1:9/{TOKEN}"


@pytest.mark.parametrize("form", ["plain", "file", "credential", "env"])
def test_no_form_of_a_secret_shows_it(
    form: str, kept: Path, caplog: Any, capfd: Any, monkeypatch: pytest.MonkeyPatch
):
    caplog.set_level(logging.NOTSET)
    file = kept / "advisorywatch.toml"
    secret = SECRETS[form].replace("url", "heartbeat", 1)
    monkeypatch.setenv("ADVISORYWATCH_TEST_URL", f"http://u:{TOKEN}@x.example")
    (kept / "slack.url").write_text(f"http://u:{TOKEN}@x.example")
    file.write_text(f"[operator]\n{secret.replace('json', 'http')}\n")

    found = load(file, addresses="check")

    assert found.operator.heartbeat is not None
    assert TOKEN in found.operator.heartbeat.reveal()
    printed = capfd.readouterr()
    assert TOKEN not in f"{found!r} {found} {caplog.text} {printed.out} {printed.err}"


def test_apprise_says_nothing_of_a_url_it_does_not_take(caplog: Any, capfd: Any):
    caplog.set_level(logging.NOTSET)

    for url in (f"slakc://{TOKEN}", f"slack://{TOKEN}", f"mailto://u:{TOKEN}@", f"://{TOKEN}"):
        faults = faults_of(f'[addresses.a]\nurl = "{url}"', addresses="check")
        assert TOKEN not in faults

    printed = capfd.readouterr()
    assert TOKEN not in caplog.text + printed.out + printed.err
    assert logging.getLogger("apprise").disabled is False


def test_a_listing_needs_no_credential_of_the_service_but_its_absence_is_told_on_use():
    found = read('[addresses.slack]\nurl_credential = "slack"')

    assert repr(found.addresses["slack"]) == "Address('slack', ***://…)"
    with pytest.raises(SettingsError) as raised:
        found.addresses["slack"].url.reveal()
    assert str(raised.value) == (
        'advisorywatch.toml: address "slack": url_credential = "slack": '
        "$CREDENTIALS_DIRECTORY is not set; systemd sets it for its services"
    )


def test_the_database_is_needed_by_listings_too():
    faults = faults_of('[database]\nurl_credential = "database"')

    assert "database.url_credential" in faults


# Warnings


def warnings_of(file: Path) -> str:
    return "\n".join(load(file, addresses="check", sources=SOURCES).warnings)


def test_a_plain_secret_is_warned_of_where_others_can_read_the_file(tmp_path: Path):
    file = tmp_path / "advisorywatch.toml"
    file.write_text(f'[addresses.slack]\nurl = "json://127.0.0.1:9/{TOKEN}"\n')

    file.chmod(0o640)
    assert "others can read" not in warnings_of(file)
    file.chmod(0o644)
    assert 'address "slack": url: a secret in a file that others can read' in warnings_of(file)
    assert TOKEN not in warnings_of(file)


def test_a_proxy_without_a_password_is_no_secret(tmp_path: Path):
    file = tmp_path / "advisorywatch.toml"
    file.touch(0o644)
    file.chmod(0o644)

    file.write_text('[fetch]\nproxy = "http://proxy.example:3128"')
    assert "others can read" not in warnings_of(file)
    file.write_text(f'[fetch]\nproxy = "http://u:{TOKEN}@proxy.example:3128"')
    assert "fetch.proxy: a secret in a file that others can read" in warnings_of(file)


def test_a_secrets_file_that_others_can_read_is_warned_of(kept: Path):
    (kept / "slack.url").chmod(0o644)
    file = kept / "advisorywatch.toml"
    file.write_text('[addresses.slack]\nurl_file = "slack.url"\n')

    assert 'url_file = "slack.url": others can read this file' in warnings_of(file)


def test_what_is_hardly_meant_is_warned_of():
    other = '[addresses.mail]\nurl_env = "ADVISORYWATCH_TEST_URL"\n'

    found = read(a_desk('pulse = "09:00"') + other)

    assert [warning.partition(": ")[2] for warning in found.warnings] == [
        "fetch.contact is missing: publishers cannot tell who asks",
        'desk "Moscow": timezone is missing: its times of day are read as UTC',
        "operator.addresses is empty: nobody is told when a source goes blind",
        'address "mail": no desk and no operator uses it',
    ]
