"""Italian: the Farnesina's viaggiaresicuri.it, which writes prose without levels."""

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
    "VIAGGI": "viaggi|viaggio|spostamenti|soggiorni|permanenza|trasferte",
    "SCONSIGLIA": "sconsigliati|sconsigliato|sconsigliata|sconsigliate|sconsigliano|sconsiglia|sconsigliare|sconsigliamo",
    "RIMANDARE": "rinviare|posticipare|rimandare|procrastinare|differire|evitare",
    "SONO": "sono|è|restano|resta|rimangono|rimane|vengono|permangono|permane",
    "INVITA": (
        "invita|invitano|invitati|invitiamo|invito|raccomanda|raccomandano|raccomandato|raccomandiamo|consiglia|consigliano|"
        "invitato|invitava|invitano|esortato|esortava|avevano_esortato|chiesto|appello|"
        "consigliato|esorta|esortano|esortati|chiede|richiede|suggerisce|ribadisce|raccomandazione|esortazione|si_prega"
    ),
    "CONNAZIONALI": "connazionali|cittadini|italiani|viaggiatori|turisti|coloro|residenti|persone",
    "NECESSITA": (
        "ragioni|motivi|motivo|necessità|comprovate|esigenze|assoluta|stretta|indispensabili|necessari|essenziali|inderogabili|improrogabili|urgenti|urgenza"
    ),
}

# fmt: off
LEVELS = (
    Says(4, "{VIAGGI} [in|nel|verso|a] [<where>] .. {SONO} [fortemente|assolutamente|vivamente|tassativamente] {SCONSIGLIA} a_qualsiasi_titolo|a_qualunque_titolo", "Farnesina's gravest"),
    Says(4, "{VIAGGI} a_qualsiasi_titolo|a_qualunque_titolo [<where>] .. {SONO} [fortemente|assolutamente|vivamente|tassativamente] {SCONSIGLIA}", "the title before the country: 'viaggi a qualsiasi titolo in Ucraina sono assolutamente sconsigliati'"),
    Says(4, "{SCONSIGLIA} [tutti_i|i|tutti] {VIAGGI} [di_qualsiasi_natura] a_qualsiasi_titolo|a_qualunque_titolo|di_qualsiasi_natura", "the title between verb and country: 'sconsigliati viaggi a qualsiasi titolo in …'"),
    Says(4, "{SCONSIGLIA} ... a_qualsiasi_titolo|a_qualunque_titolo", "other orders"),
    Says(3, "{VIAGGI} [in|nel|verso|a|nelle] <where> ... {SONO} ... {SCONSIGLIA} se_non|eccetto|salvo|tranne|ad_eccezione", "with an exception of need"),
    Says(3, "{SCONSIGLIA} ... {VIAGGI} ... eccetto|salvo|tranne|se_non .. {NECESSITA}", "'si sconsigliano i viaggi nel Paese, eccetto che per ragioni di assoluta necessità'"),
    Says(3, "{SCONSIGLIA} [fortemente|vivamente] [i|tutti_i] {VIAGGI} [non] non_essenziali|non_necessari|non_indispensabili|non_strettamente_necessari|non_urgenti|per_turismo|turistici", "Farnesina"),
    Says(3, "{VIAGGI} [non] non_essenziali|non_necessari|non_indispensabili|non_strettamente_necessari|non_urgenti|per_turismo|turistici|a_scopo_turistico ... {SCONSIGLIA}", "'I viaggi per turismo sono sconsigliati'"),
    Says(4, "tutti_i {VIAGGI} [in|nel|verso|a] [<where>] {SONO} [fortemente|assolutamente|vivamente|più] {SCONSIGLIA}", "'Tutti i viaggi nel Paese sono sconsigliati'"),
    Says(4, "{SCONSIGLIA} [fortemente|assolutamente|vivamente] tutti_i|qualsiasi|ogni {VIAGGI}", "'si sconsiglia ogni viaggio'"),
    Says(3, "{VIAGGI} [in|nel|verso|a] [<where>] {SONO} [fortemente|assolutamente|vivamente|pertanto|più] {SCONSIGLIA}", "without 'a qualsiasi titolo': 3"),
    Says(3, "{SCONSIGLIA} [pertanto|fortemente|vivamente|al_momento|quindi] [di] [i|il|gli] {VIAGGI}|recarsi|viaggiare|visitare", "without 'a qualsiasi titolo': 3"),
    Says(3, "{SCONSIGLIA} [pertanto|fortemente|vivamente|al_momento|quindi] [di] [effettuare|intraprendere] {VIAGGI}|recarsi|viaggiare|visitare", "the same"),
    Says(3, "{SCONSIGLIA} ... di|dal recarsi|viaggiare|partire", "press: 'sconsiglia a tutti i connazionali di viaggiare'"),
    Says(3, "{RIMANDARE} [tutti] [i|il|gli|tutti_i] [loro|propri] {VIAGGI}", "'posticipare tutti i viaggi', 'rinviare i viaggi … che non siano dettati da ragioni di necessità'"),
    Says(3, "{RIMANDARE} [tutti] [i|il|gli|tutti_i] [loro|propri] {VIAGGI} [non] non_essenziali|non_necessari|non_indispensabili", "Farnesina"),
    Says(4, "non recarsi|viaggiare in|nel|a|nella", "'si raccomanda di non recarsi in'"),
    Says(2, "particolare|massima|estrema|elevata|grande|adeguata cautela|prudenza|attenzione|vigilanza", "Farnesina's 'aree di particolare cautela'"),
    Says(1, "normali precauzioni|cautele", "Farnesina"),
    Says(1, "ordinarie precauzioni|cautele", "Farnesina"),
)

CALLS = (
    Calls(SHOULD, "in_caso_contrario|diversamente [di] lasciare|abbandonare", "embassy in Moscow, 2022: 'valutare se la permanenza sia necessaria e in caso contrario lasciare il Paese'"),
    Calls(CONSIDER, "valutare|considerare|valutino|considerino ... lasciare|rientro|partenza|rientrare|partire|uscire", "'valutare di programmare il proprio rientro in Italia'", country=True),
    Calls(SHOULD, "{INVITA} ... lasciare|abbandonare", "'si invitano i connazionali a lasciare il Paese'"),
    Calls(SHOULD, "{INVITA} ... lasciarlo|abbandonarlo", "'presenti nel Paese a lasciarlo'", country=True),
    Calls(SHOULD, "{INVITA} ... rientrare|rientro|fare_rientro|rimpatriare", "'si raccomanda il rientro'", country=True),
    Calls(SHOULD, "{INVITA} ... partire|uscire_dal_paese", "Farnesina", country=True),
    Calls(SHOULD, "deve|devono|dovrebbero|dovrebbe [assolutamente] rientrare|tornare in_italia|in_patria|a_casa", "minister, 2024: 'Chi può deve rientrare in Italia'", country=True),
    Calls(SHOULD, "{INVITA} ... tornare in_italia|in_patria|a_casa", "press", country=True),
    Calls(SHOULD, "{INVITA} ... lascino|abbandonino|rientrino", "press: 'affinché lascino il Paese'"),
    Calls(SHOULD, "{CONNAZIONALI} ... devono|dovrebbero lasciare|abbandonare", "order"),
    Calls(SHOULD, "lasciate|lasciare [immediatamente|subito|al_più_presto]", "order"),
)

ASIDES = (
    Aside("assicura*|polizz*", "about insurance", BOTH, SENTENCE),
    Aside("intendono|intendano|intenda|desiderano|desiderino|desidera|vogliono|vogliano|volessero|desiderassero|intendessero ... lasciare|partire|rientrare|rientro|uscire", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("prima|dopo|momento|atto|per [di|del|di_poter] .. lasciare|partire|abbandonare", "when someone leaves, not that they should", LEAVE, BEFORE),
    Aside("scadenza|visto|visti|permesso|autorizzazione|divieto|espatrio|dogana*|tassa|multa|overstay", "exit rules of the country", LEAVE, BEFORE, "Farnesina on Ethiopia: 'E' fortemente raccomandato di lasciare il Paese entro la scadenza' of the visa"),
    Aside("non|possono|può|potranno|impediti|impedito [possono|può|potranno|essere] .. lasciare|abbandonare|partire|uscire", "whether one may leave, not that one should", LEAVE, BEFORE, "Farnesina on Cuba: after a road accident 'non possono lasciare il Paese'"),
    Aside("pronti|prepararsi|preparati|piano|piani|predisporre|tenersi ... lasciare|partire|evacuazione", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("lasciare|lascino|uscire ... entro|prima .. scadenza|visto|permesso", "exit rules of the country", LEAVE, AFTER),
    Aside("personale|dipendenti|diplomatici|funzionari ... $", "about staff, not citizens", LEAVE, BEFORE, unless="connazionali|cittadini|italiani"),
    Aside("manifestazion*|assembrament*|area|luogo|edificio|zona|albergo|spiaggia .. immediatamente|subito|rapidamente", "a protest or a place, not the country", LEAVE, AFTER),
    Aside("autorità|polizia|esercito ... ordin*|chied*|invit*", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("incidenti stradali", "exit rules of the country", LEAVE, SENTENCE),
    Aside("eccezione a questo sconsiglio", "an exception from advice given elsewhere", LEVEL, SENTENCE),
    Aside("in precedenza|passato", "what was advised before", LEVEL, SENTENCE),
    Aside("se|qualora|quando ... {SCONSIGLIA}", "a condition", LEVEL, BEFORE),
    Aside("di_notte|notturni|notturno|ore_notturne|in_autostop|da_soli|dopo_il_tramonto|ore_serali", "how to move about, not whether to go", LEVEL, SENTENCE),
    Aside("balneazione|escursion*|acqua|guida|circolare|taxi|alimenti|zanzar*|bere|consum*", "an activity, not travel to the country", LEVEL, SENTENCE),
    Aside("incluse|sconsigliate a_vario_titolo|a_diverso_titolo", "a pointer to other parts of the page", LEVEL, NEXT),
)

LIFTS = (
    Lifts("non .. più {SCONSIGLIA}", BEFORE, "'non sono più sconsigliati'"),
    Lifts("revocat*|rimoss*|abrogat*|decadut*", CLAUSE, "'è stato revocato lo sconsiglio'"),
    Lifts("revoca dello|della", CLAUSE, "noun"),
)

# fmt: on
TABLE = Table(
    code="it",
    name="Italian",
    abbreviations=frozenset(
        ["dott", "sig", "sig.ra", "es", "ecc", "n", "art", "tel", "p.es", "c.d", "cd", "s.p.a"]
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    subject_first=True,
    moves=("da <old> a <new> $",),
    lowered=(
        "revocat*|rimoss* ... sconsiglio|avviso|raccomandazione|allerta",
        "sconsiglio ... revocat*|rimoss*",
        "declassat*|abbassat* .. livello",
    ),
    whole=(
        "intero|tutto|l'intero il|territorio|paese",
        "tutto il paese|territorio",
        "su tutto",
    ),
    rest=(
        "resto del|della|dell'|di",
        "restant*|rimanent*|altre|altri aree|regioni|zone|parti|province",
        "altrove",
    ),
    part=(
        "aree|area|region*|provinc*|zona|zone|confine|confini|frontier*|nord|sud|ovest|nord-*|sud-*|settentrional*|meridional*|oriental*|occidental*|città|isola|isole|stato_di|stati|"
        "distrett*|dipartiment*|governatorat*|capitale|capoluogo|striscia|fascia|costa|km|chilometri|località|alcune|alcuni|penisola|deserto|valle|unione|territori|punjab|prossimità|limitrof*|est",
    ),
    beyond=("estero|mondo|tutti_i_paesi|medio_oriente|europa|africa|questi_paesi",),
    here=("il|nel|del|dal|verso_il|questo paese", "paese", "territorio nazionale"),
    border=("confine|confini|frontiera con|tra", "confinant*|limitrof* con|a", "con la|il|l'"),
    to=(
        "in|nel|nella|nell'|nelle|negli|verso|a|al|alla|per|sul",
        "il|la|lo|l'|i|gli|le",
        "tutto",
    ),
    cause=(
        "sono|è|restano|resta|rimangono|può|vengono|presentano",
        "a_causa|in_ragione|in_considerazione|per_via|dato|data|anche|che_non|non_siano|dettati|in_quanto|fino|ove",
        "e|ed|o di|si|da|raccomanda",
    ),
    but=("eccetto|salvo|tranne|ad_eccezione|fatta_eccezione|escluso",),
    near=(
        "{CONNAZIONALI} [già|che_si_trovano|presenti|attualmente|residenti|che_si_trovino|ancora] [presenti|ancora|attualmente|eventualmente_presenti] in|nel|nella|nell'|a|negli <where> a|di|devono|dovrebbero|sono|vengono|$",
        "trovano|trovino|presenti in|nel|nella|nell'|negli <where> a|di|devono|sono|$",
    ),
    soon=(
        "immediatamente|subito|urgenza|tempestivamente|adesso|ora",
        "prima possibile",
        "più presto",
        "senza indugio",
        "quanto prima",
    ),
    transport=("voli|commerciali|mezzi_commerciali|italia",),
    things=(
        Aside(
            "area|luogo|edificio|albergo|spiaggia|zona|manifestazione|veicolo|auto|abitazione|bagagli|oggetti|documenti|valori|stanza",
            "leave the area or a thing, not the country",
            LEAVE,
        ),
    ),
    countries={
        "AE": "Emirati Arabi Uniti|EAU|Emirati",
        "US": "Stati Uniti|USA",
        "GB": "Regno Unito",
        "RU": "Federazione Russa|Federazione russa|Russia",
        "CD": "Repubblica Democratica del Congo|RDC",
        "CF": "Repubblica Centrafricana",
        "PS": "Territori Palestinesi",
        "MM": "Myanmar|Birmania",
        "TR": "Turchia",
    },
    common=frozenset(
        [
            "il",
            "la",
            "di",
            "e",
            "che",
            "in",
            "a",
            "per",
            "del",
            "della",
            "dei",
            "con",
            "non",
            "un",
            "una",
            "i",
            "le",
            "da",
            "al",
            "alla",
            "sono",
            "si",
            "è",
            "nel",
            "nella",
            "gli",
        ]
    ),
)
