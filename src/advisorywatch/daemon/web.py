"""/metrics and /healthz on a port of our own, for monitors beside us."""

import logging
import socket
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from prometheus_client import CollectorRegistry
from prometheus_client.exposition import choose_encoder

from advisorywatch.errors import SettingsError, StoreError

log = logging.getLogger("advisorywatch.daemon")

Healthz = Callable[[], tuple[bool, str]]  # whether it works, and a line about it


class Monitoring:
    """The server; `address` is where it really listens. SettingsError where it can't."""

    def __init__(
        self, host: str, port: int, registry: CollectorRegistry, healthz: Healthz
    ) -> None:
        class Visit(BaseHTTPRequestHandler):
            timeout = 10  # nobody holds a thread for longer

            def do_GET(self) -> None:
                path = self.path.partition("?")[0]
                try:
                    if path == "/metrics":
                        encode, kind = choose_encoder(self.headers.get("Accept", ""))
                        return self.give(200, encode(registry), kind)
                    if path == "/healthz":
                        works, said = healthz()
                        return self.give(200 if works else 503, f"{said}\n".encode())
                except StoreError as error:
                    return self.give(503, f"{error}\n".encode())
                return self.give(404, b"/metrics or /healthz\n")

            def give(
                self, status: int, body: bytes, kind: str = "text/plain; charset=utf-8"
            ) -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                log.debug(format, *args)

        class Server(ThreadingHTTPServer):
            address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
            daemon_threads = True
            block_on_close = False

        try:
            self.server = Server((host, port), Visit)
        except OSError as error:
            raise SettingsError(f"--metrics {host}:{port}: {error.strerror}") from error
        self.address = self.server.server_address
        self.thread = threading.Thread(
            target=self.server.serve_forever, name="metrics", daemon=True
        )
        self.thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
