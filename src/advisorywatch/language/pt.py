"""Portuguese: the ministry in Lisbon (Portal das Comunidades), Itamaraty, press."""

from advisorywatch.language.table import (
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
    "VIAGENS": "viagens|viagem|deslocações|deslocação|deslocamentos|viajar|deslocar-se|viagens_e_deslocações",
    "TODAS": "toda|todas|quaisquer|qualquer_tipo_de|todo_tipo_de|todas_e_quaisquer",
    "INUTEIS": (
        "não_essenciais|não-essenciais|não_essencial|não_necessárias|não_indispensáveis|desnecessárias|não_urgentes|supérfluas|"
        "que_não_sejam_essenciais|que_não_sejam_estritamente_necessárias|que_não_sejam_indispensáveis|"
        "não_imprescindíveis|de_turismo|turísticas|que_não_sejam_necessárias"
    ),
    "DESACONSELHA": (
        "desaconselha|desaconselham|desaconselha-se|desaconselham-se|desaconselhamos|desaconselhada|desaconselhadas|"
        "desaconselhado|desaconselhados|desaconselhar|contraindicada|contraindicadas"
    ),
    "EVITAR": "evitar|evite|evitem|evitar-se|evitem-se|evitando|evitada|evitadas|evitados|evita-se|adiar|adiem|adiadas",
    "RECOMENDA": (
        "recomenda|recomendam|recomendamos|recomendou|recomenda-se|recomendar|recomendado|recomendada|aconselha|aconselham|aconselhamos|"
        "aconselha-se|aconselhou|apela|apelam|apelou|exorta|exorta-se|exortamos|insta|insta-se|pede|solicita|orienta|"
        "orientação|recomendação|aconselhados|instados|urge"
    ),
    "SAIR": "sair|saiam|saírem|saia|abandonar|abandonem|abandone|abandonarem|deixar|deixem|deixe|deixarem",
    "VOLTAR": "regressar|regressem|regressarem|regresse|regresso|retornar|retornem|partir|partam|voltar|voltem|retorno",
    "DEVEM": "devem|deve|deverão|deverá|deveriam|têm_de|precisam",
}

# fmt: off
LEVELS = (
    Says(3, "{DESACONSELHA} [todas|quaisquer] [as] {VIAGENS} {INUTEIS}", "Lisbon: 'desaconselham-se viagens não essenciais'"),
    Says(3, "{DESACONSELHA} {INUTEIS}", "verb first"),
    Says(3, "{VIAGENS} {INUTEIS} [a|para|ao] <where> [são|estão|é|está|sejam] [fortemente|vivamente] {DESACONSELHA}", "verb last"),
    Says(3, "{VIAGENS} {INUTEIS} [são|estão|é|está|sejam] [fortemente|vivamente] {DESACONSELHA}|{EVITAR}", "verb last"),
    Says(3, "{EVITAR} [se] [todas|quaisquer|toda] [as|e_quaisquer] {VIAGENS} {INUTEIS}", "Lisbon: 'evitar-se todas as viagens não essenciais a Israel'"),
    Says(3, "{RECOMENDA} [que] [se] .. apenas|só|somente|exclusivamente {VIAGENS} essenciais|indispensáveis|necessárias|imprescindíveis", "only what is needed"),
    Says(3, "{DESACONSELHA} {VIAGENS} [para] destinos fora", "Lisbon 2020: 'Desaconselham-se viagens para destinos fora do espaço europeu'"),
    Says(4, "{DESACONSELHA} [formalmente|vivamente|fortemente] [se] [{TODAS}] [as|a] {VIAGENS}", "Lisbon: 'são desaconselhadas as viagens ao Médio Oriente'"),
    Says(4, "{VIAGENS} a|para|ao|à|aos|às <where> [são|estão|é|está|sejam|seja] [fortemente|vivamente|totalmente|formalmente] {DESACONSELHA}|evitadas|evitada", "Itamaraty: 'que viagens para Irã, … sejam evitadas'"),
    Says(4, "{VIAGENS} [são|estão|é|está|sejam|seja] [fortemente|vivamente|totalmente|formalmente] {DESACONSELHA}", "verb last"),
    Says(4, "{EVITAR} [se] {TODAS} [as|a|e_quaisquer] {VIAGENS}", "Lisbon"),
    Says(4, "{EVITAR} [as] {VIAGENS} > a|à|ao|para|aos|às", "press"),
    Says(4, "não viajar|viaje|viajem|viagem|viajarem > a|à|ao|para|aos|às", "Itamaraty: 'é não viajar a Israel, …'"),
    Says(4, "não se_desloque|se_desloquem > a|à|ao|para|aos|às", "an order"),
    Says(3, "{VIAGENS} {INUTEIS}", "second half", also=True),
    Says(4, "todas as viagens", "second half", also=True),
    Says(2, "{RECOMENDA} [-se] [a|especial|a_maior|elevada|extrema|alguma|redobrada|muita|grande|particular] cautela|prudência|precaução|vigilância [redobrada|acrescida]", "Lisbon: 'recomenda cautela em todas as viagens'", weak=False),
    Says(2, "cautela|prudência|vigilância|precaução acrescida|redobrada|reforçada|elevada", "Lisbon", weak=True),
    Says(2, "alto|elevado grau de_cautela|de_prudência", "Itamaraty's second level", weak=True),
    Says(1, "precauções|cuidados normais|habituais", "Itamaraty's first level", weak=True),
)

CALLS = (
    Calls(CONSIDER, "considerar|considerem|considere|ponderar|ponderem|pondere|avaliar|avaliem|equacionar ... {SAIR}|{VOLTAR}|saída|partida", "soft call", country=True),
    Calls(SHOULD, "{RECOMENDA} ... {SAIR} > do_país|de|o_país|da|do|o|a|os|israel|temporariamente", "Lisbon: 'estão a recomendar … que abandonem o país'"),
    Calls(SHOULD, "{RECOMENDA} ... {VOLTAR}", "2020: 'apela ao regresso'", country=True),
    Calls(SHOULD, "{RECOMENDA} [a] saída|partida|retirada ... de|do|da > território|país", "noun", country=True),
    Calls(SHOULD, "{RECOMENDA} .. a saída|partida", "noun", country=True),
    Calls(SHOULD, "{DEVEM} [imediatamente|urgentemente|já|desde_já] .. {SAIR}", "'devem abandonar o país'"),
    Calls(SHOULD, "{DEVEM} [imediatamente|urgentemente|já|desde_já] .. {VOLTAR}", "'devem regressar'", country=True),
    Calls(SHOULD, "^ abandone|abandonem|saia|saiam|deixe|deixem [imediatamente|já|urgentemente]", "order: 'Abandone o país'"),
)

LIFTS = (
    Lifts("já_não|deixa_de|deixou_de|não_mais|deixam_de {DESACONSELHA}|{RECOMENDA}|{EVITAR}|estão|são|está", BEFORE, "'já não desaconselha'"),
    Lifts("não são|estão|é|está|se_encontram|se {DESACONSELHA}", BEFORE, "'não são desaconselhadas'"),
    Lifts("foi|foram|é|são|fica|ficam levantad*|revogad*|suspens*|retirad*|cancelad*", CLAUSE, "'foi levantada a recomendação'"),
    Lifts("levanta|levantou|revoga|revogou|retira|retirou ... recomendação|aviso|alerta|desaconselhamento|restrição", CLAUSE, "'levantou a recomendação contra'"),
)

ASIDES = (
    Aside("seguro|seguros|seguradora*|apólice*|reembolso*", "about insurance", BOTH, SENTENCE),
    Aside("se|caso|quando o_ministério|o_mne|o_itamaraty|as_autoridades {DESACONSELHA}|{RECOMENDA}", "what would hold if they advised", BOTH, BEFORE),
    Aside("se|caso|quem|os_que|aos_que|que ... desejem|deseje|desejar|queiram|queira|pretendam|pretenda|quiser|quiserem|desejam|pretendem ... {SAIR}|{VOLTAR}", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("desejem|desejam|pretendem|pretendam|queiram|querem ... {SAIR}|{VOLTAR}", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("visto|autorização|passaporte|multa|taxa|carimbo|proibid*|impedid*|alfândega ... {SAIR}|saída", "exit rules of the country", LEAVE, SENTENCE),
    Aside("{SAIR}|saída ... visto|autorização|multa|taxa|passaporte", "exit rules of the country", LEAVE, SENTENCE),
    Aside("não|nunca|sem [se|deve|devem|pode|podem] {SAIR}", "told not to leave", LEAVE, BEFORE, "Itamaraty: 'não deixar a residência'"),
    Aside("antes_de|ao|depois_de|após {SAIR}|{VOLTAR}|partida|saída", "when someone leaves, not that they should", LEAVE),
    Aside("preparad*|preparar|prontos|pronto|plano|planos [para] .. {SAIR}|{VOLTAR}|saída|partida", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("pessoal|funcionários|diplomatas|familiares_do|staff", "about staff, not citizens", LEAVE, SENTENCE, unless="cidadãos|portugueses|brasileiros|nacionais"),
    Aside("autoridades|polícia|governo_local|exército|militares ... {RECOMENDA}|ordenam|ordenaram|ordenou|podem|mandam", "an order of others, not of the publisher", LEAVE, BEFORE, unless="portuguesas|brasileiras|portugueses|consula*|embaixada"),
    Aside("incêndio*|cheias|inundações|furacão|vulcão|tsunami", "a natural hazard's local evacuation", LEAVE, SENTENCE),
    Aside("manifestaç*|aglomeraç*|protestos", "a protest, not the country", LEAVE, SENTENCE),
    Aside("já|tinham [já] saíram|deixaram|abandonaram|regressaram", "the past", LEAVE),
    Aside("anteriormente|antes|até_agora|até_aqui ... desaconselhava*|desaconselhou|recomendava*", "what was advised before", LEVEL, BEFORE),
    Aside("poderá|poderão|pode|podem ... alterar|ser_alterad*|mudar|vir_a_ser", "what may come", LEVEL, BEFORE),
    Aside("consulte|veja|leia ... conselhos|alerta|aviso", "points to another page", LEVEL, BEFORE),
    Aside("à_noite|durante_a_noite|sozinho*|sozinha*|de_noite|após_o_anoitecer|a_pé|por_estrada|por_terra", "how to move about, not whether to go", LEVEL, NEXT),
    Aside("à_noite|durante_a_noite|de_noite|noturnas", "how to move about, not whether to go", LEVEL, CLAUSE),
    Aside("em_casa|local_abrigado|dentro_do_possível", "advice to stay inside", LEVEL, SENTENCE, "Lisbon 2026-02-28: 'evitando dentro do possível deslocações ao exterior'"),
    Aside("oms|direção-geral_da_saúde|dgs|anvisa|ipma", "another body's advice", LEVEL, SENTENCE),
    Aside("significa|quer_dizer|entende-se", "a definition", BOTH, SENTENCE),
)

# fmt: on
TABLE = Table(
    code="pt",
    name="Portuguese",
    subject_first=True,
    abbreviations=frozenset(
        [
            "sr",
            "sra",
            "dr",
            "dra",
            "art",
            "n.º",
            "nº",
            "tel",
            "ex",
            "p.ex",
            "etc",
            "pág",
            "av",
            "km",
            "min",
        ]
    ),
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    moves=(
        "passou|passa|passaram|alterou|baixou|subiu|reduziu [de] <old> para <new> $",
        "de <old> para <new> $",
    ),
    lowered=(
        "baixou|reduziu|aliviou|levantou|levanta|revogou|suspendeu ... nível|alerta|aviso|recomendação|restrições",
        "nível|alerta|aviso|recomendação ... baixou|reduzido|levantad*|aliviad*|revogad*",
        "já_não desaconselha*",
    ),
    whole=(
        "todo|toda|inteiro|totalidade|todo_o|toda_a [o|a] [país|território]",
        "país inteiro",
    ),
    rest=(
        "resto|restante do|da|de|país|território",
        "restantes|demais|outras zonas|regiões|áreas|províncias|partes",
        "restante território|país",
    ),
    part=(
        "região|regiões|província|províncias|zona|zonas|área|áreas|fronteira|fronteiras|fronteiriç*|parte|partes|norte|sul|leste|oeste|este|nordeste|noroeste|"
        "sudeste|sudoeste|centro|cidade|cidades|capital|ilha|ilhas|estado|estados|distrito*|departamento*|costa|km|quilómetros|quilômetros|"
        "junto|perto|faixa|península|aeroporto|governador*|fora|arredores|localidades|cisjordânia|gaza|caxemira|municípi*",
    ),
    beyond=(
        "estrangeiro|exterior|médio_oriente|oriente_médio|região_do_golfo|mundo|destinos|países_da_região|todos_os_países|estes_países|esses_países|fora_do",
    ),
    here=("o|do|este|deste|ao|no país", "país"),
    border=("fronteira|fronteiras com|entre|da|do", "fronteiriç* com|a|ao|à"),
    to=(
        "a|à|ao|aos|às|para|em|no|na|nos|nas|por|pelo|pela",
        "com destino a|ao|à",
        "o|os|as|esta|este|estas|toda|todo|todas|todos",
        "dirigidas para|a",
    ),
    cause=(
        "devido a|ao|à|aos|às",
        "por causa|motivo|razões",
        "dado|tendo|face|uma_vez|porque|até|enquanto|sobretudo|principalmente|salvo|exceto|excepto|caso|sejam|que|pelo_que|onde|são|estão|está|desde",
        "e recomenda*|aconselha*|aos|apela*|os_cidadãos|que",
    ),
    but=("excepto|exceto|salvo|à_exceção|com_exceção|à_excepção|menos",),
    near=(
        "portugueses|brasileiros|cidadãos|nacionais|pessoas|quem [nacionais|portugueses|brasileiros] [que] [aí|ali|ainda|já|atualmente|actualmente|se] residem|residentes|encontram|encontrem|estejam|estão|vivem em|no|na|nos|nas <where> que|a|{DEVEM}|para|$",
        "na|no|em <where> estão|está a recomendar",
    ),
    soon=(
        "imediatamente|já|agora|urgentemente|quanto_antes|desde_já|rapidamente|imediato",
        "o mais cedo|rapidamente|rápido|brevemente possível",
        "logo_que possível",
        "o_mais_rápido_possível|com_urgência|assim_que_possível",
    ),
    transport=("voos|comerciais|meios_comerciais|voos_comerciais",),
    things=(
        Aside(
            "residência|casa|edifício|edifícios|hotel|local|área|zona|praia|quarto|carro|veículo|viatura|alojamento|recinto|abrigo",
            "leave the area or a building, not the country",
            LEAVE,
        ),
        Aside(
            "objetos|objectos|bagagem|malas|mensagem|cópia|cópias|documentos|valores|bens|pertences|de|uma|alguém|claro",
            "leave a thing, not the country",
            LEAVE,
            NEXT,
            unless="país",
        ),
    ),
    drill=("isto_é|trata-se_de um|apenas exercício|teste|simulacro",),
    parted=("zonas|áreas|regiões|partes|locais para|onde|a as_quais|se|que",),
    countries={
        "AE": "Emirados Árabes Unidos|EAU|Emirados",
        "US": "Estados Unidos|EUA|Estados Unidos da América",
        "GB": "Reino Unido",
        "IR": "Irão|Irã",
        "IQ": "Iraque",
        "PS": "Palestina",
        "CD": "República Democrática do Congo|RD Congo",
        "CI": "Costa do Marfim",
        "MM": "Mianmar|Myanmar|Birmânia",
        "YE": "Iémen|Iêmen",
        "QA": "Catar|Qatar",
        "KE": "Quénia|Quênia",
        "VN": "Vietname|Vietnã",
        "PL": "Polónia|Polônia",
        "UG": "Uganda",
        "CF": "República Centro-Africana",
    },
    common=frozenset(
        [
            "o",
            "a",
            "os",
            "as",
            "de",
            "do",
            "da",
            "dos",
            "das",
            "e",
            "em",
            "no",
            "na",
            "nos",
            "nas",
            "que",
            "para",
            "com",
            "por",
            "não",
            "um",
            "uma",
            "se",
            "ao",
            "à",
            "são",
            "é",
            "ou",
            "mais",
            "como",
            "viagens",
            "portugueses",
            "brasileiros",
            "país",
            "ministério",
            "recomenda",
        ]
    ),
)
