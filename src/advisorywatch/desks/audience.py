"""Who is told, and how the sources are called in what they are told: Audience."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from advisorywatch.desks.context import Publishers
from advisorywatch.desks.news import Publisher
from advisorywatch.desks.values import Desk
from advisorywatch.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who is told, and how the sources are called in what they are told.

    `operator` are the names of the operator's addresses; he hears of an address that fails
    when it has failed for `after`. `together`: what is not grave waits so long where its
    country, or very much else, has just been told: one story, one bulletin. `templates`: a folder of the operator's own, None for ours.
    `link`: our own web page as readers reach it, "" where there is none.
    """

    desks: tuple[Desk, ...] = ()
    operator: tuple[str, ...] = ()
    after: timedelta = timedelta(minutes=30)
    together: timedelta = timedelta(minutes=1)
    publishers: Publishers = field(default_factory=dict)
    templates: Path | None = None
    link: str = ""

    @property
    def addresses(self) -> list[str]:
        """Every address of a desk or of the operator, once."""
        named = [name for desk in self.desks for name in desk.addresses]
        return sorted({*named, *self.operator})

    def desks_of(self, address: str) -> list[Desk]:
        return [desk for desk in self.desks if address in desk.addresses]


def publishers_of(sources: Iterable[Source]) -> Publishers:
    """How sources are called in bulletins."""
    return {
        source.name: Publisher(
            source.name, source.short or source.publisher, source.by, source.numbered
        )
        for source in sources
    }
