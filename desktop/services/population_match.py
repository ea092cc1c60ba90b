"""The people whom the population database has otherwise: both values, taking theirs, a fix list."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.fields.person import PERSON
from desktop.services import households
from desktop.services.export_audit import note_export
from desktop.services.importing.population import shown, typed_value
from desktop.services.left_out_rows import KIND
from desktop.services.record_rules import OWN_NUMBERS
from desktop.storage import links
from desktop.storage.database import Database
from desktop.storage.queries import left_out as queries
from desktop.storage.queries.import_matching import stored_values
from desktop.storage.queries.left_out import UnlikeRow
from desktop.storage.unit_of_work import UnitOfWork
from desktop.workbooks.kept_rows import theirs_from
from desktop.workbooks.register_writer import Register, RegisterColumn, write_register
from desktop.workbooks.writing import CellValue, write_workbook

_TAKING: Final = QT_TRANSLATE_NOOP("steps", "Lấy theo CSDL dân cư: {name}")
_TAKING_MANY: Final = QT_TRANSLATE_NOOP("steps", "Lấy theo CSDL dân cư: {count} người")
_TAKEN: Final = QT_TRANSLATE_NOOP("import", "Đã lấy theo CSDL dân cư")
_TITLE: Final = QT_TRANSLATE_NOOP("import", "Danh sách khác CSDL dân cư")
_COLUMNS: Final = (
    RegisterColumn(QT_TRANSLATE_NOOP("import", "Thôn/tổ"), width=18),
    RegisterColumn(QT_TRANSLATE_NOOP("import", "Họ và tên"), width=26),
    RegisterColumn(QT_TRANSLATE_NOOP("import", "Số CCCD"), width=16),
    RegisterColumn(QT_TRANSLATE_NOOP("import", "Mã số BHXH"), width=14),
    RegisterColumn(QT_TRANSLATE_NOOP("import", "Mục sai lệch"), width=20),
    RegisterColumn(QT_TRANSLATE_NOOP("import", "Trong sổ"), width=26),
    RegisterColumn(QT_TRANSLATE_NOOP("import", "CSDL dân cư"), width=26),
    RegisterColumn(QT_TRANSLATE_NOOP("import", "Nội dung trả về"), width=60),
)


@dataclass(frozen=True, slots=True)
class Compared:
    """One trait of a person: what the book says now, and what the population database says."""

    field: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What was written: how many people, how many could not be, the step that takes it back."""

    count: int
    left: int
    changes: Changes
    step: int | None


def comparison(database: Database, row_id: int) -> tuple[Compared, ...]:
    """Return the traits of a row that the population database has otherwise; () for others."""
    with database.read() as snapshot:
        rows = queries.unlike_rows(snapshot, [row_id])
        persons = [row.person for row in rows if row.person is not None]
        stored = stored_values(snapshot, "person", persons)
    return tuple(one for row in rows for one in _compared(row, stored.get(row.person or 0, {})))


def _compared(row: UnlikeRow, ours: dict[str, object]) -> Iterator[Compared]:
    for key, theirs in theirs_from(row.cells).items():
        yield Compared(key, shown(key, ours.get(key)), shown(key, theirs))


def take(database: Database, ids: Sequence[int], *, who: str, today: datetime.date) -> TakenOver:
    """Write what the population database says into people, and settle their work, in one step.

    Left as they are: rows without a value to take or without a person, and people whose right
    number is another person's already.
    """
    with database.write(who) as unit:
        names: list[str] = []
        rows = [row for row in queries.unlike_rows(unit, ids) if row.state == "open"]
        for row in rows:
            if row.person is not None and _take(unit, row, row.person):
                done = {"state": "settled", "settled_on": today, "note": _TAKEN}
                unit.update(KIND, row.id, done)
                names.append(str(unit.get("person", row.person).values["full_name"]))
        if len(names) == 1:
            unit.step = Step(_TAKING, {"name": names[0]})
        elif names:
            unit.step = Step(_TAKING_MANY, {"count": str(len(names))})
    return TakenOver(len(names), len(rows) - len(names), unit.changes, unit.written_step)


def _take(unit: UnitOfWork, row: UnlikeRow, person: int) -> bool:
    values = {key: typed_value(key, one) for key, one in theirs_from(row.cells).items()}
    if not values:
        return False
    for key in OWN_NUMBERS["person"]:
        number = values.get(key)
        if number and links.owner_of(unit, key, str(number), person) is not None:
            return False
    before = unit.get("person", person).values
    unit.update("person", person, values)
    households.keep_heads(unit, "person", person, before)
    return True


def write_fix_list(
    database: Database, ids: Sequence[int], target: Path, *, who: str, today: datetime.date
) -> int:
    """Write people whom the population database has otherwise, by neighbourhood; return how many.

    One line a trait, both values beside each other: to be put right, and sent again.

    Raises:
        InvalidInput: none of the rows is such work.
        OutputUnwritable: the target is open in Excel, read-only, or the disk is full.
    """
    with database.read() as snapshot:
        rows = queries.unlike_rows(snapshot, ids)
        persons = [row.person for row in rows if row.person is not None]
        stored = stored_values(snapshot, "person", persons)
    if not rows:
        raise InvalidInput(
            "population.none",
            QT_TRANSLATE_NOOP(
                "errors", "Danh sách đang xem không có người nào khác CSDL dân cư. Chọn lại bộ lọc."
            ),
        )
    lines = [line for row in rows for line in _lines(row, stored.get(row.person or 0, {}))]
    told = QT_TRANSLATE_NOOP("import", "Ngày {day}: {count} người")
    register = Register(_TITLE, (told.format(day=f"{today:%d/%m/%Y}", count=len(rows)),), _COLUMNS)
    written = write_workbook(target, partial(_write, register, lines))
    kept = {"file": target.name, "sha256": written.sha256, "rows": len(rows)}
    note_export(database, who, KIND, kept)
    return len(rows)


def _write(register: Register, lines: Sequence[Sequence[CellValue]], file: BinaryIO) -> None:
    write_register(register, lines, file)


def _lines(row: UnlikeRow, ours: dict[str, object]) -> Iterator[tuple[CellValue, ...]]:
    """Yield a line a trait; one alone for somebody of whom only words came back."""
    who = (row.place, ours.get("full_name") or row.name, ours.get("national_id") or row.number)
    head = (*(str(one or "") for one in who), str(ours.get("si_number") or ""))
    compared = [
        (PERSON.field(one.field).label, one.ours, one.theirs) for one in _compared(row, ours)
    ]
    for trait in compared or [("", "", "")]:
        yield (*head, *trait, row.reason)
