"""judge(): a reading on its way through the rules, country by country."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from advisorywatch.accept import whole
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
    target_of,
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
        self.held: dict[str, list[Held]] = {}
        for one in standing.held:
            self.held.setdefault(one.country, []).append(one)
        self.verdicts: list[Verdict] = []
        self.in_force: dict[str, tuple[Advisory | None, str | None]] = {}
        self.settled: dict[int, tuple[Held, Reason]] = {}
        self.sighted: list[Held] = []
        self.opened: list[Held] = []
        self.blind: dict[str, tuple[Reason, str]] = {}
        self.disagreements: dict[str, tuple[Advisory, Advisory]] = {}
        self.notes: list[tuple[Reason, str]] = []
        if self.storms:
            said = f"dates that count for nothing: {sorted(self.storms)}"
            self.notes.append((Reason.STORM, said))

    def judgement(self) -> Judgement:
        if self.standing.archived:
            for held in self.standing.held:
                self.settle(held, Reason.SUPERSEDED)
        return Judgement(
            verdicts=tuple(self.verdicts),
            in_force=self.in_force,
            settled=tuple(self.settled.values()),
            sighted=tuple(self.sighted),
            opened=tuple(self.opened),
            blind=self.blind,
            notes=tuple(self.notes),
            disagreements=self.disagreements,
        )

    # what a country's row says

    def country(self, country: str, found: Believed) -> None:
        """Its soundness, then its changes."""
        row, stands = found.row, self.standing.in_force.get(country)
        self.returned(country)
        if stands is not None and repeats(row, stands) and country not in self.held:
            self.beside(found, stands)
            return
        before, filled = stands, row
        if stands is not None:
            advisory, filled = joined(self.source, row, stands)
            before = replace(stands, advisory=advisory)
        left = self.standing.left.get(country)
        reason = unsound(self.source, row, stands, left)
        if reason is not None:
            self.refuse_row(filled, reason, before)
            return
        self.settle_rows(country)
        self.beside(found, stands)
        if before is None and (not self.standing.baseline or country in self.standing.blind):
            # Its first sound reading is baseline: told to nobody.
            self.in_force[country] = (filled, filled.issued)
            return
        if self.standing.archived:
            self.join(filled, before)
            return
        self.changes(filled, before, body="text" not in row.missing)

    def returned(self, country: str) -> None:
        """It is listed, whatever it says: it was not withdrawn."""
        for held in self.held.get(country, ()):
            if held.kind is not None and held.after is None:
                self.settle(held, Reason.REVERTED)

    def compare_paths(self, row: Advisory, stands: InForce | None) -> None:
        """What the publisher's other access path says differently: recorded and shown.

        Where this path says what is in force, the other's row is kept in sight.
        """
        second = self.second.get(row.country)
        if second is None or row.remarks & UNSOUND or not contradicts(row, second):
            return
        self.disagreements[row.country] = (row, second)
        if stands is not None and row.level == stands.advisory.level:
            said = "both access paths saying the same"
            self.keep_row(second, stands, Reason.DISAGREED, Decision.REFUSED, said)

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
            self.settle_rows(row.country)
            return
        decision = Decision.HELD if reason is Reason.CONTRADICTION else Decision.REFUSED
        said = {
            Reason.CONTRADICTION: "the page's two places saying the same",
            Reason.PLACEHOLDER: "an advisory with a body",
            Reason.STALE: f"a date after {stands.newest if stands else 'the last'}",
        }[reason]
        self.keep_row(row, stands, reason, decision, said)

    def beside(self, found: Believed, stands: InForce | None) -> None:
        """`duplicate`: the listing says it twice, differently: the other is kept in sight."""
        self.compare_paths(found.row, stands)
        if found.rivals:
            said = "the listing naming it once"
            reason, decision = Reason.DUPLICATE, Decision.REFUSED
            self.keep_row(found.rivals[0], stands, reason, decision, said)

    def settle_rows(self, country: str) -> None:
        """A sound row: what was held of whole rows is over."""
        for held in self.held.get(country, ()):
            if held.kind is None:
                self.settle(held, Reason.REVERTED)

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
        changes = changes_of(before, row, lists=self.source.lists)
        evidence = Evidence(
            source=self.source,
            row=row,
            stands=stands,
            left=self.standing.left.get(row.country),
            second=self.second.get(row.country),
            template=self.template,
            body=body and bool(row.text or before is None or not before.text),
            now=self.now,
        )
        found = [verdict(change, evidence, self.was_held(change, row)) for change in changes]
        if stands is None and any(v.change.kind is Kind.LEAVE_CALLED for v in found):
            # A country that comes with a call to leave comes at once.
            found = [
                replace(v, decision=Decision.ACCEPTED, reason=Reason.CALLED) for v in found
            ]
        self.settle_others(row, found)
        for one in found:
            if one.decision is Decision.HELD:
                self.keep(one, row, stands)
            elif one.was is not None:
                self.settle(one.was, one.reason)
        self.verdicts += [v for v in found if v.decision is not Decision.HELD]
        self.stand(row, stands, found)

    def was_held(self, change: Change, row: Advisory) -> Held | None:
        """The open held change that this one is a sighting of.

        What the operator refused is judged anew under a newer date of the publisher's.
        """
        target = target_of(change.kind, change.after)
        for held in self.held.get(change.country, ()):
            if held.kind is change.kind and target_of(held.kind, held.after) == target:
                refused, cut = held.decision is Decision.REFUSED, held.reason is Reason.CUT
                if held.after is None:
                    return held
                if refused and newer(row.issued, held.after.issued):
                    continue
                if cut and row.text != held.after.text:
                    continue  # another text is not that copy again
                return held
        return None

    def settle_others(self, row: Advisory, found: Sequence[Verdict]) -> None:
        """What was held and is not said any more: superseded, or taken back by an old A.

        "Held B then old A again: B is refused, unless A is older than B": then A is the stale
        one, and B is refused only when it has not been seen for long.
        """
        seen = {id(v.was) for v in found if v.was is not None}
        kinds = {v.change.kind for v in found}
        for held in self.held.get(row.country, ()):
            if held.kind is None or id(held) in seen:
                continue
            if held.kind in kinds:
                self.settle(held, Reason.SUPERSEDED)
            elif not self.outlives(held, row):
                self.settle(held, Reason.REVERTED)

    def outlives(self, held: Held, row: Advisory) -> bool:
        """Whether a held B stands against this older A."""
        if not self.source.dated or held.after is None or held.reason is Reason.CUT:
            return False
        long = max(2 * self.source.patience, self.source.absence, self.source.copies)
        return newer(held.after.issued, row.issued) and self.now - held.last_seen < long

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
        dated = replace(row, issued=row.issued or stands.advisory.issued)
        if enters:
            after = dated if whole_row else compose(stands.advisory, row, enters)
            self.in_force[row.country] = (after, newest if whole_row else stands.newest)
        elif whole_row and (newest != stands.newest or was.missing != row.missing):
            # Issued again without a word changed, or its page had for the first time.
            self.in_force[row.country] = (dated, newest)

    # what could not be read, and what is not there

    def unread(self, unread: Unread) -> None:
        """A row we could not read: what is in force stands; a new wording is told, once.

        "PERUUTETTU" where a level stood: the desk gets the sentence, ungraded.
        """
        country = unread.country
        if not country:
            self.notes.append((Reason.UNREAD, unread.message))
            return
        self.returned(country)
        self.blind[country] = (Reason.UNREAD, unread.message)
        stands = self.standing.in_force.get(country)
        few = sum(one.reason == "wording" for one in self.reading.unread) <= FEW
        told = unread.wording in self.standing.unclear.get(country, ())
        if unread.reason == "wording" and stands and few and not told and self.telling:
            after = replace(stands.advisory, wording=unread.wording, quote=unread.wording)
            change = Change(country, Kind.UNCLEAR, stands.advisory, after)
            self.verdicts.append(Verdict(change, Decision.ACCEPTED, Reason.WORDING))

    @property
    def telling(self) -> bool:
        return self.standing.baseline and not self.standing.archived

    def absent(self) -> None:
        """`vanished`: absent once is nothing; patience is the source's own.

        Australia: 23 countries away for exactly one poll each.
        """
        here = set(self.rows) | set(self.blind)
        for country, said in self.standing.blind.items():
            if country not in here and country not in self.standing.in_force:
                self.blind[country] = (Reason.UNREAD, said)  # still never read
        gone = {c: s for c, s in self.standing.in_force.items() if c not in here}
        for country in self.held.keys() - here - gone.keys():
            for held in self.held[country]:  # one that had come is away again
                self.settle(held, Reason.REVERTED)
        grave = whole.lost(gone, self.standing.in_force)
        if grave:
            said = f"the rows that are gone are just the gravest: {' '.join(sorted(gone))}"
            self.notes.append((Reason.LOST, said))
        for country, stands in sorted(gone.items()):
            self.vanished(country, stands, whole.LOST_FOR if grave else timedelta(0))

    def vanished(self, country: str, stands: InForce, least: timedelta) -> None:
        [change] = changes_of(stands.advisory, None, lists=self.source.lists)
        if self.standing.archived:
            self.verdicts.append(Verdict(change, Decision.ACCEPTED, Reason.JOINED))
            self.in_force[country] = (None, stands.newest)
            return
        held = next(
            (
                h
                for h in self.held.get(country, ())
                if h.kind is change.kind and h.after is None
            ),
            None,
        )
        since = held.first_seen if held else self.now
        by = since + max(self.source.absence, least)
        if held is not None and held.confirm_by is not None:
            by = max(by, held.confirm_by)
        refused = held is not None and held.decision is Decision.REFUSED
        if held is not None and self.now >= by and not refused:
            self.verdicts.append(Verdict(change, Decision.ACCEPTED, Reason.CONFIRMED, was=held))
            self.settle(held, Reason.CONFIRMED)
            for other in self.held[country]:
                self.settle(other, Reason.SUPERSEDED)
            self.in_force[country] = (None, stands.newest)
            return
        said = f"still absent at {by:%Y-%m-%d %H:%M} UTC"
        self.keep(Verdict(change, Decision.HELD, Reason.VANISHED, said, by, held), None, stands)

    # what is held

    def settle(self, held: Held, reason: Reason) -> None:
        self.settled.setdefault(id(held), (held, reason))

    def keep_row(
        self,
        row: Advisory,
        stands: InForce | None,
        reason: Reason,
        decision: Decision,
        confirms: str,
    ) -> None:
        """Keep a whole row in sight while it lasts; another for the same reason replaces it."""
        again = None
        for held in self.held.get(row.country, ()):
            if held.kind is not None or held.reason is not reason:
                continue
            if target_of(None, held.after) == target_of(None, row):
                again = held
            else:
                self.settle(held, Reason.SUPERSEDED)
        self.open(row.country, None, again, reason, decision, confirms, None, row, stands)

    def keep(self, said: Verdict, row: Advisory | None, stands: InForce | None) -> None:
        """Open a held change, or note another sighting of it."""
        change = said.change
        self.open(
            change.country,
            change.kind,
            said.was,
            said.reason,
            said.decision,
            said.confirms,
            said.by,
            row,
            stands,
        )

    def open(
        self,
        country: str,
        kind: Kind | None,
        again: Held | None,
        reason: Reason,
        decision: Decision,
        confirms: str,
        by: datetime | None,
        row: Advisory | None,
        stands: InForce | None,
    ) -> None:
        if again is not None:
            self.settled.pop(id(again), None)
            self.sighted.append(
                replace(
                    again,
                    last_seen=self.now,
                    sightings=again.sightings + 1,
                    reason=reason,
                    confirms=confirms,
                    confirm_by=by,
                )
            )
            return
        self.opened.append(
            Held(
                country=country,
                kind=kind,
                reason=reason,
                decision=decision,
                before=stands.advisory if stands else None,
                after=row,
                first_seen=self.now,
                last_seen=self.now,
                not_before=stands.checked if stands else None,
                confirms=confirms,
                confirm_by=by,
            )
        )
