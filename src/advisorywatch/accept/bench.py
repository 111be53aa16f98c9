"""judge(): a reading on its way through the rules, country by country."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from advisorywatch.accept import whole
from advisorywatch.accept.docket import Docket
from advisorywatch.accept.doubts import Evidence, contradicts, verdict
from advisorywatch.accept.rows import (
    UNSOUND,
    Believed,
    believed,
    dated,
    joined,
    repeats,
    same_news,
    unsound,
)
from advisorywatch.accept.values import (
    Decision,
    Held,
    InForce,
    Judgement,
    Reason,
    Standing,
    Verdict,
)
from advisorywatch.advisory import Advisory, newer
from advisorywatch.change import Change, Kind, changes_of, compose
from advisorywatch.source import Reading, Source, Unread

FEW = 3  # so many new wordings at once are told as unclear; more are drift


def judge(source: Source, reading: Reading, standing: Standing, now: datetime) -> Judgement:
    """What is true of a reading, row by row and kind by kind.

    Nothing is held for being many: true mass changes are the story of the year (2026-03-01:
    nine in one Canadian poll). Every comparison is with what is in force.
    """
    refusal = whole.refused(source, reading, standing)
    if refusal is not None:
        return Judgement(refusal=refusal)
    bench = Bench(source, reading, standing, now)
    for country, found in sorted(bench.rows.items()):
        bench.country(country, found)
    for unread in reading.unread:
        bench.unread(unread)
    if reading.whole:
        bench.absent()
    return bench.judgement()


class Bench:
    """One reading under judgement; filled country by country."""

    def __init__(
        self, source: Source, reading: Reading, standing: Standing, now: datetime
    ) -> None:
        self.source, self.reading, self.standing, self.now = source, reading, standing, now
        self.storms = whole.storm_days(reading, standing, now)
        self.rows = believed(reading, standing, self.storms, now)
        self.second = {c: dated(row, now, self.storms) for c, row in reading.second.items()}
        self.template = whole.template(source, [b.row for b in self.rows.values()], standing)
        held: dict[str, list[Held]] = {}
        for one in standing.held:
            held.setdefault(one.country, []).append(one)
        self.docket = Docket(source, now, held)
        self.verdicts: list[Verdict] = []
        self.in_force: dict[str, tuple[Advisory | None, str | None]] = {}
        self.blind: dict[str, tuple[Reason, str]] = {}
        self.disagreements: dict[str, tuple[Advisory, Advisory]] = {}
        self.notes: list[tuple[Reason, str]] = []
        if self.storms:
            said = f"dates that count for nothing: {sorted(self.storms)}"
            self.notes.append((Reason.STORM, said))

    def judgement(self) -> Judgement:
        if self.standing.archived:
            for held in self.standing.held:
                self.docket.settle(held, Reason.SUPERSEDED)
        return Judgement(
            verdicts=tuple(self.verdicts),
            in_force=self.in_force,
            settled=tuple(self.docket.done.values()),
            sighted=tuple(self.docket.sighted),
            opened=tuple(self.docket.opened),
            blind=self.blind,
            notes=tuple(self.notes),
            disagreements=self.disagreements,
        )

    # what a country's row says

    def country(self, country: str, found: Believed) -> None:
        """Its soundness, then its changes."""
        row, stands = found.row, self.standing.in_force.get(country)
        self.docket.listed(country)
        if stands is not None and repeats(row, stands) and not self.docket.of(country):
            self.beside(found, stands)
            return
        before, filled = stands, row
        if stands is not None:
            advisory, filled = joined(self.source, row, stands)
            before = replace(stands, advisory=advisory)
        reason = unsound(self.source, row, stands, self.standing.left.get(country))
        if reason is not None:
            self.refuse_row(filled, reason, before)
            return
        self.docket.sound(country)
        self.beside(found, stands)
        if before is None and (not self.standing.baseline or country in self.standing.blind):
            # Its first sound reading is baseline: told to nobody.
            self.in_force[country] = (filled, filled.issued)
        elif self.standing.archived:
            self.join(filled, before)
        else:
            had_text = stands is not None and bool(stands.advisory.text)
            self.changes(filled, before, body=bool(row.text) or not had_text)

    def beside(self, found: Believed, stands: InForce | None) -> None:
        """`duplicate`: the listing says it twice, differently: the other is kept in sight."""
        self.compare_paths(found.row, stands)
        if found.rivals:
            said, reason = "the listing naming it once", Reason.DUPLICATE
            self.docket.keep_row(found.rivals[0], stands, reason, Decision.REFUSED, said)

    def compare_paths(self, row: Advisory, stands: InForce | None) -> None:
        """What the publisher's other access path says differently: recorded and shown.

        Where this path says what is in force, the other's row is kept in sight.
        """
        second = self.second.get(row.country)
        if second is None or row.remarks & UNSOUND or not contradicts(row, second):
            return
        self.disagreements[row.country] = (row, second)
        if stands is not None and row.level == stands.advisory.level:
            said, reason = "both access paths saying the same", Reason.DISAGREED
            self.docket.keep_row(second, stands, reason, Decision.REFUSED, said)

    def refuse_row(self, row: Advisory, reason: Reason, stands: InForce | None) -> None:
        """An unsound row: what is in force stands; kept in sight while it lasts."""
        if stands is None:
            if not self.standing.baseline or row.country in self.standing.blind:
                said = f"{reason}: {row.title or row.wording}"
                self.blind[row.country] = (Reason.UNREAD, said)
                return
        elif reason is Reason.PLACEHOLDER and row.level == stands.advisory.level:
            return
        elif same_news(stands.advisory, row):
            self.docket.sound(row.country)
            return
        decision = Decision.HELD if reason is Reason.CONTRADICTION else Decision.REFUSED
        said = {
            Reason.CONTRADICTION: "the page's two places saying the same",
            Reason.PLACEHOLDER: "an advisory with a body",
            Reason.STALE: f"a date after {stands.newest if stands else 'the last'}",
        }[reason]
        self.docket.keep_row(row, stands, reason, decision, said)

    # what its changes come to

    def join(self, row: Advisory, stands: InForce | None) -> None:
        """The first live reading after archives: in force as it stands, told to nobody."""
        before = None if stands is None else stands.advisory
        for change in changes_of(before, row, lists=self.source.lists):
            self.verdicts.append(Verdict(change, Decision.ACCEPTED, Reason.JOINED))
        self.in_force[row.country] = (row, row.issued or (stands.newest if stands else None))

    def changes(self, row: Advisory, stands: InForce | None, *, body: bool) -> None:
        """Judge each kind by itself, settle what was held, compose what comes into force."""
        before = None if stands is None else stands.advisory
        evidence = Evidence(
            source=self.source,
            row=row,
            stands=stands,
            left=self.standing.left.get(row.country),
            second=self.second.get(row.country),
            template=self.template,
            body=body,
            now=self.now,
        )
        found = [
            verdict(change, replace(evidence, held=self.docket.sighting(change, row)))
            for change in changes_of(before, row, lists=self.source.lists)
        ]
        if stands is None and any(v.change.kind is Kind.LEAVE_CALLED for v in found):
            # A country that comes with a call to leave comes at once.
            found = [
                replace(one, decision=Decision.ACCEPTED, reason=Reason.CALLED) for one in found
            ]
        self.docket.settle_others(row, found)
        for one in found:
            if one.decision is Decision.HELD:
                self.docket.keep(one, row, stands)
            elif one.was is not None:
                self.docket.settle(one.was, one.reason)
        self.verdicts += [v for v in found if v.decision is not Decision.HELD]
        self.stand(row, stands, found)

    def stand(self, row: Advisory, stands: InForce | None, found: Sequence[Verdict]) -> None:
        """What comes into force: all of it, a part, or only a newer date."""
        enters = [v.change.kind for v in found if v.decision is not Decision.HELD]
        whole_row = len(enters) == len(found)
        if stands is None:
            if whole_row:
                self.in_force[row.country] = (row, row.issued)
            return
        newest = stands.newest
        if row.issued is not None and (newest is None or newer(row.issued, newest)):
            newest = row.issued
        was = self.standing.in_force[row.country].advisory
        kept_date = replace(row, issued=row.issued or stands.advisory.issued)
        if enters:
            after = kept_date if whole_row else compose(stands.advisory, row, enters)
            # Though a part of it is held: what is older than it is stale from now on.
            self.in_force[row.country] = (after, newest)
        elif whole_row and (newest != stands.newest or was.missing != row.missing):
            # Issued again without a word changed, or its page had for the first time.
            self.in_force[row.country] = (kept_date, newest)

    # what could not be read, and what is not there

    def unread(self, unread: Unread) -> None:
        """A row we could not read: what is in force stands; a new wording is told, once.

        "PERUUTETTU" where a level stood: the desk gets the sentence, ungraded.
        """
        country = unread.country
        if not country:
            self.notes.append((Reason.UNREAD, unread.message))
            return
        self.docket.listed(country)
        self.blind[country] = (Reason.UNREAD, unread.message)
        stands = self.standing.in_force.get(country)
        if unread.reason != "wording" or stands is None or not self.standing.baseline:
            return
        few = sum(one.reason == "wording" for one in self.reading.unread) <= FEW
        told = unread.wording in self.standing.unclear.get(country, ())
        if few and not told and not self.standing.archived:
            after = replace(stands.advisory, wording=unread.wording, quote=unread.wording)
            change = Change(country, Kind.UNCLEAR, stands.advisory, after)
            self.verdicts.append(Verdict(change, Decision.ACCEPTED, Reason.WORDING))

    def absent(self) -> None:
        """`vanished`: absent once is nothing; patience is the source's own.

        Australia: 23 countries away for exactly one poll each.
        """
        here = set(self.rows) | set(self.blind)
        for country, said in self.standing.blind.items():
            if country not in here and country not in self.standing.in_force:
                self.blind[country] = (Reason.UNREAD, said)  # still never read
        gone = {c: s for c, s in self.standing.in_force.items() if c not in here}
        for country in self.docket.held.keys() - here - gone.keys():
            for held in self.docket.of(country):  # one that had come is away again
                self.docket.settle(held, Reason.REVERTED)
        grave = whole.lost(gone, self.standing.in_force)
        if grave:
            said = f"the rows that are gone are just the gravest: {' '.join(sorted(gone))}"
            self.notes.append((Reason.LOST, said))
        for country, stands in sorted(gone.items()):
            self.vanished(country, stands, whole.LOST_FOR if grave else timedelta(0))

    def vanished(self, country: str, stands: InForce, least: timedelta) -> None:
        """One country that is not listed: held until it has been away for long enough."""
        [change] = changes_of(stands.advisory, None, lists=self.source.lists)
        if self.standing.archived:
            self.verdicts.append(Verdict(change, Decision.ACCEPTED, Reason.JOINED))
            self.in_force[country] = (None, stands.newest)
            return
        held = self.docket.absence(country, change.kind)
        by = (held.first_seen if held else self.now) + max(self.source.absence, least)
        if held is not None and held.confirm_by is not None:
            by = max(by, held.confirm_by)
        if held is None or held.decision is Decision.REFUSED or self.now < by:
            said = f"still absent at {by:%Y-%m-%d %H:%M} UTC"
            waits = Verdict(change, Decision.HELD, Reason.VANISHED, said, by, held)
            self.docket.keep(waits, None, stands)
            return
        self.verdicts.append(Verdict(change, Decision.ACCEPTED, Reason.CONFIRMED, was=held))
        self.docket.settle(held, Reason.CONFIRMED)
        for other in self.docket.of(country):
            self.docket.settle(other, Reason.SUPERSEDED)
        self.in_force[country] = (None, stands.newest)
