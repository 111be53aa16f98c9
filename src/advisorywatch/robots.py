"""robots.txt: what a host lets us ask for, by RFC 9309. Safe for threads."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from protego import Protego

from advisorywatch.errors import FetchFailed

AGENT = "advisorywatch"
FRESH = timedelta(days=1)  # RFC 9309 2.4: not used longer while it can be had
TRY_AGAIN = timedelta(minutes=5)
# The host said nothing at all: most often it is our own network that is away.
NO_ANSWER, SOON = {"dns", "connect", "tls", "reset", "timeout", "closed"}, timedelta(seconds=5)
# RFC 9309 2.3.1.4: one that cannot be had forbids all, for "a reasonably long period".
FORBIDS_UNSEEN = timedelta(days=1)
LONGEST_PACE_S = 30.0


class RobotsTxt(NamedTuple):
    """A robots.txt as it was read; an empty text allows all."""

    read: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one origin's. `last` None: never had, since `failing` at the earliest."""

    ask_again: datetime
    last: RobotsTxt | None = None
    rules: Protego | None = None
    failing: datetime | None = None
    failure: FetchFailed | None = None

    def stands(self, now: datetime) -> bool:
        """Whether it need not be asked for; nothing stands for longer, should the clock jump."""
        longest = TRY_AGAIN if self.failure else FRESH
        return now < self.ask_again <= now + longest


class Robots:
    """Every host's, as far as they were asked for."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.lock = threading.Lock()
        self.locks: dict[str, threading.Lock] = {}
        self.known: dict[str, Known] = {}

    def check(self, origin: str, url: str, ask: Callable[[str], str]) -> float | None:
        """Seconds the host wants between two requests, None where it does not say.

        `ask` gets the text at a URL: "" where there is none, FetchFailed where it can't be had.
        FetchFailed: `robots` where it forbids the URL; where robots.txt can't be had, the
        reason of that.
        """
        with self.lock:
            lock = self.locks.setdefault(origin, threading.Lock())
        with lock:  # one thread asks, the others wait for what it hears
            known = self.known.get(origin)
            if known is None or not known.stands(self.now()):
                known = self.look(f"{origin}/robots.txt", known, ask)
                self.known[origin] = known
        if known.rules is None:
            assert known.failure is not None
            raise FetchFailed(
                known.failure.reason,
                f"{origin}/robots.txt has to be had first: {known.failure}",
            )
        if not known.rules.can_fetch(url, AGENT):
            raise FetchFailed("robots", f"{url}: {origin}/robots.txt forbids it")
        delay = known.rules.crawl_delay(AGENT)
        return None if delay is None else min(float(delay), LONGEST_PACE_S)

    def look(self, url: str, before: Known | None, ask: Callable[[str], str]) -> Known:
        try:
            text = ask(url)
        except FetchFailed as failure:
            return unseen(before, failure, self.now())
        return seen(RobotsTxt(self.now(), text))

    def kept(self) -> dict[str, RobotsTxt]:
        """By origin ("https://ministry.example"), to be kept over restarts."""
        return {origin: known.last for origin, known in self.known.copy().items() if known.last}

    def restore(self, kept: Mapping[str, RobotsTxt]) -> None:
        self.known.update({origin: seen(last) for origin, last in kept.items()})


def seen(last: RobotsTxt) -> Known:
    return Known(last.read + FRESH, last, Protego.parse(last.text))


def unseen(before: Known | None, failure: FetchFailed, now: datetime) -> Known:
    """The last one stands; without one all is forbidden for a day, then allowed."""
    known = before or Known(now)
    wait = SOON if failure.reason in NO_ANSWER else TRY_AGAIN
    known = replace(known, ask_again=now + wait, failing=known.failing or now, failure=failure)
    if known.last is None and known.failing and now - known.failing >= FORBIDS_UNSEEN:
        return replace(known, rules=Protego.parse(""))
    return known
