"""Advice: the statements of a text weighed against one another."""

from dataclasses import dataclass, replace

from advisorywatch.advisory import LEAVE_RANK, Area, Leave, LeaveScope, Level, worst_of
from advisorywatch.language.clean import Clean
from advisorywatch.language.scope import Kind
from advisorywatch.language.statement import Sentence, State, Statement


@dataclass(frozen=True, slots=True)
class Aside:
    """A sentence that reads like a statement and is none: why, in words for a journalist."""

    sentence: str
    why: str
    rule: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What a text advises.

    `level` is for the whole country, None where none is stated for it; `worst` the highest of
    any part, never below `level`; `areas` the parts named with their level or call to leave.
    `quote` is the sentence that carried `level` (or `worst`, where the text speaks of parts
    alone), `start` and `end` its offsets in the text as given, -1 where there is none; the
    same for `leave_quote`. `lifted`: the text tells that something is lifted or lowered.
    `rule` names the table's entry that found it. `stated` is the level for the text's own
    scope: `level`, or the highest of the parts where the text speaks of parts alone.
    """

    level: Level | None = None
    worst: Level | None = None
    areas: tuple[Area, ...] = ()
    leave: Leave | None = None
    leave_scope: LeaveScope | None = None
    quote: str = ""
    start: int = -1
    end: int = -1
    leave_quote: str = ""
    leave_start: int = -1
    leave_end: int = -1
    lifted: bool = False
    drill: bool = False
    rule: str = ""
    leave_rule: str = ""
    aside: tuple[Aside, ...] = ()
    stated: Level | None = None


# What sets the country's level, most telling first.
WEIGHT = {Kind.WHOLE: 0, Kind.REST: 1, Kind.NOTHING: 2, Kind.BEYOND: 3}


def weigh(clean: Clean, sentences: list[Sentence]) -> Advice:
    """The statements of a text weighed against one another."""
    standing = [
        (sentence, one)
        for sentence in sentences
        for one in sentence.levels
        if one.state is State.STANDS
    ]
    calls = [
        (sentence, one)
        for sentence in sentences
        for one in sentence.calls
        if one.state is State.STANDS
    ]
    national = [pair for pair in standing if pair[1].scope.kind in WEIGHT]
    level = worst = None
    quote = leave_quote = ("", -1, -1)
    rule = leave_rule = ""
    if national:
        best = min(WEIGHT[one.scope.kind] for _, one in national)
        likely = [pair for pair in national if WEIGHT[pair[1].scope.kind] == best]
        sentence, one = likely[0]
        if best <= WEIGHT[Kind.REST]:  # named: the highest; unnamed: a page begins with its own
            sentence, one = max(likely, key=lambda pair: (pair[1].level or 0, -pair[0].number))
        elif one.weak:  # citizens are told to be careful, and at once at which level
            sentence, one = next(
                (
                    pair
                    for pair in likely
                    if not pair[1].weak and pair[0].number - sentence.number <= 1
                ),
                likely[0],
            )
        one = floor(sentence, one)
        if not several(sentence):
            level, rule, quote = one.level, one.rule, quoted(clean, sentence)
    if standing:
        worst = worst_of(one.level for _, one in standing)
        if level is None:
            sentence, one = next(pair for pair in standing if pair[1].level == worst)
            rule, quote = one.rule, quoted(clean, sentence)
    leave = scope = None
    if calls:
        sentence, one = max(
            calls,
            key=lambda pair: (
                LEAVE_RANK[pair[1].leave],
                pair[1].scope.kind is not Kind.PART,
                -pair[0].number,
            ),
        )
        leave, leave_rule, leave_quote = one.leave, one.rule, quoted(clean, sentence)
        scope = LeaveScope.PART if one.scope.kind is Kind.PART else LeaveScope.COUNTRY
    parts = worst_of(one.level for _, one in standing if one.scope.kind is Kind.PART)
    return Advice(
        level=level,
        worst=worst,
        stated=parts if level is None else level,
        areas=areas_of(standing, calls),
        leave=leave,
        leave_scope=scope,
        quote=quote[0],
        start=quote[1],
        end=quote[2],
        leave_quote=leave_quote[0],
        leave_start=leave_quote[1],
        leave_end=leave_quote[2],
        lifted=any(
            sentence.lowered
            or any(one.state is State.LIFTED for one in (*sentence.levels, *sentence.calls))
            for sentence in sentences
        ),
        drill=any(sentence.drill for sentence in sentences),
        rule=rule,
        leave_rule=leave_rule,
        aside=tuple(
            Aside(sentence.original, one.why, one.rule)
            for sentence in sentences
            for one in (*sentence.levels, *sentence.calls)
            if one.state is not State.STANDS
        ),
    )


def floor(sentence: Sentence, one: Statement) -> Statement:
    """The lowest of what a sentence says of the same place: "is strongly or partly advised
    against" (France on Central Africa) leaves the country at the lesser of the two.
    """
    same = [
        other
        for other in sentence.levels
        if other.state is State.STANDS
        and other.scope == one.scope
        and (other.also or other is one)
    ]
    return min(same, key=lambda other: other.level or 0, default=one)


def several(sentence: Sentence) -> bool:
    """Whether a sentence states different levels of different countries, each by name.

    "A Red OTA for Lebanon and Tunisia, and an Amber OTA for Albania" (Hong Kong, 2011).
    """
    whole = [
        one
        for one in sentence.levels
        if one.state is State.STANDS
        and one.scope.kind is Kind.WHOLE
        and one.scope.place
        and not one.weak
    ]
    levels = {one.level for one in whole}
    places = {one.scope.place for one in whole}
    return len(levels) > 1 and len(places) == len(whole)


def quoted(clean: Clean, sentence: Sentence) -> tuple[str, int, int]:
    """A sentence as a quote with its offsets in the text as given."""
    end = sentence.start + len(sentence.original)
    return " ".join(sentence.original.split()), clean.at(sentence.start), clean.end(end)


def areas_of(
    standing: list[tuple[Sentence, Statement]], calls: list[tuple[Sentence, Statement]]
) -> tuple[Area, ...]:
    """The parts named, in the order of the text, each once with its highest level."""
    areas: dict[str, Area] = {}
    for _, one in (*standing, *calls):
        if one.scope.kind is not Kind.PART or not one.scope.place:
            continue
        key = one.scope.place.casefold()
        area = areas.get(key, Area(one.scope.place))
        leave = max(area.leave, one.leave, key=lambda value: LEAVE_RANK[value])
        areas[key] = replace(area, level=worst_of((area.level, one.level)), leave=leave)
    return tuple(areas.values())
