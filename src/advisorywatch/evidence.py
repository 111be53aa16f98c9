"""The documents behind a change, as WARC 1.1 with their digests: what an analyst can show.

One `response` record a document (the bytes as received, with the headers as received), a
`metadata` record that says what was read of it, and a `warcinfo` that names the change.
"""

import base64
import hashlib
import json
from dataclasses import dataclass
from io import BytesIO
from typing import Any, BinaryIO

from sqlalchemy.engine import Connection

from advisorywatch import __version__
from advisorywatch.errors import StoreError
from advisorywatch.source import Document
from advisorywatch.store import history, pages
from advisorywatch.store.instant import instant


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One document and what it is evidence of: `before` or `after`."""

    side: str
    document: Document


def exhibits(connection: Connection, change_id: int) -> tuple[dict[str, Any], list[Exhibit]]:
    """A change as the doors show it, and the documents before and after it.

    StoreError where there is no such change. A side whose document was not kept (it was
    recorded by hand, or nothing was listed before) is left out.
    """
    rows = history.changes(connection, ids=[change_id])
    if not rows:
        raise StoreError(f"no change {change_id}; `advisorywatch changes` lists their ids")
    [row] = rows
    ids = [
        ("before", row.before_document_id),
        ("after", row.alert_document_id or row.after_document_id),
    ]
    found = [
        Exhibit(side, pages.document(connection, document_id))
        for side, document_id in ids
        if document_id is not None
    ]
    return history.change_record(row), found


def write_warc(stream: BinaryIO, change: dict[str, Any], found: list[Exhibit]) -> None:
    """The WARC of a change; header values that HTTP could not carry are kept as they came."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    writer = WARCWriter(stream, gzip=True, warc_version="1.1")
    writer.write_record(
        writer.create_warcinfo_record(
            f"change-{change['id']}.warc.gz",
            {
                "software": f"advisorywatch/{__version__}",
                "format": "WARC File Format 1.1",
                "description": " ".join(
                    str(change[name]) for name in ("source", "country", "kind", "seen")
                ),
            },
        )
    )
    for exhibit in found:
        document = exhibit.document
        headers = StatusAndHeaders(
            f"{document.status} OK" if document.status == 200 else str(document.status),
            stored_headers(document),
            protocol="HTTP/1.1",
        )
        date = instant(document.seen)
        record = writer.create_warc_record(
            document.url,
            "response",
            payload=BytesIO(document.body),
            length=len(document.body),
            http_headers=headers,
            warc_headers_dict={
                "WARC-Date": date,
                "WARC-Payload-Digest": payload_digest(document),
            },
        )
        writer.write_record(record)
        said = {
            "side": exhibit.side,
            "sha256": document.digest,
            "final_url": document.final_url,
            "headers_as_received": [list(pair) for pair in document.headers],
            "change": {name: str(value) for name, value in change.items() if value is not None},
        }
        body = json.dumps(said, ensure_ascii=False, indent=1).encode()
        writer.write_record(
            writer.create_warc_record(
                document.url,
                "metadata",
                payload=BytesIO(body),
                length=len(body),
                warc_content_type="application/json",
                warc_headers_dict={
                    "WARC-Date": date,
                    "WARC-Concurrent-To": record.rec_headers.get_header("WARC-Record-ID"),
                },
            )
        )


# The body is kept decoded: these would no longer be true of the bytes beside them.
OF_THE_WIRE = {"content-encoding", "transfer-encoding", "content-length"}


def stored_headers(document: Document) -> list[tuple[str, str]]:
    """As received, but those about the wire: under a name of their own, like archives do."""
    kept = [
        (f"X-Archive-Orig-{name}" if name.lower() in OF_THE_WIRE else name, value)
        for name, value in document.headers
    ]
    return [*kept, ("Content-Length", str(len(document.body)))]


def payload_digest(document: Document) -> str:
    """sha1 in base32, the form WARC readers check; the SHA-256 stands in the metadata."""
    digest = hashlib.sha1(document.body, usedforsecurity=False).digest()
    return "sha1:" + base64.b32encode(digest).decode()
