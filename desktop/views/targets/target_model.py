"""The rows of the table of targets: texts, colours, tooltips and bars of a `TargetTable`."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.domain.indicator import NOT_KNOWN, Unit
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellStyle, Column, Row, SortKey, Tone
from desktop.views.targets.target_pace import pace_text, standing_help, standing_word
from desktop.views.targets.target_words import (
    indicator_name,
    number_text,
    percent_text,
    short_name,
    signed_percent,
    unit_of,
    unit_word,
)
from desktop.views.theme.tokens import px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.targets.table import TargetCell, TargetRow, TargetTable

TOTAL: Final = -1
"""Id of the row of the whole office."""
NAME, RANK, STANDING = "name", "rank", "standing"
_TONES: Final = {
    "behind": Tone.WARNING,
    "no_opening": Tone.MUTED,
    "no_result": Tone.MUTED,
}
"""How a standing looks beside its word; one that is well looks like any other text."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Bar:
    """What the bar of a cell shows: parts of the target, 0 to 1, and whether it lags.

    `expected` is None where nobody knows from what the result goes on.
    """

    reached: float
    expected: float | None
    behind: bool


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a cell stands: its indicator and which of its columns."""

    indicator: str
    part: str


def place_of(column_key: str) -> CellPlace | None:
    """Return the place of a column; None for the name and the rank."""
    indicator, mark, part = column_key.partition(":")
    return CellPlace(indicator, part) if mark else None


class TargetModel(MemoryTableModel):
    """Shows a `TargetTable`; the whole office first, the rest by name order or by rank."""

    def __init__(self, table: "TargetTable", parent: QWidget) -> None:
        """Make the columns of the table's indicators and show it."""
        self.bars: dict[tuple[int, str], Bar] = {}
        self._table = table
        self._order: tuple[SortKey, ...] = ()
        super().__init__(_columns(table), parent)
        self.sort_requested.connect(self._on_sort)
        self.show_table(table)

    @property
    def table(self) -> "TargetTable":
        """What is shown."""
        return self._table

    def fits(self, table: "TargetTable") -> bool:
        """Whether another table has the same columns."""
        return _columns(table) == self.columns

    def show_table(self, table: "TargetTable") -> None:
        """Show other figures; the cell that is worked in stays where it is."""
        self._table = table
        rows = self._rows_of(table)
        if [row.row_id for row in rows] == [row.row_id for row in self._rows]:
            for row in rows:
                self.replace_row(row)
        else:
            self.show_rows(rows)

    def target_row(self, row_id: int) -> "TargetRow | None":
        """Return the figures of a row."""
        if row_id == TOTAL:
            return self._table.total
        return next((row for row in self._table.rows if row.key == row_id), None)

    def cell(self, row_id: int, place: CellPlace) -> "TargetCell | None":
        """Return a target with its result."""
        row = self.target_row(row_id)
        return None if row is None else row.cells.get(place.indicator)

    def bar_at(self, row: int, column: int) -> Bar | None:
        """Return the bar that a cell shows, if any."""
        return self.bars.get((self.id_at(row), self.columns[column].key))

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let no target be typed for those who have no thôn or collector."""
        found = super().flags(index)
        if index.isValid() and self.id_at(index.row()) == 0:
            return found & ~Qt.ItemFlag.ItemIsEditable
        return found

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Offer an empty editor where there is no target yet."""
        shown = super().data(index, role)
        if role == int(Qt.ItemDataRole.EditRole) and shown in (NOT_KNOWN, "…"):
            return ""
        return shown

    @Slot(object)
    def _on_sort(self, keys: tuple[SortKey, ...]) -> None:
        self._order = keys
        self.show_rows(self._rows_of(self._table))

    # Rows

    def _rows_of(self, table: "TargetTable") -> list[Row]:
        self.bars.clear()
        ranks = {key: table.ranks(key) for key in table.indicators}
        places = ranks.get(table.ranked_by, {})
        rows = [(row.key, row, places.get(row.key)) for row in self._sorted(table)]
        return [
            self._row(TOTAL, table.total, None),
            *(self._row(row_id, row, rank) for row_id, row, rank in rows),
        ]

    def _sorted(self, table: "TargetTable") -> "Sequence[TargetRow]":
        rows: list[TargetRow] = list(table.rows)
        for key in reversed(self._order):
            rows.sort(key=lambda row, key=key: _sort_value(table, row, key))  # type: ignore[misc]
        return rows

    def _row(self, row_id: int, row: "TargetRow", rank: int | None) -> Row:
        texts: list[str] = []
        styles: dict[int, CellStyle] = {}
        tooltips: dict[int, str] = {}
        for number, column in enumerate(self.columns):
            place = place_of(column.key)
            if place is None:
                texts.append(self._named(column.key, row_id, row, rank))
                if row_id == TOTAL:
                    styles[number] = CellStyle(Tone.INFO)
                if column.key == STANDING:
                    self._tell_standing(row, number, styles, tooltips)
                continue
            cell = row.cells[place.indicator]
            texts.append(_text(cell, place, self._table.today))
            if place.part == "result" and cell.result is not None:
                styles[number] = CellStyle(Tone.INFO)
                tooltips[number] = self._result_help(row_id)
            elif place.part == "percent":
                self._note_bar(row_id, column.key, cell)
                tooltips[number] = pace_text(cell, place.indicator, self._table.today)
                if cell.is_behind(self._table.today):
                    styles[number] = CellStyle(Tone.WARNING)
            elif place.part == "target" and cell.figure is not None:
                tooltips[number] = _source_text(cell)
                if cell.target is None:
                    styles[number] = CellStyle(Tone.MUTED)
        return Row(row_id, tuple(texts), styles, tooltips)

    def _named(self, column: str, row_id: int, row: "TargetRow", rank: int | None) -> str:
        if column == NAME:
            return self._name_of(row_id, row)
        return (
            _rank_text(rank) if column == RANK else standing_word(row.standing(self._table.today))
        )

    def _tell_standing(
        self,
        row: "TargetRow",
        number: int,
        styles: dict[int, CellStyle],
        tooltips: dict[int, str],
    ) -> None:
        standing = row.standing(self._table.today)
        if standing is not None and standing.value in _TONES:
            styles[number] = CellStyle(_TONES[standing.value])
        tooltips[number] = standing_help(row.cells, self._table.today)

    def _result_help(self, row_id: int) -> str:
        if not self._of_communes:
            return self.tr("Bấm để mở danh sách của số này")
        return "" if row_id == TOTAL else self.tr("Bấm để mở các gói của xã này")

    @property
    def _of_communes(self) -> bool:
        return self._table.rows_of.value == "communes"

    def _name_of(self, row_id: int, row: "TargetRow") -> str:
        if row_id == TOTAL and self._of_communes:
            return self.tr("Toàn tỉnh")
        if row_id == TOTAL:
            return self.tr("Toàn đơn vị")
        if self._table.rows_of.value == "months":
            return self.tr("Tháng {month}").format(month=row.name)
        return QCoreApplication.translate("reports", row.name) if row.key == 0 else row.name

    def _note_bar(self, row_id: int, column: str, cell: "TargetCell") -> None:
        if cell.figure is None or cell.result is None:
            return
        whole = cell.figure.value
        today = self._table.today
        self.bars[row_id, column] = Bar(
            _part(cell.result, whole),
            _part(cell.figure.expected(today), whole) if cell.knows_pace else None,
            cell.is_behind(today),
        )


def _part(number: Decimal, whole: Decimal) -> float:
    return float(min(max(number / whole, Decimal(0)), Decimal(1)))


def _rank_text(rank: int | None) -> str:
    return "" if rank is None else str(rank)


def _columns(table: "TargetTable") -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    heads = {
        "neighbourhoods": translate("TargetModel", "Thôn/tổ"),
        "collectors": translate("TargetModel", "Nhân viên thu"),
        "organisations": translate("TargetModel", "Tổ chức dịch vụ thu"),
        "months": translate("TargetModel", "Tháng"),
        "communes": translate("TargetModel", "Xã, phường"),
    }
    columns = [
        Column(key=NAME, label=heads[table.rows_of.value], width=px(_name_width(table))),
        Column(
            key=RANK,
            label=translate("TargetModel", "Hạng"),
            width=px(64),
            align_right=True,
            tooltip=translate("TargetModel", "Hạng theo % đạt của chỉ số đầu tiên có chỉ tiêu"),
        ),
        Column(
            key=STANDING,
            label=translate("TargetModel", "Tiến độ"),
            width=px(92),
            tooltip=translate("TargetModel", "Tiến độ đến hôm nay của chỉ số chậm nhất trong dòng"),
        ),
    ]
    for key in table.indicators:
        columns += _columns_of(key, alone=len(table.indicators) == 1)
    return tuple(columns)


def _name_width(table: "TargetTable") -> int:
    return 180 if table.rows_of.value == "organisations" else 170


def _columns_of(key: str, *, alone: bool) -> list[Column]:
    translate = QCoreApplication.translate
    name = f"{indicator_name(key)} ({unit_word(key)})"
    parts = [
        ("target", translate("TargetModel", "Chỉ tiêu"), 96),
        ("result", translate("TargetModel", "Kết quả"), 96),
        ("percent", translate("TargetModel", "% đạt"), 90 if alone else 140),
    ]
    if alone:
        parts += [
            ("remaining", translate("TargetModel", "Còn thiếu"), 104),
            ("per_day", translate("TargetModel", "Mỗi ngày cần"), 118),
            ("since_opening", translate("TargetModel", "So đầu năm"), 110),
            ("since_last_year", translate("TargetModel", "So cùng kỳ"), 110),
        ]
    return [
        Column(
            key=f"{key}:{part}",
            label=label if alone else f"{short_name(key)}\n{label}",
            width=px(width),
            align_right=True,
            editable=part == "target",
            tooltip=_percent_help(name) if part == "percent" else f"{name}: {label}",
        )
        for part, label, width in parts
    ]


def _percent_help(name: str) -> str:
    """Say what the colour means: two rows of nearly the same percentage may differ in it."""
    return QCoreApplication.translate(
        "TargetModel",
        "{name}: % đạt. Vạch là mức cần có hôm nay; tô màu khi kết quả thấp hơn vạch. Mỗi dòng "
        "tính vạch riêng, đi đều từ số đầu kỳ của dòng đó đến chỉ tiêu.",
    ).format(name=name)


def _text(cell: "TargetCell", place: CellPlace, today: datetime.date) -> str:
    key = place.indicator
    if place.part in _PERCENTS:
        return _PERCENTS[place.part](cell)
    if place.part == "result" and unit_of(key) is Unit.PERCENT:
        return percent_text(cell.result)  # as reports show rates: always two decimals
    return number_text(_number(cell, place.part, today), key)


def _number(cell: "TargetCell", part: str, today: datetime.date) -> Decimal | None:
    """Return what one of the columns of numbers holds."""
    if part == "target":
        return None if cell.figure is None else cell.figure.value
    if part == "result" or cell.figure is None or cell.result is None:
        return cell.result if part == "result" else None
    if part == "remaining":
        return cell.figure.remaining(cell.result)
    return cell.figure.needed_per_day(cell.result, today)


def _percent(cell: "TargetCell") -> str:
    return percent_text(cell.percent)


def _since_opening(cell: "TargetCell") -> str:
    return signed_percent(cell.since_opening)


def _since_last_year(cell: "TargetCell") -> str:
    return signed_percent(cell.since_last_year)


_PERCENTS: Final = {
    "percent": _percent,
    "since_opening": _since_opening,
    "since_last_year": _since_last_year,
}


def _source_text(cell: "TargetCell") -> str:
    translate = QCoreApplication.translate
    target = cell.target
    if target is None:
        return _origin_text(cell)
    named = target.document.show()
    parts = [
        translate("TargetModel", "Văn bản giao: {document}").format(document=named)
        if named
        else translate("TargetModel", "Chưa ghi văn bản giao"),
        target.document.title,
        target.note,
    ]
    return "\n".join(part for part in parts if part)


def _origin_text(cell: "TargetCell") -> str:
    """Say of a commune that was given no target whose number stands there."""
    translate = QCoreApplication.translate
    source = cell.figure.source if cell.figure is not None else ""
    if cell.origin.value == "common":
        told = translate("TargetModel", "Chỉ tiêu chung toàn tỉnh")
    else:
        told = translate("TargetModel", "Chỉ tiêu xã tự đặt, có trong gói của xã")
    return "\n".join(part for part in (told, source) if part)


def _sort_value(table: "TargetTable", row: "TargetRow", key: SortKey) -> tuple[bool, Decimal | int]:
    """Return by what a row is sorted: what is not known stands last, whatever the direction."""
    if key.column == NAME:
        number: Decimal | int | None = list(table.rows).index(row)
    else:
        number = _sort_number(table, row, key.column)
    if number is None:
        return True, 0
    return False, -number if key.descending else number


def _sort_number(table: "TargetTable", row: "TargetRow", column: str) -> Decimal | int | None:
    if column == RANK:
        return table.ranks(table.ranked_by).get(row.key) if table.ranked_by else None
    if column == STANDING:
        standing = row.standing(table.today)
        return None if standing is None else standing.place
    place = place_of(column)
    if place is None:
        return None
    cell = row.cells[place.indicator]
    rates = {
        "percent": cell.percent,
        "since_opening": cell.since_opening,
        "since_last_year": cell.since_last_year,
    }
    return rates[place.part] if place.part in rates else _number(cell, place.part, table.today)
