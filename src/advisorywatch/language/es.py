"""Spanish: Spain's MAEC (often in capitals), Mexico's SRE, Argentina's chancellery."""

from advisorywatch.language.es_alerts import (
    ALERT_ASIDES,
    ASKS,
    DRILL,
    NUMBERED,
    REMINDER,
    STATE_LEVELS,
)
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
    "DESACONSEJA": "desaconsej*|contraindicad*",
    "ESTAN": "se_siguen|se_sigue|se_continúan|se_mantienen|está|están|queda|quedan|sigue|siguen|continúa|continúan|permanece|permanecen|es|son|estaban|estaba|quedaron|se",
    # The journey: nouns and verbs, in the moods a request puts them in.
    "VIAJAR": (
        "viajes_y_desplazamientos|viajes_y_estancias|viajes_o_desplazamientos|viajar|viajes|viaje|viajen|viajéis|viajaran|viajasen|desplazarse|desplazarnos|desplacen|desplace|desplazamientos|desplazamiento|traslado|traslados|"
        "trasladarse|trasladen|visitar|visiten|visite|visitas|visita|acudir|acudan|estancias|estancia|ir|vayan|tránsito|transitar|permanecer|permanencia"
    ),
    "VIAJES": "viajes|viaje|viajar|visitas|visita|visitar|turismo|estancias|estancia|vacaciones|acudir|ir_a|viajen|visiten",
    "TRASLADOS": "desplazarse|desplacen|desplazamientos|desplazamiento|traslado|traslados|trasladarse",
    "EVITAR": "evitar|eviten|evite|evitando|evitaran|evitasen|evitarse|evitarlo|evítese|evita|prescindir|prescindan",
    "APLAZAR": "aplazar|aplacen|aplace|aplazando|aplazarse|posponer|pospongan|posponga|posponiendo|postergar|posterguen|postergue|postergando|diferir|difieran|retrasar|retrasen|demorar",
    "SALVO": "salvo|excepto|a_menos_que|si_no_es|a_no_ser|salvo_que|a_excepción|con_excepción|más_que|sino|con_la_salvedad|exceptuando",
    "SOLO": "solo|sólo|solamente|únicamente|exclusivamente|tan_solo",
    "FIRME": "completamente|absolutamente|totalmente|encarecidamente|firmemente|formalmente|tajantemente|estrictamente|por_completo|vivamente|expresamente|terminantemente|seriamente|fuertemente|rotundamente|categóricamente|enérgicamente|actualmente|por_el_momento|temporalmente|en_general|siendo|también|igualmente",
    "NECESARIO": "estrict*|necesario*|necesidad*|razones|razón|motivos|motivo|imprescindible*|causas|causa|excepcional*|urgente*|urgencia|extrema|esencial*|indispensable*|estrictamente|fuerza_mayor|sea|sean|justificad*",
    "NO_ESENCIAL": (
        "no_esencial*|no_necesario*|no_imprescindible*|no_indispensable*|no_urgente*|no_estrictamente_necesario*|no_estrictamente_esencial*|innecesari*|turístic*|de_turismo|de_placer|de_ocio|"
        "no_absolutamente_necesario*|no_fundamental*|no_prioritari*|que_no_sean|que_no_sea|que_no_fueran|que_no_resulte*|que_no_respondan|prescindibles"
    ),
    "RECOMIENDA": (
        "recomiend*|recomend*|aconsej*|insta|instan|instamos|instó|instaron|instado|instados|instando|instar|instaba|instaban|ruega|ruegan|rogamos|rogó|ruego|rogado|"
        "pide|piden|pidió|pidieron|pedimos|pedía|pedían|pedido|pidiendo|pedir|solicita|solicitan|solicitó|solicitaron|solicitado|solicitando|exhort*|sugiere|sugieren|sugirió|sugirieron|"
        "sugerimos|sugerido|sugerencia|sugiriendo|llama|llaman|llamó|llamaron|llamado|llamamiento|llamamientos|llamando|urge|urgen|urgió|urgieron|urgido|urgimos|"
        "invita|invitan|invitó|invitaron|invitado|invitados|invitamos|invitando|apremia|apremió|apremian|conmina|conminó|conminan|conminado|reclama|reclamaba|reclamó|reclaman|"
        "ordena|ordenó|ordenan|ordenado|orden|anima|animó|animan|apela|apeló|apelan|insiste|insisten|insistió|indica|indicó|advierte|advirtió|alerta_para|orienta|alienta|alentó"
    ),
    "SALIR": (
        "salir|salgan|salga|salieran|salieron|saliesen|salgáis|abandonar|abandonen|abandone|abandonaran|abandonasen|abandonéis|marcharse|marchen|marcharan|irse|"
        "evacuar|evacúen|partir|partan|dejar|dejen|deje|dejaran|dejasen|huir|retirarse"
    ),
    "VOLVER": "regresar|regresen|regresaran|regrese|retornar|retornen|retornaran|volver_a_españa|vuelvan_a|volver_a_casa|repatriarse|regresar_a|volver_al_país|vuelvan|retorno",
    "DEBEN": "deben|deberían|debe|deberán|debían|tienen_que|tendrán_que|han_de|debería",
    "GENTE": (
        "españoles|españolas|ciudadanos|ciudadanas|nacionales|viajeros|turistas|residentes|mexicanos|mexicanas|argentinos|argentinas|chilenos|colombianos|peruanos|uruguayos|"
        "compatriotas|personas|connacionales|persona|quienes|aquellos|expatriados|ciudadanía|visitantes"
    ),
}

# fmt: off
LEVELS = (
    Says(3, "{DESACONSEJA} ... {VIAJAR} ... {SALVO} ... {NECESARIO}", "MAEC on Iraq: 'se desaconseja viajar al país salvo por razones de necesidad'"),
    Says(3, "no|tampoco [es|se|le|les|son|resulta] aconseja|recomienda|aconsejable*|recomendable*|aconsejan|recomiendan .. {VIAJAR} ... {SALVO} ... {NECESARIO}", "press: 'no aconseja viajar salvo motivos de extrema necesidad'"),
    Says(3, "no|tampoco [es|se|le|les|son|resulta] aconseja|recomienda|aconsejable*|recomendable*|aconsejan|recomiendan .. {VIAJAR} {NO_ESENCIAL}", "the denial of the lesser journeys"),
    Says(4, "no|tampoco [es|se|le|les|son|resulta] aconseja|recomienda|aconsejable*|recomendable*|aconsejan|recomiendan .. {VIAJAR}", "the same without an exception"),
    Says(3, "no|nadie|ningún [se] {VIAJAR} ... {SALVO} ... {NECESARIO}", "MAEC: 'a menos que sea necesario', 'salvo por razones excepcionales'"),
    Says(3, "{SALVO} ... {NECESARIO} ... {DESACONSEJA} ... {VIAJAR}", "the exception first"),
    Says(3, "{SALVO} ... {NECESARIO} ... no {VIAJAR}", "the exception first"),
    Says(3, "{VIAJAR} ... {SALVO} ... {NECESARIO} ... {ESTAN} {DESACONSEJA}", "passive"),
    Says(3, "{VIAJAR} ... {ESTAN} [{FIRME}] {DESACONSEJA} ... {SALVO} ... {NECESARIO}", "passive"),
    Says(3, "viajar|viajen|viaje|desplazarse|viajes [a|al|hacia] .. {SOLO} [en|por|si|para] .. {NECESARIO}", "only what is needed: 'viajar solo por motivos imprescindibles'"),
    Says(3, "{SOLO} [se|se_debe|deben] {VIAJAR} ... {NECESARIO}", "the same, 'only' first"),
    Says(3, "{DESACONSEJA} [{FIRME}] .. {VIAJAR} .. {NO_ESENCIAL}", "SRE: 'desaconseja viajes no esenciales'"),
    Says(3, "{VIAJAR} {NO_ESENCIAL} <where> {ESTAN} [{FIRME}] {DESACONSEJA}", "passive, the place between"),
    Says(3, "{VIAJAR} .. {NO_ESENCIAL} ... {ESTAN} [{FIRME}] {DESACONSEJA}", "passive"),
    Says(3, "{DESACONSEJA} ... que ... {VIAJAR} {NO_ESENCIAL}", "press on SRE: 'desaconsejó que los ciudadanos realicen viajes no esenciales'"),
    Says(3, "{DESACONSEJA} ... {VIAJAR} ... {NO_ESENCIAL}", "the nationals between: 'desaconseja a los mexicanos los viajes no esenciales'"),
    Says(3, "{EVITAR} .. {TRASLADOS} que_no_sea|que_no_sean .. {NECESARIO}", "press on Korea: 'evitar cualquier desplazamiento que no sea estrictamente necesario'"),
    Says(3, "{EVITAR}|no .. {TRASLADOS} .. {NO_ESENCIAL}", "SRE, 2026; also of staying at home", weak=True),
    Says(3, "{EVITAR}|{APLAZAR}|cancelar|cancelen|suspender ... {VIAJAR} ... {NO_ESENCIAL}", "MAEC, SRE: 'evitar los viajes que no sean imprescindibles'"),
    Says(3, "{EVITAR} ... {VIAJAR} ... {SALVO} .. {NECESARIO}", "paraphrase"),
    Says(3, "no {VIAJAR} ... {NO_ESENCIAL}", "press: 'no realizar viajes no esenciales'"),
    Says(3, "no realizar|realicen|emprender|emprendan|hacer|hagan|efectuar|efectúen .. {VIAJAR} .. {NO_ESENCIAL}", "press"),
    Says(3, "restringir|limitar|reducir|restrinjan|limiten|restrinja|limite|reduzcan|limitando [los|sus|todos_los|todo|al_máximo|al_mínimo] {VIAJAR} ... imprescindible*|necesario*|esencial*|indispensable*|mínimo", "MAEC on Venezuela, 2017: 'restringir los viajes a lo estrictamente imprescindible'"),
    Says(3, "reconsider*|replante* .. {VIAJAR}|planes", "the US scale as the press translates it; MAEC 2020: 'reconsideren sus planes de viaje'"),
    Says(4, "{EVITAR} o {APLAZAR} .. {VIAJAR}", "Argentina, 2024: 'que eviten o posterguen viajes a ese país'"),
    Says(3, "{APLAZAR} .. {VIAJAR}", "MAEC: 'aconseja aplazar su viaje'; Cancillería: 'postergar los desplazamientos'"),
    Says(3, "evaluar|evalúe|evalúen|valorar|valoren ... necesidad de viajar|viajes|viaje|desplazarse|trasladarse|realizar", "Argentina: 'evaluar cuidadosamente la necesidad de viajar'"),
    Says(4, "{DESACONSEJA} [{FIRME}] ... {VIAJAR}", "MAEC: 'se desaconseja completamente viajar', 'desaconseja a los españoles el viaje'"),
    Says(4, "{DESACONSEJA} [{FIRME}] .. ir > a|al", "press: 'desaconseja ir a Irán'"),
    Says(4, "{VIAJAR} <where> {ESTAN} [{FIRME}] {DESACONSEJA}", "passive: 'los viajes al interior se siguen desaconsejando'"),
    Says(4, "{VIAJAR} ... {ESTAN} [{FIRME}] {DESACONSEJA}", "passive: 'los viajes al interior se siguen desaconsejando'"),
    Says(4, "{VIAJAR} .. {DESACONSEJA}", "a headline: 'Viaje desaconsejado'", weak=True),
    Says(4, "país|países|destino|destinos|zona|zonas|región|regiones|provincia*|estado|estados|frontera* ... {ESTAN} [{FIRME}] {DESACONSEJA}", "the place itself"),
    Says(4, "{DESACONSEJA} [{FIRME}] [el|la|los|las] [país|destino|zona*|región*|presencia|permanencia|tránsito|ingreso]", "the place itself: 'se desaconseja la permanencia en'", weak=True),
    Says(4, "no|nadie|nunca [se] {VIAJAR} [a|al] bajo|en|por ninguna|ningún circunstancia|concepto|motivo", "MAEC's gravest"),
    Says(4, "{RECOMIENDA} ... que [nadie|no] [se] nadie|no [se] {VIAJAR}", "press: 'pide que no viajen', 'recomienda que nadie viaje'"),
    Says(4, "{RECOMIENDA} [{FIRME}] ... no {VIAJAR}", "MAEC: 'se recomienda no viajar a'"),
    Says(4, "no [se] viajar|viajen|viaje|viajes|desplazarse|desplacen|trasladarse|trasladen > de_momento|por_ahora|hasta|a|al|hacia|por_el_momento|bajo|en", "MAEC"),
    Says(4, "{RECOMIENDA} .. no ir|vayan|acudir > a|al", "press: 'aconseja no ir a Irán'", weak=True),
    Says(4, "abstenerse|absténganse|abstengan|abstenga [{FIRME}] de [todo|cualquier|realizar|hacer] {VIAJAR}", "MAEC"),
    Says(4, "{RECOMIENDA} ... cancel* [todos|cualquier] [sus|los|su|el] {VIAJES}", "press: 'recomienda cancelar los viajes a Israel'"),
    Says(4, "{EVITAR} [{FIRME}] [en_lo_posible] [todo|cualquier|toda|realizar|todos_los|los|el|sus|tipo_de] {VIAJES}", "Argentina: 'deben evitar viajar a ese país'"),
    Says(4, "{EVITAR} [{FIRME}] [todo|cualquier|realizar|todos_los|los|sus] [tipo_de] {TRASLADOS}", "also of staying at home", weak=True),
    Says(4, "{VIAJES} ... deben|deben_ser|debe|sean [ser] evita*", "passive: 'los viajes a Gaza deben evitarse'"),
    Says(4, "advierte|advirtió|advierten|alerta|alertó|alertan [a_sus_ciudadanos|a_los_españoles] contra .. {VIAJES}", "press: 'advierte contra los viajes a Chad'"),
    Says(2, "viajar|viaje|viajen|viajar_a|viajes .. con [la|una|más] extrema|mucha|máxima|suma|gran|especial|mayor|cierta|más precaución|prudencia|cautela|precauciones", "MAEC"),
    Says(2, "viajar|viaje|viajen con precaución|prudencia|cautela|precauciones", "MAEC"),
    Says(2, "{GENTE} ... [que] extremen|extremar [las|la|todas_las|su|sus] precauciones|precaución|prudencia|cautela", "press: 'recomienda a los españoles que extremen la precaución'"),
    Says(2, "{RECOMIENDA} ... se extreme|extremara [la|las] prudencia|cautela|precaución|precauciones|vigilancia", "MAEC on Tunisia, 2011: 'recomienda que se extreme la prudencia'"),
    Says(2, "{RECOMIENDA} [la] extrema|máxima|mayor|especial|suma precaución|prudencia|cautela", "press: 'pidiendo extrema cautela a todos los ciudadanos'"),
    Says(2, "extremar|extreme|extremen [las|la|todas_las] precauciones|precaución|prudencia|cautela|medidas", "MAEC", weak=True),
    Says(2, "extrema|máxima|suma|especial|mayor precaución|prudencia|cautela", "MAEC", weak=True),
    Says(1, "no hay|existen|existe [actualmente|en_la_actualidad] restricciones|restricción [específicas|especiales] [relativas|a|para|de] [a|viajes|viajar] [viajes|los_viajes]", "MAEC level 1: 'no hay restricciones específicas relativas a viajes'"),
    Says(1, "precauciones|precaución normales|habituales|ordinarias", "MAEC"),
    Says(1, "sin restricciones", "MAEC"),
)

CALLS = (
    Calls(CONSIDER, "valorar|valoren|considerar|consideren|valore|considere|plantearse|planteen|estudiar|contemplar|contemplen|evaluar|evalúen|sopesar ... {SALIR}|{VOLVER}|salida|regreso|abandonarlo|dejarlo|posibilidad", "MAEC: 'que valoren salir temporalmente'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... abandonarlo|dejarlo|lo_abandonen|lo_dejen|lo_abandonaran|la_abandonen|abandonarla|los_abandonen|abandonarlas|abandonarlos|las_abandonen", "MAEC on Syria: 'que lo abandonen lo antes posible'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... salir|salgan|salieran > lo_antes|cuanto_antes|inmediatamente|de_inmediato|de_forma_inmediata|a_la_mayor|a_la_brevedad|ya|ahora|por_sus_propios|por_medios|por_vía", "no place behind: 'se insta a salir lo antes posible'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... {SALIR}", "MAEC: 'se les insta a que abandonen el país'"),
    Calls(SHOULD, "{RECOMIENDA} ... {GENTE} ... ... {SALIR}", "the same, many words between", country=True),
    Calls(SHOULD, "necesidad|importancia|urgencia de {SALIR}", "press: 'insiste en la necesidad de abandonar el país'"),
    Calls(SHOULD, "{RECOMIENDA} ... {VOLVER}", "press: 'insta a regresar a España'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... planear|programar|organizar|programen|organicen|planifiquen|anticipen|adelanten|prevean|preparen .. salida|salidas|regreso|partida", "SRE: 'planear salidas inmediatas'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... programen|organicen|planifiquen|anticipen ... salida|regreso [de_la_región|de_esa_zona|de_la_zona]", "SRE, 2024: 'programen a la brevedad su salida'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... la|su salida|regreso|retorno|evacuación|partida", "SRE: 'se sugiere programar su salida a la brevedad'", country=True),
    Calls(SHOULD, "{RECOMIENDA} ... salida|regreso [inmediata|inmediato|del_país]", "noun", country=True),
    Calls(SHOULD, "reserven|reservar|tomen|tomar ... primer|próximo|disponible vuelo|disponible ... salir|salida|abandonar", "SRE: 'reservar el vuelo disponible más próximo para salir'", country=True),
    Calls(SHOULD, "{GENTE} ... {DEBEN} [inmediatamente] {SALIR}", "order"),
    Calls(SHOULD, "{DEBEN} [inmediatamente|ya] {SALIR} > del|el|inmediatamente|ya|cuanto|lo_antes|de", "order"),
    Calls(SHOULD, "{GENTE} ... {DEBEN} [inmediatamente] {VOLVER}", "order", country=True),
    Calls(SHOULD, "abandone|abandonen|salga|salgan [inmediatamente|ya|ahora|cuanto_antes] > el|del|de|cuanto|lo_antes|ya|ahora|inmediatamente|mientras|$", "order: 'abandone el país'"),
)

ASIDES = (
    Aside("seguro|seguros de viaje|médico|salud|asistencia|cancelación|sanitario", "about insurance", BOTH, CLAUSE, "and not 'seguro' alone, which is 'safe'"),
    Aside("un|el|su|los|contratar seguro|seguros no|cubre|cubren|médico|que", "about insurance", BOTH, CLAUSE),
    Aside("aseguradora*|póliza*", "about insurance", BOTH, CLAUSE),
    Aside("dese*|quieran|quieren|quiera|pretenda*|así_lo_deseen|interesados|optado|opten|decidan|decidido ... {SALIR}|{VOLVER}|salida|hacerlo", "only for those who wish to leave", LEAVE, SENTENCE, "MAEC on the UAE: 'los españoles que … deseen salir del país'"),
    Aside("{SALIR}|{VOLVER}|salida ... si .. dese*|quier*", "only for those who wish to leave", LEAVE, AFTER),
    Aside("así_lo deseen|desee|desean|deseasen", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("antes|después|momento|hora|tras|fecha [de] .. {SALIR}|salida", "when someone leaves, not that they should", LEAVE, BEFORE, unless="antes_posible"),
    Aside("visado|visa|permiso|autorización|prohibición|prohibido|impuesto|tasa|multa|aduana|pasaporte|trámite|trámites", "exit rules of the country", LEAVE, BEFORE),
    Aside("{SALIR} ... antes .. vencimiento|expiración|caduque|venza|expire", "exit rules of the country", LEAVE, AFTER),
    Aside("no|podrán|pueden|puede|podrá|podrían|podido|logrado|imposible|impide* [podrán|pueden|se_permite] {SALIR}", "whether one may leave, not that one should", LEAVE, BEFORE, unless="si_pueden"),
    Aside("preparados|prepararse|preparado|plan|planes|dispuestos|listos|preparen|preparar ... {SALIR}|evacuación|salida", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("ayud*|facilit*|permit*|asist*|apoy* .. {SALIR}|salida", "help to leave, not a call", LEAVE, BEFORE),
    Aside("pidieron|pedido|solicitado|solicitaron|piden|solicitan|solicitud* salir|abandonar|ser|regresar|la_evacuación", "people who ask to leave", LEAVE, BEFORE),
    Aside("embajador|embajadora|tropas|soldados|militares|fuerzas|partes|a_rusia|a_moscú|a_israel .. {SALIR}", "asked of others, not of nationals", LEAVE, BEFORE, unless="{RECOMIENDA}"),
    Aside("billete*|pasaje*|boleto* .. salida|regreso|retorno|vuelta", "a ticket, not a call", LEAVE, BEFORE),
    Aside("inform*|comuniqu*|comunic*|notifi*|avis* ... su|sus salida|regreso", "to report a departure, not to leave", LEAVE, BEFORE),
    Aside("opciones|vías|posibilidad*|rutas|condiciones .. salida|salir", "the ways out, not a call", LEAVE, BEFORE),
    Aside("personal|empleados|diplomáticos|funcionarios|familiares_del ... $", "about staff, not citizens", LEAVE, BEFORE, unless="españoles|ciudadanos|nacionales|mexicanos|argentinos|connacionales"),
    Aside("manifestacion*|aglomeracion*|edificio*|lugar|zona|playa|hotel|casa|domicilio .. inmediatamente|rápidamente|cuanto_antes", "a protest or a place, not the country", LEAVE, AFTER),
    Aside("{SALIR} [de] [la|las|su|sus|el] noche|solo|sola|solos|casa|casas|playa|excursión|calle|fiesta|domicilio*|hogar*|viviendas|hotel|refugio*|alojamiento*", "going out, not leaving the country", LEAVE, AFTER),
    Aside("salir a la|las|caminar|correr|comprar|pasear", "going out, not leaving the country", LEAVE, AFTER),
    Aside("no [se] {SALIR}|{VOLVER}", "told not to leave", LEAVE, BEFORE),
    Aside("ningún|ninguna|sin llamamiento|recomendación|orden|aviso", "a denial: no such call", LEAVE, BEFORE),
    Aside("no [se|ha|han] [ha|han] {RECOMIENDA}", "a denial: no such call", LEAVE, BEFORE),
    Aside("autoridades|policía|ejército ... ordenar*|ordenan|pueden|obligar", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("anteriormente|previamente|hasta_ahora|hasta_entonces|hasta_hoy|hasta_el_momento|hasta_la_fecha", "what was advised before", BOTH, BEFORE),
    Aside("desaconsejaba|recomendaba hasta_ahora|hasta_entonces|anteriormente", "what was advised before", LEVEL, CLAUSE),
    Aside("[ya] no [se|está|ha|han] {DESACONSEJA}", "a denial", LEVEL, BEFORE, unless="ya"),
    Aside("podría|podrían|estudia|baraja|contempla|plantea|valora|no_descarta .. {DESACONSEJA}|{RECOMIENDA}", "what may come", BOTH, BEFORE),
    Aside("si|cuando|en_caso_de_que se|exteriores|el_ministerio|el_gobierno|las_autoridades .. {DESACONSEJA}", "a condition", LEVEL, BEFORE),
    Aside("significa|equivale|leyenda|niveles_de_alerta|escala", "a definition", LEVEL, SENTENCE),
    Aside("de_noche|por_la_noche|nocturno*|noche|solo|sola|solas|por_carretera|por_tierra|en_autobús|taxi|taxis|haciendo_autostop|en_solitario|en_motocicleta|en_coche", "how to move about, not whether to go", LEVEL, NEXT),
    Aside("excursion*|baño|bañarse|conducir|circular|beber|senderismo|dióxido", "an activity, not travel to the country", LEVEL, SENTENCE),
)

LIFTS = (
    Lifts("ya no {RECOMIENDA}|{DESACONSEJA}|se_desaconseja|está*|se_recomienda", BEFORE, "'ya no se desaconseja'"),
    Lifts("ya no se", BEFORE, "'ya no se desaconseja viajar'"),
    Lifts("deja|dejado|dejó|dejan de desaconsejar", BEFORE, "'ha dejado de desaconsejar'"),
    Lifts("retir*|saca|sacó|elimin*|exclu* .. de_la|del lista|listado", CLAUSE, "press: 'retira a Túnez de la lista de países'"),
    Lifts("levant*|retira*|suprim*|anula* .. recomendación|recomendaciones|aviso|alerta|restricción|restricciones|advertencia|veto|llamamiento|desaconsej*|consejo", CLAUSE, "'se ha levantado la recomendación'"),
    Lifts("recomendación|recomendaciones|aviso|alerta|restricción|restricciones|advertencia|veto|llamamiento ... levantad*|retirad*|suprimid*|anulad*", CLAUSE, "the same, verb last"),
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
    levels=STATE_LEVELS + LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES + ALERT_ASIDES,
    asks=ASKS,
    numbered=NUMBERED,
    reminder=REMINDER,
    drill=DRILL,
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
    here=(
        "el|al|del|este|ese|dicho país",
        "país",
        "territorio nacional",
        "el|del|al|este territorio",
    ),
    border=(
        "frontera|fronteras con|entre",
        "fronterizas|fronteriza|limítrofes|limítrofe con",
        "con",
    ),
    to=(
        "a|al|en|hacia|por|para|dentro|de|del",
        "el|la|los|las|todo",
        "temporalmente|provisionalmente|momentáneamente",
    ),
    cause=(
        "está|están|es|son|queda|sigue",
        "debido|por_motivos|por_riesgos|por_razones|a_causa|dada|dado|ante|hasta|mientras|principalmente|y_sigue|verifica",
        "por motivos|riesgos|razones|la|los|el",
    ),
    but=(
        "y|o si|abstenerse|extremar|se|en_caso",
        "salvo|excepto|con_excepción|a_excepción|exceptuando|menos",
    ),
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
