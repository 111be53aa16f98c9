"""advisorywatch evidence: the documents behind a change, as WARC."""

from pathlib import Path
from typing import Any

import click


@click.command()
@click.argument("change", type=int)
@click.option(
    "--to",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write [change-ID.warc.gz].",
)
@click.pass_obj
def command(obj: Any, change: int, to: Path | None) -> None:
    """Write the documents before and after CHANGE, with their digests, as WARC 1.1."""
    from advisorywatch.commands._options import z
    from advisorywatch.evidence import exhibits, write_warc

    with obj.store(read_only=True).read() as connection:
        record, found = exhibits(connection, change)
    target = to or Path(f"change-{change}.warc.gz")
    half = target.with_name(target.name + ".part")
    with half.open("wb") as stream:
        write_warc(stream, record, found)
    half.replace(target)
    click.echo(f"{target}: change {change}, {record['source']} on {record['country']}")
    for exhibit in found:
        document = exhibit.document
        click.echo(f"  {exhibit.side:6}  {z(document.seen)}  sha256 {document.digest}")
        click.echo(f"          {document.url}")
    for side in {"before", "after"} - {exhibit.side for exhibit in found}:
        click.echo(f"  {side:6}  no document: nothing was listed then, or it came by hand")
