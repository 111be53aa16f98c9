"""advisorywatch sources: every source, and how it is doing."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import click

from advisorywatch.commands._options import z
from advisorywatch.commands._print import format_option, listing

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
    from advisorywatch.errors import StoreError
    from advisorywatch.roster import chosen, every, watched
    from advisorywatch.store import history

    settings = obj.settings()
    wanted = chosen(settings, source) if source else list(every(settings))
    try:
        with obj.store(read_only=True).read() as connection:
            rows = history.source_rows(connection)
    except StoreError:
        rows = []  # nothing polled yet: all of them are "never"
    by_name: dict[str, list[Any]] = {}
    for row in rows:
        by_name.setdefault(row.source, []).append(row)
    listing(
        [
            record(one, by_name.get(one.name, ()), watched(settings, one), detail=bool(source))
            for one in wanted
        ],
        COLUMNS,
        format,
    )


def record(source: Any, rows: Sequence[Any], on: bool, *, detail: bool) -> dict[str, Any]:
    """One line a source; an `apart` one is as well as the worst of its parts, counted."""
    del detail
    out: dict[str, Any] = {
        "source": source.name,
        "publisher": source.publisher,
        "by": source.by,
        "every": short(source.every.total_seconds()),
        "state": "never",
        "listed": None,
        "unread": None,
        "reason": "",
    }
    if rows:
        bad = [row for row in rows if row.state not in ("ok", "never")]
        out["state"] = worst_state([row.state for row in rows])
        out["last_poll"] = latest([row.last_poll for row in rows])
        out["last_ok"] = latest([row.last_ok for row in rows])
        out["listed"] = total([row.listed for row in rows])
        out["unread"] = total([row.unread for row in rows])
        out["reason"] = bad[0].reason if bad else ""
        if len(rows) > 1 and bad:
            out["reason"] = f"{len(bad)} of {len(rows)} parts: {bad[0].part}: {bad[0].reason}"
    if not on:
        out["state"] = "unproven" if source.maturity == "unproven" else "off"
    return out


def worst_state(states: Sequence[str]) -> str:
    """ok where all that were polled are; else the first that is not."""
    bad = [state for state in states if state not in ("ok", "never")]
    if bad:
        return bad[0]
    return "ok" if "ok" in states else "never"


def latest(times: Sequence[datetime | None]) -> str | None:
    return z(max((when for when in times if when), default=None))


def total(numbers: Sequence[int | None]) -> int | None:
    known = [n for n in numbers if n is not None]
    return sum(known) if known else None


def short(seconds: float) -> str:
    """A duration as the settings write it: 5m, 12h, 1d."""
    whole = int(seconds)
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60)):
        if whole and whole % size == 0:
            return f"{whole // size}{unit}"
    return f"{whole}s"
