"""advisorywatch check: poll now, once, and deliver what is new."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from advisorywatch.commands._print import format_option, listing

if TYPE_CHECKING:
    from collections.abc import Callable

    from advisorywatch.poll import Result

COLUMNS = (
    "source",
    "part",
    "state",
    "outcome",
    "listed",
    "unread",
    "changes",
    "held",
    "requests",
    "took_s",
    "reason",
)


@click.command()
@click.argument("source", nargs=-1)
@click.option(
    "--no-deliver", is_flag=True, help="Record what is new, and leave it to the daemon."
)
@format_option
@click.pass_obj
def command(obj: Any, source: tuple[str, ...], no_deliver: bool, format: str) -> int:
    """Poll now, once: fetch, read, compare, judge, record, deliver."""
    from advisorywatch.roster import chosen, parts
    from advisorywatch.store.backup import before_upgrade
    from advisorywatch.store.db import Store
    from advisorywatch.store.version import upgrade
    from advisorywatch.watch import make_fetch, poll_all

    settings = obj.settings()
    wanted = [(one, part) for one in chosen(settings, source) for part in parts(one)]
    store = Store(settings.database.url.reveal())
    upgrade(store, backup=before_upgrade)
    results = []
    with make_fetch(settings) as fetch, progress(len(wanted)) as advance:
        for result in poll_all(store, settings, fetch, wanted):
            results.append(result)
            advance(result)
    listing(sorted_records(results), COLUMNS, format, empty="No source is watched.")
    for result in results:
        for message in result.unread[:5]:
            click.echo(f"{result.source}: unread: {message}", err=True)
    failed = [result for result in results if not result.ok]
    undelivered = 0 if no_deliver else deliver(store, settings)
    return 1 if failed or undelivered else 0


def deliver(store: Any, settings: Any) -> int:
    """Send what is due; how many addresses could not be reached."""
    if not settings.addresses:
        return 0
    from advisorywatch.desks.deliver import Deliverer
    from advisorywatch.watch import wall_clock

    deliverer = Deliverer(store, settings)
    try:
        summary = deliverer.once(wall_clock())
    finally:
        deliverer.close()
    for line in summary.lines():
        click.echo(line, err=True)
    return int(summary.failed)


def sorted_records(results: Sequence["Result"]) -> list[dict[str, Any]]:
    return [
        {
            "source": r.source,
            "part": r.part or None,
            "state": r.state,
            "outcome": r.outcome,
            "listed": r.listed,
            "unread": len(r.unread),
            "changes": len(r.changes),
            "held": r.held,
            "requests": r.requests,
            "took_s": round(r.took_s, 2),
            "reason": r.reason or None,
        }
        for r in sorted(results, key=lambda r: (r.source, r.part))
    ]


@contextmanager
def progress(total: int) -> Iterator["Callable[[Result], None]"]:
    """A bar on a terminal; nothing where output is piped."""
    if not sys.stderr.isatty():
        yield lambda _result: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn("polling"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda result: bar.update(task, advance=1, description=result.source)
