"""One reading of a source, gathered from its pages: ask only for what may have moved.

A page whose stamp stands is not asked for. What is asked for is asked conditionally. What
arrives with the same meaning (the digest of its cleaned slice) is not parsed. Only then is it
read. Bytes are saved as they arrive; what they mean is handed back, to be written by the poll.
"""

import logging
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from hashlib import sha256
from typing import Any, Literal, Protocol

from advisorywatch.advisory import Advisory, Alert, fold
from advisorywatch.errors import FetchFailed, SourceChanged, StoreError
from advisorywatch.fetch import Validators
from advisorywatch.source import Document, Link, Reading, Row, Source, Unread
from advisorywatch.store import codec, pages
from advisorywatch.store.db import Store
from advisorywatch.store.pages import PageState
from advisorywatch.store.record import PageRead

log = logging.getLogger("advisorywatch.poll")

RETRY = timedelta(hours=1)  # a page that is gone is asked for again after this, or a new stamp

Answer = Document | None | FetchFailed  # None: not modified


class Fetching(Protocol):
    """What gathers needs of fetch.py; an archive answers alike."""

    def get(self, link: Link, validators: Validators | None = None) -> Document | None: ...

    def get_all(
        self, wanted: Iterable[tuple[Link, Validators | None]]
    ) -> Iterator[tuple[Link, Answer]]: ...


@dataclass(slots=True)
class Gathered:
    """What came of the documents so far, filled page by page while gathering."""

    requests: int = 0
    moved: bool = False
    read: dict[str, PageRead] = field(default_factory=dict)
    same: dict[str, tuple[str | None, int]] = field(default_factory=dict)
    failed: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    links: dict[str, list[Link]] = field(default_factory=dict)
    documents: dict[str, tuple[int, datetime]] = field(default_factory=dict)  # by URL


class Gatherer:
    """Gathers one part of one source. `now` is the poll's moment; the pages `again` are asked
    for whatever the index says."""

    def __init__(
        self,
        store: Store,
        fetch: Fetching,
        source: Source,
        part: str,
        known: dict[str, PageState],
        *,
        now: datetime,
        origin: str,
        sweep: bool,
        again: Collection[str] = (),
    ) -> None:
        self.store, self.fetch, self.source, self.part = store, fetch, source, part
        self.known, self.now, self.origin, self.sweep = known, now, origin, sweep
        self.again = again
        self.so_far = Gathered()
        self.starts = {link.url for link in source.start}

    def start(self) -> None:
        """The documents that say where all else is. FetchFailed, SourceChanged: no reading."""
        for link in self.source.start:
            if self.source.apart and link.part != self.part:
                continue
            self.so_far.requests += 1
            self.take(link, self.fetch.get(link, self.validators(link)), index=True)

    def settled(self) -> bool:
        """Whether the start says what it said, and all behind it was read and stands by its
        stamp: there is nothing more to ask, and nothing new to judge."""
        now = self.so_far
        if now.moved or self.sweep or self.again:
            return False
        others = self.starts | {link.url for link in self.source.second}
        behind = [state for url, state in self.known.items() if url not in others]
        return all(
            self.current(state)
            and state.read_id == state.document_id
            and state.stamp is not None
            and state.failed is None
            for state in behind
        )

    def details(self) -> None:
        """The pages behind the index whose stamp moved, eight at a time."""
        self.recall_index([url for url in self.so_far.documents if url in self.starts])
        wanted = []
        for link in self.linked():
            state = self.known.get(link.url)
            if self.stands(link, state):
                assert state is not None
                self.keep(link, state)
            elif state is not None and self.gone(link, state):
                assert state.failed is not None
                self.so_far.failed[link.url] = (state.failed, link.stamp)
            else:
                wanted.append((link, self.validators(link)))
        for link, answer in self.fetch.get_all(wanted):
            self.so_far.requests += 1
            if isinstance(answer, FetchFailed):
                self.so_far.failed[link.url] = (answer.reason, link.stamp)
                continue
            try:
                self.take(link, answer, index=False)
            except SourceChanged as error:
                self.misread(link, str(error))
            except (StoreError, OSError):
                raise
            except Exception as error:  # one odd page blinds its country, not the source
                log.exception("poll source=%s: the reader crashed on a page", self.source.name)
                self.misread(link, f"the reader crashed: {type(error).__name__}: {error}")
        self.recall()

    def misread(self, link: Link, said: str) -> None:
        """A page that is not what its reader was written for: its countries are unread."""
        message = f"{link.url}: {said}"
        self.so_far.rows[link.url] = [*self.unread(link, "layout", message)]
        self.so_far.failed[link.url] = ("unread", link.stamp)

    def linked(self) -> list[Link]:
        """Every page the index names, once."""
        links = {link.url: link for links in self.so_far.links.values() for link in links}
        return list(links.values())

    def stands(self, link: Link, state: PageState | None) -> bool:
        """Whether what was read of a page still stands by the index's own word."""
        return (
            state is not None
            and not self.sweep
            and link.url not in self.again
            and link.stamp is not None
            and state.stamp == link.stamp
            and state.read_id is not None
            and state.read_id == state.document_id
            and state.reader_version == self.source.reader_version
        )

    def gone(self, link: Link, state: PageState) -> bool:
        """Whether it was gone a moment ago, and the index has nothing newer to say of it."""
        return (
            state.failed == "gone"
            and not self.sweep
            and link.url not in self.again
            and state.failed_stamp == link.stamp
            and state.asked is not None
            and self.now - state.asked < RETRY
        )

    def validators(self, link: Link) -> Validators | None:
        """Only where we still have the bytes that a 304 would stand for."""
        state = self.known.get(link.url)
        if state is None or state.document_id is None:
            return None
        return Validators(state.etag, state.last_modified)

    def take(self, link: Link, document: Document | None, *, index: bool) -> None:
        """An answer: keep its bytes, and read it unless it means what was read before."""
        state = self.known.get(link.url)
        if document is None:
            assert state is not None
            assert state.document_id is not None
            same = state.stamp == link.stamp and state.read_id == state.document_id
            if same and self.current(state):
                self.keep(link, state)
                return
            # A crash, or a reader before this one, lay between: read what we have. Or the index
            # has a new stamp for it: its reader may know that this is a copy of the old page.
            document_id = state.document_id
            with self.store.read() as connection:
                document = pages.document(connection, document_id)
            if state.stamp != link.stamp:
                document = replace(document, seen=self.now)
        else:
            document_id = pages.save(
                self.store, self.source.name, self.part, document, self.origin
            )
        document = replace(document, link=link)
        cleaned = digest(self.source, document)
        if state is not None and state.cleaned == cleaned and self.current(state):
            self.keep(link, state, document_id)
            return
        self.read(link, document, document_id, cleaned, index=index)

    def read(
        self, link: Link, document: Document, document_id: int, cleaned: str, *, index: bool
    ) -> None:
        """Read a document that means something new."""
        now = self.so_far
        now.moved = True
        rows = list(self.source.read(document))
        links: list[Link] | None = None
        if index and self.source.links is not None:
            links = list(self.source.links(document))
            now.links[link.url] = links
        now.rows[link.url] = rows
        now.documents[link.url] = (document_id, document.seen)
        now.read[link.url] = PageRead(
            url=link.url,
            document_id=document_id,
            stamp=link.stamp,
            cleaned=cleaned,
            rows=[codec.dump(row) for row in rows],
            links=None if links is None else [codec.dump(one) for one in links],
        )

    def current(self, state: PageState) -> bool:
        """Whether it was read by the present reader."""
        return state.read_id is not None and state.reader_version == self.source.reader_version

    def keep(self, link: Link, state: PageState, document_id: int | None = None) -> None:
        """What was read of it stands: a sighting of what stands in it."""
        now = self.so_far
        assert state.read_id is not None
        document_id = document_id or state.read_id
        if state.stamp != link.stamp or document_id != state.read_id or state.failed:
            now.same[link.url] = (link.stamp, document_id)
        now.documents[link.url] = (document_id, self.now)
        now.rows[link.url] = []  # recalled below

    def recall_index(self, urls: Iterable[str]) -> None:
        """What these said when they were read, where that was not in this poll."""
        urls = [url for url in urls if url not in self.so_far.read]
        if not urls:
            return
        with self.store.read() as connection:
            said = pages.said(connection, self.source.name, self.part, urls)
        for url, (rows, links) in said.items():
            self.so_far.rows[url] = codec.load_rows(rows)
            if links is not None:
                self.so_far.links[url] = [codec.load(link) for link in links]

    def recall(self) -> None:
        """What the pages say that were not read again."""
        now = self.so_far
        kept = [url for url in now.rows if url not in now.read and url not in self.starts]
        kept = [url for url in kept if url in now.documents]
        if not kept:
            return
        with self.store.read() as connection:
            said = pages.said(connection, self.source.name, self.part, kept)
        for url, (rows, _) in said.items():
            now.rows[url] = codec.load_rows(rows)

    # from pages to a reading

    def reading(self) -> Reading:
        """Everything gathered, one row a country where the publisher gives one."""
        now = self.so_far
        links = {link.url: link for link in self.linked()}
        index: list[Row] = []
        for url, rows in now.rows.items():
            if url not in links:
                index += rows
        advisories = {key(row): row for row in index if isinstance(row, Advisory)}
        several = [
            row
            for row in index
            if isinstance(row, Advisory) and advisories[key(row)] is not row
        ]
        alerts = [row for row in index if isinstance(row, Alert)]
        unread = [row for row in index if isinstance(row, Unread)]
        for url, link in links.items():
            if url not in now.rows:
                unread += self.without(link, advisories)
                continue
            for row in now.rows[url]:
                if isinstance(row, Alert):
                    alerts.append(row)
                elif isinstance(row, Unread):
                    if not (self.source.index_carries and on_index(row.country, advisories)):
                        unread.append(row)
                else:
                    known = advisories.get(key(row))
                    advisories[key(row)] = self.source.join(known, row) if known else row
        rows_ = [*several, *advisories.values()]
        # A page that could not be read takes its index row with it, unless the index carries.
        blind = {row.country for row in unread if row.country}
        rows_ = [row for row in rows_ if row.country not in blind]
        named = {row.row or row.country for row in index if not isinstance(row, Alert)}
        listed = max(len(links), len(named))  # an index may lead to one page for all it lists
        return Reading(
            rows=tuple(rows_),
            alerts=tuple(alerts),
            unread=tuple(unread),
            listed=listed,
            whole=self.source.whole,
            archived=self.origin == "backfill",
        )

    def without(self, link: Link, index: dict[Any, Advisory]) -> list[Unread]:
        """A page that could not be had: its row is unread, except where the index carries it."""
        reason, _ = self.so_far.failed.get(link.url, ("unread", None))
        message = f"{link.url}: its page could not be had: {reason}"
        blind = self.unread(link, "page", message)
        if self.source.index_carries:
            return [row for row in blind if not on_index(row.country, index)]
        return blind

    def unread(
        self, link: Link, reason: Literal["layout", "page"], message: str
    ) -> list[Unread]:
        """A row for every country its page spoke of when last read: one page may stand for three
        (Cook Islands, Tokelau and Niue), and the index's link knows but one."""
        countries = {link.country or "", *self.spoken.get(link.url, ())} - {""}
        return [
            Unread(
                country=country,
                reason=reason,
                message=message,
                url=link.url,
                row=link.name or link.url,
            )
            for country in sorted(countries) or [""]
        ]

    @cached_property
    def spoken(self) -> dict[str, set[str]]:
        """The countries each page spoke of when it was last read."""
        with self.store.read() as connection:
            said = pages.said(connection, self.source.name, self.part, list(self.known))
        return {
            url: {row.country for row in codec.load_rows(rows) if row.country}
            for url, (rows, _) in said.items()
        }

    def where(self) -> dict[str, tuple[int, datetime]]:
        """Which document each country (and alert) was read from; a page before its index."""
        found: dict[str, tuple[int, datetime]] = {}
        pages_ = {link.url for link in self.linked()}
        for url in sorted(self.so_far.rows, key=lambda url: url in pages_):
            if url not in self.so_far.documents:
                continue
            for row in self.so_far.rows[url]:
                if isinstance(row, Advisory):
                    found[row.country] = self.so_far.documents[url]
                elif isinstance(row, Alert):
                    found[row.url] = self.so_far.documents[url]
                elif row.country:
                    found.setdefault(row.country, self.so_far.documents[url])
        return found

    def second(self) -> dict[str, Advisory]:
        """What the publisher's other access path says; what fails there says nothing, nor does
        a capture that is older than a sighting may be."""
        found: dict[str, Advisory] = {}
        now = self.so_far
        for link in self.source.second:
            now.requests += 1
            moved = now.moved
            try:
                document = self.fetch.get(link, self.validators(link))
                if document is None or self.now - document.seen <= self.source.patience:
                    self.take(link, document, index=False)
            except (FetchFailed, SourceChanged) as error:
                log.info(
                    "poll source=%s second=%s reason=%r", self.source.name, link.url, error
                )
            now.moved = moved
            if link.url not in now.rows:
                continue
            self.recall_index([link.url])
            rows = now.rows.pop(link.url)
            for row in fold(row for row in rows if isinstance(row, Advisory)):
                found.setdefault(row.country, row)
        return found


def key(row: Advisory) -> tuple[str, str, str]:
    return (row.country, row.sub, row.part)


def on_index(country: str | None, index: dict[Any, Advisory]) -> bool:
    return any(row.country == country for row in index.values())


def digest(source: Source, document: Document) -> str:
    """Of what carries meaning in it."""
    body = source.clean(document) if source.clean is not None else document.body
    return sha256(body).hexdigest()
