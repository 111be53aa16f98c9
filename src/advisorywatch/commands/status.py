"""advisorywatch status: what every source says of a country now, or said at a moment."""

from datetime import datetime
from typing import Any

import click

from advisorywatch.commands._options import When, countries, z
from advisorywatch.commands._print import format_option, listing

COLUMNS = (
    "source",
    "country",
    "level",
    "worst",
    "leave",
    "leave_scope",
    "areas",
    "wording",
    "issued",
    "seen",
    "checked",
    "url",
    "unread_since",
    "unread_reason",
)
TABLE = (
    "country",
    "source",
    "level",
    "worst",
    "leave",
    "leave_scope",
    "wording",
    "issued",
    "seen",
    "checked",
    "unread_since",
    "unread_reason",
)


@click.command()
@click.argument("country", nargs=-1)
@click.option("--source", multiple=True, help="Of this source; several times for several.")
@click.option("--as-of", type=When(end=True), help="What had been seen by then.")
@click.option("--recorded-as-of", type=When(end=True), help="What we had recorded by then.")
@format_option
@click.pass_obj
def command(
    obj: Any,
    country: tuple[str, ...],
    source: tuple[str, ...],
    as_of: datetime | None,
    recorded_as_of: datetime | None,
    format: str,
) -> None:
    """What is in force, by country and source; for COUNTRY… or for all."""
    codes = countries(country)
    with obj.store(read_only=True).read() as connection:
        rows = records(connection, codes, source, as_of, recorded_as_of)
    empty = "Nothing is in force."
    if codes and not rows:
        empty = "No source lists " + ", ".join(codes) + "."
    listing(rows, TABLE if format == "table" else COLUMNS, format, empty=empty)


def records(
    connection: Any,
    codes: list[str],
    sources: tuple[str, ...] = (),
    as_of: datetime | None = None,
    recorded_as_of: datetime | None = None,
) -> list[dict[str, Any]]:
    """What is in force as the doors show it; what never was read stands with its reason."""
    from advisorywatch.store import history

    point = history.Standpoint(as_of, recorded_as_of)
    stands = history.in_force(connection, codes, sources, point)
    moment = as_of or recorded_as_of
    gaps = history.gaps_at(connection, moment) if moment else history.open_gaps(connection)
    last_ok = {(row.source, row.part): row.last_ok for row in history.source_rows(connection)}
    out = []
    for row, advisory in stands:
        gap = gaps.get((row.source, row.part, row.country)) or gaps.get(
            (row.source, row.part, "")
        )
        checked = gap.began if gap else last_ok.get((row.source, row.part))
        if moment and checked and checked > moment:
            checked = None if gap else moment
        out.append(
            {
                "source": row.source,
                "country": row.country,
                "level": row.level,
                "worst": row.worst,
                "leave": row.leave,
                "leave_scope": row.leave_scope,
                "areas": [
                    {"name": a.name, "level": a.level, "leave": a.leave} for a in advisory.areas
                ],
                "wording": row.wording or None,
                "issued": row.issued,
                "seen": z(row.seen),
                "checked": z(checked),
                "url": row.url or None,
                "unread_since": z(gap.began) if gap else None,
                "unread_reason": gap.reason if gap else None,
            }
        )
    known = {(row["source"], row["country"]) for row in out}
    for (source, _, country), gap in sorted(gaps.items()):
        wanted = (not codes or country in codes) and (not sources or source in sources)
        if country and wanted and (source, country) not in known:
            unread = {"unread_since": z(gap.began), "unread_reason": gap.reason}
            out.append({"source": source, "country": country, "areas": [], **unread})
    return sorted(out, key=lambda row: (row["country"], row["source"]))
