"""Dutch: Nederlandwereldwijd (colour codes), Belgium's FPS Foreign Affairs, and the press."""

from advisorywatch.language.nl_asides import ASIDES, LIFTS
from advisorywatch.language.table import (
    CONSIDER,
    LEAVE,
    NEXT,
    SHOULD,
    Aside,
    Calls,
    Says,
    Table,
)

COLOURS = {4: "rood", 3: "oranje", 2: "geel", 1: "groen"}
BEFORE_A_NOUN = {4: "rood|rode", 3: "oranje", 2: "geel|gele", 1: "groen|groene"}

WORDS = {
    "CODE": "kleurcode|code|reisadvies|kleur|kleurcodes|reisadviezen",
    "KLEUR": "|".join(BEFORE_A_NOUN.values()),
    "IS": (
        "is|zijn|blijft|blijven|wordt|worden|werd|werden|staat|staan|stond|gaat|gaan|ging|gingen|"
        "springt|sprong|kleurt|kleurde|luidt|geldt|gelden|gold|was|waren|verandert|veranderde|stijgt"
    ),
    "DEELS": (
        "voor_het_grootste_deel|voor_een_groot_deel|voor_een_deel|grotendeels|geheel|volledig|deels|"
        "gedeeltelijk|helemaal|overal|overwegend|voorlopig|momenteel"
    ),
    "GEZET": (
        "gezet|staan|staat|blijft|gaat|springt|bijgesteld|verhoogd|verlaagd|aangepast|gewijzigd|"
        "gebracht|gegaan|opgeschaald|veranderd|bijstellen|zetten|gaan"
    ),
    "RAADT": "raadt|raden|raad|raadde|raadden|ried",
    "ONTRAADT": "ontraadt|ontraden|ontraadde|ontraadden|afraadt|afraden",
    "ADVISEERT": (
        "opgeroepen|geadviseerd|aangeraden|verzocht|gevraagd|aanbevolen|adviseert|adviseren|adviseer|"
        "adviseerde|adviseerden|raadt|raden|raadde|raadden|roept|roepen|roep|riep|riepen|oproept|oproepen|oproep|"
        "verzoekt|verzoeken|verzocht|verzochten|dringt_erop_aan|drong_erop_aan|dringt_aan|drong_aan|drong_er|dringt_er|drongen_er|dringen_er|aangespoord|"
        "spoort|sporen|spoorde|spoorden|maant|manen|maande|maanden|gemaand|aangemaand|"
        "beveelt|bevelen|vraagt|vragen|vroeg|vroegen|gesommeerd|sommeert|sommeerde|sommeren|opgedragen|aanraadt|aanraden|"
        "waarschuwing_aan|verzoek_aan|dringende_verzoek|oproep_aan|krijgen_het_advies|kregen_het_advies|krijgt_het_advies|kreeg_het_advies|het_advies_krijgen|"
        "de_raad|de_vraag|de_boodschap|de_aanbeveling|de_oproep|luidt_het_advies|het_advies_is|dringende_advies|advies_luidt|advies_om|dringend_advies|advies_aan"
    ),
    "NEDERLANDERS": (
        "nederlanders|belgen|landgenoten|burgers|reizigers|toeristen|u|inwoners|onderdanen|"
        "staatsburgers|personen|mensen|bezoekers|vakantiegangers"
    ),
    "NIET_NODIG": (
        "niet-essentiële|niet_essentiële|niet-noodzakelijke|niet_noodzakelijke|niet-noodzakelijk|"
        "niet_strikt_noodzakelijke|niet-dringende|niet_dringende|onnodige|toeristische|overbodige|"
        "niet_absoluut_noodzakelijke|niet_hoogstnoodzakelijke|niet-nodige"
    ),
    "NODIG": "noodzakelijk*|hoogstnoodzakelijk*|nodig|essentieel|essentiële|strikt_noodzakelijk|hoogst_noodzakelijk|dringend*",
    "REIZEN": "reizen|vakanties|reis|vakantiereizen|trips|verplaatsingen",
    "VAKANTIES": "vakanties|vakantiereizen|vakantie|toeristische_reizen|toeristische_trips|plezierreizen",
    "UITLEG": (
        "let_op|alleen_noodzakelijke_reizen|ga_er_niet_heen|niet_reizen|reis_er_niet_heen|ga_er_niet_naartoe|"
        "alleen_reizen_als_dit_noodzakelijk_is|alleen_reizen_als_het_noodzakelijk_is"
    ),
    "ALLEEN": "alleen|enkel|slechts|uitsluitend",
    "GAAN": "te_reizen|te_gaan|af_te_reizen|te_vliegen|te_trekken|reizen|gaan",
    "STERK": "sterk|ten_stelligste|ten_zeerste|met_klem|formeel|dringend|strikt|stellig|niet_langer|niet_meer|niet|momenteel|voorlopig|nog|wel|volledig|hiermee|daarom|dus|nu|daardoor|vooralsnog|ook|zelfs|voortaan",
}


def coloured(phrase: str, note: str, *, also: bool = False) -> tuple[Says, ...]:
    """One entry a colour: {C} in the phrase is the colour, {CE} the same before a noun ("rode").

    What the colour means may follow it: "oranje (alleen noodzakelijke reizen)".
    """
    if phrase.endswith("{C}"):
        phrase += " [{UITLEG}]"
    return tuple(
        Says(
            level,
            phrase.replace("{C}", colour).replace("{CE}", BEFORE_A_NOUN[level]),
            note,
            also=also,
        )
        for level, colour in COLOURS.items()
    )


# fmt: off
LEVELS = (
    *coloured("niet langer|meer [code|kleurcode] {KLEUR} ... maar [nu] [code|kleurcode] {C}", "press: 'nu niet langer geel, maar oranje'"),
    *coloured("{CODE} .. voor|van <where>!{KLEUR} {IS} .. van {KLEUR} [terug|weer|direct] naar|in|tot|op [code] {C}", "a change told with the former colour"),
    *coloured("{IS} de|het {CODE} voor|van <where>!{KLEUR} van {KLEUR} [terug|weer|direct] naar|in|tot|op [code] {C}", "the same, the verb first"),
    *coloured("{CODE} {C} {IS} [ook|nu] voor|in|langs <where>!{KLEUR} [die|dat] grenzen|grenst|grenzend|grenzende aan .. met [kleurcode|code] {KLEUR}", "BZ on Colombia: 'geldt voor gebieden die grenzen aan de regio's met kleurcode rood': the other colour tells where"),
    *coloured("van [code|kleurcode] {KLEUR} [{UITLEG}] [terug|weer|direct] naar|in|tot|op [code|kleurcode] {C}", "a change told with the former colour: 'van oranje naar rood'"),
    Says(3, "alle|van|alle_reizen .. {NIET_NODIG} {REIZEN} <where> [worden|wordt] [{STERK}] ontraden|afgeraden", "Belgium; the Netherlands before its colours (2014)"),
    Says(3, "{NIET_NODIG} {REIZEN} [<where>] worden|wordt|zijn|werden|is ... ontraden|afgeraden", "the Netherlands, 2014; Belgium"),
    Says(3, "worden|wordt|werden ... {NIET_NODIG} {REIZEN} [<where>] [{STERK}] [{STERK}] ontraden|afgeraden", "verb first"),
    Says(3, "{NIET_NODIG} {REIZEN} [<where>] af_te_raden|te_ontraden|uit_te_stellen|te_vermijden|te_annuleren|ontraden|afgeraden", "Belgium"),
    Says(3, "afgeraden|ontraden [om] {NIET_NODIG} {REIZEN}", "'wordt afgeraden om niet-essentiële reizen te maken'"),
    Says(3, "{RAADT}|{ONTRAADT} ... {NIET_NODIG} {REIZEN} [af]", "Belgium, active"),
    Says(3, "reis|reizen {ALLEEN} [hierheen|hiernaartoe|daarheen|daar|erheen|naar_deze_gebieden] [als|indien|wanneer|voor] [het|dit] .. {NODIG}", "BZ's own words for orange", there=True),
    Says(3, "reis|reizen {ALLEEN} naar <where> als|indien|wanneer|voor [het|dit] .. {NODIG}", "BZ's own words for orange, with the place"),
    Says(3, "reis|ga er|hier {ALLEEN} heen|naartoe als|indien|wanneer .. {NODIG}", "BZ: 'Reis er alleen heen als dit noodzakelijk is'", there=True),
    Says(3, "{ALLEEN} [nog] naar <where> {GAAN} als|indien|wanneer|voor|tenzij [dat|het|dit] .. {NODIG}", "2020: 'adviseert alleen nog naar het buitenland te reizen als dat strikt noodzakelijk is'"),
    Says(3, "{ALLEEN} [nog] hierheen|daarheen|erheen|naartoe|heen {GAAN} als|indien|wanneer|voor|tenzij [dat|het|dit] .. {NODIG}", "press: 'het advies is om er alleen naartoe te gaan als het noodzakelijk is'", there=True),
    Says(3, "{ALLEEN} als|indien|wanneer [het|dit|dat] .. {NODIG} ... naar <where> {GAAN}", "the condition first: 'alleen als het noodzakelijk is naar … te reizen'"),
    Says(3, "niet [meer|langer] naar <where> {GAAN} , [tenzij|behalve] .. {NODIG}", "2020: 'niet meer naar het buitenland te reizen, tenzij strikt noodzakelijk'"),
    Says(3, "er|hier|daar .. niet naartoe|heen .. {GAAN} , tenzij|behalve .. {NODIG}", "press, 2019: 'beter niet naartoe kunnen reizen, tenzij het echt nodig is'", there=True),
    Says(3, "{ALLEEN} ... naar <where> worden|wordt gereisd|afgereisd als|indien ... {NODIG}", "2020: 'mag alleen naar het land worden gereisd als dat strikt noodzakelijk is'"),
    Says(3, "{ALLEEN} [nog] af_te_reizen|te_reizen|te_gaan als|indien|wanneer [dat|het|dit] .. {NODIG}", "press, 2017: 'om alleen af te reizen als het strikt noodzakelijk is'", there=True),
    Says(3, "{ALLEEN} reizen als|indien [dat|het|dit] [strikt|hoogst|absoluut] {NODIG}", "2020: 'alleen reizen als strikt noodzakelijk'", there=True),
    Says(3, "{ALLEEN} voor .. noodzakelijke|essentiële|hoogstnoodzakelijke .. {REIZEN}", "'aangeraden om alleen voor noodzakelijke reizen naar China te gaan'"),
    Says(3, "reis|ga niet naar <where> als|indien|wanneer|tenzij [het|dat|dit] [niet] .. {NODIG}", "the same, an order: 'Reis niet naar … als dat niet noodzakelijk is'"),
    Says(3, "niet naar <where> {GAAN} als|indien [het|dat|dit] niet .. {NODIG}", "'niet naar Rusland te reizen als het niet noodzakelijk is'"),
    Says(3, "{ALLEEN} [strikt|hoogst|absoluut|dringend|uiterst|echt|zeer] noodzakelijke|essentiële|hoogstnoodzakelijke {REIZEN}", "BZ's label for orange"),
    Says(3, "{VAKANTIES} [<where>] worden|wordt|zijn|werden|is ... afgeraden|ontraden", "BZ 2020: holidays alone are advised against"),
    Says(3, "worden|wordt|werden [alle] {VAKANTIES} [<where>] [{STERK}] [{STERK}] afgeraden|ontraden", "the same, verb first"),
    Says(3, "{RAADT}|{ONTRAADT} ... {VAKANTIES} [<where>] [{STERK}] [{STERK}] af", "the same, active"),
    Says(3, "reizen [<where>] worden|wordt [{STERK}] afgeraden|ontraden tenzij|behalve", "Belgium: with an exception of need"),
    Says(3, "{NIET_NODIG} {REIZEN} <where> {RAADT} ... af", "inverted"),
    Says(3, "{VAKANTIES} <where> {RAADT} ... af", "inverted"),
    Says(4, "{REIZEN} <where> {RAADT} ... af", "inverted: 'Verplaatsingen naar de grensgebieden raadt Buitenlandse Zaken nog steeds af'"),
    Says(3, "{NIET_NODIG} {REIZEN} <list> worden|wordt [{STERK}] [{STERK}] afgeraden|ontraden", "Belgium: a long list of provinces"),
    Says(4, "{REIZEN} <list> worden|wordt [{STERK}] [{STERK}] afgeraden|ontraden", "the same"),
    Says(4, "alle|elke {REIZEN} [<where>] worden|wordt|zijn|werden|is ... afgeraden|ontraden", "Belgium's gravest; BZ 2014"),
    Says(4, "{REIZEN} [<where>] worden|wordt|zijn|werden|is ... afgeraden|ontraden|af_te_raden", "Belgium"),
    Says(4, "worden|wordt|werden ... {REIZEN} <where> [{STERK}] [{STERK}] afgeraden|ontraden", "verb first: 'Tegelijk worden alle reizen naar … voortaan sterk afgeraden'"),
    Says(4, "{REIZEN} [<where>] [{STERK}] [{STERK}] af_te_raden|te_ontraden|afraadt|ontraadt|afraden", "subordinate"),
    Says(4, "[{STERK}] afgeraden|ontraden [om] [zich] [naar] <where> te_reizen|te_gaan|te_begeven|af_te_reizen|te_trekken", "Belgium; 'wordt afgeraden zich naar … te begeven'"),
    Says(4, "[{STERK}] afgeraden|ontraden [om] <where> te_bezoeken|te_betreden", "Belgium; of a place, else it is advice on behaviour", weak=True),
    Says(4, "strengste|zwaarste|hoogste [negatieve] reisadvies|kleurcode", "press, 2021: 'gold al vele jaren het strengste negatieve reisadvies'"),
    Says(4, "{RAADT} ... {REIZEN} <where> [{STERK}] af", "Belgium and the press, active"),
    Says(4, "{RAADT} ... {REIZEN} [{STERK}] af", "the same without a place"),
    Says(4, "{ONTRAADT} ... {REIZEN}", "Belgium, active"),
    Says(4, "{RAADT} ... af [om] naar <where> te reizen|gaan", "press: 'raadt Nederlanders af naar Oekraïne te reizen'"),
    Says(4, "{ADVISEERT} ... niet [meer|langer] naar <where> {GAAN}", "press: 'adviseert mensen niet naar Libanon te reizen'"),
    Says(4, "{ADVISEERT} ... er|hier niet naartoe|heen|naar_toe {GAAN}", "press: 'verzoekt er niet naartoe te reizen'", there=True),
    Says(4, "belgen|nederlanders|landgenoten mogen .. niet [meer|langer] {GAAN} naar", "press on Belgium's ban of 2020: 'Belgen mogen niet meer reizen naar …'"),
    Says(4, "belgen|nederlanders|landgenoten mogen .. niet [meer|langer] naar <where> {GAAN}", "the same, the verb last"),
    Says(4, "gebied*|regio*|provincie*|landsde*|grens*|grensstreek|grensstreken|noorden|zuiden|oosten|westen|eiland|eilanden ... moet|moeten|dient|dienen [{DEELS}] [{STERK}] worden gemeden|vermeden", "press: 'De grensstreek met Colombia moet helemaal worden gemeden'", part=True),
    Says(4, "gebied*|regio*|provincie*|landsde*|grens*|grensstreek|grensstreken|noorden|zuiden|oosten|westen|eiland|eilanden ... moet|moeten|dient|dienen [{DEELS}] [{STERK}] gemeden|vermeden [te] worden", "the same, the verb last", part=True),
    Says(4, "van_plan|plannen ... naar <where> te gaan|reizen|vertrekken ... advies om dat|dit niet te doen", "press: 'Nederlanders die van plan zijn naar … te gaan krijgen het advies om dat niet te doen'"),
    Says(4, "advies ... om er|daar niet heen|naartoe|naar_toe {GAAN}", "press: 'Het advies voor rode gebieden is om er niet heen te gaan'", there=True),
    Says(3, "reis|reizen alleen|enkel|uitsluitend bij noodzaak naar", "a headline: 'reis alleen bij noodzaak naar …'"),
    Says(4, "reis|ga [er|hier] niet hierheen|hiernaartoe|heen|naartoe|daarheen|erheen", "BZ's own words for red: 'reis niet hierheen', 'reis er niet heen'", there=True),
    Says(4, "reis niet naar|binnen", "BZ: 'Reis niet naar Tigray', 'Reis niet binnen 10 kilometer van de grens'; but 'Reis niet over de weg'", there=True),
    Says(4, "ga niet naar", "the same; also advice on behaviour ('ga niet naar demonstraties')", weak=True),
    Says(4, "advies|reisadvies .. niet reizen", "BZ's label for red, in the press: 'het advies staat op niet-reizen'"),
    *coloured("{IS} [nu|ook|sinds] de|het {CODE} voor|van <where>!{KLEUR} [{DEELS}] [nu|al] [op|naar] [code] {C}", "the verb first: 'Sinds zondag is het reisadvies voor heel Israël rood'"),
    *coloured("{KLEUR} naar|in {CE}", "the same: 'van oranje in geel of groen veranderd'"),
    *coloured("{CODE} [van_het_reisadvies] voor <where>!{KLEUR} {IS} ..!{KLEUR} [{DEELS}] [nu|al] [op|naar|tot] [code] {C}", "BZ, the place before the colour; 'voor het grootste deel' is the country's"),
    *coloured("{CODE} [van_het_reisadvies] {IS} [nu] voor|in <where>!{KLEUR} [{DEELS}] {C}", "the place between: 'Het reisadvies is voor bijna de hele VAE oranje'"),
    *coloured("en|maar voor <where>!{KLEUR} [zelfs|nog|nu|wel] {C}", "and its second half: 'en voor de eilanden zelfs rood'"),
    *coloured("minimaal|minstens {C} geldt|is", "2020: 'dat voor alle landen minimaal oranje geldt'"),
    *coloured("geldt|gelden [nu] het|een advies {C}", "press"),
    *coloured("{CODE} voor <where>!{KLEUR} nog {C}", "press: 'voor de VS (nog) groen is'"),
    *coloured("voor|in <where>!{KLEUR} {IS} ..!{KLEUR} [{CODE}] ..!{KLEUR} [{DEELS}] {C}", "BZ: 'Voor de rest van … geldt kleurcode rood'; press: 'Voor Iran is de kleurcode al jaren rood'"),
    *coloured("{CODE} [van_het_reisadvies] {IS} ..!{KLEUR} [{DEELS}] [nu|al] [op|naar|tot] [code] {C}", "BZ; the place follows: 'is rood voor de eilanden …'"),
    *coloured("{CODE} ...!{KLEUR} {GEZET} naar|op|tot [code] {C}", "press: 'is dinsdag aangepast naar rood'"),
    *coloured("{CODE} ...!{KLEUR} naar|op|tot [code] {C} [is|zijn|was|werd|wordt|worden|had|heeft] {GEZET}", "the same, the verb last: 'vorige week op rood is gezet'"),
    *coloured("reisadvies voor <where>!{KLEUR} {C} $", "BZ's typing error: the verb is missing"),
    *coloured("[geldt|gelden] [een|de] [{CODE}] {CE} reisadvies|reisadviezen|kleurcode|code", "'een rood reisadvies'"),
    *coloured("geldt|blijven|blijft|staat|staan ..!{KLEUR} {CODE} {C}", "'blijven op kleurcode rood'"),
    *coloured("heeft|hebben|krijgt|krijgen|kreeg|kregen ..!{KLEUR} [{DEELS}] [de|een] {CODE} {C}", "press: 'heeft nu grotendeels de kleurcode oranje'"),
    *coloured("zet|zetten|zette|schaalt|brengt <where>!{KLEUR} op|naar [code] {C}", "press: 'Buitenlandse Zaken zet Mali op rood'"),
    *coloured("{CODE} ..!{KLEUR} naar|op|tot|in|nu {C}", "press: 'Reisadvies Libanon naar rood'"),
    *coloured("{CODE} {C} af", "press: 'gaf Nederland de kleurcode rood af voor Irak'"),
    *coloured("{CODE} {C}", "press: 'code rood', 'reisadvies geel'"),
    *coloured("{GEZET}|{IS} ...!{KLEUR} op|naar [code] {C}", "press: 'staan alle reisadviezen op oranje'"),
    *coloured("op|naar [code] {C} $", "a headline: 'Heel Haïti op rood'"),
    *coloured("reisadvies ..!{KLEUR} [weer|nu] {C} $", "a headline: 'Reisadvies Haïti: rood'"),
    *coloured("op|naar [code] {C} {GEZET}", "press: 'naar rood bijgesteld'"),
    *coloured("kleurt|kleurde|kleuren|kleurden|gekleurd ..!{KLEUR} [{DEELS}] {C}", "press: 'Het land kleurt grotendeels rood'"),
    *coloured("{C} geworden", "press: 'ook heel wat landen zijn oranje geworden'"),
    *coloured("{C} gekleurd|kleurt|kleurde|kleuren|kleurden", "press: 'delen waren al rood gekleurd'"),
    *coloured("en|maar {C} [ga_er_niet_heen|niet_reizen] > voor|in|langs|op|aan", "second half: 'oranje en rood voor de eilanden'"),
    *coloured("is|zijn|blijft|blijven|wordt|worden|was|waren ..!{KLEUR} [{DEELS}] [nu|al|weer|nog] {C}", "press: 'De Palestijnse gebieden waren al oranje'"),
    *coloured("en {C} $", "second half: 'deels oranje en rood'", also=True),
    *coloured("of {C} {UITLEG}", "second half: 'stond op oranje (…) of rood (niet reizen)'", also=True),
    *coloured("{C} {UITLEG}", "press: '‘oranje’ (alleen noodzakelijke reizen)'"),
    Says(3, "geldt|gelden|blijft|heeft|hebben|krijgt|krijgen|kreeg|afgegeven|geeft|is|staat ...!geen|ondanks|na|bij negatief|negatieve reisadvies|reisadviezen", "press: orange or red; the lesser of the two is sure"),
    Says(3, "negatief|negatieve reisadvies|reisadviezen .. geldt|gelden|van_kracht|afgegeven|uitgebracht|gekregen|uitgevaardigd|afgekondigd|gegeven", "the same"),
    Says(2, "[bijzondere|verhoogde|grote|extra|uiterste] waakzaamheid|voorzichtigheid [is|blijft|wordt] .. geboden|aanbevolen|aangeraden|vereist [bij_reizen]", "Belgium", weak=True),
    Says(2, "buitenlandse_zaken|fod|ministerie ... vraagt|vragen|adviseert|raadt|roept|maant|pleit ... verhoogde|extra|grote|grotere|grootste|uiterste|bijzondere waakzaamheid|voorzichtigheid", "Belgium in the press: 'vraagt van de reizigers een verhoogde waakzaamheid'"),
    Says(2, "mits ... waakzaamheid|voorzichtigheid kan|kunnen|mag ... gereisd [worden]", "Belgium in the press"),
    Says(2, "mits ... waakzaamheid|voorzichtigheid kan|kunnen|mag [men|u|reizigers] <where> bezoeken|bezocht|bereisd|bereizen", "Belgium: 'Mits de nodige waakzaamheid kan men … bezoeken'"),
    Says(2, "moeten|dienen mensen|reizigers|nederlanders|belgen .. waakzaam|alert|voorzichtig|oplettend blijven|zijn ... buitenlandse_zaken|ministerie|fod|ambassade", "press: 'moeten mensen er altijd waakzaam blijven …, aldus Buitenlandse Zaken'"),
    Says(2, "gereisd worden , al|maar|hoewel ... veiligheidsrisico*", "press on yellow: 'kan wel gewoon gereisd worden, al gelden er wel veiligheidsrisico's'"),
    Says(2, "mits de|verhoogde|extra|grote [nodige] waakzaamheid|voorzichtigheid", "Belgium: 'Mits de nodige waakzaamheid kan men … bezoeken'", weak=True),
    Says(2, "naar|op|classificatie waakzaamheid betrachten", "BZ's scale before its colours"),
    Says(2, "waakzaamheid [te] betrachten", "the same", weak=True),
    Says(2, "wees|blijf [extra|zeer|bijzonder] waakzaam|voorzichtig|alert", "Belgium", weak=True),
)

CALLS = (
    Calls(CONSIDER, "overweeg|overwegen|overwogen|overweging ... vertrek|vertrekken|te_verlaten|terug_te_keren|terugkeer|verlaten", "soft call", country=True),
    Calls(CONSIDER, "bekijken|bedenken|nagaan|bedenk|af_te_vragen .. of ... terugkeren|vertrekken|verlaten|noodzakelijk|nodig", "press: 'de raad om te bekijken of ze vroeger kunnen terugkeren'", country=True),
    Calls(SHOULD, "{ADVISEERT} ... <where> [zo_snel_mogelijk|onmiddellijk|onverwijld] te verlaten", "'worden opgeroepen het land te verlaten'"),
    Calls(SHOULD, "{ADVISEERT} ... verlaten", "'opgeroepen … dat zij het land verlaten'", country=True),
    Calls(SHOULD, "{ADVISEERT} ... te vertrekken|vertrekken|vertrek", "'geadviseerd te vertrekken'", country=True),
    Calls(SHOULD, "{ADVISEERT} ... en ... te_vertrekken", "the second of two: 'het advies een veilige plaats op te zoeken en … over land te vertrekken'", country=True),
    Calls(SHOULD, "{ADVISEERT} ... weg te_gaan|te_komen", "press: 'aangeraden daar zo snel mogelijk weg te gaan'", country=True),
    Calls(SHOULD, "{ADVISEERT} ... terug_te_keren|terugkeren|naar_huis", "2020: 'opgeroepen … terug te keren'", country=True),
    Calls(SHOULD, "{ADVISEERT} ... kunnen vertrekken|terugkeren", "BZ 2020: 'te kijken of ze zo snel mogelijk kunnen vertrekken'", country=True),
    Calls(SHOULD, "moeten|dienen|moet|dient|zouden|moesten [u] <where> [te] verlaten", "'moeten het land verlaten'"),
    Calls(SHOULD, "moeten|dienen|moet|dient ... uit <where> [te] vertrekken|weg", "'moeten uit Libanon vertrekken'"),
    Calls(SHOULD, "{NEDERLANDERS} in|op <where> moeten|moet|dienen ~ vertrekken|weg", "press: 'Nederlanders in Libanon moeten vertrekken'"),
    Calls(SHOULD, "moeten|dienen|moet|dient zo_snel_mogelijk|zo_spoedig_mogelijk|onmiddellijk|direct|meteen [te] vertrekken|weg", "'Wie nog in Soedan is, moet zo snel mogelijk vertrekken'", country=True),
    Calls(SHOULD, "kom [zo_snel_mogelijk|nu|meteen] naar_huis|terug", "press on Belgium, 2020: 'kom naar huis als u kan'", country=True),
    Calls(SHOULD, "vertrek ... uit > het|dit land", "press: 'vertrek zo spoedig mogelijk als dat veilig kan uit het land'", country=True),
    Calls(SHOULD, "ga er weg", "the same: 'Ga er weg als je geen dwingende reden hebt'", country=True),
    Calls(SHOULD, "ga|gaat [u|nu|meteen|zo_snel_mogelijk] weg uit", "order: 'Ga weg uit Libanon nu het nog kan'"),
    Calls(SHOULD, "maak|maakt gebruik ... om ... te_vertrekken|te_verlaten", "order: 'Maak gebruik van de nog beschikbare vluchten om nu te vertrekken'", country=True),
    Calls(SHOULD, "vertrek uit land", "a headline: 'ga er niet heen of vertrek uit land'", country=True),
    Calls(SHOULD, "vertrek .. nu|zolang|terwijl [dit|dat|het] [nog] [veilig] kan|mogelijk", "press, 2024: 'Vertrek nu het nog kan'", country=True),
    Calls(SHOULD, "verlaat|vertrek [zo_snel_mogelijk|onmiddellijk|nu|direct|meteen|zo_spoedig_mogelijk]", "order: 'Verlaat het land', 'Vertrek nu'"),
    Calls(SHOULD, "oproep|advies|verzoek om <where> te verlaten", "noun"),
    Calls(SHOULD, "oproep|advies|verzoek tot|voor vertrek", "noun: 'oproep tot vertrek'", country=True),
    Calls(SHOULD, "bent u [nu|nog|momenteel] in <where> vertrek|verlaat|ga_weg", "BZ's short style: 'Bent u nu in …? Vertrek …'", country=True),
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
        "van oranje|rood [{UITLEG}] [terug|weer] [in|naar] geel|groen|oranje",
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
    border=(
        "grens|grenzen met|tussen",
        "grenst|grenzend|grenzen aan",
        "grensgebied*|grensstreek|grensstreken|grensstrook|grenszone*|grensregio* [met|tussen|bij|van|langs|rond|naar]",
    ),
    own=frozenset(["NL", "BE"]),
    bordered=("grenzende|aangrenzende",),
    to=(
        "voor|naar|in|op|aan|binnen",
        "geldt|gelden [nu|ook|nog] voor|in|langs",
        "de|het|een",
        "alle",
    ),
    cause=(
        "is|zijn|wordt|worden|blijft|geldt",
        "vanwege|wegens|omdat|door|gezien|aangezien|als|tenzij|vooralsnog|en_ook",
        "en|maar|of naar|in|voor|u|er",
    ),
    but=("behalve|uitgezonderd|met_uitzondering|uitgenomen",),
    near=(
        "{NEDERLANDERS} in|op <where> $",
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
    area=("gebied",),
    countries={
        "AE": "VAE|Verenigde Arabische Emiraten",
        "US": "VS|Verenigde Staten|de VS",
        "GB": "VK|Verenigd Koninkrijk|Groot-Brittannië",
        "BY": "Belarus|Wit-Rusland",
        "SA": "Saoedi-Arabië|Saudi-Arabië",
        "CD": "DRC|Democratische Republiek Congo|Congo-Kinshasa",
        "PS": "Palestijnse Gebieden|Palestina",
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
