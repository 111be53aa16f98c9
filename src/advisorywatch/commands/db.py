"""advisorywatch db: the database's version, by hand."""

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
