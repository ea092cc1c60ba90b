"""What holds of any days of collecting: receipts = cash = slip or nothing; everything once."""

import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from desktop.domain.errors import UserFacingError
from desktop.services.authority import Authority
from desktop.services.collecting import (
    closing,
    commission,
    commission_closing,
    refunds,
    submission_lists,
    submission_states,
    submissions,
    voiding,
)
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.services.collecting.closing import DayCount, Slip
from desktop.services.collecting.commission_closing import PeriodToClose
from desktop.services.collecting.refund_proposal import RefundRequest
from desktop.services.collecting.submission_lists import Form
from desktop.services.collecting.submissions import NewBatch
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import Desk
from tests.services.collecting.test_properties import desks

D = datetime.date
BOSS = Authority("Hoàng Thị Trưởng", "Thử")
FEW = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
DAYS = (D(2026, 10, 29), D(2026, 11, 9), D(2026, 11, 10))
OFF_BY = st.sampled_from((0, 0, 1, -1, 1000, 1_366_200))

Paper = tuple[int, str, D, str]


@st.composite
def papers(draw: st.DrawFn) -> list[Paper]:
    """Receipts of different members and schemes: (member, scheme, day, way of payment)."""
    keys = st.tuples(st.integers(0, 4), st.sampled_from(("HI", "VSI")))
    chosen = draw(st.lists(keys, min_size=1, max_size=6, unique=True))
    ways = st.sampled_from(("cash", "transfer"))
    days = st.sampled_from(DAYS)
    made = [(at, scheme, draw(days), draw(ways)) for at, scheme in chosen]
    return sorted(made, key=lambda paper: paper[2])


def write(desk: Desk, wanted: list[Paper], void: set[int]) -> None:
    """Write the receipts, and make those at some places void."""
    for place, (at, scheme, day, way) in enumerate(wanted):
        person = desk.persons[at]
        choice = (
            HealthChoice(person, 12)
            if scheme == "HI"
            else VoluntaryChoice(person, 1_500_000, 3, first_month=D(2026, 12, 1))
        )
        done = desk.record(str(4701 + place), choice, paid_on=day, pay_method=way)
        if place in void:
            voiding.void_receipt(desk.database, done.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)


def rows(desk: Desk, sql: str) -> list[tuple[object, ...]]:
    with desk.database.read() as snapshot:
        return [tuple(row) for row in snapshot.rows(text(sql))]


def number(desk: Desk, sql: str) -> int:
    ((found,),) = rows(desk, sql)
    return int(str(found or 0))


def close(desk: Desk, day: D, off_by: int) -> bool:
    """Count a day, off by so much; return whether it closed."""
    found = closing.open_day(desk.database, desk.collector, day)
    transfer = found.total // 3
    count = DayCount(desk.collector, day, max(0, found.total - transfer + off_by), transfer)
    before = number(desk, "SELECT count(*) FROM audit")
    try:
        closing.close_day(desk.database, count, who=WHO, today=TODAY)
    except UserFacingError:
        assert number(desk, "SELECT count(*) FROM audit") == before
        return False
    return True


@FEW
@given(papers(), st.sets(st.integers(0, 5)), st.lists(OFF_BY, min_size=3, max_size=3))
def test_receipts_cash_and_slip_are_the_same_or_refused(
    wanted: list[Paper], void: set[int], off_by: list[int]
) -> None:
    with desks() as desk:
        write(desk, wanted, void)
        taken = number(desk, "SELECT sum(amount_paid) FROM receipts WHERE status = 'valid'")
        for day, off in zip(DAYS, off_by, strict=True):
            any_paper = any(paper[2] == day for paper in wanted)
            total = closing.open_day(desk.database, desk.collector, day).total
            counted_right = max(0, total - total // 3 + off) + total // 3 == total
            assert close(desk, day, off) == (any_paper and counted_right)
        for row in closing.closings(desk.database, DAYS[0], TODAY):
            inside = f"closing_id = {row.id} AND status = 'valid'"
            receipts = number(desk, f"SELECT sum(amount_paid) FROM receipts WHERE {inside}")  # noqa: S608
            assert row.cash_total + row.transfer_total == row.receipt_total == receipts
            slip = Slip(f"NT-{row.id}", TODAY, "Agribank", row.receipt_total)
            closing.add_slip(desk.database, row.id, slip, who=WHO, today=TODAY)
        waits = sum(one.found.total for one in closing.open_days(desk.database, TODAY))
        assert number(desk, "SELECT sum(slip_amount) FROM closings") + waits == taken


@FEW
@given(
    papers(),
    st.sets(st.integers(0, 5)),
    st.lists(st.tuples(st.sampled_from(("D03", "D05")), st.sets(st.integers(1, 6))), max_size=4),
)
def test_a_contribution_is_handed_in_once_and_never_lost(
    wanted: list[Paper], void: set[int], asked: list[tuple[Form, set[int]]]
) -> None:
    with desks() as desk:
        write(desk, wanted, void)
        for day in DAYS:
            close(desk, day, 0)
        for form, ids in asked:
            new = NewBatch(form=form, until=TODAY, contribution_ids=tuple(ids) or None)
            before = number(desk, "SELECT count(*) FROM audit")
            try:
                submissions.open_batch(desk.database, new, who=WHO, today=TODAY)
            except UserFacingError:
                assert number(desk, "SELECT count(*) FROM audit") == before
        for summary in submission_lists.batches(desk.database, today=TODAY):
            check = submission_states.check_batch(desk.database, summary.row.id)
            assert check.agrees
            sent = submission_states.Sent(TODAY, f"603.{summary.row.id}")
            submission_states.send_batch(desk.database, summary.row.id, sent, who=WHO, today=TODAY)
        in_batches = [
            line.contribution_id
            for one in submission_lists.batches(desk.database, today=TODAY)
            for line in submission_lists.batch(desk.database, one.row.id).lines
        ]
        forms: tuple[Form, ...] = ("D03", "D05")
        waiting = [
            line.contribution_id
            for form in forms
            for group in submission_lists.waiting(desk.database, form, TODAY, today=TODAY)
            for line in group.lines
        ]
        valid = rows(
            desk,
            "SELECT c.id FROM contributions c JOIN receipts r ON r.id = c.receipt_id"
            " WHERE r.status = 'valid' ORDER BY c.id",
        )
        assert sorted(in_batches + waiting) == [row[0] for row in valid]


@FEW
@given(
    papers(),
    st.sets(st.integers(0, 5)),
    st.lists(st.tuples(st.integers(1, 6), st.dates(D(2026, 11, 1), D(2027, 12, 31))), max_size=4),
    st.sets(st.integers(1, 6)),
)
def test_commission_sums_over_any_periods(
    wanted: list[Paper], void: set[int], asked: list[tuple[int, D]], void_later: set[int]
) -> None:
    """However receipts are made void or given back between closings, the periods sum to it."""
    with desks() as desk:
        write(desk, wanted, void)
        _close_commission(desk, D(2026, 10, 1), D(2026, 11, 2))
        for contribution, event_on in asked:
            _give_back(desk, contribution, event_on)
        for receipt in void_later:
            try:
                voiding.void_receipt(desk.database, receipt, "Nhầm", who=WHO, today=TODAY)
            except UserFacingError:
                continue
        for month, today in ((D(2026, 11, 1), D(2026, 12, 1)), (D(2026, 12, 1), D(2027, 1, 1))):
            _close_commission(desk, month, today)
        _require_sums(desk)


def _close_commission(desk: Desk, month: D, today: D) -> None:
    shown = commission.statement(desk.database, desk.organisation, month).lines
    assert shown.amount == sum(total.amount for total in shown.by_collector)
    assert shown.own == sum(row.own for row in shown.rows)
    if not shown.rows:
        return
    period = PeriodToClose(desk.organisation, month, shown.amount)
    commission_closing.close_period(desk.database, period, BOSS, who=WHO, today=today)
    closed = commission.statement(desk.database, desk.organisation, month)
    assert closed.closed is not None
    assert closed.closed.commission_total == closed.lines.amount == shown.amount
    assert closed.closed.own_total == closed.lines.own == shown.own


def _give_back(desk: Desk, contribution: int, event_on: D) -> None:
    scheme = rows(desk, f"SELECT scheme FROM contributions WHERE id = {contribution}")  # noqa: S608
    request = RefundRequest(
        contribution, "602A" if scheme == [("VSI",)] else "606A", event_on, "Trùng"
    )
    try:
        written = refunds.ask_refund(desk.database, request, who=WHO, today=TODAY)
    except UserFacingError:
        return
    refunds.pay_refund(desk.database, written.refund_id, paid_on=TODAY, who=WHO, today=TODAY)


def _require_sums(desk: Desk) -> None:
    kept = number(
        desk,
        "SELECT sum(own_payment) FROM contributions c JOIN receipts r ON r.id = c.receipt_id"
        " WHERE r.status = 'valid'",
    )
    given_back = number(desk, "SELECT sum(amount) FROM refunds WHERE state = 'paid'")
    lines = number(desk, "SELECT sum(own_payment) FROM commission_lines")
    periods = number(desk, "SELECT sum(own_total) FROM commission_periods")
    assert lines == periods == kept - given_back
    assert number(desk, "SELECT sum(commission) FROM commission_lines") == number(
        desk, "SELECT sum(commission_total) FROM commission_periods"
    )
    for _, count, own, amount in rows(
        desk,
        "SELECT contribution_id, sum(cause = 'paid'), sum(own_payment), sum(commission)"
        " FROM commission_lines GROUP BY contribution_id",
    ):
        assert count == 1
        assert int(str(own)) >= 0
        assert int(str(amount)) >= 0
        assert int(str(own)) > 0 or int(str(amount)) == 0
    too_much = "SELECT count(*) FROM refunds f JOIN contributions c ON c.id = f.contribution_id"
    assert number(desk, f"{too_much} WHERE f.amount > c.own_payment") == 0
