"""Whether a change is true: judge(). Why a monitor can be trusted. Pure.

Real feeds lie: in 239 daily polls of one feed a naive monitor raised 125 level changes, 23 of
them real. First a row must be sound; then each kind of change is judged by itself. Every rule
is a function with the case it was learnt from; what is held says what would confirm it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from advisorywatch import text
from advisorywatch.advisory import Advisory, Remark, leave_rank, newer, rank
from advisorywatch.change import (
    LEAVE_KINDS,
    LEVEL_KINDS,
    PART_KINDS,
    Change,
    Kind,
    changes_of,
    compose,
)
from advisorywatch.countries import name_of
from advisorywatch.source import Reading, Source, Unread


class Decision(StrEnum):
    ACCEPTED = "accepted"
    HELD = "held"
    REFUSED = "refused"


class Reason(StrEnum):
    """Why a change was let in, held or refused. One word a rule."""

    # let in
    DATED = "dated"  # under a newer, plausible date of the publisher's
    PLAIN = "plain"  # of a source whose dates say nothing, in a sound row
    CALLED = "called"  # a call to leave never waits
    AGREED = "agreed"  # two access paths say the same
    CONFIRMED = "confirmed"  # held, and seen to stand
    EDITED = "edited"  # text only
    PUBLISHED = "published"  # an alert
    OPERATOR = "operator"  # the operator decided
    REREAD = "reread"  # found by a newer reader in a kept document
    # the row is not sound
    PLACEHOLDER = "placeholder"
    CONTRADICTION = "contradiction"
    STALE = "stale"
    FUTURE = "future"
    STORM = "storm"
    DUPLICATE = "duplicate"
    # the change is not sure
    STEEP = "steep"
    UNDATED = "undated"
    VANISHED = "vanished"
    FLAP = "flap"
    APPEARED = "appeared"
    DISAGREED = "disagreed"
    REWORDED = "reworded"
    WORDING = "wording"
    # what settled a held one
    REVERTED = "reverted"
    SUPERSEDED = "superseded"
    # the reading as a whole
    SHORT = "short"
    UNREAD = "unread"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class InForce:
    """What stands: the advisory, the newest date accepted for it, when it was last read."""

    advisory: Advisory
    newest: str | None = None
    checked: datetime | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A change (or a whole row: `kind` None) that was not let in, as it stands.

    `first_seen` and `last_seen` are its sightings; `after` None: the country was absent.
    """

    country: str
    kind: Kind | None
    reason: Reason
    decision: Decision
    before: Advisory | None
    after: Advisory | None
    first_seen: datetime
    last_seen: datetime
    not_before: datetime | None = None
    sightings: int = 1
    confirms: str = ""
    confirm_by: datetime | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What a source stands at before a reading: the history judge needs.

    `blind`: countries that could not be read, with what stood there; without `baseline` the
    reading is the first and tells nobody anything.
    """

    in_force: Mapping[str, InForce] = field(default_factory=dict)
    held: Sequence[Held] = ()
    blind: Mapping[str, str] = field(default_factory=dict)
    baseline: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a change, and why. For an accepted one that was held: `was`."""

    change: Change
    decision: Decision
    reason: Reason
    confirms: str = ""
    by: datetime | None = None
    was: Held | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """The reading as a whole cannot be believed."""

    reason: Reason
    message: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reading comes to.

    `verdicts`: every change with its fate. `in_force`: what stands from now on, for countries
    where anything moved (None: no longer listed), with its newest date. `settled`: held ones
    that are no more, with what settled them. `sighted`: held ones seen again. `blind`: what
    cannot be read, by country. `notes`: rules about the reading as a whole.
    """

    refusal: Refusal | None = None
    verdicts: tuple[Verdict, ...] = ()
    in_force: Mapping[str, tuple[Advisory | None, str | None]] = field(default_factory=dict)
    settled: tuple[tuple[Held, Reason], ...] = ()
    sighted: tuple[Held, ...] = ()
    opened: tuple[Held, ...] = ()
    blind: Mapping[str, tuple[Reason, str]] = field(default_factory=dict)
    notes: tuple[tuple[Reason, str], ...] = ()
    disagreements: Mapping[str, tuple[Advisory, Advisory]] = field(default_factory=dict)


def judge(source: Source, reading: Reading, standing: Standing, now: datetime) -> Judgement:
    """What is true of a reading, row by row and kind by kind.

    Nothing is held for being many: true mass changes are the story of the year (2026-03-01:
    nine in one Canadian poll). Every comparison is with what is in force.
    """
    refusal = short(source, reading) or collapsed(reading, standing)
    if refusal:
        return Judgement(refusal=refusal)
    storms = storm_days(reading, standing)
    bench = Bench(source, reading, standing, now, storms)
    for country, rows in sorted(by_country(reading.rows).items()):
        bench.country(country, rows)
    for unread in reading.unread:
        bench.unread(unread)
    if reading.whole:
        bench.absent()
    return bench.judgement()


# The reading as a whole ----------------------------------------------------------------


def short(source: Source, reading: Reading) -> Refusal | None:
    """`short`: fewer rows than a healthy reading (or far more).

    Ireland listed 191 of 211 for days; a state feed answered 200 with an empty list.
    """
    if not reading.whole or reading.listed in source.expect:
        return None
    low, high = source.expect.start, source.expect.stop - 1
    return Refusal(Reason.SHORT, f"expected {low} to {high} rows, found {reading.listed}")


def collapsed(reading: Reading, standing: Standing) -> Refusal | None:
    """`unread`: too many rows we cannot read, or levels gone from most of them: parser rot.

    One layout change left a scraper with "No summary found" for 211 of 211 countries for
    eleven months, HTTP fine, dates moving.
    """
    limit = max(3, reading.listed * 5 // 100)
    if len(reading.unread) > limit:
        first = reading.unread[0].message
        return Refusal(
            Reason.UNREAD,
            f"expected at most {limit} of {reading.listed} rows unread, "
            f"found {len(reading.unread)}, the first: {first}",
        )
    had = {c for c, stands in standing.in_force.items() if stands.advisory.worst is not None}
    now = {row.country for row in reading.rows}
    lost = {row.country for row in reading.rows if row.worst is None} & had
    if len(had & now) >= 8 and len(lost) > len(had & now) / 2:
        return Refusal(
            Reason.UNREAD,
            f"expected a level for most of {len(had & now)} countries that had one, "
            f"found none for {len(lost)}",
        )
    return None


def storm_days(reading: Reading, standing: Standing) -> frozenset[str]:
    """`storm`: a large part of the listing re-dated at once; such a date counts for nothing.

    The US feed dated 180 of 229 rows "today" on 2026-02-11, 329 rows on 07-19, most with empty
    bodies. Only rows that say nothing new are counted: nine true changes of one day are no storm.
    """
    limit = max(10, reading.listed * 5 // 100)
    days: Counter[str] = Counter()
    for row in reading.rows:
        stands = standing.in_force.get(row.country)
        if row.issued is None or stands is None:
            continue
        again = row.text == stands.advisory.text or not row.text
        if newer(row.issued, stands.newest) and row.level == stands.advisory.level and again:
            days[row.issued[:10]] += 1
    return frozenset(day for day, n in days.items() if n >= limit)


def crowded_days(standing: Standing) -> frozenset[str]:
    """Dates that a fifth of what stands bears: the baseline was taken in such a storm.

    When the feed is itself again its rows are dated before them, and no old copies for that.
    """
    days = Counter(s.newest[:10] for s in standing.in_force.values() if s.newest is not None)
    limit = max(10, len(standing.in_force) // 5)
    return frozenset(day for day, n in days.items() if n >= limit)


def by_country(rows: Iterable[Advisory]) -> dict[str, list[Advisory]]:
    grouped: dict[str, list[Advisory]] = {}
    for row in rows:
        grouped.setdefault(row.country, []).append(row)
    return grouped


def plausible(issued: str | None, now: datetime, storms: frozenset[str]) -> bool:
    """`future`, garbage and storms: whether a date can count as new.

    Seen in one feed: 2920-02-03, 2030-09-15 (it hid Chad 3 → 4), 20 May 0031, 1970.
    """
    if issued is None:
        return False
    day = issued[:10]
    return "1990" < day <= (now + timedelta(days=1)).date().isoformat() and day not in storms


# Row by row ----------------------------------------------------------------------------


class Bench:
    """One reading on its way through judgement; filled country by country."""

    def __init__(
        self,
        source: Source,
        reading: Reading,
        standing: Standing,
        now: datetime,
        storms: frozenset[str],
    ) -> None:
        self.source, self.reading, self.standing = source, reading, standing
        self.now, self.storms, self.crowded = now, storms, crowded_days(standing)
        self.verdicts: list[Verdict] = []
        self.in_force: dict[str, tuple[Advisory | None, str | None]] = {}
        self.settled: list[tuple[Held, Reason]] = []
        self.sighted: list[Held] = []
        self.opened: list[Held] = []
        self.blind: dict[str, tuple[Reason, str]] = {}
        self.disagreements: dict[str, tuple[Advisory, Advisory]] = {}
        self.notes: list[tuple[Reason, str]] = []
        if storms:
            self.notes.append((Reason.STORM, f"dates that count for nothing: {sorted(storms)}"))
        self.held: dict[str, list[Held]] = {}
        for one in standing.held:
            self.held.setdefault(one.country, []).append(one)
        self.template = self.templates()

    def judgement(self) -> Judgement:
        return Judgement(
            verdicts=tuple(self.verdicts),
            in_force=self.in_force,
            settled=tuple(self.settled),
            sighted=tuple(self.sighted),
            opened=tuple(self.opened),
            blind=self.blind,
            notes=tuple(self.notes),
            disagreements=self.disagreements,
        )

    # what a country's rows say

    def country(self, country: str, rows: list[Advisory]) -> None:
        """All rows of one country: the one to believe, its soundness, its changes."""
        stands = self.standing.in_force.get(country)
        row = self.pick(rows, stands)
        unsound = self.unsound(row, stands)
        if unsound is not None:
            self.refuse_row(row, unsound, stands)
            return
        for held in self.held.get(country, ()):
            if held.kind is None:
                self.settled.append((held, Reason.REVERTED))
        if stands is None:
            if not self.standing.baseline or country in self.standing.blind:
                # Its first sound reading is baseline: told to nobody.
                date = row.issued if plausible(row.issued, self.now, self.storms) else None
                self.in_force[country] = (row, date)
                return
            self.changes(changes_of(None, row, lists=self.source.lists), row, None)
            return
        if stands.advisory.missing and not row.missing:
            # What the page adds for the first time is baseline, not news.
            before = self.source.join(stands.advisory, row)
            stands = replace(stands, advisory=replace(before, missing=frozenset()))
        elif row.missing and not stands.advisory.missing:
            joined = self.source.join(row, stands.advisory)
            row = replace(joined, missing=frozenset(), remarks=row.remarks)
        self.changes(changes_of(stands.advisory, row, lists=self.source.lists), row, stands)

    def pick(self, rows: list[Advisory], stands: InForce | None) -> Advisory:
        """`duplicate`: several rows for a country: the newest plausible one wins.

        The US feed of 2026-07-19 listed 114 destinations twice, old copies beside new; in a
        storm the dates say nothing, and the row that agrees with what is in force is believed.
        """

        def order(row: Advisory) -> tuple[object, ...]:
            sound = Remark.PLACEHOLDER not in row.remarks
            date = row.issued if plausible(row.issued, self.now, self.storms) else ""
            same = stands is not None and row.level == stands.advisory.level
            return (sound, date, same, bool(row.text), rank(row.level), row.row)

        return max(rows, key=order)

    def unsound(self, row: Advisory, stands: InForce | None) -> Reason | None:
        """`placeholder`, `contradiction`, `stale`: the whole row cannot be believed.

        Placeholder: "Exercise normal precautionSummary not available" for North Korea,
        2025-12-16, and for Belarus, South Sudan, Niger …: always level 1, dated today; or an
        empty body. Contradiction: Ireland's box showed "Normal Precautions" over "advises
        against all travel" for Niger, Somalia, Afghanistan, up to five days. Stale: a copy from
        another server, row by row: São Tomé's two copies alternated for four months.
        """
        if Remark.PLACEHOLDER in row.remarks:
            return Reason.PLACEHOLDER
        had_text = stands is not None and bool(stands.advisory.text)
        if not row.text and had_text and "text" not in row.missing:
            return Reason.PLACEHOLDER
        if Remark.CONTRADICTION in row.remarks:
            return Reason.CONTRADICTION
        dated = self.source.dated and stands is not None and row.issued is not None
        if dated and stands is not None and newer(stands.newest, row.issued):
            crowded = stands.newest is not None and stands.newest[:10] in self.crowded
            return None if crowded else Reason.STALE
        return None

    def refuse_row(self, row: Advisory, reason: Reason, stands: InForce | None) -> None:
        """An unsound row: what is in force stands; kept in sight while it lasts."""
        if stands is None:
            if not self.standing.baseline or row.country in self.standing.blind:
                self.blind[row.country] = (
                    Reason.UNREAD,
                    f"{reason}: {row.wording or row.title}",
                )
                return
        elif same_news(stands.advisory, row):
            if reason is Reason.STALE:  # a copy that says what stands: an A seen again
                self.seen_again(row.country)
            return
        decision = Decision.HELD if reason is Reason.CONTRADICTION else Decision.REFUSED
        said = {
            Reason.CONTRADICTION: "the page's two places saying the same",
            Reason.PLACEHOLDER: "an advisory with a body",
            Reason.STALE: f"a date after {stands.newest if stands else None}",
        }[reason]
        self.keep(row.country, None, reason, decision, stands, row, said, None)

    def seen_again(self, country: str) -> None:
        """A stale A settles nothing held under a newer date; an absent one has returned."""
        for held in self.held.get(country, ()):
            if held.kind in (Kind.WITHDRAWN, Kind.LOWERED) and held.after is None:
                self.settled.append((held, Reason.REVERTED))

    # what its changes come to

    def changes(self, changes: list[Change], row: Advisory, stands: InForce | None) -> None:
        """Judge each kind by itself, settle what was held, compose what comes into force."""
        found = [self.verdict(change, row, stands) for change in changes]
        current = {(v.change.kind, target(v.change)) for v in found}
        for held in self.held.get(row.country, ()):
            if held.kind is None:
                continue
            same_kind = any(v.change.kind is held.kind for v in found)
            if (held.kind, target_of(held.kind, held.after)) in current:
                continue  # sighted or confirmed in verdict()
            self.settled.append((held, Reason.SUPERSEDED if same_kind else Reason.REVERTED))
        for verdict in found:
            if verdict.decision is Decision.HELD:
                self.hold(verdict, row, stands)
            elif verdict.was is not None:
                self.settled.append((verdict.was, verdict.reason))
        self.verdicts += [v for v in found if v.decision is not Decision.HELD]
        self.stand(row, stands, found)

    def stand(self, row: Advisory, stands: InForce | None, found: list[Verdict]) -> None:
        """What comes into force: all of it, a part, or only a newer date."""
        enters = [v.change.kind for v in found if v.decision is not Decision.HELD]
        dated = plausible(row.issued, self.now, self.storms)
        if stands is None:
            if len(enters) == len(found):
                self.in_force[row.country] = (row, row.issued if dated else None)
            return
        newest = stands.newest
        if dated and (newest is None or newer(row.issued, newest)):
            newest = row.issued
        complete = len(enters) == len(found)
        was = self.standing.in_force[row.country].advisory
        if enters:
            after = row if complete else compose(stands.advisory, row, enters)
            if not dated and complete:
                after = replace(after, issued=stands.advisory.issued)
            self.in_force[row.country] = (after, newest if complete else stands.newest)
        elif complete and (newest != stands.newest or was.missing != row.missing):
            # Issued again without a word changed, or its page had for the first time.
            after = replace(row, issued=newest)
            self.in_force[row.country] = (after, newest)

    def verdict(self, change: Change, row: Advisory, stands: InForce | None) -> Verdict:
        """One kind of change of a sound row."""
        reason = self.doubt(change, row, stands)
        if reason is None:
            was = self.was_held(change)
            return Verdict(change, Decision.ACCEPTED, self.why(change, row, stands), was=was)
        if reason is Reason.REWORDED:
            return Verdict(change, Decision.REFUSED, reason)
        held = self.was_held(change)
        if held is not None and self.now - held.first_seen >= self.patience(change):
            return Verdict(change, Decision.ACCEPTED, Reason.CONFIRMED, was=held)
        since = held.first_seen if held else self.now
        by = since + self.patience(change)
        said = f"the same again at {by:%Y-%m-%d %H:%M} UTC or later"
        return Verdict(change, Decision.HELD, reason, said, by, held)

    def doubt(self, change: Change, row: Advisory, stands: InForce | None) -> Reason | None:
        """The rule that holds this change back; None: it goes out at once."""
        kind, second = change.kind, self.reading.second.get(row.country)
        if kind is Kind.LEAVE_CALLED:
            return None  # its appearance is never held
        if kind is Kind.LEAVE_ENDED:
            return flap(change)
        if kind is Kind.REVISED:
            return self.reworded(change)
        if self.agreed(row, second, change):
            return None
        fresh = self.fresh(row, stands)
        if kind is Kind.ADDED:
            return Reason.APPEARED
        if steep(change):
            return Reason.STEEP
        up = kind in (Kind.RAISED, Kind.PART_RAISED)
        if self.disagrees(row, second, change) and not (up and fresh):
            return Reason.DISAGREED
        if not fresh and stands is not None:
            return Reason.UNDATED
        return None

    def why(self, change: Change, row: Advisory, stands: InForce | None) -> Reason:
        """What let it in at once."""
        if change.kind is Kind.LEAVE_CALLED:
            return Reason.CALLED
        if change.kind is Kind.REVISED:
            return Reason.EDITED
        if self.agreed(row, self.reading.second.get(row.country), change):
            return Reason.AGREED
        return Reason.DATED if self.source.dated and stands else Reason.PLAIN

    def fresh(self, row: Advisory, stands: InForce | None) -> bool:
        """`undated`: whether the change comes under a newer date of the publisher's.

        Belize went 2 → 3 → 2 under one date, Uganda was 4 under a date of December: the same
        date is neither proof nor disproof, so such a change is looked at twice.
        """
        if not self.source.dated:
            return True
        dated = plausible(row.issued, self.now, self.storms)
        return dated and stands is not None and newer(row.issued, stands.newest)

    def agreed(self, row: Advisory, second: Advisory | None, change: Change) -> bool:
        """Two access paths of the publisher say the same of what changed."""
        if change.kind not in LEVEL_KINDS:
            return False
        if Remark.AGREED in row.remarks:
            return True
        return (
            second is not None
            and Remark.PLACEHOLDER not in second.remarks
            and second.level == row.level
        )

    def disagrees(self, row: Advisory, second: Advisory | None, change: Change) -> bool:
        """The other path says another level: recorded, told to nobody until settled."""
        if second is None or change.kind not in LEVEL_KINDS:
            return False
        if Remark.PLACEHOLDER in second.remarks or second.level == row.level:
            return False
        self.disagreements[row.country] = (row, second)
        return True

    def reworded(self, change: Change) -> Reason | None:
        """`reworded`: another template, same meaning: in force from now on, but not news.

        Canada, 2025-05-12: one health notice reworded on 227 of 230 pages.
        """
        assert change.before is not None
        assert change.after is not None
        found = text.edit(change.before.text, change.after.text)
        same = change.before.level == change.after.level
        names = names_of(change.country, change.after)
        if same and found and text.only_template(found, names, self.template):
            return Reason.REWORDED
        return None

    def templates(self) -> frozenset[str]:
        """Sentences edited alike in eight or more countries of this reading."""
        edits = {}
        for row in self.reading.rows:
            stands = self.standing.in_force.get(row.country)
            if (
                stands
                and row.text
                and stands.advisory.text
                and row.text != stands.advisory.text
            ):
                found = text.edit(stands.advisory.text, row.text)
                edits[row.country] = (found, names_of(row.country, row))
        return text.template_edits(edits) if len(edits) >= text.TEMPLATE else frozenset()

    # absence

    def unread(self, unread: Unread) -> None:
        """A row we could not read: what is in force stands; a new wording is told, once.

        "PERUUTETTU" where a level stood: the desk gets the sentence, ungraded.
        """
        if not unread.country:
            self.notes.append((Reason.UNREAD, unread.message))
            return
        self.blind[unread.country] = (Reason.UNREAD, unread.message)
        stands = self.standing.in_force.get(unread.country)
        new = self.standing.blind.get(unread.country) != unread.message
        few = sum(one.reason == "wording" for one in self.reading.unread) <= 3
        if unread.reason == "wording" and stands and new and few and self.standing.baseline:
            told = replace(stands.advisory, wording=unread.wording, quote=unread.wording)
            change = Change(unread.country, Kind.UNCLEAR, stands.advisory, told)
            self.verdicts.append(Verdict(change, Decision.ACCEPTED, Reason.WORDING))

    def absent(self) -> None:
        """`vanished`: absent once is nothing; patience is the source's own.

        Australia: 23 countries away for exactly one poll each. Ireland, 2025-08-15: all twenty
        "Do Not Travel" rows gone for four days, the other 191 fine: an alarm of its own.
        """
        here = {row.country for row in self.reading.rows} | set(self.blind)
        gone = {c: s for c, s in self.standing.in_force.items() if c not in here}
        for country in [c for c in self.held if c not in here and c not in gone]:
            for held in self.held[country]:  # an added one that is away again
                self.settled.append((held, Reason.REVERTED))
        lost = alarming(gone, self.standing.in_force)
        if lost:
            self.notes.append(
                (Reason.LOST, f"all of the gravest rows are gone: {sorted(gone)}")
            )
        for country, stands in sorted(gone.items()):
            [change] = changes_of(stands.advisory, None, lists=self.source.lists)
            patience = max(self.source.absence, timedelta(days=5) if lost else timedelta(0))
            before = self.was_held(change)
            for other in self.held.get(country, ()):
                if other is not before:
                    self.settled.append((other, Reason.SUPERSEDED))
            if before and self.now - before.first_seen >= patience:
                self.verdicts.append(
                    Verdict(change, Decision.ACCEPTED, Reason.CONFIRMED, was=before)
                )
                self.settled.append((before, Reason.CONFIRMED))
                self.in_force[country] = (None, stands.newest)
                continue
            by = (before.first_seen if before else self.now) + patience
            said = f"still absent at {by:%Y-%m-%d %H:%M} UTC"
            verdict = Verdict(change, Decision.HELD, Reason.VANISHED, said, by, before)
            self.hold(verdict, None, stands)

    # what is held

    def was_held(self, change: Change) -> Held | None:
        """The open held change that this one is a sighting of."""
        for held in self.held.get(change.country, ()):
            if held.kind is change.kind and target_of(held.kind, held.after) == target(change):
                return held
        return None

    def patience(self, change: Change) -> timedelta:
        """How long it must be seen to stand: a duration, never a count of polls.

        A placeholder lives 1.5 to 8 hours: at a poll every 15 minutes two polls would confirm
        the very error.
        """
        del change
        return self.source.patience

    def hold(self, verdict: Verdict, row: Advisory | None, stands: InForce | None) -> None:
        self.keep(
            verdict.change.country,
            verdict.change.kind,
            verdict.reason,
            Decision.HELD,
            stands,
            row,
            verdict.confirms,
            verdict.by,
        )

    def keep(
        self,
        country: str,
        kind: Kind | None,
        reason: Reason,
        decision: Decision,
        stands: InForce | None,
        row: Advisory | None,
        confirms: str,
        by: datetime | None,
    ) -> None:
        """Open a held change or row, or note another sighting of it."""
        for held in self.held.get(country, ()):
            same = target_of(kind, held.after) == target_of(kind, row)
            if held.kind is kind and same and (kind is not None or held.reason is reason):
                self.sighted.append(
                    replace(held, last_seen=self.now, sightings=held.sightings + 1)
                )
                return
        for held in self.held.get(country, ()):
            if held.kind is None and kind is None:
                self.settled.append((held, Reason.SUPERSEDED))
        before = stands.advisory if stands else None
        self.opened.append(
            Held(
                country=country,
                kind=kind,
                reason=reason,
                decision=decision,
                before=before,
                after=row,
                first_seen=self.now,
                last_seen=self.now,
                not_before=stands.checked if stands else None,
                confirms=confirms,
                confirm_by=by,
            )
        )


# The rules a change is held by -----------------------------------------------------------


def steep(change: Change) -> bool:
    """`steep`: a fall of two levels or more, the parts falling with it.

    A fall from 4 to 1 was bogus in ten of twelve measured cases; the two real ones were storm
    all-clears. 4 → None with parts still at 4 is no such fall.
    """
    before, after = change.before, change.after
    if before is None or after is None or change.kind not in (Kind.LOWERED, Kind.PART_LOWERED):
        return False
    fall = rank(before.level) - rank(after.level)
    if change.kind is Kind.PART_LOWERED:
        return rank(before.worst) - rank(after.worst) >= 2
    return fall >= 2 and rank(before.worst) - rank(after.worst) >= 2


def flap(change: Change) -> Reason:
    """`flap`: a withdrawn call to leave is looked at again before it is told as ended.

    "Urges U.S. citizens to leave Sudan" appeared 42 times and vanished 42 times in five months.
    """
    del change
    return Reason.FLAP


def alarming(gone: Mapping[str, InForce], all_: Mapping[str, InForce]) -> bool:
    """Whether the lost rows are no sample of all levels but just the gravest."""
    if len(gone) < 3:
        return False
    worst = max((rank(stands.advisory.level) for stands in all_.values()), default=1)
    grave = {c for c, stands in all_.items() if rank(stands.advisory.level) == worst}
    return worst >= 3 and set(gone) <= grave and len(grave) < len(all_)


def same_news(one: Advisory, other: Advisory) -> bool:
    """Same level, parts and call to leave."""
    return (one.level, one.worst, leave_rank(one)) == (
        other.level,
        other.worst,
        leave_rank(other),
    )


def target(change: Change) -> tuple[object, ...]:
    return target_of(change.kind, change.after)


def target_of(kind: Kind | None, after: Advisory | None) -> tuple[object, ...]:
    """What a change of this kind leads to: the same again is a sighting, another supersedes."""
    if after is None:
        return ("absent",)
    if kind in LEAVE_KINDS:
        return ("leave", *leave_rank(after))
    if kind in LEVEL_KINDS:
        return ("level", after.level)
    if kind in PART_KINDS:
        areas = frozenset(
            (a.name.casefold(), a.level) for a in after.areas if rank(a.level) > 2
        )
        return ("parts", after.worst, areas)
    return ("row", after.level, after.worst, *leave_rank(after))


def names_of(country: str, advisory: Advisory) -> list[str]:
    """What a text may call its country."""
    return [name_of(country), advisory.title, advisory.row]
