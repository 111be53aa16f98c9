"""Japan: danger information in real lists, and the list of levels on pages for people."""

import re

import pytest

from advisorywatch.advisory import Advisory
from advisorywatch.errors import SourceChanged
from advisorywatch.made import sheets
from advisorywatch.made.world import calm
from advisorywatch.source import Document, Link
from advisorywatch.sources import load
from builders import NOW
from corpus import CORPUS, needs_corpus

FOLDER = CORPUS / "sources" / "jp_mofa"


def told(country: str, body: bytes, url: str, code: str | None = None) -> tuple[object, ...]:
    document = Document(url, body, NOW, link=Link(url, country=code))
    [row] = [
        row
        for row in load("jp_mofa").read(document)
        if isinstance(row, Advisory) and row.country == country
    ]
    return (row.level, row.worst, row.leave, row.leave_scope)


@needs_corpus
@pytest.mark.parametrize(
    ("file", "country", "expected"),
    [
        ("newarrivalL_2026-01-10_2026T002.xml", "IR", (None, 4, "now", "part")),
        ("newarrivalL_2026-01-16_2026T007.xml", "IR", (4, 4, "now", "country")),
        ("newarrivalL_2026-01-16_2026T007.xml", "QA", (2, 2, None, None)),
        ("newarrivalL_2026-01-16_2026T007.xml", "OM", (2, 2, None, None)),
        ("newarrivalL_2026-02-28_2026T016.xml", "IL", (None, 4, "now", "part")),
        ("newarrivalL_2026-02-28_2026T016.xml", "PS", (None, 4, "now", "part")),
    ],
)
def test_danger_information_says_what_its_words_say(
    file: str, country: str, expected: tuple[object, ...]
):
    body = (FOLDER / file).read_bytes()

    assert told(country, body, load("jp_mofa").start[0].url) == expected


# Read by eye: the last catch-all entry is the country's level; Türkiye's page has none.
PAGES = {
    "ARM": ("AM", (2, 4, "now", "part")),
    "RUS": ("RU", (4, 4, "now", "part")),
    "IRQ": ("IQ", (4, 4, "now", "country")),
    "UKR": ("UA", (4, 4, "now", "country")),
    "ETH": ("ET", (2, 4, "now", "part")),
    "TUR": ("TR", (None, 4, "now", "part")),
}


@needs_corpus
@pytest.mark.parametrize("iso3", PAGES)
def test_a_country_has_the_level_of_its_catch_all(iso3: str):
    text = (FOLDER / "anzen_kikendetail_6countries_2026-09-26.html").read_text("utf-8")
    found = re.search(
        rf'<!-- {iso3}.*?-->\s*(<div id="kikendetail">.*?</div>)', text, re.DOTALL
    )
    assert found is not None
    country, expected = PAGES[iso3]
    url = "https://www.anzen.mofa.go.jp/info/pcinfectionspothazardinfo_000.html"

    assert told(country, found[1].encode(), url, country) == expected


def test_a_silent_edit_under_one_key_moves_the_stamp():
    source = load("jp_mofa")
    assert source.links is not None
    made = (
        '<opendata mailCount="1"><mail><keyCd>2026T006</keyCd><infoType>T40</infoType>'
        "<title>カタールの危険情報</title><contentInfo>{}</contentInfo><country><cd>0974</cd></country></mail></opendata>"
    )

    stamps = []
    for words in ("治安情勢 戦争", "治安情勢"):
        document = Document(source.start[0].url, made.format(words).encode(), NOW)
        stamps.append({link.country: link.stamp for link in source.links(document)})

    assert stamps[0]["QA"] != stamps[1]["QA"]
    assert stamps[0]["FR"] == stamps[1]["FR"]
    assert len(stamps[0]) >= 170


def test_a_list_whose_letters_were_lost_is_refused():
    world = calm(NOW).saying("YE", level=4, issued=NOW)
    body = sheets.documents("jp_mofa", world, NOW)[sheets.JP_NEW]
    lost = body.decode().encode("ascii", "replace")

    assert told("YE", body, sheets.JP_NEW)[0] == 4
    with pytest.raises(SourceChanged, match="titles in Japanese"):
        list(load("jp_mofa").read(Document(sheets.JP_NEW, lost, NOW)))
