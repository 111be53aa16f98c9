"""A daemon for tests, with publishers over no network and settings in a temporary folder."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from advisorywatch.daemon.outfit import Doors
from advisorywatch.daemon.polls import Polls
from advisorywatch.daemon.service import Daemon
from advisorywatch.fetch import Validators
from advisorywatch.settings import load
from advisorywatch.source import Document, Link, Source
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from publisher import SOURCE, Web

SETTINGS = """
[database]
url = "{url}"
[fetch]
contact = "ops@example.org"
{more}
"""


class LiveWeb(Web):
    """A publisher whose documents are seen now; `hold` keeps an answer back until it is set."""

    def __init__(self) -> None:
        super().__init__()
        self.hold: threading.Event | None = None
        self.times: list[float] = []

    def get(self, link: Link, validators: Validators | None = None) -> Document | None:
        self.now = datetime.now(UTC)
        self.times.append(time.monotonic())
        if self.hold is not None:
            self.hold.wait()
        return super().get(link, validators)


def source(name: str, *, every: timedelta = timedelta(seconds=0.2), **more: Any) -> Source:
    """A made ministry with an address of its own."""
    url = f"https://{name.replace('_', '-')}.example/index.json"
    return replace(SOURCE, name=name, start=(Link(url),), every=every, **more)


class Station:
    """A daemon, and a look into its store."""

    def __init__(self, folder: Path, *sources: Source, more: str = "", url: str = "") -> None:
        self.folder, self.sources = folder, {one.name: one for one in sources}
        self.url = url or f"sqlite:///{folder}/station.db"
        self.web: dict[str, LiveWeb] = {one.name: LiveWeb() for one in sources}
        self.file = folder / "advisorywatch.toml"
        self.configure(more)
        for one in sources:
            self.serve(one.name, {"country": "RU", "level": 2})

    def configure(self, more: str) -> None:
        self.file.write_text(SETTINGS.format(url=self.url, more=more))

    def serve(self, name: str, *rows: dict[str, Any]) -> None:
        self.web[name].served[self.sources[name].start[0].url] = list(rows)

    def asked(self, name: str) -> int:
        return len(self.web[name].asked)

    def daemon(
        self,
        *,
        metrics: tuple[str, int] | None = None,
        silent: float = 300,
        at_once: int = 8,
    ) -> Daemon:
        """`silent`: how many seconds a poll may go without a document."""
        doors = Doors(
            load=lambda: load(self.file, addresses="check"),
            chosen=lambda settings: {
                name: one
                for name, one in self.sources.items()
                if name not in settings.sources.off
            },
            live=lambda settings, fetch, one: self.web[one.name],
        )
        polls = partial(Polls, silent=timedelta(seconds=silent), at_once=at_once)
        return Daemon(load(self.file), doors, polls=polls, metrics=metrics)

    @contextmanager
    def running(self, **given: Any) -> Iterator[Daemon]:
        daemon = self.daemon(**given)
        daemon.start()
        try:
            yield daemon
        finally:
            daemon.stop()

    def row(self, name: str) -> Any:
        [row] = self.rows(sa.select(s.sources).where(s.sources.c.source == name))
        return row

    def state(self, name: str) -> str | None:
        """None where it was never polled."""
        found = self.rows(sa.select(s.sources.c.state).where(s.sources.c.source == name))
        return found[0].state if found else None

    def due_in(self, name: str) -> float:
        """Seconds, as the store has it; 0 where it has nothing."""
        found = self.rows(sa.select(s.sources.c.next_due).where(s.sources.c.source == name))
        if not found or found[0].next_due is None:
            return 0
        return (found[0].next_due - datetime.now(UTC)).total_seconds()

    def rows(self, query: Any) -> list[Any]:
        store = Store(self.url, read_only=True)
        with store.read() as connection:
            found = list(connection.execute(query))
        store.close()
        return found

    def changes(self) -> list[str]:
        """Kinds, oldest first."""
        return [row.kind for row in self.rows(sa.select(s.changes).order_by(s.changes.c.id))]

    def notices(self) -> list[str]:
        return [row.text for row in self.rows(sa.select(s.notices).order_by(s.notices.c.id))]


def until(claim: Callable[[], Any], seconds: float = 30.0) -> Any:
    """What `claim` says once it is true; an assertion where it does not become so."""
    end = time.monotonic() + seconds
    while not (said := claim()):
        assert time.monotonic() < end, f"not so within {seconds:g} s"
        time.sleep(0.02)
    return said
