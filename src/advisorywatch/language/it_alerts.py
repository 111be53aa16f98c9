"""Italian: what US missions' alerts ask for, in Italian. Part of it.py's table."""

from advisorywatch.language.table import (
    ACTION,
    AFTER,
    AUTHORIZED,
    AVOID,
    BEFORE,
    CAUTION,
    INFORM,
    LEAVE,
    LEVEL,
    LIFTED,
    NEXT,
    ORDER,
    ORDERED,
    SENTENCE,
    SHELTER,
    Aside,
    Asks,
    Says,
)

# fmt: off
# State's levels, as its missions and the press put them.
STATE_LEVELS = (
    # "dipartimento" and "Stato" are also words for a part: here they name the publisher
    Says(4, "dipartimento_di_stato ...!livello livello 4|quattro", "press: 'Il Dipartimento di Stato alza al livello 4 l'avviso'"),
    Says(3, "dipartimento_di_stato ...!livello livello 3|tre", "the same"),
    Says(2, "dipartimento_di_stato ...!livello livello 2|due", "the same"),
    Says(4, "livello 4|quattro [non_viaggiare|non_viaggiate|non_partire|non_recarsi]", "State: 'Livello 4: Non viaggiare'"),
    Says(3, "livello 3|tre [riconsiderare|riconsiderate|riconsiderino] [il|i|vostro|vostri|tutti_i] [viaggio|viaggi]", "State"),
    Says(2, "livello 2|due [esercitare|esercitate|usare|usate|prestare|adottare] [maggiore|maggior|una_maggiore] [cautela|prudenza|attenzione]", "State"),
    Says(3, "riconsiderate|riconsiderare|riconsiderino [il|i|vostro|vostri|tutti_i|un] viaggio|viaggi", "State"),
)

ASKS = (
    Asks(LIFTED, "revocat*|revoca|revocano|annullat*|annulla|ritirat*|rimoss*|rimuove|tolto|tolta|terminat* ... ordine|allerta|restrizion*|coprifuoco|confinamento|avviso|partenza", "'ha revocato l'ordine di partenza'"),
    Asks(LIFTED, "ordine|allerta|restrizion*|istruzion*|coprifuoco|confinamento|avviso ... revocat*|annullat*|ritirat*|rimoss*|terminat*|cessat*|conclus*", "the same, as a passive"),
    Asks(LIFTED, "non ... più in_vigore|necessari*|valid*|attiv*", "'non sono più in vigore'"),
    Asks(LIFTED, "abbassat*|abbassa|abbassano|ridott*|riduce|riducono|declassat*|declassa|declassano [il|l'|la|suo|proprio] livello|allerta|avviso", "press on a lower level"),
    Asks(LIFTED, "cessato allarme|allerta|pericolo", "after an order to shelter"),
    Asks(SHELTER, "rifugiarsi|rifugiatevi|rifugiarvi|mettersi|mettetevi|mettersi_al|cercare|cercate|cerchino|trovare|trovate [immediatamente|subito|un|al] [riparo|rifugio|sicuro|luogo_sicuro|luogo_protetto|posto|coperto]", "embassies"),
    Asks(SHELTER, "ripararsi|riparatevi|riparo sul_posto|immediatamente|subito|dove_ci_si_trova|in", "embassies"),
    Asks(SHELTER, "restare|restate|restino|rimanere|rimanete|rimangano|stare|state|trattenersi|non_uscire [sempre|tutti] [chiusi] [in|a|al|nelle|nella|nei|nel|negli|all'] [propria|proprie|vostra|vostre|loro|propri|vostri] casa|case|abitazion*|albergo|alberghi|hotel|residenz*|alloggi*|interno|chiuso|coperto|rifugio|rifugi", "embassies: 'restare in casa'"),
    Asks(SHELTER, "non|evitare_di|evitate_di|evitino_di uscire|uscite|escano|lasciare|lasciate|lascino [da|di|dal|dalle|dalla|dai|la|le|il|i] [propria|proprie|vostra|vostre|propri|vostri] casa|case|abitazion*|albergo|alberghi|hotel|residenz*|alloggi*", "the same, negated"),
    Asks(ORDERED, "ordinato|ordina|ordinano|ordinò|ordinando|disposto|dispone ... partenza|evacuazione|lasciare|partire ... personale|dipendenti|familiari|famiglie|diplomatici", "State orders staff out"),
    Asks(ORDERED, "ordinato|ordina|ordinano|ordinò|ordinando|disposto|dispone ... personale|dipendenti|familiari|famiglie|diplomatici ... lasciare|partire|partenza|evacua*|rientr*", "the same"),
    Asks(ORDERED, "partenza|evacuazione obbligatoria|ordinata", "the status by its name"),
    Asks(ORDERED, "ordine di partenza|evacuazione", "the same"),
    Asks(AUTHORIZED, "autorizzato|autorizza|autorizzano|autorizzò|consentito|consente|permesso|permette ... partenza|evacuazione|lasciare|partire ... personale|dipendenti|familiari|famiglie|diplomatici", "State lets staff leave"),
    Asks(AUTHORIZED, "autorizzato|autorizza|autorizzano|autorizzò|consentito|consente|permesso|permette ... personale|dipendenti|familiari|famiglie|diplomatici ... lasciare|partire|partenza|evacua*", "the same"),
    Asks(AUTHORIZED, "partenza|evacuazione volontaria|autorizzata", "the status by its name"),
    Asks(AVOID, "evitare|evitate|evitino|evitando|evita [di] [recarsi|recarvi|avvicinarsi|avvicinarvi|transitare] [a|in|nel|nella|nelle|all'|alla|alle|ai|per] [la|le|l'|il|lo|i|gli|queste|questa|tale|tali|tutte] .. area|aree|zona|zone|luogo|luoghi|quartier*|centro|dintorni|vicinanze|piazza|ponte|pressi|aeroporto|stazione", "embassies: 'evitare le aree delle manifestazioni'"),
    Asks(AVOID, "evitare|evitate|evitino|evitando|lontano|lontani ... manifestazion*|protest*|corte*|assembrament*|folla|folle", "where the alert is about a demonstration", about="manifestazion*|protest*|corte*|sciopero|scioperi"),
    Asks(AVOID, "evitare|evitate|evitino|evitando [di] [tutti] [gli|i] viaggiare|viaggi|spostarsi|spostamenti|circolare ... in|a|nel|nella|verso|sul|sulla|lungo|attraverso|vicino", "embassies"),
    Asks(AVOID, "tenersi|tenetevi|tenersi_a|restare|restate|rimanere|rimanete|stare|state|mantenersi|mantenete|mantenere|si_tengano lontano|lontani|distanza|distanti|alla_larga", "embassies"),
    Asks(AVOID, "non avvicinarsi|avvicinatevi|avvicinarvi|si_avvicinino|recatevi|entrare|entrate [a|all'|alla|alle|al|ai|in|nella|nell'] [area|zona|aree|zone|luogo|luoghi|manifestazion*]", "embassies"),
    Asks(CAUTION, "prestare|prestate|prestino|esercitare|esercitate|usare|usate|adottare|adottate|con|mantenere|mantenete ... cautela|prudenza|attenzione|precauzion*|vigilanza", "embassies, State"),
    Asks(CAUTION, "restare|restate|restino|rimanere|rimanete|rimangano|essere|siate|siano|stare|state|mantenersi|mantenetevi [sempre|molto|particolarmente|estremamente] vigil*|prudent*|attent*|allerta|cauti|cauto|in_guardia", "embassies"),
    Asks(CAUTION, "consiglia|consigliano|raccomanda|raccomandano|invita|invitano|esorta|chiede .. [alla|la|massima|maggiore|estrema] cautela|prudenza|vigilanza", "embassies, as the press has them"),
    Asks(CAUTION, "profilo basso", "embassies"),
    Asks(CAUTION, "basso profilo", "embassies"),
    Asks(CAUTION, "consapevol*|attenzione|attent* di|del|dell'|a|al|all'|alla|a_ciò [proprio|vostro|ciò] ambiente|ciò_che|circostante|dintorni", "embassies"),
    Asks(CAUTION, "evitare|evitate|evitino|evitando ... manifestazion*|folla|folle|assembrament*|luoghi_affollati|raduni|protest*", "a habit"),
    Asks(CAUTION, "rivedere|rivedete|riesaminare|riesaminate .. piani .. sicurezza", "embassies"),
    Asks(CAUTION, "rischio|minaccia|minacce|possibilità|possibili|possibile|avverte|aumento ... attacc*|attentat*|violenz*|rapiment*|terroris*|scontri|crimin*", "a warning without a request"),
    Asks(INFORM, "allerta|avviso meteo|meteorologic*|sanitari*|sismic*|salute", "bulletins, by their title", title=True),
    Asks(INFORM, "uragano|ciclone|tempesta|terremoto|tsunami|alluvion*|dengue|morbillo|zika|covid*|colera|ebola|malaria", "bulletins, by their title", title=True),
)

ALERT_ASIDES = (
    Aside("ordinat*|ordina|dispost*|autorizz*|consent* ... partenza|evacuazione|lasciare|partire ... personale|dipendenti|diplomatici|familiari", "an order to staff, not to citizens", LEAVE, SENTENCE),
    Aside("ordinat*|ordina|dispost*|autorizz*|consent* ... personale|dipendenti|diplomatici|familiari ... partenza|evacuazione|lasciare|partire", "an order to staff, not to citizens", LEAVE, SENTENCE),
    Aside("personale|dipendenti|diplomatici|funzionari|familiari ... $", "an instruction to staff, not to citizens", ACTION, BEFORE, unless="cittadini|americani|connazionali"),
    Aside("pronti|preparati|prepararsi|preparatevi|piani|piano|scorte ... ripar*|rifugi*|casa|restare|rimanere", "preparing is not doing", ORDER, BEFORE),
    Aside("se|quando|in_caso|qualora ... siren*|attacco|tempesta|terremoto|scossa|allarme|esplosion*|trovate|incontrate|manifestazion*|protest*|disordini|maltempo", "only if something happens", ORDER, BEFORE),
    Aside("autorità|governo|polizia|sindaco|prefetto .. ordinato|imposto|chiesto|disposto|invitato|raccomand* ... $", "the host's order, not ours", ORDER, BEFORE, unless="ambasciata|consolato"),
    Aside("frequentat*|affollat*|pubblici|isolat*", "a habit, not a place", ORDER, NEXT),
    Aside("di|a notte|mezzogiorno", "a habit, not an order to shelter", ORDER, NEXT),
    Aside("vulcan*|eruzione|allerta_meteo|protezione_civile|maltempo ... livello", "another body's levels", LEVEL, BEFORE),
    Aside("livello 2|3|4 [di|della] allerta_meteo|meteo|vulcan*", "another body's levels", LEVEL, AFTER),
)
# fmt: on

NUMBERED = ("livello 1|2|3|4|uno|due|tre|quattro",)
REMINDER = ("ricorda*|ricordiamo|promemoria|rimane|resta", *NUMBERED)
RAISED = (
    "innalzat*|innalza|innalzano|alzat*|alza|alzano|elevat*|eleva|aumentat*|portat* .. livello|allerta|avviso",
)
WARNING = ("avviso|avvisi|avvertenz*|sconsiglio di_viaggio|viaggi|di_viaggi",)
DRILL = (
    "questa|questo è|e una|un' esercitazione|prova|test",
    "messaggio|allerta|avviso di prova|test",
    "esercitazione di emergenza|evacuazione|sicurezza|antincendio|protezione_civile|terremoto",
)
