"""Columns of lists of receipts (C17-TS, detailed lists): amounts apart, the state of a receipt."""

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import Code, Text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money

AMOUNTS_APART = (
    FieldSpec(
        key="amount_vsi",
        label=QT_TRANSLATE_NOOP("fields", "Số tiền BHXH"),
        kind=Money(),
        header_aliases=("Tiền BHXH", "Số tiền BHXH TN", "Tiền BHXH TN", "BHXH TN", "BHXH"),
    ),
    FieldSpec(
        key="amount_hi",
        label=QT_TRANSLATE_NOOP("fields", "Số tiền BHYT"),
        kind=Money(),
        header_aliases=("Tiền BHYT", "Số tiền BHYT HGĐ", "Tiền BHYT HGĐ", "BHYT HGĐ", "BHYT"),
    ),
    FieldSpec(
        key="amount_both",
        label=QT_TRANSLATE_NOOP("fields", "Tổng số tiền"),
        kind=Money(),
        header_aliases=("Tổng số", "Tổng cộng", "Tổng tiền", "Cộng"),
    ),
)

STATE_COLUMNS = (
    FieldSpec(
        key="receipt_state",
        label=QT_TRANSLATE_NOOP("fields", "Trạng thái biên lai"),
        kind=Text(),
        header_aliases=("Trạng thái", "Tình trạng", "Tình trạng biên lai", "TT biên lai"),
    ),
    FieldSpec(
        key="receipt_nature",
        label=QT_TRANSLATE_NOOP("fields", "Tính chất"),
        kind=Text(),
        header_aliases=("Tính chất biên lai", "Loại biên lai", "Gốc/hủy bỏ"),
    ),
)
VOID_KEYS = ("receipt_state", "receipt_nature")

DOSSIER_COLUMNS = (
    FieldSpec(
        key="dossier_code",
        label=QT_TRANSLATE_NOOP("fields", "Mã hồ sơ"),
        kind=Code(),
        header_aliases=("Số hồ sơ", "Mã HS", "Mã đợt kê khai"),
    ),
    FieldSpec(
        key="unit_name",
        label=QT_TRANSLATE_NOOP("fields", "Đơn vị"),
        kind=Text(),
        header_aliases=("Tên đơn vị", "Đại lý thu hộ", "Đại lý thu", "Điểm thu", "Mã đơn vị"),
    ),
)
