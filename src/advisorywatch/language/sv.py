"""Swedish: Utrikesdepartementet (UD), its embassies' pages, press."""

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
    # not "avrådde": the past
    "AVRADER": "avråder|avråda|avrådan|avråds|avrådas|avrått|avrådanden|avråder_ud|avråder_utrikesdepartementet",
    "ICKE": "icke_nödvändiga|icke_nödvändig|ej_nödvändiga|onödiga|onödig|icke_brådskande|icke_absolut_nödvändiga",
    "RESOR": "resor|resa|resande|turistresor|besök|utlandsresor",
    "UPPMANAR": "uppmanar|uppmanas|uppmanade|uppmanades|uppmana|råder|rekommenderar|rekommenderas|uppmaning|uppmaningen|ombeds|vädjar|uppmanat",
    "BOR": "bör|ska|skall|måste|borde",
    "HEM": "resa_hem|åka_hem|återvända|ta_sig_hem|flyga_hem|resa_ut|återvända_hem",
    "RED": "nu|fortsatt|även|också|därför|även_fortsatt|tills_vidare|sedan_tidigare|vidare|starkt|bestämt|alltjämt|särskilt|dock",
}

# fmt: off
LEVELS = (
    Says(3, "{AVRADER} .. från [alla|alla_typer_av|samtliga] {ICKE} {RESOR}", "UD: 'avråder från icke nödvändiga resor till …'"),
    Says(3, "från [alla|samtliga] {ICKE} {RESOR} [<where>] {AVRADER}", "verb last"),
    Says(3, "{AVRADER} gäller .. {ICKE} {RESOR}", "press: 'Avrådan gäller nu icke nödvändiga resor'"),
    Says(4, "{AVRADER} gäller .. alla|samtliga {RESOR}", "the same"),
    Says(4, "{AVRADER} .. från alla|samtliga|all|varje [typer_av|former_av] {RESOR}", "UD: 'avråder från alla resor till …'"),
    Says(4, "{AVRADER} [utrikesdepartementet|ud] .. .. från alla|samtliga|all {RESOR}", "'avråder Utrikesdepartementet sedan tidigare från alla resor'"),
    Says(4, "från alla|samtliga|all {RESOR} [<where>] {AVRADER}", "verb last"),
    Says(4, "{AVRADER} .. från {RESOR} [helt]", "press, without 'alla'"),
    Says(3, "{ICKE} {RESOR} {AVRADER}", "press: noun first"),
    Says(3, "[avrådan] [från] {ICKE} {RESOR}", "second half", also=True),
    Says(4, "[avrådan] från alla|samtliga|all {RESOR}", "second half", also=True),
    Says(2, "iaktta|iakttag|iakttar|visa stor|särskild|ökad|extra|största försiktighet|vaksamhet|aktsamhet", "embassies: advice on behaviour", weak=True),
    Says(2, "var|vara [extra|särskilt|mycket] försiktig|försiktiga|uppmärksam|uppmärksamma|vaksam|vaksamma", "embassies: advice on behaviour", weak=True),
    Says(2, "förhöjd|ökad försiktighet|vaksamhet", "embassies", weak=True),
    Says(1, "normal försiktighet|aktsamhet", "embassies", weak=True),
)

CALLS = (
    Calls(CONSIDER, "överväg|överväga|överväger|fundera|fundera_på ... lämna|avresa|hemresa|{HEM}", "soft call", country=True),
    Calls(SHOULD, "{UPPMANAR} ... att|till [utan_dröjsmål|omedelbart|snarast|så_snart_som_möjligt|nu|genast] lämna", "UD: 'uppmanar svenskar … att lämna landet'"),
    Calls(SHOULD, "{UPPMANAR} ... lämna", "words between"),
    Calls(SHOULD, "{UPPMANAR} ... {HEM}", "2020: 'uppmanas att återvända till Sverige'", country=True),
    Calls(SHOULD, "{BOR} [du|ni|svenskar|omedelbart|snarast|utan_dröjsmål|så_snart_som_möjligt|nu] .. lämna", "'bör lämna landet'"),
    Calls(SHOULD, "{BOR} [du|ni|omedelbart|snarast] .. {HEM}", "2020", country=True),
    Calls(SHOULD, "lämna [omedelbart|genast|nu|snarast|därför] > landet|syrien|sudan|libanon|ukraina|iran", "order: 'Lämna landet'"),
    Calls(SHOULD, "uppmaning|uppmaningen [om] att lämna", "noun"),
)

LIFTS = (
    Lifts("hävs|hävt|häver|häva|hävd|hävts|hävdes|upphävs|upphävt|upphör|upphört|slopar|slopas|tas_bort|tagits_bort|drar_tillbaka", CLAUSE, "UD: 'hävs avrådan från …'"),
    Lifts("avråder|avråds|avråda inte_längre|inte|ej|ej_längre", BEFORE, "'avråder inte längre från'"),
    Lifts("inte_längre|inte_heller|ej_längre {AVRADER}", BEFORE, "'UD avråder inte längre'"),
    Lifts("uppmanar|uppmanas inte_längre|inte", BEFORE, "'uppmanas inte längre att lämna'"),
)

ASIDES = (
    Aside("försäkring*|reseförsäkring*|hemförsäkring*|avbeställning*|resebolag*", "about insurance", BOTH, SENTENCE, "UD: 'trots att UD avråder gäller normalt inte din vanliga reseförsäkring'"),
    Aside("trots att ud|utrikesdepartementet|vi {AVRADER}", "for those who go all the same", BOTH, SENTENCE),
    Aside("om|när|ifall ud|utrikesdepartementet|vi {AVRADER}", "what would hold if they advised", LEVEL, BEFORE, "'om UD avråder …'"),
    Aside("avrådan|rådet|nivå|nivån|reseråd innebär|betyder [att] ... {AVRADER}", "a definition", LEVEL, BEFORE, "not UD's 'Ändringen innebär att …'"),
    Aside("inte|ej [en|någon] .. uppmaning", "told that it is no call", LEAVE, BEFORE, "2020: 'är inte en allmän uppmaning om att resa hem'"),
    Aside("om|ifall|för_den du|ni|man|som ... vill|önskar|planerar|tänker|väljer ... lämna|resa_hem|resa_ut|återvända", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("vill|önskar|önskan|planerar|väljer [att] .. lämna|resa_ut|resa_hem", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("utresetillstånd|utresevisum|utreseförbud|utreseskatt|visum|uppehållstillstånd|pass|tillstånd", "exit rules of the country", LEAVE, SENTENCE),
    Aside("innan|när|vid|efter [att] .. du|ni|man|ni_har lämnar|lämnat|reser_ut", "when someone leaves, not that they should", LEAVE),
    Aside("får|kan|tillåts|hindras [inte] lämna", "whether one may leave", LEAVE, BEFORE),
    Aside("beredd|beredda|förbered*|beredskap|plan|planer [för] [att] ... lämna|{HEM}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personal|ambassadpersonal|anställda|medföljande|diplomater|utsänd*", "about staff, not citizens", LEAVE, SENTENCE, unless="svenskar|medborgare|resenärer"),
    Aside("myndigheter|myndigheterna|polisen|polis|militären|armén ... {UPPMANAR}|beordrar|beordrat|kan|order", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("skogsbrand*|skogsbränder|översvämning*|orkan*|vulkan*|evakuer*|tsunami", "a natural hazard's local evacuation", LEAVE, SENTENCE),
    Aside("demonstration*|folksamling*|protester", "a protest, not the country", LEAVE, SENTENCE),
    Aside("har redan|alla lämnat", "the past", LEAVE),
    Aside("tidigare|förut|dessförinnan ... avrådde|avrått|avrådan", "what was advised before", LEVEL, BEFORE, unless="sedan_tidigare"),
    Aside("kan|kommer_att|skulle|kunna|väntas ... ändras|ändra|skärpas|höjas|komma_att", "what may come", LEVEL, SENTENCE),
    Aside("läs|se ... reseinformation|avrådan för", "points to another page", LEVEL, BEFORE),
    Aside("ensam|ensamma|nattetid|på_natten|på_kvällen|efter_mörkrets|i_mörker|med_buss|till_fots", "how to move about, not whether to go", LEVEL, NEXT),
    Aside("nattetid|mörker|mörkrets_inbrott", "how to move about, not whether to go", LEVEL, CLAUSE),
    Aside("folkhälsomyndigheten|terrorhotnivå*|säpo|smhi", "another body's levels", LEVEL, SENTENCE),
)

# fmt: on
TABLE = Table(
    code="sv",
    name="Swedish",
    subject_first=True,
    abbreviations=frozenset(
        [
            "bl.a",
            "t.ex",
            "ca",
            "s.k",
            "dvs",
            "kl",
            "nr",
            "m.m",
            "m.fl",
            "st",
            "jan",
            "feb",
            "aug",
            "sept",
            "okt",
            "nov",
            "dec",
            "tel",
        ]
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    moves=(
        "lättar|mildrar|sänker|ändrar|skärper|höjer|lättat|mildrat [på] <old> till <new> $",
        "ändras|ändrats|sänks|sänkts|skärps från <old> till <new> $",
    ),
    lowered=(
        "lättar|lättat|mildrar|mildrat|lättas|lättats|mildras|sänker|sänks ... avrådan|reseråd*|reseavrådan|avråder",
        "avrådan|reseråden ... lättas|lättats|mildras|mildrats|hävs|hävts|upphävs",
        "häver|hävt|hävs|upphäver ... avrådan",
    ),
    whole=(
        "hela [landet]",
        "hela landet|landets|territoriet",
        "landet_som_helhet|hela_världen",
    ),
    rest=(
        "resten|återstoden av",
        "övriga|resterande delar|delen|landet|områden|regioner|provinser",
        "landet i_övrigt",
        "övriga",
    ),
    part=(
        "region*|provins*|område*|*området|*områden|*områdena|gräns*|del|delar|delarna|norra|södra|östra|västra|nordöstra|nordvästra|"
        "sydöstra|sydvästra|centrala|staden|städer|stad|ö|ön|öar|distrikt*|delstat*|län|förorter|förort|kust*|km|kilometer|"
        "inom|närheten|zon|halvön|flygplats*|guvernement*|departement*|utanför|söder|norr|öster|väster|huvudstaden|remsan|stadsdel*|västbanken|gaza|flyktingläger*",
    ),
    beyond=(
        "utlandet|alla_länder|samtliga_länder|utomlands|världen|mellanöstern|regionen|länder_utanför",
    ),
    here=("landet|dit|detta_land",),
    border=(
        "gränsen|gränser|gräns mot|till|med",
        "gränsområde|gränsområdet|gränsområdena mot|till|med",
        "angränsande|gränsar till",
    ),
    to=(
        "till|i|inom|på|för|mot|in_i|inne_i",
        "gäller [vidare|nu|fortsatt|även|också|alltjämt] för|till|i",
        "det|den|de",
    ),
    cause=(
        "på grund_av",
        "med anledning_av|hänsyn_till",
        "eftersom|då|tills|medan|utom_då|och_uppmanar|vilket|efter|sedan|från_och_med|där",
        "och {AVRADER}|uppmanar|att|svenskar",
    ),
    but=("utom|förutom|med_undantag|undantaget|undantag", "bortsett från"),
    near=(
        "svenskar|svenska_medborgare|den|du|ni|personer|alla [som] [nu|fortfarande|redan] befinner_sig|vistas|är|bor|finns i|på <where> {UPPMANAR}|{BOR}|att|ska",
        "befinner_sig|vistas|är|finns [nu|fortfarande|redan] i <where> {UPPMANAR}|{BOR}|att|$",
    ),
    soon=(
        "omedelbart|genast|nu|snarast|skyndsamt|genast|utan_dröjsmål|brådskande",
        "så snart|fort som_möjligt|det_är_möjligt|möjligt",
    ),
    transport=(
        "reguljärflyg|reguljärtrafik|kommersiella|flyg|flygningar|färdmedel|transportmedel",
    ),
    things=(
        Aside(
            "platsen|området|byggnaden|byggnader|hotellet|hotell|hemmet|hem|bostaden|stranden|fordonet|bilen|rummet|huset|lokalen",
            "leave the area or a building, not the country",
            LEAVE,
        ),
        Aside(
            "värdesaker|väskor|bagage|pass|meddelande|uppgifter|kopior|besked|information|in|ut|plats|kontaktuppgifter|drinkar|drycker|synpunkter|barn",
            "leave a thing, not the country",
            LEAVE,
            NEXT,
        ),
    ),
    drill=("detta_är_en övning|test", "övningsmeddelande|testmeddelande"),
    parted=("områden|delar|platser|dit som|dit|där", "för|till vissa|några områden|delar"),
    countries={
        "AE": "Förenade Arabemiraten|UAE|Emiraten",
        "GB": "Storbritannien",
        "US": "USA|Förenta staterna",
        "CD": "Demokratiska republiken Kongo|DR Kongo",
        "PS": "Palestina",
        "CI": "Elfenbenskusten",
        "MM": "Myanmar|Burma",
        "BY": "Belarus|Vitryssland",
        "CF": "Centralafrikanska republiken",
    },
    common=frozenset(
        [
            "och",
            "att",
            "det",
            "som",
            "en",
            "är",
            "på",
            "av",
            "för",
            "med",
            "den",
            "till",
            "inte",
            "om",
            "ett",
            "har",
            "de",
            "kan",
            "från",
            "eller",
            "vid",
            "du",
            "ska",
            "även",
            "utrikesdepartementet",
            "avråder",
            "alla",
            "resor",
            "svenskar",
            "uppmanar",
            "uppmanas",
            "lämna",
            "landet",
            "nödvändiga",
            "icke",
            "försiktighet",
        ]
    ),
)
