"""Log lines: key=value text for people, fields for the journal, or one JSON object a line."""

import json
import logging
import os
import re
import socket
from collections.abc import Iterator
from datetime import UTC, datetime

PRIORITY = {"DEBUG": 7, "INFO": 6, "WARNING": 4, "ERROR": 3, "CRITICAL": 2}  # syslog(3)
JOURNAL = "/run/systemd/journal/socket"
PAIR = re.compile(r"(\w+)=('[^']*'|\"[^\"]*\"|\S+)")


def handler(form: str) -> logging.Handler:
    """For stderr; where that is the journal, for the journal itself, unless JSON was asked for."""
    if form == "text" and to_journal(2):
        return Journal(JOURNAL)
    made = logging.StreamHandler()
    made.setFormatter(Json() if form == "json" else Text())
    return made


def to_journal(descriptor: int) -> bool:
    """Whether systemd connected this descriptor to the journal (systemd.exec(5), JOURNAL_STREAM)."""
    said = os.environ.get("JOURNAL_STREAM")
    if not said or descriptor < 0:
        return False
    there = os.fstat(descriptor)
    return said == f"{there.st_dev}:{there.st_ino}"


class Text(logging.Formatter):
    """2026-03-01T12:00:00Z INFO poll source=us_state …"""

    def format(self, record: logging.LogRecord) -> str:
        return f"{moment(record)} {record.levelname} {line(record)}"


class Json(logging.Formatter):
    """The same as an object: time, level, logger, message, and the line's key=value pairs."""

    def format(self, record: logging.LogRecord) -> str:
        message = record.getMessage()
        out: dict[str, str] = {
            "time": moment(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": message,
        }
        for name, value in pairs(message):
            out.setdefault(name, value)
        if record.exc_info:
            out["traceback"] = logging.Formatter().formatException(record.exc_info)
        return json.dumps(out, ensure_ascii=False)


class Journal(logging.Handler):
    """The journal's own protocol: a line's pairs are fields there, so that
    `journalctl ADVISORYWATCH_SOURCE=us_state` finds them. What can't be sent goes to stderr."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.plain = logging.StreamHandler()
        self.plain.setFormatter(Prefixed())
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)

    def emit(self, record: logging.LogRecord) -> None:
        try:
            said = b"".join(field(name, value) for name, value in fields(record))
            self.socket.sendto(said, self.path)
        except OSError:  # too long for a datagram, or the journal restarts
            self.plain.emit(record)

    def close(self) -> None:
        self.socket.close()
        super().close()


class Prefixed(logging.Formatter):
    """A line with its priority before it, as systemd takes it from stderr (sd-daemon(3))."""

    def format(self, record: logging.LogRecord) -> str:
        return f"<{PRIORITY.get(record.levelname, 6)}>{line(record)}"


def fields(record: logging.LogRecord) -> Iterator[tuple[str, str]]:
    message = record.getMessage()
    yield "MESSAGE", line(record)
    yield "PRIORITY", str(PRIORITY.get(record.levelname, 6))
    yield "SYSLOG_IDENTIFIER", "advisorywatch"
    yield "LOGGER", record.name
    for name, value in dict(pairs(message)).items():
        yield f"ADVISORYWATCH_{name.upper()}", value


def field(name: str, value: str) -> bytes:
    """With its length before it: a value may hold line ends (systemd, JOURNAL_NATIVE_PROTOCOL)."""
    raw = value.encode("utf-8", "replace")
    return name.encode() + b"\n" + len(raw).to_bytes(8, "little") + raw + b"\n"


def line(record: logging.LogRecord) -> str:
    """The message on one line; below it the trace, where there is one."""
    said = record.getMessage().replace("\n", "\\n")
    if record.exc_info:
        said += "\n" + logging.Formatter().formatException(record.exc_info)
    return said


def pairs(message: str) -> Iterator[tuple[str, str]]:
    for name, value in PAIR.findall(message):
        yield name, value.strip("'\"")


def moment(record: logging.LogRecord) -> str:
    when = datetime.fromtimestamp(record.created, UTC)
    return when.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
