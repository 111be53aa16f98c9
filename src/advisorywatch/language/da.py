"""Danish: Udenrigsministeriet (um.dk): four colours, each with its fixed words."""

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
    "FRARAADER": "fraråder|fraråde|frarådes|frarådet|advarer_mod",
    "IKKE": "ikke-nødvendige|ikke_nødvendige|unødvendige|unødige|ikke_strengt_nødvendige|ikke_tvingende_nødvendige",
    "REJSER": "rejser|rejse|ophold|rejser_og_ophold",
    "OPFORDRER": "opfordrer|opfordres|opfordrede|opfordre|anbefaler|anbefales|råder|rådes|anmoder|anmodes|tilråder|tilrådes|opfordring|beder",
    "BOER": "bør|skal|må|burde",
    "HJEM": "rejse_hjem|tage_hjem|vende_hjem|komme_hjem|vende_tilbage|tage_hjem|udrejse|forlade_landet",
    "NIVEAU": "sikkerhedsniveau|sikkerhedsniveauet|niveau|rejsevejledning|bjælke|rejsevejledningen",
    "OGSAA": "ikke_længere|ikke_mere|fortsat|nu|stadig|også|derfor|fremdeles|generelt|indtil_videre|på_det_kraftigste|kraftigt",
}

# fmt: off
LEVELS = (
    Says(3, "{FRARAADER} [vi] [{OGSAA}] [{OGSAA}] [imod|mod] [alle] {IKKE} {REJSER}", "UM, orange: 'Vi fraråder alle ikke-nødvendige rejser til …'"),
    Says(3, "[alle] {IKKE} {REJSER} [<where>] [{OGSAA}] frarådes", "UM: 'hvortil alle ikke-nødvendige rejser fortsat frarådes'"),
    Says(4, "{FRARAADER} [vi] [{OGSAA}] [{OGSAA}] [imod|mod] alle|enhver|al {REJSER}", "UM, red: 'Vi fraråder alle rejser til …'"),
    Says(4, "alle|enhver {REJSER} [<where>] [{OGSAA}] frarådes", "UM: 'alle rejser frarådes'"),
    Says(4, "{FRARAADER} [{OGSAA}] [{OGSAA}] {REJSER} [til]", "press, without 'alle'"),
    Says(4, "{REJSER} [til] <where> frarådes", "press"),
    Says(4, "rødt {NIVEAU}", "UM's colour by its name"),
    Says(3, "orange {NIVEAU}", "UM's colour by its name"),
    Says(2, "gult {NIVEAU}", "UM's colour by its name"),
    Says(1, "grønt {NIVEAU}", "UM's colour by its name"),
    Says(2, "til gult [niveau]", "UM: 'lempet fra orange til gult niveau'"),
    Says(3, "til orange [niveau]", "the same"),
    Says(4, "til rødt [niveau]", "the same"),
    Says(3, "fra orange", "UM: 'lempet fra orange til gult niveau'"),
    Says(4, "fra rødt|rød", "the same"),
    Says(2, "fra gult|gul", "the same"),
    Says(2, "^ vær ekstra forsigtig <where> > undtagen|undtaget|bortset_fra|med_undtagelse", "UM, yellow, with what the other bars hold"),
    Says(2, "^ vær ekstra forsigtig <where> $", "UM, yellow: 'Vær ekstra forsigtig: Hele landet.'"),
    Says(2, "^ vær ekstra forsigtig", "UM, yellow: 'Vær ekstra forsigtig: Hele landet.'"),
    Says(2, "{OPFORDRER} [vi] [{OGSAA}] [til] [at] være|udvise ekstra|særlig|stor forsigtig|forsigtige|forsigtighed", "UM: 'opfordrer til at være ekstra forsigtig'"),
    Says(2, "skal|bør være ekstra forsigtig", "press 2020: 'at man skal være ekstra forsigtig'"),
    Says(1, "^ vær opmærksom > hele|i|$", "UM, green: 'Vær opmærksom: Hele landet.'"),
    Says(1, "de fleste danskere har [dog] ingen problemer .. besøg .. i <where> $", "UM's formula for calm countries"),
    Says(2, "bør|skal [du] til_enhver_tid være opmærksom på din_personlige_sikkerhed", "UM's formula under its yellow bar"),
    Says(3, "alle {IKKE} rejser", "second half", also=True),
    Says(4, "alle rejser", "second half", also=True),
)

CALLS = (
    Calls(CONSIDER, "overvej|overveje|overvejer ... forlade|{HJEM}|udrejse", "soft call", country=True),
    Calls(SHOULD, "{OPFORDRER} ... at|til [straks|hurtigst_muligt|omgående|nu] forlade", "UM: 'opfordres til at forlade landet'"),
    Calls(SHOULD, "{OPFORDRER} ... forlade|forlader", "words between"),
    Calls(SHOULD, "{OPFORDRER} ... {HJEM}", "2020", country=True),
    Calls(SHOULD, "{BOER} [du|man|danskere|i|straks|hurtigst_muligt|omgående|nu] .. forlade", "'bør forlade landet'"),
    Calls(SHOULD, "{BOER} [du|man|i|danskere] .. {HJEM}", "2020: 'bør man rejse hjem hurtigst muligt'", country=True),
    Calls(SHOULD, "^ forlad [straks|omgående|nu]", "order: 'Forlad landet'"),
    Calls(SHOULD, "^ rejs hjem|ud", "order, 2020", country=True),
)

LIFTS = (
    Lifts("ikke_længere|ikke_mere|ej_længere {FRARAADER}", BEFORE, "'vi ikke længere fraråder'"),
    Lifts("{FRARAADER} [vi] ikke_længere|ikke_mere", BEFORE, "'fraråder ikke længere'"),
    Lifts("ophævet|ophæves|ophæver|ophæve|ophør|afskaffet|fjernet", CLAUSE, "'frarådningen er ophævet'"),
    Lifts("ikke_længere|ikke_mere frarådes", BEFORE, "'rejser frarådes ikke længere'"),
    Lifts("frarådes ikke_længere|ikke_mere|ikke", AFTER, "'rejser frarådes ikke længere'"),
    Lifts("{OPFORDRER} ikke_længere|ikke", BEFORE, "'opfordres ikke længere til at forlade'"),
)

ASIDES = (
    Aside("forsikring*|rejseforsikring*|afbestilling*|forsikringsselskab*|rejsegaranti*", "about insurance", BOTH, SENTENCE, "UM: the insurance text of every page"),
    Aside("betyder [det] ikke|ej", "told what it does not mean", LEVEL, BEFORE, "2020: 'det betyder ikke, at rejser … frarådes'"),
    Aside("rød|orange|gul|grøn|niveauet betyder|dækker|angiver", "a definition", BOTH, SENTENCE, "2020: 'fordi rød betyder, at man skal hjem'"),
    Aside("når vi ikke går i_rød|i_orange", "speaks of a colour that is not the one", BOTH, SENTENCE),
    Aside("undtagen|bortset_fra|undtaget|uden_for .. områderne|området|dem [der_er] i|nævnt [i] [den|de] ... bjælke", "points to the other bars", LEVEL, BEFORE),
    Aside("områderne|området|områder .. i|under den|de .. $", "points to another bar", LEVEL, BEFORE, "'undtagen områderne i den orange bjælke'"),
    Aside("ikke foretaget ændringer|ændret i", "told that nothing changes", LEVEL, SENTENCE, "UM: 'Der er ikke foretaget ændringer i sikkerhedsniveauet'"),
    Aside("hvis|såfremt|ifald [vi|udenrigsministeriet] .. {FRARAADER}", "what would hold if they advised", LEVEL, BEFORE),
    Aside("trods|på_trods_af|selvom|uanset ... {FRARAADER}", "for those who go all the same", BOTH, BEFORE),
    Aside("hvis|såfremt|når du|man|de|der ... ønsker|vil|planlægger ... forlade|rejse_hjem|udrejse", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("ønsker|ønske|planlægger [at] .. forlade|udrejse|rejse_hjem", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("udrejsevisum|udrejsetilladelse|udrejseforbud|visum|opholdstilladelse|pas|tilladelse|bøde*|udrejseafgift", "exit rules of the country", LEAVE, SENTENCE),
    Aside("inden|når|før|ved|efter [at] du|man|udrejse forlader|rejser", "when someone leaves, not that they should", LEAVE),
    Aside("må|kan|får [ikke] forlade", "whether one may leave", LEAVE, BEFORE, unless="bør"),
    Aside("forberedt|forbered*|klar_til|beredt|plan_for|parat [på|til] [at] ... forlade|{HJEM}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personale|ambassadens_personale|medarbejdere|ansatte|udsendte|diplomater", "about staff, not citizens", LEAVE, SENTENCE, unless="danskere|statsborgere"),
    Aside("myndigheder|myndighederne|politiet|militæret|hæren ... {OPFORDRER}|beordrer|kan|påbyder", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("skovbrand*|oversvømmelse*|orkan*|vulkan*|evakuer*|tsunami", "a natural hazard's local evacuation", LEAVE, SENTENCE),
    Aside("demonstration*|folkemængde*|opløb|protester", "a protest, not the country", LEAVE, SENTENCE),
    Aside("tidligere|førhen|hidtil [har|havde] .. {FRARAADER}|frarådede", "what was advised before", LEVEL, BEFORE),
    Aside("kan|vil|kunne|forventes ... ændres|ændre_sig|skærpes|lempes", "what may come", LEVEL, SENTENCE),
    Aside("læs|se ... rejsevejledningen|rejsevejledning for", "points to another page", LEVEL, BEFORE),
    Aside("alene|om_natten|efter_mørkets|i_mørke|til_fods|med_bus", "how to move about, not whether to go", LEVEL, NEXT),
    Aside("om_natten|efter_mørkets_frembrud|på_landevejene", "how to move about, not whether to go", LEVEL, CLAUSE),
)

# fmt: on
TABLE = Table(
    code="da",
    name="Danish",
    ordinals=True,
    subject_first=True,
    abbreviations=frozenset(
        "bl.a f.eks fx ca nr kl dvs pga vedr inkl mv jan feb aug sept okt nov dec tlf".split()
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    moves=(
        "lempet|skærpet|ændret|sænket|hævet|nedjusteret <old> til_at_vi|til [at] [vi] [nu] <new> $",
        "lempet|skærpet|ændret|sænket|hævet <old> til [,] at <new> $",
        "lempet|skærpet|ændret|sænket|hævet <old> til <new> $",
    ),
    lowered=(
        "lempet|lempes|sænket|nedsat|lemper ... fra|til",
        "sikkerhedsniveau*|rejsevejledning* ... lempet|lempes|sænket|sænkes",
        "frarådning*|advarsel* ... ophævet|ophæves",
        "ikke_længere {FRARAADER}|frarådes",
    ),
    whole=("hele [landet]", "hele landet|territoriet", "store dele af_landet", "hele verden"),
    rest=(
        "resten|størstedelen af",
        "øvrige|resterende dele|del|landet|områder|regioner|provinser",
        "landet i_øvrigt",
    ),
    part=(
        "region*|provins*|område*|*området|*områder|*områderne|grænse*|del|dele|nordlige|sydlige|østlige|vestlige|nordøstlige|nordvestlige|"
        "sydøstlige|sydvestlige|centrale|byen|byer|by|ø|øen|øerne|øer|distrikt*|delstat*|kyst*|km|kilometer|county|"
        "inden_for|indenfor|nær|tæt_på|zone|halvøen|lufthavn*|guvernement*|departement*|uden_for|syd|nord|øst|vest|hovedstaden|striben|bydel*|vestbredden|gaza|territorium|territoriet|højder*|nationalpark",
    ),
    beyond=("udlandet|alle_lande|verden|mellemøsten|hele_verden|lande_uden_for|de_pågældende",),
    here=("landet|dette_land",),
    border=(
        "grænsen|grænse|grænserne til|mod|med",
        "grænseområde|grænseområdet|grænseområder|grænseområderne|grænseovergang* til|mod|med",
        "grænser op_til",
    ),
    to=(
        "til|i|inden_for|på|for|mod",
        "gælder [fortsat|nu|også] for|i",
        "det|den|de",
        "rød|orange|gul|grøn",
    ),
    cause=(
        "på grund_af",
        "pga|grundet|fordi|da|indtil|mens|hvor|hvilket|efter|siden|hvortil",
        "og opfordrer|vi|du|bør|danskere|anbefaler",
        "fortsat|frarådes|er omfattet|lempet|skærpet|ændret",
        "rød|orange|gul $",
    ),
    but=("undtagen|undtaget|bortset_fra|med_undtagelse|på_nær", "uden for"),
    near=(
        "danskere|danske_statsborgere|den|du|i|personer|alle [der|som] [nu|fortsat|stadig|allerede] opholder_sig|befinder_sig|er|bor i|på <where> {OPFORDRER}|{BOER}|at",
        "opholder_sig|befinder_sig|er [nu|fortsat|stadig|allerede] i <where> {OPFORDRER}|{BOER}|at|$",
    ),
    soon=(
        "straks|omgående|nu|øjeblikkeligt|omgående|uden_ophold",
        "hurtigst|snarest muligt|mulig",
        "så hurtigt|snart som_muligt",
    ),
    transport=("kommercielle|fly|flyafgange|rutefly|udlandet",),
    things=(
        Aside(
            "stedet|området|bygningen|bygninger|hotellet|hotel|hjemmet|stranden|bilen|køretøjet|huset|lokalet|ulykkesstedet",
            "leave the area or a building, not the country",
            LEAVE,
        ),
        Aside(
            "værdigenstande|bagage|besked|pas|kopier|plads|drikkevarer|ting",
            "leave a thing, not the country",
            LEAVE,
            NEXT,
        ),
    ),
    drill=("dette_er_en øvelse|test",),
    parted=("områder|dele|steder hvortil|hvor|hvor_vi",),
    countries={
        "AE": "FAE|De Forenede Arabiske Emirater|Emiraterne",
        "GB": "Storbritannien",
        "US": "USA",
        "CD": "Den Demokratiske Republik Congo|DR Congo",
        "PS": "Palæstina",
        "CI": "Elfenbenskysten",
        "MM": "Myanmar|Burma",
        "CF": "Den Centralafrikanske Republik",
        "TR": "Tyrkiet",
    },
    common=frozenset(
        "og at det som en er på af for med den til ikke om et har de kan fra eller ved du skal også vi bør jeg der".split()
    ),
)
