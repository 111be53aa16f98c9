"""When sources are due: after a start, between polls, when the clock jumps."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from advisorywatch.daemon.clocks import Clocks
from advisorywatch.daemon.schedule import Rhythm, first_due
from advisorywatch.source import Link
from builders import NOW
from publisher import SOURCE

MINUTE = timedelta(minutes=1)
KEY = (SOURCE.name, "")


def test_what_is_due_later_is_polled_when_it_is_due():
    due = first_due([(SOURCE, "")], {KEY: NOW + 7 * MINUTE}, NOW)

    assert due == {KEY: NOW + 7 * MINUTE}


def test_what_is_overdue_or_was_never_polled_is_due_at_once():
    other = replace(SOURCE, name="xx_other")

    due = first_due([(SOURCE, ""), (other, "")], {KEY: NOW - 7 * MINUTE}, NOW)

    assert due == {KEY: NOW, ("xx_other", ""): NOW + timedelta(milliseconds=500)}


def test_what_is_further_away_than_its_interval_is_due_at_once():
    assert first_due([(SOURCE, "")], {KEY: NOW + timedelta(days=1)}, NOW) == {KEY: NOW}


def test_the_parts_of_one_publisher_are_spread_over_five_minutes():
    links = tuple(Link(f"https://{n}.example/", part=str(n)) for n in range(170))
    apart = replace(SOURCE, start=links, apart=True)

    due = sorted(first_due([(apart, link.part) for link in links], {}, NOW).values())

    assert due[0] == NOW
    assert due[-1] < NOW + 5 * MINUTE
    between = {later - sooner for sooner, later in pairwise(due)}
    assert min(between) > timedelta(seconds=1.7)


@given(st.timedeltas(timedelta(seconds=1), timedelta(days=7)))
def test_jitter_neither_slows_nor_hurries_a_source(every: timedelta):
    rhythm = Rhythm(every)

    next_ = rhythm.get_next_fire_time(NOW, NOW)

    assert abs(rhythm.interval + rhythm.jitter / 2 - every) < timedelta(microseconds=10)
    assert rhythm.jitter <= timedelta(seconds=30)
    assert every * 0.94 <= next_ - NOW <= every * 1.06


def test_what_was_missed_is_not_counted_up_one_by_one():
    rhythm = Rhythm(MINUTE, spread=False)

    assert rhythm.get_next_fire_time(NOW - timedelta(days=20_000), NOW) == NOW + MINUTE


class Time:
    """Two clocks that a test moves."""

    def __init__(self) -> None:
        self.wall, self.steady = NOW, 1000.0

    def pass_by(self, length: timedelta, *, wall: timedelta | None = None) -> None:
        self.steady += length.total_seconds()
        self.wall += length if wall is None else wall

    def clocks(self) -> Clocks:
        return Clocks(self.now, lambda: self.steady)

    def now(self) -> datetime:
        return self.wall


def test_a_clock_that_jumps_is_noticed_once():
    time = Time()
    clocks = time.clocks()
    time.pass_by(MINUTE)
    assert clocks.jumped(timedelta(seconds=30)) is None

    time.pass_by(timedelta(seconds=1), wall=-timedelta(days=1))

    assert clocks.jumped(timedelta(seconds=30)) == -timedelta(days=1, seconds=1)
    assert clocks.jumped(timedelta(seconds=30)) is None


def test_a_clock_that_is_slewed_is_no_jump():
    time = Time()
    clocks = time.clocks()
    for _ in range(100):
        time.pass_by(timedelta(seconds=1), wall=timedelta(seconds=1.01))
        assert clocks.jumped(timedelta(seconds=30)) is None
