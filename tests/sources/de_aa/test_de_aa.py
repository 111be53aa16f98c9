"""de_aa: the captured indexes and texts as a careful reader reads them; index and page as one."""

import json
from datetime import timedelta
from typing import Any

import pytest

from advisorywatch.advisory import Advisory, Area, Leave, Level
from advisorywatch.change import compare
from advisorywatch.made import de_aa as made
from advisorywatch.made.world import calm
from advisorywatch.source import Document, Link
from advisorywatch.sources.de_aa import INDEX, SOURCE, clean, join, links, read
from builders import NOW, advisory
from corpus import CORPUS, needs_corpus

FOLDER = CORPUS / "sources" / "de_aa"
INDEXES = ["de-index-2026-03-27.json", "de-index-2026-04-02.json", "de-index-2026-04-23.json"]
# In spring 2026 the ministry warned of these …
WARNED = "AE AF BH BY CF HT IL IQ IR JO KW LB LY ML MM NE OM PS QA SA SD SO SS SY UA YE"
# … and of parts of these.
PARTLY = "AM AZ BF BJ CD CI CM CO DZ EG ER ET GH IN JP KH MR MZ NG PH PK RU TD TG TH VE"


def index(name: str) -> Document:
    return Document(INDEX, (FOLDER / name).read_bytes(), NOW)


def detail(ident: str, entry: dict[str, Any]) -> Advisory:
    body = {"response": {"contentList": [ident], ident: entry}}
    document = Document(f"{INDEX}/{ident}", json.dumps(body).encode(), NOW)
    [row] = read(document)
    assert isinstance(row, Advisory), row
    return row


@needs_corpus
@pytest.mark.parametrize("name", INDEXES)
def test_every_country_of_a_captured_index_is_at_the_level_of_its_flags(name: str):
    rows = list(read(index(name)))

    assert all(isinstance(row, Advisory) for row in rows), rows
    found = {row.country: row for row in rows if isinstance(row, Advisory)}
    assert len(rows) == len(found) == 199
    assert {c for c, row in found.items() if row.level is Level.DO_NOT_TRAVEL} == set(
        WARNED.split()
    )
    assert {c for c, row in found.items() if row.level is None and row.worst == 4} == set(
        PARTLY.split()
    )
    assert {row.level for c, row in found.items() if c not in WARNED.split()} == {None}


@needs_corpus
def test_between_the_captured_indexes_no_level_changed():
    first, second, third = (
        [row for row in read(index(name)) if isinstance(row, Advisory)] for name in INDEXES
    )

    assert compare(first, second) == compare(second, third) == []


@needs_corpus
def test_the_captured_indexes_ask_again_only_for_what_was_edited():
    first, second = (
        {link.url: link.stamp for link in links(index(name))} for name in INDEXES[:2]
    )

    assert len(first) == 199
    assert sum(stamp != first[url] for url, stamp in second.items()) == 26


@needs_corpus
def test_a_calm_text_of_nepal_advises_nothing():
    body = json.loads((FOLDER / "de-nepal.json").read_bytes())["response"]
    nepal = detail("221216", body["221216"])

    assert (nepal.country, nepal.level, nepal.worst) == ("NP", None, None)
    assert (nepal.leave, nepal.areas, nepal.missing) == (None, (), frozenset())
    assert nepal.issued == "2026-07-09T13:15:00Z"
    assert nepal.text.startswith("Sicherheit\nTerrorismus\nEs besteht keine besondere")
    assert "Visum" not in nepal.text


@needs_corpus
def test_captured_texts_of_three_countries_are_read_with_their_calls():
    cache = json.loads((FOLDER / "de-offlineCache-srhrsb.json").read_bytes())
    flags = {"Äquatorialguinea": ("GQ", False), "Nauru": ("NR", False), "Libyen": ("LY", True)}
    found = {}
    for entry in cache:
        code, warning = flags[entry["countryName"]]
        known = {"countryCode": code, "warning": warning, "partialWarning": False}
        row = detail(entry["id"], {**entry, **known, "effective": 1772323200})
        found[row.country] = row

    assert {c: (r.level, r.worst, r.leave) for c, r in found.items()} == {
        "GQ": (None, None, None),
        "NR": (None, None, None),
        "LY": (4, 4, Leave.SHOULD),
    }
    assert found["LY"].quote == "Vor Reisen nach Libyen wird gewarnt."
    assert found["LY"].leave_quote.endswith("Libyen zu verlassen.")


# Index and page --------------------------------------------------------------------------


def page(**fields: Any) -> Advisory:
    given = {"wording": "", "areas": (Area("Nordwesten", Level.DO_NOT_TRAVEL),), "level": 3}
    return advisory("RU", **{**given, **fields})


def flags(wording: str = "", **fields: Any) -> Advisory:
    missing = frozenset({"text", "areas", "leave"})
    given = {"level": None, "wording": wording, "text": "", "missing": missing, "areas": ()}
    return advisory("RU", **{**given, **fields})


def test_under_the_same_flag_the_page_says_all():
    partial = page(worst=4, wording="Teilreisewarnung", leave="should")

    joined = join(flags("Teilreisewarnung", worst=4, issued="2026-02-21"), partial)

    assert (joined.level, joined.worst, joined.leave) == (3, 4, "should")
    assert joined.issued == "2026-02-21"
    assert joined.missing == frozenset()


def test_a_warning_in_the_index_counts_before_its_page_can_be_read():
    joined = join(flags("Reisewarnung", level=4), page())

    assert (joined.level, joined.worst, joined.wording) == (4, 4, "Reisewarnung")
    assert joined.text == page().text


def test_a_warning_lifted_in_the_index_takes_its_level_and_areas_with_it():
    joined = join(flags(), page(level=4, worst=4, wording="Reisewarnung"))

    assert (joined.level, joined.worst, joined.areas) == (None, None, ())


def test_a_warning_lifted_leaves_what_the_text_advises_below_it():
    joined = join(flags(), page(worst=4, wording="Teilreisewarnung"))

    assert (joined.level, joined.worst, joined.areas) == (3, 3, ())


def test_joining_twice_changes_nothing():
    for one in (flags(), flags("Teilreisewarnung", worst=4), flags("Reisewarnung", level=4)):
        joined = join(one, page(worst=4, wording="Teilreisewarnung"))

        assert join(one, joined) == joined


# What counts as unchanged ----------------------------------------------------------------


def test_the_indexes_own_date_is_no_change_and_an_entrys_is():
    world = calm(NOW)
    body = json.loads(made.index(world, NOW))
    moved = json.loads(made.index(world.saying("RU", edited=NOW + timedelta(hours=1)), NOW))

    def digest(value: Any) -> bytes:
        return clean(Document(INDEX, json.dumps(value).encode(), NOW))

    before = digest(body)
    body["response"]["lastModified"] += 1
    assert digest(body) == before
    assert digest(moved) != before


def test_a_detail_edited_without_a_new_word_is_unchanged():
    world, url = calm(NOW), made.url("RU")
    edited = world.saying("RU", edited=NOW + timedelta(hours=1))
    changed = world.saying("RU", words=("Ein neuer Satz.",))

    before, same, other = (
        clean(Document(url, made.detail(said, "RU"), NOW)) for said in (world, edited, changed)
    )

    assert before == same
    assert before != other


def test_the_index_carries_the_level_where_a_page_cannot_be_had():
    assert SOURCE.index_carries
    assert SOURCE.start == (Link(INDEX),)
