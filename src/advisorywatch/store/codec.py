"""Advisories, alerts and the like as JSON and back: for pages, held changes and their evidence."""

from dataclasses import fields
from enum import Enum
from typing import Any

from advisorywatch.advisory import (
    Action,
    Advisory,
    Alert,
    Area,
    Leave,
    LeaveScope,
    Level,
    Remark,
)
from advisorywatch.source import Link, Row, Unread


def dump(row: Row | Link) -> dict[str, Any]:
    """A row as JSON, tagged with what it is; fields at their defaults are left out."""
    out: dict[str, Any] = {"is": type(row).__name__}
    for field in fields(row):
        value = getattr(row, field.name)
        if value != field.default:
            out[field.name] = plain(value)
    return out


def plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Area):
        return [value.name, plain(value.level), plain(value.leave)]
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(plain(item) for item in value)
    return value


def area(value: list[Any]) -> Area:
    name, level, leave = value
    return Area(name, level if level is None else Level(level), leave and Leave(leave))


MAKE: dict[str, Any] = {
    "level": Level,
    "worst": Level,
    "leave": Leave,
    "leave_scope": LeaveScope,
    "action": Action,
    "areas": lambda value: tuple(area(one) for one in value),
    "missing": frozenset,
    "remarks": lambda value: frozenset(Remark(one) for one in value),
}
KINDS: dict[str, Any] = {"Advisory": Advisory, "Alert": Alert, "Unread": Unread, "Link": Link}


def load(value: dict[str, Any]) -> Any:
    """What `dump` wrote."""
    given = dict(value)
    kind = KINDS[given.pop("is")]
    return kind(
        **{
            name: MAKE[name](item) if name in MAKE and item is not None else item
            for name, item in given.items()
        }
    )


def load_rows(values: list[dict[str, Any]]) -> list[Row]:
    return [load(value) for value in values]


def load_advisory(value: dict[str, Any] | None) -> Advisory | None:
    if value is None:
        return None
    advisory = load(value)
    assert isinstance(advisory, Advisory)
    return advisory
