"""Country names in running text, so that a place is told from a country and a neighbour from it.

Names come from countries.tsv. The endings a language puts on a name ("Israels",
"Afganistaniin", "России") are allowed behind it; nothing else is guessed, the longest name
wins, and a name inside a longer word never counts (Niger in Nigeria, Oman in Romania).
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from advisorywatch.language.clean import folded

STARTS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Name:
    """A country's name as it stands in a folded text, and whom it may mean."""

    start: int
    end: int
    codes: frozenset[str]


# Endings a name may bear in running text, and how many of its last letters they may replace.
ENDINGS = {
    "en": r"(?:'?s)?",
    "nl": r"(?:'?s)?",
    "de": r"(?:e?s|e?n)?",
    "sv": "s?",
    "da": "s?",
    "no": "s?",
    "nn": "s?",
    "tr": r"(?:'\w{1,6}|\w{0,4})",
    "fi": r"\w{0,7}",
    "pl": r"\w{0,4}",
    "cs": r"\w{0,4}",
    "sk": r"\w{0,4}",
    "ru": r"(?!ян|ск|ц)\w{0,4}",  # not "россиянам", "украинским"
}
CHANGING = {"fi": 2, "pl": 1, "cs": 1, "sk": 1, "ru": 1}
CHANGED = frozenset("aeioyаеийоыьэюя")  # a last letter that may: not that of Palau
NOUN = {"cs": "(?:o|a|u|em)", "sk": "(?:o|a|u|om)", "pl": "(?:a|i|e|ą|ę)"}
# Particles written together with the name that follows them.
PREFIXES = {"ar": "[وفبكل]{0,2}(?:ال|ل)?", "he": "[ובלמהשכ]{0,3}"}
UNSPACED = frozenset({"ja", "zh-Hant", "zh-Hans"})
KATAKANA = "[ァ-ヺー]"

# Languages without a column of countries.tsv: whose names stand in for theirs.
INSTEAD = {"fy": "nl"}
# Columns of countries.tsv beside the language's own.
ALSO = {"zh-Hant": ("zh_Hant_HK",), "pt": ("pt_PT",), "nn": ("no",)}

Index = dict[str, list[tuple[re.Pattern[str], frozenset[str]]]]
KEY = 2  # letters by which names are looked up


def names_in(text: str, lang: str) -> list[Name]:
    """The names in a folded text, left to right, none inside another."""
    names = index(lang)
    found: list[Name] = []
    if lang in UNSPACED:
        positions = iter(range(len(text)))
    elif lang in PREFIXES:
        positions = iter(
            [at for word in STARTS.finditer(text) for at in range(word.start(), word.end())]
        )
    else:
        positions = iter([word.start() for word in STARTS.finditer(text)])
    reached = 0
    for at in positions:
        if at < reached:
            continue
        for pattern, codes in names.get(text[at : at + KEY], ()):
            match = pattern.match(text, at)
            if match is not None:
                found.append(Name(at, match.end(), codes))
                reached = match.end()
                break
    return found


@lru_cache(maxsize=32)
def index(lang: str) -> Index:
    """The names of a language by their first letters, longest first."""
    shapes: dict[str, frozenset[str]] = {}
    for name, code in known(lang):
        key = " ".join(folded(name).split())
        if len(key) > 1:
            shapes[key] = shapes.get(key, frozenset()) | {code}
    found: Index = defaultdict(list)
    for key in sorted(shapes, key=lambda key: (-len(key), key)):
        found[key[:KEY]].append((re.compile(shape(key, lang)), shapes[key]))
    return dict(found)


def known(lang: str) -> Iterator[tuple[str, str]]:
    """A language's names with their codes: the short one of each country, and those of prose."""
    from advisorywatch import countries  # late: its tables are read on first use
    from advisorywatch.language import table_of

    for code in countries.CODES:
        for column in (INSTEAD.get(lang, lang), *ALSO.get(lang, ())):
            yield countries.name_of(code, column), code
    for code, names in table_of(lang).countries.items():
        for name in names.split("|"):
            yield name, code


def shape(key: str, lang: str) -> str:
    """A name with the endings it may bear, and what may not stand around it."""
    if lang in UNSPACED:
        if re.fullmatch(KATAKANA + "+", key):
            return rf"(?<!{KATAKANA}){re.escape(key)}(?!{KATAKANA})"
        return re.escape(key)
    if lang == "ko":  # particles follow: 이란에, 캄보디아는
        return rf"{re.escape(key)}(?!\w{{4}})"
    if lang in PREFIXES:
        return rf"(?<!\w\w\w\w){re.escape(key)}(?!\w\w\w)"
    keep = key
    changing = CHANGING.get(lang, 0)
    if len(key) - changing >= 4 and (lang == "fi" or key[-1] in CHANGED):
        keep = key[: len(key) - changing] if changing else key
    words = r"\s+".join(re.escape(word) for word in keep.split(" "))
    ending = ENDINGS.get(lang, "") if len(key) >= 4 else ""
    if key.endswith(("sko", "cko", "ska")):  # "Česko", not "českým občanům"
        ending = NOUN.get(lang, ending)
    return rf"{words}{ending}(?!\w)"
