"""What changed in a text: sentences gone and new, and which of them are only a template. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from advisorywatch.change import fold_marks

# A stop, then a space (Latin, Cyrillic, Arabic …) or none (Japanese, Chinese).
STOP = re.compile(r"(?<=[.!?…؟])\s+|(?<=[。！？])\s*|\n+")
TEMPLATE = 8  # the same edit in so many countries is a template (Canada: 227 rows of one day)


@dataclass(frozen=True, slots=True)
class Edit:
    """Sentences gone and sentences new, in the order of their texts."""

    gone: tuple[str, ...]
    new: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.gone or self.new)


def sentences(text: str) -> list[str]:
    """Cut at stops and line ends; good enough to compare, not to read."""
    return [part.strip() for part in STOP.split(text) if part.strip()]


def edit(before: str, after: str) -> Edit:
    """Sentence by sentence; a sentence moved elsewhere in the text is no edit."""
    old, new = sentences(before), sentences(after)
    had = Counter(fold_marks(s) for s in old)
    has = Counter(fold_marks(s) for s in new)
    return Edit(
        gone=tuple(s for s in old if not has[fold_marks(s)]),
        new=tuple(s for s in new if not had[fold_marks(s)]),
    )


def template_edits(edits: Mapping[str, tuple[Edit, Iterable[str]]]) -> frozenset[str]:
    """Masked sentences edited alike in TEMPLATE or more countries.

    `edits`: country → its edit, and the names to mask in it.
    """
    count: Counter[str] = Counter()
    for change, names in edits.values():
        mask = Masker(names)
        count.update({mask(s) for s in (*change.gone, *change.new)})
    return frozenset(sentence for sentence, n in count.items() if n >= TEMPLATE)


def only_template(change: Edit, names: Iterable[str], template: frozenset[str]) -> bool:
    """Whether nothing but the template was edited here."""
    mask = Masker(names)
    return bool(change) and all(mask(s) in template for s in (*change.gone, *change.new))


class Masker:
    """Replaces a country's names, so that a sentence reads alike for every country."""

    def __init__(self, names: Iterable[str]) -> None:
        folded = sorted({fold_marks(name) for name in names if len(name) > 2}, key=len)
        alternatives = "|".join(re.escape(name) for name in reversed(folded))
        self.pattern = re.compile(rf"\b(?:the )?(?:{alternatives})\b") if alternatives else None

    def __call__(self, sentence: str) -> str:
        folded = fold_marks(sentence)
        return self.pattern.sub("{country}", folded) if self.pattern else folded


# A word with the blank behind it: blanks by themselves are so many that comparing takes 13 s.
WORD = re.compile(r"\s+|(?:[^\W\d_]+|\d+|.)\s?", re.S)
IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def words(before: str, after: str) -> list[tuple[str, str]]:
    """Word by word: ("=" | "-" | "+", text), runs joined. Han, kana and hangul go sign by sign."""
    old, new = tokens(before), tokens(after)
    runs: list[tuple[str, str]] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, now = "".join(old[i1:i2]), "".join(new[j1:j2])
        runs += [("=", was)] if tag == "equal" else [("-", was), ("+", now)]
    return [(mark, run) for mark, run in runs if run]


def around(runs: list[tuple[str, str]], context: int) -> list[tuple[str, str]]:
    """The runs with long unchanged stretches cut to so many words at either end of an edit."""
    found: list[tuple[str, str]] = []
    for n, (mark, run) in enumerate(runs):
        pieces = tokens(run)
        head = 0 if n == 0 else context
        tail = 0 if n == len(runs) - 1 else context
        if mark != "=" or len(pieces) <= head + tail:
            found.append((mark, run))
            continue
        before, after = "".join(pieces[:head]), "".join(pieces[len(pieces) - tail :])
        found.append(("=", f"{before.rstrip(' ')} … {after.lstrip(' ')}"))
    return found


def tokens(text: str) -> list[str]:
    return [
        piece
        for word in WORD.findall(text)
        for piece in (word if IDEOGRAPHS.search(word) else [word])
    ]


WORDS_OF = re.compile(r"[^\W\d_]+|\d+")
SPLIT = re.compile(r"[,;/]|\b(?:and|und|et|y|e|en|og|och|ja|i|oraz)\b")
# Words that tell no place from another: "the Tigray region" is "Tigray".
GENERIC = frozenset(
    re.findall(
        r"\w+",
        """the of in to at all some any parts part areas area region regions province provinces
        state states district districts city cities town towns governorate governorates
        department departments zone zones territory county counties prefecture prefectures
        island islands neighborhood neighbourhood municipality oblast vicinity immediate
        designated following below
        der die das den dem des von in im provinz provinzen gebiet gebiete stadt bezirk
        bundesstaat landesteil landesteile
        le la les l du de des d ville région régions département départements province provinces
        el los las región regiones provincia provincias departamento departamentos ciudad zona
        zonas estado estados regione regioni città het provincie regio gebied stad""",
    )
)


def places(name: str, country: Iterable[str] = ()) -> list[frozenset[str]]:
    """The places a part's name tells of, each as its telling words, the country's names aside.

    "Zarqa, Rusayfah" is two; "the Tigray region" and "Tigray" are the same; "the below areas
    of Benin" is none.
    """
    ours = {word for one in country for word in WORDS_OF.findall(fold_marks(one))}
    found = (
        frozenset(WORDS_OF.findall(piece)) - GENERIC - ours
        for piece in SPLIT.split(fold_marks(name))
    )
    return [place for place in found if place]


def within(places_: list[frozenset[str]], others: Iterable[frozenset[str]]) -> bool:
    """Whether every one of the places lies in one of the others, said more exactly.

    "Northern border region near Burkina Faso" lies in "Northern Border Region"; "Gaza" does
    not lie in "the Gaza border".
    """
    others = list(others)
    return bool(places_) and all(any(one <= place for one in others) for place in places_)
