"""Every mutation of every made case and real capture: none may be read as a wrong level.

    python tests/bench/mutations.py [SOURCE…]

Prints what is wrong, then a table; exit 1 if anything is. Some minutes for all.
"""

import sys
from collections import Counter
from pathlib import Path
from time import monotonic

TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS), str(TESTS / "sources")]

from mutations import faults, load, mutations, subjects  # noqa: E402


def main(wanted: list[str]) -> int:
    began = monotonic()
    tried: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    least: dict[str, int] = {}
    for name, case, document in subjects():
        if wanted and name not in wanted:
            continue
        source = load(name)
        found = mutations(source, document)
        least[name] = min(len(found), least.get(name, len(found)))
        for mutation in found:
            tried[name] += 1
            for fault in faults(source, document, mutation.of(document)):
                wrong[name] += 1
                print(f"{name} {case}: {mutation.how}: {fault}")
    print(f"{'source':<14} {'mutations':>9} {'a document':>10} {'wrong':>6}")
    for name, count in sorted(tried.items()):
        print(f"{name:<14} {count:>9} {least[name]:>10} {wrong[name]:>6}")
    print(f"{sum(tried.values())} mutations in {monotonic() - began:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
