"""Whether a change is true: judge(). Why a monitor can be trusted. Pure.

Real feeds lie: in 239 daily polls of one feed a naive monitor raised 125 level changes, 23 of
them real. A reading must be sound as a whole (whole.py), then each row (rows.py), then each
kind of change is judged by itself (doubts.py). Every rule is a function with the case it was
learnt from; what is held says what would confirm it. The way through them is in bench.py.
"""

from advisorywatch.accept.bench import judge
from advisorywatch.accept.operator import operator_accepts
from advisorywatch.accept.rows import level_moved
from advisorywatch.accept.values import (
    Decision,
    Held,
    InForce,
    Judgement,
    Reason,
    Refusal,
    Standing,
    Verdict,
    target_of,
)

__all__ = [
    "Decision",
    "Held",
    "InForce",
    "Judgement",
    "Reason",
    "Refusal",
    "Standing",
    "Verdict",
    "judge",
    "level_moved",
    "operator_accepts",
    "target_of",
]
