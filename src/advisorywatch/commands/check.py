"""advisorywatch check: poll now, once, and deliver what is new."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from advisorywatch.commands._print import format_option, listing

if TYPE_CHECKING:
    from collections.abc import Callable

    from advisorywatch.desks.workers import Deliverer
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
    from advisorywatch.watch import HostWaits, make_deliverer, make_fetch, poll_all

    settings = obj.settings()
    wanted = [(one, part) for one in chosen(settings, source) for part in parts(one)]
    store = Store(settings.database.url.reveal())
    upgrade(store, backup=before_upgrade)
    deliverer = make_deliverer(store, settings)
    results = []
    waits = HostWaits(store)
    with make_fetch(settings) as fetch, progress(len(wanted)) as advance:
        waits.restore(fetch)
        for result in poll_all(store, settings, fetch, wanted):
            results.append(result)
            advance(result)
        waits.keep(fetch)
    listing(sorted_records(results), COLUMNS, format, empty="No source is watched.")
    for result in results:
        for message in result.unread[:5]:
            click.echo(f"{result.source}: unread: {message}", err=True)
    undelivered = {} if no_deliver else deliver(deliverer)
    return 1 if undelivered or not all(result.ok for result in results) else 0


def deliver(deliverer: "Deliverer") -> Mapping[str, str]:
    """Send what is due; the addresses that could not be reached, with the reason."""
    summary = deliverer.once()
    for address, count in sorted(summary.delivered.items()):
        click.echo(f"{address}: {count} delivered", err=True)
    for address, reason in sorted(summary.failed.items()):
        click.echo(f"{address}: not delivered: {reason}; it stays due", err=True)
    return summary.failed


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
