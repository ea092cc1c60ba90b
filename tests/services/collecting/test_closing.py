"""Closing a day: receipts = counted money = slip, to the đồng; nothing half-saved."""

import datetime

import pytest
from sqlalchemy import text

from desktop.domain.errors import RecordMissing, UserFacingError
from desktop.services import history, records
from desktop.services.authority import Authority, NotAuthorised
from desktop.services.collecting import closing, period_locks, voiding
from desktop.services.collecting.basket import HealthChoice
from desktop.services.collecting.closing import (
    ClosingRefused,
    CountDiffers,
    DayCount,
    Slip,
)
from desktop.services.collecting.refusals import DayClosed, PeriodLocked, ReceiptInFuture
from desktop.services.history.refusals import StepRefused
from desktop.services.rates import NewRate, add_rate
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk

D = datetime.date
BOSS = Authority("Hoàng Thị Trưởng", "Đếm nhầm một tờ")
FIRST, SECOND = 1_366_200, 956_340


def close(desk: Desk, cash: int, transfer: int = 0, day: D = PAID_ON) -> closing.Closed:
    count = DayCount(desk.collector, day, cash, transfer)
    return closing.close_day(desk.database, count, who=WHO, today=TODAY)


def slip(desk: Desk, closing_id: int, amount: int, **others: object) -> closing.Closed:
    values: dict[str, object] = {"number": "NT-118", "date": D(2026, 11, 11), "bank": "Agribank"}
    made = Slip(**{**values, "amount": amount, **others})  # type: ignore[arg-type]
    return closing.add_slip(desk.database, closing_id, made, who=WHO, today=TODAY)


def rows(desk: Desk, sql: str) -> list[tuple[object, ...]]:
    with desk.database.read() as snapshot:
        return [tuple(row) for row in snapshot.rows(text(sql))]


def everything(desk: Desk) -> list[tuple[object, ...]]:
    """What a refusal must leave as it was."""
    return [
        *rows(desk, "SELECT id, row_version, status, closing_id FROM receipts ORDER BY id"),
        *rows(desk, "SELECT id, row_version, receipt_total, slip_no FROM closings ORDER BY id"),
        *rows(desk, "SELECT count(*) FROM audit"),
    ]


def test_a_day_shows_its_receipts_by_way_of_payment(desk: Desk) -> None:
    desk.pay("4701", 0)
    desk.record("4702", *_health(desk, 1), pay_method="transfer")
    voided = desk.pay("4703", 2)
    voiding.void_receipt(
        desk.database, voided.receipt_ids[0], "Ghi nhầm người", who=WHO, today=TODAY
    )
    desk.record("4704", *_health(desk, 3), paid_on=D(2026, 11, 11))
    found = closing.open_day(desk.database, desk.collector, PAID_ON)
    assert [one.receipt_no for one in found.receipts] == ["0004701", "0004702"]
    assert (found.total, found.cash, found.transfer) == (FIRST + SECOND, FIRST, SECOND)
    assert [(one.receipt_no, one.void_reason) for one in found.void] == [
        ("0004703", "Ghi nhầm người")
    ]
    assert (found.remit_by, found.closing, found.listed) == (D(2026, 11, 11), None, 0)
    assert found.difference(FIRST, SECOND - 1) == -1
    assert found.other_ways(FIRST + SECOND)
    assert not found.other_ways(FIRST, SECOND)


def test_a_receipt_out_of_a_list_is_told_but_not_closed(desk: Desk) -> None:
    desk.pay("4701", 0)
    desk.add(
        "receipt",
        collector_id=desk.collector,
        payer_name="Lò Thị Danh",
        receipt_no="99",
        receipt_date=PAID_ON,
        scheme="HI",
        amount_paid=500_000,
    )
    found = closing.open_day(desk.database, desk.collector, PAID_ON)
    assert (found.total, found.listed, found.listed_total) == (FIRST, 1, 500_000)
    close(desk, FIRST)
    assert rows(desk, "SELECT closing_id FROM receipts WHERE receipt_no = '99'") == [(None,)]


@pytest.mark.parametrize(
    ("cash", "transfer", "difference", "suspects", "words"),
    [
        (FIRST + SECOND - 1, 0, -1, [], "Thiếu 1 đ"),
        (FIRST + SECOND + 1, 0, 1, [], "Thừa 1 đ"),
        (FIRST, SECOND - 1, -1, [], "Thiếu 1 đ"),
        (FIRST, 0, -SECOND, ["0004702"], "Thiếu 956.340 đ"),
        (2 * FIRST + SECOND, 0, FIRST, ["0004701"], "Thừa 1.366.200 đ"),
        (0, 0, -FIRST - SECOND, [], "Thiếu 2.322.540 đ"),
    ],
)
def test_a_difference_is_refused_and_names_the_receipts(
    desk: Desk, cash: int, transfer: int, difference: int, suspects: list[str], words: str
) -> None:
    desk.pay("4701", 0)
    desk.pay("4702", 1)  # The second member of the year.
    before = everything(desk)
    with pytest.raises(CountDiffers) as refused:
        close(desk, cash, transfer)
    told = refused.value.text()
    assert refused.value.difference == difference
    assert [one.receipt_no for one in refused.value.suspects] == suspects
    assert [one.receipt_no for one in refused.value.receipts] == ["0004701", "0004702"]
    assert told.startswith(words)
    assert "0004701" in told
    assert "0004702" in told
    assert everything(desk) == before


def test_of_a_day_with_many_receipts_the_first_are_named_and_the_rest_counted(desk: Desk) -> None:
    """Dots for the rest and the dot of the sentence would stand together as four."""
    for number in range(4701, 4731):
        given = {"scheme": "HI", "payer_name": "Ma Hữu Sỹ", "amount_paid": 100_000}
        place = {"book_id": desk.book, "collector_id": desk.collector, "pay_method": "cash"}
        desk.add("receipt", receipt_no=f"{number:07d}", receipt_date=PAID_ON, **given, **place)
    with pytest.raises(CountDiffers) as refused:
        close(desk, 3_000_001)
    told = refused.value.text()
    assert told.endswith("0004712 (100.000 đ), +18.")
    assert "…" not in told


def test_a_closed_day_takes_no_receipt_and_voids_none(desk: Desk) -> None:
    done = desk.pay("4701", 0)
    written = close(desk, 1_000_000, FIRST - 1_000_000)
    (row,) = closing.closings(desk.database, D(2026, 11, 1), TODAY)
    assert (row.id, row.receipt_count, row.receipt_total) == (written.closing_id, 1, FIRST)
    assert (row.cash_total, row.transfer_total) == (1_000_000, FIRST - 1_000_000)
    assert row.remit_by == D(2026, 11, 11)
    before = everything(desk)
    with pytest.raises(DayClosed):
        desk.pay("4702", 1)
    with pytest.raises(DayClosed):
        voiding.void_receipt(desk.database, done.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)
    with pytest.raises(ClosingRefused, match=r"closing\.twice"):
        close(desk, FIRST)
    assert everything(desk) == before
    # Another collector's day and the next day stay open.
    desk.record("4702", *_health(desk, 1), paid_on=D(2026, 11, 11))


def test_void_receipts_stay_with_their_closing_and_count_nothing(desk: Desk) -> None:
    desk.pay("4701", 0)
    voided = desk.pay("4702", 1)
    voiding.void_receipt(desk.database, voided.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)
    written = close(desk, FIRST)
    assert rows(desk, "SELECT DISTINCT closing_id FROM receipts") == [(written.closing_id,)]
    found = closing.open_day(desk.database, desk.collector, PAID_ON)
    assert found.closing is not None
    assert (found.closing.receipt_count, len(found.void)) == (1, 1)


@pytest.mark.parametrize(
    ("day", "cash", "error", "code"),
    [
        (D(2026, 11, 22), 0, ReceiptInFuture, "receipt.future"),
        (D(2026, 11, 9), 0, ClosingRefused, "closing.empty"),
        (PAID_ON, -1, ClosingRefused, "closing.negative"),
        (D(2026, 10, 9), 0, PeriodLocked, "receipt.month_locked"),
    ],
)
def test_what_cannot_be_closed(
    desk: Desk, day: D, cash: int, error: type[UserFacingError], code: str
) -> None:
    desk.pay("4701", 0)
    period_locks.lock_period(desk.database, D(2026, 10, 1), who=WHO, today=TODAY)
    before = everything(desk)
    with pytest.raises(error) as refused:
        close(desk, cash, FIRST - cash if cash < 0 else 0, day)
    assert refused.value.code == code
    assert "{" not in refused.value.text()
    assert everything(desk) == before


def test_nobodys_day_is_missing(desk: Desk) -> None:
    with pytest.raises(RecordMissing):
        closing.open_day(desk.database, 999, PAID_ON)


@pytest.mark.parametrize(
    ("paid_on", "days", "remit_by"),
    [
        (D(2026, 11, 10), None, D(2026, 11, 11)),  # Tuesday
        (D(2026, 11, 13), None, D(2026, 11, 16)),  # Friday: over the weekend
        (D(2026, 11, 13), "3", D(2026, 11, 18)),
        (D(2026, 11, 10), "0", D(2026, 11, 10)),
        (D(2026, 9, 1), None, D(2026, 9, 3)),  # National day
    ],
)
def test_the_deadline_is_in_working_days(
    desk: Desk, paid_on: D, days: str | None, remit_by: D
) -> None:
    if days is not None:
        rate = NewRate("remit_deadline_days", D(2026, 1, 1), days, "Công văn 12/BHXH")
        add_rate(desk.database, rate, BOSS, who=WHO)
    desk.record("4701", *_health(desk, 0), paid_on=paid_on)
    found = closing.open_day(desk.database, desk.collector, paid_on)
    assert found.remit_by == remit_by
    close(desk, found.total, day=paid_on)
    (row,) = closing.closings(desk.database, D(2026, 1, 1), TODAY)
    assert row.remit_by == remit_by


def test_the_slip_is_the_total(desk: Desk) -> None:
    desk.pay("4701", 0)
    written = close(desk, FIRST)
    assert [row.id for row in closing.late_closings(desk.database, TODAY)] == [written.closing_id]
    assert closing.late_closings(desk.database, D(2026, 11, 11)) == ()
    slip(desk, written.closing_id, FIRST)
    (row,) = closing.closings(desk.database, PAID_ON, PAID_ON)
    assert (row.slip_no, row.slip_bank, row.slip_amount) == ("NT-118", "Agribank", FIRST)
    assert not row.is_late(TODAY)
    assert closing.late_closings(desk.database, TODAY) == ()


def test_a_slip_after_the_deadline_stays_late(desk: Desk) -> None:
    desk.pay("4701", 0)
    written = close(desk, FIRST)
    slip(desk, written.closing_id, FIRST, date=D(2026, 11, 12))
    (row,) = closing.closings(desk.database, PAID_ON, PAID_ON)
    assert row.is_late(TODAY)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"amount": FIRST - 1}, "slip.amount"),
        ({"amount": FIRST + 1}, "slip.amount"),
        ({"number": "  "}, "slip.number"),
        ({"bank": ""}, "slip.bank"),
        ({"date": D(2026, 11, 9)}, "slip.date"),
        ({"date": D(2026, 11, 22)}, "slip.date"),
    ],
)
def test_a_slip_that_cannot_be(desk: Desk, values: dict[str, object], code: str) -> None:
    desk.pay("4701", 0)
    written = close(desk, FIRST)
    before = everything(desk)
    with pytest.raises(ClosingRefused) as refused:
        slip(desk, written.closing_id, **{"amount": FIRST, **values})  # type: ignore[arg-type]
    assert refused.value.code == code
    assert "{" not in refused.value.text()
    assert everything(desk) == before


def test_a_slip_is_used_once(desk: Desk) -> None:
    desk.pay("4701", 0)
    written = close(desk, FIRST)
    slip(desk, written.closing_id, FIRST)
    with pytest.raises(ClosingRefused, match=r"slip\.there"):
        slip(desk, written.closing_id, FIRST)
    other = desk.record("4702", *_health(desk, 1), paid_on=D(2026, 11, 11))
    second = close(desk, other.own, day=D(2026, 11, 11))
    with pytest.raises(ClosingRefused, match=r"slip\.used"):
        slip(desk, second.closing_id, other.own)


def test_a_slip_also_comes_in_a_locked_month(desk: Desk) -> None:
    paid = desk.record("4701", *_health(desk, 0), paid_on=D(2026, 10, 30))
    written = close(desk, paid.own, day=D(2026, 10, 30))
    period_locks.lock_period(desk.database, D(2026, 10, 1), who=WHO, today=TODAY)
    slip(desk, written.closing_id, paid.own, date=D(2026, 11, 2))
    with pytest.raises(PeriodLocked):
        closing.reopen_day(desk.database, written.closing_id, BOSS, who=WHO)


def test_open_days_wait_oldest_first(desk: Desk) -> None:
    desk.record("4701", *_health(desk, 0), paid_on=D(2026, 11, 20))
    desk.record("4702", *_health(desk, 1), paid_on=D(2026, 11, 18))
    waiting = closing.open_days(desk.database, TODAY)
    assert [(one.found.day, one.late) for one in waiting] == [
        (D(2026, 11, 18), True),
        (D(2026, 11, 20), False),
    ]
    assert waiting[0].found.collector == "Đỗ Thị Hiền"
    close(desk, waiting[0].found.total, day=D(2026, 11, 18))
    assert [one.found.day for one in closing.open_days(desk.database, TODAY)] == [D(2026, 11, 20)]
    assert closing.open_days(desk.database, TODAY, desk.other_collector) == ()


def test_reopening_asks_who_and_why_and_keeps_both(desk: Desk) -> None:
    done = desk.pay("4701", 0)
    written = close(desk, FIRST)
    slip(desk, written.closing_id, FIRST)
    for nobody in (Authority(" ", "Đếm nhầm"), Authority("Trưởng", "")):
        before = everything(desk)
        with pytest.raises(NotAuthorised):
            closing.reopen_day(desk.database, written.closing_id, nobody, who=WHO)
        assert everything(desk) == before
    closing.reopen_day(desk.database, written.closing_id, BOSS, who=WHO)
    assert closing.closings(desk.database, PAID_ON, PAID_ON) == ()
    assert rows(desk, "SELECT DISTINCT closing_id FROM receipts") == [(None,)]
    told = rows(desk, "SELECT after FROM audit WHERE action = 'overrule'")
    assert BOSS.name in str(told)
    assert BOSS.reason in str(told)
    kept = rows(desk, "SELECT before FROM audit WHERE action = 'delete' AND kind = 'closing'")
    assert "NT-118" in str(kept)
    voiding.void_receipt(desk.database, done.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)
    close(desk, 0)


def test_undo_opens_the_day_as_long_as_no_slip_is_there(desk: Desk) -> None:
    desk.pay("4701", 0)
    before = rows(desk, "SELECT closing_id, status FROM receipts")
    close(desk, FIRST)
    history.undo(desk.database, who=WHO)
    assert closing.closings(desk.database, PAID_ON, PAID_ON) == ()
    assert rows(desk, "SELECT closing_id, status FROM receipts") == before
    history.redo(desk.database, who=WHO)
    assert len(closing.closings(desk.database, PAID_ON, PAID_ON)) == 1
    with pytest.raises(DayClosed):
        desk.pay("4702", 1)


def test_undo_of_a_closing_with_a_slip_is_refused(desk: Desk) -> None:
    desk.pay("4701", 0)
    written = close(desk, FIRST)
    slip(desk, written.closing_id, FIRST)
    before = everything(desk)
    with pytest.raises(StepRefused, match=r"step\.slip"):
        history.take_back(desk.database, written.step or 0, who=WHO)
    assert everything(desk) == before
    history.undo(desk.database, who=WHO)  # The slip, typed wrongly.
    (row,) = closing.closings(desk.database, PAID_ON, PAID_ON)
    assert row.slip_no is None
    history.undo(desk.database, who=WHO)
    assert closing.closings(desk.database, PAID_ON, PAID_ON) == ()


def test_undo_of_a_closing_in_a_locked_month_is_refused(desk: Desk) -> None:
    paid = desk.record("4701", *_health(desk, 0), paid_on=D(2026, 10, 30))
    written = close(desk, paid.own, day=D(2026, 10, 30))
    period_locks.lock_period(desk.database, D(2026, 10, 1), who=WHO, today=TODAY)
    with pytest.raises(StepRefused, match=r"step\.locked"):
        history.take_back(desk.database, written.step or 0, who=WHO)


def test_a_closing_does_not_come_back_over_other_receipts(desk: Desk) -> None:
    desk.pay("4701", 0)
    close(desk, FIRST)
    history.undo(desk.database, who=WHO)
    # Written by work without a name, after which "Làm lại" is still offered.
    values = {"book_id": desk.book, "receipt_no": "0004702", "payer_name": "Khác"}
    place = {"collector_id": desk.collector, "receipt_date": PAID_ON, "scheme": "HI"}
    desk.add("receipt", amount_paid=1, **values, **place)
    with pytest.raises(StepRefused, match=r"step\.other_sum"):
        history.redo(desk.database, who=WHO)
    assert closing.closings(desk.database, PAID_ON, PAID_ON) == ()


def test_nobody_closes_or_opens_a_day_by_hand(desk: Desk) -> None:
    desk.pay("4701", 0)
    written = close(desk, FIRST)
    with pytest.raises(UserFacingError, match=r"record\.ledger"):
        records.delete(desk.database, "closing", written.closing_id, who=WHO)
    draft = records.load(desk.database, "closing", written.closing_id, TODAY)
    draft.values["receipt_total"] = 1
    with pytest.raises(UserFacingError, match=r"receipt\.fixed"):
        records.save(desk.database, draft, who=WHO)


def _health(desk: Desk, *places: int) -> tuple[HealthChoice, ...]:
    return tuple(HealthChoice(desk.persons[at], 12) for at in places)
