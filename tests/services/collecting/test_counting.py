"""Receipts in the figures: void ones nowhere, a paper for both insurances in each of them."""

from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.domain.periods import Period, PeriodKind
from desktop.services import lists, monthly_report
from desktop.services.collecting import voiding
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.services.indicators.counting import gather, span_of
from desktop.storage.queries import receipts
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import Desk

NOVEMBER = Period(PeriodKind.MONTH, 2026, 11)


def counts(desk: Desk) -> dict[str, int]:
    with desk.database.read() as snapshot:
        found = gather(snapshot, span_of(NOVEMBER, TODAY)).counts()
    return {key: value for key, value in found.items() if key.startswith("receipts")}


def pay_both(desk: Desk) -> int:
    """Record one paper for both insurances; return it."""
    health = HealthChoice(desk.persons[0], 12)
    done = desk.record("4701", health, VoluntaryChoice(desk.persons[1], 1_500_000, 3))
    return done.receipt_ids[0]


def test_a_paper_for_both_counts_once_in_all_and_in_each(desk: Desk) -> None:
    pay_both(desk)
    desk.pay("4702", 2)
    assert counts(desk) == {
        "receipts": 2,
        "receipts_overdue": 2,
        "receipts_amount": 1_366_200 + 792_000 + 956_340,
        "receipts_of_collectors": 2,
        "receipts_hi": 2,
        "receipts_vsi": 1,
        "receipts_amount_hi": 1_366_200 + 956_340,
        "receipts_amount_vsi": 792_000,
    }
    report = monthly_report.figures(desk.database, NOVEMBER, TODAY)
    assert all(check.ok for check in report.checks)


def test_a_void_receipt_counts_nowhere(desk: Desk) -> None:
    number = pay_both(desk)
    voiding.void_receipt(desk.database, number, "Nhầm", who=WHO, today=TODAY)
    assert set(counts(desk).values()) == {0}
    with desk.database.read() as snapshot:
        assert receipts.of_persons(snapshot, desk.persons) == []


def test_a_list_of_one_insurance_holds_papers_for_both(desk: Desk) -> None:
    number = pay_both(desk)
    for scheme in ("HI", "VSI"):
        query = ListQuery("receipt", (Filter("scheme", Operator.EQUALS, scheme),))
        assert list(lists.open_list(desk.database, query, TODAY)) == [number]


def test_each_person_has_the_own_lines_of_a_receipt(desk: Desk) -> None:
    pay_both(desk)
    with desk.database.read() as snapshot:
        found = receipts.of_persons(snapshot, desk.persons)
    assert [(line.person_id, line.scheme, line.amount_paid) for line in found] == [
        (desk.persons[0], "HI", 1_366_200),
        (desk.persons[1], "VSI", 792_000),
    ]
