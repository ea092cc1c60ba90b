"""The statement of the commission of an organisation and month, with the request to pay it."""

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from desktop.domain.collecting_codes import PLAN_CODES
from desktop.domain.indicator import show_number
from desktop.domain.money import show_money
from desktop.services.collecting.commission import CommissionRow, CommissionStatement, statement_in
from desktop.services.collecting.form_figures import percent, totals_of
from desktop.services.collecting.form_frame import FilledForm, FormFrame, organisation_texts
from desktop.services.paper_settings import read_settings
from desktop.storage.database import Database
from desktop.workbooks.forms import (
    COMMISSION_COLLECTORS,
    COMMISSION_REQUEST,
    COMMISSION_STATEMENT,
    FormSheet,
)
from desktop.workbooks.forms.form_layout import FormRow

_PERIOD: Final = "Tháng {month} năm {year}"
_CLOSED: Final = "(Kỳ đã chốt ngày {day})"
_OPEN: Final = "(Số liệu tạm tính, kỳ chưa chốt)"
_REPRESENTATIVE: Final = "ĐẠI DIỆN TỔ CHỨC DỊCH VỤ THU"
_TOTAL: Final = "Tổng số thù lao đề nghị: {amount}"
_WITHOUT_RATE: Final = "Chưa có tỷ lệ thù lao, chưa tính: {count} dòng, {amount} tiền đóng"
_PROCEDURE: Final = "{code} - {scheme}"
_MONTHS: Final = "{plan}, {months} tháng"
_AHEAD: Final = "{plan}, về sau {months} tháng"
_MISSING: Final = "{plan}, còn thiếu {months} tháng"
_TERMS: Final = {"ahead": _AHEAD, "missing": _MISSING}
_CAUSES: Final = {"void": "Biên lai huỷ ngày {day}", "refund": "Thoái thu ngày {day}"}
_VSI: Final = "BHXH tự nguyện"
_HI: Final = "BHYT {group}"
_PRODUCT: Final = "{scheme}: {plan}"
_TAKEN_BACK: Final = "Giảm trừ (biên lai huỷ, thoái thu)"


def commission_form(
    database: Database, organisation_id: int, month: datetime.date, *, today: datetime.date
) -> FilledForm:
    """Return the request, its sums by collector, and the statement behind both for a month.

    A closed period is told as it was closed; an open one is marked as an estimate. What was
    taken back is negative. All sum the very lines of the statement.

    Raises:
        RecordMissing: there is no such organisation.
    """
    with database.read() as snapshot:
        found = statement_in(snapshot, organisation_id, month)
        on = month.replace(day=1)
        texts = organisation_texts(snapshot, organisation_id, "HI", on)
        frame = FormFrame(read_settings(snapshot), texts, today)
    makers = (_request, _by_collector, _statement)
    sheets = tuple(make(frame, found, month) for make in makers)
    return FilledForm("commission", sheets, len(found.lines.rows), found.lines.amount)


def _statement(frame: FormFrame, found: CommissionStatement, month: datetime.date) -> FormSheet:
    rows = tuple(_line(number, row) for number, row in enumerate(found.lines.rows, start=1))
    layout = COMMISSION_STATEMENT
    totals = totals_of(layout, rows)
    return FormSheet(
        layout=layout,
        name=layout.sheet,
        texts=_texts(frame, found, month),
        rows=rows,
        totals=totals,
        end=frame.end(_sentences(frame, found), _REPRESENTATIVE),
    )


def _request(frame: FormFrame, found: CommissionStatement, month: datetime.date) -> FormSheet:
    rows = _products(found.lines.rows)
    layout = COMMISSION_REQUEST
    return FormSheet(
        layout=layout,
        name=layout.sheet,
        texts=_texts(frame, found, month),
        rows=rows,
        totals=totals_of(layout, rows),
        end=frame.end(_sentences(frame, found), _REPRESENTATIVE),
    )


def _by_collector(frame: FormFrame, found: CommissionStatement, month: datetime.date) -> FormSheet:
    rows: tuple[FormRow, ...] = tuple(
        {
            "row_no": number,
            "collector": one.name,
            "count": one.rows,
            "own": one.own,
            "commission": one.amount,
        }
        for number, one in enumerate(found.lines.by_collector, start=1)
    )
    layout = COMMISSION_COLLECTORS
    return FormSheet(
        layout=layout,
        name=layout.sheet,
        texts=_texts(frame, found, month),
        rows=rows,
        totals=totals_of(layout, rows),
        end=frame.end(_sentences(frame, found), _REPRESENTATIVE),
    )


def _texts(frame: FormFrame, found: CommissionStatement, month: datetime.date) -> dict[str, str]:
    closed = found.closed
    state = _OPEN if closed is None else _CLOSED.format(day=f"{closed.closed_on:%d/%m/%Y}")
    period = _PERIOD.format(month=f"{month.month:02d}", year=month.year)
    return frame.texts(period=period, state=state)


def _sentences(frame: FormFrame, found: CommissionStatement) -> list[str]:
    amount = found.lines.amount
    told = [_TOTAL.format(amount=show_money(amount)), *frame.words(amount)]
    without = found.lines.without_rate
    if without:
        own = show_money(sum(row.own for row in without))
        told.append(_WITHOUT_RATE.format(count=show_number(len(without)), amount=own))
    return told


def _line(number: int, row: CommissionRow) -> FormRow:
    source = row.source
    return {
        "row_no": number,
        "dossier": source.portal_code or source.batch_no,
        "full_name": source.person_name,
        "procedure": _PROCEDURE.format(code=row.procedure, scheme=_scheme(row)),
        "province": source.province,
        "region": row.region,
        "plan": _plan(row),
        "receipt_no": source.receipt_no,
        "own": row.own,
        "rate": _rate(row),
        "commission": row.amount,
        "organisation": source.organisation,
        "collector": source.collector,
    }


def _plan(row: CommissionRow) -> str:
    """Return the plan with its months, or what took the commission back."""
    if row.cause in _CAUSES:
        on = row.source.cause_on
        return _CAUSES[row.cause].format(day=f"{on:%d/%m/%Y}" if on else "–")
    plan = PLAN_CODES.label_of(row.source.plan_code) or row.source.plan_code
    pattern = _TERMS.get(row.source.payment_mode, _MONTHS)
    return pattern.format(plan=plan, months=row.source.months)


def _rate(row: CommissionRow) -> int | Decimal | None:
    return None if row.rate is None else percent(str(row.rate))


def _products(rows: Sequence[CommissionRow]) -> tuple[FormRow, ...]:
    """Return the sums by product and rate; what was taken back stands last, in one row."""
    groups: dict[tuple[str, Decimal | None], list[CommissionRow]] = {}
    for row in rows:
        if row.cause == "paid":
            groups.setdefault((_product(row), row.rate), []).append(row)
    made: list[FormRow] = []
    order = sorted(groups, key=_place)
    for number, key in enumerate(order, start=1):
        some = groups[key]
        made.append(
            {
                "row_no": number,
                "product": key[0],
                "count": len(some),
                "own": sum(row.own for row in some),
                "rate": _rate(some[0]),
                "commission": sum(row.amount for row in some),
            }
        )
    back = [row for row in rows if row.cause != "paid"]
    if back:
        own, amount = sum(row.own for row in back), sum(row.amount for row in back)
        number = len(made) + 1
        made.append({"row_no": number, "product": _TAKEN_BACK, "own": own, "commission": amount})
    return tuple(made)


def _place(product: tuple[str, Decimal | None]) -> tuple[bool, str, Decimal]:
    """Return where a product stands: health insurance first, as the agency lists them."""
    words, rate = product
    return words.startswith(_VSI), words, rate or Decimal(0)


def _product(row: CommissionRow) -> str:
    return _PRODUCT.format(scheme=_scheme(row), plan=_plan(row))


def _scheme(row: CommissionRow) -> str:
    """Return the scheme with the group of the card, on which the rate depends."""
    if row.source.scheme == "VSI":
        return _VSI
    return _HI.format(group=row.source.hi_group or "").strip()
