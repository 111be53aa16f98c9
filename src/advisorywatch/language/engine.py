"""The only flow: sentences → statements (what, about where, does it stand?) → Advice.

A sentence is searched for phrases that state a level or call on people to leave. Each find is
a statement; cues around it decide whether it stands, is lifted, was in force before, or is to
be set aside (a condition, a neighbour, a legend); the words after or before it say what it is
about. Only then are the statements of the whole text weighed against one another (advice.py).
"""

from advisorywatch.language.calls import calls_in
from advisorywatch.language.clean import Clean, folded
from advisorywatch.language.levels import levels_in, placed
from advisorywatch.language.lists import legend, listed
from advisorywatch.language.sentences import split, without_quoted_stops
from advisorywatch.language.statement import Sentence
from advisorywatch.language.table import Table


def read(
    text: str, table: Table, *, country: str | None = None, publisher: str | None = None
) -> tuple[Clean, list[Sentence]]:
    """Every sentence with its statements; set-aside ones among them."""
    clean, spans = split(text, table)
    done: list[Sentence] = []
    for number, (start, end) in enumerate(spans):
        original = clean.text[start:end]
        sentence = Sentence(original, without_quoted_stops(folded(original)), start, number)
        sentence.levels = placed(levels_in(sentence, table, country, publisher), done)
        sentence.calls = calls_in(sentence, done, table, country)
        if not sentence.unsure:
            sentence.lowered |= any(one.search(sentence.text) for one in table.lists["lowered"])
        sentence.drill = any(one.search(sentence.text) for one in table.lists["drill"])
        done.append(sentence)
    listed(done, clean.text, table, country)
    legend(done)
    return clean, done
