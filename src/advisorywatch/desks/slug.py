"""The first line of a bulletin, fit for a wire: what, where, who, from what to what. Pure."""

import re
from datetime import UTC, datetime

from advisorywatch.advisory import Action, Advisory, Alert, Leave, LeaveScope
from advisorywatch.change import Change, Kind
from advisorywatch.desks.news import Fact, News, Publisher

LEAVE_WORDS = {
    None: "nobody is told to leave",
    Leave.NOW: "leave now",
    Leave.SHOULD: "should leave",
    Leave.CONSIDER: "consider leaving",
}
CALL_LABELS = {
    Leave.NOW: "LEAVE NOW",
    Leave.SHOULD: "SHOULD LEAVE",
    Leave.CONSIDER: "CONSIDER LEAVING",
}
LABELS = {
    Kind.RAISED: "RAISED",
    Kind.LOWERED: "LOWERED",
    Kind.PART_RAISED: "RAISED IN PARTS",
    Kind.PART_LOWERED: "LOWERED IN PARTS",
    Kind.LEAVE_EASED: "CALL TO LEAVE EASED",
    Kind.LEAVE_ENDED: "CALL TO LEAVE ENDED",
    Kind.ADDED: "NEW ADVISORY",
    Kind.WITHDRAWN: "WITHDRAWN",
    Kind.REVISED: "TEXT REVISED",
    Kind.UNCLEAR: "UNCLEAR",
    Kind.ALERT: "ALERT",
    Kind.ALERT_REVISED: "ALERT REVISED",
}
ACTIONS = {
    Action.DEPART_NOW: "leave now",
    Action.SHELTER_IN_PLACE: "shelter in place",
    Action.ORDERED_DEPARTURE: "staff ordered to leave",
    Action.AUTHORIZED_DEPARTURE: "staff may leave",
    Action.DO_NOT_TRAVEL: "do not travel",
    Action.RECONSIDER: "reconsider travel",
    Action.AVOID_AREA: "avoid an area",
    Action.INCREASED_CAUTION: "take more care",
    Action.INFORMATIONAL: "for information",
    Action.LIFTED_OR_LOWERED: "lifted or lowered",
}
LONGEST = 80  # characters of a quoted wording or title in the slug
GAP = "  "


def slug(news: News) -> str:
    """One line: label, country, publisher, the news itself; a second kind behind the first."""
    lead, *rest = news.facts
    also = [f"{label(f.change)} {what(f, news.publisher, lead)}".strip() for f in rest]
    parts = [
        label(lead.change),
        news.name,
        news.publisher.short,
        what(lead, news.publisher, lead),
    ]
    return "; ".join([GAP.join(part for part in parts if part), *also])


def label(change: Change) -> str:
    """The slug's first word."""
    if change.alert is not None:
        return alert_label(change.alert, change.kind)
    if change.kind is Kind.LEAVE_CALLED and change.after and change.after.leave:
        return CALL_LABELS[change.after.leave]
    return LABELS[change.kind]


def alert_label(alert: Alert, kind: Kind) -> str:
    if alert.drill:
        return "DRILL"
    if alert.lifted:
        return "ALERT LIFTED"
    if alert.action is Action.DEPART_NOW and kind is Kind.ALERT:
        return "ALERT: LEAVE NOW"
    return LABELS[kind]


def what(fact: Fact, who: Publisher, lead: Fact) -> str:
    """The news in a slug: from what to what, in the publisher's terms."""
    change = fact.change
    before, after = change.before, change.after
    match change.kind:
        case Kind.RAISED | Kind.LOWERED:
            return step(before, after, who)
        case Kind.PART_RAISED | Kind.PART_LOWERED:
            return in_parts(change, who)
        case Kind.LEAVE_CALLED:
            return called(fact)
        case Kind.LEAVE_EASED | Kind.LEAVE_ENDED:
            return f"{leave_of(before)} → {leave_of(after)}"
        case Kind.ADDED:
            return terms(after, who)
        case Kind.WITHDRAWN:
            return f"was {terms(before, who)}"
        case Kind.UNCLEAR:
            return f"{quoted(fact.wording or fact.quote)} (ungraded: read it)"
        case Kind.REVISED:
            return f"stands at {terms(after, who)}" if fact is lead else ""
        case Kind.ALERT | Kind.ALERT_REVISED:
            assert change.alert is not None
            return alert_words(change.alert)


def step(before: Advisory | None, after: Advisory | None, who: Publisher) -> str:
    """From one level to another: `3 → 4  "Do Not Travel"` where they use numbers, else their
    words lead and ours follow: `"レベル2" → "レベル3" = avoid all travel (our scale 3 → 4)`."""
    if who.numbered:
        return f"{number(before)} → {number(after)}" + trail(after)
    gloss = f" = {after.gloss}" if after and after.gloss else ""
    old, new = words(before), words(after)
    scale = f"our scale {number(before)} → {number(after)}"
    if old == new:  # the same words, or none: only our scale tells them apart
        return f"{new}{gloss} ({scale})" if new else scale
    if not new:
        return f"{old} → {unsaid(after)} ({scale})"
    return f"{old or unsaid(before)} → {new}{gloss} ({scale})"


def unsaid(advisory: Advisory | None) -> str:
    """What stands where there is no wording for the whole country."""
    if advisory is None:
        return "not listed"
    if advisory.level is None:
        return "advice on parts only" if advisory.worst else "no statement"
    return "no wording"


def terms(advisory: Advisory | None, who: Publisher) -> str:
    """A state in the publisher's terms: `4 "Do Not Travel"`, or `"レベル3" (our scale 4)`."""
    if who.numbered or not words(advisory):
        ours = "" if who.numbered else "our scale "
        return f"{ours}{number(advisory)}" + (trail(advisory) if who.numbered else "")
    gloss = f" = {advisory.gloss}" if advisory and advisory.gloss else ""
    return f"{words(advisory)}{gloss} (our scale {number(advisory)})"


def number(advisory: Advisory | None) -> str:
    """A level as a number; a worse part is named: 4 → None with worst still 4 is "in parts 4"."""
    if advisory is None:
        return "none"
    level, worst = advisory.level, advisory.worst
    if worst is not None and worst > (level or 1):
        return f"{int(level)}, in parts {int(worst)}" if level else f"in parts {int(worst)}"
    return str(int(level)) if level else "none"


def trail(advisory: Advisory | None) -> str:
    """A numbered wording without its number: `  "Do Not Travel"`."""
    if advisory is None:
        return ""
    bare = re.sub(r"^level\s*\d\s*[-–—:.]*\s*", "", advisory.wording, flags=re.IGNORECASE)
    return f"{GAP}{quoted(bare)}" if bare.strip() else ""


def words(advisory: Advisory | None) -> str:
    return quoted(advisory.wording) if advisory and advisory.wording.strip() else ""


def in_parts(change: Change, who: Publisher) -> str:
    """From worst to worst, and where: `3 → 4: Donetsk, Luhansk (country-wide 2)`."""
    old, new = (part_level(one) for one in (change.before, change.after))
    raised = change.kind is Kind.PART_RAISED
    moved = (
        f"{old} → {new}" if old != new else f"{new} in {'more' if raised else 'fewer'} parts"
    )
    names = ", ".join(area.name for area in change.areas[:4])
    more = f" and {len(change.areas) - 4} more" if len(change.areas) > 4 else ""
    whole = change.after.level if change.after else None
    wide = f"country-wide {int(whole)}" if whole else "no country-wide level"
    ours = "" if who.numbered else "our scale; "
    return f"{moved}{f': {names}{more}' if names else ''} ({ours}{wide})"


def part_level(advisory: Advisory | None) -> str:
    """The worst level of a part, where it is worse than the country's."""
    if advisory is None or advisory.worst is None or advisory.worst <= (advisory.level or 1):
        return "none"
    return str(int(advisory.worst))


def called(fact: Fact) -> str:
    """Who is told, and the sentence; what was said until now where something was."""
    before, after = fact.change.before, fact.change.after
    part = "part of the country" if after and after.leave_scope is LeaveScope.PART else ""
    until = f"until now: {leave_of(before)}" if before and before.leave else ""
    notes = "; ".join(note for note in (part, until) if note)
    return " ".join(
        piece for piece in (quoted(fact.change.quote), f"({notes})" if notes else "") if piece
    )


def leave_of(advisory: Advisory | None) -> str:
    """A call to leave in our words: "leave now, part of the country"."""
    if advisory is None or advisory.leave is None:
        return LEAVE_WORDS[None]
    part = ", part of the country" if advisory.leave_scope is LeaveScope.PART else ""
    return LEAVE_WORDS[advisory.leave] + part


def alert_words(alert: Alert) -> str:
    asks = "" if alert.lifted or alert.action is Action.DEPART_NOW else ACTIONS[alert.action]
    return GAP.join(piece for piece in (quoted(alert.title), asks) if piece)


def quoted(text: str) -> str:
    """The publisher's words between quote marks, on one line, cut where they are long."""
    folded = " ".join(text.split())
    if not folded:
        return ""
    if len(folded) > LONGEST:
        folded = folded[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    return f'"{folded}"'


def when(moment: datetime, now: datetime) -> str:
    """A moment as a desk reads it: "14:03 UTC" today, "12 Feb 14:03 UTC", with its year else."""
    moment, now = moment.astimezone(UTC), now.astimezone(UTC)
    if moment.date() == now.date():
        return f"{moment:%H:%M} UTC"
    if moment.year == now.year:
        return f"{moment.day} {moment:%b %H:%M} UTC"
    return f"{moment.day} {moment:%b %Y %H:%M} UTC"


def day(moment: datetime | str | None, now: datetime) -> str:
    """A day as a desk reads it: "24 Feb 2022", this year without its year; "" for none."""
    if moment is None:
        return ""
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment.replace("Z", "+00:00"))
    year = "" if moment.year == now.year else f" {moment.year}"
    return f"{moment.day} {moment:%b}{year}"
