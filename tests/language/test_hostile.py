"""Hostile and odd texts: time grows with the length, nothing raises, offsets hold."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisorywatch.advisory import rank
from advisorywatch.language import LANGUAGES, advise, guess, sentences, table_of, tell
from advisorywatch.language.clean import cleaned, folded

MARKUP = [
    "<",
    "<a ",
    "[",
    "[x](",
    "](",
    "&",
    "&#1",
    "**",
    "_a_",
    "(",
    "\n",
    "> ",
    "\u200b",
    "ß",
    "İ",
]


def seconds(text: str, lang: str) -> float:
    start = time.process_time()
    advise(text, lang)
    return time.process_time() - start


def dense(lang: str, length: int) -> str:
    """Nothing but words of the language's own phrases, without a stop: the worst it can meet."""
    words = [
        anchor
        for phrase, _ in (*table_of(lang).stated, *table_of(lang).called)
        for anchor in phrase.anchors
    ]
    joined = (" " if table_of(lang).spaces else "").join(words) + " "
    return (joined * (length // len(joined) + 1))[:length]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_time_grows_with_the_length_of_a_text_made_of_our_own_words(lang: str):
    seconds(dense(lang, 1_000), lang)  # tables compiled

    short, long = seconds(dense(lang, 8_000), lang), seconds(dense(lang, 32_000), lang)

    assert long < 8 * short + 0.2


@pytest.mark.parametrize("mark", MARKUP)
def test_a_megabyte_of_markup_is_read_in_time(mark: str):
    text = (mark * (1_000_000 // len(mark)))[:1_000_000]

    assert seconds(text, "en") < 10


def test_a_megabyte_of_our_own_words_is_read_in_time():
    assert seconds(dense("en", 1_000_000), "en") < 60


def test_a_thousand_sentences_cost_less_than_a_third_of_a_second():
    text = "\n".join(
        f"The situation in district {n} is calm, but travellers are advised to avoid crowds "
        f"and to follow the advice of the local authorities at all times."
        for n in range(1_000)
    )
    seconds(text, "en")

    assert min(seconds(text, "en") for _ in range(3)) < 0.3


PIECES = st.sampled_from(
    [
        *("do not travel to ", "leave ", "now", "the country", "Mali", "all but essential "),
        *("no longer ", "advises against ", "all travel ", "if you wish to ", "the rest of "),
        *("wird gewarnt", "Vor Reisen nach ", "zu verlassen", "déconseillé ", "sconsigliati "),
        *(
            ". ",
            "\n",
            ": ",
            "; ",
            "<b>",
            "&nbsp;",
            "レベル４",
            "退避してください",
            "여행금지",
            "前往",
        ),
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    text=st.lists(PIECES | st.text(max_size=8), max_size=25).map("".join),
    lang=st.sampled_from(LANGUAGES),
)
def test_nothing_raises_and_what_is_read_holds_together(text: str, lang: str):
    advice = advise(text, lang, country="ML")
    told = tell(text[:80], text, lang)
    guess(text)

    assert rank(advice.worst) >= rank(advice.level)
    assert (advice.leave is None) == (advice.leave_scope is None)
    assert (told.leave is None) == (told.leave_scope is None)
    for start, end in ((advice.start, advice.end), (advice.leave_start, advice.leave_end)):
        assert (start, end) == (-1, -1) or 0 <= start < end <= len(text)


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=200), lang=st.sampled_from(LANGUAGES))
def test_sentences_stand_one_after_the_other_in_the_text_as_given(text: str, lang: str):
    found = sentences(text, lang)

    reached = 0
    for start, end, sentence in found:
        assert reached <= start < end <= len(text)
        assert sentence.strip()
        reached = end


@given(text=st.text(max_size=100))
def test_folding_keeps_every_offset(text: str):
    assert len(folded(text)) == len(text)


@given(text=st.text(max_size=100))
def test_every_cleaned_character_stood_somewhere_in_the_text(text: str):
    clean = cleaned(text)

    places = [clean.at(offset) for offset in range(len(clean.text))]
    assert places == sorted(places)
    assert all(0 <= place < max(1, len(text)) for place in places)
