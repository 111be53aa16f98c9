"""advisorywatch changes: what changed, newest first."""

from datetime import datetime
from typing import Any

import click

from advisorywatch.change import Kind
from advisorywatch.commands._options import When, countries, limit_of, limit_option, more, z
from advisorywatch.commands._print import format_option, listing

TABLE = (
    "id",
    "seen",
    "source",
    "country",
    "kind",
    "level_before",
    "level_after",
    "worst_after",
    "leave_after",
    "action",
    "issued",
    "wording_after",
)


@click.command()
@click.option("--since", type=When(), help="Seen since: a date, a time, or 7d.")
@click.option("--until", type=When(end=True), help="Seen before.")
@click.option("--source", multiple=True, help="Of this source; several times for several.")
@click.option("--country", multiple=True, help="A name in any language, or an ISO code.")
@click.option("--kind", multiple=True, type=click.Choice([kind.value for kind in Kind]))
@click.option("--origin", multiple=True, type=click.Choice(["live", "backfill", "reread"]))
@limit_option
@format_option
@click.pass_obj
def command(
    obj: Any,
    since: datetime | None,
    until: datetime | None,
    source: tuple[str, ...],
    country: tuple[str, ...],
    kind: tuple[str, ...],
    origin: tuple[str, ...],
    limit: int | None,
    format: str,
) -> None:
    """What changed, newest first."""
    from advisorywatch.store import history

    codes = countries(country)
    most = limit_of(limit, format)
    with obj.store(read_only=True).read() as connection:
        rows = history.changes(
            connection,
            since=since,
            until=until,
            sources=source,
            countries=codes,
            kinds=kind,
            origins=origin,
            limit=None if most is None else most + 1,
        )
    show(rows, most, format)


def show(rows: list[Any], most: int | None, format: str) -> None:
    """Changes in the form asked for; shared with `history`."""
    from advisorywatch.store import history

    records = [timed(history.change_record(row)) for row in rows[:most]]
    columns = TABLE if format == "table" else history.CHANGE_FIELDS
    listing(records, columns, format, note=more(rows, most), empty="No changes.")


def timed(record: dict[str, Any]) -> dict[str, Any]:
    return {name: z(v) if isinstance(v, datetime) else v for name, v in record.items()}
