"""advisorywatch held: what was held or refused, why, and since when; and what to make of it."""

from datetime import UTC, datetime
from typing import Any

import click

from advisorywatch.commands._options import limit_of, limit_option, more, z
from advisorywatch.commands._print import format_option, listing

COLUMNS = (
    "id",
    "state",
    "source",
    "country",
    "kind",
    "reason",
    "level_before",
    "level_after",
    "leave_before",
    "leave_after",
    "first_seen",
    "last_seen",
    "sightings",
    "age",
    "confirms",
    "confirm_by",
    "settled",
    "outcome",
    "settled_by",
    "wording",
)
TABLE = tuple(name for name in COLUMNS if name not in ("confirm_by", "settled_by", "last_seen"))


@click.group(invoke_without_command=True)
@click.option("--all", "all_", is_flag=True, help="The settled ones too.")
@limit_option
@format_option
@click.pass_context
def command(ctx: click.Context, all_: bool, limit: int | None, format: str) -> None:
    """What is held or refused, with reason and age."""
    if ctx.invoked_subcommand is not None:
        return
    from advisorywatch.store import history

    most = limit_of(limit, format)
    with ctx.obj.store(read_only=True).read() as connection:
        rows = history.held(connection, open_only=not all_)
    now = datetime.now(UTC)
    shown = [record(row, now) for row in rows[:most]]
    columns = TABLE if format == "table" else COLUMNS
    listing(shown, columns, format, note=more(rows, most), empty="Nothing is held.")


@command.command("accept")
@click.argument("held_id", metavar="ID", type=int)
@click.pass_obj
def accept(obj: Any, held_id: int) -> None:
    """Make the held change: it comes into force and is told."""
    from advisorywatch.roster import every
    from advisorywatch.store import decide
    from advisorywatch.watch import wall_clock

    store = obj.store()
    name = decide.open_row(store, held_id).source
    known = {source.name: source for source in every(obj.settings())}
    if name not in known:
        raise click.ClickException(f"held {held_id}: its source {name} is not in the settings")
    ids = decide.accept(store, known[name], held_id, clock=wall_clock)
    click.echo(f"held {held_id} accepted: change {', '.join(map(str, ids))}")


@command.command("refuse")
@click.argument("held_id", metavar="ID", type=int)
@click.pass_obj
def refuse(obj: Any, held_id: int) -> None:
    """Keep it as it is refused, while the same thing stands."""
    from advisorywatch.store import decide

    decide.refuse(obj.store(), held_id)
    click.echo(f"held {held_id} refused")


def record(row: Any, now: datetime) -> dict[str, Any]:
    before, after = row.before or {}, row.after or {}
    return {
        **{name: getattr(row, name) for name in ("id", "state", "source", "country", "kind")},
        "reason": row.reason,
        "level_before": before.get("level"),
        "level_after": after.get("level"),
        "leave_before": before.get("leave"),
        "leave_after": after.get("leave"),
        "first_seen": z(row.first_seen),
        "last_seen": z(row.last_seen),
        "sightings": row.sightings,
        "age": age(now - row.first_seen),
        "confirms": row.confirms,
        "confirm_by": z(row.confirm_by),
        "settled": z(row.settled),
        "outcome": row.outcome,
        "settled_by": row.settled_by,
        "wording": after.get("wording", ""),
    }


def age(span: Any) -> str:
    """Days and hours: 2d 3h, 5h 10m, 40s."""
    seconds = max(0, int(span.total_seconds()))
    days, hours, minutes = seconds // 86400, seconds // 3600 % 24, seconds // 60 % 60
    if days:
        return f"{days}d {hours}h"
    if hours:
        return f"{hours}h {minutes}m"
    return f"{minutes}m" if minutes else f"{seconds}s"
