"""Dutch: Nederlandwereldwijd (colour codes), Belgium's FPS Foreign Affairs."""

from advisorywatch.language.table import (
    AFTER,
    BEFORE,
    BOTH,
    CLAUSE,
    CONSIDER,
    LEAVE,
    LEVEL,
    NEXT,
    SENTENCE,
    SHOULD,
    Aside,
    Calls,
    Lifts,
    Says,
    Table,
)

WORDS = {
    "CODE": "kleurcode|code|reisadvies|kleur",
    "ADVISEERT": (
        "opgeroepen|geadviseerd|aangeraden|verzocht|gevraagd|aanbevolen|adviseert|adviseren|"
        "raadt|raden|roept|roepen|verzoekt|verzoeken|dringt_erop_aan|aangespoord"
    ),
    "NEDERLANDERS": (
        "nederlanders|belgen|landgenoten|burgers|reizigers|toeristen|u|inwoners|onderdanen|"
        "staatsburgers|personen|mensen|bezoekers"
    ),
    "NIET_NODIG": (
        "niet-essentiële|niet_essentiële|niet-noodzakelijke|niet_noodzakelijke|"
        "niet_strikt_noodzakelijke|niet-dringende|niet_dringende|onnodige|toeristische|"
        "niet_absoluut_noodzakelijke"
    ),
    "REIZEN": "reizen|vakanties|reis|vakantiereizen",
    "STERK": "sterk|ten_stelligste|met_klem|formeel|dringend|strikt|niet_langer|niet_meer|niet|momenteel|voorlopig|nog|wel|volledig",
}

# fmt: off
LEVELS = (
    Says(3, "alle|van|alle_reizen .. {NIET_NODIG} reizen <where> [worden|wordt] [{STERK}] ontraden|afgeraden", "Belgium; the Netherlands before its colours (2014)"),
    Says(3, "{NIET_NODIG} reizen [<where>] worden|wordt|zijn [{STERK}] ontraden|afgeraden", "the Netherlands, 2014"),
    Says(3, "{NIET_NODIG} reizen [<where>] af_te_raden|te_ontraden|uit_te_stellen|te_vermijden", "Belgium"),
    Says(3, "raadt|raden|ontraadt|ontraden [{STERK}] [alle] {NIET_NODIG} reizen [af]", "Belgium, active"),
    Says(3, "reis|reizen alleen|enkel|slechts [hierheen|hiernaartoe|daarheen|daar|erheen|naar_deze_gebieden] [als|indien|wanneer|voor] [het|dit] .. noodzakelijk*|essentieel|essentiële|strikt_noodzakelijk|hoogst_noodzakelijk", "BZ's own words for orange", there=True),
    Says(3, "reis|reizen alleen|enkel|slechts naar <where> als|indien|wanneer|voor [het|dit] .. noodzakelijk*|essentieel|essentiële", "BZ's own words for orange, with the place"),
    Says(3, "alleen|enkel noodzakelijke|essentiële reizen", "BZ's label for orange"),
    Says(3, "reizen [<where>] worden|wordt [{STERK}] afgeraden|ontraden tenzij|behalve", "Belgium: with an exception of need"),
    Says(4, "alle {REIZEN} [<where>] worden|wordt|zijn [{STERK}] [{STERK}] afgeraden|ontraden", "Belgium's gravest; BZ 2014"),
    Says(4, "{REIZEN} [<where>] worden|wordt|zijn [{STERK}] [{STERK}] afgeraden|ontraden", "Belgium"),
    Says(4, "[{STERK}] afgeraden|ontraden [om] [naar] <where> te reizen|gaan", "Belgium"),
    Says(4, "raadt|raden|ontraadt|ontraden [{STERK}] [alle|elke] reizen|reis [af]", "Belgium, active"),
    Says(4, "reis|ga [er|hier] niet [hierheen|hiernaartoe|naar|heen|daarheen|erheen]", "BZ's own words for red: 'reis niet hierheen', 'reis er niet heen'", there=True),
    Says(4, "{CODE} [van_het_reisadvies] is|blijft|geldt|wordt rood|rode", "BZ; the place follows: 'is rood voor de eilanden …'"),
    Says(3, "{CODE} [van_het_reisadvies] is|blijft|geldt|wordt oranje", "BZ"),
    Says(2, "{CODE} [van_het_reisadvies] is|blijft|geldt|wordt geel|gele", "BZ"),
    Says(1, "{CODE} [van_het_reisadvies] is|blijft|geldt|wordt groen|groene", "BZ"),
    Says(4, "reisadvies voor <where> is|blijft|wordt [nu|nog|momenteel|voorlopig] [voor_het_grootste_deel|grotendeels|geheel] rood", "BZ, the place before the colour; 'voor het grootste deel' is the country's"),
    Says(3, "reisadvies voor <where> is|blijft|wordt [nu|nog|momenteel|voorlopig] [voor_het_grootste_deel|grotendeels|geheel] oranje", "BZ"),
    Says(2, "reisadvies voor <where> is|blijft|wordt [nu|nog|momenteel|voorlopig] [voor_het_grootste_deel|grotendeels|geheel] geel", "BZ"),
    Says(1, "reisadvies voor <where> nog|is|blijft|wordt [nu|nog|momenteel|voorlopig] [voor_het_grootste_deel|grotendeels|geheel] [is] groen", "BZ; press: 'voor de VS (nog) groen is'"),
    Says(4, "voor <where> geldt|gelden|blijft [nu|nog|grotendeels|vanaf_nu] [minimaal|de|een] [{CODE}] [rood|rode] rood|rode", "BZ: 'Voor de rest van … geldt kleurcode rood'"),
    Says(3, "voor <where> geldt|gelden|blijft [nu|nog|grotendeels|vanaf_nu] [minimaal|de|een] [{CODE}] oranje", "BZ"),
    Says(2, "voor <where> geldt|gelden|blijft [nu|nog|grotendeels|vanaf_nu] [minimaal|de|een] [{CODE}] geel|gele", "BZ"),
    Says(1, "voor <where> geldt|gelden|blijft [nu|nog|grotendeels|vanaf_nu] [minimaal|de|een] [{CODE}] groen|groene", "BZ"),
    Says(4, "reisadvies voor <where> rood $", "BZ's typing error: the verb is missing"),
    Says(3, "reisadvies voor <where> oranje $", "the same"),
    Says(2, "reisadvies voor <where> geel $", "BZ on Israel, 2026: 'voor de rest van Israël geel.'"),
    Says(1, "reisadvies voor <where> groen $", "the same"),
    Says(4, "[geldt|gelden] [{CODE}] rood|rode {CODE}", "'een rood reisadvies'"),
    Says(3, "[geldt|gelden] oranje {CODE}", "'een oranje reisadvies'"),
    Says(2, "[geldt|gelden] geel|gele {CODE}", "'een geel reisadvies'"),
    Says(1, "[geldt|gelden] groen|groene {CODE}", "'een groen reisadvies'"),
    Says(4, "geldt|blijven|blijft|staat|staan .. {CODE} rood", "'blijven op kleurcode rood'"),
    Says(3, "geldt|blijven|blijft|staat|staan .. {CODE} oranje", "press: 'blijven vooralsnog op kleurcode oranje staan'"),
    Says(2, "geldt|blijven|blijft|staat|staan .. {CODE} geel", "BZ: 'Per 8 september geldt kleurcode geel voor het grootste deel'"),
    Says(1, "geldt|blijven|blijft|staat|staan .. {CODE} groen", "the same"),
    Says(4, "code rood", "press: the code by its name"),
    Says(3, "code oranje", "press"),
    Says(2, "code geel", "press"),
    Says(1, "code groen", "press"),
    Says(4, "oranje [in|naar] rood", "a change told without the word code"),
    Says(3, "rood [in|naar] oranje", "the same"),
    Says(2, "oranje|rood [in|naar] geel|gele", "the press on a lowering: 'van oranje in geel of groen veranderd'"),
    Says(1, "oranje|geel|rood [in|naar] groen", "the same"),
    Says(2, "[bijzondere|verhoogde|grote|extra|uiterste] waakzaamheid|voorzichtigheid geboden|aanbevolen|aangeraden|vereist", "Belgium", weak=True),
    Says(2, "wees|blijf [extra|zeer|bijzonder] waakzaam|voorzichtig|alert", "Belgium", weak=True),
)

CALLS = (
    Calls(CONSIDER, "overweeg|overwegen|overwogen ... vertrek|vertrekken|te_verlaten|terug_te_keren|terugkeer|verlaten", "soft call", country=True),
    Calls(SHOULD, "{ADVISEERT} ... <where> [zo_snel_mogelijk|onmiddellijk|onverwijld] te verlaten", "'worden opgeroepen het land te verlaten'"),
    Calls(SHOULD, "{ADVISEERT} ... verlaten", "'opgeroepen … dat zij het land verlaten'", country=True),
    Calls(SHOULD, "{ADVISEERT} ... te vertrekken|vertrekken|vertrek", "'geadviseerd te vertrekken'", country=True),
    Calls(SHOULD, "{ADVISEERT} ... terug_te_keren|terugkeren|naar_huis", "2020: 'opgeroepen … terug te keren'", country=True),
    Calls(SHOULD, "{ADVISEERT} ... kunnen vertrekken|terugkeren", "BZ 2020: 'te kijken of ze zo snel mogelijk kunnen vertrekken'", country=True),
    Calls(SHOULD, "moeten|dienen|moet|dient|zouden [u] <where> [te] verlaten", "'moeten het land verlaten'"),
    Calls(SHOULD, "verlaat|vertrek [zo_snel_mogelijk|onmiddellijk|nu|direct|meteen|zo_spoedig_mogelijk]", "order: 'Verlaat het land', 'Vertrek nu'"),
    Calls(SHOULD, "oproep om <where> te verlaten", "noun"),
    Calls(SHOULD, "bent u [nu|nog|momenteel] in <where> vertrek|verlaat|ga_weg", "BZ's short style: 'Bent u nu in …? Vertrek …'", country=True),
)

ASIDES = (
    Aside("verzeker*|reisverzekering*|annuleringsverzekering", "about insurance", BOTH, SENTENCE, "BZ: 'Bij een oranje of rood reisadvies passen veel verzekeraars …' stands in every advice"),
    Aside("bij een [kleurcode] rood|oranje|geel|oranje_of_rood", "what holds under a colour", LEVEL, CLAUSE),
    Aside("kleurcode|code|rood|oranje|geel|groen|reisadvies betekent|betekenen|houdt_in", "a definition", LEVEL, SENTENCE),
    Aside("als|indien|wanneer|mocht u ... vertrekken|verlaten|vertrek wilt|willen|wenst|wil", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("wie|als|indien|wanneer ... wil|wilt|willen|wenst|wensen [te] ... vertrekken|verlaten|vertrek", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("wil|wilt|willen|wenst u|reizigers ... vertrekken|verlaten", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("demonstratie*|betoging*|protest*|menigte*|samenscholing*|gebouw*|hotel*", "a protest or a building, not the country", LEAVE, SENTENCE),
    Aside("deze direct|meteen|onmiddellijk", "a protest or a place, not the country", LEAVE, SENTENCE, "BZ: 'Komt u toch in een demonstratie terecht? Verlaat deze direct.'"),
    Aside("uitreisvisum|uitreisverbod|visum|visa|verblijfsvergunning|paspoort|boete|douane|uitreis*", "exit rules of the country", LEAVE, SENTENCE),
    Aside("bij|voor|na|vóór [uw|het|de] vertrek|verlaten", "when someone leaves, not that they should", LEAVE),
    Aside("niet|kan|kunt [niet] [het_land] verlaten", "whether one may leave", LEAVE, SENTENCE),
    Aside("voorbereid*|bereid_u|noodplan|plan_voor|bereid_zijn|houd_rekening", "preparing to leave is not leaving", LEAVE, SENTENCE),
    Aside("personeel|ambassadepersoneel|medewerkers|diplomaten|familieleden|gezinsleden", "about staff, not citizens", LEAVE, SENTENCE),
    Aside("autoriteiten|politie|leger ... {ADVISEERT}|bevelen|bevel|gelasten|gelast|opdragen", "an order of others, not of the publisher", LEAVE, SENTENCE),
    Aside("evacuatie*|natuurbrand*|bosbrand*|overstroming*", "a natural hazard's local evacuation", LEAVE, SENTENCE),
    Aside("al_dan_niet", "an open question, no call", LEAVE, SENTENCE, "Belgium 2020: 'overwegen om al dan niet vervroegd terug te keren'"),
    Aside("lees|zie|bekijk ... reisadvies|reisadviezen voor", "points to another page", LEVEL, BEFORE),
    Aside("was|waren|gold|golden|eerder|voorheen [er] .. [een|kleurcode|code] rood|oranje|geel", "what was advised before", LEVEL, CLAUSE),
    Aside("reis|ga niet naar <where> om", "about one purpose", LEVEL),
    Aside("'s_nachts|alleen_over|in_het_donker|over_land|met_de_auto", "how to move about, not whether to go", LEVEL, NEXT),
    Aside("'s nachts", "how to move about, not whether to go", LEVEL, SENTENCE),
    Aside("zou|zouden|kan|kunnen ... wijzigen|veranderen|wijzigt", "what may come", LEVEL),
    Aside("terreurdreiging*|dreigingsniveau|ocad|knmi|weerscode", "another body's levels", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("niet langer|meer", CLAUSE, "'worden niet langer afgeraden'"),
    Lifts("ingetrokken|opgeheven|vervallen|afgeschaft", AFTER, "'is ingetrokken'"),
)

# fmt: on
TABLE = Table(
    code="nl",
    name="Dutch",
    ordinals=False,
    abbreviations=frozenset(
        [
            "bijv",
            "bv",
            "o.a",
            "d.w.z",
            "nr",
            "tel",
            "dr",
            "mr",
            "ca",
            "m.b.t",
            "i.v.m",
            "t.o.v",
            "jl",
            "incl",
            "excl",
            "evt",
            "resp",
            "st",
        ]
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    subject_first=True,
    moves=("van <old> naar|in <new> veranderd|gewijzigd|verlaagd|verhoogd|aangepast|gegaan",),
    lowered=(
        "verlaagd|versoepeld|versoepeling|verlaging|verlaagt",
        "van oranje|rood [in|naar] geel|groen|oranje",
        "reisadvies ... ingetrokken|opgeheven",
    ),
    whole=(
        "hele|gehele|heel",
        "grootste deel van",
        "alle landen",
        "het hele land",
        "grootste deel $",
    ),
    rest=(
        "rest van|van_het",
        "overige|andere|resterende delen|gebieden|provincies|regio*|landen|deel",
        "elders in",
        "de rest",
    ),
    part=(
        "regio*|gebied*|provincie*|delen|deel|eiland|eilanden|schiereiland|stad|steden|grens*|grensgebied*|noorden|zuiden|oosten|westen|noord*|"
        "zuid*|oost*|west-*|westelijk*|oostelijk*|departement*|district*|hoofdstad|midden|km|kilometer|strook|kust|buiten|rond|binnen|vallei|woestijn|hoogten|golanhoogten",
    ),
    beyond=(
        "buitenland|wereldwijd|alle_landen|deze_landen|die_landen|deze_bestemmingen|europa|afrika|midden-oosten|europese_landen|drie_europese",
    ),
    here=("het|dit|dat land", "land"),
    border=("grens|grenzen met", "grenst|grenzend aan", "grensgebied* [met|tussen]"),
    to=("voor|naar|in|op|aan|binnen", "de|het|een", "alle"),
    cause=(
        "is|zijn|wordt|worden|blijft|geldt",
        "vanwege|wegens|omdat|door|gezien|aangezien|als|tenzij|vooralsnog|en_ook",
        "en|maar|of naar|in|voor|u|er",
    ),
    but=("behalve|uitgezonderd|met_uitzondering|uitgenomen",),
    near=(
        "bent u [nu|nog|momenteel|al] in|op <where> verlaat|vertrek|ga|dan|$",
        "{NEDERLANDERS} [die] [zich] [nu|nog|momenteel|nog_steeds|reeds] in|op <where> bevinden|verblijven|zijn|worden|moeten|aanwezig",
    ),
    soon=(
        "nu|direct|meteen|onmiddellijk|onverwijld|dringend",
        "zo snel|spoedig mogelijk",
        "zo spoedig mogelijk",
    ),
    transport=("commerciële|vluchten|lijnvluchten|buitenland",),
    things=(
        Aside(
            "gebied|plek|plaats|gebouw|hotel|huis|woning|strand|demonstratie*|omgeving|straat|kamer|auto|voertuig|betoging",
            "leave the area or a building, not the country",
            LEAVE,
        ),
        Aside("deze|zich", "a thing or a protest, not the country", LEAVE, NEXT),
    ),
    countries={
        "AE": "VAE|Verenigde Arabische Emiraten",
        "US": "VS|Verenigde Staten|de VS",
        "GB": "VK|Verenigd Koninkrijk",
        "CD": "DRC|Democratische Republiek Congo|Congo-Kinshasa",
        "PS": "Palestijnse Gebieden",
        "CF": "Centraal-Afrikaanse Republiek",
        "CI": "Ivoorkust",
        "MM": "Myanmar|Birma",
        "TR": "Turkije",
    },
    common=frozenset(
        [
            "de",
            "het",
            "een",
            "van",
            "en",
            "in",
            "is",
            "voor",
            "op",
            "te",
            "met",
            "zijn",
            "niet",
            "dat",
            "die",
            "aan",
            "er",
            "u",
            "naar",
            "om",
            "bij",
            "ook",
            "als",
            "of",
            "wordt",
        ]
    ),
)
