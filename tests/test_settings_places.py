"""Countries and regions in the settings: by name, in any language of the sources, or by code."""

from pathlib import Path

from advisorywatch.desks.values import Hears
from advisorywatch.settings import parse


def heard(line: str) -> Hears:
    """The one filter of a desk."""
    text = f"""
        [[desks]]
        name = "Moscow"
        addresses = ["slack"]
        [[desks.hears]]
        {line}
        [addresses.slack]
        url_env = "ADVISORYWATCH_TEST_URL"
        """
    [desk] = parse(text, Path("advisorywatch.toml")).desks
    [hears] = desk.hears
    return hears


def test_regions_and_countries_of_a_filter_are_heard_together():
    hears = heard('countries = ["RU"]\nregions = ["Central Asia"]')

    assert hears.countries is not None
    assert {"RU", "KZ", "UZ"} <= hears.countries
    assert "FR" not in hears.countries
    assert hears.regions == ("Central Asia",)


def test_countries_may_be_named_in_a_language_of_the_sources():
    assert heard('countries = ["Russische Föderation", "BY"]').countries == {"RU", "BY"}


def test_a_name_that_stands_for_several_countries_is_all_of_them():
    assert heard('countries = ["Israel, the West Bank and Gaza"]').countries == {"IL", "PS"}


def test_a_code_in_small_letters_is_that_country_and_not_a_name_like_it():
    assert heard('countries = ["ru", "by"]').countries == {"RU", "BY"}
