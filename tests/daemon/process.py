"""`advisorywatch run` as a process of its own, heard as systemd hears it."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


class Service:
    """The process. `heard` are the lines it sent to systemd, `log` what it wrote."""

    def __init__(
        self,
        folder: Path,
        config: Path,
        *args: str,
        environment: dict[str, str] | None = None,
        wrapped: Sequence[str] = (),
    ) -> None:
        self.heard: list[str] = []
        self.ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        path = folder / f"notify-{time.monotonic_ns()}"
        self.ear.bind(str(path))
        self.ear.settimeout(0.2)
        self.log_file = folder / f"log-{time.monotonic_ns()}"
        with self.log_file.open("w") as log:
            self.process = subprocess.Popen(
                [
                    *wrapped,
                    *(sys.executable, "-m", "advisorywatch", "--config", str(config), "run"),
                    *args,
                ],
                stdout=log,
                stderr=log,
                env={
                    "PATH": os.environ["PATH"],
                    "NOTIFY_SOCKET": str(path),
                    "WATCHDOG_USEC": "3000000",
                    **(environment or {}),
                },
            )
        self.listening = threading.Thread(target=self.listen, daemon=True)
        self.listening.start()

    def listen(self) -> None:
        while self.ear.fileno() >= 0:
            try:
                self.heard += self.ear.recv(4096).decode().splitlines()
            except TimeoutError:
                continue
            except OSError:
                return

    @property
    def log(self) -> str:
        return self.log_file.read_text()

    def hears(self, line: str, seconds: float = 40.0) -> str:
        """The first line from systemd's socket that begins so."""
        end = time.monotonic() + seconds
        while True:
            for said in self.heard:
                if said.startswith(line):
                    return said
            assert self.process.poll() is None, f"it ended:\n{self.log}"
            assert time.monotonic() < end, f"no {line} in {self.heard}\n{self.log}"
            time.sleep(0.05)

    def send(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def stop(self) -> float:
        """End it by SIGTERM; how many seconds that took."""
        began = time.monotonic()
        self.send(signal.SIGTERM)
        self.process.wait(timeout=12)
        return time.monotonic() - began

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.ear.close()


@contextmanager
def service(folder: Path, config: Path, *args: str, **given: object) -> Iterator[Service]:
    running = Service(folder, config, *args, **given)  # type: ignore[arg-type]
    try:
        yield running
    finally:
        running.close()
