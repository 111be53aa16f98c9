"""us_state's two access paths over HTTP: the feed first, the app's JSON where a level moved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from mirror import Mirror

from advisorywatch.fetch import Fetch, FetchSettings
from advisorywatch.made import us_state as made
from advisorywatch.made.world import World, calm
from advisorywatch.poll import poll
from advisorywatch.sources.us_state import SOURCE
from advisorywatch.store import history, version
from advisorywatch.store import schema as s
from advisorywatch.store.db import Store
from builders import NOW

CALM = calm(NOW).only("BZ", "FR", "NP", "KE")
SMALL = replace(SOURCE, expect=range(1, 400))
RAISED = CALM.saying("BZ", level=4)  # under the date it had


class Publisher:
    """What both paths serve, and a store that polls them."""

    def __init__(self, folder: Path, mirror: Mirror, fetch: Fetch) -> None:
        self.store = Store(f"sqlite:///{folder}/store.db")
        version.upgrade(self.store)
        self.mirror, self.fetch, self.now = mirror, fetch, NOW

    def polled(self, feed: World, api: World, hours: float = 1) -> None:
        self.now += timedelta(hours=hours)
        self.mirror.documents = {
            made.FEED: made.feed(feed, NOW),
            made.API: made.api(api, NOW),
        }
        result = poll(self.store, self.fetch, SMALL, now=self.now, clock=lambda: self.now)
        assert result.ok, result

    def changes(self) -> list[tuple[str, str, str]]:
        with self.store.read() as connection:
            return [(c.country, c.kind, c.reason) for c in history.changes(connection)]

    def held(self) -> list[tuple[str, str, str]]:
        with self.store.read() as connection:
            rows = history.held(connection, open_only=True)
        return [(row.country, row.kind, row.reason) for row in rows]


@pytest.fixture
def publisher(tmp_path: Path) -> Iterator[Publisher]:
    mirror = Mirror()
    with mirror.open() as url:
        settings = FetchSettings("ops@example.org", mirror=url, pace_s=0)
        with Fetch(settings, now=lambda: NOW, robots=False) as fetch:
            yield Publisher(tmp_path, mirror, fetch)


def test_while_no_level_moves_the_json_is_not_asked_for(publisher: Publisher):
    publisher.polled(CALM, CALM)
    publisher.polled(CALM.saying("BZ", words=("A new sentence.",)), CALM)

    assert publisher.mirror.asked == [made.FEED] * 2


def test_a_doubtful_raise_is_told_at_once_where_the_json_says_the_same(publisher: Publisher):
    publisher.polled(CALM, CALM)
    publisher.polled(RAISED, RAISED)

    assert publisher.held() == []
    assert [change[:2] for change in publisher.changes()] == [("BZ", "raised")]
    assert publisher.mirror.asked[-1] == made.API


def test_a_raise_the_json_contradicts_is_held_and_both_levels_are_noted(publisher: Publisher):
    publisher.polled(CALM, CALM)
    publisher.polled(RAISED, CALM)

    assert publisher.changes() == []
    assert publisher.held() == [("BZ", "raised", "disagreed")]
    with publisher.store.read() as connection:
        [noted] = connection.execute(sa.select(s.disagreements)).all()
    calm_level = int(CALM.said["BZ"].level)
    assert (noted.country, noted.level, noted.second_level) == ("BZ", 4, calm_level)
    assert noted.settled is None


def test_what_is_held_is_told_as_soon_as_the_json_follows(publisher: Publisher):
    publisher.polled(CALM, CALM)
    publisher.polled(RAISED, CALM)
    publisher.polled(RAISED, RAISED)

    assert publisher.held() == []
    assert [change[:2] for change in publisher.changes()] == [("BZ", "raised")]
