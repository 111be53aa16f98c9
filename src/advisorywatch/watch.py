"""What `check`, `run` and the demo share: fetching by the settings, and polling several at once."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import UTC, datetime

from advisorywatch import fetch as fetching
from advisorywatch.desks.audience import Audience, publishers_of
from advisorywatch.desks.workers import Deliverer
from advisorywatch.errors import StoreError
from advisorywatch.fetch import Fetch
from advisorywatch.gather import Fetching
from advisorywatch.pace import HostWait
from advisorywatch.poll import Result, poll
from advisorywatch.robots import RobotsTxt
from advisorywatch.roster import every
from advisorywatch.settings import Settings
from advisorywatch.source import Source
from advisorywatch.store import watched
from advisorywatch.store.db import Store
from advisorywatch.store.lease import Busy

AT_ONCE = 4  # sources polled side by side; their pages share the eight threads of fetch


def wall_clock() -> datetime:
    return datetime.now(UTC)


def make_fetch(settings: Settings, *, now: Callable[[], datetime] = wall_clock) -> Fetch:
    """The one Fetch of a process. `now` dates what is fetched."""
    said = settings.fetch
    return Fetch(
        fetching.FetchSettings(
            contact=said.contact or "",
            mirror=said.mirror,
            pace_s=said.pace.total_seconds(),
            proxy=said.proxy,
            ca_file=None if said.ca_file is None else str(said.ca_file),
            timeout_s=said.timeout.total_seconds(),
            max_bytes=said.max_bytes,
            allow_private=said.allow_private,
        ),
        now=now,
    )


def live(settings: Settings, fetch: Fetch, source: Source) -> Fetching:
    """How this source is asked: through its own proxy and with its key, where it has them."""
    own = settings.sources.of(source.name)
    if own.proxy is not None:
        fetch = fetch.through(own.proxy)
    if own.key is not None and source.key is not None:
        fetch = fetch.with_key(*source.key, own.key)
    return fetch


def audience_of(settings: Settings) -> Audience:
    """Who is told, by the settings, and how every source is called there."""
    return Audience(
        desks=settings.desks,
        operator=settings.operator.addresses,
        after=settings.operator.after,
        publishers=publishers_of(every(settings)),
        together=settings.delivery.together,
        templates=settings.delivery.templates,
        link=settings.web.url or "",
    )


def make_deliverer(
    store: Store, settings: Settings, *, clock: Callable[[], datetime] = wall_clock
) -> Deliverer:
    """Tells the desks of the settings. Made before anything is polled: a new address starts
    at now."""
    from advisorywatch.desks.heard import Route

    route = Route(proxy=settings.delivery.proxy, ca_file=settings.delivery.ca_file)
    audience = audience_of(settings)
    return Deliverer(store, audience, settings.addresses, route=route, clock=clock)


def poll_all(
    store: Store,
    settings: Settings,
    fetch: Fetch,
    wanted: Iterable[tuple[Source, str]],
    *,
    clock: Callable[[], datetime] = wall_clock,
) -> Iterator[Result]:
    """Poll them side by side; results as they come. Busy and a failing store are results too."""

    def one(source: Source, part: str) -> Result:
        try:
            how = live(settings, fetch, source)
            return poll(store, how, source, part, now=clock(), clock=clock)
        except Busy as error:
            return Result(source.name, part, False, "busy", str(error), outcome="busy")
        except StoreError as error:
            return Result(source.name, part, False, "failing", str(error), outcome="store")

    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="poll") as threads:
        for done in as_completed([threads.submit(one, *pair) for pair in wanted]):
            yield done.result()


class HostWaits:
    """What hosts ask of us, kept over restarts: written when it changes.

    How long they want to be left alone, and their robots.txt, which is good for a day.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.known: dict[str, HostWait] = {}
        self.robots: dict[str, RobotsTxt] = {}

    def restore(self, fetch: Fetch) -> None:
        kept = watched.host_waits(self.store)
        self.known = {host: HostWait(*wait) for host, wait in kept.items()}
        fetch.restore_host_waits(self.known)
        seen = watched.robots_seen(self.store)
        self.robots = {origin: RobotsTxt(*one) for origin, one in seen.items()}
        fetch.restore_robots(self.robots)

    def keep(self, fetch: Fetch) -> None:
        now = fetch.host_waits()
        if now != self.known:
            watched.keep_host_waits(self.store, now, self.known.keys() - now.keys())
            self.known = now
        robots = fetch.robots_seen()
        if new := dict(robots.items() - self.robots.items()):
            watched.keep_robots(self.store, new)
            self.robots = robots
