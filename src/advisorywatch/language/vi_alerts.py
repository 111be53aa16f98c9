"""Vietnamese: what US missions in Viet Nam ask for. Alerts alone: no advisory is read in it.

vn.usembassy.gov puts translations beside its English posts, under /vi/, in the same feed.
"""

from advisorywatch.language.table import (
    ACTION,
    AUTHORIZED,
    AVOID,
    BEFORE,
    CAUTION,
    DEPART,
    INFORM,
    LIFTED,
    NEXT,
    NOT_TRAVEL,
    ORDER,
    ORDERED,
    RECONSIDER,
    SHELTER,
    Aside,
    Asks,
    Table,
)

# fmt: off
ASKS = (
    Asks(LIFTED, "dỡ_bỏ|bãi_bỏ|gỡ_bỏ|chấm_dứt|hủy_bỏ ... lệnh|cảnh_báo|khuyến_cáo|hạn_chế|giới_nghiêm", "an order or a warning lifted"),
    Asks(LIFTED, "hạ|giảm [mức|cấp] .. cảnh_báo|khuyến_cáo", "a lower level"),
    Asks(LIFTED, "không còn hiệu_lực|cần_thiết", "no longer in effect"),
    Asks(DEPART, "nên|hãy|cần|phải|kêu_gọi|khuyên|yêu_cầu|đề_nghị ... rời [khỏi] ... ngay|lập_tức|càng_sớm_càng_tốt", "a call to leave"),
    Asks(SHELTER, "trú_ẩn tại|ngay|trong", "shelter in place"),
    Asks(SHELTER, "ở yên|trong [trong] [nhà|khách_sạn|chỗ_ở]", "stay indoors"),
    Asks(SHELTER, "không [nên] ra khỏi|ngoài [nhà|khách_sạn]", "do not go out"),
    Asks(ORDERED, "ra_lệnh|yêu_cầu ... nhân_viên|gia_đình ... rời|sơ_tán", "State orders staff out"),
    Asks(AUTHORIZED, "cho_phép ... nhân_viên|gia_đình ... rời|sơ_tán", "State lets staff leave"),
    Asks(NOT_TRAVEL, "không [nên] [đi] du_lịch|đến|tới|đi [đến|tới]", "do not travel"),
    Asks(RECONSIDER, "cân_nhắc lại|kỹ .. đi|chuyến_đi|du_lịch", "reconsider travel"),
    Asks(AVOID, "tránh|tránh_xa|tránh_đến|không_đến_gần .. .. khu_vực|địa_điểm|nơi", "Ho Chi Minh City, 2017: 'nên tránh tất cả các hành động chống đối, biểu tình'"),
    Asks(AVOID, "tránh ... biểu_tình|tuần_hành|tụ_tập|đám_đông", "where the alert is about a demonstration", about="biểu_tình|tuần_hành"),
    Asks(AVOID, "tránh_xa", "keep away"),
    Asks(CAUTION, "cảnh_giác|thận_trọng|cẩn_trọng|cẩn_thận|đề_phòng", "vigilance, caution"),
    Asks(CAUTION, "tránh .. .. chú_ý|để_ý|đám_đông|nơi_đông_người|tụ_tập", "a low profile, crowds"),
    Asks(CAUTION, "quan_sát|chú_ý|để_ý .. xung_quanh", "one's surroundings"),
    Asks(CAUTION, "xem_xét|xem_lại .. kế_hoạch .. an_ninh|bảo_đảm|đảm_bảo|an_toàn", "one's security plans"),
    Asks(CAUTION, "nguy_cơ|đe_dọa|khả_năng ... tấn_công|khủng_bố|bạo_lực|bắt_cóc|an_toàn|an_ninh", "a warning without a request"),
    Asks(INFORM, "cảnh_báo|thông_báo .. thời_tiết|y_tế|sức_khỏe|cơn_bão|bão_số", "bulletins, by their title", title=True),
    Asks(INFORM, "cơn_bão|siêu_bão|bão_số|áp_thấp|động_đất|sóng_thần|lũ_lụt|sốt_xuất_huyết|sởi|covid*", "bulletins, by their title; folded, a storm (bão) is a notice (báo): never alone", title=True),
)

ASIDES = (
    Aside("nhân_viên|gia_đình_nhân_viên|cán_bộ ... $", "an instruction to staff, not to citizens", ACTION, BEFORE, unless="công_dân"),
    Aside("nếu|khi|trong_trường_hợp ... trú_ẩn|rời", "only if something happens", ORDER, BEFORE),
    Aside("chuẩn_bị|sẵn_sàng|kế_hoạch ... trú_ẩn|rời", "preparing is not doing", ORDER, BEFORE),
    Aside("thường có|đông", "a habit, not a place", ORDER, NEXT),
)
# fmt: on

TABLE = Table(
    code="vi",
    name="Vietnamese",
    levels=(),
    calls=(),
    asks=ASKS,
    asides=ASIDES,
    drill=("đây là diễn_tập|thử_nghiệm", "diễn_tập|thử_nghiệm .. khẩn_cấp|cảnh_báo"),
)
