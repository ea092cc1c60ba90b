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
TARGET_INDICATORS: Final = (
    "hi_coverage",
    "hi_insured",
    "hi_household",
    "vsi_participants",
    "vsi_new",
    "hi_new",
    "hi_renewed",
    "vsi_renewed",
    "receipts",
    "receipts_amount",
    "receipts_amount_hi",
    "receipts_amount_vsi",
    "events_held",
    "people_reached",
    "event_new_vsi",
    "event_new_hi",
    "event_participants",
    "noncash_switches",
    "vssid_rate",
    "noncash_rate",
    "vsi_coverage",
    "si_coverage",
)
"""Keys of the indicators that offices are given a number of, in the order they are offered."""
