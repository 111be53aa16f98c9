"""Days told in alerts: whether an order to staff is new, or an old one told again."""

import pytest

from advisorywatch.advisory import Action
from advisorywatch.language import table_of, tell
from advisorywatch.language.days import is_new

TITLE = "Chad - Level 3: Reconsider Travel"


def orders(day: str) -> str:
    return (
        "Reconsider travel to Chad due to unrest. Some areas have increased risk. "
        f"{day}, the Department of State ordered non-emergency employees to leave Chad."
    )


@pytest.mark.parametrize(
    ("day", "issued"),
    [
        ("On March 2, 2026", "2026-03-02"),
        ("On March 2, 2026", "2026-03-05T10:00:00Z"),
        ("On January 30, 2026", "2026-01-29"),
        ("On December 30", "2026-01-02"),
        ("On 2 March", "2026-03-02"),
        ("In July 2023", "2023-07-28"),
    ],
)
def test_an_order_of_about_the_day_of_publishing_is_the_news(day: str, issued: str):
    assert tell(TITLE, orders(day), issued=issued).action is Action.ORDERED_DEPARTURE


@pytest.mark.parametrize(
    ("day", "issued"),
    [
        ("On March 2, 2026", "2026-05-15"),
        ("On March 2", "2026-03-14"),
        ("In July 2023", "2023-08-20"),
        ("On December 30", "2026-02-01"),
    ],
)
def test_an_order_of_an_older_day_is_told_again(day: str, issued: str):
    told = tell(TITLE, orders(day), issued=issued)

    assert told.action is Action.RECONSIDER
    assert "an old order restated" in {aside.why for aside in told.aside}


def test_an_old_order_told_first_in_an_alert_is_no_news_either():
    text = "On March 2, 2026, the Department ordered the departure of family members. Be alert."

    assert tell("Security Alert", text, issued="2026-03-03").action is Action.ORDERED_DEPARTURE
    assert tell("Security Alert", text, issued="2026-06-01").action is Action.INCREASED_CAUTION


def test_what_an_advisory_was_updated_for_is_its_news_whatever_day_it_names():
    text = "Updated to reflect the ordered departure of family members on March 2."

    assert tell(TITLE, text, issued="2026-05-06").action is Action.ORDERED_DEPARTURE


def test_the_day_an_order_stands_behind_counts():
    text = (
        "Reconsider travel to Chad. "
        "The Department authorized the departure of family members on March 2, 2026."
    )

    assert tell(TITLE, text, issued="2026-03-03").action is Action.AUTHORIZED_DEPARTURE
    assert tell(TITLE, text, issued="2026-06-03").action is Action.RECONSIDER


def test_without_a_day_of_publishing_the_one_in_the_title_counts():
    title = "Chad Travel Advisory, Level 3: Reconsider Travel, July 6, 2018"

    assert tell(title, orders("On July 6, 2018")).action is Action.ORDERED_DEPARTURE
    assert tell(title, orders("On April 23, 2018")).action is Action.RECONSIDER


@pytest.mark.parametrize(
    ("sentence", "issued"),
    [
        ("you may leave", "2026-03-02"),
        ("on june 31, 2026, it left", "2026-06-30"),
        ("on february 29, it left", "2026-02-28"),
        ("on march 2, it left", None),
        ("on march 2, it left", "soon"),
    ],
)
def test_no_day_decides_nothing(sentence: str, issued: str | None):
    assert is_new(sentence, len(sentence), issued, table_of("en")) is None


def test_a_new_order_further_down_is_news_in_a_warning_and_not_in_another_alert():
    text = (
        "Be alert. The roads are closed. On July 9, the Department ordered staff to leave Chad."
    )

    told = tell("Chad Travel Warning", text, issued="2014-07-10")

    assert told.action is Action.ORDERED_DEPARTURE
    assert tell("Security Alert", text, issued="2014-07-10").action is Action.INCREASED_CAUTION
