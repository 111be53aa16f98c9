"""Killing deliverers and counting what arrives: for the tests, and for the long run in bench."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from advisorywatch.desks.ledger import CLAIM
from builders import advisory
from desks.receivers import HttpReceiver, http_receiver
from desks.world import World, desk

PAST_CLAIM_S = CLAIM.total_seconds() + 1
LONGEST_LIFE_S = 0.15  # a life that is not cut short delivers within a tenth of a second
TESTS = Path(__file__).resolve().parents[1]
CODES = [
    "AD",
    "AE",
    "AF",
    "AG",
    "AL",
    "AM",
    "AO",
    "AR",
    "AT",
    "AU",
    "AZ",
    "BA",
    "BB",
    "BD",
    "BE",
    "BF",
    "BG",
    "BH",
    "BI",
    "BJ",
    "BN",
    "BO",
    "BR",
    "BS",
    "BT",
    "BW",
    "BY",
    "BZ",
    "CA",
    "CD",
    "CF",
    "CG",
    "CH",
    "CI",
    "CL",
    "CM",
    "CN",
    "CO",
    "CR",
    "CU",
    "CV",
    "CY",
    "CZ",
    "DE",
    "DJ",
    "DK",
    "DM",
    "DO",
    "DZ",
    "EC",
]


@dataclass
class Victims:
    """Children of one process that has all imports behind it."""

    process: subprocess.Popen[str]

    def begin(self, **order: Any) -> int:
        """Start one; its pid."""
        assert self.process.stdin is not None
        given = {"ahead": 0, "kill_at": None, "run": False, **order}
        self.process.stdin.write(json.dumps(given) + "\n")
        self.process.stdin.flush()
        return int(self.answer()["pid"])

    def end(self) -> dict[str, int]:
        """Wait for it: {"ended": exit code or -signal, "steps": taken}."""
        return self.answer()

    def answer(self) -> dict[str, int]:
        assert self.process.stdout is not None
        found: dict[str, int] = json.loads(self.process.stdout.readline())
        return found


@contextmanager
def victims() -> Iterator[Victims]:
    process = subprocess.Popen(
        [sys.executable, "-m", "desks.victim"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=TESTS,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])},
    )
    try:
        yield Victims(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait(10)


@dataclass
class Outcome:
    """What a run of kills came to. `faults` is empty where nothing was lost and no repeat was
    unmarked or beyond one bulletin an address and crash."""

    kills: int = 0
    events: int = 0
    arrived: int = 0
    repeats: int = 0
    took_s: float = 0
    faults: list[str] = field(default_factory=list)


def arrived(receiver: HttpReceiver) -> list[tuple[str, bool, frozenset[str]]]:
    """(bulletin, marked as a repeat, events) in the order of arrival."""
    return [
        (got.body["id"], got.body["repeat"], frozenset(e["event"] for e in got.body["events"]))
        for got in receiver.got
    ]


def faults_of(name: str, receiver: HttpReceiver, events: set[str], crashes: int) -> list[str]:
    """What is wrong with what arrived at an address."""
    found = []
    got = arrived(receiver)
    told = {event for _, _, several in got for event in several}
    if lost := events - told:
        found.append(f"{name}: lost {sorted(lost)}")
    ids = Counter(id_ for id_, _, _ in got)
    again = sum(count - 1 for count in ids.values())
    if again > crashes:
        found.append(f"{name}: {again} repeats after {crashes} crashes")
    first: set[str] = set()
    bulletin_of: dict[str, str] = {}
    for id_, marked, several in got:
        if id_ in first and not marked:
            found.append(f"{name}: {id_} came again unmarked")
        first.add(id_)
        for event in several:
            if bulletin_of.setdefault(event, id_) != id_:
                found.append(f"{name}: {event} in {bulletin_of[event]} and {id_}")
    return found


def kill_at_random(
    folder: Path, *, kills: int, changes: int, seed: int, limit_s: float = 600
) -> Outcome:
    """A replay of changes to three addresses, its deliverer killed again and again at random."""
    dice = random.Random(seed)
    began = time.monotonic()
    outcome = Outcome()
    names = ("a", "b", "c")
    with ExitStack() as stack:
        receivers = {name: stack.enter_context(http_receiver()) for name in names}
        world = World(f"sqlite:///{folder / 'kills.db'}", desk("All", *names))
        children = stack.enter_context(victims())
        order = {
            "url": f"sqlite:///{folder / 'kills.db'}",
            "ports": {name: receiver.port for name, receiver in receivers.items()},
        }
        events: set[str] = set()
        while outcome.kills < kills and time.monotonic() - began < limit_s:
            due = changes * (outcome.kills + 1) // kills
            while len(events) < due:
                code = CODES[len(events) % len(CODES)]
                events.add(world.becomes(advisory(code, 4), advisory(code, 3)))
            # each life begins when the claims of the last are void
            pid = children.begin(**order, ahead=PAST_CLAIM_S * outcome.kills, run=True)
            time.sleep(dice.uniform(0.0, LONGEST_LIFE_S))
            os.kill(pid, signal.SIGKILL)
            children.end()
            outcome.kills += 1
        for extra in range(30):  # what is left is sent, nobody kills any more
            children.begin(**order, ahead=PAST_CLAIM_S * (outcome.kills + extra))
            children.end()
            if not world.rows(outcome="due"):  # a loaded machine may time out a send or two
                break
        outcome.events = len(events)
        for name, receiver in receivers.items():
            outcome.faults += faults_of(name, receiver, events, outcome.kills)
            outcome.arrived += len(receiver.got)
            outcome.repeats += sum(marked for _, marked, _ in arrived(receiver))
        left = [row.outcome for row in world.rows() if row.outcome != "delivered"]
        if left:
            outcome.faults.append(f"left in the ledger: {left}")
        world.store.close()
    outcome.took_s = time.monotonic() - began
    return outcome
