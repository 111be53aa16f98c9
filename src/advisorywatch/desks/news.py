"""One event as a desk sees it: News, and what is known around it: Context. Plain values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from advisorywatch.advisory import Action, Advisory, Alert, Leave, Level
from advisorywatch.change import LEAVE_KINDS, Change, Kind, gravity


class Form(StrEnum):
    """What a delivery is: the event itself, or a word about an earlier one."""

    NEWS = "news"
    LATE = "late"  # found only when a kept document was read again
    UNCONFIRMED = "unconfirmed"  # held: told to desks that ask for it
    WITHDRAWN = "withdrawn"  # what was told unconfirmed does not stand
    CORRECTION = "correction"  # what was told was read wrongly
    PULSE = "pulse"
    OPERATOR = "operator"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who speaks: `short` is the name in a slug, `by` their country. `numbered`: they use the
    numbers 1 to 4 themselves, so that a number may stand bare."""

    source: str
    short: str
    by: str = ""
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One change of an event, as recorded. `id` is the change's; 0 while it is only held.

    `wording`: what stands in the level's place, where that is unclear.
    """

    change: Change
    id: int = 0
    quote: str = ""
    wording: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What one reading says anew of one country: the facts, gravest first; never none.

    `seen`, `not_before` and `recorded` as in DESIGN §1. `confirmed`: it was held first.
    `held`: why it is held; "" where it is accepted.
    """

    event: str
    country: str
    name: str
    publisher: Publisher
    facts: tuple[Fact, ...]
    seen: datetime
    recorded: datetime
    not_before: datetime | None = None
    confirmed: bool = False
    held: str = ""

    @property
    def lead(self) -> Fact:
        """The gravest of the facts: it gives the slug its first word."""
        return self.facts[0]

    @property
    def after(self) -> Advisory | None:
        return self.lead.change.after

    @property
    def before(self) -> Advisory | None:
        return self.lead.change.before

    @property
    def alert(self) -> Alert | None:
        return self.lead.change.alert

    @property
    def url(self) -> str:
        """The publisher's page; "" where none is known."""
        if self.alert is not None:
            return self.alert.url
        spoken = self.after or self.before
        return spoken.url if spoken else ""

    @property
    def issued(self) -> str | None:
        """The publisher's own date."""
        spoken = self.alert or self.after
        return spoken.issued if spoken else None


@dataclass(frozen=True, slots=True)
class Standing:
    """What a publisher says of a country now. `unread_since`: their page could not be read."""

    publisher: Publisher
    advisory: Advisory
    seen: datetime


@dataclass(frozen=True, slots=True)
class Blind:
    """A publisher whose word on a country cannot be had since then, and why."""

    publisher: Publisher
    since: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """A change of a country that was seen before."""

    publisher: Publisher
    kind: Kind
    seen: datetime
    change: Change


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around an event when it is put in words.

    `others`: what other publishers say of the country now, gravest first. `blind`: those that
    cannot be had. `recent`: what others changed on it in the last day, newest first. `last`:
    the last change of the lead's kind by the same publisher; None: none in our records, which
    begin at `since` (None: unknown). `called_since`: since when a call to leave stands or was
    first made, where this one repeats or strengthens it; `calls` counts them.
    """

    others: tuple[Standing, ...] = ()
    blind: tuple[Blind, ...] = ()
    recent: tuple[Earlier, ...] = ()
    last: Earlier | None = None
    since: datetime | None = None
    called_since: datetime | None = None
    calls: int = 0


NOTHING = Context()


def in_order(facts: list[Fact]) -> tuple[Fact, ...]:
    """Gravest first."""
    return tuple(sorted(facts, key=lambda fact: gravity(fact.change)))


def calls_to_leave(change: Change) -> bool:
    """Whether it tells nationals to leave: a call, or an alert that makes one. No drill does."""
    if change.alert is not None:
        alert = change.alert
        called = alert.action is Action.DEPART_NOW or alert.leave in (Leave.NOW, Leave.SHOULD)
        return called and not alert.lifted and not alert.drill
    return change.kind is Kind.LEAVE_CALLED


def about_leaving(change: Change) -> bool:
    """What the word `leave` hears: every change of a call, and alerts that make one."""
    return change.kind in LEAVE_KINDS or calls_to_leave(change)


def rises_to_4(change: Change) -> bool:
    """A raise to the highest level, of the country or of a part; or a new row that bears it."""
    if change.after is None:
        return False
    if change.kind in (Kind.RAISED, Kind.ADDED):
        return change.after.level is Level.DO_NOT_TRAVEL
    return change.kind is Kind.PART_RAISED and change.after.worst is Level.DO_NOT_TRAVEL


def grave(news: News) -> bool:
    """What neither quiet hours nor digests hold back, unless the desk says so."""
    return any(calls_to_leave(f.change) or rises_to_4(f.change) for f in news.facts)
