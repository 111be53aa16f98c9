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
    "VIAGGI": "viaggi_e_spostamenti|viaggi_e_soggiorni|viaggi_e_permanenze|viaggio_e_permanenza|viaggio_o_spostamento|viaggi_o_soggiorni|viaggi|viaggio|spostamenti|spostamento|soggiorni|soggiorno|permanenza|trasferte|trasferta|partenze|visite|turismo|vacanze",
    "RECARSI": "recarsi|recarvisi|recarci|rechino|recatevi|viaggiare|viaggino|visitare|partire|partano|andare|vadano|spostarsi|effettuare_viaggi|intraprendere_viaggi|mettersi_in_viaggio|raggiungere|transitare|soggiornare|entrare|avvicinarsi|attraversare|addentrarsi",
    "SCONSIGLIA": "sconsigliat*|sconsiglia|sconsigliano|sconsigliare|sconsigliava|sconsigliavano|sconsigliamo|sconsigliando|sconsigliò|sconsiglino|sconsigliabil*|controindicat*",
    "FORTE": "fortemente|vivamente|caldamente|pertanto|quindi|al_momento|attualmente|altrettanto|tuttora|ancora|sempre|inoltre|comunque|vivissimamente|altamente|invece|più|particolarmente|dunque|perciò|formalmente",
    "ASSOLUTO": "assolutamente|tassativamente|categoricamente|totalmente|rigorosamente|in_modo_assoluto|del_tutto|completamente",
    "A_TITOLO": (
        "a_qualsiasi_titolo|a_qualunque_titolo|a_ogni_titolo|ad_ogni_titolo|per_qualsiasi_motivo|per_qualunque_motivo|per_qualsiasi_ragione|per_nessun_motivo|per_nessuna_ragione|"
        "per_alcun_motivo|per_alcuna_ragione|di_qualsiasi_natura|di_qualunque_natura|di_qualsiasi_tipo|di_ogni_tipo|sotto_qualsiasi_titolo|per_qualunque_ragione"
    ),
    "RIMANDARE": "rinviare|rinviino|rinvino|rinviando|posticipare|posticipino|posticipando|rimandare|rimandino|rimandando|procrastinare|differire|ritardare|sospendere|riprogrammare",
    "EVITARE": "evitare|evitino|evitate|evitando|evitati|evitato|evitino|rinunciare_a|rinunciare_ai",
    "SONO": "sono|è|restano|resta|rimangono|rimane|vengono|viene|permangono|permane|siano|sia|essere|continuano_a_essere|erano",
    "SALVO": "se_non|eccetto|salvo|tranne|ad_eccezione|fatta_eccezione|a_meno|fatti_salvi|ad_esclusione|fuorché|eccetto_che|che_non_siano|non_dettati|non_dettate|non_legati",
    "NON_ESSENZIALI": (
        "non_essenzial*|non_necessari*|non_indispensabil*|non_strettamente_necessari*|non_strettamente_indispensabil*|non_assolutamente_necessari*|non_urgent*|non_indifferibil*|per_turismo|turistic*|a_scopo_turistico|"
        "a_fini_turistici|per_motivi_turistici|per_motivi_di_turismo|non_motivat*|che_non_siano|che_non_sia|che_non_rivestano|superflui|di_piacere|non_improrogabil*|non_imprescindibil*"
    ),
    "INVITA": (
        "invit*|raccomand*|consiglia|consigliano|consigliamo|consigliato|consigliati|consigliava|consigliando|consigliare|consigliò|esort*|"
        "chiesto|chiede|chiedono|chiediamo|chiedeva|chiedendo|chiesero|appello|appelli|richiede|suggeri*|ribadi*|si_prega|preghiamo|sollecit*|ordinato|ordina|ordine|"
        "indicazione|avviso|monito|rinnova|rinnovato|rivolto|intima|intimato|incoraggia*|ammoni*|avverte|avvertito|spinge|insiste|conferma"
    ),
    "CONNAZIONALI": "connazional*|cittadin*|italian*|viaggiatori|turisti|coloro|residenti|persone|chi|compatrioti|svizzeri|quanti|presenti",
    "LASCIARE": "lasciare|lascino|lasciassero|lascia|lascerà|abbandonare|abbandonino|abbandonassero|evacuare|fuggire_da*|allontanarsi_dal_paese",
    "RIENTRARE": (
        "rientrare|rientrino|rientrassero|rientro|rientri|fare_rientro|far_rientro|facciano_rientro|fare_ritorno|facciano_ritorno|rimpatri*|tornare_in_italia|tornare_in_patria|"
        "tornare_a_casa|tornino|torni|ritornare_in_italia|ripartire|anticipare_la_partenza|anticipare_il_rientro|uscire_dal_paese|escano|lasciarlo|abbandonarlo|lasciarla"
    ),
    "PARTIRE": "partire|partano|partenza|uscire|andarsene|andare_via",
    "DEVONO": "deve|devono|dovrebbero|dovrebbe|dovranno|sono_tenuti_a|debbono|farebbero_bene_a",
    "NECESSITA": (
        "ragion*|motiv*|necessità|necessari*|comprovat*|esigenz*|assolut*|strett*|indispensabil*|essenzial*|inderogabil*|improrogabil*|urgent*|urgenza|imprescindibil*|indifferibil*|emergenza|forza_maggiore|giustificat*"
    ),
    "AREE": "area|aree|zona|zone|regione|regioni|provincia|province|località|confine|confini|frontier*|territori|distrett*|governatorat*|stato|stati|città|capitale|isola|isole|penisola|paese|mete|destinazion*|fascia|dipartiment*|cantone|cantoni",
}

# fmt: off
LEVELS = (
    Says(4, "{VIAGGI} <where> {SONO} [{FORTE}|{ASSOLUTO}] {SCONSIGLIA} ... {A_TITOLO}", "Farnesina's gravest, the place between"),
    Says(4, "{VIAGGI} ... {SCONSIGLIA} ... {A_TITOLO}", "Farnesina's gravest: 'i viaggi sono sconsigliati a qualsiasi titolo'"),
    Says(4, "{VIAGGI} {A_TITOLO} <where> {SONO} [{FORTE}|{ASSOLUTO}] {SCONSIGLIA}", "the same, the place behind the title"),
    Says(4, "{VIAGGI} ... {A_TITOLO} ... {SCONSIGLIA}", "the title before the verb: 'viaggi a qualsiasi titolo in Ucraina sono assolutamente sconsigliati'"),
    Says(4, "{SCONSIGLIA} ... {A_TITOLO}", "other orders: 'si sconsigliano viaggi, a qualsiasi titolo, verso il Mali'"),
    Says(3, "{VIAGGI} <where> {SONO} [{FORTE}] {SCONSIGLIA} ... {SALVO} ... {NECESSITA}", "with an exception of need"),
    Says(3, "{VIAGGI} ... {SCONSIGLIA} ... {SALVO} ... {NECESSITA}", "with an exception of need"),
    Says(3, "{VIAGGI} ... {SALVO} ... {NECESSITA} ... {SCONSIGLIA}", "with an exception of need"),
    Says(3, "{SCONSIGLIA} ... {VIAGGI}|{RECARSI} ... {SALVO} ... {NECESSITA}", "'si sconsigliano i viaggi nel Paese, eccetto che per ragioni di assoluta necessità'"),
    Says(4, "{EVITARE} ... {VIAGGI} ... {A_TITOLO}", "Farnesina on Cameroon: 'evitare viaggi e spostamenti a qualsiasi titolo'"),
    Says(3, "{EVITARE} ... {VIAGGI}|{RECARSI} ... {SALVO} ... {NECESSITA}", "Farnesina, 2020: 'evitare viaggi all'estero se non per ragioni strettamente necessarie'"),
    Says(3, "non {RECARSI} ... {SALVO} ... {NECESSITA}", "the same"),
    Says(3, "{SALVO} ... {NECESSITA} ... {SCONSIGLIA}|{EVITARE} ... {VIAGGI}|{RECARSI}", "the exception first"),
    Says(3, "{VIAGGI}|{RECARSI} ... solo|soltanto|esclusivamente|unicamente per|in_caso|se|in_presenza .. {NECESSITA}", "only what is needed: 'spostarsi solo per motivi indispensabili'"),
    Says(3, "limitare|limitino|ridurre ... {VIAGGI} ... {NECESSITA}|minimo", "only what is needed"),
    Says(3, "{SCONSIGLIA} ... {VIAGGI} .. {NON_ESSENZIALI}", "Farnesina"),
    Says(3, "{SCONSIGLIA} ... {VIAGGI} ... {NON_ESSENZIALI} .. {NECESSITA}", "press: 'sconsiglia i viaggi all'estero per motivi che non siano necessari'"),
    Says(3, "{VIAGGI} [strettamente] {NON_ESSENZIALI} <where> {SONO} [{FORTE}] {SCONSIGLIA}", "the place between"),
    Says(3, "{VIAGGI} .. {NON_ESSENZIALI} ... {SCONSIGLIA}", "'I viaggi per turismo sono sconsigliati'"),
    Says(3, "{EVITARE}|{RIMANDARE} ... {VIAGGI} .. {NON_ESSENZIALI}", "Farnesina"),
    Says(3, "non ... {VIAGGI} .. non_essenziali|non_necessari", "press: 'a non intraprendere viaggi non essenziali'"),
    Says(4, "{SCONSIGLIA} [{FORTE}] {ASSOLUTO}", "Farnesina on Haiti, 2026: 'si sconsigliano assolutamente viaggi'"),
    Says(4, "{ASSOLUTO} [{FORTE}] {SCONSIGLIA}", "the adverb before"),
    Says(4, "tutti_i|ogni|qualsiasi|qualunque {VIAGGI} <where> {SONO} [{FORTE}] {SCONSIGLIA}", "'Tutti i viaggi nel Paese sono sconsigliati'"),
    Says(4, "tutti_i|ogni|qualsiasi|qualunque {VIAGGI} ... {SONO} [{FORTE}] {SCONSIGLIA}", "'Tutti i viaggi nel Paese sono sconsigliati'"),
    Says(4, "{SCONSIGLIA} [{FORTE}] ... tutti_i|qualsiasi|qualunque|ogni [tipo_di] {VIAGGI}", "'si sconsiglia ogni viaggio'"),
    Says(4, "{EVITARE} [{ASSOLUTO}] tutti_i|qualsiasi|qualunque|ogni [tipo_di] {VIAGGI}", "Farnesina on Cabo Delgado: 'evitare qualsiasi viaggio e permanenza'"),
    Says(4, "{EVITARE} {ASSOLUTO} [di] [i] {VIAGGI}|{RECARSI}", "the adverb between"),
    Says(3, "{VIAGGI} <where> {SONO} [{FORTE}] {SCONSIGLIA}", "without 'a qualsiasi titolo': 3; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(3, "{VIAGGI} ... {SONO} [{FORTE}] {SCONSIGLIA}", "without 'a qualsiasi titolo': 3; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(3, "{SCONSIGLIA} ... {VIAGGI}|{RECARSI}", "without 'a qualsiasi titolo': 3; press: 'sconsiglia agli italiani i viaggi', 'di recarsi'", by={"ch_eda": 4}),
    Says(3, "{SCONSIGLIA} [{FORTE}] [tutte] > [le|la|il|l|i|gli] {AREE}", "the place itself: 'sono sconsigliate le zone di confine'", by={"ch_eda": 4}),
    Says(3, "{AREE} ... {SONO} [{FORTE}] {SCONSIGLIA}", "the place itself: 'la provincia di X è sconsigliata'", by={"ch_eda": 4}),
    Says(3, "{VIAGGI} [<where>] .. {SCONSIGLIA}", "a headline: 'Libano, viaggi sconsigliati'", weak=True, by={"ch_eda": 4}),
    Says(3, "{SCONSIGLIA} ... occasioni di viaggio|viaggi", "Farnesina: 'sono sconsigliate le occasioni di viaggio'"),
    Says(3, "sconsiglio .. per|su|sul|sulla|sull|riguarda|esteso|estesa|ai|totale|di_viaggio", "press: 'emana lo sconsiglio su Sharm el-Sheikh'"),
    Says(3, "{RIMANDARE} ... {VIAGGI}", "'posticipare tutti i viaggi', 'rinviare i viaggi … che non siano dettati da ragioni di necessità'"),
    Says(3, "{EVITARE} [tutti] [i|il|gli|tutti_i|per_ora|per_il_momento] [loro|propri|nuovi] {VIAGGI}", "Farnesina"),
    Says(3, "{EVITARE} di {RECARSI}", "press: 'evitare di recarsi in Egitto'", weak=True),
    Says(3, "{AREE} ... da evitare", "Farnesina: 'zone da evitare'", weak=True),
    Says(3, "riconsiderare|riconsiderino .. {VIAGGI}", "the US scale as the press translates it"),
    Says(4, "non [vi|si] [{ASSOLUTO}] {RECARSI} [{ASSOLUTO}] in|nel|a|nella|negli|nell|verso|ad|per|all|nelle", "'si raccomanda di non recarsi in', 'a non recarsi assolutamente nel Sud'"),
    Says(4, "{INVITA} ... non {RECARSI}", "the place elsewhere: 'invita a non partire'", weak=True),
    Says(4, "{INVITA} ... non fare|effettuare|intraprendere|programmare|organizzare [alcun] {VIAGGI}", "press: 'invita gli italiani a non fare viaggi in Egitto'"),
    Says(4, "non partite|recatevi|viaggiate|andate", "minister, 2024: 'Non partite, chi può torni'"),
    Says(4, "no ai|a viaggi|viaggio", "a headline: 'Iraq: no ai viaggi'"),
    Says(3, "{SCONSIGLIA} [anche|inoltre|pure] > l|il|la|lo|gli|le|i", "the country as object: 'sconsigliato il Venezuela'", weak=True, by={"ch_eda": 4}),
    Says(4, "mette|mettono|messo in_guardia ... dai|dal|contro|da .. {VIAGGI}|{RECARSI}", "press: 'mette in guardia dai viaggi in Ciad'"),
    Says(2, "particolare|massima|estrema|elevata|grande|adeguata|maggiore cautela|prudenza|attenzione|vigilanza", "Farnesina's 'aree di particolare cautela'"),
    Says(1, "normali precauzioni|cautele|regole_di_prudenza|misure_di_prudenza", "Farnesina"),
    Says(1, "ordinarie|consuete|usuali precauzioni|cautele", "Farnesina"),
)

CALLS = (
    Calls(SHOULD, "in_caso_contrario|diversamente [di] lasciare|abbandonare", "embassy in Moscow, 2022: 'valutare se la permanenza sia necessaria e in caso contrario lasciare il Paese'"),
    Calls(CONSIDER, "valutare|considerare|valutino|considerino|valutate|prendere_in_considerazione|riflettere|esaminare|ipotizzare ... {LASCIARE}|{RIENTRARE}|{PARTIRE}|opportunità|possibilità", "'valutare di programmare il proprio rientro in Italia'", country=True),
    Calls(SHOULD, "{INVITA} ... {LASCIARE}", "'si invitano i connazionali a lasciare il Paese'"),
    Calls(SHOULD, "{INVITA} ... {CONNAZIONALI} ... {LASCIARE}", "the same, many words between"),
    Calls(SHOULD, "{INVITA} ... {RIENTRARE}", "'si raccomanda il rientro', 'presenti nel Paese a lasciarlo'", country=True),
    Calls(SHOULD, "{INVITA} ... {CONNAZIONALI} ... {RIENTRARE}", "the same, many words between", country=True),
    Calls(SHOULD, "{INVITA} ... {CONNAZIONALI} ... e|ed|nonché [inoltre] a|di {RIENTRARE}", "two requests in one: 'invitiamo … a non recarsi nel Sud ed a rientrare in Italia'", country=True),
    Calls(SHOULD, "{INVITA} ... {PARTIRE}", "Farnesina", country=True),
    Calls(SHOULD, "{INVITA} ... lascino|abbandonino|rientrino", "press: 'affinché lascino il Paese'"),
    Calls(SHOULD, "{CONNAZIONALI} ... {DEVONO} [assolutamente|subito] {LASCIARE}", "order"),
    Calls(SHOULD, "{DEVONO} [assolutamente|subito] {RIENTRARE}", "minister, 2024: 'Chi può deve rientrare in Italia'", country=True),
    Calls(SHOULD, "{DEVONO} [assolutamente|subito] lasciare > il_paese|subito|immediatamente", "order", country=True),
    Calls(SHOULD, "chi può|possa .. torni|rientri|parta|lasci|esca", "minister, 2024: 'Non partite, chi può torni'", country=True),
    Calls(SHOULD, "{CONNAZIONALI} lascino|rientrino|abbandonino|partano", "a headline: 'Tajani: italiani lascino il Libano'"),
    Calls(SHOULD, "rientrate|tornate [subito|immediatamente|al_più_presto|in_italia|a_casa]", "order", country=True),
    Calls(SHOULD, "lasciate|lasciare|abbandonate [immediatamente|subito|al_più_presto]", "order"),
)

ASIDES = (
    Aside("assicurazion*|assicurativ*|polizz*", "about insurance", BOTH, SENTENCE),
    Aside("intend*|desider*|vogliono|vogliano|volessero|vuole|scelg*|decid*|deciso ... lasciare|partire|rientrare|rientro|uscire|tornare", "only for those who wish to leave", LEAVE, SENTENCE, unless="non_intend*"),
    Aside("prima|dopo|momento|atto|al_fine|data|modalità|procedure [di|del|di_poter|della] .. lasciare|partire|abbandonare|partenza|rientro", "when someone leaves, not that they should", LEAVE, BEFORE, unless="possibile"),
    Aside("{LASCIARE}|{RIENTRARE}|{PARTIRE} ... se .. desider*|vogliono|intend*", "only for those who wish to leave", LEAVE, AFTER),
    Aside("contatt*|rivolgersi|registr*|inform*|assistenza|document*|formalità|necessari* ... per|al_fine_di|onde [poter] lasciare|partire|abbandonare|rientrare", "how those who leave get help", LEAVE, BEFORE),
    Aside("scadenza|il_visto|del_visto|un_visto|proprio_visto|visto_di|visto_turistico|visti_di|permesso|autorizzazione|divieto|espatrio|dogana*|tassa|multa|overstay", "exit rules of the country", LEAVE, BEFORE, "Farnesina on Ethiopia: 'E' fortemente raccomandato di lasciare il Paese entro la scadenza' of the visa"),
    Aside("possono|può|potranno|impediti|impedito|potuto|riusciti|riescono [essere|ancora] .. lasciare|abbandonare|partire|uscire", "whether one may leave, not that one should", LEAVE, BEFORE, "Farnesina on Cuba: after a road accident 'non possono lasciare il Paese'", unless="invit*|raccomand*|devono|deve|di_lasciare|a_lasciare"),
    Aside("pronti|prepararsi|preparati|preparino|piano|piani|predisporre|tenersi ... lasciare|partire|evacuazione", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("lasciare|lascino|uscire ... entro|prima .. scadenza|visto|permesso", "exit rules of the country", LEAVE, AFTER),
    Aside("personale|dipendenti|diplomatici|funzionari|staff ... $", "about staff, not citizens", LEAVE, BEFORE, unless="connazionali|cittadini|italiani"),
    Aside("manifestazion*|assembrament*|area|luogo|edificio|zona|albergo|spiaggia .. immediatamente|subito|rapidamente", "a protest or a place, not the country", LEAVE, AFTER),
    Aside("autorità|polizia|esercito ... ordin*|chied*|invit*", "an order of others, not of the publisher", LEAVE, BEFORE, unless="autorità_italiane|autorità_svizzere"),
    Aside("aiut*|assist*|favorire|agevolare|facilit*|consent*|permett*|organizz*|supporto|operazion* .. lasciare|partire|rientro|rimpatrio|rientrare|partenza", "help to leave, not a call", LEAVE, BEFORE),
    Aside("chiesto|chiedono di lasciare|rientrare|essere|partire", "people who ask to leave", LEAVE, BEFORE),
    Aside("rientro|rientri|partenza|rimpatri* [in_italia|dei|delle|di] .. difficil*|complicat*|problem*|compromettere|restrizion*", "a remark on the way home", LEAVE, CLAUSE),
    Aside("complic*|comprom*|difficoltà|problem*|ostacol*|rischi* ... rientr*|rimpatri*|partenz*", "a remark on the way home", LEAVE, BEFORE),
    Aside("{RIMANDARE}|{EVITARE}|annullare ... partenza|partire|rientro", "putting off a journey there", LEAVE, BEFORE),
    Aside("non [di|a] lasciare|lascino|partire|lasciate|uscire", "told not to leave", LEAVE, BEFORE),
    Aside("incidenti stradali", "exit rules of the country", LEAVE, SENTENCE),
    Aside("eccezione a questo sconsiglio", "an exception from advice given elsewhere", LEVEL, SENTENCE),
    Aside("in precedenza|passato", "what was advised before", LEVEL, SENTENCE),
    Aside("finora|fino_ad_ora|fino_a_ieri|fino_a_oggi|precedentemente|sinora|fino_a_quel_momento", "what was advised before", BOTH, BEFORE),
    Aside("non [si|è|sono|ha] .. {SCONSIGLIA}", "a denial", LEVEL, BEFORE, unless="più|non_essenzial*|non_necessari*|non_indispensabil*|non_strettamente|non_urgent*|non_diversamente"),
    Aside("valuta|potrebbe|potrebbero|starebbe ... {SCONSIGLIA}|{INVITA}", "what may come", BOTH, BEFORE),
    Aside("se|qualora|quando ... {SCONSIGLIA}", "a condition", LEVEL, BEFORE, unless="se_non|se_ne"),
    Aside("di_notte|notturni|notturno|ore_notturne|in_autostop|da_soli|dopo_il_tramonto|ore_serali|via_terra", "how to move about, not whether to go", LEVEL, SENTENCE),
    Aside("balneazione|escursion*|acqua|guida|circolare|taxi|alimenti|zanzar*|bere|consum*|navigazione|nuotare", "an activity, not travel to the country", LEVEL, SENTENCE),
    Aside("incluse|sconsigliate a_vario_titolo|a_diverso_titolo", "a pointer to other parts of the page", LEVEL, NEXT),
    Aside("a_vario_titolo|a_diverso_titolo", "a pointer to other parts of the page", LEVEL, NEXT),
    Aside("significa|indica_che|legenda", "a definition", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("non .. più {SCONSIGLIA}", BEFORE, "'non sono più sconsigliati'"),
    Lifts("revocat*|rimoss*|abrogat*|decadut*|ritirat*|cancellat*|tolto|revoca|rimuove|ritira|toglie .. sconsigl*|avviso|raccomandazione|allerta|invito|divieto", CLAUSE, "'è stato revocato lo sconsiglio'"),
    Lifts("sconsigl*|avviso|raccomandazione|allerta|invito ... revocat*|rimoss*|abrogat*|decadut*|ritirat*|tolto", CLAUSE, "the same, verb last"),
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
        "in|nel|nella|nell|nelle|negli|verso|a|al|alla|all|per|sul|sull",
        "il|la|lo|l|i|gli|le",
        "tutto",
        "occasione|caso|vista di|dei|del",
        "viaggi|viaggio|spostamenti|soggiorni",
    ),
    cause=(
        "sono|è|restano|resta|rimangono|può|vengono|presentano",
        "a_causa|in_ragione|in_considerazione|per_via|dato|data|anche|che_non|non_siano|dettati|in_quanto|fino|ove",
    ),
    but=(
        "e|ed|o di|si|da|raccomanda",
        "eccetto|salvo|tranne|ad_eccezione|fatta_eccezione|escluso",
    ),
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
