"""Writes made-up workbooks of lists, and takes them in."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.services import importing
from desktop.services.importing import ImportOptions, ImportPlan
from tests.services.conftest import Office

TODAY = datetime.date(2026, 11, 21)
Rows = Sequence[Sequence[Any]]


def write_book(path: Path, sheets: Mapping[str, Rows], merged: Sequence[str] = ()) -> Path:
    """Write sheets (name -> rows, merged ranges of the first one) into a workbook."""
    from openpyxl import Workbook

    book = Workbook()
    del book[book.sheetnames[0]]
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(list(row))
    for block in merged:
        book.worksheets[0].merge_cells(block)
    book.save(path)
    return path


def plan_of(office: Office, path: Path, options: ImportOptions | None = None) -> ImportPlan:
    """Return what an import of a workbook would do."""
    return importing.prepare(office.database, path, options, today=TODAY)


def told(plan: ImportPlan) -> set[tuple[int, str]]:
    """Return (row, code) of everything that was told about rows."""
    return {(entry.row, entry.issue.code) for entry in (*plan.warnings, *plan.errors)}


def skipped(plan: ImportPlan) -> dict[int, str]:
    """Return row -> reason of what is no data, blank rows left out."""
    return {row.row: row.reason.value for row in plan.skipped if row.reason.value != "empty"}


def take_in(office: Office, path: Path, options: ImportOptions | None = None) -> ImportPlan:
    """Take in a workbook of which nothing may be rejected or held back, and once only."""
    plan = plan_of(office, path, options)
    assert (plan.counts.rejected, plan.counts.held_back) == (0, 0), [
        entry.text() for entry in (*plan.errors, *plan.warnings)
    ]
    result = importing.commit(office.database, plan, who="test")
    assert result.batch is not None
    assert plan_of(office, path, options).already_imported == result.batch
    return plan


def query(office: Office, statement: str) -> list[tuple[Any, ...]]:
    """Return the rows of a statement."""
    with office.database.read() as snapshot:
        return [tuple(row) for row in snapshot.connection.exec_driver_sql(statement)]


def value(office: Office, path: Path, key: str, row: int = 0) -> object:
    """Return what an import read into a field of a row."""
    plan = plan_of(office, path)
    fields = plan.main.fields
    return plan.rows[row].values[fields.index(key)] if key in fields else None
