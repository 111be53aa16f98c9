"""Spanish: Spain's MAEC (often in capitals), Mexico's SRE, Argentina's chancellery."""

from advisorywatch.language.table import (
    AFTER,
    BEFORE,
    BOTH,
    CLAUSE,
    CONSIDER,
    LEAVE,
    LEVEL,
    NEXT,
    SENTENCE,
    SHOULD,
    Aside,
    Calls,
    Lifts,
    Says,
    Table,
)

WORDS = {
    "DESACONSEJA": "desaconseja|desaconsejan|desaconsejado|desaconsejada|desaconsejados|desaconsejamos|desaconsejar|desaconsejable",
    "VIAJAR": "viajar|desplazarse|viajes|viaje|desplazamientos|desplazamiento|visitar|viajen|trasladarse|acudir",
    "SALVO": "salvo|excepto|a_menos_que|si_no_es|a_no_ser|salvo_que",
    "FIRME": "completamente|absolutamente|totalmente|encarecidamente|firmemente|formalmente|tajantemente|estrictamente|por_completo|vivamente|expresamente|terminantemente",
    "NECESARIO": "necesario|necesidad|razones|motivos|imprescindible|causas|excepcionales|urgente|extrema|esencial|estrictamente|fuerza_mayor|sea|sean",
    "NO_ESENCIAL": "no_esenciales|no_esencial|no_necesarios|no_imprescindibles|no_indispensables|no_urgentes|innecesarios|turísticos|de_turismo",
    "RECOMIENDA": (
        "recomienda|recomiendan|recomendamos|recomendado|aconseja|aconsejan|insta|instan|instamos|instado|ruega|ruegan|pide|piden|solicita|exhorta|"
        "exhortan|sugiere|llama|llamamiento|urge|invita|apremia|recomendación|rogamos|pedimos|exhortamos|instó|pidió|recomendó|urgió|urgen|exhortó|aconsejó|llamó|ordenó|solicitó|recomendado|pedido|aconsejado"
    ),
    "SALIR": "salir|abandonar|abandonen|salgan|abandone|salga|marcharse|regresar|regresen|retornar|retornen|evacuar|partir|dejar|dejen",
    "GENTE": "españoles|ciudadanos|nacionales|viajeros|turistas|residentes|mexicanos|argentinos|compatriotas|personas|connacionales|persona|quienes",
}

# fmt: off
LEVELS = (
    Says(3, "{DESACONSEJA} ... {VIAJAR} ... {SALVO} ... {NECESARIO}", "MAEC on Iraq: 'se desaconseja viajar al país salvo por razones de necesidad'"),
    Says(3, "no {VIAJAR} ... {SALVO} ... {NECESARIO}", "MAEC: 'a menos que sea necesario', 'salvo por razones excepcionales'"),
    Says(3, "{DESACONSEJA} [{FIRME}] [todos_los|los|todo|realizar|cualquier] {VIAJAR} {NO_ESENCIAL}", "SRE"),
    Says(3, "evitar|eviten|evite|posponer [todos_los|los|todo|realizar|cualquier] {VIAJAR} {NO_ESENCIAL}", "MAEC, SRE"),
    Says(3, "evitar|eviten|evite|aplazar|posponer ... {VIAJAR} que_no_sean|que_no_sea|no [estrictamente|absolutamente] imprescindibles|imprescindible|necesarios|necesario|esenciales|esencial|urgentes", "paraphrase"),
    Says(3, "restringir|limitar|reducir|restrinjan|limiten [los|sus|todos_los|todo|al_máximo] {VIAJAR} ... imprescindible*|necesario*|esencial*|indispensable*", "MAEC on Venezuela, 2017: 'restringir los viajes a lo estrictamente imprescindible'"),
    Says(3, "aplazar|posponer|postergar|postergue|posponga|diferir [su|sus|los|todo|cualquier|todos_los] {VIAJAR}", "MAEC: 'aconseja aplazar su viaje'; Cancillería: 'postergar los desplazamientos'"),
    Says(3, "evaluar|evalúe|evalúen|valorar ... necesidad de {VIAJAR}", "Argentina: 'evaluar cuidadosamente la necesidad de viajar'"),
    Says(4, "{DESACONSEJA} [{FIRME}] .. {VIAJAR} [bajo|en] [cualquier|ninguna]", "MAEC: with an adverb inside"),
    Says(4, "{DESACONSEJA} [{FIRME}] [bajo_cualquier_circunstancia|en_cualquier_circunstancia] [el|todo|cualquier|los|todos_los|realizar] {VIAJAR}", "MAEC"),
    Says(4, "{VIAJAR} ... está|están|queda|quedan [{FIRME}] {DESACONSEJA}", "passive"),
    Says(4, "no {VIAJAR} bajo|en ninguna circunstancia|concepto", "MAEC's gravest"),
    Says(4, "{RECOMIENDA} [{FIRME}] [a_los_españoles|a_los_ciudadanos|a_sus_ciudadanos] no {VIAJAR}", "MAEC: 'se recomienda no viajar a'"),
    Says(4, "no viajar|viajen|viaje a|al", "MAEC"),
    Says(4, "abstenerse|absténganse|abstengan de [todo|cualquier|realizar] {VIAJAR}", "MAEC"),
    Says(4, "evitar|eviten|evite [todo|cualquier|realizar|todos_los] {VIAJAR}", "Argentina: 'deben evitar viajar a ese país'"),
    Says(2, "viajar|viaje|viajen con [extrema|mucha|la_máxima|suma|gran|especial] precaución|prudencia|cautela|precauciones", "MAEC"),
    Says(2, "extremar|extreme|extremen [las|la|todas_las] precauciones|precaución|prudencia|cautela|medidas", "MAEC", weak=True),
    Says(2, "extrema|máxima|suma|especial precaución|prudencia|cautela", "MAEC", weak=True),
    Says(1, "no hay|existen|existe [actualmente|en_la_actualidad] restricciones|restricción [específicas|especiales] [relativas|a|para|de] [a|viajes|viajar] [viajes|los_viajes]", "MAEC level 1: 'no hay restricciones específicas relativas a viajes'"),
    Says(1, "precauciones|precaución normales|habituales|ordinarias", "MAEC"),
    Says(1, "sin restricciones", "MAEC"),
)

CALLS = (
    Calls(CONSIDER, "valorar|valoren|considerar|consideren|valore|considere|plantearse ... {SALIR}|salida|regreso", "MAEC: 'que valoren salir temporalmente'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... {SALIR}", "MAEC: 'se les insta a que abandonen el país'"),
    Calls(SHOULD, "{RECOMIENDA} ... abandonarlo|dejarlo|lo_abandonen|lo_dejen", "MAEC on Syria: 'que lo abandonen lo antes posible'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... su salida|regreso", "SRE: 'se sugiere programar su salida a la brevedad'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... salida|regreso [inmediata|inmediato|del_país]", "noun", country=True),
    Calls(SHOULD, "{GENTE} ... deben|deberían|debe|deberán [inmediatamente] {SALIR}", "order"),
    Calls(SHOULD, "abandone|abandonen|salga|salgan [inmediatamente|ya|cuanto_antes] el|del", "order: 'abandone el país'"),
)

ASIDES = (
    Aside("seguro|seguros de viaje|médico|salud|asistencia|cancelación|sanitario", "about insurance", BOTH, CLAUSE, "and not 'seguro' alone, which is 'safe'"),
    Aside("un|el|su|los|contratar seguro|seguros no|cubre|cubren|médico|que", "about insurance", BOTH, CLAUSE),
    Aside("aseguradora*|póliza*", "about insurance", BOTH, CLAUSE),
    Aside("deseen|desean|desee|desea|quieran|quieren|pretendan|así_lo_deseen|interesados ... {SALIR}|salida|hacerlo", "only for those who wish to leave", LEAVE, SENTENCE, "MAEC on the UAE: 'los españoles que … deseen salir del país'"),
    Aside("así_lo deseen|desee", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("antes|después|momento|hora|tras [de] .. {SALIR}", "when someone leaves, not that they should", LEAVE, BEFORE),
    Aside("visado|visa|permiso|autorización|prohibición|prohibido|impuesto|tasa|multa|aduana|pasaporte|trámite|trámites", "exit rules of the country", LEAVE, BEFORE),
    Aside("{SALIR} ... antes .. vencimiento|expiración|caduque|venza|expire", "exit rules of the country", LEAVE, AFTER),
    Aside("no|podrán|pueden|puede|podrá [podrán|pueden|se_permite] {SALIR}", "whether one may leave, not that one should", LEAVE, BEFORE),
    Aside("preparados|prepararse|preparado|plan|planes|dispuestos|listos ... {SALIR}|evacuación|salida", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("personal|empleados|diplomáticos|funcionarios ... $", "about staff, not citizens", LEAVE, BEFORE, unless="españoles|ciudadanos|nacionales|mexicanos|argentinos|connacionales"),
    Aside("manifestacion*|aglomeracion*|edificio*|lugar|zona|playa|hotel|casa|domicilio .. inmediatamente|rápidamente|cuanto_antes", "a protest or a place, not the country", LEAVE, AFTER),
    Aside("{SALIR} [de] [la] noche|solo|casa|playa|excursión", "going out, not leaving the country", LEAVE, AFTER),
    Aside("no {SALIR}", "told not to leave", LEAVE, BEFORE),
    Aside("autoridades|policía|ejército ... ordenar*|ordenan|pueden|obligar", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("anteriormente|previamente", "what was advised before", LEVEL, SENTENCE),
    Aside("si|cuando|en_caso_de ... {DESACONSEJA}", "a condition", LEVEL, BEFORE),
    Aside("de_noche|por_la_noche|nocturno*|noche|solo|sola|por_carretera|en_autobús|taxi|taxis|haciendo_autostop|en_solitario", "how to move about, not whether to go", LEVEL, NEXT),
    Aside("excursion*|baño|bañarse|conducir|circular|beber|senderismo", "an activity, not travel to the country", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("ya no {RECOMIENDA}|{DESACONSEJA}|se_desaconseja", BEFORE, "'ya no se desaconseja'"),
    Lifts("ya no se", BEFORE, "'ya no se desaconseja viajar'"),
    Lifts("deja|dejado de desaconsejar", BEFORE, "'ha dejado de desaconsejar'"),
    Lifts("levantado|levantada|retirado|retirada|levanta|retira|suprimido|anulado", CLAUSE, "'se ha levantado la recomendación'"),
)

# fmt: on
TABLE = Table(
    code="es",
    name="Spanish",
    abbreviations=frozenset(
        [
            "sr",
            "sra",
            "dr",
            "dra",
            "ud",
            "uds",
            "etc",
            "núm",
            "n",
            "art",
            "tel",
            "ej",
            "p.ej",
            "av",
            "ee.uu",
            "ee",
            "uu",
        ]
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    subject_first=True,
    moves=("de <old> a <new> $",),
    lowered=(
        "levantado|levantada|retirado|levanta|retira ... recomendación|aviso|alerta|restricción|restricciones",
        "recomendación|aviso|alerta ... levantad*|retirad*",
        "rebajado|rebaja|reducido .. nivel",
    ),
    whole=("todo el|su país|territorio", "conjunto del país", "totalidad del"),
    rest=(
        "resto del|de",
        "demás|restantes zonas|regiones|provincias|áreas|partes",
        "otras zonas|regiones|provincias|áreas",
        "elsewhere",
    ),
    part=(
        "región|regiones|provincia*|estado_de|estados|departamento*|zona|zonas|área*|frontera*|fronteriz*|norte|sur|este_de|este_del|oeste|noreste|noroeste|sureste|suroeste|ciudad*|isla|islas|"
        "distrito*|capital|franja|costa|km|kilómetros|localidad*|península|desierto|valle|territorio_de|algunas|algunos|determinadas|ciertas|gobernación*|proximidades|limítrofe*|norte_de",
    ),
    beyond=(
        "extranjero|mundo|todos_los_países|oriente_medio|medio_oriente|europa|áfrica|estos_países|países|la_región",
    ),
    here=("el|al|del|este|ese|dicho país", "país", "territorio nacional"),
    border=(
        "frontera|fronteras con|entre",
        "fronterizas|fronteriza|limítrofes|limítrofe con",
        "con",
    ),
    to=("a|al|en|hacia|por|para|dentro", "el|la|los|las|todo", "las|la"),
    cause=(
        "está|están|es|son|queda|sigue",
        "debido|por_motivos|por_riesgos|por_razones|a_causa|dada|dado|ante|hasta|mientras|principalmente|y_sigue|verifica",
        "y|o si|abstenerse|extremar|se|en_caso",
        "por motivos|riesgos|razones|la|los|el",
    ),
    but=("salvo|excepto|con_excepción|a_excepción|exceptuando|menos",),
    near=(
        "{GENTE} [que] [se] [encuentren|encuentran|residan|residentes|presentes|estén|permanezcan] [actualmente|todavía|aún|en_estos_momentos] en <where> se|que|a|deben|y|valoren|$",
        "encuentre|encuentren|encuentran|encuentra|residen|esté|estén [actualmente|todavía|aún] en <where> se|que|a|deben|y|$",
    ),
    soon=(
        "de manera|forma inmediata",
        "inmediatamente|inmediato|inmediata|urgentemente|ya|ahora",
        "cuanto antes",
        "lo antes posible",
        "mayor brevedad",
        "a la brevedad",
        "de manera inmediata",
    ),
    transport=("vuelos|comerciales|rutas|medios_comerciales|vías",),
    things=(
        Aside(
            "zona|lugar|edificio|hotel|playa|casa|domicilio|vivienda|vehículo|objetos|equipaje|documentos|área|manifestación",
            "leave the area or a thing, not the country",
            LEAVE,
        ),
    ),
    countries={
        "AE": "EAU|Emiratos Árabes Unidos|Emiratos",
        "US": "Estados Unidos|EE.UU.|EEUU",
        "GB": "Reino Unido",
        "RU": "Federación de Rusia|Federación Rusa|Rusia",
        "CD": "República Democrática del Congo|RDC",
        "CF": "República Centroafricana",
        "PS": "Territorios Palestinos|Palestina",
        "MM": "Myanmar|Birmania",
        "TR": "Turquía",
        "IQ": "Irak|Iraq",
    },
    common=frozenset(
        [
            "de",
            "la",
            "el",
            "en",
            "que",
            "y",
            "los",
            "las",
            "a",
            "se",
            "del",
            "por",
            "con",
            "para",
            "no",
            "una",
            "un",
            "es",
            "al",
            "su",
            "lo",
            "como",
            "más",
            "o",
            "este",
        ]
    ),
)
