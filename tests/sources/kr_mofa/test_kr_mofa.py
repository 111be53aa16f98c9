"""Korea with a key: the list's marks and the API's alarms are one reading; with it or without."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.errors import SourceChanged
from advisorywatch.roster import roster
from advisorywatch.secret import Secret
from advisorywatch.settings import parse
from advisorywatch.source import Document, Link, Source
from advisorywatch.sources import kr_mofa
from advisorywatch.store import history
from builders import NOW
from publisher import Room

KEYED = kr_mofa.SOURCE.keyed
assert KEYED is not None
MONGOLIA = "https://www.0404.go.kr/ntnSafetyInfo/7/detail"
IRAQ = "https://www.0404.go.kr/ntnSafetyInfo/8/detail"
SMALL = replace(KEYED, expect=range(1, 300))


def page_of(**marks: str) -> bytes:
    """The list: a country and its marks, "15" for t01 and t05."""
    rows = "".join(
        f'<li><a href="/ntnSafetyInfo/1/detail">{name}</a>'
        + "".join(f'<span class="caution02 t0{mark}">x</span>' for mark in kinds)
        + "</li>"
        for name, kinds in marks.items()
    )
    return f'<html><body><ul class="list-country-01">{rows}</ul></body></html>'.encode()


def alarm(code: str, level: str, reach: str = "전부", remark: str = "") -> dict[str, Any]:
    return {
        "alarm_lvl": level,
        "country_nm": code,
        "country_iso_alp2": code,
        "region_ty": reach,
        "remark": remark,
        "written_dt": "2026-02-20",
    }


def country_page(name: str, mark: str, wording: str, where: str) -> bytes:
    """A country's page with one alarm."""
    return (
        f'<html><body><h4 class="country-name">{name}</h4><ul class="info-02">'
        f'<li><span class="box-tag-01 t0{mark}">{wording}</span>{where}</li></ul></body></html>'
    ).encode()


def answer(*alarms: dict[str, Any], total: int | None = None) -> bytes:
    body = {"items": {"item": list(alarms)}, "totalCount": total or len(alarms)}
    header = {"resultCode": "0", "resultMsg": "정상"}
    return json.dumps({"response": {"header": header, "body": body}}).encode()


def room_of(folder: Path, source: Source = SMALL) -> Room:
    room = Room(folder, source)
    room.web.served[kr_mofa.LIST] = page_of(
        이라크="4", 몽골="1", 일본="13", 요르단="15", 프랑스=""
    )
    room.web.served[kr_mofa.API] = answer(
        alarm("IQ", "4"), alarm("MN", "1"), alarm("JP", "3", "일부", "원전"), alarm("JO", "1")
    )
    return room


def in_force(room: Room) -> dict[str, tuple[int | None, int | None]]:
    """(level, worst) of every country."""
    with room.store.read() as connection:
        rows = history.in_force(connection)
        return {row.country: (row.level, row.worst) for row, _ in rows}


def test_with_a_key_the_api_says_what_holds_for_all_of_a_country(tmp_path: Path):
    room = room_of(tmp_path)

    result = room.poll()

    assert result.ok
    assert in_force(room) == {
        "IQ": (4, 4),
        "MN": (2, 2),
        "JP": (None, 4),
        "JO": (2, 3),  # the special advisory, which the API does not know
        "FR": (None, None),
    }


def test_where_the_api_cannot_be_had_the_list_stands(tmp_path: Path):
    room = room_of(tmp_path)
    room.poll()
    del room.web.served[kr_mofa.API]

    room.poll(hours=25)

    assert in_force(room)["IQ"] == (4, 4)
    assert room.changes() == []


def test_a_key_that_is_set_later_is_no_news(tmp_path: Path):
    room = room_of(tmp_path, replace(kr_mofa.SOURCE, expect=range(1, 300)))
    room.poll()
    room.source = SMALL

    room.poll(hours=25)

    assert room.changes() == []
    assert in_force(room)["IQ"] == (4, 4)


def test_a_raise_in_the_api_is_told(tmp_path: Path):
    room = room_of(tmp_path)
    room.poll()
    room.web.served[kr_mofa.LIST] = page_of(
        이라크="4", 몽골="3", 일본="13", 요르단="15", 프랑스=""
    )
    room.web.served[kr_mofa.API] = answer(
        alarm("IQ", "4"), alarm("MN", "3"), alarm("JP", "3", "일부", "원전"), alarm("JO", "1")
    )

    room.poll(hours=25)
    room.poll(hours=13)

    assert {("MN", "raised"), ("MN", "leave_called")} <= set(room.changes())


def test_an_answer_that_is_not_all_of_it_is_refused():
    document = Document(kr_mofa.API, answer(alarm("IQ", "4"), total=180), NOW)

    with pytest.raises(SourceChanged, match="expected all 180 alarms"):
        list(kr_mofa.read(document))


def test_the_key_of_the_settings_chooses_the_api(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DATA_GO_KR", "hunter2")
    text = '[sources.kr_mofa]\nkey_env = "DATA_GO_KR"\nevery = "1h"'
    settings = parse(text, Path("advisorywatch.toml"), sources=("kr_mofa",))

    source = roster(settings)["kr_mofa"]

    assert settings.sources.of("kr_mofa").key == Secret("hunter2")
    assert (source.key, source.links) == (KEYED.key, KEYED.links)
    assert "hunter2" not in repr(settings)


def two_countries(folder: Path) -> Room:
    """Without a key: a list of two countries, and their pages."""
    room = Room(folder, replace(kr_mofa.SOURCE, expect=range(1, 300)))
    room.web.served[kr_mofa.LIST] = (
        '<html><body><ul class="list-country-01">'
        '<li><a href="/ntnSafetyInfo/7/detail">몽골</a><span class="caution02 t01">x</span></li>'
        '<li><a href="/ntnSafetyInfo/8/detail">이라크</a><span class="caution02 t04">x</span></li>'
        "</ul></body></html>"
    ).encode()
    room.web.served[MONGOLIA] = country_page("몽골", "1", "여행유의", "전 지역")
    room.web.served[IRAQ] = country_page("이라크", "4", "여행금지", "전 지역")
    return room


def test_without_a_key_the_pages_say_what_holds_for_all_of_a_country(tmp_path: Path):
    room = two_countries(tmp_path)

    result = room.poll()

    assert result.ok
    assert list(result.unread) == []
    assert in_force(room) == {"MN": (2, 2), "IQ": (4, 4)}


def test_a_page_is_asked_for_again_when_the_marks_of_the_list_move(tmp_path: Path):
    room = two_countries(tmp_path)
    room.poll()
    room.web.asked.clear()
    room.web.served[kr_mofa.LIST] = room.web.served[kr_mofa.LIST].replace(b"t01", b"t03")
    room.web.served[MONGOLIA] = country_page("몽골", "3", "출국권고", "전 지역")

    room.poll(hours=1)

    assert [url for url in room.web.asked if url != kr_mofa.LIST] == [MONGOLIA]


def test_where_a_page_cannot_be_had_the_list_stands(tmp_path: Path):
    room = two_countries(tmp_path)
    del room.web.served[IRAQ]

    result = room.poll()

    assert list(result.unread) == []
    assert in_force(room) == {"MN": (2, 2), "IQ": (None, 4)}


def test_a_page_of_another_country_than_the_list_said_is_refused():
    page = Document(
        IRAQ,
        country_page("몽골", "1", "여행유의", "전 지역"),
        NOW,
        link=Link(IRAQ, country="IQ"),
    )

    with pytest.raises(SourceChanged, match="expected the page of IQ"):
        list(kr_mofa.read(page))


def test_an_address_of_another_kind_is_refused():
    listed = page_of(몽골="1").replace(b"/ntnSafetyInfo/1/detail", b"/elsewhere")

    with pytest.raises(SourceChanged, match="expected an address"):
        list(kr_mofa.page_links(Document(kr_mofa.LIST, listed, NOW)))
