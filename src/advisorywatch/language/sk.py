"""Slovak: the Ministerstvo zahraničných vecí (mzv.sk), which writes prose without levels."""

from advisorywatch.language.table import (
    AFTER,
    BEFORE,
    BOTH,
    CLAUSE,
    CONSIDER,
    LEAVE,
    LEVEL,
    SENTENCE,
    SHOULD,
    Aside,
    Calls,
    Lifts,
    Says,
    Table,
)

WORDS = {
    "RADI": (
        "odporúča|odporúčame|odporučilo|radí|radíme|apeluje|apelujeme|žiada|vyzýva|vyzývame|"
        "vyzvalo|nabáda|dôrazne_odporúča"
    ),
    "CESTY": "cesty|ciest|cestám|cestami|cestách|cestu|cestovanie|cestovaním|cestovaniu|cestovať|vycestovať|vycestovanie",
    "OBCANIA": "občania|občanov|občanom|slováci|slovákov|slovákom|turistov|turistom|cestujúcich|osoby|osobám",
    "OPUSTIT": "opustiť|opustili|opustite|opustenie|opustenia|opúšťali",
    "ODIST": "odísť|odišli|odcestovať|odcestovali|vycestovať_z_krajiny|odletieť|návrat|vrátiť_sa|sa_vrátili",
    "NUTNE": "nevyhnutných|nevyhnutné|nevyhnutne|nutných|nutné|naliehavých|neodkladných",
}

# fmt: off
LEVELS = (
    Says(3, "{CESTY} do|na|v <where> len|iba|výlučne .. {NUTNE}", "the place between"),
    Says(3, "{CESTY} ... len|iba|výlučne .. {NUTNE}", "'cestovať len v nevyhnutných prípadoch'"),
    Says(3, "neodporúča*|varuj*|neodporučil* .. nie_nevyhnutn*|zbytočn*|ktoré_nie_sú_nevyhnutné", "unnecessary travel"),
    Says(3, "odložiť|odložte|zvážiť|zvážte|zvážili|odložili [svoje|plánované|všetky|nevyhnutnosť] {CESTY}", "'zvážiť nevyhnutnosť cesty'"),
    Says(3, "vyhnúť|vyhnite|vyvarovať|vyvarujte sa [všetkým] nie_nevyhnutn*|zbytočn* {CESTY}", "avoid unnecessary travel"),
    Says(4, "[dôrazne|naliehavo|kategoricky] varuje|varujeme|varovalo [dôrazne|svojich|občanov] [občanov] pred [všetkými|akýmikoľvek] {CESTY}", "'dôrazne varuje pred cestami na územie Ruskej federácie'"),
    Says(4, "[dôrazne|naliehavo|kategoricky] neodporúča|neodporúčame|neodporučilo [dôrazne|občanom|aktuálne] [všetky|akékoľvek] {CESTY}", "'dôrazne neodporúčame cestovať do'"),
    Says(4, "{CESTY} do|na <where> .. [dôrazne|kategoricky] neodporúča*", "the place between"),
    Says(4, "{RADI} ... necestovať|nevycestovať|necestovali", "the negation inside the verb"),
    Says(4, "necestujte do|na", "order"),
    Says(4, "vyhnúť|vyhnite|vyvarovať|vyvarujte sa [všetkým|akýmkoľvek] {CESTY}", "avoid all travel"),
    Says(2, "zvýšen*|zvláštn*|mimoriadn*|maximáln*|vysok* opatrnos*|ostražitos*|pozornos*", "'odporúčame zvýšenú opatrnosť'", weak=True),
    Says(1, "bežn*|obvykl*|štandardn* opatrnos*|opatreni*|ostražitos*", "the mildest", weak=True),
)

CALLS = (
    Calls(CONSIDER, "zvážiť|zvážte|zvážili|zváži ... {OPUSTIT}", "'zvážiť opustenie krajiny'"),
    Calls(CONSIDER, "zvážiť|zvážte|zvážili|zváži .. odchod|odlet|návrat|{ODIST}", "the same", country=True),
    Calls(SHOULD, "výzv* [slovenských] [{OBCANIA}|na] ... {OPUSTIT}", "noun"),
    Calls(SHOULD, "{RADI} ... {OPUSTIT}", "'vyzývame občanov, aby opustili'"),
    Calls(SHOULD, "{RADI} ... {OBCANIA} ... {ODIST}", "depart", country=True),
    Calls(SHOULD, "{OBCANIA} ... mali|majú|musia .. {OPUSTIT}", "should"),
    Calls(SHOULD, "^ [prosím|okamžite|bezodkladne|ihneď] opustite", "order"),
)

ASIDES = (
    Aside("poisten*|poisťov*", "about insurance", BOTH, SENTENCE),
    Aside("chcú|chcete|plánujú|zamýšľajú|želajú_si ... {OPUSTIT}|{ODIST}", "only for those who wish to leave", LEAVE, CLAUSE),
    Aside("víz*|povoleni*|platnos*|pokut*|poplat*|cieľ_cesty|coln*|pečiatk*", "exit rules of the country", LEAVE, SENTENCE),
    Aside("priprav*|plán|plány ... {OPUSTIT}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personál*|zamestnanc*|diplomat*|rodinn*_príslušník*", "about staff, not citizens", LEAVE, CLAUSE, unless="občan*|slovák*"),
    Aside("nemôžu|nesmú|nemožno|zakázané|zákaz .. {OPUSTIT}", "whether one may leave, not that one should", LEAVE, BEFORE),
    Aside("{OPUSTIT} .. miest*|budov*|hotel*|priestor*|letisk*|vozidl*|demonštrác*|pláž*", "a place, not the country", LEAVE, AFTER),
    Aside("v_minulosti|predtým|pôvodne", "what was advised before", LEVEL, CLAUSE),
    Aside("v_noci|po_zotmení|stopom|nočn*|kúpan*|taxi*|v_horách", "how to move about, not whether to go", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("zrušil*|odvolal*|zrušen*|odvolan*|ukončil*|ruší ... varovan*|odporúčan*|výzv*", SENTENCE, "'zrušilo varovanie'"),
    Lifts("varovan*|odporúčan*|výzv* ... zrušen*|odvolan*|neplatí|prestal*_platiť", SENTENCE, "passive"),
    Lifts("už|naďalej|viac nevaruje|nevarujeme", SENTENCE, "no longer warns"),
)

# fmt: on
TABLE = Table(
    code="sk",
    name="Slovak",
    abbreviations=frozenset(["tzv", "napr", "resp", "sr", "č", "tj", "atď", "tel", "ul"]),
    ordinals=True,
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    subject_first=True,
    lowered=("zmiernil*|znížil* ... varovan*|stupeň", "zrušil*|odvolal* .. varovan*"),
    whole=("celé|celú|celého územie|územia|krajina|krajinu", "celá krajina"),
    rest=(
        "zvyšok|zvyšku|zvyšné|zostávajúce krajiny|územia|časti|oblasti",
        "ostatné|ostatných časti|častí|oblasti|oblastí|regióny|regiónov",
    ),
    part=(
        "oblas*|región*|provinci*|časť*|časti*|hranic*|pohranič*|prihranič*|sever*|juh*|južn*|východ*|západ*|mest*|ostrov*|"
        "štát*|pobrež*|kraj*|okres*|km|kilometr*|polostrov*|pásm*",
    ),
    beyond=("zahraničia|zahraničí|celého_sveta|svete|blízkeho_východu|európy|afriky",),
    here=("krajinu|krajiny|krajine|územie", "túto|tejto|danú krajinu|krajiny|krajine|územie"),
    border=("hranic* s|so", "susedí s|so"),
    to=("do|na|v|vo|zo|z|pre|po|územie",),
    cause=(
        "kvôli|vzhľadom|z_dôvodu|pre|v_súvislosti|pretože|kým",
        "a|alebo odporúča|vyzýva|radí",
    ),
    but=("okrem|s_výnimkou|mimo",),
    near=(
        "{OBCANIA} ... nachádzaj*|zdržuj*|sú v|vo|na <where> a|aby|$",
        "ste v|vo|na <where> a|opustite|$",
    ),
    soon=(
        "okamžite|bezodkladne|ihneď|urýchlene|hneď|teraz",
        "čo najskôr|najrýchlejšie",
        "v čo najkratšom čase",
    ),
    transport=("lety|letov|komerčn*|slovenska|domov",),
    things=(
        Aside(
            "miesto|budovu|hotel|vozidlo|auto|dom|pláž|batožinu|doklady|cennosti",
            "leave the area or a thing, not the country",
            LEAVE,
        ),
    ),
    countries={
        "RU": "Rusko|Ruska|Rusku|Ruskej federácie|Ruskou federáciou",
        "UA": "Ukrajina|Ukrajiny|Ukrajinu|Ukrajine",
        "CN": "Čína|Číny|Číne|Čínu",
        "IL": "Izrael|Izraela|Izraeli",
        "IR": "Irán|Iránu",
        "LB": "Libanon|Libanonu",
        "SY": "Sýria|Sýrie|Sýrii",
        "AF": "Afganistan|Afganistanu",
        "BY": "Bielorusko|Bieloruska|Bielorusku",
        "TR": "Turecko|Turecka|Turecku",
        "EG": "Egypt|Egypta|Egypte",
    },
    common=frozenset(
        [
            "a",
            "v",
            "sa",
            "na",
            "je",
            "že",
            "do",
            "pre",
            "s",
            "z",
            "o",
            "vo",
            "za",
            "by",
            "sú",
            "po",
            "od",
            "alebo",
            "ktoré",
            "ktorý",
            "jeho",
            "tiež",
            "pred",
            "pri",
            "tak",
            "aby",
            "už",
            "len",
            "slovenskí",
            "občanom",
            "odporúča",
            "krajine",
            "krajiny",
            "môže",
        ]
    ),
)
