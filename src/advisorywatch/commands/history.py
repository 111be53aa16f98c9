"""advisorywatch history: the changes of one country, oldest first."""

from datetime import datetime
from typing import Any

import click

from advisorywatch.commands._options import When, countries, limit_of, limit_option
from advisorywatch.commands._print import format_option


@click.command()
@click.argument("country")
@click.option("--since", type=When(), help="Seen since: a date, a time, or 7d.")
@click.option("--until", type=When(end=True), help="Seen before.")
@click.option("--source", multiple=True, help="Of this source; several times for several.")
@limit_option
@format_option
@click.pass_obj
def command(
    obj: Any,
    country: str,
    since: datetime | None,
    until: datetime | None,
    source: tuple[str, ...],
    limit: int | None,
    format: str,
) -> None:
    """The changes of one country, oldest first."""
    from advisorywatch.commands.changes import show
    from advisorywatch.store import history

    codes = countries([country])
    most = limit_of(limit, format)
    with obj.store(read_only=True).read() as connection:
        rows = history.changes(
            connection,
            since=since,
            until=until,
            sources=source,
            countries=codes,
            limit=None if most is None else most + 1,  # the newest, where there are more
        )
    cut = rows if most is None or len(rows) <= most else rows[:most]
    show([*reversed(cut), *rows[len(cut) :]], most, format)
