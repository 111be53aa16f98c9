"""Posts of US missions in the language of the country: read where English says nothing."""

import time

import pytest

from advisorywatch.advisory import Action, Level
from advisorywatch.language import VIETNAMESE, tell
from advisorywatch.language.detect import is_vietnamese

POSTS = [
    (
        Action.SHELTER_IN_PLACE,
        "Alerta de Seguridad",
        "Los ciudadanos estadounidenses deben refugiarse en el lugar hasta nuevo aviso.",
    ),
    (
        Action.AVOID_AREA,
        "Alerta de Manifestación: Embajada en Goz",
        "Eviten las áreas de las manifestaciones. Mantengan un perfil bajo.",
    ),
    (
        Action.INCREASED_CAUTION,
        "Alerta de Seguridad: Año Nuevo",
        "El personal de la Embajada debe refugiarse. Permanezcan alertas en lugares públicos.",
    ),
    (
        Action.ORDERED_DEPARTURE,
        "Alerta de Seguridad: Embajada en Goz",
        "El Departamento de Estado ordenó la salida del personal no esencial.",
    ),
    (
        Action.AUTHORIZED_DEPARTURE,
        "Alerte de sécurité : Goz",
        "Le département d'État a autorisé le départ des employés non essentiels.",
    ),
    (
        Action.ORDERED_DEPARTURE,
        "Alerta de segurança: Goz",
        "O Departamento de Estado ordenou a saída do pessoal não essencial.",
    ),
    (
        Action.LIFTED_OR_LOWERED,
        "Alerta de Seguridad: fin del confinamiento",
        "Se ha levantado la orden de refugiarse en el lugar.",
    ),
    (
        Action.DEPART_NOW,
        "Alerte de sécurité : Goz",
        "Les citoyens américains doivent quitter le pays immédiatement par avion commercial.",
    ),
    (
        Action.SHELTER_IN_PLACE,
        "Alerte de sécurité : tirs",
        "L'ambassade demande aux citoyens américains de rester à l'abri, chez eux.",
    ),
    (
        Action.AVOID_AREA,
        "Alerte manifestation",
        "Évitez les zones de manifestation et restez vigilants.",
    ),
    (
        Action.INFORMATIONAL,
        "Alerte météo : cyclone",
        "Soyez vigilants et suivez les médias locaux.",
    ),
    (
        Action.AVOID_AREA,
        "Alerta de manifestação",
        "A embaixada pede que os cidadãos americanos evitem as áreas dos protestos.",
    ),
    (
        Action.INCREASED_CAUTION,
        "Alerta de segurança",
        "Os cidadãos americanos devem manter-se atentos e evitar aglomerações.",
    ),
    (
        Action.AVOID_AREA,
        "Cảnh báo Biểu tình",
        "Công dân Hoa Kỳ nên tránh khu vực trung tâm Quận 1, nơi dự kiến có biểu tình.",
    ),
    (
        Action.INCREASED_CAUTION,
        "Cảnh báo An ninh",
        "Công dân Hoa Kỳ nên luôn cảnh giác tại những nơi đông người.",
    ),
    (
        Action.INFORMATIONAL,
        "Cảnh báo Thời tiết: Bão số 3",
        "Hãy cẩn thận và theo dõi tin tức địa phương.",
    ),
    (
        Action.DEPART_NOW,
        "Cảnh báo An ninh",
        "Công dân Hoa Kỳ nên rời khỏi đất nước này ngay lập tức.",
    ),
]


@pytest.mark.parametrize(("action", "title", "text"), POSTS)
def test_a_made_post_in_another_language_is_read_in_it(action: Action, title: str, text: str):
    told = tell(title, text)

    assert told.action is action, told


def test_a_post_in_two_languages_is_read_in_english():
    told = tell(
        "Security Alert / Alerta de Seguridad",
        "U.S. citizens should shelter in place.\nLos ciudadanos deben evitar la zona.",
    )

    assert told.action is Action.SHELTER_IN_PLACE
    assert told.rule.startswith("en: ")


def test_a_level_of_the_state_department_is_read_in_the_countrys_language():
    told = tell(
        "Alerta de Seguridad",
        "Recordamos que el estado está clasificado en el Nivel 4: No viajar. Eviten la zona.",
    )

    assert told.level is Level.DO_NOT_TRAVEL
    assert told.action is Action.AVOID_AREA


def test_vietnamese_is_told_by_its_letters():
    assert is_vietnamese("Đại sứ quán Hoa Kỳ tại Hà Nội khuyến cáo công dân")
    assert not is_vietnamese("Évitez les régions frontalières à l'est du fleuve")
    assert not is_vietnamese("The Embassy in Hà Nội will be closed on Friday")


def test_the_vietnamese_table_compiles_and_its_own_words_cost_no_more_than_their_length():
    VIETNAMESE.compile()
    words = " ".join(anchor for phrase, _ in VIETNAMESE.asking for anchor in phrase.anchors)
    start = time.process_time()

    tell("Cảnh báo", words * 20)

    assert time.process_time() - start < 5
