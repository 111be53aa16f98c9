"""Made pages of several languages: which level is the country's and which a part's."""

import pytest

from advisorywatch.language import advise

JA = (
    "【危険レベル】\n●スーダンとの国境地帯（町を含む。）\n"
    "レベル４：退避してください。渡航は止めてください。（退避勧告）（継続）\n"
    "●北部州のレベル４地域と接する地域\nレベル２：不要不急の渡航は止めてください。（継続）\n"
    "●上記以外の地域（首都を含む。）\nレベル１：十分注意してください。（継続）"
)
KO = (
    "- 4단계(여행금지) : 북부 국경 지역 - 3단계(철수권고) : 음트와라 주 "
    "- 2단계(여행자제) : 3단계 지정 지역을 제외한 전 지역"
)
DA = (
    "Vær ekstra forsigtig: Addis Ababa.\n"
    "Vi fraråder alle ikke-nødvendige rejser til: Hele landet undtagen områderne i den røde bjælke.\n"
    "Vi fraråder alle rejser til: Regionerne Tigray og Amhara."
)
HE = (
    "רמת איום משולבת: רמה 4/ איום גבוה ולהימנע מהגעה: צפון המדינה. "
    "רמה 2/ איום מזדמן, המלצה לנקוט באמצעי זהירות מוגברים: שאר שטחי המדינה."
)
SV = (
    "UD avråder från icke nödvändiga resor till hela Libanon. UD avråder även fortsatt från alla "
    "resor till gränsområdet mot Syrien."
)
ZH = "以色列－黎巴嫩邊界地區：第四級：紅色儘速離境\n以色列 Israel：第二級：黃色注意"
PT = (
    "Desaconselham-se as viagens não essenciais ao Togo. São desaconselhadas todas as viagens à "
    "região de Savanes."
)
FI = "Vältä tarpeetonta matkustamista Togoon.\nSavanesin alue: Poistu välittömästi maasta"


@pytest.mark.parametrize(
    ("lang", "text", "level", "parts", "leave", "scope"),
    [
        ("ja", JA, 2, [4, 3], "now", "part"),
        ("ko", KO, 3, [4, 4], "now", "part"),
        ("da", DA, 3, [2, 4], None, None),
        ("he", HE, 2, [4], None, None),
        ("sv", SV, 3, [4], None, None),
        ("zh-Hant", ZH, 2, [4], "now", "part"),
        ("pt", PT, 3, [4], None, None),
        ("fi", FI, 3, [4], "now", "part"),
    ],
)
def test_the_country_is_told_from_its_parts(
    lang: str,
    text: str,
    level: int,
    parts: list[int],
    leave: str | None,
    scope: str | None,
):
    advice = advise(text, lang)

    assert (advice.level, [area.level for area in advice.areas]) == (level, parts)
    assert (advice.leave, advice.leave_scope) == (leave, scope)


def test_another_country_than_the_pages_own_is_set_aside():
    assert (
        advise("イエメン全土に危険レベル４を発出しています。", "ja", country="OM").level is None
    )
    assert advise("UD avråder från alla resor till Syrien.", "sv", country="LB").level is None
    assert advise("Vi fraråder alle rejser til Syrien.", "da", country="JO").level is None
    assert advise("예멘 전역에 4단계(여행금지)를 발령했다.", "ko", country="OM").level is None


@pytest.mark.parametrize(
    ("lang", "country", "text", "part"),
    [
        (
            "it",
            "TD",
            "I viaggi nella provincia di Kanem sono sconsigliati.",
            "provincia di Kanem",
        ),
        (
            "it",
            "TD",
            "Particolare cautela in occasione di viaggi nella regione del Lago.",
            "regione del Lago",
        ),
        (
            "it",
            "TD",
            "Sono sconsigliate le zone di confine con la Libia.",
            "zone di confine con la",
        ),
        (
            "fr",
            "TD",
            "Les voyages dans la province du Lac sont formellement déconseillés.",
            "province du Lac",
        ),
        (
            "es",
            "TD",
            "Los viajes al norte del país se siguen desaconsejando.",
            "norte del país",
        ),
        (
            "pt",
            "TD",
            "As viagens não essenciais à província do Lago devem ser evitadas.",
            "província do Lago",
        ),
    ],
)
def test_a_part_is_named_without_the_words_around_it(
    lang: str, country: str, text: str, part: str
):
    [area] = advise(text, lang, country=country).areas

    assert area.name.startswith(part)


@pytest.mark.parametrize(
    ("lang", "text", "country"),
    [
        ("de", "Vor Reisen in die an die Ukraine grenzenden Gebiete wird gewarnt.", "RU"),
        ("de", "Vor Reisen in die Grenzgebiete zu Syrien und Irak wird gewarnt.", "TR"),
        ("nl", "Voor de aan Oekraïne grenzende regio's geldt kleurcode rood.", "RU"),
        ("nl", "Het reisadvies voor de grensstreek bij Gaza, Syrië en Egypte is rood.", "IL"),
    ],
)
def test_neighbours_that_tell_where_a_border_runs_are_not_what_is_spoken_of(
    lang: str, text: str, country: str
):
    advice = advise(text, lang, country=country)

    assert (advice.level, advice.worst) == (None, 4)


def test_a_publisher_that_names_itself_speaks_of_no_other_country():
    text = "In Nederland geldt kleurcode oranje voor het hele land."

    assert advise(text, "nl", country="TN").level == 3
    assert advise("In Ghana geldt kleurcode oranje.", "nl", country="TN").level is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Vor Reisen in den Rest der Insel Mindanao wird gewarnt."),
        ("de", "Vor Reisen in die übrigen Teile von Mindanao wird gewarnt."),
        ("de", "Vor Reisen in die übrigen Gebiete der Provinz Cotabato wird gewarnt."),
        ("en", "We advise against all travel to the rest of the island of Mindanao."),
        ("fr", "Le reste de l'île de Mindanao est formellement déconseillé."),
        ("es", "Se recomienda no viajar al resto de la isla de Mindanao."),
        ("nl", "Reis niet naar de rest van het eiland Mindanao."),
        ("pt", "Desaconselham-se todas as viagens ao resto da ilha de Mindanau."),
        ("it", "Si sconsigliano i viaggi a qualsiasi titolo nel resto dell'isola di Mindanao."),
    ],
)
def test_the_rest_of_a_part_is_not_the_rest_of_the_country(lang: str, text: str):
    read = advise(text, lang, country="PH")

    assert (read.level, read.worst) == (None, 4)
    assert len(read.areas) == 1


@pytest.mark.parametrize(
    ("country", "text", "worst"),
    [
        ("SA", "Do Not Travel to the Yemen border due to terrorism.", 4),
        ("SN", "Do not travel to the Mali border.", 4),
        ("BF", "Do not travel to the Mali and Niger border areas.", 4),
        ("PK", "Do not travel to the India-Pakistan border.", 4),
        ("IN", "Do not travel to the India–Pakistan border.", 4),
        ("KE", "Do not travel to the India-Pakistan border.", None),
        ("SN", "Do not travel to Mali.", None),
    ],
)
def test_a_neighbours_name_before_the_border_only_tells_a_direction(
    country: str, text: str, worst: int | None
):
    advice = advise(text, "en", country=country)

    assert (advice.level, advice.worst) == (None, worst), advice


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "We advise against all travel to the states of Borno, Katsina, Niger and Yobe."),
        ("sv", "UD avråder från alla resor till delstaterna Borno, Katsina, Niger och Yobe."),
        ("ru", "МИД рекомендует воздержаться от поездок в штаты Борно, Йобе, Нигер и Кацина."),
    ],
)
def test_a_state_that_bears_a_neighbours_name_is_one_among_the_others(lang: str, text: str):
    assert advise(text, lang, country="NG").worst == 4


@pytest.mark.parametrize(
    "place", ["parts of Mali, Niger and Chad", "the regions of Diffa and Tahoua in Niger"]
)
def test_parts_of_neighbours_are_not_the_countrys(place: str):
    assert advise(f"We advise against all travel to {place}.", "en", country="NG").worst is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("cs", "Českým občanům v Egyptě ministerstvo doporučuje dbát zvýšené opatrnosti."),
        ("pl", "MSZ zaleca polskim obywatelom w Egipcie zachowanie szczególnej ostrożności."),
    ],
)
def test_an_adjective_of_nationality_names_no_country(lang: str, text: str):
    assert advise(text, lang, country="EG").worst == 2


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Vor Reisen in den Gazastreifen wird gewarnt. Von Reisen nach Israel wird abgeraten.",
        ),
        ("en", "Do not travel to Gaza. Reconsider travel to Israel."),
    ],
)
def test_gaza_is_a_part_on_the_page_of_israel_alone(lang: str, text: str):
    israel = advise(text, lang, country="IL")
    egypt = advise(text, lang, country="EG")

    assert (israel.level, israel.worst, len(israel.areas)) == (3, 4, 1)
    assert (egypt.level, egypt.worst, egypt.areas) == (None, None, ())


def test_a_neighbour_on_the_page_of_israel_stays_a_neighbour():
    text = "Vor Reisen nach Syrien wird gewarnt. Von Reisen nach Israel wird abgeraten."

    advice = advise(text, "de", country="IL")

    assert (advice.level, advice.worst) == (3, 3)


def test_to_leave_gaza_is_no_call_to_leave_israel():
    advice = advise("Deutsche werden aufgefordert, Gaza zu verlassen.", "de", country="IL")

    assert (advice.leave, advice.leave_scope) == ("should", "part")


@pytest.mark.parametrize(
    ("text", "level", "worst"),
    [
        ("Für die Provinz Idlib gilt eine Reisewarnung.", None, 4),
        ("Für den Norden des Landes besteht eine Reisewarnung.", None, 4),
        ("Für das ganze Land gilt eine Reisewarnung.", 4, 4),
        ("Für den Irak gilt eine Reisewarnung.", None, None),
    ],
)
def test_a_warning_whose_place_stands_before_it_is_of_that_place(
    text: str, level: int | None, worst: int | None
):
    advice = advise(text, "de", country="SY")

    assert (advice.level, advice.worst) == (level, worst)


@pytest.mark.parametrize(
    ("lang", "text", "level"),
    [
        ("tr", "Vatandaşlarımızın Çad'a seyahat etmekten kaçınmaları tavsiye edilmektedir.", 4),
        ("tr", "Vatandaşlarımızın Çad'a zorunlu olmadıkça seyahat etmemeleri uygundur.", 3),
        ("tr", "Bakanlık, Çad için seviye 4 uyarısı yayımladı.", 4),
        ("ko", "우리 국민께서는 차드를 방문하지 말아 주시기 바랍니다.", 4),
    ],
)
def test_who_is_spoken_to_before_the_country_makes_no_part_of_it(
    lang: str, text: str, level: int
):
    advice = advise(text, lang, country="TD")

    assert (advice.level, advice.areas) == (level, ())
