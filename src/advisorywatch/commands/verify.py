"""advisorywatch verify: whether the store is sound."""

from typing import Any

import click


@click.command()
@click.pass_obj
def command(obj: Any) -> int:
    """Check digests, foreign keys, and that one row a country and source is in force."""
    from advisorywatch.store.verify import verify

    unsound = 0
    for what, count, faults in verify(obj.store(read_only=True)):
        click.echo(f"{what:13} {count:8}  {'ok' if not faults else f'{len(faults)} faults'}")
        for fault in faults[:20]:
            click.echo(f"  {fault}", err=True)
        unsound += len(faults)
    return 1 if unsound else 0
