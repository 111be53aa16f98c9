"""What a page whose level stands in prose comes to: the fields of an Advisory, read by language/."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from advisorywatch.advisory import Level
from advisorywatch.countries import Place
from advisorywatch.language import Advice, advise
from advisorywatch.sources._advice import settled, spelled_out

Gloss = Mapping[Level, str]


def fields(
    text: str, lang: str, where: Place, code: str, name: str, *, publisher: str, gloss: Gloss
) -> dict[str, Any]:
    """Level, worst, areas and the call to leave, each with its sentence. `text` may bear the
    marks of its lists.

    `wording` is the sentence that carried the level: such a publisher has no label for it.
    """
    advice = spelled_out(advice_of(text, lang, code, publisher), text)
    advice = settled(advice, where, code, name)
    level = advice.worst if advice.level is None else advice.level
    return {
        "level": advice.level,
        "worst": advice.worst,
        "areas": advice.areas,
        "leave": advice.leave,
        "leave_scope": advice.leave_scope,
        "leave_quote": advice.leave_quote,
        "quote": advice.quote,
        "wording": advice.quote if level else "",
        "gloss": "" if level is None else gloss[level] + in_parts(advice),
    }


def in_parts(advice: Advice) -> str:
    return "" if advice.level else " (of parts alone)"


@lru_cache(maxsize=1024)
def advice_of(text: str, lang: str, code: str, publisher: str) -> Advice:
    return advise(text, lang, country=code, publisher=publisher)
