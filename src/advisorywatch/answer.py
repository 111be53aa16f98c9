"""What a server's answer is: a document, or why it is none. Pure."""

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from advisorywatch.errors import FetchFailed, found

# A firewall's page is small; an advisory that merely speaks of one is not looked at.
BLOCK_PAGE_BYTES = 64 * 1024
BLOCK_TITLE = re.compile(
    rb"<title[^>]*>\s*(just a moment|attention required|access denied|403 forbidden"
    rb"|access to this page has been denied|pardon our interruption|request rejected"
    rb"|human verification|security check|are you a robot|robot check|bot verification"
    rb"|client challenge|radware captcha|sucuri website firewall|ddos-guard)",
    re.IGNORECASE,
)
BLOCK_MARKS = (
    b"_cf_chl_opt",  # Cloudflare's challenge, whatever language its title is in
    b"Checking your browser before accessing",
    b"Incapsula incident ID",
    b"px-captcha",  # PerimeterX
    b"captcha-delivery.com",  # DataDome
    b"awsWafCookieDomainList",
    b"The requested URL was rejected. Please consult",  # F5
)
# Firewalls that name their challenge, at any status.
BLOCK_HEADERS = ("cf-mitigated", "x-amzn-waf-action")

PIECE_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer at the end of all redirects.

    `url` is the original one, never the mirror's. `turn` is what Pace.start gave. `body` is
    empty where the status says that it is no document.
    """

    url: str
    host: str
    turn: int
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """The first header of that name, in any case."""
        return next((v for k, v in self.headers if k.lower() == name.lower()), None)


def why_no_document(answer: Answer) -> tuple[str, str] | None:
    """The reason, one word (see fetch.py), and what was found; None: it is a document."""
    for name in BLOCK_HEADERS:
        if value := answer.header(name):
            return "blocked", f"{answer.status} with {name}: {value}"
    match answer.status:
        case 200 if not answer.body.strip():
            return "empty", "200 with an empty body"
        case 200 if mark := block_mark(answer.body):
            return "blocked", f"200 with a firewall's page ({mark!r})"
        case 200:
            return None
        case 403 | 407 | 451:
            reason = "blocked"
        case 404 | 410:
            reason = "gone"
        case 429:
            reason = "busy"
        case 503 if answer.header("retry-after"):
            reason = "busy"
        case _:
            reason = "status"
    return reason, str(answer.status)


def block_mark(body: bytes) -> str | None:
    """What shows that a page is a firewall's and not the publisher's; None where nothing does."""
    if len(body) > BLOCK_PAGE_BYTES or not re.search(
        rb"<(html|head|!doctype html)", body, re.I
    ):
        return None
    if title := BLOCK_TITLE.search(body):
        return title[1].decode("ascii")
    return next((mark.decode("ascii") for mark in BLOCK_MARKS if mark in body), None)


def retry_after_s(value: str | None, now: datetime) -> float | None:
    """Seconds that Retry-After asks to wait: a number or a date (RFC 9110 10.2.3), else None."""
    if value is None:
        return None
    if re.fullmatch(r"\s*[0-9]{1,9}\s*", value):
        return float(value)
    try:
        until = parsedate_to_datetime(value)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - now).total_seconds())


def decoded(chunks: Iterable[bytes], encoding: str | None, max_bytes: int) -> bytes:
    """The body out of its Content-Encoding. FetchFailed: too_large, truncated, status.

    At no time is more held than `max_bytes` and a piece: a gzip of 1 MB can hold 1 GB.
    """
    body = bytearray()
    for piece in pieces(chunks, (encoding or "identity").strip().lower()):
        body += piece
        if len(body) > max_bytes:
            raise FetchFailed("too_large", f"expected {max_bytes} bytes at most, found more")
    return bytes(body)


def pieces(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    if encoding in ("identity", ""):
        return iter(chunks)
    if encoding in ("gzip", "x-gzip"):
        return gunzipped(chunks)
    raise FetchFailed(
        "status", f"expected the gzip asked for, found encoding {found(encoding)}"
    )


def gunzipped(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Members after the first are read too, padding after the last is not (as gzip does)."""
    stream, began = gunzip(), False
    try:
        for chunk in chunks:
            began = began or bool(chunk)
            rest = chunk
            while rest:
                if stream.eof:
                    if not rest.startswith(b"\x1f"):  # its second byte may be in the next chunk
                        break
                    stream = gunzip()
                yield stream.decompress(rest, PIECE_BYTES)
                rest = stream.unused_data if stream.eof else stream.unconsumed_tail
        yield stream.flush()
    except zlib.error as error:
        raise FetchFailed("truncated", f"expected gzip, found {error}") from error
    if began and not stream.eof:
        raise FetchFailed("truncated", "expected a whole gzip, found its beginning")


def gunzip() -> "zlib._Decompress":
    return zlib.decompressobj(zlib.MAX_WBITS | 16)
