"""Refunds: proposed, asked for, sent, paid or refused; covers end when the money is back."""

import datetime

import pytest
from sqlalchemy import text

from desktop.domain.errors import RecordMissing, UserFacingError
from desktop.services import cover_ends, history
from desktop.services.collecting import period_locks, refunds, voiding
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.services.collecting.refund_proposal import (
    Procedure,
    RefundProposal,
    RefundRefused,
    RefundRequest,
)
from desktop.services.collecting.refunds import RefundWritten
from desktop.services.collecting.refusals import PeriodLocked, VoidRefused
from desktop.services.cover_ends import CoverEnd
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk

D = datetime.date
FIRST, SECOND = 1_366_200, 956_340
SINCE = D(2027, 3, 10)


def ask(
    desk: Desk,
    contribution: int = 1,
    procedure: Procedure = "606A",
    event_on: D = SINCE,
    **others: object,
) -> RefundWritten:
    values: dict[str, object] = {"reason": "Có thẻ của công ty", **others}
    request = RefundRequest(contribution, procedure, event_on, **values)  # type: ignore[arg-type]
    return refunds.ask_refund(desk.database, request, who=WHO, today=TODAY)


def pay(desk: Desk, refund_id: int, on: D = TODAY) -> RefundWritten:
    return refunds.pay_refund(desk.database, refund_id, paid_on=on, who=WHO, today=TODAY)


def propose(desk: Desk, procedure: Procedure, event_on: D, contribution: int = 1) -> RefundProposal:
    return refunds.propose_refund(desk.database, contribution, procedure, event_on)


def refuse(desk: Desk, refund_id: int, on: D = TODAY) -> RefundWritten:
    return refunds.refuse_refund(desk.database, refund_id, refused_on=on, who=WHO, today=TODAY)


def covers(desk: Desk) -> list[tuple[object, ...]]:
    return rows(
        desk, "SELECT contribution_id, valid_from, valid_to, months FROM covers ORDER BY id"
    )


def rows(desk: Desk, sql: str) -> list[tuple[object, ...]]:
    with desk.database.read() as snapshot:
        return [tuple(row) for row in snapshot.rows(text(sql))]


def everything(desk: Desk) -> list[tuple[object, ...]]:
    audit = rows(desk, "SELECT count(*) FROM audit")
    return [*covers(desk), *rows(desk, "SELECT id, row_version, state FROM refunds"), *audit]


@pytest.fixture
def paid(desk: Desk) -> Desk:
    """Two members with cards 10/12/2026 - 09/12/2027, one with twelve voluntary months too."""
    desk.pay("4701", 0, 1)
    months = VoluntaryChoice(desk.persons[1], 1_500_000, 12, first_month=D(2026, 12, 1))
    desk.record("4702", months)
    return desk


@pytest.mark.parametrize(
    ("contribution", "procedure", "event_on", "months", "amount", "end"),
    [
        (1, "606A", D(2027, 3, 10), 9, 9 * 113_850, D(2027, 3, 9)),
        (1, "606A", D(2026, 12, 1), 12, FIRST, None),
        (2, "606B", D(2027, 3, 10), 8, 8 * 79_695, D(2027, 4, 9)),
        (2, "606B", D(2026, 11, 15), 12, SECOND, None),
        (3, "602A", D(2027, 6, 1), 6, 6 * 264_000, D(2027, 5, 31)),
    ],
)
def test_the_proposal_is_computed_and_explained(
    paid: Desk,
    contribution: int,
    procedure: Procedure,
    event_on: D,
    months: int,
    amount: int,
    end: D | None,
) -> None:
    found = propose(paid, procedure, event_on, contribution)
    assert (found.unused, found.months, found.amount, found.new_end) == (
        months,
        months,
        amount,
        end,
    )
    told = [one.text() for one in found.sentences]
    assert f"{event_on:%d/%m/%Y}" in told[1]
    assert f"{months} trong 12 tháng" in told[2]
    assert ("Phần ngân sách" in " ".join(told)) == (procedure == "602A")
    assert not any("{" in one for one in told)
    written = ask(paid, contribution, procedure, event_on)
    assert written.amount == amount
    (stored,) = refunds.refunds(paid.database)
    assert [one.text() for one in stored.sentences] == told
    assert (stored.row.amount, stored.row.months, stored.row.state) == (amount, months, "asked")


@pytest.mark.parametrize(
    ("contribution", "procedure", "event_on", "others", "code"),
    [
        (1, "602A", D(2027, 3, 10), {}, "refund.procedure"),
        (3, "606A", D(2027, 3, 10), {}, "refund.procedure"),
        (1, "606A", D(2027, 12, 10), {}, "refund.used"),
        (1, "606B", D(2027, 11, 10), {}, "refund.used"),
        (1, "606A", D(2027, 3, 10), {"months": 10}, "refund.months"),
        (1, "606A", D(2027, 3, 10), {"months": 0}, "refund.months"),
        (1, "606A", D(2027, 3, 10), {"reason": " "}, "refund.reason"),
        (4, "606A", D(2027, 3, 10), {}, "refund.void"),
        (5, "606A", D(2026, 11, 10), {}, "refund.nothing"),
    ],
)
def test_what_is_not_given_back(
    paid: Desk,
    contribution: int,
    procedure: Procedure,
    event_on: D,
    others: dict[str, object],
    code: str,
) -> None:
    voided = paid.pay("4703", 2)
    voiding.void_receipt(paid.database, voided.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)
    gift = HealthChoice(paid.persons[3], 12, other_support=99_000_000)
    assert paid.record("4704", gift).own == 0
    before = everything(paid)
    with pytest.raises(RefundRefused) as refused:
        ask(paid, contribution, procedure, event_on, **others)
    assert refused.value.code == code
    assert "{" not in refused.value.text()
    assert everything(paid) == before


def test_missing_things_are_missing(paid: Desk) -> None:
    with pytest.raises(RecordMissing):
        ask(paid, 99)
    with pytest.raises(RecordMissing):
        pay(paid, 99)


def test_fewer_months_may_be_asked_for(paid: Desk) -> None:
    written = ask(paid, months=2)
    assert written.amount == 2 * 113_850
    pay(paid, written.refund_id)
    assert covers(paid)[0] == (1, "2026-12-10", "2027-10-09", 10)


def test_a_contribution_is_given_back_once(paid: Desk) -> None:
    first = ask(paid)
    with pytest.raises(RefundRefused, match=r"refund\.twice") as refused:
        ask(paid, event_on=D(2027, 6, 10))
    assert "1.024.650 đ" in refused.value.text()
    refuse(paid, first.refund_id)
    again = ask(paid)
    pay(paid, again.refund_id)
    with pytest.raises(RefundRefused, match=r"refund\.twice"):
        ask(paid, event_on=D(2026, 12, 1))


def test_the_cover_ends_when_the_money_is_back(paid: Desk) -> None:
    before = covers(paid)
    receipt = rows(paid, "SELECT * FROM receipts WHERE id = 1")
    written = ask(paid)
    refunds.send_refund(paid.database, written.refund_id, who=WHO)
    assert covers(paid) == before
    pay(paid, written.refund_id)
    assert covers(paid) == [(1, "2026-12-10", "2027-03-09", 3), *before[1:]]
    assert rows(paid, "SELECT * FROM receipts WHERE id = 1") == receipt
    (stored,) = refunds.refunds(paid.database, "paid")
    assert stored.row.settled_on == TODAY
    all_of_it = ask(paid, 2, "606B", D(2026, 11, 15))
    pay(paid, all_of_it.refund_id)
    assert [row[0] for row in covers(paid)] == [1, 3]


def test_a_refused_refund_leaves_the_cover(paid: Desk) -> None:
    before = covers(paid)
    written = ask(paid)
    refuse(paid, written.refund_id)
    assert covers(paid) == before
    assert refunds.refunds(paid.database, "refused")[0].row.settled_on == TODAY


def test_states_come_in_their_order(paid: Desk) -> None:
    number = ask(paid).refund_id
    refunds.send_refund(paid.database, number, who=WHO)
    with pytest.raises(RefundRefused, match=r"refund\.state"):
        refunds.send_refund(paid.database, number, who=WHO)
    pay(paid, number)
    before = everything(paid)
    for again in (pay, refuse):
        with pytest.raises(RefundRefused, match=r"refund\.state"):
            again(paid, number)
    assert everything(paid) == before


@pytest.mark.parametrize("on", [D(2026, 11, 20), D(2026, 11, 22)])
def test_days_that_cannot_be(paid: Desk, on: D) -> None:
    number = ask(paid).refund_id
    before = everything(paid)
    for settle in (pay, refuse):
        with pytest.raises(RefundRefused, match=r"refund\.day"):
            settle(paid, number, on)
    assert everything(paid) == before


def test_a_locked_month_takes_no_refund(paid: Desk) -> None:
    later = D(2026, 12, 2)
    written = ask(paid)
    period_locks.lock_period(paid.database, PAID_ON, who=WHO, today=later)
    before = everything(paid)
    with pytest.raises(PeriodLocked):
        refunds.pay_refund(paid.database, written.refund_id, paid_on=TODAY, who=WHO, today=later)
    request = RefundRequest(2, "606B", D(2026, 11, 15), "Mất")
    with pytest.raises(PeriodLocked):
        refunds.ask_refund(paid.database, request, who=WHO, today=TODAY)
    assert everything(paid) == before
    # The locked month's receipt is given back in the month that is open.
    refunds.pay_refund(paid.database, written.refund_id, paid_on=later, who=WHO, today=later)


def test_a_receipt_with_a_refund_is_not_made_void(paid: Desk) -> None:
    number = ask(paid).refund_id
    with pytest.raises(VoidRefused, match=r"void\.refund"):
        voiding.void_receipt(paid.database, 1, "Nhầm", who=WHO, today=TODAY)
    refuse(paid, number)
    voiding.void_receipt(paid.database, 1, "Nhầm", who=WHO, today=TODAY)


def test_undo_takes_each_step_back(paid: Desk) -> None:
    start = covers(paid)
    number = ask(paid).refund_id
    refunds.send_refund(paid.database, number, who=WHO)
    pay(paid, number)
    for state in ("sent", "asked"):
        history.undo(paid.database, who=WHO)
        assert [one.row.state for one in refunds.refunds(paid.database)] == [state]
        assert covers(paid) == start
    history.undo(paid.database, who=WHO)
    assert refunds.refunds(paid.database) == ()
    history.redo(paid.database, who=WHO)
    assert refunds.refunds(paid.database)[0].row.amount == 9 * 113_850


def test_who_stops_before_the_term_that_is_paid_ahead_has_it_refunded_first(paid: Desk) -> None:
    person, last_day = paid.persons[0], D(2026, 11, 30)
    days = {"valid_from": D(2025, 12, 10), "valid_to": D(2026, 12, 9)}
    paid.add("cover", person_id=person, scheme="HI", hi_group="GD", months=12, **days)

    def stop() -> CoverEnd:
        found = cover_ends.read_terms(paid.database, person)
        return CoverEnd(found.name, found.terms[0], last_day, "switched")

    told = cover_ends.plan(stop(), TODAY).problems["day"].text()
    assert "10/12/2026 – 09/12/2027" in told
    assert "thoái thu" in told
    pay(paid, ask(paid, event_on=D(2026, 12, 1)).refund_id)
    cover_ends.record(paid.database, stop(), today=TODAY, who=WHO)
    (term,) = cover_ends.read_terms(paid.database, person).terms
    assert (term.valid_to, term.end) == (last_day, D(2026, 12, 9))


@pytest.mark.parametrize(
    ("stopped", "then"), [(D(2027, 3, 1), D(2027, 3, 1)), (D(2027, 5, 31), D(2027, 3, 9))]
)
def test_an_end_that_is_taken_back_gives_no_refunded_day_back(
    paid: Desk, stopped: D, then: D
) -> None:
    def stop(last_day: D, reason: str | None) -> None:
        found = cover_ends.read_terms(paid.database, paid.persons[0])
        asked = CoverEnd(found.name, found.terms[0], last_day, reason, takes_back=reason is None)
        cover_ends.record(paid.database, asked, today=TODAY, who=WHO)

    stop(stopped, "switched")
    pay(paid, ask(paid).refund_id)
    (term,) = cover_ends.read_terms(paid.database, paid.persons[0]).terms
    assert (term.valid_to, term.end, term.end_reason) == (then, D(2027, 3, 9), "switched")
    stop(then, None)
    assert covers(paid)[0] == (1, "2026-12-10", "2027-03-09", 3)


def test_a_cover_does_not_grow_over_what_was_paid_since(paid: Desk) -> None:
    settled = pay(paid, ask(paid).refund_id)
    again = HealthChoice(paid.persons[0], 3)
    paid.record("4703", again, paid_on=D(2026, 11, 20))
    before = everything(paid)
    with pytest.raises(UserFacingError):
        history.take_back(paid.database, settled.step or 0, who=WHO)
    assert everything(paid) == before


@pytest.mark.parametrize(
    ("last_day", "reason", "offered"),
    [
        (D(2027, 5, 31), "switched", {(1, "606A", D(2027, 6, 1))}),
        (D(2027, 5, 31), "other", set()),
        (D(2027, 11, 30), "switched", set()),
    ],
)
def test_who_stopped_is_offered_where_a_month_is_left(
    paid: Desk, last_day: D, reason: str, offered: set[tuple[int, str, D]]
) -> None:
    found = cover_ends.read_terms(paid.database, paid.persons[0])
    asked = CoverEnd(found.name, found.terms[0], last_day, reason)
    cover_ends.record(paid.database, asked, today=TODAY, who=WHO)
    candidates = refunds.refund_candidates(paid.database)
    assert {(one.contribution_id, one.procedure, one.event_on) for one in candidates} == offered


def test_what_the_data_tell_is_offered(paid: Desk) -> None:
    assert refunds.refund_candidates(paid.database) == ()
    paid.change("person", paid.persons[1], life_status="dead", life_date=D(2026, 11, 15))
    paid.add(
        "cover",
        person_id=paid.persons[0],
        scheme="HI",
        hi_group="DN",
        valid_from=D(2027, 3, 1),
        valid_to=D(2028, 2, 29),
    )
    found = refunds.refund_candidates(paid.database)
    assert {(one.contribution_id, one.procedure, one.event_on) for one in found} == {
        (1, "606A", D(2027, 3, 1)),
        (2, "606B", D(2026, 11, 15)),
        (3, "602A", D(2026, 11, 15)),
    }
    for one in found:
        assert refunds.known_events(paid.database, one.contribution_id) == (one,)
    ask(paid, 1, "606A", D(2027, 3, 1))
    assert {one.contribution_id for one in refunds.refund_candidates(paid.database)} == {2, 3}
