"""The rows that imports left out: settling them, and writing them out to be mended."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.export_audit import note_export
from desktop.storage.database import Database
from desktop.storage.queries import left_out as queries
from desktop.storage.queries.left_out import RowToMend
from desktop.workbooks.error_workbook import FailedSheet, write_error_workbook
from desktop.workbooks.kept_rows import KeptRow, KeptSheet, cells_from, sheets_from

KIND: Final = "left_out_row"
_SETTLING: Final = QT_TRANSLATE_NOOP("steps", "Xử lý dòng chưa nhập được: {name}")
_SETTLING_MANY: Final = QT_TRANSLATE_NOOP("steps", "Xử lý {count} dòng chưa nhập được")
_OPENING: Final = QT_TRANSLATE_NOOP("steps", "Mở lại {count} dòng chưa nhập được")


@dataclass(frozen=True, slots=True)
class Settled:
    """What was written: how many rows, and the step that "Hoàn tác" takes back."""

    count: int
    changes: Changes
    step: int | None


def settle(
    database: Database, ids: Sequence[int], note: str, *, who: str, today: datetime.date
) -> Settled:
    """Mark rows as done with, in one step; `note` says how, for whoever asks later.

    Raises:
        InvalidInput: the note is empty.
        RecordMissing: a row went with its import meanwhile.
    """
    if not note.strip():
        raise InvalidInput(
            "left_out.note",
            QT_TRANSLATE_NOOP(
                "errors", "Chưa ghi đã xử lý thế nào. Ví dụ: đã sửa trong hồ sơ, không phải dân xã."
            ),
            "note",
        )
    with database.write(who) as unit:
        changed = 0
        names: list[str] = []
        for row_id in ids:
            values = unit.get(KIND, row_id).values
            if values["state"] != "open":
                continue
            names.append(str(values["name"] or values["number"] or values["row_number"]))
            done = {"state": "settled", "settled_on": today, "note": note.strip()}
            changed += unit.update(KIND, row_id, done)
        if changed == 1:
            unit.step = Step(_SETTLING, {"name": names[0]})
        elif changed:
            unit.step = Step(_SETTLING_MANY, {"count": str(changed)})
    return Settled(changed, unit.changes, unit.written_step)


def reopen(database: Database, ids: Sequence[int], *, who: str) -> Settled:
    """Make rows work again that were marked as done with by mistake.

    Raises:
        RecordMissing: a row went with its import meanwhile.
    """
    with database.write(who) as unit:
        again = {"state": "open", "settled_on": None, "note": None}
        changed = sum(unit.update(KIND, row_id, again) for row_id in ids)
        if changed:
            unit.step = Step(_OPENING, {"count": str(changed)})
    return Settled(changed, unit.changes, unit.written_step)


def open_count(database: Database) -> int:
    """Return how many rows are still to be settled."""
    with database.read() as snapshot:
        return queries.open_count(snapshot)


def person_of(database: Database, row_id: int) -> int | None:
    """Return the person of the data that a row speaks of; None when nobody is known."""
    with database.read() as snapshot:
        return queries.person_of(snapshot, row_id)


def write_to_mend(database: Database, ids: Sequence[int], target: Path, *, who: str) -> int:
    """Write rows under the headers of their own files, with the reasons; return how many.

    The workbook can be mended and taken in again: each row bears the mark by which its work is
    settled then. Files of different headers stand in sheets of their own.

    Raises:
        InvalidInput: none of the rows is there any more.
        OutputUnwritable: the target is open in Excel, read-only, or the disk is full.
    """
    with database.read() as snapshot:
        rows = queries.rows_to_mend(snapshot, ids)
        tops = queries.tops_of_sheets(snapshot, (row.batch for row in rows))
    sheets: dict[int, dict[str, KeptSheet]] = {
        batch: {one.name: one for one in sheets_from(text)} for batch, text in tops.items()
    }
    failed = [
        FailedSheet(sheets[batch][name], [_kept(row, sheets[batch][name]) for row in own])
        for (batch, name), own in groupby(rows, attrgetter("batch", "sheet_name"))
        if name in sheets.get(batch, {})
    ]
    if not failed:
        raise InvalidInput(
            "left_out.none",
            QT_TRANSLATE_NOOP("errors", "Không còn dòng nào để xuất. Mở lại danh sách để xem."),
        )
    written = write_error_workbook(target, failed)
    count = sum(len(one.rows) for one in failed)
    note_export(database, who, KIND, {"file": target.name, "sha256": written.sha256, "rows": count})
    return count


def _kept(row: RowToMend, sheet: KeptSheet) -> KeptRow:
    cells, marked = cells_from(row.cells)
    kept = KeptRow(row.row_number, cells, marked, row.reason, row.mark)
    # A sheet of the same name was mended over several files: what is beyond it is its reason.
    return replace(kept, cells=cells[: sheet.width])
