"""A sample of the mutations; tests/bench/mutations.py runs them all."""

import random
from dataclasses import replace

import pytest
from mutations import LEAST, Mutation, faults, load, mutations, subjects

from advisorywatch.source import Document, Link

SEED = 7
SAMPLE = 24  # of a small document; fewer of one that takes longer to read
BYTES = 250_000  # read in all for one document

SUBJECTS = list(subjects())


def sample(name: str, case: str, document: Document) -> list[Mutation]:
    """The same ones in every run."""
    every = mutations(load(name), document)
    assert len(every) >= min(LEAST, len(document.body))
    count = max(1, min(SAMPLE, BYTES // len(document.body)))
    return random.Random(f"{SEED} {name} {case}").sample(every, count)


@pytest.mark.filterwarnings("ignore::bs4.XMLParsedAsHTMLWarning")
@pytest.mark.parametrize(
    ("name", "case", "document"), [pytest.param(*s, id=f"{s[0]}-{s[1]}") for s in SUBJECTS]
)
def test_a_spoilt_document_is_read_right_or_unread_or_refused(
    name: str, case: str, document: Document
):
    source = load(name)

    assert [
        f"{mutation.how}: {fault}"
        for mutation in sample(name, case, document)
        for fault in faults(source, document, mutation.of(document))
    ] == []


def test_a_wrong_level_would_be_found():
    """The check itself: where another level stands, it says so."""
    document = next(d for name, case, d in SUBJECTS if (name, case) == ("hk_sb", "made-index"))
    amber = Mutation("wrong", lambda: document.body.replace(b"black", b"amber"))
    gone = Mutation("wrong", lambda: b'{"otas": [{"level": "red", "countries": []}]}')

    assert "IR: expected level 4, found 2" in faults(
        load("hk_sb"), document, amber.of(document)
    )
    assert faults(load("hk_sb"), document, gone.of(document)) == []  # fewer than `expect`


def test_a_page_that_says_nothing_would_be_found():
    """Behind an index nothing read is a country withdrawn."""
    source = replace(load("hk_sb"), start=(Link("https://ministry.example/index"),))
    document = next(d for name, case, d in SUBJECTS if (name, case) == ("hk_sb", "made-index"))
    gone = Mutation("wrong", lambda: b'{"otas": [{"level": "red", "countries": []}]}')

    [fault] = faults(source, document, gone.of(document))

    assert "it would count as withdrawn" in fault


def test_the_same_document_has_the_same_mutations_every_time():
    name, _, document = SUBJECTS[0]
    first, second = (mutations(load(name), document) for _ in range(2))

    assert [one.how for one in first] == [one.how for one in second]
    assert [one.make() for one in first[:20]] == [one.make() for one in second[:20]]
    assert len(first) >= LEAST
