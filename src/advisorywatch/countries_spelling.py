"""How one name is spelled in many ways: fold() makes one key of all of them. Pure.

Nothing here is fuzzy: two spellings are one only by a rule written down below, and the build of
the table of keys fails where a rule would make two countries one.
"""

import re
import unicodedata


def lexicon(text: str) -> frozenset[str]:
    """A set of words, written as one text."""
    return frozenset(text.split())


# Letters that Unicode does not take apart into a letter and its mark.
LETTERS = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",  # Arabic as typed with or without its dots
        "臺": "台", "衞": "衛", "羣": "群", "敍": "敘", "祕": "秘",  # TW and HK write both
    }
)  # fmt: skip
APOSTROPHES = r"['’‘‛`´ʻʼʹˈ′＇׳״\"“”„]"
INVISIBLE = r"[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
# Japanese voicing marks tell countries apart; every other mark is an accent.
KEPT_MARKS = "\u3099\u309a"
JAPANESE_V = (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴ", "ブ"))
HEBREW = (("יי", "י"), ("וו", "ו"), ("סטאן", "סטן"))  # with and without vowel letters
UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))  # Aegypten, Oesterreich, Faeroe

# Words that carry nothing: "Trinidad & Tobago", "Trinidad og Tobago", "Gambia, The".
EMPTY = lexicon("the of and und et y e ed og och en ja oraz i a ve и")
SAME_WORD = {
    **dict.fromkeys(["st", "ste", "sainte", "sankt", "snt"], "saint"),
    **dict.fromkeys(["rep", "republique", "republica", "republik", "republiek"], "republic"),
    **dict.fromkeys(["republiken", "republikken", "repubblica", "republika"], "republic"),
    **dict.fromkeys(["dem", "democratique", "democratica", "demokratische"], "democratic"),
    **dict.fromkeys(["demokratischen", "demokratiska", "demokratiske"], "democratic"),
    **dict.fromkeys(["is", "isl", "island"], "islands"),
    **dict.fromkeys(["sta"], "santa"),
    **dict.fromkeys(["остров", "острова", "островов"], "ова"),
}


def fold(name: str) -> str:
    """The key of a name: its words, folded, without spaces.

    "Côte d’Ivoire", "COTE D IVOIRE" and "Cote dIvoire" have one key; so have "St. Kitts &
    Nevis" and "Saint Kitts and Nevis".
    """
    key = "".join(words(name))
    rules = (*JAPANESE_V, *HEBREW, *UMLAUTS) if len(key) > 4 else (*JAPANESE_V, *HEBREW)
    for written, kept in rules:  # "UAE" is too short for an umlaut
        key = key.replace(written, kept)
    return key


def words(name: str) -> list[str]:
    """Its words, folded: case, accents, apostrophes, short forms; "the", "of", "and" gone."""
    text = unicodedata.normalize("NFKC", re.sub(INVISIBLE, "", name)).casefold()
    text = re.sub(r"\bs:t\b", "saint", re.sub(APOSTROPHES, " ", text.translate(LETTERS)))
    marks = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in marks if c in KEPT_MARKS or unicodedata.category(c) != "Mn")
    text = unicodedata.normalize("NFC", text).translate(LETTERS)
    text = re.sub(
        r"\b(?:[^\W\d_]\.[ -]?){2,}", lambda m: re.sub(r"[. -]", "", m[0]) + " ", text
    )
    found = re.findall(r"[^\W_]+", text)
    if len(found) < 2:  # "Island" alone is Iceland
        return found
    last = len(found) - 1
    return [
        SAME_WORD.get(word, word)
        for i, word in enumerate(found)
        if word not in EMPTY or (len(word) == 1 and i in (0, last))  # "E. Timor"
    ] or found


# Forms of state as they stand before a name, folded; with what may stand between.
FORMS = lexicon(
    """
    republic bundesrepublik volksrepublik volksrepubliek folkrepubliken folkerepublikken
    folkerepublik kingdom royaume konigreich koninkrijk reino regno kongeriket
    kongeriget konungariket krolestwo kralovstvo emirate emirat emirato sultanate
    sultanat sultanato principality principaute furstentum principado principato
    vorstendom duchy ducado grossherzogtum groothertogdom granducato commonwealth
    gemenebest comunidade mancomunidad union unie unione uniao unia sultanaat
    vereinigung республика союз содружество королевство султанат княжество רפובליקת
    הרפובליקה ממלכת جمهوريه مملكه سلطنه اماره
    """
)
# A "State of Georgia" or "Estado de México" is elsewhere: only these countries are styled so.
STATES = lexicon("AE BH BN ER IL KW LY PG PS QA VA WS")
STATE_WORDS = lexicon(
    "state etat stato staat estado stat staten statul panstwo stati devleti государство دوله"
)
QUALIFIERS = lexicon(
    """
    federal federale federative federativa federatieve islamic islamique islamica
    islamische islamitische islamiske islamiska исламская bolivarian bolivarienne
    bolivariana bolivarische plurinational plurinacional democratic socialist socialiste
    socialista sozialistische people peoples s populaire popular popolare united unie
    vereinigte unida unita verenigde forenede co operative cooperative kooperative
    cooperativa arab arabe arabische independent unabhangige hashemite grand gran
    oriental vereinte народная демократическая социалистическая федеративная
    объединенная
    """
)
LINKS = lexicon(
    """
    du des de la le les l d del della dello dell delle dei degli di do da dos das der
    den det van von las los el o as os של
    """
)
FORM_ENDING = (
    r"(?:・|イスラー?ム|伊斯[蘭兰]|人民|民主|[聯联連]邦|[聯联連]合|社[會会]主[義义]|合作|阿拉伯)*"
    r"(?:共和[國国]|王[國国]|大?公[國国]|侯國|[蘇苏]丹[國国]|首長国|[聯联連]邦|[聯联]盟|邦聯"
    r"|[獨独]立[國国]|[國国])$"
    r"|(?:\s|이슬람|인민|민주|연방|사회주의|연합|협동|아랍)*"
    r"(?:공화국|왕국|대?공국|술탄국|독립국|연방|연합|국)$"
    r"|(?:\s+(?:halk|federal|demokratik|islam|arap|sosyalist|birleşik))*"
    r"\s+(?:cumhuriyeti|krallığı|prensliği|sultanlığı|devleti|emirliği|birliği|konfederasyonu)$"
)
ARTICLE = (
    r"(?i)(?:the|la|le|les|el|los|las|lo|il|gli|i|o|a|os|as|de|het|den|det|dei|der|die|das)\s+"
    r"|l['’]\s*"
)
FORMER = (
    r"(?i)(?:the )?(?:now|today|jetzt|heute|maintenant|former(?:ly)?|fmr|previously|also|ex"
    r"|ehemals|ehemaliges|früher|ancien(?:ne(?:ment)?)?"
    r"|antes|antigua|antiguo|antiga|voorheen|voormalig|tidligere|tidigare|dawniej|dříve|predtým"
    r"|бывш\w*|eski)\b[\s:.-]*|[原舊旧前]|구\s+|옛\s*"
)
WITH = (
    r"(?i)(?:including|inclusive|incl?|with|einschließlich|einschl|inkl(?:usive|usief)?|mit"
    r"|y compris|avec|inclusief|met|inclus[oiae]|compreso|con|com|med|ml)\b\.?\s*"
)
WITHOUT = (
    r"(?i)(?:excluding|excl?|except(?:ing)?(?: for)?|without|other than|ohne|außer|ausgenommen"
    r"|sauf|hors|excepté|sans|zonder|behalve|uitgezonderd|esclus[oiae]|eccetto|tranne|senza"
    r"|excepto|salvo|sin|exceto|sem|utom|unntatt|undtagen|uten|uden)\b\.?"
)
# In a parenthesis these tell of the advice, not of a part of the country.
NOT_A_PART = lexicon(
    """
    level levels stufe niveau nivel livello warning warnings warnung advisory advisories
    advice alert alerts reisewarnung teilreisewarnung travel reise voyage viaje update
    updated see siehe voir all whole entire total partial partially teilweise other
    others rest various several closed lifted suspended temporarily archived old draft
    test summary summaries note avoid none tba tbc
    """
)
WHOLE_IN_CJK = r"全[土境域國国]|전\s?(?:역|지역|국)"
JOINTS = (
    r"\s*[,;，、/]\s*(?:(?:and|und|et|y|e|en|og|och|i|ve|и|&)\s+)?"
    r"|\s+(?:and|und|et|y|e|ed|en|og|och|ja|i|a|ve|и|oraz|&|\+)\s+"
    r"|[及和與与・·]"
)


def without_article(text: str) -> str | None:
    """Of "La Réunion", "Réunion"; None where it begins with no article."""
    match = re.match(ARTICLE, text)
    return text[match.end() :] if match else None


def inverted(text: str) -> str | None:
    """Of "Gambia, The", "The Gambia"; of "Korea (North)", "North Korea". None: not turned."""
    match = re.fullmatch(r"([^,(\[]+?)\s*[(\[]([^()\[\]]+)[)\]]|([^,]+),\s*(.+)", text)
    if match is None:
        return None
    first, second = (match[1], match[2]) if match[1] else (match[3], match[4])
    return f"{second.strip()} {first.strip()}"


def without_form(text: str) -> str | None:
    """Of "Islamische Republik Pakistan", "pakistan"; None: it bears no form."""
    found = words(text)
    before_a_name = FORMS | STATE_WORDS | QUALIFIERS | LINKS
    start = next((i for i, word in enumerate(found) if word not in before_a_name), None)
    if start is not None and (FORMS | STATE_WORDS) & set(found[:start]):
        return " ".join(found[start:])
    lower = text.casefold().replace("i̇", "i")  # İ casefolds to i and a dot
    match = re.search(FORM_ENDING, lower)
    return (lower[: match.start()].strip() or None) if match else None


def annotates(inside: str) -> bool:
    """Whether it is nothing but a form of state: "Den Demokratiske Folkerepublik"."""
    found = words(inside)
    return set(found) <= FORMS | QUALIFIERS | LINKS and bool(FORMS & set(found))


def without_former(inside: str) -> str | None:
    """Of "former Swaziland", "Swaziland"; None: nothing of the kind."""
    match = re.match(FORMER, inside)
    return inside[match.end() :] if match else None


def included(inside: str) -> str | None:
    """Of "including Hong Kong and Macau", "Hong Kong and Macau". None: nothing of the kind."""
    match = re.match(WITH, inside)
    return inside[match.end() :] if match else None


def excludes(inside: str) -> bool:
    """Whether a parenthesis takes something away: "ohne Kosovo"."""
    return re.match(WITHOUT, inside) is not None


def describes_no_place(inside: str) -> bool:
    """Whether it speaks of the advice, or bears numbers or letters we cannot expand."""
    return (
        bool(re.search(r"\d", inside))
        or bool(NOT_A_PART & set(words(inside)))
        or "do not" in inside.lower()
        or bool(re.search(WHOLE_IN_CJK, inside))
        or bool(re.fullmatch(r"(?:[A-Z]\.?\s?){1,7}", inside))
    )


def parts_of_list(text: str) -> list[str]:
    """The pieces of "A, B and C". None of "A, B": that may be a town and its country."""
    pieces = [piece.strip() for piece in re.split(JOINTS, text)]
    if len(pieces) < 2 or not all(pieces) or (len(pieces) == 2 and re.search("[,，]", text)):
        return []
    return pieces
