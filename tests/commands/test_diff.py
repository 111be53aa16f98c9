"""advisorywatch diff: what changed in a text, word by word."""

import csv
import io
import json
from pathlib import Path

import pytest

from advisorywatch.commands.diff import marked
from publisher import says
from test_cli import Shell, shell

__all__ = ["shell"]

LONG = " ".join(f"word{n}" for n in range(200))


@pytest.fixture
def morocco(shell: Shell) -> Shell:
    """Morocco, 2025-08-06: "very likely" became "likely", in a text of 200 words."""
    shell.room.poll(says("MA", 2, text=f"{LONG}\nAttacks are very likely. Stay alert."))
    shell.room.poll(says("MA", 2, text=f"{LONG}\nAttacks are likely. Stay alert."), hours=1)
    return shell


def test_diff_shows_what_is_gone_and_what_is_new(morocco: Shell):
    out = morocco("diff", "1")

    assert out.startswith("MA  xx_made  revised  2026-02-20 → 2026-02-20\n")
    assert "Attacks are [-very -]likely." in out
    assert "{+" not in out


def test_diff_cuts_what_lies_far_from_an_edit_unless_asked_for_all(morocco: Shell):
    assert "word3 " not in morocco("diff", "1")
    assert "word199" in morocco("diff", "1")
    assert LONG in morocco("diff", "1", "--full")


def test_diff_as_json_is_one_object_with_its_parts(morocco: Shell):
    [found] = [
        json.loads(line) for line in morocco("diff", "1", "--format", "json").splitlines()
    ]

    assert {k: found[k] for k in ("id", "source", "country", "kind")} == {
        "id": 1,
        "source": "xx_made",
        "country": "MA",
        "kind": "revised",
    }
    gone = [part["text"] for part in found["parts"] if part["mark"] == "-"]
    assert gone == ["very "]
    after = "".join(part["text"] for part in found["parts"] if part["mark"] != "-")
    assert after == f"{LONG}\nAttacks are likely. Stay alert."


def test_diff_as_csv_has_a_row_a_part(morocco: Shell):
    rows = list(csv.reader(io.StringIO(morocco("diff", "1", "--format", "csv"))))

    assert rows[0] == ["mark", "text"]
    assert ["-", "very "] in rows


def test_diff_of_japanese_goes_sign_by_sign(shell: Shell):
    shell.room.poll(says("PK", 2, text="十分注意してください。"))
    shell.room.poll(says("PK", 2, text="渡航は止めてください。"), hours=1)

    assert "[-十分注意し-]{+渡航は止め+}てください。" in shell("diff", "1")


def test_diff_of_a_raise_without_other_words_says_so(shell: Shell):
    shell.room.poll(says("RU", 3))
    shell.room.poll(says("RU", 4, issued="2026-03-01"), hours=1)

    out = shell("diff", "1")

    assert "“Level 3” → “Level 4”" in out
    assert "The text is the same." in out


def test_diff_of_a_revised_alert_is_against_the_one_it_revises(tmp_path: Path, shell: Shell):
    alert = {
        "country": "RU",
        "alert": True,
        "url": "https://e.example/1",
        "text": "Avoid crowds.",
    }
    shell.room.poll(says("RU", 4), alert)
    shell.room.poll(says("RU", 4), alert | {"text": "Avoid all crowds."}, hours=1)

    assert "Avoid {+all +}crowds." in shell("diff", "1")


def test_diff_of_no_change_says_where_their_ids_are(shell: Shell):
    assert "`advisorywatch changes` lists them" in shell("diff", "7", ok=2)


def test_on_a_terminal_it_is_coloured_and_drives_nothing_else():
    assert marked("-", "gone", colors=True) == "\x1b[31m\x1b[9mgone\x1b[0m"
    assert marked("+", "new", colors=True) == "\x1b[32mnew\x1b[0m"
    assert marked("=", "a\x1b]0;title\x07b\nc", colors=True) == "a]0;titleb\nc"
