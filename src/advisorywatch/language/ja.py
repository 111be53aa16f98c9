"""Japanese: the foreign ministry's danger information, its notices and its missions' mails.

Written without spaces: the parts of a phrase follow one another, `...` is up to thirty
characters. The place stands before what is said of it.
"""

from advisorywatch.advisory import Action
from advisorywatch.language.table import (
    ACTION,
    AFTER,
    BEFORE,
    BOTH,
    CLAUSE,
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

LIFTED = Action.LIFTED_OR_LOWERED
SHELTER = Action.SHELTER_IN_PLACE
AVOID = Action.AVOID_AREA
CAUTION = Action.INCREASED_CAUTION

WORDS = {
    "STOP": "止めて|やめて|中止して|控えて|お控え|見合わせ|取りやめ|止めるよう|控えるよう",
    "INSIDE": "屋内|建物|地下|シェルター|室内|高台|防空壕|屋外|物陰|頑丈|避難所|安全な|自宅|窓|高層|最寄りの",
    "GO": "退避|出国|帰国|避難",
    "LEVEL": "レベル|レベルを|レベルは|レベルが|レベルも",
}

# fmt: off
LEVELS = (
    Says(4, "{LEVEL} 4", "their level 4: leave, and do not go (ours 4)"),
    Says(4, "{LEVEL} 3", "their level 3: do not go (ours 4); '危険レベルを3に'"),
    Says(3, "{LEVEL} 2", "their level 2: no journey that is not needed (ours 3)"),
    Says(2, "{LEVEL} 1", "their level 1: be careful (ours 2)"),
    Says(4, "から 4|3 に引|へ引|に変更", "'レベル2から3に引き上げ'"),
    Says(3, "から 2 に引|へ引|に変更", "'レベル3から2に引き下げ'"),
    Says(2, "から 1 に引|へ引|に変更", "the same"),
    Says(4, "退避勧告", "the name of level 4", there=True),
    Says(4, "渡航中止勧告", "the name of level 3", there=True),
    Says(3, "渡航延期勧告", "the name of level 3 until 2015: postpone; ours 3"),
    Says(3, "不要不急の渡航 ... {STOP}", "level 2 in words", there=True),
    Says(3, "不要不急 ... への渡航 .. {STOP}", "the same, the country between"),
    Says(3, "渡航の是非を検討", "level 2 until 2015"),
    Says(3, "渡航の延期をお勧め", "level 3 until 2015"),
    Says(4, "渡航 は|を|及び滞在は|・滞在は .. どのような|いかなる .. 目的|理由 ... {STOP}", "'イランへの渡航はどのような目的であれ止めてください'", there=True),
    Says(4, "渡航 は|を|及び滞在は|・滞在は .. {STOP}", "level 3 and 4 in words", there=True),
)

CALLS = (
    Calls(CONSIDER, "{GO} ... 検討", "'出国することを検討してください' (Israel, 2026-02-28)", country=True),
    Calls(NOW, "退避勧告", "the name of level 4: those who are there are to leave", country=True),
    Calls(NOW, "{LEVEL} 4 [(|の|《] [退避勧告]", "level 4 by its number: its name says to leave", country=True),
    Calls(NOW, "直ちに|速やかに|早急に|すぐに|即時に|至急|一刻も早く|可能な限り早く ... 退避|出国|帰国 して|し、|する|され|を|いただ|願|頂", "'直ちに退避してください'", country=True),
    Calls(SHOULD, "国外 に|へ .. {GO} して|する|され|を|いただ|願", "'国外に退避してください'", country=True),
    Calls(SHOULD, "退避 して|を_お願い|を_強く|をお勧め|するよう|をしてください", "level 4 in words", country=True),
    Calls(SHOULD, "出国|帰国 して_ください|してください|するよう|をお勧め|を_お願い|を強く|を推奨|願います", "missions' mails", country=True),
)

LIFTS = (
    Lifts("レベル|危険情報|勧告 .. を解除|は解除|が解除|の解除", CLAUSE, "danger information ended; 解除 alone is a curfew's or an airport's"),
    Lifts("解除 しました|します|されました|いたします|することと", NEXT, "the same, behind the level's name"),
    Lifts("を解除|は解除|が解除|の解除", NEXT, "the same"),
)

ASIDES = (
    Aside("であった|だった|となっていた|でしたが|であったところ", "the level that was", BOTH, NEXT, "'レベル2であった地域の危険レベルを3に引き上げ'"),
    Aside("から ... に引き|へ引き|に引上|に引下|へ引上|へ引下|に変更", "the level that was", BOTH, NEXT, "'レベル2からレベル3に引き上げ'"),
    Aside("、|及び|または|又は|や|と|・ $", "names places by their level", BOTH, NEXT, "'レベル4、レベル2以外の地域'"),
    Aside("地域|の地域|以上|以外", "names places by their level", BOTH, NEXT, "'レベル３地域へ渡航することは妨げません', 'レベル4、レベル2以外の地域'"),
    Aside("となっている .. 地域", "the level that was", BOTH, NEXT, "'レベル２となっているすべての地域の危険情報をレベル３に'"),
    Aside("警戒|警報|脅威|テロ警戒|噴火|火山|津波|台風|暴風|熱波|大気|汚染|米国務省|国務省|米国の渡航", "another body's levels", BOTH, BEFORE, "volcanoes, storms, terror alerts, the US department"),
    Aside("危険レベル の|に変更は|の変更は|は変更|に変更 ... ありません|ない", "told that nothing changes", LEVEL, SENTENCE, "'危険レベル発出地域やレベルの変更はありません'"),
    Aside("とは、|意味|4段階|四段階|目安|カテゴリー", "the legend", BOTH, SENTENCE, "the ministry's page on its levels"),
    Aside("引き上げ|引上げ|発出 られる可能性|る可能性|される可能性|を検討", "what may come", LEVEL, AFTER),
    Aside("保険|キャンセル料", "about insurance", BOTH, SENTENCE, "travel insurers on levels"),
    Aside("{INSIDE} ... 退避|避難", "to shelter, not to leave the country", LEAVE, BEFORE, "2026-02-28: '屋外にいる場合は屋内に退避する'"),
    Aside("現場|その場|会場|デモ|群衆|集会|当該場所 ... 退避|離れ|避難", "leave the spot, not the country", LEAVE, BEFORE),
    Aside("生じた|発生した|遭遇した|起きた|聞こえた|巻き込まれた 際|場合|とき|時", "only if something happens", LEAVE, BEFORE, "2026-02-28: '今後不測の事態が生じた際は'"),
    Aside("ていること にも|に ... 留意", "reminds of a level in force", LEAVE, SENTENCE, "2026-01-16, missions in Iraq"),
    Aside("希望|御希望|ご希望|予定 する|される|の .. 方|場合", "only for those who wish to leave", LEAVE, SENTENCE, "'出国を希望される方は'"),
    Aside("たい方|たい場合|される方|する方|した際|する際|される際|時に|する場合|される場合|できない|が困難|ビザ|査証|カード|許可|手続|税|便|に必要|の際|禁止", "when someone leaves, not that they should", LEAVE, NEXT, "'バーレーンを出国した際には'"),
    Aside("出国 .. 手続|許可|査証|ビザ|カード|審査|税|制限|禁止|規制|停止|に必要", "exit rules of the country", LEAVE, SENTENCE),
    Aside("準備|備え|できるよう|計画", "preparing to leave is not leaving", LEAVE, SENTENCE),
    Aside("職員|館員|米国大使館|英国大使館|国務省|外交官|軍関係者|人員|他国|各国大使館", "about staff, or what another country says", LEAVE, BEFORE, "2026-01-14: '一部の人員に対し、退去するように'"),
    Aside("政府は|当局は|当局が|軍は|軍が|警察は|警察が|市は|州は", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("または|又は", "names one of two levels", LEAVE, BEFORE, "'レベル３またはレベル４（退避勧告）となります' (Israel)"),
    Aside("洪水|津波|火災|山火事|噴火|ハリケーン|サイクロン|台風|避難勧告|避難指示|避難命令", "a natural hazard's evacuation", LEAVE, SENTENCE),
    Aside("米国大使館|英国大使館|カナダ大使館|豪州大使館 ... 発出|呼びかけ|要請|発表", "what another mission asks of its own", ACTION, SENTENCE, "2026-02-28: '米国大使館は、屋内退避を呼びかける'"),
)

ASKS = (
    Asks(LIFTED, "解除", "the news is a lifting, by its title", title=True),
    Asks(LIFTED, "引下げ|引き下げ", "by its title", title=True),
    Asks(LIFTED, "外出禁止 ... 解除", "a curfew ended"),
    Asks(LIFTED, "津波警報|津波注意報|非常事態宣言|避難指示|避難命令|封鎖|閉鎖|渡航制限 .. は|が|を|の|も .. 解除|終了|撤廃 され|しました|された|となり|と発表", "an order ended"),
    Asks(SHELTER, "屋内|室内|地下|シェルター|建物 .. に|へ|で|内に|の中に .. 退避|避難|待機|留ま|とどま", "missions under fire, 2026-02-28"),
    Asks(SHELTER, "自宅|宿泊先|滞在先|ホテル|安全な場所 ... 待機|留まる|留まって|とどまる|とどまって|から出ない", "missions"),
    Asks(SHELTER, "外出 を|は|も ... 禁止|しないで|しないよう", "missions: do not go out"),
    Asks(AVOID, "には|へは|に|へ .. 近付か|近づか|近寄ら|立ち入ら|立ち寄ら|近寄る|近づく|近付く|接近し .. ない|ず|ぬ|こと|避け", "missions: keep away"),
    Asks(AVOID, "近付か|近づか|近寄ら|立ち入ら|立ち寄ら ない|ず|ぬ", "missions: keep away"),
    Asks(AVOID, "近寄る|近づく|近付く|立ち寄る ことのない|ことは避け|ことを避け|ことなく", "missions: keep away"),
    Asks(AVOID, "場所|地域|周辺|エリア|地区|道路 .. を|は|へ .. 避け", "missions: keep away"),
    Asks(CAUTION, "注意喚起", "the title of most mails", title=True),
    Asks(CAUTION, "十分 .. 注意|警戒|留意", "missions"),
    Asks(CAUTION, "注意して|ご注意|御注意|注意を払|注意する|警戒して|ご留意|注意が必要|安全確保に努め|安全の確保に|不要不急の外出|防犯意識|慎重な行動", "missions"),
)

# fmt: on
TABLE = Table(
    code="ja",
    name="Japanese",
    spaces=False,
    object_first=True,
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    asks=ASKS,
    moves=(
        "<old> であった|だった|となっている|となっていた|でした <new> 引き上げ|引上げ|引き下げ|引下げ|とします|となります|に変更",
        "<old> から <new> 引き上げ|引上げ|引き下げ|引下げ|に変更",
    ),
    lowered=(
        "レベル ... 引下げ|引き下げ",
        "危険情報 ... 引下げ|引き下げ",
        "危険情報|危険レベル|渡航中止勧告|退避勧告 .. を|は|が|の .. 解除",
    ),
    whole=("全土|全域|全国|全世界|国全体",),
    rest=(
        "^ 上記 以外|を除く|を除いた",
        "首都 ... を含む 上記以外|上記を除く|その他",
        "^ その他|それ以外 の|全土|地域|全域",
        "地域|地帯|州|県|市|周辺|部|地区|島 以外の|を除く|を除いた|以外 .. 地域|全域|全土|全地域",
    ),
    part=(
        "州|県|市|地域|地区|地帯|国境|周辺|北部|南部|東部|西部|中部|郊外|首都|島|半島|郡|区|省|村|町|沿岸|海域|一部|以内|km|キロ|自治|湖|山岳|空港",
    ),
    beyond=("全世界|世界|各国|か国|カ国|ヶ国|中東地域|海外|諸国|複数国",),
    here=("同国|当国|当地|国外|国内|貴国",),
    border=("国境|隣接|接する",),
    to=(
        "を受け|を受けて|を踏まえ|を踏まえて|に伴い|に鑑み|により|ことから|ため|ので|を含む|おり|が|であり ,",
        "これにより ,",
        "首都 ... を含む",
        "現在|引き続き|これまで|既に|なお|また|及び|並びに|ただし|今回|今般 [、]",
        "どのような|いかなる 目的|理由 であれ|であっても|でも [、]",
        "これら|これらの|当該|同 地域",
        "危険情報が|危険レベルが|レベルが",
        "であった|だった|となっている|となっていた [全ての|すべての] 地域",
    ),
    cause=(
        "に対して|に対し|に対する|に関する|に発出|に危険|に出され|について|における|における危険",
        "の危険|の感染症|のうち危険|、レベル|を危険|を_レベル|を感染症",
        "への渡航",
    ),
    parted=("これらの地域|これら地域|当該地域|同地域|対象地域",),
    soon=("直ちに|速やかに|早急に|すぐに|即時|至急|一刻も早く|可能な限り早",),
    drill=(
        "訓練です|訓練メール|訓練を実施|これは訓練|配信テスト|テストメール|テスト配信|【訓練|安否確認訓練",
    ),
    goes_on=("[(|「|【] レベル 1|2|3|4",),
    numbered=("レベル 1|2|3|4",),
    reminder=("既に|かねてより|従来|引き続き ... 発出|継続",),
    countries={
        "AE": "UAE|アラブ首長国連邦",
        "US": "アメリカ|米国",
        "GB": "英国|イギリス",
        "KR": "韓国",
        "KP": "北朝鮮",
        "PS": "ヨルダン川西岸地区|ガザ地区|パレスチナ",
        "CN": "中国",
        "RU": "ロシア",
        "MM": "ミャンマー",
        "TR": "トルコ",
    },
)
