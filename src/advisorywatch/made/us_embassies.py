"""Made feeds of US embassies: WordPress RSS as the missions' sites write it."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape


@dataclass(frozen=True, slots=True)
class Post:
    """A message of a mission. `slug` ends its address; a new text under it is a revision."""

    slug: str
    title: str
    issued: datetime
    paragraphs: tuple[str, ...]
    summary_only: bool = False  # some missions' feeds bear no full text


def url(host: str) -> str:
    """The feed's address."""
    return f"https://{host}/category/alert/feed/"


def feed(host: str, posts: Iterable[Post], now: datetime, *, utm: bool = False) -> bytes:
    """The feed of one mission, newest first; `utm`: links bear the tracking of a campaign."""
    listed = sorted(posts, key=lambda post: post.issued, reverse=True)
    items = "".join(
        item(host, post, "?utm_source=rss&utm_medium=rss" if utm else "") for post in listed
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"\n'
        '\txmlns:content="http://purl.org/rss/1.0/modules/content/"\n'
        '\txmlns:wfw="http://wellformedweb.org/CommentAPI/"\n'
        '\txmlns:dc="http://purl.org/dc/elements/1.1/"\n'
        '\txmlns:atom="http://www.w3.org/2005/Atom"\n'
        '\txmlns:sy="http://purl.org/rss/1.0/modules/syndication/"\n\t>\n<channel>\n'
        f"\t<title>Alert &#8211; U.S. Embassy (made, {escape(host)})</title>\n"
        f'\t<atom:link href="{url(host)}" rel="self" type="application/rss+xml" />\n'
        f"\t<link>https://{host}</link>\n\t<description></description>\n"
        f"\t<lastBuildDate>{rfc(now)}</lastBuildDate>\n\t<language>en-US</language>\n"
        "\t<generator>https://wordpress.org/?v=6.7.2</generator>\n"
        f"{items}</channel>\n</rss>\n"
    ).encode()


def item(host: str, post: Post, query: str) -> str:
    text = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in post.paragraphs)
    link = f"https://{host}/{post.slug}/{query}"
    summary = f"<p>{escape(post.paragraphs[0][:200])} &#8230;</p>" if post.paragraphs else ""
    full = (
        f"\t\t<description><![CDATA[{text}]]></description>\n"
        if post.summary_only
        else f"\t\t<description><![CDATA[{summary}]]></description>\n"
        f"\t\t<content:encoded><![CDATA[\n{text}\n]]></content:encoded>\n"
    )
    return (
        f"\t<item>\n\t\t<title>{escape(post.title)}</title>\n\t\t<link>{escape(link)}</link>\n"
        f"\t\t<dc:creator><![CDATA[Embassy]]></dc:creator>\n"
        f"\t\t<pubDate>{rfc(post.issued)}</pubDate>\n"
        f"\t\t<category><![CDATA[Alert]]></category>\n"
        f'\t\t<guid isPermaLink="false">https://{host}/?p={zlib.crc32(post.slug.encode()) % 100_000}</guid>\n'
        f"{full}\t</item>\n"
    )


def rfc(when: datetime) -> str:
    """RFC 2822, as WordPress writes it."""
    return format_datetime(when.astimezone(UTC))
