"""Turns columns of a list into receipts and covers, and checks amounts against the rules."""

import calendar
import datetime
import re
from typing import Final

from desktop.domain.contribution import household_fee_doubt
from desktop.domain.dates import PartialDate, add_months, cover_end
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import BirthDate, ParseContext
from desktop.fields.identity_kinds import Phone
from desktop.workbooks.column_profile import odd_lengths
from desktop.workbooks.row_table import RowTable
from desktop.workbooks.title_block import TitleBlock

HOUSEHOLD_GROUP: Final = "GD"
CHILD_MONTHS: Final = 72
"""Children are insured by the state until 72 months (Law on Health Insurance, art. 12)."""
_MOST_MONTHS: Final = 120
_CARD_SIGNS: Final = 15
_NOTE_PHONE = re.compile(r"(?:SĐT|SDT|ĐT)\s*:?\s*([+\d][\d .]{8,14})", re.IGNORECASE)
_NOTE_BIRTH = re.compile(r"ngày sinh\s*:?\s*([\d/\-.]{4,10})", re.IGNORECASE)
_NOTE_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")


def find_groups(table: RowTable, title: TitleBlock, scheme: str | None) -> None:
    """Give each row its group: its own column, its card's letters, or the title's."""
    if scheme != "HI":
        return
    cards = table.columns.get("hi_card_no")
    if cards is None and title.hi_group is None:
        return
    groups = table.column("hi_group")
    for at, group in enumerate(groups):
        if group is None:
            card = cards[at] if cards is not None else None
            whole = isinstance(card, str) and len(card) == _CARD_SIGNS
            groups[at] = title.hi_group or (str(card)[:2] if whole else None)


def join_facility(table: RowTable) -> None:
    """Put the code of the place of first care behind its name."""
    if not table.has("facility_code"):
        return
    places = table.column("primary_care_facility")
    for at, code in enumerate(table.columns["facility_code"]):
        if code is not None:
            places[at] = code if places[at] is None else f"{places[at]} ({code})"


def find_periods(table: RowTable) -> None:
    """Work out from-to of each cover from days, months and their number."""
    if not any(map(table.has, ("valid_to", "valid_from", "from_month", "to_month"))):
        return
    starts, ends = table.column("valid_from"), table.column("valid_to")
    from_months, to_months = table.columns.get("from_month"), table.columns.get("to_month")
    months = table.columns.get("months")
    for at, start in enumerate(starts):
        first = start or (from_months[at] if from_months else None)
        last = ends[at] or _end_of_month(to_months[at] if to_months else None)
        count = months[at] if months else None
        if last is None:
            last = _end_after(first, count)
        if isinstance(first, datetime.date) and isinstance(last, datetime.date) and first > last:
            table.tell(at, "valid_to", _ends_before_start(first, last))
            first = last = None
        starts[at], ends[at] = (first, last) if last is not None else (None, None)
    _leave_out_decrease(table, starts, ends)


def _end_after(first: object, months: object) -> datetime.date | None:
    if not isinstance(first, datetime.date) or not isinstance(months, int):
        return None
    return cover_end(first, months) if 0 < months <= _MOST_MONTHS else None


def _end_of_month(value: object) -> datetime.date | None:
    if not isinstance(value, datetime.date):
        return None
    return value.replace(day=calendar.monthrange(value.year, value.month)[1])


def _leave_out_decrease(table: RowTable, starts: list[object], ends: list[object]) -> None:
    """Record no cover for rows in the part "II Giảm": the list takes them off."""
    for at, section in enumerate(table.sections):
        if section.direction == "decrease":
            starts[at] = ends[at] = None
            issue = Issue(
                "cover.decrease",
                QT_TRANSLATE_NOOP(
                    "issues", "Dòng ở phần Giảm: chỉ ghi người, không ghi kỳ tham gia mới."
                ),
                Severity.WARNING,
            )
            table.tell(at, "valid_to", issue, "full_name")


def check_receipts(
    table: RowTable, group_scheme: str | None, *, without_amounts: bool = False
) -> None:
    """Warn of odd receipt numbers and household HI fees unlike the rule; doubt missing amounts.

    A list `without_amounts` names receipts that another list has: it is told once.
    """
    if not table.has("receipt_no"):
        return
    numbers = table.columns["receipt_no"]
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


def check_children(table: RowTable) -> None:
    """Warn of a child under six in the household group, whom the state insures."""
    groups, births = table.columns.get("hi_group"), table.columns.get("birth_date")
    if groups is None or births is None:
        return
    starts, paid = table.columns.get("valid_from"), table.columns.get("receipt_date")
    for at, group in enumerate(groups):
        born = births[at]
        if group != HOUSEHOLD_GROUP or not isinstance(born, PartialDate):
            continue
        day = (starts[at] if starts else None) or (paid[at] if paid else None)
        if isinstance(day, datetime.date) and add_months(born.last_day(), CHILD_MONTHS) > day:
            table.tell(at, "birth_date", _child())


def read_packed_notes(table: RowTable, context: ParseContext) -> None:
    """Read phone, birth date and e-mail out of the notes of D05-TS, where they have no column."""
    if not table.has("note"):
        return
    phones, births, emails = map(table.column, ("phone", "birth_date", "email"))
    for at, note in enumerate(table.columns["note"]):
        if not isinstance(note, str):
            continue
        phone, birth, email = (
            pattern.search(note) for pattern in (_NOTE_PHONE, _NOTE_BIRTH, _NOTE_EMAIL)
        )
        if phone and phones[at] is None:
            phones[at] = Phone().parse(phone.group(1), context).value
        if birth and births[at] is None:
            births[at] = BirthDate().parse(birth.group(1), context).value
        if email and emails[at] is None:
            emails[at] = email.group()


def _has_error(table: RowTable, at: int, key: str) -> bool:
    return any(entry.field == key and entry.issue.blocks for entry in table.issues.get(at, ()))


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


def _child() -> Issue:
    return Issue(
        "cover.child",
        QT_TRANSLATE_NOOP(
            "issues",
            "Trẻ dưới 6 tuổi được cấp thẻ miễn phí (TE), không đóng theo hộ gia đình. "
            "Kiểm tra lại ngày sinh và nhóm.",
        ),
        Severity.WARNING,
    )


def _ends_before_start(first: datetime.date, last: datetime.date) -> Issue:
    return Issue(
        "cover.order",
        QT_TRANSLATE_NOOP(
            "issues", "Hạn thẻ {last} trước ngày bắt đầu {first}. Kiểm tra lại hai ngày."
        ),
        values={"first": PartialDate.of(first).show(), "last": PartialDate.of(last).show()},
    )
