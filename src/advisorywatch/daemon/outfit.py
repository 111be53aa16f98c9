"""What is made of the settings; replaced as a whole when they are read again."""

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from advisorywatch.daemon.schedule import Key
from advisorywatch.desks.workers import Deliverer
from advisorywatch.errors import SettingsError
from advisorywatch.fetch import Fetch
from advisorywatch.gather import Fetching
from advisorywatch.roster import parts, roster
from advisorywatch.settings import Settings
from advisorywatch.source import Source
from advisorywatch.store.db import Store
from advisorywatch.watch import live, make_deliverer, make_fetch, wall_clock

log = logging.getLogger("advisorywatch.daemon")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """Where tests and the demo come in. `load` reads the settings again, `chosen` says which
    sources are watched by them, `live` how one is asked."""

    load: Callable[[], Settings]
    clock: Callable[[], datetime] = wall_clock
    chosen: Callable[[Settings], Mapping[str, Source]] = roster
    live: Callable[[Settings, Fetch, Source], Fetching] = live


@dataclass(frozen=True, slots=True)
class Outfit:
    """What is at work by these settings; `delivering` runs from begin() to soon after end()."""

    settings: Settings
    sources: Mapping[str, Source]
    fetch: Fetch
    deliverer: Deliverer
    delivering: threading.Thread
    stop: threading.Event

    def begin(self) -> None:
        self.delivering.start()

    def end(self) -> None:
        self.stop.set()
        self.deliverer.wake()

    @property
    def parts(self) -> list[tuple[Source, str]]:
        """Everything that is polled by itself."""
        return [(source, part) for source in self.sources.values() for part in parts(source)]

    @property
    def every(self) -> dict[Key, timedelta]:
        return {(source.name, part): source.every for source, part in self.parts}


def outfit_of(
    settings: Settings, store: Store, doors: Doors, before: Outfit | None = None
) -> Outfit:
    """What these settings ask for. SettingsError, StoreError: nothing was changed.

    `before` is what stands: where nothing is new for its Fetch that goes on, with all it knows
    of hosts.
    """
    if before is not None and settings.database.url != before.settings.database.url:
        raise SettingsError(
            f"{settings.path}: database.url: expected the same as before: restart instead"
        )
    sources = dict(doors.chosen(settings))
    deliverer, stop = make_deliverer(store, settings, clock=doors.clock), threading.Event()
    delivering = threading.Thread(
        target=deliverer.run, args=(stop,), name="deliver", daemon=True
    )
    if before is not None and before.settings.fetch == settings.fetch:
        return Outfit(settings, sources, before.fetch, deliverer, delivering, stop)
    fetch = make_fetch(settings)
    if before is not None:
        fetch.restore_host_waits(before.fetch.host_waits())
        fetch.restore_robots(before.fetch.robots_seen())
    return Outfit(settings, sources, fetch, deliverer, delivering, stop)
