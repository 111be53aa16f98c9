"""advisorywatch desks: who hears what; a marked test; why a desk heard a change or did not."""

from typing import TYPE_CHECKING, Any

import click

from advisorywatch.commands._options import limit_of, limit_option, more, z
from advisorywatch.commands._print import format_option, listing

if TYPE_CHECKING:
    from advisorywatch.desks.values import Desk, Hears

COLUMNS = ("name", "addresses", "hears", "quiet", "digest", "pulse", "unconfirmed")
WHY = ("change", "seen", "source", "country", "kinds", "heard", "why", "told")
TESTED = ("address", "form", "result")


@click.group(invoke_without_command=True)
@format_option
@click.pass_context
def command(ctx: click.Context, format: str) -> None:
    """Who hears what, and where."""
    if ctx.invoked_subcommand is None:
        desks = [record(desk) for desk in ctx.obj.settings().desks]
        listing(desks, COLUMNS, format, empty="There are no desks in the settings.")


def record(desk: "Desk") -> dict[str, Any]:
    quiet = desk.quiet
    return {
        "name": desk.name,
        "addresses": list(desk.addresses),
        "hears": [in_words(one) for one in desk.hears],
        "quiet": f"{quiet.start:%H:%M}–{quiet.end:%H:%M} {quiet.zone.key}" if quiet else None,
        "digest": [f"{at:%H:%M} {desk.timezone.key}" for at in desk.digest] or None,
        "pulse": f"{desk.pulse:%H:%M} {desk.timezone.key}" if desk.pulse else None,
        "unconfirmed": desk.unconfirmed,
    }


def in_words(hears: "Hears") -> str:
    """A filter on one line: "worse, leave of Sahel, at least 3"."""
    from advisorywatch.desks.desk import some

    said = some(hears.kinds)
    if hears.countries is not None:
        said += f" of {', '.join(hears.regions) or some(hears.countries)}"
    if hears.sources is not None:
        said += f" by {some(hears.sources)}"
    return said + (f", at least {int(hears.at_least)}" if hears.at_least else "")


@command.command()
@click.argument("desk")
@format_option
@click.pass_obj
def test(obj: Any, desk: str, format: str) -> int:
    """Send a marked test to each address of DESK."""
    from advisorywatch.desks.deliver import Route, send_test

    settings = obj.settings(addresses="check")
    route = Route(proxy=settings.delivery.proxy, ca_file=settings.delivery.ca_file)
    found = []
    for name in named(settings, desk).addresses:
        address = settings.addresses[name]
        error = send_test(address, route)
        found.append(
            {"address": name, "form": address.url.scheme, "result": error or "delivered"}
        )
    listing(found, TESTED, format)
    return int(any(one["result"] != "delivered" for one in found))


@command.command()
@click.argument("desk")
@click.argument("change", type=int, required=False)
@limit_option
@format_option
@click.pass_obj
def why(obj: Any, desk: str, change: int | None, limit: int | None, format: str) -> None:
    """Which filter decided whether DESK hears CHANGE; without one, of the newest changes."""
    import sqlalchemy as sa

    from advisorywatch.desks.context import news_of_events
    from advisorywatch.desks.desk import hears
    from advisorywatch.store import schema as t
    from advisorywatch.watch import audience_of

    settings = obj.settings()
    who = named(settings, desk)
    most = 1 if change is not None else limit_of(limit, format)
    c = t.changes.c
    with obj.store(read_only=True).read() as connection:
        newest = sa.select(c.event).group_by(c.event).order_by(sa.func.max(c.id).desc())
        if change is not None:
            newest = newest.where(c.id == change)
        if most is not None:
            newest = newest.limit(most + 1)
        events = connection.scalars(newest).all()
        if change is not None and not events:
            raise click.UsageError(f"there is no change {change}")
        news = news_of_events(connection, events[:most], audience_of(settings).publishers)
        told = told_to(connection, who, events[:most])
        history = dict(
            connection.execute(
                sa.select(c.event, c.origin).where(c.event.in_(events), c.origin != "live")
            ).all()
        )
    found = []
    for event in events[:most]:
        decision = hears(who, news[event])
        found.append(
            {
                "change": news[event].lead.id,
                "seen": z(news[event].seen),
                "source": news[event].publisher.source,
                "country": news[event].country,
                "kinds": [fact.change.kind.value for fact in news[event].facts],
                "heard": decision.heard,
                "why": decision.why + not_live(history.get(event)),
                "told": told.get(event, []),
            }
        )
    listing(found, WHY, format, note=more(events, most), empty="No changes.")


def not_live(origin: str | None) -> str:
    return "" if origin is None else f"; but it is {origin}, which is told to nobody by itself"


def told_to(connection: Any, desk: "Desk", events: Any) -> dict[str, list[str]]:
    """What the ledger says of these events at the desk's addresses."""
    import sqlalchemy as sa

    from advisorywatch.store import schema as t

    d = t.deliveries.c
    found: dict[str, list[str]] = {}
    for row in connection.execute(
        sa.select(t.deliveries)
        .where(d.event.in_(events), d.address.in_(desk.addresses))
        .order_by(d.id)
    ):
        when = z(row.delivered) or z(row.due)
        found.setdefault(row.event, []).append(
            f"{row.address}: {row.form} {row.outcome} {when}"
        )
    return found


def named(settings: Any, name: str) -> "Desk":
    """The desk of that name; a usage error with those there are."""
    for desk in settings.desks:
        if desk.name.casefold() == name.casefold():
            found: Desk = desk
            return found
    known = ", ".join(desk.name for desk in settings.desks) or "none"
    raise click.UsageError(f"no desk {name!r}; there are: {known}")
