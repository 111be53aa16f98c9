"""What an analyst sees: the views, opened read-only by Datasette."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.store.views import VIEWS
from corpus import ROOT
from publisher import Room, says

METADATA = json.loads((ROOT / "config" / "datasette.json").read_text("utf-8"))


@pytest.fixture
def room(tmp_path: Path) -> Room:
    room = Room(tmp_path)
    room.poll(says("RU", 3), says("FR", 1))
    room.poll(says("RU", 4, leave="now", issued="2026-03-01"), says("FR", 1), hours=2)
    return room


def ask(room: Room, *queries: str) -> list[list[dict[str, Any]]]:
    """What Datasette answers to SQL, on the file opened as it opens files."""
    from datasette.app import Datasette

    assert room.store.file is not None

    async def all_of_them() -> list[list[dict[str, Any]]]:
        datasette = Datasette([str(room.store.file)], metadata=METADATA)
        await datasette.invoke_startup()
        answers = []
        for sql in queries:
            answer = await datasette.client.get(
                "/room.json", params={"sql": sql, "_shape": "array"}
            )
            assert answer.status_code == 200, answer.text
            answers.append(answer.json())
        return answers

    return asyncio.run(all_of_them())


def test_datasette_answers_from_every_view(room: Room):
    [in_force, changes, timeline, alerts, gaps] = ask(
        room, *(f"select * from {name}" for name in VIEWS)
    )

    assert {(r["country"], r["level"], r["leave"]) for r in in_force} == {
        ("RU", 4, "now"),
        ("FR", 1, None),
    }
    assert {(r["kind"], r["level_before"], r["level_after"]) for r in changes} == {
        ("raised", 3, 4),
        ("leave_called", 3, 4),
    }
    assert len(timeline) == 3
    assert (alerts, gaps) == ([], [])


def test_the_said_on_a_day_query_of_the_metadata_answers(room: Room):
    sql = METADATA["databases"]["advisorywatch"]["queries"]["said_on_a_day"]["sql"]
    sql = sql.replace(":country", "'RU'").replace(":moment", "'2026-03-01T13:00:00.000Z'")

    [[row]] = ask(room, sql)

    assert (row["level"], row["leave"]) == (3, None)


def test_the_metadata_describes_every_view_and_only_columns_there_are(room: Room):
    tables = METADATA["databases"]["advisorywatch"]["tables"]
    assert set(tables) == set(VIEWS)

    answers = ask(room, *(f"select * from pragma_table_info('{name}')" for name in tables))

    for table, columns in zip(tables.values(), answers, strict=True):
        assert set(table.get("columns", ())) <= {column["name"] for column in columns}


def test_the_views_bear_their_comments(room: Room):
    [rows] = ask(room, "select name, sql from sqlite_master where type = 'view'")

    assert {row["name"] for row in rows} == set(VIEWS)
    assert all("--" in row["sql"] for row in rows)
