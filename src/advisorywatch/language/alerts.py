"""Alerts: what a message asks of private citizens now, the strongest thing; or that something ends.

The order is that of the US missions (Action). What an alert asks is found by the table's
`asks`, by its calls to leave and by the levels it states. A lifting wins where it is the news.
An order to staff counts where it is the news: named in the title, told first, or what the
advisory says it was updated for; quoted further down it is an old one. Where the order bears
a day and the alert's own day is known, these two decide.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from advisorywatch.advisory import LEAVE_RANK, Action, Leave, LeaveScope, Level, worst_of
from advisorywatch.language.advice import Aside, quoted, weigh
from advisorywatch.language.clean import folded
from advisorywatch.language.days import full_day, is_new
from advisorywatch.language.engine import read
from advisorywatch.language.scope import Kind
from advisorywatch.language.statement import Sentence, State, Statement, judged
from advisorywatch.language.table import Asks, Of, Table


@dataclass(frozen=True, slots=True)
class Told:
    """What an alert says. `secondary`: what else it asks for, strongest first.

    `level` is the publisher's level where the alert states one, in its title or text. `quote`
    is the sentence that carried the action, with its offsets in the text (-1: the title did).
    """

    action: Action
    leave: Leave | None = None
    leave_scope: LeaveScope | None = None
    level: Level | None = None
    lifted: bool = False
    drill: bool = False
    quote: str = ""
    start: int = -1
    end: int = -1
    rule: str = ""
    secondary: tuple[Action, ...] = ()
    aside: tuple[Aside, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """One thing an alert asks for, where it stands and by which rule; `why`: it is set aside."""

    action: Action
    sentence: Sentence | None  # None: the title
    rule: str
    why: str = ""
    said: str = ""  # the sentence, where it is set aside
    new: bool = False  # by the day it names


ORDER = {action: place for place, action in enumerate(Action)}
ASIDES_ON = {
    Action.LIFTED_OR_LOWERED: (Of.LIFTING,),
    Action.INCREASED_CAUTION: (Of.ACTION,),  # always for a case: a condition takes nothing off
}
STAFF_ORDERS = {Action.ORDERED_DEPARTURE, Action.AUTHORIZED_DEPARTURE}
BY_LEVEL = {
    Level.DO_NOT_TRAVEL: Action.DO_NOT_TRAVEL,
    Level.AVOID_NON_ESSENTIAL: Action.RECONSIDER,
    Level.CAUTION: Action.INCREASED_CAUTION,
}


def told(
    title: str, text: str, table: Table, country: str | None = None, issued: str | None = None
) -> Told:
    """What an alert with this title and text says.

    `issued`: the day it bears, YYYY-MM-DD…, where known; else the one its title names.
    """
    head_clean, head = read(title, table, country=country)
    clean, body = read(text, table, country=country)
    heading, advice = weigh(head_clean, head), weigh(clean, body)
    issued = issued or full_day(folded(title), table.months)
    found = [
        *requests(head, table, issued, title=None),
        *requests(body, table, issued, title=folded(title)),
    ]
    titled = stated_level(head, table)
    level = titled or stated_level(body, table)
    drill = heading.drill or (titled is None and drilled(body, table))
    unmet = (Aside(one.said, one.why, one.rule) for one in found if one.why)
    aside = (*heading.aside, *advice.aside, *unmet)
    news = [*head, *body[: opening(body, table) + 1]]
    asked = [in_passing(one, news, table) for one in found if not one.why]
    if drill or not asked:
        return Told(Action.INFORMATIONAL, level=level, drill=drill, aside=aside)
    announced = announces(folded(title), table)
    best = strongest(asked, body, table, advisory=titled is not None, announced=announced)
    caller = heading if LEAVE_RANK[heading.leave] > LEAVE_RANK[advice.leave] else advice
    quote, start, end = title.strip(), -1, -1
    if best.sentence is not None:
        quote, start, end = quoted(clean, best.sentence)
    lifting = best.action is Action.LIFTED_OR_LOWERED
    if lifting and best.sentence is None:  # else the text names what no longer stands
        level = stated_level([one for one in (*head, *body) if one.lowered], table)
    return Told(
        best.action,
        leave=caller.leave,
        leave_scope=caller.leave_scope,
        level=level,
        lifted=lifting,
        quote=quote,
        start=start,
        end=end,
        rule=best.rule,
        secondary=tuple(
            sorted({one.action for one in asked} - {best.action}, key=ORDER.__getitem__)
        ),
        aside=aside,
    )


def requests(
    sentences: list[Sentence], table: Table, issued: str | None, *, title: str | None
) -> Iterator[Request]:
    """What these sentences ask for, by phrases, calls to leave and levels.

    `title` is the folded title above them; None: they are the title.
    """
    staff: Action | None = None  # the strongest of what it was told last
    advisory = announces(title or "", table)
    first = opening(sentences, table)
    news = -1 if advisory else first  # an advisory tells of its own alone
    for sentence in sentences:
        place = None if title is None else sentence
        for statement in sentence.calls:
            if statement.state is State.STANDS and statement.leave in (Leave.NOW, Leave.SHOULD):
                yield Request(Action.DEPART_NOW, place, statement.rule)
        for statement in sentence.levels:
            told = title is None or (advisory and sentence.number <= first)
            headed = title is None and names_level(sentence, table)
            action = by_level(statement, sentence, table, as_news=told, headed=headed)
            if action is not None:
                yield Request(action, place, statement.rule)
        asked = list(phrased(sentence, place, table, title, news, issued))
        yield from asked
        staff = min(
            (one.action for one in asked if one.why), key=ORDER.__getitem__, default=staff
        )
        if staff and any(same.search(sentence.text) for same in table.lists["same"]):
            yield Request(staff, place, f"{table.code}: citizens are told what staff was told")


def by_level(
    statement: Statement, sentence: Sentence, table: Table, *, as_news: bool, headed: bool
) -> Action | None:
    """The action of a level; a part's is a place to avoid. None: normal, or a mere reminder.

    `as_news`: it stands in a title, or first below a title that announces an advisory.
    `headed`: in a title that bears the publisher's level; what stands before it is all of it.
    """
    if statement.state is not State.STANDS or statement.level is None:
        return None
    raised = any(one.search(sentence.text) for one in table.lists["raised"])
    reminds = any(one.search(sentence.text) for one in table.lists["reminder"])
    if reminds and not raised and not as_news:
        return None
    part = statement.scope.kind is Kind.PART
    if part and headed and statement.scope.end <= statement.start:
        part = False  # "See Summaries - Mainland China & Macau - Level 3": its own subject
    if part and statement.level >= Level.AVOID_NON_ESSENTIAL:
        return Action.AVOID_AREA
    if (
        statement.scope.kind is Kind.NOTHING
        and not (as_news or raised)
        and statement.level > Level.CAUTION
    ):
        return Action.INCREASED_CAUTION  # "avoid unnecessary travel": of moving about
    if statement.level is Level.NORMAL:
        return Action.INFORMATIONAL if as_news else None
    return BY_LEVEL[statement.level]


def phrased(
    sentence: Sentence,
    place: Sentence | None,
    table: Table,
    title: str | None,
    news: int,
    issued: str | None,
) -> Iterator[Request]:
    """What the table's phrases of asking find in a sentence."""
    for at in table.indexes["asking"].may_match(sentence.text):
        phrase, entry = table.asking[at]
        if not asks_here(entry, title, table) or (entry.opening and sentence.number > news):
            continue
        for match in phrase.regex.finditer(sentence.text):
            rule = f'{table.code}: "{entry.phrase}" = {entry.action.value}'
            find = Statement(match.start(), match.end(), rule)
            find = let_stand(sentence.text, find, entry.action, table)
            new = None
            if entry.action in STAFF_ORDERS and not says_updated(sentence, table):
                new = is_new(sentence.text, match.start(), issued, table)
            if new is False:
                find = replace(find, state=State.ASIDE, why="an old order restated")
            if find.state is State.STANDS:
                yield Request(entry.action, place, rule, new=bool(new))
                break
            yield Request(entry.action, place, rule, find.why, sentence.original)


def let_stand(text: str, find: Statement, action: Action, table: Table) -> Statement:
    """A find of an ask, set aside where the asides on its action say so."""
    if action in STAFF_ORDERS:
        old = any(one.search(text) for one in table.lists["standing"])
        return replace(find, state=State.ASIDE, why="an old order restated") if old else find
    for of in ASIDES_ON.get(action, (Of.ACTION, Of.ORDER)):
        if find.state is State.STANDS:
            find = judged(text, find, 0, len(text), of, table)
    return find


def asks_here(entry: Asks, title: str | None, table: Table) -> bool:
    """Whether an entry counts in this place, under this title."""
    if entry.title and title is not None:
        return False
    return not entry.about or (
        title is not None and table.phrase(entry.about).search(title) is not None
    )


def strongest(
    asked: list[Request],
    body: list[Sentence],
    table: Table,
    *,
    advisory: bool,
    announced: bool,
) -> Request:
    """The one that is the news. With a level in its title it is an advisory: habits and staff
    orders of old stand in it by the dozen, and only level, call, lifting and new orders count.
    """
    for one in asked:
        if one.action is Action.LIFTED_OR_LOWERED:
            return one
    changed = any(says_updated(sentence, table) for sentence in body[:6])
    first = opening(body, table)
    news = [
        one
        for one in asked
        if counts(one, first, advisory=advisory, changed=announced and (one.new or changed))
    ]
    if not news and not advisory:
        news = asked
    bulletin = any(o.action is Action.INFORMATIONAL and o.sentence is None for o in news)
    if bulletin:
        news = [one for one in news if not informs(one, table)]
    return min(news, key=lambda one: ORDER[one.action])


def informs(one: Request, table: Table) -> bool:
    """Whether a request is part of the information of a bulletin on weather or health: caution,
    and to keep out of "affected areas"."""
    if one.sentence is None or one.action not in {Action.AVOID_AREA, Action.SHELTER_IN_PLACE}:
        return one.action is Action.INCREASED_CAUTION
    return any(phrase.search(one.sentence.text) for phrase in table.lists["bulletin"])


def in_passing(one: Request, news: list[Sentence], table: Table) -> Request:
    """ "Avoid areas of demonstrations" where the news is not of any: caution, no place."""
    if one.action is not Action.AVOID_AREA or one.sentence is None:
        return one
    if not any(phrase.search(one.sentence.text) for phrase in table.lists["passing"]):
        return one
    others = [sentence.text for sentence in news if sentence is not one.sentence]
    if any(phrase.search(text) for phrase in table.lists["gatherings"] for text in others):
        return one
    return replace(one, action=Action.INCREASED_CAUTION)


def counts(one: Request, first: int, *, advisory: bool, changed: bool) -> bool:
    """Whether a request may be an alert's news. `changed`: an advisory, updated for staff."""
    if one.action in STAFF_ORDERS:
        told_first = one.sentence is None or one.sentence.number <= first
        return told_first or changed
    if advisory and one.sentence is not None:
        return one.action is Action.DEPART_NOW
    return True


def announces(title: str, table: Table) -> bool:
    """Whether a folded title announces the publisher's own advisory or warning."""
    lists = table.lists["numbered"] + table.lists["warning"]
    return any(one.search(title) for one in lists)


def says_updated(sentence: Sentence, table: Table) -> bool:
    """Whether an advisory says here what it was updated for."""
    return any(one.search(sentence.text) for one in table.lists["updated"])


def opening(body: list[Sentence], table: Table) -> int:
    """The number of the sentence that tells the news: the first that is no line on the place."""
    for sentence in body:
        if not any(one.search(sentence.text) for one in table.lists["preface"]):
            return sentence.number
    return 0


def drilled(body: list[Sentence], table: Table) -> bool:
    """Whether a test or an exercise is the news: told first, or by an early sentence.

    South Korea's advisory tells further down that there are civil defence drills.
    """
    return any(one.drill for one in body[: opening(body, table) + 4])


def names_level(sentence: Sentence, table: Table) -> bool:
    """Whether a sentence names the publisher's level as one."""
    return any(phrase.search(sentence.text) for phrase in table.lists["numbered"])


def stated_level(body: list[Sentence], table: Table) -> Level | None:
    """The publisher's own level, where the text names it as one; a request is none."""
    levels = [
        one.level
        for sentence in body
        for one in sentence.levels
        if one.state is State.STANDS and names_level(sentence, table)
    ]
    return worst_of(levels)
