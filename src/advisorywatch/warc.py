"""Archives in: what a WARC holds, answering as the publisher did at a moment.

Read are `response` and `resource` records, and `revisit` records (the body is that of the
capture they refer to). A URL answers with its newest capture at or before the moment; http and
https are the same. What was captured as an error is the error it was.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from advisorywatch.answer import Answer, why_no_document
from advisorywatch.errors import AdvisorywatchError, FetchFailed, found
from advisorywatch.source import Document, Link

KINDS = ("response", "resource", "revisit")
REDIRECTS = frozenset({301, 302, 303, 307, 308})
MOST_REDIRECTS = 5
END = datetime.max.replace(tzinfo=UTC)


class BadArchive(AdvisorywatchError):
    """The file is no WARC, or breaks off."""


@dataclass(frozen=True, slots=True)
class Capture:
    """Where a record lies. `refers`: the URL key and time of the capture whose body it has;
    `digest` that of its payload where the record names it."""

    url: str
    when: datetime
    path: Path
    offset: int
    kind: str
    status: int
    digest: str = ""
    refers: tuple[str, datetime | None] | None = None


@dataclass(slots=True)
class Archive:
    """Every capture of some WARC files; `now` is the moment it answers for.

    `asked`: the URLs asked for so far, by their keys.
    """

    captures: dict[str, list[Capture]]
    now: datetime = END
    asked: dict[str, str] = field(default_factory=dict)

    def get(self, link: Link, validators: object = None) -> Document:
        """The document as captured; FetchFailed as the publisher answered, "gone" where the
        archive holds nothing of that time."""
        del validators  # an archive answers whole; the same bytes again are known by digest
        self.asked[key(link.url)] = link.url
        url = link.url
        for _ in range(MOST_REDIRECTS + 1):
            capture = self.newest(url)
            if capture is None:
                raise FetchFailed(
                    "gone",
                    f"{url}: expected a capture by {self.now:%Y-%m-%dT%H:%M:%SZ}, found none",
                )
            status, headers, body = self.content(capture)
            if status in REDIRECTS:
                location = next((v for k, v in headers if k.lower() == "location"), "")
                if not location:
                    raise FetchFailed("redirect", f"{url}: {status} to nowhere")
                url = urljoin(url, location)
                continue
            answer = Answer(url, urlsplit(url).netloc, 0, status, headers, body)
            if failure := why_no_document(answer):
                reason, what = failure
                raise FetchFailed(reason, f"{url}: expected a document (200), found {what}")
            return Document(
                url=link.url,
                body=body,
                seen=capture.when,
                status=status,
                headers=headers,
                final_url=url,
                link=link,
            )
        raise FetchFailed("redirect", f"{link.url}: more than {MOST_REDIRECTS} redirects")

    def get_all(
        self, wanted: Iterable[tuple[Link, Any]]
    ) -> Iterator[tuple[Link, Document | FetchFailed | None]]:
        for link, _ in wanted:
            try:
                yield link, self.get(link)
            except FetchFailed as error:
                yield link, error

    def newest(self, url: str) -> Capture | None:
        """Its newest capture at or before the moment."""
        return self.before(key(url), self.now)

    def before(self, url_key: str, when: datetime) -> Capture | None:
        captures = self.captures.get(url_key, [])
        at = bisect_right(captures, when, key=lambda capture: capture.when)
        return captures[at - 1] if at else None

    def content(self, capture: Capture) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
        """Status, headers and body of a capture; a revisit has its own headers, if any, and the
        body of the capture it refers to."""
        status, headers, body = read_record(capture)
        if capture.kind != "revisit" and status != 304:
            return status, headers, body
        original = self.original(capture)
        if original is None:
            raise FetchFailed(
                "gone", f"{capture.url}: expected the capture a revisit refers to, found none"
            )
        was, was_headers, body = read_record(original)
        return was, headers if headers and status != 304 else was_headers, body

    def original(self, capture: Capture) -> Capture | None:
        """The capture with the body: the one named, else one of that digest, else the last."""
        if capture.refers is not None:
            url_key, when = capture.refers
            for one in self.captures.get(url_key, []):
                if one.when == when and has_body(one):
                    return one
        if capture.digest:
            for several in self.captures.values():
                for one in several:
                    if one.digest == capture.digest and has_body(one):
                        return one
        earlier = [
            one
            for one in self.captures.get(key(capture.url), [])
            if has_body(one) and one.when <= capture.when
        ]
        return earlier[-1] if earlier else None


def has_body(capture: Capture) -> bool:
    return capture.kind != "revisit" and capture.status != 304


def key(url: str) -> str:
    """What one address is known by: no scheme, default port, fragment or closing slash."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    port = "" if parts.port in (None, 80, 443) else f":{parts.port}"
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{port}{parts.path.rstrip('/')}{query}"


def scan(paths: Iterable[Path], advance: Callable[[int], object] = bool) -> Archive:
    """What the files hold; `advance` is told the bytes of each record passed.

    BadArchive where one is no WARC or breaks off in the middle.
    """
    captures: dict[str, list[Capture]] = {}
    for path in paths:
        for capture in captures_in(path, advance):
            captures.setdefault(key(capture.url), []).append(capture)
    for several in captures.values():
        several.sort(key=lambda capture: capture.when)
    return Archive(captures)


def captures_in(path: Path, advance: Callable[[int], object]) -> Iterator[Capture]:
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        with path.open("rb") as stream:
            done = 0
            records = ArchiveIterator(stream, ensure_http_headers=False)
            for record in records:
                offset = records.get_record_offset()
                records.read_to_end(record)
                if getattr(record.raw_stream, "limit", 0) > 0:
                    url = record.rec_headers.get_header("WARC-Target-URI")
                    raise BadArchive(f"{path}: it breaks off in the record of {url}")
                capture = capture_of(record, path, offset)
                if capture is not None:
                    yield capture
                advance(stream.tell() - done)
                done = stream.tell()
    except OSError as error:
        raise BadArchive(f"{path}: {error.strerror or error}") from error
    except (ArchiveLoadFailed, EOFError, ValueError) as error:
        said = " ".join(str(error).split())[:200]
        raise BadArchive(f"{path}: expected a WARC, found: {said}") from error


def capture_of(record: Any, path: Path, offset: int) -> Capture | None:
    """None for what is no capture of a web page: warcinfo, requests, dns, metadata."""
    headers = record.rec_headers
    url = headers.get_header("WARC-Target-URI") or ""
    url = url.strip("<>")  # so written by some versions of a well-known tool
    if record.rec_type not in KINDS or not url.lower().startswith(("http://", "https://")):
        return None
    refers = headers.get_header("WARC-Refers-To-Target-URI")
    refers_date = headers.get_header("WARC-Refers-To-Date")
    http = record.http_headers
    status = 200
    if http is not None and record.rec_type != "resource":
        code = http.get_statuscode() or ""
        status = int(code) if code.isdigit() else 0
    return Capture(
        url=url,
        when=warc_date(headers.get_header("WARC-Date"), path),
        path=path,
        offset=offset,
        kind=record.rec_type,
        status=status,
        digest=headers.get_header("WARC-Payload-Digest") or "",
        refers=(key(refers.strip("<>")), refers_date and warc_date(refers_date, path))
        if refers
        else None,
    )


def warc_date(value: str | None, path: Path) -> datetime:
    """WARC 1.0 to the second, 1.1 to the nanosecond: W3C-DTF in UTC."""
    try:
        when = datetime.fromisoformat(value or "")
    except ValueError as error:
        raise BadArchive(f"{path}: expected a WARC-Date, found {found(value)}") from error
    when = when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    return when.replace(microsecond=when.microsecond // 1000 * 1000)  # as the store keeps it


def read_record(capture: Capture) -> tuple[int, tuple[tuple[str, str], ...], bytes]:
    """Status, headers as captured, and the body without its transfer and content codings."""
    from warcio.archiveiterator import ArchiveIterator

    with capture.path.open("rb") as stream:
        stream.seek(capture.offset)
        record = next(iter(ArchiveIterator(stream)))
        http = record.http_headers if record.rec_type != "resource" else None
        headers = tuple(http.headers) if http is not None else ()
        body = record.content_stream().read()
        if record.rec_type == "resource":
            kind = record.rec_headers.get_header("Content-Type")
            headers = (("Content-Type", kind),) if kind else ()
    return capture.status, headers, body
