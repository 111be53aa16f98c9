"""The statements of a level in a sentence: what they say, about where, and whether they stand."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from advisorywatch.advisory import Level, rank, worst_of
from advisorywatch.language.scope import NOWHERE, Kind, Scope, scope_of
from advisorywatch.language.statement import (
    Sentence,
    State,
    Statement,
    finds,
    judged,
    segment,
    slot,
)
from advisorywatch.language.table import Of, Says, Table

QUESTION = ("?", "？", "؟")
CLOSING = " \n\"'”’»)"


def levels_in(
    sentence: Sentence, table: Table, country: str | None, publisher: str | None
) -> list[Statement]:
    """The statements of a level in a sentence, left to right."""
    found = finds(sentence.text, table.stated, table.indexes["stated"])
    if not found:
        return []
    statements: list[Statement] = []
    began = 0
    for number, (match, entry) in enumerate(found):
        if entry.also and not statements:
            continue
        low, high = segment(sentence.text, found, number)
        high = past_colon(sentence.text, found, number, high, table)
        # "places bordering on those of level 4: level 2": the place began before the one set aside
        gone = bool(statements) and statements[-1].state is not State.STANDS
        gone = gone and sentence.text[low : low + 1] != ")"  # "3단계(출국권고)인 …": behind it
        began = began if table.object_first and gone else low
        level = Level(entry.by.get(publisher or "", entry.level))
        scope = object_of(sentence, match, began, high, table, country)
        if scope.kind is Kind.NOTHING and began < low:
            scope = object_of(sentence, match, low, high, table, country)
        if entry.part and scope.kind is not Kind.PART:
            scope = Scope(Kind.PART)
        statement = Statement(
            match.start(),
            match.end(),
            f'{table.code}: "{entry.phrase}" = {int(level)}',
            scope=scope,
            level=level,
            also=entry.also,
            weak=entry.weak,
            there=entry.there,
        )
        statements.append(judged(sentence.text, statement, low, high, Of.LEVEL, table))
    near = 5 if table.spaces else 12
    statements = [*inherited(statements, sentence.text, near=near)]
    statements = moved(sentence, statements, table)
    if sentence.original.rstrip(CLOSING).endswith(QUESTION):
        statements = [asked(one) for one in statements]
    return [behaviour(sentence, one, table) for one in statements]


def asked(statement: Statement) -> Statement:
    """A level asked for ("Reisewarnung für Katar und Dubai?") is none stated."""
    if statement.state is not State.STANDS:
        return statement
    return replace(statement, state=State.ASIDE, why="an open question")


def object_of(
    sentence: Sentence,
    match: re.Match[str],
    low: int,
    high: int,
    table: Table,
    country: str | None,
) -> Scope:
    """What the statement is about: its slot, what follows a preposition, or a heading before."""
    where = slot(match)
    if where is not None:
        scope = scope_of(sentence.original, *where, table, country)
        if scope.kind is not Kind.NOTHING:
            return scope
    measures = table.lists["measure"]  # belongs to the place: "outside Niamey"
    for to in () if table.object_first else (*measures, *table.lists["to"]):
        found = to.search(sentence.text, match.end(), high)
        if found and not sentence.text[match.end() : found.start()].strip(" ,\"'()-:"):
            begin = found.start() if to in measures else found.end()
            scope = scope_of(sentence.original, begin, high, table, country)
            if scope.kind is not Kind.NOTHING:
                return scope
    if table.object_first:
        return placed_before(sentence, low, match.start(), table, country)
    before = sentence.text[low : match.start()].rstrip(" \"'(")
    if before and before[-1] in "-:":
        end = low + len(before.rstrip("-: "))
        # every German noun has a capital: "Sicherheit - Reisewarnung" names no place
        heading = before[-1] == ":" or table.code == "de"
        return scope_of(sentence.original, low, end, table, country, heading=heading)
    if table.subject_first and before:
        comma = max(low, sentence.text.rfind(", ", low, match.start()) + 1)
        scope = scope_of(sentence.original, comma, match.start(), table, country, heading=True)
        if scope.kind is not Kind.NOTHING:
            return scope
    if table.subject_first:  # the phrase begins with it: "La provincia del Lago è sconsigliata"
        first = re.compile(r"\w+").match(sentence.text, match.start(), match.end())
        if first and any(one.regex.fullmatch(first.group()) for one in table.lists["part"]):
            scope = scope_of(sentence.original, *match.span(), table, country, heading=True)
            behind = sentence.text[scope.end : match.end()].lstrip(" ,(")
            if scope.kind is Kind.PART and any(
                (found := one.search(behind)) is not None and found.start() == 0
                for one in table.lists["cause"]
            ):  # its verb, and not "Zones de vigilance (jaune)"
                return scope
    return antecedent(sentence, low, match, table, country)


def antecedent(
    sentence: Sentence, low: int, match: re.Match[str], table: Table, country: str | None
) -> Scope:
    """What a relative clause belongs to: "areas where we advise …" is a part; "the region of
    Transnistria, to which …" is read for what it names.
    """
    for parted in table.lists["parted"]:
        if not parted.may_match(sentence.text):
            continue
        for found in parted.regex.finditer(sentence.text, low, match.end()):
            where = slot(found)
            if where is None:
                return Scope(Kind.PART)
            between = sentence.text[found.end() : match.start()]
            if "," in between or len(between.split()) > 4:
                continue
            far = scope_of(sentence.original, *where, table, country, heading=True)
            comma = max(where[0], sentence.text.rfind(", ", *where) + 1)
            near = scope_of(sentence.original, comma, where[1], table, country, heading=True)
            if near.kind is Kind.PART or (near.kind is Kind.WHOLE and far.kind is Kind.PART):
                return Scope(Kind.PART)  # without a name: where it begins cannot be told
            if Kind.NOTHING not in (near.kind, far.kind):
                return near
    return NOWHERE


def past_colon(
    text: str, found: list[tuple[re.Match[str], Says]], number: int, high: int, table: Table
) -> int:
    """The clause goes on behind "to:" ("Vi fraråder alle rejser til: Hele landet", Denmark)."""
    behind = text[found[number][0].end() : high].strip()
    if text[high : high + 1] != ":" or not behind:
        return high
    if not any(one.regex.fullmatch(behind) for one in table.lists["to"]):
        return high
    return found[number + 1][0].start() if number + 1 < len(found) else len(text)


def placed_before(
    sentence: Sentence, low: int, end: int, table: Table, country: str | None
) -> Scope:
    """The place before a verb at the end: behind the last reason ("…を受け、"), else before it."""
    closing = sentence.text.find(")", low, end)
    if closing >= 0 and "(" not in sentence.text[low:closing]:
        low = closing + 1
    opening = sentence.text.rfind("(", low, end)
    if (
        opening >= 0
        and ")" not in sentence.text[opening:end]
        and sentence.text[opening + 1 : end].strip()
    ):
        low = opening + 1
    begin = low
    for to in table.lists["to"]:
        if to.may_match(sentence.text):
            for found in to.regex.finditer(sentence.text, low, end):
                if found.group()[-1] in ",、،":
                    begin = max(begin, found.end())
    scope = scope_of(sentence.original, begin, end, table, country)
    if scope.kind is Kind.NOTHING and begin > low:
        return scope_of(sentence.original, low, begin, table, country)
    return scope


def inherited(statements: Iterable[Statement], text: str, *, near: int) -> Iterator[Statement]:
    """One without a verb of its own shares the fate of the one before it, and lends it its place.

    "Against all but essential or all travel to parts of Cameroon" (FCDO, 2026). `near`: how
    many characters may stand between two that speak of the same part.
    """
    statements = list(statements)
    before: Statement | None = None
    for number, statement in enumerate(statements):
        after = statements[number + 1] if number + 1 < len(statements) else None
        if (
            after is not None
            and after.also
            and statement.scope.kind is Kind.NOTHING
            and after.start - statement.end <= 8
            and text[after.start] != ","
        ):
            statement = replace(statement, scope=after.scope)
        if (
            before is not None
            and statement.level == before.level
            and statement.scope.kind is Kind.NOTHING
            and statement.start - before.end <= 3
        ):  # "Specified Areas - Level 3: Reconsider Travel"
            statement = replace(statement, scope=before.scope)
        if (
            before is not None
            and before.scope.kind is Kind.PART
            and statement.scope.kind is Kind.NOTHING
            and statement.start - before.end <= near
        ):  # "some areas where you should avoid non-essential travel or avoid all travel"
            statement = replace(statement, scope=before.scope)
        if (
            after is not None
            and after.scope.kind is Kind.PART
            and statement.scope.kind is Kind.NOTHING
            and statement.level == Level.CAUTION
            and rank(after.level) > rank(statement.level)
            and ";" not in text[statement.end : after.start]
        ):  # "exercise great caution, avoiding non-essential travel to the north" (Kenya, 2026)
            statement = replace(statement, scope=after.scope)
        if before is not None and statement.there and statement.scope.kind is Kind.NOTHING:
            statement = replace(statement, scope=before.scope)
        if before is not None and statement.also and statement.state is State.STANDS:
            statement = replace(statement, state=before.state, why=before.why)
            if statement.scope.kind is Kind.NOTHING:
                statement = replace(statement, scope=before.scope)
        yield statement
        before = statement


def moved(sentence: Sentence, statements: list[Statement], table: Table) -> list[Statement]:
    """Former and new level in one phrase: the former is set aside; a fall is a lowering."""
    for phrase in table.lists["moves"]:
        former: list[Statement] = []
        # more than one where a sentence tells several changes ("41 from 3 to 2, 55 from 2 to 1")
        for match in (
            phrase.regex.finditer(sentence.text) if phrase.may_match(sentence.text) else ()
        ):
            old, new = match.span("old"), match.span("new")
            was = [one for one in statements if one.start < old[1] and one.end > old[0]]
            after = [one for one in statements if one.start >= min(new[0], old[1])]
            now = [one for one in after if one not in was and one not in former]
            if not was or not now:
                continue
            worst = worst_of(one.level for one in now if one.start < match.end()) or worst_of(
                one.level for one in now
            )
            if rank(worst) < rank(worst_of(one.level for one in was)):
                sentence.lowered = True
            former += was
        if former:
            return [
                replace(
                    one, state=State.ASIDE, why="the former level, named beside the new one"
                )
                if one in former
                else replace(one, weak=False)  # named as a level, not as advice on behaviour
                for one in statements
            ]
    return statements


def placed(statements: list[Statement], before: list[Sentence]) -> list[Statement]:
    """ "Reis niet hierheen": said of the place spoken of last, within three sentences."""
    last = next(
        (
            one
            for sentence in reversed(before[-3:])
            for one in reversed(sentence.levels)
            if one.state is State.STANDS
        ),
        None,
    )
    if last is None:
        return statements
    first = statements[0] if statements else None
    if first is not None and first.there and first.scope.kind is Kind.NOTHING:
        softened(before[-1], first)
    return [
        replace(one, scope=last.scope) if one.there and one.scope.kind is Kind.NOTHING else one
        for one in statements
    ]


def softened(sentence: Sentence, there: Statement) -> None:
    """ "Reizen naar het land wordt ontraden." and behind it "… alleen … als het noodzakelijk is":
    the milder of the two is the advice, the sentence before it but its beginning.
    """
    last = sentence.levels[-1] if sentence.levels else None
    if last is None or last.state is not State.STANDS or there.state is not State.STANDS:
        return
    if rank(there.level) == Level.AVOID_NON_ESSENTIAL < rank(last.level):
        why = "softened by the sentence behind it"
        sentence.levels[-1] = replace(last, state=State.ASIDE, why=why)


def behaviour(sentence: Sentence, statement: Statement, table: Table) -> Statement:
    """Words that are also plain advice on behaviour count only with a place, alone, or where
    the ministry speaks to its nationals as such.
    """
    if not statement.weak or statement.state is not State.STANDS:
        return statement
    named = statement.scope.kind is not Kind.NOTHING
    if statement.scope.kind is Kind.PART:
        first = re.findall(r"\w+", statement.scope.place)[:2]
        named = any(word[0].isupper() for word in first) or not sentence.text.isascii()
    after = sentence.text[statement.end : statement.end + 20]
    if any(
        (found := one.search(after)) and not after[: found.start()].strip(" ,\"'")
        for one in table.lists["cause"]
    ):  # "Exercise increased caution due to crime": the page's own
        return statement
    if any(one.search(sentence.text) for one in table.lists["numbered"]):
        return statement  # "our level of advice: Exercise a high degree of caution"
    if any(one.search(sentence.text) for one in table.lists["addressed"]):
        return statement  # "nationals in the region are asked to be vigilant"
    rest = sentence.text[: statement.start] + " " + sentence.text[statement.end :]
    if named or len(re.findall(r"\w+", rest)) <= 6:
        return statement
    return replace(statement, state=State.ASIDE, why="advice on behaviour: no place is named")
