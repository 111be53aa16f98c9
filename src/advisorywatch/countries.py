"""Country names and codes: place(name) gives ISO codes, or a loud error. Never a guess.

A name is read by its full spelling (countries_spelling.py) from tables/*.tsv, else by one of a
few rules (countries_reading.py). What people write stands in the tables aliases, several, parts
and refused; `python -m advisorywatch.countries_build` makes keys.tsv of them and of CLDR.
"""

from functools import cache

from advisorywatch.countries_reading import Refused, read
from advisorywatch.countries_spelling import fold
from advisorywatch.countries_tables import (
    ISO3,
    KOSOVO,
    Place,
    by_code,
    by_iso3_table,
    keys,
    parse,
    table,
)
from advisorywatch.errors import UnknownCountry, found

__all__ = [
    "CODES",
    "Place",
    "by_iso3",
    "from_fips",
    "from_japan",
    "is_code",
    "iso3_of",
    "japan_place",
    "name_of",
    "place",
    "resolve",
    "suggest",
]

CODES = tuple(ISO3)
# Signs that give a name its shape, as East Asian publishers write them.
SIGNS = str.maketrans("（）［］，／", "()[],/")
FOOTNOTES = "*†‡¹²³ "  # "Hongkong*", "Kosovo*"
LONGEST = 300  # characters; the longest official name has 90


def place(name: str) -> Place:
    """What a publisher's name stands for; UnknownCountry, with the reason, if nothing we know.

    Upper-case ISO codes are names too ("RU", "RUS", "XK", and "BQ-SA", "PT-20" for parts). A
    parenthesis that names a part makes one: "Myanmar (south-eastern regions)". Codes of other
    systems (FIPS, Japan's) never come in here: from_fips, from_japan.
    """
    text = " ".join(name.translate(SIGNS).split()).rstrip(FOOTNOTES)
    if len(text) > LONGEST:
        raise UnknownCountry(f"{found(name)}: a country's name has no {len(text)} characters")
    try:
        known = by_code(text) or read(text)
    except Refused as refused:
        raise UnknownCountry(f"{found(name)}: {refused}") from None
    if known is None:
        raise UnknownCountry(f"{found(name)}: no name of a country in our tables")
    return known


def resolve(name: str) -> tuple[str, ...]:
    """The codes a name stands for, as place()."""
    return place(name).codes


def name_of(code: str, lang: str = "en") -> str:
    """A newsroom's short name of a country: "Taiwan", "Türkiye", "DR Congo".

    `lang` is a language of countries.tsv ("de", "zh_Hant" or "zh-Hant"); ValueError where it is
    none of them, UnknownCountry where `code` is no code.
    """
    names = names_by_language()
    column = names["code"].get({"no": "nb"}.get(lang, lang).replace("-", "_"))
    if column is None:
        languages = ", ".join(names["code"])
        raise ValueError(
            f"language of country names: expected one of {languages}, found {found(lang)}"
        )
    return names[checked(code)][column]


def is_code(code: str) -> bool:
    """Whether it is an ISO 3166-1 alpha-2 code, or XK."""
    return code in ISO3


def iso3_of(code: str) -> str:
    """ISO 3166-1 alpha-3; XKX for Kosovo, as most feeds write."""
    return ISO3[checked(code)]


def by_iso3(iso3: str) -> str:
    """The alpha-2 code of an alpha-3 code in any case; Kosovo's XKX, XKS, RKS, KOS are XK."""
    upper = iso3.strip().upper()
    code = "XK" if upper in KOSOVO else by_iso3_table().get(upper)
    if code is None:
        raise UnknownCountry(f"{found(iso3)}: expected an ISO 3166-1 alpha-3 code")
    return code


def from_fips(tag: str) -> tuple[str, ...]:
    """The ISO codes of a FIPS 10-4 tag of the US feeds: "CH" is China, "RS" Russia.

    75 of the tags are another country's ISO code, so a tag never goes through resolve(). The
    feeds mistag too (Saint Kitts as KN, which is North Korea): the title comes first.
    """
    codes = fips().get(tag.strip())
    if codes is None:
        raise UnknownCountry(f"{found(tag)}: expected a FIPS 10-4 tag")
    return codes


def japan_place(code: str) -> Place:
    """What a code of Japan's MOFA stands for: "9007" Russia, "1808" Hawaii, a part of the US.

    They are strings, zero-padded: "0007" is Kazakhstan. Advice filed under "0972" (Israel)
    often covers the West Bank and Gaza too; its text says so, its code does not.
    """
    known = japan().get(code.strip())
    if known is None:
        raise UnknownCountry(f"{found(code)}: expected a country code of Japan's MOFA")
    return known


def from_japan(code: str) -> tuple[str, ...]:
    """The ISO codes of japan_place()."""
    return japan_place(code).codes


def suggest(name: str, limit: int = 3) -> list[str]:
    """Names a person may have meant, best first. For people only: nothing is decided by it."""
    import difflib  # 5 ms, and only where somebody erred

    near = difflib.get_close_matches(fold(name), spellings(), n=limit * 4, cutoff=0.75)
    meant = (parse(keys()[key]).codes for key in near)
    codes = [code for several in meant if len(several) == 1 for code in several]
    if name.strip().upper() in ISO3:
        codes.insert(0, name.strip().upper())
    return list(dict.fromkeys(map(name_of, codes)))[:limit]


def checked(code: str) -> str:
    """The code, if it is one."""
    if code not in ISO3:
        raise UnknownCountry(f"{found(code)}: expected an ISO 3166-1 alpha-2 code, or XK")
    return code


@cache
def spellings() -> list[str]:
    """Keys that stand for a country, for suggestions."""
    return [key for key, value in keys().items() if key[0] != "=" and value[0] != "!"]


@cache
def names_by_language() -> dict[str, dict[str, str]]:
    """Code → language → name; under "code" the languages themselves."""
    header, *rows = table("countries.tsv")
    languages = header[1:]
    return {row[0]: dict(zip(languages, row[1:], strict=True)) for row in (header, *rows)}


@cache
def fips() -> dict[str, tuple[str, ...]]:
    return {tag: tuple(codes.split("+")) for tag, codes, *_ in table("fips.tsv")}


@cache
def japan() -> dict[str, Place]:
    return {code: parse(value) for code, value, *_ in table("japan.tsv")}
