"""Made mails of Japanese and Korean missions: what they ask for."""

import pytest

from advisorywatch.language import tell


@pytest.mark.parametrize(
    ("lang", "title", "text", "action"),
    [
        (
            "ja",
            "夜間外出禁止令の解除",
            "政府は夜間外出禁止令を解除しました。",
            "lifted_or_lowered",
        ),
        ("ja", "津波警報について", "津波警報は解除されました。", "lifted_or_lowered"),
        (
            "ja",
            "抗議集会に関する注意喚起",
            "集会には近づかないようにしてください。",
            "avoid_area",
        ),
        ("ja", "爆発音の確認", "近くの建物や地下へ避難してください。", "shelter_in_place"),
        ("ja", "盗難被害の発生", "十分注意してください。", "increased_caution"),
        ("ja", "電話回線の復旧", "電話回線が復旧しました。", "informational"),
        ("ja", "情勢の緊迫化", "マリに滞在中の方は直ちに退避してください。", "depart_now"),
        (
            "ja",
            "米国の発表",
            "米国大使館は屋内退避を呼びかけるアラートを発出しました。",
            "informational",
        ),
        ("ja", "訓練", "これは訓練です。直ちに退避してください。", "informational"),
        ("ko", "시위 안내", "시위 장소 접근을 자제하여 주시기 바랍니다.", "avoid_area"),
        ("ko", "특별여행주의보 해제", "네팔의 특별여행주의보를 해제했다.", "lifted_or_lowered"),
        ("ko", "안전공지", "신변안전에 유의하여 주시기 바랍니다.", "increased_caution"),
    ],
)
def test_what_a_mail_asks_for(lang: str, title: str, text: str, action: str):
    assert tell(title, text, lang).action == action
