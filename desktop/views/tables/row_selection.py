"""Selected rows as ranges of numbers, and back."""

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange

from desktop.models.row_table_model import RowTableModel


def ranges_of(selection: QItemSelectionModel) -> list[range]:
    """Return the selected rows as ranges, in table order."""
    parts = cast("Iterable[QItemSelectionRange]", selection.selection())
    found = {(part.top(), part.bottom() + 1) for part in parts if part.isValid()}
    return [range(top, end) for top, end in sorted(found)]


def selection_of(model: RowTableModel, rows: Sequence[int]) -> QItemSelection:
    """Return a selection of whole rows; `rows` ascend."""
    last = model.columnCount() - 1
    selection = QItemSelection()
    for first, end in _runs(rows):
        selection.select(model.index(first, 0), model.index(end, last))
    return selection


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return (first, last) of runs of neighbouring rows."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
