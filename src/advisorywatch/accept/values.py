"""What judging takes and gives: what stands, what is held, verdicts, a judgement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from advisorywatch.advisory import Advisory, leave_rank, rank
from advisorywatch.change import LEAVE_KINDS, LEVEL_KINDS, PART_KINDS, Change, Kind


class Decision(StrEnum):
    ACCEPTED = "accepted"
    HELD = "held"
    REFUSED = "refused"


class Reason(StrEnum):
    """Why a change was let in, held or refused. One word a rule."""

    # let in
    DATED = "dated"  # under a newer, plausible date of the publisher's
    PLAIN = "plain"  # of a source whose dates say nothing, in a sound row
    CALLED = "called"  # a call to leave never waits
    AGREED = "agreed"  # two access paths say the same
    CONFIRMED = "confirmed"  # held, and seen to stand
    EDITED = "edited"  # text only
    PUBLISHED = "published"  # an alert
    OPERATOR = "operator"  # the operator decided
    REREAD = "reread"  # found by a newer reader in a kept document
    JOINED = "joined"  # between the last archived capture and the first live reading
    # the row is not sound
    PLACEHOLDER = "placeholder"
    CONTRADICTION = "contradiction"
    STALE = "stale"
    FUTURE = "future"
    STORM = "storm"
    DUPLICATE = "duplicate"
    # the change is not sure
    STEEP = "steep"
    UNDATED = "undated"
    VANISHED = "vanished"
    FLAP = "flap"
    CUT = "cut"
    APPEARED = "appeared"
    DISAGREED = "disagreed"
    REWORDED = "reworded"
    WORDING = "wording"
    # what settled a held one
    REVERTED = "reverted"
    SUPERSEDED = "superseded"
    # the reading as a whole
    SHORT = "short"
    UNREAD = "unread"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class InForce:
    """What stands: the advisory, the newest date accepted for it, when it was last read.

    `before` is what stood before it at another level, where judging may need it.
    """

    advisory: Advisory
    newest: str | None = None
    checked: datetime | None = None
    before: Advisory | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A change (or a whole row: `kind` None) that was not let in, as it stands.

    `first_seen` and `last_seen` are its sightings; `after` None: the country was absent. A
    change (not a row) whose decision is REFUSED was refused by the operator.
    """

    country: str
    kind: Kind | None
    reason: Reason
    decision: Decision
    before: Advisory | None
    after: Advisory | None
    first_seen: datetime
    last_seen: datetime
    not_before: datetime | None = None
    sightings: int = 1
    confirms: str = ""
    confirm_by: datetime | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What a source stands at before a reading: the history judge needs.

    `blind`: countries that could not be read, with what stood there. `left`: the newest dates
    of countries no longer listed. `unclear`: wordings already told as unclear, by country.
    Without `baseline` the reading is the first and tells nobody anything. `archived`: all that
    stands comes from archives: the first live reading is joined to it.
    """

    in_force: Mapping[str, InForce] = field(default_factory=dict)
    held: Sequence[Held] = ()
    blind: Mapping[str, str] = field(default_factory=dict)
    left: Mapping[str, str | None] = field(default_factory=dict)
    unclear: Mapping[str, frozenset[str]] = field(default_factory=dict)
    baseline: bool = True
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a change, and why. For an accepted one that was held: `was`."""

    change: Change
    decision: Decision
    reason: Reason
    confirms: str = ""
    by: datetime | None = None
    was: Held | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """The reading as a whole cannot be believed."""

    reason: Reason
    message: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reading comes to.

    `verdicts`: every change that was decided; what is held is in `opened` and `sighted`.
    `in_force`: what stands from now on, for countries where anything moved (None: no longer
    listed), with its newest date. `settled`: held ones that are no more, with what settled
    them. `sighted`: held ones seen again. `blind`: what cannot be read, by country. `notes`:
    rules about the reading as a whole. `disagreements`: the row, and the other path's.
    """

    refusal: Refusal | None = None
    verdicts: tuple[Verdict, ...] = ()
    in_force: Mapping[str, tuple[Advisory | None, str | None]] = field(default_factory=dict)
    settled: tuple[tuple[Held, Reason], ...] = ()
    sighted: tuple[Held, ...] = ()
    opened: tuple[Held, ...] = ()
    blind: Mapping[str, tuple[Reason, str]] = field(default_factory=dict)
    notes: tuple[tuple[Reason, str], ...] = ()
    disagreements: Mapping[str, tuple[Advisory, Advisory]] = field(default_factory=dict)


def target_of(kind: Kind | None, after: Advisory | None) -> tuple[object, ...]:
    """What a change of this kind leads to: the same again is a sighting, another supersedes."""
    if after is None:
        return ("absent",)
    if kind in LEAVE_KINDS:
        return ("leave", *leave_rank(after))
    if kind in LEVEL_KINDS:
        return ("level", after.level)
    if kind in PART_KINDS:
        areas = frozenset(
            (a.name.casefold(), a.level) for a in after.areas if rank(a.level) > 2
        )
        return ("parts", after.worst, areas)
    if kind is Kind.ADDED:
        return ("added", after.level)
    if kind is Kind.REVISED:
        return ("text", after.text)
    return ("row", after.level, after.worst, *leave_rank(after))
