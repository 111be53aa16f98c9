"""Made documents: whole, deterministic, and read back as the world they were written from."""

from datetime import timedelta

import pytest

from advisorywatch.advisory import Advisory, Alert, Leave, Level, Remark, fold
from advisorywatch.made import de_aa, us_embassies, us_state, world
from advisorywatch.source import Document, Link, Row
from advisorywatch.sources import load
from builders import NOW

CALM = world.calm(NOW)


def read(source: str, body: bytes, url: str) -> list[Row]:
    return list(load(source).read(Document(url, body, NOW, link=Link(url))))


def advisories(rows: list[Row]) -> dict[str, Advisory]:
    assert all(isinstance(row, Advisory) for row in rows), rows
    return {row.country: row for row in fold(rows)}


def us(body: bytes, url: str = us_state.FEED) -> dict[str, Advisory]:
    return advisories(read("us_state", body, url))


def test_a_world_is_a_value():
    changed = CALM.saying("RU", level=1, issued=NOW)

    assert CALM.said["RU"].level is Level.DO_NOT_TRAVEL
    assert changed.said["RU"].level is Level.NORMAL
    assert changed.without("RU").said.keys() == CALM.without("RU").said.keys()


def test_the_same_world_makes_the_same_bytes():
    assert us_state.feed(CALM, NOW) == us_state.feed(world.calm(NOW), NOW)
    assert de_aa.index(CALM, NOW) == de_aa.index(world.calm(NOW), NOW)


@pytest.mark.parametrize("source", ["us_state", "de_aa"])
def test_a_calm_world_is_a_healthy_listing(source: str):
    made = {"us_state": us_state.feed, "de_aa": de_aa.index}[source](CALM, NOW)
    rows = read(source, made, load(source).start[0].url)

    assert len({row.row for row in rows}) in load(source).expect
    assert all(isinstance(row, Advisory) for row in rows)


def test_the_us_feed_says_every_country_at_its_level_and_date():
    found = us(us_state.feed(CALM, NOW))

    listed = {c for c in CALM.said if world.countries()[c].us}
    assert found.keys() == listed | {"HK", "MO", "CN"}
    assert {c: a.level for c, a in found.items()} == {c: CALM.said[c].level for c in found}
    alone = found.keys() - {"GP", "MQ", "MF", "BL"}  # four countries in one row, under one date
    assert {c: found[c].issued for c in alone} == {
        c: CALM.said[c].issued.date().isoformat() for c in alone
    }


@pytest.mark.parametrize("generation", [1, 2, 3])
def test_the_us_list_page_says_the_same_in_each_generation(generation: int):
    found = us(us_state.list_page(CALM, generation), us_state.LIST)
    feed = us(us_state.feed(CALM, NOW))

    del feed["CN"]  # the list page has no shared rows
    assert {c: (a.level, a.issued) for c, a in found.items()} == {
        c: (a.level, a.issued) for c, a in feed.items()
    }


def test_the_us_json_agrees_with_the_feed():
    found = us(us_state.api(CALM, NOW), us_state.API)
    feed = us(us_state.feed(CALM, NOW))

    assert {c: (a.level, a.issued, a.text) for c, a in found.items()} == {
        c: (a.level, a.issued, a.text) for c, a in feed.items()
    }


def test_the_us_feed_tells_of_parts_and_calls():
    said = CALM.saying("KE", level=2, parts=(("Turkana", Level.DO_NOT_TRAVEL),))
    said = said.saying("RU", level=4, leave=Leave.NOW)

    found = us(us_state.feed(said, NOW))

    assert (found["KE"].level, found["KE"].worst) == (2, 4)
    assert found["RU"].leave is Leave.NOW


def test_the_us_faults_are_those_of_the_feed():
    body = us_state.feed(
        CALM,
        NOW,
        placeholder={"BY"},
        restamped={"RU"},
        doubled={"ML"},
        dates={"NO": "Sat, 03 Feb 2920"},
    )

    rows = [r for r in read("us_state", body, us_state.FEED) if isinstance(r, Advisory)]
    by = {row.country: row for row in rows}

    assert (by["BY"].level, by["BY"].remarks) == (1, {Remark.PLACEHOLDER})
    assert (by["RU"].level, by["RU"].text, by["RU"].issued) == (4, "", "2026-03-01")
    assert [row.text == "" for row in rows if row.country == "ML"] == [False, True]
    assert by["NO"].issued == "2920-02-03"


def test_germany_warns_by_flags_and_advises_in_the_text():
    said = CALM.saying("RU", level=2, parts=(("Tschetschenien", Level.DO_NOT_TRAVEL),))
    said = said.saying("KW", level=3).saying("LY", level=4, leave=Leave.NOW)

    index = advisories(read("de_aa", de_aa.index(said, NOW), de_aa.INDEX))
    pages = {
        code: advisories(read("de_aa", de_aa.detail(said, code), de_aa.url(code)))[code]
        for code in ("RU", "KW", "LY", "NO")
    }

    assert [(index[c].level, index[c].worst) for c in pages] == [
        (None, 4),
        (None, None),
        (4, 4),
        (None, None),
    ]
    assert [(p.level, p.worst) for p in pages.values()] == [
        (None, 4),
        (3, 3),
        (4, 4),
        (None, None),
    ]
    assert pages["LY"].leave is Leave.NOW


def test_german_details_are_found_from_the_index():
    documents = de_aa.documents(CALM, NOW, gone={"RU"})
    source = load("de_aa")
    assert source.links is not None

    links = list(source.links(Document(de_aa.INDEX, documents[de_aa.INDEX], NOW)))

    assert {link.url for link in links} - documents.keys() == {de_aa.url("RU")}
    assert len(links) == len({link.country for link in links}) == len(documents)


def test_a_minor_edit_moves_the_stamp_and_not_the_date():
    said = CALM.saying("RU", edited=NOW + timedelta(hours=1))
    source = load("de_aa")
    assert source.links is not None

    def of(made: world.World) -> tuple[str | None, str | None]:
        document = Document(de_aa.INDEX, de_aa.index(made, NOW), NOW)
        [link] = [link for link in source.links(document) if link.country == "RU"]
        return link.stamp, advisories(list(source.read(document)))["RU"].issued

    (before, issued), (after, again) = of(CALM), of(said)

    assert before != after
    assert issued == again


def test_an_embassys_feed_gives_its_posts_back():
    posts = [
        us_embassies.Post(
            "depart", "Depart Russia", NOW, ("U.S. citizens should depart Russia immediately.",)
        ),
        us_embassies.Post(
            "demo",
            "Demonstration Alert",
            NOW - timedelta(days=3),
            ("Avoid the area.",),
            summary_only=True,
        ),
    ]
    host = "ru.usembassy.gov"

    found = read(
        "us_embassies", us_embassies.feed(host, posts, NOW, utm=True), us_embassies.url(host)
    )

    assert [(a.url, a.title, a.text, a.issued) for a in found if isinstance(a, Alert)] == [
        (
            "https://ru.usembassy.gov/depart/",
            "Depart Russia",
            posts[0].paragraphs[0],
            "2026-03-01T12:00:00Z",
        ),
        (
            "https://ru.usembassy.gov/demo/",
            "Demonstration Alert",
            "Avoid the area.",
            "2026-02-26T12:00:00Z",
        ),
    ]


def test_a_mission_without_alerts_has_an_empty_feed():
    host = "dk.usembassy.gov"

    assert read("us_embassies", us_embassies.feed(host, [], NOW), us_embassies.url(host)) == []
