"""explain: what a text says, in which sentence, by which rule, and what was set aside and why."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TextIO

import click

from advisorywatch.errors import AdvisorywatchError, found

if TYPE_CHECKING:
    from advisorywatch.language import Aside

KINDS = ("advisory", "alert")
STEPS = {1: "normal", 2: "caution", 3: "avoid non-essential travel", 4: "do not travel"}


class BadLine(AdvisorywatchError):
    """A line of --jsonl that cannot be read: where, what was expected, what was found."""


@dataclass(frozen=True, slots=True)
class Question:
    """A text to read. `lang` None: to be guessed."""

    id: Any
    text: str
    title: str = ""
    lang: str | None = None
    kind: str = "advisory"
    source: str | None = None
    issued: str | None = None  # the day an alert bears, YYYY-MM-DD…
    line: int = 0  # of --jsonl


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read; `fields` is the row as printed, the rest is for people."""

    fields: dict[str, Any]
    lang: str
    guessed: bool
    leave_quote: str
    leave_rule: str
    aside: tuple["Aside", ...]


@click.command()
@click.option(
    "--lang",
    metavar="L",
    help="The text's language (en, de, zh-Hant, …); guessed where none is given.",
)
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    default="advisory",
    show_default=True,
    help="A state, or an event published once.",
)
@click.option(
    "--source", metavar="SOURCE", help="Whose wordings: 'abgeraten' is 4 in ch_eda, 3 in de_aa."
)
@click.option(
    "--jsonl",
    is_flag=True,
    help='Lines {"id","lang","kind","source","issued","title","text"} in, one object a line '
    'out; "issued" (YYYY-MM-DD…) is the day an alert bears.',
)
@click.option(
    "--format",
    "format",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="Words for people, or one JSON object.",
)
@click.argument("file", type=click.File(encoding="utf-8", errors="replace"), default="-")
def command(
    lang: str | None, kind: str, source: str | None, jsonl: bool, format: str, file: TextIO
) -> None:
    """Read free text (FILE or stdin): level, call to leave, action, with sentence and rule.

    `level` is for the text's own scope: where it speaks of a part alone, the part's.
    """
    if jsonl:
        if not all([*map(answered, lines(file, lang, kind, source))]):
            raise SystemExit(1)
        return
    answer = read(Question(None, file.read(), lang=lang, kind=kind, source=source))
    if format == "json":
        click.echo(json.dumps(answer.fields, ensure_ascii=False))
        return
    for line in in_words(answer, kind):
        click.echo(line)


def answered(line: "Question | BadLine") -> bool:
    """Print the answer to a line, or what is wrong with it; whether it could be read."""
    if isinstance(line, Question):
        try:
            click.echo(json.dumps(read(line).fields, ensure_ascii=False))
            return True
        except AdvisorywatchError as error:
            line = BadLine(f"line {line.line}: {error}")
    click.echo(f"explain: {line}", err=True)
    return False


def lines(
    file: TextIO, lang: str | None, kind: str, source: str | None
) -> Iterator[Question | BadLine]:
    """The lines of --jsonl, the options standing where a line names none."""
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            yield replace(question(json.loads(line), lang, kind, source), line=number)
        except (ValueError, BadLine) as error:
            yield BadLine(
                f"line {number}: {error if isinstance(error, BadLine) else bad(line)}"
            )


def bad(line: str) -> str:
    return f"expected a JSON object, found {found(line.strip())}"


def question(given: Any, lang: str | None, kind: str, source: str | None) -> Question:
    """A line's object, checked."""
    if not isinstance(given, dict):
        raise BadLine(f"expected a JSON object, found {found(given)}")
    for key in ("id", "text"):
        if given.get(key) is None:
            raise BadLine(f"expected {key!r}, found the keys {found(sorted(given))}")
    for key in ("text", "title", "lang", "kind", "source", "issued"):
        if not isinstance(given.get(key) or "", str):
            raise BadLine(f"{key}: expected text, found {found(given[key])}")
    own = given.get("kind") or kind
    if own not in KINDS:
        raise BadLine(f"kind: expected one of {', '.join(KINDS)}, found {found(own)}")
    issued = given.get("issued") or None
    if issued is not None and not is_day(issued):
        raise BadLine(f"issued: expected a day, YYYY-MM-DD…, found {found(issued)}")
    return Question(
        given["id"],
        given["text"],
        given.get("title") or "",
        given.get("lang") or lang,
        own,
        given.get("source") or source,
        issued,
    )


def is_day(text: str) -> bool:
    """Whether a text begins with a day, YYYY-MM-DD; a time may follow."""
    day, behind = text[:10], text[10:11]
    try:
        known = date.fromisoformat(day).isoformat() == day  # not 20260302
    except ValueError:
        return False
    return known and (behind == "T" or not behind.isalnum())


def read(asked: Question) -> Answer:
    """What a text says. UnknownLanguage where there is no table for its language."""
    from advisorywatch.language import advise, code_of, guess, publisher_of, tell

    whole = f"{asked.title}\n{asked.text}" if asked.title else asked.text
    lang = code_of(asked.lang) if asked.lang else guess(whole)
    fields: dict[str, Any] = {} if asked.id is None else {"id": asked.id}
    if asked.kind == "alert":
        told = tell(asked.title, asked.text, lang if asked.lang else None, issued=asked.issued)
        level = None if told.level is None else int(told.level)
        fields |= row(level, level, told.leave, told.leave_scope, told.action.value)
        fields |= {"lifted": told.lifted, "drill": told.drill}
        fields |= {"quote": told.quote, "rule": told.rule}
        return Answer(fields, lang, not asked.lang, "", "", told.aside)
    advice = advise(whole, lang, publisher=publisher_of(asked.source))
    level = None if advice.stated is None else int(advice.stated)
    worst = None if advice.worst is None else int(advice.worst)
    fields |= row(level, worst, advice.leave, advice.leave_scope, None)
    fields |= {"lifted": advice.lifted, "drill": advice.drill}
    fields |= {
        "quote": advice.quote or advice.leave_quote,
        "rule": advice.rule or advice.leave_rule,
    }
    return Answer(
        fields, lang, not asked.lang, advice.leave_quote, advice.leave_rule, advice.aside
    )


def row(
    level: int | None,
    worst: int | None,
    leave: str | None,
    scope: str | None,
    action: str | None,
) -> dict[str, Any]:
    return {
        "level": level,
        "worst": worst,
        "leave": leave and str(leave),
        "leave_scope": scope and str(scope),
        "action": action,
    }


def in_words(answer: Answer, kind: str) -> Iterator[str]:
    """The answer for a journalist."""
    from advisorywatch.language import table_of

    said = answer.fields
    how = " (guessed)" if answer.guessed else ""
    yield f"Read as {table_of(answer.lang).name}{how}, as an {kind}."
    if said["action"]:
        yield f"Action: {said['action'].replace('_', ' ')}"
    if said["level"] is None:
        yield "Level: none stated"
    else:
        yield f"Level: {said['level']} = {STEPS[said['level']]} (our words)"
    if said["worst"] != said["level"]:
        yield f"Worst part: {said['worst']} = {STEPS[said['worst']]} (our words)"
    if said["quote"]:
        yield f"  “{said['quote']}”"
        yield f"  by the rule {said['rule']}"
    if said["leave"]:
        where = "the country" if said["leave_scope"] == "country" else "a part of it"
        yield f"Call to leave {where}: {said['leave']}"
        if answer.leave_quote and answer.leave_quote != said["quote"]:
            yield f"  “{answer.leave_quote}”"
            yield f"  by the rule {answer.leave_rule}"
    else:
        yield "Call to leave: none"
    if said["lifted"]:
        yield "It tells that something is lifted or lowered."
    if said["drill"]:
        yield "It is a drill or a test."
    if answer.aside:
        yield "Set aside:"
    for aside in dict.fromkeys((a.sentence, a.why) for a in answer.aside):
        yield f"  “{' '.join(aside[0].split())}” – {aside[1]}"
