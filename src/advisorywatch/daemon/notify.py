"""What systemd is told over its socket (sd_notify(3)); without one, nothing."""

import logging
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

log = logging.getLogger("advisorywatch.daemon")

EXTENSION_S = 30  # asked for again and again while a start takes long


class Notify:
    """systemd's ear. `watchdog_s`: it must hear WATCHDOG=1 so often; None: it does not ask."""

    def __init__(self, address: str | None, watchdog_s: float | None = None) -> None:
        self.address, self.watchdog_s = address, watchdog_s

    @classmethod
    def from_environment(cls) -> "Notify":
        """As systemd set it for this process; WATCHDOG_PID may mean another one."""
        usec, pid = os.environ.get("WATCHDOG_USEC"), os.environ.get("WATCHDOG_PID")
        ours = usec is not None and pid in (None, str(os.getpid()))
        watchdog_s = int(usec) / 1_000_000 if usec is not None and ours else None
        return cls(os.environ.get("NOTIFY_SOCKET"), watchdog_s)

    def send(self, *lines: str) -> None:
        """Each line is VARIABLE=value. systemd being away is no reason for us to stop."""
        if not self.address:
            return
        address = "\0" + self.address[1:] if self.address.startswith("@") else self.address
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as ear:
            try:
                ear.sendto("\n".join(lines).encode(), address)
            except OSError as error:
                log.debug("systemd at %s: %s", self.address, error)

    def ready(self, status: str) -> None:
        self.send("READY=1", f"STATUS={status}")

    def status(self, status: str) -> None:
        self.send(f"STATUS={status}")

    def alive(self) -> None:
        self.send("WATCHDOG=1")

    def reloading(self) -> None:
        now = time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000
        self.send("RELOADING=1", f"MONOTONIC_USEC={now}")

    def stopping(self, status: str) -> None:
        self.send("STOPPING=1", f"STATUS={status}")

    @contextmanager
    def extending(self, status: str) -> Iterator[None]:
        """Ask for more time while something at the start takes long."""
        done = threading.Event()

        def ask() -> None:
            while True:
                self.send(f"EXTEND_TIMEOUT_USEC={EXTENSION_S * 1_000_000}", f"STATUS={status}")
                if done.wait(EXTENSION_S / 3):
                    return

        asking = threading.Thread(target=ask, name="extend", daemon=True)
        asking.start()
        try:
            yield
        finally:
            done.set()
            asking.join()
