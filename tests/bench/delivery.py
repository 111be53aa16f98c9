"""How fast a change reaches a healthy address while two others hang: p50, p95 and the worst.

    python tests/bench/delivery.py [CHANGES]

Real HTTP through apprise on loopback, the daemon's deliverer, a database on disk. Ends with 1
where p95 is over a second.
"""

import sys
import tempfile
import threading
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from advisorywatch.desks.clocks import percentile
from advisorywatch.desks.values import Address
from advisorywatch.desks.workers import Deliverer
from advisorywatch.secret import Secret
from builders import advisory
from desks.killing import CODES
from desks.receivers import http_receiver
from desks.world import World, desk

TARGET_S = 1.0


def main() -> int:
    changes = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        names = ("healthy", "silent", "dripping")
        receivers = {name: stack.enter_context(http_receiver()) for name in names}
        receivers["silent"].faults = ["hang"] * 1000
        receivers["dripping"].faults = ["drip"] * 1000
        world = World(f"sqlite:///{folder}/bench.db", desk("All", *names))
        addresses = {
            name: Address(name, Secret(f"json://127.0.0.1:{receiver.port}/?rto=60"))
            for name, receiver in receivers.items()
        }
        deliverer = Deliverer(world.store, world.audience, addresses)
        stop = threading.Event()
        thread = threading.Thread(target=deliverer.run, args=(stop,), daemon=True)
        thread.start()
        took = []
        for number in range(changes):
            world.now = datetime.now(UTC)
            code = CODES[number % len(CODES)]
            began = time.monotonic()
            world.becomes(advisory(code, 4), advisory(code, 3))
            deliverer.wake()
            while len(receivers["healthy"].got) <= number:
                assert time.monotonic() - began < 30, "it did not arrive"
                time.sleep(0.001)
            took.append(time.monotonic() - began)
            time.sleep(0.05)
        stop.set()
        for receiver in receivers.values():
            receiver.over.set()
    first, rest = took[0], sorted(took[1:])
    p50, p95 = percentile(rest, 50), percentile(rest, 95)
    print(
        f"change → delivered to a healthy address while two hang, {changes} changes: "
        f"p50 {p50 * 1000:.0f} ms, p95 {p95 * 1000:.0f} ms, worst {rest[-1] * 1000:.0f} ms; "
        f"the first, which loads apprise, {first * 1000:.0f} ms (target: p95 ≤ {TARGET_S:.0f} s)"
    )
    return int(p95 > TARGET_S)


if __name__ == "__main__":
    sys.exit(main())
