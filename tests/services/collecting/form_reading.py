"""Writes forms of the desk and takes them in elsewhere, for tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop.services import importing
from desktop.services.collecting import forms, submissions
from desktop.services.collecting.forms import FormResult
from desktop.services.collecting.submissions import NewBatch
from desktop.services.importing import ImportPlan
from desktop.storage.database import Database
from tests.office_data import NOW, TODAY, WHO, office_file
from tests.services.collecting.desk import Desk

NUMBERS = ("036074000001", "036177000002", None, "036201000004", "036303000005")
SI_NUMBERS = ("3800000001", "0123456789", "3800000003", None, "3800000005")
PERSONS = (
    "SELECT full_name, birth_date, sex, national_id, si_number FROM persons"
    " WHERE id IN (SELECT person_id FROM {table}) ORDER BY full_name"
)
READ_LINES = (
    "SELECT p.full_name, r.receipt_no, r.receipt_date, r.amount_paid, r.months, r.collector_code,"
    " c.scheme, c.hi_group, c.valid_from, c.valid_to"
    " FROM receipts r JOIN persons p ON p.id = r.person_id JOIN covers c ON c.receipt_id = r.id"
    " ORDER BY p.full_name, c.scheme, c.valid_from"
)
OWN_LINES = (
    "SELECT c.person_name, r.receipt_no, r.receipt_date, c.own_payment, c.months, r.collector_code,"
    " c.scheme, c.hi_group, c.valid_from, c.valid_to"
    " FROM contributions c JOIN receipts r ON r.id = c.receipt_id"
    " WHERE c.batch_id = {batch} ORDER BY c.person_name, c.scheme, c.valid_from"
)


def name_family(desk: Desk) -> Desk:
    """Give the family numbers, sexes and places, and the post office what forms tell of it."""
    place = desk.add("neighbourhood", name="Thôn Nà Lung")
    desk.change("household", desk.household, neighbourhood_id=place)
    values = zip(desk.persons, NUMBERS, SI_NUMBERS, "MFFMF", strict=True)
    for person, number, si_number, sex in values:
        desk.change("person", person, national_id=number, si_number=si_number, sex=sex)
    desk.change("person", desk.persons[0], phone="0912345678", primary_care_facility="15-012 TYT")
    desk.change(
        "organisation",
        desk.organisation,
        organisation_code="BI0113G",
        phone="02143820000",
        address="Số 1, đường Hoàng Liên",
        tax_number="5300123456",
        email="buudien@example.vn",
    )
    return desk


@contextmanager
def empty_database(path: Path) -> Iterator[Database]:
    """Open a copy of an empty office at a path."""
    path.write_bytes(office_file().read_bytes())
    database = Database(path, clock=lambda: NOW)
    try:
        yield database
    finally:
        database.close()


def batch_of(desk: Desk, form: str) -> int:
    """Open a batch of everything that waits for a form."""
    new = NewBatch(form=form, until=TODAY)  # type: ignore[arg-type]
    return submissions.open_batch(desk.database, new, who=WHO, today=TODAY).batch_id


def written(desk: Desk, form: str, batch_id: int, folder: Path) -> tuple[FormResult, Path]:
    """Write a form of a batch into a folder."""
    target = folder / f"{form}.xlsx"
    filled = forms.form_of(desk.database, form, batch_id, today=TODAY)
    return forms.write_form(desk.database, filled, target, who=WHO), target


def pages(path: Path) -> list[Worksheet]:
    """Return the sheets of a workbook."""
    return list(load_workbook(path).worksheets)


def texts(page: Worksheet) -> set[str]:
    """Return all texts of a sheet."""
    return {cell for row in page.values for cell in row if isinstance(cell, str)}


def read_back(database: Database, path: Path) -> ImportPlan:
    """Take a form in; nothing of it may be rejected or held back."""
    plan = importing.prepare(database, path, today=TODAY)
    assert (plan.counts.rejected, plan.counts.held_back) == (0, 0), [
        entry.text() for entry in (*plan.errors, *plan.warnings)
    ]
    codes = {entry.issue.code for entry in plan.warnings}
    assert codes <= {"collector.unknown", "receipt.no_payers"}, codes
    importing.commit(database, plan, who="test")
    return plan


def query(database: Database, statement: str) -> list[tuple[Any, ...]]:
    """Return the rows of a statement."""
    with database.read() as snapshot:
        return [tuple(row) for row in snapshot.connection.exec_driver_sql(statement)]
