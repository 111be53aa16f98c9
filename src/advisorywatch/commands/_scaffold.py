"""What `source new` and `source case` write into a checkout: a reader's frame, cases to fill in."""

from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import click

HEADING = ["country", "level", "worst", "leave", "leave_scope", "areas", "wording", "issued"]

READER = '''"""{name_of_by}: PUBLISHER. WHAT IT IS: one page a country, an index, a feed.

Levels: THE PAGE THAT EXPLAINS THEM
Seen: WHAT GOES WRONG THERE, AND WHEN IT WAS SEEN
"""

from collections.abc import Iterable
from datetime import timedelta

from advisorywatch.errors import SourceChanged
from advisorywatch.source import Document, Levels, Link, Row, Source

START = "{url}"

# Every wording the publisher has, exactly as it stands there, with our fixed English for it.
LEVELS: Levels = {{
    # "Sicherheitsstufe 4": (Level.DO_NOT_TRAVEL, "Security level 4 (highest)"),
}}


def read(document: Document) -> Iterable[Row]:
    """WHAT ONE DOCUMENT SAYS: an Advisory, Alert or Unread a row; SourceChanged where its frame
    is gone. Begin with Page(document).one(…), grade(LEVELS, wording) and countries.place(name)."""
    raise SourceChanged(f"{{document.url}}: expected a reader, found none: write read()")


SOURCE = Source(
    name="{name}",
    publisher="PUBLISHER",
    short="",
    by="{by}",
    language="{language}",
    home="{home}",
    start=(Link(START),),
    read=read,
    every=timedelta(minutes=15),
    # expect=range(150, 260),  # rows of a healthy listing, the lower bound 10 to 20 % under it
    maturity="unproven",
)
'''

BROKEN = """<!DOCTYPE html>
<html><head><title>Just a moment...</title></head>
<body><h1>Checking your browser (made)</h1></body></html>
"""


def checkout() -> Path:
    """The work tree we stand in; a usage error outside one."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "src/advisorywatch/sources/__init__.py").is_file() and (
            folder / "tests/sources"
        ).is_dir():
            return folder
    raise click.UsageError(
        f"{here}: expected a checkout of advisorywatch (src/advisorywatch/sources and "
        "tests/sources), found none: readers are written and tested there"
    )


def write(root: Path, files: dict[str, str | bytes]) -> None:
    """Write new files; a usage error where one is there already, and then none is written."""
    there = [name for name in files if (root / name).exists()]
    if there:
        raise click.UsageError(f"{there[0]} is there already")
    for name, body in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body.encode() if isinstance(body, str) else body)


def reader(*, name: str, by: str, name_of_by: str, language: str, url: str) -> str:
    home = urlsplit(url)
    return READER.format(
        name=name,
        by=by,
        name_of_by=name_of_by,
        language=language,
        url=url,
        home=f"https://{home.netloc}/",
    )


def table(facts: dict[str, str | None]) -> str:
    """An expected.tsv with its facts and heading, to be filled in by who reads the page."""
    lines = [f"# {key}: {value}" for key, value in facts.items() if value]
    return "\n".join([*lines, "\t".join(HEADING), ""])


def broken() -> str:
    """The table of a page that must be refused."""
    return "# raises: expected\ncountry\n"


def suffix(body: bytes) -> str:
    """What a document is, by its first bytes: .json, .xml or .html."""
    head = body.lstrip(b"\xef\xbb\xbf \r\n\t")[:2000].lower()
    if head.startswith((b"{", b"[")):
        return ".json"
    if head.startswith((b"<?xml", b"<rss", b"<feed")) and b"<html" not in head:
        return ".xml"
    return ".html"


def case_name(url: str, seen: datetime) -> str:
    """ "kept-2026-03-01-afghanistan": the day it was fetched, the end of its address."""
    parts = urlsplit(url)
    last = [part for part in parts.path.split("/") if part] or [parts.netloc]
    word = "".join(c if c.isalnum() else "-" for c in last[-1].partition(".")[0].lower())
    return f"kept-{seen.astimezone(UTC):%Y-%m-%d}-{word.strip('-') or 'page'}"
