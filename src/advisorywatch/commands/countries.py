"""The command `countries`: what a name stands for, or all countries we know."""

import sys
from collections.abc import Iterable, Iterator

import click

from advisorywatch.commands._print import format_option, listing


@click.command("countries")
@click.argument("names", nargs=-1)
@format_option
def command(names: tuple[str, ...], format: str) -> None:
    """What publishers' NAMES stand for, in any of their languages; without, all countries.

    A row for several countries gives several codes; a name that stands for none is refused
    with its reason, never guessed. "-" reads names from standard input, one a line.
    """
    if not names:
        listing(every_country(), ["code", "iso3", "name"], format)
        return
    if names == ("-",):
        asked: Iterable[str] = (line.rstrip("\n") for line in sys.stdin if line.strip())
    else:
        asked = names
    listing(
        (answer(name, hints=format == "table") for name in asked),
        ["name", "codes", "reason"],
        format,
    )


def every_country() -> Iterator[dict[str, object]]:
    from advisorywatch.countries import CODES, iso3_of, name_of

    for code in CODES:
        yield {"code": code, "iso3": iso3_of(code), "name": name_of(code)}


def answer(name: str, *, hints: bool) -> dict[str, object]:
    """`codes` empty and the `reason` where it is refused; `hints`: what may have been meant."""
    from advisorywatch.countries import place, suggest
    from advisorywatch.errors import UnknownCountry, found

    try:
        codes = list(place(name).codes)
    except UnknownCountry as error:
        reason = str(error).removeprefix(f"{found(name)}: ")
        near = suggest(name) if hints else []
        if near:
            reason += f"; did you mean {' or '.join(near)}?"
        return {"name": name, "codes": [], "reason": reason}
    return {"name": name, "codes": codes, "reason": None}
