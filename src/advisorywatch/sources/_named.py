"""Which countries a headline names: for feeds of notices that bear no code.

Whole names only, the longest first, so that Niger is not found in Nigeria nor 几内亚 in 几内亚比绍.
"""

import re
from functools import cache

from advisorywatch.countries import names_by_language


@cache
def names_in(language: str) -> "re.Pattern[str]":
    """Every country's name in a language of the tables, longest first."""
    found = sorted(by_name(language), key=lambda name: (-len(name), name))
    alternatives = "|".join(re.escape(name) for name in found)
    spaced = language not in ("zh_Hans", "zh_Hant", "ja")
    return re.compile(rf"\b(?:{alternatives})\b" if spaced else alternatives)


@cache
def by_name(language: str) -> dict[str, str]:
    """Name → code; a name that two countries share is left out."""
    found: dict[str, str] = {}
    shared: set[str] = set()
    for code, names in names_by_language().items():
        name = names.get(language, "")
        if code == "code" or len(name) < 2:
            continue
        if name in found:
            shared.add(name)
        found[name] = code
    return {name: code for name, code in found.items() if name not in shared}


def countries_named(headline: str, language: str) -> list[str]:
    """Their codes, in the order they are named, each once."""
    table = by_name(language)
    return list(dict.fromkeys(table[name] for name in names_in(language).findall(headline)))
