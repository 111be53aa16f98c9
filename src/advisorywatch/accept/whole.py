"""Rules about a reading as a whole: short, unread, storms of dates, the gravest rows lost."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from advisorywatch import text
from advisorywatch.accept.values import InForce, Reason, Refusal, Standing
from advisorywatch.advisory import Advisory, newer, rank
from advisorywatch.countries import is_code, name_of
from advisorywatch.source import Reading, Source

# How long a country must be away where the lost rows are just the gravest: Ireland's were
# back after four days.
LOST_FOR = timedelta(days=5)


def refused(source: Source, reading: Reading, standing: Standing) -> Refusal | None:
    """Why the reading cannot be believed at all; None: it can."""
    return short(source, reading) or too_many_unread(reading) or levels_gone(reading, standing)


def short(source: Source, reading: Reading) -> Refusal | None:
    """`short`: fewer rows than a healthy reading (or far more).

    A state feed answered 200 with an empty list; an Australian scrape was empty twice.
    """
    if not reading.whole or reading.listed in source.expect:
        return None
    low, high = source.expect.start, source.expect.stop - 1
    return Refusal(Reason.SHORT, f"expected {low} to {high} rows, found {reading.listed}")


def too_many_unread(reading: Reading) -> Refusal | None:
    """`unread`: more rows we cannot read than a few new wordings would explain.

    Pages that an archive does not hold are no sign of anything.
    """
    unread = [one for one in reading.unread if not (reading.archived and one.reason == "page")]
    limit = max(3, reading.listed * 5 // 100)
    if len(unread) <= limit:
        return None
    return Refusal(
        Reason.UNREAD,
        f"expected at most {limit} of {reading.listed} rows unread, found {len(unread)}, "
        f"the first: {unread[0].message}",
    )


def levels_gone(reading: Reading, standing: Standing) -> Refusal | None:
    """`unread`: levels gone from most rows that had one: parser rot, not news.

    One layout change left a scraper with "No summary found" for 211 of 211 countries for
    eleven months, HTTP fine, dates moving (Ireland, 2025-09-12).
    """
    had = {c for c, stands in standing.in_force.items() if stands.advisory.worst is not None}
    here = {row.country for row in reading.rows}
    lost = {row.country for row in reading.rows if row.worst is None} & had
    all_ = len(had & here)
    most = all_ >= 8 and len(lost) * 2 > all_
    many = len(lost) >= 20 and len(lost) * 5 > all_  # seven at once were true, of 199
    if not most and not many:
        return None
    return Refusal(
        Reason.UNREAD,
        f"expected a level for nearly all of {all_} countries that had one, "
        f"found none for {len(lost)}",
    )


def storm_days(reading: Reading, standing: Standing, now: datetime) -> frozenset[str]:
    """`storm`: a large part of the listing re-dated at once; such a date counts for nothing.

    The US feed dated 180 of 229 rows "today" on 2026-02-11, 329 rows on 07-19, most with empty
    bodies. Only rows that say nothing new are counted: nine true changes of one day are no
    storm, nor is a notice edited on 227 Canadian pages with a true change among them.
    """
    limit = max(10, reading.listed * 5 // 100)
    days: Counter[str] = Counter()
    if not standing.baseline:
        # Nothing to compare with: these days' date on a fifth of all rows.
        limit = max(10, reading.listed // 5)
        recent = (now - timedelta(days=2)).date().isoformat()
        days.update(r.issued[:10] for r in reading.rows if r.issued and r.issued >= recent)
    else:
        for row in reading.rows:
            stands = standing.in_force.get(row.country)
            if row.issued is None or stands is None:
                continue
            again = not row.text or row.text == stands.advisory.text
            if (
                newer(row.issued, stands.newest)
                and row.level == stands.advisory.level
                and again
            ):
                days[row.issued[:10]] += 1
    return frozenset(day for day, n in days.items() if n >= limit)


def lost(gone: Mapping[str, InForce], listed: Mapping[str, InForce]) -> bool:
    """`lost`: the rows that are gone are no sample of all levels but just the gravest.

    Ireland, 2025-08-15: all twenty "Do Not Travel" rows gone for four days, the other 191
    fine. A guard by the share of rows present passes that.
    """
    worst = max((rank(stands.advisory.level) for stands in listed.values()), default=1)
    grave = {c for c, stands in listed.items() if rank(stands.advisory.level) == worst}
    away = grave & set(gone)
    return (
        worst >= 3
        and len(away) >= 3
        and len(grave) < len(listed)
        and len(away) * 2 >= len(grave)
        and len(away) * 10 >= len(gone) * 8
    )


def template(source: Source, rows: Iterable[Advisory], standing: Standing) -> frozenset[str]:
    """Sentences edited alike in eight or more countries of this reading, names masked.

    Canada, 2025-05-12: "Every country … decides" became "The authorities of a country …
    decide" on 227 of 230 pages. Copies of other servers are no edits.
    """
    edits = {}
    for row in rows:
        stands = standing.in_force.get(row.country)
        if stands is None or not row.text or row.text == stands.advisory.text:
            continue
        if stands.advisory.text and (not source.copies or newer(row.issued, stands.newest)):
            edits[row.country] = (text.edit(stands.advisory.text, row.text), names_of(row))
    return text.template_edits(edits) if len(edits) >= text.TEMPLATE else frozenset()


def names_of(advisory: Advisory) -> list[str]:
    """What a text may call its country."""
    known = [name_of(advisory.country)] if is_code(advisory.country) else []
    return [*known, advisory.title, advisory.row]
