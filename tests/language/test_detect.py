"""A line's language is told by its words and letters; where nothing tells, English."""

import pytest

from advisorywatch.language import guess

LINES = [
    ("da", "Danmark hæver sikkerhedsniveau i ny rejsevejledning. Al rejse frarådes."),
    ("no", "UD fraråder reiser som ikke er strengt nødvendige til hele Israel."),
    ("no", "Alle reiser til øvrige deler av Palestina frarådes også."),
    ("nn", "UD rår frå alle reiser til heile landet."),
    ("sv", "UD:s avrådan omfattar heller inte dessa orter."),
    ("pl", "Według MSZ wszystkie grupy Polaków bezpiecznie opuściły Izrael."),
    ("pl", "MSZ wzywa obywateli do opuszczenia Iranu."),
    ("cs", "Okamžitě opusťte Írán, vyzývá země své občany."),
    ("sk", "Rovnako radí zvážiť nevyhnutnosť cestovania do Turecka."),
    ("fi", "Älä matkusta ulkomaille."),
    ("en", "Avoid all travel to the region near the border."),
    ("de", "Vor Reisen nach Mali wird gewarnt."),
    ("es", "Se desaconseja todo viaje a Malí, salvo a Bamako."),
    ("es", "SE DESACONSEJA VIAJAR A MALÍ"),
    ("en", "MALI - AVOID ALL TRAVEL"),
    ("nl", "Geef iedereen minimaal code oranje."),
    ("fy", "Foar Bonêre jildt noch in oranje reisadvys."),
    ("nl", "Reis niet naar dit gebied. De kleurcode van het reisadvies is rood."),
]


@pytest.mark.parametrize(("lang", "line"), LINES)
def test_one_line_tells_its_language_where_it_bears_a_marker(lang: str, line: str):
    assert guess(line) == lang


def test_one_letter_only_one_language_writes_is_enough():
    assert guess("Łódź") == "pl"


def test_a_line_with_no_word_of_nynorsks_own_is_bokmal():
    assert guess("Reiser til landet") == "no"


def test_english_where_nothing_tells():
    assert guess("Level 4") == "en"
    assert guess("Café") == "en"
    assert guess("") == "en"
