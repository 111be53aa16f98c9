"""us_embassies: an alert is its address; every mission is a part of its own."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from advisorywatch.advisory import Alert
from advisorywatch.change import Kind, announce
from advisorywatch.countries import is_code
from advisorywatch.made.us_embassies import Post, feed, url
from advisorywatch.source import Document
from advisorywatch.sources.us_embassies import HOSTS, SOURCE, clean, read
from builders import NOW

HOST = "ua.usembassy.gov"
POST = Post("security-alert", "Security Alert: U.S. Embassy Kyiv, Ukraine", NOW, ("Shelter.",))


def alerts(*posts: Post, now: datetime = NOW, utm: bool = False) -> list[Alert]:
    rows = list(read(Document(url(HOST), feed(HOST, posts, now, utm=utm), now)))
    assert all(isinstance(row, Alert) for row in rows), rows
    return [row for row in rows if isinstance(row, Alert)]


def test_every_mission_is_in_a_country_we_know():
    assert [code for code in HOSTS.values() if not is_code(code)] == []
    assert len(SOURCE.start) == len(HOSTS) > 170


def test_a_country_is_the_part_of_its_mission_and_a_second_one_goes_by_its_host():
    parts = {link.part: link for link in SOURCE.start}

    assert parts["RU"].url == "https://ru.usembassy.gov/category/alert/feed/"
    assert parts["GB"].url == "https://uk.usembassy.gov/category/alert/feed/"
    assert parts["MV"].country == parts["mv.usmission.gov"].country == "MV"


def test_the_missions_are_judged_apart_and_asked_no_more_than_every_five_minutes():
    assert SOURCE.apart
    assert not SOURCE.whole
    assert SOURCE.every >= timedelta(minutes=5)


def test_a_title_used_again_is_another_alert():
    again = replace(POST, slug="security-alert-2", paragraphs=("Avoid the centre.",))
    known = alerts(POST)

    [change] = announce(known, alerts(POST, again))

    assert change.kind is Kind.ALERT
    assert change.alert is not None
    assert change.alert.url == "https://ua.usembassy.gov/security-alert-2/"


def test_a_post_edited_after_it_went_out_is_a_revision():
    edited = replace(POST, paragraphs=("Shelter.", "The air alert is over."))

    [change] = announce(alerts(POST), alerts(edited))

    assert change.kind is Kind.ALERT_REVISED


def test_tracking_in_a_link_makes_no_other_alert():
    assert announce(alerts(POST), alerts(POST, utm=True)) == []


@pytest.mark.parametrize("utm", [False, True])
def test_a_feed_built_anew_with_the_same_posts_is_unchanged(utm: bool):
    later = NOW + timedelta(hours=1)

    before = clean(Document(url(HOST), feed(HOST, [POST], NOW), NOW))
    after = clean(Document(url(HOST), feed(HOST, [POST], later, utm=utm), later))

    assert before == after


def test_an_edited_post_is_no_unchanged_feed():
    edited = replace(POST, paragraphs=("Avoid the centre.",))

    assert clean(Document(url(HOST), feed(HOST, [POST], NOW), NOW)) != clean(
        Document(url(HOST), feed(HOST, [edited], NOW), NOW)
    )
