"""The table "Kiểm tra" of an import: one group of its rows, editable in place."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from typing_extensions import override

from desktop.models.import_preview import Group, Preview
from desktop.models.import_preview_rows import (
    NUMBER,
    SHEET,
    TOLD,
    Edits,
    PreviewRows,
    preview_columns,
)
from desktop.models.row_table_model import Index, RowTableModel
from desktop.models.table_rows import Row
from desktop.services.importing.plan import Outcome

REMEMBERED_ROWS = 2000
FEW_COLUMNS = 6
NAMING = frozenset(
    {
        "full_name",
        "last_name",
        "first_name",
        "birth_date",
        "national_id",
        "household_code",
        "head_name",
        "neighbourhood",
        "collector_code",
        "held_on",
        "title",
    }
)
"""Fields by which people know a row."""
_EDIT = int(Qt.ItemDataRole.EditRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class ImportPreviewTable(RowTableModel):
    """Shows a group of a preview; a row's id is its place in the plan, negative when skipped.

    Rows are made when they are seen. The group that is shown loses no row while it is mended:
    a row that vanished under the cursor could not be looked at again.
    """

    def __init__(self, preview: Preview, parent: QObject | None = None) -> None:
        """Make the columns of the plan; `show_group` fills the table."""
        super().__init__(preview_columns(preview.plan), parent)
        self._preview = preview
        self._edits: Edits = {}
        self._rows = PreviewRows(preview, self._edits)
        self._ids: Sequence[int] = ()
        self._made: dict[int, Row] = {}

    @property
    def preview(self) -> Preview:
        """The preview that is shown."""
        return self._preview

    def show_group(self, group: Group) -> None:
        """Show the rows of a group."""
        self.beginResetModel()
        self._ids = self._ids_of(group)
        self.endResetModel()

    def _ids_of(self, group: Group) -> Sequence[int]:
        places = self._preview.places[group]
        return [-1 - place for place in places] if group is Group.SKIPPED else places

    def column_to_mend(self, row: int) -> int:
        """Return the column of a row where work begins: the first one marked, else a name's."""
        styles = self.row_at(row).styles
        marked = [
            number
            for number, column in enumerate(self.columns)
            if column.editable and number in styles
        ]
        named = (number for number, column in enumerate(self.columns) if column.key in NAMING)
        return next(iter(marked), next(named, 0))

    @override
    def cell_after_entry(self, index: Index) -> tuple[int, int]:
        """Go to the cell to mend of the next row that cannot be written, else to the one below."""
        for row in range(index.row() + 1, len(self._ids)):
            if self.is_waiting(row):
                return row, self.column_to_mend(row)
        return super().cell_after_entry(index)

    def detail_at(self, index: Index) -> str:
        """Return all that is said of a row, that of the cell at `index` first."""
        place = self._ids[index.row()]
        if place < 0:
            return self._rows.skipped_detail(-1 - place)
        return self._rows.detail(place, self.columns[index.column()].key)

    def is_waiting(self, row: int) -> bool:
        """Whether a row waits for a correction or a decision."""
        place = self._ids[row]
        if place < 0:
            return False
        result = self._preview.plan.rows[place]
        held = result.outcome is Outcome.HELD_BACK and result.decision is None
        return held or result.outcome is Outcome.REJECTED

    def telling_columns(self, group: Group) -> frozenset[str]:
        """Return the keys of the columns to show for a group.

        All of them where nothing is wrong or they are few; else those that name a record, those
        with something wrong, and what is said of it.
        """
        every = frozenset(column.key for column in self.columns)
        if group is Group.ALL or len(every) <= FEW_COLUMNS:
            return every
        ids = [row_id for row_id in self._ids_of(group)[:REMEMBERED_ROWS] if row_id >= 0]
        wrong = {key for place in ids for key in self._rows.marked_keys(place)}
        return every & (wrong | NAMING | {NUMBER, SHEET, TOLD})

    def show_mended(self, preview: Preview, edits: Edits) -> None:
        """Show rows anew after some were typed in or decided about; none comes or goes."""
        pairs = zip(self._preview.plan.rows, preview.plan.rows, strict=True)
        touched = {place for place, (before, after) in enumerate(pairs) if before is not after}
        touched |= {place for place in edits if edits[place] != self._edits.get(place)}
        self._preview, self._edits = preview, edits
        self._rows = PreviewRows(preview, edits)
        for place in touched:
            self._made.pop(place, None)
        for number in self.rows_of(touched):
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def id_at(self, row: int) -> int:
        return self._ids[row]

    @override
    def ids_of(self, rows: Iterable[range]) -> Sequence[int]:
        return [self._ids[row] for part in rows for row in part]

    @override
    def rows_of(self, ids: Iterable[int]) -> list[int]:
        wanted = frozenset(ids)
        return [number for number, place in enumerate(self._ids) if place in wanted]

    @override
    def is_gone(self, row: int) -> bool:
        return False

    @override
    def row_at(self, row: int) -> Row:
        row_id = self._ids[row]
        made = self._made.get(row_id)
        if made is None:
            if len(self._made) >= REMEMBERED_ROWS:
                self._made.clear()
            made = self._made[row_id] = self._rows.row(row_id)
        return made

    @override
    def fetch(self, ids: Sequence[int], on_done: Callable[[Sequence[Row]], None]) -> None:
        on_done([self._rows.row(row_id) for row_id in ids])

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        skipped = index.isValid() and self._ids[index.row()] < 0
        return flags & ~Qt.ItemFlag.ItemIsEditable if skipped else flags

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        return self.edit_text(index) if role == _EDIT else super().data(index, role)

    @override
    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role == _EDIT and str(value) == self.edit_text(index):
            return False
        return super().setData(index, value, role)

    def edit_text(self, index: Index) -> str:
        """Return a cell's text for its editor: what is shown as "(trống)" is empty there."""
        row_id, column = self._ids[index.row()], self.columns[index.column()]
        if row_id < 0 or not column.editable:
            return self.text_at(index.row(), index.column())
        return self._rows.cell_text(row_id, column.key)
