"""German: Auswärtiges Amt, BMEIA, EDA."""

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
    "REISEN": "reisen|reise|auslandsreisen|urlaubsreisen|aufenthalten|besuchen|fahrten",
    "UNNOETIG": (
        "nicht_notwendige*|nicht_unbedingt_notwendige*|nicht_zwingend_notwendige*|"
        "nicht_unbedingt_erforderliche*|nicht_erforderliche*|nicht_dringende*|"
        "nicht_dringend_notwendige*|nicht_dringliche*|touristische*|nicht_zwingend_erforderliche*|"
        "unnötige*|nicht_essentielle*|nicht_lebensnotwendige*"
    ),
    "WIRD": "wird|werden|wurde|ist|bleibt",
    "DRINGEND": (
        "derzeit|dringend|nachdrücklich|eindringlich|weiterhin|grundsätzlich|momentan|aktuell|"
        "ausdrücklich|generell|bis_auf_weiteres|daher|deshalb|unverändert|stark|nun|jetzt|strikt|nicht|nicht_mehr|nicht_länger"
    ),
    "FORDERT": (
        "aufgefordert|empfohlen|geraten|angeraten|nahegelegt|gebeten|aufgerufen|ermahnt|"
        "empfiehlt|empfehlen|rät|raten|fordert|fordern|auffordert|auffordere|auffordern|aufforderte|bittet|ruft|rufen|forderte|forderten|rief|riefen|"
        "riet|rieten|empfahl|empfahlen|appelliert|appellieren|appellierte|drängt|drängte|bat|mahnt|mahnte|"
        "aufzufordern|angehalten|angewiesen"
    ),
    "DEUTSCHE": (
        "staatsangehörige*|deutsche*|österreicher*|schweizer*|bürger*|bundesbürger*|reisende*|touristen|"
        "staatsbürger*|landsleute|personen|sie"
    ),
    "HEIM": "heimzukehren|zurückzukehren|zurückzureisen|heimzureisen",
}

# fmt: off
LEVELS = (
    Says(4, "vor [allen] .. {UNNOETIG} ... {REISEN} [<where>] {WIRD} [{DRINGEND}] gewarnt", "2020, weltweit: a formal Reisewarnung, though of tourist travel"),
    Says(4, "vor [allen|jeglichen|sämtlichen] {REISEN} [<where>] {WIRD} [{DRINGEND}] [{DRINGEND}] gewarnt", "AA, BMEIA: the formal warning"),
    Says(4, "{WIRD} [{DRINGEND}] vor [allen|jeglichen|sämtlichen] {REISEN} [<where>] gewarnt", "the same, verb first"),
    Says(4, "warnt|warnte|warnten|warnen [es|sie|das|auch|er|wir|{DRINGEND}] [ministerium|amt|außenministerium|{DRINGEND}] vor [allen|jeglichen|sämtlichen] {REISEN}", "press: 'Zugleich warnte es vor Reisen nach'"),
    Says(4, "vor [allen] {REISEN} [<where>] [{DRINGEND}] gewarnt", "press: 'hat … aufgerufen und vor Reisen in das Land gewarnt'"),
    Says(4, "warnt|warnen|gewarnt [{DRINGEND}] [{DRINGEND}] vor [allen|jeglichen|sämtlichen|touristischen] {REISEN}", "'Das Auswärtige Amt warnt vor Reisen nach …'"),
    Says(4, "vor [allen] {REISEN} [<where>] [{DRINGEND}] warnt|warnen|zu_warnen|warne", "subordinate clause"),
    Says(3, "von [allen] .. {UNNOETIG} ... {REISEN} [<where>] {WIRD} [{DRINGEND}] [{DRINGEND}] abgeraten", "AA on AE; EDA 'Von touristischen und nicht dringenden Reisen …'"),
    Says(3, "{WIRD} [{DRINGEND}] von [allen] .. {UNNOETIG} ... {REISEN} [<where>] abgeraten", "the same, verb first"),
    Says(3, "rät|raten|riet|rieten [{DRINGEND}] [{DRINGEND}] von [allen] .. {UNNOETIG} ... {REISEN} [<where>] ab", "BMEIA 2020: 'raten daher dringend von allen nicht unbedingt notwendigen Reisen ab'"),
    Says(3, "von [allen] .. {UNNOETIG} ... {REISEN} [<where>] abgeraten|abzuraten|abrät|abraten|abzusehen", "other word orders"),
    Says(3, "von [allen|jeglichen|sämtlichen] {REISEN} [<where>] {WIRD} [{DRINGEND}] [{DRINGEND}] abgeraten", "AA: the middle tier, no flag in its data; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(3, "{WIRD} [{DRINGEND}] von [allen|jeglichen|sämtlichen] {REISEN} [<where>] abgeraten", "verb first", by={"ch_eda": 4}),
    Says(3, "rät|raten|riet|rieten [{DRINGEND}] [{DRINGEND}] von [allen|jeglichen] {REISEN} [<where>] ab", "'Das EDA rät von Reisen nach … ab'", by={"ch_eda": 4}),
    Says(3, "rät|raten|riet|rieten ... von [allen|jeglichen|sämtlichen] {REISEN} <where> ab", "press: 'riet das Aussendepartement neu generell von allen Reisen nach Israel ab'", by={"ch_eda": 4}),
    Says(4, "warnt|warnen|warnte [{DRINGEND}] davor ... zu_reisen|einzureisen|reisen", "press: 'Wir warnen dringend davor, … einzureisen'"),
    Says(3, "von [allen|jeglichen] {REISEN} [<where>] abgeraten|abzuraten|abrät|abraten|abzusehen", "other word orders", by={"ch_eda": 4}),
    Says(3, "auf|verzichten|verzichtet [alle] .. {UNNOETIG} ... {REISEN} [<where>] verzichten|verzichtet|zu_verzichten", "paraphrase"),
    Says(3, "sicherheitsstufe 4 von 6", "BMEIA's scale before 2025-10-01: 4 of 6 is 3 of 4"),
    Says(4, "sicherheitsstufe 5|6 [von]", "BMEIA's scale before 2025-10-01"),
    Says(4, "sicherheitsstufe 4 [von_4]", "BMEIA"),
    Says(3, "sicherheitsstufe 3 [von_4]", "BMEIA"),
    Says(2, "sicherheitsstufe 2 [von_4]", "BMEIA"),
    Says(1, "sicherheitsstufe 1 [von_4]", "BMEIA"),
    Says(4, "teilreisewarnung|regionale_reisewarnung|partielle_reisewarnung", "AA: a warning of parts", part=True),
    Says(4, "reisewarnung", "AA: the word is kept for its formal warning"),
    Says(1, "gelten|gilt [grundsätzlich|allgemein|generell|im_allgemeinen] als [relativ] sicher", "EDA"),
    Says(1, "guter sicherheitsstandard", "BMEIA level 1"),
    Says(2, "erhöhtes sicherheitsrisiko", "BMEIA level 2"),
    Says(3, "hohes sicherheitsrisiko", "BMEIA level 3"),
    Says(2, "sicherheit .. aufmerksamkeit zu schenken", "EDA: 'Der persönlichen Sicherheit ist grosse Aufmerksamkeit zu schenken'"),
    Says(2, "erhöhte|besondere|grosse|große|höchste vorsicht|wachsamkeit|aufmerksamkeit ist|wird|ist_geboten [geboten|empfohlen|angebracht]", "AA in prose", weak=True),
    Says(2, "ist|wird [zu] erhöhte*|besondere*|grosse*|große*|höchste* vorsicht|wachsamkeit|aufmerksamkeit .. geboten|empfohlen|angebracht|geraten", "AA in prose", weak=True),
    Says(2, "[zu] erhöhter|besonderer|großer vorsicht .. geraten|aufgerufen", "AA in prose", weak=True),
    Says(3, "von {UNNOETIG} {REISEN}", "second half", also=True),
    Says(4, "keine|nicht {REISEN} ... anzutreten|zu_unternehmen|zu_reisen|durchzuführen", "press: 'aufgefordert, derzeit keine Reisen dorthin anzutreten'"),
    Says(4, "{FORDERT} ... nicht nach|in <where> zu_reisen", "the same of a name"),
)

CALLS = (
    Calls(CONSIDER, "ausreise|rückkehr|heimreise|rückreise [aus] ... erwägen|prüfen|überlegen|erwogen|geprüft|erwägung|betracht_ziehen|betracht_zu_ziehen|erwägung_ziehen", "soft call", country=True),
    Calls(CONSIDER, "erwägen|prüfen|überlegen [sie] ... ausreise|rückkehr|ausreisen|auszureisen|zu_verlassen|rückreise", "soft call", country=True),
    Calls(CONSIDER, "{FORDERT} .. [ihre|eine|die] ausreise zu erwägen|prüfen|überlegen", "soft call", country=True),
    Calls(SHOULD, "{FORDERT} <where> [umgehend|sofort|unverzüglich|schnellstmöglich|vorübergehend|so_schnell_wie_möglich] zu verlassen", "AA: 'werden aufgefordert, Sudan zu verlassen'; 'wird empfohlen, …, das Land zu verlassen'"),
    Calls(SHOULD, "{FORDERT} ... auszureisen", "AA", country=True),
    Calls(SHOULD, "zur|zu_einer [sofortigen|umgehenden|unverzüglichen|baldigen|schnellstmöglichen|freiwilligen] ausreise [aus] ... {FORDERT}", "'werden zur Ausreise aufgefordert'", country=True),
    Calls(SHOULD, "{FORDERT} ... {DEUTSCHE} ... zur [sofortigen|umgehenden] ausreise [aus]", "press: 'forderte österreichische Staatsangehörige ebenfalls zur Ausreise aus dem Iran auf'", country=True),
    Calls(SHOULD, "{FORDERT} ... zur [sofortigen|umgehenden|unverzüglichen|baldigen|schnellstmöglichen] ausreise|rückkehr", "'ruft … zur Ausreise auf'", country=True),
    Calls(SHOULD, "[sofortige|umgehende|baldige] ausreise .. wird|werden [{DRINGEND}] empfohlen|angeraten|geraten|nahegelegt", "'Die Ausreise wird dringend empfohlen'", country=True),
    Calls(SHOULD, "sollten|sollen|müssen|mögen [sie|das_land|umgehend] ... ausreisen|heimreisen|zurückreisen|heimkehren", "AA: 'sollten – sofern möglich – ausreisen'", country=True),
    Calls(SHOULD, "sollten|sollen|müssen|mögen <where> verlassen", "AA in prose"),
    Calls(SHOULD, "verlassen sie", "order: 'Verlassen Sie das Land'"),
    Calls(SHOULD, "reisen sie [bitte|umgehend|sofort|jetzt|möglichst|schnellstmöglich] ... aus", "order: 'Reisen Sie umgehend aus'", country=True),
    Calls(SHOULD, "{FORDERT} ... {HEIM}", "2020: 'rufen dazu auf, nach Österreich zurückzukehren'", country=True),
    Calls(SHOULD, "zum [sofortigen] verlassen des|von|der <where> {FORDERT}", "noun form: 'zum Verlassen des Iran aufgerufen'"),
    Calls(SHOULD, "{FORDERT} ... zum [sofortigen] verlassen des|von|der <where> auf", "the same, verb first"),
    Calls(SHOULD, "{FORDERT} ... zum [sofortigen] verlassen des|von|der", "the same"),
    Calls(SHOULD, "ausreiseaufforderung gilt|besteht|für", "AA: the noun for a standing call", country=True),
)

ASIDES = (
    Aside("beachten sie .. [geltende|bestehende|weiterhin] ... reisewarnung|teilreisewarnung|ausreiseaufforderung|reisewarnungen|reise-", "points to a warning given elsewhere", BOTH, CLAUSE, "AA on Burundi, pointing to DR Congo; on Afghanistan, pointing to its own"),
    Aside("trotz [der|dieser|bestehender|geltender|einer] reisewarnung|teilreisewarnung|warnung|abraten", "for those who go all the same", LEVEL, BEFORE, "AA on Haiti: 'Wenn Sie trotz Reisewarnung …'"),
    Aside("wenn|falls|sollten|sofern sie ... ausreisen|verlassen|auszureisen|ausreise möchten|wollen|planen|beabsichtigen|wünschen", "only for those who wish to leave", LEAVE, SENTENCE, "'wenn Sie ausreisen möchten'"),
    Aside("ausreisewillige*|ausreisewunsch", "only for those who wish to leave", LEAVE),
    Aside("möchten|wollen|wünschen|planen|beabsichtigen [,] .. ausreisen|auszureisen|verlassen", "only for those who wish to leave", LEAVE),
    Aside("ausreisesperre*|ausreiseverbot*|ausreisevisum|ausreisegenehmigung*|ausreisestempel|ausreisebestimmung*|exit", "exit rules of the country", LEAVE, SENTENCE, "BMEIA on Bahrain: 'Ausreisesperre (travel ban)'"),
    Aside("bei|vor|nach|bis_zur|bis_zu_ihrer|bei_der|vor_der|nach_der|zur ausreise|verlassen ist|sind|muss|müssen|wird|kann|können|gebühr|aufgehoben", "when someone leaves, not that they should", LEAVE),
    Aside("visum|visums|aufenthaltsgenehmigung|aufenthaltserlaubnis|frist|überschreit*|reisepass", "exit rules of the country", LEAVE, BEFORE),
    Aside("gegebenenfalls|unter_umständen|im_ernstfall|in_letzter_konsequenz|dann ... ausreise|verlassen|auszureisen|aufgefordert|gewarnt", "what may come, or a definition", BOTH, CLAUSE, "AA's glossary: 'werden gegebenenfalls zur Ausreise aufgefordert'"),
    Aside("betroffene|betroffenen|betreffenden|jeweiligen land|ländern|region|regionen|staat|landesteile", "a definition: of any such country", BOTH, BEFORE, "press and glossary: 'Deutsche, die in dem betroffenen Land leben, werden dann zur Ausreise aufgefordert'"),
    Aside("vorbereitet|vorbereiten|vorzubereiten|bereithalten|einstellen|einzustellen|notfallplan", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("ausreise|abreise [kurzfristig] vorbereiten|vorzubereiten|vorbereitet|einstellen", "preparing to leave is not leaving", LEAVE, AFTER),
    Aside("behörden|polizei|regierung_von|militär|armee ... {FORDERT}", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("personal|botschaftspersonal|mitarbeiter*|bedienstete*|diplomaten ... $", "about staff, not citizens", LEAVE, BEFORE, unless="staatsangehörige*|deutsche|deutschen|österreicher*|schweizer*|bürger*"),
    Aside("gebäude|wohnung|haus|hotel|demonstration*|versammlung*|menschenmeng*|kundgebung*|strand|bereich .. [zu] verlassen", "a place or a building, not the country", LEAVE, BEFORE),
    Aside("verlassen sie [in_diesem_fall|bitte|sofort|umgehend] .. gebäude|wohnung|haus|hotel|demonstration*|versammlung*|menschenmeng*|kundgebung*|strand|bereich|gefahrenbereich", "a place or a building, not the country", LEAVE, AFTER),
    Aside("soll|sollen|werde|könnte|dürfte ... fallen|aufgehoben|auslaufen|enden|gelockert", "what may come", LEVEL, SENTENCE, "2020: 'Ab 1. Oktober soll die weltweite Reisewarnung fallen'"),
    Aside("würde|würden|wäre|könnte|könnten ... warnen|abraten|nicht_mehr", "what would be", LEVEL, SENTENCE, "press: 'Damit würde das Auswärtige Amt nicht mehr … warnen'"),
    Aside("reisewarnung|teilreisewarnung .. nicht ausgesprochen|verhängt|erlassen|herausgegeben", "told that there is none", LEVEL, CLAUSE),
    Aside("reisewarnung|teilreisewarnung|warnungen ... zu beachten", "points to a warning given elsewhere", LEVEL, CLAUSE),
    Aside("reisewarnung|teilreisewarnung besteht|gilt|liegt|existiert .. nicht", "told that there is none", LEVEL, CLAUSE),
    Aside("wenn|falls|sofern|solange ... reisewarnung|teilreisewarnung|gewarnt|abgeraten", "a condition or a definition", LEVEL, BEFORE, "glossary: 'Wenn das Auswärtige Amt … keine Reisewarnung herausgibt'"),
    Aside("bedeutet|heißt|bezeichnet|versteht_man|zu_verstehen|enthält|enthalten|beinhaltet", "a definition", LEVEL, SENTENCE),
    Aside("eine|einer|reisewarnungen reisewarnung|teilreisewarnung .. auszusprechen|aufzuheben|auszugeben|zu_erlassen|ausgesprochen_werden|ausgesprochen_wird|herausgegeben_wird|herausgegeben_werden", "a definition", LEVEL, CLAUSE, "press: 'Die Entscheidung, eine Reisewarnung auszusprechen'"),
    Aside("reisewarnung|teilreisewarnung wird|werden nur|lediglich|dann|grundsätzlich", "a definition", LEVEL, CLAUSE),
    Aside("sind|falls|wenn|sofern ... betroffen ... reisewarnung|teilreisewarnung", "a definition", LEVEL, BEFORE),
    Aside("reisewarnung wird|werden .. ausgesprochen|herausgegeben .. wenn|falls|sofern", "a definition", LEVEL, SENTENCE),
    Aside("versicherung*|versicherer|reiserücktritt*|stornier*|krankenversicherung*", "about insurance", BOTH, CLAUSE),
    Aside("von der [partiellen|regionalen] reisewarnung|teilreisewarnung [sind] ausgenommen|nicht_betroffen", "an exception from a warning", LEVEL, CLAUSE, "BMEIA on Algeria: Tamanrasset, Djanet"),
    Aside("bei|in_der|während_der|nach_einbruch_der nacht|dunkelheit", "how to move about, not whether to go", LEVEL, CLAUSE),
    Aside("ausgenommen|nicht_betroffen", "an exception from a warning", LEVEL, AFTER),
    Aside("frühere|bisherige|ehemalige|vormalige", "what was advised before", LEVEL, BEFORE),
    Aside("unwetter*|zivilschutz*|hochwasser*|tsunami*", "a natural hazard's warning", LEVEL, BEFORE),
    Aside("gesundheitsministerium|terrorwarnstufe|terror-warnstufe|warnstufe", "another body's levels", LEVEL, CLAUSE),
)

LIFTS = (
    Lifts("nicht mehr|länger|weiter", BEFORE, "'wird nicht mehr gewarnt'"),
    Lifts("nicht gewarnt|abgeraten|warnen|warnt|abraten", BEFORE, "'wird nicht gewarnt'; 'nicht notwendige Reisen' is none"),
    Lifts("rät|raten|warnt|warnen nicht", BEFORE, "the same"),
    Lifts("kein|keine|keiner|keinen [allgemeine|generelle|formelle|konkrete|aktive] reisewarnung|teilreisewarnung", BEFORE, "'Es besteht keine Reisewarnung'"),
    Lifts("aufgehoben|aufgehoben.|zurückgenommen|aufhebung|ausgelaufen|entfällt|entfallen|beendet|aufgelöst|zurückgezogen", CLAUSE, "'Die Reisewarnung wurde aufgehoben' - and no curfew or declaration"),
    Lifts("hebt ... auf", CLAUSE, "'hebt die Reisewarnung auf'"),
)

# fmt: on
TABLE = Table(
    code="de",
    name="German",
    ordinals=True,
    abbreviations=frozenset(
        [
            "z.b",
            "d.h",
            "u.a",
            "bzw",
            "ca",
            "nr",
            "str",
            "dr",
            "prof",
            "inkl",
            "ggf",
            "vgl",
            "tel",
            "st",
            "mio",
            "mrd",
            "evtl",
            "einschl",
            "sog",
            "usw",
            "etc",
            "jan",
            "feb",
            "apr",
            "aug",
            "sept",
            "okt",
            "nov",
            "dez",
            "hl",
            "geb",
            "abs",
            "art",
        ]
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    moves=(
        "^ <old> zu_einer|in_eine|auf_eine <new> herabgestuft|umgewandelt|reduziert|heraufgestuft|ausgeweitet",
        "von <old> auf <new> herabgestuft|gesenkt|angehoben|erhöht|heraufgestuft|geändert|reduziert",
    ),
    lowered=(
        "herabgestuft|herabgesetzt|gesenkt|gelockert|abgesenkt",
        "reisewarnung|teilreisewarnung|reisehinweis ... aufgehoben|zurückgenommen|gelockert|herabgestuft",
        "entwarnung",
    ),
    whole=(
        "ganze|gesamte|ganzes|gesamten|ganzen land|landes|staatsgebiet|landesgebiet|territorium",
        "landesweit",
        "das|dem|im gesamte|gesamten",
    ),
    rest=(
        "restlich*|übrig*",
        "rest von|des|der",
        "ander*|sonstig*|weitere*|alle_anderen landesteil*|gebiet*|region*|teil*|provinz*",
        "übriges land",
    ),
    part=(
        "*gebiet|*gebiete|*gebieten|*gebiets|*region|*regionen|*provinz|*provinzen|*provinzhauptstadt|landesteil*|teil|teile|teilen|bundesstaat*|"
        "grenz*|bezirk*|distrikt*|insel|inseln|stadt|städte|norden|süden|osten|westen|nördlich*|südlich*|östlich*|westlich*|ost-*|nord-*|süd-*|west-*|nordost*|nordwest*|südost*|südwest*|"
        "umgebung|umkreis|raum|gouvernement*|departement*|küste*|verwaltungsgebiet*|hauptstadt|außerhalb|ausserhalb|entlang|km|kilometer|"
        "gewässer|streifen|gewisse|bestimmte|halbinsel|wüste|tal|zone|zonen|kanton*|oblast*|rajon*",
        "gazastreifen|westjordanland",
    ),
    beyond=(
        "ausland|weltweit|weltweite|alle_länder|diese_länder|länder|naher_osten|nahen_osten|golfregion|europa|afrika",
    ),
    here=("das|dem|des|im|dieses|diesem land|landes", "land"),
    border=(
        "grenze zu|zum|zur|mit|nach",
        "grenzgebiet|grenzgebiete|grenzregion|grenzregionen|grenzverlauf [zu|zum|zur|mit]",
        "angrenzend*|benachbart*|an die|der|den",
        "um|an|an_die|an_den",
    ),
    to=(
        "nach|in|im|ins|auf|für|zu|zur|zum|an",
        "gilt für|in|im",
        "das|die|den|dem|der|des",
        "alle|allen",
        "im rest",
    ),
    cause=(
        "wegen|aufgrund|da|weil|infolge|angesichts|nach_wie_vor",
        "sowie|und in|im|die|der|den|nach|vor|von",
        "und|oder ... zu meiden|vermeiden|beachten|folgen|halten|registrieren|informieren|melden|kontaktieren",
        "wird|werden|gilt",
    ),
    but=("außer|ausser|ausgenommen|mit_ausnahme|bis_auf|abgesehen_von",),
    near=(
        "die sich [derzeit|noch|aktuell|momentan|zurzeit|vorübergehend] [noch] in|im|auf <where> aufhalten|befinden",
        "{DEUTSCHE} in|im|auf <where> {WIRD}|sollten|sollen|zur|dringend|auf|aufgefordert",
        "wenn|falls|sofern|sollten sie [sich] [derzeit|noch|aktuell] [noch] in|im|auf <where> aufhalten|befinden|sind",
    ),
    soon=(
        "sofort|umgehend|unverzüglich|jetzt|schnellstmöglich|baldmöglichst|schnellstens|sofortigen|umgehenden|unverzüglichen|sofortige|umgehende",
        "so schnell|rasch|bald wie möglich",
        "so bald|schnell als möglich",
        "unter dringend",
    ),
    transport=(
        "kommerzielle*|linienflüge*|linienflug*|flugkapazitäten|luftweg|flugverbindung*|rückreisemöglichkeiten",
    ),
    things=(
        Aside(
            "gebiet|gebäude|haus|wohnung|hotel|strand|fahrzeug|auto|ort|zimmer|unterkunft|demonstration*|bereich|gefahrenzone|straße|hauptstraßen",
            "a place or a building, not the country",
            LEAVE,
        ),
        Aside(
            "sich|darauf", "rely, not leave", LEAVE, NEXT, "'verlassen Sie sich nicht auf …'"
        ),
    ),
    drill=("probealarm|übungsalarm", "dies ist eine übung"),
    common=frozenset(
        [
            "der",
            "die",
            "das",
            "und",
            "in",
            "ist",
            "nach",
            "von",
            "wird",
            "sie",
            "den",
            "dem",
            "mit",
            "für",
            "auf",
            "zu",
            "nicht",
            "des",
            "ein",
            "eine",
            "werden",
            "im",
            "oder",
            "bei",
            "sich",
        ]
    ),
)
