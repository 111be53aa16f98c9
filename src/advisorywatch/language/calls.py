"""The calls to leave in a sentence: who is called, what they shall leave, how urgently."""

import re
from dataclasses import replace

from advisorywatch.advisory import Leave, Level
from advisorywatch.language.clean import folded
from advisorywatch.language.levels import placed_before
from advisorywatch.language.names import names_in
from advisorywatch.language.scope import NOWHERE, Kind, Scope, foreign, scope_of
from advisorywatch.language.statement import (
    CLAUSE,
    Sentence,
    State,
    Statement,
    finds,
    judged,
    segment,
    slot,
)
from advisorywatch.language.table import Calls, Of, Reach, Table

COMMA = re.compile("[,،]")


def calls_in(
    sentence: Sentence, before: list[Sentence], table: Table, country: str | None
) -> list[Statement]:
    """The calls to leave in a sentence."""
    found = finds(sentence.text, table.called, table.indexes["called"])
    statements: list[Statement] = []
    for number, (match, entry) in enumerate(found):
        low, high = segment(sentence.text, found, number)
        leave = entry.leave
        if leave is Leave.SHOULD and any(
            one.search(sentence.text, low, high) for one in table.lists["soon"]
        ):
            leave = Leave.NOW
        statement = Statement(
            match.start(),
            match.end(),
            f'{table.code}: "{entry.phrase}" = leave: {leave.value}',
            leave=leave,
        )
        statement = judged(sentence.text, statement, low, high, Of.LEAVE, table)
        if statement.state is State.STANDS:
            statement = what_is_left(
                sentence, statement, match, entry, low, high, before, table, country
            )
        statements.append(statement)
    return statements


def what_is_left(
    sentence: Sentence,
    statement: Statement,
    match: re.Match[str],
    entry: Calls,
    low: int,
    high: int,
    before: list[Sentence],
    table: Table,
    country: str | None,
) -> Statement:
    """The call with its scope; set aside where what is left is a thing, an area, or unknown."""
    text, original = sentence.text, sentence.original
    start, end = slot(match) or (match.end(), min(high, match.end() + 90))
    known = next((start + name.start for name in names_in(text[start:end], table.code)), end)
    for phrase, thing in table.leaving_things:
        found = phrase.search(text, start, end)
        if found is None or found.start() > known:
            continue
        if not slot(match) and "," in text[match.end() - 1 : found.start()]:
            continue  # "told … to leave, a message …": behind a comma something new begins
        between = len(text[start : found.start()].split())
        if between == 0 or (thing.reach is not Reach.NEXT and (slot(match) or between <= 3)):
            area = area_named(sentence, statement, found, table, country)
            if area is not None:
                return replace(statement, scope=area)
            return replace(statement, state=State.ASIDE, why=thing.why)
    # a verb at the end has what is left before it: "ülkeden … ayrılmaları"
    begin = match.start() if table.object_first and table.spaces else start
    for phrase in table.lists["here"]:
        found = phrase.search(text, begin, end)
        if found and (slot(match) or len(text[begin : found.start()].split()) <= 3):
            return replace(
                statement, scope=Scope(Kind.WHOLE, original[found.start() : found.end()])
            )
    if table.object_first and not slot(match):
        scope = NOWHERE
    elif slot(match):
        scope = slotted(original, start, end, table, country)
    else:
        scope = left_behind(sentence, start, end, table, country)
    if (table.object_first or not table.spaces) and scope.kind is Kind.NOTHING:
        scope = left_before(sentence, low, match.start(), table, country)
    if scope.kind in (Kind.NOTHING, Kind.REST, Kind.BEYOND):
        scope = where_they_are(sentence, table, country) or scope
        if scope.kind is Kind.BEYOND:
            scope = replace(scope, kind=Kind.WHOLE)
    if scope.kind is Kind.OTHER:
        return replace(
            statement,
            state=State.ASIDE,
            why=f"speaks of {scope.place}, not of the country itself",
        )
    if scope.kind is not Kind.NOTHING:
        return replace(statement, scope=scope)
    named = named_before(sentence, match.end(), table, country)
    if named is not None:
        return replace(statement, scope=named)
    for one in sentence.levels:  # "Belgorodin alue: Poistu välittömästi maasta" is both
        if one.start == match.start() and one.scope.kind is Kind.PART:
            return replace(statement, scope=one.scope)
    if entry.country or any(one.search(text) for one in table.lists["transport"]):
        return replace(statement, scope=Scope(Kind.WHOLE))
    if asked_before(before, table, country) or told_before(before):
        return replace(statement, scope=Scope(Kind.WHOLE))
    return replace(
        statement, state=State.ASIDE, why="leave what? neither the country nor a place is named"
    )


def slotted(original: str, start: int, end: int, table: Table, country: str | None) -> Scope:
    """What stands before a verb at the end ("auf dem Luftweg Mali zu verlassen")."""
    scope = scope_of(original, start, end, table, country)
    return whole_by_name(scope, folded(original[start:end]), table, country)


def whole_by_name(scope: Scope, text: str, table: Table, country: str | None) -> Scope:
    """A country's name anywhere in the text is what is left, where no word makes it a part."""
    in_part = any(one.search(text) for one in table.lists["part"])
    names = names_in(text, table.code)
    if scope.kind is Kind.PART and not in_part and names and not foreign(names, country):
        return replace(scope, kind=Kind.WHOLE)
    return scope


def left_behind(
    sentence: Sentence, start: int, end: int, table: Table, country: str | None
) -> Scope:
    """The object directly behind the verb: a name or a place, up to where time or reason begins."""
    for one in table.lists["soon"] + table.lists["transport"]:
        found = one.search(sentence.text, start, end)
        if found is None:
            continue
        if sentence.text[start : found.start()].strip(" \"'"):
            end = found.start()
        else:  # "leave immediately the areas named"
            start = found.end()
    comma = COMMA.search(sentence.text, start, end)
    if comma:
        end = comma.start()
    for one in table.lists["cause"]:
        found = one.search(sentence.text, start, end)
        if found and not sentence.text[start : found.start()].strip(" \"'"):
            return NOWHERE
    return scope_of(sentence.original, start, end, table, country)


def left_before(
    sentence: Sentence, low: int, end: int, table: Table, country: str | None
) -> Scope:
    """What is left where it stands before the verb: what the level before it is about, or a place."""
    told = [
        one.scope
        for one in sentence.levels
        if one.state is State.STANDS and one.start <= end and one.scope.kind is not Kind.NOTHING
    ]
    if told:
        return told[-1]
    scope = placed_before(sentence, low, end, table, country)
    return whole_by_name(scope, sentence.text[low:end], table, country)


def where_they_are(sentence: Sentence, table: Table, country: str | None) -> Scope | None:
    """Where the people called on are ("if you are in North Kivu"), if the sentence says so."""
    for one in table.lists["near"]:
        found = one.search(sentence.text)
        if found is None:
            continue
        start, end = found.span("where")
        comma = sentence.text.find(",", start, end)
        scope = scope_of(sentence.original, start, end if comma < 0 else comma, table, country)
        if scope.kind is Kind.PART and not any(char.isupper() for char in scope.place):
            continue  # "if you are in an affected area": any such, not one of them
        if scope.kind not in (Kind.NOTHING, Kind.REST):
            return scope
    return None


def area_named(
    sentence: Sentence,
    statement: Statement,
    thing: re.Match[str],
    table: Table,
    country: str | None,
) -> Scope | None:
    """The part of the country that "the area" stands for: where the sentence says by name that
    those called on are ("nationals in southern Lebanon … leave the area"), or what it warned
    of before. None where it goes on behind it: "leave the area if you see a demonstration".
    """
    if not any(one.search(thing.group()) for one in table.lists["area"]):
        return None
    behind = sentence.text[max(thing.end(), statement.end) :]
    for one in table.lists["soon"]:
        behind = one.regex.sub(" ", behind)
    if re.search(r"\w", CLAUSE.split(behind)[0]):
        return None
    for level in reversed(sentence.levels):
        if level.state is State.STANDS and level.end <= thing.start():
            grave = (level.level or 0) >= Level.AVOID_NON_ESSENTIAL
            return level.scope if grave and level.scope.kind is Kind.PART else None
    scope = where_they_are(sentence, table, country)
    if scope is None or scope.kind is not Kind.PART or not all_named(scope.place, table):
        return None
    return scope


def all_named(place: str, table: Table) -> bool:
    """Whether a place is names and words for parts alone: not "Paris near a demonstration"."""
    return all(
        len(word) <= 3
        or word[0].isupper()
        or any(one.search(folded(word)) for one in table.lists["part"])
        for word in re.findall(r"[\w-]+", place)
    )


def named_before(
    sentence: Sentence, end: int, table: Table, country: str | None
) -> Scope | None:
    """The country, or its part, named before the verb: "avoid southern Lebanon and … depart"."""
    for name in names_in(sentence.text[:end], table.code):
        if country is not None and country not in name.codes:
            continue
        start, stop = max(0, name.start - 16), min(len(sentence.text), name.end + 14)
        for one in table.lists["part"]:
            part = one.search(sentence.text, start, name.start)
            if part:
                return Scope(Kind.PART, sentence.original[part.start() : name.end])
            part = one.search(sentence.text, name.end, stop)
            if part and "," not in sentence.text[name.end : part.start()]:
                return Scope(Kind.PART, sentence.original[name.start : part.end()])
        return Scope(Kind.WHOLE)
    return None


def asked_before(before: list[Sentence], table: Table, country: str | None) -> bool:
    """Whether the sentence before asks if the reader is there: "Bent u in Sudan? Vertrek dan …"."""
    if not before or not before[-1].original.endswith("?"):
        return False
    names = names_in(before[-1].text, table.code)
    return any(country is None or country in name.codes for name in names)


def told_before(before: list[Sentence]) -> bool:
    """Whether one of the two sentences before spoke of the country: warned of it, or placed the reader there."""
    return any(
        one.state is State.STANDS
        and (one.leave is not None or (one.level or 0) >= Level.AVOID_NON_ESSENTIAL)
        and one.scope.kind is not Kind.OTHER
        for sentence in before[-2:]
        for one in (*sentence.levels, *sentence.calls)
    )
