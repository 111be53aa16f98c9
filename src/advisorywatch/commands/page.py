"""advisorywatch page: a page or feed of one's own: propose a selector, show what is read."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

if TYPE_CHECKING:
    from advisorywatch.source import Document, Row


@dataclass(frozen=True, slots=True)
class Proposal:
    """What `[[pages]]` would say."""

    name: str
    by: str
    about: str
    url: str
    language: str
    form: str
    select: str | None
    drop: tuple[str, ...] = ()


@click.command()
@click.argument("url")
@click.option("--about", help="The country it is about: name or code [guessed from the title].")
@click.option("--by", help="The country that speaks: name or code [guessed from the host].")
@click.option("--language", help="The language it is written in [as the page says].")
@click.option("--select", help="A CSS selector of the advice [proposed].")
@click.option("--drop", multiple=True, help="A CSS selector of what to leave out of it.")
@click.option("--name", help="The source's name [made of by, host and about].")
@click.pass_obj
def command(
    obj: Any,
    url: str,
    about: str | None,
    by: str | None,
    language: str | None,
    select: str | None,
    drop: tuple[str, ...],
    name: str | None,
) -> int:
    """Fetch a page or feed of your own, show what is read, print the settings to paste."""
    from advisorywatch.errors import SourceChanged
    from advisorywatch.source import Link
    from advisorywatch.sources._pages import example, proposed
    from advisorywatch.watch import make_fetch

    with make_fetch(obj.settings()) as fetch:
        document = fetch.get(Link(url))
    assert document is not None  # nothing was asked for conditionally
    form = "feed" if is_feed(document) else "page"
    text = visible(document)
    speaker = code(by) if by else by_host(url)
    country = code(about) if about else by_title(document, text)
    missing = [
        option for option, value in (("--by", speaker), ("--about", country)) if value is None
    ]
    if missing:
        raise click.UsageError(
            f"neither page nor address tells it: say {' and '.join(missing)}"
        )
    assert speaker is not None
    assert country is not None
    wanted = Proposal(
        name=name or called(url, speaker, country),
        by=speaker,
        about=country,
        url=url,
        language=language or written_in(document, text),
        form=form,
        select=(select or proposed(document)) if form == "page" else None,
        drop=drop,
    )
    rows: list[Row] = []
    fault = ""
    try:
        rows = example(document, replace(wanted, name=wanted.name.replace("-", "_")))
    except SourceChanged as error:
        fault = str(error)
    show(rows)
    if fault:
        click.echo(f"Nothing can be read: {fault}", err=True)
        return 1
    click.echo("\nTo paste into the settings:\n")
    click.echo(toml(wanted))
    return 0


def is_feed(document: "Document") -> bool:
    return re.search(rb"<(rss|feed)\b", document.body[:1000]) is not None


def visible(document: "Document") -> str:
    from advisorywatch.sources._page import html_to_text

    return html_to_text(re.sub(r"^\s*<\?xml.*?\?>", "", document.text))


def code(said: str) -> str:
    from advisorywatch.commands._options import countries

    codes = countries([said])
    if len(codes) != 1:
        raise click.UsageError(f"{said!r}: expected one country, found {', '.join(codes)}")
    return codes[0]


GOVERNMENTS = {"gov": "US", "mil": "US", "uk": "GB"}


def by_host(url: str) -> str | None:
    """Whose page it is, by the last part of the host; None where that is no country's."""
    from advisorywatch.countries import is_code

    last = (urlsplit(url).hostname or "").rpartition(".")[2].lower()
    if last in GOVERNMENTS:
        return GOVERNMENTS[last]
    return last.upper() if is_code(last.upper()) else None


def by_title(document: "Document", text: str) -> str | None:
    """The one country its title or heading names, by its full name; None where it is not one."""
    from advisorywatch.countries import place
    from advisorywatch.errors import UnknownCountry

    markup = document.text
    headings = re.findall(r"<(?:title|h1)\b[^>]*>(.*?)</", markup, re.DOTALL | re.IGNORECASE)
    found = set()
    for heading in [re.sub(r"<[^>]+>", "", one) for one in headings] or text.splitlines()[:1]:
        words = re.split(r"[\s|:–—,/()-]+", heading)
        for length in (4, 3, 2, 1):
            for start in range(len(words) - length + 1):
                name = " ".join(words[start : start + length])
                if len(name) < 4:
                    continue
                try:
                    found |= set(place(name).codes)
                except UnknownCountry:
                    continue
    return found.pop() if len(found) == 1 else None


def written_in(document: "Document", text: str) -> str:
    """As the page says of itself, where we read that language; else the likeliest."""
    from advisorywatch.language import LANGUAGES
    from advisorywatch.language.detect import code_of, guess

    said = re.search(r"<html\b[^>]*\blang=[\"']([\w-]+)", document.text, re.IGNORECASE)
    if said:
        own = code_of(said[1])
        for known in (own, own.partition("-")[0]):
            if known in LANGUAGES:
                return known
    return guess(text)


def called(url: str, by: str, about: str) -> str:
    host = (urlsplit(url).hostname or "page").removeprefix("www.").partition(".")[0]
    return re.sub(r"[^a-z0-9]+", "-", f"{by}-{host}-{about}".lower()).strip("-")


def show(rows: "list[Row]") -> None:
    """What is read, as `explain` would say it."""
    from advisorywatch.advisory import Advisory, Alert

    for row in rows[:5]:
        if isinstance(row, Advisory):
            click.echo(f"{row.country}  {row.title}")
            click.echo(f"  level    {said(row.level)}, worst {said(row.worst)}")
            click.echo(f"  leave    {row.leave or 'no'} {row.leave_scope or ''}".rstrip())
            for area in row.areas:
                click.echo(f"  part     {area.name}: {said(area.level)}")
            for quote in filter(None, (row.quote, row.leave_quote)):
                click.echo(f"  “{quote}”")
            lines = row.text.splitlines()
            click.echo(f"  text     {len(lines)} lines: {lines[0][:70]} … {lines[-1][:70]}")
        elif isinstance(row, Alert):
            click.echo(f"{row.issued or 'no date'}  {row.action}  {row.title}  {row.url}")
    if len(rows) > 5:
        click.echo(f"… and {len(rows) - 5} more")
    if not rows:
        click.echo("A feed without entries.")


def said(level: Any) -> str:
    return "none stated" if level is None else str(int(level))


def toml(wanted: Proposal) -> str:
    """A [[pages]] table; strings as TOML writes them."""
    import json

    lines = ["[[pages]]"]
    for key in ("name", "by", "about", "url", "language", "form", "select"):
        value = getattr(wanted, key)
        if value is not None:
            lines.append(f"{key} = {json.dumps(value, ensure_ascii=False)}")
    if wanted.drop:
        lines.append(f"drop = {json.dumps(list(wanted.drop), ensure_ascii=False)}")
    return "\n".join(lines)
