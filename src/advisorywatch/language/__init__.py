"""Reading what publishers write: free text → level, call to leave, action, with the sentence.

Pure and deterministic: no model, no network. `advise` reads an advisory (a state), `tell` an
alert (an event), `sentences` splits a text for comparing.

Writing a table
===============
A language is one file, `language/<code>.py` (a hyphen becomes an underscore: `zh_hant.py`),
that holds `TABLE = Table(code="xx", name=..., levels=..., calls=..., ...)`. It is found by its
file. Write phrases in natural spelling; accents, case, quote marks, dashes and full-width
forms are folded on both sides. The notation is in pattern.py, the kinds of entry and every
field in table.py; en.py and de.py are the models. In the order of writing:

1. `words`: lists used in many phrases, as {PEOPLE}, {LEAVE}, {SOON}.
2. `levels`: `Says(level, phrase, note)`. The exact before the general: where two overlap the
   earlier entry counts ("all but essential travel" before "all travel"). Write <where> where
   the place stands inside the phrase ("von Reisen <where> wird abgeraten"); a place behind the
   phrase is found by the prepositions in `to`, one in a heading ("JORDAN - AVOID …") by its
   dash or colon, one before it in a language that puts it there by `object_first=True` (there
   a `to` phrase that ends in a comma stands before the place: "…を受け、"). Without spaces or
   capitals (`spaces=False`) only a name or a word of `part` makes a place; where no preposition
   stands, write "… <where> $". `goes_on`: how a line begins that belongs to the one before it.
   `also=True` for the second half of "against all travel to some regions, and all but
   essential travel to the rest". `weak=True` for words that are also advice on behaviour.
   `there=True` for "reis niet hierheen", whose place is the statement's before. `part=True`
   where the word itself means a part ("Teilreisewarnung"). `by={"ch_eda": 4}` where a
   publisher's scale differs. `subject_first=True` (a field of the table) where the place may
   stand before a passive ("La région de X est déconseillée").
3. `calls`: `Calls(SHOULD, phrase, note)`. NOW only where the phrase itself says so; SHOULD
   becomes NOW where a phrase of `soon` stands in the clause. What is left follows the phrase
   or is its <where>; it must be the country (a name, or a phrase of `here`) or a place.
   `country=True` where the words alone mean leaving the country ("ausreisen").
   `things`: what is left that is no country ("the area", "valuables"), with why.
   `near`: people who are there, with <where>: "if you are in <where>" needs a word behind the
   slot; use `$` or the words that follow.
4. `lifts`: cues that turn a statement into its lifting, with their reach: BEFORE (in its
   clause, before it or in its words), AFTER, CLAUSE, SENTENCE, NEXT (directly behind it),
   NEAR (some words away).
   Keep them specific: "no_longer advis*", not "no_longer".
5. `asides`: cues under which the words are no statement now (wish, preparation, exit law,
   legend, insurance, future, past, quoted, staff, a reference to another page), with why.
   SENTENCE is a blunt reach: a word anywhere then silences a true call. Prefer BEFORE, NEXT or
   CLAUSE and name the verb. `unless`: words within the find under which it bears on nothing.
6. Scope: `whole`, `rest`, `part`, `beyond`, `here`, `border`, `to`, `cause`, `but`.
7. `moves` (former and new level, with <old> and <new>), `lowered`, `drill`, `common` (the
   language's most frequent words: it is guessed by them), `asks` (alerts), `countries`
   (prose names beside the usual one, which comes from countries.py).

Each entry ends with a note: where it was seen, or why it stands there. `Table.compile()` finds
bad phrases; tests/language/test_tables.py calls it for every table. Made sentences of every
class (CLASSES in test_made_sentences.py) stand in tests/language/made/<code>.tsv, wrong
labels of the corpus in tests/language/corrections.tsv, with the reason. What is missed shows
`python tests/bench/language.py --misses <code>`; `advisorywatch explain` tells why.
"""

import pkgutil
from functools import lru_cache
from importlib import import_module

from advisorywatch.errors import AdvisorywatchError
from advisorywatch.language.advice import Advice, Aside, weigh
from advisorywatch.language.alerts import Told, told
from advisorywatch.language.detect import code_of, guess, is_vietnamese
from advisorywatch.language.engine import read
from advisorywatch.language.publishers import publisher_of
from advisorywatch.language.sentences import split
from advisorywatch.language.table import Table
from advisorywatch.language.vi_alerts import TABLE as VIETNAMESE

__all__ = [
    "LANGUAGES",
    "Advice",
    "Aside",
    "Told",
    "UnknownLanguage",
    "advise",
    "code_of",
    "guess",
    "publisher_of",
    "sentences",
    "table_of",
    "tell",
]

# A table is found by its file: two letters, or two and a script.
CODES = {"zh_hant": "zh-Hant", "zh_hans": "zh-Hans"}
LANGUAGES: tuple[str, ...] = tuple(
    CODES.get(file.name, file.name)
    for file in pkgutil.iter_modules(__path__)
    if len(file.name) == 2 or file.name in CODES
)


class UnknownLanguage(AdvisorywatchError):
    """A language we have no table for."""


@lru_cache(maxsize=64)
def table_of(lang: str) -> Table:
    """The language's table; UnknownLanguage where there is none."""
    if lang not in LANGUAGES:
        raise UnknownLanguage(
            f"language: expected one of {' '.join(LANGUAGES)}, found {lang!r}"
        )
    module = import_module(f"{__name__}.{lang.replace('-', '_').lower()}")
    table: Table = module.TABLE
    return table


def advise(
    text: str, lang: str, *, country: str | None = None, publisher: str | None = None
) -> Advice:
    """What a text advises. Never raises on any text.

    `country` is the ISO code the text is about: other countries named in it are set aside.
    `publisher` is a source's name, where its wordings mean other levels ("abgeraten" is 4 in
    ch_eda, 3 elsewhere). UnknownLanguage where there is no table for `lang`.
    """
    clean, found = read(text, table_of(lang), country=country, publisher=publisher)
    return weigh(clean, found)


def tell(
    title: str,
    text: str,
    lang: str | None = None,
    *,
    country: str | None = None,
    issued: str | None = None,
) -> Told:
    """What an alert with this title and text asks of private citizens. Never raises on any text.

    `lang` None: a post of a US mission, in English, or where that says nothing in the language
    it is guessed to be in; Vietnamese is read here alone. `issued` is the day it bears
    (YYYY-MM-DD…): an order to staff of an older day is no news.
    """
    if lang is not None:
        return told(title, text, table_of(lang), country, issued)
    said = told(title, text, table_of("en"), country, issued)
    whole = f"{title}\n{text}"
    if said.rule or said.drill:
        return said
    table = VIETNAMESE if is_vietnamese(whole) else table_of(guess(whole))
    other = said if table.code == "en" else told(title, text, table, country, issued)
    return other if other.rule or other.drill or other.level else said


def sentences(text: str, lang: str) -> list[tuple[int, int, str]]:
    """Start and end in the text as given, and the sentence cleaned of markup."""
    clean, spans = split(text, table_of(lang))
    return [
        (clean.at(start), clean.end(end), " ".join(clean.text[start:end].split()))
        for start, end in spans
    ]
