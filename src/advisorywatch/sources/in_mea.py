"""India: travel advisories of the Ministry of External Affairs, a list of headlines.

Described, never captured: https://www.mea.gov.in/travel-advisories.htm; another address answers 200 with an
error page. Notices are events without a scale, "Travel advisory for Iran"; the list is read for
links whose words name a country and an advisory, and fails loudly where there is none. The text
behind a link is not fetched. Until a capture is at hand it is off.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urljoin

from advisorywatch.advisory import Alert
from advisorywatch.language import tell
from advisorywatch.source import Document, Link, Row, Source
from advisorywatch.sources._named import countries_named
from advisorywatch.sources._page import Page, clean_slice

LIST = "https://www.mea.gov.in/travel-advisories.htm"
NOTICE = re.compile(r"\badvisor(?:y|ies)\b|\badvised\b|\balert\b", re.IGNORECASE)


def read(document: Document) -> Iterator[Row]:
    """An alert a headline and country; SourceChanged where no headline is a notice."""
    page = Page(document)
    found = False
    for link in page.all("a[href]"):
        title = page.line(link)
        if not NOTICE.search(title):
            continue
        for country in countries_named(title, "en"):
            found = True
            told = tell(title, title, "en", country=country)
            yield Alert(
                country=country,
                url=urljoin(document.url, page.attribute(link, "href")),
                title=title,
                text=title,
                action=told.action,
                leave=told.leave,
                leave_scope=told.leave_scope,
                level=told.level,
                lifted=told.lifted,
                quote=told.quote,
            )
    if not found:
        raise page.changed("links that name a country and an advisory", "none")


SOURCE = Source(
    name="in_mea",
    publisher="Ministry of External Affairs, India",
    short="India MEA",
    by="IN",
    language="en",
    home=LIST,
    start=(Link(LIST),),
    read=read,
    clean=clean_slice("a[href]"),
    whole=False,
    every=timedelta(minutes=30),
    expect=range(100_000),
    maturity="unproven",
)
