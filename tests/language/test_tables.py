"""Every language's table compiles, and keeps the rules of its notation."""

import pytest

from advisorywatch.language import LANGUAGES, table_of


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_phrase_of_a_table_compiles(lang: str):
    table_of(lang).compile()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_table_bears_its_own_code(lang: str):
    assert table_of(lang).code == lang


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_table_can_be_guessed_or_is_told_by_its_script(lang: str):
    assert len(table_of(lang).common) >= 10 or lang in {"ja", "ko", "zh-Hant", "zh-Hans", "he"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_level_and_every_call_has_a_note(lang: str):
    table = table_of(lang)

    assert [entry.phrase for entry in (*table.levels, *table.calls) if not entry.note] == []
