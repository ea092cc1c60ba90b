"""Codes of the money: receipts, books, batches, contributions, refunds, contacts."""

from desktop.domain.code_tables import Code, CodeTable
from desktop.domain.messages import QT_TRANSLATE_NOOP

RECEIPT_SCHEMES = CodeTable(
    [
        Code("HI", QT_TRANSLATE_NOOP("fields", "Bảo hiểm y tế"), ("BHYT", "BHYT HGĐ", "603")),
        Code(
            "VSI",
            QT_TRANSLATE_NOOP("fields", "Bảo hiểm xã hội tự nguyện"),
            ("BHXH tự nguyện", "BHXH TN", "BHXHTN", "602"),
        ),
        Code("BOTH", QT_TRANSLATE_NOOP("fields", "BHYT và BHXH tự nguyện"), ("Cả hai",)),
    ]
)
RECEIPT_STATUSES = CodeTable(
    [
        Code("valid", QT_TRANSLATE_NOOP("fields", "Có hiệu lực"), ("Gốc", "Hợp lệ")),
        Code("void", QT_TRANSLATE_NOOP("fields", "Đã huỷ"), ("Huỷ", "Hủy", "Hủy bỏ", "Huỷ bỏ")),
    ]
)
PAY_METHODS = CodeTable(
    [
        Code("cash", QT_TRANSLATE_NOOP("fields", "Tiền mặt"), ("TM",)),
        Code("transfer", QT_TRANSLATE_NOOP("fields", "Chuyển khoản"), ("CK",)),
    ]
)
BOOK_MEDIA = CodeTable(
    [
        Code("paper", QT_TRANSLATE_NOOP("fields", "Quyển giấy")),
        Code("electronic", QT_TRANSLATE_NOOP("fields", "Biên lai điện tử")),
    ]
)
BOOK_STATES = CodeTable(
    [
        Code("open", QT_TRANSLATE_NOOP("fields", "Đang dùng")),
        Code("returned", QT_TRANSLATE_NOOP("fields", "Đã trả")),
        Code("lost", QT_TRANSLATE_NOOP("fields", "Mất")),
    ]
)
REMIT_STATES = CodeTable(
    [
        Code("remitted", QT_TRANSLATE_NOOP("fields", "Đã nộp")),
        Code("waiting", QT_TRANSLATE_NOOP("fields", "Chờ nộp")),
        Code("late", QT_TRANSLATE_NOOP("fields", "Quá hạn nộp")),
    ]
)
"""Where the money of a closed day stands; computed from the slip and the last day for it."""
SUBMISSION_FORMS = CodeTable(
    [
        Code("D03", QT_TRANSLATE_NOOP("fields", "D03-TS (BHYT)")),
        Code("D05", QT_TRANSLATE_NOOP("fields", "D05-TS (BHXH tự nguyện)")),
    ]
)
SUBMISSION_STATES = CodeTable(
    [
        Code("draft", QT_TRANSLATE_NOOP("fields", "Chưa gửi")),
        Code("sent", QT_TRANSLATE_NOOP("fields", "Đã gửi")),
        Code("returned", QT_TRANSLATE_NOOP("fields", "Bị trả lại")),
        Code("done", QT_TRANSLATE_NOOP("fields", "Đã xong")),
    ]
)
PLAN_CODES = CodeTable(
    [
        Code("TM", QT_TRANSLATE_NOOP("fields", "Tăng mới")),
        Code("ON", QT_TRANSLATE_NOOP("fields", "Đóng tiếp")),
    ]
)
PAYMENT_MODES = CodeTable(
    [
        Code("months", QT_TRANSLATE_NOOP("fields", "Đóng theo tháng")),
        Code("ahead", QT_TRANSLATE_NOOP("fields", "Đóng về sau")),
        Code("missing", QT_TRANSLATE_NOOP("fields", "Đóng cho thời gian còn thiếu")),
    ]
)
REFUND_PROCEDURES = CodeTable(
    [
        Code("606A", QT_TRANSLATE_NOOP("fields", "606A: đóng trùng BHYT")),
        Code("606B", QT_TRANSLATE_NOOP("fields", "606B: người tham gia đã mất")),
        Code("602A", QT_TRANSLATE_NOOP("fields", "602A: BHXH tự nguyện")),
    ]
)
REFUND_STATES = CodeTable(
    [
        Code("asked", QT_TRANSLATE_NOOP("fields", "Đã đề nghị")),
        Code("sent", QT_TRANSLATE_NOOP("fields", "Đã gửi")),
        Code("paid", QT_TRANSLATE_NOOP("fields", "Đã hoàn trả")),
        Code("refused", QT_TRANSLATE_NOOP("fields", "Không được duyệt")),
    ]
)
COMMISSION_CAUSES = CodeTable(
    [
        Code("paid", QT_TRANSLATE_NOOP("fields", "Thu")),
        Code("void", QT_TRANSLATE_NOOP("fields", "Huỷ biên lai")),
        Code("refund", QT_TRANSLATE_NOOP("fields", "Thoái thu")),
    ]
)
CONTACT_CHANNELS = CodeTable(
    [
        Code("message", QT_TRANSLATE_NOOP("fields", "Nhắn tin")),
        Code("call", QT_TRANSLATE_NOOP("fields", "Gọi điện")),
        Code("visit", QT_TRANSLATE_NOOP("fields", "Đến nhà")),
        Code("office", QT_TRANSLATE_NOOP("fields", "Tại điểm thu")),
    ]
)
CONTACT_OUTCOMES = CodeTable(
    [
        Code("reminded", QT_TRANSLATE_NOOP("fields", "Đã nhắc")),
        Code("absent", QT_TRANSLATE_NOOP("fields", "Không gặp")),
        Code("paid", QT_TRANSLATE_NOOP("fields", "Đã đóng")),
        Code("promised", QT_TRANSLATE_NOOP("fields", "Hẹn ngày")),
        Code("refused", QT_TRANSLATE_NOOP("fields", "Từ chối")),
        Code("moved", QT_TRANSLATE_NOOP("fields", "Chuyển đi")),
        Code("state_paid", QT_TRANSLATE_NOOP("fields", "Được cấp thẻ")),
        Code("died", QT_TRANSLATE_NOOP("fields", "Đã mất")),
    ]
)
CONTRACT_SIGNERS = CodeTable(
    [
        Code("province", QT_TRANSLATE_NOOP("fields", "BHXH tỉnh")),
        Code("office", QT_TRANSLATE_NOOP("fields", "BHXH cơ sở")),
    ]
)
