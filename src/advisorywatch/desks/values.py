"""What a desk is: Desk, Hears, Quiet and Address. Plain values, built by settings.py."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Level
from advisorywatch.change import Kind
from advisorywatch.secret import Secret

UTC_ZONE = ZoneInfo("UTC")


class Word(StrEnum):
    """A word that stands for several kinds in a filter; which ones, desks/desk.py decides."""

    WORSE = "worse"
    BETTER = "better"
    LEAVE = "leave"
    ALERTS = "alerts"
    ALL = "all"


DEFAULT_KINDS: frozenset[Kind | Word] = frozenset({Word.WORSE, Word.BETTER, Word.LEAVE})


@dataclass(frozen=True, slots=True)
class Hears:
    """One filter of a desk: a change passes where every field lets it pass.

    `countries` are ISO codes, those of the `regions` among them; None: everywhere. `regions`
    are the names as the desk wrote them, for `desks why`. `sources`: None: every source.
    `at_least` counts the greater worst of before and after, and never filters calls to leave,
    alerts and what is unclear; None: every level.
    """

    kinds: frozenset[Kind | Word] = DEFAULT_KINDS
    countries: frozenset[str] | None = None
    regions: tuple[str, ...] = ()
    sources: frozenset[str] | None = None
    at_least: Level | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours in which a desk is let be: from `start` up to `end`, by the clocks of `zone`.

    Where `end` is not after `start` the night goes over midnight.
    """

    start: time
    end: time
    zone: ZoneInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A newsroom desk: what it hears, and when it is reached where.

    `addresses` are names. A change is heard where any of `hears` lets it pass. `digest`: the
    times of day at which what was heard since the last one is told together; empty: at once.
    `pulse`: when a day's one line of what is watched and blind is sent; None: never. Both are
    by the clocks of `timezone`. `grave_at_once`: neither quiet hours nor digests hold back a
    call to leave or a raise to 4. `unconfirmed`: held raises and calls are told, marked.
    """

    name: str
    addresses: tuple[str, ...]
    hears: tuple[Hears, ...] = (Hears(),)
    timezone: ZoneInfo = UTC_ZONE
    quiet: Quiet | None = None
    digest: tuple[time, ...] = ()
    pulse: time | None = None
    unconfirmed: bool = False
    grave_at_once: bool = True


@dataclass(frozen=True, slots=True, repr=False)
class Address:
    """Where a desk is reached: a name, by which all else knows it, and an apprise URL."""

    name: str
    url: Secret

    def __repr__(self) -> str:
        return f"Address({self.name!r}, {self.url.scheme or '***'}://…)"
