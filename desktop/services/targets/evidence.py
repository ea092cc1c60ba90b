"""The table of targets to Excel: evidence for an emulation file, the numbers as numbers."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, Final

from desktop.domain.indicator import Unit
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services import indicators
from desktop.services.export_audit import note_export
from desktop.services.targets.communes import TargetOrigin
from desktop.services.targets.table import RowsOf, TargetCell, TargetRow, TargetTable, code_of
from desktop.storage.database import Database
from desktop.storage.queries import offices
from desktop.workbooks.register_writer import Register, RegisterColumn, write_register
from desktop.workbooks.writing import COUNT_FORMAT, RATE_FORMAT, CellValue, write_workbook

_TITLE: Final = QT_TRANSLATE_NOOP("reports", "Kết quả thực hiện chỉ tiêu năm {year}")
_UNTIL: Final = QT_TRANSLATE_NOOP("reports", "Số liệu đến ngày {day}")
_SOURCES: Final = QT_TRANSLATE_NOOP("reports", "Văn bản giao: {documents}")
_HEADS: Final = {
    RowsOf.NEIGHBOURHOODS: QT_TRANSLATE_NOOP("reports", "Thôn/tổ"),
    RowsOf.COLLECTORS: QT_TRANSLATE_NOOP("reports", "Nhân viên thu"),
    RowsOf.ORGANISATIONS: QT_TRANSLATE_NOOP("reports", "Tổ chức dịch vụ thu"),
    RowsOf.MONTHS: QT_TRANSLATE_NOOP("reports", "Tháng"),
    RowsOf.COMMUNES: QT_TRANSLATE_NOOP("reports", "Xã, phường"),
}
_RANK: Final = QT_TRANSLATE_NOOP("reports", "Hạng")
_TARGET: Final = QT_TRANSLATE_NOOP("reports", "{name}: chỉ tiêu")
_RESULT: Final = QT_TRANSLATE_NOOP("reports", "{name}: kết quả")
_PERCENT: Final = QT_TRANSLATE_NOOP("reports", "{name}: % đạt")
_EXPECTED: Final = QT_TRANSLATE_NOOP("reports", "{name}: cần đến nay")
_WHOLE: Final = QT_TRANSLATE_NOOP("reports", "Toàn đơn vị")
_PROVINCE: Final = QT_TRANSLATE_NOOP("reports", "Toàn tỉnh")
_CODE: Final = QT_TRANSLATE_NOOP("reports", "Mã đơn vị")
_ORIGIN: Final = QT_TRANSLATE_NOOP("reports", "{name}: ai giao")
ORIGINS: Final = {
    TargetOrigin.GIVEN: QT_TRANSLATE_NOOP("reports", "tỉnh giao"),
    TargetOrigin.COMMON: QT_TRANSLATE_NOOP("reports", "chung toàn tỉnh"),
    TargetOrigin.OWN: QT_TRANSLATE_NOOP("reports", "xã tự đặt"),
}
"""Who set the target of a commune."""


def export_table(
    database: Database, table: TargetTable, order: Sequence[int], target: Path, *, who: str
) -> Path:
    """Write a table as it is seen: the rows of these keys in this order, the whole last.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
    """

    def produce(file: BinaryIO) -> None:
        with database.read() as snapshot:
            served = offices.served(snapshot)
            whose = _whose(table, served)
        write_register(_register(table, whose), _rows(table, order), file)

    written = write_workbook(target, produce)
    details = {"file": written.path.name, "rows": len(order) + 1, "sha256": written.sha256}
    note_export(database, who, "target", {**details, "year": table.year})
    return written.path


def _whose(table: TargetTable, served: Sequence[tuple[str, str, str]]) -> str:
    """Return whose targets they are: the communes that the office serves, or the province."""
    if table.rows_of is RowsOf.COMMUNES:
        return "; ".join(dict.fromkeys(province for _, _, province in served))
    return "; ".join(f"{name}, {province}" for _, name, province in served)


def _register(table: TargetTable, whose: str) -> Register:
    of_communes = table.rows_of is RowsOf.COMMUNES
    columns = [
        RegisterColumn("STT", COUNT_FORMAT, 6.0),
        *([RegisterColumn(_CODE, width=10.0)] if of_communes else []),
        RegisterColumn(_HEADS[table.rows_of], width=28.0),
    ]
    for key in table.indicators:
        indicator = indicators.BY_KEY[key]
        number = RATE_FORMAT if indicator.unit is Unit.PERCENT else COUNT_FORMAT
        columns += [
            RegisterColumn(_TARGET.format(name=indicator.name), number, 18.0),
            RegisterColumn(_RESULT.format(name=indicator.name), number, 18.0),
            RegisterColumn(_PERCENT.format(name=indicator.name), RATE_FORMAT, 14.0),
            RegisterColumn(_EXPECTED.format(name=indicator.name), RATE_FORMAT, 16.0),
        ]
        if of_communes:
            columns.append(RegisterColumn(_ORIGIN.format(name=indicator.name), width=16.0))
    columns.append(RegisterColumn(_RANK, COUNT_FORMAT, 8.0))
    lines = [
        whose,
        _UNTIL.format(day=f"{table.today:%d/%m/%Y}"),
    ]
    documents = sorted(
        {
            cell.target.document.show()
            for row in (table.total, *table.rows)
            for cell in row.cells.values()
            if cell.target is not None and cell.target.document.show()
        }
    )
    if documents:
        lines.append(_SOURCES.format(documents="; ".join(documents)))
    title = _TITLE.format(year=table.year).upper()
    return Register(
        title=title, lines=tuple(lines), columns=tuple(columns), frozen_columns=2 + of_communes
    )


def _rows(table: TargetTable, order: Sequence[int]) -> Iterator[Sequence[CellValue]]:
    by_key = {row.key: row for row in table.rows}
    ranks = table.ranks(table.ranked_by) if table.ranked_by else {}
    for number, key in enumerate(order, start=1):
        yield [
            number,
            *_names(table, key, by_key[key].name),
            *_cells(table, by_key[key]),
            ranks.get(key),
        ]
    whole = _PROVINCE if table.rows_of is RowsOf.COMMUNES else _WHOLE
    yield [None, *_names(table, 0, whole), *_cells(table, table.total), None]


def _names(table: TargetTable, key: int, name: str) -> list[CellValue]:
    if table.rows_of is not RowsOf.COMMUNES:
        return [name]
    return [code_of(key) if key else None, name]


def _cells(table: TargetTable, row: TargetRow) -> Iterator[CellValue]:
    for key in table.indicators:
        cell = row.cells[key]
        yield from _of_cell(cell, table)
        if table.rows_of is RowsOf.COMMUNES:
            yield None if cell.figure is None else ORIGINS[cell.origin]


def _of_cell(cell: TargetCell, table: TargetTable) -> tuple[CellValue, ...]:
    figure = cell.figure
    expected = figure.expected(table.today) if figure is not None and cell.knows_pace else None
    value = None if figure is None else figure.value
    return tuple(_number(one) for one in (value, cell.result, cell.percent, expected))


def _number(value: Decimal | None) -> CellValue:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
