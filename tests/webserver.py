"""A site on this machine, sound or faulty page by page, and a Fetch that may ask it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext

import pytest

from advisorywatch.errors import FetchFailed
from advisorywatch.fetch import Fetch, FetchSettings
from advisorywatch.source import Link
from builders import NOW


@dataclass(frozen=True)
class Request:
    path: str
    headers: Message


class Visit(BaseHTTPRequestHandler):
    """One connection; `give` is all that most answers need."""

    protocol_version = "HTTP/1.1"
    server: "Server"

    def do_GET(self) -> None:
        site = self.server.site
        site.requests.append(Request(self.path, self.headers))
        site.ports.add(self.client_address[1])
        path = self.path.partition("?")[0]
        site.pages.get(path, lambda visit: visit.give(404, b"no such page"))(self)

    def give(self, status: int = 200, body: bytes = b"", **headers: str) -> None:
        """An answer; `retry_after="7"` is the header Retry-After."""
        self.head(status, content_length=str(len(body)), **headers)
        self.wfile.write(body)

    def head(self, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    site: "Site"
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A fetch that breaks off is what these tests are for."""


@dataclass
class Site:
    """What it serves, by path, and who came."""

    url: str
    pages: dict[str, Callable[[Visit], None]]
    requests: list[Request] = field(default_factory=list)
    ports: set[int] = field(default_factory=set)  # one a connection

    @property
    def paths(self) -> list[str]:
        return [request.path for request in self.requests]


@contextmanager
def site(
    pages: dict[str, Callable[[Visit], None]],
    *,
    address: str = "127.0.0.1",
    tls: SSLContext | None = None,
) -> Iterator[Site]:
    server = Server((address, 0), Visit)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    scheme = "https" if tls else "http"
    server.site = Site(f"{scheme}://{address}:{server.server_port}", pages)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def page(
    body: bytes = b"<html>Travel advice</html>", **headers: str
) -> Callable[[Visit], None]:
    """A sound page; a conditional request for its ETag gives 304."""

    def answer(visit: Visit) -> None:
        if "ETag" in headers and visit.headers["If-None-Match"] == headers["ETag"]:
            return visit.give(304, **headers)
        return visit.give(200, body, **headers)

    return answer


def status(number: int, **headers: str) -> Callable[[Visit], None]:
    return lambda visit: visit.give(number, b"no", **headers)


def redirect(to: str, number: int = 302, **headers: str) -> Callable[[Visit], None]:
    return lambda visit: visit.give(number, Location=to, **headers)


def fetching(robots=False, now=lambda: NOW, transport=None, **settings):
    """A Fetch without pace and robots.txt that may ask this machine."""
    given = {"contact": "ops@desk.example", "pace_s": 0, **settings}
    given.setdefault("allow_private", ("127.0.0.0/8",))
    return Fetch(FetchSettings(**given), robots=robots, now=now, transport=transport)


def failure(pages, path="/p", **settings):
    """Why there is no document at `path`."""
    with (
        site(pages) as there,
        fetching(**settings) as fetch,
        pytest.raises(FetchFailed) as failed,
    ):
        fetch.get(Link(there.url + path))
    return failed.value


def reason(answer, **settings):
    return failure({"/p": answer}, **settings).reason
