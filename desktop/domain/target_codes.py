"""Codes of targets, of tasks given by a document, and the indicators that a target can be of."""

from typing import Final

from desktop.domain.code_tables import Code, CodeTable
from desktop.domain.messages import QT_TRANSLATE_NOOP

TARGET_KINDS = CodeTable(
    [
        Code("stock", QT_TRANSLATE_NOOP("fields", "Số có đến ngày cuối")),
        Code("flow", QT_TRANSLATE_NOOP("fields", "Số phát sinh trong kỳ")),
    ]
)
DIRECTIVE_STATES = CodeTable(
    [
        Code("open", QT_TRANSLATE_NOOP("fields", "Chưa làm")),
        Code("doing", QT_TRANSLATE_NOOP("fields", "Đang làm")),
        Code("done", QT_TRANSLATE_NOOP("fields", "Đã xong"), ("Hoàn thành", "Xong")),
        Code("cancelled", QT_TRANSLATE_NOOP("fields", "Không làm nữa"), ("Huỷ", "Hủy")),
    ]
)
DIRECTIVE_DUE_STATES = CodeTable(
    [
        Code("late", QT_TRANSLATE_NOOP("fields", "Quá hạn")),
        Code("soon", QT_TRANSLATE_NOOP("fields", "Sắp đến hạn")),
        Code("open", QT_TRANSLATE_NOOP("fields", "Trong hạn")),
        Code("done", QT_TRANSLATE_NOOP("fields", "Đã xong")),
        Code("done_late", QT_TRANSLATE_NOOP("fields", "Xong muộn")),
        Code("cancelled", QT_TRANSLATE_NOOP("fields", "Không làm nữa")),
    ]
)
"""Where a task stands today; computed from its state, its due day and the day it was done."""
DIRECTIVE_DAYS: Final = 7
"""So many days before its due day a task is told of as coming."""
INDICATOR_NAMES = CodeTable(
    [
        Code("hi_coverage", QT_TRANSLATE_NOOP("fields", "Tỷ lệ bao phủ BHYT"), ("Bao phủ BHYT",)),
        Code("hi_insured", QT_TRANSLATE_NOOP("fields", "Số người có thẻ BHYT"), ("Có thẻ BHYT",)),
        Code(
            "hi_household",
            QT_TRANSLATE_NOOP("fields", "Số người tham gia BHYT hộ gia đình"),
            ("BHYT hộ gia đình",),
        ),
        Code(
            "vsi_participants",
            QT_TRANSLATE_NOOP("fields", "Số người tham gia BHXH tự nguyện"),
            ("BHXH TN", "BHXH tự nguyện"),
        ),
        Code(
            "vsi_new",
            QT_TRANSLATE_NOOP("fields", "BHXH tự nguyện phát triển mới"),
            ("BHXH TN mới", "BHXH tự nguyện mới"),
        ),
        Code("hi_new", QT_TRANSLATE_NOOP("fields", "BHYT phát triển mới")),
        Code("hi_renewed", QT_TRANSLATE_NOOP("fields", "BHYT gia hạn")),
        Code("vsi_renewed", QT_TRANSLATE_NOOP("fields", "BHXH tự nguyện đóng tiếp")),
        Code("receipts", QT_TRANSLATE_NOOP("fields", "Số tờ biên lai"), ("Số biên lai",)),
        Code("receipts_amount", QT_TRANSLATE_NOOP("fields", "Số tiền thu")),
        Code("receipts_amount_hi", QT_TRANSLATE_NOOP("fields", "Số tiền thu BHYT")),
        Code("receipts_amount_vsi", QT_TRANSLATE_NOOP("fields", "Số tiền thu BHXH tự nguyện")),
        Code("events_held", QT_TRANSLATE_NOOP("fields", "Số buổi truyền thông đã tổ chức")),
        Code("people_reached", QT_TRANSLATE_NOOP("fields", "Lượt người được truyền thông, tư vấn")),
        Code("event_new_vsi", QT_TRANSLATE_NOOP("fields", "BHXH tự nguyện mới từ truyền thông")),
        Code("event_new_hi", QT_TRANSLATE_NOOP("fields", "BHYT hộ gia đình mới từ truyền thông")),
        Code(
            "event_participants", QT_TRANSLATE_NOOP("fields", "Người tham gia mới từ truyền thông")
        ),
        Code("noncash_switches", QT_TRANSLATE_NOOP("fields", "Chuyển sang nhận qua tài khoản")),
        Code("vssid_rate", QT_TRANSLATE_NOOP("fields", "Tỷ lệ có tài khoản VssID")),
        Code("noncash_rate", QT_TRANSLATE_NOOP("fields", "Tỷ lệ nhận qua tài khoản")),
        Code("vsi_coverage", QT_TRANSLATE_NOOP("fields", "Tỷ lệ bao phủ BHXH tự nguyện")),
        Code("si_coverage", QT_TRANSLATE_NOOP("fields", "Tỷ lệ bao phủ BHXH")),
    ]
)
"""The names of indicators as the history shows them; a test holds them to the declarations."""
TARGET_INDICATORS: Final = tuple(code.code for code in INDICATOR_NAMES.codes)
"""Keys of the indicators that offices are given a number of, in the order they are offered."""
