"""advisorywatch demo: a crisis replayed, offline, and what a desk gets of it."""

import logging
import tempfile
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from advisorywatch.demo import Told
    from advisorywatch.store.db import Store

INTRO = """\
Russia, February 2022 to February 2023. Three publishers are replayed on this machine: the US
State Department's feed, its embassy in Moscow and the Auswärtiges Amt. Their documents are made,
in the publishers' formats, after the real course of events; the days pass in an instant. What
polls, judges, records and delivers is the real thing, over HTTP."""

NEXT = """\
What to do next
  advisorywatch init       writes the settings: your contact, one Slack or mail address
  advisorywatch check      polls every source once: the baseline, told to nobody
  advisorywatch run        the daemon; systemd/advisorywatch.service runs it for you
This demo's database: {file}
  advisorywatch --config {config} history Russia"""


@click.command()
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep the demo's database in this folder.",
)
@click.option("--plain", is_flag=True, help="No colour, even on a terminal.")
def command(keep: Path | None, plain: bool) -> None:
    """Replay a crisis offline, through the real pipeline, and show what a desk gets."""
    from advisorywatch.demo import play
    from advisorywatch.store.db import Store

    folder = keep or Path(tempfile.mkdtemp(prefix="advisorywatch-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "demo.db"
    if file.exists():
        raise click.UsageError(f"{file} is there already: --keep wants a folder without one")
    logging.getLogger("advisorywatch").setLevel(logging.ERROR)  # faults are part of the show
    click.echo(INTRO)
    play(folder, lambda told: show(told, plain=plain))
    store = Store(f"sqlite:///{file}", read_only=True)
    closing(store)
    click.echo("\n" + NEXT.format(file=file, config=folder / "demo.toml"))


def show(told: "Told", *, plain: bool) -> None:
    """One scene: what happened, what was polled, what the desk got."""

    def styled(text: str, **style: str | bool) -> str:
        return text if plain else click.style(text, **style)  # type: ignore[arg-type]

    click.echo()
    click.echo(styled(f"{told.scene.when:%d %b %Y %H:%M}  {told.scene.happened}", bold=True))
    for result in told.results:
        said = f"  {result.source:12} {result.state:8} {result.requests:3} requests"
        if result.changes:
            said += f", {len(result.changes)} changes"
        if result.held:
            said += f", {result.held} held"
        click.echo(styled(said, dim=True))
        if not result.ok:
            click.echo(styled(f"    {result.reason}", fg="yellow"))
        for note in result.notes:
            click.echo(styled(f"    {note[:110]}", dim=True))
    for bulletin in told.bulletins:
        click.echo()
        click.echo(styled("  the foreign desk gets:", fg="green"))
        for line in words(bulletin).splitlines():
            click.echo(
                textwrap.fill(line, 100, initial_indent="  | ", subsequent_indent="  |   ")
            )


def words(bulletin: dict[str, object]) -> str:
    """The text of a bulletin as the receiver got it."""
    return str(bulletin["text"])


def closing(store: "Store") -> None:
    """What changed, what stands, and what was not told and why."""
    from datetime import UTC, datetime

    from advisorywatch.commands._print import listing
    from advisorywatch.commands.changes import timed
    from advisorywatch.commands.held import record
    from advisorywatch.commands.status import records
    from advisorywatch.countries import name_of
    from advisorywatch.store import history

    with store.read() as connection:
        rows = [timed(history.change_record(row)) for row in history.changes(connection)]
        stands = records(connection, ["RU", "BY", "UA"])
        held = [record(row, datetime.now(UTC)) for row in history.held(connection)]
    click.echo("\nadvisorywatch changes")
    columns = ("id", "seen", "source", "country", "kind", "level_before", "level_after")
    listing(rows, (*columns, "leave_before", "leave_after", "action"), "table")
    click.echo("\nadvisorywatch status Russia Belarus Ukraine")
    listing(
        stands, ("country", "source", "level", "worst", "leave", "wording", "issued"), "table"
    )
    click.echo("\nNot told, and why (advisorywatch held --all)")
    for row in held:
        if row["level_before"] == row["level_after"]:
            continue  # rows of the storm without a text; said below
        levels = f"{row['level_before']} → {row['level_after']}"
        click.echo(
            f"  {row['source']}: {name_of(row['country'])} {levels}: "
            f"{WHY[row['reason']]} ({row['reason']}, {row['state']})"
        )
    click.echo(AS_A_WHOLE)


AS_A_WHOLE = """\
  us_state: 200 rows dated the same day without a text: the dates of a storm say nothing, a row
    without a text is no advisory; what stood still stands (storm, placeholder)
  de_aa: a firewall's page is no advisory: blind from then on, told to the operator (blocked)"""

WHY = {
    "placeholder": "filler in place of an advisory",
    "undated": "another level under the same date",
    "stale": "an old copy",
    "steep": "a fall of two levels or more",
    "flap": "a call to leave that is gone",
}
