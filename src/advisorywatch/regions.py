"""Regions by name: the UN's M49 areas, and those newsrooms speak of ("Gulf", "Sahel")."""

import re
from functools import cache

from advisorywatch.countries_spelling import fold
from advisorywatch.countries_tables import table
from advisorywatch.errors import UnknownCountry, found


def region(name: str) -> frozenset[str]:
    """The ISO codes of its countries; UnknownCountry, with what may be meant, if unknown."""
    known = by_key().get(fold(name))
    if known is None:
        near = " or ".join(map(repr, suggest(name)))
        hint = f"; did you mean {near}?" if near else ""
        raise UnknownCountry(f"{found(name)}: no region of our table{hint}")
    return members(known)


def suggest(name: str, limit: int = 3) -> list[str]:
    """Regions a person may have meant, best first. Nothing is decided by it."""
    import difflib  # only where somebody erred

    near = difflib.get_close_matches(fold(name), by_key(), n=limit, cutoff=0.7)
    return list(dict.fromkeys(by_key()[key] for key in near))


@cache
def members(name: str) -> frozenset[str]:
    """Those of a region by its printed name, regions within it resolved."""
    cell = MEMBERS[name]
    within = [members(inner) for inner in re.findall(r"\[([^\]]+)\]", cell)]
    return frozenset(re.sub(r"\[[^\]]+\]", "", cell).split()).union(*within)


@cache
def by_key() -> dict[str, str]:
    """Every name of a region, folded, to the one we print."""
    return {fold(name): names[0] for names in NAMES for name in names}


ROWS = list(table("regions.tsv"))
NAMES = [row[0].split(" | ") for row in ROWS]
MEMBERS = {names[0]: row[1] for names, row in zip(NAMES, ROWS, strict=True)}
REGION_NAMES = tuple(MEMBERS)
