"""explain: the contract of its lines, and what it tells a journalist."""

import json

import pytest
from click.testing import CliRunner

from advisorywatch.commands.explain import command

KEYS = ["level", "worst", "leave", "leave_scope", "action", "lifted", "drill", "quote", "rule"]


def explain(*args: str, text: str):
    return CliRunner().invoke(command, args, input=text)


def line(**fields: object) -> str:
    return json.dumps(fields, ensure_ascii=False) + "\n"


def test_a_line_is_answered_with_every_key_of_the_contract():
    result = explain("--jsonl", text=line(id="a", lang="en", text="Do not travel to Mali."))

    answer = json.loads(result.output)
    assert list(answer) == ["id", *KEYS]
    assert answer["id"] == "a"
    assert (answer["level"], answer["worst"], answer["action"]) == (4, 4, None)
    assert answer["quote"] == "Do not travel to Mali."
    assert answer["rule"]


def test_a_call_to_leave_is_a_word_and_its_scope_another():
    text = "If you are in Mali, leave immediately."
    result = explain("--jsonl", text=line(id=1, lang="en", text=text))

    answer = json.loads(result.output)
    assert (answer["leave"], answer["leave_scope"]) == ("now", "country")
    assert answer["level"] is None


def test_an_alert_has_an_action():
    asked = line(
        id=1, kind="alert", title="Security Alert", text="Shelter in place.", lang="en"
    )
    result = explain("--jsonl", text=asked)

    assert json.loads(result.output)["action"] == "shelter_in_place"


@pytest.mark.parametrize(
    ("issued", "action"),
    [
        ("2026-03-03", "ordered_departure"),
        ("2026-03-03T08:00:00Z", "ordered_departure"),
        ("2026-05-20", "reconsider"),
    ],
)
def test_the_day_an_alert_bears_tells_whether_its_order_is_news(issued: str, action: str):
    asked = line(
        id=1,
        kind="alert",
        lang="en",
        issued=issued,
        title="Chad - Level 3: Reconsider Travel",
        text="On March 2, 2026, the Department of State ordered non-emergency U.S. government "
        "personnel to leave Chad. Reconsider travel to Chad due to crime.",
    )
    result = explain("--jsonl", text=asked)

    assert json.loads(result.output)["action"] == action


def test_the_help_names_the_keys_of_a_line():
    said = explain("--help", text="").output

    assert '"id","lang","kind","source","issued","title","text"' in "".join(said.split())


@pytest.mark.parametrize(
    ("source", "level"),
    [("ch_eda", 4), ("ch-eda", 4), ("de_aa", 3), ("nobody_knows", 3), (None, 3)],
)
def test_the_source_chooses_the_publishers_wordings(source: str | None, level: int):
    text = "Von Reisen nach Mali wird abgeraten."
    result = explain("--jsonl", text=line(id=1, lang="de", text=text, source=source))

    assert json.loads(result.output)["level"] == level


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ("not json", "line 2: expected a JSON object, found 'not json'"),
        ("[1]", "line 2: expected a JSON object, found [1]"),
        ('{"id": 1}', "line 2: expected 'text', found the keys ['id']"),
        ('{"text": "x"}', "line 2: expected 'id', found the keys ['text']"),
        ('{"id": 1, "text": 2}', "line 2: text: expected text, found 2"),
        (
            '{"id": 1, "text": "x", "kind": "y"}',
            "line 2: kind: expected one of advisory, alert, found 'y'",
        ),
        ('{"id": 1, "text": "x", "lang": "xx"}', "line 2: language: expected one of"),
        (
            '{"id": 1, "text": "x", "issued": "2 March"}',
            "line 2: issued: expected a day, YYYY-MM-DD…, found '2 March'",
        ),
        ('{"id": 1, "text": "x", "issued": "2026-02-30"}', "line 2: issued: expected a day"),
        ('{"id": 1, "text": "x", "issued": "20260302"}', "line 2: issued: expected a day"),
        ('{"id": 1, "text": "x", "issued": "2026-03-021"}', "line 2: issued: expected a day"),
        ('{"id": 1, "text": "x", "issued": 2026}', "line 2: issued: expected text, found 2026"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_done(bad: str, said: str):
    good = line(id="good", lang="en", text="Do not travel to Mali.")
    result = explain("--jsonl", text=good + bad + "\n" + good)

    assert result.exit_code == 1
    assert said in result.stderr
    assert [json.loads(one)["id"] for one in result.stdout.splitlines()] == ["good", "good"]


def test_a_language_is_guessed_and_the_guess_is_told():
    result = explain(
        text="Deutsche Staatsangehörige werden aufgefordert, das Land zu verlassen."
    )

    assert "Read as German (guessed)" in result.output
    assert "Call to leave the country: should" in result.output


def test_a_journalist_is_told_what_was_set_aside_and_why():
    result = explain("--lang", "en", text="If you wish to leave Lebanon, you should leave now.")

    assert "Call to leave: none" in result.output
    assert "Set aside:" in result.output
    assert "only for those who wish to leave" in result.output


def test_one_text_as_json():
    result = explain("--lang", "en-GB", "--format", "json", text="Reconsider travel to Niger.")

    answer = json.loads(result.output)
    assert list(answer) == KEYS
    assert answer["level"] == 3
