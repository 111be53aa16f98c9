"""United States: alerts of its embassies, a feed a mission. Events, not states.

WordPress RSS at https://HOST/category/alert/feed/, the ten newest, full text in content:encoded.
Each mission is judged apart: one that drifts or blocks stops no other. Known:
- titles are used again and again ("Security Alert: U.S. Embassy Kyiv, Ukraine"), and posts are
  edited after they went out: an alert is its address, a new text under it a revision;
- the firewall before all of them answers 403 to many networks: blocked, not "no alerts";
- a mission without alerts has a valid feed without items;
- some posts are in the language of the country: read in English, Spanish, French, Portuguese
  and Vietnamese; in any other they are recorded, their action left informational.
The country is the one whose mission it is; which the title names says nothing of where it holds.
"""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime
from importlib.resources import files
from urllib.parse import urlsplit, urlunsplit

from advisorywatch.advisory import Alert, issued_at
from advisorywatch.errors import SourceChanged
from advisorywatch.language import tell
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._feed import Entry, entries
from advisorywatch.sources._page import html_to_text


def missions() -> Iterator[tuple[str, str]]:
    """Country and host of every mission in the table."""
    text = files(__package__).joinpath("_us_missions.tsv").read_text("utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    for row in csv.DictReader(lines, delimiter="\t"):
        yield row["country"], row["host"]


HOSTS = {host: country for country, host in missions()}


def feeds() -> Iterator[Link]:
    """A start link a mission; its part is the country, and the host of a second one there."""
    parts: set[str] = set()
    for host, country in HOSTS.items():
        part = host if country in parts else country
        parts.add(part)
        yield Link(f"https://{host}/category/alert/feed/", country=country, part=part)


def read(document: Document) -> Iterator[Row]:
    """The alerts of one mission, newest first; an empty feed is a mission without alerts."""
    country = country_of(document)
    for entry in entries(document):
        url, text = address(entry), text_of(entry)
        if not url or not (entry.title or text):
            said = (
                f"{document.url}: expected an item with <link> and text, found {entry.title!r}"
            )
            yield Unread(
                country="", reason="layout", message=said, url=document.url, row=entry.title
            )
            continue
        issued = moment(entry.published)
        told = tell(entry.title, text, country=country, issued=issued)
        yield Alert(
            country=country,
            url=url,
            title=html_to_text(entry.title),
            text=text,
            issued=issued,
            action=told.action,
            leave=told.leave,
            leave_scope=told.leave_scope,
            level=told.level,
            lifted=told.lifted,
            drill=told.drill,
            quote=told.quote,
        )


def country_of(document: Document) -> str:
    """Whose mission it is, by the host; SourceChanged where the table does not know it."""
    host = urlsplit(document.url).hostname or ""
    if host not in HOSTS:
        raise SourceChanged(
            f"{document.url}: expected the host of a US mission, found {host!r}"
        )
    return HOSTS[host]


def address(entry: Entry) -> str:
    """The post's own address: no tracking, no fragment; "" where the item bears none.

    Never the guid (".../?p=61044") in place of a missing link: the alert would bear another
    address than when it was told, and each would be told again.
    """
    parts = urlsplit(entry.link)
    if parts.scheme not in ("http", "https"):
        return ""
    # https://ru.usembassy.gov/?p=61044 is the post by its number: there the query is the address
    query = parts.query if parts.path in ("", "/") else ""
    return urlunsplit(("https", parts.netloc.lower(), parts.path, query, ""))


def text_of(entry: Entry) -> str:
    """The full text where the feed has it; without the line WordPress adds to every post."""
    lines = html_to_text(entry.body).splitlines()
    return "\n".join(
        line
        for line in lines
        if not (line.startswith("The post ") and " appeared first on " in line)
    )


def moment(written: str) -> str | None:
    """RFC 2822 with a real time; None where it is no date."""
    try:
        when = parsedate_to_datetime(written)
        return issued_at(when if when.tzinfo else when.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None


def clean(document: Document) -> bytes:
    """For a digest: the posts alone, not when the feed was built nor how many comments."""
    try:
        posts = [(address(e), e.title, e.published, e.body) for e in entries(document)]
    except SourceChanged:
        return document.body  # read() says what is wrong
    return json.dumps(posts).encode()


SOURCE = Source(
    name="us_embassies",
    publisher="US embassies and consulates",
    short="US Embassy",
    by="US",
    language="en",
    home="https://www.usembassy.gov/",
    start=tuple(feeds()),
    read=read,
    clean=clean,
    apart=True,
    whole=False,
    every=timedelta(minutes=5),  # all share one edge: never more often
    quiet=timedelta(days=365),  # quiet missions post once a year
)
