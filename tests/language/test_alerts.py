"""Made alerts of every class (made_alerts.tsv): what each asks of private citizens."""

from pathlib import Path

import pytest

from advisorywatch.advisory import Action
from advisorywatch.language import tell

MADE = Path(__file__).parent / "made_alerts.tsv"


def made() -> list[tuple[str, ...]]:
    lines = MADE.read_text("utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize(("action", "title", "text"), made())
def test_a_made_alert_asks_what_its_class_says(action: str, title: str, text: str):
    told = tell(title, text.replace("|", "\n"))

    assert told.action == Action(action), told


def test_every_action_has_a_made_alert():
    assert set(Action) == {row[0] for row in made()}
