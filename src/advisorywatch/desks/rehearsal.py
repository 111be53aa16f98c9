"""A rehearsal of the operator's templates: every sort of page there is, made up. Pure but for files."""

from datetime import UTC, datetime
from pathlib import Path

from advisorywatch.advisory import Advisory, Alert, Area, Leave, Level
from advisorywatch.change import Change, announce, compare
from advisorywatch.desks.bulletin import LINES, Entry, Page, message, page_of
from advisorywatch.desks.forms import TEMPLATES, put_in_words
from advisorywatch.desks.news import Blind, Context, Fact, Form, News, Publisher

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
MADE = Publisher("made", "Made Ministry", "ZZ")
URL = "https://ministry.example/made?a=1&b=2"
BEFORE = Advisory(
    country="RU", level=Level.CAUTION, wording="Caution <2>", quote="Made & meant.", url=URL
)
AFTER = Advisory(
    country="RU",
    level=Level.AVOID_NON_ESSENTIAL,
    leave=Leave.SHOULD,
    areas=(Area("Made Province", Level.DO_NOT_TRAVEL),),
    wording="Reconsider \u201ctravel\u201d",
    quote="Made & meant: reconsider.",
    leave_quote="Nationals should leave.",
    issued="2026-02-28",
    url=URL,
)
ALERT = Alert(country="RU", url=URL, title="Made alert", text="Made.", issued="2026-03-01")


def faults(folder: Path) -> tuple[str, ...]:
    """What fails in a folder's templates, each thing once, and files that are none of ours."""
    told = [
        f"{file}: expected one of {', '.join(TEMPLATES)}"
        for file in sorted(folder.glob("*.j2"))
        if file.name not in TEMPLATES
    ]
    for page, entries in rehearsed():
        told += put_in_words(page, entries, Form.TEST, folder).faults
    return tuple(dict.fromkeys(told))


def rehearsed() -> list[tuple[Page, list[Entry]]]:
    """One event, with all around it and with nothing; an alert; more than one page holds; words."""
    raised = news(compare([BEFORE], [AFTER]))
    gone = news(compare([AFTER], []))
    alert = news(announce([], [ALERT]))
    context = Context(blind=(Blind(MADE, NOW, "made"),))
    singles = [
        [Entry(form=Form.NEWS, news=raised, context=context)],
        [Entry(form=Form.CORRECTION, news=gone, wrong=raised)],
        [Entry(form=Form.UNCONFIRMED, news=alert)],
        [Entry(form=Form.LATE, news=raised), Entry(form=Form.NEWS, news=alert)],
        [Entry(form=Form.NEWS, news=raised)] * (LINES + 2),
    ]
    pages = [(page_of(e, id="made", told=NOW, link=URL), e) for e in singles]
    return [*pages, (message("A made message\nOf two lines.", id="made", told=NOW), [])]


def news(changes: list[Change]) -> News:
    return News(
        event="made",
        country="RU",
        name="Russia",
        publisher=MADE,
        facts=tuple(
            Fact(change, id=n, quote=change.quote) for n, change in enumerate(changes, 1)
        ),
        seen=NOW,
        recorded=NOW,
        not_before=NOW,
    )
