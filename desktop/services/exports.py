"""Any list of the window to Excel: the same query, the same columns, typed cells."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, cast

from desktop.domain.list_query import ListQuery, Operator
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.catalogue import kind_of
from desktop.fields.field_kinds import FieldKind
from desktop.fields.field_spec import FieldSpec
from desktop.fields.record_kinds import RecordKind
from desktop.services.export_audit import note_export
from desktop.services.progress import Progress, no_progress
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import lists, offices
from desktop.storage.queries.homes import all_simply_live_here
from desktop.workbooks.register_writer import Register, RegisterColumn, write_register
from desktop.workbooks.writing import COUNT_FORMAT, CellValue, write_workbook

READ_AT_ONCE = 1000
PIXELS_OF_A_CHARACTER = 7.2
"""Width of a digit of the window's font, for column widths given in pixels."""
REMEMBERED_CELLS = 4096
NUMBER_COLUMN = RegisterColumn("STT", COUNT_FORMAT, 6.0)

_WRITING = QT_TRANSLATE_NOOP("reports", "Đang ghi danh sách ra Excel")

_EMPTY = QT_TRANSLATE_NOOP("reports", "trống")
_FILLED = QT_TRANSLATE_NOOP("reports", "có")
_SEARCHED = QT_TRANSLATE_NOOP("reports", "tìm “{words}”")
_CHOSEN_ROWS = QT_TRANSLATE_NOOP("reports", "các dòng đã chọn")

CHIP_LABELS = {
    "expiring": QT_TRANSLATE_NOOP("reports", "sắp hết hạn"),
    "expired": QT_TRANSLATE_NOOP("reports", "đã hết hạn"),
    "no_card": QT_TRANSLATE_NOOP("reports", "chưa có thẻ nào"),
    "no_household": QT_TRANSLATE_NOOP("reports", "chưa xếp hộ"),
    "due": QT_TRANSLATE_NOOP("reports", "đến hạn gia hạn"),
    "somebody_uninsured": QT_TRANSLATE_NOOP("reports", "có người không có thẻ còn hạn"),
    "active": QT_TRANSLATE_NOOP("reports", "đang hoạt động"),
    "card_ending": QT_TRANSLATE_NOOP("reports", "phải đổi thẻ"),
    "held": QT_TRANSLATE_NOOP("reports", "đã tổ chức"),
    "planned": QT_TRANSLATE_NOOP("reports", "dự kiến"),
}


FATES = ("residence_status", "residence_date", "life_status", "life_date")
WHOLE_LIST = {"person": FATES}
"""Told beside the usual fields: without them the dead and who moved away look like residents, and
come to life in the office that imports the file. Beside chosen columns they are told where somebody
of the list is not simply a resident."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: the file, its rows and the digest of its bytes."""

    path: Path
    rows: int
    sha256: str


def export_list(  # noqa: PLR0913 - one use case, all but four by keyword
    database: Database,
    query: ListQuery,
    columns: Sequence[str] | None,
    target: Path,
    *,
    today: datetime.date,
    title: str | None = None,
    progress: Progress = no_progress,
    who: str | None = None,
) -> ExportResult:
    """Write every row of the list into a workbook and say how many there were.

    `columns` are field keys in the order wanted, None for the usual ones. With `who` the export
    is noted in the audit (law 91/2025/QH15 asks who took personal data out).

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
        Cancelled: the user stopped; the file is as it was before.
    """
    kind = kind_of(query.kind)
    specs = _written_fields(kind, columns)
    count = 0

    def produce(file: BinaryIO) -> None:
        nonlocal count, specs
        with database.read() as snapshot:
            ids = lists.open_ids(snapshot, query, today)
            specs = _with_fates(kind, specs, snapshot, ids)
            export = _Export(query, specs, title or kind.label_plural, today)
            register = export.register(offices.served(snapshot), len(ids))
            count = write_register(register, export.rows(snapshot, ids, progress), file)

    written = write_workbook(target, produce)
    result = ExportResult(written.path, count, written.sha256)
    if who is not None:
        note_export(database, who, query.kind, _for_audit(query, specs, result))
    return result


@dataclass(frozen=True, slots=True)
class _Export:
    """One list on its way to a sheet."""

    query: ListQuery
    specs: tuple[FieldSpec, ...]
    title: str
    today: datetime.date

    def register(self, communes: Sequence[tuple[str, str, str]], count: int) -> Register:
        limits = describe(self.query)
        shown_count = f"{count:,}".replace(",", ".")
        line = f"Ngày {self.today:%d/%m/%Y}. {shown_count} dòng."
        return Register(
            title=self.title.upper(),
            lines=(
                "; ".join(f"{name}, {province}" for _, name, province in communes),
                f"{line} Lọc: {limits}." if limits else line,
            ),
            columns=(NUMBER_COLUMN, *(register_column(spec) for spec in self.specs)),
            # The running number and the first field stay in sight when the list is scrolled.
            frozen_columns=min(2, len(self.specs)),
        )

    def rows(
        self, snapshot: ReadSnapshot, ids: Sequence[int], progress: Progress
    ) -> Iterator[Sequence[CellValue]]:
        keys = [spec.key for spec in self.specs]
        makers = [(spec.key, cell_maker(spec)) for spec in self.specs]
        number = 0
        for start in range(0, len(ids), READ_AT_ONCE):
            progress(_WRITING, start / len(ids))
            part = ids[start : start + READ_AT_ONCE]
            for row in lists.read_rows(snapshot, self.query.kind, part, self.today, keys):
                number += 1
                values = row.values
                yield [number, *[make(values[key]) for key, make in makers]]
        progress(_WRITING, 1.0)


def _for_audit(
    query: ListQuery, specs: Sequence[FieldSpec], result: ExportResult
) -> dict[str, object]:
    return {
        "file": result.path.name,
        "rows": result.rows,
        "sha256": result.sha256,
        "fields": [spec.key for spec in specs],
        "filter": describe(query),
    }


_MakeCell = Callable[[object | None], CellValue]


def cell_maker(spec: FieldSpec) -> _MakeCell:
    """Return what turns a value of the field into a cell, at the least cost for each kind.

    Asking the kind for each of a million cells would take as long as writing them: plain texts
    are cells already, and labels of codes and names of heads come back again and again.
    """
    make = cast("_MakeCell", spec.kind.excel_value)
    kind = type(spec.kind)
    if kind.excel_value is not FieldKind.excel_value:
        return make
    if kind.show is FieldKind.show:
        return cast("_MakeCell", _unchanged)
    return lru_cache(maxsize=REMEMBERED_CELLS)(make)


def _unchanged(value: object | None) -> object | None:
    return value


def export_fields(kind: RecordKind, columns: Sequence[str] | None) -> tuple[FieldSpec, ...]:
    """Return the fields of an export: those named, or those a table shows without being asked."""
    if columns is not None:
        return tuple(kind.field(key) for key in columns)
    return tuple(spec for spec in kind.table_fields if spec.shown_by_default)


def _written_fields(kind: RecordKind, columns: Sequence[str] | None) -> tuple[FieldSpec, ...]:
    usual = export_fields(kind, columns)
    if columns is not None:
        return usual
    keys = {spec.key for spec in usual} | set(WHOLE_LIST.get(kind.key, ()))
    return tuple(spec for spec in kind.table_fields if spec.key in keys)


def _with_fates(
    kind: RecordKind, specs: tuple[FieldSpec, ...], snapshot: ReadSnapshot, ids: Sequence[int]
) -> tuple[FieldSpec, ...]:
    """Add at the end what chosen columns leave out of who died, left or lives here for a time."""
    keys = {spec.key for spec in specs}
    missing = [key for key in WHOLE_LIST.get(kind.key, ()) if key not in keys]
    if not missing or all_simply_live_here(snapshot, ids):
        return specs
    return (*specs, *map(kind.field, missing))


def describe(query: ListQuery) -> str:
    """Return in words what the list was limited to; the empty text for the whole list."""
    kind = kind_of(query.kind)
    parts = [CHIP_LABELS[query.chip]] if query.chip in CHIP_LABELS else []
    for one in query.filters:
        spec = kind.field(one.field)
        if one.operator is Operator.EMPTY:
            parts.append(f"{spec.label}: {_EMPTY}")
        elif one.operator is Operator.FILLED:
            parts.append(f"{spec.label}: {_FILLED}")
        else:
            typed = spec.link or (spec.computed and isinstance(one.value, str))
            shown = one.value if typed else spec.kind.show(one.value)
            sign = ":" if one.operator is Operator.EQUALS else f" {_SIGNS[one.operator]}"
            parts.append(f"{spec.label}{sign} {shown}")
    if query.words:
        parts.append(_SEARCHED.format(words=query.words))
    if query.ids is not None:
        parts.append(_CHOSEN_ROWS)
    return "; ".join(parts)


_SIGNS = {Operator.AT_LEAST: "≥", Operator.AT_MOST: "≤"}


def register_column(spec: FieldSpec) -> RegisterColumn:
    """Return the column of a field in a workbook."""
    width = max(spec.column_width, 60) / PIXELS_OF_A_CHARACTER
    return RegisterColumn(spec.label, spec.kind.excel_format, round(width, 1))
