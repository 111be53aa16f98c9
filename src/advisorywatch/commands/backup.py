"""advisorywatch backup: an online copy of the database, checked."""

from pathlib import Path
from typing import Any

import click


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Replace FILE where it is there already.")
@click.pass_obj
def command(obj: Any, file: Path, force: bool) -> None:
    """Copy the database to FILE while the daemon runs; the copy is checked."""
    from advisorywatch.store.backup import backup

    if file.exists() and not force:
        raise click.UsageError(f"{file} is there already; --force replaces it")
    store = obj.store(read_only=True)
    made = backup(store, file)
    click.echo(f"{made}: {made.stat().st_size:,} bytes, integrity ok")
