"""Whoever takes data out is noted, the report's reader like the list's."""

import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desktop.domain.errors import Cancelled
from desktop.domain.periods import Period
from desktop.services import monthly_report
from desktop.services.export_audit import note_export
from desktop.storage.database import Database
from desktop.workbooks.writing import OutputUnwritable

TODAY = datetime.date(2026, 11, 21)


def noted(database: Database) -> list[tuple[str, str, str]]:
    with database.read() as snapshot:
        rows = snapshot.rows(text("SELECT who, kind, after FROM audit WHERE action = 'export'"))
    return [(row[0], row[1], str(row[2])) for row in rows]


def test_a_report_is_noted_with_its_period_and_file(office: Any, tmp_path: Path) -> None:
    report = monthly_report.figures(office.database, Period.parse("2026-11"), TODAY)
    written = monthly_report.export(office.database, report, tmp_path / "bc.xlsx", "lan")
    ((who, kind, after),) = noted(office.database)
    assert (who, kind) == ("lan", "report")
    assert all(part in after for part in ("bc.xlsx", "2026-11", written.sha256))


def test_a_report_that_was_not_written_is_not_noted(office: Any, tmp_path: Path) -> None:
    def stop(message: str, fraction: float) -> None:
        raise Cancelled

    report = monthly_report.figures(office.database, Period.parse("2026-11"), TODAY)
    with pytest.raises(OutputUnwritable):
        monthly_report.export(office.database, report, tmp_path / "gone" / "bc.xlsx", "lan")
    with pytest.raises(Cancelled):
        monthly_report.export(office.database, report, tmp_path / "bc.xlsx", "lan", stop)
    assert not (tmp_path / "bc.xlsx").exists()
    assert noted(office.database) == []


def test_a_database_that_can_only_be_read_still_gives_its_data(office: Any) -> None:
    reader = Database(office.database.path, read_only=True)
    try:
        note_export(reader, "lan", "report", {})
    finally:
        reader.close()
    assert noted(office.database) == []
