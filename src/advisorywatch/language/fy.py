"""West Frisian: how the press of Fryslân quotes the Netherlands' colour codes.

No ministry publishes in it. Seen: https://www.itnijs.frl (2021-05); the rest is the grammar of
nl.py put in Frisian. Countries that have no name of their own here go by their Dutch one.
"""

from advisorywatch.language.table import (
    AFTER,
    BEFORE,
    BOTH,
    CLAUSE,
    CONSIDER,
    LEAVE,
    LEVEL,
    SENTENCE,
    SHOULD,
    Aside,
    Calls,
    Lifts,
    Says,
    Table,
)

COLOURS = {4: "read|reade", 3: "oranje", 2: "giel|giele", 1: "grien|griene"}

WORDS = {
    "KOADE": "kleurkoade|koade|reisadvys|reisadvizen|kleur",
    "KLEUR": "|".join(COLOURS.values()),
    "IS": "is|binne|bliuwt|bliuwe|wurdt|wurde|waard|stiet|steane|giet|gie|jildt|jilde|hat|krijt|krijcht",
    "REIZEN": "reizen|reizgjen|reis|fakânsjes|fakânsjereizen",
    "NET_NEDICH": "net-needsaaklike|net_needsaaklike|net_strikt_needsaaklike|net-essinsjele|ûnnedige|toeristyske",
    "STERK": "sterk|driuwend|noch_hieltyd|noch|foarearst|no|net_langer|net_mear|wol",
    "NEDERLANNERS": "nederlanners|belgen|lânslju|boargers|reizgers|toeristen|friezen|minsken",
    "RIEDT": (
        "oproppen|ropt|roppe|rôp|advisearret|advisearje|advisearre|oanret|oanriede|riedt|ret|frege|"
        "freget|fersiket|fersocht|krije_it_advys|krijt_it_advys"
    ),
}


def coloured(phrase: str, note: str) -> tuple[Says, ...]:
    """One entry a colour: {C} in the phrase is the colour."""
    return tuple(Says(level, phrase.replace("{C}", c), note) for level, c in COLOURS.items())


# fmt: off
LEVELS = (
    Says(3, "{NET_NEDICH} {REIZEN} [<where>] wurdt|wurde ... ôfret|ûntret", "Belgium and the Netherlands before their colours"),
    Says(3, "ret|riedt|ûntriedt|ûntret ... {NET_NEDICH} {REIZEN}", "the same, active"),
    Says(3, "allinne|inkeld needsaaklike|essinsjele {REIZEN}", "the label of orange"),
    Says(3, "reizgje|reizgjen|reizen allinne|inkeld .. as .. needsaaklik*|nedich", "BZ's own words for orange", there=True),
    Says(4, "[alle] {REIZEN} [<where>] [{STERK}] [{STERK}] ôfret|ûntret wurdt|wurde", "seen: 'dat reizgjen nei dy plakken net langer sterk ôfret wurdt'"),
    Says(4, "[alle] {REIZEN} [<where>] wurdt|wurde ... ôfret|ûntret", "the same, verb first"),
    Says(4, "ûntriedt|ûntret {REIZEN}", "seen: 'It kabinet ûntriedt reizgjen nei dy lannen noch hieltyd sterk'"),
    Says(4, "ret|riedt ... {REIZEN} <where> ôf", "active"),
    Says(4, "reizgje|gean .. net hjirhinne|dêrhinne|dêr|hinne", "BZ's own words for red", there=True),
    *coloured("fan {KLEUR} yn|nei {C}", "seen: 'it reisadvys fan oranje yn giel of grien feroare'"),
    *coloured("{KOADE} foar <where>!{KLEUR} {IS} ..!{KLEUR} {C}", "the place before the colour"),
    *coloured("foar|yn <where>!{KLEUR} {IS} ..!{KLEUR} [in] [{KOADE}] {C} [{KOADE}]", "seen: 'Foar Bonêre jildt noch in oranje reisadvys'"),
    *coloured("{KOADE} {IS} ..!{KLEUR} {C}", "the place behind the colour"),
    *coloured("bliuwe|bliuwt|stiet|steane|set ..!{KLEUR} op [{KOADE}] {C}", "seen: 'bliuwe foarearst op kleurkoade oranje stean'"),
    *coloured("op|nei [{KOADE}] {C} set|stean|stiet|gean|giet|gongen", "the verb last"),
    *coloured("[in] {C} {KOADE}", "'in read reisadvys'"),
    *coloured("{KOADE} {C}", "'koade read'"),
)

CALLS = (
    Calls(CONSIDER, "oerweagje|oerwaget ... fertrekken|te_fertrekken|te_ferlitten|werom_te_gean", "soft call", country=True),
    Calls(SHOULD, "{RIEDT} ... <where> [sa_gau_mooglik|fuortendaliks] te ferlitten", "'wurde oproppen it lân te ferlitten'"),
    Calls(SHOULD, "{RIEDT} ... te_fertrekken|fuort_te_gean|werom_te_gean|werom_te_kommen", "'oproppen te fertrekken'", country=True),
    Calls(SHOULD, "moatte|moat|soene <where> [te] ferlitte|ferlitten", "'moatte it lân ferlitte'"),
    Calls(SHOULD, "ferlit|ferlitte > it|dit|dat lân", "order: 'Ferlit it lân'"),
)

ASIDES = (
    Aside("fersekering*|fersekerders|fersekere", "about insurance", BOTH, SENTENCE),
    Aside("by in|koade|kleurkoade [kleurkoade] {KLEUR}", "what holds under a colour", LEVEL, CLAUSE, "seen: 'By in oranje reisadvys moatte reizgers …'"),
    Aside("mei in {KLEUR} [of] [{KLEUR}] reisadvys", "of any country with that colour", LEVEL, CLAUSE, "seen: 'lannen mei in grien of giel reisadvys'"),
    Aside("{KLEUR}|kleurkoade betsjut|betsjutte|hâldt_yn", "a definition", LEVEL, SENTENCE),
    Aside("as ... ferlitte|ferlitten|fertrekken wolle|wol|wolst", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("wa|as ... wol|wolle ... ferlitte|ferlitten|fertrekke", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("demonstraasje*|gebiet|gebou|hotel|hûs|plak ... $", "a protest or a place, not the country", LEAVE, BEFORE),
    Aside("fisum|útreisfisum|paspoart|útreisferbod|boete", "exit rules of the country", LEAVE, SENTENCE),
    Aside("tariede|taret|tarieden|needplan|ree", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personiel|ambassadepersoniel|diplomaten", "about staff, not citizens", LEAVE, BEFORE, unless="nederlanners|belgen|lânslju|boargers"),
    Aside("wie|wiene|waard|jildde|earder ... {KLEUR}", "what was advised before", LEVEL, BEFORE),
    Aside("moat|sil|soe ... {KLEUR} gean|wurde", "what may come", LEVEL, CLAUSE, "seen: 'dat reisadvys nei giel gean moat'"),
    Aside("{KLEUR} gean|wurde moat|sil|soe", "what may come", LEVEL, CLAUSE),
)

LIFTS = (
    Lifts("net langer|mear .. ôfret|ûntret|read|oranje|giel", CLAUSE, "seen: 'net langer sterk ôfret'"),
    Lifts("ynlutsen|opheft|ferfallen", AFTER, "'is ynlutsen'"),
)

# fmt: on
TABLE = Table(
    code="fy",
    name="West Frisian",
    ordinals=False,
    abbreviations=frozenset(["bgl", "f.e", "o.o", "nr", "ein", "st"]),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    subject_first=True,
    lowered=("fan oranje|read yn|nei giel|grien|oranje", "ferromme|ferromming|ferlege"),
    whole=("hiele|hiel", "it hiele lân", "alle lannen"),
    rest=("rest fan", "oare|oerige dielen|gebieten|provinsjes|regio*|lannen", "de rest"),
    part=(
        "regio*|gebiet*|provinsje*|dielen|diel|eilân|eilannen|stêd|stêden|grinsgebiet*|grins*|"
        "noarden|suden|easten|westen|noard-*|súd-*|haadstêd",
    ),
    beyond=("bûtenlân|wrâldwiid|lannen|plakken|gebieten|bestimmingen",),
    here=("it|dit|dat lân", "lân"),
    border=("grins mei|tusken", "grinsgebiet* [mei|tusken]"),
    own=frozenset(["NL", "BE"]),
    to=("foar|nei|yn|op|oan", "de|it|in|dy|dat", "alle"),
    cause=(
        "is|binne|wurdt|wurde|bliuwt|jildt",
        "fanwegen|omdat|troch|as|noch_hieltyd",
        "en|mar",
    ),
    but=("útsein|behalve|mei_útsûndering",),
    near=("{NEDERLANNERS} yn|op <where> wurde|moatte|krije",),
    soon=("no|fuortendaliks|daliks|driuwend", "sa gau mooglik"),
    transport=("flechten|kommersjele",),
    things=(
        Aside(
            "gebiet|plak|gebou|hotel|hûs|demonstraasje*|strjitte",
            "a place, not the country",
            LEAVE,
        ),
    ),
    area=("gebiet",),
    countries={
        "IE": "Ierlân",
        "FI": "Finlân",
        "TH": "Tailân",
        "NL": "Nederlân",
        "BE": "Belgje",
        "DE": "Dútslân",
        "FR": "Frankryk",
        "RU": "Ruslân",
        "GR": "Grikelân",
        "ES": "Spanje",
        "SY": "Syrje",
        "AF": "Afganistan",
    },
    common=frozenset(
        [
            *("it", "fan", "yn", "net", "dy", "foar", "mei", "nei", "wurdt", "binne", "ek"),
            *("hat", "ûnder", "wurde", "lân", "oan", "moatte", "dêr", "sa", "noch"),
        ]
    ),
)
