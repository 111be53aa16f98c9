"""Texts compared: sentence by sentence, name by name, word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisorywatch import text


def test_an_edit_is_the_sentences_gone_and_the_sentences_new():
    found = text.edit("Stay alert. Attacks are very likely.", "Stay alert. Attacks are likely.")

    assert found.gone == ("Attacks are very likely.",)
    assert found.new == ("Attacks are likely.",)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("One. Two.", "Two. One."),
        ("It’s “safe” – mostly.", 'It\'s "safe" - mostly.'),
        ("Kenya  - Level 2.", "Kenya - Level\xa02."),
    ],
)
def test_moved_sentences_and_other_quote_marks_are_no_edit(before: str, after: str):
    assert not text.edit(before, after)


def test_sentences_end_in_every_script():
    assert text.sentences("注意。退避！ Да? Нет.\nهل؟ نعم.") == [
        "注意。",
        "退避！",
        "Да?",
        "Нет.",
        "هل؟",
        "نعم.",
    ]


@pytest.mark.parametrize(
    ("name", "other", "lies"),
    [
        ("Northern border region near Burkina Faso", "Northern Border Region", True),
        ("the Tigray region", "Tigray", True),
        ("Rusayfah city", "Zarqa, Rusayfah", True),
        ("Gaza", "the Gaza border", False),
        ("Kherson region", "Kharkiv region", False),
        ("Provinz Kabul", "Provinz Kandahar", False),
        ("the below areas", "Kandi", False),
    ],
)
def test_a_place_lies_in_another_where_it_is_said_more_exactly(
    name: str, other: str, lies: bool
):
    assert text.within(text.places(name), text.places(other)) is lies


def test_a_countrys_own_name_tells_no_place_in_it():
    assert text.places(
        "northern border of Cote d’Ivoire", ["Côte d'Ivoire", "Cote d'Ivoire"]
    ) == [frozenset({"northern", "border"})]


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_words_of_a_diff_make_up_both_texts(before: str, after: str):
    runs = text.words(before, after)

    assert "".join(run for mark, run in runs if mark != "+") == before
    assert "".join(run for mark, run in runs if mark != "-") == after


def test_words_go_sign_by_sign_where_there_are_no_blanks():
    assert text.words("渡航中止", "渡航延期") == [("=", "渡航"), ("-", "中止"), ("+", "延期")]


def test_around_keeps_what_changed_and_some_words_of_what_did_not():
    calm = " ".join(str(n) for n in range(100))

    found = text.around([("=", calm), ("-", "old"), ("=", calm), ("+", "new")], 2)

    assert found == [("=", " … 98 99"), ("-", "old"), ("=", "0 1 … 98 99"), ("+", "new")]
