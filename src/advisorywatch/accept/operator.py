"""What the operator accepts of what was held: the same judgement, made by a person."""

from dataclasses import replace

from advisorywatch.accept.values import Decision, Held, InForce, Judgement, Reason, Verdict
from advisorywatch.advisory import newer
from advisorywatch.change import changes_of, compose
from advisorywatch.source import Source


def operator_accepts(source: Source, held: Held, stands: InForce | None) -> Judgement | None:
    """The held change made; None where what stands says the same already.

    Of a whole row all it says comes into force, and its date is the newest from then on, older
    as it may be than what stood: an old copy that came to stay is no longer stale.
    """
    before = None if stands is None else stands.advisory
    row = held.after
    found = [
        change
        for change in changes_of(before, row, lists=source.lists)
        if held.kind in (None, change.kind)
    ]
    if not found:
        return None
    newest = stands.newest if stands is not None else None
    if row is None:
        after = None
    elif before is None or held.kind is None:
        after, newest = row, row.issued or newest
    else:
        after = compose(before, row, [change.kind for change in found])
        newest = row.issued if newest is None or newer(row.issued, newest) else newest
        after = replace(after, issued=after.issued or before.issued)
    return Judgement(
        verdicts=tuple(
            Verdict(change, Decision.ACCEPTED, Reason.OPERATOR, was=held) for change in found
        ),
        in_force={held.country: (after, newest)},
        settled=((held, Reason.OPERATOR),),
    )
