"""Names and codes of countries: right, or refused with the reason; never a guess."""

import csv
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisorywatch import countries_build
from advisorywatch.countries import (
    CODES,
    Place,
    by_iso3,
    from_fips,
    from_japan,
    is_code,
    iso3_of,
    japan_place,
    name_of,
    place,
    resolve,
    suggest,
)
from advisorywatch.countries_spelling import fold
from advisorywatch.countries_tables import keys, table
from advisorywatch.errors import UnknownCountry
from corpus import SHARED, needs_corpus
from corpus_names import corpus_names, tw_rows

BY_RULE = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "names_by_rule.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
NAMES = list(countries_build.spelled())


def codes_or_refused(name: str) -> str:
    """As the third column of names.tsv has it: codes joined by "+", "-" where refused."""
    try:
        return "+".join(resolve(name))
    except UnknownCountry:
        return "-"


def refusal(name: str) -> str:
    with pytest.raises(UnknownCountry) as refused:
        place(name)
    return str(refused.value)


# What publishers write


@needs_corpus
def test_every_name_collected_from_the_feeds_is_right_or_refused():
    with (SHARED / "sources/names.tsv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    wrong = {
        row["name"]: (row["expected"], codes_or_refused(row["name"]))
        for row in rows
        if codes_or_refused(row["name"]) != row["expected"]
    }

    assert len(rows) > 100
    assert wrong == {}


# No country: the reason each is refused for begins so.
REFUSED_IN_THE_CORPUS = {
    "No travel advice": "not an advice on a country",
    "Schengen countries*": "an association of states",
    "神根國家*": "an association of states",
    "神根国家*": "an association of states",
    "Türkiye - old": "an archived row",
    "Türkiye (south-eastern provinces) - old": "an archived row",
    "Somaliland": "recognised by few states",
}


@needs_corpus
def test_every_country_of_every_source_in_the_corpus_is_read_as_its_code_says():
    wrong = {}
    missions = {"Mission", "Delegation", "Vertretung"}  # Switzerland's, at the end of its list
    for source, name, codes in set(corpus_names()):
        if name in REFUSED_IN_THE_CORPUS:
            assert REFUSED_IN_THE_CORPUS[name] in refusal(name)
        elif codes is not None and frozenset(resolve(name)) != codes:
            wrong[source, name] = codes, resolve(name)
        elif codes is None and name.split()[0] not in missions:
            resolve(name)

    assert wrong == {}


@needs_corpus
def test_taiwans_second_column_never_says_another_country_than_its_id():
    other = {}
    for text, country in tw_rows():
        said = codes_or_refused(text)
        if said != "-" and not set(said.split("+")) >= set(resolve(country)):
            other[text] = said, country

    assert other == {}


def test_names_in_no_table_are_read_by_rule():
    wrong = {name: (codes, codes_or_refused(name)) for name, codes in BY_RULE}
    wrong = {name: pair for name, pair in wrong.items() if pair[0] != pair[1]}

    assert wrong == {}
    assert [name for name, _ in BY_RULE if fold(name) in keys()] == []


def test_every_name_of_the_tables_stands_for_what_its_line_says():
    wrong = {}
    for name, value in NAMES:
        if value.startswith("!"):
            continue
        expected = value.rstrip("?").partition("~")[0].partition("#")[0]
        if codes_or_refused(name) != expected:
            wrong[name] = value

    assert wrong == {}


def test_every_refused_name_is_refused_with_its_reason():
    refused = [(name, value[1:]) for name, value in NAMES if value.startswith("!")]

    assert len(refused) > 400
    assert [name for name, reason in refused if reason not in refusal(name)] == []


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Niger", "NE"),
        ("Nigeria", "NG"),
        ("Níger", "NE"),
        ("Nigéria", "NG"),
        ("Nigeri", "-"),
        ("Dominica", "DM"),
        ("Dominican", "DO"),
        ("Dominican Rep.", "DO"),
        ("Guinea", "GN"),
        ("Guinea Bissau", "GW"),
        ("Equatorial Guinea", "GQ"),
        ("Papua New Guinea", "PG"),
        ("New Guinea", "-"),
        ("Samoa", "WS"),
        ("American Samoa", "AS"),
        ("Congo", "CG"),
        ("Congo (Kinshasa)", "CD"),
        ("Congo (Brazzaville)", "CG"),
        ("Congo (Democratic Republic)", "CD"),
        ("Congo, Dem. Rep.", "CD"),
        ("Kongo, Dem. Rep.", "CD"),
        ("Kongo", "-"),
        ("Congo (south)", "-"),
        ("Korea", "KR"),
        ("Korea (North)", "KP"),
        ("Korea (North Korea)", "KP"),
        ("Korea/North Korea", "-"),
        ("Demokratische Volksrepublik Korea", "KP"),
        ("Republic of Korea", "KR"),
        ("People's Republic of Korea", "-"),
        ("Sudan", "SD"),
        ("Sudan, South", "SS"),
        ("Sudan (Darfur)", "-"),
        ("Mali", "ML"),
        ("Somalia", "SO"),
        ("Oman", "OM"),
        ("Romania", "RO"),
        ("Rússia", "RU"),
        ("Bielorrússia", "BY"),
        ("Iran", "IR"),
        ("Iraq", "IQ"),
        ("Austria", "AT"),
        ("Australia", "AU"),
        ("Slovakia", "SK"),
        ("Slovenia", "SI"),
        ("Saint Martin", "MF"),
        ("Sint Maarten", "SX"),
        ("Virgin Islands", "-"),
        ("Virgin Islands (UK)", "VG"),
        ("Islas Vírgenes de los Estados Unidos", "VI"),
        ("Republic of China", "TW"),
        ("People's Republic of China", "CN"),
        ("Taiwan, Province of China", "TW"),
        ("Guyane", "GF"),
        ("Guyana", "GY"),
        ("Georgia", "GE"),
        ("State of Georgia", "-"),
        ("Georgia, USA", "-"),
        ("Estado de México", "-"),
        ("New Jersey", "-"),
        ("British Columbia", "-"),
        ("Paris, France", "-"),
        ("Luxembourg, Belgium", "-"),
        ("Russia - Level 4: Do Not Travel", "-"),
        ("Russia (Level 4: Do Not Travel)", "-"),
        ("Libanon (Teilreisewarnung)", "-"),
        ("Kosovo (under UNSCR 1244/99)", "XK"),
        ("Mali Somalia", "-"),
        ("", "-"),
        ("-", "-"),
        ("The", "-"),
        ("Republic", "-"),
        ("Democratic Republic", "-"),
        ("Iran, Iraq", "-"),
        ("Iran, Iraq and Syria", "IR+IQ+SY"),
        ("Iran, Iraq and Atlantis", "-"),
        ("Hong Kong, China", "HK"),
        ("China (Hong Kong)", "HK"),
        ("China, Hong Kong and Macau", "CN+HK+MO"),
        ("China - Hong Kong and Macau", "HK+MO"),
        ("Denmark, Greenland and the Faroe Islands", "DK+GL+FO"),
        ("France (including Monaco)", "FR+MC"),
        ("Spain (including the Canary Islands)", "ES"),
        ("Serbien (ohne Kosovo)", "RS"),
        ("Ukraine (except Crimea)", "UA"),
        ("Guadeloupe (French West Indies)", "GP"),
        ("Aruba (Netherlands)", "AW"),
        ("Israel/Palestine", "IL+PS"),
        ("Swaziland (now Eswatini)", "SZ"),
        ("澳大利亞 Australia", "AU"),
        ("澳大利亞 Austria", "-"),
        ("剛果民主共和國", "CD"),
        ("도미니카공화국", "DO"),
        ("도미니카", "DM"),
        ("ドミニカ", "-"),
    ],
)
def test_names_near_each_other_are_told_apart(name: str, codes: str):
    assert codes_or_refused(name) == codes


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Saba", Place(("BQ",), sub="BQ-SA")),
        ("Bonaire/St Eustatius/Saba", Place(("BQ",))),
        ("Saba and Sint Eustatius", Place(("BQ",), sub="BQ-SA-SE")),
        ("BQ-BO", Place(("BQ",), sub="BQ-BO")),
        ("Gaza Strip", Place(("PS",), sub="PS-GZ")),
        ("加薩走廊", Place(("PS",), sub="PS-GZ")),
        ("West Bank and Gaza", Place(("PS",))),
        ("Azores", Place(("PT",), part="Azores")),
        ("Açores", Place(("PT",), part="Azores")),
        ("PT-20", Place(("PT",), part="Azores")),
        ("Canary Islands (Spain)", Place(("ES",), part="Canary Islands")),
        ("Northern Ireland", Place(("GB",), part="Northern Ireland")),
        (
            "Myanmar (south-eastern regions)",
            Place(("MM",), part="south-eastern regions"),
        ),
        ("Japan(Hokkaido)", Place(("JP",), part="Hokkaido")),
        ("日本（北海道）", Place(("JP",), part="北海道")),
        ("Georgia (Abkhazia)", Place(("GE",), part="Abkhazia")),
        ("Russia (Republic of Dagestan)", Place(("RU",), part="Republic of Dagestan")),
        ("Nordkorea (Den Demokratiske Folkerepublik)", Place(("KP",))),
        ("Saint Martin (French part)", Place(("MF",))),
    ],
)
def test_a_row_for_less_than_a_country_says_which(name: str, expected: Place):
    assert place(name) == expected


def test_a_refusal_quotes_the_name_and_says_why():
    assert refusal("Atlantis") == "'Atlantis': no name of a country in our tables"
    assert refusal("Transnistria") == (
        "'Transnistria': recognised by no state; publishers speak of it in Moldova's advice"
    )
    assert refusal("Schengen countries*").startswith("'Schengen countries*': an association")
    assert refusal("Republic of Somaliland (Hargeisa)").startswith("'Republic of Somaliland (H")
    assert "has no 301 characters" in refusal("x" * 301)


# Spelling


def in_noise(name: str) -> st.SearchStrategy[str]:
    """The name in other cases, spaces, apostrophes and accents."""

    def noisy(draw: st.DrawFn) -> str:
        letters = []
        for char in draw(st.sampled_from([name, name.upper(), name.title()])):
            if char == " ":
                letters.append(draw(st.sampled_from([" ", "  ", "\u00a0", " \u200b"])))
            elif char in "'’":
                letters.append(draw(st.sampled_from("'’‘ʼ`´")))
            elif char.isascii() and char.isalpha():
                letters.append(char + draw(st.sampled_from(["", "", "", "\u0301", "\u00ad"])))
            else:
                letters.append(char)
        return draw(st.sampled_from(["", " ", "\u00a0"])) + "".join(letters) + " "

    return st.composite(noisy)()


RESOLVED = [(name, value) for name, value in NAMES if not value.startswith("!")]


@given(st.data())
def test_case_spaces_apostrophes_and_accents_never_matter(data: st.DataObject):
    name, _ = data.draw(st.sampled_from(RESOLVED))

    assert place(data.draw(in_noise(name))) == place(name)


def one_edit_away(name: str) -> Iterator[str]:
    """Each letter left out, doubled, or replaced by its neighbour's."""
    for i, char in enumerate(name):
        if char.isalpha():
            yield name[:i] + name[i + 1 :]
            yield name[:i] + name[i:][:1] + name[i:]
            yield name[:i] + name[i + 1 : i + 2] + name[i + 1 :]


def test_a_misspelt_name_is_refused_or_its_own_never_anothers():
    found = {
        (code, wrong): resolve(wrong)
        for code in CODES
        for wrong in one_edit_away(name_of(code))
        if codes_or_refused(wrong) not in ("-", code)
    }

    assert found == {  # names in their own right, in other languages
        ("IQ", "Ira"): ("IR",),  # Irã
        ("MF", "St. Marin"): ("SM",),  # Saint-Marin
        ("OM", "man"): ("IM",),  # Norwegian
        ("SD", "SSudan"): ("SS",),  # S. Sudan
    }


def test_one_key_is_never_two_places():
    with pytest.raises(ValueError, match="'KONGO' is CD, but 'Kongo' is CG"):
        countries_build.keyed([("Kongo", "CG"), ("KONGO", "CD")])
    with pytest.raises(ValueError, match="the code DOM is another's"):
        countries_build.keyed([("D.O.M.", "GF+GP+MQ+RE+YT")])
    with pytest.raises(ValueError, match="a name without a letter"):
        countries_build.keyed([("…", "CG")])


def test_the_built_tables_are_up_to_date(capsys: pytest.CaptureFixture[str]):
    assert countries_build.main(["--check"]) == 0, capsys.readouterr().out


def test_the_tables_name_only_codes_and_reasons():
    values = {value.rstrip("?") for value in keys().values() if not value.startswith("!")}
    codes = {v: v.partition("~")[0].partition("#")[0].split("+") for v in values}

    assert [value for value in values if not all(map(is_code, codes[value]))] == []


@pytest.mark.parametrize(
    "name",
    [
        "(" * 300,
        "a(" * 150,
        "A and " * 50,
        "A, " * 100,
        "/" * 300,
        "Iran and " * 33,
        "- " * 150,
    ],
)
def test_a_hostile_name_costs_little(name: str):
    start = time.process_time()
    codes_or_refused(name)

    assert time.process_time() - start < 0.1


# Codes


def test_iso_codes_in_upper_case_are_names_too():
    assert resolve("RU") == resolve("RUS") == ("RU",)
    assert resolve("XK") == resolve("XKX") == resolve("XKS") == ("XK",)
    assert codes_or_refused("ru") == "-"
    assert codes_or_refused("no") == "-"


def test_a_code_is_an_iso_code_or_kosovos():
    assert len(CODES) == len(set(CODES)) == 250
    assert is_code("XK")
    assert not is_code("UK")
    assert not is_code("ru")


def test_iso3_goes_both_ways():
    assert [by_iso3(iso3_of(code)) for code in CODES] == list(CODES)
    assert by_iso3("deu") == "DE"
    assert {by_iso3(iso3) for iso3 in ("XKX", "XKS", "RKS", "KOS")} == {"XK"}
    with pytest.raises(UnknownCountry, match="'UNK': expected an ISO 3166-1 alpha-3 code"):
        by_iso3("UNK")
    with pytest.raises(UnknownCountry, match="'UK': expected an ISO 3166-1 alpha-2 code"):
        iso3_of("UK")


FIPS = [row[0] for row in table("fips.tsv")]


def test_a_fips_tag_never_comes_in_as_a_name():
    no_iso = [tag for tag in FIPS if not is_code(tag) and tag != "UK"]  # UK is the same in both

    assert len(no_iso) > 80
    assert [tag for tag in no_iso if codes_or_refused(tag) != "-"] == []
    assert [tag for tag in FIPS if is_code(tag) and resolve(tag) != (tag,)] == []


@pytest.mark.parametrize(
    ("tag", "codes"),
    [
        ("CH", ("CN",)),
        ("AU", ("AT",)),
        ("AS", ("AU",)),
        ("RS", ("RU",)),
        ("IS", ("IL",)),
        ("NI", ("NG",)),
        ("NG", ("NE",)),
        ("CG", ("CD",)),
        ("CF", ("CG",)),
        ("CD", ("TD",)),
        ("SZ", ("CH",)),
        ("GV", ("GN",)),
        ("EK", ("GQ",)),
        ("LO", ("SK",)),
        ("A1", ("BQ",)),
        ("A3", ("GP", "MQ", "MF", "BL")),
    ],
)
def test_fips_tags_are_read_by_their_own_table(tag: str, codes: tuple[str, ...]):
    assert from_fips(tag) == codes


def test_seventy_five_fips_tags_are_another_countrys_iso_code():
    traps = [tag for tag in FIPS if is_code(tag) and from_fips(tag) != (tag,)]

    assert len(traps) >= 75


def test_an_unknown_fips_tag_or_japanese_code_is_an_error():
    with pytest.raises(UnknownCountry, match="'XX': expected a FIPS 10-4 tag"):
        from_fips("XX")
    with pytest.raises(UnknownCountry, match="'7': expected a country code of Japan's MOFA"):
        from_japan("7")


@needs_corpus
def test_the_fips_table_agrees_with_the_collected_one():
    with (SHARED / "sources/fips10_4_to_iso3.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    other = {
        row["fips10_4"]: (row["iso3"], from_fips(row["fips10_4"]))
        for row in rows
        if from_fips(row["fips10_4"]) != (by_iso3(row["iso3"]),)
    }

    assert other == {"GV": ("GNQ", ("GN",))}  # its line says Equatorial Guinea, which is EK


@needs_corpus
def test_japans_codes_agree_with_the_collected_ones():
    with (SHARED / "corpus/sources/jp_mofa/mofa_country_codes.csv").open() as lines:
        rows = list(csv.DictReader(lines))

    assert [r for r in rows if from_japan(r["mofa_code"]) != (by_iso3(r["iso3"]),)] == []


def test_japans_codes_are_phone_codes_with_traps():
    assert from_japan("0007") == ("KZ",)
    assert from_japan("9007") == ("RU",)
    assert from_japan("9381") == ("XK",)
    assert from_japan("0039") == ("IT",)
    assert from_japan("9039") == ("VA",)
    assert japan_place("1808") == Place(("US",), part="Hawaii")


# For people


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("TW", "Taiwan"),
        ("TR", "Türkiye"),
        ("MM", "Myanmar"),
        ("CD", "DR Congo"),
        ("HK", "Hong Kong"),
        ("RU", "Russia"),
        ("KP", "North Korea"),
        ("VE", "Venezuela"),
        ("BA", "Bosnia and Herzegovina"),
        ("CI", "Ivory Coast"),
        ("XK", "Kosovo"),
    ],
)
def test_a_newsroom_reads_short_names(code: str, name: str):
    assert name_of(code) == name


def test_names_come_in_the_sources_languages():
    assert name_of("DE", "de") == "Deutschland"
    assert name_of("QA", "zh-Hant") == "卡達"
    assert name_of("QA", "zh_Hant_HK") == "卡塔爾"
    assert name_of("NO", "no") == name_of("NO", "nb") == "Norge"
    with pytest.raises(ValueError, match="expected one of en, fr, de"):
        name_of("DE", "tlh")
    with pytest.raises(UnknownCountry, match="'UK': expected an ISO 3166-1 alpha-2 code"):
        name_of("UK")


def test_no_name_in_english_is_longer_than_a_headline_or_bears_a_second():
    names = [name_of(code) for code in CODES]

    assert max(map(len, names)) <= 36
    assert [name for name in names if "(" in name or "&" in name or "," in name] == []
    assert [
        code for code, name in zip(CODES, names, strict=True) if resolve(name) != (code,)
    ] == []


def test_a_person_who_errs_is_told_what_may_be_meant():
    assert "Nigeria" in suggest("Nigerria")
    assert suggest("ru") == ["Russia"]
    assert suggest("qqqqqqq") == []
    assert len(suggest("Guinee Bisau", limit=1)) == 1


def test_importing_it_reads_only_the_codes_and_no_library_of_others():
    program = (
        "import sys, advisorywatch.countries as c\n"
        "from advisorywatch import countries_tables as t\n"
        "loaded = {'babel', 'click', 'difflib', 'sqlalchemy', 'httpx'} & sys.modules.keys()\n"
        "assert not loaded, loaded\n"
        "assert t.keys.cache_info().currsize == 0\n"
        "c.resolve('Russia')\n"
        "assert t.keys.cache_info().currsize == 1\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=os.environ
    )

    assert done.stderr == ""
