"""What an archive answers: by URL and moment, whole, and as the publisher answered."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from advisorywatch.errors import FetchFailed
from advisorywatch.source import Document, Link
from advisorywatch.warc import Archive, BadArchive, scan
from archives import Kept, write
from builders import NOW, at

URL = "https://ministry.example/index.json"


def answer(archive: Archive, when: datetime, url: str = URL) -> Document:
    archive.now = when
    return archive.get(Link(url))


def made(tmp_path: Path, *kept: Kept, name: str = "made.warc.gz") -> Archive:
    return scan([write(tmp_path / name, kept)])


def test_a_url_answers_with_its_newest_capture_at_or_before_the_moment(tmp_path: Path):
    archive = made(tmp_path, Kept(at(2), URL, b"two"), Kept(at(1), URL, b"one"))

    assert answer(archive, at(1)).body == b"one"
    assert answer(archive, at(1.9)).body == b"one"
    assert answer(archive, at(2)).body == b"two"
    assert answer(archive, at(99)).seen == at(2)
    with pytest.raises(FetchFailed) as none:
        answer(archive, at(0.5))
    assert none.value.reason == "gone"


@pytest.mark.parametrize("form", ["response", "resource", "chunked"])
@pytest.mark.parametrize("name", ["made.warc", "made.warc.gz"])
def test_every_form_of_record_gives_the_body_as_it_was_meant(
    tmp_path: Path, form: str, name: str
):
    archive = made(tmp_path, Kept(NOW, URL, b"[1, 2, 3] " * 9, form=form), name=name)

    document = answer(archive, NOW)

    assert document.body == b"[1, 2, 3] " * 9
    assert document.header("content-type") == "application/json"
    assert (document.url, document.status) == (URL, 200)


def test_a_revisit_has_the_body_of_the_capture_it_refers_to(tmp_path: Path):
    archive = made(
        tmp_path,
        Kept(at(0), URL, b"old"),
        Kept(at(1), URL, b"new"),
        Kept(at(2), URL, form="revisit", refers=at(0), headers=(("X-Seen", "again"),)),
    )

    document = answer(archive, at(2))

    assert document.body == b"old"
    assert document.seen == at(2)
    assert document.header("x-seen") == "again"


def test_a_revisit_of_a_capture_in_another_file_is_found(tmp_path: Path):
    first = write(tmp_path / "a.warc.gz", [Kept(at(0), URL, b"body")])
    second = write(tmp_path / "b.warc.gz", [Kept(at(1), URL, form="revisit", refers=at(0))])

    assert answer(scan([second, first]), at(1)).body == b"body"


def test_a_revisit_of_nothing_we_have_is_a_page_not_had(tmp_path: Path):
    archive = made(tmp_path, Kept(at(1), URL, form="revisit", refers=at(0)))

    with pytest.raises(FetchFailed, match="a revisit refers to") as none:
        answer(archive, at(1))
    assert none.value.reason == "gone"


def test_a_304_is_the_capture_before_it_seen_again(tmp_path: Path):
    archive = made(
        tmp_path, Kept(at(0), URL, b"body"), Kept(at(1), URL, status="304 Not Modified")
    )

    assert answer(archive, at(1)).body == b"body"
    assert answer(archive, at(1)).seen == at(1)


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        ("404 Not Found", b"", "gone"),
        ("403 Forbidden", b"", "blocked"),
        ("503 Service Unavailable", b"", "status"),
        ("200 OK", b"", "empty"),
        ("200 OK", b"<html><title>Just a moment...</title></html>", "blocked"),
    ],
)
def test_what_was_captured_as_an_error_is_that_error(
    tmp_path: Path, status: str, body: bytes, reason: str
):
    archive = made(tmp_path, Kept(at(0), URL, body, status=status))

    with pytest.raises(FetchFailed) as failure:
        answer(archive, at(0))

    assert failure.value.reason == reason


def test_a_captured_redirect_leads_to_the_capture_of_where_it_led(tmp_path: Path):
    moved = Kept(at(0), URL, status="301 Moved", headers=(("Location", "/new.json"),))
    archive = made(tmp_path, moved, Kept(at(0), "https://ministry.example/new.json", b"there"))

    document = answer(archive, at(1))

    assert document.body == b"there"
    assert document.url == URL
    assert document.final_url == "https://ministry.example/new.json"


def test_redirects_in_a_circle_end(tmp_path: Path):
    archive = made(tmp_path, Kept(at(0), URL, status="302 Found", headers=(("Location", URL),)))

    with pytest.raises(FetchFailed, match="redirects"):
        answer(archive, at(1))


@pytest.mark.parametrize(
    "asked",
    [
        "http://ministry.example/index.json",
        "https://MINISTRY.example:443/index.json",
        "https://ministry.example/index.json#top",
    ],
)
def test_an_address_is_known_in_whatever_way_it_is_written(tmp_path: Path, asked: str):
    archive = made(tmp_path, Kept(NOW, URL, b"body"))

    assert answer(archive, NOW, asked).body == b"body"


def test_a_query_tells_addresses_apart(tmp_path: Path):
    archive = made(tmp_path, Kept(NOW, f"{URL}?page=1", b"one"))

    with pytest.raises(FetchFailed):
        answer(archive, NOW, f"{URL}?page=2")


def test_get_all_answers_each_by_itself(tmp_path: Path):
    archive = made(tmp_path, Kept(NOW, URL, b"body"))
    archive.now = NOW

    found = dict(archive.get_all([(Link(URL), None), (Link(f"{URL}/2"), None)]))

    assert isinstance(found[Link(URL)], Document)
    assert isinstance(found[Link(f"{URL}/2")], FetchFailed)


def test_requests_and_notes_of_the_crawler_are_no_captures(tmp_path: Path):
    archive = made(tmp_path, Kept(NOW, "dns:ministry.example", b"1.2.3.4", form="resource"))

    assert archive.captures == {}


@pytest.mark.parametrize("name", ["made.warc", "made.warc.gz"])
def test_a_file_that_breaks_off_is_refused_by_name(tmp_path: Path, name: str):
    kept = Kept(NOW, URL, bytes(range(256)) * 400)
    whole = write(tmp_path / "whole.warc", [kept, replace(kept, when=at(1))])
    if name.endswith(".gz"):
        whole = write(tmp_path / "whole.warc.gz", [kept, replace(kept, when=at(1))])
    broken = tmp_path / name
    broken.write_bytes(whole.read_bytes()[:-150])

    with pytest.raises(BadArchive, match=name):
        scan([broken])


def test_a_file_that_is_no_warc_is_refused_by_name(tmp_path: Path):
    other = tmp_path / "notes.txt"
    other.write_text("not an archive")

    with pytest.raises(BadArchive, match=r"notes\.txt: expected a WARC"):
        scan([other])


def test_progress_is_told_in_bytes_of_the_files(tmp_path: Path):
    path = write(tmp_path / "made.warc.gz", [Kept(at(n), URL, b"x" * 9000) for n in range(9)])
    told: list[int] = []

    scan([path], told.append)

    assert sum(told) == path.stat().st_size
