"""Calls to leave a part, set beside the parts a page names with their levels."""

from collections.abc import Iterable
from dataclasses import replace

from advisorywatch.advisory import Area
from advisorywatch.countries import Place
from advisorywatch.language import Advice
from advisorywatch.sources._advice import settled


def with_calls(
    areas: Iterable[Area], advice: Advice, where: Place, country: str, row: str = ""
) -> tuple[Area, ...]:
    """The areas as published; those the text tells people to leave bear that call.

    A part that is only called to be left (Salalah, 2026-03) is added without a level. "These
    areas" and other countries are none.
    """
    found = {area.name.casefold(): area for area in areas}
    for called in settled(advice, where, country, row).areas:
        if called.leave is None:
            continue
        known = found.get(called.name.casefold(), replace(called, level=None))
        found[called.name.casefold()] = replace(known, leave=called.leave)
    return tuple(found.values())
