"""Made sentences of Romance languages in which a part, or a neighbour, is spoken of."""

import pytest

from advisorywatch.language import advise


@pytest.mark.parametrize(
    ("lang", "country", "text"),
    [
        ("it", "AZ", "Si sconsigliano i viaggi lungo le frontiere con l'Armenia."),
        ("it", "ER", "Gli spostamenti fuori Asmara, fortemente sconsigliati, sono lunghi."),
        (
            "it",
            "ET",
            "La regione del Tigray, verso la quale si sconsigliano viaggi, è isolata.",
        ),
        ("it", "TD", "La provincia del Lago è sconsigliata."),
        ("it", "MD", "Si raccomanda di non recarsi nella regione separatista."),
        (
            "fr",
            "MD",
            "La Transnistrie, région où il est formellement déconseillé de se rendre.",
        ),
        ("fr", "ML", "Tout déplacement en dehors de Bamako est formellement déconseillé."),
        ("fr", "TD", "La province du Lac est déconseillée."),
        (
            "es",
            "MD",
            "La región de Transnistria, a la que se desaconseja viajar, es inestable.",
        ),
        ("es", "ML", "Se desaconseja viajar fuera de la capital."),
        ("es", "TD", "SE DESACONSEJA VIAJAR AL SUR."),
        ("es", "TD", "La provincia del Lago está desaconsejada."),
        ("es", "TD", "Zonas de riesgo alto (deben ser evitadas): el este, en la frontera."),
        ("pt", "MD", "A região separatista, para a qual se desaconselham viagens, é instável."),
        ("pt", "TD", "A província do Lago está desaconselhada."),
    ],
)
def test_what_is_said_of_a_part_is_never_the_country_s_level(
    lang: str, country: str, text: str
):
    advice = advise(text, lang, country=country)

    assert (advice.level, advice.worst is not None) == (None, True)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "it",
            "In Ciad, dove si sconsigliano viaggi a qualsiasi titolo, la situazione è tesa.",
        ),
        ("it", "La situazione è tesa, pertanto si sconsigliano viaggi a qualsiasi titolo."),
        ("fr", "Le Tchad, où il est formellement déconseillé de se rendre, est en crise."),
        ("es", "En Chad, adonde se desaconseja viajar, la situación es grave."),
        ("es", "SE DESACONSEJA EL VIAJE BAJO CUALQUIER CIRCUNSTANCIA."),
        ("pt", "O país é desaconselhado."),
    ],
)
def test_a_relative_clause_after_the_country_is_the_country_s_level(lang: str, text: str):
    assert advise(text, lang, country="TD").level == 4


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("it", "Il confine è chiuso con il Mali (che resta un Paese sconsigliato)."),
        ("it", "La frontiera con il Mali, Paese sconsigliato a qualsiasi titolo, è chiusa."),
        ("fr", "Au Mali, où il est formellement déconseillé de se rendre, la crise dure."),
        ("es", "En Malí, adonde se desaconseja viajar, la situación es grave."),
        ("es", "La frontera con Malí, país al que se desaconseja viajar, está cerrada."),
    ],
)
def test_a_remark_on_a_neighbour_is_no_level(lang: str, text: str):
    assert advise(text, lang, country="MR").worst is None
