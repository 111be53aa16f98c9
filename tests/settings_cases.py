"""What the tests of the settings share: an environment, and settings in a few lines."""

from pathlib import Path
from typing import Any

import pytest

from advisorywatch.errors import SettingsError
from advisorywatch.settings import Settings, parse

SOURCES = ("us_state", "de_aa")
TOKEN = "hunter2"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ADVISORYWATCH_CONFIG", "CREDENTIALS_DIRECTORY", "STATE_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ADVISORYWATCH_TEST_URL", f"json://127.0.0.1:9/{TOKEN}")


def read(text: str, path: str = "advisorywatch.toml", **how: Any) -> Settings:
    return parse(text, Path(path), sources=SOURCES, **how)


def faults_of(text: str, **how: Any) -> str:
    with pytest.raises(SettingsError) as raised:
        read(text, **how)
    return str(raised.value)


def a_desk(lines: str) -> str:
    return (
        f'[[desks]]\nname = "Moscow"\naddresses = ["slack"]\n{lines}\n'
        '[addresses.slack]\nurl_env = "ADVISORYWATCH_TEST_URL"\n'
    )
