"""Finnish: Ulkoministeriö (um.fi), five fixed labels, and its prose, press.

Finnish puts its endings where others put prepositions, so the place is what stands between a
phrase and the end of the sentence.
"""

from advisorywatch.language.table import (
    AFTER,
    BEFORE,
    BOTH,
    CLAUSE,
    CONSIDER,
    LEAVE,
    LEVEL,
    NOW,
    SENTENCE,
    SHOULD,
    Aside,
    Calls,
    Lifts,
    Says,
    Table,
)

WORDS = {
    "VALTA": "vältä|välttämään|välttäkää|välttää|vältettävä|vältettäväksi|välttäminen|vältettävän|välttämistä|vältetään|vältellä",
    "KAIKKEA": "kaikkea|kaikenlaista|kaikki|kaikkia|kaiken",
    "MATKAA": "matkustamista|matkustusta|matkoja|matkailua|matkat|matkustaminen|matkustamisen|matkustamisesta|ulkomaanmatkoja|ulkomaanmatkailua|lomamatkoja",
    "TURHAA": (
        "tarpeetonta|ei-välttämätöntä|ei_välttämätöntä|muuta_kuin_välttämätöntä|turhaa|tarpeettomia|ei_välttämättömiä|"
        "ei-välttämättömiä|tarpeettomat|tarpeeton|tarpeettoman|tarpeettomasta|muu_kuin_välttämätön"
    ),
    "NOUDATA": "noudata|noudattamaan|noudattakaa|noudattaa|noudatettava|noudattamista",
    "KEHOTAN": (
        "kehot*|suosittel*|suositel*|suositus|suosituk*|suosittaa|neuvotaan|neuvoo|neuvoi|tulisi|tulee|pitäisi|on_syytä|olisi_syytä|pyydetään|"
        "pyytää|pyysi|vetoaa|vetosi|ohjeistaa|ohje|kannattaa|patistaa|käskee|ohjeisti"
    ),
    "POISTU": "poistu|poistukaa|poistumaan|poistua|poistumista|poistuttava|lähteä|lähtemään|lähtekää|jättämään|jättäkää|jättää|poistuvan",
    "KOTIIN": "palaamaan|palata|palatkaa|palaa_suomeen|kotiin",
    "BUT": "lukuun_ottamatta|lukuunottamatta|paitsi|poislukien|koska|turvallisuustilanteen|johtuen|vuoksi|ja_kehottaa|ja_noudata*|sekä_kehottaa|sekä_välttä*|ja_välttä*|sekä_vältä|ja_vältä",
}

# fmt: off
LEVELS = (
    Says(4, "poistu välittömästi maasta", "UM's fifth label: do not go, and leave"),
    Says(3, "{VALTA} {TURHAA} {MATKAA} <where> > {BUT}", "UM's third label, with its place"),
    Says(3, "{VALTA} {TURHAA} {MATKAA} <where> $", "UM's third label, with its place"),
    Says(3, "{VALTA} .. {TURHAA} {MATKAA}", "UM's third label"),
    Says(4, "{VALTA} {KAIKKEA} {MATKAA} <where> > {BUT}", "UM's fourth label, with its place"),
    Says(4, "{VALTA} {KAIKKEA} {MATKAA} <where> $", "UM's fourth label, with its place"),
    Says(4, "{VALTA} .. {KAIKKEA} {MATKAA}", "UM's fourth label"),
    Says(3, "{TURHAA} {MATKAA} ... {VALTA}", "press, 2021: 'Tarpeetonta matkustamista … kehotetaan yhä välttämään'"),
    Says(4, "{KAIKKEA} {MATKAA} <where> {VALTA}|vältettävä", "verb last"),
    Says(4, "{KAIKKEA} {MATKAA} ... {VALTA}", "verb last"),
    Says(3, "matkusta|matkustaa|matkustakaa|matkustamaan|matkustettava ... vain|ainoastaan jos|mikäli|kun|silloin .. välttämätöntä|pakko|tarpeellista|tarpeen", "only where necessary"),
    Says(3, "ei|eivät|älä .. matkustamaan|matkustamista|matkusta ... ellei|jos_ei|ilman_välttämätöntä|ilman_pakottavaa", "press: unless it is necessary"),
    Says(4, "ei|eivät|emme suosittele|suositella|suositeltavaa|suosittelemme [lainkaan] [mitään|mitäkään|minkäänlaista|matkailijoille] {MATKAA}|matkustamaan|matkustaa", "MTV, 2015: 'ei suositella mitään matkustamista'"),
    Says(4, "{KEHOTAN} .. ettei|etteivät .. .. matkusteta|matkusta|matkustaisi|matkustettaisi", "'suosittelee, ettei maahan matkusteta'"),
    Says(4, "älä|älkää matkusta|matkustako", "UM, 2020: 'Älä matkusta ulkomaille'"),
    Says(4, "{KEHOTAN} .. {VALTA} {MATKAA}", "UM, 2020: 'suosittelee välttämään matkustamista ulkomaille'"),
    Says(4, "{KEHOTAN} .. .. olemaan matkustamatta", "press"),
    Says(4, "{KEHOTAN} .. .. pidättäytymään|pidättäytyä {MATKAA}", "press"),
    Says(4, "{VALTA} *lle|*hin|*seen|*iin|*aan|*ään|*oon [suuntautuvaa|tehtäviä] {MATKAA}", "press: 'välttämään Libanoniin matkustamista'"),
    Says(4, "{MATKAA} <where> {KEHOTAN} .. {VALTA}", "press: 'Matkustamista Maliin kehotetaan välttämään'"),
    Says(4, "ei|eivät|eikä .. pidä|pitäisi|tule|tulisi|kannata .. matkustaa", "press"),
    Says(3, "ei .. syytä|pidä matkustaa .. muissa|muuten|muutoin kuin", "press: only where necessary"),
    Says(4, "varoittaa|varoitti|varoittavat|varoittaneet|varoitetaan .. matkustamasta", "press: 'varoittaa matkustamasta Libanoniin'"),
    Says(4, "{VALTA} .. ja|sekä|tai {MATKAA} > .. *lle|*hin|*seen|*iin|*aan|*ään|*oon|*een", "UM, 2015: 'Vältä mielenosoituksia ja matkoja … rajalle'"),
    Says(4, "vältä|välttäkää {MATKAA} > .. *lle|*hin|*seen|*iin|*aan|*ään|*oon|*een", "order, without 'kaikkea'"),
    Says(4, "*lle|*hin|*seen|*iin|*aan|*ään|*oon {MATKAA} {KEHOTAN} .. {VALTA}", "press: 'Venäjälle matkustamista on syytä välttää'"),
    Says(4, "{MATKAA} > *lle|*hin|*seen|*iin|*aan|*ään|*oon {KEHOTAN} .. {VALTA}", "press: 'Matkoja Venäjälle kehotetaan välttämään'"),
    Says(3, "{KEHOTAN} .. lykkäämään|siirtämään|perumaan .. {MATKAA}", "press"),
    Says(2, "{NOUDATA} erityistä|erityisen|suurta|lisättyä varovaisuutta <where> > {BUT}", "UM's second label"),
    Says(2, "{NOUDATA} erityistä|erityisen|suurta|lisättyä varovaisuutta <where> $", "UM's second label: '… Qatariin matkustettaessa'"),
    Says(2, "{NOUDATA} erityistä|erityisen|suurta|lisättyä varovaisuutta", "UM's second label"),
    Says(2, "{KEHOTAN} .. .. erityiseen|lisättyyn|suureen|yleiseen|suurempaan varovaisuuteen|valppauteen", "press"),
    Says(2, "{NOUDATA} varovaisuutta|valppautta|tarkkaavaisuutta", "advice on behaviour", weak=True),
    Says(2, "olemaan|olla|olkaa [erityisen|erittäin] varovaisia|varovainen|valppaina|tarkkana", "advice on behaviour", weak=True),
    Says(4, "pysy|pysykää|pysymään|pysyä|pysyttävä poissa", "press: 'Näistä maista on pysyttävä poissa'", weak=True),
    Says(2, "varovaisuus tarpeen", "MTV, 2015: UM's second grade by its older name"),
    Says(1, "{NOUDATA} tavanomaista|normaalia varovaisuutta <where> $", "UM's first label"),
    Says(1, "{NOUDATA} tavanomaista|normaalia varovaisuutta", "UM's first label"),
    Says(4, "korkeimmalla|korkein|ylimmällä|viides|viidennellä|korkeimmalle|ylimmälle|ylimpään|korkeimpaan taso|tasolla|tasolle|luokkaan|luokassa", "press: the highest level"),
    Says(3, "{TURHAA} {MATKAA}", "second half", also=True),
    Says(4, "{VALTA} {MATKAA} [ja|tai] [oleskelua] <where> $", "second half", also=True),
    Says(4, "{VALTA} {MATKAA}", "second half", also=True),
    Says(3, "harkitse|harkitsemaan|harkitkaa|harkittava .. matkan|matkasi|matkojen|matkustamisen tarpeellisuutta|välttämättömyyttä", "UM: weigh the trip"),
)

CALLS = (
    Calls(CONSIDER, "harkitsemaan|harkita|harkitkaa|harkitse|harkittava ... poistumista|lähtöä|lähtemistä|poistua|oleskelun|paluuta", "UM: 'harkitsemaan oman oleskelun tarpeellisuutta'", country=True),
    Calls(NOW, "{POISTU} välittömästi|heti|viipymättä|pikaisesti|nyt|kiireesti [maasta]", "UM's fifth label", country=True),
    Calls(NOW, "{POISTU} <where> välittömästi|heti|viipymättä|mahdollisimman_pian|pikaisesti|nopeasti|kiireesti|mahdollisimman_nopeasti", "UM: 'kehotetaan poistumaan maasta välittömästi'"),
    Calls(SHOULD, "{KEHOTAN} ... {POISTU} <where> $", "UM in prose"),
    Calls(SHOULD, "{KEHOTAN} ... {POISTU} > maasta|maan", "UM in prose", country=True),
    Calls(SHOULD, "{KEHOTAN} ... poistumaan|lähtemään|jättämään", "press: 'kehottaa suomalaisia lähtemään Ukrainasta, koska'"),
    Calls(SHOULD, "{KEHOTAN} että ... poistuvat|poistuisivat|lähtevät|lähtisivät|jättävät|jättäisivät", "UM suosittelee, että suomalaiset poistuvat"),
    Calls(SHOULD, "{KEHOTAN} ... {KOTIIN}", "2020: 'kehotetaan palaamaan Suomeen'", country=True),
    Calls(SHOULD, "{KEHOTAN} ... maasta {POISTU}", "press: 'suosittelee maasta poistumista'", country=True),
    Calls(SHOULD, "suomalaisten|kansalaisten|suomalaisia [olisi|on|kehotetaan] [syytä|nyt] .. {POISTU}", "press: 'suomalaisten on syytä poistua'"),
    Calls(SHOULD, "poistukaa|poistu|lähtekää|lähde > maasta|alueelta|heti|nyt", "order"),
    Calls(SHOULD, "poistumiskehotu*|poistumissuositu*|maastapoistumiskehotu*", "noun", country=True),
    Calls(SHOULD, "^ poistukaa|poistu|lähtekää|lähde", "order"),
)

LIFTS = (
    Lifts("ei|eivät|emme [enää] {KEHOTAN}|kehota|kehoteta|suosittele|suositella|tarvitse ... {VALTA}", BEFORE, "'ei enää kehoteta välttämään'"),
    Lifts("ei_enää|eivät_enää|emme_enää {KEHOTAN}|kehota|kehoteta|suosittele|suositella|tarvitse", BEFORE, "the same", LEAVE),
    Lifts("poistettu|poistetaan|kumottu|kumotaan|perutaan|peruttu|päättyy|päättynyt|purettu|puretaan|poisti|luopui|luopuu|perui", CLAUSE, "'suositus on poistettu'"),
)

ASIDES = (
    Aside("{KEHOTAN} venäjää|israelia|irania|yhdysvaltoja|kiinaa|turkkia|hamasia|hizbollahia|joukkojaan|sotilaita .. {POISTU}", "a state is told to leave, not people", LEAVE, BEFORE),
    Aside("tietylle|tiettyyn|jollekin|johonkin alueelle|maahan", "speaks of any such country", LEVEL, SENTENCE),
    Aside("joissakin|tietyissä|yksittäisissä tapauksissa|tilanteissa", "when they advise, not that they do", LEVEL, SENTENCE),
    Aside("kehottamatta|suosittelematta", "told that nobody is asked to", LEAVE, BEFORE),
    Aside("ei|eivät|emme [ole] .. kehota|kehoteta|kehottanut|kehotettu|kehottaneet|suosittele|suositella|suositellut ...!mutta|vaan|ja {POISTU}", "told that nobody is asked to", LEAVE, BEFORE),
    Aside("vakuutus*|matkavakuutus*|vakuutusyhtiö*|peruutus*|korvaa*", "about insurance", BOTH, SENTENCE),
    Aside("älä|älkää ... {POISTU}", "told not to leave", LEAVE, BEFORE, "UM: 'älä poistu onnettomuuspaikalta'"),
    Aside("ei|eivät [voi|pysty|ole|pääse] [mahdollista] {POISTU}|poistumaan", "whether one can leave", LEAVE, BEFORE),
    Aside("jos|mikäli haluat|haluaa|aiot|aikoo|suunnittelet|haluatte ... {POISTU}|palata", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("haluavat|haluaville|haluaa|haluat|aikovat ... {POISTU}|palata", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("maastapoistumis*|poistumisviisumi*|poistumislupa*|viisumi*|oleskelulupa*|maastapoistumiskielto*|passi*|sakko*|lupa", "exit rules of the country", LEAVE, SENTENCE),
    Aside("ennen|poistuttaessa|poistuessa|lähtiessä", "when someone leaves, not that they should", LEAVE, BEFORE),
    Aside("varaudu*|varautukaa|valmistaudu*|valmiina|valmis|suunnitelma* ... {POISTU}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("henkilökun*|työntekij*|virkamie*|diplomaat*|lähetystön_henk*", "about staff, not citizens", LEAVE, SENTENCE, unless="suomalais*|kansalais*"),
    Aside("viranomaiset|poliisi|armeija ... {KEHOTAN}|määrää|käskee|voivat", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("metsäpalo*|tulva*|hirmumyrsky*|tulivuor*|tsunami*|evakuoint*", "a natural hazard's local evacuation", LEAVE, SENTENCE),
    Aside("mielenosoitu*|väkijouk*|väentungo*|onnettomuus*|rakennu*|hotelli*|paikalta|tilanteesta", "leave the spot, not the country", LEAVE, SENTENCE),
    Aside("jos|mikäli|kun ulkoministeriö|um ... {KEHOTAN}|suosittelee", "what would hold if they advised", LEVEL, BEFORE),
    Aside("tarkoittaa|tarkoitetaan|merkitsee", "a definition", BOTH, SENTENCE),
    Aside("aiempi|aikaisempi|edellinen|entinen suositus|ohje|kehotus|matkustussuositus", "what was advised before", LEVEL, BEFORE),
    Aside("aiemmin|aikaisemmin ... kehotti|kehotettiin|suositeltiin|suositteli", "what was advised before", LEVEL, BEFORE),
    Aside("voi|saattaa ... muuttua|muuttaa", "what may come", LEVEL, SENTENCE),
    Aside("{MATKAA}|matkustaa .. julkisilla|julkisella|kulkuvälineill*|busseilla|bussilla|junilla|junalla|takseilla|taksilla|lautoilla", "how to move about, not whether to go", LEVEL, AFTER, "by public transport"),
    Aside("liikenteessä|väkijoukoissa|uidessa|ruuhkissa", "how to move about, not whether to go", LEVEL, CLAUSE),
    Aside("yöllä|pimeällä|yksin|öisin|pimeän_aikaan|maanteitse", "how to move about, not whether to go", LEVEL, CLAUSE),
    Aside("katso|lue ... matkustustiedote*|matkustustiedotteesta", "points to another page", LEVEL, BEFORE),
)

# fmt: on
TABLE = Table(
    code="fi",
    name="Finnish",
    ordinals=True,
    abbreviations=frozenset(
        ["esim", "mm", "ks", "n", "klo", "nro", "puh", "ns", "ym", "jne", "ao", "po"]
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    moves=(
        "muutettu|muuttuu|laskettu|nostettu|kiristetty|lievennetty <old> tasolle|tasoon <new> $",
        "tasolta <old> tasolle <new> $",
    ),
    lowered=(
        "lieven*|laske*|alen*|madal* ... matkustussuositu*|matkustustiedot*|tasoa|turvallisuustaso*|suositus*",
        "matkustussuositu*|turvallisuustaso*|suositus* ... lieven*|laske*|alen*|poistettu|purettu",
    ),
    whole=("koko maa*|maahan|maassa|maata|venäjä*|alue", "koko_maa*"),
    rest=(
        "muualle|muualla maahan|maassa|maata",
        "muihin|muissa|muut|muille|muu osiin|osissa|osat|alueille|alueet|alueilla|maa|maahan|maassa",
        "lopussa|loppuosassa maata|maassa",
    ),
    part=(
        "*alue|*alueelle|*alueella|*alueille|*alueet|*alueen|*alueilla|*alueelta|*seutu*|*seudulle|*seuduille|raja*|*raja|*rajan|*rajoille|osa|osat|osiin|osissa|osaan|pohjois*|etelä*|itä*|länsi*|"
        "koillis*|luoteis*|kaakkois*|lounais*|kesk*|kaupunki*|kaupungi*|*kaupunki|*kaupungin|maakun*|*maakun*|provinss*|*provinss*|saari*|saare*|*saari|*saarelle|rannik*|km|kilometr*|lähialue*|läheisyy*|"
        "osavaltio*|kuvernemen*|piiri*|niemimaa*|kaista*|kaistale*|länsiranta*|länsirannalle|gaza*|pääkaupun*|ulkopuolel*",
    ),
    beyond=(
        "ulkomaille|ulkomailla|ulkomaan|kaikkiin_maihin|kaikkien_maiden|maailma*|lähi-itä*|lähi-idä*|kaikissa_maissa",
    ),
    here=("maasta|maahan|maassa|maa|maata|maan|tänne|sinne|maista|näistä_maista",),
    addressed=(
        "{KEHOTAN} ... suomalaisia|suomalaisten|suomalaisille|matkailijoita|matkustajia|matkailijoiden|kansalaisia|kansalaisiaan",
        "suomalaisia|suomalaisten|suomalaisille|matkailijoita|matkustajia|matkailijoiden|kansalaisia|kansalaisiaan ... {KEHOTAN}",
    ),
    border=("vastaiselle|vastaisella|vastainen|vastaiseen|rajalle|rajan",),
    to=("*lle_matkustavi*",),
    cause=(
        "turvallisuustilanteen|johtuen|vuoksi|koska|takia|toistaiseksi|matkustettaessa|matkustaessa|matkustaville|sillä|kunnes|ja_harkits*|ja_kehot*|sekä_kehot*",
    ),
    but=("lukuun_ottamatta|lukuunottamatta|paitsi|poislukien",),
    near=(
        "jos olet|oleskelet|jos_olette <where> $",
        "<where>!kehot*|suosit*|pyyd*|ulkoministeriö*|*ministeriö|kaikkia|kaikkien olevia|oleskelevia|olevien|oleskelevien|oleville|oleskeleville suomalaisia|suomalaisten|suomalaisille|matkailijoita|matkustajia|kansalaisia",
    ),
    soon=(
        "välittömästi|heti|viipymättä|pikaisesti|mahdollisimman_pian|mahdollisimman_nopeasti|viivytyksettä|kiireellisesti|kiireesti",
        "{POISTU} .. nyt",  # not "kehottaa nyt suomalaisia"
    ),
    transport=("kaupallisilla|lennoilla|reittilennoilla|lennot|kaupallisia",),
    things=(
        Aside(
            "*paikalta|*paikasta|rakennuksesta|hotellista|hotellilta|kodista|kotoa|ajoneuvosta|autosta|huoneesta|tilaisuudesta",
            "leave the spot or a building, not the country",
            LEAVE,
        ),
        Aside("alueelta", "leave the area, not the country", LEAVE),
    ),
    area=("alueelta",),
    drill=("tämä_on harjoitus|testi",),
    countries={
        "NE": "Nigeria",  # "Nigeriin", "Nigeristä" are Niger's: as one with Nigeria's, no name tells
        "CD": "Kongon demokraattiseen tasavaltaan|Kongon demokraattinen tasavalta",
        "AE": "Arabiemiraatit|Yhdistyneet arabiemiirikunnat",
        "GB": "Iso-Britannia",
        "US": "Yhdysvallat|USA",
        "PS": "Palestiina|Palestiinalaisalueet",
        "RU": "Venäjä",
        "UA": "Ukraina",
        "MM": "Myanmar|Burma",
        "CI": "Norsunluurannikko",
        "CF": "Keski-Afrikan tasavalta",
        "ZA": "Etelä-Afrikka",
    },
    common=frozenset(
        [
            "ja",
            "on",
            "ei",
            "se",
            "että",
            "tai",
            "ovat",
            "oli",
            "joka",
            "kun",
            "myös",
            "sekä",
            "voi",
            "mukaan",
            "jos",
            "mutta",
            "ole",
            "niin",
            "maassa",
            "sen",
            "maan",
            "vältä",
            "kaikkea",
            "matkustamista",
            "noudata",
            "varovaisuutta",
            "poistu",
            "poistumaan",
            "välittömästi",
            "maasta",
            "ulkoministeriö",
            "kehottaa",
            "kehotetaan",
            "suomalaisia",
            "alueelle",
            "erityistä",
            "tarpeetonta",
            "älä",
            "matkusta",
            "ulkomaille",
            "kaikki",
            "suomi",
            "suomen",
            "um",
            "oleville",
            "suomalaisille",
            "nyt",
            "oleskelevia",
            "suosittelee",
            "välttämään",
            "matkustamisen",
            "ulkoministeriön",
            "tulisi",
            "poistua",
            "olevia",
        ]
    ),
)
