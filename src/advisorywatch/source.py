"""What a source is: facts and two pure functions, and the values they take and give. No I/O.

A source is one file in sources/: `SOURCE = Source(name=…, read=read, …)`, found by its file.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal, TypeVar

from advisorywatch.advisory import Advisory, Alert, Level
from advisorywatch.errors import SourceChanged, UnknownWording, found

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Link:
    """A page to fetch. `stamp` is the index's own version of it: a page whose stamp stands is
    not fetched; None where the index bears none. `country` is its ISO code where the index
    knows it, `name` the index's words for it. `part` tells start links of an `apart` source
    from each other ("RU")."""

    url: str
    stamp: str | None = None
    country: str | None = None
    name: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One fetched response, its bytes unaltered.

    `url` is as asked (the original one, never the mirror's), `final_url` after redirects.
    `link` is the Link that led here, with the country the index gave.
    """

    url: str
    body: bytes
    seen: datetime
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    final_url: str = ""
    link: Link | None = None

    def header(self, name: str) -> str | None:
        """The first header of that name, in any case."""
        return next((v for k, v in self.headers if k.lower() == name.lower()), None)

    @property
    def digest(self) -> str:
        """SHA-256 of the body, hex."""
        return hashlib.sha256(self.body).hexdigest()

    @property
    def text(self) -> str:
        """The body as text: by BOM, the header's charset, else UTF-8; SourceChanged if it is not."""
        kind = self.header("content-type") or ""
        charset = kind.partition("charset=")[2].split(";")[0].strip(" \"'") or "utf-8"
        if self.body.startswith(b"\xef\xbb\xbf"):
            charset = "utf-8-sig"
        try:
            return self.body.decode(charset)
        except (UnicodeDecodeError, LookupError) as error:
            raise SourceChanged(f"{self.url}: expected text in {charset}: {error}") from error

    def json(self) -> Any:
        """The body as JSON; SourceChanged if it is not."""
        try:
            return json.loads(self.text)
        except ValueError as error:
            head = found(self.text[:60])
            raise SourceChanged(f"{self.url}: expected JSON, found {head}: {error}") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A row we could not read: not None, not a change; what is in force stands.

    `reason`: `wording` (a new wording in the country's own level field: told as unclear),
    `layout`, `name` (a row whose name is no country; `country` is then ""), `page` (its page
    could not be had).
    """

    country: str
    reason: Literal["wording", "layout", "name", "page"]
    message: str
    wording: str = ""
    url: str = ""
    row: str = ""


Row = Advisory | Alert | Unread


@dataclass(frozen=True, slots=True)
class Reading:
    """What one poll of a source yielded.

    `rows`: as published, index and page joined: parts and sub-keys by themselves (judging folds
    them), a country twice where the publisher lists it twice.
    `listed` counts rows as published. `whole`: it lists every country, so absence means
    something; a whole reading of which an index part failed is never made.
    `archived`: gathered from an archive, which holds some pages and not others.
    `second`: what a second access path of the publisher says, by country; empty: not asked.
    """

    rows: tuple[Advisory, ...]
    alerts: tuple[Alert, ...] = ()
    unread: tuple[Unread, ...] = ()
    listed: int = 0
    whole: bool = True
    archived: bool = False
    second: Mapping[str, Advisory] = field(default_factory=dict)


def page_wins(index: Advisory, page: Advisory) -> Advisory:
    """The usual join: the page says all the index says, and more."""
    del index
    return page


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One publisher's advisories as we poll them: declared facts, and pure functions that read.

    `read(document)` yields what one document says: Advisory, Alert, Unread. It raises
    SourceChanged when the frame is gone. `links(document)` yields the pages behind an index;
    None where the documents of `start` say all. Where index and page both give an Advisory,
    `join(index's, page's)` makes one of them; with `index_carries` the index's stands when
    the page cannot be had (its `missing` fields keep what is in force), else it is Unread.
    `clean(document)` cuts the bytes that carry meaning, moving lines dropped: the same digest
    means unchanged, unread.

    `expect`: rows as published in a healthy reading. `patience`: how long a held change must
    be seen to stand. `absence`: how long a country must be away before it is withdrawn.
    `copies`: how long an old or cut copy of a row, served by another back end under the same
    date, has been seen to stand; what may be one must stand longer.
    `dated`: the rows' dates can be believed to move with the news (else "undated" is no
    reason to hold). `quiet`: the longest silence this publisher is known to keep.
    `apart`: each start link is judged by itself. `second`: another access path, read with the
    same `read`. `sweep`: fetch all details at least so often, for silent edits.
    `maturity` "unproven": written from descriptions, off until an operator turns it on.
    `numbered`: the publisher itself uses the numbers 1 to 4; only then may one stand bare.
    `keyed`: the same publisher, asked in place of this where the operator has a key of theirs;
    `key` is the host that wants it and the parameter of the address that bears it: no Link and
    no Document does.
    """

    name: str
    publisher: str
    by: str
    language: str
    home: str
    start: tuple[Link, ...]
    read: Callable[[Document], Iterable[Row]]
    links: Callable[[Document], Iterable[Link]] | None = None
    join: Callable[[Advisory, Advisory], Advisory] = page_wins
    clean: Callable[[Document], bytes] | None = None
    index_carries: bool = False
    whole: bool = True
    lists: Literal["all", "warned"] = "all"
    every: timedelta = timedelta(minutes=15)
    expect: range = range(1, 100_000)
    patience: timedelta = timedelta(hours=12)
    absence: timedelta = timedelta(hours=24)
    copies: timedelta = timedelta(0)
    dated: bool = True
    quiet: timedelta = timedelta(days=14)
    apart: bool = False
    second: tuple[Link, ...] = ()
    sweep: timedelta = timedelta(days=1)
    reader_version: int = 1
    maturity: Literal["proven", "unproven"] = "proven"
    short: str = ""  # the publisher's name in a slug: "US State Dept"; empty: `publisher`
    numbered: bool = False
    keyed: "Source | None" = None
    key: tuple[str, str] | None = None


def parts(source: Source) -> list[str]:
    """What is polled by itself: each start link of an `apart` source, else the source ("")."""
    return [link.part for link in source.start] if source.apart else [""]


def grade(levels: Mapping[str, T], wording: str) -> T:
    """What the source's own table says of a wording; UnknownWording where it says nothing."""
    folded = " ".join(wording.split())
    try:
        return levels[folded]
    except KeyError:
        raise UnknownWording(folded) from None


Levels = Mapping[str, tuple[Level | None, str]]  # wording → level, our fixed English gloss
