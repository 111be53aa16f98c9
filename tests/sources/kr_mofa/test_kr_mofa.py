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
from advisorywatch.source import Document, Source
from advisorywatch.sources import kr_mofa
from advisorywatch.store import history
from builders import NOW
from publisher import Room

KEYED = kr_mofa.SOURCE.keyed
assert KEYED is not None
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
