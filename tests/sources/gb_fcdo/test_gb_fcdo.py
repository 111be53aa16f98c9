"""gb_fcdo: an index of full length, its pages by their stamps, the texts that the captures held."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.advisory import Advisory, Leave, Level
from advisorywatch.errors import FetchFailed, SourceChanged
from advisorywatch.made import faults
from advisorywatch.made import gb_fcdo as made
from advisorywatch.made.world import World, calm
from advisorywatch.source import Document, Link
from advisorywatch.sources._fcdo_parts import NOTES
from advisorywatch.sources.gb_fcdo import INDEX, SITE, SOURCE, links, read
from builders import NOW
from corpus import CORPUS, needs_corpus
from publisher import Room

FOLDER = CORPUS / "sources" / "gb_fcdo"
WORLD = calm(NOW)
SMALL = WORLD.only("FR", "ML", "JO", "KE")


def page(body: bytes, *, stamp: str | None = None, url: str = f"{INDEX}/mali") -> Document:
    return Document(url, body, NOW, link=Link(url, stamp=stamp))


def the_row(document: Document) -> Advisory:
    [row] = read(document)
    assert isinstance(row, Advisory), row
    return row


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """With a small listing, as most of what is tested does not need a whole one."""
    return Room(tmp_path, replace(SOURCE, expect=range(1, 300)))


def serve(room: Room, world: World) -> None:
    room.web.served = dict(made.documents(world, NOW))


# Index and pages -------------------------------------------------------------------------


def test_a_whole_listing_is_a_baseline_told_to_nobody(tmp_path: Path):
    room = Room(tmp_path, SOURCE)
    serve(room, WORLD)

    result = room.poll()

    assert result.ok
    assert list(result.unread) == []
    assert result.listed in SOURCE.expect
    assert len(room.levels()) == len(WORLD.said)
    assert room.changes() == []


def test_a_second_poll_asks_for_the_index_alone(room: Room):
    serve(room, SMALL)
    room.poll()
    room.web.asked.clear()

    room.poll(hours=0.25)

    assert room.web.asked == [INDEX]


def test_a_raise_and_a_call_to_leave_cost_one_page_and_are_told_at_once(room: Room):
    serve(room, SMALL)
    room.poll()
    room.web.asked.clear()
    issued = NOW + timedelta(minutes=10)
    serve(room, SMALL.saying("JO", level=4, leave=Leave.NOW, issued=issued))

    room.poll(hours=0.25)

    assert room.web.asked == [INDEX, made.url("JO")]
    assert ("JO", "raised") in room.changes()
    assert ("JO", "leave_called") in room.changes()


def test_a_note_alone_is_a_revision(room: Room):
    serve(room, SMALL)
    room.poll()
    words = ("There may be strikes.",)
    serve(room, SMALL.saying("FR", words=words, issued=NOW + timedelta(minutes=10)))

    room.poll(hours=0.25)

    assert room.changes() == [("FR", "revised")]


def test_a_block_page_in_place_of_the_index_leaves_everything_in_force(room: Room):
    serve(room, SMALL)
    room.poll()
    before = room.levels()
    room.web.served[INDEX] = faults.block_page()

    result = room.poll(hours=0.25)

    assert not result.ok
    assert room.levels() == before
    assert room.changes() == []


def test_a_block_page_in_place_of_a_page_leaves_that_country_unread(room: Room):
    serve(room, SMALL)
    room.poll()
    serve(room, SMALL.saying("FR", level=3, issued=NOW + timedelta(minutes=10)))
    room.web.served[made.url("FR")] = faults.block_page()

    result = room.poll(hours=0.25)

    [unread] = result.unread
    assert made.url("FR") in unread
    assert room.changes() == []


def test_an_old_copy_of_a_page_just_issued_is_asked_for_again(room: Room):
    serve(room, SMALL)
    room.poll()
    issued = NOW + timedelta(minutes=15)
    old = room.web.served[made.url("JO")]
    serve(room, SMALL.saying("JO", level=4, issued=issued))
    new = room.web.served[made.url("JO")]
    room.web.served[made.url("JO")] = old
    room.poll(hours=0.25)
    room.web.served[made.url("JO")] = new

    room.poll(hours=0.25)

    assert ("JO", "raised") in room.changes()


def test_an_old_copy_long_after_is_what_the_publisher_says():
    body = made.page(SMALL, "ML")
    later = (NOW - timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%SZ")

    assert the_row(page(body, stamp=later)).country == "ML"
    with pytest.raises(SourceChanged, match="expected the page of"):
        list(read(page(body, stamp=NOW.strftime("%Y-%m-%dT%H:%M:%SZ"))))


def test_a_page_for_three_countries_that_cannot_be_had_withdraws_none_of_them(room: Room):
    world = SMALL.saying("CK", level=1, issued=NOW)
    three = {"name": "Cook Islands, Tokelau and Niue", "slug": "cook-islands-tokelau-and-niue"}
    serve(room, world)
    for url in (INDEX, made.url("CK")):
        body = room.web.served[url].replace(
            json.dumps(made.country("CK")).encode(), json.dumps(three).encode()
        )
        room.web.served[url] = body
    room.poll()
    assert {"CK", "NU", "TK"} <= room.levels().keys()
    room.web.served[made.url("CK")] = FetchFailed("blocked", "403")

    for _ in range(3):
        room.poll(hours=24, sweep=True)

    assert {"CK", "NU", "TK"} <= room.levels().keys()
    assert room.changes() == []


def test_a_withdrawn_country_is_no_more_listed():
    body = json.loads(made.index(SMALL.only("FR", "ML", "JO"), NOW))
    body["links"]["children"][0]["withdrawn"] = True

    found = list(links(Document(INDEX, json.dumps(body).encode(), NOW)))

    assert {link.country for link in found} == {"JO", "ML"}


def test_index_and_page_write_one_moment_in_two_zones():
    body = json.loads(made.page(SMALL, "ML"))
    body["public_updated_at"] = "2026-07-30T11:36:13+01:00"

    assert the_row(page(json.dumps(body).encode())).issued == "2026-07-30T10:36:13Z"


def test_republishing_moves_no_digest_and_an_edit_does():
    body = json.loads(made.page(SMALL, "ML"))
    republished = {**body, "updated_at": "2026-03-01T12:00:00Z", "links": {"made": []}}
    edited = json.loads(json.dumps(body))
    edited["details"]["parts"][0]["body"] += "<p>More.</p>"

    assert SOURCE.clean is not None
    before, same, other = (
        SOURCE.clean(page(json.dumps(one).encode())) for one in (body, republished, edited)
    )

    assert before == same
    assert before != other


# What the text says ----------------------------------------------------------------------


def with_body(code: str, status: list[str], html: str) -> Advisory:
    body = json.loads(made.page(WORLD, code))
    body["details"]["alert_status"] = status
    body["details"]["parts"][0]["body"] = html
    return the_row(page(json.dumps(body).encode()))


PARTS = ["avoid_all_travel_to_parts", "avoid_all_but_essential_travel_to_parts"]


@pytest.mark.parametrize(
    ("rest", "level"),
    [
        ("the rest of Venezuela", 3),
        ("all other regions of Venezuela", 3),
        ("the remaining areas of Venezuela", 3),
        ("the rest of the country", 3),
        ("the rest of Venezuela, except Zulia", 3),  # Zulia is at 4
        ("the rest of Venezuela, except Margarita", None),
        ("the rest of Bolívar state", None),
    ],
)
def test_a_floor_hidden_in_parts_is_the_countrys_level(rest: str, level: int | None):
    row = with_body(
        "VE",
        PARTS,
        "<p>FCDO advises against all travel to Zulia.</p>"
        f"<p>FCDO advises against all but essential travel to {rest}.</p>",
    )

    assert (row.level, row.worst) == (level, 4)


@pytest.mark.parametrize(
    "sentence",
    [
        "FCDO no longer advises against all travel to Venezuela.",
        "Consular support is limited in areas where FCDO advises against all travel.",
        "If FCDO advises against all travel to Venezuela, your insurance may be invalid.",
        "Find out more about why FCDO advises against all travel.",
        "FCDO does not advise against all but essential travel to Venezuela.",
    ],
)
def test_a_sentence_about_advice_gives_none(sentence: str):
    row = with_body("VE", [], f"<p>{sentence}</p>")

    assert (row.level, row.worst, row.areas) == (None, None, ())


def test_a_sentence_that_lifts_one_level_and_keeps_another_states_the_other():
    row = with_body(
        "IQ",
        PARTS,
        "<p>FCDO no longer advises against all travel to Federal Iraq and the Kurdistan Region "
        "of Iraq but continues to advise against all travel to parts of Federal Iraq and against "
        "all but essential travel to other parts of Federal Iraq.</p>",
    )

    assert (row.level, row.worst) == (None, 4)


def test_notes_stand_in_the_text_with_their_own_dates():
    body = json.loads(made.page(WORLD, "ML"))
    body["details"]["change_history"] = [
        {"note": f"Note {n}.\r\n", "public_timestamp": f"2025-{1 + n % 12:02}-01T09:00:00Z"}
        for n in range(NOTES + 5)
    ]

    lines = the_row(page(json.dumps(body).encode())).text.splitlines()

    assert "2025-12-01T09:00:00Z: Note 11." in lines
    assert sum(line.startswith("2025-") for line in lines) == NOTES


def test_a_call_for_some_regions_is_no_call_for_the_country():
    row = with_body(
        "CD",
        PARTS,
        "<p>If you are in North or South Kivu and judge it safe to do so, and if routes are "
        "available, you should leave.</p>",
    )

    assert (row.leave, row.leave_scope) == (Leave.SHOULD, "part")


# Captures ---------------------------------------------------------------------------------


@needs_corpus
def test_a_made_index_of_all_real_slugs_is_whole_and_serves_the_real_pages(room: Room):
    listed = re.findall(r"- name: (.*)\n\s+slug: (.*)", (FOLDER / "countries.yml").read_text())
    real = {
        "nepal": json.loads((FOLDER / "nepal_2026-07.json").read_bytes()),
        **json.loads((FOLDER / "pages_2026-09-26_trimmed.json").read_bytes()),
    }
    template = json.loads(made.page(WORLD, "FR"))
    children: list[dict[str, Any]] = []
    for name, slug in listed:
        if slug == "jerusalem":  # withdrawn in 2013
            continue
        body = real.get(slug) or json.loads(json.dumps(template))
        if slug not in real:
            body["base_path"] = f"/foreign-travel-advice/{slug}"
            body["details"]["country"] = {"name": name.strip("'"), "slug": slug}
        room.web.served[f"{SITE}/api/content{body['base_path']}"] = json.dumps(body).encode()
        children.append(
            {
                "base_path": body["base_path"],
                "public_updated_at": body["public_updated_at"],
                "withdrawn": False,
                "details": {"country": body["details"]["country"], "change_description": ""},
            }
        )
    index = {"base_path": "/foreign-travel-advice", "links": {"children": children}}
    room.web.served[INDEX] = json.dumps(index).encode()

    result = room.poll()
    room.web.asked.clear()
    room.poll(hours=0.25)

    assert list(result.unread) == []
    assert result.listed == len(children) == 227
    assert room.web.asked == [INDEX]
    assert (room.levels()["AF"], room.levels()["MX"], room.levels()["NP"]) == (4, None, None)


@needs_corpus
def test_the_captured_indexes_give_links_with_their_stamps():
    document = Document(INDEX, (FOLDER / "index_2026-09-26_trimmed.json").read_bytes(), NOW)

    found = {link.country: link for link in links(document)}

    assert list(read(document)) == []
    assert len(found) == 12
    assert found["MX"].url == f"{INDEX}/mexico"
    assert found["MX"].stamp == "2026-09-26T07:59:13Z"
    assert found["BQ"].name == "Bonaire/St Eustatius/Saba"


MARKDOWN = {
    "Iraq_Warnings_and_insurance_2026-06-21.md": ("IQ", 3, 4, None, None),
    "Israel_Warnings_and_insurance_2026-06-05.md": ("IL", None, 4, None, None),
    "Mali_Warnings_and_insurance_2026-05-02.md": ("ML", 4, 4, "now", "country"),
    "South_Sudan_Warnings_and_insurance_2025-03-29.md": ("SS", 4, 4, "now", "country"),
    "Ukraine_Warnings_and_insurance_2026-08-22.md": ("UA", 3, 4, "should", "part"),
}


@needs_corpus
@pytest.mark.parametrize("name", MARKDOWN)
def test_the_captured_wordings_are_read_from_their_text_alone(name: str):
    code, level, worst, leave, scope = MARKDOWN[name]
    row = with_body(code, [], html_of((FOLDER / "md" / name).read_text("utf-8")))

    assert (row.level, row.worst, row.leave, row.leave_scope) == (level, worst, leave, scope)
    assert not any(re.search(r"FCDO|advises|support", area.name) for area in row.areas)


def html_of(markdown: str) -> str:
    """The page's HTML again, of what a scraper made of it; its head is not in the API."""
    body = markdown[markdown.index("Your travel insurance could") :]
    body = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", body)
    out = []
    for line in body.splitlines():
        if heading := re.match(r"(#+) (.*)", line):
            out.append(f"<h{len(heading[1])}>{heading[2]}</h{len(heading[1])}>")
        elif line.startswith("* "):
            out.append(f"<ul><li>{line[2:]}</li></ul>")
        elif line.strip():
            out.append(f"<p>{line}</p>")
    return "\n".join(out)


def test_its_worst_and_its_level_agree_with_a_made_world():
    world = WORLD.saying("KE", level=3, parts=(("Turkana", Level.DO_NOT_TRAVEL),))

    row = the_row(page(made.page(world, "KE")))

    assert (row.level, row.worst) == (3, 4)
    assert [(area.name, area.level) for area in row.areas] == [("Turkana", 4)]
    assert replace(row, text="").text == ""


def test_another_country_s_page_in_answer_is_refused():
    link = Link(made.url("FR"), country="FR")

    with pytest.raises(SourceChanged, match="expected the page of FR, found one of ML"):
        list(read(Document(link.url, made.page(SMALL, "ML"), NOW, link=link)))
