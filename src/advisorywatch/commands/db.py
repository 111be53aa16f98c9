"""advisorywatch db: the database's version, by hand."""

import sys
from typing import Any

import click


@click.group()
def command() -> None:
    """Look after the database by hand (the daemon does it by itself)."""


@command.command()
@click.pass_obj
def upgrade(obj: Any) -> None:
    """Bring the database to this program's version; a backup of it is made first."""
    from advisorywatch.store.backup import before_upgrade
    from advisorywatch.store.db import Store
    from advisorywatch.store.version import upgrade as up

    store = Store(obj.settings().database.url.reveal())
    was, now = up(store, backup=before_upgrade)
    if was == now:
        click.echo(f"{store.name}: version {now}, nothing to do")
    else:
        click.echo(f"{store.name}: version {was or 'none'} → {now}")


@command.command()
@click.argument("to", metavar="URL")
@click.pass_obj
def copy(obj: Any, to: str) -> None:
    """Copy the store into the empty database at URL, with the counts checked.

    sqlite:///FILE or postgresql://USER@HOST/NAME; "-" reads it from standard input, so that a
    password is in no list of processes. Stop the daemon first; then say the new URL in the
    settings.
    """
    from advisorywatch.store.copy import copy_all
    from advisorywatch.store.db import Store

    url = sys.stdin.readline().strip() if to == "-" else to
    target = Store(url)
    copied = copy_all(obj.store(), target)
    for name, rows in copied.items():
        click.echo(f"{name}: {rows}")
    click.echo(f"{sum(copied.values())} rows, all there: {target.name}")
