"""French: the French ministry (zones and colours), Belgium's, Switzerland's and Canada's in French."""

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
    "DECONSEILLE": "déconseillé|déconseillée|déconseillés|déconseillées|déconseille|déconseillent|déconseiller|découragé|découragés|proscrit|proscrits",
    "EST": "est|sont|reste|restent|demeure|demeurent|sera|désormais",
    "VOYAGES": "voyages|voyage|déplacements|déplacement|séjours|séjour",
    "SAUF": (
        "sauf_raison|sauf_raisons|sauf_pour_raison|sauf_pour_raisons|sauf_pour_des_raisons|sauf_pour_une_raison|"
        "sauf_en_cas|sauf_motif|sauf_motifs|sauf_urgence|sauf_nécessité|sauf_si|hors_raison|hors_raisons|sauf_pour_un_motif|sauf_pour_motif|"
        "sauf_pour_des_motifs|sauf_déplacement|sauf_déplacements"
    ),
    "APPELLE": (
        "appelle|appelé|appelés|appelons|invite|invités|invitons|invité|conseille|conseillé|conseillons|"
        "recommande|recommandé|recommandons|demande|demandé|demandons|exhorte|exhortons|exhortés|enjoint|prie|priés|"
        "encourage|encouragés|encourageons|instamment|appel|appelait|appelaient|appellent|exhorté|exhortent|"
        "invitent|recommandent|conseillent|demandent|demandait|recommandait|conseillait|invitait|presse|pressé|pressent"
    ),
    "HABIT": (
        "recourir|se_baigner|nager|conduire|circuler|sortir|prendre|consommer|boire|manger|utiliser|porter|photographier|"
        "faire|s'approcher|participer|manifester|emprunter|louer|camper|marcher|randonner|pratiquer|transporter|apporter|"
        "donner|accepter|s'aventurer|naviguer|rouler|voyager_seul|voyager_de_nuit|laisser|s'éloigner|acheter|filmer|"
        "s'attarder|retirer|exhiber|discuter|toucher|survoler|escalader|stationner|dormir"
    ),
    "RESSORTISSANTS": (
        "ressortissants|français|compatriotes|belges|suisses|canadiens|voyageurs|touristes|citoyens|personnes|résidents|vous"
    ),
}

# fmt: off
LEVELS = (
    Says(3, "ou [simplement] {DECONSEILLE} {SAUF}", "second half: 'formellement déconseillée ou déconseillée sauf raison impérative'", also=True),
    Says(3, "{DECONSEILLE} [formellement] {SAUF}", "MEAE's orange: 'déconseillé sauf raison impérative'"),
    Says(3, "{DECONSEILLE} ... {SAUF}", "the exception split off: 'déconseillé aux ressortissants français, sauf pour des raisons impératives'"),
    Says(3, "{VOYAGES} [qui_sont] [touristiques_et] non-essentiels|non_essentiel*|non_indispensable*|non_nécessaire*|non-indispensable*|non_urgent*|non-essentiel*|touristiques ... {DECONSEILLE}", "Belgium, Switzerland"),
    Says(3, "{DECONSEILLE} ... {VOYAGES} [touristiques_et] [et] non-essentiels|non_essentiels|non_indispensables|non_nécessaires|non_urgents|non_essentiel|touristiques", "Belgium: 'déconseille tous les voyages non essentiels'"),
    Says(3, "éviter|évitez|éviter_de [tout|tous_les|les] {VOYAGES} [qui_ne_sont_pas|qui_n'est_pas] non_essentiel*|non-essentiel*|non_indispensable*|non_nécessaire*|non_urgent*|inutile*|essentiel*|nécessaire*|indispensable*", "Canada's 'Évitez tout voyage non essentiel'"),
    Says(3, "limiter|différer|reporter|reporter_tout [les|vos|leurs|ses|tout|tous_les] {VOYAGES} .. aux|non|sauf|sans .. raisons|essentiels|essentiel|strict|impératives|indispensable*|urgent", "MEAE in prose"),
    Says(4, "formellement {DECONSEILLE}", "MEAE's red; also of habits ('de nager')"),
    Says(4, "{DECONSEILLE} formellement", "MEAE's red"),
    Says(4, "tous|tout [les] {VOYAGES} ... {DECONSEILLE}", "Belgium: 'tout voyage dans le pays est découragé'"),
    Says(4, "{DECONSEILLE} ... tous_les|tout|toute {VOYAGES}", "Belgium"),
    Says(4, "s'abstenir|abstenir [impérativement|absolument] de|d' [se_rendre|venir|voyager|aller]  > .. en|au|aux|à|dans", "MEAE 2024: 's'abstenir impérativement de se rendre'"),
    Says(4, "s'abstenir|abstenir [impérativement|absolument] de se_rendre|venir|voyager", "the same"),
    Says(4, "s'abstenir|abstenir de tout|toute|tous {VOYAGES}", "MEAE 2024, without the word déconseillé"),
    Says(4, "éviter|évitez [absolument] tout|tous_les {VOYAGES}", "Canada's 'Évitez tout voyage'"),
    Says(4, "ne pas|plus se_rendre|voyager", "MEAE in prose: 'appelle à ne pas se rendre en …'"),
    Says(4, "zone|zones|en|classé|classée|placé|placée .. rouge|rouges", "MEAE's map: red"),
    Says(3, "zone|zones|en|classé|classée|placé|placée .. orange|oranges", "MEAE's map: orange"),
    Says(2, "zone|zones|en|classé|classée|placé|placée .. jaune|jaunes", "MEAE's map: yellow"),
    Says(1, "zone|zones|en|classé|classée|placé|placée .. vert|verte|vertes", "MEAE's map: green"),
    Says(3, "il {EST} [donc|toutefois] {DECONSEILLE}", "without 'formellement'; also of habits; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(3, "{VOYAGES} ... {EST} [fortement|vivement] {DECONSEILLE}", "without 'formellement'; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(3, "{DECONSEILLE} [fortement|vivement] .. de_se_rendre|de_voyager|les_voyages|les_déplacements|tout_séjour", "without 'formellement'; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(2, "vigilance renforcée", "MEAE's yellow"),
    Says(2, "renforcer .. vigilance", "MEAE, 2014"),
    Says(2, "{APPELLE} .. à la_plus_grande|une_grande|une|la vigilance [renforcée] dans|en|au|aux", "press: 'appelle à la plus grande vigilance dans'"),
    Says(2, "faire|faites preuve de|d'une [une] grande|extrême|haute [prudence|vigilance]", "Canada's level 2", weak=True),
    Says(1, "vigilance normale", "MEAE's green"),
    Says(1, "mesures|précautions de sécurité normales", "Canada's level 1"),
    Says(1, "précautions normales", "Canada's level 1"),
)

CALLS = (
    Calls(CONSIDER, "envisager|envisagez ... quitter|départ|partir|retour|rentrer", "soft call", country=True),
    Calls(CONSIDER, "{APPELLE} ... à|d' envisager ... départ|retour|quitter", "soft call", country=True),
    Calls(SHOULD, "{APPELLE} ... [à|de] quitter", "'il est conseillé aux compatriotes … de quitter le pays'"),
    Calls(SHOULD, "{APPELLE} ... partir|rentrer|regagner", "'invités à regagner la France'", country=True),
    Calls(SHOULD, "{RESSORTISSANTS} ... doivent|devraient|devez [impérativement] quitter", "order"),
    Calls(SHOULD, "quitter [temporairement|immédiatement|sans_délai] le pays|territoire", "MEAE's list of advice: 'de quitter temporairement le pays'"),
    Calls(SHOULD, "{APPELLE} ... [à|de] prévoir|organiser|anticiper un|leur|votre départ [temporaire|rapide|immédiat]", "MEAE on Mali, 2025: 'prévoir un départ temporaire dès que possible'", country=True),
    Calls(SHOULD, "{APPELLE} ... ressortissants|français|citoyens|compatriotes [à|de] partir", "press", country=True),
    Calls(SHOULD, "faut|demande|demandé|recommande|recommandé que ... quittent", "press: 'il faut que ces ressortissants quittent au plus vite ce pays'"),
    Calls(SHOULD, "partez|rentrez > si|dès|immédiatement|maintenant|sans_délai|tant_que|rapidement", "Canada: 'partez si vous pouvez le faire en toute sécurité'", country=True),
    Calls(SHOULD, "quittez", "order"),
    Calls(SHOULD, "sûre|sage|prudente|option ... de quitter", "Belgium: 'L'option la plus sûre est donc de quitter la région'"),
    Calls(SHOULD, "départ [immédiat|rapide|temporaire] [des_ressortissants|des_français] est|reste [vivement|fortement] {APPELLE}", "'le départ est recommandé'", country=True),
)

ASIDES = (
    Aside("assurance*|assureur*|assuré*", "about insurance", BOTH, SENTENCE),
    Aside("souhaitent|souhaitez|souhaitant|désirent|désirez|désireux|veulent|voulez|envisagent|désirant|souhaiteraient ... quitter|partir|rentrer", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("avant|après|lors|pour|moment|afin [de|tout|votre|le|son|du] quitter|partir|départ", "when someone leaves, not that they should", LEAVE, BEFORE),
    Aside("visa|visas|autorisation|permis|interdiction|interdit|interdits|peuvent|peut|empêché*|taxe|passeport|amende ... quitter|sortir|partir", "exit rules of the country", LEAVE, BEFORE),
    Aside("visa|overstay|expiration|sortie_de_territoire|exit", "exit rules of the country", LEAVE, BEFORE),
    Aside("quitter|partir ... avant .. expiration|fin .. visa", "exit rules of the country", LEAVE, AFTER),
    Aside("prêts|prêt|préparer|préparés|prépare|préparez|se_tenir|plan ... quitter|départ|partir", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personnel|personnels|employés|agents|diplomates ... $", "about staff, not citizens", LEAVE, BEFORE, unless="ressortissants|français|compatriotes|citoyens|belges|suisses|canadiens"),
    Aside("zone|lieux|endroit|bâtiment|rassemblement*|manifestation*|foule*|hôtel|domicile|plage|quartier .. immédiatement|rapidement", "a protest or a place, not the country", LEAVE, AFTER),
    Aside("autorités|police|armée|gouvernement_de ... {APPELLE}|ordonné|ordonnent|demandent|contraint", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("ne .. pas|plus [à|de] quitter", "told not to leave", LEAVE, BEFORE),
    Aside("pays {DECONSEILLE}|formellement", "a remark on another country", LEVEL, SENTENCE, "MEAE on Saudi Arabia: 'en Irak (pays formellement déconseillé)'"),
    Aside("instabilité|compte_tenu|situation ... pays formellement", "a remark on another country", LEVEL, SENTENCE),
    Aside("précédemment|auparavant|jusqu'ici|jusqu'alors|déconseillait|anciennement", "what was advised before", LEVEL, SENTENCE, "press: 'Précédemment, la rubrique déconseillait uniquement …'"),
    Aside("ne sont|est pas [tous|toutes] [formellement]", "a denial", LEVEL, BEFORE, "press: 'ces 41 pays ne sont pas tous \"formellement déconseillés\"'"),
    Aside("signifie|définition|légende|correspond|désigne", "a definition", LEVEL, SENTENCE),
    Aside("trois|quatre|cinq|plusieurs niveaux|couleurs|catégories", "a legend", LEVEL, SENTENCE),
    Aside("si|lorsque|quand|en_cas ... {DECONSEILLE}", "a condition", LEVEL, BEFORE),
    Aside("de|d' {HABIT}", "advice on behaviour, not on going there", LEVEL, NEXT, "MEAE on Nepal: 'Il est déconseillé de recourir aux agences …'"),
    Aside("la_nuit|de_nuit|seul|seule|après_la_tombée|isolément|par_la_route", "how to move about, not whether to go", LEVEL, NEXT),
    Aside("randonnée*|baignade*|conduite|circuler|auto-stop|camping|de_nuit|plongée", "an activity, not travel to the country", LEVEL, SENTENCE),
    Aside("vigipirate|menace_terroriste_de_niveau|météo*|vigilance_orange|vigilance_rouge|vigilance_jaune", "another body's levels", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("n'est|ne_sont|ne_sera|n'est_désormais plus", BEFORE, "'n'est plus déconseillé'"),
    Lifts("ne {DECONSEILLE} plus", BEFORE, "'ne déconseille plus'"),
    Lifts("plus {DECONSEILLE}", BEFORE, "'n'est plus formellement déconseillé'"),
    Lifts("levé|levée|levés|lève|levées|retiré|retirée|retire|supprimé|abrogé|annulé", CLAUSE, "press: 'a retiré son appel à renforcer sa vigilance'"),
)

# fmt: on
TABLE = Table(
    code="fr",
    name="French",
    abbreviations=frozenset(
        [
            "m",
            "mm",
            "mme",
            "dr",
            "st",
            "ste",
            "etc",
            "cf",
            "p.ex",
            "ex",
            "n°",
            "art",
            "tél",
            "env",
            "av",
            "bd",
        ]
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    subject_first=True,
    moves=(
        "passe|passé|passée|passent|abaissé|ramené|relevé de <old> à|en <new> $",
        "du|de <old> au|à|en <new> abaissé|passé|relevé",
    ),
    lowered=(
        "abaissé|abaissée|abaissement|allégé|assoupli|assouplissement|rétrogradé",
        "levée|lève|levé|retiré .. appel|avertissement|restriction|restrictions|recommandation",
    ),
    whole=(
        "ensemble|intégralité|totalité du|de [territoire|pays]",
        "tout|toute le|l' pays|territoire",
        "reste_du_monde",
        "le pays est",
    ),
    rest=("reste du|de|des", "autres|restantes régions|zones|provinces|parties", "ailleurs"),
    part=(
        "région|régions|province*|département*|district*|zone|zones|frontière*|frontalière*|frontaliers|nord|sud|est_du|ouest|ville|villes|île|îles|partie*|"
        "certaines|certains|état|gouvernorat*|capitale|bande|littoral|côte|km|kilomètres|proximité|abords|vallée|désert|péninsule|localité*|territoires|territoire_de|comté*|oblast*",
    ),
    beyond=(
        "étranger|monde|ces_pays|tous_les_pays|proche-orient|moyen-orient|la_région|quarantaine_de_pays|europe|afrique",
    ),
    here=("le|ce|du pays", "pays", "le|ce territoire", "sur|du territoire"),
    border=(
        "frontière|frontières|frontalière|frontalières|frontaliers|limitrophe* [avec|de|du|à] [la|le|l'|les]",
        "avec la|le|l'",
    ),
    to=(
        "en|au|aux|à|vers|dans|sur|de_se_rendre_en|de_se_rendre_au|de_se_rendre|se_rendre_en|se_rendre_au",
        "de|d'|du|la|le|les|l'|des|un",
        "aux_ressortissants_français|ressortissants|français|y_compris|binationaux",
        "destination",
    ),
    cause=(
        "est|sont|reste|restent|demeure|demeurent|peut|doit|n'est|ne_sont",
        "en_raison|à_cause|compte_tenu|du_fait|car|quel_qu'en|quel_que|y_compris|suite_à|compte|par_le",
        "et|ou de|d'éviter|il",
    ),
    but=("sauf|excepté|hormis|à_l'exception|à_l'exclusion|hors",),
    near=(
        "{RESSORTISSANTS} [qui] [se] [trouvent|trouveraient|encore|résidant|présents|actuellement|de_passage|séjournant|installés] [encore|toujours|actuellement|qui_se_trouveraient_encore] en|au|aux|à|dans <where> à|de|sont|doivent|devraient|$",
        "qui_se_trouveraient|se_trouvent|qui_se_trouvent [encore|toujours|actuellement] en|au|aux|à <where> à|de|sont|doivent|devraient|$",
    ),
    soon=(
        "sans délai|tarder|attendre",
        "immédiatement|maintenant|urgence|urgemment|rapidement",
        "au plus tôt|vite",
        "dès que|la|maintenant possible|reprise",
        "plus brefs délais",
        "le plus rapidement possible",
    ),
    transport=("vols|commerciaux|commercial|moyens_commerciaux|trafic_aérien|espace_aérien",),
    things=(
        Aside(
            "zone|lieu|lieux|secteur|endroit|bâtiment|hôtel|domicile|plage|rassemblement|manifestation|véhicule|logement|abri|chambre|route|sentiers",
            "leave the area or a building, not the country",
            LEAVE,
        ),
    ),
    countries={
        "AE": "Émirats arabes unis|Emirats arabes unis|EAU",
        "US": "États-Unis|Etats-Unis",
        "GB": "Royaume-Uni",
        "CD": "République démocratique du Congo|RDC",
        "CF": "République centrafricaine|Centrafrique|RCA",
        "CI": "Côte d'Ivoire",
        "PS": "Territoires palestiniens",
        "MM": "Birmanie|Myanmar",
        "RU": "Fédération de Russie|Russie",
        "KP": "Corée du Nord",
        "KR": "Corée du Sud",
        "SY": "Syrie",
    },
    common=frozenset(
        [
            "le",
            "la",
            "les",
            "de",
            "des",
            "du",
            "et",
            "en",
            "un",
            "une",
            "est",
            "à",
            "au",
            "aux",
            "que",
            "qui",
            "dans",
            "pour",
            "par",
            "sur",
            "il",
            "ne",
            "pas",
            "vous",
            "se",
            "ou",
            "sont",
            "ce",
        ]
    ),
)
