"""How an advisory changes: Change, and compare(), which finds every one. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from advisorywatch.advisory import (
    LEAVE_RANK,
    Action,
    Advisory,
    Alert,
    Area,
    Level,
    leave_rank,
    rank,
)


class Kind(StrEnum):
    """What changed. One row a kind; the rows of one reading and country share an event."""

    RAISED = "raised"
    LOWERED = "lowered"
    PART_RAISED = "part_raised"
    PART_LOWERED = "part_lowered"
    LEAVE_CALLED = "leave_called"
    LEAVE_EASED = "leave_eased"
    LEAVE_ENDED = "leave_ended"
    ADDED = "added"
    WITHDRAWN = "withdrawn"
    REVISED = "revised"
    UNCLEAR = "unclear"
    ALERT = "alert"
    ALERT_REVISED = "alert_revised"


LEVEL_KINDS = frozenset({Kind.RAISED, Kind.LOWERED})
PART_KINDS = frozenset({Kind.PART_RAISED, Kind.PART_LOWERED})
LEAVE_KINDS = frozenset({Kind.LEAVE_CALLED, Kind.LEAVE_EASED, Kind.LEAVE_ENDED})
ALERT_KINDS = frozenset({Kind.ALERT, Kind.ALERT_REVISED})


@dataclass(frozen=True, slots=True)
class Change:
    """An advisory before and after; of one kind.

    `before` None: the country was not listed; `after` None: it no longer is. `areas` are the
    parts a part kind is about. An alert's change bears `alert` (and `revises`, the one before
    it) instead.
    """

    country: str
    kind: Kind
    before: Advisory | None = None
    after: Advisory | None = None
    areas: tuple[Area, ...] = ()
    alert: Alert | None = None
    revises: Alert | None = None

    @property
    def quote(self) -> str:
        """The exact sentence that carried it; "" where it went without one."""
        if self.alert is not None:
            return self.alert.quote
        if self.after is None:
            return ""
        return self.after.leave_quote if self.kind in LEAVE_KINDS else self.after.quote


def compare(
    before: Iterable[Advisory],
    after: Iterable[Advisory],
    *,
    lists: Literal["all", "warned"] = "all",
    whole: bool = True,
) -> list[Change]:
    """The changes that lead from `before` to `after`, ordered by country, gravest kind first.

    One advisory a country on either side. With `whole` a country missing from `after` is
    withdrawn; where only the warned are listed, coming and going is `raised` and `lowered`.
    Two advisories that differ only in `issued` are the same: publishers re-date pages. Fields
    that could not be had (`missing`) keep what stood before.
    """
    old = {advisory.country: advisory for advisory in before}
    new = {advisory.country: advisory for advisory in after}
    countries = sorted(old.keys() | new.keys()) if whole else sorted(new)
    return [
        change
        for country in countries
        for change in changes_of(old.get(country), new.get(country), lists=lists)
    ]


def changes_of(
    before: Advisory | None,
    after: Advisory | None,
    *,
    lists: Literal["all", "warned"] = "all",
) -> list[Change]:
    """The changes of one country, one a kind."""
    if after is None:
        if before is None:
            return []
        kind = Kind.WITHDRAWN if lists == "all" else Kind.LOWERED
        return [Change(before.country, kind, before, None)]
    if before is None:
        return appeared(after, lists)
    after = complete(before, after)
    kinds: list[tuple[Kind, tuple[Area, ...]]] = []
    if rank(after.level) != rank(before.level):
        kinds.append(
            (Kind.RAISED if rank(after.level) > rank(before.level) else Kind.LOWERED, ())
        )
    else:
        kinds += parts(before, after)
    kinds += [(kind, ()) for kind in leaving(before, after)]
    if not kinds and material(before) != material(after):
        kinds.append((Kind.REVISED, ()))
    return [Change(after.country, kind, before, after, areas) for kind, areas in kinds]


def appeared(after: Advisory, lists: Literal["all", "warned"]) -> list[Change]:
    """A country not listed before: added, or raised where only the warned are listed."""
    if lists == "all":
        kinds = [Kind.ADDED]
    elif rank(after.level) > 1:
        kinds = [Kind.RAISED]
    elif rank(after.worst) > 1:
        kinds = [Kind.PART_RAISED]
    else:
        kinds = [Kind.REVISED]
    if after.leave is not None:
        kinds.append(Kind.LEAVE_CALLED)
    return [Change(after.country, kind, None, after) for kind in kinds]


def parts(before: Advisory, after: Advisory) -> list[tuple[Kind, tuple[Area, ...]]]:
    """Part kinds under a country-wide level that stands: worst, or a named area at 3 or more."""
    old, new = grave_areas(before), grave_areas(after)
    up = tuple(
        a for key, a in new.items() if key not in old or rank(old[key].level) < rank(a.level)
    )
    down = tuple(
        a for key, a in old.items() if key not in new or rank(new[key].level) < rank(a.level)
    )
    kinds = []
    if rank(after.worst) > rank(before.worst) or (
        up and rank(after.worst) == rank(before.worst)
    ):
        kinds.append((Kind.PART_RAISED, up))
    if rank(after.worst) < rank(before.worst) or (
        down and rank(after.worst) == rank(before.worst)
    ):
        kinds.append((Kind.PART_LOWERED, down))
    return kinds


def grave_areas(advisory: Advisory) -> dict[str, Area]:
    """Areas at 3 or more that stand above their country, by folded name."""
    return {
        " ".join(area.name.casefold().split()): area
        for area in advisory.areas
        if rank(area.level) >= Level.AVOID_NON_ESSENTIAL
        and rank(area.level) > rank(advisory.level)
    }


def leaving(before: Advisory, after: Advisory) -> list[Kind]:
    """Strength decides; under the same strength, the scope."""
    old, new = leave_rank(before), leave_rank(after)
    if new == old:
        return []
    if new > old:
        return [Kind.LEAVE_CALLED]
    return [Kind.LEAVE_ENDED if after.leave is None else Kind.LEAVE_EASED]


def material(advisory: Advisory) -> tuple[object, ...]:
    """What a reader would notice: not the date, the link, nor white space and quote marks."""
    return (
        advisory.level,
        advisory.worst,
        fold_marks(advisory.wording),
        {(fold_marks(area.name), area.level, area.leave) for area in advisory.areas},
        fold_marks(advisory.text),
    )


MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " "})


def fold_marks(text: str) -> str:
    """Publishers swap quote marks, dashes and spaces by whole commits; nobody calls it news.

    (Canada on Kiribati 2025-11-26, Antarctica 2026-02-21.)
    """
    return " ".join(text.translate(MARKS).casefold().split())


# Fields that travel together: what a kind brings into force.
LEVEL_FIELDS = ("level", "worst", "areas", "wording", "gloss", "quote")
PART_FIELDS = ("worst", "areas", "quote")
LEAVE_FIELDS = ("leave", "leave_scope", "leave_quote")
TEXT_FIELDS = ("wording", "gloss", "text", "title", "areas", "quote")


def complete(before: Advisory, after: Advisory) -> Advisory:
    """`after` with its missing fields as they stood before."""
    missing = set(after.missing)
    if "leave" in missing:
        missing |= set(LEAVE_FIELDS)
    if not missing:
        return after
    kept = {name: getattr(before, name) for name in missing if hasattr(before, name)}
    return replace(after, **kept, missing=frozenset())


def compose(before: Advisory, after: Advisory, accepted: Iterable[Kind]) -> Advisory:
    """What comes into force when only the `accepted` kinds of the way to `after` are.

    A held field keeps its accepted value, so a held level never delays a call to leave. The
    text, date and title stay with the level they were written for.
    """
    after, kinds = complete(before, after), set(accepted)
    all_kinds = {change.kind for change in changes_of(before, after)}
    if all_kinds <= kinds:
        return after
    if not kinds & all_kinds:
        return before
    result = before
    if kinds & (LEVEL_KINDS | {Kind.REVISED}):
        fields = {*LEVEL_FIELDS, *TEXT_FIELDS, "issued", "url"}
        result = replace(result, **{name: getattr(after, name) for name in fields})
    elif kinds & PART_KINDS:
        result = replace(result, **{name: getattr(after, name) for name in PART_FIELDS})
    if kinds & LEAVE_KINDS:
        result = replace(result, **{name: getattr(after, name) for name in LEAVE_FIELDS})
    return result


def announce(known: Iterable[Alert], alerts: Iterable[Alert]) -> list[Change]:
    """What is new among `alerts`: one never seen, or seen under this URL with another text.

    `known` are those of the same source, every digest ever seen, oldest first; an alert is
    known for ever by (url, digest), so that a text that comes back is no news.
    """
    latest: dict[tuple[str, str], Alert] = {}
    digests: set[tuple[str, str, str]] = set()
    for alert in known:
        latest[alert.url, alert.country] = alert
        digests.add((alert.url, alert.country, alert.digest))
    found: list[Change] = []
    for alert in alerts:
        key = (alert.url, alert.country, alert.digest)
        if key in digests:
            continue
        digests.add(key)
        before = latest.get((alert.url, alert.country))
        kind = Kind.ALERT if before is None else Kind.ALERT_REVISED
        found.append(Change(alert.country, kind, alert=alert, revises=before))
        latest[alert.url, alert.country] = alert
    return found


GRAVITY = [
    Kind.LEAVE_CALLED,
    Kind.RAISED,
    Kind.UNCLEAR,
    Kind.PART_RAISED,
    Kind.ADDED,
    Kind.ALERT,
    Kind.LEAVE_ENDED,
    Kind.LEAVE_EASED,
    Kind.LOWERED,
    Kind.PART_LOWERED,
    Kind.WITHDRAWN,
    Kind.ALERT_REVISED,
    Kind.REVISED,
]


def gravity(change: Change) -> tuple[int, ...]:
    """For ordering, gravest first: calls to leave, then by how high it went, then by kind."""
    after, alert = change.after, change.alert
    called = -LEAVE_RANK[after.leave] if after and change.kind is Kind.LEAVE_CALLED else 0
    if alert is not None:
        called = -3 if alert.action is Action.DEPART_NOW and not alert.lifted else 0
    return (called, GRAVITY.index(change.kind), -rank(after.worst if after else None))
