"""Clean-up and sentences: what a reader sees, and where it stood."""

import pytest

from advisorywatch.language import advise, sentences
from advisorywatch.language.clean import cleaned, folded


def said(text: str, lang: str = "en") -> list[str]:
    return [sentence for _, _, sentence in sentences(text, lang)]


def test_tags_marks_and_zero_width_characters_are_not_read():
    text = "<p>Do&nbsp;<b>not</b> tra\u200bvel to **Mali**.</p>"

    assert said(text) == ["Do not travel to Mali."]
    assert advise(text, "en").level == 4


def test_a_quote_is_found_again_in_the_text_as_given():
    text = "<div><p>Calm.</p>\n<p>Do not&nbsp;travel to <b>Mali</b>.</p></div>"
    advice = advise(text, "en")

    assert text[advice.start : advice.end] == "Do not&nbsp;travel to <b>Mali</b>."
    assert advice.quote == "Do not travel to Mali."


def test_lines_of_html_source_are_no_ends_of_sentences():
    assert said("<li>De kleurcode voor Canada\n   is groen.</li>", "nl") == [
        "De kleurcode voor Canada is groen."
    ]


@pytest.mark.parametrize(
    ("lang", "text", "parts"),
    [
        ("en", "The U.S. Embassy is closed. Leave now.", 2),
        ("en", "Travel in the U.S. The embassy is closed.", 2),
        ("en", "You should leave immediately.The U.S. government has limited means.", 2),
        ("en", "See travel.state.gov for more.", 1),
        ("en", "Avoid all travel to St. Kitts and Nevis.", 1),
        ("de", "Am 20. März wurde z. B. gewarnt. Reisen Sie aus.", 2),
        ("de", "Dies gilt u.a. für Mali, bzw. den Norden.", 1),
        ("fr", "M. Dupont parle. Quittez le pays !", 2),
        ("nl", "Lees dit. Verlaat het land.", 2),
        ("en", "First line\n\nSecond line", 2),
        ("en", "Do not travel … to the border.", 1),
        ("tr", "Vatandaşlarımızın tedbirli olmaları … tavsiye edilmektedir.", 1),
        ("ja", "上記以外の地域（首都を含む。）レベル１：十分注意してください。", 1),
        ("ja", "●国境地帯\nレベル４：退避してください。渡航は止めてください。", 2),
        ("he", "אזור צפון הקווקז.רמה 2 במדינה.", 2),
        ("zh-Hant", "請避免前往。儘速離境！", 2),
        ("en", "a long line that was broken by an editor here\nand goes on", 1),
        ("it", "Precauzioni come in ogni viaggio all?estero. Il Paese ? sicuro.", 2),
    ],
)
def test_where_sentences_end(lang: str, text: str, parts: int):
    assert len(said(text, lang)) == parts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DÉCONSEILLÉ", "deconseille"),
        ("レベル４", "レベル4"),
        ("don’t", "don't"),
        ("non–essential", "non-essential"),
        ("Türkiye", "turkiye"),
        ("قطر", "قطر"),
    ],
)
def test_spellings_are_brought_together(one: str, other: str):
    assert folded(one) == other


def test_the_marks_of_kana_and_hangul_are_kept():
    assert folded("が") != folded("か")
    assert folded("한국") == "한국"


def test_a_text_without_marks_is_given_back_as_it_is():
    assert cleaned("Do not travel.").text == "Do not travel."
