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
        "doporučuje|doporučujeme|doporučují|doporučilo|doporučil|doporučila|radí|radíme|apeluje|apelujeme|apelovalo|apeloval|žádá|žádáme|požádalo|"
        "vyzývá|vyzýváme|vyzývají|vyzvalo|vyzval|vyzvala|vyzvali|nabádá|nabádalo|naléhá|prosí|prosíme|doporučení|výzva|výzvu|výzvě|vybízí|vyzvány|vyzváni"
    ),
    "VARUJE": "varuje|varujeme|varovalo|varoval|varovala|varují|varování|varovat",
    "NEDOPORUC": "nedoporučuje|nedoporučujeme|nedoporučilo|nedoporučil|nedoporučila|nedoporučují|nedoporučuje_se|nedoporučení|nedoporučujou",
    "CESTY": (
        "cesty|cest|cestám|cestami|cestách|cestu|cestou|cestování|cestováním|cestovat|vycestovat|vycestování|výjezd|výjezdy|výjezdům|jezdit|"
        "pobyt|pobytu|návštěvu|návštěvy|návštěv|cestovali|jezdili|jeli|odjíždět"
    ),
    "VSECH": "všechny|všech|všem|všemi|veškeré|veškerých|veškerým|veškerými|jakékoli|jakékoliv|jakýmkoli|jakýmkoliv|jakýmikoli|jakýmikoliv|jakýchkoli",
    "ZBYTNE": "zbytné|zbytných|zbytným|zbytnými|zbytečné|zbytečných|nikoli_nezbytné|nikoliv_nezbytné|ne_nezbytné|nepotřebné|turistické|které_nejsou_nezbytné|které_nejsou_nutné|nikoli_nezbytným|nikoli_nezbytných",
    "OBCANE": "občany|občanům|občané|občanů|čechy|čechům|češi|turisty|turistům|turisti|turisté|cestovatele|cestovatelům|osoby|osobám|lidé|lidi",
    "OPUSTIT": "opustit|opustili|opustila|opustí|opusťte|opuštění|opouštěli|opustíte|odejít",
    "ODJET": (
        "odjet|odjeli|odjeďte|odcestovat|odcestovali|vycestovat_ze_země|vycestovali_ze_země|odletět|odletěli|návrat|návratu|vrátit_se|se_vrátit|se_vrátili|"
        "vrátili_zpět|vraťte_se|vycestovali|vrátili_se|vrátili|odjezdu"
    ),
    "NUTNE": "nezbytně|nezbytných|nezbytné|nezbytném|nezbytná|nutných|nutné|nutném|nutná|naléhavých|neodkladných|výjimečných|nevyhnutelných|nejnutnějších|nejnutnější|nezbytnou",
    "JEN": "jen|pouze|výlučně|výhradně|jenom",
    "DURAZNE": "důrazně|naléhavě|kategoricky|striktně|rozhodně|momentálně|aktuálně|nadále|nyní|dále",
    "NEJET": "necestovat|nevyjíždět|nejezdit|necestovali|nevyjížděli|nejezdili|nevydávat_se|se_nevydávali|nevydávali_se|nevydávali|nelétat|nelétali|nevstupovat",
}

# fmt: off
LEVELS = (
    Says(3, "{CESTY} do|na|v <where> {JEN} .. {NUTNE}", "the place between"),
    Says(3, "{CESTY} ... {JEN} .. {NUTNE}", "'cestovat do Číny jen v nezbytně nutných případech'"),
    Says(3, "do|na <where> cestovat|cestovali|jezdit|jezdili {JEN} .. {NUTNE}", "Radio, 2023: 'aby lidé do Izraele cestovali jen v nezbytně nutných případech'"),
    Says(3, "{JEN} .. {NUTNE} {CESTY}", "the adverb first"),
    Says(3, "omezit|omezili|omezte .. {CESTY} ... {NUTNE}", "'omezit cestování … výlučně na případy … nezbytně nutná'"),
    Says(3, "{NEDOPORUC}|{VARUJE} .. {ZBYTNE}", "unnecessary travel"),
    Says(3, "nejsou|není .. {NUTNE} ... odlož*|{NEDOPORUC}", "travel that is not necessary"),
    Says(3, "odložit|odložte|odložili|odloží|zvážit|zvažte|zvážili|zváží|zvažovali|přehodnotit|zvážení [své|jejich|případné|plánované|veškeré|nutnost|nezbytnost|odložení|potřebu] [zejména|plánované|své|svých|případné] .. {CESTY}", "'zvážit nutnost cesty' is the middle tier"),
    Says(3, "vyhnout|vyhněte|vyvarovat|vyvarujte|vyhnuli|vyhýbat se .. {ZBYTNE}", "avoid unnecessary travel"),
    Says(4, "{VARUJE} [{DURAZNE}|své|občany|čechy|turisty] [občany|{DURAZNE}] před [{VSECH}] {CESTY}", "MZV's formal warning"),
    Says(4, "{VARUJE} .. před [{VSECH}] cestou|cestami|cestováním|výjezdem", "the people between"),
    Says(4, "{NEDOPORUC} .. .. {CESTY}", "'důrazně nedoporučuje veškeré cesty'"),
    Says(4, "{CESTY} [do|na] <where> .. {NEDOPORUC}", "the place between"),
    Says(4, "{CESTY} .. {NEDOPORUC}", "without a place"),
    Says(4, "{RADI} ... {NEJET}", "the negation inside the verb: 'doporučuje, aby necestovali do'"),
    Says(4, "neměli|neměl .. .. vydávat|cestovat|jezdit|jet", "press: 'neměli turisti vydávat vůbec'"),
    Says(4, "{NEJET} [momentálně] do|na", "the same, the verb of advising far"),
    Says(4, "do|na <where> [momentálně|teď|nyní] {NEJET}|nejezděte|necestujte", "the place before"),
    Says(4, "necestujte|nejezděte|nevyjíždějte|nevydávejte_se do|na", "order"),
    Says(4, "vyhnout|vyhněte|vyvarovat|vyvarujte|vyhnuli|vyhýbat|vyvarovali [se] [{VSECH}] {CESTY}", "avoid all travel"),
    Says(4, "zdržet|zdržte|zdrželi se [{VSECH}] {CESTY}", "the same"),
    Says(2, "zvýšen*|zvláštní|mimořádn*|maximáln*|větší|vysok* opatrnost*|ostražitost*|pozornost*|obezřetnost* [se] [doporučuje]", "'doporučujeme dbát zvýšené opatrnosti'", weak=True),
    Says(1, "běžn*|obvykl*|standardn* opatrnost*|opatření|ostražitost*", "the mildest", weak=True),
)

CALLS = (
    Calls(CONSIDER, "zvážit|zvažte|zvážili|zváží ... {OPUSTIT}", "'radí zvážit odjezd'"),
    Calls(CONSIDER, "zvážit|zvažte|zvážili|zváží .. odjezd|odlet|návrat|{ODJET}", "the same", country=True),
    Calls(SHOULD, "výzv* [českých|českým|svých] [{OBCANE}|k|ke] ... {OPUSTIT}", "'výzvě českých občanů, aby opustili Rusko'"),
    Calls(SHOULD, "{RADI} ... {OPUSTIT}", "'doporučujeme okamžitě opustit zemi'"),
    Calls(SHOULD, "{OPUSTIT} <where> {RADI}", "press: 'Okamžitě opusťte Írán, vyzývá'"),
    Calls(SHOULD, "{RADI} ... {OBCANE} ... {ODJET}", "depart", country=True),
    Calls(SHOULD, "{RADI} .. [okamžitý|urychlený] návratu|návrat|odjezdu|odjezd", "return", country=True),
    Calls(SHOULD, "{OBCANE} ... měli|mají|musí .. .. {OPUSTIT}", "should"),
    Calls(SHOULD, "měli|měl by|byste [se] .. .. {OPUSTIT}", "should, the people behind"),
    Calls(SHOULD, "{OBCANE} ... měli|mají|musí .. {ODJET}", "should", country=True),
    Calls(SHOULD, "{RADI} ... ... {OPUSTIT}", "2024: 'Vyzýváme občany, kteří se nachází …, aby sledovali …, vyvarovali se … a … opustili'"),
    Calls(SHOULD, "opusťte|opustťe [okamžitě|neprodleně|ihned]", "order"),
)

ASIDES = (
    Aside("pojišt*", "about insurance", BOTH, SENTENCE),
    Aside("zamýšl*|chtějí|chtěj*|hodlají|přejí|pokud_chcete|chcete-li|plánují ... {OPUSTIT}|odjet|odcestovat|návrat", "only for those who wish to leave", LEAVE, CLAUSE),
    Aside("víz*|povolení|platnost*|pokut*|poplatk*|cel*|razítk*|výjezdní", "exit rules of the country", LEAVE, SENTENCE),
    Aside("připrav*|plán|plány ... {OPUSTIT}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personál*|zaměstnanc*|diplomat*|rodinn*_příslušník*", "about staff, not citizens", LEAVE, CLAUSE, unless="občan*|čech*"),
    Aside("plán* {OPUSTIT}|odjezdu", "a plan to leave is not leaving", LEAVE, BEFORE),
    Aside("neopouště*|neopusť*", "told not to leave", LEAVE, BEFORE),
    Aside("navzdory|přes|i_přes .. varování|doporučení", "for those who go all the same", LEVEL, BEFORE),
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
        "TD": "Čadu",
        "KE": "Keni|Keňi|Keňa",
        "AE": "Spojených arabských emirátů|Spojených arabských emirátech|Emirátů",
        "KP": "KLDR|Severní Koreje",
        "UG": "Ugandské republiky",
        "PS": "Palestiny|Palestině|Palestinu",
        "MM": "Barmy|Barmě|Myanmaru",
        "SS": "Jižního Súdánu|Jižním Súdánu",
        "CD": "Konga|Konžské demokratické republiky",
        "CF": "Středoafrické republiky",
        "LK": "Srí Lance",
        "US": "USA|Spojených států",
        "GB": "Velké Británie",
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
