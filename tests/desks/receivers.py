"""Real receivers on loopback: HTTP with faults to order, and a mail server with STARTTLS and login."""

import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


@dataclass
class Got:
    """One request as it arrived."""

    path: str
    headers: dict[str, str]
    body: Any


@dataclass
class HttpReceiver:
    """Takes POSTs. `faults` are used up one a request; then it answers 200 `ok`.

    A fault: a status, (status, headers), "reset" (takes it, then cuts the line), "hang"
    (says nothing until the receiver ends), "drip" (a byte now and then), or seconds to wait.
    """

    port: int = 0
    got: list[Got] = field(default_factory=list)
    faults: list[Any] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("Content-Length", 0))
        raw = handler.rfile.read(length)
        if len(raw) < length:  # the sender died in the middle of it
            return
        body = json.loads(raw) if raw[:1] in b"{[" and raw else raw.decode()
        fault = self.faults.pop(0) if self.faults else 200
        status, headers = fault if isinstance(fault, tuple) else (fault, {})
        if fault in ("hang", "drip"):
            self.wait(handler, drip=fault == "drip")
            return
        if isinstance(fault, float):
            time.sleep(fault)
            status = 200
        if fault == "reset" or status == 200:
            self.got.append(Got(handler.path, dict(handler.headers), body))
        if fault == "reset":
            linger = struct.pack("ii", 1, 0)  # RST, not FIN
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            handler.connection.close()
            return
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", "2")
        handler.end_headers()
        handler.wfile.write(b"ok")

    def wait(self, handler: BaseHTTPRequestHandler, *, drip: bool) -> None:
        if not drip:
            self.over.wait(60)
            return
        with suppress(OSError):
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
            while not self.over.wait(0.1):
                handler.wfile.write(b"x")


@contextmanager
def http_receiver() -> Iterator[HttpReceiver]:
    receiver = HttpReceiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            with suppress(ConnectionError):
                receiver.answer(self)

        def log_message(self, *_: Any) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    receiver.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        receiver.over.set()
        server.shutdown()
        server.server_close()


@dataclass
class Mail:
    sender: str
    recipients: list[str]
    message: Message


@dataclass
class MailServer:
    """Takes mail. `refuse`: what it answers to these recipients; `data`: to the message itself,
    used up one a message ("drop" cuts the line after it took the message)."""

    port: int = 0
    got: list[Mail] = field(default_factory=list)
    refuse: dict[str, str] = field(default_factory=dict)
    data: list[str] = field(default_factory=list)

    async def handle_RCPT(
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        answer = self.data.pop(0) if self.data else "250 OK"
        if answer[0] == "2" or answer == "drop":
            self.got.append(
                Mail(
                    envelope.mail_from,
                    list(envelope.rcpt_tos),
                    message_from_bytes(envelope.content),
                )
            )
        if answer == "drop":
            server.transport.abort()
        return answer


@contextmanager
def mail_server(
    *, tls: ssl.SSLContext | None = None, login: tuple[str, str] | None = None
) -> Iterator[MailServer]:
    """With `tls` it wants STARTTLS, with `login` a login."""
    server = MailServer()

    def authenticate(
        _server: Any, _session: Any, _envelope: Any, _how: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        assert login is not None
        right = (data.login, data.password) == (login[0].encode(), login[1].encode())
        return AuthResult(success=right, handled=False)

    class Given(Controller):
        def factory(self) -> SMTP:
            return SMTP(
                self.handler,
                hostname="mail.example",
                tls_context=tls,
                require_starttls=tls is not None,
                authenticator=authenticate if login else None,
                auth_required=login is not None,
            )

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        server.port = probe.getsockname()[1]
    controller = Given(server, hostname="127.0.0.1", port=server.port)
    controller.start()
    try:
        yield server
    finally:
        controller.stop()


def certificate(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """A server's TLS context for localhost, and the file of the CA that signed it."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    names = [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    ca, private = folder / "ca.pem", folder / "key.pem"
    ca.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(ca, private)
    return context, ca


def until(holds: Callable[[], bool], seconds: float = 10) -> bool:
    """Wait for something to hold; whether it came to."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True
