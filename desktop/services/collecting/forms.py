"""Fills the official forms of a batch or of a collector's days, and writes them as workbooks."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from desktop.domain.errors import InvalidInput, RecordMissing
from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.services.collecting import form_figures as figures
from desktop.services.collecting.commission_forms import commission_form
from desktop.services.collecting.form_frame import (
    FilledForm,
    FormFrame,
    FormResult,
    organisation_texts,
    write_form,
)
from desktop.services.paper_settings import read_settings
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collecting_forms as queries
from desktop.storage.queries.collecting_forms import (
    ContributionRow,
    FormBatch,
    ReceiptSumRow,
)
from desktop.workbooks.forms import C17, D03, D05, FormSheet

__all__ = [
    "FilledForm",
    "FormResult",
    "batch_form",
    "batch_receipts_form",
    "collector_receipts_form",
    "commission_form",
    "find_batch",
    "find_collector",
    "form_of",
    "write_form",
]

_OF_BATCH: Final = {"D03": "HI", "D05": "VSI"}
_CARDS: Final = "Tổng số thẻ BHYT đề nghị cấp: {count}"
_BOOKS: Final = "Tổng số sổ BHXH đề nghị cấp: {count} sổ"
_MONEY: Final = "Tổng số tiền người tham gia đóng: {amount}"
_NOTE: Final = (
    "- Ghi chú: Cột {column} chỉ áp dụng đối với tổ chức dịch vụ thu BHXH tự nguyện, BHYT"
)
_RECEIPTS: Final = "Tổng số biên lai: {count}"
_VOID: Final = "Biên lai huỷ: {count} ({numbers})"
_AGENCY: Final = "Cơ quan LĐTBXH, UBND xã/Tổ chức DV thu/nhà trường"
_REPRESENTATIVE: Final = "ĐẠI DIỆN TỔ CHỨC DỊCH VỤ THU"
_SELF: Final = "Người tham gia đóng"
_WITH_STATE: Final = "Người tham gia đóng và ngân sách nhà nước hỗ trợ"
_STATE: Final = "Ngân sách nhà nước"
_BATCH: Final = "Đợt kê khai {number}"
_COLLECTOR: Final = "Nhân viên thu: {name}"
_DAY: Final = "Ngày {first}"
_DAYS: Final = "Từ ngày {first} đến ngày {last}"


def batch_form(database: Database, batch_id: int, *, today: datetime.date) -> FilledForm:
    """Return D03-TS or D05-TS of a batch, as it stands; D03-TS has a sheet for each group.

    Raises:
        RecordMissing: there is no such batch.
        InvalidInput: nothing stands in it.
    """
    with database.read() as snapshot:
        batch = _batch(snapshot, batch_id)
        rows = queries.contributions(snapshot, batch_id)
        if not rows:
            raise _empty(batch.batch_no)
        frame = _frame(snapshot, batch, today)
    if batch.form == "D05":
        sheets = [_d05_sheet(frame, batch, rows)]
    else:
        groups = figures.sheets_of(rows)
        sheets = [_d03_sheet(frame, batch, key, some) for key, some in groups.items()]
        if len(sheets) == 1:
            sheets = [replace(sheets[0], name=D03.sheet)]
    total = sum(row.own_payment for row in rows)
    return FilledForm(batch.form.lower(), tuple(sheets), len(rows), total)


def batch_receipts_form(database: Database, batch_id: int, *, today: datetime.date) -> FilledForm:
    """Return C17-TS of a batch: its receipts, each with what stands of it in this batch.

    Raises as `batch_form` does.
    """
    with database.read() as snapshot:
        batch = _batch(snapshot, batch_id)
        rows = queries.receipts_of_batch(snapshot, batch_id)
        if not rows:
            raise _empty(batch.batch_no)
        frame = _frame(snapshot, batch, today)
    return _c17(frame, rows, _BATCH.format(number=batch.batch_no))


def collector_receipts_form(
    database: Database,
    collector_id: int,
    first: datetime.date,
    last: datetime.date,
    *,
    today: datetime.date,
) -> FilledForm:
    """Return C17-TS of a collector's days, both inclusive; void receipts are named below it.

    Raises:
        InvalidInput: no receipt was written on these days, or they are turned round.
    """
    with database.read() as snapshot:
        name, _, organisation_id = queries.collector(snapshot, collector_id)
        rows = queries.receipts_of_days(snapshot, collector_id, first, last)
        if not rows:
            raise InvalidInput(
                "form.no_receipts",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name} không có biên lai nào từ {first} đến {last}. Chọn những ngày khác.",
                ),
                name=name or "–",
                first=f"{first:%d/%m/%Y}",
                last=f"{last:%d/%m/%Y}",
            )
        settings = read_settings(snapshot)
        frame = FormFrame(
            settings, organisation_texts(snapshot, organisation_id, "HI", last), today
        )
    return _c17(frame, rows, _COLLECTOR.format(name=name))


def form_of(database: Database, form: str, batch_id: int, *, today: datetime.date) -> FilledForm:
    """Return d03, d05 or c17 of a batch.

    Raises:
        InvalidInput: the batch is handed in on the other form.
    """
    if form == "c17":
        return batch_receipts_form(database, batch_id, today=today)
    with database.read() as snapshot:
        batch = _batch(snapshot, batch_id)
    if batch.form.lower() != form:
        raise InvalidInput(
            "form.other",
            QT_TRANSLATE_NOOP(
                "errors", "Đợt {number} kê khai theo mẫu {right}-TS, không theo {asked}-TS."
            ),
            where=form,
            number=batch.batch_no,
            right=batch.form,
            asked=form.upper(),
        )
    return batch_form(database, batch_id, today=today)


def find_batch(database: Database, words: str) -> int:
    """Return the batch of a number ("D03-2026-001") or id; raises `RecordMissing`."""
    with database.read() as snapshot:
        found = queries.batch_with_number(snapshot, words)
        if found is None and words.isascii() and words.isdigit():
            batch = queries.batch(snapshot, int(words))
            found = None if batch is None else batch.id
    if found is None:
        raise _no_batch(words)
    return found


def find_collector(database: Database, code: str) -> int:
    """Return the collector of a code; raises `RecordMissing`."""
    with database.read() as snapshot:
        found = queries.collector_with_code(snapshot, code)
    if found is None:
        raise RecordMissing(
            "form.no_collector",
            QT_TRANSLATE_NOOP("errors", "Không có nhân viên thu mang mã {code}."),
            where="collector",
            code=code,
        )
    return found


def _frame(snapshot: ReadSnapshot, batch: FormBatch, today: datetime.date) -> FormFrame:
    organisation_id = batch.organisation_id
    if organisation_id is None:
        works_for = queries.organisations_of(snapshot, batch.id)
        organisation_id = works_for[0] if len(works_for) == 1 else None
    scheme = _OF_BATCH[batch.form]
    filled = organisation_texts(snapshot, organisation_id, scheme, batch.sent_on or batch.opened_on)
    return FormFrame(read_settings(snapshot), filled, today)


def _number_line(batch: FormBatch) -> dict[str, str]:
    day = batch.sent_on or batch.opened_on
    return {"number": batch.batch_no, "month": str(day.month), "year": str(day.year)}


def _d03_sheet(
    frame: FormFrame, batch: FormBatch, key: figures.PayerSheet, rows: Sequence[ContributionRow]
) -> FormSheet:
    lines = tuple(figures.d03_row(number, row) for number, row in enumerate(rows, start=1))
    totals = figures.totals_of(D03, lines)
    sentences = [
        _CARDS.format(count=show_number(len(_persons(rows)))),
        _MONEY.format(amount=show_money(totals["own"])),
        *frame.words(totals["own"]),
        _NOTE.format(column=14),
    ]
    share = figures.percent(str(key.state_share))
    source = _STATE if key.state_share == 1 else _WITH_STATE if key.state_share else _SELF
    return FormSheet(
        layout=D03,
        name=f"{D03.sheet} {key.group if key.is_card_group else key.group_label}",
        texts=frame.texts(
            **_number_line(batch),
            group=key.group if key.is_card_group else "",
            group_label=key.group_label,
            base_salary=show_number(key.base),
            source=source,
            state_share=show_number(share),
        ),
        rows=lines,
        totals=totals,
        end=frame.end(sentences, _AGENCY),
    )


def _d05_sheet(frame: FormFrame, batch: FormBatch, rows: Sequence[ContributionRow]) -> FormSheet:
    lines = tuple(figures.d05_row(number, row) for number, row in enumerate(rows, start=1))
    totals = figures.totals_of(D05, lines)
    new = [row for row in rows if row.si_number is None]
    sentences = [
        _BOOKS.format(count=show_number(len(_persons(new)))),
        _MONEY.format(amount=show_money(totals["own"])),
        *frame.words(totals["own"]),
    ]
    return FormSheet(
        layout=D05,
        name=D05.sheet,
        texts=frame.texts(**_number_line(batch)),
        rows=lines,
        totals=totals,
        end=frame.end(sentences, _AGENCY),
    )


def _persons(rows: Sequence[ContributionRow]) -> set[object]:
    """Return who stands in rows, each once."""
    return {row.person_id or (row.full_name, row.receipt_id) for row in rows}


def _c17(frame: FormFrame, rows: Sequence[ReceiptSumRow], subject: str) -> FilledForm:
    valid = [row for row in rows if row.status == "valid"]
    void = [row for row in rows if row.status != "valid"]
    lines = tuple(figures.c17_row(number, row) for number, row in enumerate(valid, start=1))
    totals = figures.totals_of(C17, lines)
    sentences = [_RECEIPTS.format(count=show_number(len(valid)))]
    if void:
        numbers = "; ".join(
            " ".join(part for part in (row.receipt_book, row.receipt_no) if part) for row in void
        )
        sentences.append(_VOID.format(count=show_number(len(void)), numbers=numbers))
    sentences.append(_MONEY.format(amount=show_money(totals["total"])))
    days = sorted(row.receipt_date for row in rows if row.receipt_date)
    sheet = FormSheet(
        layout=C17,
        name=C17.sheet,
        texts=frame.texts(subject=subject, period=_period(days)),
        rows=lines,
        totals=totals,
        end=frame.end([*sentences, *frame.words(totals["total"])], _REPRESENTATIVE),
    )
    return FilledForm("c17", (sheet,), len(lines), totals["total"])


def _period(days: Sequence[datetime.date]) -> str:
    if not days:
        return ""
    first, last = f"{days[0]:%d/%m/%Y}", f"{days[-1]:%d/%m/%Y}"
    return (_DAY if first == last else _DAYS).format(first=first, last=last)


def _batch(snapshot: ReadSnapshot, batch_id: int) -> FormBatch:
    found = queries.batch(snapshot, batch_id)
    if found is None:
        raise _no_batch(str(batch_id))
    return found


def _no_batch(words: str) -> RecordMissing:
    return RecordMissing(
        "form.no_batch",
        QT_TRANSLATE_NOOP("errors", "Không có đợt kê khai {batch}."),
        where="batch",
        batch=words,
    )


def _empty(number: str) -> InvalidInput:
    return InvalidInput(
        "form.empty",
        QT_TRANSLATE_NOOP("errors", "Đợt {number} chưa có khoản đóng nào. Thêm rồi xuất lại."),
        where="batch",
        number=number,
    )
