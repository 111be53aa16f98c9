"""The scaffold: a reader's frame that refuses until it is written, cases of kept documents."""

import importlib.util
from pathlib import Path

import pytest
from click.testing import CliRunner

from advisorywatch.cli import cli
from advisorywatch.errors import SourceChanged
from advisorywatch.source import Document, Source
from builders import NOW
from cases import table
from publisher import INDEX, Room, says

NEW = [
    "source",
    "new",
    "pt_mne",
    "--by",
    "PT",
    "--language",
    "en",
    "--url",
    "https://portal.example/advice",
]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folders by which a checkout is known, and a shell in one of them."""
    (tmp_path / "src/advisorywatch/sources").mkdir(parents=True)
    (tmp_path / "src/advisorywatch/sources/__init__.py").touch()
    (tmp_path / "tests/sources").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "tests")
    return tmp_path


def shell(*words: str, ok: bool = True) -> str:
    ran = CliRunner().invoke(cli, list(words))
    assert (ran.exit_code == 0) is ok, ran.output
    assert ok or ran.exit_code == 2
    return ran.output


def made(checkout: Path) -> Source:
    """The source as it was written."""
    path = checkout / "src/advisorywatch/sources/pt_mne.py"
    spec = importlib.util.spec_from_file_location("pt_mne", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = module.SOURCE
    assert isinstance(found, Source)
    return found


def test_a_new_source_has_a_reader_cases_and_expectations(checkout: Path):
    said = shell(*NEW)

    found = sorted(str(path.relative_to(checkout)) for path in checkout.rglob("*pt_mne*/*/*"))
    assert found == [
        "tests/sources/pt_mne/made-block-page/expected.tsv",
        "tests/sources/pt_mne/made-block-page/page.html",
        "tests/sources/pt_mne/made-calm/expected.tsv",
        "tests/sources/pt_mne/made-calm/page.html",
        "tests/sources/pt_mne/made-grave/expected.tsv",
        "tests/sources/pt_mne/made-grave/page.html",
    ]
    assert "./run test -k pt_mne" in said
    assert (made(checkout).by, made(checkout).start[0].url) == ("PT", NEW[-1])


def test_it_refuses_every_document_until_it_is_written(checkout: Path):
    shell(*NEW)

    with pytest.raises(SourceChanged, match="expected a reader, found none"):
        made(checkout).read(Document(NEW[-1], b"<html>Level 4</html>", NOW))
    assert made(checkout).maturity == "unproven"


def test_what_is_there_is_never_overwritten(checkout: Path):
    shell(*NEW)
    path = checkout / "src/advisorywatch/sources/pt_mne.py"
    path.write_text("mine")

    assert "is there already" in shell(*NEW, ok=False)
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("word", "wrong", "said"),
    [
        ("pt_mne", "mne", "expected pt_<publisher>"),
        ("pt_mne", "PT_MNE", "expected pt_<publisher>"),
        ("PT", "XX", "expected a country's ISO code"),
        ("en", "tlh", "expected one that is read"),
        ("https://portal.example/advice", "portal.example", "expected an http or https"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    checkout: Path, word: str, wrong: str, said: str
):
    output = shell(*(wrong if one == word else one for one in NEW), ok=False)

    assert said in output.replace("\n", " ")
    assert list(checkout.rglob("*mne*")) == []


def test_outside_a_checkout_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)

    assert "expected a checkout" in shell(*NEW, ok=False)
    assert list(tmp_path.iterdir()) == []


# Cases of kept documents ------------------------------------------------------------------


@pytest.fixture
def kept(checkout: Path) -> Room:
    """An installation that has kept two versions of an index, and a page behind it."""
    room = Room(checkout)
    (checkout / "advisorywatch.toml").write_text(
        f'[database]\nurl = "sqlite:///{checkout}/room.db"\n[fetch]\ncontact = "a@example.org"\n'
    )
    (checkout / "src/advisorywatch/sources/xx_made.py").touch()
    room.poll(says("RU", 3))
    room.poll(says("RU", 4, issued="2026-03-01"), hours=48)
    return room


def case(checkout: Path, *words: str, ok: bool = True) -> str:
    config = str(checkout / "advisorywatch.toml")
    return shell("--config", config, "source", "case", *words, ok=ok)


def test_a_kept_document_becomes_a_case_with_its_bytes_and_no_expectation(
    checkout: Path, kept: Room
):
    case(checkout, "xx_made", INDEX)

    folder = checkout / "tests/sources/xx_made/kept-2026-03-03-index"
    assert b'"level": 4' in (folder / "page.json").read_bytes()
    expected = table(folder / "expected.tsv")
    assert expected.facts == {"url": INDEX}
    assert "level" in expected.heading
    assert expected.rows == []


def test_an_older_version_is_had_by_its_day(checkout: Path, kept: Room):
    case(checkout, "xx_made", INDEX, "--until", "2026-03-02", "--as", "before-the-raise")

    page = checkout / "tests/sources/xx_made/before-the-raise/page.json"
    assert b'"level": 3' in page.read_bytes()


def test_a_case_knows_what_the_index_said_of_its_page(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
):
    from publisher import WITH_PAGES

    room = Room(checkout, WITH_PAGES)
    (checkout / "advisorywatch.toml").write_text(
        f'[database]\nurl = "sqlite:///{checkout}/room.db"\n[fetch]\ncontact = "a@example.org"\n'
    )
    (checkout / "src/advisorywatch/sources/xx_made.py").touch()
    url = "https://ministry.example/russia"
    room.serve(says("RU", 4), url=url)
    room.poll({"link": url, "country": "RU", "stamp": "7"})

    case(checkout, "xx_made", url)

    [path] = checkout.glob("tests/sources/xx_made/*/expected.tsv")
    assert table(path).facts == {"url": url, "country": "RU", "stamp": "7"}


def test_an_address_that_is_not_kept_is_told_with_what_is_near(checkout: Path, kept: Room):
    said = case(checkout, "xx_made", "https://ministry.example/indexx.json", ok=False)

    assert INDEX in said.replace("\n", " ")
    assert "no source 'xx_other'" in case(checkout, "xx_other", INDEX, ok=False)
