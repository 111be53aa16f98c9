"""Fetching documents: one client for the life of the process, polite, and bounded in every way.

Why there is no document is one word, `FetchFailed.reason`:

    gone        404, 410
    blocked     403, 407, 451, or a firewall's page in place of the document
    busy        429, or 503 with Retry-After; the host is not asked again before it says so
    robots      robots.txt forbids it
    status      any other answer than 200, 304 among them where nothing was conditional
    empty       200 without a body
    too_large   more than `max_bytes`, decoded
    truncated   the body ends too early, or is not what its headers say
    timeout     more than `timeout_s` in all
    dns connect tls reset       how a connection was not made, or broke
    redirect    more than five, or to nowhere
    private     an address that is not public, and not allowed
    url         no http or https address at all
    closed      the process is ending
"""

import copy
import logging
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from types import TracebackType

import httpx

from advisorywatch import __version__
from advisorywatch.answer import Answer, decoded, retry_after_s, why_no_document
from advisorywatch.errors import FetchFailed, SettingsError
from advisorywatch.fetch_values import FetchSettings, Validators
from advisorywatch.netguard import Allowed, Guard, TimeLeft
from advisorywatch.pace import HostWait, Pace
from advisorywatch.robots import Robots, RobotsTxt
from advisorywatch.secret import Secret
from advisorywatch.source import Document, Link
from advisorywatch.urls import (
    mirrored,
    origin,
    redirected,
    shown,
    web_host,
    with_parameter,
    without_parameter,
)

__all__ = ["Fetch", "FetchSettings", "HostWait", "RobotsTxt", "Validators"]

Wanted = Iterable[tuple[Link, Validators | None]]
Got = Iterator[tuple[Link, Document | FetchFailed | None]]

REDIRECTS = 5
REDIRECT_STATUSES = {301, 302, 303, 307, 308}
REST_BYTES = 64 * 1024  # of an answer that is no document: read, the connection can be kept
ROBOTS_BYTES = 500 * 1024  # RFC 9309 2.5


def utc_now() -> datetime:
    return datetime.now(UTC)


class Fetch:
    """Asks publishers for documents; may be shared by any number of threads.

    `now` dates documents and waits. `clock` and `sleep` are for turns; where `sleep` is left
    out, close() wakes who waits. SettingsError: a proxy or ca_file that can't be used.
    """

    def __init__(
        self,
        settings: FetchSettings,
        *,
        transport: httpx.BaseTransport | None = None,
        now: Callable[[], datetime] = utc_now,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
        robots: bool = True,
    ) -> None:
        self.settings, self.transport, self.now = settings, transport, now
        self.ending = threading.Event()
        self.pace = Pace(settings.pace_s, now, clock, sleep or self.ending.wait)
        self.robots = Robots(now) if robots else None
        self.time_left = TimeLeft(self.ending)
        self.allowed = Allowed(settings.allow_private)
        self.mirror = settings.mirror.rstrip("/") if settings.mirror else None
        self.tls = tls_context(settings.ca_file)
        self.quiet = threading.Condition()  # guards the two below
        self.under_way: set[int] = set()  # threads that wait for bytes: close() lets them end
        self.clients: dict[Secret | None, httpx.Client] = {}  # by the proxy it goes through
        self.key: tuple[str, str, Secret] | None = None
        # A mirror is at hand: it is asked without a proxy.
        self.proxy = None if self.mirror else settings.proxy
        self.clients[self.proxy] = self.new_client(self.proxy)

    def through(self, proxy: Secret) -> "Fetch":
        """The same by way of another proxy: pace, waits and connections are shared."""
        other = copy.copy(self)
        other.proxy = None if self.mirror else proxy
        return other

    def with_key(self, host: str, parameter: str, key: Secret) -> "Fetch":
        """The same with a publisher's key in what `host` alone is asked for; it stands in no
        Document, message or redirect, and no mirror is told it."""
        for log in ("httpx", "httpcore"):  # they log every address they ask
            logging.getLogger(log).setLevel(logging.WARNING)
        other = copy.copy(self)
        other.key = (host, parameter, key)
        return other

    def get(self, link: Link, validators: Validators | None = None) -> Document | None:
        """The document; None where the server says that `validators` still hold (304).

        Waits for the host's turn. Raises FetchFailed.
        """
        conditions = validators.conditions if validators else {}
        answer = self.visit(link.url, conditions, self.robots)
        unchanged = answer.status == 304 and bool(conditions)
        if not unchanged and (failure := why_no_document(answer)):
            reason, what = failure
            wait_s = retry_after_s(answer.header("retry-after"), self.now())
            if reason in ("busy", "blocked"):
                self.pace.refused(answer.host, answer.turn, reason, wait_s)
            message = f"{shown(answer.url)}: expected a document (200), found {what}"
            raise FetchFailed(reason, message, retry_after_s=wait_s)
        self.pace.answered(answer.host, answer.turn)
        if unchanged:
            return None
        return Document(
            url=link.url,
            body=answer.body,
            seen=self.now(),
            status=answer.status,
            headers=answer.headers,
            final_url=answer.url,
            link=link,
        )

    def get_all(self, wanted: Wanted) -> Got:
        """What get() gives or raises for each, in the order it comes.

        Each call has threads of its own, so that a host that hangs holds up its own poll alone.
        Left early, nothing more is begun.
        """
        threads = ThreadPoolExecutor(self.settings.threads, thread_name_prefix="fetch")
        try:
            under_way = {
                threads.submit(self.get, link, validators): link for link, validators in wanted
            }
            for done in as_completed(under_way):
                link, failure = under_way.pop(done), done.exception()
                if failure is None:
                    yield link, done.result()
                elif isinstance(failure, FetchFailed):
                    yield link, failure
                else:
                    raise failure
        finally:
            threads.shutdown(wait=False, cancel_futures=True)

    def host_waits(self) -> dict[str, HostWait]:
        """What hosts asked of us, by host, to be kept over restarts."""
        return self.pace.kept()

    def restore_host_waits(self, waits: Mapping[str, HostWait]) -> None:
        self.pace.restore(waits)

    def robots_seen(self) -> dict[str, RobotsTxt]:
        """Every robots.txt read, by origin, to be kept over restarts: each is good for a day."""
        return self.robots.kept() if self.robots else {}

    def restore_robots(self, seen: Mapping[str, RobotsTxt]) -> None:
        if self.robots:
            self.robots.restore(seen)

    def close(self) -> None:
        """Breaks off what is under way (FetchFailed: closed) and ends every connection."""
        self.ending.set()
        with self.quiet:
            # nothing can break off the resolver: it is not waited for longer than a connection
            self.quiet.wait_for(lambda: not self.under_way, timeout=self.settings.connect_s)
            for client in self.clients.values():
                client.close()

    def __enter__(self) -> "Fetch":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def visit(self, url: str, conditions: Mapping[str, str], robots: Robots | None) -> Answer:
        """The answer at the end of the redirects, each of them checked like the first."""
        there, cookies = url, httpx.Cookies()
        left_s = self.settings.timeout_s
        for _ in range(REDIRECTS + 1):
            host = web_host(there)
            if robots:
                self.pace.check(host)
                delay_s = robots.check(origin(there), there, self.robots_txt)
                if delay_s is not None and self.mirror is None:
                    self.pace.slow_down(host, delay_s)
            turn = self.pace.start(host)
            began = time.monotonic()
            with self.told(there), self.time_left.at_most(left_s):
                if self.proxy:
                    self.allowed.check_literal(host)
                asked = mirrored(there, self.mirror)
                response, body = self.ask(self.unlocked(asked, host), conditions, cookies)
                if response.status_code not in REDIRECT_STATUSES:
                    headers = tuple(
                        (name.decode("latin-1"), value.decode("latin-1"))
                        for name, value in response.headers.raw
                    )
                    return Answer(there, host, turn, response.status_code, headers, body)
                there = redirected(asked, response.headers.get("location"), self.mirror)
                if self.key:  # a server may repeat what it was asked
                    there = without_parameter(there, self.key[1])
            left_s -= time.monotonic() - began
        raise FetchFailed(
            "redirect", f"{shown(url)}: expected at most {REDIRECTS} redirects, found more"
        )

    def unlocked(self, url: str, host: str) -> str:
        """What is sent: with the key, where it is asked for there."""
        if self.key is None or self.mirror is not None or host != self.key[0]:
            return url
        return with_parameter(url, self.key[1], self.key[2].reveal())

    def robots_txt(self, url: str) -> str:
        """What stands there, "" where nothing does; FetchFailed where that can't be known."""
        try:
            answer = self.visit(url, {}, robots=None)
        except FetchFailed as failure:
            if failure.reason == "redirect":
                return ""  # RFC 9309 2.3.1.2
            raise
        if answer.status == 200:
            return answer.body[:ROBOTS_BYTES].decode("utf-8-sig", "replace")
        if 400 <= answer.status < 500 and answer.status != 429:
            return ""  # RFC 9309 2.3.1.3
        raise FetchFailed("status", f"{shown(url)}: expected 200 or 404, found {answer.status}")

    def ask(
        self, url: str, conditions: Mapping[str, str], cookies: httpx.Cookies
    ) -> tuple[httpx.Response, bytes]:
        """One request, of the mirror where there is one; its answer and decoded body."""
        with self.quiet:
            if self.ending.is_set():
                raise FetchFailed("closed", "not asked, we are ending")
            if self.proxy not in self.clients:
                self.clients[self.proxy] = self.new_client(self.proxy)
            client = self.clients[self.proxy]
            self.under_way.add(threading.get_ident())
        try:
            # validators are given back as they were received, whatever their bytes
            headers = [(k.encode("ascii"), v.encode("latin-1")) for k, v in conditions.items()]
            request = client.build_request("GET", url, headers=headers)
            cookies.set_cookie_header(request)
            try:
                response = send(client, request)
            except httpx.InvalidURL as error:  # httpx has looked where a redirect leads
                raise FetchFailed("redirect", f"expected http or https, {error}") from error
            with closing(response):
                body = read(response, self.settings.max_bytes)
            cookies.extract_cookies(response)
            return response, body
        finally:
            with self.quiet:
                self.under_way.remove(threading.get_ident())
                self.quiet.notify_all()

    @contextmanager
    def told(self, url: str) -> Iterator[None]:
        """Says what failed in one word, and where."""
        try:
            yield
        except FetchFailed as failure:
            raise FetchFailed(failure.reason, f"{shown(url)}: {failure}") from failure
        except httpx.TimeoutException as error:
            limit = f"{self.settings.timeout_s:g} s ({self.settings.connect_s:g} s to connect)"
            message = f"{shown(url)}: expected the whole answer within {limit}"
            raise FetchFailed("timeout", message) from error
        except (httpx.TransportError, httpx.InvalidURL) as error:
            message = f"{shown(url)}: {str(error) or type(error).__name__}"
            raise FetchFailed(reason_of(error), message) from error

    def new_client(self, proxy: Secret | None) -> httpx.Client:
        """One way out, for the life of the process."""
        headers = {
            "User-Agent": user_agent(self.settings.contact),
            "Accept": "text/html,application/xhtml+xml,application/xml,application/json,*/*;q=0.8",
            "Accept-Language": "*",  # the address says which language we mean
            "Accept-Encoding": "gzip",
        }
        client = httpx.Client(
            transport=self.transport or self.way_out(proxy),
            headers=headers,
            # connecting has a limit of its own; for all else together there is TimeLeft
            timeout=httpx.Timeout(None, connect=self.settings.connect_s),
            trust_env=False,
        )
        # Cookies live as long as one document's redirects: no visit knows of another.
        client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        return client

    def way_out(self, proxy: Secret | None) -> httpx.HTTPTransport:
        """httpx's own transport, with the guard in the place of its sockets."""
        through = proxy_of(proxy) if proxy else None
        transport = httpx.HTTPTransport(
            verify=self.tls,
            limits=httpx.Limits(
                max_connections=None,  # the threads that ask are: no host waits for another
                max_keepalive_connections=4 * self.settings.threads,
                keepalive_expiry=30,
            ),
            proxy=through,
        )
        nearest = httpx.URL(self.mirror) if self.mirror else through and through.url
        guard = Guard(self.time_left, self.allowed, {endpoint(nearest)} if nearest else ())
        transport._pool._network_backend = guard  # httpx has no door for it, httpcore has
        return transport


def send(client: httpx.Client, request: httpx.Request) -> httpx.Response:
    """The head of the answer.

    A server may close a kept connection just as we ask on it: then, once, a new one is tried.
    """
    connects: list[str] = []
    request.extensions["trace"] = lambda event, _: (
        connects.append(event) if event == "connection.connect_tcp.started" else None
    )
    try:
        return client.send(request, stream=True)
    except (httpx.RemoteProtocolError, httpx.ReadError):
        if connects:
            raise
        return client.send(request, stream=True)


def read(response: httpx.Response, max_bytes: int) -> bytes:
    """The decoded body of a 200; of any other answer nothing, but what is short is read so that
    the connection can be used again."""
    # what a MockTransport gives with `content` is read and decoded already
    done = response.is_stream_consumed
    chunks = response.iter_bytes() if done else response.iter_raw()
    encoding = None if done else response.headers.get("content-encoding")
    try:
        if response.status_code == 200:
            return decoded(chunks, encoding, max_bytes)
        size = 0
        for chunk in chunks:
            size += len(chunk)
            if size > REST_BYTES:
                break
        return b""
    except httpx.RemoteProtocolError as error:
        raise FetchFailed("truncated", f"expected a whole body, found {error}") from error


def reason_of(error: Exception) -> str:
    """The word for what httpx says."""
    match error:
        case httpx.ConnectError() | httpx.ProxyError():
            return "connect"
        case httpx.NetworkError():
            return "reset"
        case httpx.RemoteProtocolError() if str(error).startswith("Server disconnected"):
            return "reset"
        case httpx.RemoteProtocolError() if str(error).startswith("Invalid URL in location"):
            return "redirect"
        case httpx.RemoteProtocolError():
            return "status"
        case _:
            return "url"


def user_agent(contact: str | None) -> str:
    return f"advisorywatch/{__version__}" + (f" (+{contact})" if contact else "")


def tls_context(ca_file: Path | str | None) -> ssl.SSLContext:
    """The usual authorities, and those of `ca_file`."""
    context = httpx.create_ssl_context(trust_env=False)
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            raise SettingsError(f"[fetch] ca_file {ca_file}: expected PEM, {error}") from error
    return context


def proxy_of(proxy: Secret) -> httpx.Proxy:
    """SettingsError says nothing of the proxy's URL: it may bear a password."""
    if proxy.scheme not in ("http", "https"):
        raise SettingsError("proxy: expected http://… or https://…")
    try:
        return httpx.Proxy(proxy.reveal())
    except (ValueError, httpx.InvalidURL):
        raise SettingsError("proxy: expected an URL, with %-escapes in its password") from None


def endpoint(url: httpx.URL) -> tuple[str, int]:
    """Host and port, as the guard meets them."""
    return url.raw_host.decode("ascii"), url.port or {"http": 80, "https": 443}[url.scheme]


def ping(
    url: Secret, proxy: Secret | None = None, ca_file: Path | None = None, timeout_s: float = 10
) -> str:
    """Ask for an address of the operator's own, wherever it is; why that failed, "" where it
    did not. No word of the URL: it is a secret."""
    try:
        with httpx.Client(
            proxy=proxy_of(proxy) if proxy else None,
            verify=tls_context(ca_file),
            timeout=timeout_s,
            trust_env=False,
        ) as client:
            status = client.get(url.reveal()).status_code
    except httpx.TimeoutException:
        return f"no answer within {timeout_s:g} s"
    except (httpx.TransportError, httpx.InvalidURL) as error:
        return reason_of(error)
    return "" if status < 400 else f"status {status}"
