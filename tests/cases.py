"""Expectations of what a reader reads, as tables: one way to write them for every source.

A made case is a folder tests/sources/<source>/<made-what>/ with page.<xml|json|html> and
expected.tsv. Lines that begin with # before the heading are facts of the case:

    # url: https://…            where the page was asked for (else the source's start)
    # country: RU               what the index said of it (Link.country); also name, stamp
    # raises: expected whole    the reader refuses the page, with this in the message

Then a heading and a row for every advisory, alert or unread row, in any order. Only the columns
of the heading are compared: country, level, worst, leave, leave_scope, areas ("Kivu=4; Goma=3"),
wording, quote, leave_quote, issued, title, url, row, sub, part, missing, remarks, text; action,
lifted, drill for alerts; unread (its reason) and message for unread rows. A cell that begins
with ~ stands somewhere in the value.

Real captures stay in the corpus: tests/sources/<source>/corpus*.tsv has the same columns, and
before them `file` (in sources/<source>/ of the corpus), `at` (the URL asked) and `of` (the
index's country), the last two as needed. Rows of one file stand together. With `# only`
rows not named in the table are not compared.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.advisory import Advisory, Alert
from advisorywatch.source import Document, Link, Row, Unread
from advisorywatch.sources import load
from builders import NOW

HERE = Path(__file__).resolve().parent / "sources"
KINDS = {".json": "application/json", ".xml": "application/rss+xml", ".html": "text/html"}


@dataclass(frozen=True)
class Table:
    """A table of expectations: its facts, its heading, its rows."""

    path: Path
    facts: dict[str, str]
    heading: list[str]
    rows: list[dict[str, str]]


def table(path: Path) -> Table:
    lines = path.read_text("utf-8").splitlines()
    said = [line.removeprefix("#").strip() for line in lines if line.startswith("#")]
    facts = {key.strip(): value.strip() for key, _, value in (s.partition(":") for s in said)}
    rest = [line for line in lines if line.strip() and not line.startswith("#")]
    reader = csv.DictReader(rest, delimiter="\t", quoting=csv.QUOTE_NONE, restval="")
    rows = list(reader)
    for row in rows:
        assert None not in row, f"{path}: more cells than columns: {row}"
    return Table(path, facts, list(reader.fieldnames or []), rows)


def document(
    source: str, body: bytes, kind: str, *, url: str = "", **link: str | None
) -> Document:
    """A document of a source, as fetched: from its start, or behind its index."""
    url = url or load(source).start[0].url
    known = {k: v for k, v in link.items() if v}
    return Document(
        url,
        body,
        NOW,
        headers=(("Content-Type", KINDS.get(kind, "text/html")),),
        link=Link(url, **known) if known else None,
    )


def read(source: str, document: Document) -> list[Row]:
    return list(load(source).read(document))


def compare(table: Table, rows: list[dict[str, str]], found: list[Row]) -> None:
    """Fails with both sides, row by row in order of country and row."""
    columns = [c for c in table.heading if c not in ("file", "at", "of")]
    want = sorted(tuple(row[c] for c in columns) for row in rows)
    got = sorted(tuple(cell(one, c) for c in columns) for one in found)
    if "only" in table.facts:
        named = {row[:1] for row in want}
        got = [row for row in got if row[:1] in named]
    want = [mend(w, g) for w, g in zip(want, got, strict=False)] + want[len(got) :]
    if got != want:
        lost = "\n".join("-\t" + "\t".join(row) for row in want if row not in got)
        new = "\n".join("+\t" + "\t".join(row) for row in got if row not in want)
        head = "\t".join(columns)
        pytest.fail(f"{table.path}\n\t{head}\n{lost}\n{new}", pytrace=False)


def mend(want: tuple[str, ...], got: tuple[str, ...]) -> tuple[str, ...]:
    """A cell "~Summary" is what was found, where it stands there."""
    return tuple(
        g if w.startswith("~") and w[1:] in g else w for w, g in zip(want, got, strict=True)
    )


def cell(one: Row, column: str) -> str:
    """A row's value as the tables write it."""
    if column == "unread":
        return one.reason if isinstance(one, Unread) else ""
    value: Any = getattr(one, column, None)
    if value is None or value == "":
        return ""
    if column == "areas":
        return "; ".join(
            f"{a.name}={a.level or ''}" + (f" {a.leave}" if a.leave else "") for a in value
        )
    if isinstance(value, frozenset | tuple):
        return " ".join(sorted(value))
    if isinstance(value, bool):
        return "yes" if value else ""
    return str(value).replace("\n", " ")


def made() -> Iterator[Any]:
    """Every made case, to parametrize: (source, folder)."""
    for path in sorted(HERE.glob("*/*/expected.tsv")):
        yield path.parent.parent.name, path.parent


def captures() -> Iterator[tuple[str, Path, str]]:
    """Every capture of the corpus with an expectation: (source, table, file)."""
    for path in sorted(HERE.glob("*/corpus*.tsv")):
        for file in dict.fromkeys(row["file"] for row in table(path).rows):
            yield path.parent.name, path, file


__all__ = [
    "Advisory",
    "Alert",
    "captures",
    "cell",
    "compare",
    "document",
    "made",
    "read",
    "table",
]
