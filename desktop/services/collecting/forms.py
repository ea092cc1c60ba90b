"""Fills the official forms of a batch or of a collector's days, and writes them as workbooks."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from desktop.domain.amount_in_words import LARGEST, amount_in_words
from desktop.domain.errors import InvalidInput, RecordMissing
from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.domain.report_table import Signature
from desktop.services.collecting import form_figures as figures
from desktop.services.export_audit import note_export
from desktop.services.paper_settings import OFFICE, PaperSettings, read_settings
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collecting_forms as queries
from desktop.storage.queries.collecting_forms import (
    ContributionRow,
    FormBatch,
    FormOrganisation,
    ReceiptSumRow,
)
from desktop.workbooks.forms import C17, D03, D05, FormEnd, FormSheet, write_forms
from desktop.workbooks.writing import write_workbook

FORMS: Final = ("d03", "d05", "c17")
_OF_BATCH: Final = {"D03": "HI", "D05": "VSI"}
_CARDS: Final = "Tổng số thẻ BHYT đề nghị cấp: {count}"
_BOOKS: Final = "Tổng số sổ BHXH đề nghị cấp: {count} sổ"
_MONEY: Final = "Tổng số tiền người tham gia đóng: {amount}"
_IN_WORDS: Final = "Bằng chữ: {words}."
_NOTE: Final = (
    "- Ghi chú: Cột {column} chỉ áp dụng đối với tổ chức dịch vụ thu BHXH tự nguyện, BHYT"
)
_RECEIPTS: Final = "Tổng số biên lai: {count}"
_VOID: Final = "Biên lai huỷ: {count} ({numbers})"
_AGENCY: Final = "Cơ quan LĐTBXH, UBND xã/Tổ chức DV thu/nhà trường"
_STAMP: Final = "(Ký, ghi rõ họ tên và đóng dấu)"
_REPRESENTATIVE: Final = "ĐẠI DIỆN TỔ CHỨC DỊCH VỤ THU"
_SELF: Final = "Người tham gia đóng"
_WITH_STATE: Final = "Người tham gia đóng và ngân sách nhà nước hỗ trợ"
_STATE: Final = "Ngân sách nhà nước"
_SAMPLE: Final = " (dữ liệu mẫu)"
_BATCH: Final = "Đợt kê khai {number}"
_COLLECTOR: Final = "Nhân viên thu: {name}"
_DAY: Final = "Ngày {first}"
_DAYS: Final = "Từ ngày {first} đến ngày {last}"


@dataclass(frozen=True, slots=True)
class FormResult:
    """What was written: the file, how many rows, their total in đồng, the digest."""

    path: Path
    rows: int
    total: int
    sha256: str
    sheets: int


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form with all its figures, ready to be written; nothing in it changes later."""

    form: str
    sheets: tuple[FormSheet, ...]
    rows: int
    total: int


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
            sheets = [_renamed(sheets[0], D03.sheet)]
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
        frame = _Frame(settings, _organisation(snapshot, organisation_id, "HI", last), today)
    return _c17(frame, rows, _COLLECTOR.format(name=name))


def write_form(
    database: Database,
    filled: FilledForm,
    target: Path,
    *,
    who: str,
) -> FormResult:
    """Write a filled form, whole or not at all, and note in the audit who took it out.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """

    def produce(file: BinaryIO) -> None:
        write_forms(filled.sheets, file)

    written = write_workbook(target, produce)
    details = {"file": written.path.name, "rows": filled.rows, "sha256": written.sha256}
    details |= {"form": filled.form, "total": filled.total}
    note_export(database, who, "contribution", details)
    return FormResult(written.path, filled.rows, filled.total, written.sha256, len(filled.sheets))


def form_of(database: Database, form: str, batch_id: int, *, today: datetime.date) -> FilledForm:
    """Return one of `FORMS` for a batch.

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


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all sheets of a form have in common."""

    settings: PaperSettings
    organisation: Mapping[str, str]
    today: datetime.date

    def texts(self, **more: str) -> dict[str, str]:
        sample = _SAMPLE if self.settings.is_sample else ""
        return {**self.organisation, "sample": sample, **more}

    def words(self, amount: int) -> tuple[str, ...]:
        """Return an amount in words, unless the office wants none."""
        if not self.settings.amounts_in_words or amount > LARGEST:
            return ()
        return (_IN_WORDS.format(words=amount_in_words(amount, self.settings.reading_way)),)

    def end(self, sentences: Sequence[str], capacity: str) -> FormEnd:
        """Return the end of a form: who prepared it, and who answers for it."""
        prepared, signs = self.settings.signatures()
        place = self.settings.place_and_date(self.today)
        answers = Signature((capacity, *signs.capacity), _STAMP, signs.name)
        return FormEnd(tuple(sentences), place, (prepared, answers))


def _frame(snapshot: ReadSnapshot, batch: FormBatch, today: datetime.date) -> _Frame:
    organisation_id = batch.organisation_id
    if organisation_id is None:
        works_for = queries.organisations_of(snapshot, batch.id)
        organisation_id = works_for[0] if len(works_for) == 1 else None
    scheme = _OF_BATCH[batch.form]
    filled = _organisation(snapshot, organisation_id, scheme, batch.sent_on or batch.opened_on)
    return _Frame(read_settings(snapshot), filled, today)


def _organisation(
    snapshot: ReadSnapshot, organisation_id: int | None, scheme: str, on: datetime.date
) -> dict[str, str]:
    """Return who hands a form in: the organisation, or the office when there are several."""
    found: FormOrganisation | None = None
    code = None
    if organisation_id is not None:
        found = queries.organisation(snapshot, organisation_id)
        code = queries.contract_code(snapshot, organisation_id, scheme, on)
    if found is None:
        name = read_settings(snapshot).texts[OFFICE]
        found = FormOrganisation(name, None, None, None, None, None)
    return {
        "organisation": found.name,
        "organisation_code": code or found.code or "",
        "phone": found.phone or "",
        "address": found.address or "",
        "tax_number": found.tax_number or "",
        "email": found.email or "",
    }


def _number_line(batch: FormBatch) -> dict[str, str]:
    day = batch.sent_on or batch.opened_on
    return {"number": batch.batch_no, "month": str(day.month), "year": str(day.year)}


def _d03_sheet(
    frame: _Frame, batch: FormBatch, key: figures.PayerSheet, rows: Sequence[ContributionRow]
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
        name=f"{D03.sheet} {key.group.replace(':', ' ')}",
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


def _d05_sheet(frame: _Frame, batch: FormBatch, rows: Sequence[ContributionRow]) -> FormSheet:
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


def _c17(frame: _Frame, rows: Sequence[ReceiptSumRow], subject: str) -> FilledForm:
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


def _renamed(sheet: FormSheet, name: str) -> FormSheet:
    return FormSheet(
        layout=sheet.layout,
        name=name,
        texts=sheet.texts,
        rows=sheet.rows,
        end=sheet.end,
        totals=sheet.totals,
    )


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
