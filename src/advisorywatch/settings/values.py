"""What the settings say, checked and typed: plain values for the rest of the program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Literal

from advisorywatch.desks.values import Address, Desk
from advisorywatch.secret import Secret


@dataclass(frozen=True, slots=True)
class DatabaseSettings:
    url: Secret


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How publishers are asked. `mirror` bears no slash at its end; `allow_private` holds
    hosts, in small letters, and networks."""

    contact: str | None
    mirror: str | None
    pace: timedelta
    proxy: Secret | None
    ca_file: Path | None
    timeout: timedelta
    max_bytes: int
    allow_private: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeliverySettings:
    """How bulletins go out. `templates`: a folder of the operator's own."""

    proxy: Secret | None
    ca_file: Path | None
    together: timedelta
    templates: Path | None


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """What is set for one source. `every` None: as its file says; `proxy` None: fetch's; `key`
    None: it is asked as everybody may."""

    every: timedelta | None = None
    proxy: Secret | None = None
    key: Secret | None = None


@dataclass(frozen=True, slots=True)
class SourcesSettings:
    """Which sources are watched, by their names as sources (a page's with "_")."""

    only: frozenset[str] | None
    off: frozenset[str]
    on: frozenset[str]
    own: Mapping[str, SourceSettings]

    def watches(self, name: str, *, proven: bool = True) -> bool:
        """Whether this source is polled; an unproven one only where the operator names it."""
        if self.only is not None:
            return name in self.only
        return name not in self.off and (proven or name in self.on)

    def of(self, name: str) -> SourceSettings:
        """What is set for a source, which may be nothing."""
        return self.own.get(name, SourceSettings())


@dataclass(frozen=True, slots=True)
class PageSettings:
    """A page or feed of the operator's own. `name` is the source's, with "_" for "-"; `by` and
    `about` are ISO codes; `select` is None for a feed."""

    name: str
    by: str
    about: str
    url: str
    language: str
    form: Literal["page", "feed"]
    select: str | None
    drop: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OperatorSettings:
    """Who is told of failures that last `after`; `heartbeat` is asked for while all is well."""

    addresses: tuple[str, ...]
    after: timedelta
    heartbeat: Secret | None


@dataclass(frozen=True, slots=True)
class WebSettings:
    """Where the page answers. `url`: as desks reach it, without a slash at its end."""

    host: str
    port: int
    allowed_hosts: tuple[str, ...]
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """All that the file says. `warnings` are what `config check` tells beside faults."""

    path: Path
    database: DatabaseSettings
    fetch: FetchSettings
    delivery: DeliverySettings
    sources: SourcesSettings
    pages: tuple[PageSettings, ...]
    desks: tuple[Desk, ...]
    addresses: Mapping[str, Address]
    operator: OperatorSettings
    web: WebSettings
    warnings: tuple[str, ...] = field(default=(), compare=False)
