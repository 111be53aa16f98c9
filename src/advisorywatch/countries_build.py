"""Builds countries.tsv and keys.tsv in tables/ from CLDR and the hand-written tables there.

    python -m advisorywatch.countries_build            # writes both
    python -m advisorywatch.countries_build --check    # exit 1 where they are not up to date

Needs babel (extra `dev`), which no user has to install. It fails where one spelling would be
two places: then a rule of countries_spelling.py or a line of a table is wrong.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel import Locale

from advisorywatch.countries_spelling import fold

TABLES = Path(__file__).parent / "tables"
# The languages our sources write in: a column of countries.tsv each.
LANGUAGES = """
    en fr de nl it es pt pt_PT sv nb nn da fi pl cs sk
    ja ko zh_Hant zh_Hant_HK zh_Hans he ar ru tr
"""
# Their regional kinds, and neighbours in scripts of their own: keys only. Not Latvian and the
# like: its "Nigēra" is Niger, and one letter from Nigeria.
MORE = "fr_CA de_AT de_CH es_419 es_MX es_AR ar_AE ar_SA el hu uk"
# CLDR's words that are no name of that place to us.
DROPPED = {
    ("nb", "CD"),  # "Kongo": elsewhere Congo-Brazzaville
    ("pl", "CG"),  # "Kongo": in Norwegian Congo-Kinshasa
    ("da", "BQ"),  # "De tidligere Nederlandske Antiller": three territories
}
BARE = {"CY", "DM", "GN", "MF", "SD", "WS"}  # a neighbour's name is this one and a word more
# CLDR's codes of places that are no ISO country stand for the rows of parts.tsv with that id.
PARTS_OF_CLDR = {"AC": "SH#SH-AC", "TA": "SH#SH-TA", "DG": "IO"}


def main(arguments: list[str]) -> int:
    built = {"countries.tsv": countries(), "keys.tsv": keys()}
    stale = [
        name
        for name, text in built.items()
        if not (TABLES / name).exists() or (TABLES / name).read_text("utf-8") != text
    ]
    if "--check" in arguments:
        print("\n".join(f"{name}: not up to date" for name in stale) or "up to date")
        return 1 if stale else 0
    for name in stale:
        (TABLES / name).write_text(built[name], "utf-8")
    print("\n".join(f"{name}: written" for name in stale) or "up to date")
    return 0


def countries() -> str:
    """Code and a short name in each language."""
    languages = LANGUAGES.split()
    short = {(code, language): name for code, language, name in rows("short.tsv")}
    names = {language: dict(cldr(language)) for language in languages}
    lines = [
        [
            code,
            *(short.get((code, lang)) or tidy(lang, names[lang][code]) for lang in languages),
        ]
        for code, *_ in rows("codes.tsv")
    ]
    head = "# Built by countries_build.py from CLDR and short.tsv: do not edit.\n"
    return head + "".join("\t".join(line) + "\n" for line in (["code", *languages], *lines))


def tidy(language: str, name: str) -> str:
    """CLDR's name as a newsroom prints it: no second name in parentheses, "and" in full."""
    name = re.sub(r"\s*[（(].*[)）]$", "", name).replace("’", "'")
    return name.replace(" & ", " and ") if language == "en" else name


def keys() -> str:
    """Folded name → what it stands for, and "=" with an id of a part."""
    lines = keyed(spelled())
    lines |= {f"={tag}": place for place, _, tag, *_ in rows("parts.tsv", 3) if tag}
    head = "# Built by countries_build.py from CLDR and the tables beside it: do not edit.\n"
    return head + "".join(f"{key}\t{value}\n" for key, value in sorted(lines.items()))


def keyed(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Key → what it stands for; ValueError, naming all, where one key would be two places."""
    codes = {tag: code for code, iso3, *_ in rows("codes.tsv") for tag in (code, iso3)}
    found: dict[str, tuple[str, str]] = {}
    clashes: list[str] = []
    for name, value in sorted(names, key=lambda pair: pair[1].endswith("?")):
        key = fold(name)
        before, whose = found.setdefault(key, (value, name))
        if not key:
            clashes.append(f"{name!r}: a name without a letter")
        elif before.rstrip("?") != value.rstrip("?"):
            clashes.append(f"{name!r} is {value}, but {whose!r} is {before}")
        elif codes.get(key.upper(), value) != value and not value.startswith("!"):
            clashes.append(f"{name!r} is {value}, but the code {key.upper()} is another's")
        found[key] = (value, whose)
    if clashes:
        raise ValueError("\n".join(["one spelling, two places:", *clashes]))
    return {key: value for key, (value, _) in found.items()}


def spelled() -> Iterator[tuple[str, str]]:
    """Every name we know as it is written, with what it stands for."""
    codes = {code for code, *_ in rows("codes.tsv")}
    for language in (LANGUAGES + MORE).split():
        for code, name in cldr(language):
            if code in codes and (language, code) not in DROPPED:
                yield name, code + "?" * (code in BARE)
            elif code in PARTS_OF_CLDR:
                yield name, PARTS_OF_CLDR[code]
    for code, names, *_ in rows("aliases.tsv"):
        yield from ((name, code) for name in names.split(" | "))
    for several, names, *_ in rows("several.tsv"):
        yield from ((name, several) for name in names.split(" | "))
    for place, names, *_ in rows("parts.tsv"):
        yield from ((name, place) for name in names.split(" | "))
    reason = ""
    for heading, names in rows("refused.tsv"):
        reason = heading or reason
        yield from ((name, "!" + reason) for name in names.split(" | ") if name)


def cldr(language: str) -> Iterator[tuple[str, str]]:
    """CLDR's code and name of every territory with a two-letter code."""
    for code, name in Locale.parse(language).territories.items():
        if re.fullmatch("[A-Z]{2}", code):
            yield code, name


def rows(table: str, least: int = 2) -> Iterator[list[str]]:
    """The rows of a hand-written table, each of at least so many cells."""
    for line in (TABLES / table).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = line.split("\t")
            yield cells + [""] * (least - len(cells))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
