"""An event in words: entries → Page (what is said, in order) → the forms templates give it. Pure.

One event gets a page of its own, with what is known around it. Several that are due together
make one page of at most ten lines, gravest first, then a count: the story of the year is one
bulletin, not forty. Where they are few, each keeps its sentence and its times.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from advisorywatch.advisory import Action, Advisory
from advisorywatch.change import ALERT_KINDS, LEVEL_KINDS, PART_KINDS, Kind, gravity
from advisorywatch.desks import slug as say
from advisorywatch.desks.desk import BETTER
from advisorywatch.desks.news import (
    NOTHING,
    Blind,
    Context,
    Form,
    News,
    Publisher,
    calls_to_leave,
)

LINES = 10
FEW = 3  # a line, a sentence and the times of each: nine lines
OLD = timedelta(minutes=30)  # what was seen longer ago than this says its age
# Why something is held, or fell, for those who were told of it (accept.Reason).
REASONS = {
    "placeholder": "filler text stands in place of an advisory",
    "contradiction": "the page contradicts itself",
    "stale": "it is an old copy",
    "future": "its date lies in the future",
    "storm": "a large part of the list was re-dated at once",
    "duplicate": "the list has the country twice",
    "steep": "it falls by two levels or more",
    "undated": "the level changed under an unchanged date",
    "vanished": "the country is missing from the list",
    "flap": "it comes and goes",
    "appeared": "the country was not listed before",
    "disagreed": "two pages of the publisher disagree",
    "reverted": "the old text is back",
    "superseded": "something else stands there by now",
    "operator": "the operator decided",
}
QUOTE = 1000  # characters of a quoted sentence: a publisher's sentence, not its page
FEW_QUOTE = 300
MARKS = {
    Form.NEWS: "",
    Form.LATE: "LATE",
    Form.UNCONFIRMED: "UNCONFIRMED",
    Form.WITHDRAWN: "NOT CONFIRMED",
    Form.CORRECTION: "CORRECTION",
    Form.TEST: "TEST",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event to be told, in one form. `wrong`: what a correction corrects. `outcome`: why
    what was held does not stand."""

    form: Form
    news: News
    context: Context = NOTHING
    wrong: News | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One event on a page. `tone`: worse, better, or plain, for a colour beside the words."""

    mark: str
    slug: str
    tone: str
    quotes: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]  # label, text
    url: str
    host: str
    age: str
    ids: tuple[int, ...]
    news: News


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a template lays out. `text`: paragraphs of a message that is about no event.

    `more`: how many events have no line here. `since`: for the command that lists them.
    """

    id: str
    slug: str
    told: datetime
    items: tuple[Item, ...] = ()
    text: tuple[str, ...] = ()
    more: int = 0
    since: datetime | None = None
    blind: str = ""
    link: str = ""

    @property
    def single(self) -> bool:
        return len(self.items) == 1 and not self.more


def page_of(entries: Sequence[Entry], *, id: str, told: datetime, link: str = "") -> Page:
    """The page of one event, or of several due together. `link`: our own web page, "" for none."""
    ordered = sorted(
        entries, key=lambda entry: (gravity(entry.news.lead.change), entry.news.seen)
    )
    if len(ordered) == 1:
        [entry] = ordered
        return Page(
            id=id,
            slug=marked(entry),
            told=told,
            items=(full_item(entry, told),),
            link=link,
        )
    shown = ordered[:LINES]
    item = few_item if len(ordered) <= FEW else line_item
    return Page(
        id=id,
        slug=headline(ordered),
        told=told,
        items=tuple(item(entry, told) for entry in shown),
        more=len(ordered) - len(shown),
        since=min(entry.news.seen for entry in ordered),
        blind=blind_on_several(shown, told),
        link=link,
    )


def message(text: str, *, id: str, told: datetime) -> Page:
    """A page about no event; the first line of the text is its slug."""
    first, _, rest = text.partition("\n")
    return Page(
        id=id, slug=first, told=told, text=tuple(p for p in rest.splitlines() if p.strip())
    )


def marked(entry: Entry) -> str:
    """The slug with what it must be taken for."""
    mark = MARKS[entry.form]
    return say.GAP.join(piece for piece in (mark, say.slug(entry.news)) if piece)


def headline(ordered: Sequence[Entry]) -> str:
    """ "9 CHANGES  Canada  gravest: RAISED  Kuwait  Canada  2 → 4"."""
    who = {entry.news.publisher.short for entry in ordered}
    where = {entry.news.name for entry in ordered}
    common = [next(iter(names)) for names in (where, who) if len(names) == 1]
    return say.GAP.join([f"{len(ordered)} CHANGES", *common, f"gravest: {marked(ordered[0])}"])


def full_item(entry: Entry, told: datetime) -> Item:
    """An event that has the page for itself: all its sentences, all that is known."""
    line = line_item(entry, told)
    return replace(line, quotes=quotes(entry.news), rows=tuple(rows(entry, told)))


def few_item(entry: Entry, told: datetime) -> Item:
    """One of a few: the sentence the slug does not hold, what its mark means, its times."""
    line = line_item(entry, told)
    unsaid = [quote for quote in quotes(entry.news) if cut(quote, say.LONGEST) not in line.slug]
    known = [("Note", note(entry)), ("Times", times(entry.news, told))]
    return replace(
        line,
        quotes=tuple(cut(quote, FEW_QUOTE) for quote in unsaid[:1]),
        rows=tuple((label, text) for label, text in known if text),
        age="",
    )


def line_item(entry: Entry, told: datetime) -> Item:
    """One of many: a line."""
    news = entry.news
    return Item(
        mark=MARKS[entry.form],
        slug=marked(entry),
        tone=tone(news),
        quotes=(),
        rows=(),
        url=news.url if news.url.startswith(("https://", "http://")) else "",
        host=(urlsplit(news.url).hostname or "").removeprefix("www."),
        age=f"seen {say.when(news.seen, told)}" if told - news.seen > OLD else "",
        ids=tuple(fact.id for fact in news.facts if fact.id),
        news=news,
    )


def tone(news: News) -> str:
    change = news.lead.change
    if calls_to_leave(change):
        return "leave"
    if change.kind in BETTER or (change.alert is not None and change.alert.lifted):
        return "better"
    return "plain" if change.kind in ALERT_KINDS | {Kind.REVISED} else "worse"


def quotes(news: News) -> tuple[str, ...]:
    """The exact sentences that carried it, each once."""
    found = (" ".join((fact.quote or fact.change.quote).split()) for fact in news.facts)
    return tuple(dict.fromkeys(cut(quote, QUOTE) for quote in found if quote))


def rows(entry: Entry, told: datetime) -> list[tuple[str, str]]:
    """What is known, label by label, in the order a desk asks for it; empty ones left out."""
    news, context = entry.news, entry.context
    found = [
        ("Note", note(entry)),
        *old_and_new(news),
        ("Areas", areas(news.after)),
        ("Times", times(news, told)),
        ("History", earlier(news, context, told)),
        ("Call", repeated(news, context, told)),
        ("Today", recently(context, told)),
        ("Others", others(context)),
        ("Blind", blind(context.blind, told)),
    ]
    return [(label, text) for label, text in found if text]


def note(entry: Entry) -> str:
    """What a mark means for the one who must decide whether to print it."""
    news = entry.news
    match entry.form:
        case Form.UNCONFIRMED:
            return (
                f"not accepted yet: {REASONS.get(news.held, news.held)}. It may be an error of the "
                "publisher; you will be told when it is confirmed or falls."
            )
        case Form.WITHDRAWN:
            why = REASONS.get(entry.outcome, entry.outcome)
            because = f": {why}" if why else ""
            return f"told to you as UNCONFIRMED, it did not stand{because}. Do not use it."
        case Form.CORRECTION:
            wrong = f"told before: {say.slug(entry.wrong)}. " if entry.wrong else ""
            return f"{wrong}We read the page wrongly; this is what it says."
        case Form.LATE:
            return "found only now, by reading the kept page again with a better reader."
        case Form.TEST:
            return "this is a test; nothing happened."
        case _:
            return "we held it until it was confirmed" if news.confirmed else ""


def old_and_new(news: News) -> list[tuple[str, str]]:
    """The publisher's old words beside the new, where a level or part is the news."""
    before, after, kind = news.before, news.after, news.lead.change.kind
    kinds = {fact.change.kind for fact in news.facts}
    if news.alert is not None:
        asks = say.ACTIONS[news.alert.action]
        return [("Asks", asks if news.alert.action is not Action.INFORMATIONAL else "")]
    if kind is Kind.UNCLEAR:
        return [("Until now", say.terms(before, news.publisher) if before else "")]
    if not kinds & (LEVEL_KINDS | PART_KINDS | {Kind.ADDED, Kind.WITHDRAWN}):
        stands = after is not None and kind is not Kind.REVISED
        return [("Level", f"stands at {say.terms(after, news.publisher)}" if stands else "")]
    return [
        ("Was", full_terms(before, news.publisher)),
        ("Now", full_terms(after, news.publisher)),
    ]


def full_terms(advisory: Advisory | None, who: Publisher) -> str:
    """Wording, our gloss and scale: `"Reisewarnung" = warning against travel (our scale 4)`."""
    if advisory is None:
        return "not listed"
    wording = f'"{cut(" ".join(advisory.wording.split()), 200)}"' if advisory.wording else ""
    gloss = f" = {advisory.gloss}" if advisory.gloss and advisory.gloss not in wording else ""
    scale = say.number(advisory)
    if not wording:
        whole = "no country-wide statement; " if advisory.level is None else ""
        return f"{whole}our scale {scale}"
    return f"{wording}{gloss}" + (
        "" if who.numbered and gloss == "" else f" (our scale {scale})"
    )


def areas(advisory: Advisory | None) -> str:
    """The parts the publisher names, gravest first."""
    if advisory is None:
        return ""
    graded = sorted(advisory.areas, key=lambda area: -(area.level or 0))
    named = [f"{a.name} {int(a.level)}" if a.level else a.name for a in graded]
    more = f" and {len(named) - 12} more" if len(named) > 12 else ""
    return "; ".join(named[:12]) + more


def times(news: News, told: datetime) -> str:
    """Issued, seen, told; the change itself lies between the last sight of the old and seen."""
    issued = (
        f"issued {say.day(news.issued, told)}" if news.issued else "no date by the publisher"
    )
    since = (
        f" (old text last read {say.when(news.not_before, told)})" if news.not_before else ""
    )
    return f"{issued} · seen {say.when(news.seen, told)}{since} · told {say.when(told, told)}"


def earlier(news: News, context: Context, told: datetime) -> str:
    """ "first raise since 24 Feb 2022"; where we know of none, since when we would."""
    noun = {
        Kind.RAISED: "raise",
        Kind.LOWERED: "lowering",
        Kind.PART_RAISED: "raise of a part",
        Kind.PART_LOWERED: "lowering of a part",
        Kind.LEAVE_CALLED: "call to leave",
    }.get(news.lead.change.kind)
    if noun is None:
        return ""
    if context.last is not None:
        return f"first {noun} since {say.day(context.last.seen, told)}"
    if context.since is not None and context.since < news.seen:
        return f"first {noun} in our records, which begin {say.day(context.since, told)}"
    return ""


def repeated(news: News, context: Context, told: datetime) -> str:
    """Since when they have been calling, by any door of that government."""
    if context.called_since is None:
        return ""
    since = f"first seen {say.day(context.called_since, told)}"
    if news.alert is None and not any(calls_to_leave(fact.change) for fact in news.facts):
        return f"the call was {since}"
    times = f", {context.calls} so far" if context.calls > 1 else ""
    return f"not the first: they have called before ({since}{times})"


def recently(context: Context, told: datetime) -> str:
    """What others changed on it in the last day: one story, not several."""
    return "; ".join(
        f"{one.publisher.short}: {say.label(one.change).lower()} at {say.when(one.seen, told)}"
        for one in context.recent
    )


def others(context: Context) -> str:
    """ "US 4 · UK 4 · DE in parts 4 · FR 3", by the country that speaks, on our scale."""
    said = []
    for one in context.others:
        leave = f" ({say.LEAVE_WORDS[one.advisory.leave]})" if one.advisory.leave else ""
        said.append(f"{speaker(one.publisher)} {say.number(one.advisory)}{leave}")
    return " · ".join(said) + (" (our scale)" if said else "")


def speaker(who: Publisher) -> str:
    """A government in two letters, as readers know it."""
    return {"GB": "UK"}.get(who.by, who.by) or who.short


def blind(gone: Sequence[Blind], told: datetime) -> str:
    """ "AU since Tue 3 Mar (blocked)": whose silence is no statement."""
    return ", ".join(
        f"{one.publisher.short} since {one.since:%a} {say.day(one.since, told)} ({one.reason})"
        for one in gone
    )


def blind_on_several(entries: Sequence[Entry], told: datetime) -> str:
    gone = {b.publisher.source: b for entry in entries for b in entry.context.blind}
    return blind(list(gone.values()), told)


def cut(text: str, longest: int) -> str:
    """Cut at a word, with an ellipsis."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
