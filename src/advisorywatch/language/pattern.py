"""The notation in which tables write phrases, and what it is compiled to.

    advise* against all travel     words in this order; `*` is any ending (or beginning)
    leave|depart                   one of several words; `_` joins words: all_but|only
    [strongly]                     may stand there or not
    ..  and  ...                   up to three, up to fourteen words of anything
    ..!red|orange                  the same, but none of these words; also <where>!red|orange
    ~                              as `...`, but not past a comma
    <where>                        the place: up to 24 words, read as the object
    <list>                         the same, up to 70: ministries list provinces by name
    <old>  and  <new>              the same, for what was and what is now
    ^  and  $                      the beginning (or behind a colon) and the end (or before a
                                   semicolon) of what is searched
    travel|$                       a word, or the end
    ,                              a comma must stand there
    >                              what follows must stand there, but is not part of the find
    {PEOPLE}                       a list of words the table gives under `words`

Between two words any space, quote mark, comma or bracket may stand. In a language written
without spaces the parts follow one another, quote marks or not between them, `..` is up to
eight and `...` up to thirty characters, never past a stop. No quantifier stands inside
another without a bound, so that a search costs a bounded number of steps for each word it
starts from.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from advisorywatch.language.clean import folded

SLOTS = {
    "<where>": ("where", 24),
    "<list>": ("where", 70),
    "<old>": ("old", 24),
    "<new>": ("new", 24),
}
JOIN = r"[^\w;]{1,5}"
UNSPACED_JOIN = r"[\s\"'「」『』《》〈〉【】]{0,2}"  # "「レベル4」(退避勧告)", "為「紅色」"
GAPS = ("..", "...", "~")  # each may bear `!` and the words it may not hold
WORD = r"\w{1,40}"
END = r"[^\w;]{0,6}(?:\Z|;)"
SLOT_OR_LIST = re.compile(r"<\w+>|\{\w+\}")
LONG_WORD = re.compile(r"[^\W\d_]{4,}\*?")


class BadPhrase(ValueError):
    """A table's phrase that the notation cannot express."""


def words_in(phrases: Iterable[str]) -> frozenset[str]:
    """The words of four letters and more that phrases are written with, folded; "avis*" keeps
    its star."""
    plain = " ".join(SLOT_OR_LIST.sub(" ", source) for source in phrases).replace("_", " ")
    return frozenset(folded(word) for word in LONG_WORD.findall(plain))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled phrase. `anchors`: one of these stands in every text it matches; `needs`: the
    same for each of its words that must be there.
    """

    source: str
    regex: re.Pattern[str] = field(repr=False)
    anchors: tuple[str, ...]
    needs: tuple[frozenset[str], ...] = field(default=(), repr=False)

    def may_match(self, text: str) -> bool:
        """Cheap and never wrong to say no."""
        return any(anchor in text for anchor in self.anchors)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in folded text."""
        if not self.may_match(text):
            return None
        if end is None:
            return self.regex.search(text, start)
        return self.regex.search(text, start, end)


class Index:
    """Which of many phrases may match a text: every word is looked for once, not once a phrase."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.needs = tuple(one.needs for one in phrases)
        # by their first letters: most words are not even looked for
        self.words: dict[str, set[str]] = defaultdict(set)
        for word in {word for needs in self.needs for need in needs for word in need}:
            self.words[word[:3]].add(word)
        # by the words of its narrowest need: most phrases are never looked at
        self.places: dict[str, list[int]] = defaultdict(list)
        for place, needs in enumerate(self.needs):
            for word in min(needs, key=len):
                self.places[word].append(place)

    def may_match(self, text: str) -> list[int]:
        """The places of those that may, in their order."""
        here = {
            word
            for begin, words in self.words.items()
            if begin in text
            for word in words
            if word in text
        }
        near = {place for word in here for place in self.places.get(word, ())}
        return [
            place
            for place in sorted(near)
            if not any(need.isdisjoint(here) for need in self.needs[place])
        ]


@lru_cache(maxsize=20_000)
def phrase(source: str, spaces: bool = True, words: tuple[tuple[str, str], ...] = ()) -> Phrase:
    """A phrase of a table, compiled once."""
    expanded = expand(source, dict(words))
    parts = expanded.split()
    if not parts:
        raise BadPhrase(f"{source!r}: expected words, found none")
    built = "".join(pieces(parts, source, spaces))
    needs = needs_of(parts)
    return Phrase(source, re.compile(built), anchors_of(needs, source), needs)


def expand(source: str, words: Mapping[str, str]) -> str:
    """`{PEOPLE}` replaced by the table's list."""
    for _ in range(3):
        if "{" not in source:
            return source
        for name, value in words.items():
            source = source.replace("{" + name + "}", value)
    if "{" in source:
        raise BadPhrase(f"{source!r}: expected a list the table gives under `words`")
    return source


def pieces(parts: list[str], source: str, spaces: bool) -> list[str]:
    """The regular expression, piece by piece."""
    join = JOIN if spaces else UNSPACED_JOIN
    out: list[str] = []
    begun = False  # a piece that must be there stands before: a join is due
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if part == "^":
            out.append(r"(?:\A[^\w;]{0,6}|:[^\w;]{1,4})" if number == 0 else "")
        elif part == "$":
            out.append(END)
        elif part == ">":
            out.append("(?=")
        elif part == ",":
            out.append(r"\s{0,2}[,،、]")
        elif part.startswith(GAPS):
            out.append(gap(part, spaces))
        elif part.strip("[]").partition("!")[0] in SLOTS:
            if last and spaces:
                raise BadPhrase(f"{source!r}: a slot at the end captures nothing")
            slot = slot_of(part.strip("[]"), join if begun else "", spaces)
            out.append(f"(?:{slot})?" if part[0] == "[" else slot)
            begun = True
        elif part[0] == "[":
            inner = words_of(part[1:-1], spaces)
            out.append(f"(?:{join}{inner})?" if begun else f"(?:{inner}{join})?")
        else:
            words, end, _ = part.partition("|$")
            shape = (join if begun else "") + words_of(words, spaces)
            out.append(f"(?:{shape}|{END})" if end else shape)
            begun = True
    if ">" in parts:
        out.append(")")
    if spaces:
        opens = parts[0] not in ("^",) and not parts[0].startswith((*GAPS, "*"))
        closes = parts[-1] != "$" and not parts[-1].startswith(GAPS)
        return [r"(?<!\w)" if opens else "", *out, r"(?!\w)" if closes else ""]
    return out


def gap(part: str, spaces: bool) -> str:
    dots, _, never = part.partition("!")
    if dots not in GAPS:
        raise BadPhrase(
            f"{part!r}: expected .. ... or ~, and behind ! the words it may not hold"
        )
    no = unlike(never, spaces)
    if spaces:
        most = 3 if dots == ".." else 14
        between = r"[^\w;:,،]{1,5}" if dots == "~" else JOIN
        return f"(?:{between}{no}{WORD}){{0,{most}}}?"
    outside = "。；;,、\\n" if dots == "~" else "。；;\\n"
    most = 8 if dots == ".." else 30
    character = f"(?:{no}[^{outside}])" if no else f"[^{outside}]"
    return f"{character}{{0,{most}}}?"


def slot_of(part: str, join: str, spaces: bool) -> str:
    slot, _, never = part.partition("!")
    name, most = SLOTS[slot]
    if spaces:
        word = f"{unlike(never, spaces)}{WORD}"
        return f"{join}(?P<{name}>{word}(?:{JOIN}{word}){{0,{most - 1}}}?)"
    character = f"(?:{unlike(never, spaces)}[^。；;\\n])" if never else "[^。；;\\n]"
    return f"{join}(?P<{name}>{character}{{1,60}}?)"


def unlike(never: str, spaces: bool) -> str:
    """None of these words begins here."""
    ends = r"(?!\w)" if spaces else ""
    return f"(?!{words_of(never, spaces)}{ends})" if never else ""


def words_of(part: str, spaces: bool) -> str:
    """One of several words, as a group."""
    alternatives = [one for one in part.split("|") if one]
    if not alternatives:
        raise BadPhrase(f"{part!r}: expected a word")
    shapes = [word_of(one, spaces) for one in alternatives]
    return shapes[0] if len(shapes) == 1 else "(?:" + "|".join(shapes) + ")"


def word_of(word: str, spaces: bool) -> str:
    join = JOIN if spaces else r"\s{0,2}"
    out = []
    for piece in word.split("_"):
        core = re.escape(folded(piece.strip("*")))
        before = r"\w{0,20}" if piece.startswith("*") else ""
        after = r"\w{0,20}" if piece.endswith("*") else ""
        out.append(before + core + after)
    return join.join(out)


def needs_of(parts: list[str]) -> tuple[frozenset[str], ...]:
    """For each word of the phrase that must be there: what one of its alternatives must contain."""
    needs = []
    for part in parts:
        if part in ("^", "$", ">", ",") or part.startswith(GAPS) or part[0] in "[<":
            continue
        if part.endswith("|$"):  # or the end: none of them must be there
            continue
        longest = frozenset(
            max((folded(piece.strip("*")) for piece in one.split("_")), key=len)
            for one in part.split("|")
            if one
        )
        if all(longest):
            needs.append(longest)
    return tuple(needs)


def anchors_of(needs: tuple[frozenset[str], ...], source: str) -> tuple[str, ...]:
    """For the surest word of the phrase: what one of its alternatives must contain.

    Sure is a word whose shortest spelling is long; of two such, the one with fewer.
    """
    if not needs:
        raise BadPhrase(f"{source!r}: expected at least one word that must stand there")
    surest: frozenset[str] = max(needs, key=sureness)
    return tuple(sorted(surest))


def sureness(need: frozenset[str]) -> tuple[int, int]:
    return min(map(len, need)), -len(need)
