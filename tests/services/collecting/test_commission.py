"""Commission: line by line with its source; a period is closed once, later changes are negative."""

import datetime
from decimal import Decimal

import pytest
from sqlalchemy import text

from desktop.domain.errors import InvalidInput, RecordMissing
from desktop.services import history, records
from desktop.services.authority import Authority, NotAuthorised
from desktop.services.collecting import commission, commission_closing, refunds, voiding
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.services.collecting.commission import CommissionStatement, Estimate
from desktop.services.collecting.commission_closing import CommissionRefused, PeriodToClose
from desktop.services.collecting.refund_proposal import RefundRequest
from desktop.services.history.refusals import StepRefused
from desktop.services.rates import NewRate, add_rate
from desktop.services.record_deletion import (
    LEDGER,
    refuse_change_of_money,
    refuse_if_referred_to,
)
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk

D = datetime.date
BOSS = Authority("Hoàng Thị Trưởng", "Chốt thù lao tháng")
OCTOBER, NOVEMBER, DECEMBER = D(2026, 10, 1), PAID_ON, D(2026, 12, 1)
LATER, NEXT_YEAR = D(2026, 12, 2), D(2027, 1, 4)
FIRST, SECOND = 1_366_200, 956_340
EARNED = 147_550, 103_285
"""10,8 % of what the first and the second member pay: new, region III, twelve months."""


def estimate(desk: Desk, first: D = NOVEMBER, last: D = TODAY, **others: int) -> Estimate:
    return commission.estimate(desk.database, first, last, **others)


def statement(desk: Desk, month: D) -> CommissionStatement:
    return commission.statement(desk.database, desk.organisation, month)


def close(
    desk: Desk, month: D, today: D = LATER, expected: int | None = None, by: Authority = BOSS
) -> None:
    period = PeriodToClose(desk.organisation, month, expected)
    commission_closing.close_period(desk.database, period, by, who=WHO, today=today)


def give_back(desk: Desk, contribution: int, event_on: D, on: D = LATER) -> int:
    request = RefundRequest(contribution, "606A", event_on, "Có thẻ khác")
    written = refunds.ask_refund(desk.database, request, who=WHO, today=on)
    refunds.pay_refund(desk.database, written.refund_id, paid_on=on, who=WHO, today=on)
    return written.amount


def void(desk: Desk, receipt_id: int, on: D = LATER) -> voiding.Voided:
    return voiding.void_receipt(desk.database, receipt_id, "Nhầm người", who=WHO, today=on)


def rows(desk: Desk, sql: str) -> list[tuple[object, ...]]:
    with desk.database.read() as snapshot:
        return [tuple(row) for row in snapshot.rows(text(sql))]


def everything(desk: Desk) -> list[tuple[object, ...]]:
    tables = ("commission_periods", "commission_lines", "audit", "steps")
    return [row for table in tables for row in rows(desk, f"SELECT count(*) FROM {table}")]  # noqa: S608


@pytest.fixture
def earned(desk: Desk) -> Desk:
    """Two members on two receipts of November."""
    desk.pay("4701", 0)
    desk.pay("4702", 1)
    return desk


def test_the_estimate_tells_every_line_with_its_source(earned: Desk) -> None:
    voluntary = VoluntaryChoice(earned.persons[2], 2_000_000, 3)
    earned.record("4703", voluntary, pay_method="transfer")
    found = estimate(earned)
    told = [
        (row.source.receipt_no, row.own, row.region, row.rate, row.amount, row.procedure)
        for row in found.rows
    ]
    assert told == [
        ("0004701", FIRST, "III", Decimal("0.108"), EARNED[0], "603"),
        ("0004702", SECOND, "III", Decimal("0.108"), EARNED[1], "603"),
        ("0004703", 1_122_000, "III", Decimal("0.15"), 168_300, "602"),
    ]
    assert all(row.rate_source for row in found.rows)
    assert all(row.period is None and row.cause == "paid" for row in found.rows)
    assert (found.own, found.amount) == (FIRST + SECOND + 1_122_000, sum(EARNED) + 168_300)
    (collector,) = found.by_collector
    assert (collector.name, collector.rows, collector.amount) == ("Đỗ Thị Hiền", 3, found.amount)
    (organisation,) = found.by_organisation
    assert (organisation.id, organisation.amount) == (earned.organisation, found.amount)
    assert len(found.uncounted) == 3


def test_the_movement_and_the_months_choose_the_rate(desk: Desk) -> None:
    ended = D(2026, 11, 30)
    desk.add(
        "cover", person_id=desk.persons[0], scheme="HI", valid_from=D(2025, 12, 1), valid_to=ended
    )
    desk.record("4701", HealthChoice(desk.persons[0], 12))
    desk.record("4702", HealthChoice(desk.persons[1], 6))
    desk.record("4703", HealthChoice(desk.persons[2], 12, group="CN"))
    told = [(row.source.plan_code, row.rate) for row in estimate(desk).rows]
    assert told == [("ON", Decimal("0.0463")), ("TM", Decimal("0.0972")), ("TM", Decimal("0.158"))]


def test_the_region_follows_the_home_of_the_participant(earned: Desk) -> None:
    with earned.database.read() as snapshot:
        sql = "SELECT code FROM communes WHERE province_code = '01' ORDER BY code LIMIT 1"
        ((hanoi,),) = snapshot.rows(text(sql))
    earned.change("person", earned.persons[0], commune_code=hanoi)
    first, second = estimate(earned).rows
    assert (first.region, first.rate, first.source.province_code) == ("I", Decimal("0.088"), "01")
    assert (second.region, second.rate) == ("III", Decimal("0.108"))


def test_the_estimate_keeps_to_days_collectors_and_organisations(earned: Desk) -> None:
    earned.record("4703", HealthChoice(earned.persons[2], 12), paid_on=D(2026, 11, 12))
    assert len(estimate(earned, PAID_ON, PAID_ON).rows) == 2
    assert len(estimate(earned, D(2026, 11, 11), TODAY).rows) == 1
    assert len(estimate(earned, collector_id=earned.collector).rows) == 3
    assert estimate(earned, collector_id=earned.other_collector).rows == ()
    assert estimate(earned, organisation_id=earned.organisation + 1).rows == ()
    voided = rows(earned, "SELECT id FROM receipts WHERE receipt_no = '0004703'")
    void(earned, int(str(voided[0][0])))
    assert len(estimate(earned, PAID_ON, LATER).rows) == 2


def test_a_closed_period_stays_as_it_was(earned: Desk) -> None:
    shown = statement(earned, NOVEMBER)
    assert (shown.closed, shown.lines.amount) == (None, sum(EARNED))
    close(earned, NOVEMBER, expected=shown.lines.amount)
    rate = NewRate("commission", D(2022, 7, 1), "0.5", "Hợp đồng mới", "HI:GD:new:12:III")
    add_rate(earned.database, rate, BOSS, who=WHO)
    found = statement(earned, NOVEMBER)
    assert found.closed is not None
    assert (found.closed.line_count, found.closed.own_total) == (2, FIRST + SECOND)
    assert found.closed.commission_total == sum(EARNED) == found.lines.amount
    assert [row.rate_source for row in found.lines.rows] == [
        row.rate_source for row in shown.lines.rows
    ]
    assert [row.period for row in estimate(earned).rows] == ["2026-11"] * 2
    assert estimate(earned).amount == sum(EARNED)
    assert [one.period for one in commission.closed_periods(earned.database)] == ["2026-11"]
    told = rows(earned, "SELECT after FROM audit WHERE action = 'overrule'")
    assert BOSS.reason in str(told)


def test_a_late_receipt_comes_in_the_next_period(earned: Desk) -> None:
    close(earned, NOVEMBER)
    earned.record("4703", HealthChoice(earned.persons[2], 12))
    assert statement(earned, NOVEMBER).lines.amount == sum(EARNED)
    late = statement(earned, DECEMBER)
    assert [row.source.receipt_no for row in late.lines.rows] == ["0004703"]
    close(earned, DECEMBER, NEXT_YEAR)
    lines = rows(earned, "SELECT contribution_id FROM commission_lines WHERE cause = 'paid'")
    assert sorted(lines) == [(1,), (2,), (3,)]


def test_what_is_made_void_before_the_closing_earns_nothing(earned: Desk) -> None:
    void(earned, 1)
    assert [row.source.receipt_no for row in statement(earned, NOVEMBER).lines.rows] == ["0004702"]


def test_what_is_made_void_after_the_closing_is_taken_back_once(earned: Desk) -> None:
    close(earned, NOVEMBER)
    void(earned, 1)
    assert statement(earned, NOVEMBER).lines.amount == sum(EARNED)
    (row,) = statement(earned, DECEMBER).lines.rows
    assert (row.cause, row.own, row.amount, row.period) == ("void", -FIRST, -EARNED[0], None)
    close(earned, DECEMBER, NEXT_YEAR)
    (row,) = statement(earned, DECEMBER).lines.rows
    assert (row.amount, row.period) == (-EARNED[0], "2026-12")
    assert statement(earned, D(2027, 1, 1)).lines.rows == ()
    assert estimate(earned, NOVEMBER, NEXT_YEAR).amount == EARNED[1]


def test_what_is_given_back_takes_its_part_of_the_commission(earned: Desk) -> None:
    close(earned, NOVEMBER)
    amount = give_back(earned, 1, D(2027, 3, 10))
    (row,) = statement(earned, DECEMBER).lines.rows
    assert amount == 1_024_650
    assert (row.cause, row.own, row.amount) == ("refund", -amount, -110_662)
    assert row.rate == Decimal("0.108")
    close(earned, DECEMBER, NEXT_YEAR)
    assert statement(earned, DECEMBER).lines.amount == -110_662
    assert statement(earned, D(2027, 1, 1)).lines.rows == ()


def test_all_of_it_given_back_leaves_nothing(earned: Desk) -> None:
    close(earned, NOVEMBER)
    assert give_back(earned, 1, D(2026, 12, 10)) == FIRST
    assert statement(earned, DECEMBER).lines.amount == -EARNED[0]


def test_given_back_before_the_closing_both_lines_stand_in_it(earned: Desk) -> None:
    give_back(earned, 1, D(2027, 3, 10), TODAY)
    shown = statement(earned, NOVEMBER).lines
    assert [row.cause for row in shown.rows] == ["paid", "paid", "refund"]
    assert shown.amount == sum(EARNED) - 110_662
    close(earned, NOVEMBER)
    found = statement(earned, NOVEMBER)
    assert found.closed is not None
    assert (found.closed.line_count, found.closed.commission_total) == (3, shown.amount)
    assert statement(earned, DECEMBER).lines.rows == ()


def test_a_refund_not_yet_paid_takes_nothing(earned: Desk) -> None:
    request = RefundRequest(1, "606A", D(2027, 3, 10), "Có thẻ khác")
    refunds.ask_refund(earned.database, request, who=WHO, today=TODAY)
    assert len(statement(earned, NOVEMBER).lines.rows) == 2


@pytest.mark.parametrize(
    ("month", "today", "code"),
    [
        (NOVEMBER, D(2026, 11, 30), "commission.running"),
        (DECEMBER, LATER, "commission.running"),
        (OCTOBER, LATER, "commission.empty"),
        (DECEMBER, NEXT_YEAR, "commission.order"),
    ],
)
def test_what_cannot_be_closed(earned: Desk, month: D, today: D, code: str) -> None:
    before = everything(earned)
    with pytest.raises(CommissionRefused) as refused:
        close(earned, month, today)
    assert refused.value.code == code
    assert "{" not in refused.value.text()
    assert everything(earned) == before


def test_a_period_is_closed_once_and_in_order(earned: Desk) -> None:
    close(earned, NOVEMBER)
    before = everything(earned)
    with pytest.raises(CommissionRefused, match=r"commission\.twice"):
        close(earned, NOVEMBER)
    earned.record("4703", HealthChoice(earned.persons[2], 12), paid_on=D(2026, 10, 5))
    with pytest.raises(CommissionRefused, match=r"commission\.later") as refused:
        close(earned, OCTOBER)
    assert "11/2026" in refused.value.text()
    assert everything(earned)[:2] == before[:2]


def test_an_open_month_shows_its_own_lines_and_what_waits_before(earned: Desk) -> None:
    earned.record("4703", HealthChoice(earned.persons[2], 12), paid_on=D(2026, 10, 5))
    shown = statement(earned, NOVEMBER)
    assert ([row.month for row in shown.lines.rows], shown.open_before) == (
        ["2026-11"] * 2,
        ("2026-10",),
    )
    assert statement(earned, DECEMBER).open_before == ("2026-10", "2026-11")
    close(earned, OCTOBER)
    assert statement(earned, NOVEMBER).open_before == ()
    close(earned, NOVEMBER, expected=sum(EARNED))
    assert len(commission.closed_periods(earned.database)) == 2


@pytest.mark.parametrize("by", [Authority("", "Chốt"), Authority("Trưởng", " ")])
def test_closing_asks_who_and_why(earned: Desk, by: Authority) -> None:
    before = everything(earned)
    with pytest.raises(NotAuthorised):
        close(earned, NOVEMBER, by=by)
    assert everything(earned) == before


def test_another_sum_than_was_shown_is_not_closed(earned: Desk) -> None:
    with pytest.raises(CommissionRefused, match=r"commission\.changed") as refused:
        close(earned, NOVEMBER, expected=sum(EARNED) + 1)
    assert "250.836 đ" in refused.value.text()
    assert "250.835 đ" in refused.value.text()


def test_nobodys_period_is_missing(desk: Desk) -> None:
    with pytest.raises(RecordMissing):
        commission.statement(desk.database, 99, NOVEMBER)


def test_a_line_without_a_rate_waits_for_one(desk: Desk) -> None:
    desk.record("4701", HealthChoice(desk.persons[0], 12, group="DS"))
    shown = statement(desk, NOVEMBER).lines
    assert (shown.amount, len(shown.without_rate)) == (0, 1)
    with pytest.raises(CommissionRefused, match=r"commission\.rate") as refused:
        close(desk, NOVEMBER)
    assert "0004701 (Ma Hữu Sỹ)" in refused.value.text()
    rate = NewRate("commission", D(2026, 1, 1), "0", "Hợp đồng 7", "HI:DS:*:*:III")
    add_rate(desk.database, rate, BOSS, who=WHO)
    close(desk, NOVEMBER)


def test_nothing_takes_a_closing_back(earned: Desk) -> None:
    voided = void(earned, 2, TODAY)
    paid = earned.pay("4703", 1)
    refund = refunds.ask_refund(
        earned.database, RefundRequest(1, "606A", D(2027, 3, 10), "Trùng"), who=WHO, today=TODAY
    )
    settled = refunds.pay_refund(
        earned.database, refund.refund_id, paid_on=TODAY, who=WHO, today=TODAY
    )
    close(earned, NOVEMBER)
    before = everything(earned)
    for step in (paid.step, settled.step):
        with pytest.raises(StepRefused, match=r"step\.counted"):
            history.take_back(earned.database, step or 0, who=WHO)
    # Made void before the closing: not in it, so that its own step is not counted.
    assert voided.step is not None
    assert everything(earned) == before


def test_void_is_not_taken_back_once_it_is_counted(earned: Desk) -> None:
    close(earned, NOVEMBER)
    voided = void(earned, 1)
    close(earned, DECEMBER, NEXT_YEAR)
    with pytest.raises(StepRefused, match=r"step\.counted"):
        history.take_back(earned.database, voided.step or 0, who=WHO)


def test_void_taken_back_the_same_day_earns_again(earned: Desk) -> None:
    close(earned, NOVEMBER)
    void(earned, 1)
    assert statement(earned, DECEMBER).lines.amount == -EARNED[0]
    history.undo(earned.database, who=WHO)
    assert statement(earned, DECEMBER).lines.rows == ()


def test_whom_the_ledger_names_is_kept(desk: Desk) -> None:
    """A collector by a book, an organisation by a closed period: the sentence says where."""
    other = desk.add("organisation", name="Hội Phụ nữ")
    place = {"organisation_id": other, "period": "2026-09", "closed_on": D(2026, 10, 1)}
    desk.add("commission_period", line_count=0, own_total=0, commission_total=0, **place)
    desk.add(
        "receipt_book",
        serial="PN26",
        number_from=1,
        number_to=50,
        collector_id=desk.other_collector,
        issued_on=D(2026, 1, 5),
    )
    for kind, number, named in (
        ("organisation", other, "Kỳ thù lao"),
        ("collector", desk.other_collector, "Quyển biên lai"),
    ):
        with pytest.raises(InvalidInput, match=r"record\.in_ledger") as refused:
            records.delete(desk.database, kind, number, who=WHO)
        assert named in refused.value.text()
        assert rows(desk, f"SELECT count(*) FROM {kind}s WHERE id = {number}") == [(1,)]  # noqa: S608


@pytest.mark.parametrize("kind", sorted(LEDGER))
def test_nobody_writes_the_ledger_by_hand(desk: Desk, kind: str) -> None:
    with pytest.raises(InvalidInput, match=r"record\.ledger"):
        refuse_change_of_money(kind, None, {"period": "2026-11"})
    with desk.database.write(WHO) as unit, pytest.raises(InvalidInput, match=r"record\.ledger"):
        refuse_if_referred_to(unit, kind, 1)
