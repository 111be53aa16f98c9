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
        "odporúča|odporúčame|odporúčajú|odporučilo|odporučil|odporúčalo|radí|radíme|apeluje|apelujeme|apelovalo|žiada|vyzýva|vyzývame|"
        "vyzvalo|vyzval|vyzvala|nabáda|odporúčanie|výzva|výzvu|prosí|odporúča_sa"
    ),
    "VARUJE": "varuje|varujeme|varovalo|varoval|varovala|varovanie|varujú|vystríha",
    "NEODPORUCA": "neodporúča|neodporúčame|neodporučilo|neodporučil|neodporúčajú|neodporúča_sa|neodporúčalo",
    "CESTY": (
        "cesty|ciest|cestám|cestami|cestách|cestu|cestou|cestovanie|cestovaním|cestovaniu|cestovania|cestovať|vycestovať|vycestovanie|vstup|návštevu|"
        "cestovali|pobyt"
    ),
    "VSETKY": "všetky|všetkými|všetkým|akékoľvek|akýmkoľvek|akýmikoľvek|akýchkoľvek",
    "ZBYTNE": "nie_nevyhnutn*|zbytočn*|ktoré_nie_sú_nevyhnutné|nie_nevyhnutným|turistick*",
    "OBCANIA": "občania|občanov|občanom|slováci|slovákov|slovákom|turistov|turistom|cestujúcich|osoby|osobám|ľudí|ľuďom",
    "OPUSTIT": "opustiť|opustili|opustite|opustenie|opustenia|opúšťali|opustiť_ju",
    "ODIST": "odísť|odišli|odcestovať|odcestovali|vycestovať_z_krajiny|odletieť|návrat|vrátiť_sa|sa_vrátili|vrátili|vycestovali",
    "NUTNE": "nevyhnutných|nevyhnutné|nevyhnutne|nutných|nutné|naliehavých|neodkladných|nevyhnutnom|nevyhnutný",
    "LEN": "len|iba|výlučne|výhradne",
    "NECEST": "necestovať|nevycestovať|necestovali|nevycestovali|nejazdiť",
}

# fmt: off
LEVELS = (
    Says(3, "{CESTY} do|na|v <where> {LEN} .. {NUTNE}", "the place between"),
    Says(3, "{CESTY} ... {LEN} .. {NUTNE}", "'cestovať len v nevyhnutných prípadoch'"),
    Says(3, "obmedziť|obmedzili|obmedzte .. .. {CESTY} ... {NUTNE}", "MZVEZ, 2022: 'obmedziť vstup do krajiny len na nevyhnutné cesty'"),
    Says(3, "obmedziť|obmedzili ... {NUTNE} {CESTY}", "the same"),
    Says(3, "{NEODPORUCA}|{VARUJE} .. {ZBYTNE}", "unnecessary travel"),
    Says(3, "odložiť|odložte|odložili|zvážiť|zvážte|zvážili|zváženie|zvažovali|prehodnotiť [svoje|plánované|všetky|nevyhnutnosť|potrebu] [svojej|plánovanej|svojich] {CESTY}", "'zvážiť nevyhnutnosť cesty', MZV's second grade"),
    Says(3, "vyhnúť|vyhnite|vyvarovať|vyvarujte sa [všetkým] {ZBYTNE} {CESTY}", "avoid unnecessary travel"),
    Says(3, "druhý|druhého stupeň|stupňa .. odporúčania", "MZV's grades by number", weak=True),
    Says(4, "{VARUJE} [dôrazne|naliehavo|svojich|občanov] .. pred [{VSETKY}] {CESTY}", "'dôrazne varuje pred cestami na územie Ruskej federácie'"),
    Says(4, "{NEODPORUCA} .. .. {CESTY}", "'dôrazne neodporúčame cestovať do'"),
    Says(4, "{CESTY} do|na <where> .. {NEODPORUCA}", "the place between"),
    Says(4, "{RADI} ... {NECEST}", "the negation inside the verb"),
    Says(4, "{NECEST} [do|na]", "MZV's third grade: 'necestovať do'"),
    Says(4, "necestujte|nevycestujte do|na", "order"),
    Says(4, "nemali|nemal .. cestovať|vycestovať", "press"),
    Says(4, "vyhnúť|vyhnite|vyvarovať|vyvarujte|vyhli sa [{VSETKY}] {CESTY}", "avoid all travel"),
    Says(2, "zvýšen*|zvláštn*|mimoriadn*|maximáln*|vysok* opatrnos*|ostražitos*|pozornos*|obozretnos* [sa] [odporúča]", "'odporúčame zvýšenú opatrnosť'", weak=True),
    Says(1, "bežn*|obvykl*|štandardn* opatrnos*|opatreni*|ostražitos*", "the mildest", weak=True),
)

CALLS = (
    Calls(CONSIDER, "zvážiť|zvážte|zvážili|zváži ... {OPUSTIT}", "'zvážiť opustenie krajiny'"),
    Calls(CONSIDER, "zvážiť|zvážte|zvážili|zváži .. odchod|odlet|návrat|{ODIST}", "the same", country=True),
    Calls(SHOULD, "výzv* [slovenských] [{OBCANIA}|na] ... {OPUSTIT}", "noun"),
    Calls(SHOULD, "{RADI} ... {OPUSTIT}", "'vyzývame občanov, aby opustili'"),
    Calls(SHOULD, "{RADI} ... {OBCANIA} ... {ODIST}", "depart", country=True),
    Calls(SHOULD, "{OBCANIA} ... mali|majú|musia .. .. {OPUSTIT}", "should"),
    Calls(SHOULD, "mali|mal by|ste [sa] .. .. {OPUSTIT}", "should, the people behind"),
    Calls(SHOULD, "{OBCANIA} ... mali|majú|musia .. {ODIST}", "should", country=True),
    Calls(SHOULD, "{RADI} ... ... {OPUSTIT}", "the people described between"),
    Calls(SHOULD, "opustite|opusťte [okamžite|bezodkladne|ihneď|urýchlene]", "order"),
)

ASIDES = (
    Aside("poisten*|poisťov*", "about insurance", BOTH, SENTENCE),
    Aside("chcú|chcete|plánujú|zamýšľajú|želajú_si ... {OPUSTIT}|{ODIST}", "only for those who wish to leave", LEAVE, CLAUSE),
    Aside("víz*|povoleni*|platnos*|pokut*|poplat*|cieľ_cesty|coln*|pečiatk*", "exit rules of the country", LEAVE, SENTENCE),
    Aside("neopúšťa*|neopusti*", "told not to leave", LEAVE, BEFORE),
    Aside("napriek .. varovaniu|odporúčaniu", "for those who go all the same", LEVEL, BEFORE),
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
        "PS": "Palestíny|Palestíne|Palestínu",
        "AE": "Spojených arabských emirátov",
        "SS": "Južného Sudánu|Južnom Sudáne",
        "CD": "Konga|Konžskej demokratickej republiky",
        "US": "USA|Spojených štátov",
        "GB": "Veľkej Británie",
        "MM": "Mjanmarska|Barmy",
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
