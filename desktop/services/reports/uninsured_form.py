"""Mẫu 04: who has no health insurance card, and what their families answered (5.6 d)."""

from desktop.domain.collecting_codes import CONTACT_OUTCOMES
from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.renewals import reason_words
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable
from desktop.services.monthly_report.checks import ReportCheck
from desktop.services.monthly_report.data import NUMBER
from desktop.services.reports.made_report import Content
from desktop.services.reports.reading import Reading
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import LastContact, UninsuredRow

KEY = "uninsured"
_ANSWER = "{outcome}, {day:%d/%m/%Y}"
_PAID = QT_TRANSLATE_NOOP("reports", "Đã đóng, thẻ từ {day:%d/%m/%Y}")


def uninsured_form(reading: Reading) -> Content:
    """Return the residents without a card that holds; they are as many as the indicator says."""
    rows = queries.uninsured(reading.snapshot, reading.span)
    by_person, by_household = queries.last_contacts(reading.snapshot, reading.span.closing)
    named = [
        (row, by_person.get(row.person_id) or by_household.get(row.household_id or 0))
        for row in rows
    ]
    counted = reading.data.gathered.counts()["no_card"] or 0
    return Content(tables=(_table(named),), checks=(_check(len(rows), counted),), personal=True)


def _table(rows: list[tuple[UninsuredRow, LastContact | None]]) -> ReportTable:
    text = CellFormat.TEXT
    return ReportTable(
        key=KEY,
        sheet=QT_TRANSLATE_NOOP("reports", "Không có thẻ còn hạn"),
        title=QT_TRANSLATE_NOOP("reports", "Danh sách người không có thẻ BHYT còn hạn"),
        columns=(
            NUMBER,
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Họ và tên"), text, 22),
            ReportColumn("born", QT_TRANSLATE_NOOP("reports", "Năm sinh"), text, 8),
            ReportColumn("national_id", QT_TRANSLATE_NOOP("reports", "CCCD"), text, 13),
            ReportColumn("address", QT_TRANSLATE_NOOP("reports", "Địa chỉ"), text, 26),
            ReportColumn(
                "last_end", QT_TRANSLATE_NOOP("reports", "Hạn thẻ cũ"), CellFormat.DATE, 11
            ),
            ReportColumn("reason", QT_TRANSLATE_NOOP("reports", "Lý do chưa tham gia"), text, 16),
            ReportColumn("answer", QT_TRANSLATE_NOOP("reports", "Kết quả vận động"), text, 18),
        ),
        rows=tuple(
            (
                number,
                row.full_name,
                None if row.birth_date is None else str(row.birth_date.year),
                row.national_id,
                _address(row),
                row.last_end,
                reason_words(contact.reason) if contact and row.begins is None else None,
                _answer(row, contact),
            )
            for number, (row, contact) in enumerate(rows, start=1)
        ),
        note=QT_TRANSLATE_NOOP(
            "reports", "Gồm người chưa có thẻ nào, thẻ đã hết hạn và thẻ chưa tới ngày bắt đầu."
        ),
    )


def _address(row: UninsuredRow) -> str | None:
    """Return thôn and address, said once where the address names the thôn already."""
    place, address = row.neighbourhood or "", row.address or ""
    if place and place.lower() in address.lower():
        return address
    return ", ".join(part for part in (address, place) if part) or None


def _answer(row: UninsuredRow, contact: LastContact | None) -> str | None:
    """Return what came of it; a card paid for already outweighs what the family said before."""
    if row.begins is not None:
        return _PAID.format(day=row.begins)
    if contact is None:
        return None
    outcome = CONTACT_OUTCOMES.label_of(contact.outcome) or contact.outcome
    return _ANSWER.format(outcome=outcome, day=contact.contacted_on)


def _check(listed: int, counted: int) -> ReportCheck:
    return ReportCheck(
        listed == counted,
        QT_TRANSLATE_NOOP("reports", "Danh sách = số người không có thẻ còn hạn"),
        QT_TRANSLATE_NOOP("reports", "{sum} = {total} người"),
        {"sum": show_number(listed), "total": show_number(counted)},
    )
