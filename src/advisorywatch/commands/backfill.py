"""advisorywatch backfill: archived captures into the history, telling nobody."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from advisorywatch.commands._options import z

if TYPE_CHECKING:
    from advisorywatch.backfill import Report


@click.command()
@click.argument("source")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE.warc.gz…",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@click.pass_obj
def command(obj: Any, source: str, files: tuple[Path, ...]) -> int:
    """Put archived captures into the history, oldest first, telling nobody.

    Each capture of the index (or of a page it has named) is a poll at its date. What is already
    in is left as it is; a period that was polled live is refused.
    """
    from advisorywatch.backfill import backfill, count
    from advisorywatch.roster import chosen
    from advisorywatch.store.backup import before_upgrade
    from advisorywatch.store.db import Store
    from advisorywatch.store.version import upgrade
    from advisorywatch.warc import scan
    from advisorywatch.watch import wall_clock

    settings = obj.settings()
    [wanted] = chosen(settings, (source,))
    store = Store(settings.database.url.reveal())
    upgrade(store, backup=before_upgrade)
    with progress("reading", sum(file.stat().st_size for file in files)) as advance:
        archive = scan(files, advance)
    with progress("polling", count(wanted, archive)) as advance:
        report = backfill(store, wanted, archive, clock=wall_clock, advance=advance)
    say(report, source)
    refused = report.live or report.inside or report.left
    return 1 if refused or not came_to_something(report) else 0


def came_to_something(report: "Report") -> bool:
    return report.polled > len(report.failed) or report.known > 0


def say(report: "Report", source: str) -> None:
    """What became of the captures: one line to stdout, what went wrong to stderr."""
    span = f", {z(report.first)} to {z(report.last)}" if report.first else ""
    click.echo(
        f"{source}: {report.polled} polls{span}, {report.changes} changes, "
        f"{report.known} already in"
    )
    for result in report.failed[:10]:
        click.echo(f"{source}: no reading: {result.state}: {result.reason}", err=True)
    if len(report.failed) > 10:
        click.echo(f"{source}: no reading {len(report.failed) - 10} times more", err=True)
    if report.live:
        click.echo(
            f"{source}: {len(report.live)} captures from {z(min(report.live))} on are refused: "
            "from then on the source was polled live",
            err=True,
        )
    if report.inside:
        click.echo(
            f"{source}: {len(report.inside)} captures from {z(min(report.inside))} on are "
            "refused: they lie between captures already backfilled; give all files of a period "
            "at once",
            err=True,
        )
    if report.left:
        click.echo(
            f"{source}: it was polled live meanwhile: run this again, and {len(report.left)} "
            f"captures from {z(min(report.left))} on go in before that",
            err=True,
        )
    if not came_to_something(report) and not report.live and not report.inside:
        click.echo(
            f"{source}: expected captures of a page it starts from, found no sound one",
            err=True,
        )


@contextmanager
def progress(what: str, total: int) -> Iterator[Callable[[int], object]]:
    """A bar on a terminal; nothing where output is piped."""
    if not sys.stderr.isatty():
        yield bool
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(what), BarColumn(), TextColumn("{task.percentage:3.0f} %"))
    with Progress(
        *columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True
    ) as bar:
        task = bar.add_task("", total=total)
        yield lambda done: bar.advance(task, done)
