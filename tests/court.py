"""judge() over a course of readings, without a store: what it comes to, reading after reading.

What a judgement says is carried over as the store does it (record.py, standing.py); a property
test holds the two to one another.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from advisorywatch.accept import (
    Decision,
    Held,
    InForce,
    Judgement,
    Reason,
    Standing,
    Verdict,
    judge,
)
from advisorywatch.advisory import Advisory, Level, rank
from advisorywatch.change import Kind
from advisorywatch.source import Reading, Source, Unread
from builders import NOW, advisory
from publisher import SOURCE


@dataclass
class Court:
    """One source's standing, reading after reading."""

    source: Source = SOURCE
    now: datetime = NOW
    standing: Standing = field(default_factory=lambda: Standing(baseline=False))
    told: list[tuple[datetime, Verdict]] = field(default_factory=list)
    refused: list[tuple[Held, Reason]] = field(default_factory=list)
    last: Judgement = field(default_factory=Judgement)
    unclear: dict[str, frozenset[str]] = field(default_factory=dict)
    ids: int = 0

    def reads(
        self,
        *rows: Advisory | Unread,
        hours: float = 0,
        listed: int | None = None,
        second: Iterable[Advisory] = (),
    ) -> Judgement:
        """The next reading, `hours` after the last."""
        self.now += timedelta(hours=hours)
        reading = Reading(
            rows=tuple(row for row in rows if isinstance(row, Advisory)),
            unread=tuple(row for row in rows if isinstance(row, Unread)),
            listed=len({row.row or row.country for row in rows}) if listed is None else listed,
            whole=self.source.whole,
            second={row.country: row for row in second},
        )
        self.last = judge(self.source, reading, self.standing, self.now)
        self.carry_over(self.last)
        return self.last

    def carry_over(self, came: Judgement) -> None:
        if came.refusal is not None:
            return
        stood = self.standing
        in_force = {
            country: replace(
                stands, checked=stands.checked if country in came.blind else self.now
            )
            for country, stands in stood.in_force.items()
        }
        left = dict(stood.left)
        for country, (after, newest) in came.in_force.items():
            was = in_force.pop(country, None)
            left.pop(country, None)
            if after is None:
                left[country] = newest
                continue
            before = was.before if was is not None else None
            if was is not None and was.advisory.level != after.level:
                before = was.advisory
            in_force[country] = InForce(after, newest, self.now, before)
        gone = {held.id for held, _ in came.settled} | {held.id for held in came.sighted}
        held = [one for one in stood.held if one.id not in gone] + list(came.sighted)
        for one in came.opened:
            self.ids += 1
            held.append(replace(one, id=self.ids))
        for verdict in came.verdicts:
            if verdict.decision is Decision.ACCEPTED:
                self.told.append((self.now, verdict))
            if verdict.change.kind is Kind.UNCLEAR and verdict.change.after:
                country = verdict.change.country
                wordings = self.unclear.get(country, frozenset())
                self.unclear[country] = wordings | {verdict.change.after.wording}
        self.refused += [(h, r) for h, r in came.settled if r is not Reason.CONFIRMED]
        self.standing = Standing(
            in_force=in_force,
            held=sorted(held, key=lambda one: one.id or 0),
            blind={country: said for country, (_, said) in came.blind.items()},
            left=left,
            unclear=dict(self.unclear),
        )

    def operator_refuses(self, country: str) -> None:
        """As `held refuse` leaves it: open, refused, while the same thing stands."""
        self.standing = replace(
            self.standing,
            held=[
                replace(one, decision=Decision.REFUSED) if one.country == country else one
                for one in self.standing.held
            ],
        )

    @property
    def changes(self) -> list[tuple[str, str]]:
        """(country, kind) of all that was told."""
        return [(v.change.country, v.change.kind.value) for _, v in self.told]

    @property
    def truths(self) -> list[tuple[str, str, int, int]]:
        """(country, kind, from, to) of the level changes told; None ranks as 1."""
        return [
            (
                v.change.country,
                v.change.kind.value,
                rank(v.change.before.level if v.change.before else None),
                rank(v.change.after.level if v.change.after else None),
            )
            for _, v in self.told
            if v.change.kind in (Kind.RAISED, Kind.LOWERED)
        ]

    @property
    def held(self) -> list[tuple[str, str, str]]:
        """(country, kind or row, reason) of all that is open."""
        return [
            (one.country, one.kind.value if one.kind else "row", one.reason.value)
            for one in self.standing.held
        ]

    def level(self, country: str) -> Level | None:
        return self.standing.in_force[country].advisory.level

    def stands(self, country: str) -> Advisory:
        return self.standing.in_force[country].advisory


def crowd(number: int, level: int = 2, **given: Any) -> list[Advisory]:
    """So many countries (made ones) that nothing happens to: X00, X01, …"""
    return [advisory(f"X{n:02}", level, **given) for n in range(number)]
