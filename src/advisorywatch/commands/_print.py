"""How every listing is printed: a table for people, JSON Lines or CSV for programs."""

import csv
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def format_option(function: F) -> F:
    """Adds --format table|json|csv, passed as `format`."""
    return click.option(
        "--format",
        "format",
        type=click.Choice(["table", "json", "csv"]),
        default="table",
        show_default=True,
        help="A table for people; JSON Lines or CSV for programs.",
    )(function)


def listing(
    rows: Iterable[dict[str, Any]],
    columns: Sequence[str],
    format: str,
    *,
    note: str = "",
    empty: str = "Nothing to show.",
) -> None:
    """Print rows: `columns` in their order; a table shows them all, with `note` below it.

    A table drops columns that are empty in every row. JSON is one object a line with every
    column; in CSV null is empty, a list is joined by "; ".
    """
    if format == "json":
        for row in rows:
            click.echo(json.dumps({c: row.get(c) for c in columns}, ensure_ascii=False))
        return
    if format == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        for row in rows:
            writer.writerow([plain(row.get(c), null="") for c in columns])
        return
    rows = list(rows)
    if not rows:
        click.echo(empty)
        return
    show(rows, [c for c in columns if any(plain(row.get(c), null="") for row in rows)])
    if note:
        click.echo(note)


def show(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> None:
    """A table by rich; piped it is as wide as it needs, without colour."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(soft_wrap=False, highlight=False)
    if not console.is_terminal:
        console = Console(width=10_000, no_color=True, highlight=False)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(plain(row.get(c), null="–")) for c in columns))
    console.print(table)


def plain(value: Any, *, null: str) -> str:
    """A cell as text."""
    if value is None:
        return null
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "; ".join(plain(item, null=null) for item in value)
    if isinstance(value, dict):
        return " ".join(plain(item, null="") for item in value.values() if item is not None)
    return str(value)
