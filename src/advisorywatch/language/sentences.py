"""Where sentences end, language by language: stops, lists, abbreviations, missing spaces."""

import re
from collections.abc import Iterator

from advisorywatch.language.clean import Clean, cleaned, folded
from advisorywatch.language.table import Table

BOUNDARY = re.compile(
    r"[ \t\u3000]*\n[\s\u3000]*"
    r"|[.!?…]{1,3}[\"'”’»)\]]{0,2}(?:\s{1,20}|(?=[^\W\d_])|$)"
    r"|[。！？｡](?![)）])[」』”]{0,2}\s{0,20}"  # "（首都を含む。）" goes on
    r"|(?=[●○◎■□◆◇▲△▶•▪])"
    r"|\s[|·]\s"
)
# "「レベル2：不要不急の渡航は止めてください。」に引き上げ": a quoted stop, and the sentence goes on
# "レベル3(渡航は止めてください。(渡航中止勧告))に引き上げ": a bracket goes on behind the stop
BRACKETED_ON = re.compile(r"[(（][^()（）\n]{0,20}[)）][)）」]")
QUOTED_ON = re.compile("[^「」\n]{0,40}」(?:に|へ|から|を|が|は)")
LONGEST = 1500  # a "sentence" without a stop is cut at a space here: tables pasted as text
FIRST_WORD = re.compile(r"[^\W\d_]{1,12}")
LAST_WORD = re.compile(r"[\w.'’-]{1,20}\Z")


def spans(text: str, table: Table) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of a cleaned text, white space stripped, empty ones left out."""
    start = 0
    for mark in BOUNDARY.finditer(text):
        if mark.start() < start or not is_end(text, start, mark, table):
            continue
        yield from trimmed(text, start, mark.end())
        start = mark.end()
    yield from trimmed(text, start, len(text))


def is_end(text: str, start: int, mark: re.Match[str], table: Table) -> bool:
    """Whether a sentence ends at this mark."""
    found = mark.group()
    if "\n" in found:
        return not (is_wrap(text, start, mark) or goes_on(text, start, mark, table))
    if found == "… " and text[mark.start() - 1 : mark.start()].isspace():
        return False  # left out by whoever quotes: "do not travel … to the border"
    if found.startswith("。") and BRACKETED_ON.match(text, mark.start() + 1):
        return False
    if found.startswith("。") and text.rfind("「", start, mark.start()) > text.rfind(
        "」", start, mark.start()
    ):
        return QUOTED_ON.match(text, mark.start() + 1) is None
    if found.strip() in ("?", "!") and text[mark.end() : mark.end() + 1].islower():
        return (
            False  # a letter lost on the way ("all?estero"), or a word in a headline's middle
        )
    if found == "" or found[0] in "。！？｡!?…|·" or found[0].isspace():
        return True
    before, after = text[start : mark.start()], text[mark.end() : mark.end() + 2]
    word = LAST_WORD.search(before[-20:])
    last = word.group() if word else ""
    if not found[-1].isspace() and mark.end() < len(text):
        # "leave immediately.The U.S. government" (US, 2026) ends; "travel.state.gov" does not
        ends = last.islower() and after[:1].isupper()  # or in a script without case
        caseless = last.isalpha() and after[:1].isalpha() and is_caseless(last + after[:1])
        return len(last) > 2 and "." not in last and (ends or caseless)
    if len(found.strip()) == 1 and last:
        if "." in last or (len(last) == 1 and last.isalpha()):  # U.S., z.B., p. m.
            return last.casefold() in table.may_end and begins(text, mark.end(), table)
        if last.casefold() in table.abbreviations:
            return False
        if last.isdigit() and len(last) <= 2 and table.ordinals:  # 20. März
            return False
    return not after[:1].islower()


def without_quoted_stops(text: str) -> str:
    """A folded sentence in which no stop stands but its own: "レベル3(渡航は止めてください。)に"."""
    return text[:-2].replace("。", " ") + text[-2:] if "。" in text else text


def is_caseless(word: str) -> bool:
    """Whether a script without capitals is written here: Hebrew, Arabic, Han, Hangul."""
    return word.lower() == word.upper()


def begins(text: str, at: int, table: Table) -> bool:
    """Whether a common word with a capital stands here: "in the U.S. The …", not "U.S. Embassy"."""
    word = FIRST_WORD.match(text, at)
    return (
        word is not None and word.group()[0].isupper() and word.group().lower() in table.common
    )


def is_wrap(text: str, start: int, mark: re.Match[str]) -> bool:
    """A line broken inside a sentence: long, no stop before, a small letter behind."""
    if mark.group().count("\n") > 1 or mark.end() >= len(text):
        return False
    line = text.rfind("\n", 0, mark.start()) + 1
    before = text[max(start, line) : mark.start()].rstrip()
    long_enough = mark.start() - line > 30
    return long_enough and before[-1:] not in ".!?:;…" and text[mark.end()].islower()


def goes_on(text: str, start: int, mark: re.Match[str], table: Table) -> bool:
    """A line that belongs to the one before it: a list's place, its level on the next line."""
    if mark.group().count("\n") > 1 or text[start : mark.start()].rstrip()[-1:] in "。":
        return False
    behind = folded(text[mark.end() : mark.end() + 40])
    return any(
        (found := one.search(behind)) is not None and found.start() == 0
        for one in table.lists["goes_on"]
    )


def trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Without the white space and list marks around it; cut where it is too long to be one."""
    while start < end and (text[start].isspace() or text[start] in "•▪·*|:;,"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = start + LONGEST if cut < 0 else cut
        yield (start, cut)
        start = cut + 1 if cut < start + LONGEST else cut
    if start < end:
        yield (start, end)


def split(text: str, table: Table) -> tuple[Clean, list[tuple[int, int]]]:
    """The cleaned text and the spans of its sentences in it."""
    clean = cleaned(text)
    return clean, list(spans(clean.text, table))
