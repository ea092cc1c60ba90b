"""Who stands behind each result of a ranking, as a workbook: evidence for an emulation file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import ListQuery
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.catalogue import kind_of
from desktop.fields.field_spec import FieldSpec
from desktop.fields.record_kinds import RecordKind
from desktop.services import indicators
from desktop.services.export_audit import note_export
from desktop.services.exports import WHOLE_LIST, cell_maker, export_fields, register_column
from desktop.services.progress import Progress, no_progress
from desktop.services.targets.table import TargetRow, TargetTable
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import lists, offices
from desktop.workbooks.register_writer import Register, RegisterColumn, write_register
from desktop.workbooks.writing import COUNT_FORMAT, CellValue, write_workbook

_WRITING: Final = QT_TRANSLATE_NOOP("reports", "Đang ghi danh sách minh chứng")
_TITLE: Final = QT_TRANSLATE_NOOP("reports", "Danh sách minh chứng: {indicator}, năm {year}")
_UNTIL: Final = QT_TRANSLATE_NOOP("reports", "Số liệu đến ngày {day}. {count} dòng.")
_RANK: Final = QT_TRANSLATE_NOOP("reports", "Hạng")
_WHOSE: Final = QT_TRANSLATE_NOOP("reports", "Tính cho")
_PART: Final = 500
"""Rows that are read at once."""


@dataclass(frozen=True, slots=True)
class WrittenNames:
    """What was written: the file, and how many names stand in it for each row of the table."""

    path: Path
    counts: dict[int, int]


def export_names(  # noqa: PLR0913 - what and where, all but four by keyword
    database: Database,
    table: TargetTable,
    order: Sequence[int],
    indicator: str,
    target: Path,
    *,
    who: str,
    progress: Progress = no_progress,
) -> WrittenNames:
    """Write the rows that each result counts, those of the best first, and note who took them.

    Raises:
        InvalidInput: no list shows what the indicator counts.
        OutputUnwritable: the file cannot be written; it is then as it was before.
        Cancelled: the user stopped; the file is as it was before.
    """
    by_key = {row.key: row for row in table.rows}
    behind = [
        (by_key[key], query)
        for key in order
        if (query := _query(database, table, by_key[key], indicator)) is not None
    ]
    if not behind:
        raise _no_list(indicator)
    kind = kind_of(behind[0][1].kind)
    specs = _fields_told(kind)
    counts: dict[int, int] = {}

    def produce(file: BinaryIO) -> None:
        with database.read() as snapshot:
            found = [
                (row, query.kind, lists.open_ids(snapshot, query, table.today))
                for row, query in behind
            ]
            counts.update({row.key: len(ids) for row, _, ids in found})
            register = _register(snapshot, table, indicator, specs, sum(counts.values()))
            rows = _rows(snapshot, table, indicator, found, specs, progress)
            write_register(register, rows, file)

    progress(_WRITING, 0.0)
    written = write_workbook(target, produce)
    details = {
        "file": written.path.name,
        "rows": sum(counts.values()),
        "indicator": indicator,
        "sha256": written.sha256,
    }
    note_export(database, who, kind.key, details)
    return WrittenNames(written.path, counts)


def _fields_told(kind: RecordKind) -> tuple[FieldSpec, ...]:
    """The columns of an export, and what a whole list tells besides: who died or left."""
    usual = export_fields(kind, None)
    told = {spec.key for spec in usual}
    fates = [key for key in WHOLE_LIST.get(kind.key, ()) if key not in told]
    return (*usual, *map(kind.field, fates))


def _query(
    database: Database, table: TargetTable, row: TargetRow, indicator: str
) -> ListQuery | None:
    return indicators.names_behind(database, indicator, row.period, table.today, row.scope)


def _register(
    snapshot: ReadSnapshot,
    table: TargetTable,
    indicator: str,
    specs: Sequence[FieldSpec],
    count: int,
) -> Register:
    name = indicators.BY_KEY[indicator].name
    shown = f"{count:,}".replace(",", ".")
    served = offices.served(snapshot)
    return Register(
        title=_TITLE.format(indicator=name, year=table.year).upper(),
        lines=(
            "; ".join(f"{commune}, {province}" for _, commune, province in served),
            _UNTIL.format(day=f"{table.today:%d/%m/%Y}", count=shown),
        ),
        columns=(
            RegisterColumn("STT", COUNT_FORMAT, 6.0),
            RegisterColumn(_RANK, COUNT_FORMAT, 7.0),
            RegisterColumn(_WHOSE, width=26.0),
            *map(register_column, specs),
        ),
        frozen_columns=3,
    )


def _rows(  # noqa: PLR0913, PLR0917 - what is read, for whom, and how far it is
    snapshot: ReadSnapshot,
    table: TargetTable,
    indicator: str,
    found: Sequence[tuple[TargetRow, str, Sequence[int]]],
    specs: Sequence[FieldSpec],
    progress: Progress,
) -> Iterator[Sequence[CellValue]]:
    keys = [spec.key for spec in specs]
    makers = [(spec.key, cell_maker(spec)) for spec in specs]
    ranks, number = table.ranks(indicator), 0
    whole = sum(len(ids) for _, _, ids in found) or 1
    for row, kind, ids in found:
        for start in range(0, len(ids), _PART):
            progress(_WRITING, number / whole)
            part = ids[start : start + _PART]
            for each in lists.read_rows(snapshot, kind, part, table.today, keys):
                number += 1
                values = [make(each.values[key]) for key, make in makers]
                yield [number, ranks.get(row.key), row.name, *values]
    progress(_WRITING, 1.0)


def _no_list(indicator: str) -> InvalidInput:
    return InvalidInput(
        "target.no_names",
        QT_TRANSLATE_NOOP("errors", "“{indicator}” không có danh sách đứng sau để xuất."),
        indicator=indicators.BY_KEY[indicator].name,
    )
