"""The numbers for Prometheus: what this process counted, and what stands in the store when asked.

Counted here: polls, their times, jobs that were missed or crashed. Read from the store: how every
source is doing, changes, what is held, deliveries; these are the same whichever daemon is asked.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import sqlalchemy as sa
from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy.engine import Connection

from advisorywatch.daemon.polls import Run
from advisorywatch.health import Health, State
from advisorywatch.poll import Result
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800)


class Numbers:
    """What this process counts, and the registry of all numbers."""

    def __init__(self) -> None:
        registry = self.registry = CollectorRegistry()
        self.polls = Counter(
            "advisorywatch_polls", "Polls by outcome.", ["source", "outcome"], registry=registry
        )
        self.requests = Counter(
            "advisorywatch_requests", "Pages asked for.", ["source"], registry=registry
        )
        self.jobs = Counter(
            "advisorywatch_jobs",
            "Jobs that were missed or crashed.",
            ["what"],
            registry=registry,
        )
        self.took = Histogram(
            "advisorywatch_poll_seconds",
            "How long a poll took: in all, fetching (its turns waited for), reading.",
            ["source", "what"],
            buckets=BUCKETS,
            registry=registry,
        )

    def polled(self, result: Result, run: Run) -> None:
        self.polls.labels(result.source, result.outcome).inc()
        self.requests.labels(result.source).inc(result.requests)
        for what, took_s in (
            ("all", result.took_s),
            ("fetch", run.fetch_s),
            ("read", run.read_s),
        ):
            self.took.labels(result.source, what).observe(took_s)

    def came_to_nothing(self, source: str, outcome: str) -> None:
        """A poll without a result: busy, deadline, or the store failed."""
        self.polls.labels(source, outcome).inc()


class Stored(Collector):
    """What stands in the store, read when somebody asks; `look` says how all is doing."""

    def __init__(self, store: Store, look: Callable[[Connection], Health]) -> None:
        self.store, self.look = store, look

    def describe(self) -> Iterable[Metric]:
        """Nothing is asked of the store before somebody wants to know."""
        return []

    def collect(self) -> Iterator[Metric]:
        with self.store.read() as connection:
            yield from of_sources(self.look(connection))
            yield from of_news(connection)
            yield from of_deliveries(connection)


def of_sources(health: Health) -> Iterator[Metric]:
    age = GaugeMetricFamily(
        "advisorywatch_last_good_reading_seconds",
        "Seconds since the last sound reading of a source, or a part of it.",
        labels=["source", "part"],
    )
    listed = GaugeMetricFamily("advisorywatch_listed", "Rows in it.", labels=["source"])
    unread = GaugeMetricFamily("advisorywatch_unread", "Of these unread.", labels=["source"])
    state = GaugeMetricFamily(
        "advisorywatch_source_state",
        "1 for the state a source is in.",
        labels=["source", "state"],
    )
    for one in health.parts:
        if one.last_ok is not None:
            age.add_metric([one.source, one.part], (health.at - one.last_ok).total_seconds())
    for name in sorted(health.watched):
        own = health.sources[name]
        for each in State:
            state.add_metric([name, each.value], float(own.state is each))
        if own.listed is not None:
            listed.add_metric([name], own.listed)
        if own.unread is not None:
            unread.add_metric([name], own.unread)
    yield from (age, state, listed, unread)
    yield GaugeMetricFamily(
        "advisorywatch_health",
        "0 all is well, 1 something is not, 2 nothing works.",
        health.code,
    )
    late = (health.at - health.outbox_since).total_seconds() if health.outbox_since else 0.0
    yield GaugeMetricFamily("advisorywatch_outbox", "Bulletins due.", health.outbox)
    yield GaugeMetricFamily(
        "advisorywatch_outbox_age_seconds", "How long the oldest of them is due.", late
    )


def of_news(connection: Connection) -> Iterator[Metric]:
    c, h = s.changes.c, s.held.c
    yield counted(
        connection,
        CounterMetricFamily(
            "advisorywatch_changes", "Changes accepted.", labels=["kind", "reason"]
        ),
        sa.select(c.kind, c.reason, sa.func.count())
        .where(c.origin == "live")
        .group_by(c.kind, c.reason),
    )
    yield counted(
        connection,
        GaugeMetricFamily(
            "advisorywatch_held", "What was held or refused.", labels=["state", "reason"]
        ),
        sa.select(h.state, h.reason, sa.func.count()).group_by(h.state, h.reason),
    )


def of_deliveries(connection: Connection) -> Iterator[Metric]:
    d = s.deliveries.c
    yield counted(
        connection,
        GaugeMetricFamily(
            "advisorywatch_deliveries",
            "Events by address, and what came of them there.",
            labels=["address", "outcome"],
        ),
        sa.select(d.address, d.outcome, sa.func.count()).group_by(d.address, d.outcome),
    )


def counted(connection: Connection, family: Any, query: sa.Select[Any]) -> Metric:
    """A row's last column is its number, the others its labels."""
    for *labels, number in connection.execute(query):
        family.add_metric([str(label) for label in labels], number)
    metric: Metric = family
    return metric
