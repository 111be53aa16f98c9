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


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Testing the Embassy's Emergency Communication System", "We will call each warden."),
        ("Emergency notification drill", "The drill will take place on Friday."),
        ("Message for U.S. Citizens", "We will conduct a test of our emergency alert system."),
    ],
)
def test_a_test_of_the_means_to_alert_is_a_drill(title: str, text: str):
    told = tell(title, text)

    assert told.drill
    assert told.action is Action.INFORMATIONAL


def test_a_test_for_a_disease_and_an_armys_exercise_are_no_drills():
    assert not tell("Health Alert", "A negative COVID-19 test is required to board.").drill
    assert not tell("Security Alert", "The army begins a military exercise near Goz.").drill


@pytest.mark.parametrize(
    ("title", "text", "level"),
    [
        ("Chad - Level 3: Reconsider Travel", "Do not travel to the lake.", 3),
        ("Security Alert", "Chad remains at Level 4: Do Not Travel. Avoid the area.", 4),
        ("Travel Advisory lowered", "The advisory for Chad was lowered to Level 2.", 2),
        ("State lifts its advisory", "The Level 4 advisory was issued in March.", None),
        ("Global Level 4 Health Advisory lifted by the Department", "It was historic.", None),
        ("State lowers its advisory for Chad to Level 2", "It was Level 3.", 2),
        ("Americans told to exercise increased caution overseas", "Be alert.", None),
        ("Health Alert", "The CDC has issued a Level 2 Travel Health Notice.", None),
        ("Alert: volcano", "The alert for the volcano was raised to Level 4.", None),
    ],
)
def test_an_alerts_level_is_one_it_names_as_the_state_departments(
    title: str, text: str, level: int | None
):
    assert tell(title, text).level == level


def test_a_drill_told_in_passing_makes_no_alert_a_drill():
    text = "Exercise normal precautions. The government holds civil defense drills each year."
    assert not tell("South Korea - Level 1: Exercise Normal Precautions", text).drill

    late = (
        "Avoid the area.\nBe alert.\nCall us.\nWrite to us.\nThere is an evacuation drill soon."
    )
    told = tell("Security Alert: fire", late)

    assert not told.drill
    assert told.action is Action.AVOID_AREA
