"""kill -9 of the deliverer, at random, over a replay of 50 changes to three addresses.

    python tests/bench/kills.py [KILLS] [SEED]

Ends with 1 where anything was lost, or repeated unmarked or more than once an address and crash.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from desks.killing import kill_at_random


def main() -> int:
    kills, seed = (int(word) for word in (sys.argv[1:] + ["300", "7"][len(sys.argv) - 1 :])[:2])
    with tempfile.TemporaryDirectory() as folder:
        found = kill_at_random(Path(folder), kills=kills, changes=50, seed=seed)
    print(
        f"{found.kills} kills, {found.events} changes to 3 addresses: {found.arrived} bulletins "
        f"arrived, {found.repeats} of them marked repeats, {len(found.faults)} faults; "
        f"{found.took_s:.0f} s"
    )
    print("\n".join(found.faults), end="")
    return int(bool(found.faults) or found.kills < kills)


if __name__ == "__main__":
    sys.exit(main())
