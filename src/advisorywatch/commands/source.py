"""advisorywatch source: write a new source's frame; keep a fetched document as a case of it."""

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from advisorywatch.commands._options import When

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from advisorywatch.source import Document, Link


@click.group()
def command() -> None:
    """For who adds a source: its frame, and cases to test it by. In a checkout only."""


@command.command("new")
@click.argument("name")
@click.option("--by", required=True, help="The country that speaks: its ISO code.")
@click.option("--language", required=True, help="The language it is read in: de, fr, en …")
@click.option("--url", required=True, help="The document to start from: index, feed or page.")
def new(name: str, by: str, language: str, url: str) -> None:
    """Write a reader's frame, and cases to fill in; all fail until they are written."""
    from advisorywatch.commands import _scaffold as scaffold
    from advisorywatch.countries import is_code, name_of

    by = by.upper()
    if not is_code(by):
        raise click.UsageError(f"--by {by}: expected a country's ISO code, such as DE")
    if not re.fullmatch(rf"{by.lower()}_[a-z][a-z0-9_]*", name):
        raise click.UsageError(
            f"{name!r}: expected {by.lower()}_<publisher> in small letters: it is the source's id"
        )
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise click.UsageError(f"--url {url!r}: expected an http or https address")
    spoken(language)
    root = scaffold.checkout()
    file, folder = f"src/advisorywatch/sources/{name}.py", f"tests/sources/{name}"
    scaffold.write(
        root,
        {
            file: scaffold.reader(
                name=name, by=by, name_of_by=name_of(by), language=language, url=url
            ),
            f"{folder}/made-calm/expected.tsv": scaffold.table({"url": url}),
            f"{folder}/made-calm/page.html": "",
            f"{folder}/made-grave/expected.tsv": scaffold.table({"url": url}),
            f"{folder}/made-grave/page.html": "",
            f"{folder}/made-block-page/expected.tsv": scaffold.broken(),
            f"{folder}/made-block-page/page.html": scaffold.BROKEN,
        },
    )
    click.echo(f"{file}: write what it reads, its facts first")
    click.echo(f"{folder}/*/page.html and expected.tsv: write both by reading real pages")
    click.echo(f"\nIt is done when this passes:\n\n    ./run test -k {name}")


def spoken(language: str) -> None:
    from advisorywatch.language import LANGUAGES

    if language not in LANGUAGES:
        known = " ".join(sorted(LANGUAGES))
        raise click.UsageError(
            f"--language {language}: expected one that is read ({known}); a new one is a table "
            "of its own in language/"
        )


@command.command("case")
@click.argument("name")
@click.argument("url")
@click.option("--until", type=When(end=True), help="The newest fetched by then [now].")
@click.option("--as", "case", help="The case's name [kept-<day>-<end of the address>].")
@click.pass_obj
def case(obj: Any, name: str, url: str, until: datetime | None, case: str | None) -> None:
    """Make a case of a document this installation has kept; what stands in it is yours to read."""
    from advisorywatch.commands import _scaffold as scaffold

    root = scaffold.checkout()
    if not (root / f"src/advisorywatch/sources/{name}.py").is_file():
        raise click.UsageError(f"no source {name!r} in {root}")
    with obj.store(read_only=True).read() as connection:
        document = kept(connection, name, url, until)
        link = link_to(connection, name, url)
    case = case or scaffold.case_name(url, document.seen)
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", case):
        raise click.UsageError(f"--as {case!r}: expected small letters, digits and -")
    folder = f"tests/sources/{name}/{case}"
    facts = {
        "url": url,
        "country": link.country if link else None,
        "name": link.name if link else None,
        "stamp": link.stamp if link else None,
    }
    scaffold.write(
        root,
        {
            f"{folder}/page{scaffold.suffix(document.body)}": document.body,
            f"{folder}/expected.tsv": scaffold.table(facts),
        },
    )
    click.echo(
        f"{folder}: fetched {document.seen:%Y-%m-%d %H:%M} UTC, {len(document.body)} bytes"
    )
    click.echo("expected.tsv has its heading: fill it in by reading the page, then ./run test")


def kept(connection: "Connection", source: str, url: str, until: datetime | None) -> "Document":
    """The newest document of that address; a usage error with what is kept where there is none."""
    import sqlalchemy as sa

    from advisorywatch.store import pages
    from advisorywatch.store import schema as s

    d = s.documents.c
    query = sa.select(d.id).where(d.source == source, d.url == url)
    if until is not None:
        query = query.where(d.seen <= until)
    found = connection.scalar(query.order_by(d.seen.desc(), d.id.desc()).limit(1))
    if found is not None:
        return pages.document(connection, found)
    urls = list(connection.scalars(sa.select(d.url).distinct().where(d.source == source)))
    if not urls:
        raise click.UsageError(f"no document of {source} is kept here: was it polled?")
    import difflib

    near = difflib.get_close_matches(url, urls, n=3, cutoff=0.3) or urls[:3]
    raise click.UsageError(f"no document of {url} is kept here; there is {', '.join(near)}")


def link_to(connection: "Connection", source: str, url: str) -> "Link | None":
    """What an index said of a page when it was last read; None of a start."""
    import sqlalchemy as sa

    from advisorywatch.source import Link
    from advisorywatch.store import codec
    from advisorywatch.store import schema as s

    p = s.pages.c
    query = sa.select(p.links).where(p.source == source, p.links.is_not(None))
    for links in connection.scalars(query):
        for one in links or ():
            link = codec.load(one)
            if isinstance(link, Link) and link.url == url:
                return link
    return None
