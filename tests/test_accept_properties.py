"""What holds for any course of readings, however a publisher behaves."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from advisorywatch.accept import Decision
from advisorywatch.advisory import Advisory, Leave, Level, Remark
from advisorywatch.change import Kind
from advisorywatch.source import Source
from advisorywatch.store import history
from builders import NOW, advisory
from court import Court, crowd
from publisher import SOURCE, Room, says

COUNTRIES = ("RU", "UG", "LB", "ST")
US = replace(SOURCE, copies=timedelta(days=14), absence=timedelta(days=3))
SOURCES = st.sampled_from(
    [SOURCE, US, replace(SOURCE, dated=False), replace(SOURCE, lists="warned")]
)
QUIET = settings(deadline=None, max_examples=30)
CALM = crowd(4)
levels = st.sampled_from([None, 1, 2, 3, 4])
leaves = st.sampled_from([None, None, None, "consider", "should", "now"])


def date_of(days: int) -> str:
    return (NOW + timedelta(days=days)).date().isoformat()


# Anything at all ------------------------------------------------------------------------

rows = st.builds(
    lambda country, level, leave, issued, text, remarks: advisory(
        country, level, leave=leave, issued=issued, text=text, remarks=frozenset(remarks)
    ),
    st.sampled_from(COUNTRIES),
    levels,
    leaves,
    st.sampled_from(
        [
            None,
            "2025-01-01",
            "2026-02-20",
            "2026-02-28",
            "2026-03-01",
            "2026-03-02",
            "2030-09-15",
            "0031-05-20",
        ]
    ),
    st.sampled_from(["One text.", "Another.", "A longer text.\nOf two lines.", ""]),
    st.sets(st.sampled_from([Remark.PLACEHOLDER, Remark.CONTRADICTION]), max_size=1),
)
readings = st.lists(
    st.tuples(st.sampled_from([0.25, 1, 6, 13, 30]), st.lists(rows, max_size=6)), max_size=25
)


@QUIET
@given(SOURCES, readings)
def test_no_change_is_both_told_and_refused(
    source: Source, course: Sequence[tuple[float, list[Advisory]]]
):
    court = Court(source)
    court.reads(*CALM)
    for hours, served in course:
        court.reads(*CALM, *served, hours=hours)

    told = {verdict.was.id for _, verdict in court.told if verdict.was is not None}
    refused = {held.id for held, reason in court.refused if reason in TAKEN_BACK}
    assert told & refused == set()


TAKEN_BACK = {"reverted", "superseded", "reworded"}


@QUIET
@given(SOURCES, readings)
def test_every_change_leads_from_what_is_in_force_and_no_row_of_a_kind_is_told_twice(
    source: Source, course: Sequence[tuple[float, list[Advisory]]]
):
    court = Court(source)
    court.reads(*CALM)
    for hours, served in course:
        stood = court.standing.in_force
        judgement = court.reads(*CALM, *served, hours=hours)
        accepted = [v.change for v in judgement.verdicts if v.decision is Decision.ACCEPTED]

        for change in accepted:
            before = stood.get(change.country)
            assert (change.before is None) == (before is None)
            if before is not None and change.before is not None:
                assert change.before.level == before.advisory.level
                assert change.before.leave == before.advisory.leave
        of_kind = [(change.country, change.kind) for change in accepted]
        assert len(of_kind) == len(set(of_kind))


@QUIET
@given(SOURCES, readings)
def test_what_is_held_is_one_row_a_kind_and_in_the_end_settled_or_shown(
    source: Source, course: Sequence[tuple[float, list[Advisory]]]
):
    court = Court(source)
    court.reads(*CALM)
    for hours, served in course:
        judgement = court.reads(*CALM, *served, hours=hours)
        open_ = [
            (held.country, held.kind, held.after is None or (held.kind is None and held.reason))
            for held in court.standing.held
        ]

        assert len(open_) == len(set(open_))
        settled = [held.id for held, _ in judgement.settled]
        assert len(settled) == len(set(settled))
        assert not {held.id for held in judgement.sighted} & set(settled)


# True courses ---------------------------------------------------------------------------

steps = st.lists(st.tuples(st.sampled_from([1, 2, 3, 4]), leaves), min_size=1, max_size=6)
histories = st.fixed_dictionaries(dict.fromkeys(COUNTRIES, steps))


def true_course(history_: dict[str, list[tuple[int, Any]]]) -> list[list[Advisory]]:
    """What was published day by day, each new word under its own date."""
    days = max(len(course) for course in history_.values())
    return [
        [
            state(country, course, min(day, len(course) - 1))
            for country, course in history_.items()
        ]
        for day in range(days)
    ]


def state(country: str, course: list[tuple[int, Any]], day: int) -> Advisory:
    level, leave = course[day]
    return advisory(
        country, level, leave=leave, issued=date_of(day), text=f"Of day {day}, level {level}."
    )


def truths(court: Court) -> list[tuple[Any, ...]]:
    """What was told but for the moment: country by country, in its order."""
    return sorted(
        (
            (v.change.country, i, v.change.kind, said(v.change.before), said(v.change.after))
            for i, (_, v) in enumerate(court.told)
            if v.change.kind is not Kind.REVISED
        ),
        key=lambda one: (one[0], one[1]),
    )


def told_of(court: Court) -> dict[str, list[tuple[Any, ...]]]:
    return {
        country: [one[2:] for one in several]
        for country, several in itertools.groupby(truths(court), key=lambda one: one[0])
    }


def said(one: Advisory | None) -> tuple[Any, ...] | None:
    return None if one is None else (one.level, one.leave)


def polled(course: Sequence[Sequence[Advisory]], court: Court, hours: float = 7) -> Court:
    """Each day's rows are read four times."""
    for served in course:
        for _ in range(4):
            court.reads(*CALM, *served, hours=hours)
    return court


@QUIET
@given(histories)
def test_replaying_it_all_a_second_time_changes_nothing(
    history_: dict[str, list[tuple[int, Any]]],
):
    course = true_course(history_)
    court = polled(course, Court())
    once, stood = list(court.told), court.standing.in_force

    polled(course, court)

    assert court.told == once
    assert {c: s.advisory for c, s in court.standing.in_force.items()} == {
        c: s.advisory for c, s in stood.items()
    }


@QUIET
@given(histories, st.data())
def test_a_stale_copy_interleaved_anywhere_yields_no_change(
    history_: dict[str, list[tuple[int, Any]]], data: st.DataObject
):
    course = true_course(history_)
    plain = polled(course, Court())

    disturbed = Court()
    for day, served in enumerate(course):
        for poll in range(4):
            shown = list(served)
            if day and poll < 3:  # the last word of each day is seen in the end
                which = data.draw(st.integers(0, len(shown) - 1))
                back = data.draw(st.integers(0, day - 1))
                old = course[back][which]
                if data.draw(st.booleans()) and old.issued != shown[which].issued:
                    shown[which] = old
            disturbed.reads(*CALM, *shown, hours=7)
    for _ in range(3):
        disturbed.reads(*CALM, *course[-1], hours=7)
        plain.reads(*CALM, *course[-1], hours=7)

    final = {c: said(s.advisory) for c, s in plain.standing.in_force.items()}
    assert {c: said(s.advisory) for c, s in disturbed.standing.in_force.items()} == final
    assert only_true(disturbed, course)


def only_true(court: Court, course: Sequence[Sequence[Advisory]]) -> bool:
    """Whether every level told was published later than the one before it."""
    newest: dict[str, str] = {}
    for _, verdict in court.told:
        after = verdict.change.after
        if after is None or after.issued is None:
            continue
        if after.issued < newest.get(after.country, ""):
            return False
        newest[after.country] = after.issued
    return True


@QUIET
@given(st.integers(1, 80), st.sampled_from([1, -1]), st.integers(2, 3))
def test_true_mass_changes_are_never_held_for_being_many(number: int, step: int, level: int):
    court = Court()
    court.reads(*crowd(80, level))

    after = crowd(80, level)
    for n in range(number):
        raised = Level(level + step)
        after[n] = replace(after[n], level=raised, worst=raised, issued="2026-03-01")
    court.reads(*after, hours=1)

    assert len(court.told) == number


@QUIET
@given(
    st.sampled_from([1, 2, 3, 4]),
    st.sampled_from([1, 2, 3, 4]),
    st.sampled_from(["2026-02-20", "2026-03-01", "2030-01-01", None]),
    st.sampled_from(["consider", "should", "now"]),
    SOURCES,
)
def test_a_held_level_never_delays_a_call(
    before: int, after: int, issued: str | None, leave: str, source: Source
):
    court = Court(source)
    court.reads(*CALM, advisory("LB", before))

    court.reads(*CALM, advisory("LB", after, leave=leave, issued=issued), hours=0.02)

    assert ("LB", "leave_called") in court.changes
    assert court.stands("LB").leave is Leave(leave)


# The rhythm -----------------------------------------------------------------------------

stretches = st.lists(
    st.tuples(
        st.sampled_from([1, 2, 3, 4]),  # the level
        st.booleans(),  # whether it comes under a date of its own
        st.floats(3.3, 9),  # how many days it stands: three polls of a day at least
        st.sampled_from(["", "filler", "away", "copy"]),  # what disturbs it in its midst
        st.floats(0.5, 8),  # and for how many hours
    ),
    min_size=1,
    max_size=5,
)


def timeline(course: Any) -> Iterator[tuple[float, Advisory | None]]:
    """Hours, and the row served for so long; None: the row is away."""
    date, days, before = 0, 0.0, None
    for level, own_date, stands, trouble, hours in course:
        if own_date:
            date = int(days)
        row = advisory("UG", level, issued=date_of(date), text=f"Text {days}, level {level}.")
        old = before
        before = row
        half = stands * 12
        days += stands
        if not trouble or (trouble == "copy" and (old is None or old.issued == row.issued)):
            yield 2 * half, row
            continue
        yield half, row
        yield hours, {"filler": filler(days), "away": None, "copy": old}[trouble]
        yield half, row


def filler(days: float) -> Advisory:
    marks = frozenset({Remark.PLACEHOLDER})
    return advisory("UG", 1, issued=date_of(int(days)), text="Not available", remarks=marks)


def at_rhythm(course: Any, minutes: int) -> Court:
    court, at, next_poll = Court(), NOW, NOW
    for hours, row in timeline(course):
        end = at + timedelta(hours=hours)
        polls = []
        while next_poll < end:
            polls.append(next_poll)
            next_poll += timedelta(minutes=minutes)
        step = max(1, len(polls) // 5)
        for when in sorted({*polls[::step], *polls[-1:]}):
            court.now = when
            court.reads(*CALM, *([row] if row else []))
        at = end
    return court


@QUIET
@given(stretches)
def test_with_polls_every_minute_or_every_day_the_same_truths_come_out(course: Any):
    found = [at_rhythm(course, minutes).truths for minutes in (1, 15, 12 * 60, 24 * 60)]

    assert found[0] == found[1] == found[2] == found[3]
    level = course[0][0]
    expected = []
    for after, *_ in course[1:]:
        if after != level:
            kind = "raised" if after > level else "lowered"
            expected.append(("UG", kind, level, after))
        level = after
    assert found[0] == expected


# The store ------------------------------------------------------------------------------


@settings(deadline=None, max_examples=8)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([1.0, 7.0, 13.0]),
            st.dictionaries(
                st.sampled_from(COUNTRIES),
                st.tuples(
                    st.sampled_from([1, 2, 3, 4]),
                    leaves,
                    st.sampled_from(["2026-02-20", "2026-03-01", "2025-01-01"]),
                    st.booleans(),
                ),
                max_size=3,
            ),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_the_store_comes_to_what_judging_came_to(course: Any):
    """The same course, by judge() alone and by polls with a database between them."""
    court = Court()
    with TemporaryDirectory() as folder:
        room = Room(Path(folder))
        calm = [says(f"X0{n}", 2) for n in range(3)]
        court.reads(*(by_hand(one) for one in calm))
        room.poll(*calm)
        for hours, served in course:
            shown = [
                says(
                    country,
                    level,
                    leave=leave,
                    issued=issued,
                    remarks=["placeholder"] if filled else [],
                )
                for country, (level, leave, issued, filled) in served.items()
            ]
            room.poll(*calm, *shown, hours=hours)
            court.now = room.now
            court.reads(*(by_hand(one) for one in [*calm, *shown]))

        assert room.changes() == court.changes
        assert sorted((c, k, r) for c, k, _, r in room.held()) == sorted(court.held)
        with room.store.read() as connection:
            stands = {a.country: a for _, a in history.in_force(connection)}
        assert {c: said(a) for c, a in stands.items()} == {
            c: said(s.advisory) for c, s in court.standing.in_force.items()
        }
        room.store.close()


def by_hand(row: dict[str, Any]) -> Advisory:
    from publisher import INDEX, row_of

    found = row_of(row, INDEX)
    assert isinstance(found, Advisory)
    return found
