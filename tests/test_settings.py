"""The settings: what they give, and what is said of each mistake. One file a mistake in config/."""

import math
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from advisorywatch import settings
from advisorywatch.advisory import Level
from advisorywatch.change import Kind
from advisorywatch.desks.values import Hears, Quiet, Word
from advisorywatch.errors import SettingsError
from advisorywatch.settings import find, load
from advisorywatch.settings.check import Check
from advisorywatch.settings.forms import duration
from advisorywatch.settings.key import Table
from advisorywatch.settings.schema import FILE, walk
from advisorywatch.settings.whole import check_whole
from settings_cases import SOURCES, TOKEN, a_desk, environment, read

__all__ = ["environment"]  # a fixture for every test here

CONFIG = Path(__file__).parent / "config"


# Mistakes


@pytest.mark.parametrize("file", sorted(CONFIG.glob("*.toml")), ids=lambda file: file.stem)
def test_a_mistake_is_named_with_its_place_and_what_would_be_right(file: Path):
    lines = file.read_text("utf-8").splitlines()
    expected = [f"{file}: {line[3:]}" for line in lines if line.startswith("#! ")]

    with pytest.raises(SettingsError) as raised:
        load(file, addresses="check", sources=SOURCES)

    assert expected == str(raised.value).splitlines()
    assert TOKEN not in str(raised.value)
    assert TOKEN not in repr(raised.value.__cause__)


def test_every_file_of_mistakes_says_what_is_expected():
    silent = [f.name for f in CONFIG.glob("*.toml") if not f.read_text().startswith("#! ")]

    assert silent == []


def test_a_file_that_is_no_text_is_named(tmp_path: Path):
    file = tmp_path / "advisorywatch.toml"
    file.write_bytes(b'[fetch]\ncontact = "\xff"\n')

    with pytest.raises(SettingsError, match="byte 19 is no UTF-8"):
        load(file)


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path):
    with pytest.raises(SettingsError, match=f"{tmp_path}: expected the settings"):
        load(tmp_path)


# What it gives


def test_an_empty_file_is_settings_with_every_default():
    found = read("", path="/etc/advisorywatch/advisorywatch.toml")

    assert found.database.url.reveal() == "sqlite:////var/lib/advisorywatch/advisorywatch.db"
    assert found.fetch.contact is None
    assert found.fetch.pace == timedelta(seconds=1)
    assert found.fetch.allow_private == ()
    assert (found.pages, found.desks, dict(found.addresses)) == ((), (), {})
    assert found.operator.after == timedelta(minutes=30)
    assert (found.web.host, found.web.port) == ("127.0.0.1", 8710)


def test_a_desk_that_says_no_more_hears_what_is_worse_better_and_leave():
    [desk] = read(a_desk("")).desks

    assert desk.hears == (Hears(),)
    assert desk.hears[0].kinds == {Word.WORSE, Word.BETTER, Word.LEAVE}
    assert desk.hears[0].countries is None
    assert (desk.grave_at_once, desk.unconfirmed) == (True, False)


def test_a_filter_without_kinds_has_the_same_kinds_as_no_filter():
    [desk] = read(a_desk("[[desks.hears]]\nat_least = 3")).desks

    assert desk.hears == (replace(Hears(), at_least=Level.AVOID_NON_ESSENTIAL),)


def test_a_desk_has_all_it_says():
    [desk] = read(
        a_desk(
            """
            timezone = "Europe/Moscow"
            quiet = "23:00 – 6:30"
            digest = ["18:00", "7:00"]
            pulse = "09:00"
            grave_at_once = false
            unconfirmed = true
            [[desks.hears]]
            kinds = ["raised", "leave"]
            countries = ["RU", "BY"]
            sources = ["us-state"]
            at_least = "do_not_travel"
            [[desks.hears]]
            kinds = ["all"]
            """
        )
    ).desks

    moscow = ZoneInfo("Europe/Moscow")
    assert desk.quiet == Quiet(time(23), time(6, 30), moscow)
    assert (desk.digest, desk.pulse, desk.timezone) == ((time(7), time(18)), time(9), moscow)
    assert (desk.grave_at_once, desk.unconfirmed) == (False, True)
    assert desk.hears[0] == Hears(
        kinds=frozenset({Kind.RAISED, Word.LEAVE}),
        countries=frozenset({"RU", "BY"}),
        sources=frozenset({"us_state"}),
        at_least=Level.DO_NOT_TRAVEL,
    )
    assert desk.hears[1].kinds == {Word.ALL}


def test_a_zone_behind_quiet_hours_counts_for_them_alone():
    [desk] = read(
        a_desk('timezone = "Asia/Tokyo"\nquiet = "23:00-06:00 Europe/London"\npulse = "09:00"')
    ).desks

    assert desk.quiet is not None
    assert desk.quiet.zone == ZoneInfo("Europe/London")
    assert desk.timezone == ZoneInfo("Asia/Tokyo")


def test_a_page_becomes_a_source_with_underscores_in_its_name():
    found = read(
        """
        [[pages]]
        name = "fi-embassy-moscow"
        by = "FI"
        about = "RU"
        url = "https://embassy.example/"
        language = "fi"
        drop = [".share"]
        [sources]
        only = ["fi-embassy-moscow"]
        [sources.fi-embassy-moscow]
        every = "2m30s"
        """
    )

    [page] = found.pages
    assert (page.name, page.by, page.about) == ("fi_embassy_moscow", "FI", "RU")
    assert (page.form, page.select, page.drop) == ("page", "main", (".share",))
    assert found.sources.watches("fi_embassy_moscow")
    assert not found.sources.watches("us_state")
    assert found.sources.of("fi_embassy_moscow").every == timedelta(minutes=2, seconds=30)
    assert found.sources.of("us_state").every is None


def test_an_unproven_source_is_watched_only_where_it_is_named():
    plain = read('[sources]\noff = ["us_state"]').sources
    named = read('[sources]\non = ["de_aa"]').sources
    alone = read('[sources]\nonly = ["de_aa"]').sources

    assert not plain.watches("us_state")
    assert not plain.watches("de_aa", proven=False)
    assert plain.watches("de_aa", proven=True)
    assert named.watches("de_aa", proven=False)
    assert alone.watches("de_aa", proven=False)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("0s", timedelta()),
        ("90s", timedelta(seconds=90)),
        ("250ms", timedelta(milliseconds=250)),
        ("0.5s", timedelta(milliseconds=500)),
        ("1h30m", timedelta(minutes=90)),
        ("1d12h", timedelta(hours=36)),
    ],
)
def test_a_duration_is_read_as_it_is_said(text: str, length: timedelta):
    assert duration("0s", "7d").read(text) == length


# Where things are


def test_paths_in_the_file_are_relative_to_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "ca.pem").write_text("made certificate")
    (tmp_path / "news").mkdir()
    file = tmp_path / "news" / "advisorywatch.toml"
    file.write_text('[database]\nurl = "sqlite:///news.db"\n[fetch]\nca_file = "../ca.pem"\n')
    monkeypatch.chdir(tmp_path)

    found = load(Path("news/advisorywatch.toml"))

    assert found.database.url.reveal() == f"sqlite:///{tmp_path}/news/news.db"
    assert found.fetch.ca_file is not None
    assert found.fetch.ca_file.samefile(tmp_path / "ca.pem")


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////srv/a.db",
        "sqlite:///:memory:",
        "sqlite:///file:a?mode=memory&uri=true",
        "postgresql://watch@db.example/advisories",
        "postgresql+psycopg:///advisories?host=/run/postgresql",
    ],
)
def test_a_database_that_is_not_relative_is_left_as_it_is(url: str):
    assert read(f'[database]\nurl = "{url}"').database.url.reveal() == url


def test_under_systemd_the_database_is_in_the_state_directory(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/news:/var/lib/other")

    assert read("").database.url.reveal() == "sqlite:////var/lib/news/advisorywatch.db"


def test_the_file_named_on_the_command_line_counts_before_all_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in ("named.toml", "environment.toml", "advisorywatch.toml"):
        (tmp_path / name).write_text("")
    monkeypatch.chdir(tmp_path)

    assert find() == Path("advisorywatch.toml")
    monkeypatch.setenv("ADVISORYWATCH_CONFIG", "environment.toml")
    assert find() == Path("environment.toml")
    assert find("named.toml") == Path("named.toml")


def test_a_named_file_that_is_not_there_is_no_reason_to_take_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "advisorywatch.toml").write_text("")
    monkeypatch.chdir(tmp_path)

    with pytest.raises(SettingsError, match=r"gone.toml: .* found no file \(--config\)"):
        find("gone.toml")
    monkeypatch.setenv("ADVISORYWATCH_CONFIG", "away.toml")
    with pytest.raises(SettingsError, match=r"away.toml: .* \(\$ADVISORYWATCH_CONFIG\)"):
        find()


@pytest.mark.skipif(settings.SYSTEM_FILE.exists(), reason="this machine has settings")
def test_where_there_are_no_settings_init_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)

    with pytest.raises(SettingsError, match="`advisorywatch init` writes a first one"):
        find()


# Whatever stands there

ODD: list[Any] = [
    True, 0, -1, 3.5, math.inf, 10**30, "", " ", "x", "\0", "://", "http://[", "a" * 5000, "é" * 90,
    "http://u:p@h:99999/", "1d" * 9, "999999d", "../..", [], [[]], ["\0"], {}, [{}], {"name": "\n"},
    {"NAME": {}}, date(2026, 3, 1), time(9), datetime(2026, 3, 1, tzinfo=UTC),
]  # fmt: skip


@pytest.mark.parametrize(("path", "table"), list(walk()), ids=[path for path, _ in walk()])
def test_nothing_that_stands_in_a_table_breaks_the_check(path: str, table: Table):
    names = [name for key in table.keys for name in key.names]
    odd_tables: list[Any] = [*ODD, *({name: value} for name in names for value in ODD)]

    for one in odd_tables:
        for given in (one, [one]):
            check = Check(Path("advisorywatch.toml"), secrets=True)
            *around, name = path.split(".")
            file = {name: given}
            for outer in around:
                file = {outer: [file] if outer == "desks" else file}
            check_whole(check, check.table(FILE, file, ""), SOURCES, addresses=True)

            assert all("\n" not in fault for fault in check.faults)


# Typed values and the table of keys are one


def test_every_key_of_the_table_is_a_field_of_its_settings():
    from advisorywatch.settings import schema

    pairs = [
        (schema.DATABASE, settings.DatabaseSettings),
        (schema.FETCH, settings.FetchSettings),
        (schema.DELIVERY, settings.DeliverySettings),
        (schema.OPERATOR, settings.OperatorSettings),
        (schema.PAGES, settings.PageSettings),
        (schema.SOURCES.others, settings.SourceSettings),
    ]

    for table, value in pairs:
        assert table is not None
        assert [key.name for key in table.keys] == [field.name for field in fields(value)]
