"""What an answer is: a document, or why it is none."""

import gzip
import zlib
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisorywatch.answer import (
    PIECE_BYTES,
    Answer,
    block_mark,
    decoded,
    pieces,
    retry_after_s,
    why_no_document,
)
from advisorywatch.errors import FetchFailed
from builders import NOW
from corpus import CORPUS, needs_corpus

# Made after the pages firewalls send; each with what shows it.
BLOCK_PAGES = {
    "cloudflare": "<!DOCTYPE html><html><head><title>Just a moment...</title></head>",
    "cloudflare-de": "<html><title>Nur einen Moment…</title><script>window._cf_chl_opt={}</script>",
    "cloudflare-1020": "<html><head><title>Attention Required! | Cloudflare</title></head>",
    "akamai": "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>Reference #18.x</BODY>",
    "imperva": "<html><body><iframe>Request unsuccessful. Incapsula incident ID: 1-2</iframe>",
    "perimeterx": '<html lang="en"><body><div id="px-captcha"></div></body></html>',
    "datadome": "<html><script src='https://ct.captcha-delivery.com/c.js'></script></html>",
    "f5": "<html><head><title>Request Rejected</title></head><body>support ID 1</body></html>",
    "distil": '<html>\n<head>\n<title data-x="1">\n Pardon Our Interruption</title></head>',
}


@pytest.mark.parametrize("name", sorted(BLOCK_PAGES))
def test_a_firewalls_page_shows_itself(name):
    assert block_mark(BLOCK_PAGES[name].encode())


@pytest.mark.parametrize(
    "body",
    [
        b"<html><title>Haiti</title><p>Access denied to the airport. Security check.</p></html>",
        b'{"title": "<title>Just a moment...</title>"}',
        b"<?xml version='1.0'?><rss><title>Access Denied areas in Mali</title></rss>",
        b"<html><title>Just a moment...</title>" + b"x" * 70_000,
    ],
    ids=["advisory", "json", "feed", "long"],
)
def test_a_page_that_only_speaks_of_such_things_is_none(body):
    assert block_mark(body) is None


@needs_corpus
def test_no_real_capture_is_taken_for_a_firewalls_page():
    files = [path for path in (CORPUS / "sources").rglob("*") if path.is_file()]

    assert len(files) > 50
    assert [path.name for path in files if block_mark(path.read_bytes())] == []


def test_a_mark_at_any_status_names_the_firewall():
    answer = Answer(
        "https://m.example/", "m.example", 0, 202, (("X-Amzn-Waf-Action", "challenge"),)
    )

    assert why_no_document(answer) == ("blocked", "202 with x-amzn-waf-action: challenge")


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("120", 120),
        (" 7 ", 7),
        ("0", 0),
        ("Sun, 01 Mar 2026 12:10:00 GMT", 600),
        ("Sun, 01 Mar 2026 12:10:00", 600),
        ("Sun, 01 Mar 2026 11:00:00 GMT", 0),
        ("soon", None),
        ("-5", None),
        ("1e9", None),
        ("", None),
        ("9" * 40, None),
    ],
)
def test_retry_after_is_seconds_or_a_date_and_else_nothing(value, seconds):
    assert retry_after_s(value, NOW) == seconds


def test_retry_after_counts_from_now():
    at = NOW - timedelta(minutes=5)

    assert retry_after_s("Sun, 01 Mar 2026 12:00:00 GMT", at) == 300


@given(st.lists(st.binary(max_size=300), max_size=5), st.integers(1, 50))
def test_a_gzip_of_any_members_in_any_pieces_is_unpacked(members, cut):
    packed = b"".join(gzip.compress(member) for member in members) + b"\0" * 8
    chunks = [packed[at : at + cut] for at in range(0, len(packed), cut)] if members else []

    assert decoded(chunks, "GZIP", 10_000) == b"".join(members)


@given(st.binary(min_size=1, max_size=2000), st.data())
def test_a_gzip_cut_anywhere_is_truncated(body, data):
    packed = gzip.compress(body)
    cut = data.draw(st.integers(1, len(packed) - 1))

    with pytest.raises(FetchFailed) as failed:
        decoded([packed[:cut]], "gzip", 10_000)

    assert failed.value.reason == "truncated"


def test_what_is_called_gzip_and_is_none_is_truncated():
    with pytest.raises(FetchFailed) as failed:
        decoded([b"<html></html>"], "gzip", 10_000)

    assert failed.value.reason == "truncated"


def test_a_bomb_is_unpacked_piece_by_piece():
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    bomb = packer.compress(bytes(50_000_000)) + packer.flush()

    sizes = [len(piece) for piece in pieces([bomb], "gzip")]

    assert sum(sizes) == 50_000_000
    assert max(sizes) <= PIECE_BYTES
