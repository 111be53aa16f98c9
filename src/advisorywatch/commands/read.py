"""advisorywatch read: run a reader on a saved document; no database, no network."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import click

from advisorywatch.commands._print import format_option, listing

if TYPE_CHECKING:
    from advisorywatch.advisory import Advisory, Alert
    from advisorywatch.source import Document, Row, Source, Unread

ADVISORY = (
    "country level worst leave leave_scope areas wording gloss issued title url quote "
    "leave_quote row sub part missing remarks"
)
ALERT = "country action leave leave_scope level lifted drill issued title url quote"
UNREAD = "country reason message wording url row"
COLUMNS = {
    "advisory": ADVISORY.split(),
    "alert": ALERT.split(),
    "unread": UNREAD.split(),
}


@click.command()
@click.argument("source")
@click.argument("file", type=click.File("rb"))
@click.option("--url", help="Where it was saved from, if not from the source's first address.")
@click.option("--country", help="Whose page it is, where only the index knows.")
@click.option(
    "--rows", "as_published", is_flag=True, help="Rows as published, parts by themselves."
)
@format_option
@click.pass_obj
def command(
    obj: Any,
    source: str,
    file: Any,
    url: str | None,
    country: str | None,
    as_published: bool,
    format: str,
) -> int:
    """Run a reader on a saved document (- for stdin); no database.

    One advisory, alert or unread row a line; rows for parts of a country are its areas, as in a
    reading. Exit 1 where the document is not what the reader was written for.
    """
    from advisorywatch.advisory import Advisory, fold
    from advisorywatch.errors import SourceChanged

    reader = find(obj, source)
    document = saved(reader, file.read(), url or reader.start[0].url, country)
    try:
        rows = list(reader.read(document))
    except SourceChanged as error:
        click.echo(f"{reader.name}: {error}", err=True)
        return 1
    if not as_published:
        advisories = fold(row for row in rows if isinstance(row, Advisory))
        rows = [*advisories, *(row for row in rows if not isinstance(row, Advisory))]
    show(rows, format)
    return 0


def find(obj: Any, name: str) -> "Source":
    """A built-in source, which needs no settings, or one of the settings' own pages."""
    from advisorywatch.sources import load, names

    if name in names():
        return load(name)
    from advisorywatch.roster import chosen

    [source] = chosen(obj.settings(), (name,))
    return source


def saved(source: "Source", body: bytes, url: str, country: str | None) -> "Document":
    """The file as the document that was fetched, with what its index would have said of it."""
    from advisorywatch.source import Document, Link

    behind = source.links is not None and url not in {link.url for link in source.start}
    code = code_of(country) if country else country_in(url) if behind else None
    link = next((one for one in source.start if one.url == url), Link(url, country=code))
    return Document(url, body, datetime.now(UTC), headers=charset(body), link=link)


def code_of(country: str) -> str:
    from advisorywatch.commands._options import countries

    codes = countries([country])
    if len(codes) != 1:
        raise click.UsageError(f"--country {country}: expected one country, found {codes}")
    return codes[0]


def country_in(url: str) -> str | None:
    """The country an address names: …/advice/russia.html, …/c/RU; None where it names none.

    Never a guess: a code counts only in capitals, as "/fr/" is a language.
    """
    from advisorywatch.countries import place
    from advisorywatch.errors import UnknownCountry

    segments = [part for part in unquote(urlsplit(url).path).split("/") if part]
    for segment in reversed(segments):
        word = re.sub(r"\.\w{2,5}$", "", segment)
        try:
            codes = place(word if word.isupper() else re.sub(r"[-_]", " ", word)).codes
        except UnknownCountry:
            continue
        if len(codes) == 1:
            return codes[0]
    return None


def charset(body: bytes) -> tuple[tuple[str, str], ...]:
    """A saved page has lost its headers; what it says of its own letters stands in for them."""
    said = re.search(rb"<meta[^>]+charset=[\"']?([\w-]+)", body[:4096], re.IGNORECASE)
    return (("Content-Type", f"text/html; charset={said[1].decode()}"),) if said else ()


def show(rows: list["Row"], format: str) -> None:
    """Kind by kind; in CSV under one heading."""
    from advisorywatch.advisory import Advisory, Alert

    records: dict[str, list[dict[str, Any]]] = {kind: [] for kind in COLUMNS}
    for row in rows:
        if isinstance(row, Advisory):
            records["advisory"].append(of_advisory(row))
        elif isinstance(row, Alert):
            records["alert"].append(fields("alert")(row))
        else:
            records["unread"].append(fields("unread")(row))
    if format == "csv":
        columns = ["kind", *dict.fromkeys(c for names in COLUMNS.values() for c in names)]
        every = [{"kind": kind, **one} for kind, some in records.items() for one in some]
        listing(every, columns, format)
        return
    if not rows:
        listing([], [], format, empty="Nothing stands in it.")
    for kind, some in records.items():
        if some:
            listing(some, COLUMNS[kind], format)


def fields(kind: str) -> Callable[["Advisory | Alert | Unread"], dict[str, Any]]:
    return lambda row: {column: getattr(row, column) for column in COLUMNS[kind]}


def of_advisory(advisory: "Advisory") -> dict[str, Any]:
    record = fields("advisory")(advisory)
    record["areas"] = [
        {"name": area.name, "level": area.level, "leave": area.leave} for area in advisory.areas
    ]
    for name in ("missing", "remarks"):
        record[name] = sorted(record[name])
    return record
