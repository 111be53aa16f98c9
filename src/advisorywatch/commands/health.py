"""advisorywatch health: what is not well, and an exit code for monitors."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from advisorywatch.commands._options import z
from advisorywatch.commands._print import format_option, listing

if TYPE_CHECKING:
    from advisorywatch.health import Health

COLUMNS = ("what", "name", "state", "since", "reason")


@click.command()
@format_option
@click.pass_obj
def command(obj: Any, format: str) -> int:
    """What is not well. Exit: 0 all is well, 1 something is not, 2 nothing works."""
    from advisorywatch.health import look
    from advisorywatch.roster import every, roster

    settings = obj.settings()
    with obj.store(read_only=True).read() as connection:
        health = look(connection, every(settings), roster(settings), datetime.now(UTC))
    listing(records(health), COLUMNS, format, empty=f"All is well. {health.summary}")
    return health.code


def records(health: "Health") -> list[dict[str, Any]]:
    """A line for whatever is not well, the gravest first."""
    rows = []
    if health.down:
        rows.append(("service", "", "down", health.last_poll, health.down))
    rows += [
        ("source", one.source, one.state.value, one.since, one.reason) for one in health.ill
    ]
    rows += [
        ("address", one.name, "failing", one.since, f"{one.waiting} bulletins wait")
        for one in health.addresses
    ]
    if health.outbox_late:
        late = f"{health.outbox} bulletins are due"
        rows.append(("outbox", "", "late", health.outbox_since, late))
    return [dict(zip(COLUMNS, (*row[:3], z(row[3]), row[4]), strict=True)) for row in rows]
