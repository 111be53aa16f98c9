"""Whatever order things happen in: told, failing, crashing, restarted, given up, brought back."""

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from advisorywatch.desks.ledger import CLAIM, Claimed, Sent, retry
from advisorywatch.desks.values import Address
from builders import advisory
from desks.world import World, desk

ADDRESSES = ("a", "b", "c")
FAILED = Sent(error="HTTP 503")
UNSURE = Sent(error="no answer within 30 s", unsure=True)
SORTS = ["well", "refused", "permanent", "lost on the way", "taken, no answer"]
CRASHES = ["crash before the send", "crash after it was taken"]


class Crash(BaseException):
    """The process dies here."""


class Desks(RuleBasedStateMachine):
    """Three addresses; what each of them took is the truth the ledger is held against."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        url = f"sqlite:///{Path(self.folder.name) / 'aw.db'}"
        self.world = World(url, desk("All", *ADDRESSES))
        self.world.deliverer._send = self.send
        self.events: set[str] = set()
        self.took: dict[str, list[Claimed]] = {name: [] for name in ADDRESSES}
        self.doubts: Counter[str] = Counter()
        self.plan: dict[str, str] = {}
        self.levels: dict[str, int] = {}

    def teardown(self) -> None:
        """Once all is mended, everything has arrived everywhere."""
        self.plan = {}
        for _ in range(3):
            self.world.passes(minutes=30)
            for name in ADDRESSES:
                retry(self.world.store, name, self.world.now)
            self.world.deliverer.once()
        for name in ADDRESSES:
            told = {e["event"] for one in self.took[name] for e in one.bulletin.json["events"]}
            assert told == self.events
        assert {row.outcome for row in self.world.rows()} <= {"delivered"}
        self.nothing_is_told_twice_unless_it_was_in_doubt()
        self.world.store.close()
        self.folder.cleanup()

    def send(self, address: Address, claimed: Claimed) -> Sent:
        what = self.plan.pop(address.name, "well")
        if what in ("well", "taken, no answer", "crash after it was taken"):
            self.took[address.name].append(claimed)
        if what in ("lost on the way", "taken, no answer", *CRASHES):
            self.doubts[address.name] += 1
        if what in CRASHES:
            raise Crash
        answers = {
            "well": Sent(),
            "refused": FAILED,
            "permanent": Sent(error="HTTP 404", permanent=True),
        }
        return answers.get(what, UNSURE)

    @rule(country=st.sampled_from(["RU", "UA", "IR", "LB", "SD"]), level=st.integers(2, 4))
    def observe(self, country: str, level: int) -> None:
        before = self.levels.get(country, 1)
        self.levels[country] = level
        if before != level:
            self.events.add(
                self.world.becomes(advisory(country, level), advisory(country, before))
            )

    @rule(plan=st.tuples(*[st.sampled_from(SORTS + CRASHES)] * len(ADDRESSES)))
    def deliver(self, plan: tuple[str, ...]) -> None:
        self.plan = dict(zip(ADDRESSES, plan, strict=True))
        try:
            self.world.deliverer.once()
        except Crash:
            self.restart()
        self.plan = {}

    @rule()
    def restart(self) -> None:
        self.world.restart()
        self.world.deliverer._send = self.send

    @rule(seconds=st.sampled_from([1, 10, CLAIM.total_seconds(), 3600, 9 * 3600]))
    def wait(self, seconds: float) -> None:
        self.world.passes(seconds=seconds)

    @rule(address=st.sampled_from(ADDRESSES))
    def mend(self, address: str) -> None:
        retry(self.world.store, address, self.world.now)

    @invariant()
    def nothing_is_told_twice_unless_it_was_in_doubt(self) -> None:
        for name, took in self.took.items():
            first: set[str] = set()
            bulletins: dict[str, str] = {}
            repeats = 0
            for one in took:
                id_ = one.bulletin.id
                assert one.repeat or id_ not in first
                repeats += id_ in first
                first.add(id_)
                for event in one.bulletin.json["events"]:
                    assert bulletins.setdefault(event["event"], id_) == id_
            assert repeats <= self.doubts[name]

    @invariant()
    def no_address_is_told_what_did_not_happen(self) -> None:
        for took in self.took.values():
            assert {
                e["event"] for one in took for e in one.bulletin.json["events"]
            } <= self.events


TestDesks: Any = Desks.TestCase
TestDesks.settings = settings(
    max_examples=20,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
