"""Columns of lists of receipts (C17-TS, detailed lists): amounts apart, the state of a receipt."""

import re
from dataclasses import dataclass

from typing_extensions import override

from desktop.domain import code_tables, collecting_codes
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import Code, ParseContext, Parsed, RawValue, Text, raw_text
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money

_HI_WORDS = re.compile(r"\b(?:603|bhyt|bao hiem y te)\b")
_VSI_WORDS = re.compile(r"\b(?:602|bhxh ?tn|bhxh tu nguyen|bao hiem xa hoi tu nguyen)\b")


@dataclass(frozen=True, slots=True)
class PaidFor(Choice):
    """What a receipt is for, also in the words of a list: "603 - BHYT HGĐ", "Thu tiền BHYT".

    Words that name both, or neither, leave it open: the amounts, the title or a person decide.
    """

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        found = Choice.parse(self, raw, context)
        if found.value is not None:
            return found
        words = fold(raw_text(raw))
        named = [
            code
            for code, pattern in (("HI", _HI_WORDS), ("VSI", _VSI_WORDS))
            if pattern.search(words)
        ]
        return Parsed(named[0] if len(named) == 1 else None)


ROW_SCHEME = FieldSpec(
    key="scheme",
    label=QT_TRANSLATE_NOOP("fields", "Loại hình bảo hiểm"),
    kind=PaidFor(lambda: code_tables.SCHEMES),
    header_aliases=(
        "Loại hình",
        "Loại hình tham gia",
        "Loại hình BH",
        "Loại bảo hiểm",
        "Loại BH",
        "Sản phẩm",
        "Thủ tục",
        "Mã thủ tục",
    ),
)
"""In a list of persons: which insurance a row pays for."""

PAID_FOR = PaidFor(lambda: collecting_codes.RECEIPT_SCHEMES, lenient=False)

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
