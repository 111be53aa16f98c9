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
    "DECONSEILLE": "déconseill*|découragé*|contre-indiqué*|proscrit*",
    "EST": "est|sont|reste|restent|demeure|demeurent|sera|seront|était|étaient|a_été|ont_été|soit|soient|désormais",
    "FORT": "fortement|vivement|fermement|toujours|donc|toutefois|également|actuellement|désormais|encore|plus|pas|dorénavant|instamment",
    "ABSOLU": "formellement|totalement|absolument|strictement|catégoriquement|rigoureusement|complètement",
    "VOYAGES": "voyages|voyage|déplacements|déplacement|séjours|séjour|visites|visite",
    "SE_RENDRE": "se_rendre|s_y_rendre|y_aller|voyager|partir_en|partir_au|partir_pour|y_voyager|y_séjourner|séjourner|aller|venir|visiter|gagner_le|gagner_la",
    "EVITER": "éviter|évitez|évitent|évite|évités|évitant|évitiez|proscrire|renoncer_à|renoncez_à|renoncer|renoncent_à",
    "REPORTER": "différer|différez|différés|différé|diffèrent|reporter|reportez|reportés|reporté|reportent|repousser|repoussez|repoussés|ajourner|surseoir|suspendre",
    # What makes a journey one of need, and the words that except it.
    "BESOIN": "raison*|motif*|nécessité*|nécessaire*|urgence*|urgent*|impérati*|impérieu*|essentiel*|indispensable*|professionnel*|absolu*|majeure",
    "SAUF": "sauf|excepté|hormis|hors|à_moins|autrement_que|autres_que|si_ce_n_est|à_l_exception|exception_faite",
    "NON_ESSENTIEL": (
        "non-essentiel*|non_essentiel*|non_indispensable*|non-indispensable*|non_nécessaire*|non-nécessaire*|non_urgent*|non-urgent*|non_impérati*|"
        "non_strictement_nécessaire*|non_absolument_nécessaire*|inutile*|superflu*|touristique*|de_tourisme|d_agrément|de_loisir*|facultatif*|"
        "sans_caractère|qui_ne_sont_pas|qui_n_est_pas|qui_ne_serai*|qui_n_a_pas|qui_n_ont_pas|pas_essentiel*|pas_indispensable*|pas_nécessaire*"
    ),
    "APPELLE": (
        "appelle|appelé|appelés|appelées|appelons|appellent|appelait|appelaient|appelant|appeler|appel|appels|invit*|conseille|conseillé|conseillés|"
        "conseillons|conseillent|conseillait|conseillant|conseiller|recommand*|demande|demandé|demandés|demandons|demandent|demandait|demandant|demander|"
        "exhort*|enjoin*|enjoign*|prie|prient|priés|prié|priées|encourag*|incit*|instamment|presse|pressé|pressés|pressent|somme|sommé|sommés|somment|"
        "préconis*|suggèr*|suggér*|sollicit*|ordonne|ordonné|consigne|conjur*"
    ),
    "QUITTER": "quitter|quittent|quittiez|fuir|évacuer|sortir_du|sortir_de|sortir_d",
    "PARTIR": "partir|rentrer|regagner|s_en_aller|en_partir|revenir_en|retourner_en|rejoindre_la_france|partent|rentrent|regagnent",
    "DOIVENT": "doivent|devraient|devez|devriez|devront|devrez|doit|faut|sont_tenus_de|ont_ordre_de|ont_pour_consigne_de|feraient_mieux_de",
    "HABIT": (
        "recourir|se_baigner|nager|conduire|circuler|sortir|prendre|consommer|boire|manger|utiliser|porter|photographier|"
        "faire|s_approcher|participer|manifester|emprunter|louer|camper|marcher|randonner|pratiquer|transporter|apporter|"
        "donner|accepter|s_aventurer|naviguer|rouler|voyager_seul*|voyager_de_nuit|laisser|s_éloigner|acheter|filmer|"
        "s_attarder|retirer|exhiber|discuter|toucher|survoler|escalader|stationner|dormir|se_promener|se_déplacer_seul*|se_déplacer_de_nuit|afficher|critiquer"
    ),
    "RESSORTISSANTS": (
        "ressortissant*|français*|compatriotes|belges|suisses|suissesses|canadiens|canadiennes|luxembourgeois|voyageurs|touristes|citoyens|citoyennes|"
        "personnes|résidents|expatriés|binationaux|ceux|vous"
    ),
}

# fmt: off
LEVELS = (
    Says(3, "ou [simplement] {DECONSEILLE} {SAUF}", "second half: 'formellement déconseillée ou déconseillée sauf raison impérative'", also=True),
    Says(3, "{DECONSEILLE} [formellement] {SAUF} .. {BESOIN}", "MEAE's orange: 'déconseillé sauf raison impérative'"),
    Says(3, "{DECONSEILLE} ... {SAUF} .. {BESOIN}", "the exception split off: 'déconseillé aux ressortissants français, sauf pour des raisons impératives'"),
    Says(3, "{EVITER} ... {VOYAGES} ... {SAUF} .. {BESOIN}", "press: 'éviter tout voyage sauf nécessité absolue'"),
    Says(3, "ne pas|plus {SE_RENDRE} ... {SAUF} .. {BESOIN}", "press: 'ne pas se rendre au Liban, sauf raison impérative'"),
    Says(3, "{SAUF} .. {BESOIN} ... {DECONSEILLE}", "the exception first: 'sauf raison impérative, il est déconseillé de s'y rendre'"),
    Says(3, "{SAUF} .. {BESOIN} ... {EVITER} ... {VOYAGES}", "the exception first"),
    Says(3, "{VOYAGES} .. {NON_ESSENTIEL} ... {DECONSEILLE}", "Belgium, Switzerland: 'les voyages touristiques et non urgents sont déconseillés'"),
    Says(3, "{DECONSEILLE} ... {VOYAGES} .. {NON_ESSENTIEL}", "Belgium: 'déconseille tous les voyages non essentiels'"),
    Says(3, "{EVITER} .. {VOYAGES} .. {NON_ESSENTIEL}", "Canada's 'Évitez tout voyage non essentiel'"),
    Says(3, "{VOYAGES} .. {NON_ESSENTIEL} ... à_éviter|évités|à_proscrire|reportés|différés|annulés", "the same, verb last"),
    Says(3, "limiter|limitez|limitent|restreindre|restreignez|réduire|réserver [les|vos|leurs|ses|tout|tous_les|au_maximum] {VOYAGES} ... aux|au|à .. {BESOIN}|strict|stricts|minimum", "MEAE in prose: 'limiter les déplacements aux raisons impératives'"),
    Says(3, "ne {SE_RENDRE} ... que|qu .. pour|en_cas|si .. {BESOIN}", "only what is needed: 'ne se rendre au Liban que pour des raisons impératives'"),
    Says(3, "{REPORTER} .. {VOYAGES}|départ|vacances", "MEAE in prose: 'il convient de différer tout déplacement vers la Russie'"),
    Says(3, "{REPORTER} ... {SAUF} ... {VOYAGES}", "MEAE on Bahrain, 2011: 'de reporter, sauf caractère d'urgence, leur voyage'"),
    Says(3, "{VOYAGES} ... être|sont|soient|à {REPORTER}", "press: 'tous les séjours doivent être différés'"),
    Says(4, "{VOYAGES} <where> {EST} [{FORT}] {ABSOLU} {DECONSEILLE}", "MEAE on Niger, 2023: 'tout déplacement au Niger est formellement déconseillé'"),
    Says(4, "{ABSOLU} [{FORT}] {DECONSEILLE}", "MEAE's red; also of habits ('de nager')"),
    Says(4, "{DECONSEILLE} {ABSOLU}", "MEAE's red"),
    Says(4, "tous|tout|aucun|toute [les] {VOYAGES} ... {DECONSEILLE}", "Belgium: 'tout voyage dans le pays est découragé'"),
    Says(4, "{DECONSEILLE} ... tous_les|tout|toute|toutes_les|l_ensemble_des {VOYAGES}", "Belgium: 'déconseillant désormais « tous les voyages »'"),
    Says(4, "abstenir|abstenez|abstiennent [impérativement|absolument] de|d [tout|toute|tous] {SE_RENDRE}|{VOYAGES}", "MEAE 2024: 's'abstenir impérativement de se rendre', 'de tout déplacement'"),
    Says(4, "{EVITER} [absolument|impérativement] [de] tout|tous_les|toute|toutes|l_ensemble_des voyage*|séjour*|visite*", "Canada's 'Évitez tout voyage'"),
    Says(4, "{EVITER} [absolument|impérativement] [de] tout|tous_les|l_ensemble_des déplacement*", "as Canada's; also of staying at home", weak=True),
    Says(4, "{EVITER} .. voyages|voyage", "press: 'éviter les voyages en Israël'", weak=True),
    Says(4, "{EVITER} .. de {SE_RENDRE}", "press: 'appelle à éviter de se rendre en'", weak=True),
    Says(4, "tous|tout|toute [les] {VOYAGES} ... à_éviter|évité|évités|à_proscrire|exclu|exclus", "the same, verb last"),
    Says(4, "ne pas|plus [y] {SE_RENDRE}", "MEAE in prose: 'appelle à ne pas se rendre en …'"),
    Says(4, "ne|n vous|y|voyagez|partez|allez rendez|allez|pas [pas] en|au|aux|à|dans|vers", "an order: 'ne vous rendez pas en Iran', 'n'allez pas au Liban'"),
    Says(4, "pas le_moment de {SE_RENDRE}", "Canada's minister, 2024: 'ce n'est pas le moment de se rendre au Liban'"),
    Says(4, "zone|zones|en|au|classé*|placé*|colorié*|figure*|passe|passé|passée|passent|vire|viré .. rouge|rouges", "MEAE's map: red"),
    Says(3, "zone|zones|en|à_l|classé*|placé*|colorié*|figure*|passe|passé|passée|passent .. orange|oranges", "MEAE's map: orange"),
    Says(2, "zone|zones|en|au|classé*|placé*|colorié*|figure*|passe|passé|passée|passent .. jaune|jaunes", "MEAE's map: yellow"),
    Says(1, "zone|zones|en|au|classé*|placé*|colorié*|figure*|passe|passé|passée|passent .. vert|verte|vertes", "MEAE's map: green"),
    Says(3, "il {EST} [{FORT}] {DECONSEILLE}", "without 'formellement'; also of habits; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(3, "{VOYAGES} ... {EST} [{FORT}] [{FORT}] {DECONSEILLE}", "without 'formellement'; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(3, "{DECONSEILLE} [{FORT}] ... {VOYAGES}|{SE_RENDRE}", "without 'formellement'; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(3, "pays|destination*|zone*|région*|province*|territoire|état*|île|capitale|ville|nord|sud|est|ouest|frontière*|abords ... {EST} [{FORT}] {DECONSEILLE}", "the place itself: 'la province du Nord est déconseillée'", by={"ch_eda": 4}),
    Says(3, "{DECONSEILLE} [temporairement|désormais] [la_destination] > l|la|le|les|israël", "the country as object: 'a déconseillé l'Iran à ses ressortissants'", weak=True, by={"ch_eda": 4}),
    Says(3, "{VOYAGES} [<where>] .. {DECONSEILLE}", "a headline: 'Liban : voyages déconseillés'", weak=True, by={"ch_eda": 4}),
    Says(3, "ne|n [est|a|sont] recommande*|conseille* pas|plus de|les|aux {SE_RENDRE}|{VOYAGES}", "the denial: 'ne recommande pas les voyages'"),
    Says(3, "reconsidérer|reconsidérez|repenser .. {VOYAGES}", "the US scale as the press translates it"),
    Says(2, "vigilance renforcée|accrue|particulière", "MEAE's yellow"),
    Says(2, "renforcer|redoubler|redoublez|redoublent .. vigilance|prudence", "MEAE, 2014"),
    Says(2, "{APPELLE} .. [à] la_plus_grande|une_grande|une|la|l_extrême|davantage_de vigilance|prudence [renforcée] dans|en|au|aux|à", "press: 'appelle à la plus grande vigilance dans'", weak=True),
    Says(2, "{APPELLE} .. la_plus_grande|l_extrême|une_extrême vigilance|prudence", "press: 'sont appelés « à la plus grande prudence »'"),
    Says(2, "la_plus_grande|d_une_extrême|une_extrême|la_plus_extrême vigilance|prudence", "press: 'sont appelés à la plus grande prudence'", weak=True),
    Says(2, "faire|faites|fassent|fasse preuve .. prudence|vigilance", "Canada's level 2", weak=True),
    Says(1, "vigilance normale", "MEAE's green"),
    Says(1, "mesures|précautions de sécurité normales", "Canada's level 1"),
    Says(1, "précautions normales|habituelles", "Canada's level 1"),
)

CALLS = (
    Calls(CONSIDER, "envisager|envisagez|envisagent|étudier|songer|réfléchir|considérer|évaluer|examiner ... quitter|départ|partir|retour|rentrer|possibilité", "soft call", country=True),
    Calls(SHOULD, "ceux|celles [qui_le_peuvent|qui_peuvent] ... à|de quitter", "press: 'appelle ceux qui le peuvent à quitter'"),
    Calls(SHOULD, "{APPELLE} ... [à|de] {QUITTER}", "'il est conseillé aux compatriotes … de quitter le pays'"),
    Calls(SHOULD, "{APPELLE} ... {RESSORTISSANTS} ... [à|de] {QUITTER}", "the same, many words between"),
    Calls(SHOULD, "{APPELLE} ... {PARTIR}", "'invités à regagner la France'", country=True),
    Calls(SHOULD, "{RESSORTISSANTS} ... {DOIVENT} [impérativement|immédiatement] {QUITTER}", "order"),
    Calls(SHOULD, "{RESSORTISSANTS} ... {DOIVENT} [impérativement|immédiatement] {PARTIR}", "order", country=True),
    Calls(SHOULD, "{DOIVENT} [impérativement|immédiatement] {QUITTER}", "Canada: 'Ils doivent quitter le pays maintenant'"),
    Calls(SHOULD, "quitter [temporairement|provisoirement|immédiatement|sans_délai|rapidement] > le pays|territoire", "MEAE's list of advice: 'de quitter temporairement le pays'"),
    Calls(SHOULD, "quitter > ... n_hésitez_pas", "Belgium, 2025: 'Si vous avez la possibilité de quitter le pays, n'hésitez pas à le faire'"),
    Calls(SHOULD, "{APPELLE} ... [à|de] prévoir|organiser|anticiper un|leur|votre départ [temporaire|rapide|immédiat]", "MEAE on Mali, 2025: 'prévoir un départ temporaire dès que possible'", country=True),
    Calls(SHOULD, "{APPELLE} ... au|le|un|leur|votre départ|rapatriement|retour [temporaire|volontaire|immédiat|rapide] [de_ses_ressortissants|des_ressortissants|de_ses_citoyens|des_français|de_nos_compatriotes]", "press: 'appelle au départ de ses ressortissants'", country=True),
    Calls(SHOULD, "il_est|est_venu|c_est [grand] temps|le_moment|l_heure de {PARTIR}|{QUITTER}", "Canada's minister, 2024: 'il est temps de partir'", country=True),
    Calls(SHOULD, "{APPELLE}|faut|faudrait que|qu ... quittent|partent|rentrent|s_en_aillent", "press: 'il faut que ces ressortissants quittent au plus vite ce pays'"),
    Calls(SHOULD, "partez|rentrez|sortez > si|dès|immédiatement|maintenant|sans_délai|tant_que|rapidement|quand|pendant|du_pays|tout_de_suite", "Canada: 'partez si vous pouvez le faire en toute sécurité'", country=True),
    Calls(SHOULD, "quittez", "order"),
    Calls(SHOULD, "sûre|sage|prudente|option ... de quitter", "Belgium: 'L'option la plus sûre est donc de quitter la région'"),
    Calls(SHOULD, "départ [immédiat|rapide|temporaire] [des_ressortissants|des_français] est|reste [vivement|fortement] {APPELLE}", "'le départ est recommandé'", country=True),
)

ASIDES = (
    Aside("assurance*|assureur*|assuré*", "about insurance", BOTH, SENTENCE),
    Aside("souhait*|désir*|veulent|voulez|veut|voudraient|envisagent|envisageant|voulant ... quitter|partir|rentrer", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("avant|après|lors|moment|afin|date|heure|jour [de|tout|votre|leur|le|son|du] [de] quitter|partir|départ", "when someone leaves, not that they should", LEAVE, BEFORE),
    Aside("contact*|inscri*|signal*|adress*|joindre|renseigne* ... pour|afin [de] quitter|partir|organiser", "how those who leave get help", LEAVE, BEFORE),
    Aside("visa|visas|autorisation|permis|interdiction|interdit|interdits|peuvent|peut|pu|pourront|pouvoir|pourraient|empêché*|taxe|passeport|amende|incapables|impossible|difficile ... quitter|sortir|partir", "exit rules of the country", LEAVE, BEFORE, unless="doivent|appelle*|recommand*|invit*|si_|s_ils|qui_peuvent|qui_le_peuvent"),
    Aside("visa|overstay|expiration|sortie_de_territoire|exit", "exit rules of the country", LEAVE, BEFORE),
    Aside("quitter|partir ... avant .. expiration|fin .. visa", "exit rules of the country", LEAVE, AFTER),
    Aside("prêts|prêt|préparer|préparés|prépare|préparez|se_préparer|se_tenir|plan|plans ... quitter|départ|partir|évacuer", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("report*|différ*|annul*|repouss*|confirm* .. départ", "putting off a journey there", LEAVE, BEFORE),
    Aside("demandé|demandent|demandaient|réclam* à|d quitter|être|partir|rentrer", "people who ask to leave", LEAVE, BEFORE),
    Aside("aid*|permett*|permis|permet|facilit* .. quitter|partir|départ", "help to leave, not a call", LEAVE, BEFORE),
    Aside("personnel|personnels|employés|agents|diplomates|fonctionnaires|familles_du_personnel|familles_des_agents|familles_de ... $", "about staff, not citizens", LEAVE, BEFORE, unless="ressortissants|français|compatriotes|citoyens|belges|suisses|canadiens"),
    Aside("zone|lieux|endroit|bâtiment|rassemblement*|manifestation*|foule*|hôtel|domicile|plage|quartier .. immédiatement|rapidement", "a protest or a place, not the country", LEAVE, AFTER),
    Aside("autorités_locales|police|armée|gouvernement_de|junte ... {APPELLE}|ordonné|ordonnent|demandent|contraint", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("autorités ... {APPELLE} ... habitants|riverains|population|populations|civils", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("ne .. pas|plus [à|de] quitter", "told not to leave", LEAVE, BEFORE),
    Aside("ne|n quittez|partez", "told not to leave", LEAVE, BEFORE),
    Aside("ne|n [a|ont|est|sont] {APPELLE} pas|plus", "a denial: no such call", BOTH, BEFORE),
    Aside("n_a|n_ont|ne_sont|n_est pas|jamais [encore|pour_l_instant|pour_autant] {APPELLE}", "a denial: no such call", BOTH, BEFORE),
    Aside("envisage*|pourrait|pourraient|prévoi*|n_exclut .. {DECONSEILLE}|{APPELLE}", "what may come", BOTH, BEFORE),
    Aside("pays formellement {DECONSEILLE}", "a remark on another country", LEVEL, SENTENCE, "MEAE on Saudi Arabia: 'en Irak (pays formellement déconseillé)'"),
    Aside("précédemment|auparavant|jusqu_ici|jusqu_alors|jusque-là|jusque_là|jusqu_à_présent|jusqu_à_maintenant|jusqu_à_hier|anciennement|autrefois", "what was advised before", BOTH, BEFORE, "press: 'Précédemment, la rubrique déconseillait uniquement …'"),
    Aside("ne|n sont|est|était|a pas .. {DECONSEILLE}|rouge|orange|jaune", "a denial", LEVEL, BEFORE, "press: 'ces 41 pays ne sont pas tous \"formellement déconseillés\"'"),
    Aside("cela|niveau|couleur|zone|catégorie|mention|rouge|orange|jaune|vert signifie|correspond|désigne", "a definition", LEVEL, SENTENCE),
    Aside("définition|légende", "a definition", LEVEL, SENTENCE),
    Aside("trois|quatre|cinq|plusieurs niveaux|couleurs|catégories", "a legend", LEVEL, SENTENCE),
    Aside("si|s_il|lorsque|lorsqu|quand|en_cas ... {DECONSEILLE}", "a condition", LEVEL, BEFORE),
    Aside("de|d {HABIT}", "advice on behaviour, not on going there", LEVEL, NEXT, "MEAE on Nepal: 'Il est déconseillé de recourir aux agences …'"),
    Aside("la_nuit|de_nuit|seul|seule|seuls|seules|après_la_tombée|isolément|par_la_route|par_voie_terrestre|nocturnes", "how to move about, not whether to go", LEVEL, NEXT),
    Aside("randonnée*|baignade*|conduite|circuler|auto-stop|camping|de_nuit|plongée|routiers|nocturnes|voie_terrestre|voie_routière", "an activity, not travel to the country", LEVEL, SENTENCE),
    Aside("vigipirate|menace_terroriste_de_niveau|météo*|vigilance_orange|vigilance_rouge|vigilance_jaune|croix-rouge|mer_rouge", "another body's levels", LEVEL, NEXT),
    Aside("vigipirate|menace_terroriste_de_niveau|météo*|vigilance_orange|vigilance_rouge|vigilance_jaune", "another body's levels", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("n_est|ne_sont|ne_sera|n_est_désormais plus", BEFORE, "'n'est plus déconseillé'"),
    Lifts("ne {DECONSEILLE} plus", BEFORE, "'ne déconseille plus'"),
    Lifts("plus [formellement|totalement] {DECONSEILLE}", BEFORE, "'n'est plus formellement déconseillé'"),
    Lifts("levé|levée|levés|lève|lèvent|levées|retiré|retirée|retire|supprimé|abrogé|annulé .. appel|avis|avertissement|restriction|restrictions|recommandation*|consigne*|interdiction|mise_en_garde|mention", CLAUSE, "press: 'a retiré son appel à renforcer sa vigilance'"),
    Lifts("appel|avis|avertissement|restriction|restrictions|recommandation*|consigne*|mise_en_garde ... levé|levée|levés|levées|retiré|retirée|supprimée|abrogée", CLAUSE, "the same, verb last"),
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
        "de|d|du|la|le|les|l|des|un",
        "aux_ressortissants_français|ressortissants|français|y_compris|binationaux",
        "destination",
    ),
    cause=(
        "est|sont|reste|restent|demeure|demeurent|peut|doit|n'est|ne_sont",
        "en_raison|à_cause|compte_tenu|du_fait|car|quel_qu'en|quel_que|y_compris|suite_à|compte|par_le",
    ),
    but=(
        "et|ou de|d|il",
        "sauf|excepté|hormis|à_l_exception|à_l_exclusion|hors",
    ),
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
