"""Log lines: key=value text for people and journals, or one JSON object a line."""

import json
import logging
import os
import re
from datetime import UTC, datetime

PRIORITY = {"DEBUG": 7, "INFO": 6, "WARNING": 4, "ERROR": 3, "CRITICAL": 2}


def handler(form: str) -> logging.Handler:
    """A handler for stderr. Under systemd each line bears its priority (sd-daemon(3))."""
    made = logging.StreamHandler()
    made.setFormatter(Json() if form == "json" else Text())
    return made


class Text(logging.Formatter):
    """2026-03-01T12:00:00Z INFO poll source=us_state …; no time where the journal has one."""

    def __init__(self) -> None:
        super().__init__()
        self.journal = bool(os.environ.get("JOURNAL_STREAM"))

    def format(self, record: logging.LogRecord) -> str:
        line = record.getMessage().replace("\n", "\\n")
        if record.exc_info:
            line += "\n" + self.formatException(record.exc_info)
        if self.journal:
            return f"<{PRIORITY.get(record.levelname, 6)}>{line}"
        return f"{moment(record)} {record.levelname} {line}"


class Json(logging.Formatter):
    """The same as an object: time, level, logger, message, and the line's key=value pairs."""

    PAIR = re.compile(r"(\w+)=('[^']*'|\"[^\"]*\"|\S+)")

    def format(self, record: logging.LogRecord) -> str:
        message = record.getMessage()
        out: dict[str, str] = {
            "time": moment(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": message,
        }
        for name, value in self.PAIR.findall(message):
            out.setdefault(name, value.strip("'\""))
        if record.exc_info:
            out["traceback"] = self.formatException(record.exc_info)
        return json.dumps(out, ensure_ascii=False)


def moment(record: logging.LogRecord) -> str:
    when = datetime.fromtimestamp(record.created, UTC)
    return when.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
