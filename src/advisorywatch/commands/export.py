"""advisorywatch export: all changes, or all that is in force, for other programs."""

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

import click

from advisorywatch.commands._options import When, countries

FORMS = ("csv", "jsonl", "parquet")


@click.command()
@click.argument("what", type=click.Choice(["changes", "status"]))
@click.option("--as", "form", type=click.Choice(FORMS), default="csv", show_default=True)
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="A file [stdout].")
@click.option("--since", type=When(), help="Changes seen since: a date, a time, or 7d.")
@click.option("--until", type=When(end=True), help="Changes seen before.")
@click.option("--source", multiple=True, help="Of this source; several times for several.")
@click.option("--country", multiple=True, help="A name in any language, or an ISO code.")
@click.option("--kind", multiple=True, help="Changes of this kind; several times for several.")
@click.option("--as-of", type=When(end=True), help="Status as it had been seen by then.")
@click.option("--recorded-as-of", type=When(end=True), help="Status as we had recorded it.")
@click.pass_obj
def command(
    obj: Any,
    what: str,
    form: str,
    to: Path | None,
    since: datetime | None,
    until: datetime | None,
    source: tuple[str, ...],
    country: tuple[str, ...],
    kind: tuple[str, ...],
    as_of: datetime | None,
    recorded_as_of: datetime | None,
) -> None:
    """Export changes or status as CSV, JSON Lines or Parquet."""
    from advisorywatch.change import Kind
    from advisorywatch.commands.changes import timed
    from advisorywatch.commands.status import COLUMNS, records
    from advisorywatch.store import history

    if unknown := set(kind) - {one.value for one in Kind}:
        raise click.UsageError(f"no kind {sorted(unknown)[0]!r}: one of {', '.join(Kind)}")
    if form == "parquet" and to is None:
        raise click.UsageError("parquet is not for a terminal: say --to FILE")
    codes = countries(country)
    with obj.store(read_only=True).read() as connection:
        columns: Sequence[str]
        if what == "changes":
            columns = history.CHANGE_FIELDS
            rows = [
                timed(history.change_record(row))
                for row in history.changes(
                    connection,
                    since=since,
                    until=until,
                    sources=source,
                    countries=codes,
                    kinds=kind,
                    oldest_first=True,
                )
            ]
        else:
            columns = COLUMNS
            rows = records(connection, codes, source, as_of, recorded_as_of)
    write(rows, columns, form, to)
    if to is not None:
        click.echo(f"{to}: {len(rows)} rows", err=True)


def write(
    rows: list[dict[str, Any]], columns: Sequence[str], form: str, to: Path | None
) -> None:
    """To a file, whole or not at all, or to stdout."""
    if to is None:
        (write_csv if form == "csv" else write_jsonl)(rows, columns, sys.stdout)
        return
    half = to.with_name(to.name + ".part")
    with ExitStack() as stack:
        if form == "parquet":
            write_parquet(rows, columns, half)
        else:
            stream = stack.enter_context(half.open("w", encoding="utf-8", newline=""))
            (write_csv if form == "csv" else write_jsonl)(rows, columns, stream)
    half.replace(to)


def write_csv(rows: Iterable[dict[str, Any]], columns: Sequence[str], stream: TextIO) -> None:
    from advisorywatch.commands._print import plain

    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([plain(row.get(name), null="") for name in columns])


def write_jsonl(rows: Iterable[dict[str, Any]], columns: Sequence[str], stream: TextIO) -> None:
    for row in rows:
        record = {name: row.get(name) for name in columns}
        stream.write(json.dumps(record, ensure_ascii=False) + "\n")


def write_parquet(rows: list[dict[str, Any]], columns: Sequence[str], to: Path) -> None:
    """Typed by content; a missing pyarrow is said with how to get it."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise click.UsageError(
            "parquet needs pyarrow: pip install 'advisorywatch[parquet]'"
        ) from error
    numbers = {"id", "level", "worst"}
    fields = []
    for name in columns:
        number = name in numbers or name.startswith(("level_", "worst_"))
        fields.append((name, pyarrow.int64() if number else pyarrow.string()))
    flat = [
        {
            name: json.dumps(row.get(name), ensure_ascii=False)
            if isinstance(row.get(name), list)
            else row.get(name)
            for name in columns
        }
        for row in rows
    ]
    table = pyarrow.Table.from_pylist(flat, schema=pyarrow.schema(fields))
    pyarrow.parquet.write_table(table, to)
