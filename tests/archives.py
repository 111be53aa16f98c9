"""Made WARC files: what a crawler would have kept of a made publisher."""

import gzip
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


@dataclass(frozen=True)
class Kept:
    """One capture. `form`: response, resource, revisit, or chunked (gzip in chunks); `refers`:
    when the capture was whose body a revisit stands for."""

    when: datetime
    url: str
    body: Any = b""
    status: str = "200 OK"
    form: str = "response"
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)
    refers: datetime | None = None


def write(path: Path, kept: Iterable[Kept]) -> Path:
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=path.suffix == ".gz")
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "made"}))
        for one in kept:
            write_record(writer, one)
    return path


def write_record(writer: WARCWriter, kept: Kept) -> None:
    body = kept.body if isinstance(kept.body, bytes) else json.dumps(kept.body).encode()
    about = {"WARC-Date": z(kept.when)}
    if kept.form == "resource":
        record = writer.create_warc_record(
            kept.url,
            "resource",
            payload=io.BytesIO(body),
            warc_content_type="application/json",
            warc_headers_dict=about,
        )
        writer.write_record(record)
        return
    headers = list(kept.headers)
    if kept.form == "chunked":
        body = chunked(gzip.compress(body))
        headers += [("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")]
    http = StatusAndHeaders(kept.status, headers, protocol="HTTP/1.1")
    if kept.form == "revisit":
        assert kept.refers is not None
        record = writer.create_revisit_record(
            kept.url,
            "sha1:UNKNOWN",
            kept.url,
            z(kept.refers),
            http_headers=http,
            warc_headers_dict=about,
        )
    else:
        record = writer.create_warc_record(
            kept.url,
            "response",
            payload=io.BytesIO(body),
            http_headers=http,
            warc_headers_dict=about,
        )
    writer.write_record(record)


def chunked(body: bytes) -> bytes:
    """In chunks of 20 bytes, as a server sends what it does not know the length of."""
    pieces = [body[i : i + 20] for i in range(0, len(body), 20)]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces) + b"0\r\n\r\n"


def z(when: datetime) -> str:
    return f"{when:%Y-%m-%dT%H:%M:%SZ}"
