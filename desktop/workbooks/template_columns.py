"""Which columns the empty workbook of each layout has, and what its example row says."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.fields.field_spec import FieldSpec
from desktop.workbooks.formats.layout import Layout

EXAMPLE_MARK: Final = "Ví dụ"
"""Stands in place of the number of a row that shows how to write and is no data."""

_WHO: Final = ("row_no", "full_name", "birth_date", "sex", "national_id", "si_number")
_WHERE: Final = ("neighbourhood", "address")
_RECEIPT: Final = ("receipt_book", "receipt_no", "receipt_date")

TEMPLATE_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "person_list": (
            "row_no",
            "household_code",
            "full_name",
            "relation",
            "birth_date",
            "sex",
            "national_id",
            "si_number",
            "hi_card_no",
            "phone",
            "ethnic_group",
            *_WHERE,
            "household_class",
            "hi_group",
            "valid_from",
            "valid_to",
            "residence_status",
            "note",
        ),
        "household_list": (
            "row_no",
            "household_code",
            "head_name",
            *_WHERE,
            "household_class",
            "decision_number",
            "phone",
            "collector",
            "note",
        ),
        "poor_household_list": (
            "row_no",
            "household_code",
            "full_name",
            "relation",
            "birth_date",
            "sex",
            "national_id",
            "ethnic_group",
            *_WHERE,
            "household_class",
            "decision_number",
            "note",
        ),
        "hi_card_list": (
            *_WHO,
            "hi_card_no",
            "hi_group",
            "valid_from",
            "valid_to",
            "five_year_date",
            *_WHERE,
            "note",
        ),
        "not_insured_list": (
            *_WHO,
            "phone",
            *_WHERE,
            "old_card_end",
            "not_insured_reason",
            "canvass_result",
            "note",
        ),
        "d03ts": (
            *_WHO,
            "phone",
            "neighbourhood",
            "hi_group",
            "from_month",
            "months",
            *_RECEIPT,
            "amount_paid",
            "collector_code",
            "note",
        ),
        "d05ts": (
            *_WHO,
            "phone",
            "neighbourhood",
            "chosen_income",
            "from_month",
            "months",
            "amount_paid",
            *_RECEIPT,
            "collector_code",
            "note",
        ),
        "c17ts": (
            "row_no",
            *_RECEIPT,
            "payer_name",
            "amount_vsi",
            "amount_hi",
            "collector_code",
            "note",
        ),
        "receipt_list": (
            "row_no",
            *_RECEIPT,
            "payer_name",
            "si_number",
            "national_id",
            "scheme",
            "months",
            "amount_paid",
            "collector_code",
            "note",
        ),
        "collector_list": (
            "row_no",
            "full_name",
            "birth_date",
            "national_id",
            "si_number",
            "collector_code",
            "phone",
            "organisation",
            "areas",
            "certificate_no",
            "certificate_date",
            "card_no",
            "card_valid_to",
            "last_training",
            "status",
            "note",
        ),
        "event_list": (
            "row_no",
            "held_on",
            "event_type",
            "title",
            "place",
            "neighbourhood",
            "partner",
            "people_reached",
            "new_vsi",
            "new_hi",
            "vssid_accounts",
            "noncash_switches",
            "donated_cards",
            "cost",
            "note",
        ),
    }
)
"""Layout -> the fields of its template in their order; in the order in which they are offered."""

_EXAMPLES: Final = {
    "row_no": EXAMPLE_MARK,
    "household_code": "H001",
    "full_name": "Nguyễn Thị Hoa",
    "head_name": "Nguyễn Thị Hoa",
    "payer_name": "Nguyễn Thị Hoa",
    "birth_date": "12/05/1986",
    "sex": "Nữ",
    "relation": "Chủ hộ",
    "national_id": "001186000123",
    "si_number": "0123456789",
    "hi_card_no": "GD4010123456789",
    "phone": "0912345678",
    "address": "Số nhà 12",
    "valid_from": "01/01/2026",
    "valid_to": "31/12/2026",
    "five_year_date": "01/01/2031",
    "old_card_end": "31/12/2025",
    "not_insured_reason": "Chưa có tiền",
    "canvass_result": "Hẹn tháng sau",
    "from_month": "01/2026",
    "months": "12",
    "receipt_book": "BL26-01",
    "receipt_no": "0000123",
    "receipt_date": "05/01/2026",
    "amount_paid": "1263600",
    "amount_hi": "1263600",
    "chosen_income": "1500000",
    "collector_code": "NV001186000123",
    "decision_number": "12/QĐ-UBND",
    "held_on": "12/01/2026",
    "title": "Tư vấn BHXH tự nguyện",
    "place": "Nhà văn hoá",
    "people_reached": "35",
    "organisation": "Bưu điện huyện",
    "certificate_no": "01/2026",
    "certificate_date": "05/01/2026",
}
"""What the example row says of a field; of the others what their declaration says."""

_OF_A_LAYOUT: Final = {("d05ts", "amount_paid"): "3960000"}
"""Where the usual example would not go with the row's other figures."""

WORDS_OF: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"months": ("3", "6", "12", "24", "36", "60"), "scheme": ("BHYT", "BHXH tự nguyện")}
)
"""Words that a column offers although its field has no table of them."""


def template_fields(layout: Layout) -> tuple[FieldSpec, ...]:
    """Return the columns of a layout's template, in their order.

    Raises:
        KeyError: there is no template of this layout.
    """
    return tuple(layout.spec(key) for key in TEMPLATE_COLUMNS[layout.key])


def example_of(layout: Layout, spec: FieldSpec) -> str:
    """Return what the example row says in a column; a number in plain digits."""
    of_all = _EXAMPLES.get(spec.key, spec.example)
    return _OF_A_LAYOUT.get((layout.key, spec.key), of_all)
