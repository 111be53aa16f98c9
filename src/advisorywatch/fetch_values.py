"""What fetching is told: how publishers are asked, and which version of a document we have."""

from dataclasses import dataclass
from pathlib import Path

from advisorywatch.secret import Secret
from advisorywatch.source import Document


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """`pace_s`: least time between the starts of two requests to one (original) host.
    `timeout_s`: of a whole fetch, its redirects and body included, its turns waited for not.
    `max_bytes`: of a body, decoded. `threads`: how many pages get_all has under way."""

    contact: str | None
    mirror: str | None = None
    pace_s: float = 1.0
    proxy: Secret | None = None
    ca_file: Path | str | None = None
    timeout_s: float = 30.0
    connect_s: float = 10.0
    max_bytes: int = 20_000_000
    allow_private: tuple[str, ...] = ()
    threads: int = 8


@dataclass(frozen=True, slots=True)
class Validators:
    """By what a server knows the version of a document that we have."""

    etag: str | None = None
    last_modified: str | None = None

    @classmethod
    def of(cls, document: Document) -> "Validators":
        return cls(document.header("etag"), document.header("last-modified"))

    @property
    def conditions(self) -> dict[str, str]:
        """The headers of a conditional request."""
        given = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in given.items() if value}
