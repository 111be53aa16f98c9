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
    "ODRADZA": "odradza|odradzamy|odradzają|odradzane|odradzał|odradza_się|odradzało|odradziło|odradził|odradzam|odradzając|odradzenie|odradzany",
    "OSTRZEGA": "ostrzega|ostrzegamy|ostrzegło|przestrzega|przestrzegamy|ostrzeżenie|ostrzegają",
    "PODROZE": (
        "podróże|podróży|podróż|podróżami|podróżą|wyjazdy|wyjazdów|wyjazd|wyjazdami|wyjazdem|podróżowania|podróżowanie|podróżowaniem|wyjazdu|"
        "wyprawy|wypraw|wizyty|wizyt|przyjazdu|przyjazdy|podróżować|wyjeżdżać|pobytu"
    ),
    "WSZELKIE": "wszelkie|wszelkich|wszystkie|wszystkich|jakiekolwiek|jakichkolwiek|wszelkimi",
    "ZALECA": (
        "zaleca|zalecamy|zalecają|rekomenduje|rekomendujemy|apeluje|apelujemy|apelują|wzywa|wzywamy|wzywają|"
        "radzi|prosi|prosimy|proszę|nakłania|wezwało|wezwała|wezwano|zaapelowało|zaapelowała|zaleciło|zalecono|zaleciła|wezwał|zaapelował|"
        "zaleca_się|apel|apelem|apelu|wezwanie|wezwaniem|nakazał|nakazało|nakazuje|poprosił|poprosiło|rekomendacja|rekomendację|"
        "zalecenie|namawia|ponagla|doradza"
    ),
    "OBYWATELE": "obywatele|obywateli|obywatelom|polacy|polaków|polakom|turyści|turystów|osoby|osób|osobom|rodaków|rodacy|rodakom",
    "OPUSCIC": "opuścić|opuścili|opuszczenie|opuszczenia|opuszczać|opuśćcie|opuściły|opuścił|opuśćmy|opuszczenia_terytorium",
    "WYJECHAC": (
        "wyjechać|wyjechali|wyjazdu_z|wyjazd_z|wyjazdu_z_kraju|powrót|powrotu|wrócić|wrócili|powrócić|powrócili|ewakuację|"
        "wyjeżdżali|wracali|wracać|wyjeżdżajcie|wracajcie"
    ),
    "KONIECZNE": "konieczne|koniecznych|koniecznymi|niezbędne|niezbędnych|pilne|koniecznością",
    "NIEKON": "niekonieczne|niekoniecznych|niekoniecznymi|nie_konieczne|zbędne|zbędnych|turystyczne|turystycznych",
    "JECHAC": (
        "jedźcie|jedź|podróżuj|podróżujcie|wyjeżdżaj|wyjeżdżajcie|lećcie|leć|wybierajcie_się|wybieraj_się|udawajcie_się|planujcie|"
        "podróżować|wyjeżdżać|jechać|jeździć|podróżowali|wyjeżdżali|jeździli|jechali|wybierać_się|wjeżdżać|udawać_się|lecieć|wybierali_się|podróżowanie|podróżowania|wyjeżdżanie"
    ),
}

# fmt: off
LEVELS = (
    Says(3, "{ODRADZA} .. {PODROZE} ... które|jakie nie_są {KONIECZNE}", "'MSZ odradza podróże, które nie są konieczne'"),
    Says(3, "{ODRADZA} .. {PODROZE} ... niekonieczne|niekoniecznych|inne_niż_konieczne|innych_niż_konieczne|poza_koniecznymi|poza_niezbędnymi", "the adjective behind"),
    Says(3, "{ODRADZA} ... które_nie_są|nie_będące|niebędące|o_ile_nie_są|jeśli_nie_są|jeżeli_nie_są {KONIECZNE}", "other orders"),
    Says(3, "{ODRADZA} .. [{WSZELKIE}] {NIEKON} {PODROZE}", "the adjective before"),
    Says(3, "{NIEKON} {PODROZE} <where> .. {ODRADZA}", "verb last"),
    Says(3, "{ZALECA} ... unikanie|unikać|unikania|powstrzymanie|powstrzymać|wstrzymanie|ograniczenie|rezygnację|rezygnacji ... {PODROZE} ... nie_są|niekoniecznych|niekonieczne", "'apeluje o unikanie podróży …, które nie są konieczne'"),
    Says(3, "unikanie|unikać|unikania|powstrzymanie|powstrzymać|wstrzymanie|ograniczenie|rezygnację|unikajcie|unikaj ... {PODROZE} ... które_nie_są|niekoniecznych|niekonieczne", "the same without its verb"),
    Says(3, "unikanie|unikać|unikania|unikajcie|unikaj|powstrzymanie_się_od|wstrzymanie_się_od {NIEKON} {PODROZE}", "the adjective before"),
    Says(3, "{PODROZE} <where> tylko|jedynie|wyłącznie .. konieczności|koniecznych|niezbędnych|konieczne", "press: only where necessary"),
    Says(4, "{ODRADZA} [stanowczo|zdecydowanie|również|także|też|nadal|kategorycznie] .. {WSZELKIE} {PODROZE}", "the gravest grade"),
    Says(4, "{PODROZE} do|na <where> [są|jest] [stanowczo|zdecydowanie] {ODRADZA}", "the place between"),
    Says(4, "{ODRADZA} .. {PODROZE}", "without 'wszelkie', the formal advice against"),
    Says(4, "{ODRADZA} .. {JECHAC}", "press: 'odradza polskim obywatelom podróżowanie do'"),
    Says(4, "{OSTRZEGA} [stanowczo|obywateli|polaków] przed [{WSZELKIE}] {PODROZE} [do]", "press"),
    Says(4, "negatywna|negatywną|negatywne|negatywnej|negatywnych rekomendacja|rekomendację|rekomendacje|rekomendacji ... {PODROZE}", "'obowiązuje negatywna rekomendacja dotycząca podróży do'"),
    Says(4, "{ZALECA} .. unikanie|powstrzymanie|wstrzymanie|rezygnację|powstrzymać|wstrzymać [się] [od|z] [{WSZELKIE}] {PODROZE}", "press: avoid travel"),
    Says(4, "unikajcie|unikać|unikaj {WSZELKIE} {PODROZE}", "press"),
    Says(4, "{ZALECA} ... niepodróżowanie|nie_{JECHAC}|niewyjeżdżanie", "the negation inside"),
    Says(4, "{ZALECA} .. .. nie {JECHAC}", "the negation inside: 'apeluje, by nie podróżować do'"),
    Says(4, "nie {JECHAC} [teraz] do|na|tam", "order: 'Nie jedźcie do Rosji'"),
    Says(2, "^ zachowaj szczególną ostrożność", "the published name of the grade"),
    Says(2, "zachowa* [w|na] [tym|kraju] szczególną|wzmożoną|podwyższoną|zwiększoną|najwyższą ostrożność|czujność", "'Zachowaj szczególną ostrożność'", weak=True),
    Says(2, "zachowanie|zachowania szczególnej|wzmożonej|zwiększonej|najwyższej|dużej ostrożności|czujności", "noun", weak=True),
    Says(1, "zachowa* zwykłą|normalną|standardową ostrożność", "'Zachowaj zwykłą ostrożność'"),
    Says(1, "zachowanie|zachowania zwykłej|normalnej ostrożności", "noun"),
    Says(3, "{PODROZE} .. które_nie_są {KONIECZNE}", "second half", also=True),
    Says(3, "{NIEKON} {PODROZE}", "second half", also=True),
    Says(4, "{WSZELKIE} {PODROZE}", "second half", also=True),
)

CALLS = (
    Calls(CONSIDER, "rozważyć|rozważenie|rozważyli|rozważcie|rozważ ... {OPUSCIC}", "'rozważyć opuszczenie kraju'"),
    Calls(CONSIDER, "rozważyć|rozważenie|rozważyli|rozważ .. wyjazd|powrót|{WYJECHAC}", "the same", country=True),
    Calls(SHOULD, "{ZALECA} ... je|go [natychmiast|niezwłocznie] {OPUSCIC}", "'aby obywatele przebywający na terytorium państw … natychmiast je opuścili'", country=True),
    Calls(SHOULD, "{ZALECA} ... {OPUSCIC}", "'rekomenduje, aby obywatele … opuścili'"),
    Calls(SHOULD, "{OPUSCIC} <where> {ZALECA}", "RMF, 2026: 'O natychmiastowe opuszczenie Iranu zaapelował …'"),
    Calls(SHOULD, "{ZALECA} ... {OBYWATELE} ... {WYJECHAC}", "depart", country=True),
    Calls(SHOULD, "{ZALECA} .. [pilny|natychmiastowy] powrót|powrotu do kraju|polski", "return", country=True),
    Calls(SHOULD, "{OBYWATELE} ... powinni|powinny|muszą ... {OPUSCIC}", "should"),
    Calls(SHOULD, "powinni|powinny|należy|powinien|powinieneś .. {OPUSCIC}", "should"),
    Calls(SHOULD, "{OBYWATELE} ... powinni|powinny|muszą .. {WYJECHAC}", "should", country=True),
    Calls(SHOULD, "{ZALECA} ... ... {OPUSCIC}", "the people described between"),
    Calls(SHOULD, "opuśćcie|opuść [natychmiast|niezwłocznie|jak_najszybciej]", "order"),
    Calls(SHOULD, "nie opuścili ... zrobili_to|zrobić_to|uczynili_to jak_najszybciej|natychmiast|niezwłocznie", "spokesman, 2026: 'którzy jeszcze nie opuścili …, zrobili to jak najszybciej'"),
)

ASIDES = (
    Aside("ubezpiecz*|polis*", "about insurance", BOTH, SENTENCE),
    Aside("nie_ma|brak|braku|nie_posiada ... możliwości|podstaw|prawa ... zakazania|zakazać|zakazu", "what the ministry cannot do", BOTH, SENTENCE, "'MSZ nie ma prawnych możliwości zakazania wyjazdu'"),
    Aside("chcą|chcących|chcieliby|zamierzają|pragną|jeśli_chcesz|planują ... {OPUSCIC}|{WYJECHAC}", "only for those who wish to leave", LEAVE, CLAUSE),
    Aside("wiz*|zezwoleni*|pozwoleni*|ważnoś*|karą|kary|grzywn*|opłat*|celn*|pieczątk*|deport*", "exit rules of the country", LEAVE, SENTENCE),
    Aside("przygotow*|plan|plany|gotow* ... {OPUSCIC}|ewakuac*", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personel*|pracownik*|dyplomat*|członk*_rodzin", "about staff, not citizens", LEAVE, CLAUSE, unless="obywatel*|polak*|polac*"),
    Aside("nie opuszczać|opuszczajcie|opuszczaj|opuszczali|opuszczanie|wyjeżdżać", "told not to leave", LEAVE, BEFORE),
    Aside("bezpiecznego|możliwoś*|możliwe|utrudnion*|trudnoś* {OPUSCIC}", "whether one can leave", LEAVE, BEFORE, "Tusk, 2026: 'zagwarantować bezpiecznego opuszczenia kraju'"),
    Aside("nie_mogą|nie_wolno|zakaz|zakazano .. {OPUSCIC}", "whether one may leave, not that one should", LEAVE, BEFORE),
    Aside("{OPUSCIC} .. miejsc*|budyn*|hotel*|pojazd*|lotnisk*|demonstrac*|plaż*|zgromadzen*", "a place, not the country", LEAVE, AFTER),
    Aside("wcześniej|poprzednio|w_przeszłości", "what was advised before", LEVEL, CLAUSE),
    Aside("nocą|po_zmroku|w_nocy|autostopem|kąpiel*|taksówk*|w_górach", "how to move about, not whether to go", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("nie odradza|odradzamy już", SENTENCE, "no longer advises against"),
    Lifts("już|dłużej nie {ODRADZA}", SENTENCE, "the same"),
    Lifts("przestał* {ODRADZA}|odradzać", SENTENCE, "the same"),
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
        "NE": "Nigru|Nigrze|Nigrem",
        "CU": "Kuby|Kubie|Kubę",
        "IT": "Włoszech|Włochami",
        "DE": "Niemiec",
        "AE": "Zjednoczonych Emiratów Arabskich|Zjednoczonych Emiratach Arabskich|Emiratów|Emiratach|ZEA",
        "SS": "Sudanu Południowego|Sudanie Południowym",
        "SA": "Arabii Saudyjskiej",
        "MM": "Birmy|Birmie|Mjanmy",
        "KP": "Korei Północnej",
        "CD": "Demokratycznej Republiki Konga|Konga",
        "ZA": "RPA",
        "US": "USA|Stanów Zjednoczonych|Stanach Zjednoczonych",
        "GB": "Wielkiej Brytanii",
        "CF": "Republiki Środkowoafrykańskiej",
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
