"""Addresses, and what stands for them on a mirror."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisorywatch.errors import FetchFailed
from advisorywatch.urls import mirrored, origin, original, redirected, shown, web_host

MIRROR = "http://127.0.0.1:9000"


def test_the_host_is_in_small_letters_and_without_its_port():
    assert web_host("https://user:pw@Travel.State.GOV:443/x") == "travel.state.gov"


@pytest.mark.parametrize(
    "url", ["ftp://a/", "a.example/x", "https://", "http://a:99999/", "http://[x"]
)
def test_what_is_no_web_address_is_named(url):
    with pytest.raises(FetchFailed) as failed:
        web_host(url)

    assert (failed.value.reason, repr(url) in str(failed.value)) == ("url", True)


def test_an_origin_bears_no_password():
    assert origin("https://user:pw@A.example:8443/x?y") == "https://a.example:8443"


def test_a_message_shows_an_address_without_its_password():
    assert shown("https://user:pw@a.example/x?y=1") == "https://a.example/x?y=1"


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://a.example", "/a.example/"),
        ("http://a.example/x/?b=%C3%A9&c", "/a.example/x/?b=%C3%A9&c"),
        ("https://A.example:8443/x#y", "/a.example:8443/x"),
    ],
)
def test_a_mirror_is_asked_for_host_and_path(url, asked):
    assert mirrored(url, MIRROR) == MIRROR + asked


@given(
    st.from_regex(
        r"https://[a-z]{1,9}\.example(/[a-z0-9%._-]{0,9}){1,4}(\?[a-z=&]{1,9})?", fullmatch=True
    )
)
def test_what_a_mirrors_address_stands_for_is_what_led_to_it(url):
    assert original(mirrored(url, MIRROR), MIRROR) == url


def test_without_a_mirror_an_address_is_its_own():
    assert mirrored("https://a.example/x#y", None) == "https://a.example/x#y"
    assert original("https://a.example/x", None) == "https://a.example/x"


def test_a_redirect_of_a_mirror_to_a_path_of_the_same_folder_is_mapped_back():
    assert redirected(f"{MIRROR}/a.example/x/y", "z", MIRROR) == "https://a.example/x/z"
