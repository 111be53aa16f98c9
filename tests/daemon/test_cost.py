"""What `sources --plan` says of a steady day is what publishers are asked: polls, and one sweep."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from click.testing import CliRunner
from mirror import Mirror

from advisorywatch import made
from advisorywatch.cli import cli
from advisorywatch.cost import Cost, by_host, costs
from advisorywatch.fetch import Fetch, FetchSettings
from advisorywatch.made import au_dfat, europe, lists, nl_bz, sheets, us_embassies, us_state
from advisorywatch.made.world import calm
from advisorywatch.poll import poll
from advisorywatch.source import Source, parts
from advisorywatch.sources import load, names
from advisorywatch.store import version
from advisorywatch.store.db import Store
from advisorywatch.store.pages import states
from advisorywatch.urls import web_host
from builders import NOW

WORLD = calm(NOW).only("FR", "ML", "JO", "KE", "UA", "RU", "NP", "BR", "IL")
POST = us_embassies.Post("made", "Security Alert: made", NOW, ("Avoid the area.",))


def writers() -> Iterator[tuple[Source, Mapping[str, bytes]]]:
    """Every proven source with all of its documents."""
    yield small("us_state"), {us_state.FEED: us_state.feed(WORLD, NOW)}
    yield (
        small("au_dfat"),
        {
            au_dfat.EXPORT: au_dfat.export(WORLD, NOW),
            au_dfat.FEED: au_dfat.feed(WORLD, NOW),
        },
    )
    yield small("nl_bz"), nl_bz.documents(WORLD, NOW)
    few = replace(load("us_embassies"), start=load("us_embassies").start[:9])
    hosts = [web_host(link.url) for link in few.start]
    feeds = {us_embassies.url(host): us_embassies.feed(host, [POST], NOW) for host in hosts}
    yield few, feeds
    for of_many, those in (
        (europe, europe.MINISTRIES),
        (lists, lists.WRITERS),
        (sheets, sheets.WRITERS),
    ):
        for name in those:
            yield small(name), of_many.documents(name, WORLD, NOW)
    for module in iter_modules(made.__path__):
        writer = import_module(f"{made.__name__}.{module.name}")
        if module.name in names() and hasattr(writer, "documents"):
            yield small(module.name), writer.documents(WORLD, NOW)


def small(name: str) -> Source:
    """It, content with a short listing."""
    return replace(load(name), expect=range(1, 400))


SOURCES = dict(pair for pair in ((s.name, (s, d)) for s, d in writers()))


def known(store: Store, source: Source) -> dict[str, dict[str, object]]:
    with store.read() as connection:
        pages = {part: states(connection, source.name, part) for part in parts(source)}
    return {part: known for part, known in pages.items() if known}


def asked(mirror: Mirror) -> Counter[str]:
    """By host, and forgotten."""
    counted = Counter(web_host(url) for url in mirror.asked)
    mirror.asked.clear()
    return counted


@pytest.fixture(scope="module")
def polled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[list[Cost], list]]:
    """Of every source: its costs, and what a steady poll, a sweep and a first look asked for."""
    folder = tmp_path_factory.mktemp("cost")
    found = {}
    for source, documents in SOURCES.values():
        store = Store(f"sqlite:///{folder}/{source.name}.db")
        version.upgrade(store)
        mirror = Mirror(documents)
        with mirror.open() as url:
            settings = FetchSettings("ops@example.org", mirror=url, pace_s=0)
            with Fetch(settings, now=lambda: NOW) as fetch:
                counts = []
                for hours, sweep in ((0, False), (1, False), (2, True)):
                    now = NOW + timedelta(hours=hours)
                    clock = lambda now=now: now  # noqa: E731
                    for part in parts(source):
                        result = poll(
                            store, fetch, source, part, now=now, clock=clock, sweep=sweep
                        )
                        assert result.ok, result
                    counts.append(asked(mirror))
        found[source.name] = (costs(source, known(store, source)), counts)
        store.close()
    return found


def test_every_proven_source_is_tried():
    assert {name for name in names() if load(name).maturity != "unproven"} == SOURCES.keys()


@pytest.mark.parametrize("name", SOURCES)
def test_a_steady_poll_asks_each_host_as_often_as_planned(name: str, polled: dict):
    planned, (_, steady, _) = polled[name]

    assert Counter({cost.host: cost.poll for cost in planned if cost.poll}) == steady


@pytest.mark.parametrize("name", [n for n, (one, _) in SOURCES.items() if one.links])
def test_a_sweep_asks_for_the_rest_as_planned(name: str, polled: dict):
    planned, (_, _, sweep) = polled[name]
    source = load(name)
    started = {web_host(link.url) for link in source.start}
    second = {web_host(link.url) for link in source.second} - started

    # a second path's own host is asked for its robots.txt before it is first asked
    assert Counter({c.host: c.poll + c.sweep + (c.host in second) for c in planned}) == sweep


@pytest.mark.parametrize("name", SOURCES)
def test_the_first_look_asks_for_every_page_and_robots_txt_once(name: str, polled: dict):
    planned, (first, _, _) = polled[name]
    source = load(name)
    asked_second = [web_host(link.url) for link in source.second] if source.links else []
    second = Counter(asked_second)
    own = set(asked_second) - {web_host(link.url) for link in source.start}

    assert (
        Counter({cost.host: cost.poll + cost.sweep + cost.robots for cost in planned})
        - second
        - Counter(own)
        == first
    )


def test_a_day_is_its_polls_its_sweep_and_robots_txt():
    source = replace(load("de_aa"), every=timedelta(minutes=10), sweep=timedelta(days=1))
    cost = Cost("de_aa", "www.example", 1, 144, 226, 1, 0, 1, 226)

    assert cost.a_day == 144 + 226 + 1
    [unpolled] = costs(source, {})
    assert (unpolled.a_day, unpolled.pages) == (145, None)


def test_two_sources_share_their_hosts_robots_txt():
    a = Cost("xx_a", "ministry.example", 1, 24, 0, 0, 0, 1)
    b = Cost("xx_b", "ministry.example", 1, 48, 0, 0, 0, 1)

    assert by_host([a, b]) == {"ministry.example": 73}


def test_a_page_that_is_gone_is_counted_once_an_hour(tmp_path: Path):
    source = load("de_aa")
    store = Store(f"sqlite:///{tmp_path}/x.db")
    version.upgrade(store)
    _, documents = SOURCES["de_aa"]
    gone = sorted(url for url in documents if url != source.start[0].url)[0]
    served = {url: body for url, body in documents.items() if url != gone}
    with Mirror(served).open() as url:
        settings = FetchSettings("ops@example.org", mirror=url, pace_s=0)
        with Fetch(settings, now=lambda: NOW, robots=False) as fetch:
            poll(store, fetch, source, now=NOW, clock=lambda: NOW)

    [cost] = costs(source, known(store, source))

    assert cost.again == 24
    assert cost.pages == len(documents) - 1


def test_the_command_tells_it_by_source_and_host(tmp_path: Path):
    config = tmp_path / "advisorywatch.toml"
    config.write_text(
        f'[database]\nurl = "sqlite:///{tmp_path}/x.db"\n[fetch]\ncontact = "ops@example.org"\n'
    )

    words = ["--config", str(config), "sources", "--plan", "de_aa", "us_embassies"]
    table = CliRunner().invoke(cli, words, standalone_mode=False)
    lines = CliRunner().invoke(cli, [*words, "--format", "json"], standalone_mode=False)

    rows = [json.loads(line) for line in lines.output.splitlines()]
    assert {row["source"] for row in rows} == {"de_aa", "us_embassies"}
    assert len(rows) == 1 + len({link.url for link in load("us_embassies").start})
    assert rows[0] | {"pages": None, "requests_a_day": 145, "host_a_day": 145} == rows[0]
    assert "more, each" in table.output
    assert "Not polled yet, so without their pages: de_aa." in table.output
