"""Spanish: what US missions' alerts ask for, in Spanish. Part of es.py's table."""

from advisorywatch.language.table import (
    ACTION,
    AUTHORIZED,
    AVOID,
    BEFORE,
    CAUTION,
    INFORM,
    LEAVE,
    LIFTED,
    NEXT,
    ORDER,
    ORDERED,
    SENTENCE,
    SHELTER,
    Aside,
    Asks,
    Says,
)

# fmt: off
# State's levels, as its missions and the press put them.
STATE_LEVELS = (
    Says(4, "nivel 4|cuatro [no_viajar|no_viaje|de]", "State: 'Nivel 4: No viajar'"),
    Says(3, "nivel 3|tres [reconsiderar|reconsidere] [el|su|los] [viaje|viajes]", "State"),
    Says(2, "nivel 2|dos [ejercer|ejerza|extremar|tomar] [mayor|mayores] [precaución|precauciones|cautela]", "State"),
    Says(3, "reconsiderar|reconsidere|reconsideren [el|su|sus|los|ir] viaje|viajes|viajar|a", "State"),
    Says(2, "{GENTE} ... extranjero ... mayor|mayores|extremen|extremar|aumenten precaución|precauciones|la_precaución|cautela", "State's Worldwide Caution"),
)

ASKS = (
    Asks(LIFTED, "levantó|levantado|levanta|levantamiento|levantan|revocó|rescindió|canceló|retiró ... orden|alerta|restricciones|restricción|toque_de_queda|confinamiento|recomendación|salida", "'ha levantado la orden de salida'"),
    Asks(LIFTED, "orden|restricciones|instrucciones|toque_de_queda|confinamiento ... ya_no|dejaron_de|dejó_de .. vigor|vigente*|necesari*", "'ya no están en vigor'"),
    Asks(LIFTED, "redujo|reduce|reducido|bajó|baja|rebajó|rebaja|disminuyó|disminuye [el|su|la] nivel|alerta|advertencia", "press on a lower level"),
    Asks(SHELTER, "refugiarse|refúgiese|refúgiense|refúgiate|se_refugien|resguardarse|resguárdense|resguárdese|se_resguarden|ponerse_a_resguardo|resguardo", "Mexico, 2026: 'deben refugiarse en el lugar hasta nuevo aviso'"),
    Asks(SHELTER, "busque|busquen|buscar refugio", "the same"),
    Asks(SHELTER, "permanecer|permanezca|permanezcan|quedarse|quédese|quédense|permanecer_dentro|mantenerse|manténganse [dentro] en|de [su|sus|el|los|un] casa|casas|hogar|hogares|domicilio*|residencia*|hotel*|vivienda*|interior*|lugar|alojamiento*", "the same"),
    Asks(SHELTER, "no|evitar|eviten|evite salir|salgan|salga [de] [a] su|sus|la|las|casa casa|casas|hogar*|domicilio*|calle|calles|hotel*", "the same"),
    Asks(ORDERED, "ordenó|ordenado|ordena|ordenaron|ordenan|orden_de .. salida|evacuación|partida|salir|abandonar|retirar", "State orders staff out"),
    Asks(ORDERED, "ordenó|ordenado|ordena|ordenaron|ordenan ... personal|empleados|funcionarios|familiares ... salga*|salir|abandon*|salida|evacua*|partida", "the same"),
    Asks(ORDERED, "salida|partida|evacuación ordenada|obligatoria", "the status by its name"),
    Asks(AUTHORIZED, "autorizó|autorizado|autoriza|autorizaron|autorizan .. salida|partida|evacuación|salir", "State lets staff leave"),
    Asks(AUTHORIZED, "autorizó|autorizado|autoriza|autorizaron|autorizan ... personal|empleados|funcionarios|familiares ... salga*|salir|abandon*|salida|evacua*|partida", "the same"),
    Asks(AUTHORIZED, "salida|partida|evacuación voluntaria|autorizada", "the status by its name"),
    Asks(AVOID, "evite|eviten|evitar|evitando|eviten [acudir_a|ir_a|transitar_por|acercarse_a] [el|la|los|las|esta|estas|ese|esa|esas|estos|toda|todas] .. zona*|área*|lugar|lugares|sector*|sitio*|centro|bloqueo*|inmediaciones|alrededores|vecindad", "embassies: 'Eviten las áreas de las manifestaciones'"),
    Asks(AVOID, "evite|eviten|evitar|evitando|alejado|alejados|lejos ... manifestaci*|protesta*|marcha*|concentraci*|aglomeraciones|multitudes", "where the alert is about a demonstration", about="manifestaci*|protesta*|marcha*|paro|huelga*"),
    Asks(AVOID, "evite|eviten|evitar viajar|viajes|desplazarse|transitar|circular ... en|a|por|hacia|dentro|alrededor", "'eviten viajar dentro y alrededor de Culiacán'"),
    Asks(AVOID, "manténgase|manténganse|mantenerse|permanecer|permanezca|permanezcan|se_mantengan alejado|alejados|alejadas|lejos|distancia", "embassies"),
    Asks(CAUTION, "tener|tengan|tenga|tomar|tomen|tome|ejercer|ejerza|ejerzan|usar|extremar|extreme|extremen|aumentar|aumenten|redoblar|redoblen|con [las|la|una|sus] [mayor|mayores|mucha|más|máxima|extrema|especial] precaución|precauciones|cautela|prudencia|vigilancia|atención", "embassies, State"),
    Asks(CAUTION, "mantener|mantenerse|mantengan|mantenga|manténgase|manténganse|permanecer|permanezcan|permanezca|estar|estén|esté|siga|sigan|ser [siempre|muy|en|un] [alto_nivel_de] alerta|alertas|atento|atentos|vigilante|vigilantes|vigilancia|cautelosos|pendientes", "embassies"),
    Asks(CAUTION, "perfil bajo", "embassies"),
    Asks(CAUTION, "consciente*|atent*|pendiente* de|a|del|al [su|sus|lo_que_sucede_a_su] entorno|alrededor|alrededores", "embassies"),
    Asks(CAUTION, "revisar|revise|revisen [su|sus|los] planes [personales] [de] seguridad", "embassies"),
    Asks(CAUTION, "evite|eviten|evitar|evita ... manifestaci*|protesta*|aglomeraciones|multitudes|concentraciones|grupos|lugares_concurridos", "a habit"),
    Asks(CAUTION, "advierte|advirtió|alerta|alertó|riesgo|amenaza|posibilidad|posible|posibles|aumento ... ataque*|atentado*|violencia|secuestro*|terroris*|enfrentamiento*|crimen", "a warning without a request"),
    Asks(INFORM, "alerta|aviso meteorológic*|sanitari*|de_salud|de_clima|climátic*|sísmic*", "bulletins, by their title", title=True),
    Asks(INFORM, "huracán|tormenta_tropical|terremoto|tsunami|dengue|sarampión|zika|covid*", "bulletins, by their title", title=True),
)

ALERT_ASIDES = (
    Aside("orden*|autoriz* .. salida|evacuación|partida|retiro [de|del] .. personal|empleados|funcionarios|familiares|diplomáticos", "an order to staff, not to citizens", LEAVE, SENTENCE),
    Aside("personal|empleados|funcionarios|diplomáticos|familiares ... $", "an instruction to staff, not to citizens", ACTION, BEFORE, unless="ciudadanos|estadounidenses_en|norteamericanos"),
    Aside("preparados|preparado|listos|prepararse|planes|plan .. para|de ... refugi*|resguard*", "preparing is not doing", ORDER, BEFORE),
    Aside("si|cuando|en_caso_de|en_caso_que ... sirena*|ataque|tormenta|terremoto|alarma|encuentra|encuentren|ve|ven|sismo|manifestacion*|protesta*|disturbio*", "only if something happens", ORDER, BEFORE),
    Aside("frecuentad*|concurrid*|frecuentan", "a habit, not a place", ORDER, NEXT),
)
# fmt: on

NUMBERED = ("nivel 1|2|3|4|uno|dos|tres|cuatro",)
REMINDER = ("recuerda*|recordó|recordamos|recordatorio", *NUMBERED)
DRILL = (
    "esto|este|esta es un|una simulacro|prueba|ejercicio",
    "mensaje|aviso|alerta de prueba|simulacro",
    "simulacro de sismo|terremoto|evacuación|emergencia|tsunami",
)
