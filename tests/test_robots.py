"""robots.txt by RFC 9309."""

from datetime import timedelta

import pytest

from advisorywatch.errors import FetchFailed
from advisorywatch.robots import Robots, RobotsTxt
from builders import NOW

ORIGIN = "https://ministry.example"
FORBIDS = "User-agent: *\nDisallow: /\n"


class Host:
    """What stands at its robots.txt, None: it cannot be had; and how often it was asked."""

    def __init__(self, text: str | None) -> None:
        self.text, self.now, self.asked = text, NOW, []
        self.robots = Robots(lambda: self.now)

    def ask(self, url: str) -> str:
        self.asked.append(url)
        if self.text is None:
            raise FetchFailed("timeout", "no answer")
        return self.text

    def check(self, path: str = "/advice") -> float | None:
        return self.robots.check(ORIGIN, ORIGIN + path, self.ask)

    def reason(self, path: str = "/advice") -> str:
        with pytest.raises(FetchFailed) as failed:
            self.check(path)
        return failed.value.reason


def test_rules_for_us_win_over_those_for_all():
    host = Host("User-agent: *\nDisallow: /\n\nUser-agent: AdvisoryWatch\nDisallow: /cgi-bin\n")

    assert host.check("/advice") is None
    assert host.reason("/cgi-bin/x") == "robots"


def test_the_longest_rule_wins():
    host = Host("User-agent: *\nDisallow: /\nAllow: /advice/*.xml$\n")

    assert host.check("/advice/ru.xml") is None
    assert host.reason("/advice/ru.html") == "robots"


@pytest.mark.parametrize(
    ("told", "delay_s"), [("", None), ("Crawl-delay: 5", 5), ("Crawl-delay: 600", 30)]
)
def test_a_crawl_delay_is_heard_up_to_half_a_minute(told, delay_s):
    assert Host(f"User-agent: *\nDisallow: /x\n{told}\n").check() == delay_s


def test_it_is_asked_for_once_a_day():
    host = Host("")
    for _ in range(3):
        host.check()
    host.now += timedelta(hours=24)
    host.check()

    assert host.asked == [f"{ORIGIN}/robots.txt"] * 2


def test_what_was_last_read_stands_while_a_new_one_cannot_be_had():
    host = Host(FORBIDS)
    assert host.reason() == "robots"

    host.text = None
    host.now += timedelta(days=3)

    assert host.reason() == "robots"
    assert len(host.asked) == 2


def test_where_none_was_ever_had_all_is_forbidden_for_a_day_with_the_reason():
    host = Host(None)
    assert host.reason() == "timeout"
    host.now += timedelta(hours=23, minutes=59)
    assert host.reason() == "timeout"
    host.now += timedelta(minutes=6)

    assert host.check() is None


def test_one_that_cannot_be_had_is_not_asked_for_at_every_page():
    host = Host(None)
    for _ in range(3):
        host.reason()
    host.now += timedelta(minutes=5)
    host.text = ""

    assert host.check() is None
    assert len(host.asked) == 2


def test_what_was_read_is_kept_over_a_restart_and_grows_stale_there():
    before, after = Host(FORBIDS), Host("")
    assert before.reason() == "robots"
    after.robots.restore(before.robots.kept())

    assert before.robots.kept() == {ORIGIN: RobotsTxt(NOW, FORBIDS)}
    assert after.reason() == "robots"
    assert after.asked == []

    after.now += timedelta(days=1)
    assert after.check() is None


def test_a_soft_404_in_its_place_allows_all():
    assert Host("<!doctype html><title>Disallow: /</title><p>Not found</p>").check() is None
