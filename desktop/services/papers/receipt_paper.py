"""A receipt on paper: who paid for whom, how much, in words; printed again it says so."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from desktop.domain.amount_in_words import LARGEST, amount_in_words
from desktop.domain.collecting_codes import PAY_METHODS
from desktop.domain.money import show_money
from desktop.domain.paper import Fact, Facts, Orientation, Paper, PaperPart, PaperTrace, Words
from desktop.domain.report_table import (
    CellFormat,
    ReportColumn,
    ReportHeading,
    ReportTable,
    ReportValue,
    Signature,
)
from desktop.services.collecting.form_figures import joined_address
from desktop.services.collecting.receipts import ReceiptLine, StoredReceipt, receipt_in
from desktop.services.paper_settings import PaperSettings, read_settings
from desktop.services.papers.office_words import NUMBER_KEY, foot, heading, shown_day, shown_money
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collecting_forms as queries
from desktop.storage.queries.collected import ReceiptRow
from desktop.storage.queries.collecting_forms import ReceiptPlace

_TITLE: Final = "BIÊN LAI THU TIỀN"
_NUMBER: Final = "Quyển {serial} · Số {number}"
_NUMBER_ALONE: Final = "Số {number}"
_REPRINT: Final = "BẢN IN LẠI ngày {day}"
_VOID: Final = "ĐÃ HUỶ ngày {day}: {reason}"
_VOID_WITHOUT_REASON: Final = "ĐÃ HUỶ"
_PAYER: Final = "Người nộp tiền"
_ADDRESS: Final = "Địa chỉ"
_HOUSEHOLD: Final = "Mã hộ"
_DAY: Final = "Ngày thu"
_BOOKED: Final = "Ngày ghi sổ"
_METHOD: Final = "Hình thức"
_WHAT_FOR: Final = "Nội dung thu"
_WHAT: Final = {
    "HI": "Tiền đóng bảo hiểm y tế",
    "VSI": "Tiền đóng bảo hiểm xã hội tự nguyện",
    "BOTH": "Tiền đóng bảo hiểm y tế và bảo hiểm xã hội tự nguyện",
}
SHORT_SCHEMES: Final = {"HI": "BHYT", "VSI": "BHXH tự nguyện"}
_ORGANISATION: Final = "Tổ chức dịch vụ thu"
_COLLECTOR_CODE: Final = "Mã nhân viên thu"
_AMOUNT: Final = "Số tiền"
_IN_WORDS: Final = "Bằng chữ"
_TOTAL: Final = "Tổng cộng"
_KEEP: Final = (
    "Người nộp tiền giữ biên lai này để đối chiếu với thẻ BHYT và quá trình đóng BHXH của mình."
)
_PAYER_SIGNS: Final = "NGƯỜI NỘP TIỀN"
_COLLECTOR_SIGNS: Final = "NGƯỜI THU TIỀN"
_SIGN: Final = "(Ký, ghi rõ họ tên)"


def receipt_paper(
    database: Database,
    receipt_id: int,
    today: datetime.date,
    who: str,
    *,
    reprint: bool | None = None,
) -> Paper:
    """Return the print of a receipt with its lines as they were written that day.

    It keeps its number however often it is printed. Without `reprint` the audit decides: who was
    printed once, on paper or to a PDF, is marked as printed again. A void receipt says so.

    Raises:
        RecordMissing: there is no such receipt.
    """
    with database.read() as snapshot:
        stored = receipt_in(snapshot, receipt_id)
        settings = read_settings(snapshot)
        place = queries.receipt_place(snapshot, receipt_id)
        codes = _codes(snapshot, stored, place, today)
        printed = queries.times_printed(snapshot, receipt_id)
    again = printed > 0 if reprint is None else reprint
    receipt = stored.receipt
    number = "_".join(part for part in (receipt.serial, receipt.receipt_no) if part)
    return Paper(
        name=f"bien_lai_{number}".replace("/", "-"),
        heading=_heading(settings, receipt, today, again=again),
        parts=(
            Facts("", _facts(stored, place, codes)),
            *_table(stored.lines),
            Facts("", _amount(receipt, settings)),
            Words(_KEEP),
        ),
        signatures=(
            Signature((_PAYER_SIGNS,), _SIGN, receipt.payer_name),
            Signature((_COLLECTOR_SIGNS,), _SIGN, receipt.collector or ""),
        ),
        foot=foot(database.clock(), who),
        orientation=Orientation.PORTRAIT,
        trace=PaperTrace("receipt", {"receipt_id": receipt_id, "reprint": again}),
    )


def receipts_paper(
    database: Database,
    receipt_ids: Sequence[int],
    today: datetime.date,
    who: str,
    *,
    reprint: bool | None = None,
) -> Paper:
    """Return several receipts as one print, each on a page of its own; raises `RecordMissing`."""
    made = [receipt_paper(database, one, today, who, reprint=reprint) for one in receipt_ids]
    return replace(made[0], followed_by=tuple(made[1:]))


def _heading(
    settings: PaperSettings, receipt: ReceiptRow, today: datetime.date, *, again: bool
) -> ReportHeading:
    pattern = _NUMBER if receipt.serial else _NUMBER_ALONE
    marks = [_REPRINT.format(day=shown_day(today))] if again else []
    if receipt.status == "void":
        reason, day = receipt.void_reason, shown_day(receipt.void_on)
        marks.insert(0, _VOID.format(day=day, reason=reason) if reason else _VOID_WITHOUT_REASON)
    made = heading(
        settings,
        receipt.receipt_date or today,
        _TITLE,
        pattern.format(serial=receipt.serial, number=receipt.receipt_no),
        f"({'; '.join(marks)})" if marks else "",
    )
    return replace(made, number="")


def _codes(
    snapshot: ReadSnapshot, stored: StoredReceipt, place: ReceiptPlace, today: datetime.date
) -> str:
    """Return the codes under which the organisation collected that day, one for each scheme.

    A scheme without a contract has the organisation's own code, as in the forms.
    """
    if place.organisation_id is None:
        return ""
    on = stored.paid_on or today
    scheme = stored.receipt.scheme
    schemes = ("HI", "VSI") if scheme == "BOTH" else (scheme,)
    found = [
        queries.contract_code(snapshot, place.organisation_id, each, on) or place.organisation_code
        for each in schemes
    ]
    return ", ".join(dict.fromkeys(code for code in found if code))


def _facts(stored: StoredReceipt, place: ReceiptPlace, codes: str) -> tuple[Fact, ...]:
    receipt = stored.receipt
    where = joined_address(place.address, place.neighbourhood, place.commune)
    method = PAY_METHODS.label_of(receipt.pay_method) if receipt.pay_method else None
    works_for = " - ".join(part for part in (place.organisation, codes) if part)
    facts = [
        Fact(_PAYER, receipt.payer_name, wide=True),
        Fact(_ADDRESS, where, wide=True),
        Fact(_WHAT_FOR, _WHAT.get(receipt.scheme, ""), wide=True),
        Fact(_DAY, shown_day(stored.paid_on)),
        Fact(_METHOD, method or ""),
    ]
    if stored.booked_late:
        facts.insert(4, Fact(_BOOKED, shown_day(receipt.receipt_date)))
    if works_for:
        facts.append(Fact(_ORGANISATION, works_for, wide=True))
    if place.household_code:
        facts.append(Fact(_HOUSEHOLD, place.household_code))
    return tuple(facts)


def _amount(receipt: ReceiptRow, settings: PaperSettings) -> tuple[Fact, ...]:
    """Return the amount with its words: a receipt has them whatever the office wants of lists."""
    facts = [Fact(_AMOUNT, show_money(receipt.amount_paid), wide=True)]
    if receipt.amount_paid <= LARGEST:
        words = amount_in_words(receipt.amount_paid, settings.reading_way)
        facts.append(Fact(_IN_WORDS, f"{words}.", wide=True))
    return tuple(facts)


def _table(lines: Sequence[ReceiptLine]) -> tuple[PaperPart, ...]:
    if not lines:
        return ()
    supported = any(_support(line) for line in lines)
    ordered = any(line.member_order for line in lines)
    columns = [
        ReportColumn(NUMBER_KEY, "STT"),
        ReportColumn("name", "Họ và tên", CellFormat.TEXT),
        ReportColumn("scheme", "Loại", CellFormat.TEXT),
        *([ReportColumn("order", "Người thứ")] if ordered else []),
        ReportColumn("months", "Số tháng"),
        ReportColumn("from", "Từ ngày", CellFormat.DATE),
        ReportColumn("to", "Đến ngày", CellFormat.DATE),
        *(
            [ReportColumn("due", "Mức đóng"), ReportColumn("support", "Hỗ trợ")]
            if supported
            else []
        ),
        ReportColumn("own", "Số tiền nộp"),
    ]
    rows: list[tuple[ReportValue, ...]] = []
    for number, line in enumerate(lines, start=1):
        rows.append(
            (
                number,
                line.person_name,
                _scheme(line),
                *((line.member_order,) if ordered else ()),
                line.months,
                shown_day(line.valid_from),
                shown_day(line.valid_to),
                *((shown_money(line.amount_due), shown_money(_support(line))) if supported else ()),
                shown_money(line.own_payment),
            )
        )
    total = _total(lines, len(columns), supported=supported) if len(lines) > 1 else None
    return (ReportTable(NUMBER_KEY, "", "", tuple(columns), tuple(rows), total),)


def _total(lines: Sequence[ReceiptLine], width: int, *, supported: bool) -> tuple[ReportValue, ...]:
    own = sum(line.own_payment for line in lines)
    sums = [own]
    if supported:
        sums = [sum(line.amount_due for line in lines), sum(map(_support, lines)), own]
    blanks = ("",) * (width - 2 - len(sums))
    return (None, _TOTAL, *blanks, *map(shown_money, sums))


def _support(line: ReceiptLine) -> int:
    return line.state_support + line.local_support + line.other_support


def _scheme(line: ReceiptLine) -> str:
    words = SHORT_SCHEMES.get(line.scheme, line.scheme)
    return f"{words} ({line.hi_group})" if line.hi_group else words
