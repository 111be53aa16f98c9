"""advisorywatch deliveries: what was sent, when and how fast; and bringing back what was given up."""

from datetime import UTC, datetime
from typing import Any

import click

from advisorywatch.commands._options import When, limit_of, limit_option, more, z
from advisorywatch.commands._print import format_option, listing

TABLE = (
    "id",
    "address",
    "form",
    "outcome",
    "slug",
    "seen",
    "due",
    "delivered",
    "due_to_delivered_s",
    "attempts",
    "error",
)


@click.group(invoke_without_command=True)
@click.option("--address", multiple=True, help="Of this address; several times for several.")
@click.option(
    "--outcome",
    multiple=True,
    type=click.Choice(["due", "delivered", "given_up", "skipped"]),
)
@click.option("--since", type=When(), help="Put in the ledger since: a date, a time, or 7d.")
@click.option("--clocks", "as_clocks", is_flag=True, help="p50 and p95 per source and address.")
@limit_option
@format_option
@click.pass_context
def command(
    ctx: click.Context,
    address: tuple[str, ...],
    outcome: tuple[str, ...],
    since: datetime | None,
    as_clocks: bool,
    limit: int | None,
    format: str,
) -> None:
    """What was sent, when, how fast; newest first."""
    if ctx.invoked_subcommand is not None:
        return
    from advisorywatch.desks.clocks import CLOCK_FIELDS, FIELDS, clocks, deliveries

    most = None if as_clocks else limit_of(limit, format)
    with ctx.obj.store(read_only=True).read() as connection:
        found = deliveries(
            connection,
            addresses=address,
            outcomes=outcome,
            since=since,
            limit=None if most is None else most + 1,
        )
    if as_clocks:
        listing(clocks(found), CLOCK_FIELDS, format, empty="Nothing was delivered.")
        return
    shown = [timed(record) for record in found[:most]]
    columns = TABLE if format == "table" else FIELDS
    listing(shown, columns, format, note=more(found, most), empty="Nothing was sent.")
    if format == "table" and (lines := clocks(found)):
        click.echo("\nHow fast these were, in seconds:")
        listing(lines, CLOCK_FIELDS, format)


def timed(record: dict[str, Any]) -> dict[str, Any]:
    return {name: z(v) if isinstance(v, datetime) else v for name, v in record.items()}


@command.command()
@click.argument("address")
@click.pass_obj
def retry(obj: Any, address: str) -> int:
    """Send what waits at ADDRESS or was given up; the daemon does it within seconds."""
    from advisorywatch.desks.ledger import retry

    waiting = retry(obj.store(), address, datetime.now(UTC))
    if waiting is None:
        known = ", ".join(sorted(obj.settings().addresses)) or "none"
        raise click.UsageError(
            f"nothing was ever due at address {address!r}; there are: {known}"
        )
    click.echo(f"{waiting} for {address} will be sent at once.")
    return 0
