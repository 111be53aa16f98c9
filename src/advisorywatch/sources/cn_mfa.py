"""China: safety reminders of the foreign ministry's consular service, an RSS feed of notices.

Described, never captured: three projects ask for the feed; its reminders are graded 注意安全
(ours 2), 谨慎前往 (3) and 暂勿前往 (4); 尽快撤离 tells to leave. A notice names its country in the
headline and its expiry in the text; one that names none (the spring festival, exchange rates of
swindlers) is no country's and left out. Until a capture is at hand it is off.
"""

from collections.abc import Iterator
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from advisorywatch.advisory import Alert, issued_at
from advisorywatch.language import tell
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._feed import Entry, entries
from advisorywatch.sources._named import countries_named
from advisorywatch.sources._page import html_to_text

FEED = "https://cs.mfa.gov.cn/gyls/lsgz/lsyj/rss_57447.xml"


def read(document: Document) -> Iterator[Row]:
    """The notices that name a country, one for each it names."""
    for entry in entries(document):
        title, text = html_to_text(entry.title), html_to_text(entry.body)
        if not entry.link or not title:
            said = f"{document.url}: expected a notice with title and link"
            yield Unread(
                country="", reason="layout", message=f"{said}, found {title!r}", row=title
            )
            continue
        for country in countries_named(title.replace("中国公民", ""), "zh_Hans"):
            yield alert_of(document, entry, title, text, country)


def alert_of(document: Document, entry: Entry, title: str, text: str, country: str) -> Alert:
    told = tell(title, text, "zh-Hans", country=country)
    return Alert(
        country=country,
        url=urljoin(document.url, entry.link),
        title=title,
        text=text,
        issued=moment(entry.published),
        action=told.action,
        leave=told.leave,
        leave_scope=told.leave_scope,
        level=told.level,
        lifted=told.lifted,
        drill=told.drill,
        quote=told.quote,
    )


def moment(said: str) -> str | None:
    """As RSS writes it; None on anything else."""
    try:
        when = parsedate_to_datetime(said)
    except ValueError:
        return None
    return issued_at(when if when.tzinfo else when.replace(tzinfo=UTC))


SOURCE = Source(
    name="cn_mfa",
    publisher="外交部领事司 (Ministry of Foreign Affairs of China)",
    short="China MFA",
    by="CN",
    language="zh-Hans",
    home="https://cs.mfa.gov.cn/",
    start=(Link(FEED),),
    read=read,
    whole=False,
    every=timedelta(minutes=30),
    expect=range(100_000),
    maturity="unproven",
)
