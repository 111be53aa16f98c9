"""What a form is: how a setting's value is written, described and read; and forms of forms."""

import difflib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from advisorywatch.secret import scheme_of

T = TypeVar("T")


class Unfit(Exception):
    """A value that is not of its form: what is expected, and for a list which item is meant."""

    def __init__(self, *problems: tuple[object, str]) -> None:
        super().__init__("; ".join(expected for _, expected in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Form(Generic[T]):
    """One way to write a value. `read` takes what TOML gave; Unfit where it is something else."""

    expected: str
    schema: Mapping[str, Any]
    read: Callable[[Any], T]


def shown(value: object) -> str:
    """A found value as TOML writes it, cut at 80 characters; of a URL only what kind it is.

    Tokens end up in wrong places: an address' URL where its name belongs.
    """
    if isinstance(value, str):
        if "://" in value:
            return f'"{scheme_of(value)}://…"'
        text = json.dumps(value, ensure_ascii=False)
        return text if len(text) <= 80 else text[:78] + '…"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | dict):
        return sort_of(value) if value or isinstance(value, dict) else "[]"
    return str(value)


def sort_of(value: object) -> str:
    """What sort of value TOML gave, where the value itself may be a secret in a wrong place."""
    if isinstance(value, str):
        return "text"
    if isinstance(value, dict):
        return "a table"
    return "a list" if isinstance(value, list) else "a number, a date or a switch"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """ "; did you mean …?" where one of `known` comes near, else ""."""
    folded = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return f'; did you mean "{folded[near[0]]}"?' if near else ""


def one_of(known: Iterable[str], word: str) -> str:
    """What is expected where a word is none of a few."""
    known = list(known)
    return f"expected one of {', '.join(known)}{did_you_mean(word, known)}"


def matching(pattern: str, expected: str) -> Form[str]:
    """Text that a pattern matches from end to end."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise Unfit((value, expected))
        return value

    return Form(expected, {"type": "string", "pattern": f"^(?:{pattern})$"}, read)


def each(item: Form[T], *, at_least: int = 0) -> Form[tuple[T, ...]]:
    """A list; every item that is unfit is told. The same item twice counts once."""
    some = " of one or more" if at_least else ""
    expected = f"expected a list{some}, each: {item.expected.removeprefix('expected ')}"

    def read(value: Any) -> tuple[T, ...]:
        if not isinstance(value, list) or len(value) < at_least:
            raise Unfit((value, expected))
        items: list[T] = []
        problems: list[tuple[object, str]] = []
        for one in value:
            try:
                items.append(item.read(one))
            except Unfit as unfit:
                problems += unfit.problems
        if problems:
            raise Unfit(*problems)
        return tuple(dict.fromkeys(items))

    schema = {"type": "array", "items": item.schema}
    return Form(expected, schema | ({"minItems": at_least} if at_least else {}), read)


def choice(*words: str) -> Form[str]:
    """One of a few words."""

    def read(value: Any) -> str:
        if value not in words:
            raise Unfit((value, one_of(words, str(value))))
        return str(value)

    return Form(f"expected one of {', '.join(words)}", {"enum": list(words)}, read)
