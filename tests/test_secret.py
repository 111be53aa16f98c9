"""A secret never shows itself."""

import copy
import pickle
from dataclasses import asdict

import pytest

from advisorywatch.desks.values import Address
from advisorywatch.secret import Secret

TOKEN = "xoxb-hunter2"


def test_a_secret_shows_itself_in_no_form_of_printing():
    secret = Secret(f"slack://{TOKEN}")

    shown = f"{secret} {secret!r} {secret!s} {[secret]} {(secret,)!r}"

    assert TOKEN not in shown
    assert str(secret) == "***"
    assert secret.reveal() == f"slack://{TOKEN}"


def test_an_address_shows_its_name_and_the_kind_of_its_url_only():
    address = Address("slack-moscow", Secret(f"slack://{TOKEN}/B/C"))

    assert repr(address) == "Address('slack-moscow', slack://…)"
    assert str(address) == repr(address)
    assert TOKEN not in repr(asdict(address))


def test_an_address_that_is_no_url_shows_nothing_of_it():
    assert repr(Address("a", Secret(TOKEN))) == "Address('a', ***://…)"


def test_a_secret_is_not_written_down_by_pickling():
    with pytest.raises(TypeError):
        pickle.dumps(Secret(TOKEN))


def test_secrets_are_equal_where_what_they_hide_is_equal():
    secret = Secret("é")

    assert secret == Secret("é")
    assert hash(secret) == hash(Secret("é"))
    assert secret != Secret("e")
    assert secret != "é"
    assert copy.deepcopy(secret) is secret
