"""Korean: the foreign ministry's travel alerts (여행경보, four levels and a special one), missions.

Their levels: 1 여행유의 (ours 2), 2 여행자제 (3), 특별여행주의보 (3), 3 출국권고, once 철수권고 (4, and leave),
4 여행금지 (4, and leave now: the passport law forbids to stay). Particles are written onto the
words, so most bear a `*`; the place stands before what is said of it, in lists behind a colon.
"""

from advisorywatch.language.table import (
    ACTION,
    AFTER,
    AVOID,
    BEFORE,
    BOTH,
    CAUTION,
    CLAUSE,
    CONSIDER,
    LEAVE,
    LEVEL,
    LIFTED,
    NEXT,
    NOW,
    SENTENCE,
    SHELTER,
    SHOULD,
    Aside,
    Asks,
    Calls,
    Lifts,
    Says,
    Table,
)

PROVINCES = (  # the last syllables of foreign names before 주
    "가고나네노니다데도드디라란람레로루르리마만메모무므미바베보부브비벤산살샤세소수스시신안알야"
    "얀에엔오온웨인잔즈지차추츠카칸코콕쿠크키킨타탄테토투트티파페포푸프피하헤후흐"
    "빌단담돈둔랑론롱림말몬반벨볼빈솔슈쉬엘옌울윤질짜톤틴팔펜폰풀핀헨"
)
WORDS = {
    "OTHER": "1단계*|2단계*|3단계*|4단계*|특별여행주의보*",
    "NAMES": "{OTHER}|여행유의*|여행자제*|출국권고*|철수권고*|여행금지*|특별여행경보*",
    "SOON": (
        "즉시|조속히|신속히|속히|지체_없이|지체없이|빠른_시일_내|빠른_시일_내에|빠른_시간_내에|가급적_빨리|최대한_빨리|즉각|"
        "조속한|신속한|즉각적인|즉각적으로|하루빨리|하루속히|서둘러|가급적_조속히|가능한_빨리|가능한_한_빨리|조기에|조기|긴급히|당장|급히|최대한_신속히"
    ),
    "GO": "출국*|철수*|귀국*|대피*|떠나*|떠날*|빠져나*|벗어나*",
    "HOME": "출국*|철수*|귀국*|떠나*|떠날*|빠져나*",
    "PLEASE": (
        "권고*|당부*|바랍니다*|바란다*|바람|바라며|하시기|주시기|요청*|촉구*|권유*|권장*|하여_주*|해_주*|해주*|해달라*|해_달라*|달라|달라고|달라며|주길*|권했*|권한다*|권하*|하십시오|"
        "하세요|것을|것이|줄_것|강력*|독려*|호소*|종용*|안내*|요구*|지시*|필요*|신신당부*"
    ),
    "TRIP": (
        "*여행을|*여행은|*여행|*여행도|*여행이나|*여행과|*여행_계획을|*여행_일정을|*방문을|*방문|*방문은|*방문이나|방문과|*출장을|출장|*입국을|"
        "*여행_방문을|*여행이|*방문도"
    ),
    "STOP": (
        "자제*|삼가*|삼갈*|취소하고|취소하거나|취소하시*|취소해*|취소할|취소하여|취소하도록|취소를|취소_연기*|취소_및_연기*|취소_또는_연기*|"
        "취소나_연기*|취소_혹은_연기*|연기하거나|연기하고|연기하시*|연기해*|연기할|연기하여|연기하도록|연기를|연기_취소*|미루*|미뤄*|보류*|"
        "피하시*|피해_달*|피해달*|피할_것*|재고하*|재고해*|재검토*"
    ),
    # "이투리주에", "카보델가도주는": a province's name ends so; not "다음주에", "거주", "호주"
    "JU": "|".join(f"*{end}주*" for end in PROVINCES),
    "US": "우리_국민*|우리국민*|교민*|국민들*|체류*|재외국민*|한국인*|외교부*",
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
    Says(4, "4단계* [여행경보*] [여행금지*|여행_금지*|흑색경보*]", "their level 4"),
    Says(4, "3단계* [여행경보*] [출국권고*|철수권고*|출국_권고*|철수_권고*|적색경보*]", "their level 3; the ministry used both names in 2026"),
    Says(3, "2단계* [여행경보*] [여행자제*|여행_자제*|황색경보*]", "their level 2"),
    Says(2, "1단계* [여행경보*] [여행유의*|여행_유의*|남색경보*]", "their level 1"),
    Says(3, "특별여행주의보*|특별_여행주의보*|특별_여행_주의보*|특별여행_주의보*", "between 2 and 3, for at most 90 days"),
    Says(4, "특별여행경보*|특별_여행경보*", "until 2021: leave at once"),
    Says(4, "여행금지*|출국권고*|철수권고*|적색경보*|흑색경보*|출국_권고*|철수_권고*|여행제한* [조치*|국*|대상*|출국권고*|철수권고*|여행금지*]", "the names of levels 4 and 3"),
    Says(3, "여행자제*|황색경보* [여행자제*]", "the name of level 2"),
    Says(2, "여행유의*|남색경보* [여행유의*]", "the name of level 1"),
    Says(4, "여행경보* ... 최고_단계*|최고_수준*|가장_높은_단계*|최고등급*", "press"),
    Says(3, "긴급*|긴요*|불요불급*|불필요*|꼭_필요*|필수적*|부득이*|불가피* ... {TRIP} ... {STOP}", "'불필요한 여행 자제'"),
    Says(4, "{TRIP} [절대|일절|전면] 금지*|중단*|하지_말*|하지_마*|하지_않*", "in words"),
    Says(3, "*여행할|*방문할|여행하려는|방문하려는|*여행하시려는|방문_예정*|여행_예정*|여행을_계획*|여행을_예정*|방문을_계획*|*여행하려던 ... {STOP}", "'방문할 예정인 국민은 계획을 취소하거나 연기'"),
    Says(4, "*방문하지|*여행하지|*입국하지|가지 [절대|일절] 말*|마십시오|않도록*|않을_것*", "'방문하지 말아 주실 것을'"),
    Says(3, "여행|여행의|방문|방문의 필요성* .. 검토*|재고*|판단*", "their level 2 in words: '여행 필요성을 신중히 검토'"),
    Says(3, "{TRIP} ~ {STOP}", "missions, press: '해외여행을 취소하거나 연기'"),
)

CALLS = (
    Calls(CONSIDER, "{GO} [을|를|하는_방안을|하는_것을|여부를] .. 검토*|고려*", "soft call", country=True),
    Calls(NOW, "4단계* [여행경보*] 여행금지*|흑색경보*", "their level 4: nobody may stay", country=True),
    Calls(NOW, "여행경보* .. 4단계*", "the same by its number", country=True),
    Calls(NOW, "4단계* [여행경보*] .. 발령*|지정*|상향*|격상*|적용*", "the same", country=True),
    Calls(NOW, "여행금지*|여행_금지*", "the name of level 4", country=True),
    Calls(SHOULD, "안전한_지역* ~ 이동*|대피* .. {PLEASE}", "out of the places named: Cambodia, 2025", country=True),
    Calls(SHOULD, "안전한_지역*|안전한_곳*|안전_지역*|안전지역* ~ 이동하고|이동하며|대피하고|대피하며 ... {PLEASE}", "the same with more behind it: '안전 지역으로 이동하고, … 취소·연기해 달라'", country=True),
    Calls(SHOULD, "안전한_지역*|안전한_곳*|안전_지역*|안전지역* ~ 이동하라*|이동해야*|이동토록|이동하도록|대피하라*|대피해야*", "the request in the verb", country=True),
    Calls(SHOULD, "3단계* 출국권고*|철수권고*|출국_권고*|철수_권고*", "their level 3: nationals are advised to leave", country=True),
    Calls(SHOULD, "출국권고*|철수권고*|출국_권고*|철수_권고*", "the name of level 3", country=True),
    Calls(NOW, "특별여행경보*|특별_여행경보*", "until 2021: leave at once", country=True),
    Calls(NOW, "{SOON} ~ {GO}", "'즉시 출국하여 주시기 바랍니다'", country=True),
    Calls(SHOULD, "출국하라*|철수하라*|귀국하라*|떠나라*|출국해달라*|철수해달라*|귀국해달라*|출국해야*|철수해야*|출국토록|철수토록|출국하도록|철수하도록|귀국하도록|떠나도록|떠나달라*|출국하십시오|출국하시기", "verb and request in one word", country=True),
    Calls(SHOULD, "국민*|국민들*|교민*|재외국민*|체류자*|우리국민* ... 출국하고|철수하고|귀국하고 ... {PLEASE}", "'… 안전한 곳으로 출국하고, … 당부했다'", country=True),
    Calls(SHOULD, "{HOME} ~ {PLEASE}", "missions: '출국해 주시기 바랍니다'", country=True),
    Calls(SHOULD, "안전한_국가*|안전한_제3국*|제3국*|인접국*|인근국*|주변국* ~ 출국*|대피*|철수*|이동*", "missions", country=True),
    Calls(SHOULD, "체류자*|체류_중인 ... 철수|출국 [조치|요망|권고] $", "the legend's own words for those who are there", country=True),
)

LIFTS = (
    Lifts("특별여행주의보*|여행경보*|여행금지*|여행유의*|여행자제*|출국권고*|철수권고*|단계* [가|를] 해제하*|해제했*|해제됐*|해제되었*|해제되며|해제되고|해제키로|해제한다|해제합니다|해제_조치*", AFTER, "'특별여행주의보를 해제하였습니다'"),
    Lifts("해제하*|해제했*|해제됐*|해제되었*|해제되고|해제되며|해제키로|해제한다|해제합니다|해제함|해제_조치*|해지하*|해지했*|폐지*", AFTER, "'… 해제' behind the level's name; '자동 해제된다' is its term"),
    Lifts("해제 $", AFTER, "a headline"),
)

ASIDES = (
    Aside("*에서 [기존] > {OTHER}|하향|상향", "the former level", BOTH, AFTER, "'2단계에서 1단계로'"),
    Aside("*단계에서|특별여행주의보에서|여행자제에서|출국권고에서|여행유의에서|철수권고에서|여행금지에서", "the former level", BOTH, BEFORE, "'3단계에서 2단계로'"),
    Aside("특별여행경보를|특별여행주의보를|*단계를|여행유의를|여행자제를|출국권고를|철수권고를|여행금지를 $", "the former level", LEVEL, AFTER, "directly before the new one: '3단계를 2단계로 하향'"),
    Aside("{NAMES} 를|을|여행경보를|경보를 $", "the former level", LEVEL, AFTER, "'‘특별여행경보’를 ‘특별여행주의보’로 하향'"),
    Aside("특별여행경보를|*단계를|출국권고를|철수권고를|여행금지를 {NAMES} [로|으로] 하향*|낮추*|낮췄*|낮춘*|완화*", "the former level", LEAVE, AFTER, "the same"),
    Aside("{NAMES} 를|을|여행경보를|경보를 {NAMES} [로|으로] 하향*|낮추*|낮췄*|낮춘*|완화*", "the former level", LEAVE, AFTER, "the same"),
    Aside("*단계 여행자제|출국권고|철수권고|여행유의|여행금지 에서", "the former level", BOTH, AFTER, "'3단계(철수권고)에서'"),
    Aside("기존|종전|이전|당초 ... 여행경보를|경보를|단계를|주의보를|*에서|에서 $", "the former level", BOTH, CLAUSE, "'기존 2단계(여행자제) 여행경보를 … 상향'; '기존 발령을 연장' stands"),
    Aside("여행유의|여행자제|출국권고|철수권고|여행금지|남색경보|황색경보|적색경보|흑색경보 에서", "the former level", BOTH, AFTER, "'‘적색경보(철수권고)’에서 ‘황색경보(여행자제)’로'"),
    Aside("적용된_상태였*|발령된_상태였*|상태였는데|상태였지만|적용돼_왔*|적용되어_왔*|유지돼_왔*|유지되어_왔*|발령돼_있었*|발령되어_있었*", "the former level", BOTH, AFTER, "'3단계가 적용된 상태였는데, 한 단계 상향한 것이다'"),
    Aside("와|과|*와|*과 달리 ... 처벌*|제재*|벌금*", "the law behind level 4", BOTH, SENTENCE, "'출국권고는 4단계와 달리 … 처벌 대상이 아니다'"),
    Aside("발령됐던|발령되었던|발령했던|지정됐던|지정되었던|적용되던|적용됐던|적용돼_온|발령돼_있던|발령되어_있던|유지되던|내려졌던", "the former level", BOTH, AFTER, "'기존 2단계(여행자제)가 적용되던 … 주를 3단계로'"),
    Aside("출국권고|철수권고|여행자제|여행금지|여행유의|1단계|2단계|3단계|4단계 인|이던|이었던|였던", "the former level", BOTH, AFTER, "'현재 여행경보 3단계(출국권고)인 … 2단계로 하향'"),
    Aside("지정|발령 지역*|국가* ...!유지* $", "names places by their level", BOTH, NEXT, "'3단계 지정 지역을 제외한 전 지역'; '3단계 발령 지역은 유지된다' stands"),
    Aside("2단계*|여행자제*|여행_자제* ... 3단계*|출국권고*|출국_권고*|철수권고*|철수_권고* .. 중간|사이 단계*|수준*|조치*", "the legend", BOTH, SENTENCE, "'특별여행주의보는 2단계와 3단계의 중간 단계에 해당한다'"),
    Aside("[가|이|여행경보가|경보가|여행경보|지역으로] 발령된|발령_중인|지정된|내려진|발령되어_있는|발령돼_있는|적용되는|적용_중인 *국가*|*지역*|*곳*", "names places by their level", BOTH, NEXT, "'2단계(여행자제) 여행경보가 발령된 국가와 지역에'", unless="적용되는|적용_중인|발령되는 지역은|곳은|국가는"),
    Aside("바로 아래|위|전|다음 단계*", "measures another level by this one", BOTH, NEXT, "'4단계 여행금지 바로 아래 단계'"),
    Aside("출국권고*|철수권고*|여행금지*|여행자제*|여행유의* ... 바로_아래|바로_위|번째로|다음으로 ... 단계다|단계이다|단계입니다|단계로|조치다|조치이다", "the legend", BOTH, SENTENCE, "'3단계 출국권고는 … 바로 아래 단계다'", unless="발령했*|격상*|상향*|발령한다*"),
    Aside("[발령] 지역*|국가* [모두|일괄|전부|전체] $", "the level that was", BOTH, NEXT, "'1단계(여행유의) 지역들은 모두 2단계'"),
    Aside("지역|국가 제외*|외|을_제외*|를_제외*", "names places by their level", BOTH, NEXT, "'러시아(3·4단계 지역 제외)'"),
    Aside("상태인|상태의|수준인 .. *지역*|국가*|곳*", "names places by their level", BOTH, NEXT),
    Aside("이상|이하|이외|미만|이상인|이하인|이상의", "names places by their level", BOTH, NEXT, "'2단계(여행자제) 이상'"),
    Aside("및|또는|와|과|나|이나|내지|또는_여행경보 $", "names one of several levels", BOTH, NEXT, "'1단계(여행유의) 및 2단계(여행자제) 여행경보가 발령된'"),
    Aside("검토_중*|검토하고*|검토할*|검토에*|가능성*|방침*|방안을|수도_있*", "what may come", BOTH, AFTER, "'여행금지를 발령할 예정이며' (2026-05-22) announces it, and is told"),
    Aside("하향*|해제*|낮추*|낮출*|완화* [조정할|할|될|조정될|하는] 예정*|방침*|계획*", "what may come", BOTH, AFTER, "a fall is told when it holds"),
    Aside("단계별|구분되|나뉘*|나뉜*|으로_구성*|로_구성*|의미합니다|의미한다|뜻한다*|이뤄져*|이루어져*|이루어진*|이뤄진*|준하는|준하며|준한다|총_4단계*|4단계로_구분*|4단계로_나*|4단계로_분류*|4단계의_여행경보*|여행경보제도를_운용*|여행경보제도를_운영*|제도를_운영*|제도를_운용*|운영하고_있*|운용하고_있*|시행하고_있*", "the legend", BOTH, SENTENCE),
    Aside("보험*|여행자보험*|환불*|위약금*", "about insurance", BOTH, SENTENCE),
    Aside("허가*|예외적_여권* ... 여행금지*", "permits for countries of level 4", BOTH, BEFORE),
    Aside("여행금지국*|여행금지_국가*|여행금지_지역*|여행금지지역*|여행금지국가* .. 무단*|방문*|입국*|허가*|여권*|체류*|예외*", "permits for countries of level 4", BOTH, AFTER),
    Aside("여행금지*|4단계* ... 위반*|처벌*|벌금*|여권법*", "the law behind level 4", BOTH, AFTER, "여권법 26조", unless="발령*|지정*|상향*"),
    Aside("여권법* ... 여행금지*", "the law behind level 4", LEAVE, BEFORE, "여권법 17조", unless="발령*|지정*|상향*"),
    Aside("질병관리청*|검역*|감염병|기상청*|지진*|화산*|위기경보*|경계경보*|테러경보*|태풍* ... 단계*", "another body's levels", LEVEL, BEFORE, unless="여행경보*|외교부*"),
    Aside("출국을|귀국을|출국|귀국|철수를|철수|대피를 [를|을] 희망*|원하*|원할*|원한*|계획*|희망자*", "only for those who wish to leave", LEAVE, SENTENCE, "'출국을 희망하는 국민'"),
    Aside("희망하는|원하시는|원하는|희망하시는 .. 국민*|분* ", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("출국_시|출국시|출국_전|귀국_후|귀국후|귀국_시|귀국시|출국금지*|출국세*|출국심사*|출국비자*|출국허가*|출국_허가*|출국수속*|출국장*|출국_절차*|출국_제한*|출국하는_경우|출국할_때|출국한|귀국한|귀국편*|출국편*|귀국_항공편*", "when someone leaves, or exit rules", LEAVE, AFTER),
    Aside("출국_시|출국_전|귀국_후|출국금지*|출국세*|출국심사*|출국비자*|출국허가*|출국_허가*|출국수속*|출국_절차*", "when someone leaves, or exit rules", LEAVE, BEFORE),
    Aside("{GO} .. 준비*|대비*|계획을|지원*|돕*|도왔*|수단*", "preparing to leave is not leaving", LEAVE, AFTER),
    Aside("언제든*|유사시|필요시|만일의_경우* ~ {GO}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("직원*|공관원*|외교관*|필수_인력*|비필수*|대사관_인력*|공관_인력*|주재원*|파견*|선수단* ~ {GO}", "about staff, not citizens", LEAVE, BEFORE, unless="{US}"),
    Aside("출국했*|철수했*|귀국했*|대피했*|떠났*|출국하였*|철수하였*|귀국하였*|철수시*|대피시*|귀국시켰*|철수를_완료*|귀국길*|출국한_바*|철수한_바*|완료*", "what has happened", LEAVE, AFTER),
    Aside("미국*|영국*|일본*|당국*|정부군*|주민*|이스라엘군*|독일*|프랑스*|캐나다*|호주* ... 대피령*|대피_명령*|명령*|지시*|권고*|촉구*", "an order of others, not of the publisher", LEAVE, SENTENCE, unless="외교부*|당국자*|우리|우리나라*|정부는|한국_정부*|교민*"),
    Aside("자국민*|자국_국민*|자국_시민*|미국인*|미국_시민*|영국인*|일본인*|주민들* ... {GO}", "what another country says to its own", LEAVE, BEFORE, unless="우리|교민*|한국인*"),
    Aside("안전한_장소*|안전한_곳*|안전지대* .. 대피*|이동*", "to shelter or to leave the spot", LEAVE, BEFORE),
    Aside("실내*|건물*|지하*|대피소*|방공호*|고지대* .. {GO}", "to shelter or to leave the spot", LEAVE, BEFORE),
    Aside("현장*|시위_현장*|집회_장소*|시위_장소*|해당_장소* ~ {GO}", "to shelter or to leave the spot", LEAVE, BEFORE),
    Aside("산불*|홍수*|태풍*|쓰나미*|허리케인*|지진*", "a natural hazard", LEAVE, SENTENCE),
    Aside("야간*|혼자*|단독*|우범*|시위*|집회*|인파* .. $", "how to move about, not whether to go", LEVEL, BEFORE, unless="단계*|경보*|주의보*"),
    Aside("시위*|집회*|우범*|밀집* .. 지역*|장소*|곳* 방문*|접근*|출입*", "how to move about, not whether to go", LEVEL, BEFORE, unless="단계*|경보*|주의보*"),
    Aside("외출*|접근*|이동* .. $", "how to move about, not whether to go", LEVEL, BEFORE, unless="단계*|여행*|방문*"),
    Aside("발령|지정 여부*|되지_않*|하지_않*", "none is in force", BOTH, AFTER),
    Aside("직원* ... $", "an instruction to staff, not to citizens", ACTION, BEFORE),
)

ASKS = (
    Asks(LIFTED, "해제*|하향*", "by its title", title=True),
    Asks(SHELTER, "실내*|자택*|숙소*|대피소*|방공호* .. 머무*|대기*|대피*|체류*", "missions"),
    Asks(AVOID, "접근*|방문*|통행*|출입* .. 자제*|삼가*|금지*|피하*", "missions: '시위 장소 접근 자제'"),
    Asks(AVOID, "가까이_가지|접근하지|방문하지|지역을_피", "missions"),
    Asks(CAUTION, "주의*|유의*|신변안전*|각별히*|안전에_만전*", "missions: '신변안전에 유의'"),
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
        "{JU}|*체이주*|*히어주*|*곳에|*곳에는|*곳은|*곳을",
    ),
    beyond=("해외*|전_세계*|전세계*|국외*|개국*|국가들*|중동*|각국*",),
    here=("동국*|현지*|해당국*|해당_국가*",),
    border=("국경*|접경*",),
    to=(
        "예정이며|이며|하며|했으며|하고|감안하여|감안|따라|따른|위해|고려하여|관련하여|관련 ,",
        "금번|이번|최근|현재|한편|또한|다만 [,]",
        "[를|을] 발령했고|발령하고|발령했으며|발령하며|상향했고|상향하고|격상했고|격상하고|하향했고|하향하고|유지하고|유지하며|지정했고|지정하고 [,]",
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
