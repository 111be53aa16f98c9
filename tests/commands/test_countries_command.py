"""`countries`: a contract that scripts depend on."""

import json

from click.testing import CliRunner

from advisorywatch.commands.countries import command


def run(*arguments: str, stdin: str | None = None) -> str:
    result = CliRunner().invoke(command, arguments, input=stdin, catch_exceptions=False)

    assert result.exit_code == 0
    return result.output


def test_a_name_is_answered_by_one_json_line():
    [line] = run("--format", "json", "Israel, the West Bank and Gaza").splitlines()

    assert json.loads(line) == {
        "name": "Israel, the West Bank and Gaza",
        "codes": ["IL", "PS"],
        "reason": None,
    }


def test_a_refusal_is_an_answer_with_its_reason_and_no_guess():
    [line] = run("--format", "json", "Nigerria").splitlines()

    assert json.loads(line) == {
        "name": "Nigerria",
        "codes": [],
        "reason": "no name of a country in our tables",
    }


def test_a_person_is_told_what_may_be_meant():
    assert "did you mean Nigeria" in run("Nigerria")


def test_names_come_from_standard_input_too():
    lines = run("--format", "json", "-", stdin="Kyrgyz Republic\n\n북한\nСеверный Кипр\n")
    answers = [json.loads(line) for line in lines.splitlines()]

    assert [answer["codes"] for answer in answers] == [["KG"], ["KP"], []]


def test_without_names_it_lists_every_country():
    rows = [json.loads(line) for line in run("--format", "json").splitlines()]

    assert len(rows) == 250
    assert {"code": "XK", "iso3": "XKX", "name": "Kosovo"} in rows


def test_csv_leaves_null_empty():
    assert run("--format", "csv", "Iran") == "name,codes,reason\nIran,IR,\n"
