"""advisorywatch sources: every source, and how it is doing."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from advisorywatch.commands._options import z
from advisorywatch.commands._print import format_option, listing

if TYPE_CHECKING:
    from advisorywatch.health import Condition
    from advisorywatch.source import Source

COLUMNS = (
    "source",
    "publisher",
    "by",
    "every",
    "state",
    "last_poll",
    "last_ok",
    "listed",
    "unread",
    "reason",
)


@click.command()
@click.argument("source", nargs=-1)
@format_option
@click.pass_obj
def command(obj: Any, source: tuple[str, ...], format: str) -> None:
    """Every source, and how it is doing."""
    from advisorywatch.roster import chosen, every

    settings = obj.settings()
    wanted = chosen(settings, source) if source else list(every(settings))
    conditions = conditions_of(obj)
    listing([record(one, conditions[one.name]) for one in wanted], COLUMNS, format)


def conditions_of(obj: Any) -> "Mapping[str, Condition]":
    """How every source is doing; before anything was polled, too."""
    from advisorywatch.health import look, nothing_polled
    from advisorywatch.roster import every, roster
    from advisorywatch.store.version import NoDatabase

    settings = obj.settings()
    sources, watched = list(every(settings)), roster(settings)
    try:
        with obj.store(read_only=True).read() as connection:
            return look(connection, sources, watched, datetime.now(UTC)).sources
    except NoDatabase:
        return nothing_polled(sources, watched)


def record(source: "Source", condition: "Condition") -> dict[str, Any]:
    """One line a source; an `apart` one is as well as the worst of its parts, counted."""
    return {
        "source": source.name,
        "publisher": source.publisher,
        "by": source.by,
        "every": short(source.every.total_seconds()),
        "state": condition.state.value,
        "last_poll": z(condition.last_poll),
        "last_ok": z(condition.last_ok),
        "listed": condition.listed,
        "unread": condition.unread,
        "reason": condition.reason,
    }


def short(seconds: float) -> str:
    """A duration as the settings write it: 5m, 12h, 1d."""
    whole = int(seconds)
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60)):
        if whole and whole % size == 0:
            return f"{whole // size}{unit}"
    return f"{whole}s"
