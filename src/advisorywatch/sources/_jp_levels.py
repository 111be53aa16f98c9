"""The danger levels a text of Japan's ministry lists: where, and which. Part of jp_mofa's reader.

A page may hold several lists, each of a notice that stands (Nepal, seen 2026-07).
"""

import re
import unicodedata
from dataclasses import dataclass

from advisorywatch.advisory import Level
from advisorywatch.errors import SourceChanged, found

# Their level: ours, and the ministry's words for it in English.
LEVELS = {
    1: (Level.CAUTION, "Level 1: exercise caution"),
    2: (Level.AVOID_NON_ESSENTIAL, "Level 2: avoid non-essential travel"),
    3: (Level.DO_NOT_TRAVEL, "Level 3: avoid all travel"),
    4: (Level.DO_NOT_TRAVEL, "Level 4: evacuate and avoid all travel"),
}

ENTRY = re.compile(r"^[●○◎・]\s*(?P<where>.+)$")
REST = re.compile(
    r"以外の(?:全ての|すべての)?(?:地域|全地域|全土)|を除く(?:全ての)?(?:地域|全域|全土)|その他の(?:地域|全域)"
)
WHOLE = re.compile(r"全土|全域|全国")
# "…全土の危険情報をレベル4（退避勧告）とします", "…全土に危険レベル1…を発出します"
IN_PROSE = re.compile(
    r"全(?:土|域)(?:の危険(?:情報|レベル))?[にをは](?:危険(?:情報|レベル)[をは]?)?(?:レベル)?\s*([1-4])"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list of danger levels: their level, and where."""

    level: int
    where: str
    quote: str

    @property
    def bare(self) -> str:
        """Without what stands in brackets: "ネパール全土(フムラ郡…を除く)" is ネパール全土."""
        return re.sub(r"\([^)]*\)", "", self.where)

    @property
    def rest(self) -> bool:
        return bool(REST.search(self.bare)) and "上記以外の地域、" not in self.bare

    @property
    def whole(self) -> bool:
        return bool(WHOLE.search(self.bare)) and "県" not in self.bare and "州" not in self.bare


def lists(text: str, url: str) -> list[list[Entry]]:
    """Each list under 【危険レベル】: where, on the lines after a ●, and its level."""
    _, *bodies = unicodedata.normalize("NFKC", text).split("【危険レベル】")
    return [entries_of(body.partition("【")[0], url) for body in bodies]


def entries_of(body: str, url: str) -> list[Entry]:
    """The entries of one list."""
    listed: list[Entry] = []
    where: list[str] = []
    for line in body.splitlines():
        line = line.strip()
        stated = re.match(r"レベル\s*([1-9])\s*[::]?", line)
        if entry := ENTRY.match(line):
            where = [entry["where"]] if not where else [*where, entry["where"]]
        elif stated and where:
            if int(stated[1]) not in LEVELS:
                raise SourceChanged(f"{url}: expected a level of 1 to 4, found {found(line)}")
            place = " ".join(where)
            listed.append(Entry(int(stated[1]), place, f"{place} {line}"))
            where = []
        elif where and not line.startswith(("ただし", "(注)")):
            where.append(line)
    return listed


def level_of(listed: list[Entry]) -> int | None:
    """The level of the rest of the country, or of all of it; None where only parts are named."""
    for wanted in ("rest", "whole"):
        levels = [entry.level for entry in listed if getattr(entry, wanted)]
        # the last catch-all is the widest: "other parts of the province" come before it
        if levels:
            return levels[-1]
    return None


def whole_in(text: str, flags: list[int]) -> int | None:
    """ "全土に危険レベル1" in a text without a list."""
    stated = IN_PROSE.search(unicodedata.normalize("NFKC", text))
    return int(stated[1]) if stated and (not flags or int(stated[1]) in flags) else None
