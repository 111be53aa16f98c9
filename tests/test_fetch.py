"""Fetching: each way in which there is no document, made to happen by a site at hand."""

import gzip
import logging
import os
import socket
import threading
import time

import pytest

from advisorywatch import __version__
from advisorywatch.errors import FetchFailed
from advisorywatch.fetch import Validators
from advisorywatch.secret import Secret
from advisorywatch.source import Link
from builders import NOW
from webserver import Visit, failure, fetching, page, reason, redirect, site, status

# --- a document


def test_a_document_is_its_bytes_unaltered_with_headers_and_time():
    body = b"\xef\xbb\xbf<html>caf\xe9</html>"
    link = None
    with site({"/p": page(body, X_Served="B\xfcro", ETag='"1"')}) as there:
        link = Link(f"{there.url}/p?lang=de", country="RU")
        with fetching() as fetch:
            document = fetch.get(link)

    assert document.body == body
    assert (document.url, document.final_url, document.link) == (link.url, link.url, link)
    assert (document.status, document.seen) == (200, NOW)
    assert document.header("x-served") == "B\xfcro"
    assert document.header("etag") == '"1"'


def test_a_request_says_who_asks_and_how_to_reach_them():
    with site({"/p": page()}) as there, fetching() as fetch:
        fetch.get(Link(f"{there.url}/p"))
        [request] = there.requests

    assert request.headers["User-Agent"] == f"advisorywatch/{__version__} (+ops@desk.example)"
    assert request.headers["Accept-Encoding"] == "gzip"
    assert "If-None-Match" not in request.headers
    assert "Cookie" not in request.headers


def test_a_page_that_did_not_move_is_none():
    with site({"/p": page(ETag='"caf\xe9"')}) as there, fetching() as fetch:
        link = Link(f"{there.url}/p")
        validators = Validators.of(fetch.get(link))

        assert fetch.get(link, validators) is None


def test_both_validators_are_sent_as_they_were_received():
    with site({"/p": status(304)}) as there, fetching() as fetch:
        known = Validators('W/"7"', "Sun, 01 Mar 2026 11:00:00 GMT")

        assert fetch.get(Link(f"{there.url}/p"), known) is None
        [request] = there.requests

    assert request.headers["If-None-Match"] == 'W/"7"'
    assert request.headers["If-Modified-Since"] == "Sun, 01 Mar 2026 11:00:00 GMT"


@pytest.mark.parametrize("validators", [None, Validators()])
def test_not_modified_that_nobody_asked_for_is_no_document(validators):
    with (
        site({"/p": status(304)}) as there,
        fetching() as fetch,
        pytest.raises(FetchFailed) as failed,
    ):
        fetch.get(Link(f"{there.url}/p"), validators)

    assert failed.value.reason == "status"


# --- no document


@pytest.mark.parametrize(
    ("number", "word"),
    [
        *((403, "blocked"), (407, "blocked"), (451, "blocked"), (404, "gone"), (410, "gone")),
        *((429, "busy"), (500, "status"), (503, "status"), (401, "status"), (206, "status")),
    ],
)
def test_a_status_has_its_word_and_is_named_with_the_url(number, word):
    failed = failure({"/p": status(number)})

    assert failed.reason == word
    assert str(failed).endswith(f"/p: expected a document (200), found {number}")


def test_a_firewalls_page_is_blocked_and_no_document():
    assert reason(page(b"<html><title>Just a moment...</title></html>")) == "blocked"


def test_a_firewall_that_names_itself_is_blocked_at_any_status():
    assert reason(status(503, cf_mitigated="challenge")) == "blocked"


@pytest.mark.parametrize("body", [b"", b" \r\n"])
def test_an_empty_body_is_no_document(body):
    assert reason(page(body)) == "empty"


def test_a_body_that_ends_before_its_length_is_truncated():
    def half(visit: Visit):
        visit.head(content_length="1000")
        visit.wfile.write(b"x" * 500)
        visit.close_connection = True

    assert reason(half) == "truncated"


def test_a_chunked_body_without_its_end_is_truncated():
    def half(visit: Visit):
        visit.head(transfer_encoding="chunked")
        visit.wfile.write(b"3e8\r\n" + b"x" * 500)
        visit.close_connection = True

    assert reason(half) == "truncated"


def test_half_a_gzip_is_truncated_even_where_the_length_is_right():
    packed = gzip.compress(b"<html>" + bytes(range(256)) * 20)

    assert reason(page(packed[:-12], content_encoding="gzip")) == "truncated"


def test_a_gzip_is_unpacked():
    body = b"<html>Level 4</html>" * 10_000
    with (
        site({"/p": page(gzip.compress(body), content_encoding="gzip")}) as there,
        fetching() as fetch,
    ):
        assert fetch.get(Link(f"{there.url}/p")).body == body


def test_an_encoding_that_nobody_asked_for_is_no_document():
    assert reason(page(b"x", content_encoding="br")) == "status"
    assert reason(page(b"x", content_encoding="gzip, gzip")) == "status"


def test_a_body_beyond_the_limit_is_too_large():
    assert reason(page(b"x" * 2001), max_bytes=2000) == "too_large"


def test_a_gzip_bomb_is_broken_off():
    bomb = gzip.compress(bytes(200_000_000), 6)

    assert len(bomb) < 250_000
    assert reason(page(bomb, content_encoding="gzip"), max_bytes=1_000_000) == "too_large"


def test_a_server_that_says_nothing_times_out():
    began = time.monotonic()
    answer = threading.Event()

    assert reason(lambda visit: answer.wait(5), timeout_s=0.3) == "timeout"
    assert time.monotonic() - began < 2
    answer.set()


@pytest.mark.parametrize("part", ["head", "body"])
def test_a_drip_is_ended_by_the_time_for_the_whole(part):
    def drip(visit: Visit):
        visit.wfile.write(b"HTTP/1.1 200 OK\r\n")
        if part == "body":
            visit.wfile.write(b"Content-Length: 1000000\r\n\r\n")
        for _ in range(200):
            visit.wfile.write(b"X-Drip: 1\r\n")
            time.sleep(0.05)

    began = time.monotonic()

    assert reason(drip, timeout_s=0.5) == "timeout"
    assert time.monotonic() - began < 2


def test_redirects_share_the_time_of_one_fetch():
    def slow(visit: Visit):
        time.sleep(0.2)
        visit.give(302, Location=f"/p?{time.monotonic()}")

    assert reason(slow, timeout_s=0.5) == "timeout"


def test_a_connection_that_is_broken_is_reset():
    def reset(visit: Visit):
        linger = (1).to_bytes(4, "little") + (0).to_bytes(4, "little")
        visit.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        os.close(visit.connection.detach())

    assert reason(reset) == "reset"


def test_a_connection_that_is_closed_without_an_answer_is_reset():
    def close(visit: Visit):
        visit.close_connection = True

    assert reason(close) == "reset"


def test_a_kept_connection_that_the_server_just_closed_is_tried_anew():
    """Its second answer comes on the connection of the first, or not at all."""

    def once(visit: Visit):
        if visit.client_address[1] in used:
            visit.close_connection = True
            return
        used.add(visit.client_address[1])
        visit.give(200, b"<html></html>")

    used = set()
    with site({"/p": once}) as there, fetching() as fetch:
        for _ in range(3):
            assert fetch.get(Link(f"{there.url}/p")).status == 200

    assert len(there.requests) == 5


def test_what_is_no_http_is_no_document():
    assert reason(lambda visit: visit.wfile.write(b"220 mail ready\r\n\r\n")) == "status"


def test_a_port_where_nobody_listens_is_no_connection():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/"

    with fetching() as fetch, pytest.raises(FetchFailed) as failed:
        fetch.get(Link(url))

    assert failed.value.reason == "connect"


@pytest.mark.parametrize(
    "url", ["ftp://ministry.example/", "/p", "", "http://[::1/", "http:///p"]
)
def test_an_address_that_is_none_of_the_web_is_named(url):
    with fetching() as fetch, pytest.raises(FetchFailed) as failed:
        fetch.get(Link(url))

    assert failed.value.reason == "url"
    assert repr(url) in str(failed.value)


# --- redirects


def test_a_redirect_is_followed_and_both_addresses_are_kept():
    with (
        site({"/p": redirect("/q?a=1", 301), "/q": page(b"<html>q</html>")}) as there,
        fetching() as fetch,
    ):
        document = fetch.get(Link(f"{there.url}/p"))

    assert (document.url, document.final_url) == (f"{there.url}/p", f"{there.url}/q?a=1")
    assert document.body == b"<html>q</html>"


def test_five_redirects_are_followed_and_no_more():
    pages = {f"/{n}": redirect(f"/{n + 1}") for n in range(6)} | {"/6": page()}
    with site(pages) as there, fetching() as fetch:
        assert fetch.get(Link(f"{there.url}/1")).final_url == f"{there.url}/6"
        with pytest.raises(FetchFailed) as failed:
            fetch.get(Link(f"{there.url}/0"))

    assert failed.value.reason == "redirect"
    assert there.paths[6:] == ["/0", "/1", "/2", "/3", "/4", "/5"]


@pytest.mark.parametrize(
    "to", ["file:///etc/passwd", "javascript:alert(1)", "http://", "http://[x/"]
)
def test_a_redirect_out_of_the_web_is_not_followed(to):
    assert reason(redirect(to)) == "redirect"


def test_a_redirect_to_nowhere_is_named():
    assert reason(status(302)) == "redirect"


def test_a_redirect_to_a_private_address_is_not_followed():
    with site({"/": page()}, address="127.0.0.2") as inside:
        pages = {"/p": redirect(f"{inside.url}/")}
        failed = failure(pages, allow_private=("127.0.0.1",))

    assert failed.reason == "private"
    assert "127.0.0.2" in str(failed)
    assert inside.requests == []


def test_a_cookie_lives_as_long_as_the_redirects_of_one_document():
    def wall(visit: Visit):
        if visit.headers["Cookie"] == "seen=1":
            return visit.give(200, b"<html></html>")
        return visit.give(302, Location="/p", Set_Cookie="seen=1; Path=/")

    with site({"/p": wall}) as there, fetching() as fetch:
        for _ in range(2):
            assert fetch.get(Link(f"{there.url}/p")).status == 200

    assert [request.headers["Cookie"] for request in there.requests] == [None, "seen=1"] * 2


# --- a publisher's key


KEY = Secret("h+n/ter2==")


def test_a_key_is_sent_to_its_host_and_stands_in_no_document():
    with site({"/api": page(b"{}")}) as there, fetching() as fetch:
        keyed = fetch.with_key("127.0.0.1", "serviceKey", KEY)
        document = keyed.get(Link(f"{there.url}/api?page=1"))
        [request] = there.requests

    assert request.path == "/api?page=1&serviceKey=h%2Bn%2Fter2%3D%3D"
    assert document is not None
    assert document.url == document.final_url == f"{there.url}/api?page=1"


def test_a_key_is_not_told_to_another_host():
    with site({"/p": page()}) as there, fetching() as fetch:
        fetch.with_key("apis.ministry.example", "serviceKey", KEY).get(Link(f"{there.url}/p"))
        fetch.get(Link(f"{there.url}/p"))

        assert [request.path for request in there.requests] == ["/p", "/p"]


def test_a_redirect_that_repeats_the_key_is_recorded_without_it():
    onward = redirect("/there?serviceKey=h%2Bn%2Fter2%3D%3D&page=1")
    with site({"/here": onward, "/there": page()}) as there, fetching() as fetch:
        document = fetch.with_key("127.0.0.1", "serviceKey", KEY).get(Link(f"{there.url}/here"))

    assert document is not None
    assert document.final_url == f"{there.url}/there?page=1"


def test_a_failure_says_nothing_of_the_key(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO)
    with site({}) as there, fetching() as fetch:
        keyed = fetch.with_key("127.0.0.1", "serviceKey", KEY)
        with pytest.raises(FetchFailed) as raised:
            keyed.get(Link(f"{there.url}/api"))

    assert "ter2" not in f"{raised.value} {caplog.text}"
