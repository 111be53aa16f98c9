"""The notation of the tables' phrases: gaps, and gaps that may not hold a word."""

import pytest

from advisorywatch.language.pattern import BadPhrase, Index, phrase


def test_a_gap_reaches_over_any_words_up_to_its_length():
    assert phrase("code .. rood").search("code nu eindelijk rood")
    assert not phrase("code .. rood").search("code nu dan eindelijk weer rood")


def test_a_gap_may_be_told_which_words_it_does_not_reach_over():
    nearest = phrase("code ..!oranje|geel rood")

    assert nearest.search("code nu rood")
    assert not nearest.search("code oranje en rood")
    assert nearest.search("code oranjerood en rood")  # whole words alone


def test_a_gap_without_spaces_may_be_told_too():
    nearest = phrase("危険 ..!2 レベル", spaces=False)

    assert nearest.search("危険 1 レベル")
    assert not nearest.search("危険 2 レベル")


def test_a_gap_with_more_dots_than_are_known_is_named():
    with pytest.raises(BadPhrase, match="behind ! the words"):
        phrase("code ....!oranje rood")


def test_a_listed_place_may_be_longer_than_a_place():
    names = " ".join(f"ort{number}," for number in range(60))

    assert phrase("nach <list> abgeraten").search(f"nach {names} abgeraten")
    assert not phrase("nach <where> abgeraten").search(f"nach {names} abgeraten")


def test_of_words_as_long_the_fewer_are_looked_for_first():
    assert phrase("code|kleurcode .. rood").anchors == ("rood",)


def test_a_place_too_may_be_told_which_words_it_does_not_hold():
    assert phrase("voor <where>!oranje rood").search("voor het hele land rood")
    assert not phrase("voor <where>!oranje rood").search("voor het land oranje en rood")


def test_one_of_several_words_may_be_the_end():
    advised = phrase("niet > langer|meer|$")

    assert advised.search("afgeraden wordt het niet langer")
    assert advised.search("afgeraden wordt het niet.")
    assert not advised.search("afgeraden wordt het niet overal")


def test_an_index_names_every_phrase_that_matches():
    phrases = [
        phrase(one)
        for one in ("avoid travel", "avoid .. travel", "leave|depart now", "[now] go")
    ]

    index = Index(phrases)

    for text in (
        "avoid all travel",
        "depart now",
        "go",
        "avoid travel, depart now",
        "so be it",
    ):
        near = index.may_match(text)
        assert {at for at, one in enumerate(phrases) if one.regex.search(text)} <= set(near)
        assert near == sorted(near)
