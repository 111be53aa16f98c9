"""What a poll came to, on its way into the store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from advisorywatch.accept import Judgement
from advisorywatch.change import Change
from advisorywatch.source import Source


@dataclass(frozen=True, slots=True)
class PageRead:
    """What was read from a fetched page, to be written with the poll."""

    url: str
    document_id: int
    stamp: str | None
    cleaned: str
    rows: list[Any]
    links: list[Any] | None


@dataclass(frozen=True, slots=True)
class Poll:
    """One poll on its way into the store.

    `now`: the poll's moment (an archive's capture date in a backfill); `recorded`: the wall
    clock. `state` is the source's from now on; `reason` says why where it is not ok.
    `same`: pages found unchanged, with their stamp and document; `failed`: pages that could not
    be had, with the reason and the stamp they had then.
    `documents`: country (or alert URL) → the document it was read from, and when that was seen.
    """

    source: Source
    part: str
    now: datetime
    recorded: datetime
    origin: str
    lease: str
    state: str
    reason: str = ""
    outcome: str = "ok"
    requests: int = 0
    listed: int | None = None
    unread: int | None = None
    sound: bool = True  # the reading was taken; else what is in force stands, blind
    swept: bool = False
    joins: bool = False  # the first live reading after archives: told to nobody
    moved: bool = False  # something in the documents was new
    read: Sequence[PageRead] = ()
    same: Mapping[str, tuple[str | None, int]] = field(default_factory=dict)
    failed: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)
    judgement: Judgement = field(default_factory=Judgement)
    alerts: Sequence[Change] = ()
    documents: Mapping[str, tuple[int, datetime]] = field(default_factory=dict)
