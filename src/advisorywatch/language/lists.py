"""What lines say together: places listed below a level, and a legend that tells the whole scale."""

from collections.abc import Iterator
from dataclasses import replace

from advisorywatch.advisory import Level
from advisorywatch.language.scope import Kind, Scope, scope_of
from advisorywatch.language.statement import Sentence, State, Statement
from advisorywatch.language.table import Table

MARKS = tuple("•▪·*-–—")


def listed(sentences: list[Sentence], text: str, table: Table, country: str | None) -> None:
    """ "Do not travel to:" and the list under it: each item is a part with that level."""
    for at, sentence in enumerate(sentences):
        if not sentence.original.endswith(":") or not sentence.levels:
            continue
        last = sentence.levels[-1]
        if last.state is not State.STANDS or last.scope.kind is not Kind.NOTHING:
            continue
        sentence.levels[-1] = replace(last, scope=Scope(Kind.PART))
        below = sentences[at + 1 : at + 60]
        marked = bool(below) and on_its_line(below[0], text)[0] in MARKS
        for line in items(below, text, marked=marked):
            if line.levels or line.calls or len(line.original) > 300:
                break
            if any(
                (found := one.search(line.text)) is not None and found.start() == 0
                for one in table.lists["unlisted"]
            ):
                break
            scope = scope_of(line.original, 0, len(line.original), table, country)
            if scope.kind in (Kind.NOTHING, Kind.OTHER):
                if marked:
                    continue  # still an item, only none we can name
                break
            line.levels = [replace(last, start=0, end=0, scope=replace(scope, kind=Kind.PART))]


def legend(sentences: list[Sentence]) -> None:
    """A scale told step by step, no place named: three levels or more in a row, each graver or
    each milder than the one before ("△1단계 여행 유의 △2단계 여행 자제 △3단계 출국 권고").
    """
    run: list[tuple[Sentence, Statement]] = []
    for sentence in sentences:
        if run and sentence.number - run[-1][0].number > 1:
            scale(run)
            run = []
        for one in sentence.levels:
            if one.state is not State.STANDS or one.scope.kind is not Kind.NOTHING or one.weak:
                continue
            run.append((sentence, one))
    scale(run)


def scale(run: list[tuple[Sentence, Statement]]) -> None:
    """Set the run aside where it is a scale."""
    steps = [one.level or Level.NORMAL for _, one in run]
    # a level's name beside its number is the same step
    levels = [step for at, step in enumerate(steps) if not at or step != steps[at - 1]]
    if len(levels) < 3 or levels not in (
        sorted(set(levels)),
        sorted(set(levels), reverse=True),
    ):
        return
    for sentence in {id(sentence): sentence for sentence, _ in run}.values():
        sentence.levels = [told(one) for one in sentence.levels]
        sentence.calls = [told(one) for one in sentence.calls]


def told(statement: Statement) -> Statement:
    """One step of a legend."""
    if statement.state is not State.STANDS:
        return statement
    return replace(statement, state=State.ASIDE, why="the legend: a scale told step by step")


def items(below: list[Sentence], text: str, *, marked: bool) -> Iterator[Sentence]:
    """The items of the list a text goes on with.

    Where the first bears a list mark, the list ends with the last that does. Without marks an
    item has its line for itself; where such a list ends cannot be told for sure.
    """
    for line in below:
        mark, before, behind = on_its_line(line, text)
        if marked and before:
            continue  # a second sentence of the same item
        if (mark not in MARKS) if marked else (before or behind):
            return
        yield line


def on_its_line(sentence: Sentence, text: str) -> tuple[str, str, str]:
    """Its list mark, and what else its line holds before it and behind."""
    begin = text.rfind("\n", 0, sentence.start) + 1
    line = text[begin:].partition("\n")[0].strip()
    before = text[begin : sentence.start].strip().lstrip("".join(MARKS)).strip()
    behind = text[sentence.start + len(sentence.original) :].partition("\n")[0].strip()
    return line[:1], before, behind
