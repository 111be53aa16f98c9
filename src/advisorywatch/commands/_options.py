"""Options that several commands share: times, countries, and what they mean."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

AGO = re.compile(r"(\d+)([mhdw])")
UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class When(click.ParamType):  # type: ignore[type-arg,unused-ignore]  # generic since click 8.5
    """A date, a time, or how long ago: 2026-03-01, 2026-03-01T12:00Z, 7d. Aware, in UTC."""

    name = "when"

    def __init__(self, *, end: bool = False) -> None:
        self.end = end  # a bare date means the end of that day

    def convert(self, value: Any, param: Any, ctx: Any) -> datetime:
        if isinstance(value, datetime):
            return value
        if ago := AGO.fullmatch(value):
            return datetime.now(UTC) - timedelta(**{UNITS[ago[2]]: int(ago[1])})
        try:
            when = datetime.fromisoformat(value)
        except ValueError:
            self.fail(
                f"{value!r}: expected a date (2026-03-01), a time (2026-03-01T12:00Z) "
                "or how long ago (7d, 12h)",
                param,
                ctx,
            )
        if self.end and re.fullmatch(r"\d{4}-?\d\d-?\d\d", value):
            when += timedelta(days=1)
        return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def countries(names: Iterable[str]) -> list[str]:
    """ISO codes of what a person wrote; a usage error with suggestions, never a guess."""
    from advisorywatch.countries import is_code, resolve, suggest
    from advisorywatch.errors import UnknownCountry

    codes: list[str] = []
    for name in names:
        if is_code(name.upper()) and len(name) == 2:
            codes.append(name.upper())
            continue
        try:
            codes += resolve(name)
        except UnknownCountry as error:
            near = suggest(name)
            hint = f" Did you mean {', '.join(near)}?" if near else ""
            raise click.UsageError(f"{error}{hint}") from error
    return list(dict.fromkeys(codes))


def limit_of(limit: int | None, format: str) -> int | None:
    """50 for people, all for programs, unless said."""
    return limit if limit is not None else 50 if format == "table" else None


def limit_option(function: F) -> F:
    return click.option(
        "--limit", type=click.IntRange(1), help="At most so many [50 in a table, else all]."
    )(function)


def z(when: datetime | None) -> str | None:
    """ISO 8601 in UTC with Z, to the second; programs and people get the same."""
    if when is None:
        return None
    return when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def more(shown: Sequence[Any], limit: int | None) -> str:
    """The note under a table that was cut: `shown` was asked for with one more than the limit."""
    if limit is None or len(shown) <= limit:
        return ""
    return f"Only the newest {limit} are shown; --limit shows more."
