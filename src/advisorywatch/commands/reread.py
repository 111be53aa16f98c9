"""advisorywatch reread: kept documents read again by the present reader."""

from datetime import timedelta
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import click

from advisorywatch.commands._print import format_option, listing

if TYPE_CHECKING:
    from advisorywatch.reread import Rereading
    from advisorywatch.source import Source

COLUMNS = (
    "source",
    "country",
    "kinds",
    "level_before",
    "level_after",
    "worst_before",
    "worst_after",
    "leave_before",
    "leave_after",
    "wording_before",
    "wording_after",
    "quote",
    "url",
)
LATE_FOR = timedelta(days=30)  # what was found by re-reading longer ago is told to nobody


@click.command()
@click.argument("source")
@click.option("--tell", is_flag=True, help="Tell desks what was found only now, as LATE.")
@format_option
@click.pass_obj
def command(obj: Any, source: str, tell: bool, format: str) -> int:
    """Read what is in force again with the present reader; show old against new.

    What reads otherwise is corrected: nobody who was not told the wrong hears of it, but for a
    raise or a call to leave with --tell.
    """
    from advisorywatch.reread import late_events, reread
    from advisorywatch.roster import chosen
    from advisorywatch.source import parts
    from advisorywatch.store import lease
    from advisorywatch.watch import audience_of, wall_clock

    settings = obj.settings()
    [wanted] = chosen(settings, (source,))
    store = obj.store()
    found: list[tuple[Source, Rereading]] = []
    for part in parts(wanted):
        by = f"{lease.ME}:{token_hex(4)}"
        with lease.held(store, wanted, part, wall_clock, by=by):
            found.append((wanted, reread(store, wanted, part, now=wall_clock())))
            lease.release(store, wanted, part, by=by)
    records = [
        record(one.row.country, wanted.name, one)
        for _, rereading in found
        for one in rereading.corrections
    ]
    listing(records, COLUMNS, format, empty="Nothing reads otherwise.")
    unread = [message for _, rereading in found for message in rereading.unread]
    for message in unread[:5]:
        click.echo(f"{source}: cannot be read again: {message}", err=True)
    if tell:
        from advisorywatch.desks.plan import tell_late

        now = wall_clock()
        with store.read() as connection:
            events = late_events(connection, wanted.name, now - LATE_FOR)
        told = tell_late(store, audience_of(settings), events, now)
        click.echo(f"{source}: {told} bulletins due", err=True)
    return 1 if unread else 0


def record(country: str, source: str, one: Any) -> dict[str, Any]:
    old, new = one.row, one.advisory
    return {
        "source": source,
        "country": country,
        "kinds": " ".join(change.kind for change in one.changes),
        "level_before": old.level,
        "level_after": new.level,
        "worst_before": old.worst,
        "worst_after": new.worst,
        "leave_before": old.leave,
        "leave_after": new.leave,
        "wording_before": old.wording,
        "wording_after": new.wording,
        "quote": new.leave_quote or new.quote,
        "url": new.url,
    }
