"""What one part of the file says of another: every source and address that is named is there."""

import logging
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from advisorywatch.secret import Secret
from advisorywatch.settings.check import OTHERS, Check, Values, bare
from advisorywatch.settings.form import did_you_mean
from advisorywatch.settings.schema import SOURCES


def check_whole(
    check: Check, values: Values, built_in: Collection[str], *, addresses: bool
) -> None:
    """All of it; with `addresses` apprise has a look at each of them."""
    check_pages(check, values, built_in)
    check_sources(check, values, built_in)
    check_desks(check, values)
    for name in ("fetch", "delivery"):
        check.path_in(values.get(name, {}), "ca_file", f"{name}.")
    check.path_in(values.get("delivery", {}), "templates", "delivery.", folder=True)
    if addresses:
        check_addresses(check, values)


def check_pages(check: Check, values: Values, taken: Collection[str]) -> None:
    """Pages become sources: under a name that is nobody else's."""
    pages = [page for page in values.get("pages", []) if "name" in page]
    check.unique((source_id(page["name"]) for page in pages), "page")
    for page in pages:
        where = f'page "{page["name"]}": '
        if source_id(page["name"]) in taken:
            check.fault(f"{where}expected a name of its own, found that of a built-in source")
        if page["name"] in SOURCES.names():
            check.fault(f"{where}expected another name: sources.{page['name']} is a setting")
        if page.get("form") == "feed" and "select" in page:
            check.fault(f"{where}select: expected none, as a feed has no part to choose")


def check_sources(check: Check, values: Values, taken: Collection[str]) -> None:
    """Every source that is named is there."""
    known = {*taken, *(source_id(p["name"]) for p in values.get("pages", []) if "name" in p)}
    given = values.get("sources", {})
    if "only" in given:
        for name in ("off", "on"):
            if name in given:
                check.fault(f"sources.only and sources.{name}: expected only one of them")
    for name in ("only", "off", "on"):
        ids = map(source_id, given.get(name, ()))
        check.known(ids, known, f"sources.{name}", "a source")
    for name, own in given.get(OTHERS, {}).items():
        if own is not None and source_id(name) not in known:
            check.fault(f"sources.{bare(name)}: expected a source{did_you_mean(name, known)}")
        elif own is not None and "key" in own and not takes_key(source_id(name), taken):
            check.fault(
                f"sources.{bare(name)}.key: expected none, as it is asked without a key"
            )
    for desk in values.get("desks", []):
        for hears in desk.get("hears", []):
            ids = map(source_id, hears.get("sources", ()))
            check.known(ids, known, f"{label(desk)}sources", "a source")


def takes_key(name: str, built_in: Collection[str]) -> bool:
    """Whether a source can be asked with a key."""
    from advisorywatch.sources import load

    return name in built_in and load(name).keyed is not None


def check_desks(check: Check, values: Values) -> None:
    """Every address that is named is there."""
    desks = values.get("desks", [])
    known = values.get("addresses", {}).get(OTHERS, {})
    check.address_names(known)
    check.unique((desk["name"] for desk in desks if "name" in desk), "desk")
    for desk in desks:
        check.known(desk.get("addresses", ()), known, f"{label(desk)}addresses", "an address")
    named = values.get("operator", {}).get("addresses", ())
    check.known(named, known, "operator.addresses", "an address")


def check_addresses(check: Check, values: Values) -> None:
    """apprise takes every address' URL. It takes 0.13 s to import: only before a run."""
    for name, address in values.get("addresses", {}).get(OTHERS, {}).items():
        if address and "url" in address and (fault := refused(address["url"])):
            check.fault(f'address "{name}": {fault}')


def refused(url: Secret) -> str | None:
    """Why apprise does not take a URL, without a word of it; None where it does."""
    from apprise import Apprise
    from apprise.plugins import N_MGR

    with silent("apprise"):
        apprise = Apprise()
        if not apprise.add(url.reveal()):
            if url.scheme in N_MGR:
                return f'apprise cannot use this URL ("{url.scheme}://…"): a part is missing'
            return f'apprise does not know this kind of URL ("{url.scheme}://…")'
        # apprise splits at commas; half of a bulletin told is no bulletin told
        return None if len(apprise) == 1 else "expected one URL, found several"


@contextmanager
def silent(name: str) -> Iterator[None]:
    """A logger that says nothing meanwhile: apprise logs URLs it does not like."""
    logger = logging.getLogger(name)
    before, logger.disabled = logger.disabled, True
    try:
        yield
    finally:
        logger.disabled = before


def warn(check: Check, values: Values) -> None:
    """What is allowed, and hardly meant."""
    if "contact" not in values.get("fetch", {}):
        check.warn("fetch.contact is missing: publishers cannot tell who asks")
    desks = values.get("desks", [])
    if not desks:
        check.warn("no [[desks]]: nobody is told of anything")
    for desk in desks:
        unzoned = "quiet" in desk and desk["quiet"][2] is None
        if "timezone" not in desk and (unzoned or desk.get("digest") or "pulse" in desk):
            check.warn(f"{label(desk)}timezone is missing: its times of day are read as UTC")
    told = values.get("operator", {}).get("addresses", ())
    if not told:
        check.warn("operator.addresses is empty: nobody is told when a source goes blind")
    used = {*told, *(name for desk in desks for name in desk["addresses"])}
    for name in values.get("addresses", {}).get(OTHERS, {}):
        if name not in used:
            check.warn(f'address "{name}": no desk and no operator uses it')


def label(desk: Values) -> str:
    return f'desk "{desk["name"]}": ' if "name" in desk else "a desk: "


def source_id(name: str) -> str:
    """A page's name as a source's: it is a name in tables and files too."""
    return name.replace("-", "_")
