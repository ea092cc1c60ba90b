"""Turns rows of a list of receipts into receipts: amounts, scheme, payer; checks its total."""

import datetime
import re
from collections.abc import Sequence
from typing import Final

from desktop.domain.code_tables import SCHEMES
from desktop.domain.contribution import household_fee_doubt
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.workbooks.column_profile import odd_lengths
from desktop.workbooks.receipt_states import VOID_KEYS, is_pending
from desktop.workbooks.row_table import RowTable
from desktop.workbooks.title_block import TitleBlock

HI, VSI, BOTH = "HI", "VSI", "BOTH"
_PROCEDURE = re.compile(r"(?<!\d)(602|603)(?!\d)")
_UNIT_CODE = re.compile(r"\b(IS|BI|AR)\d{4}[A-Z]\b")
_SCHEME_OF_UNIT: Final = {"IS": VSI, "BI": HI, "AR": HI}
_HI_TITLE: Final = ("bhyt", "bao hiem y te")
_VSI_TITLE: Final = ("bhxh", "bao hiem xa hoi")


def complete_receipts(table: RowTable, title: TitleBlock) -> None:
    """Settle amount and scheme of each receipt, and tell what is missing."""
    numbers, amounts = table.column("receipt_no"), table.column("amount_paid")
    schemes = table.column("scheme")
    whole = table.columns.get("amount_both")
    apart = table.has("amount_vsi") or table.has("amount_hi")
    vsi, hi = table.column("amount_vsi"), table.column("amount_hi")
    told_by_title = _scheme_of_title(title)
    for at, number in enumerate(numbers):
        if number is None:
            table.tell(at, "receipt_no", _no_number())
        if amounts[at] is None and whole is not None:
            amounts[at] = whole[at]
        if apart:
            _add_up(table, at, vsi, hi)
        if amounts[at] is None:
            if not _told(table, at, {"amount_paid", "amount_vsi", "amount_hi", "amount_both"}):
                table.tell(at, "amount_paid", _no_amount())
        elif schemes[at] is None and not _told(table, at, {"scheme"}):
            schemes[at] = _scheme_of(table, at) or told_by_title
            if schemes[at] is None:
                schemes[at] = HI
                table.tell(at, "scheme", _no_scheme(), "amount_paid")
    for at, issue in odd_lengths(numbers).items():
        table.tell(at, "receipt_no", issue)
    _tell_pending(table)
    _tell_missing_payers(table)


def _add_up(table: RowTable, at: int, vsi: Sequence[object], hi: Sequence[object]) -> None:
    """Take the parts of an amount; the whole must be their sum."""
    parts = {VSI: vsi[at], HI: hi[at]}
    paid = {key: amount for key, amount in parts.items() if isinstance(amount, int) and amount}
    if not paid:
        return
    amounts = table.columns["amount_paid"]
    total, sums = amounts[at], sum(paid.values())
    if isinstance(total, int) and total != sums:
        key = "amount_both" if "amount_both" in table.letters else "amount_paid"
        table.tell(at, "amount_paid", _other_sum(total, sums), key)
    amounts[at] = sums
    table.columns["scheme"][at] = next(iter(paid)) if len(paid) == 1 else BOTH


def _scheme_of(table: RowTable, at: int) -> str | None:
    """Return the scheme that the row itself proves: its dossier, its unit, its order, its fee."""
    for key in ("dossier_code", "unit_name", "note"):
        words = str(table.columns[key][at] or "") if table.has(key) else ""
        if procedure := _PROCEDURE.search(words):
            return SCHEMES.code_of(procedure.group())
        if unit := _UNIT_CODE.search(words):
            return _SCHEME_OF_UNIT[unit.group(1)]
    if table.has("member_order") and table.columns["member_order"][at] is not None:
        return HI
    return HI if _is_household_fee(table, at) else None


def _is_household_fee(table: RowTable, at: int) -> bool:
    """Whether amount, months and day are those of household health insurance."""
    count, paid_on = (
        table.columns[key][at] if table.has(key) else None for key in ("months", "receipt_date")
    )
    amount = table.columns["amount_paid"][at]
    if not isinstance(count, int) or not isinstance(paid_on, datetime.date) or count < 1:
        return False
    if not isinstance(amount, int) or not amount:
        return False
    return household_fee_doubt(amount, count, paid_on) is None


def _scheme_of_title(title: TitleBlock) -> str | None:
    """Return the one scheme that the title names; a form of both names both."""
    hi = any(words in title.words for words in _HI_TITLE)
    vsi = any(words in title.words for words in _VSI_TITLE)
    return (HI if hi else VSI) if hi is not vsi else None


def _tell_pending(table: RowTable) -> None:
    """Let receipts wait whose state leaves open that their amounts count."""
    for key in VOID_KEYS:
        for at, state in enumerate(table.columns.get(key, ())):
            if isinstance(state, str) and is_pending(state):
                table.tell(at, key, _pending(state))


def _tell_missing_payers(table: RowTable) -> None:
    if not table.numbers:
        return
    payers = table.column("payer_name")
    if "payer_name" not in table.letters:
        if len(table.numbers) > 1:
            table.tell(0, "payer_name", _no_payers(), "receipt_no")
        return
    for at, payer in enumerate(payers):
        if payer is None and not _told(table, at, {"payer_name"}):
            table.tell(at, "payer_name", _no_payer())


def _told(table: RowTable, at: int, keys: set[str]) -> bool:
    return any(entry.field in keys for entry in table.issues.get(at, ()))


def _no_number() -> Issue:
    return Issue(
        "receipt_no.missing", QT_TRANSLATE_NOOP("issues", "Chưa có số biên lai. Ghi số biên lai.")
    )


def _no_amount() -> Issue:
    return Issue(
        "receipt.amount_missing",
        QT_TRANSLATE_NOOP("issues", "Chưa có số tiền của biên lai. Ghi số tiền đã thu."),
    )


def _no_scheme() -> Issue:
    return Issue(
        "receipt.scheme",
        QT_TRANSLATE_NOOP(
            "issues",
            "Chưa rõ biên lai này thu BHYT hay BHXH tự nguyện. Chọn ở cột Loại; nếu vẫn ghi, "
            "biên lai được ghi là BHYT.",
        ),
        Severity.DOUBT,
    )


def _pending(state: str) -> Issue:
    return Issue(
        "receipt.pending",
        QT_TRANSLATE_NOOP(
            "issues",
            "Biên lai ghi “{state}”: chưa chắc đã thu tiền. Xem lại biên lai; nếu vẫn ghi, số tiền "
            "được tính.",
        ),
        Severity.DOUBT,
        {"state": state},
    )


def _other_sum(total: int, parts: int) -> Issue:
    return Issue(
        "receipt.sum",
        QT_TRANSLATE_NOOP(
            "issues",
            "Tổng số tiền {total} khác BHXH cộng BHYT ({parts}). Sửa lại; nếu vẫn ghi, lấy số "
            "của từng loại.",
        ),
        Severity.DOUBT,
        {"total": show_money(total), "parts": show_money(parts)},
    )


def _no_payers() -> Issue:
    return Issue(
        "receipt.no_payers",
        QT_TRANSLATE_NOOP(
            "issues",
            "Danh sách không có cột người đóng: biên lai chưa có trong dữ liệu được ghi, chưa có "
            "tên người đóng.",
        ),
        Severity.WARNING,
    )


def _no_payer() -> Issue:
    return Issue(
        "receipt.no_payer",
        QT_TRANSLATE_NOOP("issues", "Chưa có tên người đóng. Bổ sung tên trên biên lai."),
        Severity.WARNING,
    )
