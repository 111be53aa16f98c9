"""Norwegian (nynorsk): texts of Utanriksdepartementet and the press, beside bokmål in no.py."""

from advisorywatch.language.table import (
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
    "IMOT": "rår_imot|rår_også_imot|rår_også_frå|rår_framleis_imot|rår_framleis_frå|rår_ikkje_lenger_imot|rår_ikkje_lenger_frå|rår_frå|frårår|rå_imot|rå_frå|rådd_imot|rådd_frå|åtvarar_mot|fraråder|frårådd",
    "UD": "utanriksdepartementet|ud",
    "REISER": "reiser|reise|innreise|opphald",
    "NOEDV": "strengt_nødvendige|strengt_nødvendig|heilt_nødvendige|nødvendige|nødvendig|tvingande_nødvendige|strengt_naudsynte|naudsynte",
    "UNOEDV": "ikkje-nødvendige|ikkje_nødvendige|unødvendige|unødige|ikkje_naudsynte",
    "OPPMODAR": "oppmodar|oppmoda|oppmode|oppmodast|tilrår|bed|oppfordrar|oppfordra|oppfordring|oppmoding|ber|rår",
    "BOER": "bør|skal|må|burde",
    "HEIM": "reise_heim|dra_heim|kome_heim|vende_heim|reise_ut|reise_tilbake",
    "OG": "framleis|no|også|difor|derfor|generelt|inntil_vidare|på_det_sterkaste|ikkje_lenger|ikkje|sterkt",
}

# fmt: off
LEVELS = (
    Says(4, "{IMOT} alle reiser > til_at", "the former level in 'endra frå … til at'"),
    Says(3, "{IMOT} [{UD}] [{OG}] [{OG}] [mot|frå] [alle] {REISER} [til] <where> som ikkje er {NOEDV}", "the place between"),
    Says(3, "{IMOT} [{UD}] [{OG}] [{OG}] [mot|frå] [alle] {REISER} [,] som ikkje er {NOEDV}", "NRK 2020: 'rår imot alle reiser som ikkje er strengt nødvendige'"),
    Says(3, "{IMOT} [{UD}] [{OG}] [{OG}] [alle] {UNOEDV} {REISER}", "shorter"),
    Says(4, "{IMOT} [{UD}] [{OG}] [{OG}] [mot|frå] alle|all {REISER}", "UD"),
    Says(4, "rår {UD} imot|frå alle {REISER}", "verb first"),
    Says(4, "{IMOT} [{OG}] {REISER}", "press, without 'alle'"),
    Says(3, "reiser som ikkje er {NOEDV}", "second half", also=True),
    Says(4, "alle reiser", "second half", also=True),
    Says(1, "trygt reisemål", "UD in calm countries"),
    Says(2, "ver|vere [ekstra|særleg|spesielt] forsiktig|forsiktige|årvaken|årvakne|aktsam|varsam", "advice on behaviour", weak=True),
    Says(2, "vis|vise|utvis|utvise stor|særleg|ekstra|auka|høg forsiktigheit|varsemd|aktsemd", "advice on behaviour", weak=True),
)

CALLS = (
    Calls(CONSIDER, "vurdere|vurder|vurderer ... forlate|{HEIM}|utreise", "soft call", country=True),
    Calls(SHOULD, "{OPPMODAR} ... forlate|forlèt", "UD: 'blir oppmoda om å forlate landet'"),
    Calls(SHOULD, "{OPPMODAR} ... {HEIM}", "2020", country=True),
    Calls(SHOULD, "{BOER} [du|ein|nordmenn|straks|snarast|no] .. forlate", "'bør forlate landet'"),
    Calls(SHOULD, "{BOER} [du|ein|nordmenn|straks|snarast] .. {HEIM}", "2020", country=True),
    Calls(SHOULD, "^ forlat [straks|no]", "order"),
)

LIFTS = (
    Lifts("opphevar|oppheva|blir_oppheva|fjerna|avvikla|trekt_tilbake|opphevast", CLAUSE, "'reiserådet er oppheva'"),
    Lifts("rår ikkje_lenger imot|frå", BEFORE, "'rår ikkje lenger imot'"),
    Lifts("ikkje_lenger {IMOT}", BEFORE, "'ikkje lenger rår imot'"),
    Lifts("{IMOT} [{UD}] ikkje|ikkje_lenger", BEFORE, "'rår ikkje lenger frå'"),
    Lifts("{OPPMODAR} ikkje_lenger|ikkje", BEFORE, "'blir ikkje lenger oppmoda'"),
)

ASIDES = (
    Aside("forsikring*|reiseforsikring*|avbestilling*", "about insurance", BOTH, SENTENCE),
    Aside("når|viss|dersom|om {UD}|det {IMOT}", "what would hold if they advised", LEVEL, BEFORE),
    Aside("sjølv_om|til_tross_for|trass_i ... {IMOT}", "for those who go all the same", BOTH, BEFORE),
    Aside("viss|dersom|om|når|hvis du|ein|nokon|dei|som ... ønskjer|vil|planlegg ... forlate|reise_heim|reise_ut", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("utreisevisum|utreiseløyve|utreiseforbod|visum|opphaldsløyve|pass|løyve", "exit rules of the country", LEAVE, SENTENCE),
    Aside("før|når|ved|etter [at] du|ein|utreise forlèt|reiser", "when someone leaves, not that they should", LEAVE),
    Aside("førebudd|førebu*|klar|plan|planar [på|til|for] [å] ... forlate|{HEIM}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personell|personale|tilsette|utsende|diplomatar", "about staff, not citizens", LEAVE, SENTENCE, unless="nordmenn|borgarar|statsborgarar"),
    Aside("styresmakt*|politiet|hæren ... {OPPMODAR}|beordrar|kan", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("skogbrann*|flaum*|orkan*|vulkan*|evakuer*", "a natural hazard's local evacuation", LEAVE, SENTENCE),
    Aside("demonstrasjon*|folkemengd*|folkeansamling*", "a protest, not the country", LEAVE, SENTENCE),
    Aside("tidlegare ... {IMOT}|rådde", "what was advised before", LEVEL, BEFORE),
    Aside("blir_først|kan|vil|ventar ... oppheva|endra|endre", "what may come", LEVEL, SENTENCE, "NRK 2020: 'Reiserådet blir først oppheva når …'"),
    Aside("åleine|om_natta|etter_mørkets|til_fots|med_buss", "how to move about, not whether to go", LEVEL, NEXT),
)

# fmt: on
TABLE = Table(
    code="nn",
    name="Norwegian (nynorsk)",
    ordinals=True,
    subject_first=True,
    abbreviations=frozenset(
        "bl.a t.d f.eks ca nr kl dvs pga mv jan feb aug sept okt nov des tlf osv".split()
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    moves=("endra|lempa|senka|skjerpa|justert frå <old> til [at] <new> $",),
    lowered=(
        "lempa|lempar|senka|senkar ... reiseråd*|{IMOT}|frå",
        "reiseråd*|reiserådet [er|vart|blei] lempa|senka|oppheva",
        "opphevar ... reiseråd*",
    ),
    whole=("heile [landet]", "heile landet|verda"),
    rest=("resten av", "øvrige|resterande delar|landet|område|regionar|provinsar"),
    part=(
        "region*|provins*|område*|*området|*områda|grense*|del|delar|nordlege|sørlege|austlege|vestlege|nordaustlege|nordvestlege|"
        "byen|byar|by|øy|øya|øyane|distrikt*|delstat*|kyst*|km|kilometer|fylke*|innanfor|nær|sone|halvøya|flyplass*|"
        "utanfor|sør|nord|aust|vest|hovudstaden|stripa|vestbreidda|gaza",
    ),
    beyond=("utlandet|alle_land|verda|midtausten|land_og_regionar",),
    here=("landet|dette_landet",),
    border=(
        "grensa|grense til|mot|med",
        "grenseområde|grenseområdet|grenseområda til|mot|med",
        "grensar til",
    ),
    to=(
        "til|i|innanfor|på|for|mot|inn_i",
        "til_eller|til_og opphald i",
        "gjeld [framleis|no|også] for|i",
        "det|den|dei",
    ),
    cause=(
        "på grunn_av",
        "fordi|sidan|inntil|medan|der|noko|etter|med_mindre|blir|med_unntak|fram_til",
        "og oppmodar|norske|nordmenn|bør|blir",
    ),
    but=("unnateke|unntak|med_unntak|bortsett_frå",),
    near=(
        "nordmenn|norske_borgarar|norske_statsborgarar|du|personar|alle [som] [no|framleis|allereie] oppheld_seg|er|bur i|på <where> {OPPMODAR}|{BOER}|om|blir",
    ),
    soon=(
        "straks|snarast|no|omgåande|utan_opphald|umiddelbart",
        "så_snart|så_fort|så_raskt [som] mogleg|mogeleg",
    ),
    transport=("kommersielle|fly|rutefly|utlandet",),
    things=(
        Aside(
            "staden|området|bygningen|hotellet|heimen|stranda|bilen|huset|lokalet",
            "leave the area or a building, not the country",
            LEAVE,
        ),
        Aside(
            "verdisaker|bagasje|beskjed|pass|kopiar|ting",
            "leave a thing, not the country",
            LEAVE,
            NEXT,
        ),
    ),
    drill=("dette_er_ei øving|test",),
    countries={
        "GB": "Storbritannia",
        "US": "USA",
        "PS": "Palestina",
        "MM": "Myanmar|Burma",
        "TR": "Tyrkia",
    },
    common=frozenset(
        "og å det som ein ei er på av for med den til ikkje om eit har dei kan frå eller ved du skal også vi bør eg der frå vere noko".split()
    ),
)
