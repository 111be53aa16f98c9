"""The daemon: one job a source, deliveries beside them, and what each signal does.

SIGTERM SIGINT   stop within ten seconds; a poll that cannot end by then comes to nothing
SIGHUP           read the settings again, all or nothing
SIGUSR1          poll every source now
"""

import logging
import queue
import signal
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

from advisorywatch.daemon.beat import Beat
from advisorywatch.daemon.clocks import Clocks, moved_along
from advisorywatch.daemon.jobs import Jobs
from advisorywatch.daemon.metrics import Numbers, Stored
from advisorywatch.daemon.notify import Notify
from advisorywatch.daemon.outfit import Doors, Outfit, outfit_of
from advisorywatch.daemon.polls import Abandoned, Polls
from advisorywatch.daemon.schedule import Key, Sweeps, first_due
from advisorywatch.daemon.upkeep import Upkeep
from advisorywatch.daemon.web import Monitoring
from advisorywatch.desks.operator import tell_operator
from advisorywatch.errors import AdvisorywatchError, SettingsError, StoreError
from advisorywatch.settings import Settings
from advisorywatch.source import Source
from advisorywatch.store import lease, watched
from advisorywatch.store.backup import before_upgrade
from advisorywatch.store.db import Store
from advisorywatch.store.lease import Busy
from advisorywatch.store.version import upgrade
from advisorywatch.watch import HostWaits

log = logging.getLogger("advisorywatch.daemon")

STOP_S = 8.0  # for polls and deliveries to end; then they are left where they are
BEAT, TELL, PING = timedelta(seconds=5), timedelta(seconds=30), timedelta(seconds=60)
HOUR = timedelta(hours=1)
AGAIN = timedelta(seconds=1)
JUMP = timedelta(seconds=30)  # a difference between the clocks that is no drift


class Daemon:
    """`run()` is its life, in the main thread; a test may `start()` and `stop()` it by itself."""

    outfit: Outfit

    def __init__(
        self,
        settings: Settings,
        doors: Doors,
        *,
        notify: Notify | None = None,
        metrics: tuple[str, int] | None = None,
        polls: Callable[..., Polls] = Polls,
    ) -> None:
        self.settings, self.doors, self.clock = settings, doors, doors.clock
        self.notify = notify or Notify(None)
        self.store = Store(settings.database.url.reveal())
        self.polls = polls(self.store, self.clock)
        self.jobs = Jobs(self.poll, self.missed, self.crashed)
        self.beat = Beat(self.store, self.polls, self.notify, lambda: self.outfit, self.clock)
        self.upkeep = Upkeep(self.store, self.clock, self.tell)
        self.numbers = Numbers()
        self.metrics = metrics
        self.monitoring: Monitoring | None = None
        self.clocks = Clocks(self.clock)
        self.host_waits = HostWaits(self.store)
        self.signals: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.former: list[tuple[float, Outfit]] = []  # since when; perhaps in use by a poll
        self.sweeps = Sweeps(self.store, self.clock)
        self.at_once: set[Key] = set()  # asked for by the operator, due or not

    # its life

    def run(self) -> int:
        """Until a signal ends it; how many of its threads still hang then."""
        self.start()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGUSR1):
            signal.signal(number, lambda number, _: self.signals.put(number))
        self.notify.ready(self.status())
        log.info("run state=ready database=%s %s", self.store.name, self.status())
        try:
            self.wait()
        finally:
            left = self.stop()
        return left

    def start(self) -> None:
        """Open the store, bring it to our version, begin. StoreError, SettingsError: nothing
        has begun."""
        with self.notify.extending("opening the database"):
            was, now = upgrade(self.store, backup=before_upgrade)
        if was != now:
            level = logging.WARNING if was else logging.INFO
            log.log(level, "database %s: version %s → %s", self.store.name, was or "none", now)
        self.outfit = outfit_of(self.settings, self.store, self.doors)
        if self.metrics is not None:
            self.numbers.registry.register(Stored(self.store, self.beat.look))
            registry, healthz = self.numbers.registry, self.beat.healthz
            self.monitoring = Monitoring(*self.metrics, registry, healthz)
        self.host_waits.restore(self.outfit.fetch)
        self.watch()
        self.outfit.begin()
        self.jobs.add_own("beat", self.look_after, BEAT)
        self.jobs.add_own("tell", self.beat.tell, TELL)
        self.jobs.add_own("heartbeat", self.beat.ping, PING)
        self.jobs.add_own("night", self.upkeep.night_if_due, HOUR)
        self.jobs.start()

    def wait(self) -> None:
        """The main thread: signals, the clock, the watchdog."""
        while True:
            try:
                number = self.signals.get(timeout=1.0)
            except queue.Empty:
                self.tick()
                continue
            log.info("run signal=%s", signal.Signals(number).name)
            if number == signal.SIGHUP:
                self.reload()
            elif number == signal.SIGUSR1:
                self.poll_all_now()
            else:
                return

    def tick(self) -> None:
        """Every second: what the jobs themselves could not notice."""
        if jump := self.clocks.jumped(JUMP):
            log.warning("the clock jumped by %+.0f s", jump.total_seconds())
            now, fetch = self.clock(), self.outfit.fetch
            self.noted(lambda: moved_along(jump, fetch, self.store, now))
        if jump or self.jobs.astray():
            self.noted(lambda: self.jobs.retime(self.due()))
        self.beat.feed()

    def stop(self) -> int:
        """End cleanly, or abandon what does not end; how many polls and deliveries hang."""
        self.notify.stopping("stopping")
        log.info("run state=stopping polls=%d", self.polls.busy)
        end = monotonic() + STOP_S
        self.polls.ending.set()
        self.jobs.stop()
        outfits = [self.outfit, *(old for _, old in self.former)]
        threads = [one.delivering for one in outfits]
        for one in outfits:
            one.end()
        for fetch in {one.fetch for one in outfits}:
            threads.append(threading.Thread(target=fetch.close, name="close", daemon=True))
            threads[-1].start()
        for thread in threads:
            thread.join(max(0.0, end - monotonic()))
        left = self.polls.wait(end) + sum(one.delivering.is_alive() for one in outfits)
        if self.monitoring is not None:
            self.monitoring.close()
        self.noted(lambda: self.host_waits.keep(self.outfit.fetch))
        self.noted(lambda: lease.release_all(self.store))
        self.store.close()
        log.info("run state=stopped hanging=%d", left)
        return left

    # the settings

    def watch(self) -> None:
        """Have a job for everything that is watched, when it is due."""
        watched.note_watched(self.store, self.outfit.every, self.clock())
        self.jobs.set(self.outfit.every, self.due())

    def due(self) -> dict[Key, datetime]:
        """When everything is due, by what the store says of it."""
        return first_due(self.outfit.parts, watched.next_due(self.store), self.clock())

    def reload(self) -> None:
        """New settings, all or nothing: where they are wrong the old ones stand."""
        self.notify.reloading()
        before = self.outfit
        try:
            self.outfit = outfit_of(self.doors.load(), self.store, self.doors, before)
        except (SettingsError, StoreError) as error:
            key = f"settings {self.clock().isoformat()}"
            self.complain("settings", error)
            self.tell(key, f"The new settings are wrong, the old ones stand\n{error}")
        else:
            before.end()
            self.outfit.begin()
            self.former.append((monotonic(), before))
            self.noted(self.watch)
            log.info("run state=reloaded %s", self.status())
        self.notify.ready(self.status())

    def poll(self, name: str, part: str) -> None:
        """The job of one source, or one part of it."""
        outfit = self.outfit
        source = outfit.sources.get(name)
        if source is None:
            return  # new settings dropped it a moment ago
        how = self.doors.live(outfit.settings, outfit.fetch, source)
        try:
            if later := self.due_later(source, part):
                self.jobs.move((name, part), later)
                return
            sweep = self.sweeps.due(source, part)
            result, run = self.polls.poll(source, part, how, sweep=sweep)
        except Busy as error:
            self.numbers.came_to_nothing(name, "busy")
            self.jobs.move((name, part), self.clock() + watched.TURN)
            log.debug("poll source=%s part=%s outcome=busy reason=%r", name, part, str(error))
            return
        except Abandoned:
            return
        except StoreError as error:
            self.numbers.came_to_nothing(name, "store")
            self.complain("store", error, name, part)
        else:
            self.numbers.polled(result, run)
            if result.changes or result.held:
                outfit.deliverer.wake()
        due = self.jobs.next_due(name, part)
        if due is not None:
            self.noted(lambda: watched.note_due(self.store, name, part, due))

    def due_later(self, source: Source, part: str) -> datetime | None:
        """When it is due, where another daemon on this database has taken this turn."""
        key = (source.name, part)
        if key in self.at_once:
            self.at_once.discard(key)
            return None
        return watched.take_turn(self.store, source, part, self.clock())

    def poll_all_now(self) -> None:
        self.at_once |= self.outfit.every.keys()
        self.jobs.all_now()

    def look_after(self) -> None:
        """Every few seconds: what polls need from outside. StoreError: the database is away."""
        self.beat.check()
        for run in self.polls.overdue():
            self.numbers.came_to_nothing(run.source.name, "deadline")
        self.host_waits.keep(self.outfit.fetch)
        for since, old in self.former.copy():
            if not self.polls.any_since_before(since):
                self.former.remove((since, old))
                if old.fetch is not self.outfit.fetch:
                    old.fetch.close()

    def status(self) -> str:
        """One line for the log."""
        return (
            f"sources={len(self.outfit.sources)} jobs={len(self.jobs.every)} "
            f"polling={self.polls.busy} hung={self.polls.hung}"
        )

    # what goes wrong

    def missed(self, name: str, part: str) -> None:
        """A poll was due while the one before it still runs; its deadline tells if that hangs."""
        self.numbers.jobs.labels("missed").inc()
        log.warning("poll source=%s part=%s outcome=missed reason=running", name, part)
        if (name, part) in self.at_once:
            self.jobs.move((name, part), self.clock() + AGAIN)

    def crashed(self, job: str, error: BaseException) -> None:
        """A fault of ours. The operator hears of it once a day and job."""
        self.numbers.jobs.labels("crashed").inc()
        said = f"{type(error).__name__}: {error}"
        log.error("job=%r outcome=crashed reason=%r", job, said)
        day = self.clock().astimezone(UTC).date()
        self.tell(f"job {job} crashed {day}", f"A job crashed: {job}\n{said}")

    def tell(self, key: str, text: str) -> None:
        """To the operator, once a key; where the store is no use, the log has it."""
        self.noted(lambda: tell_operator(self.store, key, text, self.clock()))
        self.outfit.deliverer.wake()

    def noted(self, write: Callable[[], Any]) -> None:
        """A write that may fail, and will be done again or is no great loss."""
        try:
            write()
        except StoreError as error:
            self.complain("store", error)

    def complain(
        self, outcome: str, error: AdvisorywatchError, source: str = "", part: str = ""
    ) -> None:
        """In the error's own words: a trace says nothing of a full disk."""
        about = f"source={source} part={part} " if source else ""
        log.error("run %soutcome=%s reason=%r", about, outcome, str(error))
