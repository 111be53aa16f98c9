"""Korean: the foreign ministry's travel alerts (여행경보, four levels and a special one), missions.

Their levels: 1 여행유의 (ours 2), 2 여행자제 (3), 특별여행주의보 (3), 3 출국권고, once 철수권고 (4, and leave),
4 여행금지 (4, and leave now: the passport law forbids to stay). Particles are written onto the
words, so most bear a `*`; the place stands before what is said of it, in lists behind a colon.
"""

from advisorywatch.advisory import Action
from advisorywatch.language.table import (
    ACTION,
    AFTER,
    BEFORE,
    BOTH,
    CONSIDER,
    LEAVE,
    LEVEL,
    NEXT,
    NOW,
    SENTENCE,
    SHOULD,
    Aside,
    Asks,
    Calls,
    Lifts,
    Says,
    Table,
)

WORDS = {
    "OTHER": "1단계*|2단계*|3단계*|4단계*|특별여행주의보*",
    "SOON": "즉시|조속히|신속히|속히|지체_없이|빠른_시일_내|빠른_시일_내에|가급적_빨리|최대한_빨리|즉각",
    "GO": "출국*|철수*|귀국*|대피*|떠나*|빠져나*",
    "PLEASE": "권고*|당부*|바랍니다|바람|하시기|주시기|요청*|촉구*|권유*|하여_주|해_주|하십시오|하세요",
    "TRIP": "여행*|방문*|출장*|입국*",
}

# fmt: off
LEVELS = (
    Says(4, "4단계* 여행금지 : <where> > {OTHER}", "a list: the place behind the level"),
    Says(4, "3단계* 출국권고|철수권고 : <where> > {OTHER}", "the same"),
    Says(3, "2단계* 여행자제 : <where> > {OTHER}", "the same"),
    Says(2, "1단계* 여행유의 : <where> > {OTHER}", "the same"),
    Says(4, "4단계* 여행금지 : <where> $", "the last of a list"),
    Says(4, "3단계* 출국권고|철수권고 : <where> $", "the last of a list"),
    Says(3, "2단계* 여행자제 : <where> $", "the last of a list"),
    Says(2, "1단계* 여행유의 : <where> $", "the last of a list"),
    Says(3, "특별여행주의보 : <where> $", "the same"),
    Says(4, "4단계* [여행금지*]", "their level 4"),
    Says(4, "3단계* [출국권고*|철수권고*]", "their level 3; the ministry used both names in 2026"),
    Says(3, "2단계* [여행자제*]", "their level 2"),
    Says(2, "1단계* [여행유의*]", "their level 1"),
    Says(3, "특별여행주의보*", "between 2 and 3, for at most 90 days"),
    Says(4, "여행금지*|출국권고*|철수권고*|적색경보*|흑색경보*", "the names of levels 4 and 3"),
    Says(3, "여행자제*|황색경보*", "the name of level 2"),
    Says(2, "여행유의*|남색경보*", "the name of level 1"),
    Says(3, "긴급*|긴요*|불요불급*|불필요* ... {TRIP} ... 자제*|삼가*|연기*|취소*|미루*", "'불필요한 여행 자제'"),
    Says(4, "{TRIP} [을|를] 금지*|중단*|하지_말*|하지_마*", "in words"),
    Says(3, "{TRIP} .. 자제*|삼가*|취소하거나|연기하거나|취소*|연기*", "missions: '방문을 취소하거나 연기'"),
)

CALLS = (
    Calls(CONSIDER, "{GO} ... 검토*|고려*", "soft call", country=True),
    Calls(NOW, "4단계* 여행금지*", "their level 4: nobody may stay", country=True),
    Calls(NOW, "여행금지*", "the name of level 4", country=True),
    Calls(SHOULD, "3단계* 출국권고*|철수권고*", "their level 3: nationals are advised to leave", country=True),
    Calls(SHOULD, "출국권고*|철수권고*", "the name of level 3", country=True),
    Calls(NOW, "{SOON} .. {GO}", "'즉시 출국하여 주시기 바랍니다'", country=True),
    Calls(SHOULD, "출국*|철수*|귀국* .. {PLEASE}", "missions: '출국해 주시기 바랍니다'", country=True),
    Calls(SHOULD, "안전한_국가*|제3국*|인접국* .. 출국*|대피*|철수*|이동*", "missions", country=True),
    Calls(SHOULD, "체류자* ... 철수", "the legend's own words for those who are there", country=True),
)

LIFTS = (
    Lifts("특별여행주의보*|여행경보*|여행금지*|여행유의*|여행자제*|출국권고*|철수권고*|단계* [가|를] 해제*", AFTER, "'특별여행주의보를 해제하였습니다'"),
    Lifts("해제*|해지*|폐지*", AFTER, "'… 해제' behind the level's name"),
)

ASIDES = (
    Aside("*에서 [기존] > {OTHER}|하향|상향", "the former level", BOTH, AFTER, "'2단계에서 1단계로'"),
    Aside("*단계에서|특별여행주의보에서|여행자제에서|출국권고에서|여행유의에서", "the former level", BOTH, BEFORE, "'3단계에서 2단계로'"),
    Aside("기존|종전|이전", "the former level", BOTH, BEFORE, "'기존 2단계(여행자제) 여행경보를 … 상향'"),
    Aside("출국권고|철수권고|여행자제|여행금지|여행유의|1단계|2단계|3단계|4단계 인|이던|이었던|였던", "the former level", BOTH, AFTER, "'현재 여행경보 3단계(출국권고)인 … 2단계로 하향'"),
    Aside("지정|발령 지역*|국가*", "names places by their level", BOTH, NEXT, "'3단계 지정 지역을 제외한 전 지역'"),
    Aside("예정이며|예정이다|예정입니다|예정임|할_예정*|될_예정*|검토_중*|가능성", "what may come", BOTH, AFTER, "2026-05-22: '여행금지를 발령할 예정이며'"),
    Aside("단계별|구분되|나뉘*|으로_구성*|의미합니다|의미한다", "the legend", BOTH, SENTENCE),
    Aside("보험*|여행자보험*|환불*|위약금*", "about insurance", BOTH, SENTENCE),
    Aside("허가*|예외적_여권* ... 여행금지*", "permits for countries of level 4", BOTH, BEFORE),
    Aside("위반*|처벌*|벌금*|여권법*", "the law behind level 4", BOTH, SENTENCE, "여권법 26조"),
    Aside("질병관리청*|검역*|감염병|기상청*|지진*|화산* ... 단계*", "another body's levels", LEVEL, BEFORE),
    Aside("출국을|귀국을|출국|귀국|철수를 희망*|원하*|계획*", "only for those who wish to leave", LEAVE, SENTENCE, "'출국을 희망하는 국민'"),
    Aside("희망하는|원하시는|원하는|희망하시는 .. 국민*|분* ", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("출국_시|출국시|출국_전|귀국_후|귀국_시|출국금지*|출국세*|출국심사*|출국비자*|출국허가*|출국_허가*|출국수속*|출국장*|출국_절차*", "when someone leaves, or exit rules", LEAVE, SENTENCE),
    Aside("준비*|대비*|계획을", "preparing to leave is not leaving", LEAVE, SENTENCE),
    Aside("직원*|공관원*|외교관*|필수_인력*|비필수* ", "about staff, not citizens", LEAVE, SENTENCE, unless="우리_국민*|교민*"),
    Aside("미국*|영국*|일본*|당국*|정부군*|주민*|이스라엘군* ... 대피령*|대피_명령*|명령*|지시*|권고*", "an order of others, not of the publisher", LEAVE, SENTENCE, unless="외교부*|우리"),
    Aside("실내*|건물*|지하*|대피소*|방공호*|안전한_장소*|안전한_곳*|고지대*|현장*|시위*|집회* ... {GO}", "to shelter or to leave the spot", LEAVE, BEFORE),
    Aside("산불*|홍수*|태풍*|쓰나미*|허리케인*|지진*", "a natural hazard", LEAVE, SENTENCE),
    Aside("야간*|혼자*|단독*|우범*|시위*|집회*|인파* ... $", "how to move about, not whether to go", LEVEL, BEFORE, unless="단계*"),
    Aside("외출*|접근*|이동*", "how to move about, not whether to go", LEVEL, BEFORE, unless="단계*|여행*"),
    Aside("직원* ... $", "an instruction to staff, not to citizens", ACTION, BEFORE),
)

ASKS = (
    Asks(Action.LIFTED_OR_LOWERED, "해제*|하향*", "by its title", title=True),
    Asks(Action.SHELTER_IN_PLACE, "실내*|자택*|숙소*|대피소*|방공호* .. 머무*|대기*|대피*|체류*", "missions"),
    Asks(Action.AVOID_AREA, "접근*|방문*|통행*|출입* .. 자제*|삼가*|금지*|피하*", "missions: '시위 장소 접근 자제'"),
    Asks(Action.AVOID_AREA, "가까이_가지|접근하지|방문하지|지역을_피", "missions"),
    Asks(Action.INCREASED_CAUTION, "주의*|유의*|신변안전*|각별히*|안전에_만전*", "missions: '신변안전에 유의'"),
)

# fmt: on
TABLE = Table(
    code="ko",
    name="Korean",
    object_first=True,
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    asks=ASKS,
    moves=(),
    lowered=(
        "하향*",
        "특별여행주의보*|여행경보*|여행금지*|단계* [를|가] 해제*",
        "해제하고|해제하였*|해제했*|해제되* ... 단계*",
    ),
    whole=("전역*|전국*|전체*|전지역*|전_지역*|전_국가*|*전역*|*전국*",),
    rest=(
        "제외한|제외하고|외|이외|그외 [의] 전_지역*|전지역*|지역*|나머지*|전역*",
        "나머지 지역*|전_지역*|주*|전역*",
        "그_외|그_밖의|이외의 지역*|전_지역*",
    ),
    part=(
        "지역*|*지역|*지역에*|*지역은|*지역을|주|주에|주는|주를|주와|주에서|주의|국경*|접경*|도시*|시|시는|시에|시를|시와|섬*|반경*|km|킬로미터|북부*|남부*|동부*|서부*|중부*|"
        "북동부*|북서부*|남동부*|남서부*|수도*|일부*|이내|이내의|인근*|주변*|州*|*州*|구|군|현|특별시*|반도*|해안*|지구*|가자*",
    ),
    beyond=("해외*|전_세계*|전세계*|국외*|개국*|국가들*|중동*|각국*",),
    here=("동국*|현지*|해당국*|해당_국가*",),
    border=("국경*|접경*",),
    to=(
        "예정이며|이며|하며|했으며|하고|감안하여|감안|따라|따른|위해|고려하여|관련하여|관련 ,",
        "금번|이번|최근|현재|한편|또한|다만 [,]",
    ),
    cause=("대한|대해|대해서는|대하여", "여행경보*|체류*|방문*|여행*|발령*"),
    soon=("{SOON}",),
    drill=("훈련_메시지*|모의훈련*|안전_훈련*|훈련입니다",),
    numbered=("{OTHER}",),
    reminder=("현재|기존 ... 발령_중*|유지*",),
    countries={
        "AE": "아랍에미리트|UAE|아랍에미리트연합",
        "CD": "콩고민주공화국|DR콩고|민주콩고",
        "IL": "이스라엘",
        "PS": "팔레스타인|가자지구",
        "US": "미국",
        "GB": "영국",
        "RU": "러시아",
        "CI": "코트디부아르",
        "MM": "미얀마",
        "TR": "튀르키예|터키",
    },
)
