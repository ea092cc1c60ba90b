"""Our own forms taken in where they were written: the money is there already, once."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.services import importing
from desktop.services.collecting import forms
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.services.importing import ImportPlan
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk
from tests.services.collecting.form_reading import batch_of, name_family, query, written

MONEY = (
    "SELECT id, receipt_no, scheme, amount_paid, payer_name, months, note FROM receipts",
    "SELECT id, receipt_id, person_id, own_payment, batch_id FROM contributions",
    "SELECT id, person_id, scheme, valid_from, valid_to, contribution_id FROM covers",
)


@pytest.fixture
def paid(desk: Desk) -> Desk:
    """A family that paid for both insurances on one receipt, and one member on another."""
    name_family(desk)
    desk.record(
        "4701",
        *(HealthChoice(person, 12) for person in desk.persons[:4]),
        VoluntaryChoice(desk.persons[0], 1_500_000, 3, support="near_poor"),
    )
    desk.pay("4702", 4)
    return desk


def again(desk: Desk, path: Path) -> ImportPlan:
    return importing.prepare(desk.database, path, today=TODAY)


def money(desk: Desk) -> list[object]:
    return [query(desk.database, statement) for statement in MONEY]


def codes(plan: ImportPlan) -> set[str]:
    return {entry.issue.code for entry in (*plan.errors, *plan.warnings)}


def changed_cell(path: Path, cell: str, value: object) -> None:
    book = load_workbook(path)
    book.worksheets[0][cell] = value
    book.save(path)


@pytest.mark.parametrize(("form", "of"), [("d03", "D03"), ("c17", "D03"), ("d05", "D05")])
def test_a_form_taken_in_where_it_was_written_adds_no_money(
    paid: Desk, tmp_path: Path, form: str, of: str
) -> None:
    _, path = written(paid, form, batch_of(paid, of), tmp_path)
    before = money(paid)
    plan = again(paid, path)
    assert (plan.counts.new, plan.counts.rejected, plan.counts.held_back) == (0, 0, 0)
    assert not any(code.startswith("receipt.o") for code in codes(plan))
    importing.commit(paid.database, plan, who=WHO)
    assert money(paid) == before


def test_c17_of_days_with_both_insurances_is_the_same_receipts(paid: Desk, tmp_path: Path) -> None:
    filled = forms.collector_receipts_form(
        paid.database, paid.collector, PAID_ON, PAID_ON, today=TODAY
    )
    path = tmp_path / "c17.xlsx"
    forms.write_form(paid.database, filled, path, who=WHO)
    plan = again(paid, path)
    assert (plan.counts.same, plan.counts.new) == (2, 0)


@pytest.mark.parametrize(("form", "cell"), [("d03", "K16"), ("c17", "F13")])
def test_another_amount_than_was_recorded_is_refused(
    paid: Desk, tmp_path: Path, form: str, cell: str
) -> None:
    _, path = written(paid, form, batch_of(paid, "D03"), tmp_path)
    changed_cell(path, cell, 999_000)
    if form == "c17":
        changed_cell(path, "G13", 999_000)
    before = money(paid)
    plan = again(paid, path)
    assert plan.counts.rejected == 1
    assert "receipt.recorded" in codes(plan)
    importing.commit(paid.database, plan, who=WHO)
    assert money(paid) == before


def test_who_is_not_on_a_recorded_receipt_did_not_pay_with_it(paid: Desk, tmp_path: Path) -> None:
    _, path = written(paid, "d03", batch_of(paid, "D03"), tmp_path)
    for cell, value in (("B16", "Lý Thị Lạ"), ("C16", None), ("D16", "036190000099")):
        changed_cell(path, cell, value)
    before = money(paid)
    plan = again(paid, path)
    assert "receipt.other_payer" in codes(plan)
    assert plan.counts.held_back == 1
    importing.commit(paid.database, plan, who=WHO)
    assert money(paid) == before
