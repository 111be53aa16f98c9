"""One pace a host, and how long a host is left alone."""

import threading
from datetime import timedelta

import pytest

from advisorywatch.errors import FetchFailed
from advisorywatch.pace import HostWait, Pace
from builders import NOW

HOST = "ministry.example"


class Time:
    """Stands still but for who sleeps; a sleep notes when it ends."""

    def __init__(self, pace_s: float = 1.0) -> None:
        self.now, self.clock, self.starts = NOW, 100.0, []
        self.pace = Pace(pace_s, lambda: self.now, lambda: self.clock, self.sleep)

    def sleep(self, seconds: float) -> None:
        self.starts.append(self.clock + seconds)

    def later(self, **delta: float) -> None:
        self.now += timedelta(**delta)

    def start(self, host: str = HOST) -> int:
        return self.pace.start(host)

    def refused(self, turn: int, reason: str, retry_after_s: float | None = None) -> None:
        self.pace.refused(HOST, turn, reason, retry_after_s)

    def refuse(self, reason: str = "blocked", retry_after_s: float | None = None) -> float:
        """A request that is refused; the minutes the host is left alone from now on."""
        self.refused(self.start(), reason, retry_after_s)
        wait = (self.pace.kept()[HOST].until - self.now) / timedelta(minutes=1)
        self.later(minutes=wait)
        return wait


def test_threads_that_ask_at_once_get_turns_a_pace_apart():
    time = Time(pace_s=1.5)
    threads = [threading.Thread(target=time.start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(time.starts) == [100 + 1.5 * n for n in range(1, 8)]


def test_another_host_has_its_own_turn():
    time = Time()
    time.start()
    time.start("embassy.example")

    assert time.starts == []


def test_a_host_that_has_rested_is_asked_at_once():
    time = Time()
    time.start()
    time.clock += 1
    time.start()

    assert time.starts == []


def test_a_host_may_ask_for_a_slower_pace_but_not_for_a_faster_one():
    time = Time(pace_s=2)
    time.pace.slow_down(HOST, 10)
    time.pace.slow_down("embassy.example", 0.1)
    for host in (HOST, HOST, "embassy.example", "embassy.example"):
        time.start(host)

    assert time.starts == [110, 102]


def test_refusals_in_a_row_double_the_wait_from_5_minutes_to_6_hours():
    time = Time()

    waits = [time.refuse("busy") for _ in range(9)]

    assert waits == [5, 10, 20, 40, 80, 160, 320, 360, 360]


def test_a_page_or_two_that_are_forbidden_do_not_speak_for_their_host():
    time = Time()

    assert [time.refuse("blocked") for _ in range(4)] == [0, 0, 5, 10]


def test_an_answer_ends_the_row():
    time = Time()
    for _ in range(3):
        time.refuse()
    time.pace.answered(HOST, time.start())

    assert time.pace.kept() == {}
    assert time.refuse() == 0


def test_refusals_of_requests_that_were_under_way_together_count_once():
    time = Time()
    turns = [time.start() for _ in range(8)]
    for turn in turns:
        time.refused(turn, "busy")

    assert time.pace.kept()[HOST] == HostWait(NOW + timedelta(minutes=5), "busy", 1)


def test_an_answer_to_an_older_request_does_not_take_back_a_refusal():
    time = Time()
    older, newer = time.start(), time.start()
    time.refused(newer, "busy")
    time.pace.answered(HOST, older)

    assert time.pace.kept()[HOST].failures == 1


@pytest.mark.parametrize(("asked_s", "minutes"), [(0, 0), (60, 1), (86400 * 365, 24 * 60)])
def test_retry_after_is_kept_up_to_a_day(asked_s, minutes):
    assert Time().refuse("blocked", asked_s) == minutes


def test_a_shorter_retry_after_does_not_shorten_a_wait():
    time = Time()
    first, second = time.start(), time.start()
    time.refused(first, "busy", 600)
    time.refused(second, "busy", 10)

    assert time.pace.kept()[HOST].until == NOW + timedelta(seconds=600)


def test_who_waited_for_a_turn_learns_that_the_host_has_refused_meanwhile():
    time = Time()
    turn = time.start()
    time.pace.sleep = lambda seconds: time.refused(turn, "busy", 30)

    with pytest.raises(FetchFailed) as failed:
        time.start()

    assert failed.value.reason == "busy"


def test_a_wait_is_told_with_its_reason_and_end():
    time = Time()
    time.pace.restore({HOST: HostWait(NOW + timedelta(minutes=40), "blocked", 6)})

    with pytest.raises(FetchFailed, match="not asked before 2026-03-01T12:40:00Z") as failed:
        time.start()

    assert (failed.value.reason, failed.value.retry_after_s) == ("blocked", 2400)


def test_a_restart_goes_on_where_the_row_of_refusals_stood():
    time = Time()
    time.pace.restore({HOST: HostWait(NOW, "blocked", 4)})

    assert time.refuse() == 20
