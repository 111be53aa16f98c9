"""Bulletins, read as an editor would: the slug first, then what one needs before printing it."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.advisory import Action, Area, Leave, LeaveScope, Level
from advisorywatch.change import Kind
from advisorywatch.desks.deliver import webhook
from advisorywatch.desks.forms import SCHEMA, SLACK_LONGEST, cut_lines, slack, slack_link
from advisorywatch.desks.values import Hears, Word
from advisorywatch.store import schema as t
from builders import NOW, advisory, alert
from corpus import ROOT
from desks.world import World, desk

STATE = {
    1: "Level 1: Exercise Normal Precautions",
    2: "Level 2: Exercise Increased Caution",
    3: "Level 3: Reconsider Travel",
    4: "Level 4: Do Not Travel",
}


def state(level: int, country: str = "RU", **fields: Any) -> Any:
    """An advisory as the State Department writes it."""
    given = {"wording": STATE[level], "quote": "Do not travel to Russia due to the war."}
    return advisory(country, level, **{**given, **fields})


@pytest.fixture
def world(tmp_path: Path) -> Any:
    everything = desk(hears=(Hears(kinds=frozenset({Word.ALL})),))
    made = World(f"sqlite:///{tmp_path / 'aw.db'}", everything)
    yield made
    made.store.close()


def slug_of(world: World, *args: Any, **more: Any) -> str:
    world.becomes(*args, **more)
    slug: str = world.bulletin().slug
    return slug


LEAVE = {"leave": "now", "leave_quote": "U.S. citizens should depart Russia immediately."}
PART = LeaveScope.PART


@pytest.mark.parametrize(
    ("before", "after", "slug"),
    [
        (state(3), state(4), 'RAISED  Russia  US State Dept  3 → 4  "Do Not Travel"'),
        (
            state(4),
            state(2),
            'LOWERED  Russia  US State Dept  4 → 2  "Exercise Increased Caution"',
        ),
        (
            state(3, worst=4),
            state(2, worst=4),
            'LOWERED  Russia  US State Dept  3, in parts 4 → 2, in parts 4  "Exercise Increased Caution"',
        ),
        (
            state(4),
            state(4, **LEAVE),
            'LEAVE NOW  Russia  US State Dept  "U.S. citizens should depart Russia immediately."',
        ),
        (
            state(4, leave="consider"),
            state(4, leave="should", leave_quote="You should leave."),
            'SHOULD LEAVE  Russia  US State Dept  "You should leave." (until now: consider leaving)',
        ),
        (
            state(3),
            state(3, leave="now", leave_scope=PART, leave_quote="Leave Kursk."),
            'LEAVE NOW  Russia  US State Dept  "Leave Kursk." (part of the country)',
        ),
        (
            state(3),
            state(4, **LEAVE),
            'LEAVE NOW  Russia  US State Dept  "U.S. citizens should depart Russia immediately."; '
            'RAISED 3 → 4  "Do Not Travel"',
        ),
        (
            state(4, leave="now"),
            state(4, leave="consider"),
            "CALL TO LEAVE EASED  Russia  US State Dept  leave now → consider leaving",
        ),
        (
            state(4, leave="now"),
            state(4),
            "CALL TO LEAVE ENDED  Russia  US State Dept  leave now → nobody is told to leave",
        ),
        (None, state(3), 'NEW ADVISORY  Russia  US State Dept  3  "Reconsider Travel"'),
        (state(3), None, 'WITHDRAWN  Russia  US State Dept  was 3  "Reconsider Travel"'),
        (
            state(2, worst=3, areas=(Area("Kursk", Level(3)),)),
            state(2, worst=4, areas=(Area("Kursk", Level(4)), Area("Chechnya", Level(4)))),
            "RAISED IN PARTS  Russia  US State Dept  3 → 4: Kursk, Chechnya (country-wide 2)",
        ),
        (
            state(2, worst=4, areas=(Area("Kursk", Level(4)),)),
            state(2),
            "LOWERED IN PARTS  Russia  US State Dept  4 → none: Kursk (country-wide 2)",
        ),
        (
            state(2, worst=4, areas=(Area("Kursk", Level(4)),)),
            state(2, worst=4, areas=(Area("Kursk", Level(4)), Area("Belgorod", Level(4)))),
            "RAISED IN PARTS  Russia  US State Dept  4 in more parts: Belgorod (country-wide 2)",
        ),
        (
            state(2),
            state(2, text="Other words."),
            'TEXT REVISED  Russia  US State Dept  stands at 2  "Exercise Increased Caution"',
        ),
    ],
)
def test_a_slug_of_a_publisher_that_uses_numbers(
    world: World, before: Any, after: Any, slug: str
):
    assert slug_of(world, after, before) == slug


JP3 = {"wording": "レベル3：渡航は止めてください。", "gloss": "avoid all travel"}
JP2 = {
    "wording": "レベル2：不要不急の渡航は止めてください。",
    "gloss": "avoid non-urgent travel",
}
UK = {"wording": "FCDO advises against all travel", "quote": "Against all travel."}


@pytest.mark.parametrize(
    ("source", "before", "after", "slug"),
    [
        (
            "jp_mofa",
            advisory("IR", 3, **JP2),
            advisory("IR", 4, **JP3),
            'RAISED  Iran  Japan MOFA  "レベル2：不要不急の渡航は止めてください。" → '
            '"レベル3：渡航は止めてください。" = avoid all travel (our scale 3 → 4)',
        ),
        (
            "gb_fcdo",
            advisory("IL", 4, **UK),
            advisory("IL", None, worst=4),
            'LOWERED  Israel  UK FCDO  "FCDO advises against all travel" → advice on parts only '
            "(our scale 4 → in parts 4)",
        ),
        (
            "gb_fcdo",
            advisory("IL", None, worst=None),
            advisory("IL", 4, **UK),
            'RAISED  Israel  UK FCDO  no statement → "FCDO advises against all travel" '
            "(our scale none → 4)",
        ),
        (
            "gb_fcdo",
            advisory("UA", 2, worst=3, wording=""),
            advisory("UA", 2, worst=4, wording="", areas=(Area("Donetsk", Level(4)),)),
            "RAISED IN PARTS  Ukraine  UK FCDO  3 → 4: Donetsk (our scale; country-wide 2)",
        ),
        (
            "ca_gac",
            advisory("KW", 2, wording=""),
            advisory("KW", 4, wording=""),
            "RAISED  Kuwait  Canada  our scale 2 → 4",
        ),
    ],
)
def test_where_a_publisher_uses_no_such_numbers_its_words_lead_and_ours_are_marked(
    world: World, source: str, before: Any, after: Any, slug: str
):
    assert slug_of(world, after, before, source=source) == slug


@pytest.mark.parametrize(
    ("sent", "slug"),
    [
        (
            alert(title="Leave Russia", action=Action.DEPART_NOW, leave=Leave.NOW),
            'ALERT: LEAVE NOW  Russia  US Embassy  "Leave Russia"',
        ),
        (
            alert(title="Demonstration", action=Action.AVOID_AREA),
            'ALERT  Russia  US Embassy  "Demonstration"  avoid an area',
        ),
        (
            alert(title="Siren test", drill=True),
            'DRILL  Russia  US Embassy  "Siren test"  for information',
        ),
        (
            alert(title="Order ends", action=Action.LIFTED_OR_LOWERED, lifted=True),
            'ALERT LIFTED  Russia  US Embassy  "Order ends"',
        ),
    ],
)
def test_a_slug_of_an_alert(world: World, sent: Any, slug: str):
    world.warns(sent)

    assert world.bulletin().slug == slug


def test_an_unclear_wording_is_told_with_its_words_and_no_grade(world: World):
    slug = slug_of(
        world, None, state(3), kinds=[Kind.UNCLEAR], wording="Consider reconsidering travel"
    )

    assert slug == (
        'UNCLEAR  Russia  US State Dept  "Consider reconsidering travel" (ungraded: read it)'
    )


def test_a_bulletin_says_all_that_is_known_around_the_change(world: World):
    world.says(advisory("RU", 4, wording="against all travel"), "gb_fcdo")
    world.says(advisory("RU", None, worst=4), "ca_gac")
    world.says(advisory("RU", 3, leave="should"), "jp_mofa")
    with world.store.write() as connection:
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
    after = state(
        4,
        url="https://travel.state.gov/russia",
        issued="2026-02-28",
        areas=(Area("Chechnya", Level(4)), Area("Moscow")),
    )
    world.becomes(after, state(3))

    bulletin = world.bulletin()

    assert (
        bulletin.plain
        == f"""\
RAISED  Russia  US State Dept  3 → 4  "Do Not Travel"

“Do not travel to Russia due to the war.”

Was:     "Level 3: Reconsider Travel"
Now:     "Level 4: Do Not Travel"
Areas:   Chechnya 4; Moscow
Times:   issued 28 Feb · seen 12:00 UTC (old text last read 11:45 UTC) · told 12:00 UTC
History: first raise in our records, which begin 20 Feb
Others:  UK 4 · JP 3 (should leave) · CA in parts 4 (our scale)
Blind:   Canada since Fri 27 Feb (blocked)

https://travel.state.gov/russia
Change 1. The pages behind it: advisorywatch evidence 1

Bulletin {bulletin.id}"""
    )


def test_a_raise_names_the_last_one(world: World):
    now = world.now
    world.now = NOW.replace(year=2022, month=2, day=24)
    world.becomes(state(3), state(2))
    world.told()
    world.now = now
    world.becomes(state(4), state(3))

    assert "History: first raise since 24 Feb 2022" in world.bulletin().plain


def test_a_repeated_call_says_since_when_they_call_by_any_door_of_that_government(world: World):
    world.becomes(state(4, **LEAVE), state(4))
    world.told()
    world.passes(days=9)
    world.warns(alert(title="Leave Russia", action=Action.DEPART_NOW, leave=Leave.NOW))

    assert "Call:    not the first: they have called before (first seen 1 Mar)" in (
        world.bulletin().plain
    )


def test_a_call_after_one_that_was_ended_is_a_first_call_again(world: World):
    world.becomes(state(4, **LEAVE), state(4))
    world.passes(days=9)
    world.becomes(state(4), state(4, **LEAVE))
    world.told()
    world.passes(days=9)
    world.becomes(state(4, **LEAVE), state(4))

    assert "Call:" not in world.bulletin().plain


def test_what_others_changed_on_a_country_in_the_last_day_is_named(world: World):
    world.becomes(advisory("RU", 4), advisory("RU", 3), source="gb_fcdo")
    world.told()
    world.passes(hours=2)
    world.becomes(state(4), state(3))

    assert "Today:   UK FCDO: raised at 12:00 UTC" in world.bulletin().plain


def test_a_few_events_keep_their_sentences_and_times_and_say_how_to_list_them(world: World):
    world.becomes(state(4), state(3))
    world.becomes(advisory("IR", 2, wording=""), advisory("IR", 3), source="ca_gac")

    bulletin = world.bulletin()

    assert (
        bulletin.plain
        == f"""\
2 CHANGES  gravest: RAISED  Russia  US State Dept  3 → 4  "Do Not Travel"

- RAISED  Russia  US State Dept  3 → 4  "Do Not Travel"  https://ministry.example/ru
  “Do not travel to Russia due to the war.”
  issued 20 Feb · seen 12:00 UTC (old text last read 11:45 UTC) · told 12:00 UTC
- LOWERED  Iran  Canada  "Level 3" → no wording (our scale 3 → 2)  https://ministry.example/ir
  “Level 2 applies to IR.”
  issued 20 Feb · seen 12:00 UTC (old text last read 11:45 UTC) · told 12:00 UTC

All of them: advisorywatch changes --since 2026-03-01T12:00:00Z

Bulletin {bulletin.id}"""
    )


# Slack ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "hostile",
    ["<!channel>", "<@U123ABC>", "<!here|now>", "<https://evil.example|BBC>", "a & b <"],
)
def test_no_text_of_a_publisher_becomes_a_mention_or_a_link_in_slack(
    world: World, hostile: str
):
    world.becomes(state(4, quote=f"Do not travel. {hostile}", wording=hostile), state(3))

    text = world.bulletin().slack

    assert hostile not in text
    assert slack(hostile) in text
    assert text.count("<") == 1  # our own link


def test_slack_gets_no_more_than_it_takes_and_no_half_of_an_escape(world: World):
    many = tuple(Area("<&>" * 40 + str(n), Level(4)) for n in range(60))
    world.becomes(state(4, quote="<&> " * 900, areas=many), state(3))

    text = world.bulletin().slack

    assert len(text) <= SLACK_LONGEST
    assert text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").count("&") == 0


def test_whole_lines_are_cut():
    assert cut_lines("one\ntwo\nthree", 12) == "one\n… cut"
    assert cut_lines("one\ntwo", 7) == "one\ntwo"


def test_a_link_for_slack_cannot_end_early():
    assert slack_link("https://a.example/x?a=1&b=<|>", "a|b") == (
        "<https://a.example/x?a=1&amp;b=%3C%7C%3E|a¦b>"
    )
    assert slack_link("", "nothing") == ""


# HTML and JSON -------------------------------------------------------------------------


def test_html_escapes_everything_a_publisher_writes(world: World):
    hostile = "<script>alert(1)</script><img src=x onerror=y> \"'&"
    world.becomes(
        state(4, quote=hostile, wording=hostile, areas=(Area(hostile, Level(4)),)), state(3)
    )

    page = world.bulletin().html

    assert "<script>" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page


def test_a_link_that_is_none_for_browsers_is_not_made_one(world: World):
    world.becomes(state(4, url="javascript:alert(1)"), state(3))

    bulletin = world.bulletin()

    assert "javascript" not in bulletin.html + bulletin.slack + bulletin.plain


def test_the_json_form_names_its_schema_and_bears_the_change_field_by_field(world: World):
    world.becomes(state(4, **LEAVE), state(3))

    document = world.bulletin().json

    assert document["schema"] == SCHEMA == "advisorywatch/bulletin/1"
    [event] = document["events"]
    assert (event["country"], event["source"], event["name"]) == ("RU", "us_state", "Russia")
    assert [change["kind"] for change in event["changes"]] == ["leave_called", "raised"]
    called = event["changes"][0]
    assert (called["leave_before"], called["leave_after"]) == (None, "now")
    assert (called["level_before"], called["level_after"]) == (3, 4)
    assert called["quote"] == "U.S. citizens should depart Russia immediately."


def keys_of(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for inner in value.values() for key in keys_of(inner)}
    return {key for one in value for key in keys_of(one)} if isinstance(value, list) else set()


def test_every_field_of_the_json_form_stands_in_the_readme(world: World):
    world.says(advisory("RU", 4), "gb_fcdo")
    with world.store.write() as connection:
        connection.execute(
            t.gaps.insert().values(
                source="ca_gac", country="", state="dark", reason="", began=NOW, noticed=NOW
            )
        )
    world.becomes(state(2, worst=4, areas=(Area("Kursk", Level(4)),)), state(2))
    readme = (ROOT / "README.md").read_text("utf-8").partition("**Webhooks**")[2]

    found = keys_of(webhook(world.bulletin()))

    assert {key for key in found if f"`{key}`" not in readme} == set()
    assert {"level_before", "blind", "others", "quote"} <= found


# Templates -----------------------------------------------------------------------------


def own_templates(world: World, folder: Path, **files: str) -> None:
    from dataclasses import replace

    for name, text in files.items():
        (folder / {"plain": "plain.txt.j2", "mail": "mail.html.j2"}[name]).write_text(text)
    world.audience = replace(world.audience, templates=folder, operator=("ops",))
    world.restart()


def test_an_operator_may_override_a_template(world: World, tmp_path: Path):
    own_templates(world, tmp_path, plain="NEWS: {{ page.slug }}")
    world.becomes(state(4), state(3))

    bulletin = world.bulletin()

    assert bulletin.plain == 'NEWS: RAISED  Russia  US State Dept  3 → 4  "Do Not Travel"'
    assert "Reconsider Travel" in bulletin.html


@pytest.mark.parametrize(
    "broken", ["{{ page.sulg }}", "{% if %}", "{{ 1 / 0 }}", "{{ page.__class__.__mro__ }}"]
)
def test_a_template_that_fails_at_night_falls_back_to_ours_and_tells_the_operator(
    world: World, tmp_path: Path, broken: str
):
    own_templates(world, tmp_path, plain=broken)
    world.becomes(state(4), state(3))

    bulletin = world.bulletin()
    world.told("ops")

    assert bulletin.plain.startswith("RAISED  Russia  US State Dept  3 → 4")
    assert world.wire.slugs("ops") == ["A template failed"]
