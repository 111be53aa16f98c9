"""Builders with defaults: the least a test must say."""

from datetime import UTC, datetime, timedelta
from typing import Any

from advisorywatch.advisory import Action, Advisory, Alert, Leave, Level

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def at(hours: float = 0, *, days: float = 0) -> datetime:
    """A moment after NOW."""
    return NOW + timedelta(hours=hours, days=days)


def advisory(country: str = "RU", level: int | None = 2, **fields: Any) -> Advisory:
    """A sound advisory; `level`, `worst` and `leave` in short form."""
    for name in ("worst",):
        if fields.get(name) is not None:
            fields[name] = Level(fields[name])
    if fields.get("leave") is not None:
        fields["leave"] = Leave(fields["leave"])
    given = {
        "wording": f"Level {level}" if level else "",
        "quote": f"Level {level} applies to {country}." if level else "",
        "issued": "2026-02-20",
        "title": country,
        "text": f"Advice for {country}.\nLevel {level} applies. The security situation is described here.",
        "url": f"https://ministry.example/{country.lower()}",
        "row": country,
    }
    return Advisory(
        country=country, level=None if level is None else Level(level), **{**given, **fields}
    )


def alert(country: str = "RU", **fields: Any) -> Alert:
    """An alert of an embassy."""
    given: dict[str, Any] = {
        "url": f"https://{country.lower()}.embassy.example/alert",
        "title": "Security Alert",
        "text": "Avoid crowds.",
        "issued": "2026-03-01",
        "action": Action.INFORMATIONAL,
    }
    return Alert(country=country, **{**given, **fields})
