"""advisorywatch diff: the text before and after a change, word by word."""

import csv
import json
import re
import sys
from typing import Any

import click

from advisorywatch import text
from advisorywatch.commands._print import format_option
from advisorywatch.errors import StoreError
from advisorywatch.store import history

AROUND = 30  # words shown at either end of an edit; what lies between is an ellipsis
GONE, NEW = ("[-", "-]"), ("{+", "+}")
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")  # a page's text drives no terminal

Runs = list[tuple[str, str]]


@click.command()
@click.argument("change", type=int)
@click.option("--full", is_flag=True, help="The whole text, not only what lies around edits.")
@format_option
@click.pass_obj
def command(obj: Any, change: int, full: bool, format: str) -> None:
    """The text before and after a change, word by word.

    What is gone stands in [-…-], what is new in {+…+}; in colours on a terminal.
    """
    with obj.store(read_only=True).read() as connection:
        rows = history.changes(connection, ids=[change])
        if not rows:
            raise StoreError(
                f"change {change}: there is none; `advisorywatch changes` lists them"
            )
        [row] = rows
        before, after = sides(connection, row)
    runs = text.words(before, after)
    if format == "json":
        parts = [{"mark": mark, "text": run} for mark, run in runs]
        about = {name: getattr(row, name) for name in ("id", "source", "country", "kind")}
        click.echo(json.dumps({**about, "parts": parts}, ensure_ascii=False))
    elif format == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerows([("mark", "text"), *runs])
    else:
        show(row, runs if full else text.around(runs, AROUND))


def sides(connection: Any, row: Any) -> tuple[str, str]:
    """The texts to compare: of an alert, that and the one it revises."""
    if row.alert_id is None:
        return row.before_text or "", row.after_text or ""
    revised = history.alert_text(connection, row.alert_revises)
    return revised, f"{row.alert_title}\n{row.alert_text}"


def show(row: Any, runs: Runs) -> None:
    was, now = row.before_issued, row.after_issued or row.alert_issued
    click.echo(f"{row.country}  {row.source}  {row.kind}  {was or '–'} → {now or '–'}")
    wording = row.wording or row.after_wording
    if wording != row.before_wording and row.before_wording:
        click.echo(f"“{row.before_wording}” → “{wording}”")
    if all(mark == "=" for mark, _ in runs):
        click.echo("The text is the same.")
        return
    colors = sys.stdout.isatty()
    click.echo()
    click.echo("".join(marked(mark, run, colors=colors) for mark, run in runs))


def marked(mark: str, run: str, *, colors: bool) -> str:
    """A run as it is shown."""
    run = CONTROLS.sub("", run)
    if mark == "=":
        return run
    if colors:
        gone = click.style(run, fg="red", strikethrough=True)
        return gone if mark == "-" else click.style(run, fg="green")
    opened, closed = GONE if mark == "-" else NEW
    return f"{opened}{run}{closed}"
