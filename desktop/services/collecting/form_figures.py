"""What stands in the rows of D03-TS, D05-TS and C17-TS, from the contributions as recorded."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from desktop.domain.dates import PartialDate
from desktop.domain.rates import RATE_TABLES
from desktop.domain.reference_data import hi_groups
from desktop.domain.vietnamese_text import fold
from desktop.fields.choices import SEX
from desktop.storage.queries.collecting_forms import ContributionRow, ReceiptSumRow
from desktop.workbooks.forms.form_layout import FormLayout, FormRow
from desktop.workbooks.writing import CellValue

_ORDER: Final = "Người thứ {order}"
_PACKED: Final = {
    "support": "Đối tượng {value}",
    "people": "Dân tộc {value}",
    "plan": "P.Thức {value}",
    "mode": "Đóng {value}",
    "phone": "SĐT {value}",
    "birth": "Ngày sinh {value}",
    "sex": "Giới tính {value}",
    "email": "gmail {value}",
}
"""How collectors pack into the note of D05-TS what the form has no column for."""
_SUPPORT: Final = {"poor": "Hộ_nghèo", "near_poor": "Hộ_cận_nghèo", "island": "Xã_đảo"}
_OTHER: Final = "Khác"
_ETHNIC: Final = "ethnic_minority"
_MINORITY: Final = "Thiểu_số"
_PLANS: Final = {"TM": "Tăng_mới", "ON": "Đóng_tiếp"}
_MODES: Final = {"ahead": "Về_sau", "missing": "Còn_thiếu"}
_PERCENT: Final = Decimal(100)


@dataclass(frozen=True, slots=True, order=True)
class PayerSheet:
    """What one sheet of D03-TS has in common: group, base salary (đồng), the state's share."""

    group: str
    base: int
    state_share: Decimal

    @property
    def group_label(self) -> str:
        """The group in words."""
        supported = RATE_TABLES["hi_state_share"].key_labels
        return hi_groups().label_of(self.group) or supported.get(self.group, self.group)

    @property
    def is_card_group(self) -> bool:
        """Whether the group is one of the two letters on the card."""
        return hi_groups().label_of(self.group) is not None


def sheets_of(rows: Iterable[ContributionRow]) -> dict[PayerSheet, list[ContributionRow]]:
    """Return the rows of each sheet of D03-TS: one group of participants and one base each."""
    found: dict[PayerSheet, list[ContributionRow]] = {}
    for row in rows:
        group = row.hi_group or str(inputs_of(row).get("group") or "")
        key = PayerSheet(group, row.base, Decimal(row.state_share))
        found.setdefault(key, []).append(row)
    return {key: found[key] for key in sorted(found)}


def inputs_of(row: ContributionRow) -> Mapping[str, object]:
    """Return what a contribution was computed from."""
    read = json.loads(row.inputs)
    return read if isinstance(read, dict) else {}


def d03_row(number: int, row: ContributionRow) -> FormRow:
    """Return a row of D03-TS."""
    note = "" if row.member_order is None else _ORDER.format(order=row.member_order)
    return {
        **_of_any_form(number, row),
        "birth_date": birth_cell(row.birth_date),
        "sex": SEX.show(row.sex) or None,
        "facility": row.primary_care_facility,
        "local_support": row.local_support or None,
        "other_support": row.other_support or None,
        "valid_from": row.valid_from,
        "note": note or None,
    }


def d05_row(number: int, row: ContributionRow) -> FormRow:
    """Return a row of D05-TS; shares are told in per cent of what the law counts."""
    return {
        **_of_any_form(number, row),
        "income": row.chosen_income,
        "from_month": row.valid_from,
        "amount_due": row.amount_due,
        "state_share": percent(row.state_share),
        "state_support": row.state_support,
        "local_share": percent(row.local_share) if row.local_support else None,
        "local_support": row.local_support or None,
        "other_support": row.other_support or None,
        "note": packed_note(row),
    }


def _of_any_form(number: int, row: ContributionRow) -> dict[str, CellValue]:
    return {
        "row_no": number,
        "full_name": row.full_name,
        "si_number": row.si_number,
        "identity": row.national_id or row.old_id,
        "address": address_of(row),
        "receipt_date": row.receipt_date,
        "receipt_no": row.receipt_no,
        "own": row.own_payment,
        "months": row.months,
        "collector_code": row.collector_code,
    }


def c17_row(number: int, row: ReceiptSumRow) -> FormRow:
    """Return a row of C17-TS."""
    return {
        "row_no": number,
        "serial": row.receipt_book,
        "receipt_no": row.receipt_no,
        "receipt_date": row.receipt_date,
        "vsi": row.vsi or None,
        "hi": row.hi or None,
        "total": row.total,
    }


def totals_of(layout: FormLayout, rows: Sequence[FormRow]) -> dict[str, int]:
    """Return the sums of a form's columns."""
    return {
        key: sum(amount for row in rows if isinstance(amount := row.get(key), int))
        for key in layout.summed
    }


def birth_cell(birth: PartialDate | None) -> CellValue:
    """Return a day as a date, and a month or year alone as it is read: 05/2021, 1956."""
    if birth is None:
        return None
    return birth.show() if birth.day is None else birth.first_day()


def percent(share: str) -> int | Decimal:
    """Return a share ("0.2") in per cent; a whole number where it is one."""
    value = Decimal(share) * _PERCENT
    return int(value) if value == value.to_integral_value() else value.normalize()


def address_of(row: ContributionRow) -> str:
    """Return where a person lives: address, neighbourhood and commune, nothing twice."""
    return joined_address(row.address, row.neighbourhood, row.commune)


def joined_address(*parts: str | None) -> str:
    """Return an address from its narrowest part to its widest; what it says already is left out.

    Whole words count: "Thôn 12" does not say "Thôn 1".
    """
    said = ""
    for part in parts:
        if part and f" {fold(part)} " not in f" {fold(said)} ":
            said = f"{said}, {part}" if said else part
    return said


def packed_note(row: ContributionRow) -> str:
    """Return the note of D05-TS: group, plan, phone, birth date, sex and e-mail."""
    support = str(inputs_of(row).get("support") or "")
    said: dict[str, str | None] = {
        "support": _SUPPORT.get(support, _OTHER),
        "people": _MINORITY if support == _ETHNIC else None,
        "plan": _PLANS.get(row.plan_code, row.plan_code),
        "mode": _MODES.get(row.payment_mode),
        "phone": row.phone,
        "birth": row.birth_date.show() if row.birth_date else None,
        "sex": SEX.show(row.sex) or None,
        "email": row.email,
    }
    return ", ".join(
        words.format(value=said[key]) for key, words in _PACKED.items() if said[key] is not None
    )
