"""init: asks for a contact and one address, writes the first settings, and tests the address."""

import json
import os
import re
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import click

from advisorywatch import settings
from advisorywatch.secret import Secret
from advisorywatch.settings.whole import refused

MAIL = re.compile(r"[^@\s:/,]+@[^@\s:/,]+\.[^@\s:/,.]+")


@click.command("init")
@click.option("--contact", help="An address at which a publisher's administrator reaches you.")
@click.option(
    "--address",
    help="A Slack webhook's URL, any other apprise URL, or a mail address; - reads it from stdin.",
)
@click.option(
    "--mail-server", help="For a mail address: HOST or HOST:PORT that takes the mail."
)
@click.option("--mail-user", help="Its user, where it wants one; the password is asked for.")
@click.option(
    "--to",
    "target",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to write; else --config, $ADVISORYWATCH_CONFIG, ./advisorywatch.toml.",
)
@click.option("--test/--no-test", default=True, help="Whether the address gets a test message.")
@click.option("--force", is_flag=True, help="Write over settings that are there.")
def command(
    contact: str | None,
    address: str | None,
    mail_server: str | None,
    mail_user: str | None,
    target: Path | None,
    test: bool,
    force: bool,
) -> None:
    """Write the first settings: asks for a contact and one Slack or mail address.

    What is not given as an option is asked for. The file holds a secret: only you can read it.
    """
    target = target or default_target(click.get_current_context().obj.config)
    if target.exists() and not force:
        raise click.UsageError(f"{target} is there already: --force writes over it")
    contact = ask("--contact", "Contact for publishers (a mail address)", contact, filled)
    if address == "-":
        address = sys.stdin.readline().strip()
    question = "Slack webhook URL, or mail address"
    address = ask("--address", question, address, usable, hidden=True)
    url = address
    if MAIL.fullmatch(address):
        url = mail_url(address, mail_server, mail_user)
        usable(url)
    name = "mail" if url.startswith("mailto") else "slack" if "slack" in url else "first"

    text = first_settings(contact, name, url, target)
    found = settings.parse(text, target)
    write(text, target, force=force)
    click.echo(f"{target} written; only you can read it.")
    if test:
        send_test(found, name)
    where = "" if target == Path(settings.FILE_NAME) else f" --config {target}"
    click.echo(f"Next: `advisorywatch{where} check` polls once, `run` stays and watches.")


def default_target(config: str | None) -> Path:
    return Path(config or os.environ.get("ADVISORYWATCH_CONFIG") or settings.FILE_NAME)


def ask(
    option: str,
    question: str,
    given: str | None,
    check: Callable[[str], str],
    *,
    default: str | None = None,
    hidden: bool = False,
) -> str:
    """What was given by the option, or else what is answered; asked again while it won't do.

    A secret is hidden while it is typed, where somebody types.
    """
    if given is not None:
        return check(given)
    typed = sys.stdin.isatty()
    if hidden and typed:
        question += " (not shown)"
    try:
        answer: str = click.prompt(
            question, default=default, hide_input=hidden and typed, value_proc=check
        )
    except click.Abort:
        if typed:
            raise
        raise click.UsageError(f"no answer to {question!r}: give {option}") from None
    return answer


def filled(answer: str) -> str:
    if not answer.strip():
        raise click.UsageError("expected something, found nothing")
    return answer.strip()


def usable(answer: str) -> str:
    """A mail address, or a URL that apprise takes."""
    answer = answer.strip()
    if not MAIL.fullmatch(answer) and (fault := refused(Secret(answer))):
        raise click.UsageError(f"the address: {fault}")
    return answer


def mail_url(address: str, server: str | None, user: str | None) -> str:
    """The apprise URL by which a server of one's own mails to an address."""
    server = ask("--mail-server", "Mail server (HOST or HOST:PORT)", server, host_and_port)
    host, _, port = server.partition(":")
    local = host in ("localhost", "127.0.0.1")
    if user is None and not local:
        user = ask("--mail-user", "Its user (empty: none)", None, str.strip, default="")
    if not user:
        return f"mailto://{server}?from={quote(address)}&to={quote(address)}"
    password = ask(
        "$ADVISORYWATCH_MAIL_PASSWORD",
        "Its password",
        os.environ.get("ADVISORYWATCH_MAIL_PASSWORD"),
        filled,
        hidden=True,
    )
    sender = user if MAIL.fullmatch(user) else address
    login = f"{quote(user, safe='')}:{quote(password, safe='')}"
    mode = "&mode=ssl" if port == "465" else ""  # TLS from the first byte (RFC 8314)
    parts = f"{login}@{host}:{port or '587'}?from={quote(sender)}&to={quote(address)}{mode}"
    return f"mailtos://{parts}"


def host_and_port(answer: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9.-]+(:\d{1,5})?", answer.strip()):
        raise click.UsageError(f"expected HOST or HOST:PORT, found {answer!r}")
    return answer.strip()


def first_settings(contact: str, name: str, url: str, target: Path) -> str:
    """The file's text. Outside /etc the database is kept beside it."""
    system_wide = target.absolute().is_relative_to("/etc")
    database = "" if system_wide else '[database]\nurl = "sqlite:///advisorywatch.db"\n\n'
    return f"""\
# Settings of advisorywatch, written by `advisorywatch init`. `advisorywatch config check` looks
# them over; every setting there is stands in config/advisorywatch.toml, with its meaning.

{database}[fetch]
contact = {quoted(contact)}

[[desks]]
name = "News"
addresses = ["{name}"]

[addresses.{name}]
url = {quoted(url)}

[operator]
addresses = ["{name}"]
"""


def quoted(text: str) -> str:
    """As a basic string of TOML: JSON's escapes are among its own, DEL is not among JSON's."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def write(text: str, target: Path, *, force: bool) -> None:
    """The whole file or nothing, for its owner alone; never over another one unless told so."""
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        draft.touch(0o600, exist_ok=False)
        with draft.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if force:
            draft.replace(target)
        else:
            target.hardlink_to(draft)
    except FileExistsError:  # since the first look at it
        raise click.UsageError(f"{target} is there already: --force writes over it") from None
    except OSError as error:
        raise click.UsageError(f"{target} cannot be written: {error.strerror}") from error
    finally:
        draft.unlink(missing_ok=True)


def send_test(found: settings.Settings, name: str) -> None:
    """Exit 1 where the address does not take it: the settings are written all the same."""
    from advisorywatch.desks.deliver import send_test as send

    fault = send(found.addresses[name])
    if fault is None:
        click.echo(f'A test message went to address "{name}".')
        return
    click.echo(f'address "{name}": the test message did not go out: {fault}', err=True)
    click.get_current_context().exit(1)
