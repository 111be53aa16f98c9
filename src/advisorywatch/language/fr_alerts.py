"""French: what US missions' alerts ask for, in French. Part of fr.py's table."""

from advisorywatch.language.table import (
    ACTION,
    AUTHORIZED,
    AVOID,
    BEFORE,
    CAUTION,
    INFORM,
    LEAVE,
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
    Says(4, "niveau 4|quatre [ne_pas_voyager|ne_voyagez_pas]", "State: 'Niveau 4 : Ne pas voyager'"),
    Says(3, "niveau 3|trois [reconsidérer|reconsidérez|reconsiderez] [le|votre|vos|les|tout] [voyage|voyages]", "State"),
    Says(3, "reconsidérer|reconsidérez|reconsidèrent [le|votre|vos|les|leur|leurs|tout] voyage|voyages|déplacements", "State"),
    Says(2, "niveau 2|deux [faire_preuve] [d'une] [prudence|vigilance] [accrue]", "State"),
    Says(2, "étranger ... faire preuve d'une [plus_grande] prudence|vigilance [accrue]", "State's Worldwide Caution"),
)

ASKS = (
    Asks(LIFTED, "levé|lève|lèvent|levée|annulé|annule|supprimé ... ordre|consigne*|restriction*|couvre-feu|confinement|alerte|avertissement", "'a levé l'ordre de départ'"),
    Asks(LIFTED, "ordre|consigne*|restriction*|couvre-feu|confinement ... plus|levé|levée|levés .. vigueur|levé|levée|levés|nécessaire*", "'ne sont plus en vigueur'"),
    Asks(LIFTED, "abaissé|abaisse|réduit|ramené|rétrogradé [le|son|leur] niveau|avertissement|alerte", "press on a lower level"),
    Asks(SHELTER, "mettez-vous|mettre|s'abriter|abritez-vous|se_mettre|rester|restez|réfugier|réfugiez-vous [à] [l'abri|abri] sur_place|à_l'abri|l'abri|chez_vous|chez_eux|immédiatement", "embassies"),
    Asks(SHELTER, "rester|restez|restent|demeurer|demeurez à|chez|dans [leur|leurs|votre|l'|la|vous|eux] intérieur|domicile*|maison*|hôtel*|vous|eux", "embassies"),
    Asks(SHELTER, "confinez-vous|se_confiner|confinement_sur_place|se_réfugier", "embassies"),
    Asks(SHELTER, "ne [pas] sortez|sortir|quittez|quitter pas|votre|leur|de ... domicile*|maison*|hôtel*|chez", "embassies"),
    Asks(ORDERED, "ordonné|ordonne|ordonnent|ordonnant|ordre_de ... départ|quitter|évacuation|partir", "State orders staff out"),
    Asks(ORDERED, "départ|évacuation obligatoire|ordonné", "the status by its name"),
    Asks(AUTHORIZED, "autorisé|autorise|autorisent|autorisant ... départ|quitter|évacuation|partir", "State lets staff leave"),
    Asks(AUTHORIZED, "départ|évacuation volontaire|autorisé", "the status by its name"),
    Asks(AVOID, "évitez|éviter|évitent|évitant [de_vous_rendre_dans|de_se_rendre_dans] [le|la|les|l'|cette|ces|toute|toutes|tous] .. zone*|secteur*|quartier*|lieu|lieux|endroit*|centre-ville|barrages|abords|alentours", "embassies: 'évitez les zones de manifestation'"),
    Asks(AVOID, "éviter|évitez|évitent|évitant|l'écart ... manifestation*|rassemblement*|foule*|marche*", "where the alert is about a demonstration", about="manifestation*|marche*|grève*|rassemblement*"),
    Asks(AVOID, "éviter|évitez|évitent [de] voyager|voyages|déplacements|circuler|se_rendre|vous_rendre ... dans|à|au|en|sur|vers|près", "embassies"),
    Asks(AVOID, "tenir|tenez-vous|restez|rester [à] distance|l'écart|loin|éloignés|éloigné", "embassies"),
    Asks(CAUTION, "faire|faites|fassent|font preuve de|d'une|d' ... prudence|vigilance", "embassies, State"),
    Asks(CAUTION, "rester|restez|soyez|être|demeurer|demeurez|redoubler|redoublez|appelle|invite|renforcer|accroître [très|toujours|particulièrement|extrêmement|de|à|la|leur|une|plus] [grande] vigilant|vigilants|vigilance|prudent|prudents|prudence|attentif|attentifs|alertes", "embassies"),
    Asks(CAUTION, "profil bas|discret", "embassies"),
    Asks(CAUTION, "adopter|garder|faire|observer .. discrétion|profil", "embassies"),
    Asks(CAUTION, "conscient*|attentif*|attention à|de|au [votre|leur|son|ce_qui] environnement|entourage", "embassies"),
    Asks(CAUTION, "éviter|évitez|évitent ... manifestations|foules|rassemblements|attroupements", "a habit"),
    Asks(CAUTION, "prudence|vigilance accrue|renforcée|extrême", "embassies"),
    Asks(CAUTION, "prendre|prenez|prennent [des|les|toutes_les] précautions|mesures", "embassies"),
    Asks(CAUTION, "risque*|menace*|possibilité|avertit|met_en_garde|mettent_en_garde ... attaque*|attentat*|violence*|enlèvement*|terroris*|affrontement*", "a warning without a request"),
    Asks(INFORM, "alerte|bulletin|avis météo*|sanitaire|sismique|santé", "bulletins, by their title", title=True),
    Asks(INFORM, "ouragan|cyclone|tempête|séisme|tsunami|dengue|rougeole|zika|covid*|choléra|ebola", "bulletins, by their title", title=True),
)

ALERT_ASIDES = (
    Aside("ordon*|autoris* .. départ|évacuation .. personnel*|employés|agents|diplomates|familles|proches", "an order to staff, not to citizens", LEAVE, SENTENCE),
    Aside("personnel|personnels|employés|agents|diplomates|familles ... $", "an instruction to staff, not to citizens", ACTION, BEFORE, unless="ressortissants|citoyens|américains_au|américains_en|américains_à"),
    Aside("prêts|prêt|préparer|préparez|prévoir|plans|plan ... abri*|réfugier|confin*", "preparing is not doing", ORDER, BEFORE, "Bamako, 2025: 'un plan d'urgence incluant la possibilité de se réfugier sur place'"),
    Aside("y compris|possibilité|nécessité|éventualité ... réfugier|confin*|abri*", "preparing is not doing", ORDER, BEFORE),
    Aside("si|lorsque|quand|en_cas_de|en_cas_d' ... sirène*|attaque|tempête|séisme|alarme|instabilité|explosion*|trouvez|manifestation*|trouble*|rassemblement*", "only if something happens", ORDER, BEFORE),
    Aside("fréquentés|fréquentées|bondés|publics", "a habit, not a place", ORDER, NEXT),
)
# fmt: on

NUMBERED = ("niveau 1|2|3|4|un|deux|trois|quatre",)
REMINDER = ("rappelle*|rappelons|rappel", *NUMBERED)
DRILL = (
    "ceci est un exercice|test",
    "message|alerte de test|d'essai",
    "exercice d'évacuation|de_crise|de_sécurité_civile|incendie|sismique",
)
