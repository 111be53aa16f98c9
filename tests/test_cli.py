"""The doors: what commands print and how they end, as scripts call them."""

import csv
import io
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from advisorywatch.cli import cli
from advisorywatch.errors import AdvisorywatchError
from advisorywatch.store import history
from publisher import Room, says


@dataclass
class Shell:
    """A shell in a folder with settings and a database."""

    folder: Path
    room: Room

    def __call__(self, *words: str, ok: int = 0) -> str:
        config = self.folder / "advisorywatch.toml"
        ran = CliRunner().invoke(cli, ["--config", str(config), *words], standalone_mode=False)
        if isinstance(ran.exception, AdvisorywatchError):
            assert ok == 2, ran.exception
            return str(ran.exception)
        if ran.exception is not None and ok == 0:
            raise ran.exception
        code = ran.return_value if isinstance(ran.return_value, int) else ran.exit_code
        assert code == ok, ran.output
        return ran.output

    def json(self, *words: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self(*words, "--format", "json").splitlines()]


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    room = Room(tmp_path)
    (tmp_path / "advisorywatch.toml").write_text(
        f'[database]\nurl = "sqlite:///{tmp_path}/room.db"\n'
        '[fetch]\ncontact = "ops@example.org"\n',
        encoding="utf-8",
    )
    return Shell(tmp_path, room)


@pytest.fixture
def lebanon(shell: Shell) -> Shell:
    """Lebanon 3 on 1 March; 4 and a call to leave two hours later; France quiet."""
    shell.room.poll(says("LB", 3, text="Be careful.\nDo not go to Tyre."), says("FR", 1))
    shell.room.poll(
        says("LB", 4, leave="now", issued="2026-03-01", text="Do not go.\nDo not go to Tyre."),
        says("FR", 1),
        hours=2,
    )
    return shell


def test_changes_are_listed_newest_first_with_every_field(lebanon: Shell):
    raised, called = sorted(lebanon.json("changes"), key=lambda row: row["kind"], reverse=True)

    assert tuple(raised) == history.CHANGE_FIELDS
    assert (raised["kind"], called["kind"]) == ("raised", "leave_called")
    assert raised["event"] == called["event"]
    assert (raised["level_before"], raised["level_after"]) == (3, 4)
    assert (called["leave_before"], called["leave_after"]) == (None, "now")
    assert called["leave_scope_after"] == "country"
    assert (raised["seen"], raised["not_before"]) == (
        "2026-03-01T14:00:00Z",
        "2026-03-01T12:00:00Z",
    )
    assert raised["issued"] == "2026-03-01"
    assert raised["areas"] == []


def test_csv_has_every_field_and_null_is_empty(lebanon: Shell):
    rows = list(csv.DictReader(io.StringIO(lebanon("changes", "--format", "csv"))))

    assert tuple(rows[0]) == history.CHANGE_FIELDS
    assert {row["leave_before"] for row in rows} == {""}


def test_filters_narrow_the_changes(lebanon: Shell):
    assert len(lebanon.json("changes", "--kind", "raised")) == 1
    assert len(lebanon.json("changes", "--country", "Libanon")) == 2
    assert lebanon.json("changes", "--country", "FR") == []
    assert lebanon.json("changes", "--since", "2026-03-02") == []
    assert lebanon.json("changes", "--until", "2026-02-28") == []
    assert len(lebanon.json("changes", "--until", "2026-03-01")) == 2
    assert len(lebanon.json("changes", "--limit", "1")) == 1


def test_a_table_says_how_many_more_there_are(lebanon: Shell):
    assert "--limit shows more" in lebanon("changes", "--limit", "1")
    assert "--limit" not in lebanon("changes")


def test_status_says_what_stands_and_what_stood(lebanon: Shell):
    [now] = lebanon.json("status", "Lebanon")
    [then] = lebanon.json("status", "LB", "--as-of", "2026-03-01T13:00Z")
    [known] = lebanon.json("status", "LB", "--recorded-as-of", "2026-03-01T13:00Z")

    assert (now["level"], now["leave"], now["checked"]) == (4, "now", "2026-03-01T14:00:00Z")
    assert (then["level"], then["leave"]) == (3, None)
    assert (known["level"], known["leave"]) == (3, None)
    assert lebanon.json("status", "LB", "--as-of", "2026-02-01") == []


def test_status_shows_the_age_of_what_can_no_longer_be_read(lebanon: Shell):
    lebanon.room.poll({"country": "LB", "unread": "Niveau 7"}, says("FR", 1), hours=1)

    [row] = lebanon.json("status", "LB")

    assert (row["level"], row["unread_since"]) == (4, "2026-03-01T14:00:00Z")
    assert "Niveau 7" in row["unread_reason"]


def test_history_is_one_country_oldest_first(lebanon: Shell):
    lebanon.room.poll(says("LB", 3, issued="2026-03-02"), says("FR", 1), hours=24)
    lebanon.room.poll(hours=13)

    kinds = [row["kind"] for row in lebanon.json("history", "Liban")]

    assert kinds[-2:] == ["lowered", "leave_ended"]


def test_an_unknown_country_is_an_error_with_suggestions(shell: Shell):
    from click import UsageError

    with pytest.raises(UsageError, match=r"Lebanonn.*Did you mean Lebanon"):
        shell("status", "Lebanonn")


def test_held_shows_reason_and_what_would_confirm_it(lebanon: Shell):
    lebanon.room.poll(says("LB", 1, issued="2026-03-02"), says("FR", 1), hours=24)

    rows = {row["kind"]: row for row in lebanon.json("held")}

    assert (rows["lowered"]["reason"], rows["lowered"]["state"]) == ("steep", "held")
    assert rows["lowered"]["confirm_by"] == "2026-03-03T02:00:00Z"
    assert "the same again" in rows["lowered"]["confirms"]


def test_export_writes_all_or_nothing(lebanon: Shell, tmp_path: Path):
    target = tmp_path / "calls.csv"
    lebanon("export", "--as", "csv", "changes", "--kind", "leave_called", "--to", str(target))

    [row] = csv.DictReader(target.open(encoding="utf-8"))
    assert (row["country"], row["leave_after"]) == ("LB", "now")
    assert len(lebanon("export", "--as", "jsonl", "changes").splitlines()) == 2
    assert len(lebanon("export", "status").splitlines()) == 3
    assert list(tmp_path.glob("*.part")) == []


def test_evidence_is_a_warc_of_both_documents(lebanon: Shell, tmp_path: Path):
    from warcio.archiveiterator import ArchiveIterator

    [change] = lebanon.json("changes", "--kind", "raised")
    target = tmp_path / "evidence.warc.gz"
    said = lebanon("evidence", str(change["id"]), "--to", str(target))

    found = []
    with target.open("rb") as stream:
        for record in ArchiveIterator(stream, check_digests="raise"):
            assert record.format in ("warc", "warc1.1")
            if record.rec_type == "response":
                url = record.rec_headers.get_header("WARC-Target-URI")
                date = record.rec_headers.get_header("WARC-Date")
                found.append(
                    (url, date, json.loads(record.content_stream().read())[0]["level"])
                )
    assert found == [
        ("https://ministry.example/index.json", "2026-03-01T12:00:00.000Z", 3),
        ("https://ministry.example/index.json", "2026-03-01T14:00:00.000Z", 4),
    ]
    assert "sha256" in said


def test_evidence_of_no_change_is_an_error(lebanon: Shell):
    assert "no change 999" in lebanon("evidence", "999", ok=2)


def test_verify_finds_a_body_that_was_touched(lebanon: Shell):
    assert "faults" not in lebanon("verify")
    from sqlalchemy import text

    with lebanon.room.store.write() as connection:
        connection.execute(text("UPDATE bodies SET size = size + 1"))

    assert "faults" in lebanon("verify", ok=1)


def test_a_store_that_is_not_there_is_an_error_that_helps(tmp_path: Path):
    config = tmp_path / "advisorywatch.toml"
    config.write_text(
        f'[database]\nurl = "sqlite:///{tmp_path}/none.db"\n[fetch]\ncontact = "o@example.org"\n'
    )

    ran = run("--config", str(config), "changes")

    assert ran.returncode == 2
    assert "run `advisorywatch check`" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_no_settings_at_all_names_init(tmp_path: Path):
    ran = run("changes", cwd=tmp_path)

    assert ran.returncode == 2
    assert "advisorywatch init" in ran.stderr


def test_a_command_that_does_not_exist_is_told_with_what_was_meant(tmp_path: Path):
    ran = run("chnges", cwd=tmp_path)

    assert ran.returncode == 2
    assert "Did you mean changes" in ran.stderr


LISTINGS = ("changes", "status", "held", "sources", "countries")


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_listing_imports_neither_alembic_nor_apprise_nor_httpx(shell: Shell, listing: str):
    code = (
        "import sys, runpy\n"
        f"sys.argv = ['advisorywatch', '--config', {str(shell.folder / 'advisorywatch.toml')!r},"
        f" {listing!r}, '--format', 'json']\n"
        "try: runpy.run_module('advisorywatch', run_name='__main__')\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "heavy = {'alembic', 'apprise', 'httpx', 'rich', 'apscheduler'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stderr


def run(*words: str, cwd: Path | None = None) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "advisorywatch", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={"PATH": "/usr/bin:/bin", "HOME": str(cwd or "/nonexistent")},
    )
