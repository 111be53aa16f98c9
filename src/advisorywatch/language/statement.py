"""Statements: what a sentence was found to say, and whether the cues around it let it stand."""

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from advisorywatch.advisory import Leave, Level
from advisorywatch.language.pattern import Index, Phrase
from advisorywatch.language.scope import NOWHERE, Kind, Scope
from advisorywatch.language.table import Aside, Calls, Lifts, Of, Reach, Says, Table


class State(StrEnum):
    """Whether a statement counts."""

    STANDS = "stands"
    LIFTED = "lifted"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Statement:
    """A find in a sentence: a level (`says`) or a call to leave (`calls`)."""

    start: int
    end: int
    rule: str
    scope: Scope = NOWHERE
    state: State = State.STANDS
    why: str = ""
    level: Level | None = None
    leave: Leave | None = None
    also: bool = False
    weak: bool = False
    there: bool = False


@dataclass(slots=True)
class Sentence:
    """A sentence while it is read: as published, folded, and what was found in it."""

    original: str
    text: str
    start: int  # in the cleaned text
    number: int
    levels: list[Statement] = field(default_factory=list)
    calls: list[Statement] = field(default_factory=list)
    lowered: bool = False
    drill: bool = False

    @property
    def unsure(self) -> bool:
        """Whether something was found, and all of it set aside."""
        found = [*self.levels, *self.calls]
        return bool(found) and all(one.state is State.ASIDE for one in found)


CLAUSE = re.compile(r"[;:]\s|[。；](?!\))")
Entry = TypeVar("Entry", Says, Calls)


def finds(
    text: str, entries: tuple[tuple[Phrase, Entry], ...], index: Index
) -> list[tuple[re.Match[str], Entry]]:
    """Matches of a table's entries, left to right; where two overlap, the earlier entry's."""
    found: list[tuple[re.Match[str], Entry]] = []
    for place in index.may_match(text):
        phrase, entry = entries[place]
        for match in phrase.regex.finditer(text):
            if all(
                match.end() <= other.start() or match.start() >= other.end()
                for other, _ in found
            ):
                found.append((match, entry))
    found.sort(key=lambda pair: pair[0].start())
    return found


def segment(
    text: str,
    found: list[tuple[re.Match[str], Says]] | list[tuple[re.Match[str], Calls]],
    number: int,
) -> tuple[int, int]:
    """The stretch in which cues bear on a find: its clause, up to the finds beside it."""
    match = found[number][0]
    low = found[number - 1][0].end() if number else 0
    high = found[number + 1][0].start() if number + 1 < len(found) else len(text)
    for stop in CLAUSE.finditer(text, low, high):
        if stop.end() <= match.start():
            low = stop.end() if text[stop.start()] != ":" else low
        elif stop.start() >= match.end():
            return low, stop.start()
    return low, high


def slot(match: re.Match[str]) -> tuple[int, int] | None:
    """Where the phrase's own <where> stands."""
    if "where" not in match.re.groupindex or match.start("where") < 0:
        return None
    return match.span("where")


def judged(
    text: str, statement: Statement, low: int, high: int, of: Of, table: Table
) -> Statement:
    """Whether the statement stands, by the cues around it."""
    bearing = (of,) if of is Of.LIFTING else (of, Of.BOTH)  # a lifting is not lifted again
    for place in table.indexes["setting_aside"].may_match(text):
        phrase, cue = table.setting_aside[place]
        if cue.of not in bearing:
            continue
        find = bears(phrase, cue, text, statement, low, high)
        if find is None:
            continue
        if cue.unless and table.phrase(cue.unless).search(text, *find.span()):
            continue
        return replace(statement, state=State.ASIDE, why=cue.why)
    for place in table.indexes["lifting"].may_match(text):
        phrase, lift = table.lifting[place]
        if lift.of in bearing and bears(phrase, lift, text, statement, low, high):
            return replace(statement, state=State.LIFTED, why=f"lifted: {lift.phrase}")
    if statement.scope.kind is Kind.OTHER:
        why = f"speaks of {statement.scope.place}, not of the country itself"
        return replace(statement, state=State.ASIDE, why=why)
    return statement


def bears(
    phrase: Phrase, cue: Aside | Lifts, text: str, statement: Statement, low: int, high: int
) -> re.Match[str] | None:
    """The cue's find, where it stands so that it bears on the statement."""
    match cue.reach:
        case Reach.SENTENCE:
            return phrase.regex.search(text)
        case Reach.BEFORE:
            return phrase.regex.search(text, low, statement.end)
        case Reach.AFTER:
            return phrase.regex.search(text, statement.start, high)
        case Reach.NEAR:
            near = max(0, statement.start - 60), min(len(text), statement.end + 60)
            return phrase.regex.search(text, *near)
        case Reach.NEXT:
            found = phrase.regex.search(text, statement.end, min(high, statement.end + 40))
            if found is None or text[statement.end : found.start()].strip(" ,-:\"')」』》"):
                return None
            return found
        case _:
            return phrase.regex.search(text, low, high)
