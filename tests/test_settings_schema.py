"""config/advisorywatch.toml has every key there is; so has the JSON Schema, and it fits."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.settings import load, parse
from advisorywatch.settings.json_schema import json_schema
from advisorywatch.settings.key import Key, Table
from advisorywatch.settings.schema import walk

EXAMPLE = Path(__file__).parent.parent / "config" / "advisorywatch.toml"
SOURCES = ("us_state", "kr_mofa")
KEYS = [(path, table, key) for path, table in walk() for key in table.keys]
SCHEMA = json_schema()


def uncommented(text: str) -> str:
    """The example with every commented setting made a real one."""
    return re.sub(r"^#(?=[\w\[])", "", text, flags=re.MULTILINE)


def section(path: str) -> str:
    """The part of the example that is about one table, to the next one's head."""
    own_names = {"sources.NAME": "sources.kr_mofa", "addresses.NAME": "addresses.slack-moscow"}
    head = re.escape(own_names.get(path, path))
    text = EXAMPLE.read_text("utf-8")
    found = re.search(rf"^#?\[+{head}\]+$(.*?)(?=^#?\[|\Z)", text, re.DOTALL | re.MULTILINE)
    assert found is not None, f"no [{path}] in {EXAMPLE.name}"
    return found[1]


def is_valid(value: Any, schema: dict[str, Any]) -> bool:
    """JSON Schema as far as ours goes; a word of it that is not known here is a KeyError."""
    types = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
    properties = schema.get("properties", {})
    rules = {
        "type": lambda name: type(value) is types[name],
        "enum": lambda words: value in words,
        "pattern": lambda pattern: re.search(pattern, value) is not None,
        "minLength": lambda least: len(value) >= least,
        "minItems": lambda least: len(value) >= least,
        "minimum": lambda least: value >= least,
        "items": lambda one: all(is_valid(item, one) for item in value),
        "properties": lambda known: all(
            is_valid(value[n], known[n]) for n in known.keys() & value
        ),
        "additionalProperties": lambda other: all(
            other is not False and is_valid(value[name], other)
            for name in value
            if name not in properties
        ),
        "required": lambda names: all(name in value for name in names),
        "allOf": lambda each: all(is_valid(value, one) for one in each),
        "anyOf": lambda each: any(is_valid(value, one) for one in each),
        "oneOf": lambda each: sum(is_valid(value, one) for one in each) == 1,
        "not": lambda one: not is_valid(value, one),
        **dict.fromkeys(
            ("$schema", "title", "description", "default", "format"), lambda _: True
        ),
    }
    if "type" in schema and not rules["type"](schema["type"]):
        return False
    return all(rules[word](rule) for word, rule in schema.items())


def schema_of(path: str) -> dict[str, Any]:
    """The part of the JSON Schema that is about one table."""
    found = SCHEMA
    for name in path.split("."):
        inner = found["additionalProperties"] if name == "NAME" else found["properties"][name]
        found = inner.get("items", inner)
    return found


# The example


def test_the_example_loads_as_it_stands():
    found = load(EXAMPLE, addresses="check", sources=SOURCES)

    assert found.fetch.contact == "ops@example.org"


def test_the_example_loads_with_every_setting_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = {
        "advisorywatch.toml": uncommented(EXAMPLE.read_text("utf-8")),
        "proxy-ca.pem": "made certificate",
        "slack-moscow.url": "https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ",
        "mail-night": "mailtos://u:made@mail.example:587?from=a@mail.example&to=b@mail.example",
        "data-go-kr": "made key",
        "heartbeat.url": "https://beat.example/made",
    }
    (tmp_path / "templates").mkdir()
    for name, text in made.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("ADVISORYWATCH_MAIL_OPS", made["mail-night"])

    found = load(tmp_path / "advisorywatch.toml", addresses="check", sources=SOURCES)

    assert [desk.name for desk in found.desks] == ["Moscow"]
    assert [page.name for page in found.pages] == ["fi_embassy_moscow"]
    assert set(found.addresses) == {"slack-moscow", "mail-night", "mail-ops"}


@pytest.mark.parametrize(
    ("path", "table", "key"), KEYS, ids=[f"{path}.{key.name}" for path, _, key in KEYS]
)
def test_the_example_has_every_key_once_with_its_default(path: str, table: Table, key: Key):
    names = "|".join(key.names)

    found = re.findall(rf"^(?:# ?)?(?:{names}) = (.*)$", section(path), re.MULTILINE)

    assert len(found) == 1, f"{path}: {key.name} stands {len(found)} times in {EXAMPLE.name}"
    given = tomllib.loads(f"value = {found[0]}")["value"]
    key_in_use = re.search(rf"^(?:{names}) = ", section(path), re.MULTILINE)
    if key_in_use and key.default is not None:
        assert given == key.default


def test_the_example_has_no_key_that_is_none():
    given = tomllib.loads(uncommented(EXAMPLE.read_text("utf-8")))

    assert is_valid(given, SCHEMA)


# The JSON Schema


@pytest.mark.parametrize(
    ("path", "table", "key"), KEYS, ids=[f"{path}.{key.name}" for path, _, key in KEYS]
)
def test_the_schema_describes_every_key(path: str, table: Table, key: Key):
    properties = schema_of(path)["properties"]

    for name in key.names:
        assert properties[name]["description"]
        assert properties[name]["type" if "type" in properties[name] else "enum"]
    assert properties[key.name].get("default") == (None if key.secret else key.default)


def test_every_default_fits_its_own_form_and_schema():
    for path, _, key in KEYS:
        if key.default is not None:
            key.form.read(key.default)
            assert is_valid(key.default, schema_of(path)["properties"][key.name]), key.name


def test_no_secret_has_a_default_in_the_schema():
    assert [key.name for _, _, key in KEYS if key.secret and key.default is not None] == []


@pytest.mark.parametrize(
    "text",
    [
        '[fetch]\ncontcat = "a"',
        '[fetch]\npace = "1 second"',
        "[fetch]\nmax_bytes = true",
        '[[desks]]\nname = "Moscow"',
        '[[desks]]\nname = "Moscow"\naddresses = []',
        '[[desks]]\nname = "M"\naddresses = ["a"]\n[[desks.hears]]\nkinds = ["worst"]',
        "[addresses.slack]",
        '[addresses.slack]\nurl = "slack://a"\nurl_env = "A"',
        '[operator]\nheartbeat_file = "a"\nheartbeat_env = "A"',
        '[sources]\nonyl = ["us_state"]',
        '[sources.us_state]\nevry = "5m"',
        '[desks]\nname = "Moscow"',
    ],
)
def test_the_schema_refuses_what_the_check_refuses(text: str):
    from advisorywatch.errors import SettingsError

    with pytest.raises(SettingsError):
        parse(text, Path("advisorywatch.toml"), sources=SOURCES)
    assert not is_valid(tomllib.loads(text), SCHEMA)


@pytest.mark.parametrize(
    "text",
    [
        "",
        '[[desks]]\nname = "M"\naddresses = ["a"]\nquiet = "23:00 – 6:00 Europe/London"\n'
        '[[desks.hears]]\nat_least = 3\n[[desks.hears]]\nat_least = "caution"\n'
        '[addresses.a]\nurl_file = "a"\n[operator]\nheartbeat_env = "A"',
    ],
)
def test_the_schema_takes_what_the_check_takes(text: str):
    parse(text, Path("advisorywatch.toml"), sources=SOURCES)

    assert is_valid(tomllib.loads(text), SCHEMA)
