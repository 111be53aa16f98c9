"""What holds for every source: its facts, and that no fault of a server reads as "no advisories"."""

import inspect
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from advisorywatch.errors import SourceChanged
from advisorywatch.made import faults
from advisorywatch.source import Document, Source
from advisorywatch.sources import load, names
from builders import NOW

CASES = Path(__file__).parent / "sources"
FAULTS = {
    "block page": faults.block_page(),
    "empty body": faults.empty(),
    "empty list": faults.empty_list(),
    "empty object": faults.empty_object(),
    "another layout": b"<!DOCTYPE html><html><body><main><h1>New site</h1></main></body></html>",
    "another feed": b'<?xml version="1.0"?><opml version="2.0"><body/></opml>',
    "error in json": b'{"error": "internal", "status": 500}',
}
sources = pytest.mark.parametrize("source", [pytest.param(load(n), id=n) for n in names()])


def started(source: Source, body: bytes) -> Document:
    """That body in place of the source's first document."""
    link = source.start[0]
    return Document(link.url, body, NOW, link=link)


def everything(source: Source, document: Document) -> list[object]:
    """What a source takes from its start: rows, and the pages behind it."""
    return [*source.read(document), *(source.links(document) if source.links else ())]


@sources
def test_its_name_begins_with_the_country_that_speaks(source: Source):
    assert source.name.startswith(f"{source.by.lower()}_")
    assert len(source.by) == 2


@sources
def test_it_starts_from_addresses_of_its_own(source: Source):
    urls = [link.url for link in source.start]

    assert urls
    assert len(set(urls)) == len(urls)
    assert all(url.startswith(("https://", "http://")) for url in urls)
    assert source.home.startswith("https://")


@sources
def test_its_parts_tell_the_start_links_of_an_apart_source_from_each_other(source: Source):
    parts = [link.part for link in source.start]

    if source.apart:
        assert all(parts)
        assert len(set(parts)) == len(parts)
    else:
        assert set(parts) == {""}


@sources
def test_it_asks_a_publisher_no_more_often_than_is_polite(source: Source):
    least = timedelta(minutes=5) if len(source.start) > 20 else timedelta(minutes=1)

    assert source.every >= least
    assert source.patience > timedelta(0)
    assert source.sweep > timedelta(0)


@sources
def test_a_whole_listing_says_how_many_rows_are_healthy(source: Source):
    if source.whole:
        assert source.expect.start > 0
        assert len(source.expect) < 100_000 - 1, "expect was left at its default"


@sources
def test_its_head_tells_a_contributor_what_it_is(source: Source):
    head = inspect.getdoc(sys.modules[f"advisorywatch.sources.{source.name}"]) or ""

    assert len(head.splitlines()) >= 3
    assert ":" in head.splitlines()[0]


@pytest.mark.parametrize("fault", FAULTS)
@sources
def test_a_fault_of_the_server_is_a_changed_source_and_says_where(source: Source, fault: str):
    document = started(source, FAULTS[fault])

    with pytest.raises(SourceChanged) as error:
        everything(source, document)

    assert document.url in str(error.value)


@pytest.mark.parametrize("fault", FAULTS)
@sources
def test_cutting_a_faulty_document_for_its_digest_leaves_the_error_to_the_reader(
    source: Source, fault: str
):
    if source.clean is not None:
        assert isinstance(source.clean(started(source, FAULTS[fault])), bytes)


@sources
def test_it_has_made_cases_and_one_of_them_is_broken(source: Source):
    tables = list((CASES / source.name).glob("*/expected.tsv"))

    assert len(tables) >= 3
    assert any(line.startswith("# raises:") for t in tables for line in t.open())
