"""Text as published made fit for reading: markup gone, characters folded, offsets kept.

`cleaned` drops what a reader never sees (tags, zero-width characters, markdown marks) and
remembers where each piece stood; `folded` brings spellings together one character for one
(case, accents, quote marks, dashes, full-width forms), so that an offset in the folded text
is an offset in the cleaned one.
"""

import html
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clean:
    """A cleaned text; `at(i)` is where its character i stood in the text as given."""

    text: str
    ours: tuple[int, ...]  # where a piece begins in the cleaned text …
    theirs: tuple[int, ...]  # … and where it began in the text as given

    def at(self, offset: int) -> int:
        """The offset in the text as given."""
        piece = bisect_right(self.ours, offset) - 1
        return self.theirs[piece] + offset - self.ours[piece]

    def end(self, offset: int) -> int:
        """The offset behind the last character before `offset`, in the text as given."""
        return self.at(offset - 1) + 1 if offset else self.theirs[0]


# Seen: zero-width spaces in 109 Australian pages and after "SALIR TEMPORALMENTE." in Spain's;
# soft hyphens in German pages; markdown in archives of US pages; entities twice escaped.
UNSEEN = re.compile(
    r"<[a-zA-Z/!?][^<>]{0,1000}>"
    r"|&#?\w{1,10};"
    r"|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0640]"
    r"|[\u064b-\u0652\u0591-\u05bd\u0300-\u036f]"  # vowel points, combining accents
    r"|\*{1,3}|(?<![^\W_])_{1,3}|_{1,3}(?![^\W_])"
    r"|!?\[(?=[^\[\]\n]{0,300}\]\()|\]\([^()]{0,500}\)"
    r"|(?m:^[ \t]{0,4}(?:#{1,6}|>)[ \t])"
    r"|\r\n?"
)
BLOCK = re.compile(
    r"</?(?:p|div|li|ul|ol|br|h[1-6]|tr|td|th|table|section|article|dd|dt|header|footer|hr)\b",
    re.IGNORECASE,
)


MARKUP = re.compile(r"<(?:p|div|li|ul|h[1-6])\b", re.IGNORECASE)
UNSEEN_IN_HTML = re.compile(UNSEEN.pattern + r"|\n[ \t]{0,40}", re.MULTILINE)


def cleaned(text: str) -> Clean:
    """What a reader sees of the text, line by line; in HTML its tags make the lines."""
    unseen = UNSEEN_IN_HTML if MARKUP.search(text) else UNSEEN
    out: list[str] = []
    ours, theirs = [0], [0]
    length = last = 0
    for mark in unseen.finditer(text):
        put = replacement(mark.group())
        if put is None:
            continue
        before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
        if put == "" and mark.group()[0] == "*" and before.isalnum() and after.isalnum():
            put = " "  # "due to**crime**" (State, 2025): the space went with the mark-up
        piece = text[last : mark.start()]
        out += (piece, put)
        length += len(piece)
        if put:
            ours.append(length)
            theirs.append(mark.start())
            length += len(put)
        last = mark.end()
        ours.append(length)
        theirs.append(last)
    if not out:
        return Clean(text, (0,), (0,))
    out.append(text[last:])
    return Clean("".join(out), tuple(ours), tuple(theirs))


def replacement(mark: str) -> str | None:
    """What stands in place of a mark; None: it is text after all."""
    if mark[0] == "<":
        return "\n" if BLOCK.match(mark) else ""
    if mark[0] == "&":
        plain = html.unescape(mark)
        return None if plain == mark else plain
    if mark[0] == "\r":
        return "\n"
    if mark[0] == "\n":  # only in HTML
        return " "
    return ""


QUOTES = {
    **dict.fromkeys("’‘ʼ`´′＇״׳", "'"),
    **dict.fromkeys("“”„«»‟″＂", '"'),
    **dict.fromkeys("–—‐‑‒−－", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009\u200a\u3000\t\n", " "),
}
HAN = {"爲": "為", "臺": "台", "鋻": "鑑"}  # one word in two spellings
ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك"}


class Folds(dict[int, str]):
    """Every character's fold, made when first met; always one character for one."""

    def __missing__(self, point: int) -> str:
        self[point] = fold = fold_one(chr(point))
        return fold


def fold_one(char: str) -> str:
    """Case, accents and forms brought together; kana and Hangul keep their marks."""
    if char in QUOTES:
        return QUOTES[char]
    if char in ARABIC:
        return ARABIC[char]
    if char in HAN:
        return HAN[char]
    point = ord(char)
    if 0xFF01 <= point <= 0xFF5E:  # full-width forms: "レベル３" (Japan MOFA, 2026)
        return chr(point - 0xFEE0).lower()
    lower = char.lower()[0]
    if point < 0x0700 and lower not in "йї":
        return unicodedata.normalize("NFD", lower)[0].replace("ı", "i")
    return lower


FOLDS = Folds()


def folded(text: str) -> str:
    """The text for comparing with patterns: same length, lower case, no accents."""
    if text.isascii():
        return text.lower().replace("`", "'").replace("\n", " ")
    return text.translate(FOLDS)
