"""German: Auswärtiges Amt, BMEIA, EDA, and how the press quotes them."""

from advisorywatch.language.de_asides import ASIDES, LIFTS
from advisorywatch.language.table import (
    CONSIDER,
    LEAVE,
    NEXT,
    SHOULD,
    Aside,
    Calls,
    Says,
    Table,
)

# "nicht unbedingt notwendige Reisen" and its kin: how far not, and not what.
NOT_NEEDED = "|".join(
    f"nicht_{how}{what}*"
    for how in ("", "unbedingt_", "zwingend_", "dringend_", "absolut_", "wirklich_")
    for what in (
        *("notwendig", "erforderlich", "nötig", "dringend", "dringlich", "zwingend"),
        *("essenziell", "essentiell", "lebensnotwendig", "unaufschiebbar", "wichtig"),
    )
)

WORDS = {
    "REISEN": (
        "reisen|reise|*-reisen|auslandsreisen|auslandreisen|urlaubsreisen|ferienreisen|einzelreisen|individualreisen|"
        "privatreisen|pauschalreisen|gruppenreisen|rundreisen|touristenreisen|geschäftsreisen|dienstreisen|"
        "fernreisen|vergnügungsreisen|besuchsreisen|aufenthalten|aufenthalt|besuchen|fahrten|ferien|urlaub|urlauben"
    ),
    "ALLEN": (
        "allen|jeglichen|sämtlichen|jeder|einer|einem|touristischen|privaten|individuellen|"
        "weiteren|anderen|neuen|den|ihren"
    ),
    "UNNOETIG": NOT_NEEDED + "|touristische*|unnötige*|vermeidbare*|verzichtbare*",
    "WIRD": "wird|werden|werde|wurde|wurden|würde|würden|ist|sei|bleibt|hat|haben|habe|hatte|hatten",
    "WARNT": "warnt|warnen|warnte|warnten|warne|gewarnt|warnung",
    "RAET": "rät|raten|riet|rieten|rate|riete",
    "DRINGEND": (
        "derzeit|dringend|nachdrücklich|eindringlich|weiterhin|grundsätzlich|momentan|aktuell|"
        "ausdrücklich|generell|bis_auf_weiteres|daher|deshalb|unverändert|stark|nun|jetzt|strikt|nicht|nicht_mehr|nicht_länger"
    ),
    "FORDERT": (
        "aufgefordert|empfohlen|geraten|angeraten|nahegelegt|nahe_gelegt|gebeten|aufgerufen|ermahnt|gemahnt|"
        "empfiehlt|empfehlen|empfehle|rät|raten|rate|fordert|fordern|fordere|auffordert|auffordere|auffordern|aufforderte|"
        "bittet|bitten|bitte|ruft|rufen|rufe|aufruft|aufrufen|aufrief|forderte|forderten|rief|riefen|"
        "riet|rieten|empfahl|empfahlen|appelliere|appelliert|appellieren|appellierte|appellierten|drängt|drängen|drängte|"
        "drängten|gedrängt|dränge|bat|baten|mahne|mahnt|mahnen|mahnte|mahnten|ermahnt|ermahnte|ermahnten|ersuche|ersucht|ersuchen|"
        "ersuchte|legt|legen|legte|legten|"
        "aufzufordern|aufzurufen|angehalten|angewiesen|aufforderung|aufruf|aufrufe|appell|appelle|empfehlung|"
        "empfehlungen|ratschlag|mahnung"
    ),
    "DEUTSCHE": (
        "staatsangehörige*|deutsche*|österreicher*|schweizer*|bürger*|bundesbürger*|reisende*|touristen|urlauber*|belgier*|"
        "staatsbürger*|landsleute*|personen|sie"
    ),
    "AUFGEHOBEN": (
        "entschärft|abgeschwächt|gemildert|aufgehoben|zurückgenommen|aufhebung|ausgelaufen|entfällt|entfallen|beendet|aufgelöst|zurückgezogen|weggefallen|wegfall|rücknahme|streichung|hinfällig|vom_tisch|geschichte"
    ),
    "VERHAENGT": (
        "ausgesprochen|verhängt|erlassen|herausgegeben|ausgegeben|veröffentlicht|ausgeweitet|ausgedehnt|"
        "verlängert|verschärft|bekräftigt|erneuert|beschlossen|ausgerufen|aktualisiert|aufrechterhalten"
    ),
    "AUSREISE": "ausreise|rückkehr|heimreise|rückreise|abreise|heimkehr",
    "GEHEN": (
        "auszureisen|heimzukehren|zurückzukehren|zurückzureisen|heimzureisen|abzureisen|"
        "heimzufliegen|auszufliegen|nach_hause_zu_kommen|nachhause_zu_kommen|nach_hause_zu_fliegen|"
        "die_heimreise_anzutreten|die_rückreise_anzutreten"
    ),
    "GEHT": (
        "ausreisen|heimreisen|zurückreisen|heimkehren|abreisen|zurückkehren|nach_hause_kommen|"
        "nachhause_kommen|heimkommen|heimfliegen|zurückfliegen|nach_hause_fliegen|die_heimreise_antreten|"
        "die_rückreise_antreten"
    ),
    "MOEGLICHKEIT": (
        "ausreisemöglichkeit*|ausreiseoption*|rückreisemöglichkeit*|rückflugmöglichkeit*|"
        "flugmöglichkeit*|reisemöglichkeit*"
    ),
    "FLUG": (
        "flüge|flügen|flug|flugverbindung*|verbindungen|linienflüge|linienflügen|linienmaschinen|"
        "flugangebote|angebote|transportmittel|möglichkeit|möglichkeiten|gelegenheit|gelegenheiten"
    ),
    "NUTZEN": (
        "nutzen|genutzt|zu_nutzen|ergriffen|wahrnehmen|wahrgenommen|wahrzunehmen|ergreifen|zu_ergreifen|"
        "in_anspruch_nehmen|in_anspruch_zu_nehmen|gebrauch_zu_machen"
    ),
    "ERHOEHT": "erhöht*|besonder*|groß*|gross*|größt*|grösst*|höchst*|äußerst*|äusserst*|verstärkt*|gesteigert*",
    "VORSICHT": "vorsicht|wachsamkeit|aufmerksamkeit|achtsamkeit",
    "AMT": "amt|aa|ministerium|außenministerium|aussenministerium|aussendepartement|departement|eda|bmeia|bundesregierung|bund|außenamt",
    "STUFE": "sicherheitsstufe|gefahrenstufe|reisewarnstufe|reisewarnung_der_stufe|reisewarnung_stufe|reisewarnung_auf_stufe|warnung_der_stufe|reisehinweis_der_stufe|hinweis_der_stufe|als_stufe|level",
}

# fmt: off
LEVELS = (
    Says(4, "vor .. {UNNOETIG} ... {REISEN} [<where>] {WIRD} ... gewarnt", "2020, weltweit: a formal Reisewarnung, though of tourist travel; in Switzerland the press's word for abraten", by={"ch_eda": 3}),
    Says(4, "{WARNT} ... vor .. {UNNOETIG} ... {REISEN}", "the same, the verb first"),
    Says(4, "vor .. {UNNOETIG} ... {REISEN} [<where>] gewarnt|zu_warnen|warnt", "the same, the verb last"),
    Says(4, "vor [{ALLEN}] {REISEN} [<where>] {WIRD} ... gewarnt", "AA, BMEIA: the formal warning; press: 'wird … nun sogar ausdrücklich gewarnt'"),
    Says(4, "{WIRD} ... vor [{ALLEN}] {REISEN} [<where>] gewarnt", "the same, verb first"),
    Says(4, "vor [{ALLEN}] {REISEN} [<where>] [{DRINGEND}] warnt|warnen|warnte|warnten|warne|gewarnt|zu_warnen", "subordinate or inverted: 'Vor Reisen nach … warnt das Amt'"),
    Says(4, "{WARNT} ... vor [{ALLEN}] {REISEN}", "press: 'Zugleich warnte es vor Reisen nach'; 'Warnung vor Reisen'"),
    Says(4, "vor|von [{ALLEN}] ausflügen|exkursionen|expeditionen|touren in|nach|an <where> {WIRD} ... gewarnt", "BMEIA: 'Vor Ausflügen in Saharagebiete oder abgelegene Bereiche wird gewarnt'"),
    Says(4, "{WARNT} ... davor ... nach|in|ins <where> zu_reisen|einzureisen|reisen|zu_fahren|zu_fliegen", "press: 'Wir warnen dringend davor, … einzureisen'"),
    Says(4, "davor {WARNT} ... nach|in|ins <where> zu_reisen|einzureisen|reisen|zu_fahren|zu_fliegen", "the same: 'werden davor gewarnt, nach Venezuela zu reisen'"),
    Says(4, "{WARNT} ... [davor] .. regionen|region|gebiet*|land|länder|provinz*|landesteil* ... zu_besuchen|zu_bereisen|zu_betreten|aufzusuchen", "press: 'warnt dringend davor, diese Regionen zu besuchen'; also without 'davor'"),
    Says(4, "von|vor [{ALLEN}] {REISEN} <where> und|sowie [von] aufenthalten jeder|jeglicher art ... ab|abgeraten|abzusehen|abzuraten", "EDA's gravest, also where the press quotes it"),
    Says(3, "von|vor [{ALLEN}] {REISEN} <where> und|sowie > von|vor [{ALLEN}] {UNNOETIG} ... abgeraten", "first half, its verb behind the second: EDA 'Von Reisen in das Grenzgebiet … und von nicht dringenden Reisen in …'", by={"ch_eda": 4}),
    Says(3, "von|vor .. {UNNOETIG} ... {REISEN} [<where>] {WIRD} ... abgeraten", "AA on AE; EDA 'Von touristischen und nicht dringenden Reisen …'"),
    Says(3, "{WIRD} ... von|vor .. {UNNOETIG} ... {REISEN} [<where>] abgeraten", "the same, verb first"),
    Says(3, "{RAET} ... von|vor .. {UNNOETIG} ... {REISEN} <where> ab", "BMEIA 2020: 'raten daher dringend von allen nicht unbedingt notwendigen Reisen ab'"),
    Says(3, "{RAET} ... von|vor .. {UNNOETIG} ... {REISEN} ab", "the same without a place"),
    Says(3, "von|vor .. {UNNOETIG} ... {REISEN} [<where>] {RAET} ... ab", "inverted: 'Von nicht zwingend notwendigen Reisen nach Kairo rät das Ministerium dagegen ab'"),
    Says(3, "von|vor .. {UNNOETIG} ... {REISEN} [<where>] abgeraten|abzuraten|abrät|abraten|abriet|abrate|abzusehen", "other word orders"),
    Says(3, "vermeiden|meiden|verschieben|unterlassen [sie] .. {UNNOETIG} ... {REISEN}", "AA on Turkey: 'Vermeiden Sie alle nicht zwingend erforderlichen Reisen in …'"),
    Says(3, "auf .. {UNNOETIG} ... {REISEN} [<where>] verzichten|verzichtet|zu_verzichten", "paraphrase"),
    Says(3, "{UNNOETIG} ... {REISEN} [<where>] vermeiden|verschieben|unterlassen|meiden|zu_vermeiden|zu_verschieben|zu_unterlassen|zu_meiden|vermieden|verschoben|unterbleiben", "paraphrase"),
    Says(3, "abgeraten wird|werde|wurde|ist ... von|vor .. {UNNOETIG} ... {REISEN}", "the participle first"),
    Says(3, "von .. {UNNOETIG} ... {REISEN} [<where>] sollte|sollten ... abgesehen", "paraphrase"),
    Says(3, "von|vor [{ALLEN}] [{ALLEN}] {REISEN} [<where>] {WIRD} ... abgeraten", "AA: the middle tier, no flag in its data; in Switzerland the gravest", by={"ch_eda": 4}),
    Says(3, "abgeraten wird|werde|wurde|ist ... von|vor [{ALLEN}] {REISEN}", "the participle first: 'Abgeraten wird von Reisen in die Provinzen …'", by={"ch_eda": 4}),
    Says(3, "von [{ALLEN}] {REISEN} [<where>] sollte|sollten ... abgesehen", "paraphrase", by={"ch_eda": 4}),
    Says(3, "{WIRD} ... von|vor [{ALLEN}] [{ALLEN}] {REISEN} [<where>] abgeraten", "verb first", by={"ch_eda": 4}),
    Says(3, "{RAET} ... von|vor [{ALLEN}] [{ALLEN}] {REISEN} <where> ab", "'Das EDA rät von Reisen nach … ab'; 'riet das Aussendepartement neu generell von allen Reisen nach Israel ab'", by={"ch_eda": 4}),
    Says(3, "{RAET} ... von|vor [{ALLEN}] {REISEN} ab", "the same without a place", by={"ch_eda": 4}),
    Says(3, "von|vor [{ALLEN}] [{ALLEN}] {REISEN} [<where>] {RAET} ... ab", "inverted: 'Von Reisen in diese Regionen rät das Amt gleichwohl weiterhin dringend ab'", by={"ch_eda": 4}),
    Says(3, "von|vor [{ALLEN}] [{ALLEN}] {REISEN} [<where>] abgeraten|abzuraten|abrät|abraten|abriet|abrate|abzusehen", "other word orders", by={"ch_eda": 4}),
    Says(3, "von {REISEN} <list> {WIRD} [{DRINGEND}] [{DRINGEND}] abgeraten", "AA: a long list of provinces", by={"ch_eda": 4}),
    Says(3, "von {UNNOETIG} {REISEN} <list> {WIRD} [{DRINGEND}] [{DRINGEND}] abgeraten", "AA on Burundi: a list with former provinces and roads in brackets"),
    Says(4, "vor {REISEN} <list> {WIRD} [{DRINGEND}] [{DRINGEND}] gewarnt", "the same"),
    Says(3, "von .. ländern|staaten {RAET} ... ab", "press: 'Von 24 Ländern rät das EDA ab'", by={"ch_eda": 4}),
    Says(3, "{RAET} ... von .. ländern|staaten ab", "the same, the verb first", by={"ch_eda": 4}),
    Says(3, "verzichten sie auf [alle] reisen > nach|in|ins|auf|an", "AA", by={"ch_eda": 4}),
    Says(3, "vermeiden|meiden sie [möglichst|bitte|derzeit] [alle] reisen > nach|in|ins|auf|an", "AA on Angola: 'Meiden Sie möglichst Reisen in die Provinzen …'", by={"ch_eda": 4}),
    Says(3, "von|vom [einem|dem|jedem|jeglichem] besuch|aufenthalt in|im|nach|auf <where> {WIRD}|abgeraten|ab", "press: 'von einem Besuch im Norden des Landes abgeraten'", by={"ch_eda": 4}),
    Says(3, "von|vom [einem|dem] besuch des [ganzen|gesamten] landes ... abgeraten|ab", "EDA", by={"ch_eda": 4}),
    Says(3, "{RAET} .. davon ab ... nach|in|ins <where> zu_reisen|zu_fahren|zu_fliegen|einzureisen", "'rät davon ab, in den Irak zu reisen'", by={"ch_eda": 4}),
    Says(3, "davon abgeraten|abzuraten|abrät ... nach|in|ins <where> zu_reisen|zu_fahren|zu_fliegen|einzureisen", "the same", by={"ch_eda": 4}),
    Says(3, "{RAET}|empfiehlt|empfehlen|empfahl|geraten|empfohlen ... nicht nach|in|ins|auf <where> zu_reisen|zu_fahren|zu_fliegen|einzureisen|reisen", "raten, not auffordern: 'rät dazu, derzeit nicht ins Ausland zu fahren'", by={"ch_eda": 4}),
    Says(3, "auf [alle] {REISEN} <where> verzichten|verzichtet|zu_verzichten", "paraphrase: 'sollten auf Reisen in den Libanon verzichten'", by={"ch_eda": 4}),
    Says(3, "{REISEN} [<where>] sollten|sollen|sind ... vermieden|unterlassen|verschoben|gemieden|aufgeschoben|unterbleiben|zu_vermeiden|zu_unterlassen", "paraphrase", by={"ch_eda": 4}),
    Says(3, "keine {UNNOETIG} {REISEN} > nach|in|ins|auf|an", "a headline: 'Keine nicht notwendigen Reisen in die Golfstaaten'"),
    Says(3, "{REISEN} <where> nicht empfohlen|ratsam|empfehlenswert", "a headline: 'Reisen in diese sieben Länder nicht empfohlen'", by={"ch_eda": 4}),
    Says(3, "{REISEN} [<where>] {WIRD}|sind|seien .. nicht|kaum zu_empfehlen|empfohlen|empfehlenswert|ratsam|anzuraten|angeraten|angezeigt", "EDA on X, 2024: 'Reisen sind nicht zu empfehlen'", by={"ch_eda": 4}),
    Says(3, "^ [alle] reisen <where> zu_vermeiden|zu_unterlassen|zu_meiden|zu_verschieben $", "an embassy's list, 2025: 'Die Botschaft empfiehlt: – Alle Reisen in die Grenzregion zu unterlassen'", by={"ch_eda": 4}),
    Says(3, "{FORDERT} ... {REISEN} <where> zu_vermeiden|zu_unterlassen|zu_meiden|zu_verschieben|aufzuschieben|abzusagen", "press: 'Es wird empfohlen, Reisen in beide Länder zu vermeiden'", by={"ch_eda": 4}),
    Says(3, "hoh*_sicherheitsrisik*|hoh*_risiko .. sicherheitsstufe|stufe 3|4|drei|vier", "BMEIA: the words tell which scale the number is of; 4 of 6 before 2025-10-01"),
    Says(3, "{STUFE}|stufe 3|4|drei|vier .. hoh*_sicherheitsrisik*|hoh*_risiko", "the same, the number first"),
    Says(3, "{STUFE}|stufe 4|vier von|auf .. 6|sechs|sechsteiligen|sechsstufigen", "BMEIA's scale before 2025-10-01: 4 of 6 is 3 of 4"),
    Says(4, "{STUFE} 5|6|fünf|sechs [von]", "BMEIA's scale before 2025-10-01"),
    Says(3, "sicherheitsrisiko|sicherheitsstufe ... auf [stufe|sicherheitsstufe] 3|4|drei|vier [von] 6|sechs", "the same, told as a change"),
    Says(4, "{STUFE}|sicherheitsrisiko ... auf [stufe|sicherheitsstufe] 4|5|6|vier|fünf|sechs [erhöht|angehoben|hinaufgesetzt|hochgestuft]", "press: 'von 3 auf 4 erhöht'"),
    Says(3, "{STUFE}|sicherheitsrisiko ... auf [stufe|sicherheitsstufe] 3|drei [erhöht|angehoben|gesenkt|herabgesetzt]", "the same"),
    Says(2, "{STUFE}|sicherheitsrisiko ... auf [stufe|sicherheitsstufe] 2|zwei [erhöht|angehoben|gesenkt|herabgesetzt]", "the same"),
    Says(4, "höchste*_sicherheitsstufe|höchste*_reisewarnstufe|höchste*_stufe_der_reisewarnung", "BMEIA, in the press"),
    Says(4, "{STUFE}|stufe 4|vier von_4|von_vier", "BMEIA"),
    Says(3, "{STUFE}|stufe 3|drei von_4|von_vier", "BMEIA"),
    Says(2, "{STUFE}|stufe 2|zwei von_4|von_vier", "BMEIA"),
    Says(1, "{STUFE}|stufe 1|eins von_4|von_vier", "BMEIA"),
    Says(4, "{STUFE} 4|vier", "BMEIA"),
    Says(3, "{STUFE} 3|drei", "BMEIA"),
    Says(2, "{STUFE} 2|zwei", "BMEIA"),
    Says(1, "{STUFE} 1|eins", "BMEIA"),
    Says(4, "teilreisewarnungen > für|gelten|bestehen|betreffen|gibt|in_kraft", "press: several countries at once", part=True),
    Says(4, "teilreisewarnungen wurden|sind ...!nur|wenn|jeweiligen {VERHAENGT}", "the same", part=True),
    Says(4, "reisewarnungen wurden|sind ...!nur|wenn|jeweiligen {VERHAENGT}", "the same"),
    Says(4, "teilreisewarnungen wurden|sind für|in <list>!nur|wenn|jeweiligen {VERHAENGT}", "the same, a long list of countries", part=True),
    Says(4, "reisewarnungen wurden|sind für|in <list>!nur|wenn|jeweiligen {VERHAENGT}", "the same"),
    Says(4, "gelten|bestehen|gibt_es ...!jeweiligen|nur teilreisewarnungen", "the same, the verb first", part=True),
    Says(4, "teilreisewarnungen ...!nur|wenn|jeweiligen gelten|bestehen|betreffen", "the same: 'Ähnliche Teilreisewarnungen wie für … gelten …'", part=True),
    Says(4, "teilreisewarnung|teilwarnung|regionale*_reisewarnung|partielle*_reisewarnung|teilweise*_reisewarnung|örtliche*_reisewarnung", "AA, BMEIA: a warning of parts", part=True),
    Says(4, "warnung wurde|wird|ist ... auf <where> ausgeweitet|ausgedehnt|erweitert", "press: 'Die Warnung wurde auf den gesamten Libanon ausgeweitet'"),
    Says(4, "für <where>!reisewarnung|reisewarnungen gilt|gelte|besteht|bestehe|gibt_es|gebe_es|bleibt|bleibe ..!keine|keinerlei reisewarnung", "AA, the place first: 'Für die Provinz Idlib gilt eine Reisewarnung'"),
    Says(4, "reisewarnung > ... {VERHAENGT}|gilt|gelte|gelten|besteht|bestehe|bestehen|gebe|gibt|bleibt|in_kraft", "AA: the word is kept for its formal warning"),
    Says(4, "gilt|gelte|besteht|bestehe|gibt_es|gebe_es|es_gibt|spricht|sprach|sprachen|erließ|erlässt|verhängt|verhängte|verhängen|verschärft|verschärfte|verlängert|verlängerte|erneuert|bekräftigt|erweitert|erweiterte|dehnt|weitet|weitete ... reisewarnung", "the same, the verb first"),
    Says(4, "ländern|länder|staaten ... reisewarnung|reisewarnungen ... gehören|gehört|zählen|zählt|stehen|steht|finden_sich|befinden_sich", "the same: 'Zu den Ländern mit aktuellen Reisewarnungen gehören …'"),
    Says(4, "haben|habe|hat|hatten .. eine [formelle|generelle|volle|gültige] reisewarnung", "a spokesman: 'Wir haben seit Oktober eine Reisewarnung … für …'"),
    Says(4, "mit einer [vollständigen|allgemeinen|generellen] reisewarnung belegt|versehen", "the same: 'sind mit einer vollständigen Reisewarnung belegt'"),
    Says(4, "^ ..!kein|keine reise-_und_sicherheitshinweise > ..!kein|keine reisewarnung|teilreisewarnung", "AA's list of countries: 'Israel: Reise- und Sicherheitshinweise (Gazastreifen) (Reisewarnung)'"),
    Says(4, "reisewarnung", "the same of a place, or as a heading; else it may be any warning", weak=True),
    Says(4, "reisewarnungen ...!nur|jeweiligen|wenn bestehen|gelten|betreffen", "press: several countries at once"),
    Says(4, "reisewarnungen > für|ausgesprochen|erlassen|verhängt|herausgegeben|gelten|bestehen|betreffen", "press: several countries at once"),
    Says(4, "gelten|bestehen|bleiben|hält|halten ...!jeweiligen|nur reisewarnungen", "the same, the verb first"),
    Says(4, "gibt_es|es_gibt ..!karte|liste|keine reisewarnungen", "the same"),
    Says(4, "von reisewarnungen betroffen|belegt|erfasst", "the same"),
    Says(1, "gelten|gilt [grundsätzlich|allgemein|generell|im_allgemeinen] als [relativ] sicher", "EDA"),
    Says(1, "gut*_sicherheitsstandard*", "BMEIA level 1"),
    Says(2, "erhöht*_sicherheitsrisik*|erhöhte*_sicherheitsgefährdung", "BMEIA level 2: 'wird auf die erhöhte Sicherheitsgefährdung hingewiesen'"),
    Says(3, "hoh*_sicherheitsrisik*", "BMEIA level 3"),
    Says(2, "sicherheit ... aufmerksamkeit zu schenken", "EDA: 'Der persönlichen Sicherheit ist grosse Aufmerksamkeit zu schenken'"),
    Says(2, "{RAET}|mahnt|mahnen|mahnte|ruft|rufen|rief ... {AMT} ... zu|zur ...!bei|auf|im {ERHOEHT} {VORSICHT}", "press: 'rät das Amt Urlaubern zu besonders umsichtigem Verhalten und größter Vorsicht'"),
    Says(2, "{RAET}|mahnt|mahnen|mahnte|ruft|rufen|rief ... {AMT} ... zu|zur [{ERHOEHT}] {VORSICHT}", "press: 'rät das Amt Urlaubern … zu größter Vorsicht'"),
    Says(2, "{AMT} .. {RAET}|mahnt|mahnen|mahnte|ruft|rufen|rief ... zu|zur [{ERHOEHT}] {VORSICHT}", "press: 'Das Aussendepartement rät zudem zu grosser Vorsicht'"),
    Says(2, "{ERHOEHT} {VORSICHT} bei [allen] {REISEN}", "BMEIA, 2016: 'empfiehlt \"erhöhte Vorsicht\" bei allen Reisen nach und innerhalb der Türkei'"),
    Says(2, "{AMT} ... mahnt|mahnte|mahnen|mahnten .. zu|zur [{ERHOEHT}] {VORSICHT}", "press: 'Das EDA rechnet mit … und mahnt in allen Landesteilen zu grosser Vorsicht'"),
    Says(2, "{DEUTSCHE} ... zu {ERHOEHT} {VORSICHT} geraten|aufgerufen|gemahnt|ermahnt|aufgefordert|angehalten", "AA on Kenya, 2012: 'wird Deutschen zu äußerster Vorsicht geraten'", weak=True),
    Says(3, "*gebiet|*gebiete|*region|*regionen|*provinz|*provinzen|landesteil*|grenz* ... sollten|sollte {DEUTSCHE} ..!nicht meiden", "a headline: 'Diese Grenzgebiete sollten Urlauber meiden'", part=True, by={"ch_eda": 4}),
    Says(3, "länder|staaten|reiseländer|urlaubsländer ..!nicht sollten|sollte {DEUTSCHE} ..!nicht meiden", "the same of countries", by={"ch_eda": 4}),
    Says(2, "gilt|gelte [auch|weiterhin|derzeit|nun] für|in <where> {ERHOEHT} {VORSICHT}", "press: 'gilt auch für die Türkei erhöhte Vorsicht'"),
    Says(2, "{ERHOEHT} {VORSICHT} ist|wird|gilt|bleibt [geboten|empfohlen|angebracht]", "AA in prose", weak=True),
    Says(2, "dort|hier ist|sei|wird|werde|bleibt|bleibe .. {ERHOEHT} {VORSICHT} .. geboten|empfohlen|angebracht|angeraten ... {AMT}", "press: 'Dort sei derzeit besondere Vorsicht geboten, so das Auswärtige Amt'", there=True),
    Says(2, "ist|sei|wird|werde|bleibt|bleibe [zu] {ERHOEHT} {VORSICHT} .. geboten|empfohlen|angebracht|geraten", "AA in prose", weak=True),
    Says(2, "[zu] {ERHOEHT} {VORSICHT} .. geraten|aufgerufen", "AA in prose", weak=True),
    Says(3, "von {UNNOETIG} {REISEN}", "second half", also=True),
    Says(4, "{REISEN} <where> sollten|sollen ... unter_keinen_umständen|keinesfalls|nicht ... stattfinden|erfolgen|unternommen|angetreten", "press, 2008 on Congo"),
    Says(4, "sollten|sollen|sollte .. nicht nach|in|ins <where> reisen|fahren|fliegen|einreisen", "the US in the press: 'US-Bürger sollten nicht nach Russland reisen'"),
    Says(4, "keine {REISEN} ... anzutreten|zu_unternehmen|durchzuführen", "press: 'aufgefordert, derzeit keine Reisen dorthin anzutreten'"),
    Says(4, "{FORDERT} ... nicht nach|in|ins <where> zu_reisen|zu_fahren|zu_fliegen|einzureisen", "auffordern: 'aufgefordert, nicht in den Iran zu reisen'"),
)

CALLS = (
    Calls(CONSIDER, "{AUSREISE} [aus] ... erwägen|prüfen|überlegen|erwogen|geprüft|erwägung|betracht_ziehen|betracht_zu_ziehen|erwägung_ziehen|nachzudenken|nachdenken", "soft call", country=True),
    Calls(CONSIDER, "erwägen|prüfen|überlegen [sie] ... {AUSREISE}|ausreisen|auszureisen|zu_verlassen", "soft call", country=True),
    Calls(CONSIDER, "{FORDERT} .. [ihre|eine|die] {AUSREISE} zu erwägen|prüfen|überlegen", "soft call", country=True),
    Calls(CONSIDER, "prüfen|überlegen|abwägen|prüft .. ob ... verbleib|anwesenheit|aufenthalt ... erforderlich|notwendig|nötig|unerlässlich", "AA: 'prüfen Sie, ob Ihre Anwesenheit zwingend erforderlich ist'", country=True),
    Calls(SHOULD, "{FORDERT} <where> [umgehend|sofort|unverzüglich|schnellstmöglich|vorübergehend|so_schnell_wie_möglich] zu verlassen", "AA: 'werden aufgefordert, Sudan zu verlassen'; 'wird empfohlen, …, das Land zu verlassen'"),
    Calls(SHOULD, "{FORDERT} ... {GEHEN}", "AA; 2020: 'rufen dazu auf, nach Österreich zurückzukehren'", country=True),
    Calls(SHOULD, "{FORDERT} ... {AUSREISE} anzutreten|antreten", "'gebeten, eine vorzeitige Ausreise anzutreten'", country=True),
    Calls(SHOULD, "ruft|rufen|rief|riefen [alle|seine|ihre|seine_eigenen] {DEUTSCHE} ... aus <where> zurück", "a headline: 'Österreich ruft Urlauber aus … zurück'"),
    Calls(SHOULD, "zur|zu_einer .. {AUSREISE} ... {FORDERT}", "'werden zur Ausreise aufgefordert'; 'zur «kurzfristigen» Ausreise aufgefordert'", country=True),
    Calls(SHOULD, "{FORDERT} ... {DEUTSCHE} ... zur|zu_einer .. {AUSREISE} [aus]", "press: 'forderte österreichische Staatsangehörige ebenfalls zur Ausreise aus dem Iran auf'", country=True),
    Calls(SHOULD, "{FORDERT} ... zur|zu_einer .. {AUSREISE} [aus]", "'ruft … zur Ausreise auf'; 'mahnten … zur Ausreise'; 'Empfehlung zur Ausreise'", country=True),
    Calls(SHOULD, "empfiehlt|empfehlen|empfahl|empfahlen|fordert|fordern|forderte ..!vor|bei|nach|für|der|zur ausreise|heimreise|rückreise [aus]", "a headline: 'Bern empfiehlt Ausreise aus Mali'", country=True),
    Calls(SHOULD, "dass .. {DEUTSCHE} <where> verlassen sollten|sollen|müssen|müssten", "subordinate: 'Aufruf, dass alle Deutschen den Iran verlassen sollten'"),
    Calls(SHOULD, "dass .. {DEUTSCHE} ... ausreisen sollten|sollen|müssen|müssten", "the same", country=True),
    Calls(SHOULD, "{FORDERT} ... die|eine [sofortige|umgehende|rasche|baldige|vorübergehende|schnelle] ausreise|heimreise|rückreise [aus]", "'empfiehlt die Ausreise', 'legt die Ausreise nahe'", country=True),
    Calls(SHOULD, "die|eine|sofortige|umgehende|baldige|rasche|vorzeitige {AUSREISE} ..!nicht empfohlen|angeraten|nahegelegt|nahe_gelegt|geraten", "'Deutschen werde die Ausreise empfohlen'", country=True),
    Calls(SHOULD, "[sofortige|umgehende|baldige] {AUSREISE} .. wird|werden|werde [{DRINGEND}] empfohlen|angeraten|geraten|nahegelegt", "'Die Ausreise wird dringend empfohlen'", country=True),
    Calls(SHOULD, "ausreiseaufforderung*|ausreiseempfehlung*|ausreiseaufruf*|ausreiseappell*|ausreise-aufforderung|ausreise-empfehlung [für|an] [alle] [{DEUTSCHE}] [{DEUTSCHE}]", "AA and press: the noun for a standing call", country=True),
    Calls(SHOULD, "sollten|sollen|müssen|mögen|sollte|soll|muss [sie|das_land|umgehend] ... {GEHT}", "AA: 'sollten – sofern möglich – ausreisen'", country=True),
    Calls(SHOULD, "sollten|sollen|müssen|mögen|sollte|soll <where> verlassen", "AA in prose"),
    Calls(SHOULD, "sollten|sollen|versuchen|bemühen ... versuchen|bemühen <where> zu verlassen", "Australia in the press: 'Sie sollten versuchen, die Ukraine zu verlassen'"),
    Calls(SHOULD, "{DEUTSCHE} ... aus <where> zurückziehen|zurückzuziehen [sollten|sollen|müssen]", "press: 'dass sich Deutsche dringend aus der Region zurückziehen sollten'"),
    Calls(SHOULD, "zeit|zeitpunkt|moment|augenblick [ist|sei] gekommen|da|reif ... {GEHEN}", "a spokesman: 'Jetzt ist der Zeitpunkt gekommen, aus dem Libanon auszureisen'", country=True),
    Calls(SHOULD, "höchste|allerhöchste zeit ..!für|bis {GEHEN}", "the same: 'Es ist höchste Zeit auszureisen'", country=True),
    Calls(SHOULD, "zeit|zeitpunkt|moment|augenblick [ist|sei] gekommen|da|reif <where> zu verlassen", "the same"),
    Calls(SHOULD, "höchste|allerhöchste zeit <where> zu verlassen", "the same"),
    Calls(SHOULD, "verlassen sie", "order: 'Verlassen Sie das Land'"),
    Calls(SHOULD, "reisen sie [bitte|umgehend|sofort|jetzt|möglichst|schnellstmöglich] ... aus", "order: 'Reisen Sie umgehend aus'", country=True),
    Calls(SHOULD, "kehren sie [bitte|umgehend|jetzt|sofort] ... zurück|heim", "order: 'Kehren Sie nach Deutschland zurück'", country=True),
    Calls(SHOULD, "nutzen|nutzt|ergreifen sie|ihr ... {MOEGLICHKEIT}|flüge|flugverbindungen|linienflüge", "order: 'Nutzen Sie diese Ausreisemöglichkeiten, solange …'", country=True),
    Calls(SHOULD, "nutzen|nutzt|ergreifen sie|ihr ... möglichkeit|gelegenheit|chance zur|zu_einer [sofortigen|baldigen|sicheren] {AUSREISE}", "AA, 2023: 'nutzen Sie gegebenenfalls die nächste sich bietende Möglichkeit zur Ausreise'", country=True),
    Calls(SHOULD, "{MOEGLICHKEIT} ...!wird|werden|wurden {NUTZEN}", "press, 2023: 'gegebenenfalls die nächste Ausreisemöglichkeit nutzen'; '… sollten genutzt werden'", country=True),
    Calls(SHOULD, "{FLUG} ... zur {AUSREISE} ...!wird|werden|wurden {NUTZEN}", "AA on Ethiopia, 2021: 'aufgefordert, die verfügbaren kommerziellen Flüge zur Ausreise zu nutzen'", country=True),
    Calls(SHOULD, "{FLUG} aus dem_land|dem_libanon|<where> [heraus] {NUTZEN}", "embassy, 2020: 'die noch zur Verfügung stehenden Flugverbindungen aus dem Land zu nutzen'", country=True),
    Calls(SHOULD, "zur {AUSREISE} ... {FLUG} ... {NUTZEN}", "the same, the purpose first", country=True),
    Calls(SHOULD, "zum .. verlassen <where> {FORDERT}", "noun form: 'zum Verlassen des Iran aufgerufen'"),
    Calls(SHOULD, "{FORDERT} ... zum .. verlassen <where> auf", "the same, verb first"),
    Calls(SHOULD, "{FORDERT} ... zum .. verlassen [des|von|der]", "the same: 'drängt … zum Verlassen Libyens'"),
)

# fmt: on
TABLE = Table(
    code="de",
    name="German",
    ordinals=True,
    abbreviations=frozenset(
        [
            *("z.b", "d.h", "u.a", "bzw", "ca", "nr", "str", "dr", "prof", "inkl"),
            *("ggf", "vgl", "tel", "st", "mio", "mrd", "evtl", "einschl", "sog"),
            *("usw", "etc", "jan", "feb", "apr", "aug", "sept", "okt", "nov"),
            *("dez", "hl", "geb", "eidg", "österr", "insb", "ehem", "bzgl", "exkl"),
            *("max", "lt", "abs", "art"),
        ]
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    moves=(
        "^ <old> zu_einer|in_eine|auf_eine <new> herabgestuft|umgewandelt|reduziert|heraufgestuft|ausgeweitet",
        "von <old> auf <new> herabgestuft|gesenkt|angehoben|erhöht|heraufgestuft|geändert|reduziert",
    ),
    lowered=(
        "herabgestuft|herabgesetzt|gesenkt|gelockert|abgesenkt",
        "reisewarnung|teilreisewarnung|reisehinweis ... aufgehoben|zurückgenommen|gelockert|herabgestuft",
        "entwarnung",
    ),
    whole=(
        "ganze|gesamte|ganzes|gesamten|ganzen land|landes|staatsgebiet|landesgebiet|territorium",
        "landesweit",
        "das|dem|im gesamte|gesamten",
    ),
    rest=(
        "restlich*|übrig*",
        "rest von|des|der",
        "ander*|sonstig*|weitere*|alle_anderen landesteil*|gebiet*|region*|teil*|provinz*",
        "übriges land",
    ),
    part=(
        "*gebiet|*gebiete|*gebieten|*gebiets|*region|*regionen|*provinz|*provinzen|*provinzhauptstadt|landesteil*|teil|teile|teilen|bundesstaat*|"
        "grenz*|bezirk*|distrikt*|insel|inseln|stadt|städte|norden|süden|osten|westen|nördlich*|südlich*|östlich*|westlich*|ost-*|nord-*|süd-*|west-*|nordost*|nordwest*|südost*|südwest*|"
        "umgebung|umkreis|raum|gouvernement*|departement*|küste*|verwaltungsgebiet*|hauptstadt|außerhalb|ausserhalb|entlang|km|kilometer|"
        "gewässer|streifen|gewisse|bestimmte|halbinsel|wüste|tal|zone|zonen|kanton*|oblast*|rajon*",
        "gazastreifen|gaza-streifen|westjordanland",
    ),
    beyond=(
        "ausland|weltweit|weltweite|alle_länder|diese_länder|länder|naher_osten|nahen_osten|golfregion|europa|afrika",
    ),
    here=(
        "das|dem|des|im|dieses|diesem land|landes",
        "land|islamische*_republik|inselstaat*|inselreich*|königreich*|sultanat*|wüstenstaat*|sahelstaat*|golfstaat*|andenstaat*|karibikstaat*",
    ),
    border=(
        "grenze zu|zum|zur|mit|nach",
        "grenzgebiet|grenzgebiete|grenzregion|grenzregionen|grenzverlauf [zu|zum|zur|mit]",
        "angrenzend*|benachbart*|an die|der|den",
        "um|an|an_die|an_den",
    ),
    own=frozenset(["DE", "AT", "CH"]),
    bordered=("grenzend*|angrenzend*",),
    to=(
        "nach|in|im|ins|auf|für|zu|zur|zum|an",
        "gilt für|in|im",
        "das|die|den|dem|der|des",
        "alle|allen",
        "im rest",
    ),
    cause=(
        "wegen|aufgrund|da|weil|infolge|angesichts|nach_wie_vor",
        "sowie|und in|im|die|der|den|nach|vor|von",
        "und|oder ... zu meiden|vermeiden|beachten|folgen|halten|registrieren|informieren|melden|kontaktieren",
        "wird|werden|gilt",
    ),
    addressed=("{DEUTSCHE} ... zu {ERHOEHT} {VORSICHT}",),
    but=("außer|ausser|ausgenommen|mit_ausnahme|bis_auf|abgesehen_von",),
    near=(
        "{DEUTSCHE} in|im|auf <where> $",
        "die sich [derzeit|noch|aktuell|momentan|zurzeit|vorübergehend] [noch] in|im|auf <where> aufhalten|befinden",
        "{DEUTSCHE} in|im|auf <where> {WIRD}|sollten|sollen|zur|dringend|auf|aufgefordert",
        "wenn|falls|sofern|sollten sie [sich] [derzeit|noch|aktuell] [noch] in|im|auf <where> aufhalten|befinden|sind",
    ),
    soon=(
        "sofort|umgehend|unverzüglich|jetzt|schnellstmöglich|baldmöglichst|schnellstens|sofortigen|umgehenden|unverzüglichen|sofortige|umgehende",
        "so schnell|rasch|bald wie möglich",
        "so bald|schnell als möglich",
        "unter dringend",
    ),
    transport=(
        "kommerzielle*|linienflüge*|linienflug*|flugkapazitäten|luftweg|flugverbindung*|rückreisemöglichkeiten",
    ),
    things=(
        Aside(
            "gebiet|gebäude|haus|wohnung|hotel|strand|fahrzeug|auto|den_ort|diesen_ort|zimmer|unterkunft|demonstration*|bereich|gefahrenzone|straße|hauptstraßen",
            "a place or a building, not the country",
            LEAVE,
        ),
        Aside("diese nur|sofort|umgehend|zügig", "an accommodation or a protest", LEAVE, NEXT),
        Aside(
            "sich|darauf", "rely, not leave", LEAVE, NEXT, "'verlassen Sie sich nicht auf …'"
        ),
    ),
    area=("gebiet",),
    drill=("probealarm|übungsalarm", "dies ist eine übung"),
    countries={
        "AE": "VAE|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirate|Emiraten",
        "BA": "Bosnien|Bosnien-Herzegowina",
        "BY": "Belarus|Weißrussland|Weissrussland",
        "CD": "Demokratische Republik Kongo|Demokratischen Republik Kongo|DR Kongo|DRK|Kongo-Kinshasa",
        "CF": "Zentralafrikanischen Republik",
        "CI": "Elfenbeinküste|Côte d'Ivoire",
        "DO": "Dominikanischen Republik",
        "GB": "Großbritannien|Grossbritannien|Vereinigte Königreich|Vereinigten Königreich|Vereinigten Königreichs",
        "MM": "Myanmar|Birma|Burma",
        "PS": "Gazastreifen|Westjordanland|Palästina|Palästinensischen Gebiete|Palästinensischen Gebieten|Palästinensergebiete|Palästinensergebieten",
        "SA": "Saudi-Arabien|Saudiarabien",
        "SZ": "Eswatini|Swasiland",
        "US": "USA|Vereinigten Staaten|US",
    },
    common=frozenset(
        [
            *("der", "die", "das", "und", "in", "ist", "nach", "von", "wird"),
            *("sie", "den", "dem", "mit", "für", "auf", "zu", "nicht", "des"),
            *("ein", "eine", "werden", "im", "oder", "bei", "sich"),
        ]
    ),
)
