"""Regions by name: the UN's areas and newsrooms' own."""

import pytest

from advisorywatch.countries import CODES, is_code
from advisorywatch.countries_spelling import fold
from advisorywatch.errors import UnknownCountry
from advisorywatch.regions import MEMBERS, NAMES, REGION_NAMES, region, suggest

CONTINENTS = ("Africa", "Americas", "Asia", "Europe", "Oceania", "Antarctica")


def test_the_continents_part_the_world_among_them():
    assert sum(len(region(name)) for name in CONTINENTS) == len(CODES)
    assert region("World") == set(CODES)


@pytest.mark.parametrize("name", REGION_NAMES)
def test_a_region_is_made_of_codes(name: str):
    assert region(name)
    assert [code for code in region(name) if not is_code(code)] == []


@pytest.mark.parametrize("name", REGION_NAMES)
def test_no_member_is_listed_twice(name: str):
    listed = MEMBERS[name].split("]")[-1].split()

    assert len(listed) == len(set(listed))


def test_no_name_is_two_regions():
    folded = [fold(name) for names in NAMES for name in names]

    assert len(folded) == len(set(folded))


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Gulf", "AE BH KW OM QA SA"),
        ("gulf states", "AE BH KW OM QA SA"),
        ("Sahel", "BF ML MR NE TD"),
        ("Horn of Africa", "DJ ER ET SO"),
        ("Levant", "IL JO LB PS SY"),
        ("Maghreb", "DZ EH LY MA MR TN"),
        ("the Baltics", "EE LT LV"),
        ("Caucasus", "AM AZ GE"),
        ("Central Asia", "KG KZ TJ TM UZ"),
        ("Nordics", "AX DK FI FO GL IS NO SE SJ"),
        ("Western Balkans", "AL BA ME MK RS XK"),
        ("Persian Gulf", "AE BH IQ IR KW OM QA SA"),
    ],
)
def test_regions_of_the_newsroom(name: str, codes: str):
    assert region(name) == set(codes.split())


def test_a_region_within_a_region_is_in_it():
    assert region("Levant") < region("Middle East")
    assert region("Middle East") < region("MENA")
    assert region("EU") < region("EEA")
    assert region("Caribbean") < region("Latin America") < region("Americas")
    assert region("Western Balkans") < region("Balkans")


def test_unions_have_as_many_members_as_they_say():
    sizes = {
        "EU": 27,
        "Eurozone": 21,
        "Schengen": 29,
        "NATO": 32,
        "ASEAN": 11,
        "Arab League": 22,
    }

    assert {name: len(region(name)) for name in sizes} == sizes


def test_an_unknown_region_is_an_error_that_says_what_may_be_meant():
    with pytest.raises(UnknownCountry) as refused:
        region("Sahell")

    assert str(refused.value) == "'Sahell': no region of our table; did you mean 'Sahel'?"
    assert suggest("Scandinavien") == ["Scandinavia"]
    with pytest.raises(UnknownCountry, match=r"'Germany': no region of our table$"):
        region("Germany")
