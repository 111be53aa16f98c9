"""Who hears what, why, and when."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from advisorywatch.advisory import Action, Advisory, Alert, Area, Leave, Level
from advisorywatch.change import Change, Kind, changes_of
from advisorywatch.desks.desk import Decision, due_at, hears, pulse_due
from advisorywatch.desks.news import Fact, News, Publisher, grave, in_order
from advisorywatch.desks.values import Desk, Hears, Quiet, Word
from builders import NOW, advisory, alert

US = Publisher("us_state", "US State Dept", "US", True)
PARIS = ZoneInfo("Europe/Paris")


def news(before: Advisory | None, after: Advisory | None, **fields: Any) -> News:
    return of(*changes_of(before, after), **fields)


def of(*changes: Change, **fields: Any) -> News:
    facts = in_order([Fact(change, id_) for id_, change in enumerate(changes, 1)])
    country = changes[0].country
    given = {"event": "e", "name": country, "publisher": US, "seen": NOW, "recorded": NOW}
    return News(country=country, facts=facts, **{**given, **fields})


def of_alert(sent: Alert, kind: Kind = Kind.ALERT) -> News:
    return of(Change(sent.country, kind, alert=sent))


def hearing(**fields: Any) -> Desk:
    if "kinds" in fields:
        fields["kinds"] = frozenset(fields["kinds"])
    return Desk(name="Moscow", addresses=("slack",), hears=(Hears(**fields),))


RAISED = news(advisory(level=2), advisory(level=3))
LOWERED = news(advisory(level=4), advisory(level=3))
REVISED = news(advisory(), advisory(text="Other words about Russia."))
CALLED = news(advisory(level=2), advisory(level=2, leave="should"))
ENDED = news(advisory(level=2, leave="now"), advisory(level=2))
PART = news(
    advisory(level=2, worst=3, areas=(Area("Kursk", Level(3)),)),
    advisory(level=2, worst=4, areas=(Area("Kursk", Level(4)),)),
)
ADDED_CALM, ADDED_GRAVE = news(None, advisory(level=1)), news(None, advisory(level=3))
WITHDRAWN = news(advisory(level=3), None)
UNCLEAR = of(Change("RU", Kind.UNCLEAR, advisory(level=2), None))
DEPART = of_alert(alert(action=Action.DEPART_NOW, leave=Leave.NOW))
CALM = of_alert(alert())


@pytest.mark.parametrize(
    ("word", "heard"),
    [
        (Word.WORSE, [RAISED, CALLED, PART, ADDED_GRAVE, UNCLEAR]),
        (Word.BETTER, [LOWERED, ENDED, WITHDRAWN]),
        (Word.LEAVE, [CALLED, ENDED, DEPART]),
        (Word.ALERTS, [DEPART, CALM]),
        (Kind.REVISED, [REVISED]),
    ],
)
def test_a_word_stands_for_its_kinds_and_no_others(word: Kind | Word, heard: list[News]):
    every = [RAISED, LOWERED, REVISED, CALLED, ENDED, PART, ADDED_CALM, ADDED_GRAVE]
    every += [WITHDRAWN, UNCLEAR, DEPART, CALM]

    found = [one for one in every if hears(hearing(kinds={word}), one).heard]

    assert found == [one for one in every if one in heard]


def test_by_default_a_desk_hears_worse_better_and_leave_but_no_text_edit_and_no_calm_alert():
    default = Desk(name="Moscow", addresses=("slack",))

    assert all(hears(default, one).heard for one in (RAISED, LOWERED, CALLED, DEPART, UNCLEAR))
    assert not any(hears(default, one).heard for one in (REVISED, CALM, ADDED_CALM))


@pytest.mark.parametrize(
    "sent",
    [
        alert(action=Action.DEPART_NOW, leave=Leave.NOW, drill=True),
        alert(action=Action.LIFTED_OR_LOWERED, leave=Leave.NOW, lifted=True),
        alert(action=Action.ORDERED_DEPARTURE),
    ],
    ids=["a drill", "a call that is lifted", "staff ordered to leave"],
)
def test_no_call_to_leave_is_heard_in(sent: Alert):
    assert not hears(hearing(kinds={Word.LEAVE}), of_alert(sent)).heard


def test_an_alert_that_says_should_leave_is_heard_as_a_call():
    sent = of_alert(alert(action=Action.RECONSIDER, leave=Leave.SHOULD))

    assert hears(hearing(kinds={Word.LEAVE}), sent).heard


def test_at_least_counts_the_greater_worst_of_before_and_after():
    desk = hearing(kinds={Word.ALL}, at_least=Level(4))

    assert hears(desk, LOWERED).heard
    assert hears(desk, PART).heard
    assert not hears(desk, RAISED).heard


def test_at_least_never_filters_calls_to_leave_alerts_and_what_is_unclear():
    desk = hearing(kinds={Word.ALL}, at_least=Level(4))

    assert all(hears(desk, one).heard for one in (CALLED, ENDED, UNCLEAR, CALM))


def test_a_filter_of_countries_lets_only_those_pass():
    desk = hearing(countries=frozenset({"UA", "BY"}), regions=("Eastern Europe",))

    assert hears(desk, RAISED) == Decision(False, "filter 1: RU is not among Eastern Europe")


def test_a_filter_of_sources_lets_only_those_pass():
    desk = hearing(sources=frozenset({"gb_fcdo"}))

    assert not hears(desk, RAISED).heard
    assert hears(desk, replace(RAISED, publisher=replace(US, source="gb_fcdo"))).heard


def test_any_of_several_filters_is_enough_and_names_itself():
    filters = (
        Hears(countries=frozenset({"UA"})),
        Hears(kinds=frozenset({Kind.RAISED}), at_least=Level(3)),
    )
    desk = Desk(name="Moscow", addresses=("slack",), hears=filters)

    assert hears(desk, RAISED) == Decision(True, "filter 2 hears raised (raised)")


def test_what_is_refused_says_why_filter_by_filter():
    filters = (
        Hears(countries=frozenset({"UA"})),
        Hears(kinds=frozenset({Word.ALL}), at_least=Level(4)),
    )
    desk = Desk(name="Moscow", addresses=("slack",), hears=filters)

    assert hears(desk, RAISED).why == (
        "filter 1: RU is not among UA; filter 2: its worst is 3, below at_least = 4"
    )


def test_an_event_of_several_changes_is_heard_for_any_of_them():
    both = news(advisory(level=3), advisory(level=2, leave="now"))

    assert hears(hearing(kinds={Kind.LOWERED}), both).heard
    assert hears(hearing(kinds={Kind.LEAVE_CALLED}), both).heard


def test_what_is_held_is_heard_only_by_desks_that_ask_for_it():
    held = replace(RAISED, held="undated")

    assert not hears(Desk(name="a", addresses=("s",)), held).heard
    assert hears(Desk(name="a", addresses=("s",), unconfirmed=True), held).heard


def test_a_held_fall_is_not_told_unconfirmed():
    desk = Desk(name="a", addresses=("s",), unconfirmed=True)

    assert not hears(desk, replace(LOWERED, held="steep")).heard


# When ---------------------------------------------------------------------------------

NIGHT = Quiet(time(22), time(7), PARIS)


def paris(hour: int, minute: int = 0, day: int = 1, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=PARIS).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (paris(21, 59), paris(21, 59)),
        (paris(22), paris(7, day=2)),
        (paris(3, day=2), paris(7, day=2)),
        (paris(7, day=2), paris(7, day=2)),
    ],
)
def test_quiet_hours_hold_back_until_the_morning(now: datetime, due: datetime):
    desk = Desk(name="a", addresses=("s",), quiet=NIGHT)

    assert due_at(desk, now, grave=False) == due


def test_quiet_hours_within_a_day():
    desk = Desk(name="a", addresses=("s",), quiet=Quiet(time(12), time(13), PARIS))

    assert due_at(desk, paris(12, 30), grave=False) == paris(13)
    assert due_at(desk, paris(13, 30), grave=False) == paris(13, 30)


def test_in_the_night_that_loses_an_hour_quiet_ends_by_the_clock_on_the_wall():
    desk = Desk(name="a", addresses=("s",), quiet=NIGHT)

    due = due_at(desk, paris(23, day=28), grave=False)

    assert due == datetime(2026, 3, 29, 5, 0, tzinfo=UTC)  # 07:00 in Paris, summer time


def test_a_digest_waits_for_the_next_of_its_times():
    desk = Desk(name="a", addresses=("s",), digest=(time(9), time(18)), timezone=PARIS)

    assert due_at(desk, paris(8), grave=False) == paris(9)
    assert due_at(desk, paris(12), grave=False) == paris(18)
    assert due_at(desk, paris(19), grave=False) == paris(9, day=2)


@pytest.mark.parametrize(
    "told",
    [
        CALLED,
        DEPART,
        news(advisory(level=3), advisory(level=4)),
        news(advisory(level=1), advisory(level=4)),
        PART,
    ],
    ids=["a call to leave", "an alert to leave", "3 to 4", "1 to 4", "a part to 4"],
)
def test_what_is_grave_is_held_back_by_nothing(told: News):
    desk = Desk(name="a", addresses=("s",), quiet=NIGHT, digest=(time(9),))

    assert grave(told)
    assert due_at(desk, paris(3), grave=grave(told)) == paris(3)


def test_what_is_grave_waits_where_the_desk_says_so():
    desk = Desk(name="a", addresses=("s",), quiet=NIGHT, grave_at_once=False)

    assert due_at(desk, paris(3), grave=True) == paris(7)


@pytest.mark.parametrize("told", [RAISED, LOWERED, ENDED, UNCLEAR, CALM])
def test_what_is_not_grave_waits(told: News):
    assert not grave(told)


def test_a_pulse_is_due_within_the_hour_after_its_time_and_not_later():
    desk = Desk(name="a", addresses=("s",), pulse=time(9), timezone=PARIS)

    assert pulse_due(desk, paris(8, 59)) is None
    assert pulse_due(desk, paris(9, 20)) == paris(9)
    assert pulse_due(desk, paris(10, 1)) is None
