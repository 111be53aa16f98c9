"""Guessing a text's language: by its script, else by each table's most frequent words and letters."""

import re
import unicodedata

from advisorywatch.language.clean import folded

HAN_TRADITIONAL = frozenset(
    "國來為這個們會對說時過後從應將與還發當經開關門問題實際學習東車長馬鳥區級請臺灣離邊議際總統戰爭暫勸"
)
HAN_SIMPLIFIED = frozenset(
    "国来为这个们会对说时过后从应将与还发当经开关门问题实际学习东车长马鸟区级请台湾离边议际总统战争暂劝"
)
SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u3096\u30a1-\u30fa]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("he", re.compile(r"[\u05d0-\u05ea]")),
    ("ar", re.compile(r"[\u0621-\u064a]")),
    ("ru", re.compile(r"[\u0430-\u044f]", re.IGNORECASE)),
)
# What a language writes beyond a to z: letters of another's speak against it ("ł" is Polish alone).
LETTERS = {
    "cs": "áčďéěíňóřšťúůýž",
    "da": "æøåéü",
    "de": "äöüßé",
    "en": "",
    "es": "áéíñóúü",
    "fi": "äöåšž",
    "fr": "àâæçéèêëîïôœùûü",
    "fy": "âêôûúéëïöü",
    "it": "àèéìîòù",
    "nl": "éëïöüèê",
    "nn": "æøåéòôó",
    "no": "æøåéòôó",
    "pl": "ąćęłńóśźż",
    "pt": "áâãàçéêíóôõúü",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sv": "åäöé",
    "tr": "çğıöşüâî",
}
HAN = re.compile(r"[\u4e00-\u9fff]")
LETTER = re.compile(r"[^\W\d_]")
WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 4000  # characters looked at
LINE = 40  # words: in so few the most frequent ones may be missing ("Se desaconseja viajar a Malí.")


def guess(text: str) -> str:
    """The code of the language the text is most likely in; "en" where nothing tells.

    Counted are the most frequent words of each table, in a line also those its phrases are made
    of, less letters the language does not write. Of the same text always the same: where two are
    as likely, English if it is one of them, else the one first in LANGUAGES, but bokmål before
    nynorsk, which a line without a word of its own is not.
    """
    from advisorywatch.language import LANGUAGES, table_of

    sample = text[:SAMPLE]
    letters = len(LETTER.findall(sample)) or 1
    for code, script in SCRIPTS:
        share = len(script.findall(sample)) / letters
        if code in LANGUAGES and share > (0.1 if code == "ja" else 0.3):
            return code
    if len(HAN.findall(sample)) / letters > 0.3:
        traditional = sum(char in HAN_TRADITIONAL for char in sample)
        simplified = sum(char in HAN_SIMPLIFIED for char in sample)
        code = "zh-Hans" if simplified > traditional else "zh-Hant"
        return code if code in LANGUAGES else "en"
    words = [word.casefold() for word in WORD.findall(sample)]
    accents = [char for char in sample.casefold() if char.isalpha() and not char.isascii()]
    known = {code: sum(word in table_of(code).common for word in words) for code in LANGUAGES}
    if len(words) <= LINE:
        plain = [folded(word) for word in words]
        for code in LANGUAGES:
            whole, stems = table_of(code).vocabulary
            known[code] += sum(word in whole or word.startswith(stems) for word in plain)
    scores = {
        code: score - sum(char not in LETTERS.get(code, "") for char in accents)
        for code, score in known.items()
    }
    best = max(scores.values())
    likely = [code for code, score in scores.items() if score == best]
    if "en" in likely or (not any(known.values()) and len(likely) > 1):
        return "en"
    return "no" if likely[0] == "nn" and "no" in likely else likely[0]


# Letters that bear two marks stand in no other language: "cảnh báo", "tại Việt Nam".
VIETNAMESE = re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)


def is_vietnamese(text: str) -> bool:
    """Whether a text is Vietnamese: no table of LANGUAGES, so `guess` does not know it."""
    sample = unicodedata.normalize("NFC", text[:SAMPLE])
    return len(VIETNAMESE.findall(sample)) > 0.08 * len(LETTER.findall(sample))


ALIASES = {
    "nb": "no",
    "iw": "he",
    "zh": "zh-Hans",
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-cn": "zh-Hans",
    "zh-sg": "zh-Hans",
}


def code_of(lang: str) -> str:
    """Our code of a language as others write it: "en-GB" and "EN" are en, "nb" is no."""
    plain = lang.strip().replace("_", "-").lower()
    if plain in ALIASES:
        return ALIASES[plain]
    if plain.startswith(("zh-hant", "zh-hans")):
        return "zh-H" + plain[4:7]
    first = plain.partition("-")[0]
    return ALIASES.get(first, first)
