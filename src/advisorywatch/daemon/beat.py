"""That all of it really works: for systemd, monitors, the operator, and the heartbeat outside."""

import logging
from collections.abc import Callable
from datetime import datetime
from time import monotonic

from sqlalchemy.engine import Connection

from advisorywatch import health_telling
from advisorywatch.daemon.notify import Notify
from advisorywatch.daemon.outfit import Outfit
from advisorywatch.daemon.polls import SPARE, Polls
from advisorywatch.fetch import ping
from advisorywatch.health import Health, look
from advisorywatch.store.db import Store

log = logging.getLogger("advisorywatch.daemon")

STALE_S = 60.0  # without a beat: the scheduler or the database does not work


class Beat:
    """`outfit` is the present one. `check()` is called by the scheduler, so that it proves it."""

    def __init__(
        self,
        store: Store,
        polls: Polls,
        notify: Notify,
        outfit: Callable[[], Outfit],
        clock: Callable[[], datetime],
    ) -> None:
        self.store, self.polls, self.notify = store, polls, notify
        self.outfit, self.clock = outfit, clock
        self.last = monotonic()
        self.pinged = ""  # how the last ping went; "" well, or none yet

    def check(self) -> None:
        """The scheduler runs jobs, and the database answers them. StoreError: it does not."""
        with self.store.read() as connection:
            connection.exec_driver_sql("SELECT 1")
        self.last = monotonic()

    def works(self) -> bool:
        """Whether it did lately, there are threads left that do not hang, and deliveries run."""
        delivers = self.outfit().delivering.is_alive()
        return monotonic() - self.last < STALE_S and self.polls.hung < SPARE and delivers

    def feed(self) -> None:
        """systemd's watchdog, only while it works."""
        if self.works():
            self.notify.alive()

    def look(self, connection: Connection) -> Health:
        outfit = self.outfit()
        return look(connection, outfit.sources.values(), outfit.sources, self.clock())

    def health(self) -> Health:
        with self.store.read() as connection:
            return self.look(connection)

    def tell(self) -> None:
        """The operator: what he does not know yet. systemd: how many sources are how."""
        health, outfit = self.health(), self.outfit()
        if health_telling.tell(self.store, health, outfit.settings.operator.after):
            outfit.deliverer.wake()
        self.notify.status(health.summary)

    def healthz(self) -> tuple[bool, str]:
        """For whoever asks by HTTP. StoreError: nothing works."""
        if not self.works():
            return False, "the scheduler or the deliveries do not run, or the database is away"
        health = self.health()
        return health.code < 2, health.down or health.summary

    def ping(self) -> None:
        """Someone outside notices when this stops: so it stops when nothing works, and when the
        operator can't be told what does not."""
        settings = self.outfit().settings
        if settings.operator.heartbeat is None:
            return
        health = self.health()
        failing = {one.name for one in health.addresses}
        mute = bool(settings.operator.addresses) and failing >= set(settings.operator.addresses)
        why = health.down or ("none of the operator's addresses can be reached" if mute else "")
        if not why and self.works():
            why = ping(
                settings.operator.heartbeat, settings.fetch.proxy, settings.fetch.ca_file
            )
        if why and why != self.pinged:
            log.warning("heartbeat outcome=failed reason=%r", why)
        self.pinged = why
