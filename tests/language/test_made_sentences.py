"""Made sentences of every class, language by language: tests/language/made/<code>.tsv.

Columns: level (stated for its own scope; - where none), worst, leave (now should consider -),
scope (country part -), lifted (yes -), the class it stands for, the sentence. `|` in a
sentence is a line break.
"""

from pathlib import Path

import pytest

from advisorywatch.language import LANGUAGES, advise

MADE = Path(__file__).parent / "made"


def made() -> list[tuple[str, ...]]:
    rows = []
    for file in sorted(MADE.glob("*.tsv")):
        for line in file.read_text("utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                rows.append((file.stem, *line.split("\t")))
    return rows


@pytest.mark.parametrize(
    ("lang", "level", "worst", "leave", "scope", "lifted", "kind", "text"), made()
)
def test_a_made_sentence_is_read_as_its_class_says(
    lang: str, level: str, worst: str, leave: str, scope: str, lifted: str, kind: str, text: str
):
    advice = advise(text.replace("|", "\n"), lang)

    read = (
        str(advice.stated or "-"),
        str(advice.worst or "-"),
        advice.leave or "-",
        advice.leave_scope or "-",
        "yes" if advice.lifted else "-",
    )
    assert read == (level, worst, leave, scope, lifted), (kind, advice)


# The classes every language must show: each is a way in which a careless reader errs.
CLASSES = {
    "level 4",
    "level 3",
    "level 4 of a part",
    "rest of the country",
    "two levels",
    "lifted",
    "leave now",
    "leave should",
    "leave a part",
    "wish to leave",
    "leave the area",
    "exit law",
    "prepare",
    "staff",
    "insurance",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_made_sentences_of_every_class(lang: str):
    shown = {row[6] for row in made() if row[0] == lang}

    assert CLASSES - shown == set()
