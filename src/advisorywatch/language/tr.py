"""Turkish: announcements of the Dışişleri Bakanlığı, prose without levels. Verbs come last."""

from advisorywatch.language.table import (
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
    "SEYAHAT": "seyahat|seyahati|seyahate|seyahatten|seyahatlerden|seyahatler|seyahatlerini|seyahatinden|gitmek|gitmeleri|ziyaret|ziyaretlerden",
    "KACIN": (
        "kaçınmaları|kaçınması|kaçınılması|kaçınmanız|kaçının|kaçınmalarını|imtina_etmeleri|imtina_edilmesi|imtina_etmelerini|"
        "ertelemeleri|ertelenmesi|ertelemelerini|vazgeçmeleri|etmemeleri|edilmemesi|etmemelerini|gitmemeleri|gidilmemesi|gitmemelerini"
    ),
    "ZORUNLU": "zorunlu|zaruri|zaruret|mecburi|elzem|acil",
    "TAVSIYE": "tavsiye|önerilmektedir|öneriyoruz|rica|çağrısında|çağrı|hatırlatılır|duyurulur|istenmektedir|gerekmektedir|önemle",
    "AYRIL": "ayrılmaları|ayrılması|ayrılmalarını|ayrılın|ayrılmanız|ayrılmaya|terk_etmeleri|terk_etmelerini|terk_edin|terk_etmeye|terk_etmesi|terk_edilmesi",
    "DON": "dönmeleri|dönmelerini|dönüş_yapmaları|geri_dönmeleri|dönün",
    "ULKE": "ülkeden|ülkeyi|ülkesinden|ülkelerden|ülkesini",
}

# fmt: off
LEVELS = (
    Says(3, "{ZORUNLU} olmadığı|olmadıkça|olmayan|haller|hallerin|durumlar [sürece|takdirde|müddetçe|dışında|dışındaki] ... {SEYAHAT} ... {KACIN}", "'zorunlu olmadığı sürece Nepal’e seyahat etmekten kaçınmaları'"),
    Says(3, "{SEYAHAT} ... {ZORUNLU} olmadığı|olmadıkça|olmayan|haller|hallerin ... {KACIN}", "the condition behind"),
    Says(3, "{ZORUNLU} olmayan {SEYAHAT} ... {KACIN}", "'zorunlu olmayan seyahatlerden kaçınılması'"),
    Says(4, "{SEYAHAT} [etmekten|etmekten_kesinlikle|yapmaktan|edilmesinden|edilmekten|planlarını|kesinlikle|hiçbir_şekilde] {KACIN}", "'seyahat etmekten kaçınmaları'"),
    Says(4, "her_türlü|tüm|bütün {SEYAHAT} .. {KACIN}", "all travel"),
    Says(4, "seyahat etmeyin|etmeyiniz", "order"),
    Says(2, "tedbirli|dikkatli|temkinli|ihtiyatlı [olmaları|davranmaları|hareket_etmeleri|olunması]", "'tedbirli olmaları'", weak=True),
    Says(2, "azami|üst_düzey|artırılmış dikkat|dikkati|tedbir", "heightened care", weak=True),
    Says(1, "olağan|normal|genel güvenlik tedbir*|önlem*", "the mildest", weak=True),
)

CALLS = (
    Calls(CONSIDER, "{ULKE} .. {AYRIL} .. değerlendirmeleri|değerlendirmelerinde|düşünmeleri|gözden_geçirmeleri", "'ülkeden ayrılmayı değerlendirmeleri'", country=True),
    Calls(CONSIDER, "{ULKE} .. ayrılmayı|ayrılma|terk_etmeyi .. değerlendir*|düşün*", "the same", country=True),
    Calls(SHOULD, "[vatandaşlarımızın|vatandaşlarımızın_da] {ULKE} [en_kısa_sürede|bir_an_önce|derhal|ivedilikle|hemen|vakit_kaybetmeden|güvenli_yollardan|ticari_uçuşlarla] [ticari_uçuşlarla|güvenli_şekilde] {AYRIL}", "'ülkeden ayrılmaları tavsiye edilmektedir'", country=True),
    Calls(SHOULD, "<where> [derhal|en_kısa_sürede|bir_an_önce|ivedilikle|hemen] {AYRIL} .. {TAVSIYE}", "the place before: 'İran'dan derhal ayrılmaları tavsiye edilmektedir'"),
    Calls(SHOULD, "türkiye'ye|yurda|ülkemize .. {DON}", "return", country=True),
)

ASIDES = (
    Aside("sigorta*", "about insurance", BOTH, SENTENCE),
    Aside("isteyen|arzu_eden|dileyen|isteyenlerin|planlayan ... {AYRIL}|ayrılmak", "only for those who wish to leave", LEAVE, BEFORE),
    Aside("ayrılmak|terk_etmek|dönmek isteyen|arzu_eden|dileyen", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("vize*|ikamet_izni|ikamet_izinleri|ceza*|harç*|gümrük*|oturma_izni|süresi_dolan", "exit rules of the country", LEAVE, SENTENCE),
    Aside("hazırlık*|plan|planları|hazır_olmaları", "preparing to leave is not leaving", LEAVE, CLAUSE),
    Aside("personel*|diplomat*|görevli*|aile_bireyleri", "about staff, not citizens", LEAVE, CLAUSE, unless="vatandaş*"),
    Aside("alan*|bölge*_hemen|bina*|otel*|gösteri*|plaj*|miting* .. {AYRIL}|uzaklaş*", "a place, not the country", LEAVE, BEFORE),
    Aside("ikamet_eden|sürekli|geçici_olarak|mücbir ... tedbirli|dikkatli|temkinli", "for those who live there; the advice on travel counts", LEVEL, CLAUSE, "Libya, Nepal: both in one sentence"),
    Aside("daha_önce|geçmişte|önceki", "what was advised before", LEVEL, CLAUSE),
    Aside("gece|geceleri|hava_karardıktan|otostop*|taksi*|yüzme*|dağ*", "how to move about, not whether to go", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("kaldırıl*|kaldırmıştır|kaldırdı|sona_ermiş*|sona_er*|geçerliliğini_yitir*", SENTENCE, "'seyahat uyarısı kaldırılmıştır'"),
)

# fmt: on
TABLE = Table(
    code="tr",
    name="Turkish",
    abbreviations=frozenset(["vb", "vs", "örn", "sn", "dr", "no", "tel", "bkz"]),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    object_first=True,
    lowered=("kaldır* ... uyarı*", "uyarı* ... kaldır*|hafiflet*"),
    whole=("ülke|ülkenin geneline|genelinde|tamamına|tamamında", "tüm ülkeye|ülkede"),
    rest=("ülkenin geri|diğer kalan|kalanına|kalanında|bölgelerine|bölgelerinde|kesimlerinde",),
    part=(
        "bölge*|eyalet*|vilayet*|sınır*|kuzey*|güney*|doğu*|batı*|şehr*|şehir*|ada*|kent*|kesim*|km|kilometre*|yarımada*|kıyı*|il*i|illeri*",
    ),
    beyond=("yurt_dışı|yurtdışı|dünya*|orta_doğu*|avrupa|afrika",),
    here=(
        "ülke|ülkeye|ülkede|ülkeyi|ülkeden",
        "bu|söz_konusu|anılan ülke|ülkeye|ülkede|ülkeden",
    ),
    border=("sınır komşu",),
    to=("nedeniyle",),
    cause=(
        "nedeniyle|sebebiyle|dolayısıyla|kapsamında|üzerine|vatandaşlarımızın|ve|itibarıyla",
    ),
    but=("hariç|dışında|haricinde",),
    near=(
        "<where> bulunan|yaşayan|ikamet_eden vatandaşlarımızın|vatandaşlarımız|türk_vatandaşlarının",
    ),
    soon=(
        "derhal|hemen|ivedilikle|acilen|şimdi",
        "en kısa sürede|zamanda",
        "bir an önce",
        "vakit kaybetmeden",
    ),
    transport=("uçuş*|ticari|türkiye'ye|tarifeli",),
    things=(
        Aside(
            "alanı|alandan|binayı|binadan|otelden|plajdan|yeri|yerden|araçtan|eşyalarını",
            "leave the area or a thing, not the country",
            LEAVE,
        ),
    ),
    countries={
        "IL": "İsrail|İsrail'e|İsrail'den",
        "IR": "İran|İran'a|İran'dan",
        "LB": "Lübnan|Lübnan'a|Lübnan'dan",
        "LY": "Libya|Libya'ya|Libya'dan",
        "SY": "Suriye|Suriye'ye|Suriye'den",
        "IQ": "Irak|Irak'a|Irak'tan",
        "RU": "Rusya|Rusya'ya|Rusya'dan|Rusya Federasyonu",
        "UA": "Ukrayna|Ukrayna'ya|Ukrayna'dan",
        "US": "ABD|Amerika Birleşik Devletleri",
        "AF": "Afganistan|Afganistan'a|Afganistan'dan",
    },
    common=frozenset(
        [
            "ve",
            "bir",
            "bu",
            "da",
            "de",
            "için",
            "ile",
            "olarak",
            "olan",
            "en",
            "vatandaşlarımızın",
            "vatandaşlarımız",
            "ülke",
            "ülkede",
            "seyahat",
            "tavsiye",
            "edilmektedir",
            "gibi",
            "ya",
            "veya",
            "daha",
            "olmak",
            "üzere",
        ]
    ),
)
