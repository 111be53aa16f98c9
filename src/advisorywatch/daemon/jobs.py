"""The jobs: one a source and part, kept in time by APScheduler, beside those of the service itself."""

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from apscheduler.events import (
    EVENT_JOB_ERROR,
    EVENT_JOB_MAX_INSTANCES,
    EVENT_JOB_MISSED,
    JobEvent,
)
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from advisorywatch.daemon.polls import AT_ONCE, SPARE
from advisorywatch.daemon.schedule import STEP, Key, Rhythm

log = logging.getLogger("advisorywatch.daemon")

OWN = "service "  # what the ids of the service's own jobs begin with
OWN_LONGEST = timedelta(hours=1, minutes=5)  # between two of them


class Jobs:
    """When what is done. `poll(source, part)` is called in a thread of its own.

    `missed(source, part)` hears of a poll that was skipped since the one before it still runs,
    `crashed(job, error)` of a job that let an error out; both in the scheduler's threads.
    """

    def __init__(
        self,
        poll: Callable[[str, str], None],
        missed: Callable[[str, str], None],
        crashed: Callable[[str, BaseException], None],
    ) -> None:
        self.poll, self.missed, self.crashed = poll, missed, crashed
        self.every: dict[Key, timedelta] = {}  # what is polled
        self.scheduler = BackgroundScheduler(
            timezone=UTC,  # no job knows of a DST change
            executors={
                "default": ThreadPoolExecutor(AT_ONCE + SPARE, {"thread_name_prefix": "poll"}),
                "service": ThreadPoolExecutor(4, {"thread_name_prefix": "service"}),
            },
            # However late, once is enough; a source is never polled twice at the same time.
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self.scheduler.add_listener(
            self.heard, EVENT_JOB_MISSED | EVENT_JOB_ERROR | EVENT_JOB_MAX_INSTANCES
        )

    def start(self) -> None:
        self.scheduler.start()

    def stop(self) -> None:
        """Begin nothing more; what is under way is not waited for."""
        if self.scheduler.running:
            self.scheduler.shutdown(wait=False)

    def add_own(self, name: str, work: Callable[[], None], every: timedelta) -> None:
        """A job of the service itself, first soon."""
        soon = datetime.now(UTC) + min(every / 5, timedelta(seconds=30))
        trigger = Rhythm(every, spread=False)
        self.scheduler.add_job(
            work, trigger, id=OWN + name, executor="service", next_run_time=soon
        )

    def set(self, every: Mapping[Key, timedelta], due: Mapping[Key, datetime]) -> None:
        """What is polled from now on. What goes on in its old rhythm keeps it."""
        for old in self.every.keys() - every.keys():
            self.scheduler.remove_job(id_of(old))
            del self.every[old]
        for key, interval in every.items():
            if self.every.get(key) == interval:
                continue
            self.scheduler.add_job(
                self.poll,
                Rhythm(interval),
                args=key,
                id=id_of(key),
                next_run_time=due[key],
                replace_existing=True,
            )
            self.every[key] = interval

    def next_due(self, source: str, part: str) -> datetime | None:
        """None where it is not polled any more."""
        job = self.scheduler.get_job(id_of((source, part)))
        return None if job is None else job.next_run_time

    def all_now(self) -> None:
        """Poll every source now, one shortly after the other."""
        now = datetime.now(UTC)
        for nth, key in enumerate(sorted(self.every)):
            self.move(key, now + nth * STEP / 10)

    def astray(self) -> bool:
        """Whether a job is due further away than its interval: the clock was ahead meanwhile."""
        now = datetime.now(UTC)
        longest = {id_of(key): interval * 1.1 for key, interval in self.every.items()}
        return any(
            job.next_run_time > now + longest.get(job.id, OWN_LONGEST)
            for job in self.scheduler.get_jobs()
        )

    def retime(self, due: Mapping[Key, datetime]) -> None:
        """The clock jumped: have sources polled then, and our own jobs done soon."""
        for key, when in due.items():
            self.move(key, when)
        for job in self.scheduler.get_jobs():
            if job.id.startswith(OWN):
                self.move_job(job.id, datetime.now(UTC) + STEP)

    def move(self, key: Key, when: datetime) -> None:
        """Have a source polled then, and from then on in its rhythm."""
        self.move_job(id_of(key), when)

    def move_job(self, id_: str, when: datetime) -> None:
        try:
            self.scheduler.modify_job(id_, next_run_time=when)
        except JobLookupError:
            log.debug("job %s is gone meanwhile", id_)

    def heard(self, event: JobEvent) -> None:
        """A job that did not run, or crashed."""
        if event.code == EVENT_JOB_ERROR:
            self.crashed(event.job_id, event.exception)
            return
        key = next((key for key in self.every if id_of(key) == event.job_id), None)
        if key is not None:
            self.missed(*key)


def id_of(key: Key) -> str:
    source, part = key
    return f"{source}/{part}" if part else source
