"""Feeds, as publishers write them."""

import pytest

from advisorywatch.errors import SourceChanged
from advisorywatch.source import Document
from advisorywatch.sources._feed import entries
from builders import NOW

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Alerts</title>{items}</channel></rss>"""
ITEM = """<item><title>Security Alert</title><link>
 https://ru.usembassy.gov/alert/ </link><pubDate>Mon, 13 Feb 2023 09:00:00 +0000</pubDate>
<guid isPermaLink="false">https://ru.usembassy.gov/?p=1</guid>
<category domain="Threat-Level">Level 4</category><category>Alert</category>
<description>Short</description><content:encoded><![CDATA[<p>Full &amp; long</p>]]></content:encoded></item>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Advice</title><entry>
<id>tag:1</id><title type="html">Peru</title><link rel="self" href="https://x.example/self"/>
<link href="https://x.example/peru"/><updated>2026-03-01T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Avoid</p></div></content>
<category term="peru" scheme="country"/></entry></feed>"""


def document(body: str) -> Document:
    return Document("https://ministry.example/feed", body.encode(), NOW)


def test_an_rss_item_is_read_whole():
    [entry] = entries(document(RSS.format(items=ITEM)))

    assert entry.title == "Security Alert"
    assert entry.link == "https://ru.usembassy.gov/alert/"
    assert entry.guid == "https://ru.usembassy.gov/?p=1"
    assert entry.published == "Mon, 13 Feb 2023 09:00:00 +0000"
    assert entry.body == "<p>Full &amp; long</p>"
    assert entry.categories == (("Threat-Level", "Level 4"), ("", "Alert"))


def test_without_full_text_the_summary_is_the_body():
    item = "<item><title>A</title><description>&lt;p&gt;Short&lt;/p&gt;</description></item>"

    [entry] = entries(document(RSS.format(items=item)))

    assert entry.body == "<p>Short</p>"


def test_an_atom_entry_is_read_with_its_own_link():
    [entry] = entries(document(ATOM))

    assert entry.link == "https://x.example/peru"
    assert entry.updated == "2026-03-01T10:00:00Z"
    assert "<p" in entry.body
    assert "Avoid" in entry.body
    assert entry.categories == (("country", "peru"),)


def test_a_feed_may_be_empty():
    assert entries(document(RSS.format(items=""))) == []


@pytest.mark.parametrize(
    "body",
    ["", "<!DOCTYPE html><html><p>Just a moment</p></html>", "<html/>", "<rss/>", "[]"],
    ids=["empty", "block page", "html", "no channel", "json"],
)
def test_what_is_no_feed_is_never_an_empty_one(body):
    with pytest.raises(SourceChanged, match=r"ministry\.example/feed: expected"):
        entries(document(body))


def test_half_a_feed_is_a_changed_source():
    body = RSS.format(items=ITEM)

    with pytest.raises(SourceChanged, match="expected whole XML"):
        entries(document(body[: len(body) // 2]))
