"""Sending a bulletin through apprise: the only door to the network of this room.

apprise knows every kind of address; what it does not say is taken where it can be had: the
HTTP status, Retry-After and whether the request went out at all from requests, which its
plugins call; the mail server's answer from a send of our own over its e-mail plugin. Its own
retries stay off (retry=0): the ledger decides. Loaded only when something is sent.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, partial
from typing import Any

from advisorywatch.desks.bulletin import message
from advisorywatch.desks.forms import Bulletin, put_in_words
from advisorywatch.desks.heard import Heard, Route, never_left, retry_after, under_way
from advisorywatch.desks.ledger import Claimed, Sent
from advisorywatch.desks.mail import Mail
from advisorywatch.desks.news import Form
from advisorywatch.desks.values import Address

__all__ = ["Line", "Route", "send_test"]

DEADLINE_S = 30.0
# Nobody mends these by waiting: RFC 9110 15.5; 403 is left out, proxies give it in passing.
PERMANENT_STATUS = frozenset({401, 404, 410})
FEW_CHARACTERS = 500  # an address that takes no more gets a line and the link


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
        under_way.set(heard)
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
    heard = under_way.get()
    if heard is not None and "attachments" in payload and not plugin.use_blocks:
        payload = {
            **{key: payload[key] for key in ("channel", "username") if key in payload},
            "text": heard.bulletin.slack,
            "mrkdwn": True,
            "unfurl_links": False,
            "unfurl_media": False,
        }
    return send(url, payload, **more)


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
        heard = under_way.get()
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
