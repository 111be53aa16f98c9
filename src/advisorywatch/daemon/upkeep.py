"""What is done at night: a checked backup beside the database, and documents nothing rests on."""

import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from advisorywatch.errors import StoreError
from advisorywatch.store.backup import backup
from advisorywatch.store.db import Store
from advisorywatch.store.retention import drop_orphans

log = logging.getLogger("advisorywatch.daemon")

HOUR = 3  # of the night, in UTC
KEPT = 7  # nightly backups
GRACE = timedelta(days=7)  # a document is nobody's orphan before


class Upkeep:
    """`tell(key, text)` tells the operator, once a key."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime], tell: Callable[[str, str], None]
    ) -> None:
        self.store, self.clock, self.tell = store, clock, tell
        self.done: date | None = None

    def night_if_due(self) -> None:
        """Once a night, or as soon as we run after it."""
        now = self.clock()
        if now.hour < HOUR or now.date() in (self.done, self.newest()):
            return
        self.night()
        self.done = now.date()

    def newest(self) -> date | None:
        """The day of the newest backup; None where there is none."""
        found = self.backups()
        return datetime.strptime(found[-1].stem[-8:], "%Y%m%d").date() if found else None  # noqa: DTZ007

    def backups(self) -> list[Path]:
        """Oldest first."""
        if self.store.file is None:
            return []
        return sorted(
            backups_of(self.store.file).glob(f"{self.store.file.stem}-{'[0-9]' * 8}.db")
        )

    def night(self) -> None:
        """All of it, each whatever comes of the others."""
        self.tried("backup", self.backup)
        self.tried("retention", self.sweep)

    def tried(self, what: str, work: Callable[[], str]) -> None:
        try:
            log.info("night job=%s %s", what, work())
        except StoreError as error:
            log.error("night job=%s outcome=store reason=%r", what, str(error))  # noqa: TRY400
            self.tell(
                f"night {what} {self.clock():%Y-%m-%d}", f"The nightly {what} failed\n{error}"
            )

    def backup(self) -> str:
        """A copy of today's, the seven newest are kept. PostgreSQL has its own tools."""
        if self.store.file is None:
            return "outcome=skipped"
        folder = backups_of(self.store.file)
        try:
            folder.mkdir(exist_ok=True)
            name = f"{self.store.file.stem}-{self.clock():%Y%m%d}.db"
            made = backup(self.store, folder / name)
            for old in self.backups()[:-KEPT]:
                old.unlink()
        except OSError as error:
            raise StoreError(f"backup of {self.store.name} to {folder}: {error}") from error
        return f"outcome=ok file={made} bytes={made.stat().st_size}"

    def sweep(self) -> str:
        documents, bodies = drop_orphans(self.store, self.clock() - GRACE)
        return f"outcome=ok documents={documents} bodies={bodies}"


def backups_of(file: Path) -> Path:
    """The folder of its nightly copies."""
    return file.parent / "backups"
