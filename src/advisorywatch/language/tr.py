"""Turkish: announcements of the Dışişleri Bakanlığı, prose without levels. Verbs come last."""

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
    "SEYAHAT": (
        "seyahat|seyahati|seyahate|seyahatten|seyahatlerden|seyahatler|seyahatlerini|seyahatinden|seyahatlerinden|seyahatlerin|seyahatlerinizi|seyahatinizi|"
        "gitmek|gitmekten|gitmeleri|ziyaret|ziyaretlerden|ziyareti|yolculuk|yolculuktan|yolculukları|seyahat_planlarını|gidiş"
    ),
    "KACIN": (
        "kaçınma*|kaçının|kaçınınız|kaçınılması*|kaçınılmalı*|imtina_etmeler*|imtina_edilmesi*|imtina_etmesi*|imtina_ediniz|imtina_etmek|"
        "vazgeçmeler*|uzak_durmalar*"
    ),
    "ERTELE": "ertelemeler*|ertelenmesi*|erteleyin|erteleyiniz|ertelenmeli*",
    "ETME": "etmemeler*|etmemesi*|edilmemesi*|etmeyin|etmeyiniz|etmeme|edilmemeli*|yapmamalar*|yapılmaması*|yapmayın|yapmama",
    "GITME": "gitmemeler*|gidilmemesi*|gitmeyin|gitmeyiniz|gitmeme|gitmemesi*|girmemeler*",
    "ZORUNLU": "zorunlu|zaruri|zaruret|mecburi|elzem|acil|hayati|zorunda|mecbur|gerekli|ivedi|çok_önemli|önemli|zorunluluk|mecburiyet|şart",
    "UNLESS": (
        "olmadığı|olmadıkça|olmayan|olmadığı_sürece|olmadıkları|kalmadıkça|kalmadıkları|kalmadığı|kalınmadıkça|olmaksızın|bulunmadıkça|bulunmayan|arz_etmeyen|"
        "arzetmeyen|arz_etmedikçe|arzeden|arz_eden|teşkil_etmeyen|haller|hallerin|haller_dışında|durumlar|durumların|bir_durum|bir_neden|bir_gerekçe|olmazsa|değilse|görülmedikçe"
    ),
    "TAVSIYE": (
        "tavsiye|öneril*|öneriyor*|önerdi|öneririz|rica|çağrısında|çağrı|çağrısı|çağırdı|çağırmaktadır|hatırlatılır|duyurulur|istenmektedir|istendi|istedi|istemektedir|"
        "gerekmektedir|önemle|uyarısı|uyardı|uyarısında|uyarıldı|uygun|bildirildi|duyuruldu|talimatı|ifade|belirtildi|gerekiyor|yararlı|isteniyor|söyledi|vurgulandı|kaydedildi|beklenmektedir"
    ),
    "AYRIL": (
        "ayrılmalar*|ayrılması*|ayrılın|ayrılınız|ayrılmanız*|ayrılmaya|ayrılma|ayrılmak|ayrılmalı|ayrılmalıdır|"
        "terk_etmeler*|terk_edin|terk_ediniz|terk_etmeye|terk_etmesi*|terk_edilmesi*|terk_etme|terk_etmeniz*|terk_etmek|terk_etmeli|"
        "terketmeler*|terkedin|terkediniz|terketmeye|terketmesi*|terkedilmesi*|terketme|terketmeniz*|terketmek|terketmeli|"
        "ayrılsın*|terk_etsin*|terketsin*|çıkmalar*|çıkış_yapmalar*|tahliye_olmalar*"
    ),
    "DON": "dönmeler*|dönüş_yapmalar*|geri_dönmeler*|dönün|dönünüz|dönmeye|dönmesi*",
    "ULKE": "ülkeden|ülkeyi|ülkesinden|ülkelerden|ülkesini|ülkeleri|buradan|bölgeden",
    "SOON": "derhal|en_kısa_sürede|en_kısa_zamanda|bir_an_önce|ivedilikle|hemen|vakit_kaybetmeden|acilen|şimdi|mümkün_olan_en_kısa_sürede|bir_an_evvel|gecikmeden|acil_olarak",
}

# fmt: off
LEVELS = (
    Says(4, "seviye 4", "State's number: '\"Seviye 4\" (Seyahat etmeyin)'"),
    Says(3, "seviye 3", "the same"),
    Says(2, "seviye 2", "the same"),
    Says(1, "seviye 1", "the same"),
    Says(4, "4 seviye|seviyeye|seviyesine|dördüncü_seviye", "'4. seviye'"),
    Says(4, "en_üst|en_yüksek seviye|seviyeye|düzeye|seviyesine", "press"),
    Says(3, "{ZORUNLU} [bir] [durum|neden|gerekçe|sebep|iş|hal|ihtiyaç] {UNLESS} [sürece|takdirde|müddetçe|dışında|haricinde] <where>!{SEYAHAT}|{GITME} {SEYAHAT} .. {KACIN}|{ETME}", "the place inside"),
    Says(3, "{ZORUNLU} [bir] {UNLESS} ...!{GITME} {SEYAHAT} ... {KACIN}|{ETME}|{ERTELE}", "'zorunlu olmadığı sürece Nepal’e seyahat etmekten kaçınmaları'"),
    Says(3, "{ZORUNLU} [bir] [durum|neden|gerekçe|sebep|iş|hal|ihtiyaç] {UNLESS} ...!{GITME} {SEYAHAT} ... {KACIN}|{ETME}|{ERTELE}", "'elzem bir durum olmadığı sürece'"),
    Says(3, "{ZORUNLU} .. {UNLESS} .. olmadıkça|olmadığı|dışında|haricinde ... {SEYAHAT} ... {KACIN}|{ETME}|{ERTELE}", "'zaruret arzeden bir gerekçe olmadıkça'"),
    Says(3, "{ZORUNLU} [bir] [durum|neden] {UNLESS} ... {GITME}", "'elzem olmadıkça gitmeyin'"),
    Says(3, "{SEYAHAT} ... {ZORUNLU} .. {UNLESS} ... {KACIN}|{ETME}|{GITME}", "the condition behind"),
    Says(3, "{ZORUNLU}|gereksiz|gerekli [olmayan] {SEYAHAT} ... {KACIN}|{ETME}", "'zorunlu olmayan seyahatlerden kaçınılması'"),
    Says(3, "{SEYAHAT} .. {ERTELE}", "to postpone"),
    Says(4, "{SEYAHAT} [etmekten|etmekten_kesinlikle|yapmaktan|edilmesinden|edilmekten|planlarını|kesinlikle|hiçbir_şekilde|etmelerinden|etmelerini|yapmalarından|amacıyla] {KACIN}", "'seyahat etmekten kaçınmaları'"),
    Says(4, "{SEYAHAT} [kesinlikle|hiçbir_şekilde] {ETME}", "'seyahat etmemeleri'"),
    Says(4, "her_türlü|tüm|bütün {SEYAHAT} .. {KACIN}|{ETME}", "all travel"),
    Says(4, "{GITME} .. {TAVSIYE}", "'gitmemeleri tavsiye edilmektedir'"),
    Says(4, "gitmeyin|gidilmemesi", "press: \"Lübnan'a gitmeyin\""),
    Says(4, "seyahat|ziyaret etmeyin|etmeyiniz", "order"),
    Says(3, "seyahat_planlarını|seyahatlerini|seyahat_kararlarını|seyahatinizi gözden geçir*", "the same"),
    Says(3, "seyahat|seyahati|seyahatinizi|seyahatlerini ... tekrar|yeniden gözden|değerlendir* [geçir*]", "State, level 3"),
    Says(2, "tedbirli|dikkatli|temkinli|ihtiyatlı|müteyakkız|teyakkuzda [olmaları|davranmaları|hareket_etmeleri|olunması|olmalarını|olmalarının|bulunmaları]", "'tedbirli olmaları'", weak=True),
    Says(2, "azami|üst_düzey|artırılmış|ilave|daha_fazla dikkat|dikkati|tedbir|ihtiyat|dikkatli", "heightened care", weak=True),
    Says(1, "olağan|normal|genel güvenlik tedbir*|önlem*", "the mildest", weak=True),
)

CALLS = (
    Calls(CONSIDER, "{ULKE} .. {AYRIL} .. değerlendirmeleri|değerlendirmelerinde|düşünmeleri|gözden_geçirmeleri|değerlendirmelerini", "'ülkeden ayrılmayı değerlendirmeleri'", country=True),
    Calls(CONSIDER, "ayrılmayı|ayrılma|terk_etmeyi|dönmeyi .. değerlendir*|düşün*", "the same", country=True),
    Calls(SHOULD, "[türk] [vatandaşlarımızın|vatandaşlarımızın_da|vatandaşlarının|vatandaşların|vatandaşlarına|vatandaşlarından|vatandaşlarını|yurttaşlarımızın] [da|de|ise] [mümkünse] {ULKE} ~ {AYRIL}", "'ülkeden ayrılmaları tavsiye edilmektedir'", country=True),
    Calls(SHOULD, "elzem|zorunlu|gerekli|şart olmayanların|olmayan|bulunmayan ~ {AYRIL} .. {TAVSIYE}", "'kalmaları elzem olmayanların … ayrılmaları'", country=True),
    Calls(SHOULD, "<where> [{SOON}] {AYRIL} .. {TAVSIYE}", "the place before: 'İran'dan derhal ayrılmaları tavsiye edilmektedir'"),
    Calls(SHOULD, "<where> {SOON} {AYRIL}", "press: 'Lübnan'ı derhal terk etme çağrısı'"),
    Calls(SHOULD, "<where> ticari ~ {AYRIL} .. {TAVSIYE}", "'Lübnan'dan ticari uçuşlarla ayrılmaları'"),
    Calls(SHOULD, "ayrılın|terk_edin|terk_ediniz|terkedin|terkediniz|ayrılınız", "an order, headlines", country=True),
    Calls(SHOULD, "türkiye'ye|türkiyeye|yurda|ülkemize|ülkelerine|yurtlarına .. {DON}", "return", country=True),
)

ASIDES = (
    Aside("sigorta*", "about insurance", BOTH, SENTENCE),
    Aside("isteyen|arzu_eden|dileyen|isteyenlerin|planlayan ... {AYRIL}|ayrılmak", "only for those who wish to leave", LEAVE, BEFORE),
    Aside("ayrılmak|terk_etmek|terketmek|dönmek isteyen|arzu_eden|dileyen|isteyenler*|istiyorsan*", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("vize*|ikamet_izni|ikamet_izinleri|ceza*|harç*|gümrük*|oturma_izni|süresi_dolan", "exit rules of the country", LEAVE, SENTENCE),
    Aside("{AYRIL}|ayrılmaya|ayrılmak .. hazırlık*|hazır|hazırlıklı|plan*", "preparing to leave is not leaving", LEAVE, AFTER),
    Aside("hazırlık|hazırlığı|hazırlıkları|hazırlıklarını|plan|planları .. {AYRIL}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personel*|diplomat*|görevli*|aile_bireyleri|aile_mensup*|çalışan*|misyon_mensup* ... {AYRIL}", "about staff, not citizens", LEAVE, BEFORE, unless="vatandaş*|yurttaş*"),
    Aside("alan*|bina*|otel*|gösteri*|plaj*|miting* .. {AYRIL}|uzaklaş*", "a place, not the country", LEAVE, BEFORE),
    Aside("bölge*_hemen", "a place, not the country", LEAVE, BEFORE),
    Aside("ayrılmak|ayrılmadan|terk_etmeden|terketmeden önce|üzere", "when someone leaves", LEAVE, AFTER),
    Aside("ayrılma|terk_etme|terketme|ayrılmak imkan*|imkân*|yasağı|izni|hakkı|olanağı|süreci|işlemleri", "exit rules, or how to leave", LEAVE, AFTER),
    Aside("tedbirli|dikkatli|temkinli|ihtiyatlı|müteyakkız bulunarak|davranarak|olarak|hareket_ederek", "how to leave or to act, not a level", LEVEL, AFTER, "'müteyakkız bulunarak … ayrılmaları'"),
    Aside("tedbirli|dikkatli|temkinli|ihtiyatlı .. hareket_tarz*|şekilde|biçimde|surette", "how to leave or to act, not a level", LEVEL, AFTER),
    Aside("ikamet_eden|sürekli|geçici_olarak|mücbir ... tedbirli|dikkatli|temkinli", "for those who live there; the advice on travel counts", LEVEL, CLAUSE, "Libya, Nepal: both in one sentence", unless="kaçın*"),
    Aside("sisteminde|sistemine_göre|ölçeğinde|skalasında|sıralamasında ... temsil|ifade ediyor|eder|etmektedir|ediliyor|edilir", "the legend", LEVEL, SENTENCE, "'uyarı sisteminde 4. seviye, en yüksek riski temsil eder'"),
    Aside("seviye|seviyesi ~ anlamına gelir|geliyor|gelmektedir", "the legend", LEVEL, SENTENCE),
    Aside("yükseltmeyi|yükseltilmesini|yükseltilmesi|düşürmeyi|düşürülmesini|çıkarmayı|çıkarılmasını .. değerlendir*|düşün*|planl*|gündem*|bekleniyor", "what may come", LEVEL, SENTENCE, "'seviye 4'e yükseltmeyi değerlendiriyor'"),
    Aside("daha_önce|geçmişte|önceki", "what was advised before", LEVEL, CLAUSE),
    Aside("seviye 1|2|3|4 den|dan|'den|'dan|ten|'ten", "the former level", LEVEL, AFTER),
    Aside("gece|geceleri|hava_karardıktan|otostop*|taksi*|yüzme*|dağ*", "how to move about, not whether to go", LEVEL, SENTENCE),
    Aside("kalabalık*|gösterilere|gösterilerden|gösteri|gösteriye|toplu_taşıma*|toplantı* ~ {KACIN}|{GITME}", "what not to do there, not whether to go", LEVEL, BEFORE),
)

LIFTS = (
    Lifts("kaldırıl*|kaldırmıştır|kaldırdı|sona_ermiş*|sona_er*|geçerliliğini_yitir*|iptal_edil*", SENTENCE, "'seyahat uyarısı kaldırılmıştır'"),
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
    lowered=(
        "kaldır* ... uyarı*",
        "uyarı* ... kaldır*|hafiflet*",
        "seviye* ... düşür*|düştü|düşmüş*|indir*|gerile*",
    ),
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
    to=("nedeniyle", "açıklamaya|açıklamada|duyuruya|habere|listeye|haritaya|bakanlığa [göre]"),
    cause=(
        "için|hakkında|nedeniyle|sebebiyle|dolayısıyla|kapsamında|üzerine|vatandaşlarımızın|ve|itibarıyla",
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
        "PS": "Filistin|Filistin'e|Filistin'den|Gazze",
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
