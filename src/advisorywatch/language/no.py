"""Norwegian (bokmål): Utenriksdepartementet (UD), three official levels, its embassies, press."""

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
    "FRARAADER": "fraråder|fraråde|frarådes|frarår|advarer_mot|råder_mot",
    "REISER": "reiser|reise|reiser_og_opphold|innreise|opphold|reiseaktivitet",
    "NOEDV": "strengt_nødvendig|strengt_nødvendige|absolutt_nødvendige|nødvendige|nødvendig|strengt_nødvendinge|tvingende_nødvendige",
    "OPPFORDRER": "oppfordrer|oppfordres|oppfordret|oppfordre|anbefaler|anbefales|råder|rådes|ber|bes|anmoder|oppfordring",
    "BOER": "bør|skal|må|burde",
    "HJEM": "reise_hjem|dra_hjem|komme_hjem|vende_hjem|returnere|reise_ut|vende_tilbage|reise_tilbake",
    "OGSAA": "fortsatt|nå|også|derfor|fremdeles|generelt|inntil_videre|på_det_sterkeste|ikke_lenger|ikke|sterkt|alle_nordmenn_fra",
}

# fmt: off
LEVELS = (
    Says(4, "{FRARAADER} alle reiser > til_at|til_og_med_at", "the former level in 'endret fra … til at'"),
    Says(3, "{FRARAADER} [utenriksdepartementet|ud] [{OGSAA}] [{OGSAA}] [alle] {REISER} [til] <where> som ikke er {NOEDV}", "UD, the place between"),
    Says(3, "{FRARAADER} [utenriksdepartementet|ud] [{OGSAA}] [{OGSAA}] [mot] [alle] {REISER} [,] som ikke er {NOEDV}", "UD: 'fraråder reiser som ikke er strengt nødvendige'"),
    Says(3, "{FRARAADER} [utenriksdepartementet|ud] [{OGSAA}] [{OGSAA}] [alle] ikke-nødvendige|unødvendige|unødige|ikke_nødvendige|ikke_strengt_nødvendige {REISER}", "UD, shorter"),
    Says(3, "{REISER} [til] <where> som ikke er {NOEDV} [{OGSAA}] frarådes", "verb last"),
    Says(3, "alle|alle_typer ikke-nødvendige|unødvendige|ikke_nødvendige {REISER} [<where>] [{OGSAA}] frarådes", "verb last"),
    Says(4, "{FRARAADER} [utenriksdepartementet|ud] [{OGSAA}] [{OGSAA}] [mot] alle|enhver|all {REISER}", "UD: 'fraråder alle reiser til …'"),
    Says(4, "alle {REISER} [til] <where> [{OGSAA}] frarådes", "verb last"),
    Says(4, "alle {REISER} [{OGSAA}] frarådes", "verb last"),
    Says(4, "{FRARAADER} [{OGSAA}] {REISER} [helt]", "press, without 'alle'"),
    Says(3, "reiser som ikke er {NOEDV}", "second half", also=True),
    Says(4, "alle reiser", "second half", also=True),
    Says(1, "anses|regnes|betraktes|er [som] [et] [generelt] trygt|trygge [reisemål|land]", "UD in calm countries: 'anses som et trygt reisemål'"),
    Says(1, "trygt reisemål", "UD in calm countries"),
    Says(2, "utvis|utvise|utviser|vis|vise stor|særlig|ekstra|økt|høy forsiktighet|aktsomhet|årvåkenhet", "UD: advice on behaviour", weak=True),
    Says(2, "vær|være [ekstra|særlig|spesielt] forsiktig|forsiktige|årvåken|årvåkne|aktsom|aktsomme|varsom|varsomme|oppmerksom", "UD: advice on behaviour", weak=True),
)

CALLS = (
    Calls(CONSIDER, "vurdere|vurder|vurderer|overveie ... forlate|{HJEM}|utreise", "soft call", country=True),
    Calls(SHOULD, "{OPPFORDRER} ... å|til|om [å] [straks|snarest|umiddelbart|nå] forlate", "UD, level 3 of 3: 'oppfordres til å forlate landet'"),
    Calls(SHOULD, "{OPPFORDRER} ... forlate|forlater", "words between"),
    Calls(SHOULD, "{OPPFORDRER} ... {HJEM}", "2020: 'om å reise hjem'", country=True),
    Calls(SHOULD, "{BOER} [du|man|nordmenn|dere|straks|snarest|umiddelbart|nå] .. forlate", "'bør forlate landet'"),
    Calls(SHOULD, "{BOER} [du|man|dere|nordmenn|straks|snarest] .. {HJEM}", "2020", country=True),
    Calls(SHOULD, "^ forlat [straks|umiddelbart|nå]", "order: 'Forlat landet'"),
)

LIFTS = (
    Lifts("opphever|opphevet|oppheves|oppheva|fjernes|fjernet|avvikles|avviklet|trekkes_tilbake|trukket_tilbake", CLAUSE, "UD: 'reiserådet er opphevet'"),
    Lifts("ikke_lenger {FRARAADER}|frarådet", BEFORE, "'ikke lenger fraråder'"),
    Lifts("{FRARAADER} [utenriksdepartementet|ud] ikke|ikke_lenger", BEFORE, "'fraråder ikke lenger'"),
    Lifts("frarådes ikke|ikke_lenger", AFTER, "'frarådes ikke lenger'"),
    Lifts("{OPPFORDRER} ikke_lenger|ikke", BEFORE, "'oppfordres ikke lenger til å forlate'"),
)

ASIDES = (
    Aside("forsikring*|reiseforsikring*|avbestilling*|forsikringsselskap*", "about insurance", BOTH, SENTENCE),
    Aside("når|hvis|dersom|om utenriksdepartementet|ud|det {FRARAADER}", "what would hold if they advised", LEVEL, BEFORE),
    Aside("selv_om|til_tross_for|trass|på_tross_av ... {FRARAADER}", "for those who go all the same", BOTH, BEFORE),
    Aside("betyr|innebærer [at] ... {FRARAADER}", "a definition", LEVEL, BEFORE, unless="endringen|beslutningen"),
    Aside("allerede har_frarådet|hadde_frarådet", "what was advised before", LEVEL, BEFORE),
    Aside("hvis|dersom|om|når du|man|noen|de|som ... ønsker|vil|planlegger ... forlate|reise_hjem|reise_ut", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("ønsker|ønske|planlegger [å] .. forlate|reise_hjem|reise_ut", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("utreisevisum|utreisetillatelse|utreiseforbud|visum|oppholdstillatelse|pass|tillatelse|utreiseavgift", "exit rules of the country", LEAVE, SENTENCE),
    Aside("før|når|ved|etter [at] du|man|utreise forlater|reiser", "when someone leaves, not that they should", LEAVE),
    Aside("kan|får|lov_til_å [ikke] forlate", "whether one may leave", LEAVE, BEFORE),
    Aside("forberedt|forbered*|klar|beredt|plan|planer [på|til|for] [å] ... forlate|{HJEM}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personell|ambassadens_personale|ansatte|ansatt|utsendte|diplomater|stasjonens", "about staff, not citizens", LEAVE, SENTENCE, unless="nordmenn|borgere|statsborgere"),
    Aside("myndigheter|myndighetene|politiet|militæret|hæren ... {OPPFORDRER}|beordrer|kan|pålegger", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("skogbrann*|oversvømmelse*|flom*|orkan*|vulkan*|evakuer*|tsunami", "a natural hazard's local evacuation", LEAVE, SENTENCE),
    Aside("demonstrasjon*|folkemengd*|folkeansamling*|protester", "a protest, not the country", LEAVE, SENTENCE),
    Aside("tidligere ... {FRARAADER}|frarådet|frarådde", "what was advised before", LEVEL, BEFORE),
    Aside("kan|vil|kunne|ventes ... endres|endre_seg|skjerpes|lempes", "what may come", LEVEL, SENTENCE),
    Aside("les|se ... reiseinformasjon|reiseinformasjonen|reiseråd|reiserådet for", "points to another page", LEVEL, BEFORE),
    Aside("alene|om_natten|etter_mørkets|i_mørket|til_fots|med_buss", "how to move about, not whether to go", LEVEL, NEXT),
    Aside("om_natten|etter_mørkets_frembrudd|nattestid", "how to move about, not whether to go", LEVEL, CLAUSE),
    Aside("folkehelseinstituttet|fhi|pst|trusselnivå*", "another body's levels", LEVEL, SENTENCE),
)

# fmt: on
TABLE = Table(
    code="no",
    name="Norwegian (bokmål)",
    ordinals=True,
    subject_first=True,
    abbreviations=frozenset(
        "bl.a f.eks ca nr kl dvs pga mv jan feb aug sept okt nov des tlf osv".split()
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    moves=(
        "endret|endres|lempet|lempes|senket|skjerpet|justert|oppjustert|nedjustert fra <old> til [at] <new> $",
        "endrer|lemper|senker|skjerper|justerer .. fra <old> til [at] <new> $",
    ),
    lowered=(
        "lempet|lempes|lemper|senket|senkes|mykner|myker ... reiseråd*|{FRARAADER}|fra",
        "reiseråd*|reiserådet ... lempet|lempes|senket|senkes|opphevet|oppheves",
        "opphever|opphevet ... reiseråd*",
    ),
    whole=("hele [landet]", "hele landet|territoriet|verden", "landet_som_helhet"),
    rest=(
        "resten av",
        "øvrige|resterende deler|delen|landet|områder|regioner|provinser",
        "landet for_øvrig|ellers",
    ),
    part=(
        "region*|provins*|område*|*området|*områder|*områdene|grense*|del|deler|nordlige|sørlige|østlige|vestlige|nordøstlige|nordvestlige|"
        "sørøstlige|sørvestlige|sentrale|byen|byer|by|øy|øya|øyene|øyer|distrikt*|delstat*|kyst*|km|kilometer|fylke*|"
        "innenfor|nær|nærheten|sone|halvøya|flyplass*|guvernement*|departement*|utenfor|sør|nord|øst|vest|hovedstaden|stripen|bydel*|vestbredden|gaza|fjell*",
    ),
    beyond=(
        "utlandet|alle_land|verden|midtøsten|samtlige_land|land_og_regioner|et_land|land_utenfor",
    ),
    here=("landet|dette_landet",),
    border=(
        "grensen|grense|grensa|grensene til|mot|med",
        "grenseområde|grenseområdet|grenseområdene|grenseovergang* til|mot|med",
        "grenser til",
    ),
    to=(
        "til|i|innenfor|på|for|mot|inn_i",
        "til_eller|til_og opphold i",
        "gjelder [fortsatt|nå|også] for|i",
        "det|den|de",
        "eller opphold",
    ),
    cause=(
        "på grunn_av",
        "grunnet|fordi|siden|inntil|mens|der|hvor|noe|som_følge|etter|med_mindre|så_lenge|med_unntak",
        "og oppfordrer|oppfordres|norske|nordmenn|vi|anbefaler|bør",
        "som_ikke|frarådes|er_svært|er",
    ),
    but=("unntatt|unntak|med_unntak|bortsett_fra", "foruten"),
    near=(
        "nordmenn|norske_borgere|norske_statsborgere|den|du|personer|alle [som] [nå|fortsatt|allerede] oppholder_seg|befinner_seg|er|bor i|på <where> {OPPFORDRER}|{BOER}|om",
        "oppholder_seg|befinner_seg|er [nå|fortsatt|allerede] i <where> {OPPFORDRER}|{BOER}|om|$",
    ),
    soon=(
        "straks|snarest|umiddelbart|nå|omgående|øyeblikkelig|uten_opphold",
        "så_snart|så_fort|så_raskt [som] mulig",
        "så_snart",
    ),
    transport=("kommersielle|fly|flyavganger|rutefly|transport|utlandet",),
    things=(
        Aside(
            "stedet|området|bygningen|bygninger|hotellet|hotell|hjemmet|stranden|bilen|kjøretøyet|huset|lokalet|ulykkesstedet",
            "leave the area or a building, not the country",
            LEAVE,
        ),
        Aside(
            "verdisaker|bagasje|beskjed|pass|kopier|plass|drikke|ting",
            "leave a thing, not the country",
            LEAVE,
            NEXT,
        ),
    ),
    drill=("dette_er_en øvelse|test",),
    parted=("områder|deler|steder der|hvor|dit",),
    countries={
        "AE": "De forente arabiske emirater|Emiratene|UAE",
        "GB": "Storbritannia",
        "US": "USA",
        "CD": "Den demokratiske republikken Kongo|DR Kongo",
        "PS": "Palestina",
        "CI": "Elfenbenskysten",
        "MM": "Myanmar|Burma",
        "CF": "Den sentralafrikanske republikk",
        "TR": "Tyrkia",
    },
    common=frozenset(
        "og at det som en er på av for med den til ikke om et har de kan fra eller ved du skal også vi bør jeg der norske".split()
    ),
)
