"""Publishers who advise in fixed formulas: which level, and of where, by a table of few phrases.

"Utenriksdepartementet fraråder alle reiser til X" states a level of what follows it: of the whole
country where that is its name alone, of the rest of it where it says so, else of a part.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from advisorywatch.advisory import Area, Level, worst_of
from advisorywatch.sources._advice import known

Kind = Literal["whole", "rest", "part", "nowhere", "unclear"]
SENTENCE = re.compile(r"(?<=[^\s.\d][^\s.][.!?])\s+(?=[A-ZÅÄÖÆØÉ])|\n")


@dataclass(frozen=True, slots=True)
class Formulas:
    """A publisher's phrases. `levels`: pattern and level, the narrower first; its group `inside`
    is the place, where it stands within the phrase. `to`: what stands
    between formula and place. `whole`, `rest`: words for all, and for what is left, of a country.
    `but`: what may follow a country's name without making it a part. `void`: a sentence that
    bears it states nothing now. `verb`: what every formula has; one in another form is a
    wording we do not know. `list_`: what a heading ends with whose list says of where."""

    levels: tuple[tuple[str, Level], ...]
    to: str
    whole: str
    rest: str
    but: str
    void: str
    verb: str
    list_: str = r"(?!)"


@dataclass(frozen=True, slots=True)
class Said:
    """One level stated, of where, in which sentence. "nowhere": of no place; "unclear": what
    follows the formula is none of its forms."""

    kind: Kind
    level: Level
    where: str
    sentence: str


def said_in(text: str, formulas: Formulas, country: str) -> Iterator[Said]:
    """Every level a text states, in its order."""
    bare = (p.replace("?P<inside>", "?:") for p, _ in formulas.levels)
    any_level = re.compile("|".join(f"(?:{p})" for p in bare), re.IGNORECASE)
    for sentence, quoted in announced(text, formulas):
        if re.search(formulas.void, sentence, re.IGNORECASE):
            continue
        found = list(any_level.finditer(sentence))
        if not found and re.search(formulas.verb, sentence, re.IGNORECASE):
            yield Said("unclear", Level.DO_NOT_TRAVEL, sentence, quoted)
        ends = [one.start() for one in found[1:]] + [len(sentence)]
        for one, end in zip(found, ends, strict=False):
            pattern, level = next(
                (p, level)
                for p, level in formulas.levels
                if re.fullmatch(p, one[0], re.IGNORECASE)
            )
            whole = re.fullmatch(pattern, one[0], re.IGNORECASE)
            inside = whole.groupdict().get("inside") if whole else None
            tail = sentence[one.end() : end].strip(" .,;:–-·")
            led = re.match(rf"(?:{formulas.to})(?!\w)", tail, re.IGNORECASE)
            heading = end == len(sentence) and sentence.rstrip().endswith(":")
            if (inside is None and tail and led is None) or heading:
                yield Said("unclear", level, tail, quoted)
                continue
            where = inside or (tail[led.end() :] if led else "").strip(" .,;:–-")
            yield Said(kind_of(where, formulas, country), level, where, quoted)


def announced(text: str, formulas: Formulas) -> Iterator[tuple[str, str]]:
    """Every sentence of a text, to read and to quote: an item of a list ("• ") is read behind the
    line that announces it, and quoted as it stands."""
    heading = ""
    lines = text.splitlines()
    for line, after in zip(lines, [*lines[1:], ""], strict=False):
        item = line.removeprefix("• ")
        if item != line and heading:
            yield f"{heading} {item}", item
        elif line.rstrip().endswith(":") and after.startswith("• "):
            heading = re.sub(rf"\s*(?:{formulas.list_})?[\s:]*$", "", line, flags=re.IGNORECASE)
        else:
            heading = ""
            for sentence in SENTENCE.split(item):
                yield sentence.strip(), sentence.strip()


def clear(stated: list[Said]) -> bool:
    """Whether each level has its place: a formula without one, beside others, is a legend's."""
    kinds = [one.kind for one in stated]
    return "unclear" not in kinds and ("nowhere" not in kinds or len(kinds) == 1)


def kind_of(where: str, formulas: Formulas, country: str) -> Kind:
    if not where:
        return "nowhere"
    if re.match(formulas.rest, where, re.IGNORECASE):
        return "rest"
    whole = re.match(rf"(?:{formulas.whole})(?!\w)\s*", where, re.IGNORECASE)
    beyond = where[whole.end() :] if whole else where
    words = beyond.split()
    for count in range(min(len(words), 6), 0, -1):
        name = " ".join(words[:count])
        place = known(name.rstrip(".,;:"))
        if place is None or country not in place.codes or place.sub or place.part:
            continue
        after = " ".join(words[count:])
        closed = name != name.rstrip(".,;:") or not after
        if closed or re.match(formulas.but, after, re.IGNORECASE):
            return "whole"
    if whole and (not beyond or re.match(rf"[,.;(]|{formulas.but}", beyond, re.IGNORECASE)):
        return "whole"
    return "part"


def levels_of(stated: Iterable[Said]) -> tuple[Level | None, Level | None, tuple[Area, ...]]:
    """Level of the country, the worst, and the parts named.

    What is said of the whole counts, else of the rest of it; a formula without a place is of the
    country that the text is about.
    """
    every = list(stated)
    whole = [one.level for one in every if one.kind in ("whole", "nowhere")]
    rest = [one.level for one in every if one.kind == "rest"]
    level = worst_of(whole) or worst_of(rest)
    areas: dict[str, Area] = {}
    for one in every:
        if one.kind == "part":
            known_ = areas.get(one.where.casefold())
            areas[one.where.casefold()] = Area(
                one.where, worst_of([one.level, known_.level if known_ else None])
            )
    return level, worst_of([level, *(one.level for one in every)]), tuple(areas.values())
