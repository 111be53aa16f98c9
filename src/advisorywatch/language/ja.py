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
    "STOP": "止め|やめ|中止|控え|見合わせ|見合せ|取りやめ|取り止め|取止め|とりやめ|自粛|しないよう|しないで|せぬよう|すべきでは",
    "TRIP": "渡航|渡航及び滞在|渡航・滞在|渡航や滞在|渡航と滞在|渡航・訪問|訪問・渡航|渡航計画|旅行・出張",
    "ANYTRIP": "渡航|旅行|出張|訪問|往来|入国",
    "INSIDE": "屋内|建物|地下|シェルター|室内|高台|防空壕|屋外|物陰|頑丈|避難所|安全な場所|安全な所|安全な建物|自宅|窓|高層|最寄りの",
    "GO": "退避|出国|帰国|避難|退去|国外脱出|離国",
    "LEAVING": "国|同国|現地|当地|当該国|同地|国内 を|から 離れ|脱出|退去",
    "SOON": "直ちに|ただちに|速やかに|すみやかに|早急に|すぐに|即時に|即時|至急|一刻も早く|可能な限り早く|できる限り早く|できるだけ早く|早期に|早めに|今すぐ|緊急に|早く",
    "ASK": "呼びか|呼び掛|求め|要請|促し|促す|勧告|勧め|勧奨|推奨|訴え|お願い|指示|通知|助言|警告|強く",
    "LEVEL": "レベル|レベルを|レベルは|レベルが|レベルも|レベルの",
    "BORN": "邦人|日本人|在留|在外|渡航者|旅行者|滞在者|滞在中|外務省",
}

# fmt: off
LEVELS = (
    Says(4, "{LEVEL} 4", "their level 4: leave, and do not go (ours 4)"),
    Says(4, "{LEVEL} 3", "their level 3: do not go (ours 4); '危険レベルを3に'"),
    Says(3, "{LEVEL} 2", "their level 2: no journey that is not needed (ours 3)"),
    Says(2, "{LEVEL} 1", "their level 1: be careful (ours 2)"),
    Says(4, "危険度|危険情報|警戒度 [を|は|が] .. 最高|最も_高い .. 4|四", "press: '危険情報を最も高い「4」に'"),
    Says(4, "危険情報|レベル .. を|が|は|も .. 最高|最も_高い|最悪|最も深刻 .. 水準|段階|度|レベル|もの に|へ|と", "press, without the number: '危険情報を最も高い水準に引き上げ'"),
    Says(4, "から .. 4|3 に引|へ引|に変更|に上|へ上|に格上", "'レベル2から3に引き上げ'"),
    Says(3, "から .. 2 に引|へ引|に変更|に上|に下|へ上|へ下", "'レベル3から2に引き下げ'"),
    Says(2, "から .. 1 に引|へ引|に変更|に上|に下|へ上|へ下", "the same"),
    Says(4, "退避勧告", "the name of level 4", there=True),
    Says(4, "退避 を 勧告", "the same as a sentence; until 2015 '退避を勧告します。渡航は延期してください。'", there=True),
    Says(4, "渡航中止勧告|渡航中止の勧告|渡航の中止勧告", "the name of level 3", there=True),
    Says(4, "渡航中止|渡航の中止|渡航の取りやめ|渡航取りやめ|渡航の全面中止 を|するよう ... {ASK}", "press: level 3 as a request"),
    Says(3, "渡航延期勧告", "the name of level 3 until 2015: postpone; ours 3"),
    Says(3, "不要不急|不急 ... {ANYTRIP} ... {STOP}", "level 2 in words", there=True),
    Says(3, "不要不急|不急 の {ANYTRIP} .. の|を|は .. 自粛|中止|回避|避け|見送", "level 2 as the press words it", there=True),
    Says(3, "真に_やむを得ない|やむを得ない|必要不可欠|緊急性の ... 場合|事情|用務|用件|渡航 .. を_除|を除|以外|ない限り|でない限り ... {TRIP} ... {STOP}|延期", "missions: only what cannot wait"),
    Says(3, "渡航の是非|渡航・滞在の是非|渡航是非 [の|を] 検討", "level 2 until 2015"),
    Says(3, "渡航の延期 を|について ... 勧め|{ASK}", "level 3 until 2015"),
    Says(3, "渡航自粛|渡航の自粛|渡航自粛勧告", "level 2, short"),
    Says(4, "{TRIP} は|を|も|自体を|については|に関しては .. どのような|いかなる .. 目的|理由 ... {STOP}|延期", "'イランへの渡航はどのような目的であれ止めてください'", there=True),
    Says(4, "目的|理由 [の|を] を問わず|にかかわらず|に関わらず|の如何を問わず|のいかんを問わず|如何によらず ... {TRIP} .. {STOP}|延期", "press: '目的にかかわらず…渡航をやめるよう'"),
    Says(4, "{TRIP} は|を|も|自体を|については|に関しては .. {STOP}", "level 3 and 4 in words", there=True),
    Says(4, "{TRIP} は [、] 延期", "level 4 until 2015: '渡航は延期してください'", there=True),
    Says(4, "渡航しないよう|渡航しないで|渡航すべきで|渡航を禁止|渡航禁止", "press"),
    Says(2, "渡航|滞在|旅行 ... 十分|十分に|特別な|最大限|一層の [な|の] 注意 ... {ASK}", "press: level 1 as a request", weak=True),
)

CALLS = (
    Calls(CONSIDER, "{GO} [する] [こと|の] [を|も|について|の可能性を] .. 検討|考慮|ご検討|御検討", "'出国することを検討してください' (Israel, 2026-02-28)", country=True),
    Calls(CONSIDER, "{GO} ~ 検討", "the same", country=True),
    Calls(NOW, "退避勧告|即時退避勧告|即時退避", "the name of level 4: those who are there are to leave", country=True),
    Calls(NOW, "退避 を 勧告", "the same as a sentence", country=True),
    Calls(NOW, "{LEVEL} 4 [(|の|《] [退避勧告]", "level 4 by its number: its name says to leave", country=True),
    Calls(NOW, "{SOON} ... {GO} して|し、|し,|する|され|を|いただ|願|頂|が必要|すべき|しな", "'直ちに退避してください'", country=True),
    Calls(NOW, "{SOON} ... {LEAVING}", "'速やかに同国を離れるよう'", country=True),
    Calls(NOW, "即時|早期|早急|早急な|早急の|速やかな|迅速な|早め|早めの|緊急|至急|一刻も早い|可能な限り早い|できるだけ早い [の|に] .. {GO} を|するよう|に向け|について|が ... {ASK}", "press: '早期の出国を改めて呼びかけ'", country=True),
    Calls(SHOULD, "国外|隣国|第三国|周辺国|近隣国|日本 に|へ|への .. {GO}|移動|移って して|する|され|を|いただ|願|るよう", "'国外に退避してください'", country=True),
    Calls(SHOULD, "退避|出国|国外退避|帰国|退去 して_ください|して下さい|するよう|をしてください|されるよう|されますよう|していただく|していただき|いただくよう|いただきますよう|願います|すべき|してほしい", "level 4 in words, missions' mails", country=True),
    Calls(SHOULD, "退避|出国|国外退避|帰国|退去 を|することを|するのを .. {ASK}", "missions, press: '出国を強く勧めます'", country=True),
    Calls(SHOULD, "{LEAVING} て_ください|て下さい|るよう|るように|ることを_強く", "'国を離れるよう'", country=True),
)

LIFTS = (
    Lifts("レベル|危険情報|勧告 .. を解除|は解除|が解除|の解除", CLAUSE, "danger information ended; 解除 alone is a curfew's or an airport's"),
    Lifts("解除 しました|します|されました|いたします|することと", NEXT, "the same, behind the level's name"),
    Lifts("を解除|は解除|が解除|の解除", NEXT, "the same"),
    Lifts("の国|の国・地域|対象国|の対象|国・地域 [は|が|も] なく|ゼロ|なし|無く", NEXT, "'渡航中止勧告の国なくなる' (NHK, 2022)"),
)

ASIDES = (
    Aside("であった|だった|となっていた|でしたが|であったところ", "the level that was", BOTH, NEXT, "'レベル2であった地域の危険レベルを3に引き上げ'"),
    Aside("だった|でした|であった|だったが [。] $", "what was", LEVEL, AFTER, "'以前は…それ以外はレベル1(注意喚起)だった'"),
    Aside("以前は|それまでは|従来は|かつては|以前の|変更前", "the level that was", LEVEL, BEFORE, "'以前は…レベル3で、それ以外は…'"),
    Aside("から ... に引き|へ引き|に引上|に引下|へ引上|へ引下|に変更|に上げ|に下げ|へ上げ|へ下げ|に格上", "the level that was", BOTH, NEXT, "'レベル2からレベル3に引き上げ'"),
    Aside("、|及び|または|又は|や|と|・ $", "names places by their level", BOTH, NEXT, "'レベル4、レベル2以外の地域'"),
    Aside("地域|の地域|以上|以外|以下", "names places by their level", BOTH, NEXT, "'レベル３地域へ渡航することは妨げません', 'レベル4、レベル2以外の地域'"),
    Aside("対象国|対象地域|対象 [の] 国|地域", "names places by their level", BOTH, NEXT, "'退避勧告対象国・地域への渡航は'"),
    Aside("の対象|が出ている|が出されている|が発出されている|の出ている|が発令されている|の発出されている .. 国|地域|都市|場所|州", "names places by their level", BOTH, NEXT, "'退避勧告が出ている国に'"),
    Aside("に従わ|を無視|に反し|にもかかわらず|を拒|に応じ", "what some did in spite of it", LEAVE, NEXT),
    Aside("は|を|も|の .. 出して|発出して|発令して|出されて|発出されて いな|いません|おらず", "none is in force", BOTH, NEXT, "'退避勧告は出していない'"),
    Aside("となっている .. 地域", "the level that was", BOTH, NEXT, "'レベル２となっているすべての地域の危険情報をレベル３に'"),
    Aside("警戒|警報|脅威|噴火|火山|汚染|熱波|暑さ|地震|水位|河川 [の|度|・] [警戒|警報|情報|アラート] レベル", "another body's levels", BOTH, BEFORE, "volcanoes, storms, terror alerts; not 'テロの脅威により危険レベルを'"),
    Aside("火山|噴火|津波|台風|暴風|熱波|大気|汚染|テロ警戒|テロ脅威|テロの脅威度 ~ レベル|段階", "another body's levels", BOTH, BEFORE, unless="危険情報|危険レベル|渡航", note="'火山の警戒レベルは3'"),
    Aside("米国務省|国務省|米国の渡航|CDC|疾病対策|米政府の渡航", "another body's levels", BOTH, BEFORE),
    Aside("危険レベル の|に変更は|の変更は|は変更|に変更 ... ありません|ない", "told that nothing changes", LEVEL, SENTENCE, "'危険レベル発出地域やレベルの変更はありません'"),
    Aside("とは、|意味|目安|カテゴリー", "the legend", BOTH, SENTENCE, "the ministry's page on its levels"),
    Aside("4段階|四段階 に|で|の [危険度|レベル|危険レベル] 分け|分か|区分|分類|示|設|評価|構成|表示|あり|あって", "the legend", BOTH, SENTENCE, "'4段階で最も高いレベル4' is none"),
    Aside("引き上げ|引上げ|発出 られる可能性|る可能性|る見通し|される可能性|を検討|も検討|る方針|る方向", "what may come", LEVEL, AFTER),
    Aside("保険|キャンセル料|取消料", "about insurance", BOTH, SENTENCE, "travel insurers on levels"),
    Aside("{INSIDE} .. に|へ|で|内|等|など .. 退避|避難|待避", "to shelter, not to leave the country", LEAVE, BEFORE, "2026-02-28: '屋外にいる場合は屋内に退避する'"),
    Aside("屋内退避|屋内避難|室内退避|緊急避難", "to shelter, not to leave the country", LEAVE, BEFORE),
    Aside("現場|その場|会場|デモ|群衆|集会|当該場所 ... 退避|離れ|避難", "leave the spot, not the country", LEAVE, BEFORE),
    Aside("生じた|発生した|遭遇した|起きた|聞こえた|巻き込まれた 際|場合|とき|時", "only if something happens", LEAVE, BEFORE, "2026-02-28: '今後不測の事態が生じた際は'"),
    Aside("ていること にも|に ... 留意", "reminds of a level in force", LEAVE, SENTENCE, "2026-01-16, missions in Iraq"),
    Aside("希望|御希望|ご希望|予定 する|される|の .. 方|場合|人|邦人", "only for those who wish to leave", LEAVE, SENTENCE, "'出国を希望される方は'"),
    Aside("{GO} .. の|を 希望|意向|意思", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("たい方|たい場合|される方|する方|した際|する際|される際|時に|する場合|される場合|した場合|できない|が困難|ビザ|査証|カード|許可|手続|税|便|に必要|の際|禁止|する人|する邦人|する日本人|した人|した邦人|する前|した後|支援|を支援|のため|に備|に向けた", "when someone leaves, not that they should", LEAVE, NEXT, "'バーレーンを出国した際には'"),
    Aside("出国 .. 手続|許可|査証|ビザ|カード|審査|税|制限|禁止|規制|停止", "exit rules of the country", LEAVE, SENTENCE, unless="困難"),
    Aside("{GO} .. できるよう|準備|の備え|に備え|計画|の手段|の支援|を支援|する準備|の輸送", "preparing to leave is not leaving", LEAVE, AFTER),
    Aside("いつでも|準備 ~ {GO}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("職員|館員|外交官|軍関係者|人員|駐留|スタッフ|社員|従業員|選手団 ~ {GO}", "about staff, or what another country says", LEAVE, BEFORE, "2026-01-14: '一部の人員に対し、退去するように'", unless="{BORN}"),
    Aside("職員|館員|外交官|軍関係者|人員|スタッフ|社員|従業員 [ら] [と|や|及び] [その] [家族] に|へ ... {GO}", "about staff", LEAVE, BEFORE, "'米国大使館は職員に対し、直ちに'", unless="{BORN}"),
    Aside("自国民|国民に|米国人|米国民|米市民|アメリカ人|英国人|英国民|韓国人|中国人|フランス人|ドイツ人|カナダ人|豪州人|他国民|住民|市民に ... {GO}|離れ", "what another country says to its own", LEAVE, BEFORE, unless="{BORN}"),
    Aside("米国務省|国務省|米国大使館|英国大使館|他国|各国大使館|米政府|英政府|韓国政府 ... {GO}|離れ", "what another country says", LEAVE, BEFORE, unless="{BORN}"),
    Aside("当局は|当局が|軍は|軍が|警察は|警察が|市は|州は|州政府は|イスラエル政府は|ロシア政府は", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("または|又は レベル", "names one of two levels", LEAVE, BEFORE, "'レベル３またはレベル４（退避勧告）となります' (Israel)"),
    Aside("洪水|津波|火災|山火事|噴火|ハリケーン|サイクロン|台風|避難勧告|避難指示|避難命令", "a natural hazard's evacuation", LEAVE, SENTENCE),
    Aside("ました|した人|した学生|した観光|していました|していた|した。|したと|する動き|する企業|する人|ざるを得", "what travellers did", LEVEL, NEXT, "'渡航を中止した'"),
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
        "<old> から <new> 引き上げ|引上げ|引き下げ|引下げ|に変更|に上げ|に下げ|へ上げ|へ下げ|に格上げ|に移行|に切り替",
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
    soon=("{SOON}|可能な限り早|速やかな|早期|早急|迅速",),
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
