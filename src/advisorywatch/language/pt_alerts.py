"""Portuguese: what US missions' alerts ask for, in Portuguese. Part of pt.py's table."""

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
    Says(4, "nível 4|quatro [não_viaje|não_viajar]", "State: 'Nível 4: Não viaje'"),
    Says(3, "nível 3|três [reconsidere|reconsiderar] [a|sua|suas|as] [viagem|viagens]", "State"),
    Says(3, "reconsidere|reconsiderar|reconsiderem [a|sua|suas|as] viagem|viagens", "State"),
    Says(2, "nível 2|dois [tenha|ter|exerça] [mais|maior] [cautela|precaução]", "State"),
    Says(2, "tenha|tenham mais|maior cautela|precaução no|na|nos|nas|em", "br.usembassy.gov, 2020: 'Tenha mais cautela no Brasil'"),
)

ASKS = (
    Asks(LIFTED, "levantou|levanta|suspendeu|revogou|cancelou|retirou ... ordem|alerta|restrições|recolher_obrigatório|toque_de_recolher|recomendação", "'levantou a ordem'"),
    Asks(LIFTED, "reduziu|reduz|baixou|rebaixou|diminuiu [o|seu] nível|alerta", "press on a lower level"),
    Asks(LIFTED, "já_não|não .. estão|está mais [em] vigor|vigentes", "'não está mais em vigor'"),
    Asks(SHELTER, "abrigar-se|abriguem-se|abrigue-se|se_abrigar|se_abriguem|abrigo no_local|abrigarem-se", "embassies"),
    Asks(SHELTER, "buscar|busquem|busque|procurar|procurem abrigo", "embassies"),
    Asks(SHELTER, "permanecer|permaneçam|permaneça|fiquem|fique|ficar|ficarem|permanecerem [dentro] em|na|no|nos|nas|de [suas|sua|seus|seu|um] casa|casas|residência*|hotel|hotéis|local|locais|abrigo*|lares", "embassies"),
    Asks(SHELTER, "não|evitar|evitem|evite sair|saiam|saia [de|às|à] [suas|sua] casa|casas|ruas|rua|hotel|hotéis", "embassies"),
    Asks(ORDERED, "ordenou|ordena|ordenaram|determinou|ordem_de ... saída|retirada|partida|deixar|deixem|sair|saiam", "State orders staff out"),
    Asks(AUTHORIZED, "autorizou|autoriza|autorizaram ... saída|retirada|partida|deixar|deixem|sair|saiam", "State lets staff leave"),
    Asks(AUTHORIZED, "saída|partida voluntária|autorizada", "the status by its name"),
    Asks(AVOID, "evite|evitem|evitar|evitando [a|as|o|os|essas|estas|esses|qualquer|quaisquer|aproximar-se_de] .. área*|zona*|local|locais|região|regiões|centro|bloqueio*|imediações|arredores", "Brasília, 2026: 'evitem as áreas de manifestação'"),
    Asks(AVOID, "evite|evitem|evitar|evitando|longe ... manifestaç*|protesto*|marcha*|aglomerações|multidões", "where the alert is about a demonstration", about="manifestaç*|protesto*|marcha*|greve*"),
    Asks(AVOID, "evite|evitem|evitar viajar|viagens|circular|deslocar-se|deslocamentos ... em|a|para|por|na|no|ao", "embassies"),
    Asks(AVOID, "manter|mantenham|mantenha|ficar|ficarem|fiquem|permanecer|manter-se|mantenham-se distância|longe|afastado|afastados", "embassies"),
    Asks(AVOID, "não se aproximem|aproximar|aproximarem|aproxime [de|dos|das] [locais|local|área*|manifestaç*]", "Brasília, 2021"),
    Asks(CAUTION, "exercer|exerçam|exerça|tenha|tenham|ter|tomar|tomem|redobrar|redobrem|usar|com [a|as|o|muita|mais|maior|extrema|especial] [maior] cautela|precaução|precauções|cuidado|cuidados|atenção|vigilância|prudência", "embassies, State"),
    Asks(CAUTION, "manter|mantenham|mantenha|manter-se|mantenham-se|ficar|fiquem|estar|estejam|esteja|permanecer|permaneçam|continuar [em|sempre|a] alerta|alertas|atentos|atento|vigilantes|vigilante|discrição", "embassies"),
    Asks(CAUTION, "perfil discreto|baixo", "embassies"),
    Asks(CAUTION, "atento*|cientes|consciente* ao|aos|do|a|de [seu|seus] entorno|redor|arredores|ambiente", "embassies"),
    Asks(CAUTION, "evite|evitem|evitar ... manifestações|protestos|multidões|aglomerações|concentrações", "a habit"),
    Asks(CAUTION, "risco|risco_de|ameaça|possibilidade|alerta|adverte ... ataque*|atentado*|violência|sequestro*|terroris*|confronto*", "a warning without a request"),
    Asks(INFORM, "alerta|aviso meteorológico|sanitário|de_saúde|climático|sísmico", "bulletins, by their title", title=True),
    Asks(INFORM, "furacão|ciclone|tempestade|terramoto|terremoto|tsunami|dengue|sarampo|zika|covid*|enchente*|cheias", "bulletins, by their title", title=True),
)

ALERT_ASIDES = (
    Aside("ordenou|ordena|ordenaram|determinou|autoriz* .. saída|retirada|partida .. pessoal|funcionários|empregados|diplomatas|familiares", "an order to staff, not to citizens", LEAVE, SENTENCE),
    Aside("funcionários|pessoal|empregados|diplomatas|familiares ... $", "an instruction to staff, not to citizens", ACTION, BEFORE, unless="cidadãos|americanos|norte-americanos"),
    Aside("preparados|preparado|prontos|planos|plano .. para|de ... abrig*", "preparing is not doing", ORDER, BEFORE),
    Aside("se|caso|quando|em_caso_de ... sirene*|ataque|tempestade|terremoto|alarme|encontrar|vir|manifestaç*|protesto*|distúrbio*", "only if something happens", ORDER, BEFORE),
    Aside("frequentad*|movimentad*|públicos", "a habit, not a place", ORDER, NEXT),
)
# fmt: on

NUMBERED = ("nível 1|2|3|4|um|dois|três|quatro",)
REMINDER = ("lembra*|relembra*|recorda*", *NUMBERED)
