"""English: UK, Ireland, US, Canada, Australia, New Zealand, and ministries that publish in it.

The phrases stand beside it: en_levels.py, en_calls.py, en_asides.py, en_alerts.py, en_words.py.
"""

from advisorywatch.language.en_alerts import (
    ALERT_ASIDES,
    ASKS,
    BULLETIN,
    DRILL,
    GATHERINGS,
    NUMBERED,
    PASSING,
    PREFACE,
    RAISED,
    REMINDER,
    SAME,
    STANDING,
    UPDATED,
    WARNING,
)
from advisorywatch.language.en_asides import ASIDES, LIFTS
from advisorywatch.language.en_calls import CALLS, THINGS
from advisorywatch.language.en_levels import LEVELS
from advisorywatch.language.en_words import ABBREVIATIONS, COMMON, MONTHS, WORDS
from advisorywatch.language.table import Table

TABLE = Table(
    code="en",
    name="English",
    abbreviations=ABBREVIATIONS,
    may_end=frozenset({"u.s", "u.k", "d.c", "a.m", "p.m", "u.n", "e.u"}),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES + ALERT_ASIDES,
    asks=ASKS,
    same=SAME,
    raised=RAISED,
    moves=(
        "from <old> to <new> $",
        "^ <old> [has|have|was|were|is] [been] reduced|lowered|decreased|downgraded|raised|increased|upgraded|changed to <new> $",
        "was <old> is now <new> $",
    ),
    lowered=(
        "lowered|lowers|lowering|decreased|decreases|reduced|reduces|downgraded|downgrades|downgrading|eased|eases|relaxed|relaxes [the|our|its|overall] ... level|advice|advisory",
        "level|advice|advisory ... lowered|decreased|reduced|downgraded|eased",
        "removed .. advisory|advisories",
        "partial modification of",
    ),
    whole=(
        "whole|entire|all_of|rest_of_the_world",
        "throughout|nationwide|country-wide|countrywide",
        "entire|whole country|territory",
        "overall",
        "federal iraq",
    ),
    rest=(
        "rest of",
        "all|any other|remaining parts|areas|regions|provinces|states|districts",
        "remainder of",
        "elsewhere in",
    ),
    part=(
        "region*|province*|state|states|district*|department|departments|governorate*|county|counties|oblast*|city|cities|town*|"
        "village*|island|islands|area|areas|zone|zones|part|parts|some|border*|frontier|north*|south*|east*|west*|"
        "central|km|kilometres|kilometers|miles|within|near|strip|peninsula|park|desert|valley|gulf_of|airport|capital|"
        "bank|territory_of|majority|most|outside|locations|municipalit*|neighbourhood*|coast*|mountain*|gulf|highway|road",
    ),
    beyond=(
        "abroad|overseas|worldwide|countries|the_region|middle_east|all_overseas|europe|africa|asia",
    ),
    here=(
        "the|this|that country|territory|location",
        "the|this country",
        "country",
        "*ian|*an|*ese|*ish territory|soil",
    ),
    border=(
        "border* [area|areas|region] [with|to|of]",
        "bordering|neighbouring|neighboring",
        "line|frontier with",
        "from",
    ),
    bordered=("border|borders|frontier|frontiers|boundary",),
    to=(
        "[the] [updated|new|revised] travel advice|advisory|warning|alert|notice for|to|on|about",  # before a colon
        "to|in|into|within|for|across|throughout|on|around",
        "or|and to|in|within|through|around",
        "or|and remain|remaining|reside|live|stay|staying|transit in|through",
        "the|certain",
    ),
    cause=(
        "due to",
        "because of|there",
        "as|amid|amidst|since|given|following|owing_to|after|where|which|that|while|until|unless|if|from",
        "on account of",
        "in light|view of",
        "and|but|or urge|urges|call|calls|ask|asks|the|you|we|there|singaporeans|citizens|those|against",
        "currently|at_this_time|at_present|until",
    ),
    but=(
        "except*|excluding|but|apart_from|aside_from|other_than|with_the_exception",
        "unless",
        "for any reason|purpose|length",
        "and|or [should|immediately] leave|depart|exit|evacuate|avoid|exercise|reconsider|should|consider",
    ),
    parted=(
        "where|when [the] {PUBLISHER} advis*|advice|recommend*",
        "where|in_which|to_which you|travellers|travelers|canadians|citizens|visitors should|must",
        "areas|parts|regions|places|provinces|area|part .. where|to_which|for_which",
    ),
    measure=(
        "within|inside [about|approximately|around] 0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|fifty",
    ),
    unnamed=(
        "the|this|these|those|that|such|all|any|some|certain|following|below|affected|other|several|many|most [the|following|above|below|affected|other|specific|certain|remaining] [border|conflict|named] area|areas|region|regions|location|locations|place|places|part|parts|province|provinces|zone|zones|state|states",
        "following|below|affected|other|several|certain|specific|these|this|border [border] area|areas|region|regions|location|locations|place|places|part|parts|provinces|zones|states",
        "area|areas|region|regions|locations|places|parts",
        "below|following area|areas|region|regions|locations|places|parts of ..",
    ),
    dates=(
        "[in|on|since|by] [early|mid|late|1*|2*|3*] {MONTH} [0*|1*|2*|3*] [2*]",
        "[in|on|since|by] last|next|this|late|early week|month|year|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "[in|since|on] 19*|20*|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    ),
    months=MONTHS,
    unlisted=(
        "^ if|when|read|visit|follow|review|enroll|enrol|monitor|keep|be|stay|do|don't|have|use|check|see|make|prepare|obtain|register|consider|leave|there|the_u.s|u.s|we|you|your|please|travelers|travellers|get|carry|develop|remain|maintain|take|avoid|exercise|reconsider",
        "^ advisory|country|executive|security summary",
        "^ terrorism|crime|unrest|kidnapping|health|armed_conflict|civil_unrest|wrongful_detention|natural_disaster|piracy|landmines|other [due] $",
    ),
    near=(
        "if you're|you_are|you [an|a|irish_citizen|currently|still|already|living|residing|and] [citizen|currently] in|on|near <where> and|or_planning|$",
        "if you're|you_are [currently|still|already] in|on <where> $",
        "{PEOPLE} [who_are|who_remain|residing|resident|living|travelling|traveling|who_remain|currently|still|present|already] [or_travelling|or_traveling|currently|remaining] in <where> are|should|to|$|leave|depart|must",
        "currently|remaining|remain|still in <where> are|should|to|$|leave|depart|must",
    ),
    soon=(
        "now|immediately|urgently|at_once|straight_away|promptly|swiftly|today",
        "without delay",
        "as soon as",
        "earliest [possible|available|practical]",
        "right away",
        "immediate return|departure",
    ),
    transport=(
        "commercial|flights|flight|available_transport|means_of_transport|departure_options|transport",
    ),
    things=THINGS,
    area=("area|vicinity",),
    drill=DRILL,
    countries={
        "AE": "UAE|United Arab Emirates|the Emirates",
        "CD": "DRC|DR Congo|Democratic Republic of the Congo|Democratic Republic of Congo|Congo-Kinshasa",
        "CG": "Republic of the Congo|Republic of Congo|Congo-Brazzaville",
        "CF": "CAR|Central African Republic",
        "CI": "Ivory Coast|Côte d'Ivoire",
        "CV": "Cape Verde|Cabo Verde",
        "CZ": "Czech Republic|Czechia",
        "FM": "Federated States of Micronesia",
        "DK": "Kingdom of Denmark",
        "NL": "Kingdom of the Netherlands",
        "GB": "UK|United Kingdom",
        "IQ": "Federal Iraq",
        "KP": "DPRK|North Korea",
        "KR": "South Korea|Republic of Korea",
        "LA": "Laos",
        "MK": "North Macedonia",
        "MM": "Myanmar|Burma|Myanmar (Burma)|Burma (Myanmar)",
        "PG": "PNG|Papua New Guinea",
        "PS": "Palestine|the Occupied Palestinian Territories|the West Bank and Gaza|Palestinian Territories",
        "RU": "Russian Federation|the Russian Federation",
        "SA": "Kingdom of Saudi Arabia|KSA",
        "SY": "Syrian Arab Republic",
        "SZ": "Swaziland|Eswatini",
        "TL": "East Timor|Timor-Leste",
        "TR": "Turkey|Türkiye",
        "US": "United States|United States of America|USA|U.S.",
        "VE": "Bolivarian Republic of Venezuela",
        "CN": "mainland China",
    },
    preface=PREFACE,
    standing=STANDING,
    bulletin=BULLETIN,
    passing=PASSING,
    gatherings=GATHERINGS,
    updated=UPDATED,
    reminder=REMINDER,
    numbered=NUMBERED,
    warning=WARNING,
    common=COMMON,
)
