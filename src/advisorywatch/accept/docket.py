"""The docket: what is held, opened, seen again and settled in the course of one reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from advisorywatch.accept.values import Decision, Held, InForce, Reason, Verdict, target_of
from advisorywatch.advisory import Advisory, newer
from advisorywatch.change import Change, Kind
from advisorywatch.source import Source


@dataclass(slots=True)
class Docket:
    """What was held before a reading, by country, and what the reading does to it."""

    source: Source
    now: datetime
    held: Mapping[str, Sequence[Held]]
    sighted: list[Held] = field(default_factory=list)
    opened: list[Held] = field(default_factory=list)
    done: dict[int, tuple[Held, Reason]] = field(default_factory=dict)  # by id() of the held

    def of(self, country: str) -> Sequence[Held]:
        return self.held.get(country, ())

    def settle(self, held: Held, reason: Reason) -> None:
        """It is no more; the first reason counts."""
        self.done.setdefault(id(held), (held, reason))

    def listed(self, country: str) -> None:
        """It is there, whatever it says: it was not withdrawn."""
        for held in self.of(country):
            if held.kind is not None and held.after is None:
                self.settle(held, Reason.REVERTED)

    def sound(self, country: str) -> None:
        """A sound row: what was held of whole rows is over."""
        for held in self.of(country):
            if held.kind is None:
                self.settle(held, Reason.REVERTED)

    def sighting(self, change: Change, row: Advisory) -> Held | None:
        """The open held change that this one is a sighting of.

        What the operator refused is judged anew under a newer date of the publisher's; another
        text is not a cut copy again.
        """
        target = target_of(change.kind, change.after)
        for held in self.of(change.country):
            if held.kind is not change.kind or target_of(held.kind, held.after) != target:
                continue
            if held.after is None:
                return held
            refused = held.decision is Decision.REFUSED
            if refused and newer(row.issued, held.after.issued):
                continue
            if held.reason is Reason.CUT and row.text != held.after.text:
                continue
            return held
        return None

    def absence(self, country: str, kind: Kind) -> Held | None:
        """The open held absence of a country."""
        for held in self.of(country):
            if held.kind is kind and held.after is None:
                return held
        return None

    def settle_others(self, row: Advisory, found: Sequence[Verdict]) -> None:
        """What was held and is not said any more: superseded, or taken back by an old A.

        "Held B then old A again: B is refused, unless A is older than B": then A is the stale
        one, and B is refused only when it has not been seen for long.
        """
        seen = {id(verdict.was) for verdict in found if verdict.was is not None}
        kinds = {verdict.change.kind for verdict in found}
        for held in self.of(row.country):
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

    def keep(self, said: Verdict, row: Advisory | None, stands: InForce | None) -> None:
        """Open a held change, or note another sighting of it."""
        held = Held(
            country=said.change.country,
            kind=said.change.kind,
            reason=said.reason,
            decision=said.decision,
            before=stands.advisory if stands else None,
            after=row,
            first_seen=self.now,
            last_seen=self.now,
            not_before=stands.checked if stands else None,
            confirms=said.confirms,
            confirm_by=said.by,
        )
        self.enter(held, said.was)

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
        for held in self.of(row.country):
            if held.kind is not None or held.reason is not reason:
                continue
            if target_of(None, held.after) == target_of(None, row):
                again = held
            else:
                self.settle(held, Reason.SUPERSEDED)
        held = Held(
            country=row.country,
            kind=None,
            reason=reason,
            decision=decision,
            before=stands.advisory if stands else None,
            after=row,
            first_seen=self.now,
            last_seen=self.now,
            not_before=stands.checked if stands else None,
            confirms=confirms,
        )
        self.enter(held, again)

    def enter(self, held: Held, again: Held | None) -> None:
        if again is None:
            self.opened.append(held)
            return
        self.done.pop(id(again), None)
        self.sighted.append(
            replace(
                again,
                last_seen=self.now,
                sightings=again.sightings + 1,
                reason=held.reason,
                confirms=held.confirms,
                confirm_by=held.confirm_by,
            )
        )
