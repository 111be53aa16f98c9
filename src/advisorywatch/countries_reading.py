"""How a name that is in no table as it stands may still be read: rules, by full names only."""

import re

from advisorywatch.countries_spelling import (
    STATE_WORDS,
    STATES,
    annotates,
    describes_no_place,
    excludes,
    fold,
    included,
    inverted,
    parts_of_list,
    without_article,
    without_form,
    without_former,
    words,
)
from advisorywatch.countries_tables import Place, by_code, keys, parse
from advisorywatch.errors import UnknownCountry

# Bare, these are a country; with anything beside them they may be its neighbour: "Congo
# (Democratic Republic)", "Guinea (Bissau)", "Korea (North)".
NEIGHBOURS = (
    {"CG", "CD"},
    {"KR", "KP"},
    {"GN", "GQ", "GW", "PG"},
    {"WS", "AS"},
    {"SD", "SS"},
    {"MF", "SX"},
    {"DM", "DO"},
)
# Whose territory it is, where a publisher names both: "Guadeloupe (France)".
TERRITORIES = {
    "AU": "CC CX HM NF",
    "CN": "HK MO TW",  # as some publishers write them; this is no statement of ours
    "DK": "FO GL",
    "FI": "AX",
    "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
    "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
    "NL": "AW BQ CW SX",
    "NO": "BV SJ",
    "NZ": "CK NU TK",
    "US": "AS GU MP PR UM VI",
}


class Refused(UnknownCountry):
    """A name that a table refuses: the reason, not yet the name a publisher wrote."""


def read(text: str) -> Place | None:
    """The name as it stands, else by the first of READINGS that makes it a name we know."""
    known = look_up(text)
    return known or next((p for rule in READINGS if (p := rule(text)) is not None), None)


def look_up(text: str) -> Place | None:
    """The full name alone; Refused where the tables refuse it."""
    value = keys().get(fold(text))
    if value is None:
        return None
    if value.startswith("!"):
        raise Refused(value[1:])
    return parse(value)


def after_article(text: str) -> Place | None:
    """After an article: "Die Bahamas", "La Réunion"."""
    bare = without_article(text)
    return look_up(bare) if bare else None


def turned(text: str) -> Place | None:
    """Turned about: "Gambia, The", "Congo (Democratic Republic of the)", "Moldau, Republik"."""
    straight = inverted(text)
    if straight is None:
        return None
    return look_up(straight) or after_article(straight) or form_of_state(straight)


def form_of_state(text: str) -> Place | None:
    """The form goes, the name stays: "Republic of Fiji", "Königreich Marokko", "土耳其共和國".

    Not where the name that stays is bare and a neighbour bears it too ("Republic of Congo",
    "Republic of China"): those stand in the tables, or nowhere.
    """
    bare = without_form(text)
    stays = look_up(bare) if bare else None
    if bare is None or stays is None or is_bare(bare) or stays.codes == ("CN",):
        return None
    if STATE_WORDS & set(words(text)) and not STATES.issuperset(stays.codes):
        return None
    return stays


def with_parenthesis(text: str) -> Place | None:
    """Another name, its state, or a part: "Türkiye (Turkey)", "Japan(Hokkaido)".

    What is no name we know is taken for a part, unless it speaks of the advice.
    """
    match = re.fullmatch(r"(.+?)\s*[(\[]([^()\[\]]+)[)\]]", text)
    if match is None:
        return None
    outside, inside = match[1].strip(), match[2].strip()
    whole = read(outside)
    if whole is None:
        return None
    if (added := included(inside)) is not None:
        return with_added(whole, read_if_known(added))
    former = without_former(inside)
    other = read_if_known(inside if former is None else former)
    if other is not None:
        if set(whole.codes) < set(other.codes):
            return whole  # "Guadeloupe (French West Indies)"
        same = one_of_two(whole, other)
        if same is None and is_bare(outside) and are_neighbours(whole, other):
            return other  # "Korea (North Korea)"
        return same
    if whole.sub or whole.part or is_bare(outside) or former is not None:
        return None
    if annotates(inside) or excludes(inside):
        return whole
    return None if describes_no_place(inside) else Place(whole.codes, part=inside)


def with_inclusion(text: str) -> Place | None:
    """As in a parenthesis: "China including Hong Kong and Macau"."""
    match = re.fullmatch(
        r"(?i)(.+?),?\s+(?:including|incl\.?|inkl\.?|inklusive|einschließlich|y compris"
        r"|inclusief)\s+(.+)",
        text,
    )
    whole = read_if_known(match[1]) if match else None
    return with_added(whole, read_if_known(match[2])) if match and whole else None


def with_added(whole: Place, added: Place | None) -> Place | None:
    """Both, or one: "France (including Monaco)", "Spain (including the Canaries)"."""
    if added is None or whole.part or whole.sub:
        return None
    return Place(tuple(dict.fromkeys(whole.codes + added.codes)))


def with_a_mark(text: str) -> Place | None:
    """Two names and a mark: "Myanmar/Burma", "Hong Kong, China", "China - Hong Kong / Macao".

    A comma may also begin a list ("Denmark, Greenland and the Faroe Islands"), and a slash
    join a country and its part ("Portugal/Azores"): then no rule here.
    """
    for separator in (r"\s+[-–—]\s+", r"\s*/\s*", r",\s+"):
        pieces = re.split(separator, text)
        if len(pieces) == 2:
            first, second = (read_if_known(piece) for piece in pieces)
            if first and second:
                listed = separator.startswith(",") and len(first.codes + second.codes) > 2
                joined = "/" in separator and bool(first.part or second.part)
                return None if listed or joined else one_of_two(first, second)
    return None


def one_of_two(first: Place, second: Place) -> Place | None:
    """Two names for one place, or a place beside its state. None where they are two."""
    if first == second:
        return first
    if first.codes == second.codes:
        closer = [known for known in (first, second) if known.sub or known.part]
        return closer[0] if len(closer) == 1 else None
    if first.part or second.part:
        return None
    if set(second.codes) <= territories(first):
        return second
    if set(first.codes) <= territories(second):
        return first
    return None


def are_neighbours(one: Place, other: Place) -> bool:
    """Whether the bare name of one is in the other's."""
    return any({*one.codes, *other.codes} <= group for group in NEIGHBOURS)


def territories(state: Place) -> set[str]:
    """Those of one state; none of several."""
    return set(TERRITORIES.get("+".join(state.codes), "").split())


def several(text: str) -> Place | None:
    """A list, every piece of it in full a name we know: "Spain, Andorra and Portugal"."""
    pieces = parts_of_list(text)
    places = [known for piece in pieces if (known := read_if_known(piece)) and not known.part]
    if not pieces or len(places) < len(pieces):
        return None
    if "/" in text and any(  # "Congo/Zaire" is one country
        is_bare(piece) and are_neighbours(known, other)
        for piece, known in zip(pieces, places, strict=True)
        for other in places
        if other != known
    ):
        return None
    codes = tuple(dict.fromkeys(code for known in places for code in known.codes))
    return Place(codes) if len(codes) > 1 else None


def in_two_scripts(text: str) -> Place | None:
    """As Taiwan writes, "澳大利亞 Australia": both must say the same."""
    match = re.fullmatch(
        r"([^A-Za-z]*[\u3040-\u9fff\uac00-\ud7af][^A-Za-z]*?)\s+([A-Za-z].*)", text
    )
    if match is None:
        return None
    first, second = read_if_known(match[1]), read_if_known(match[2])
    return first if first is not None and first == second else None


READINGS = (
    after_article,
    turned,
    form_of_state,
    with_parenthesis,
    with_inclusion,
    with_a_mark,
    several,
    in_two_scripts,
)


def read_if_known(text: str) -> Place | None:
    """As read(); a piece that the tables refuse is no country either."""
    try:
        return by_code(text) or read(text)
    except Refused:
        return None


def is_bare(text: str) -> bool:
    """Whether it is a bare name that a neighbour bears too: "Guinea", "Le Congo", "Sudan"."""
    return any(
        keys().get(fold(form), "").endswith("?")
        for form in (text, without_article(text))
        if form
    )
