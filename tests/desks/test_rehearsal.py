"""An operator's templates are tried by day, on every sort of page."""

from pathlib import Path

import pytest

from advisorywatch.desks.forms import OURS
from advisorywatch.desks.rehearsal import faults


def test_our_own_templates_pass():
    assert faults(OURS) == ()


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        ("{{ page.sulg }}", "UndefinedError: "),
        ("{% if %}", "TemplateSyntaxError: "),
        (
            "{% if page.single and page.items[0].ids | length == 2 %}{{ nope }}{% endif %}",
            "nope",
        ),
        ("{% if page.more %}{{ 1 / 0 }}{% endif %}", "ZeroDivisionError: "),
        ("{% if page.text %}{{ page.text | no_filter }}{% endif %}", "no_filter"),
        ("{% for item in page.items if item.news.alert %}{{ item.gone }}{% endfor %}", "gone"),
    ],
)
def test_a_fault_is_found_on_whichever_page_it_lies(tmp_path: Path, template: str, fault: str):
    (tmp_path / "plain.txt.j2").write_text(template)

    [found] = faults(tmp_path)

    assert found.startswith(f"{tmp_path}/plain.txt.j2: ")
    assert fault in found


def test_a_file_that_is_none_of_our_templates_is_named(tmp_path: Path):
    (tmp_path / "plain.j2").write_text("{{ page.slug }}")
    (tmp_path / "header.txt").write_text("not a template")

    assert faults(tmp_path) == (
        f"{tmp_path}/plain.j2: expected one of plain.txt.j2, slack.txt.j2, mail.html.j2",
    )
