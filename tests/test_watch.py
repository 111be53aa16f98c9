"""What hosts asked of us outlives the process: how long to leave them alone, and robots.txt."""

from datetime import timedelta
from pathlib import Path

import pytest

from advisorywatch.errors import FetchFailed
from advisorywatch.fetch import Fetch, FetchSettings
from advisorywatch.source import Link
from advisorywatch.store import version
from advisorywatch.store.db import Store
from advisorywatch.watch import HostWaits
from builders import NOW
from webserver import page, site


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(f"sqlite:///{tmp_path}/store.db")
    version.upgrade(made)
    return made


def process(store: Store, url: str, *, days: float = 0) -> str:
    """A process that asks for one page, and ends; why it got none."""
    settings = FetchSettings("ops@example.org", pace_s=0, allow_private=("127.0.0.1",))
    now = NOW + timedelta(days=days)
    waits = HostWaits(store)
    with Fetch(settings, now=lambda: now) as fetch:
        waits.restore(fetch)
        try:
            fetch.get(Link(url))
        except FetchFailed as failure:
            return failure.reason
        finally:
            waits.keep(fetch)
    return ""


def test_a_restart_asks_for_no_robots_txt_again_within_a_day(store: Store):
    robots = page(b"User-agent: *\nDisallow: /private/\n")
    with site({"/robots.txt": robots, "/p": page(), "/private/x": page()}) as there:
        assert process(store, f"{there.url}/p") == ""
        assert process(store, f"{there.url}/private/x", days=0.9) == "robots"
        assert there.paths == ["/robots.txt", "/p"]

        assert process(store, f"{there.url}/p", days=1.1) == ""

    assert there.paths == ["/robots.txt", "/p", "/robots.txt", "/p"]


def test_a_robots_txt_that_changed_is_kept_anew(store: Store):
    forbids = page(b"User-agent: *\nDisallow: /\n")
    with site({"/robots.txt": page(b""), "/p": page()}) as there:
        assert process(store, f"{there.url}/p") == ""
        there.pages["/robots.txt"] = forbids
        assert process(store, f"{there.url}/p", days=2) == "robots"
        del there.pages["/robots.txt"]

        assert process(store, f"{there.url}/p", days=2.5) == "robots"
