"""The desk's list in Excel: the rows as they are shown, noted in the audit."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from desktop.domain.renewals import DeskScheme
from desktop.domain.report_table import CellFormat
from desktop.services.export_audit import note_export
from desktop.services.exports import ExportResult
from desktop.services.papers.renewal_papers import WALK_COLUMNS, walk_cells
from desktop.services.progress import Progress, no_progress
from desktop.services.renewals.parts import DeskRow
from desktop.storage.database import Database
from desktop.storage.queries import offices
from desktop.workbooks.register_writer import Register, RegisterColumn, write_register
from desktop.workbooks.writing import DATE_FORMAT, TEXT_FORMAT, write_workbook

_FORMATS = {CellFormat.TEXT: TEXT_FORMAT, CellFormat.DATE: DATE_FORMAT, CellFormat.COUNT: "#,##0"}
_WIDTHS = {"head": 24.0, "names": 40.0, "place": 16.0, "contact": 24.0, "collector": 22.0}
_TITLES = {"HI": "GIA HẠN THẺ BHYT", "VSI": "ĐÓNG BHXH TỰ NGUYỆN"}


def export_rows(  # noqa: PLR0913 - one use case, all but four by keyword
    database: Database,
    rows: Sequence[DeskRow],
    scheme: DeskScheme,
    target: Path,
    *,
    today: datetime.date,
    who: str,
    progress: Progress = no_progress,
) -> ExportResult:
    """Write the rows into a workbook; raises `OutputUnwritable` when that cannot be."""
    with database.read() as snapshot:
        communes = offices.served(snapshot)
    register = Register(
        title=_TITLES[scheme],
        lines=(
            "; ".join(f"{name}, {province}" for _, name, province in communes),
            f"Ngày {today:%d/%m/%Y}. {len(rows)} hộ.",
        ),
        columns=(
            RegisterColumn("STT", "#,##0", 6.0),
            *(
                RegisterColumn(
                    column.header, _FORMATS[column.format], _WIDTHS.get(column.key, 13.0)
                )
                for column in WALK_COLUMNS
            ),
        ),
        frozen_columns=2,
    )
    cells = [
        [number, *(None if value == "" else value for value in values)]
        for number, values in enumerate(walk_cells(rows), 1)
    ]
    progress("Đang ghi tệp", 0.5)
    count = 0

    def produce(file) -> None:  # type: ignore[no-untyped-def]
        nonlocal count
        count = write_register(register, cells, file)

    written = write_workbook(target, produce)
    details = {"file": written.path.name, "rows": count, "sha256": written.sha256}
    note_export(database, who, "household", details)
    return ExportResult(written.path, count, written.sha256)
