"""Turns columns of a list of people into groups, places of first care and covers."""

import calendar
import datetime
import re
from typing import Final

from desktop.domain.cover_end import DIED, END_REASONS, MOVED
from desktop.domain.dates import PartialDate, add_months, cover_end
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.workbooks.noted_columns import ADDED_NOTE, BETWEEN, LINE
from desktop.workbooks.noted_fates import told_fate
from desktop.workbooks.row_table import RowTable
from desktop.workbooks.title_block import TitleBlock

HOUSEHOLD_GROUP: Final = "GD"
CHILD_MONTHS: Final = 72
"""Children are insured by the state until 72 months (Law on Health Insurance, art. 12)."""
_MOST_MONTHS: Final = 120
_CARD_SIGNS: Final = 15
_HI_TITLE = re.compile(r"\b(?:bhyt|bao hiem y te)\b")
_VSI_TITLE = re.compile(r"\b(?:bhxh ?tn|(?:bhxh|bao hiem xa hoi) tu nguyen)\b")
_PROVINCE = re.compile(r"(?!00)\d\d")
_FACILITY_IN_PROVINCE = re.compile(r"\d{1,3}")
_DECREASE = re.compile(r"(?:gh|giam|bao giam)\b")
_REASON_LABEL: Final = QT_TRANSLATE_NOOP("fields", "Lý do dừng tham gia")
_PERIOD: Final = ("valid_from", "valid_to", "from_month", "to_month", "cover_period")
_OF_A_PAYMENT: Final = (
    "valid_from", "valid_to", "months", "from_month", "to_month",
    "receipt_book", "receipt_no", "receipt_date", "amount_paid", "amount_due",
)  # fmt: skip


def find_groups(table: RowTable, title: TitleBlock, scheme: str | None) -> None:
    """Give each row its group: its own column, its card's letters, or the title's."""
    if scheme != "HI":
        return
    cards = table.columns.get("hi_card_no")
    if cards is None and title.hi_group is None:
        return
    groups, schemes = table.column("hi_group"), table.columns.get("scheme")
    for at, group in enumerate(groups):
        if group is None and not (schemes and schemes[at] == "VSI"):
            card = cards[at] if cards is not None else None
            whole = isinstance(card, str) and len(card) == _CARD_SIGNS
            groups[at] = title.hi_group or (str(card)[:2] if whole else None)


def _complete_facility_codes(table: RowTable) -> None:
    """Put the province before codes that files of BHXH keep apart: MA_TINH 15, MA_BV 012."""
    if not table.has("province"):
        return
    places = table.column("primary_care_facility")
    for at, province in enumerate(table.columns["province"]):
        code = places[at]
        if isinstance(code, str) and _FACILITY_IN_PROVINCE.fullmatch(code):
            parts = str(province or "").zfill(2), code.zfill(3)
            if _PROVINCE.fullmatch(parts[0]):
                places[at] = "".join(parts)


def join_facility(table: RowTable) -> None:
    """Put the code of the place of first care behind its name."""
    _complete_facility_codes(table)
    if not table.has("facility_code"):
        return
    places = table.column("primary_care_facility")
    for at, code in enumerate(table.columns["facility_code"]):
        if code is not None:
            places[at] = code if places[at] is None else f"{places[at]} ({code})"


def _split_periods(table: RowTable) -> None:
    """Take both days of a card that stand in one cell, and the old end where it is the only one."""
    if table.has("former_card_end") and not any(map(table.has, _PERIOD)):
        table.columns["valid_to"] = list(table.columns["former_card_end"])
    if not table.has("cover_period"):
        return
    starts, ends = table.column("valid_from"), table.column("valid_to")
    for at, period in enumerate(table.columns["cover_period"]):
        if isinstance(period, tuple) and starts[at] is None and ends[at] is None:
            starts[at], ends[at] = period


def find_periods(table: RowTable) -> None:
    """Work out from-to of each cover from days, months and their number."""
    _split_periods(table)
    if not any(map(table.has, ("valid_to", "valid_from", "from_month", "to_month"))):
        return
    starts_asked = any(map(table.has, ("valid_from", "from_month")))
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
        elif last is None and first is not None and not _has_error(table, at, "months"):
            table.tell(at, "valid_to", _no_end(), "months")
        elif last is None and count is not None and not _start_told(table, at) and starts_asked:
            table.tell(at, "valid_from", _no_start(), "from_month")
        starts[at], ends[at] = (first, last) if last is not None else (None, None)


def _start_told(table: RowTable, at: int) -> bool:
    return _has_error(table, at, "valid_from") or _has_error(table, at, "from_month")


def _end_after(first: object, months: object) -> datetime.date | None:
    if not isinstance(first, datetime.date) or not isinstance(months, int):
        return None
    return cover_end(first, months) if 0 < months <= _MOST_MONTHS else None


def _end_of_month(value: object) -> datetime.date | None:
    if not isinstance(value, datetime.date):
        return None
    return value.replace(day=calendar.monthrange(value.year, value.month)[1])


def leave_out_decrease(table: RowTable) -> None:
    """Record neither cover nor receipt for who is taken off: part "II Giảm", plan GH.

    What stands there is the end of a cover or money given back, never a new payment. A row that
    says from when in its own column ends a cover.
    """
    plans = table.columns.get("plan_code")
    days = table.columns.get("stop_from")
    for at, section in enumerate(table.sections):
        plan = plans[at] if plans else None
        has_plan = isinstance(plan, str) and _DECREASE.match(fold(plan))
        has_day = days is not None and days[at] is not None
        if section.direction != "decrease" and not has_plan and not has_day:
            continue
        table.column("decrease")[at] = True
        for key in _OF_A_PAYMENT:
            if table.has(key):
                table.columns[key][at] = None
        said = table.issues.get(at, ())
        table.issues[at] = [entry for entry in said if entry.field not in _OF_A_PAYMENT]
        if not _read_ending(table, at):
            table.tell(at, "valid_to", _decrease(), "full_name")


def _read_ending(table: RowTable, at: int) -> bool:
    """Take the last day and the reason of an end; whether the row tells one that counts.

    Who died or moved away is told at the person, and ends no term by this.
    """
    lasts, reasons = table.column("last_day"), table.column("end_reason")
    first = table.column("stop_from")[at]
    if lasts[at] is None and isinstance(first, datetime.date):
        lasts[at] = first - datetime.timedelta(days=1)
    words = table.column("stop_reason")[at]
    text = "" if words is None else str(words)
    died, left = told_fate(text)
    if died or left:
        lasts[at], reasons[at] = None, DIED if died else MOVED
        return False
    if lasts[at] is None or not text:
        return lasts[at] is not None
    reasons[at] = END_REASONS.code_of(text)
    if reasons[at] is None:
        notes, added = table.column("note"), table.column(ADDED_NOTE)
        told = LINE.format(label=_REASON_LABEL, text=text)
        added[at] = told if notes[at] is None else f"{notes[at]}{BETWEEN}{told}"
        notes[at] = added[at]
    return True


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


def doubt_two_schemes(table: RowTable, title: TitleBlock) -> None:
    """Let rows wait that pay or are covered under a title that names both insurances."""
    if table.has("scheme") and any(table.columns["scheme"]):
        return
    if not (_HI_TITLE.search(title.words) and _VSI_TITLE.search(title.words)):
        return
    for at in range(len(table.numbers)):
        if any(table.has(key) and table.columns[key][at] for key in ("receipt_no", "valid_to")):
            table.tell(at, "scheme", _two_schemes(), "full_name")


def _has_error(table: RowTable, at: int, key: str) -> bool:
    return any(entry.field == key and entry.issue.blocks for entry in table.issues.get(at, ()))


def _decrease() -> Issue:
    return Issue(
        "cover.decrease",
        QT_TRANSLATE_NOOP(
            "issues",
            "Dòng ghi giảm: chỉ ghi người, không ghi kỳ tham gia và biên lai mới.",
        ),
        Severity.WARNING,
    )


def _no_end() -> Issue:
    return Issue(
        "cover.no_end",
        QT_TRANSLATE_NOOP(
            "issues",
            "Có ngày bắt đầu nhưng chưa có số tháng hay ngày hết hạn: kỳ tham gia không được ghi.",
        ),
        Severity.WARNING,
    )


def _no_start() -> Issue:
    return Issue(
        "cover.no_start",
        QT_TRANSLATE_NOOP(
            "issues", "Có số tháng nhưng chưa có tháng bắt đầu: kỳ tham gia không được ghi."
        ),
        Severity.WARNING,
    )


def _two_schemes() -> Issue:
    return Issue(
        "cover.two_schemes",
        QT_TRANSLATE_NOOP(
            "issues",
            "Tiêu đề ghi cả BHYT và BHXH tự nguyện, chưa rõ dòng này thuộc loại nào. Thêm cột Loại "
            "hình; nếu vẫn ghi, dòng được ghi là BHYT.",
        ),
        Severity.DOUBT,
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
