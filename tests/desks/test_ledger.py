"""What each address is owed: told once, at least once, to the right ones, at the right time."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from advisorywatch.desks.ledger import (
    CLAIM,
    LONGEST_WAIT,
    Sent,
    claim,
    next_due,
    note,
    retry,
)
from advisorywatch.desks.operator import tell_operator
from advisorywatch.desks.plan import plan, tell_late
from advisorywatch.desks.values import Hears, Quiet
from advisorywatch.store import schema as t
from builders import NOW, advisory
from desks.world import World, desk

LEVEL3, LEVEL4 = advisory(level=3), advisory(level=4)
FAILS = Sent(error="HTTP 503")
PARIS = "Europe/Paris"


@pytest.fixture
def world(store_url: str) -> Any:
    made = World(store_url)
    yield made
    made.store.close()


def test_a_change_is_told_once(world: World):
    world.becomes(LEVEL4, LEVEL3)

    assert len(world.told()) == 1
    assert world.told() == []


def test_a_new_address_starts_at_now(world: World):
    world.becomes(LEVEL4, LEVEL3)
    world.audience = World(str(world.store.url), desk("New", "new")).audience
    world.restart()

    assert world.told("new") == []
    world.becomes(advisory(level=2), LEVEL4)
    assert len(world.told("new")) == 1


@pytest.mark.parametrize("origin", ["backfill", "reread"])
def test_history_and_rereading_are_told_to_nobody(world: World, origin: str):
    world.becomes(LEVEL4, LEVEL3, origin=origin)

    assert world.told() == []


def test_what_a_desk_does_not_hear_moves_its_cursor_too(world: World):
    world.becomes(advisory(text="Other words."), advisory())
    world.told()

    [row] = world.rows(t.addresses)
    assert row.cursor == 1
    assert world.rows() == []


def test_an_address_in_several_desks_gets_an_event_once_at_the_earliest_time(store_url: str):
    night = Quiet(time(0), time(23), datetime.now(UTC).tzinfo)  # type: ignore[arg-type]
    world = World(store_url, desk("Slow", "both", quiet=night), desk("Quick", "both", "own"))

    world.becomes(advisory(level=3), advisory(level=2))

    assert len(world.told("both")) == 1
    assert [row.desk for row in world.rows(address="both")] == ["Quick"]


def test_what_waits_for_the_morning_is_one_bulletin_then(store_url: str):
    from zoneinfo import ZoneInfo

    world = World(store_url, desk(quiet=Quiet(time(22), time(7), ZoneInfo("UTC"))))
    world.now = NOW.replace(hour=23)
    for country in ("RU", "UA", "IR"):
        world.becomes(advisory(country, level=3), advisory(country, level=2))
    assert world.told() == []

    world.now = (NOW + timedelta(days=1)).replace(hour=7)

    [slug] = world.told()
    assert slug.startswith("3 CHANGES  US State Dept  gravest: RAISED")


def test_a_call_to_leave_goes_out_in_the_night_and_the_rest_of_it_waits(store_url: str):
    from zoneinfo import ZoneInfo

    world = World(store_url, desk(quiet=Quiet(time(22), time(7), ZoneInfo("UTC"))))
    world.now = NOW.replace(hour=23)
    world.becomes(advisory("UA", level=3), advisory("UA", level=2))
    world.becomes(advisory("RU", leave="now", leave_quote="Leave now."), advisory("RU"))

    [slug] = world.told()

    assert slug.startswith("LEAVE NOW  Russia")
    assert next_due(world.store, "slack") == (NOW + timedelta(days=1)).replace(hour=7)


def test_a_burst_is_one_bulletin_of_ten_lines_and_a_count(world: World):
    for number in range(14):
        code = [
            "AD",
            "AE",
            "AF",
            "AG",
            "AL",
            "AM",
            "AO",
            "AR",
            "AT",
            "AU",
            "AZ",
            "BA",
            "BB",
            "BD",
        ][number]
        world.becomes(advisory(code, level=4), advisory(code, level=3))

    bulletin = world.bulletin()

    lines = [line for line in bulletin.plain.splitlines() if line.startswith("- ")]
    assert bulletin.slug.startswith("14 CHANGES  US State Dept  gravest: RAISED")
    assert len(lines) == 10
    assert "… and 4 more." in bulletin.plain


def test_several_governments_on_one_country_make_one_bulletin(world: World):
    for source in ("us_state", "gb_fcdo", "jp_mofa"):
        world.becomes(advisory("IR", level=4), advisory("IR", level=3), source=source)

    [slug] = world.told()

    assert slug.startswith("3 CHANGES  Iran  gravest: RAISED  Iran")


def test_what_follows_within_a_minute_on_the_same_country_is_told_together(world: World):
    world.becomes(advisory("IR", level=3), advisory("IR", level=2), source="us_state")
    assert len(world.told()) == 1
    for source in ("gb_fcdo", "jp_mofa"):
        world.passes(seconds=10)
        world.becomes(advisory("IR", level=3), advisory("IR", level=2), source=source)
        assert world.told() == []
    world.passes(seconds=40)

    [slug] = world.told()

    assert slug.startswith("2 CHANGES  Iran  gravest: RAISED")


def test_what_is_grave_waits_for_no_story(world: World):
    world.becomes(advisory("IR", level=3), advisory("IR", level=2), source="us_state")
    world.told()
    world.becomes(advisory("IR", level=4), advisory("IR", level=3), source="gb_fcdo")

    assert len(world.told()) == 1


def test_another_country_is_told_at_once_until_it_is_a_burst(world: World):
    told = []
    for code in ("RU", "UA", "IR", "LB", "SD", "ML", "NE"):
        world.becomes(advisory(code, level=3), advisory(code, level=2))
        told += world.told()
        world.passes(seconds=2)
    assert len(told) == 5

    world.passes(minutes=1)

    assert world.told()[0].startswith("2 CHANGES  US State Dept")


def test_of_a_delivered_bulletin_only_the_plain_words_are_kept(world: World):
    world.becomes(LEVEL4, LEVEL3)
    bulletin = world.bulletin()

    [row] = world.rows(t.bulletins)
    assert row.content == {"plain": bulletin.plain}


# Failing ------------------------------------------------------------------------------


def test_a_failed_send_is_tried_again_after_a_wait_that_grows(world: World):
    world.wire.answers["slack"] = [FAILS] * 8
    world.becomes(LEVEL4, LEVEL3)
    waits = []
    for _ in range(8):
        world.told()
        due = next_due(world.store, "slack")
        assert due is not None
        waits.append((due - world.now).total_seconds())
        assert world.told() == []  # not before it is due
        world.now = due

    assert len(world.told()) == 1
    assert [5 * 2**n <= wait <= 6 * 2**n + 1 for n, wait in enumerate(waits)] == [True] * 8


def test_the_wait_never_exceeds_a_quarter_of_an_hour_by_much(world: World):
    world.wire.answers["slack"] = [FAILS] * 20
    world.becomes(LEVEL4, LEVEL3)
    for _ in range(20):
        world.told()
        due = next_due(world.store, "slack")
        assert due is not None
        assert due - world.now <= LONGEST_WAIT * 1.2
        world.now = due


def test_retry_after_is_kept(world: World):
    world.wire.answers["slack"] = [Sent(error="HTTP 429", wait=timedelta(minutes=3))]
    world.becomes(LEVEL4, LEVEL3)
    world.told()
    world.passes(seconds=179)

    assert world.told() == []
    world.passes(seconds=1)
    assert len(world.told()) == 1


def test_an_address_that_fails_holds_up_no_other(store_url: str):
    world = World(store_url, desk("Moscow", "bad", "good"))
    world.wire.answers["bad"] = [FAILS] * 3
    world.becomes(LEVEL4, LEVEL3)

    assert len(world.told("good")) == 1
    assert world.wire.slugs("bad") == []


def test_what_comes_while_an_address_fails_is_told_together_once_it_is_mended(world: World):
    world.wire.answers["slack"] = [FAILS] * 2
    for country in ("RU", "UA", "IR"):
        world.becomes(advisory(country, level=4), advisory(country, level=3))
        world.told()
        world.passes(seconds=30)

    assert len(world.wire.sent) == 1
    assert world.wire.slugs()[0].startswith("3 CHANGES")


def test_after_a_day_away_there_is_one_bulletin_with_ages(world: World):
    world.wire.answers["slack"] = [FAILS] * 40
    world.becomes(LEVEL4, LEVEL3)
    world.told()
    world.passes(hours=9)
    world.becomes(advisory("UA", level=4), advisory("UA", level=3))
    world.wire.answers["slack"] = []

    bulletin = world.bulletin()

    assert bulletin.slug.startswith("2 CHANGES  US State Dept  gravest: RAISED  Russia")
    assert "seen 12:00 UTC (old text last read 11:45 UTC) · told 21:00 UTC" in bulletin.plain
    assert "seen 21:00 UTC (old text last read 20:45 UTC) · told 21:00 UTC" in bulletin.plain


def test_of_many_that_waited_each_line_says_its_age(world: World):
    for code in ("RU", "UA", "IR", "LB"):
        world.becomes(advisory(code, level=4), advisory(code, level=3))
    world.passes(hours=9)

    assert world.bulletin().plain.count("3 → 4, seen 12:00 UTC") == 4


def operated(store_url: str) -> World:
    return World(store_url, operator=["ops"])


def test_a_permanent_failure_is_told_to_the_operator_at_once(store_url: str):
    world = operated(store_url)
    world.wire.answers["slack"] = [Sent(error="HTTP 404", permanent=True)]
    world.becomes(LEVEL4, LEVEL3)
    world.told()

    assert world.told("ops") == ["Address slack will not mend by itself: HTTP 404"]


def test_another_failure_is_told_to_the_operator_after_a_while_and_once(store_url: str):
    world = operated(store_url)
    world.wire.answers["slack"] = [FAILS] * 100
    world.becomes(LEVEL4, LEVEL3)
    told = []
    for _ in range(80):
        world.told()
        told += world.told("ops")
        world.passes(minutes=1)

    assert told == ["Address slack goes on failing: HTTP 503"]
    [row] = world.rows(t.notices)
    assert row.created - NOW >= timedelta(minutes=30)


def test_the_operator_hears_when_a_failing_address_is_mended(store_url: str):
    world = operated(store_url)
    world.wire.answers["slack"] = [Sent(error="HTTP 401", permanent=True)]
    world.becomes(LEVEL4, LEVEL3)
    world.told()
    world.passes(minutes=20)
    world.told()

    world.told()

    assert world.wire.slugs("ops") == [
        "Address slack will not mend by itself: HTTP 401",
        "Address slack takes bulletins again",
    ]


def test_after_a_day_what_failed_is_given_up_loudly_and_retry_brings_it_back(store_url: str):
    world = operated(store_url)
    world.wire.answers["slack"] = [FAILS] * 1000
    world.becomes(LEVEL4, LEVEL3)
    while world.now < NOW + timedelta(hours=25):
        world.told()
        world.passes(minutes=13)

    assert [row.outcome for row in world.rows(form="news")] == ["given_up"]
    assert any(slug.startswith("GIVEN UP: 1 bulletin") for slug in world.wire.slugs("ops"))

    world.wire.answers["slack"] = []
    assert world.told() == []
    assert retry(world.store, "slack", world.now) == 1
    assert len(world.told()) == 1


def test_retry_of_an_address_that_is_none_says_so(world: World):
    assert retry(world.store, "slakc", world.now) is None


# Crashing -----------------------------------------------------------------------------


def test_after_a_crash_in_the_send_the_same_bulletin_goes_out_again_marked(world: World):
    world.becomes(LEVEL4, LEVEL3)
    plan(world.store, world.audience, world.now)
    lost = claim(world.store, world.audience, "slack", world.now)
    assert lost is not None
    assert world.told() == []  # somebody is sending it
    world.passes(seconds=CLAIM.total_seconds())

    [slug] = world.told()

    assert slug == f"POSSIBLE REPEAT  {lost.bulletin.slug}"
    assert world.wire.sent[-1].bulletin == lost.bulletin
    assert [row.attempts for row in world.rows()] == [2]


def test_a_send_of_unknown_end_is_repeated_marked_and_under_the_same_id(world: World):
    world.wire.answers["slack"] = [Sent(error="no answer within 30 s", unsure=True)]
    world.becomes(LEVEL4, LEVEL3)
    world.told()
    world.becomes(advisory("UA", level=4), advisory("UA", level=3))
    world.passes(minutes=1)

    first, second = world.told()

    assert first.startswith("POSSIBLE REPEAT  RAISED  Russia")
    assert second.startswith("RAISED  Ukraine")
    assert world.wire.sent[0].bulletin.id == world.wire.sent[1].bulletin.id


def test_a_note_that_comes_after_the_claim_has_passed_on_does_no_harm(world: World):
    world.becomes(LEVEL4, LEVEL3)
    plan(world.store, world.audience, world.now)
    slow = claim(world.store, world.audience, "slack", world.now)
    assert slow is not None
    world.passes(minutes=2)
    quick = claim(world.store, world.audience, "slack", world.now)
    assert quick is not None
    note(world.store, world.audience, quick, Sent(), world.now)

    note(world.store, world.audience, slow, FAILS, world.now)

    assert [row.outcome for row in world.rows()] == ["delivered"]


def test_a_slow_send_that_went_well_counts_though_another_holds_the_claim(world: World):
    world.becomes(LEVEL4, LEVEL3)
    plan(world.store, world.audience, world.now)
    slow = claim(world.store, world.audience, "slack", world.now)
    world.passes(minutes=2)
    quick = claim(world.store, world.audience, "slack", world.now)
    assert slow is not None
    assert quick is not None

    note(world.store, world.audience, slow, Sent(), world.now)
    note(world.store, world.audience, quick, FAILS, world.now)
    world.passes(hours=1)

    assert [row.outcome for row in world.rows()] == ["delivered"]
    assert world.told() == []


def test_two_daemons_claim_no_bulletin_twice(store_url: str):
    from concurrent.futures import ThreadPoolExecutor

    world = World(store_url)
    for country in ("RU", "UA", "IR", "LB"):
        world.becomes(advisory(country, level=4), advisory(country, level=3))
        plan(world.store, world.audience, world.now)
    with ThreadPoolExecutor(8) as pool:
        claims = pool.map(
            lambda _: claim(world.store, world.audience, "slack", world.now), range(8)
        )
        events = [
            event["event"] for one in claims if one for event in one.bulletin.json["events"]
        ]

    assert sorted(events) == sorted(row.event for row in world.rows())
    assert len(events) == 4


def test_planning_by_several_daemons_at_once_makes_no_row_twice(store_url: str):
    from concurrent.futures import ThreadPoolExecutor

    world = World(store_url, desk("A", "slack", "mail"), desk("B", "mail"))
    for country in ("RU", "UA", "IR", "LB"):
        world.becomes(advisory(country, level=4), advisory(country, level=3))
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda _: plan(world.store, world.audience, world.now), range(6)))

    assert len(world.rows()) == 8


def test_a_clock_that_was_put_back_a_day_holds_nothing_up(world: World):
    world.now += timedelta(days=1)
    world.becomes(LEVEL4, LEVEL3)
    plan(world.store, world.audience, world.now)
    claim(world.store, world.audience, "slack", world.now)

    world.now -= timedelta(days=1)

    assert len(world.told()) == 1


# What was held, found late, or wrong ---------------------------------------------------


def unsure_desk(store_url: str) -> World:
    return World(store_url, desk("Moscow", "slack", unconfirmed=True), desk("Other", "mail"))


def test_a_held_raise_is_told_unconfirmed_to_those_who_ask_and_then_confirmed(store_url: str):
    world = unsure_desk(store_url)
    held = world.holds(LEVEL4, LEVEL3)

    assert world.told()[0].startswith("UNCONFIRMED  RAISED  Russia  US State Dept  3 → 4")
    assert world.told("mail") == []

    world.passes(hours=12)
    world.settles(held, "accepted")
    world.becomes(LEVEL4, LEVEL3, held_id=held)
    bulletin = world.bulletin()

    assert bulletin.slug.startswith("RAISED  Russia")
    assert "we held it until it was confirmed" in bulletin.plain
    assert world.wire.sent[-1].follows or world.wire.sent[-2].follows


def test_a_held_raise_that_falls_is_taken_back_from_those_who_were_told(store_url: str):
    world = unsure_desk(store_url)
    held = world.holds(LEVEL4, LEVEL3)
    world.told()
    world.passes(hours=2)
    world.settles(held, "refused", "it was gone at the next sighting")

    bulletin = world.bulletin()

    assert bulletin.slug.startswith("NOT CONFIRMED  RAISED  Russia")
    assert "Do not use it." in bulletin.plain
    assert world.told() == []
    assert world.wire.slugs("mail") == []


def test_what_is_settled_before_it_was_told_is_not_told_unconfirmed(store_url: str):
    world = unsure_desk(store_url)
    held = world.holds(LEVEL4, LEVEL3)
    plan(world.store, world.audience, world.now)
    world.settles(held, "refused", "stale")

    assert world.told() == []
    assert [row.outcome for row in world.rows()] == ["skipped"]


def test_a_held_row_is_told_with_the_call_to_leave_in_it(store_url: str):
    world = unsure_desk(store_url)
    world.holds(advisory(level=4, leave="now", leave_quote="Leave now."), LEVEL3, kind="row")

    assert world.told()[0].startswith(
        'UNCONFIRMED  LEAVE NOW  Russia  US State Dept  "Leave now."'
    )


def test_a_correction_goes_to_exactly_those_who_got_the_wrong_one(store_url: str):
    world = World(
        store_url,
        desk("Moscow", "slack"),
        desk("Africa", "africa", hears=(Hears(countries=frozenset({"KE"})),)),
    )
    world.becomes(LEVEL4, LEVEL3)
    world.told()
    world.passes(hours=1)
    world.becomes(LEVEL3, LEVEL4, origin="reread", corrects=1)

    bulletin = world.bulletin()

    assert bulletin.slug.startswith("CORRECTION  LOWERED  Russia  US State Dept  4 → 3")
    assert "told before: RAISED  Russia  US State Dept  3 → 4" in bulletin.plain
    assert world.wire.sent[-1].follows == (world.wire.sent[0].bulletin.id,)
    assert world.wire.slugs("africa") == []


def test_what_is_corrected_before_it_was_told_is_never_told_wrong(world: World):
    world.becomes(LEVEL4, LEVEL3)
    plan(world.store, world.audience, world.now)
    world.becomes(advisory(level=2), LEVEL4, origin="reread", corrects=1)

    [slug] = world.told()

    assert slug.startswith("LOWERED  Russia")
    assert [row.outcome for row in world.rows()] == ["skipped", "delivered"]


def test_what_only_rereading_found_is_told_late_when_it_is_to_be(world: World):
    event = world.becomes(LEVEL4, LEVEL3, origin="reread")
    assert world.told() == []

    tell_late(world.store, world.audience, [event], world.now)

    assert world.told()[0].startswith("LATE  RAISED  Russia")


# The operator, and the pulse ------------------------------------------------------------


def test_the_operator_is_told_once_a_key(store_url: str):
    world = operated(store_url)
    for _ in range(2):
        tell_operator(world.store, "gap 7 begins", "us_state is blocked\nHTTP 403", world.now)
        told = world.told("ops")

    assert told == []
    assert world.wire.slugs("ops") == ["us_state is blocked"]
    assert world.wire.slugs("slack") == []


def test_a_pulse_says_once_a_day_what_is_watched_and_blind(store_url: str):
    world = World(store_url, desk(pulse=time(12)))
    with world.store.write() as connection:
        for source in ("us_state", "gb_fcdo", "ca_gac"):
            connection.execute(
                t.sources.insert().values(
                    source=source, part="", reader_version=1, baseline=NOW, state="ok"
                )
            )
        connection.execute(
            t.gaps.insert().values(
                source="ca_gac",
                country="",
                state="blocked",
                reason="HTTP 403",
                began=NOW - timedelta(days=2),
                noticed=NOW,
            )
        )

    assert world.told() == ["WATCHING  3 sources  blind: Canada since Fri 27 Feb (blocked)"]
    assert world.told() == []
    world.passes(days=1)
    assert len(world.told()) == 1
