"""Why a change is let in, held or refused: every rule by its name."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from advisorywatch.accept import Reason
from advisorywatch.advisory import Advisory, Area, Leave, LeaveScope, Level, Remark
from advisorywatch.source import Unread
from builders import advisory
from court import Court, crowd
from publisher import SOURCE

WARNED = replace(SOURCE, lists="warned")
UNDATED = replace(SOURCE, dated=False)
COPIES = replace(SOURCE, copies=timedelta(days=14), absence=timedelta(days=3))
NEW = "2026-03-01"  # newer than what the builders' advisories bear
FILLER = frozenset({Remark.PLACEHOLDER})
BOX = frozenset({Remark.CONTRADICTION})


def court(*rows: Advisory, **given: Any) -> Court:
    """A court whose baseline these rows are."""
    made = Court(**given)
    made.reads(*rows)
    assert made.changes == []
    return made


# let in at once -------------------------------------------------------------------------


def test_dated_a_raise_under_a_newer_date_goes_out_at_once():
    c = court(advisory("RU", 3))

    judgement = c.reads(advisory("RU", 4, issued=NEW), hours=1)

    assert c.changes == [("RU", "raised")]
    assert judgement.verdicts[0].reason is Reason.DATED


def test_plain_where_dates_say_nothing_a_change_of_one_level_goes_out_at_once():
    c = court(advisory("RU", 3, issued=None), source=UNDATED)

    judgement = c.reads(advisory("RU", 4, issued=None), hours=1)

    assert [v.reason for v in judgement.verdicts] == [Reason.PLAIN]


@pytest.mark.parametrize("leave", ["consider", "should", "now"])
def test_called_a_call_to_leave_in_a_sound_row_never_waits(leave: str):
    c = court(advisory("LB", 3))

    judgement = c.reads(advisory("LB", 3, leave=leave), hours=0.1)

    assert [v.reason for v in judgement.verdicts] == [Reason.CALLED]


def test_edited_a_change_of_text_alone_is_revised():
    c = court(advisory("LB", 3))

    judgement = c.reads(advisory("LB", 3, text="Attacks are likely."), hours=0.1)

    assert c.changes == [("LB", "revised")]
    assert [v.reason for v in judgement.verdicts] == [Reason.EDITED]


def test_a_new_date_alone_is_no_change_but_counts_from_then_on():
    c = court(advisory("LB", 3))

    c.reads(advisory("LB", 3, issued=NEW), hours=1)

    assert c.changes == []
    assert c.standing.in_force["LB"].newest == NEW


# the row must be sound ------------------------------------------------------------------


def test_placeholder_filler_in_place_of_an_advisory_changes_nothing_however_long():
    c = court(advisory("KP", 4))
    for _ in range(30):
        c.reads(advisory("KP", 1, issued=NEW, remarks=FILLER), hours=12)

    assert c.changes == []
    assert c.held == [("KP", "row", "placeholder")]


def test_placeholder_an_empty_body_where_there_was_one_changes_nothing():
    c = court(advisory("KP", 4))
    c.reads(advisory("KP", 1, issued=NEW, text=""), hours=1)
    c.reads(advisory("KP", 1, issued=NEW, text=""), hours=24)

    assert c.changes == []
    assert c.level("KP") == 4


def test_placeholder_at_the_level_that_is_in_force_is_not_worth_a_word():
    c = court(advisory("FI", 1))

    c.reads(advisory("FI", 1, issued=NEW, remarks=FILLER, text="Summary not available"))

    assert (c.changes, c.held) == ([], [])
    assert c.stands("FI").text != "Summary not available"


def test_placeholder_takes_its_call_to_leave_with_it():
    c = court(advisory("KP", 4))

    c.reads(advisory("KP", 1, leave="now", issued=NEW, remarks=FILLER), hours=1)

    assert c.changes == []


def test_contradiction_holds_the_whole_row_its_call_included_until_the_page_agrees():
    c = court(advisory("NE", 4))
    for _ in range(10):
        c.reads(advisory("NE", 1, leave="now", issued=NEW, remarks=BOX), hours=12)

    assert c.changes == []
    assert c.held == [("NE", "row", "contradiction")]
    c.reads(advisory("NE", 4), hours=1)
    assert c.held == []


def test_stale_an_older_row_is_a_copy_from_another_server():
    c = court(advisory("ST", 3, issued="2026-02-20"))
    for _ in range(10):
        c.reads(advisory("ST", 2, leave="now", issued="2025-10-08"), hours=24)

    assert c.changes == []
    assert c.held == [("ST", "row", "stale")]


def test_stale_counts_from_the_newest_date_ever_accepted():
    c = court(advisory("BR", 2, issued="2026-02-01"))
    c.reads(advisory("BR", 2, issued="2026-02-20"), hours=24)

    c.reads(advisory("BR", 4, issued="2026-02-10"), hours=24)

    assert c.changes == []


def test_stale_a_row_that_stays_older_is_kept_in_sight_for_the_operator():
    c = court(advisory("CY", 3, issued="2026-02-20"))
    for _ in range(60):
        c.reads(advisory("CY", 2, issued="2025-02-21"), hours=24)

    [held] = c.standing.held
    assert held.reason is Reason.STALE
    assert held.sightings == 60
    assert held.confirms == "a date after 2026-02-20"


@pytest.mark.parametrize(
    "issued", ["2920-02-03", "2030-09-15", "0031-05-20", "1970-11-13", "2026-03-04"]
)
def test_future_and_garbage_dates_never_count_as_new(issued: str):
    c = court(advisory("TD", 3))

    c.reads(advisory("TD", 4, issued=issued), hours=1)

    assert c.changes == []
    assert c.held == [("TD", "raised", "undated")]
    assert c.standing.in_force["TD"].newest == "2026-02-20"


def test_future_a_garbage_date_does_not_hide_the_change_that_follows():
    c = court(advisory("TD", 3))
    c.reads(advisory("TD", 3, issued="2030-09-15"), hours=24)

    c.reads(advisory("TD", 4, issued=NEW), hours=24)

    assert c.changes == [("TD", "raised")]


def test_future_at_the_baseline_a_garbage_date_is_none():
    c = court(advisory("TD", 3, issued="2030-09-15"))

    assert c.stands("TD").issued is None
    c.reads(advisory("TD", 3), hours=24)
    c.reads(advisory("TD", 4, issued=NEW), hours=24)
    assert c.changes == [("TD", "raised")]


def test_a_date_of_tomorrow_is_a_date_far_east_of_us():
    c = court(advisory("TD", 3))

    c.reads(advisory("TD", 4, issued="2026-03-02"), hours=1)

    assert c.changes == [("TD", "raised")]


def test_storm_a_listing_re_dated_at_once_makes_its_date_count_for_nothing():
    many = crowd(30)
    c = court(*many, advisory("UG", 3))

    restamped = [replace(row, issued=NEW) for row in many]
    judgement = c.reads(*restamped, advisory("UG", 4, issued=NEW), hours=1)

    assert c.changes == []
    assert c.held == [("UG", "raised", "undated")]
    assert judgement.notes[0][0] is Reason.STORM
    c.reads(*restamped, advisory("UG", 4, issued=NEW), hours=12)
    assert c.changes == [("UG", "raised")]
    assert c.stands("UG").issued == "2026-02-20"


def test_storm_days_do_not_make_the_true_dates_after_it_stale():
    many = crowd(30)
    c = court(*many, advisory("UG", 3))
    c.reads(*(replace(row, issued=NEW) for row in [*many, advisory("UG", 3)]), hours=1)

    c.reads(*many, advisory("UG", 4, issued="2026-02-28"), hours=24)

    assert c.changes == [("UG", "raised")]


def test_storm_many_true_changes_of_one_day_are_none():
    many = crowd(40)
    c = court(*many)

    c.reads(*(replace(row, level=Level(4), worst=Level(4), issued=NEW) for row in many))

    assert len(c.changes) == 40


def test_storm_a_notice_edited_on_every_page_is_none_and_hides_no_true_change():
    """Canada: 225 rows touched on 2025-09-24, the Azores raised among them."""
    many = crowd(60, text="Stay alert.\nEvery country decides.")
    c = court(*many, advisory("PT", 1, text="Stay alert.\nEvery country decides."))

    edited = {"text": "Stay alert.\nAuthorities decide.", "issued": NEW}
    c.reads(*crowd(60, **edited), advisory("PT", 3, **edited), hours=1)

    assert c.changes == [("PT", "raised")]


def test_storm_at_the_baseline_leaves_todays_dates_out():
    many = crowd(60, issued=NEW)
    c = court(*many, advisory("UG", 3))

    assert c.standing.in_force["X00"].newest is None
    assert c.standing.in_force["UG"].newest == "2026-02-20"


def test_duplicate_the_newest_of_several_rows_is_believed():
    c = court(advisory("ST", 2, issued="2025-10-08"))

    old = advisory("ST", 2, issued="2025-10-08", row="Sao Tome and Principe")
    new = advisory("ST", 3, issued="2026-02-25", row="São Tomé and Príncipe")
    c.reads(old, new, hours=1)
    c.reads(new, old, hours=1)

    assert c.changes == [("ST", "raised")]


def test_duplicate_under_one_date_the_one_in_force_is_believed_and_the_other_shown():
    c = court(advisory("ST", 2))

    c.reads(advisory("ST", 2), advisory("ST", 3, text="Another copy."), hours=1)
    c.reads(advisory("ST", 3, text="Another copy."), advisory("ST", 2), hours=24)

    assert c.changes == []
    assert c.held == [("ST", "row", "duplicate")]
    c.reads(advisory("ST", 2), hours=1)
    assert c.held == []


def test_duplicate_a_filler_beside_the_sound_row_is_not_looked_at():
    c = court(advisory("ST", 3))

    c.reads(advisory("ST", 1, issued=NEW, remarks=FILLER), advisory("ST", 3), hours=1)

    assert (c.changes, c.held) == ([], [])


def test_duplicate_copies_of_a_row_that_is_one_of_several_are_one():
    def rows(*levels: int) -> list[Advisory]:
        return [
            advisory("BQ", level, sub=sub, row=sub, text=f"Text of {sub}.")
            for sub, level in zip(("BO", "SA", "SE"), levels, strict=True)
        ]

    c = court(*rows(1, 1, 2))
    c.reads(*rows(1, 1, 2), *rows(1, 1, 2), hours=1)
    assert c.changes == []

    c.reads(*(replace(row, issued=NEW) for row in rows(1, 1, 3)), hours=1)
    assert c.changes == [("BQ", "raised")]


def test_a_row_that_is_a_part_of_its_country_is_an_area():
    whole = advisory("PT", 1)
    c = court(whole)

    azores = advisory("PT", 3, part="Azores", row="Azores", issued=NEW)
    c.reads(replace(whole, issued=NEW), azores, hours=1)

    assert c.changes == [("PT", "part_raised")]


# the change must be sure ----------------------------------------------------------------


@pytest.mark.parametrize("after", [1, 2])
def test_steep_a_fall_of_two_or_more_waits_for_a_second_sighting(after: int):
    c = court(advisory("GU", 4))
    c.reads(advisory("GU", after, issued=NEW), hours=1)
    assert c.held == [("GU", "lowered", "steep")]
    c.reads(advisory("GU", after, issued=NEW), hours=11)
    assert c.changes == []

    c.reads(advisory("GU", after, issued=NEW), hours=1)

    assert c.truths == [("GU", "lowered", 4, after)]


def test_steep_a_fall_of_two_is_confirmed_only_with_a_body_that_supports_it():
    c = court(advisory("GU", 4), source=replace(SOURCE, join=keeps_text))
    bodiless = advisory("GU", 1, issued=NEW, text="", missing=frozenset({"text"}))
    for _ in range(6):
        c.reads(bodiless, hours=12)
    assert c.changes == []
    assert "with a body" in c.standing.held[0].confirms

    c.reads(advisory("GU", 1, issued=NEW), hours=1)

    assert c.truths == [("GU", "lowered", 4, 1)]


def test_steep_where_no_text_was_ever_had_none_is_asked_for():
    """Seven German warnings lifted in one poll (2026-05-01), of which an archive has the flags."""
    flag = {"text": "", "missing": frozenset({"text", "areas", "leave"})}
    c = court(advisory("QA", 4, **flag), source=replace(SOURCE, index_carries=True))
    c.reads(advisory("QA", None, issued=NEW, **flag), hours=1)

    c.reads(advisory("QA", None, issued=NEW, **flag), hours=24)

    assert c.changes == [("QA", "lowered")]


def keeps_text(index: Advisory, page: Advisory) -> Advisory:
    return replace(index, text=page.text, missing=page.missing)


def test_steep_four_to_no_statement_over_parts_at_four_is_no_such_fall():
    parts = (Area("Kharkiv", Level(4)),)
    c = court(advisory("UA", 4, areas=parts))

    c.reads(advisory("UA", None, worst=4, areas=parts, issued=NEW), hours=1)

    assert c.changes == [("UA", "lowered")]


def test_steep_a_fall_of_one_under_a_newer_date_goes_out_at_once():
    c = court(advisory("GU", 4))

    c.reads(advisory("GU", 3, issued=NEW), hours=1)

    assert c.changes == [("GU", "lowered")]


@pytest.mark.parametrize(("before", "after"), [(2, 3), (3, 2), (1, 4)])
def test_undated_a_level_under_the_same_date_waits_for_a_second_sighting(
    before: int, after: int
):
    c = court(advisory("BZ", before))
    c.reads(advisory("BZ", after), hours=1)
    c.reads(advisory("BZ", after), hours=11.9)
    assert c.changes == []

    c.reads(advisory("BZ", after), hours=0.2)

    assert [t[2:] for t in c.truths] == [(before, after)]
    assert c.told[0][1].reason is Reason.CONFIRMED


def test_undated_two_true_changes_under_one_date_are_both_told():
    c = court(advisory("KW", 2))
    c.reads(advisory("KW", 3, issued=NEW), hours=1)
    c.reads(advisory("KW", 4, issued=NEW), hours=5)
    assert c.held == [("KW", "raised", "undated")]

    c.reads(advisory("KW", 4, issued=NEW), hours=12)

    assert c.truths == [("KW", "raised", 2, 3), ("KW", "raised", 3, 4)]


def test_undated_a_newer_date_over_the_held_change_lets_it_in_at_once():
    c = court(advisory("BZ", 2))
    c.reads(advisory("BZ", 3), hours=1)

    c.reads(advisory("BZ", 3, issued=NEW), hours=1)

    assert c.changes == [("BZ", "raised")]
    assert c.held == []


def test_appeared_a_new_country_waits_for_a_second_sighting():
    c = court(advisory("FR", 1))
    c.reads(advisory("FR", 1), advisory("IL", 3), hours=1)
    assert c.held == [("IL", "added", "appeared")]
    c.reads(advisory("FR", 1), hours=1)
    c.reads(advisory("FR", 1), advisory("IL", 3), hours=24)
    assert c.changes == []

    c.reads(advisory("FR", 1), advisory("IL", 3), hours=12)

    assert c.changes == [("IL", "added")]


def test_appeared_a_new_country_with_a_call_to_leave_comes_at_once_and_once():
    c = court(advisory("FR", 1))
    for _ in range(4):
        c.reads(advisory("FR", 1), advisory("IL", 3, leave="now"), hours=1)

    assert c.changes == [("IL", "added"), ("IL", "leave_called")]


def test_where_only_the_warned_are_listed_coming_is_raised_and_going_is_lowered():
    c = court(advisory("RU", 4), advisory("NE", 4), source=WARNED)
    c.reads(advisory("RU", 4), advisory("NE", 4), advisory("ML", 4, issued=NEW), hours=1)
    assert c.changes == [("ML", "raised")]

    c.reads(advisory("RU", 4), advisory("ML", 4, issued=NEW), hours=1)
    c.reads(advisory("RU", 4), advisory("ML", 4, issued=NEW), hours=24)

    assert c.changes == [("ML", "raised"), ("NE", "lowered")]


def test_stale_a_country_that_left_the_warned_does_not_come_back_by_an_old_copy():
    c = court(advisory("RU", 4), advisory("NE", 4), source=WARNED)
    c.reads(advisory("RU", 4), hours=1)
    c.reads(advisory("RU", 4), hours=24)
    assert c.changes == [("NE", "lowered")]

    c.reads(advisory("RU", 4), advisory("NE", 4), hours=1)
    assert c.held == [("NE", "raised", "undated")]
    c.reads(advisory("RU", 4), advisory("NE", 4, issued="2026-01-01"), hours=1)

    assert c.changes == [("NE", "lowered")]


def test_vanished_a_row_away_for_less_than_its_patience_is_nothing():
    c = court(advisory("MM", 4), advisory("FR", 1))
    c.reads(advisory("FR", 1), hours=1)
    c.reads(advisory("FR", 1), hours=23)
    assert c.held == [("MM", "withdrawn", "vanished")]

    c.reads(advisory("FR", 1), advisory("MM", 4), hours=0.5)

    assert (c.changes, c.held) == ([], [])


def test_vanished_a_row_away_for_longer_is_withdrawn():
    c = court(advisory("MM", 4), advisory("FR", 1))
    c.reads(advisory("FR", 1), hours=1)

    c.reads(advisory("FR", 1), hours=24)

    assert c.changes == [("MM", "withdrawn")]
    assert "MM" not in c.standing.in_force


def test_vanished_a_stale_copy_or_a_filler_shows_that_it_is_listed():
    for row in (advisory("MM", 3, issued="2025-01-01"), advisory("MM", 1, remarks=FILLER)):
        c = court(advisory("MM", 4), advisory("FR", 1))
        c.reads(advisory("FR", 1), hours=1)
        c.reads(advisory("FR", 1), row, hours=12)
        c.reads(advisory("FR", 1), hours=12.5)

        assert c.changes == []


def test_vanished_an_absence_leaves_what_is_held_as_it_is():
    c = court(advisory("UG", 3), advisory("FR", 1))
    c.reads(advisory("UG", 4), advisory("FR", 1), hours=1)
    c.reads(advisory("FR", 1), hours=6)
    assert c.held == [("UG", "raised", "undated"), ("UG", "withdrawn", "vanished")]

    c.reads(advisory("UG", 4), advisory("FR", 1), hours=6)

    assert c.changes == [("UG", "raised")]


def test_a_row_we_cannot_read_is_not_an_absence():
    c = court(advisory("MM", 4), advisory("FR", 1))
    for _ in range(9):
        unread = Unread(country="MM", reason="layout", message="box gone")
        c.reads(advisory("FR", 1), unread, hours=24)

    assert c.changes == []
    assert c.level("MM") == 4


def test_held_changes_outlive_a_week_in_which_the_source_is_down():
    c = court(advisory("BZ", 2))
    c.reads(advisory("BZ", 3), hours=1)

    c.reads(advisory("BZ", 3), hours=7 * 24)

    assert c.changes == [("BZ", "raised")]


# confirmation, refusal, supersession ----------------------------------------------------


def test_held_b_then_a_again_refuses_b():
    c = court(advisory("BZ", 2))
    c.reads(advisory("BZ", 3), hours=1)
    c.reads(advisory("BZ", 2), hours=1)

    assert c.changes == []
    assert [reason for _, reason in c.refused] == [Reason.REVERTED]


def test_held_b_outlives_an_a_that_is_older_and_is_confirmed():
    c = court(advisory("GU", 4, issued="2026-02-20"))
    c.reads(advisory("GU", 1, issued=NEW), hours=1)
    c.reads(advisory("GU", 4, issued="2026-02-20"), hours=6)
    assert c.held == [("GU", "lowered", "steep")]

    c.reads(advisory("GU", 1, issued=NEW), hours=6)

    assert c.changes == [("GU", "lowered")]


def test_held_b_that_is_not_seen_again_is_refused_in_the_end():
    c = court(advisory("GU", 4, issued="2026-02-20"))
    c.reads(advisory("GU", 1, issued=NEW), hours=1)

    for _ in range(3):
        c.reads(advisory("GU", 4, issued="2026-02-20"), hours=12)

    assert (c.changes, c.held) == ([], [])
    assert [reason for _, reason in c.refused] == [Reason.REVERTED]


def test_held_b_then_c_is_superseded_and_c_judged_against_a():
    c = court(advisory("BZ", 2))
    c.reads(advisory("BZ", 3), hours=1)
    c.reads(advisory("BZ", 4), hours=11)
    c.reads(advisory("BZ", 4), hours=6)
    assert c.changes == []
    assert [reason for _, reason in c.refused] == [Reason.SUPERSEDED]

    c.reads(advisory("BZ", 4), hours=6)

    assert c.truths == [("BZ", "raised", 2, 4)]


def test_accepted_b_then_a_is_a_new_change_under_its_own_rules():
    c = court(advisory("BZ", 2))
    for hours in (1, 12):
        c.reads(advisory("BZ", 3), hours=hours)
    for hours in (24, 12):
        c.reads(advisory("BZ", 2), hours=hours)

    assert c.truths == [("BZ", "raised", 2, 3), ("BZ", "lowered", 3, 2)]


def test_what_the_operator_refused_stays_refused_while_it_stands():
    c = court(advisory("BZ", 2))
    c.reads(advisory("BZ", 3), hours=1)
    c.operator_refuses("BZ")
    for _ in range(10):
        c.reads(advisory("BZ", 3), hours=24)
    assert c.changes == []

    c.reads(advisory("BZ", 3, issued=NEW), hours=24)

    assert c.changes == [("BZ", "raised")]


def test_what_the_operator_refused_is_over_when_it_has_gone():
    c = court(advisory("BZ", 2))
    c.reads(advisory("BZ", 3), hours=1)
    c.operator_refuses("BZ")

    c.reads(advisory("BZ", 2), hours=1)

    assert c.held == []


# kinds apart, composed field by field ---------------------------------------------------


def test_a_held_level_never_delays_a_call_to_leave():
    c = court(advisory("LB", 4))

    c.reads(advisory("LB", 1, leave="now", issued=NEW), hours=1)

    assert c.changes == [("LB", "leave_called")]
    assert (c.level("LB"), c.stands("LB").leave) == (4, Leave.NOW)
    assert c.held == [("LB", "lowered", "steep")]
    c.reads(advisory("LB", 1, leave="now", issued=NEW), hours=12)
    assert c.changes == [("LB", "leave_called"), ("LB", "lowered")]


def test_a_held_end_of_a_call_does_not_delay_a_raise():
    c = court(advisory("LB", 3, leave="should"))

    c.reads(advisory("LB", 4, issued=NEW), hours=1)

    assert c.changes == [("LB", "raised")]
    assert c.stands("LB").leave is Leave.SHOULD
    c.reads(advisory("LB", 4, issued=NEW), hours=12)
    assert c.changes == [("LB", "raised"), ("LB", "leave_ended")]


def test_what_is_older_than_a_part_that_came_into_force_is_stale():
    """A fall of two is held, the eased call under the same new date is not: then the old copy
    again, with the call as it was."""
    old = advisory("UG", 3, leave="should", issued="2026-02-20")
    new = advisory("UG", 1, leave="consider", issued=NEW)
    c = court(old)
    c.reads(new, hours=1)
    c.reads(old, hours=6)
    assert c.changes == [("UG", "leave_eased")]

    c.reads(new, hours=6)

    assert c.changes == [("UG", "leave_eased"), ("UG", "lowered")]


# leaving --------------------------------------------------------------------------------


def test_a_call_in_the_first_reading_is_baseline():
    c = court(advisory("IR", 4, leave="now"))

    c.reads(advisory("IR", 4, leave="now"), hours=24)

    assert c.changes == []


def test_another_wording_of_the_same_call_is_no_new_call():
    c = court(advisory("LB", 4, leave="should", leave_quote="You should leave."))

    c.reads(
        advisory("LB", 4, leave="should", leave_quote="Leave while flights remain."), hours=1
    )

    assert c.changes == []


def test_a_weaker_call_is_eased_and_a_stronger_one_called():
    c = court(advisory("IR", 4, leave="now"))
    c.reads(advisory("IR", 4, leave="consider", issued="2026-02-28"), hours=1)
    c.reads(advisory("IR", 4, leave="should", issued=NEW), hours=1)

    assert c.changes == [("IR", "leave_eased"), ("IR", "leave_called")]


def test_a_call_for_a_part_that_becomes_one_for_the_country_is_called():
    part = {"leave": "now", "leave_scope": LeaveScope.PART}
    c = court(advisory("TR", 2, **part))
    c.reads(advisory("TR", 2, leave="now"), hours=1)
    c.reads(advisory("TR", 2, **part, issued=NEW), hours=1)

    assert c.changes == [("TR", "leave_called"), ("TR", "leave_eased")]


def test_flap_a_call_that_comes_and_goes_is_told_once():
    c = court(advisory("SD", 4))
    for _ in range(40):
        c.reads(advisory("SD", 4, leave="should"), hours=6)
        c.reads(advisory("SD", 4), hours=6)

    assert c.changes == [("SD", "leave_called")]


def test_flap_a_call_that_is_gone_for_good_is_ended():
    c = court(advisory("SD", 4, leave="should"))
    c.reads(advisory("SD", 4), hours=1)

    c.reads(advisory("SD", 4), hours=12)

    assert c.changes == [("SD", "leave_ended")]


# copies of other servers ----------------------------------------------------------------

CALLING = advisory("SD", 4, leave="should", text="Leave Sudan.\n" + "Words. " * 40)
SILENT = advisory("SD", 4, text="Words. " * 30)


@pytest.mark.parametrize("first", [CALLING, SILENT])
def test_flap_copies_under_one_date_by_turns_for_months_end_nothing(first: Advisory):
    """Sudan, 2025-12 to 2026-08: with its call and without, runs of a week."""
    c = court(first, source=COPIES)
    for days in (1, 3, 1, 6, 2, 5, 7, 1, 1, 4) * 4:
        for copy in (SILENT, CALLING):
            for _ in range(days):
                c.reads(copy, hours=24)

    assert c.changes in ([], [("SD", "leave_called")])
    assert len(c.changes) == (first is SILENT)


def test_flap_a_call_that_is_gone_beyond_what_copies_explain_is_ended():
    c = court(CALLING, source=COPIES)
    for _ in range(16):
        c.reads(SILENT, hours=24)

    assert c.changes == [("SD", "leave_ended")]


def test_flap_under_a_newer_date_a_call_ends_by_the_usual_patience():
    c = court(CALLING, source=COPIES)
    c.reads(replace(SILENT, issued=NEW), hours=24)
    c.reads(replace(SILENT, issued=NEW), hours=12)

    assert c.changes == [("SD", "leave_ended")]


def test_cut_a_summary_in_place_of_the_text_takes_no_parts_away():
    """Madagascar, 2025-12-16: six regions gone with the text under a date a day newer."""
    full = advisory("MG", 2, worst=3, areas=(Area("Betroka", Level(3)),), text="Words. " * 90)
    short = advisory("MG", 2, text="Words. " * 9, issued="2026-02-21")
    c = court(full, source=COPIES)
    for _ in range(20):
        c.reads(short, hours=24)
        c.reads(full, hours=24)
        c.reads(short, hours=24)

    assert c.changes == []


def test_undated_a_fall_back_to_what_stood_before_may_be_another_servers_copy():
    """Uganda 3 → 4 under one date, back at 3 for three days, then 4 again (2026-05)."""
    old, new = advisory("UG", 3), advisory("UG", 4, text="Do not travel.")
    c = court(old, source=COPIES)
    for copy, days in ((new, 1), (old, 3), (new, 1), (old, 3), (new, 9)):
        for _ in range(days * 4):
            c.reads(copy, hours=6)

    assert c.truths == [("UG", "raised", 3, 4)]


def test_undated_a_return_that_lasts_is_told():
    """Belize 2 → 3, and back after two weeks, all under one date (2026-06)."""
    two, three = advisory("BZ", 2), advisory("BZ", 3, text="Reconsider.")
    c = court(two, source=COPIES)
    for copy, days in ((three, 14), (two, 30)):
        for _ in range(days):
            c.reads(copy, hours=24)

    assert c.truths == [("BZ", "raised", 2, 3), ("BZ", "lowered", 3, 2)]


# two access paths -----------------------------------------------------------------------


def test_agreed_a_second_access_path_that_says_the_same_confirms_at_once():
    c = court(advisory("BZ", 2))

    judgement = c.reads(advisory("BZ", 3), second=[advisory("BZ", 3)], hours=1)

    assert [v.reason for v in judgement.verdicts] == [Reason.AGREED]


def test_agreed_confirms_a_steep_fall_and_what_was_held_too():
    c = court(advisory("GU", 4))
    c.reads(advisory("GU", 1, issued=NEW), hours=1)

    c.reads(advisory("GU", 1, issued=NEW), second=[advisory("GU", 1)], hours=0.5)

    assert (c.changes, c.held) == ([("GU", "lowered")], [])


def test_agreed_two_fillers_agree_on_nothing():
    c = court(advisory("GU", 4))
    filler = advisory("GU", 1, issued=NEW, remarks=FILLER)

    c.reads(filler, second=[filler], hours=1)
    c.reads(advisory("GU", 1, issued=NEW), second=[filler], hours=1)

    assert c.changes == []


def test_disagreed_is_recorded_shown_and_told_to_nobody_until_settled():
    c = court(advisory("BZ", 2))
    for _ in range(20):
        judgement = c.reads(
            advisory("BZ", 3, issued=NEW), second=[advisory("BZ", 2, issued=NEW)], hours=6
        )
    assert c.changes == []
    assert c.held == [("BZ", "raised", "disagreed")]
    assert judgement.disagreements["BZ"][1].level == 2

    c.reads(advisory("BZ", 3, issued=NEW), second=[advisory("BZ", 3, issued=NEW)], hours=1)

    assert c.changes == [("BZ", "raised")]


def test_disagreed_a_path_that_lags_behind_under_an_older_date_holds_nothing_up():
    c = court(advisory("BZ", 2))

    c.reads(advisory("BZ", 3, issued=NEW), second=[advisory("BZ", 2)], hours=1)

    assert c.changes == [("BZ", "raised")]


def test_disagreed_what_the_other_path_alone_says_is_shown():
    c = court(advisory("BZ", 2))

    c.reads(advisory("BZ", 2), second=[advisory("BZ", 3, issued=NEW)], hours=1)

    assert c.changes == []
    assert c.held == [("BZ", "row", "disagreed")]


# the reading as a whole -----------------------------------------------------------------


@pytest.mark.parametrize("listed", [0, 9, 401])
def test_short_too_few_rows_or_far_too_many_are_no_reading(listed: int):
    c = court(*crowd(10), source=replace(SOURCE, expect=range(10, 401)))

    judgement = c.reads(listed=listed, hours=1)

    assert judgement.refusal is not None
    assert judgement.refusal.reason is Reason.SHORT
    assert str(listed) in judgement.refusal.message


def test_unread_up_to_three_rows_we_cannot_read_stop_nobody_else():
    c = court(*crowd(20), advisory("RU", 3))
    unread = [Unread(country=c_, reason="layout", message="?") for c_ in ("X00", "X01", "X02")]

    c.reads(*crowd(20)[3:], *unread, advisory("RU", 4, issued=NEW), hours=1)

    assert c.changes == [("RU", "raised")]
    assert set(c.standing.blind) == {"X00", "X01", "X02"}


def test_unread_more_than_a_few_are_drift():
    c = court(*crowd(20))
    rows = [Unread(country=f"X0{x}", reason="wording", message="?") for x in "0123"]

    judgement = c.reads(*crowd(20)[4:], *rows, hours=1)

    assert judgement.refusal is not None
    assert judgement.refusal.reason is Reason.UNREAD


def test_unread_levels_gone_from_most_rows_are_parser_rot_not_news():
    """Ireland, 2025-09-12: "No summary found" for 211 of 211, for eleven months."""
    c = court(*crowd(60, 4))

    judgement = c.reads(*crowd(60, None, issued=NEW), hours=1)

    assert judgement.refusal is not None
    assert judgement.refusal.reason is Reason.UNREAD
    assert c.changes == []


def test_unread_levels_gone_from_a_fifth_of_many_rows_are_parser_rot_too():
    c = court(*crowd(90, 2))

    judgement = c.reads(*crowd(90, 2)[20:], *crowd(20, None), hours=1)

    assert judgement.refusal is not None


def test_unread_seven_warnings_lifted_at_once_are_true():
    """Germany, 2026-05-01."""
    c = court(*crowd(90, 4), source=UNDATED)
    lifted = crowd(7, None, text="No warning any more.")
    for hours in (1, 13):
        c.reads(*lifted, *crowd(90, 4)[7:], hours=hours)

    assert len(c.truths) == 7


def test_lost_the_gravest_rows_gone_together_are_an_alarm_and_wait_longer():
    """Ireland, 2025-08-15 to 19: all twenty "Do Not Travel" rows gone, the other 191 fine."""
    grave, rest = crowd(20, 4), crowd(90, 2)[20:]
    c = court(*grave, *rest)
    for _ in range(4):
        judgement = c.reads(*rest, hours=24)
        assert Reason.LOST in {reason for reason, _ in judgement.notes}
    c.reads(*rest[1:], hours=12)

    c.reads(*grave, *rest, hours=11)

    assert (c.changes, c.held) == ([], [])


def test_lost_a_few_rows_of_any_level_gone_are_none():
    c = court(*crowd(20, 4), *crowd(90, 2)[20:])

    judgement = c.reads(*crowd(20, 4)[2:], *crowd(90, 2)[22:], hours=24)

    assert judgement.notes == ()


# text -----------------------------------------------------------------------------------


def test_reworded_the_same_edit_in_eight_countries_is_a_template_not_news():
    c = court(*crowd(9, text="Stay alert.\nEvery country decides."))

    judgement = c.reads(*crowd(9, text="Stay alert.\nAuthorities decide."), hours=1)

    assert {v.reason for v in judgement.verdicts} == {Reason.REWORDED}
    assert c.changes == []
    assert "Authorities" in c.stands("X00").text


def test_reworded_country_names_are_masked():
    codes = ["AR", "BR", "CL", "PE", "UY", "PY", "BO", "EC"]
    names = [
        "Argentina",
        "Brazil",
        "Chile",
        "Peru",
        "Uruguay",
        "Paraguay",
        "Bolivia",
        "Ecuador",
    ]
    pairs = list(zip(codes, names, strict=True))
    c = court(*(advisory(x, 2, text=f"{n} decides who enters.") for x, n in pairs))

    c.reads(*(advisory(x, 2, text=f"Who enters, {n} decides.") for x, n in pairs), hours=1)

    assert c.changes == []


def test_reworded_a_small_edit_of_one_country_in_the_crowd_is_material():
    """Morocco, 2025-08-06: "very likely" became "likely"."""
    c = court(
        *crowd(9, text="Every country decides."),
        advisory("MA", 2, text="Every country decides.\nAttacks are very likely."),
    )

    c.reads(
        *crowd(9, text="Authorities decide."),
        advisory("MA", 2, text="Authorities decide.\nAttacks are likely."),
        hours=1,
    )

    assert c.changes == [("MA", "revised")]


def test_reworded_the_same_parts_by_other_words_are_not_raised():
    """Bangladesh, 2026-01-20: "Chittagong Hill Tracts Region" lost its last word."""
    c = court(
        advisory("BD", 3, worst=4, areas=(Area("Chittagong Hill Tracts Region", Level(4)),))
    )

    c.reads(
        advisory(
            "BD", 3, worst=4, areas=(Area("Chittagong Hill Tracts", Level(4)),), issued=NEW
        ),
        hours=1,
    )

    assert c.changes == []
    assert c.stands("BD").areas[0].name == "Chittagong Hill Tracts"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the Gaza border", "Gaza"),
        ("Kharkiv region", "Kherson region"),
        ("Northern Border Region", "Southern Border Region"),
    ],
)
def test_another_part_at_the_same_level_is_raised(before: str, after: str):
    c = court(advisory("XX", 2, worst=4, areas=(Area(before, Level(4)),)))

    c.reads(
        advisory(
            "XX", 2, worst=4, areas=(Area(before, Level(4)), Area(after, Level(4))), issued=NEW
        ),
        hours=1,
    )

    assert c.changes == [("XX", "part_raised")]


def test_wording_that_is_new_is_told_once_as_unclear():
    c = court(advisory("FI", 1), advisory("RU", 4))
    for said in ("PERUUTETTU", "PERUUTETTU", None, "PERUUTETTU"):
        row: Advisory | Unread = advisory("FI", 1)
        if said:
            row = Unread(country="FI", reason="wording", message=said, wording=said)
        c.reads(row, advisory("RU", 4), hours=1)

    assert c.changes == [("FI", "unclear")]


# the baseline ---------------------------------------------------------------------------


def test_a_row_unsound_at_the_baseline_starts_unread_and_its_first_sound_reading_is_baseline():
    c = court(advisory("KP", 1, issued=NEW, remarks=FILLER), advisory("FR", 1))
    assert "KP" in c.standing.blind

    c.reads(advisory("FR", 1), hours=1)
    assert "KP" in c.standing.blind
    c.reads(advisory("KP", 4), advisory("FR", 1), hours=24)

    assert c.changes == []
    assert c.level("KP") == 4
    assert c.standing.blind == {}


def test_a_page_had_for_the_first_time_adds_no_news():
    index = advisory(
        "AE", None, worst=4, text="", missing=frozenset({"text", "areas", "leave"})
    )
    c = court(index, source=replace(SOURCE, join=keeps_text, index_carries=True))

    page = advisory("AE", None, worst=4, text="Advice.", areas=(Area("Border", Level(4)),))
    c.reads(page, hours=1)

    assert c.changes == []
    assert c.stands("AE").missing == frozenset()
