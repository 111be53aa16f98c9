"""What is heard of a send while apprise makes it: status, how long to wait, whether it left."""

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

from advisorywatch.desks.forms import Bulletin
from advisorywatch.desks.ledger import LONGEST_ASKED, Claimed
from advisorywatch.secret import Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """How addresses are reached: a proxy for HTTP, and a file of CAs that are trusted."""

    proxy: Secret | None = None
    ca_file: Path | None = None


@dataclass(slots=True)
class Heard:
    """One send: what is sent, and what is heard of it while apprise works."""

    claimed: Claimed
    bulletin: Bulletin  # as it goes out: marked where it may have arrived before
    route: Route
    status: int | None = None  # of the answer that was no success
    wait: timedelta | None = None
    failure: str = ""  # in our words: those of the libraries bear the URL
    permanent: bool = False
    went_out: bool = False  # the other side may have taken it
    remark: str = ""


under_way: ContextVar[Heard | None] = ContextVar("heard", default=None)


# What fails before a request is written (requests' and urllib3's names).
NEVER_LEFT = {
    "ConnectTimeout",
    "ConnectTimeoutError",
    "NewConnectionError",
    "NameResolutionError",
    "SSLError",
    "ProxyError",
    "InvalidURL",
    "InvalidSchema",
    "InvalidHeader",
}


def never_left(error: BaseException) -> bool:
    """Whether a request failed before any of it was sent."""
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    return bool({type(error).__name__, type(reason).__name__} & NEVER_LEFT)


def retry_after(headers: Mapping[str, str]) -> timedelta | None:
    """Retry-After in seconds or as a date (RFC 9110 10.2.3); None where there is none to follow."""
    value = headers.get("Retry-After", "").strip()
    try:
        if value.isascii() and value.isdigit():
            asked = timedelta(seconds=min(int(value), LONGEST_ASKED.total_seconds()))
        else:
            asked = parsedate_to_datetime(value) - datetime.now(UTC)
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(asked, timedelta(0)), LONGEST_ASKED)
