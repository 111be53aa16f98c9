"""From checked values to typed ones. What comes in has no faults any more."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from advisorywatch.desks.values import Address, Desk, Hears, Quiet
from advisorywatch.secret import Secret
from advisorywatch.settings.check import OTHERS, Check, Values
from advisorywatch.settings.key import Table
from advisorywatch.settings.schema import (
    DATABASE,
    DELIVERY,
    DESKS,
    FETCH,
    HEARS,
    OPERATOR,
    PAGES,
    WEB,
)
from advisorywatch.settings.values import (
    DatabaseSettings,
    DeliverySettings,
    FetchSettings,
    OperatorSettings,
    PageSettings,
    Settings,
    SourceSettings,
    SourcesSettings,
    WebSettings,
)
from advisorywatch.settings.whole import source_id

STATE_FOLDER = "/var/lib/advisorywatch"


def build(values: Values, check: Check) -> Settings:
    fetch = settled(FETCH, values.get("fetch", {}))
    delivery = settled(DELIVERY, values.get("delivery", {}))
    operator = settled(OPERATOR, values.get("operator", {}))
    web = settled(WEB, values.get("web", {}))
    host, port = web["listen"]
    addresses = values.get("addresses", {}).get(OTHERS, {})
    return Settings(
        path=check.path,
        database=build_database(settled(DATABASE, values.get("database", {})), check.base),
        fetch=FetchSettings(**fetch),
        delivery=DeliverySettings(**delivery),
        sources=build_sources(values.get("sources", {})),
        pages=tuple(build_page(settled(PAGES, page)) for page in values.get("pages", [])),
        desks=tuple(build_desk(settled(DESKS, desk)) for desk in values.get("desks", [])),
        addresses={name: Address(name, given["url"]) for name, given in addresses.items()},
        operator=OperatorSettings(**operator),
        web=WebSettings(host, port, web["allowed_hosts"], web["url"]),
        warnings=tuple(check.warnings),
    )


def settled(table: Table, values: Values) -> Values:
    """The values of a table with its defaults beside them; None where there is no default."""
    defaults = {
        key.name: None if key.default is None else key.form.read(key.default)
        for key in table.keys
    }
    return defaults | values


def build_database(values: Values, base: Path) -> DatabaseSettings:
    if values["url"] is None:
        # systemd gives a list; the first is the service's own (systemd.exec(5), StateDirectory=)
        folder = (os.environ.get("STATE_DIRECTORY") or STATE_FOLDER).split(":")[0]
        return DatabaseSettings(Secret(f"sqlite:///{folder}/advisorywatch.db"))
    return DatabaseSettings(Secret(anchored(values["url"].reveal(), base)))


def anchored(url: str, base: Path) -> str:
    """An SQLite URL whose file is relative to the settings' folder, made absolute."""
    scheme, _, rest = url.partition(":///")
    if not scheme.startswith("sqlite") or rest.startswith(("/", ":memory:", "file:")):
        return url
    return f"{scheme}:///{base / rest}" if rest else url


def build_sources(values: Values) -> SourcesSettings:
    own = {
        source_id(name): SourceSettings(
            given.get("every"), given.get("proxy"), given.get("key")
        )
        for name, given in values.get(OTHERS, {}).items()
    }
    only = values.get("only")
    return SourcesSettings(
        only=None if only is None else ids(only),
        off=ids(values.get("off", ())),
        on=ids(values.get("on", ())),
        own=own,
    )


def ids(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(source_id, names))


def build_page(values: Values) -> PageSettings:
    select = None if values["form"] == "feed" else values["select"]
    return PageSettings(**values | {"name": source_id(values["name"]), "select": select})


def build_desk(values: Values) -> Desk:
    quiet, zone = values["quiet"], values["timezone"]
    hears = tuple(build_hears(settled(HEARS, one)) for one in values.get("hears", []))
    return Desk(
        name=values["name"],
        addresses=values["addresses"],
        hears=hears or (Hears(),),
        timezone=zone,
        quiet=None if quiet is None else Quiet(quiet[0], quiet[1], quiet[2] or zone),
        digest=tuple(sorted(values["digest"])),
        pulse=values["pulse"],
        unconfirmed=values["unconfirmed"],
        grave_at_once=values["grave_at_once"],
    )


def build_hears(values: Values) -> Hears:
    regions: tuple[tuple[str, frozenset[str]], ...] = values["regions"] or ()
    named: Iterable[Any] = values["countries"] or ()
    places = frozenset(code for codes in named for code in codes).union(
        *(codes for _, codes in regions)
    )
    return Hears(
        kinds=frozenset(values["kinds"]),
        countries=places or None,
        regions=tuple(name for name, _ in regions),
        sources=None if values["sources"] is None else ids(values["sources"]),
        at_least=values["at_least"],
    )
