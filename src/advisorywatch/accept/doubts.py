"""Rules about one change of a sound row: why it may go out at once, or what it waits for."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from advisorywatch import text
from advisorywatch.accept.rows import UNSOUND
from advisorywatch.accept.values import Decision, Held, InForce, Reason, Verdict
from advisorywatch.accept.whole import names_of
from advisorywatch.advisory import Advisory, Remark, newer, rank
from advisorywatch.change import LEAVE_KINDS, LEVEL_KINDS, PART_KINDS, Change, Kind
from advisorywatch.source import Source


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a row when its changes are judged.

    `left`: the newest date of a country no longer listed. `second`: what the other access path
    says of it. `template`: sentences edited alike in many countries. `body`: the row has the
    text an advisory of this source has.
    """

    source: Source
    row: Advisory
    stands: InForce | None
    left: str | None
    second: Advisory | None
    template: frozenset[str]
    body: bool
    now: datetime

    held: Held | None = None

    @property
    def fresh(self) -> bool:
        """`undated`: whether the row bears a newer date of the publisher's than any before.

        Belize went 2 → 3 → 2 under one date, Uganda was 4 under a date of December: the same
        date is neither proof nor disproof, so such a change is looked at twice. (Implausible
        dates were taken off the row.) What was held under a newer date stays so, though
        another part of the row came into force meanwhile.
        """
        if not self.source.dated:
            return True
        newest = self.stands.newest if self.stands is not None else self.left
        if self.stands is None and newest is None:
            return True
        if newer(self.row.issued, newest):
            return True
        held = self.held
        if held is None or held.before is None or held.after is None:
            return False
        was_newer = newer(held.after.issued, held.before.issued)
        return was_newer and held.after.issued == self.row.issued


def verdict(change: Change, evidence: Evidence) -> Verdict:
    """What becomes of one change."""
    change, held = new_parts(change), evidence.held
    found = doubt(change, evidence)
    if held is not None and held.decision is Decision.REFUSED:
        # The operator refused it: it stays so while the same thing stands.
        return Verdict(change, Decision.HELD, held.reason, held.confirms, None, held)
    if found is None:
        return Verdict(change, Decision.ACCEPTED, why(change, evidence), was=held)
    if found is Reason.REWORDED:
        return Verdict(change, Decision.REFUSED, found, was=held)
    now = evidence.now
    patience = patience_for(change, evidence)
    if found is Reason.DISAGREED:
        said = "the other access path saying the same, or a newer date"
        return Verdict(change, Decision.HELD, found, said, None, held)
    seen_for = now - held.first_seen if held is not None else timedelta(0)
    supported = found is not Reason.STEEP or evidence.body
    if held is not None and seen_for >= patience and supported:
        return Verdict(change, Decision.ACCEPTED, Reason.CONFIRMED, was=held)
    by = (held.first_seen if held is not None else now) + patience
    said = f"the same again at {by:%Y-%m-%d %H:%M} UTC or later"
    if not supported:
        said += ", with a body that supports it"
    return Verdict(change, Decision.HELD, found, said, by, held)


def doubt(change: Change, evidence: Evidence) -> Reason | None:
    """The rule that holds this change back; None: it goes out at once."""
    kind = change.kind
    if kind is Kind.LEAVE_CALLED:
        return None  # its appearance is never held
    if kind is Kind.LEAVE_ENDED:
        return Reason.CUT if cut(change, evidence) else Reason.FLAP
    if kind is Kind.REVISED:
        return reworded(change, evidence) or (
            Reason.UNDATED if copied(change, evidence) else None
        )
    if agreed(change, evidence):
        return None
    if kind is Kind.ADDED:
        return Reason.APPEARED
    if renamed(change):
        return Reason.UNDATED if copied(change, evidence) else Reason.REWORDED
    if cut(change, evidence):
        return Reason.CUT
    if steep(change):
        return Reason.STEEP
    if disagreed(change, evidence):
        return Reason.DISAGREED
    return None if evidence.fresh else Reason.UNDATED


def why(change: Change, evidence: Evidence) -> Reason:
    """What let it in at once."""
    if change.kind is Kind.LEAVE_CALLED:
        return Reason.CALLED
    if change.kind is Kind.REVISED:
        return Reason.EDITED
    if agreed(change, evidence):
        return Reason.AGREED
    dated = evidence.source.dated and evidence.row.issued is not None
    return Reason.DATED if dated else Reason.PLAIN


def patience_for(change: Change, evidence: Evidence) -> timedelta:
    """How long it must be seen to stand: a duration, never a count of polls.

    A placeholder lives 1.5 to 8 hours: at a poll every 15 minutes two polls would confirm the
    very error. Where a source's servers are known to hold copies that differ, what may be the
    other copy must outlast it.
    """
    patience = evidence.source.patience
    return max(patience, evidence.source.copies) if copied(change, evidence) else patience


def copied(change: Change, evidence: Evidence) -> bool:
    """`flap`, `undated`: whether it may be no change but the copy of another server.

    Two copies of one US advisory stand under one date for months, served by turns, runs of a
    week: Sudan with "urges U.S. citizens to leave Sudan" and without (42 times each way in five
    months), Mexico with its states (30,559 characters) and without (1,321). The level stands in
    both; what only the body says differs: parts, the weakening or end of a call, the text. A
    fall of the level is suspect where it goes back to just what stood before (Uganda 4 → 3 for
    three days in May 2026).
    """
    if cut(change, evidence):
        return True
    if not evidence.source.copies or evidence.fresh or evidence.stands is None:
        return False
    if change.kind is Kind.LOWERED:
        before, row = evidence.stands.before, evidence.row
        return before is not None and before.level == row.level and before.text == row.text
    return change.kind in PART_KINDS | LEAVE_KINDS | {Kind.REVISED}


def steep(change: Change) -> bool:
    """`steep`: a fall of two levels or more, the parts falling with it.

    A fall from 4 to 1 was bogus in ten of twelve measured cases; the two real ones were storm
    all-clears. 4 → None with parts still at 4 is no such fall.
    """
    before, after = change.before, change.after
    if before is None or after is None or change.kind not in (Kind.LOWERED, Kind.PART_LOWERED):
        return False
    if rank(before.worst) - rank(after.worst) < 2:
        return False
    return change.kind is Kind.PART_LOWERED or rank(before.level) - rank(after.level) >= 2


def agreed(change: Change, evidence: Evidence) -> bool:
    """Two access paths of the publisher say the same level: that confirms at once.

    The RSS feed and the JSON of the US are served by back ends that are not in step.
    """
    if change.kind not in LEVEL_KINDS:
        return False
    second = evidence.second
    return Remark.AGREED in evidence.row.remarks or (
        second is not None
        and not second.remarks & UNSOUND
        and second.level == evidence.row.level
    )


def disagreed(change: Change, evidence: Evidence) -> bool:
    """`disagreed`: the other path says another level, and not under an older date."""
    return change.kind in LEVEL_KINDS and contradicts(evidence.row, evidence.second)


def contradicts(row: Advisory, second: Advisory | None) -> bool:
    """Two access paths that differ; one that merely lags behind says nothing.

    Six destinations differed on 2026-05-25 and 26; neither path is authoritative.
    """
    return (
        second is not None
        and not second.remarks & UNSOUND
        and second.level != row.level
        and not newer(row.issued, second.issued)
    )


def reworded(change: Change, evidence: Evidence) -> Reason | None:
    """`reworded`: another template, same meaning: in force from now on, but not news.

    Canada, 2025-05-12: one health notice reworded on 227 of 230 pages.
    """
    before, after = change.before, change.after
    if not evidence.template or before is None or after is None or before.level != after.level:
        return None
    edit = text.edit(before.text, after.text)
    if edit and text.only_template(edit, names_of(after), evidence.template):
        return Reason.REWORDED
    return None


def renamed(change: Change) -> bool:
    """`reworded`: the same parts by other words: none is told as raised, none as lowered.

    "Chittagong Hill Tracts Region" became "Chittagong Hill Tracts" (US, 2026-01-20).
    """
    before, after = change.before, change.after
    if change.kind not in PART_KINDS or before is None or after is None:
        return False
    return before.worst == after.worst and not new_parts(change).areas


def new_parts(change: Change) -> Change:
    """A part kind without the parts that the other side has too, by other words, or unnamed.

    Where the other side is warned of at that level without a place we could read ("the below
    areas of Benin"), a name that comes or goes tells nothing.
    """
    before, after = change.before, change.after
    if change.kind not in PART_KINDS or before is None or after is None:
        return change
    up = change.kind is Kind.PART_RAISED
    other = before if up else after
    country = names_of(after)
    areas = []
    for area in change.areas:
        mine = text.places(area.name, country)
        known = [
            place
            for one in other.areas
            if rank(one.level) >= rank(area.level)
            for place in text.places(one.name, country)
        ]
        unnamed = not known and rank(other.worst) >= rank(area.level)
        same = text.within(mine, known)
        # What is warned of now may be a part of what was.
        narrowed = not up and any(text.within([place], mine) for place in known)
        if not (unnamed or same or narrowed):
            areas.append(area)
    return replace(change, areas=tuple(areas))


def cut(change: Change, evidence: Evidence) -> bool:
    """`cut`: parts or a call are gone with more than half of the text.

    One of the US servers gives summaries alone: Madagascar without its six regions under a
    date a day newer (2025-12-16), Cabo Verde in 93 characters.
    """
    before, after = change.before, change.after
    if not evidence.source.copies or before is None or after is None:
        return False
    fallen = change.kind in (Kind.PART_LOWERED, Kind.LEAVE_ENDED, Kind.LEAVE_EASED)
    return fallen and len(after.text) * 2 < len(before.text)
