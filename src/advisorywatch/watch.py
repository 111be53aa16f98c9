"""What `check`, `run` and the demo share: fetching by the settings, and polling several at once."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import UTC, datetime

from advisorywatch import fetch as fetching
from advisorywatch.errors import StoreError
from advisorywatch.fetch import Fetch
from advisorywatch.gather import Live
from advisorywatch.poll import Result, poll
from advisorywatch.settings import Settings
from advisorywatch.source import Source
from advisorywatch.store.db import Store
from advisorywatch.store.lease import Busy

AT_ONCE = 4  # sources polled side by side; their pages share the eight threads of fetch


def wall_clock() -> datetime:
    return datetime.now(UTC)


def make_fetch(settings: Settings) -> Fetch:
    """The one Fetch of a process."""
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
        )
    )


def live(settings: Settings, fetch: Fetch, source: Source) -> Live:
    """How this source is asked: through its own proxy where it has one."""
    return Live(fetch, wall_clock, settings.sources.of(source.name).proxy)


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
