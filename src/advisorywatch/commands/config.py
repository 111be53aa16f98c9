"""config check · config schema: all faults of the settings at once; a schema for editors."""

import json
from collections.abc import Iterator

import click

from advisorywatch import settings
from advisorywatch.errors import SettingsError
from advisorywatch.roster import every, watched
from advisorywatch.settings.json_schema import json_schema


@click.group("config")
def command() -> None:
    """Check the settings; help an editor with them."""


@command.command("check")
def check() -> None:
    """Tell every fault of the settings at once, secrets and addresses included.

    Exit: 0 none (warnings are told), 2 faults.
    """
    path = settings.find(click.get_current_context().obj.config)
    found = settings.load(path, addresses="check")
    rehearse(found)
    for warning in found.warnings:
        click.echo(f"warning: {warning}", err=True)
    click.echo(f"{path}: no faults")
    for name, value in summary(found):
        click.echo(f"  {name:<10} {value}")


@command.command("schema")
def schema() -> None:
    """Print the JSON Schema (2020-12) of the settings, for editors.

    advisorywatch config schema > advisorywatch.schema.json, and as the first line of the
    settings: #:schema ./advisorywatch.schema.json
    """
    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))


def rehearse(found: settings.Settings) -> None:
    """The operator's templates, tried by day: at night one that fails falls back to ours."""
    if found.delivery.templates is None:
        return
    from advisorywatch.desks.rehearsal import faults

    if failed := faults(found.delivery.templates):
        told = (f"{found.path}: delivery.templates: {fault}" for fault in failed)
        raise SettingsError("\n".join(told))


def summary(found: settings.Settings) -> Iterator[tuple[str, str]]:
    """What these settings amount to, without a word of a secret."""
    yield "database", database(found.database.url.reveal())
    there = list(every(found))
    yield "sources", f"{sum(watched(found, one) for one in there)} watched of {len(there)}"
    for desk in found.desks:
        yield "desk", f"{desk.name} → {', '.join(desk.addresses)}"
    for address in found.addresses.values():
        yield "address", f"{address.name} ({address.url.scheme}://…)"
    operator = found.operator
    if operator.addresses:
        after = int(operator.after.total_seconds())
        yield "operator", f"{', '.join(operator.addresses)}, of what lasts {after} s"


def database(url: str) -> str:
    """Where it is: no user, no password, no parameters."""
    from sqlalchemy.engine import make_url

    parts = make_url(url)
    where = f" on {parts.host}" if parts.host else ""
    return f"{parts.get_backend_name()} {parts.database or 'in memory'}{where}"
