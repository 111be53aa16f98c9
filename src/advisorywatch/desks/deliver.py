"""Sending a bulletin through apprise: the only door to the network of this room.

apprise knows every kind of address; what it does not say is taken where it can be had: the
HTTP status, Retry-After and whether the request went out at all from requests, which its
plugins call; the mail server's answer from a send of our own over its e-mail plugin. Its own
retries stay off (retry=0): the ledger decides. Loaded only when something is sent.
"""

import logging
import smtplib
import ssl
import threading
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.utils import parsedate_to_datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

from advisorywatch.desks.bulletin import message
from advisorywatch.desks.forms import Bulletin, put_in_words
from advisorywatch.desks.ledger import LONGEST_ASKED, Claimed, Sent
from advisorywatch.desks.news import Form
from advisorywatch.desks.slug import GAP
from advisorywatch.desks.values import Address
from advisorywatch.secret import Secret

DEADLINE_S = 30.0
# Nobody mends these by waiting: RFC 9110 15.5; 403 is left out, proxies give it in passing.
PERMANENT_STATUS = frozenset({401, 404, 410})
# The message was refused, not put off (RFC 5321 4.2.1: 5yz); what names the mailbox or login.
PERMANENT_SMTP = frozenset({530, 534, 535, 550, 551, 553})
MAIL_TIMEOUT_S = 15.0  # a mail server that checks its sender may take as long to greet
FEW_CHARACTERS = 500  # an address that takes no more gets a line and the link


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """How addresses are reached: a proxy for HTTP, and a file of CAs that are trusted."""

    proxy: Secret | None = None
    ca_file: Path | None = None


@dataclass(slots=True)
class Heard:
    """One send: what is sent, and what is heard of it while apprise works."""

    claimed: Claimed
    bulletin: Bulletin  # as it goes out: marked where it may have arrived before
    route: Route
    status: int | None = None  # of the answer that was no success
    wait: timedelta | None = None
    failure: str = ""  # in our words: those of the libraries bear the URL
    permanent: bool = False
    went_out: bool = False  # the other side may have taken it
    remark: str = ""


_heard: ContextVar[Heard | None] = ContextVar("heard", default=None)


@dataclass(slots=True)
class Line:
    """An address held open: its apprise object, and the send that is under way."""

    address: Address
    route: Route = field(default_factory=Route)
    deadline_s: float = DEADLINE_S
    opened: "Opened | None" = None
    running: threading.Thread | None = None

    def send(self, claimed: Claimed) -> Sent:
        """Send a bulletin and say how it went, at the latest when the deadline is over.

        A send that hangs cannot be stopped, only left behind: until it ends no other begins
        here, so that a dead address costs one thread; what hangs may still arrive.
        """
        if self.running is not None and self.running.is_alive():
            self.running.join(self.deadline_s)
            if self.running.is_alive():
                return Sent(error="the send before this one still hangs")
        found: list[Sent] = []
        thread = threading.Thread(
            target=lambda: found.append(self.attempt(claimed)),
            name=f"send {self.address.name}",
            daemon=True,
        )
        self.running = thread
        thread.start()
        thread.join(self.deadline_s)
        if thread.is_alive():
            self.opened = None  # the next one gets its own
            return Sent(error=f"no answer within {self.deadline_s:.0f} s", unsure=True)
        self.running = None
        return found[0]

    def attempt(self, claimed: Claimed) -> Sent:
        """One send. Nothing it may raise is let out: an exception's text may bear the URL."""
        bulletin = claimed.bulletin.again() if claimed.repeat else claimed.bulletin
        heard = Heard(claimed, bulletin, self.route)
        _heard.set(heard)
        try:
            if self.opened is None:
                self.opened = open_address(self.address)
            if self.opened is None:
                return Sent(error="apprise does not take this URL", permanent=True)
            if self.opened.send(heard):
                return Sent(remark=heard.remark)
        except Exception as error:
            heard.failure = f"failed ({type(error).__name__})"
        return outcome(heard)


def send_test(address: Address, route: Route | None = None) -> str | None:
    """Send a marked test to an address; why it failed, None where it went well."""
    now = datetime.now(UTC)
    id_ = f"test-{now:%Y%m%dT%H%M%S}"
    text = (
        f"TEST  advisorywatch reaches this address\nAddress {address.name}. Nothing happened."
    )
    bulletin = put_in_words(message(text, id=id_, told=now), [], Form.TEST)
    claimed = Claimed(bulletin, address.name, "", now, repeat=False)
    return Line(address, route or Route()).send(claimed).error or None


def outcome(heard: Heard) -> Sent:
    """Why a send failed, in our words."""
    if heard.status is not None:
        again = " (not accepted)" if 200 <= heard.status < 300 else ""
        return Sent(
            error=f"HTTP {heard.status}{again}",
            permanent=heard.status in PERMANENT_STATUS,
            wait=heard.wait,
        )
    return Sent(
        error=heard.failure or "apprise could not send it",
        unsure=heard.went_out,
        permanent=heard.permanent,
    )


@dataclass(slots=True, repr=False)  # all of it may bear the URL
class Opened:
    """An address as apprise holds it: one plugin, which keeps the address' own rate.

    `headers` and `extras` are what the URL itself adds to a request.
    """

    apprise: Any
    plugin: Any
    headers: dict[str, str] | None = None
    extras: dict[str, Any] | None = None

    def send(self, heard: Heard) -> bool:
        """Hand a bulletin to apprise; whether it says that it was taken."""
        bulletin, plugin = heard.bulletin, self.plugin
        if self.headers is not None:
            plugin.headers = {"Idempotency-Key": bulletin.id, **self.headers}
        if self.extras is not None:
            plugin.payload_extras = {**WITHOUT_ENVELOPE, **webhook(bulletin), **self.extras}
        body = bulletin.plain.partition("\n")[2].strip() or bulletin.slug
        if plugin.body_maxlen <= FEW_CHARACTERS:
            body = bulletin.short
        result = self.apprise.notify(body=body, title=bulletin.slug, body_format="text")
        return bool(result)


# apprise's JSON has an envelope of its own; an empty value takes a field out of it.
WITHOUT_ENVELOPE = dict.fromkeys(("version", "title", "message", "attachments", "type"), "")


def webhook(bulletin: Bulletin) -> dict[str, Any]:
    """What a webhook gets: the JSON form with the text as a desk would read it."""
    return {**bulletin.json, "text": bulletin.plain}


def open_address(address: Address) -> Opened | None:
    """An address in apprise's hands; None where it refuses the URL."""
    from apprise import Apprise, AppriseAsset
    from apprise.plugins.custom_form import NotifyForm
    from apprise.plugins.custom_json import NotifyJSON
    from apprise.plugins.custom_xml import NotifyXML
    from apprise.plugins.email import NotifyEmail
    from apprise.plugins.slack import NotifySlack

    quieten()
    listen()
    url = address.url.reveal()
    # No time limit of apprise's: it leaves work behind in a pool that outlives the program.
    asset = AppriseAsset(app_id="advisorywatch", async_mode=False, service_timeout=0)
    made = Apprise.instantiate(url, asset=asset)
    if made is None:
        return None
    plugin: Any = made  # what follows reaches past its types
    plugin.retry = 0  # ?retry= in the URL; the ledger decides
    plugin.optional = False  # ?optional=yes calls a failure a success
    if "overflow=" not in url:
        plugin.overflow_mode = "split"  # what is too long goes out in pieces, not to nobody
    apprise = Apprise(asset=asset)
    apprise.add(plugin)
    opened = Opened(apprise, plugin)
    if isinstance(made, NotifyJSON | NotifyXML | NotifyForm):
        opened.headers = dict(plugin.headers)
    if isinstance(made, NotifyJSON):
        opened.extras = dict(plugin.payload_extras)
    if isinstance(made, NotifyEmail):
        plugin.overflow_mode = "upstream"
        plugin.send = Mail(plugin).send
    if isinstance(made, NotifySlack):
        plugin._send = partial(slack_send, plugin, plugin._send)
    return opened


def slack_send(
    plugin: Any, send: Callable[..., Any], url: str, payload: Any, **more: Any
) -> Any:
    """Slack's own text in place of apprise's attachment, which bears no formatting and gives a
    telephone nothing to show; channel and name as apprise chose them. An operator's own
    ?template= or ?blocks=yes stays."""
    heard = _heard.get()
    if heard is not None and "attachments" in payload and not plugin.use_blocks:
        payload = {
            **{key: payload[key] for key in ("channel", "username") if key in payload},
            "text": heard.bulletin.slack,
            "mrkdwn": True,
            "unfurl_links": False,
            "unfurl_media": False,
        }
    return send(url, payload, **more)


@dataclass(slots=True, repr=False)
class Mail:
    """Sending in place of apprise's e-mail plugin: with a Message-ID that stays, our own text
    part beside the HTML, and the mail server's answer heard."""

    plugin: Any
    accepted: tuple[str, set[str]] = ("", set())  # of a bulletin, who has it already

    def send(self, **given: Any) -> bool:
        """As the plugin's send; True where every recipient's message was taken."""
        del given
        heard = _heard.get()
        assert heard is not None
        if self.accepted[0] != heard.bulletin.id:
            self.accepted = (heard.bulletin.id, set())
        try:
            with self.connect(heard.route) as smtp:
                for message_ in self.messages(heard):
                    if message_.recipient in self.accepted[1]:
                        continue
                    heard.went_out = True
                    refused = smtp.sendmail(
                        self.plugin.from_addr[1],
                        message_.to_addrs,
                        self.dressed(message_, heard),
                    )
                    heard.went_out = False
                    self.accepted[1].add(message_.recipient)
                    if refused:
                        heard.remark = (
                            f"the mail server refused {len(refused)} of its recipients"
                        )
        except smtplib.SMTPRecipientsRefused as error:
            codes = sorted({code for code, _ in error.recipients.values()})
            self.refused(heard, codes, "recipients refused")
        except smtplib.SMTPResponseException as error:
            self.refused(heard, [error.smtp_code], "the mail server refused")
        except (OSError, smtplib.SMTPException) as error:
            heard.failure = f"no mail server ({type(error).__name__})"
        return not heard.failure

    def refused(self, heard: Heard, codes: list[int], what: str) -> None:
        """A refusal says that it was not taken; the text of it may bear names: only the code."""
        heard.went_out = False
        heard.failure = f"{what}: {', '.join(map(str, codes))}"
        heard.permanent = set(codes) <= PERMANENT_SMTP

    def messages(self, heard: Heard) -> Any:
        """apprise's messages, one a recipient, with PGP where the URL asks for it."""
        plugin, bulletin = self.plugin, heard.bulletin
        form = plugin.resolve_format("html")
        return plugin.prepare_emails(
            subject=bulletin.slug.replace(GAP, " · "),  # headers fold white space
            body=bulletin.html if form == "html" else bulletin.plain,
            notify_format=form,
            from_addr=plugin.from_addr,
            to=plugin.targets,
            cc=plugin.cc,
            bcc=plugin.bcc,
            reply_to=plugin.reply_to,
            smtp_host=plugin.smtp_host,
            headers={
                "X-Application": plugin.app_id,
                "Auto-Submitted": "auto-generated",
                **plugin.headers,
            },
            names=plugin.names,
            pgp=plugin.pgp,
            pgp_mode=plugin.pgp_mode,
            tzinfo=UTC,
        )

    def dressed(self, message_: Any, heard: Heard) -> str:
        """With our own id, what it follows, and our text part."""
        found = message_from_string(message_.body)
        domain = self.plugin.from_addr[1].rpartition("@")[2]
        del found["Message-ID"]
        found["Message-ID"] = f"<{heard.bulletin.id}@{domain}>"
        if heard.claimed.follows:
            ids = [f"<{one}@{domain}>" for one in heard.claimed.follows]
            found["In-Reply-To"] = ids[-1]
            found["References"] = " ".join(ids)
        if found.get_content_type() == "multipart/alternative":  # neither signed nor encrypted
            text = found.get_payload(0)
            assert not isinstance(text, str)
            del text["Content-Transfer-Encoding"]
            text.set_payload(heard.bulletin.plain, "utf-8")
        return found.as_string()

    def connect(self, route: Route) -> smtplib.SMTP:
        """A session by the URL's mode: implicit TLS, STARTTLS or none; logged in where it says."""
        plugin = self.plugin
        timeout = max(plugin.socket_connect_timeout, MAIL_TIMEOUT_S)
        context = ssl.create_default_context(cafile=route.ca_file)
        if not plugin.verify_certificate:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if plugin.secure_mode == "ssl":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                plugin.smtp_host, plugin.port, timeout=timeout, context=context
            )
        else:
            smtp = smtplib.SMTP(plugin.smtp_host, plugin.port, timeout=timeout)
        try:
            if plugin.secure_mode == "starttls":
                smtp.starttls(context=context)
            if plugin.user and plugin.password:
                smtp.login(plugin.user, plugin.password)
        except (OSError, smtplib.SMTPException):
            smtp.close()
            raise
        return smtp


@cache
def quieten() -> None:
    """apprise and urllib3 log URLs with their tokens: nothing of theirs reaches our log."""
    for name in ("apprise", "urllib3", "requests"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


@cache
def listen() -> None:
    """Hear what apprise's plugins hear. They all send by requests and tell only a boolean and a
    line of text; there is no other door to the status and to Retry-After, nor to a proxy or CA
    file for these requests alone. Only sends of ours are touched."""
    from apprise.plugins import custom_json

    library: Any = custom_json  # its `requests` is what every plugin imports
    session = library.requests.Session
    plain = session.send

    def send(self: Any, request: Any, **kwargs: Any) -> Any:
        heard = _heard.get()
        if heard is None:
            return plain(self, request, **kwargs)
        if heard.route.proxy is not None:
            proxy = heard.route.proxy.reveal()
            kwargs["proxies"] = {"http": proxy, "https": proxy}
        if heard.route.ca_file is not None and kwargs.get("verify") is True:
            kwargs["verify"] = str(heard.route.ca_file)
        try:
            response = plain(self, request, **kwargs)
        except Exception as error:
            heard.went_out = heard.went_out or not never_left(error)
            heard.failure = f"no answer ({type(error).__name__})"
            raise
        if not response.is_redirect and (heard.status is None or not response.ok):
            heard.status = response.status_code
            heard.wait = retry_after(response.headers)
        return response

    session.send = send


# What fails before a request is written (requests' and urllib3's names).
NEVER_LEFT = {
    "ConnectTimeout",
    "ConnectTimeoutError",
    "NewConnectionError",
    "NameResolutionError",
    "SSLError",
    "ProxyError",
    "InvalidURL",
    "InvalidSchema",
    "InvalidHeader",
}


def never_left(error: BaseException) -> bool:
    """Whether a request failed before any of it was sent."""
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    return bool({type(error).__name__, type(reason).__name__} & NEVER_LEFT)


def retry_after(headers: Mapping[str, str]) -> timedelta | None:
    """Retry-After in seconds or as a date (RFC 9110 10.2.3); None where there is none to follow."""
    value = headers.get("Retry-After", "").strip()
    try:
        if value.isascii() and value.isdigit():
            asked = timedelta(seconds=min(int(value), LONGEST_ASKED.total_seconds()))
        else:
            asked = parsedate_to_datetime(value) - datetime.now(UTC)
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(asked, timedelta(0)), LONGEST_ASKED)
