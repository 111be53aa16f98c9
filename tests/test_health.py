"""How sources are doing, and when the operator hears of it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from advisorywatch.errors import FetchFailed
from advisorywatch.health import Health, State, look, nothing_polled
from advisorywatch.health_telling import tell
from advisorywatch.source import Source
from advisorywatch.store import lease
from advisorywatch.store import schema as s
from advisorywatch.store.watched import note_watched
from builders import NOW
from publisher import INDEX, SOURCE, Room, says

AFTER = timedelta(minutes=30)
BLOCKED = FetchFailed("blocked", f"{INDEX}: a block page")
AWAY = FetchFailed("dns", f"{INDEX}: no such host")


def opened(folder: Path, url: str = "") -> Room:
    """A source that was read once."""
    made = Room(folder, replace(SOURCE, quiet=timedelta(days=10)), url=url)
    made.poll(says("RU", 4), says("FR", 1))
    return made


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return opened(tmp_path)


@pytest.fixture
def room_on_both(tmp_path: Path, store_url: str) -> Iterator[Room]:
    made = opened(tmp_path, store_url)
    yield made
    made.store.close()


def health(room: Room, *more: Source) -> Health:
    with room.store.read() as connection:
        return look(connection, [room.source, *more], [SOURCE.name], room.now)


def state(room: Room) -> State:
    return health(room).sources[SOURCE.name].state


def told(room: Room) -> list[str]:
    """What the operator is told now: first lines."""
    with room.store.read() as connection:
        before = set(connection.scalars(sa.select(s.notices.c.id)))
    tell(room.store, health(room), AFTER)
    with room.store.read() as connection:
        rows = connection.execute(sa.select(s.notices).order_by(s.notices.c.id)).all()
    return [row.text.partition("\n")[0] for row in rows if row.id not in before]


def pass_time(room: Room, **length: float) -> None:
    room.now += timedelta(**length)
    room.web.now = room.now


def hours(room: Room, number: int, *, step: int = 5) -> Iterable[list[str]]:
    """What is told while it is polled every few minutes for so many hours."""
    for _ in range(number * 60 // step):
        room.poll(hours=step / 60)
        yield told(room)


# states


def test_what_was_read_soundly_is_ok(room_on_both: Room):
    room = room_on_both
    assert state(room) is State.OK
    assert health(room).code == 0


def test_what_was_never_polled_says_so(tmp_path: Path):
    room = Room(tmp_path)

    assert state(room) is State.NEVER
    assert nothing_polled([SOURCE], [SOURCE.name])[SOURCE.name].state is State.NEVER


def test_a_first_poll_under_way_is_busy(tmp_path: Path):
    room = Room(tmp_path)
    lease.claim(room.store, room.source, "", room.now)

    assert state(room) is State.BUSY


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (BLOCKED, State.BLOCKED),
        (AWAY, State.FAILING),
        (b"{}", State.DRIFTED),
        (b"[]", State.SHORT),
    ],
)
def test_a_failed_poll_leaves_its_state(room: Room, answer: object, expected: State):
    room.web.served[INDEX] = answer
    room.poll(hours=1)

    assert state(room) is expected
    assert INDEX in health(room).sources[SOURCE.name].reason
    assert health(room).code == 1


def test_a_publisher_that_does_not_answer_for_long_is_dark(room: Room):
    room.web.served[INDEX] = AWAY
    room.poll(hours=0.25)
    assert state(room) is State.FAILING

    for _ in range(8):
        room.poll(hours=0.25)

    assert state(room) is State.DARK
    assert health(room).sources[SOURCE.name].since == NOW


def test_what_nobody_polls_is_dark_and_the_service_down(room_on_both: Room):
    room = room_on_both
    pass_time(room, minutes=49)
    assert (state(room), health(room).code) == (State.OK, 0)

    pass_time(room, minutes=2)
    assert "nothing was polled since" in health(room).down
    assert health(room).code == 2

    pass_time(room, hours=1)
    assert state(room) is State.DARK


def test_a_silence_far_beyond_its_habit_is_frozen_until_anything_moves(room: Room):
    pass_time(room, days=14, hours=23)
    room.poll()
    assert state(room) is State.OK

    pass_time(room, hours=2)
    room.poll()
    assert state(room) is State.FROZEN
    assert health(room).sources[SOURCE.name].since == NOW

    room.poll(says("RU", 4), says("FR", 1, text="Another text."), hours=1)
    assert state(room) is State.OK


def test_what_is_not_watched_is_off_or_unproven(room: Room):
    unproven = replace(SOURCE, name="xx_unproven", maturity="unproven")
    off = replace(SOURCE, name="xx_off")

    found = health(room, unproven, off)

    assert found.sources["xx_unproven"].state is State.UNPROVEN
    assert found.sources["xx_off"].state is State.OFF
    assert found.code == 0


def test_a_source_of_many_parts_is_as_well_as_the_worst_of_them(tmp_path: Path):
    links = tuple(
        replace(SOURCE.start[0], url=f"https://{part}.example/", part=part)
        for part in ("ru", "ua")
    )
    room = Room(tmp_path, replace(SOURCE, start=links, apart=True))
    room.web.served[links[0].url] = [says("RU")]
    room.poll(part="ru")
    room.poll(part="ua")

    condition = health(room).sources[SOURCE.name]

    assert condition.state is State.FAILING
    assert condition.reason.startswith("1 of 2 parts: ua: https://ua.example/: 404")
    assert condition.listed == 1


# what the operator is told


def test_a_failure_is_told_once_when_it_begins_and_once_when_it_ends(room_on_both: Room):
    room = room_on_both
    room.web.served[INDEX] = BLOCKED
    messages = list(hours(room, 6, step=15))
    began = [message for message in messages if message]

    assert began == [["BLIND  xx_made  blocked since 01 Mar 12:00 UTC"]]
    assert messages.index(began[0]) == 2  # half an hour after the first failing poll
    room.poll(says("RU", 4), says("FR", 1), hours=0.1)
    assert told(room) == [
        "SEES AGAIN  xx_made  was blocked for 6 h 6 min, since 01 Mar 12:00 UTC"
    ]
    assert [message for message in hours(room, 2, step=15) if message] == []


def test_a_failure_that_ends_before_it_is_told_is_never_told(room_on_both: Room):
    room = room_on_both
    room.web.served[INDEX] = BLOCKED
    room.poll(hours=0.1)
    assert told(room) == []

    room.poll(says("RU", 4), says("FR", 1), hours=0.3)

    assert [message for message in hours(room, 2) if message] == []


def test_a_failure_that_lasts_is_told_once_a_day(room: Room):
    room.web.served[INDEX] = BLOCKED
    messages = [m for found in hours(room, 73, step=10) for m in found]

    assert messages == [
        "BLIND  xx_made  blocked since 01 Mar 12:00 UTC",
        *["STILL BLIND  xx_made  blocked since 01 Mar 12:00 UTC"] * 3,
    ]


def test_another_kind_of_failure_meanwhile_is_no_new_message(room: Room):
    room.web.served[INDEX] = BLOCKED
    began = [m for found in hours(room, 1) for m in found]
    room.web.served[INDEX] = AWAY

    assert len(began) == 1
    assert [m for found in hours(room, 5) for m in found] == []


def test_a_country_that_cannot_be_read_is_told_with_its_reason(room: Room):
    room.poll({"country": "RU", "unread": "Poistu heti"}, says("FR", 1), hours=0.1)
    pass_time(room, hours=1)

    assert told(room) == ["BLIND  xx_made RU  unread since 01 Mar 12:00 UTC"]


def test_what_begins_together_is_told_together(room_on_both: Room):
    room = room_on_both
    unread = [{"country": code, "unread": "Poistu heti"} for code in ("RU", "FR")]
    calm = [says(code) for code in ("BY", "UA", "PL", "DE", "ES", "IT", "SE", "NO")]
    room.poll(says("RU", 4), says("FR", 1), *calm, hours=0.1)
    room.poll(*unread, *calm, hours=0.1)
    pass_time(room, hours=1)

    assert told(room) == ["BLIND  2 sources or countries"]
    assert told(room) == []


def test_what_is_not_watched_is_no_news(room_on_both: Room):
    room = room_on_both
    note_watched(room.store, {}, room.now)
    pass_time(room, days=3)

    assert told(room) == []


def test_a_silence_is_told_when_it_begins_once_a_day_and_when_it_ends(room: Room):
    messages = []
    for _ in range(18 * 24):
        room.poll(hours=1)
        messages += told(room)
    room.poll(says("RU", 4), says("FR", 1, text="Another text."), hours=1)
    messages += told(room)
    room.poll(hours=1)
    messages += told(room)

    reason = (
        "nothing new since 01 Mar 12:00 UTC; the longest silence it is known for is 10 days"
    )
    assert messages == [
        f"FROZEN  xx_made  {reason}",
        *[f"STILL FROZEN  xx_made  {reason}"] * 2,
        "MOVES AGAIN  xx_made  on 19 Mar 13:00 UTC",
    ]
