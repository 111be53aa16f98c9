"""Rules about a row: which of several to believe, whether its date counts, whether it is sound."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from advisorywatch.accept.values import InForce, Reason, Standing
from advisorywatch.accept.whole import storm_days
from advisorywatch.advisory import (
    Advisory,
    Remark,
    fold,
    leave_rank,
    newer,
    rank,
)
from advisorywatch.change import complete
from advisorywatch.source import Reading, Source

UNSOUND = frozenset({Remark.PLACEHOLDER, Remark.CONTRADICTION})


@dataclass(frozen=True, slots=True)
class Believed:
    """A country's row, one of several perhaps. `rivals`: sound rows that lost to it."""

    row: Advisory
    rivals: tuple[Advisory, ...] = ()


def believed(
    reading: Reading, standing: Standing, storms: frozenset[str], now: datetime
) -> dict[str, Believed]:
    """One row a country: dates that count for nothing taken away, duplicates decided, parts
    and sub-keys folded."""
    grouped: dict[str, dict[tuple[str, str], list[Advisory]]] = {}
    for row in reading.rows:
        keyed = grouped.setdefault(row.country, {})
        keyed.setdefault((row.sub, row.part), []).append(dated(row, now, storms))
    found = {}
    for country, keyed in grouped.items():
        stands = standing.in_force.get(country)
        rows = [pick(rows, None if key != ("", "") else stands) for key, rows in keyed.items()]
        row = rows[0]
        if len(rows) > 1 or row.sub or row.part:
            row = pick(fold(rows), stands)
        twice = keyed.get(("", ""), ())
        found[country] = Believed(row, tuple(r for r in twice if rivals(row, r)))
    return found


def dated(row: Advisory, now: datetime, storms: frozenset[str]) -> Advisory:
    """The row, without a date that counts for nothing."""
    if row.issued is None or plausible(row.issued, now, storms):
        return row
    return replace(row, issued=None)


def plausible(issued: str, now: datetime, storms: frozenset[str] = frozenset()) -> bool:
    """`future`, garbage and storms: whether a date can count as new.

    Seen in one feed: 2920-02-03, 2030-09-15 (it hid Chad 3 → 4), 20 May 0031, 1970.
    """
    day = issued[:10]
    return "1990" < day <= (now + timedelta(days=1)).date().isoformat() and day not in storms


def pick(rows: list[Advisory], stands: InForce | None) -> Advisory:
    """`duplicate`: several rows for a country: the newest plausible one wins.

    The US feed of 2026-07-19 listed 114 destinations twice, old copies beside new. Of two
    under one date the one that agrees with what is in force is believed.
    """
    if len(rows) == 1:
        return rows[0]

    def order(row: Advisory) -> tuple[object, ...]:
        same = stands is not None and row.level == stands.advisory.level
        sound = not row.remarks & UNSOUND
        return (sound, row.issued or "", same, bool(row.text), rank(row.level), row.row)

    return max(rows, key=order)


def rivals(chosen: Advisory, other: Advisory) -> bool:
    """Whether the other row says other news and is not an older copy."""
    return (
        other is not chosen
        and not other.remarks & UNSOUND
        and bool(other.text)
        and not newer(chosen.issued, other.issued)
        and not same_news(chosen, other)
    )


def unsound(
    source: Source, row: Advisory, stands: InForce | None, left: str | None
) -> Reason | None:
    """`placeholder`, `contradiction`, `stale`: why the whole row cannot be believed.

    `left`: the newest date of a country that is no longer listed.

    placeholder: "Exercise normal precautionSummary not available" for North Korea, 2025-12-16,
    and for Belarus, South Sudan, Niger …: always level 1, dated today; or an empty body, but
    not on first sight: it replaces nothing, and all 370 of them in 104 polls stood under the
    right level. What only the body says is missing then.
    contradiction: Ireland's box showed "Normal Precautions" over "advises against all travel"
    for Niger, Somalia, Afghanistan and Myanmar, up to five days.
    stale: a copy from another server, row by row: São Tomé's two copies alternated for four
    months; Brazil went back to an old one in the poll that rightly lowered Congo.
    """
    first_sight = stands is None and "text" in row.missing
    if Remark.PLACEHOLDER in row.remarks and not first_sight:
        return Reason.PLACEHOLDER
    had_text = stands is not None and bool(stands.advisory.text)
    if not row.text and had_text and "text" not in row.missing:
        return Reason.PLACEHOLDER
    if Remark.CONTRADICTION in row.remarks:
        return Reason.CONTRADICTION
    newest = stands.newest if stands is not None else left
    if source.dated and newer(newest, row.issued):
        return Reason.STALE
    return None


def level_moved(reading: Reading, standing: Standing, now: datetime) -> frozenset[str]:
    """Countries whose sound row says another level than what is in force."""
    storms = storm_days(reading, standing, now)
    return frozenset(
        country
        for country, found in believed(reading, standing, storms, now).items()
        if country in standing.in_force
        and not found.row.remarks & UNSOUND
        and found.row.level != standing.in_force[country].advisory.level
    )


def same_news(one: Advisory, other: Advisory) -> bool:
    """Same level, parts and call to leave, as far as `other` says them."""
    other = complete(one, other)
    return (one.level, one.worst, leave_rank(one)) == (
        other.level,
        other.worst,
        leave_rank(other),
    )


def joined(source: Source, row: Advisory, stands: InForce) -> tuple[Advisory, Advisory]:
    """What stands, and the row, each completed by the other where a page could not be had.

    What a page adds for the first time is baseline, not news.
    """
    before = stands.advisory
    if before.missing and not row.missing:
        return replace(source.join(before, row), missing=frozenset()), row
    if row.missing and not before.missing:
        filled = source.join(row, before)
        return before, replace(filled, missing=frozenset(), remarks=row.remarks)
    return before, row


def repeats(row: Advisory, stands: InForce) -> bool:
    """Whether the row says exactly what is in force: nothing to judge."""
    was = stands.advisory
    return (
        row.text == was.text
        and row.level == was.level
        and row.worst == was.worst
        and row.leave == was.leave
        and row.leave_scope == was.leave_scope
        and row.areas == was.areas
        and row.wording == was.wording
        and row.missing == was.missing
        and not newer(row.issued, stands.newest)
        and not newer(stands.newest, row.issued)
        and (row.issued is None or stands.newest is not None)
        and not row.remarks & UNSOUND
    )
