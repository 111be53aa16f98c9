"""Made replays of how publishers really misbehaved: just the true changes come of them.

Each is a timeline of what was served; it is polled every minute, every quarter of an hour and
once a day, and comes to the same truths. The real cases: dates and countries in the docstrings.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from advisorywatch.advisory import Advisory, Area, Level, Remark
from advisorywatch.source import Source
from builders import NOW, advisory
from court import Court, crowd
from publisher import SOURCE

MINUTE, QUARTER, DAY = timedelta(minutes=1), timedelta(minutes=15), timedelta(days=1)
US = replace(SOURCE, copies=timedelta(days=14), absence=timedelta(days=3))
IRELAND = replace(SOURCE, absence=timedelta(days=2))
AUSTRALIA = replace(SOURCE, dated=False)

every = pytest.mark.parametrize(
    "every", [MINUTE, QUARTER, DAY], ids=["minute", "quarter", "day"]
)


@dataclass(frozen=True)
class Served:
    """What is served for so many hours."""

    hours: float
    rows: Sequence[Advisory]


def replay(served: Iterable[Served], every: timedelta, source: Source = SOURCE) -> Court:
    """Poll it at that rhythm; of many polls of the very same, some stand for all."""
    court = Court(source)
    at = NOW
    next_poll = NOW
    for stretch in served:
        end = at + timedelta(hours=stretch.hours)
        polls = []
        while next_poll < end:
            polls.append(next_poll)
            next_poll += every
        for when in thinned(polls):
            court.now = when
            court.reads(*stretch.rows)
        at = end
    return court


def thinned(polls: list[datetime], most: int = 25) -> list[datetime]:
    """Every nth, and the last: judging knows durations, not polls."""
    step = max(1, len(polls) // most)
    return sorted({*polls[::step], *polls[-1:]})


def on(days: float) -> str:
    """The publisher's date, so many days into the replay."""
    return (NOW + timedelta(days=days)).date().isoformat()


def dull(*rows: Advisory, number: int = 40) -> list[Advisory]:
    """Rows among many that nothing happens to."""
    return [*crowd(number), *rows]


# United States --------------------------------------------------------------------------

FILLER = "Exercise normal precautionSummary not available"


@every
@pytest.mark.parametrize("hours", [1.5, 4, 8])
def test_us_filler_for_hours_in_place_of_the_gravest(every: timedelta, hours: float):
    """North Korea 2025-12-16, Belarus 2026-01-14, Russia 4 → 1 → 4 on 2026-06-16."""
    grave = [advisory(c, 4) for c in ("KP", "BY", "RU", "SS")]
    filler = [
        advisory(c, 1, issued=on(2), text=FILLER, remarks=frozenset({Remark.PLACEHOLDER}))
        for c in ("KP", "BY", "RU", "SS")
    ]

    c = replay(
        [Served(48, dull(*grave)), Served(hours, dull(*filler)), Served(48, dull(*grave))],
        every,
        US,
    )

    assert c.changes == []


@every
def test_us_two_copies_by_turns_at_every_poll(every: timedelta):
    """São Tomé: two items by turns for four months, of which the newer is true."""
    old = advisory("ST", 2, issued="2025-10-08", row="Sao Tome and Principe", text="Old.")
    new = advisory("ST", 3, issued=on(3), row="São Tomé and Príncipe", text="New.")
    turns = [Served(7.3, dull(row)) for _ in range(40) for row in (new, old)]

    c = replay([Served(72, dull(old)), *turns], every, US)

    assert c.truths == [("ST", "raised", 2, 3)]


@every
def test_us_a_level_by_turns_under_a_date_of_december(every: timedelta):
    """Uganda 3/4/3/4/3/4 from 2026-05-19 to 27 and 4 from then on, all dated 8 Dec 2025."""
    three = advisory("UG", 3, issued="2025-12-08")
    four = advisory("UG", 4, issued="2025-12-08", text="Do not travel.")
    course = [(three, 5), (four, 1), (three, 3), (four, 1), (three, 3), (four, 20)]

    c = replay([Served(24 * days, dull(row)) for row, days in course], every, US)

    assert c.truths == [("UG", "raised", 3, 4)]


@every
def test_us_a_fall_under_a_newer_date_beside_its_old_copy(every: timedelta):
    """Bangladesh 3 → 2 dated 2026-07-30, seen four times, gone three times."""
    three = advisory("BD", 3, issued="2026-01-20")
    two = advisory("BD", 2, issued=on(5), text="Exercise caution.")
    turns = [Served(hours, dull(r)) for hours, r in ((24, two), (30, three)) * 4]

    c = replay([Served(120, dull(three)), *turns], every, US)

    assert c.truths == [("BD", "lowered", 3, 2)]


@every
def test_us_up_and_down_under_one_date(every: timedelta):
    """Belize 2 → 3 → 2, two weeks at 3, dated 2026-03-12 throughout."""
    two, three = advisory("BZ", 2), advisory("BZ", 3, text="Reconsider travel.")

    c = replay(
        [Served(48, dull(two)), Served(336, dull(three)), Served(720, dull(two))], every, US
    )

    assert c.truths == [("BZ", "raised", 2, 3), ("BZ", "lowered", 3, 2)]


@every
def test_us_a_storm_of_dates_for_days_with_a_true_change_in_it(every: timedelta):
    """2026-07-15 to 20: 210 of 213 dated the day of the poll, most with empty bodies, on the
    19th old copies beside the new; a true raise in the midst of it."""
    calm = [*crowd(90), advisory("UG", 3), advisory("RU", 4)]

    def storm(day: int, *own: Advisory) -> list[Advisory]:
        rows = [
            replace(
                row,
                issued=on(day),
                text="" if n % 3 else row.text,
                remarks=frozenset({Remark.PLACEHOLDER}) if n % 3 else row.remarks,
                missing=frozenset({"text", "areas", "leave"}) if n % 3 else row.missing,
            )
            for n, row in enumerate([*crowd(90), advisory("RU", 4)])
        ]
        return [*rows, *own]

    raised = advisory("UG", 4, text="Do not travel.", issued=on(5))
    c = replay(
        [
            Served(72, calm),
            Served(24, storm(3, advisory("UG", 3, issued=on(3)))),
            Served(24, storm(4, advisory("UG", 3, issued=on(4)))),
            Served(24, storm(5, raised)),
            Served(24, [*storm(6, replace(raised, issued=on(6))), *calm[:60], *calm[-1:]]),
            Served(72, [*crowd(90), raised, advisory("RU", 4)]),
        ],
        every,
        US,
    )

    assert c.truths == [("UG", "raised", 3, 4)]
    assert [kind for _, kind in c.changes if kind != "raised"] == []


@every
def test_us_a_date_in_the_future_hides_nothing(every: timedelta):
    """Chad at 3 dated 2030-09-15 for a day, then 3 → 4."""
    c = replay(
        [
            Served(48, dull(advisory("TD", 3))),
            Served(24, dull(advisory("TD", 3, issued="2030-09-15"))),
            Served(48, dull(advisory("TD", 4, issued=on(3)))),
        ],
        every,
        US,
    )

    assert c.truths == [("TD", "raised", 3, 4)]


@every
def test_us_a_slip_of_the_year_is_an_old_copy_until_it_is_mended(every: timedelta):
    """Cyprus 1 → 3 dated 2026-03-03, on 2026-03-23 dated 2025-03-03."""
    three = advisory("CY", 3, issued=on(2))
    c = replay(
        [
            Served(48, dull(advisory("CY", 1))),
            Served(72, dull(three)),
            Served(24, dull(replace(three, issued="2025-03-03"))),
            Served(72, dull(three)),
        ],
        every,
        US,
    )

    assert c.truths == [("CY", "raised", 1, 3)]


@every
@pytest.mark.parametrize("after", [1, 2])
def test_us_a_true_fall_of_two_or_three(every: timedelta, after: int):
    c = replay(
        [
            Served(48, dull(advisory("GU", 4))),
            Served(96, dull(advisory("GU", after, issued=on(2), text="All clear."))),
        ],
        every,
        US,
    )

    assert c.truths == [("GU", "lowered", 4, after)]


@every
def test_us_destinations_absent_for_a_day_or_two(every: timedelta):
    all_ = crowd(80)
    c = replay(
        [
            Served(48, all_),
            Served(30, all_[9:]),
            Served(24, all_),
            Served(50, all_[:-5]),
            Served(48, all_),
        ],
        every,
        US,
    )

    assert c.changes == []


@every
def test_us_a_country_away_for_months_comes_back_as_three_rows(every: timedelta):
    """Israel: absent from December to August but for one day, then three rows."""
    day = [advisory("IL", 4, row="See Individual Summaries", issued=on(2))]
    later = [advisory("IL", 3, issued=on(90)), advisory("PS", 4, issued=on(90))]

    c = replay(
        [
            Served(48, dull()),
            Served(11, dull(*day)),
            Served(2000, dull()),
            Served(72, dull(*later)),
        ],
        every,
        US,
    )

    assert sorted(c.changes) == [("IL", "added"), ("PS", "added")]


@every
def test_us_the_whole_feed_from_a_stale_node_for_a_day(every: timedelta):
    before = dull(advisory("KW", 1), advisory("QA", 1), advisory("VE", 4, leave="now"))
    after = dull(
        advisory("KW", 3, issued=on(1)),
        advisory("QA", 3, leave="now", issued=on(1)),
        advisory("VE", 3, issued=on(1)),
    )
    c = replay(
        [Served(24, before), Served(48, after), Served(24, before), Served(72, after)],
        every,
        US,
    )

    assert c.truths == [
        ("KW", "raised", 1, 3),
        ("QA", "raised", 1, 3),
        ("VE", "lowered", 4, 3),
    ]
    assert [x for x in c.changes if x[1].startswith("leave")] == [
        ("QA", "leave_called"),
        ("VE", "leave_ended"),
    ]


@every
def test_us_a_baseline_in_the_midst_of_a_storm(every: timedelta):
    stormy = [
        replace(
            row,
            issued=on(0),
            text="" if n % 2 else row.text,
            remarks=frozenset({Remark.PLACEHOLDER}) if n % 2 else row.remarks,
        )
        for n, row in enumerate([*crowd(60), advisory("RU", 4), advisory("UG", 3)])
    ]
    calm = [*crowd(60), advisory("RU", 4), advisory("UG", 3)]
    c = replay(
        [
            Served(12, stormy),
            Served(48, calm),
            Served(48, [*calm[:-1], advisory("UG", 4, issued=on(3))]),
        ],
        every,
        US,
    )

    assert c.changes == [("UG", "raised")]


# Ireland --------------------------------------------------------------------------------


@every
@pytest.mark.parametrize("days", [1, 3, 4, 5])
def test_ireland_a_box_reset_to_its_default_for_days(every: timedelta, days: int):
    """Niger, Somalia, Afghanistan, Myanmar: "Normal Precautions" in the box, re-dated, over
    "strongly advises against all travel"."""
    box = {"issued": on(2), "remarks": frozenset({Remark.CONTRADICTION})}
    c = replay(
        [
            Served(48, dull(advisory("NE", 4))),
            Served(24 * days, dull(advisory("NE", 1, text="Do Not Travel.", **box))),
            Served(72, dull(advisory("NE", 4, issued=on(2 + days)))),
        ],
        every,
        IRELAND,
    )

    assert c.truths == []


@every
def test_ireland_all_the_gravest_gone_for_four_days_and_one_of_the_others(every: timedelta):
    """2025-08-15 to 19: the twenty "Do Not Travel" rows, of 211."""
    grave, rest = crowd(20, 4), crowd(100)[20:]
    c = replay(
        [
            Served(48, [*grave, *rest]),
            Served(40, rest),
            Served(16, rest[1:]),
            Served(40, rest),
            Served(48, [*grave, *rest]),
        ],
        every,
        IRELAND,
    )

    assert c.changes == []


@every
def test_ireland_levels_that_cannot_be_found_any_more(every: timedelta):
    """From 2025-09-12 on "No summary found" for all 211, dates moving."""
    c = replay(
        [
            Served(48, crowd(60, 3)),
            *(Served(24, crowd(60, None, issued=on(day))) for day in range(2, 20)),
            Served(48, crowd(60, 3, issued=on(20))),
        ],
        every,
        IRELAND,
    )

    assert c.changes == []


# Canada ---------------------------------------------------------------------------------


def page(country: str, level: int, notice: str, issued: str) -> Advisory:
    text = f"Every traveller is responsible.\n{notice}\nLevel {level}."
    return advisory(country, level, issued=issued, text=text)


@every
def test_canada_every_row_touched_and_one_truly_changed(every: timedelta):
    """2025-09-24: 225 of 230 rows of one timestamp, the Azores 1 → 3 among them."""
    old, new = "Every country decides.", "The authorities decide."
    codes = [row.country for row in crowd(100)]
    stamp = "2026-03-03T12:10:45Z"
    before = [page(c, 2, old, "2026-02-01T09:00:00Z") for c in codes]
    after = [page(c, 2, new, stamp) for c in codes]
    c = replay(
        [
            Served(48, [*before, page("PT", 1, old, "2026-02-01T09:00:00Z")]),
            Served(72, [*after, page("PT", 3, new, stamp)]),
        ],
        every,
    )

    assert c.changes == [("PT", "raised")]


@every
def test_canada_every_row_re_dated_without_a_word_and_one_truly_changed(every: timedelta):
    """2025-05-12: 227 of 230 rows of one timestamp, and nothing else."""
    stamp = "2026-03-03T12:10:45Z"
    c = replay(
        [
            Served(48, [*crowd(100), advisory("UG", 2)]),
            Served(
                72, [*crowd(100, issued=stamp), advisory("UG", 3, issued=stamp, text="New.")]
            ),
        ],
        every,
    )

    assert c.changes == [("UG", "raised")]


@every
def test_canada_nine_true_changes_in_one_reading(every: timedelta):
    """2026-03-01: Bahrain, Kuwait, Qatar, the Emirates 2 → 4 and five more."""
    gulf = ["BH", "KW", "QA", "AE", "OM", "SA", "JO", "IQ", "IR"]
    c = replay(
        [
            Served(48, [*crowd(15), *(advisory(x, 2) for x in gulf)]),
            Served(48, [*crowd(15), *(advisory(x, 4, issued=on(2)) for x in gulf)]),
        ],
        every,
    )

    assert sorted(c.truths) == sorted((x, "raised", 2, 4) for x in gulf)


@every
def test_canada_a_storm_that_comes_and_goes_in_days(every: timedelta):
    """Guam 1 → 4 → 1 in four days of July 2026 (Bavi): reverted, and true all the same."""
    c = replay(
        [
            Served(48, dull(advisory("GU", 1))),
            Served(48, dull(advisory("GU", 4, issued=on(2)))),
            Served(72, dull(advisory("GU", 1, issued=on(4)))),
        ],
        every,
    )

    assert c.truths == [("GU", "raised", 1, 4), ("GU", "lowered", 4, 1)]


@every
def test_canada_one_call_to_leave_in_seven_wordings(every: timedelta):
    """Lebanon, 2026-02-28 to 04-30: consider leaving, then leave, then "if it is safe"."""
    course = [
        (None, 2, ""),
        ("consider", 3, "Consider leaving while commercial options remain available."),
        ("should", 1, "Leave while commercial options remain available."),
        ("should", 2, "Leave while these options remain."),
        ("should", 8, "Leave if you assess that it is safe, at the earliest opportunity."),
        ("should", 30, "Leave at the earliest opportunity."),
    ]
    day, served = 0.0, []
    for leave, days, said in course:
        row = advisory(
            "LB", 4, leave=leave, leave_quote=said, text=f"Text.\n{said}", issued=on(day)
        )
        served.append(Served(24 * days, dull(row)))
        day += days

    c = replay(served, every)

    assert [kind for _, kind in c.changes if kind != "revised"] == ["leave_called"] * 2


# Australia ------------------------------------------------------------------------------


@every
@pytest.mark.parametrize("hours", [0.5, 6])
def test_australia_rows_missing_for_six_hours(every: timedelta, hours: float):
    """Myanmar, Russia, Ukraine, Lebanon and 19 more, each for exactly one poll; no dates."""
    rows = [advisory(c, 4, issued=None) for c in ("MM", "RU", "UA", "LB")]
    others = crowd(60, issued=None)
    served = [Served(48, [*others, *rows])]
    for n in range(4):
        away = [row for i, row in enumerate(rows) if i != n]
        served += [Served(hours, [*others, *away]), Served(48, [*others, *rows])]

    c = replay(served, every, AUSTRALIA)

    assert c.changes == []


@every
def test_australia_a_level_without_any_date(every: timedelta):
    others = crowd(60, issued=None)
    c = replay(
        [
            Served(48, [*others, advisory("LB", 3, issued=None)]),
            Served(48, [*others, advisory("LB", 4, issued=None)]),
            Served(48, [*others, advisory("LB", 3, issued=None)]),
        ],
        every,
        AUSTRALIA,
    )

    assert c.truths == [("LB", "raised", 3, 4), ("LB", "lowered", 4, 3)]


@every
def test_australia_a_call_to_leave_that_fades(every: timedelta):
    """Iran 2025: "leave immediately", "urge … to do so now", "encourage … if it is safe"."""
    strengths = ["now", "now", "should", "consider", "consider"]
    c = replay(
        [
            Served(72, dull(advisory("IR", 4, leave=s, text=f"Text {n}.", issued=on(3 * n))))
            for n, s in enumerate(strengths)
        ],
        every,
    )

    assert [kind for _, kind in c.changes if kind != "revised"] == ["leave_eased"] * 2


# Japan ----------------------------------------------------------------------------------


@every
def test_japan_silent_edits_under_one_key(every: timedelta):
    """Texts edited under the same keyCd and date; once a part, once the level with them."""
    one = advisory("PK", 3, text="危険情報。注意。")
    edited = replace(one, text="危険情報。十分注意。")
    part = replace(
        edited, text="危険情報。北部は退避。", worst=Level(4), areas=(Area("北部", Level(4)),)
    )
    level = advisory("PK", 4, text="危険情報。全土で退避。")
    c = replay(
        [
            Served(48, dull(one)),
            Served(48, dull(edited)),
            Served(48, dull(part)),
            Served(72, dull(level)),
        ],
        every,
    )

    assert c.changes == [("PK", "revised"), ("PK", "part_raised"), ("PK", "raised")]
