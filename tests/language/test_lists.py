"""Lists under "Do not travel to:": which lines are parts, and where the list ends."""

from advisorywatch.language import advise


def parts(text: str) -> list[tuple[str, int | None]]:
    return [(area.name, area.level) for area in advise(text, "en", country="KE").areas]


def test_a_list_with_marks_ends_with_the_last_mark_whatever_stands_between():
    text = (
        "Exercise increased caution in Kenya.\nDo not travel to:\n"
        "• Somalia\n• Kenya-Somalia border counties due to terrorism\n"
        "• Turkana County due to crime.\n"
        "Country Summary\nAvoid demonstrations and crowds.\nCheck local media."
    )

    assert parts(text) == [("Kenya-Somalia border counties", 4), ("Turkana County", 4)]


def test_a_second_sentence_of_an_item_is_no_part_and_ends_no_list():
    text = "Do not travel to:\n- Turkana County. Bandits operate there.\n- Lamu County\nSummary"

    assert parts(text) == [("Turkana County", 4), ("Lamu County", 4)]


def test_a_list_without_marks_ends_where_a_line_holds_more_than_an_item():
    text = "Do not travel to:\nTurkana County\nLamu County\nCrime is common. Be alert."

    assert parts(text) == [("Turkana County", 4), ("Lamu County", 4)]


def test_a_heading_with_nothing_under_it_states_a_part_of_unknown_name():
    advice = advise(
        "Exercise increased caution in Kenya.\nDo not travel to:", "en", country="KE"
    )

    assert (advice.level, advice.worst) == (2, 4)


def test_a_list_without_marks_ends_before_what_to_do():
    text = (
        "Exercise increased caution.\nDo not travel to:\n"
        "Turkana County due to crime\nLamu County\n"
        "Read the country information page.\nIf you decide to travel to Kenya\nKeep a low profile"
    )

    assert parts(text) == [("Turkana County", 4), ("Lamu County", 4)]


def test_a_place_only_pointed_at_is_no_named_part():
    text = "Do not travel to Lamu County. Do not travel to these areas for any reason."

    assert parts(text) == [("Lamu County", 4)]


def test_a_place_keeps_its_distance_its_abbreviation_and_nothing_of_what_follows():
    assert parts("Do not travel to within 30km of the border with Somalia.") == [
        ("within 30km of the border with Somalia", 4)
    ]
    assert parts("Do not travel to the North Eastern (NE) Province, due to crime.") == [
        ("North Eastern (NE) Province", 4)
    ]
    assert parts("Avoid travel to any area within six miles (10 kilometers) of Lamu.") == [
        ("any area within six miles (10 kilometers) of Lamu", 4)
    ]
    assert parts("Avoid travel to refugee settlements in Kenya and depart.") == [
        ("refugee settlements in Kenya", 4)
    ]
