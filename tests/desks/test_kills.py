"""kill -9 at every step, and at random: nothing is lost, at most one bulletin repeated, marked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import advisory
from desks.killing import PAST_CLAIM_S, Victims, arrived, faults_of, kill_at_random, victims
from desks.receivers import http_receiver
from desks.world import World, desk


@pytest.fixture(scope="module")
def children() -> Iterator[Victims]:
    with victims() as found:
        yield found


@pytest.mark.parametrize("first", [1, 2])
def test_a_deliverer_killed_at_any_step_loses_nothing_and_repeats_one_bulletin_marked(
    tmp_path: Path, children: Victims, first: int
):
    """Every statement, every commit, both sides of the send; the odd steps, then the even."""
    faults: list[str] = []
    repeats, step, died = 0, first, True
    with http_receiver() as receiver:
        while died:
            url = f"sqlite:///{tmp_path / f'{step}.db'}"
            world = World(url, desk("All", "a"))
            events = {
                world.becomes(advisory(code, 4), advisory(code, 3)) for code in ("RU", "UA")
            }
            receiver.got.clear()
            children.begin(url=url, ports={"a": receiver.port}, kill_at=step)
            died = children.end()["ended"] == -9
            children.begin(url=url, ports={"a": receiver.port}, ahead=PAST_CLAIM_S)
            assert children.end()["ended"] == 0
            found = faults_of("a", receiver, events, crashes=int(died))
            if any(row.outcome != "delivered" for row in world.rows()):
                found.append("left in the ledger")
            faults += [f"step {step}: {fault}" for fault in found]
            repeats += sum(marked for _, marked, _ in arrived(receiver))
            world.store.close()
            step += 2

    assert faults == []
    assert step > 50  # it did walk
    assert repeats > 0  # and some of the steps lay between the send and the note


def test_deliverers_killed_at_random_over_a_replay_lose_nothing(tmp_path: Path):
    outcome = kill_at_random(tmp_path, kills=40, changes=50, seed=1, limit_s=20)

    assert outcome.faults == []
    assert outcome.events > 0
