"""Checks what a list of people says of their payments: receipts, amounts, fees of the law."""

import datetime

from desktop.domain.contribution import household_fee_doubt
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.column_profile import odd_lengths
from desktop.workbooks.insurance_rows import HOUSEHOLD_GROUP
from desktop.workbooks.receipt_states import says_void
from desktop.workbooks.row_table import RowTable


def check_receipts(
    table: RowTable, group_scheme: str | None, *, without_amounts: bool = False
) -> None:
    """Warn of odd receipt numbers and household HI fees unlike the rule; doubt missing amounts.

    A list `without_amounts` names receipts that another list has: it is told once.
    """
    _tell_payments_without_receipt(table)
    if not table.has("receipt_no"):
        return
    numbers = table.columns["receipt_no"]
    _tell_void(table)
    for at, issue in odd_lengths(numbers).items():
        table.tell(at, "receipt_no", issue)
    amounts = table.column("amount_paid")
    if without_amounts and "amount_paid" not in table.letters:
        if any(number is not None for number in numbers):
            table.tell(0, "receipt_no", _receipts_left_out())
        return
    for at, number in enumerate(numbers):
        if number is not None and amounts[at] is None and not _has_error(table, at, "amount_paid"):
            table.tell(at, "amount_paid", _no_amount())
    if group_scheme == "HI":
        _check_fees(table)


def take_due_for_paid(table: RowTable) -> None:
    """Take what was due where the amount really paid is blank: a column left empty, or a row."""
    if not table.has("amount_due") or not table.has("receipt_no"):
        return
    amounts, due = table.column("amount_paid"), table.columns["amount_due"]
    numbers = table.columns["receipt_no"]
    blank = [
        at
        for at, number in enumerate(numbers)
        if number is not None
        and amounts[at] is None
        and due[at]
        and not _has_error(table, at, "amount_paid")
    ]
    whole = not any(amounts)
    for at in blank:
        amounts[at] = due[at]
        if not whole:
            table.tell(at, "amount_paid", _due_for_paid(Severity.DOUBT))
    if whole and blank:
        table.tell(blank[0], "amount_paid", _due_for_paid(Severity.WARNING))


def _tell_payments_without_receipt(table: RowTable) -> None:
    """Say of amounts without a receipt number that no receipt is written: once, or of each."""
    if "amount_paid" not in table.letters:
        return
    amounts, numbers = table.columns["amount_paid"], table.column("receipt_no")
    without = [
        at for at, (amount, number) in enumerate(zip(amounts, numbers, strict=True))
        if amount and number is None and not _has_error(table, at, "receipt_no")
    ]  # fmt: skip
    if without and not any(numbers):
        table.tell(without[0], "amount_paid", _amounts_only())
    else:
        for at in without:
            table.tell(at, "receipt_no", _no_number())


def _tell_void(table: RowTable) -> None:
    """Let rows wait of which the note says that the receipt was cancelled."""
    for at, note in enumerate(table.columns.get("note", ())):
        if table.columns["receipt_no"][at] is not None and says_void(note):
            table.tell(at, "receipt_no", _void(), "note")


def _check_fees(table: RowTable) -> None:
    groups, amounts = table.column("hi_group"), table.column("amount_paid")
    months, days = table.column("months"), table.column("receipt_date")
    known: dict[tuple[object, object, object], Issue | None] = {}
    for at, amount in enumerate(amounts):
        if groups[at] != HOUSEHOLD_GROUP or not isinstance(amount, int) or not amount:
            continue
        count, paid_on = months[at], days[at]
        if not isinstance(count, int) or not isinstance(paid_on, datetime.date):
            continue
        key = (amount, count, paid_on)
        if key not in known:
            known[key] = household_fee_doubt(amount, count, paid_on)
        issue = known[key]
        if issue is not None:
            table.tell(at, "amount_paid", issue)


def _no_amount() -> Issue:
    return Issue(
        "receipt.no_amount",
        QT_TRANSLATE_NOOP(
            "issues",
            "Có số biên lai nhưng chưa có số tiền. Bổ sung số tiền đóng; nếu vẫn ghi, biên lai này "
            "không được ghi.",
        ),
        Severity.DOUBT,
    )


def _due_for_paid(severity: Severity) -> Issue:
    return Issue(
        "receipt.due_for_paid",
        QT_TRANSLATE_NOOP(
            "issues",
            "Chưa ghi tiền đóng thực tế: lấy số tiền đóng. Ghi số thực thu nếu khác.",
        ),
        severity,
    )


def _amounts_only() -> Issue:
    return Issue(
        "receipt.amounts_only",
        QT_TRANSLATE_NOOP(
            "issues",
            "Danh sách có số tiền nhưng không có số biên lai: không ghi biên lai nào.",
        ),
        Severity.WARNING,
    )


def _no_number() -> Issue:
    return Issue(
        "receipt.no_number",
        QT_TRANSLATE_NOOP(
            "issues",
            "Có số tiền nhưng chưa có số biên lai: biên lai không được ghi. Bổ sung số biên lai.",
        ),
        Severity.WARNING,
    )


def _void() -> Issue:
    return Issue(
        "receipt.void_note",
        QT_TRANSLATE_NOOP(
            "issues",
            "Ghi chú nói biên lai này đã hủy. Xóa số biên lai; nếu vẫn ghi, số tiền được tính.",
        ),
        Severity.DOUBT,
    )


def _receipts_left_out() -> Issue:
    return Issue(
        "receipt.no_amounts",
        QT_TRANSLATE_NOOP(
            "issues",
            "Tệp không có cột số tiền: số biên lai được đọc nhưng biên lai không được ghi. "
            "Nhập thêm D03-TS hoặc bảng kê biên lai.",
        ),
        Severity.WARNING,
    )


def _has_error(table: RowTable, at: int, key: str) -> bool:
    return any(entry.field == key and entry.issue.blocks for entry in table.issues.get(at, ()))
