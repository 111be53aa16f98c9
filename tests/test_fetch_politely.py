"""Fetching: one pace a host, what hosts ask of us, many pages at once."""

import threading
import time
from datetime import timedelta
from email.utils import format_datetime

import httpx
import pytest

from advisorywatch.errors import FetchFailed
from advisorywatch.source import Link
from builders import NOW
from webserver import fetching, page, redirect, site, status


def test_a_busy_host_is_not_asked_again_before_it_says_so():
    clock = [NOW]
    pages = {"/p": status(429, retry_after="120"), "/q": page()}
    with site(pages) as there, fetching(now=lambda: clock[0]) as fetch:
        for path in ("/p", "/q"):
            with pytest.raises(FetchFailed) as failed:
                fetch.get(Link(there.url + path))
            assert (failed.value.reason, failed.value.retry_after_s) == ("busy", 120)
        clock[0] += timedelta(seconds=120)
        fetch.get(Link(f"{there.url}/q"))

        assert fetch.host_waits() == {}

    assert there.paths == ["/p", "/q"]


def test_retry_after_may_be_a_date():
    until = format_datetime(NOW + timedelta(minutes=10), usegmt=True)
    with site({"/p": status(503, retry_after=until)}) as there, fetching() as fetch:
        with pytest.raises(FetchFailed) as failed:
            fetch.get(Link(f"{there.url}/p"))

        assert fetch.host_waits()["127.0.0.1"].until == NOW + timedelta(minutes=10)

    assert (failed.value.reason, failed.value.retry_after_s) == ("busy", 600)


def test_what_a_host_asked_for_is_kept_over_a_restart():
    with site({"/p": status(429)}) as there:
        with fetching() as before, pytest.raises(FetchFailed):
            before.get(Link(f"{there.url}/p"))
        with fetching() as after:
            after.restore_host_waits(before.host_waits())
            with pytest.raises(FetchFailed) as failed:
                after.get(Link(f"{there.url}/p"))

    assert failed.value.retry_after_s == 300
    assert len(there.requests) == 1


def test_robots_txt_is_honoured_and_asked_for_once():
    robots = page(b"User-agent: *\nDisallow: /private/\n")
    with site({"/robots.txt": robots, "/p": page()}) as there, fetching(robots=True) as fetch:
        assert fetch.get(Link(f"{there.url}/p")).status == 200
        assert fetch.get(Link(f"{there.url}/p")).status == 200
        with pytest.raises(FetchFailed) as failed:
            fetch.get(Link(f"{there.url}/private/x"))
        seen = fetch.robots_seen()

    assert failed.value.reason == "robots"
    assert there.paths == ["/robots.txt", "/p", "/p"]
    assert seen[there.url].text.startswith("User-agent: *")


def test_a_redirect_to_what_robots_txt_forbids_is_not_followed():
    robots = page(b"User-agent: advisorywatch\nDisallow: /private/\n")
    with (
        site({"/robots.txt": robots, "/p": redirect("/private/x")}) as there,
        fetching(robots=True) as fetch,
        pytest.raises(FetchFailed) as failed,
    ):
        fetch.get(Link(f"{there.url}/p"))

    assert failed.value.reason == "robots"


@pytest.mark.parametrize("answer", [status(404), status(403), redirect("/robots.txt")])
def test_a_host_without_robots_txt_allows_all(answer):
    with site({"/robots.txt": answer, "/p": page()}) as there, fetching(robots=True) as fetch:
        assert fetch.get(Link(f"{there.url}/p")).status == 200
        assert fetch.host_waits() == {}


def test_where_robots_txt_cannot_be_had_nothing_is_asked_for():
    with (
        site({"/robots.txt": status(500), "/p": page()}) as there,
        fetching(robots=True) as fetch,
    ):
        for _ in range(2):
            with pytest.raises(FetchFailed, match=r"robots\.txt") as failed:
                fetch.get(Link(f"{there.url}/p"))

    assert failed.value.reason == "status"
    assert there.paths == ["/robots.txt"]


def test_a_crawl_delay_slows_the_pace():
    robots = page(b"User-agent: *\nCrawl-delay: 0.2\n")
    with site({"/robots.txt": robots, "/p": page()}) as there, fetching(robots=True) as fetch:
        began = time.monotonic()
        for _ in range(3):
            fetch.get(Link(f"{there.url}/p"))

    assert time.monotonic() - began >= 0.4


# --- many at once


def test_many_pages_come_as_they_come_over_the_connections_of_eight_threads():
    pages = {f"/{n}": page(f"<html>{n}</html>".encode()) for n in range(40)}
    pages["/slow"] = lambda visit: (time.sleep(0.5), visit.give(200, b"<html>slow</html>"))
    with site(pages) as there, fetching() as fetch:
        wanted = [Link(f"{there.url}/slow")] + [Link(f"{there.url}/{n}") for n in range(41)]
        got = list(fetch.get_all((link, None) for link in wanted))

    assert [link for link, _ in got[-1:]] == [wanted[0]]
    assert {link.url for link, _ in got} == {link.url for link in wanted}
    bodies = {link.url: got.body for link, got in got if not isinstance(got, FetchFailed)}
    assert all(bodies[f"{there.url}/{n}"] == f"<html>{n}</html>".encode() for n in range(40))
    assert [got.reason for _, got in got if isinstance(got, FetchFailed)] == ["gone"]
    assert len(there.ports) <= 8


def test_one_pace_holds_across_all_threads():
    with site({"/p": page()}) as there, fetching(pace_s=0.05) as fetch:
        began = time.monotonic()
        list(fetch.get_all((Link(f"{there.url}/p?{n}"), None) for n in range(10)))

    assert len(there.requests) == 10
    assert time.monotonic() - began >= 9 * 0.05


def test_a_fault_of_our_own_is_not_told_as_a_failed_fetch():
    def broken(request):
        raise ZeroDivisionError

    with (
        fetching(transport=httpx.MockTransport(broken)) as fetch,
        pytest.raises(ZeroDivisionError),
    ):
        list(fetch.get_all([(Link("https://ministry.example/"), None)]))


def test_who_leaves_early_begins_nothing_more():
    with site({"/p": page()}) as there, fetching(pace_s=0.05) as fetch:
        for _ in fetch.get_all((Link(f"{there.url}/p?{n}"), None) for n in range(100)):
            break
        begun = len(there.requests)
        time.sleep(0.6)

        assert len(there.requests) - begun <= 8  # those that had been waiting for their turn


def test_close_breaks_off_what_is_waited_for():
    hang = threading.Event()
    with site({"/hang": lambda visit: hang.wait(20), "/p": page()}) as there:
        fetch = fetching(pace_s=60, connect_s=5)
        results = []
        links = [(Link(f"{there.url}/hang"), None), (Link(f"{there.url}/p"), None)]
        thread = threading.Thread(target=lambda: results.extend(fetch.get_all(links)))
        thread.start()
        while not there.requests:
            time.sleep(0.01)
        began = time.monotonic()
        fetch.close()
        thread.join(5)
        hang.set()

    assert [got.reason for _, got in results] == ["closed", "closed"]
    assert time.monotonic() - began < 2


def test_a_mock_in_place_of_the_net_gives_documents_too():
    transport = httpx.MockTransport(lambda request: httpx.Response(200, text="<html>é</html>"))
    with fetching(transport=transport) as fetch:
        assert fetch.get(Link("https://ministry.example/")).text == "<html>é</html>"
