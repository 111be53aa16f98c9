"""How well language/ reads the corpus: per language and class, precision, recall, confusion.

    python tests/bench/language.py [--misses] [--raw] [LANG …]

Labels are the corpus's, corrected one by one by tests/language/corrections.tsv (`--raw`: as
they stand there). `--misses` lists every one. Needs the corpus; see tests/corpus.py.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from advisorywatch.advisory import Leave
from advisorywatch.language import LANGUAGES, advise, publisher_of, tell
from corpus import CORPUS

CORRECTIONS = Path(__file__).resolve().parents[1] / "language" / "corrections.tsv"


@dataclass(frozen=True, slots=True)
class Case:
    """A text with its labels and what was read. Levels as numbers, 0 where None."""

    id: str
    lang: str
    text: str
    level: int
    read_level: int
    call: bool
    read_call: bool
    why: str


def corrections() -> dict[tuple[str, str], str]:
    """(id, field) → the right value; each line of the table bears its reason."""
    found = {}
    for line in CORRECTIONS.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            case, field, _was, right, reason = line.split("\t")
            assert reason, f"{case}: a correction without its reason"
            found[case, field] = right
    return found


def labels(file: Path, *, raw: bool = False) -> Iterator[dict]:
    """The labelled lines of a corpus file, corrected."""
    right = {} if raw else corrections()
    for line in file.read_text("utf-8").splitlines():
        case = json.loads(line)
        for (which, field), value in right.items():
            if which != case["id"]:
                continue
            holder = case["labels"] if field in case.get("labels", {}) else case
            assert field in holder, f"{which}: no label {field}"
            holder[field] = json.loads(value)
        yield case


def phrases(langs: tuple[str, ...] = LANGUAGES, *, raw: bool = False) -> list[Case]:
    """Every labelled statement of these languages, read."""
    cases = []
    for lang in langs:
        file = CORPUS / "phrases" / f"{lang}.jsonl"
        if not file.exists():
            continue
        for case in labels(file, raw=raw):
            advice = advise(case["text"], lang, publisher=publisher_of(case["source"]))
            cases.append(
                Case(
                    case["id"],
                    lang,
                    case["text"],
                    case["normalized_level"] or 0,
                    advice.stated or 0,
                    case["depart_now"],
                    advice.leave in (Leave.NOW, Leave.SHOULD),
                    f"{advice.rule} | {advice.leave_rule} | {[a.why for a in advice.aside]}",
                )
            )
    return cases


@dataclass(frozen=True, slots=True)
class AlertCase:
    """An alert with its labelled action and the one read."""

    id: str
    title: str
    action: str
    read: str
    borderline: bool
    drill: bool
    read_drill: bool
    level: int
    read_level: int
    why: str


def alerts(*, raw: bool = False) -> list[AlertCase]:
    """Every labelled alert, read."""
    cases = []
    for case in labels(CORPUS / "alerts" / "us.jsonl", raw=raw):
        told = tell(case["title"], case["text"], issued=case["date"])
        label = case["labels"]
        cases.append(
            AlertCase(
                case["id"],
                case["title"],
                label["action"],
                told.action.value,
                bool(label.get("borderline")),
                bool(label.get("is_test_or_drill")),
                told.drill,
                label.get("level_stated") or 0,
                told.level or 0,
                f"{told.rule} | {told.quote[:150]}",
            )
        )
    return cases


def share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "    -"


def print_phrases(cases: list[Case]) -> None:
    print("language  texts  level exact   calls  precision  recall")
    for lang in [*dict.fromkeys(case.lang for case in cases), "all"]:
        own = [case for case in cases if lang in (case.lang, "all")]
        right = sum(case.level == case.read_level for case in own)
        hit = sum(case.call and case.read_call for case in own)
        said = sum(case.read_call for case in own)
        true = sum(case.call for case in own)
        print(
            f"{lang:9} {len(own):5}  {share(right, len(own)):>11}  {true:6}"
            f"  {share(hit, said):>9}  {share(hit, true):>6}"
        )
    print("\nstated level: rows labelled, columns read (0: none stated)")
    print("      " + "".join(f"{read:5}" for read in range(5)) + "   precision  recall")
    table = Counter((case.level, case.read_level) for case in cases)
    for level in range(5):
        row = [table[level, read] for read in range(5)]
        column = sum(table[other, level] for other in range(5))
        print(
            f"{level:5} "
            + "".join(f"{n:5}" for n in row)
            + f"   {share(row[level], column):>9}"
            f"  {share(row[level], sum(row)):>6}"
        )


def print_alerts(cases: list[AlertCase]) -> None:
    plain = [case for case in cases if not case.borderline]
    right = sum(case.action == case.read for case in plain)
    drills = sum(case.drill == case.read_drill for case in cases)
    print(f"\nalerts: {len(cases)}, {len(plain)} not borderline")
    print(f"action exact on these: {share(right, len(plain))}")
    print(f"on the borderline too: {share(sum(c.action == c.read for c in cases), len(cases))}")
    print(f"drill exact: {share(drills, len(cases))}")
    levels = sum(case.level == case.read_level for case in plain)
    print(f"level exact: {share(levels, len(plain))}")
    print("\naction (not borderline)  labelled  read  precision  recall")
    for action in dict.fromkeys([*(c.action for c in plain), *(c.read for c in plain)]):
        true = sum(case.action == action for case in plain)
        said = sum(case.read == action for case in plain)
        hit = sum(case.action == case.read == action for case in plain)
        print(f"{action:23}  {true:8}  {said:4}  {share(hit, said):>9}  {share(hit, true):>6}")
    wrong = Counter((case.action, case.read) for case in plain if case.action != case.read)
    for (action, read), number in wrong.most_common():
        print(f"  {number} x {action} read as {read}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("langs", nargs="*", default=LANGUAGES)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--raw", action="store_true")
    asked = parser.parse_args()
    if not CORPUS.is_dir():
        sys.exit(f"the corpus of real captures is not at {CORPUS}")
    start = time.process_time()
    cases = phrases(tuple(asked.langs), raw=asked.raw)
    print_phrases(cases)
    found = alerts(raw=asked.raw) if "en" in asked.langs else []
    if found:
        print_alerts(found)
    print(f"\n{time.process_time() - start:.2f} s of CPU, tables compiled included")
    if not asked.misses:
        return
    for case in cases:
        if case.level != case.read_level or case.call != case.read_call:
            print(
                f"\n{case.lang} {case.id}: level {case.level} read {case.read_level},", end=" "
            )
            print(f"call {case.call} read {case.read_call}\n  {case.text}\n  {case.why}")
    for alert in found:
        if alert.action != alert.read or alert.drill != alert.read_drill:
            sort = "borderline " if alert.borderline else ""
            print(f"\n{sort}{alert.id}: {alert.action} read {alert.read}", end=" ")
            print(
                f"drill {alert.drill} read {alert.read_drill}\n  {alert.title}\n  {alert.why}"
            )


if __name__ == "__main__":
    main()
