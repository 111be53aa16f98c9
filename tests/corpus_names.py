"""Every name the corpus' sources give a country, with its codes where they give them."""

import csv
import gzip
import json
import re
from collections.abc import Iterator
from typing import Any

from advisorywatch.countries import by_iso3
from corpus import CORPUS

SOURCES = CORPUS / "sources"
Named = tuple[str, str, frozenset[str] | None]


def corpus_names() -> Iterator[Named]:
    """All of them, as published."""
    for read in (us, gb, ca, de, hk, tw, kr, il, sk, au, ie, nl, jp, ch, dk):
        for name, codes in read():
            yield read.__name__, name, codes


def load(path: str) -> Any:
    return json.loads((SOURCES / path).read_text("utf-8"))


def us() -> Iterator[tuple[str, None]]:
    titles = set()
    with gzip.open(CORPUS / "replays/us_state/polls.jsonl.gz", "rt") as polls:
        titles |= {item[0] for line in polls for item in json.loads(line)["items"]}
    for fixture in ("isitsafe_fixture_2026-09-25", "travel-advisor_fixture_2026-09-27"):
        rows = load(f"us_state/json_api__TravelAdvisories_{fixture}.json")
        titles |= {row["Title"] for row in rows}
    for title in titles:
        yield title.split(" - Level")[0].removesuffix(" - See Summaries"), None
    for row in load("us_state/list_html__alpine_data-travel_2026-05-26.json")["advisories"]:
        yield row["name"], None
    for row in load("us_state/list_html__marcolussetti_summary_2025-03-26.json"):
        yield row["destination"], None


def gb() -> Iterator[tuple[str, None]]:
    text = (SOURCES / "gb_fcdo/countries.yml").read_text("utf-8")
    for name in re.findall(r"^- name: (.*)", text, re.M):
        yield json.loads(name) if name.startswith('"') else name, None


def ca() -> Iterator[tuple[str, frozenset[str] | None]]:
    own = {"IL": {"IL", "PS"}, "IC": {"ES"}, "PT-20": {"PT"}}
    for day in ("2026-07", "2014-10-02"):
        for code, row in load(f"ca_gac/index-alpha-eng_{day}.json")["data"].items():
            for language in ("eng", "fra"):
                yield row[language]["name"], frozenset(own.get(code, {code}))
    for day in ("2025-06-14", "2025-10-28"):
        for row in load(f"ca_gac/derived_summary_{day}.json"):
            yield row["destination"], None


def de() -> Iterator[tuple[str, frozenset[str]]]:
    for day in ("2026-04-23", "2026-04-02", "2026-03-27"):
        for row in load(f"de_aa/de-index-{day}.json")["response"].values():
            if isinstance(row, dict):
                code = frozenset({row["countryCode"]})
                yield row["countryName"], code
                yield row["title"].split(": Reise")[0], code


def hk() -> Iterator[tuple[str, frozenset[str]]]:
    for alert in load("hk_sb/ota_index_2026-09-28.json")["otas"]:
        for row in alert["countries"]:
            for language in ("En", "Tc", "Sc"):
                if row["title" + language]:
                    yield row["title" + language], frozenset({row["countryCode"]})


def tw() -> Iterator[tuple[str, None]]:
    for row in load("tw_boca/listing_2026-09-27.json")["rows"]:
        yield row["id"], None


def tw_rows() -> Iterator[tuple[str, str]]:
    """Taiwan's second column, a country in two scripts or words on a part; with the id."""
    for row in load("tw_boca/listing_2026-09-27.json")["rows"]:
        yield row["region"], row["id"]


def kr() -> Iterator[tuple[str, None]]:
    yield from ((name, None) for name in load("kr_mofa/ntnSafetyInfo_levels_2026-08-22.json"))


def il() -> Iterator[tuple[str, None]]:
    for row in load("il_nsc/travel_warnings_2025-10-12.json")["warnings"]:
        yield row["country"], None


def sk() -> Iterator[tuple[str, None]]:
    columns = ("Stat", "Oficialny slovensky nazov", "Oficialny anglicky nazov")
    for row in load("sk_mzv/sk-datastore-2026-03-27.json")["result"]["records"]:
        yield from ((row[column], None) for column in columns if row[column])


def au() -> Iterator[tuple[str, frozenset[str] | None]]:
    for day in ("2025-03-28", "2025-06-14", "2025-08-15"):
        for row in load(f"au_dfat/derived_summary_{day}.json"):
            yield row["destination"], None
    for day in ("2024-10-05", "2025-02-20"):
        for row in load(f"au_dfat/derived_advisories_{day}.json")["advisories"]:
            yield row["country"]["name"], frozenset({row["country"]["alpha_2"]})
    with (SOURCES / "au_dfat/derived_smartraveller_2018-06-05.csv").open() as lines:
        yield from ((row["Country"], None) for row in csv.DictReader(lines))


def ie() -> Iterator[tuple[str, None]]:
    for day in ("2025-03-27", "2025-06-14", "2025-09-11"):
        for row in load(f"ie_dfa/derived_summary_{day}.json"):
            yield row["destination"], None


def nl() -> Iterator[tuple[str, frozenset[str] | None]]:
    for iso3, row in load("nl_bz/nl-2014-scrape.json").items():
        code = frozenset({by_iso3(iso3)}) if iso3 else None
        if row["name"] != "Virgin Islands":  # bare, in a column the scraper added
            yield row["name"], code
        yield row["name_nl_NL"], code
    for row in load("nl_bz/nl-list-fixture.json"):
        yield row["title"].split(" | ")[0].removeprefix("Reisadvies "), None


def jp() -> Iterator[tuple[str, frozenset[str]]]:
    with (SOURCES / "jp_mofa/mofa_country_codes.csv").open() as lines:
        for row in csv.DictReader(lines):
            yield row["name"], frozenset({by_iso3(row["iso3"])})


def ch() -> Iterator[tuple[str, None]]:
    yield from (
        (name, None) for name in options("ch_eda/ch-afghanistan.html", "Äquatorialguinea")
    )


def dk() -> Iterator[tuple[str, None]]:
    yield from ((name, None) for name in options("dk_um/dk-nepal.html", "Ækvatorialguinea"))


def options(path: str, within: str) -> Iterator[str]:
    """The options of the page's list of countries, known by one of them."""
    from bs4 import BeautifulSoup

    page = BeautifulSoup((SOURCES / path).read_text("utf-8"), "lxml")
    for select in page.find_all("select"):
        names = [option.get_text(" ", strip=True) for option in select.find_all("option")]
        if within in names:
            yield from (name for name in names[1:] if name)
