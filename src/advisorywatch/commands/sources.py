"""advisorywatch sources: every source, and how it is doing."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from advisorywatch.commands._options import z
from advisorywatch.commands._print import format_option, listing

if TYPE_CHECKING:
    from advisorywatch.cost import Cost
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
PLAN = (
    "source",
    "host",
    "every",
    "pages",
    "requests_a_poll",
    "requests_a_sweep",
    "requests_a_day",
    "host_a_day",
)


@click.command()
@click.argument("source", nargs=-1)
@click.option(
    "--plan", is_flag=True, help="What a day without news asks of each host, in requests."
)
@format_option
@click.pass_obj
def command(obj: Any, source: tuple[str, ...], plan: bool, format: str) -> None:
    """Every source, and how it is doing."""
    from advisorywatch.roster import chosen, every

    settings = obj.settings()
    if plan:
        show_plan(obj, chosen(settings, source), format)
        return
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


def show_plan(obj: Any, sources: "list[Source]", format: str) -> None:
    """A line a source and host; `host_a_day` is what all of these sources ask of it together."""
    from advisorywatch.cost import by_host, costs

    known = pages_known(obj, sources)
    every = {one.name: short(one.every.total_seconds()) for one in sources}
    found = [cost for one in sources for cost in costs(one, known[one.name])]
    hosts = by_host(found)
    rows = [
        {
            "source": cost.source,
            "host": cost.host,
            "every": every[cost.source],
            "pages": cost.pages,
            "requests_a_poll": cost.poll,
            "requests_a_sweep": cost.sweep,
            "requests_a_day": cost.a_day,
            "host_a_day": hosts[cost.host],
        }
        for cost in found
    ]
    if format == "table":
        rows = list(alike_together(rows))
    listing(rows, PLAN, format, note=note_of(found, hosts), empty="No source is watched.")


def pages_known(obj: Any, sources: "list[Source]") -> dict[str, dict[str, Any]]:
    """What the store knows of their pages, by source and part; nothing before the first poll."""
    from advisorywatch.roster import parts
    from advisorywatch.store.pages import states
    from advisorywatch.store.version import NoDatabase

    try:
        store = obj.store(read_only=True)
    except NoDatabase:
        return {source.name: {} for source in sources}
    with store.read() as connection:
        every = {
            source.name: {part: states(connection, source.name, part) for part in parts(source)}
            for source in sources
        }
    return {name: {p: s for p, s in of.items() if s} for name, of in every.items()}


def alike_together(rows: Iterable[dict[str, Any]]) -> Iterable[dict[str, Any]]:
    """Hosts of which a source asks the same stand in one line of a table: 190 embassies do."""
    groups: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for row in rows:
        alike = tuple(value for key, value in row.items() if key != "host")
        groups.setdefault(alike, []).append(row)
    for group in groups.values():
        first = group[0]
        more = f" and {len(group) - 1} more, each" if len(group) > 1 else ""
        yield {**first, "host": first["host"] + more}


def note_of(found: "list[Cost]", hosts: Mapping[str, int]) -> str:
    said = f"{sum(hosts.values())} requests a day to {len(hosts)} hosts."
    unknown = sorted({cost.source for cost in found if cost.pages is None})
    if unknown:
        said += f" Not polled yet, so without their pages: {', '.join(unknown)}."
    return said


def short(seconds: float) -> str:
    """A duration as the settings write it: 5m, 12h, 1d."""
    whole = int(seconds)
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60)):
        if whole and whole % size == 0:
            return f"{whole // size}{unit}"
    return f"{whole}s"
