"""How each setting is written: durations, clocks, zones, levels, kinds, countries, URLs.

Forms know nothing of the rest of the file: whether a desk's address is there is for whole.py.
"""

import ipaddress
import re
from collections.abc import Iterable
from datetime import time, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from advisorywatch.advisory import Level
from advisorywatch.change import Kind
from advisorywatch.desks.values import Word
from advisorywatch.errors import UnknownCountry, found
from advisorywatch.secret import scheme_of
from advisorywatch.settings.form import Form, Unfit, did_you_mean, matching, one_of, shown

UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds", "ms": "milliseconds"}
DURATION = re.compile(
    "".join(rf"(?:(?P<{unit}>\d{{1,6}}(?:\.\d{{1,3}})?){unit})?" for unit in UNITS)
)


def duration(least: str, most: str) -> Form[timedelta]:
    """A length of time: "90s", "5m", "1h30m"; at least and at most so long."""
    expected = f'expected a duration from "{least}" to "{most}", such as "90s", "5m", "1h30m"'
    floor, ceiling = length_of(least), length_of(most)
    assert floor is not None, least
    assert ceiling is not None, most

    def read(value: Any) -> timedelta:
        if isinstance(value, int) and not isinstance(value, bool):
            raise Unfit((value, f'{expected}; did you mean "{value}s"?'))
        length = length_of(value) if isinstance(value, str) else None
        if length is None or length < floor or length > ceiling:
            raise Unfit((value, expected))
        return length

    pattern = "^" + re.sub(r"\?P<\w+>", "?:", DURATION.pattern) + "$"
    return Form(expected, {"type": "string", "pattern": pattern, "minLength": 2}, read)


def length_of(text: str) -> timedelta | None:
    """A duration's length; None where it is written otherwise."""
    match = DURATION.fullmatch(text)
    if match is None or not text:
        return None
    given = {UNITS[unit]: float(n) for unit, n in match.groupdict().items() if n is not None}
    return timedelta(**given)


def read_text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise Unfit((value, TEXT.expected))
    return value.strip()


def read_switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Unfit((value, SWITCH.expected))
    return value


CLOCK_PATTERN = r"([01]?\d|2[0-3]):([0-5]\d)"
QUIET_PATTERN = rf"{CLOCK_PATTERN}\s*[-–]\s*{CLOCK_PATTERN}(?:\s+(\S+))?"


def read_clock(value: Any) -> time:
    match = re.fullmatch(CLOCK_PATTERN, value) if isinstance(value, str) else None
    if match is None:
        raise Unfit((value, CLOCK.expected))
    return time(int(match[1]), int(match[2]))


def read_quiet(value: Any) -> tuple[time, time, ZoneInfo | None]:
    """From, to, and the zone where one is written behind."""
    match = re.fullmatch(QUIET_PATTERN, value) if isinstance(value, str) else None
    if match is None:
        raise Unfit((value, QUIET.expected))
    start, end = time(int(match[1]), int(match[2])), time(int(match[3]), int(match[4]))
    if start == end:
        raise Unfit((value, f"{QUIET.expected}: from and to are the same"))
    return start, end, read_zone(match[5]) if match[5] else None


def read_zone(value: Any) -> ZoneInfo:
    if not isinstance(value, str):
        raise Unfit((value, ZONE.expected))
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: "Europe" is a folder there
        raise Unfit((value, ZONE.expected + zone_meant(value))) from None


def zone_meant(name: str) -> str:
    """ "; did you mean …?": the zone of a city, or one spelt nearly so."""
    zones = sorted(available_timezones())
    city = "/" + name.casefold().replace(" ", "_")
    if near := next((zone for zone in zones if zone.casefold().endswith(city)), None):
        return f'; did you mean "{near}"?'
    is_folder = any(zone.startswith(f"{name}/") for zone in zones)
    return "" if is_folder else did_you_mean(name, zones)


LEVEL_WORDS = {level.name.lower(): level for level in Level}


def read_level(value: Any) -> Level:
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 4:
        return Level(value)
    if isinstance(value, str) and value in LEVEL_WORDS:
        return LEVEL_WORDS[value]
    hint = did_you_mean(value, LEVEL_WORDS) if isinstance(value, str) else ""
    raise Unfit((value, LEVEL.expected + hint))


KIND_WORDS: dict[str, Kind | Word] = {w.value: w for w in Word} | {k.value: k for k in Kind}


def read_kind(value: Any) -> Kind | Word:
    if isinstance(value, str) and value in KIND_WORDS:
        return KIND_WORDS[value]
    raise Unfit((value, one_of(KIND_WORDS, str(value))))


def read_places(value: Any) -> tuple[str, ...]:
    """The ISO codes a name stands for: several where publishers mean several by it."""
    from advisorywatch.countries import is_code, name_of, place, suggest

    if not isinstance(value, str):
        raise Unfit((value, PLACES.expected))
    if is_code(value.strip().upper()):  # "ru" is Russia here; in French tables RU is a kingdom
        return (value.strip().upper(),)
    try:
        known = place(value)
    except UnknownCountry as error:
        reason = str(error).removeprefix(f"{found(value)}: ")
        hint = meant(suggest(value, 2) if len(value) > 3 else ())
        raise Unfit((value, f"{PLACES.expected} ({reason}){hint}")) from error
    if known.part:
        raise Unfit(
            (value, f"expected a whole country, not a part of {name_of(known.codes[0])}")
        )
    return known.codes


def read_country(value: Any) -> str:
    codes = read_places(value)
    if len(codes) != 1:
        raise Unfit((value, f"expected one country, found {len(codes)}: {', '.join(codes)}"))
    return codes[0]


def read_region(value: Any) -> tuple[str, frozenset[str]]:
    """The region's name as written, and the ISO codes of its countries."""
    from advisorywatch.regions import region, suggest

    if not isinstance(value, str):
        raise Unfit((value, REGION.expected))
    try:
        return value, region(value)
    except UnknownCountry as error:
        raise Unfit((value, REGION.expected + meant(suggest(value, 2)))) from error


def meant(near: Iterable[str]) -> str:
    """ "; did you mean "France" or "Greece"?", or "" where nothing is near."""
    names = " or ".join(map(shown, near))
    return f"; did you mean {names}?" if names else ""


def read_size(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 10_000:
        raise Unfit((value, SIZE.expected))
    return value


def read_page_url(value: Any) -> str:
    if not isinstance(value, str) or not is_web_url(value):
        raise Unfit((value, PAGE_URL.expected))
    return value


def read_base_url(value: Any) -> str:
    if not isinstance(value, str) or not is_web_url(value) or set("?#@") & set(value):
        raise Unfit((value, BASE_URL.expected))
    return value.rstrip("/")


def is_web_url(text: str) -> bool:
    """Whether it is http or https with a host, and no white space."""
    try:
        parts = urlsplit(text)
        return (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and not re.search(r"\s", text)
            and parts.port != 0  # .port raises ValueError above 65535
        )
    except ValueError:
        return False


HOST_PATTERN = (
    r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*"
)


def read_private(value: Any) -> str:
    if not isinstance(value, str):
        raise Unfit((value, PRIVATE.expected))
    try:
        return str(ipaddress.ip_network(value, strict=False))
    except ValueError:
        if re.fullmatch(HOST_PATTERN, value):
            return value.lower()
        raise Unfit((value, PRIVATE.expected)) from None


def read_listen(value: Any) -> tuple[str, int]:
    """Host and port; an IPv6 host comes without its brackets."""
    match = (
        re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[^\s:/\[\]]+):(\d{1,5})", value)
        if isinstance(value, str)
        else None
    )
    if match is None or not 0 < int(match[2]) < 65536:
        raise Unfit((value, LISTEN.expected))
    return match[1].strip("[]"), int(match[2])


def read_apprise(value: Any) -> str:
    if not isinstance(value, str) or not scheme_of(value):
        raise Unfit((value, APPRISE_URL.expected))
    return value


def read_database(value: Any) -> str:
    if not isinstance(value, str):
        raise Unfit((value, DATABASE_URL.expected))
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    if re.match(r"sqlite(\+\w+)?:///|postgresql(\+\w+)?://", value):
        try:
            make_url(value)
        except (ArgumentError, ValueError):  # they quote the whole URL
            expected = "expected scheme://USER:PASSWORD@HOST:PORT/NAME, signs in it %-escaped"
            raise Unfit((value, expected)) from None
        return value
    raise Unfit((value, DATABASE_URL.expected))


def read_web_secret(value: Any) -> str:
    if not isinstance(value, str) or not is_web_url(value):
        raise Unfit((value, WEB_SECRET.expected))
    return value


STRING = {"type": "string", "minLength": 1}

TEXT = Form("expected some text", STRING, read_text)
SWITCH = Form("expected true or false", {"type": "boolean"}, read_switch)
CLOCK = Form(
    'expected a time of day such as "09:00"',
    {"type": "string", "pattern": f"^{CLOCK_PATTERN}$"},
    read_clock,
)
QUIET = Form(
    'expected from and to, such as "23:00-06:00" or "23:00-06:00 Europe/London"',
    {"type": "string", "pattern": f"^{QUIET_PATTERN}$"},
    read_quiet,
)
ZONE = Form('expected a time zone such as "Europe/London"', STRING, read_zone)
LEVEL = Form(
    f"expected one of {', '.join(LEVEL_WORDS)} or 1 to 4",
    {"enum": [*range(1, 5), *LEVEL_WORDS]},
    read_level,
)
KIND = Form("expected a kind of change", {"enum": list(KIND_WORDS)}, read_kind)
PLACES = Form("expected a country's name or ISO code", STRING, read_places)
COUNTRY = Form("expected a country's name or ISO code", STRING, read_country)
REGION = Form("expected a region's name", STRING, read_region)
SIZE = Form(
    "expected a number of bytes, 10000 or more",
    {"type": "integer", "minimum": 10_000},
    read_size,
)
PAGE_URL = Form(
    "expected the page's URL, http or https", STRING | {"format": "uri"}, read_page_url
)
BASE_URL = Form(
    'expected a URL such as "http://127.0.0.1:9000"', STRING | {"format": "uri"}, read_base_url
)
PRIVATE = Form(
    'expected a host or network such as "10.0.0.0/8"',
    STRING,
    read_private,
)
HOST = matching(HOST_PATTERN, 'expected a host such as "watch.example.org"')
LISTEN = Form(
    'expected a host and port such as "127.0.0.1:8710"',
    {"type": "string", "pattern": r":\d{1,5}$"},
    read_listen,
)
SOURCE_NAME = matching(r"[a-z][a-z0-9_-]*", "expected a source's name such as us_state")
ADDRESS_NAME = matching(
    r"[A-Za-z0-9][A-Za-z0-9._-]*", 'expected the name of an address such as "slack-moscow"'
)
LANGUAGE = matching(
    r"[a-z]{2,3}(-[A-Z][a-z]{3})?", 'expected a language code such as "fi" or "zh-Hant"'
)

# Secrets: their values are never shown.
APPRISE_URL = Form(
    "expected an apprise URL such as slack://…, mailtos://…", STRING, read_apprise
)
DATABASE_URL = Form("expected sqlite:///… or postgresql://…", STRING, read_database)
SECRET = Form("expected some text", STRING, read_text)
WEB_SECRET = Form("expected an http or https URL", STRING, read_web_secret)
