"""Polish: the Ministerstwo Spraw Zagranicznych (gov.pl, Odyseusz), four published grades."""

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
    "ODRADZA": "odradza|odradzamy|odradzają|odradzane|odradzał|odradza_się|odradzało",
    "PODROZE": "podróże|podróży|podróż|wyjazdy|wyjazdów|wyjazd|podróżowania|podróżowanie|wyjazdu",
    "ZALECA": (
        "zaleca|zalecamy|zalecają|rekomenduje|rekomendujemy|apeluje|apelujemy|wzywa|wzywamy|"
        "radzi|prosi|nakłania|wezwało|zaapelowało|zaleciło|wezwał|zaapelował"
    ),
    "OBYWATELE": "obywatele|obywateli|obywatelom|polacy|polaków|polakom|turyści|turystów|osoby|osób|osobom",
    "OPUSCIC": "opuścić|opuścili|opuszczenie|opuszczenia|opuszczać|opuśćcie|opuściły|opuścił",
    "WYJECHAC": "wyjechać|wyjechali|wyjazdu_z_kraju|powrót|powrotu|wrócić|wrócili|powrócić|powrócili|ewakuację",
    "KONIECZNE": "konieczne|koniecznych|koniecznymi|niezbędne|niezbędnych|pilne",
}

# fmt: off
LEVELS = (
    Says(3, "{ODRADZA} [wszelkie|wszelkich] {PODROZE} [do|na] .. które_nie_są_konieczne|niekonieczne|niekoniecznych|inne_niż_konieczne|poza_koniecznymi", "'MSZ odradza podróże, które nie są konieczne'"),
    Says(3, "{ODRADZA} ... które_nie_są|nie_będące|niebędące {KONIECZNE}", "other orders"),
    Says(3, "{ODRADZA} [wszelkie] niekonieczne|niekoniecznych {PODROZE}", "the adjective before"),
    Says(3, "unikanie|unikać|unikania|powstrzymanie|powstrzymanie_się_od|powstrzymać_się_od|ograniczenie|rezygnację ... {PODROZE} ... nie_są|niekoniecznych|niekonieczne", "'apeluje o unikanie podróży …, które nie są konieczne'"),
    Says(4, "[stanowczo|zdecydowanie] {ODRADZA} [stanowczo|zdecydowanie] wszelkie|wszelkich|wszystkie|jakiekolwiek|jakichkolwiek {PODROZE}", "the gravest grade"),
    Says(4, "{PODROZE} do|na <where> [są|jest] [stanowczo|zdecydowanie] {ODRADZA}", "the place between"),
    Says(4, "[stanowczo|zdecydowanie|kategorycznie] {ODRADZA} [stanowczo|zdecydowanie|kategorycznie] {PODROZE}", "without 'wszelkie', the formal advice against"),
    Says(4, "negatywna|negatywną rekomendacja|rekomendację ... {PODROZE}", "'obowiązuje negatywna rekomendacja dotycząca podróży do'"),
    Says(4, "{ZALECA} [stanowczo|zdecydowanie] .. niepodróżowanie|nie_podróżować|nie_podróżowali|nie_wyjeżdżać|nie_wyjeżdżali", "the negation inside"),
    Says(4, "nie podróżuj|wyjeżdżaj|podróżujcie do", "order"),
    Says(2, "^ zachowaj szczególną ostrożność", "the published name of the grade"),
    Says(2, "zachowa* [w|na] [tym|kraju] szczególną|wzmożoną|podwyższoną|zwiększoną|najwyższą ostrożność|czujność", "'Zachowaj szczególną ostrożność'", weak=True),
    Says(2, "zachowanie|zachowania szczególnej|wzmożonej|zwiększonej ostrożności|czujności", "noun", weak=True),
    Says(1, "zachowa* zwykłą|normalną|standardową ostrożność", "'Zachowaj zwykłą ostrożność'"),
    Says(1, "zachowanie|zachowania zwykłej|normalnej ostrożności", "noun"),
)

CALLS = (
    Calls(CONSIDER, "rozważyć|rozważenie|rozważyli|rozważcie ... {OPUSCIC}", "'rozważyć opuszczenie kraju'"),
    Calls(CONSIDER, "rozważyć|rozważenie|rozważyli .. wyjazd|powrót|{WYJECHAC}", "the same", country=True),
    Calls(SHOULD, "{ZALECA} ... je|go [natychmiast|niezwłocznie] {OPUSCIC}", "'aby obywatele przebywający na terytorium państw … natychmiast je opuścili'", country=True),
    Calls(SHOULD, "{ZALECA} ... {OPUSCIC}", "'rekomenduje, aby obywatele … opuścili'"),
    Calls(SHOULD, "{ZALECA} ... {OBYWATELE} ... {WYJECHAC}", "depart", country=True),
    Calls(SHOULD, "{OBYWATELE} ... powinni|powinny|muszą ... {OPUSCIC}", "should"),
    Calls(SHOULD, "^ [prosimy|natychmiast|niezwłocznie] opuśćcie|opuść", "order"),
    Calls(SHOULD, "wezwanie|apel [do] [{OBYWATELE}] [polskich] ... {OPUSCIC}", "noun"),
)

ASIDES = (
    Aside("ubezpiecz*|polis*", "about insurance", BOTH, SENTENCE),
    Aside("nie_ma|brak|braku|nie_posiada ... możliwości|podstaw|prawa ... zakazania|zakazać|zakazu", "what the ministry cannot do", BOTH, SENTENCE, "'MSZ nie ma prawnych możliwości zakazania wyjazdu'"),
    Aside("chcą|chcących|chcieliby|zamierzają|pragną|jeśli_chcesz|planują ... {OPUSCIC}|{WYJECHAC}", "only for those who wish to leave", LEAVE, CLAUSE),
    Aside("wiz*|zezwoleni*|pozwoleni*|ważnoś*|karą|kary|grzywn*|opłat*|celn*|pieczątk*|deport*", "exit rules of the country", LEAVE, SENTENCE),
    Aside("przygotow*|plan|plany|gotow* ... {OPUSCIC}|ewakuac*", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personel*|pracownik*|dyplomat*|członk*_rodzin", "about staff, not citizens", LEAVE, CLAUSE, unless="obywatel*|polak*|polac*"),
    Aside("nie_mogą|nie_wolno|zakaz|zakazano .. {OPUSCIC}", "whether one may leave, not that one should", LEAVE, BEFORE),
    Aside("{OPUSCIC} .. miejsc*|budyn*|hotel*|pojazd*|lotnisk*|demonstrac*|plaż*|zgromadzen*", "a place, not the country", LEAVE, AFTER),
    Aside("wcześniej|poprzednio|w_przeszłości", "what was advised before", LEVEL, CLAUSE),
    Aside("nocą|po_zmroku|w_nocy|autostopem|kąpiel*|taksówk*|w_górach", "how to move about, not whether to go", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("nie odradza|odradzamy już", SENTENCE, "no longer advises against"),
    Lifts("już nie odradza|odradzamy", SENTENCE, "the same"),
    Lifts("odwołał*|odwołuje|zniosł*|zniósł|znosi|zniesiono|wycofał*|cofnęł* ... ostrzeżeni*|rekomendac*|zalecen*", SENTENCE, "'zniosło ostrzeżenie'"),
    Lifts("ostrzeżeni*|rekomendac*|zalecen* ... odwołan*|zniesion*|wycofan*|przestał*_obowiązywać", SENTENCE, "passive"),
)

# fmt: on
TABLE = Table(
    code="pl",
    name="Polish",
    abbreviations=frozenset(["np", "m.in", "tzw", "tj", "ok", "ul", "nr", "r", "godz", "tel"]),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    subject_first=True,
    lowered=(
        "obniżył*|obniżono|złagodził* ... poziom|ostrzeżeni*",
        "zniesion*|zniosł* .. ostrzeżeni*",
    ),
    whole=("cały|całego|całym kraj|kraju|terytorium", "całe|całego terytorium"),
    rest=(
        "reszta|reszty|reszcie|resztę kraju|terytorium",
        "pozostał* częś*|region*|obszar*|teren*|terytorium|prowincj*",
    ),
    part=(
        "region*|prowincj*|część|części|obszar*|teren*|granic*|przygranicz*|północ*|południ*|wschód|wschodni*|zachód|"
        "zachodni*|miast*|wysp*|stan|stanu|stany|wybrzeż*|obwód|obwodu|okręg*|km|kilometr*|półwys*|pas|strefy|doliny|pogranicz*",
    ),
    beyond=("zagranicznych|zagranicę|za_granicę|świata|bliskiego_wschodu|europy|afryki",),
    here=(
        "kraj|kraju|terytorium|państwa|państw",
        "tego|ten|tym kraju|kraj|państwa|państwo",
        "je|go",
    ),
    border=("granic* z|ze", "graniczy z|ze"),
    to=("do|na|w|we|z|ze|po|terytorium|dla",),
    cause=(
        "ze_względu|z_powodu|w_związku|z_uwagi|ponieważ|gdyż|dopóki|oznacza",
        "i|oraz|a zaleca|rekomenduje|apeluje",
        "natychmiast|niezwłocznie",
    ),
    but=("oprócz|poza|z_wyjątkiem|za_wyjątkiem|wyjąwszy",),
    near=(
        "{OBYWATELE} ... przebywając*|znajdując*_się w|na <where> o|aby|do|,|$",
        "przebywasz w|na <where> ,|opuść|$",
    ),
    soon=(
        "natychmiast|natychmiastowe|natychmiastowego|niezwłocznie|niezwłoczne|bezzwłocznie|pilnie|teraz",
        "jak najszybciej|najszybsze|najszybszego",
        "możliwie najszybciej|szybko",
    ),
    transport=("loty|lotów|komercyjn*|polski|kraju",),
    things=(
        Aside(
            "miejsce|miejsca|budynek|hotel|pojazd|samochód|dom|plażę|bagaż*|dokument*",
            "leave the area or a thing, not the country",
            LEAVE,
        ),
    ),
    countries={
        "RU": "Rosja|Rosji|Rosję|Federacji Rosyjskiej|Federacja Rosyjska",
        "BY": "Białoruś|Białorusi",
        "UA": "Ukraina|Ukrainy|Ukrainę|Ukrainie",
        "IL": "Izrael|Izraela|Izraelu",
        "IR": "Iran|Iranu|Iranie",
        "LB": "Liban|Libanu|Libanie",
        "SY": "Syria|Syrii|Syrię",
        "AF": "Afganistan|Afganistanu",
        "CN": "Chiny|Chin|Chinach",
        "TR": "Turcja|Turcji|Turcję",
        "EG": "Egipt|Egiptu|Egipcie",
        "PS": "Palestyna|Palestyny|Strefy Gazy",
    },
    common=frozenset(
        [
            "i",
            "w",
            "na",
            "z",
            "do",
            "nie",
            "się",
            "że",
            "o",
            "jest",
            "przez",
            "od",
            "dla",
            "oraz",
            "po",
            "za",
            "są",
            "to",
            "które",
            "który",
            "jak",
            "ze",
            "lub",
            "przy",
            "kraju",
            "ministerstwo",
            "polskich",
            "podróży",
            "osoby",
            "należy",
        ]
    ),
)
