"""Czech: the Ministerstvo zahraničí (mzv.gov.cz), which writes prose without levels."""

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
    "MZV": "ministerstvo|ministerstvo_zahraničí|ministerstvo_zahraničních_věcí|mzv|mzv_čr",
    "RADI": (
        "doporučuje|doporučujeme|doporučilo|doporučil|radí|radíme|apeluje|apelujeme|žádá|vyzývá|"
        "vyzýváme|vyzvalo|nabádá|naléhá"
    ),
    "CESTY": "cesty|cest|cestám|cestami|cestách|cestu|cestování|cestovat|vycestovat|vycestování|výjezd|výjezdy",
    "OBCANE": "občany|občanům|občané|občanů|čechy|čechům|češi|turisty|turistům|cestovatele|cestovatelům|osoby|osobám",
    "OPUSTIT": "opustit|opustili|opustila|opusťte|opuštění|opouštěli",
    "ODJET": "odjet|odjeli|odjeďte|odcestovat|odcestovali|vycestovat_ze_země|vycestovali_ze_země|odletět|odletěli|návrat|vrátit_se|se_vrátili|vraťte_se",
    "NUTNE": "nezbytně|nezbytných|nezbytné|nutných|nutné|naléhavých|neodkladných|výjimečných",
}

# fmt: off
LEVELS = (
    Says(3, "{CESTY} do|na|v <where> jen|pouze|výlučně|výhradně .. {NUTNE}", "the place between"),
    Says(3, "{CESTY} ... jen|pouze|výlučně|výhradně .. {NUTNE}", "'cestovat do Číny jen v nezbytně nutných případech'"),
    Says(3, "omezit {CESTY} ... {NUTNE}", "'omezit cestování … výlučně na případy … nezbytně nutná'"),
    Says(3, "nedoporučuj*|varuj*|nedoporučil* .. nikoli_nezbytn*|zbytn*|nikoliv_nezbytn*|které_nejsou_nezbytné", "unnecessary travel"),
    Says(3, "nejsou|není .. {NUTNE} ... odlož*|nedoporučuj*", "travel that is not necessary"),
    Says(3, "odložit|odložte|zvážit|zvažte|zvážili|odložili [své|plánované|veškeré|nutnost] {CESTY}", "'zvážit nutnost cesty' is the middle tier"),
    Says(3, "vyhnout|vyhněte|vyvarovat|vyvarujte se {CESTY} [do] .. nikoli_nezbytn*|zbytn*", "avoid unnecessary travel"),
    Says(4, "[důrazně|naléhavě|kategoricky|striktně] varuje|varujeme|varovalo [důrazně|své|občany|čechy] [občany|před_všemi] před [všemi|veškerými|jakýmikoli] {CESTY}", "MZV's formal warning"),
    Says(4, "[důrazně|naléhavě|kategoricky|striktně] nedoporučuje|nedoporučujeme|nedoporučilo [důrazně|občanům|čechům|nyní|aktuálně] [všechny|veškeré|jakékoli|žádné] {CESTY}", "'důrazně nedoporučuje veškeré cesty'"),
    Says(4, "{CESTY} [do|na] <where> .. [důrazně|naléhavě|kategoricky|striktně] nedoporučuj*", "the place between"),
    Says(4, "{RADI} ... necestovat|nevyjíždět|nejezdit|necestovali|nevyjížděli|nejezdili", "the negation inside the verb: 'doporučuje, aby necestovali do'"),
    Says(4, "necestujte|nejezděte|nevyjíždějte do|na", "order"),
    Says(4, "vyhnout|vyhněte|vyvarovat|vyvarujte se [všem|veškerým|jakýmkoli|všech|veškerých] {CESTY}", "avoid all travel"),
    Says(2, "zvýšen*|zvláštní|mimořádn*|maximáln*|větší|vysok* opatrnost*|ostražitost*|pozornost*", "'doporučujeme dbát zvýšené opatrnosti'", weak=True),
    Says(1, "běžn*|obvykl*|standardn* opatrnost*|opatření|ostražitost*", "the mildest", weak=True),
)

CALLS = (
    Calls(CONSIDER, "zvážit|zvažte|zvážili|zváží ... {OPUSTIT}", "'radí zvážit odjezd'"),
    Calls(CONSIDER, "zvážit|zvažte|zvážili|zváží .. odjezd|odlet|návrat|{ODJET}", "the same", country=True),
    Calls(SHOULD, "výzv* [českých|českým|svých] [{OBCANE}|k|ke] ... {OPUSTIT}", "'výzvě českých občanů, aby opustili Rusko'"),
    Calls(SHOULD, "{RADI} ... {OBCANE} ... {OPUSTIT}", "the ministry and the people"),
    Calls(SHOULD, "{RADI} ... {OPUSTIT}", "without the people: 'doporučujeme okamžitě opustit zemi'"),
    Calls(SHOULD, "{RADI} ... {OBCANE} ... {ODJET}", "depart", country=True),
    Calls(SHOULD, "{OBCANE} ... měli|mají|musí .. {OPUSTIT}", "should"),
    Calls(SHOULD, "^ [prosím|okamžitě|neprodleně|ihned] opusťte", "order"),
)

ASIDES = (
    Aside("pojišt*", "about insurance", BOTH, SENTENCE),
    Aside("zamýšl*|chtějí|chtěj*|hodlají|přejí|pokud_chcete|chcete-li|plánují ... {OPUSTIT}|odjet|odcestovat|návrat", "only for those who wish to leave", LEAVE, CLAUSE),
    Aside("víz*|povolení|platnost*|pokut*|poplatk*|cel*|razítk*|výjezdní", "exit rules of the country", LEAVE, SENTENCE),
    Aside("připrav*|plán|plány ... {OPUSTIT}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personál*|zaměstnanc*|diplomat*|rodinn*_příslušník*", "about staff, not citizens", LEAVE, CLAUSE, unless="občan*|čech*"),
    Aside("nemohou|nesmí|nesmějí|nelze|zakázáno|zákaz .. {OPUSTIT}", "whether one may leave, not that one should", LEAVE, BEFORE),
    Aside("{OPUSTIT} .. místo|budov*|hotel*|prostor*|letiště|vozidl*|demonstrac*|pláž*", "a place, not the country", LEAVE, AFTER),
    Aside("v_minulosti|dříve|původně|předtím", "what was advised before", LEVEL, CLAUSE),
    Aside("v_noci|po_setmění|stopem|nočn*|koupán*|taxi*|hory|horách", "how to move about, not whether to go", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("už|již ne*", BEFORE, "'už nedoporučuje' alone would be no lifting: see below", LEAVE),
    Lifts("zrušil*|odvolal*|zrušen*|odvolán*|ukončil*|ruší|odvolává ... varován*|doporučen*|výzv*", SENTENCE, "'zrušilo varování před cestami'"),
    Lifts("varován*|doporučen*|výzv* ... zrušen*|odvolán*|neplatí|přestal*_platit", SENTENCE, "the same, passive"),
    Lifts("již|už|nadále nevaruje|nevarujeme", SENTENCE, "no longer warns"),
)

# fmt: on
TABLE = Table(
    code="cs",
    name="Czech",
    abbreviations=frozenset(["tzv", "např", "resp", "čr", "č", "tj", "atd", "mj", "tel", "ul"]),
    ordinals=True,
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    subject_first=True,
    lowered=("zmírnil*|snížil* ... varován*|stupeň", "zrušil*|odvolal* .. varován*"),
    whole=("celé|celou|celého území|země|zemi", "celá země"),
    rest=(
        "zbytek|zbytku|zbývající|zbývajících země|území|části|oblasti",
        "ostatní|ostatních části|částí|oblasti|oblastí|regiony|regionů",
    ),
    part=(
        "oblast*|region*|provinc*|část*|hranic*|příhraničn*|pohranič*|sever*|jih*|jižn*|východ*|západ*|měst*|ostrov*|"
        "stát*_|území_u|pobřež*|kraj*|okres*|guvernorát*|km|kilometr*|poloostrov*|pásm*",
    ),
    beyond=("zahraničí|celého_světa|světě|blízkého_východu|evropy|afriky|všech_zemí",),
    here=("zemi|země|území", "tuto|této|tento|danou zemi|země|území|stát"),
    border=("hranic* s|se", "sousedí s|se"),
    to=("do|na|v|ve|ze|z|pro|po",),
    cause=(
        "kvůli|vzhledem|z_důvodu|pro|v_souvislosti|neboť|protože|dokud",
        "v|co_nejkratší",
        "a|nebo doporučuje|vyzývá|radí",
    ),
    but=("kromě|vyjma|s_výjimkou|mimo",),
    near=(
        "{OBCANE} ... nacházej*|zdržuj*|pobýv*|jsou v|ve|na <where> a|aby|radí|doporučuje|$",
        "jste v|ve|na <where> a|opusťte|$",
    ),
    soon=(
        "okamžitě|neprodleně|ihned|bezodkladně|urychleně|hned|nyní",
        "co nejdříve|nejrychleji",
        "v co nejkratší době",
    ),
    transport=("lety|letů|komerčn*|česka|české_republiky|domů",),
    things=(
        Aside(
            "místo|budovu|hotel|vozidlo|auto|dům|pláž|zavazadla|doklady|cennosti",
            "leave the area or a thing, not the country",
            LEAVE,
        ),
    ),
    countries={
        "RU": "Rusko|Ruska|Rusku|Ruské federace|Ruskou federaci|Ruské federaci",
        "UA": "Ukrajina|Ukrajiny|Ukrajinu|Ukrajině",
        "CN": "Čína|Číny|Číně|Čínu",
        "IL": "Izrael|Izraele|Izraeli",
        "IR": "Írán|Íránu|Íránem",
        "LB": "Libanon|Libanonu",
        "SY": "Sýrie|Sýrii",
        "AF": "Afghánistán|Afghánistánu",
        "BY": "Bělorusko|Běloruska|Bělorusku",
        "TR": "Turecko|Turecka|Turecku",
        "EG": "Egypt|Egypta|Egyptě",
    },
    common=frozenset(
        [
            "a",
            "v",
            "se",
            "na",
            "je",
            "že",
            "do",
            "pro",
            "s",
            "z",
            "o",
            "ve",
            "za",
            "by",
            "jsou",
            "po",
            "od",
            "nebo",
            "které",
            "který",
            "jeho",
            "také",
            "před",
            "při",
            "tak",
            "aby",
            "už",
            "jen",
            "České",
            "české",
            "občanům",
            "doporučuje",
            "cestovat",
            "zemi",
        ]
    ),
)
