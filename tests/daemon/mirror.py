"""Publishers and a receiver on this machine, with the faults real ones have."""

import hashlib
import json
import random
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from advisorywatch.made import faults


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 60

    def log_message(self, format: str, *args: object) -> None:
        pass

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away."""


@contextmanager
def serving(handler: type[Handler], tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """Its port."""
    server = Server(("127.0.0.1", 0), handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


@dataclass
class Mirror:
    """What publishers serve, by URL; `fault(url)` names what goes wrong with an answer, or "".

    500, 403, 429, block (a firewall's page), empty, truncated, hang (as long as `hang_s`).
    """

    documents: Mapping[str, bytes] = field(default_factory=dict)
    fault: Callable[[str], str] = lambda url: ""
    hang_s: float = 30.0
    asked: list[str] = field(default_factory=list)

    @contextmanager
    def open(self, tls: ssl.SSLContext | None = None) -> Iterator[str]:
        """Its address, for [fetch] mirror."""
        mirror = self

        class Publishers(Handler):
            def do_GET(self) -> None:
                mirror.get(self, f"https://{self.path.lstrip('/')}")

        with serving(Publishers, tls) as port:
            yield f"https://localhost:{port}" if tls else f"http://127.0.0.1:{port}"

    def get(self, visit: Handler, url: str) -> None:
        self.asked.append(url)
        body = self.documents.get(url)
        if body is None:
            return visit.answer(404)
        fault = self.fault(url)
        if fault in ("500", "403", "429"):
            after = {"Retry_After": "1"} if fault == "429" else {}
            return visit.answer(int(fault), b"no", **after)
        if fault == "hang":
            return time.sleep(self.hang_s)
        kind = "text/xml" if body.startswith(b"<?xml") else "application/json"
        if fault == "block":
            return visit.answer(200, faults.block_page(), Content_Type="text/html")
        if fault == "empty":
            return visit.answer(200, b"", Content_Type=kind)
        if fault == "truncated":
            visit.send_response(200)
            visit.send_header("Content-Length", str(len(body)))
            visit.send_header("Content-Type", kind)
            visit.end_headers()
            visit.wfile.write(faults.truncated(body))
            visit.close_connection = True
            return None
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if visit.headers.get("If-None-Match") == tag:
            return visit.answer(304, ETag=tag)
        return visit.answer(200, body, ETag=tag, Content_Type=f"{kind}; charset=utf-8")


@dataclass
class Receiver:
    """Where bulletins arrive, by the address they were sent to; `flaky` of them are refused."""

    got: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    flaky: dict[str, float] = field(default_factory=dict)  # share, by address
    dice: random.Random = field(default_factory=lambda: random.Random(8))

    @contextmanager
    def open(self) -> Iterator[Callable[[str], str]]:
        """What gives an address' URL by its name."""
        receiver = self

        class Inbox(Handler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                name = self.path.strip("/")
                if receiver.dice.random() < receiver.flaky.get(name, 0.0):
                    return self.answer(503)
                receiver.got.setdefault(name, []).append(json.loads(body))
                return self.answer(200)

        with serving(Inbox) as port:
            yield lambda name: f"json://127.0.0.1:{port}/{name}"
