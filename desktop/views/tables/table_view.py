"""The table of every list: fixed rows, hairlines, blue selection, remembered columns, copy."""

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import (
    SIGNAL,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from desktop.models.row_table_model import Index, RowTableModel
from desktop.models.table_rows import Row, SortKey
from desktop.settings.options import columns_of
from desktop.views.tables.cell_delegate import CellDelegate
from desktop.views.tables.column_state import ColumnState, StateStore, as_text, from_text
from desktop.views.tables.table_header import TableHeader
from desktop.views.theme.tokens import SIZES, at_full_size, px, tokens

SELECTION_BAR = 3
SORT_KEYS = 2
SAVE_AFTER = 400
"""Milliseconds after the last change of a column until the state is kept."""


class TableView(QTableView):
    """Shows a `RowTableModel`; speaks in row ids, never in indexes.

    A click on a header sorts, Shift+click adds a second key, a right click opens the column
    menu (through `ColumnButton`). Ctrl+C copies the selected rows with their headers. The
    selection survives a reload as ids.
    """

    selection_changed = Signal(object)
    """A sequence of the selected ids (int), in table order."""
    current_changed = Signal(object)
    """The id (int) of the current row, or None."""
    row_activated = Signal(object)
    """The id (int) of a row that Enter or a double click asks to open."""
    column_menu_asked = Signal(object)
    """The global position (QPoint) where the column menu should open."""
    copied = Signal(object)
    """The number (int) of rows put on the clipboard."""

    def __init__(
        self,
        model: RowTableModel,
        *,
        name: str = "",
        store: StateStore | None = None,
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show `model`; with `store`, columns are remembered under `name`."""
        super().__init__(parent)
        self._rows = model
        self._store = store
        self._state_key = columns_of(name)
        self._kept_ids: Sequence[int] = ()
        self._kept_current: int | None = None
        self._kept_scroll = 0
        self._restoring = False
        self._bar = QColor(tokens().primary)
        self._selected = QColor(tokens().selected)
        self._zebra = QColor(tokens().zebra)
        self._hairline = QColor(tokens().line)
        self._delegate = CellDelegate(self)
        self._header = TableHeader(self)
        self._save_timer = QTimer(self)
        self._save_timer.setSingleShot(True)
        self._save_timer.setInterval(SAVE_AFTER)
        self.setAccessibleName(accessible_name)
        self._set_manners()
        self.setModel(model)
        self._settle_columns()
        self._wire()

    def _set_manners(self) -> None:
        self.setHorizontalHeader(self._header)
        # Qt would select every row at a click on a header, for rows are selected whole.
        for signal in ("sectionPressed(int)", "sectionEntered(int)"):
            QObject.disconnect(self._header, SIGNAL(signal), self, None)  # type: ignore[call-overload]
        self.setItemDelegate(self._delegate)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(SIZES.table_row)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)

    def _wire(self) -> None:
        self._header.sectionClicked.connect(self._on_header_clicked)
        self._header.menu_asked.connect(self.column_menu_asked)
        self._header.sectionResized.connect(self._on_columns_changed)
        self._header.sectionMoved.connect(self._on_columns_changed)
        self._save_timer.timeout.connect(self.save_columns)
        self._rows.modelAboutToBeReset.connect(self._keep_selection)
        self._rows.modelReset.connect(self._restore_selection)
        self.doubleClicked.connect(self._on_double_clicked)
        self._delegate.entered.connect(self._on_entered)

    def rows(self) -> RowTableModel:
        """Return the model."""
        return self._rows

    # Columns

    def _settle_columns(self) -> None:
        kept = self._store.text(self._state_key) if self._store is not None else ""
        states = from_text(kept, self._rows.columns)
        self._apply(states or self._usual_columns())

    def _usual_columns(self) -> list[ColumnState]:
        return [ColumnState(each.key, each.width, each.shown) for each in self._rows.columns]

    def _apply(self, states: Iterable[ColumnState]) -> None:
        for place, state in enumerate(states):
            number = self._rows.column_of(state.key)
            self._header.moveSection(self._header.visualIndex(number), place)
            least = self._header.width_for(self._rows.columns[number].label)
            self.setColumnWidth(number, max(px(state.width), least))
            self.setColumnHidden(number, not state.shown)

    def column_states(self) -> list[ColumnState]:
        """Return the columns as they stand now, in the order on the screen."""
        found = []
        for place in range(self._header.count()):
            number = self._header.logicalIndex(place)
            hidden = self.isColumnHidden(number)
            column = self._rows.columns[number]
            width = column.width if hidden else at_full_size(self.columnWidth(number))
            found.append(ColumnState(column.key, width, not hidden))
        return found

    def show_column(self, number: int, *, shown: bool) -> None:
        """Show or hide a column."""
        self.setColumnHidden(number, not shown)
        self._on_columns_changed()

    @Slot()
    def reset_columns(self) -> None:
        """Go back to the usual columns."""
        self._apply(self._usual_columns())
        self._on_columns_changed()

    @Slot()
    def _on_columns_changed(self) -> None:
        if self._store is not None:
            self._save_timer.start()

    @Slot()
    def save_columns(self) -> None:
        """Keep the columns now."""
        self._save_timer.stop()
        if self._store is not None:
            self._store.keep_text(self._state_key, as_text(self.column_states()))

    @Slot(int)
    def _on_header_clicked(self, number: int) -> None:
        column = self._rows.columns[number]
        if not column.sortable:
            return
        keys = list(self._rows.sort_keys)
        present = next((key for key in keys if key.column == column.key), None)
        turned = SortKey(column.key, present is not None and not present.descending)
        shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        if not shift:
            keys = [turned]
        elif present is not None:
            keys[keys.index(present)] = turned
        else:
            keys = [*keys[: SORT_KEYS - 1], turned]
        self._rows.sort_by(tuple(keys))

    # Selection by ids

    def _selected_ranges(self) -> list[range]:
        parts = cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())
        found = {(part.top(), part.bottom() + 1) for part in parts if part.isValid()}
        return [range(top, end) for top, end in sorted(found)]

    def selected_ids(self) -> Sequence[int]:
        """Return the ids of the selected rows, in table order."""
        return self._rows.ids_of(self._selected_ranges())

    def current_id(self) -> int | None:
        """Return the id of the current row."""
        index = self.currentIndex()
        return self._rows.id_at(index.row()) if index.isValid() else None

    def select_ids(self, ids: Iterable[int], current: int | None = None) -> None:
        """Select the rows of these ids; unknown ids are left out. `current` is scrolled to."""
        rows = self._rows.rows_of(ids)
        last = self._rows.columnCount() - 1
        selection = QItemSelection()
        for first, end in _runs(rows):
            selection.select(self._rows.index(first, 0), self._rows.index(end, last))
        at = self._rows.rows_of((current,)) if current is not None else rows[:1]
        if at:
            column = max(0, self._header.logicalIndex(0))
            index = self._rows.index(at[0], column)
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, keep)
            self.scrollTo(index)
        replace = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, replace)

    @Slot()
    def _keep_selection(self) -> None:
        self._kept_ids = self.selected_ids()
        self._kept_current = self.current_id()
        self._kept_scroll = self.verticalScrollBar().value()
        self._restoring = True

    @Slot()
    def _restore_selection(self) -> None:
        self.select_ids(self._kept_ids, self._kept_current)
        if self._rows.reloading:
            self.updateGeometries()
            self.verticalScrollBar().setValue(self._kept_scroll)
        self._restoring = False
        if self.selected_ids() != self._kept_ids:
            self.selection_changed.emit(self.selected_ids())
        if self.current_id() != self._kept_current:
            self.current_changed.emit(self.current_id())

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._restoring:
            self.selection_changed.emit(self.selected_ids())

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._restoring and current.row() != previous.row():
            self.current_changed.emit(self.current_id())

    # Keys, copy, drawing

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if (current := self.current_id()) is not None:
                self.row_activated.emit(current)
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would read every row of the table to find one that begins so."""

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self._rows.columns[index.column()].editable:
            self.row_activated.emit(self._rows.id_at(index.row()))

    @Slot()
    def _on_entered(self) -> None:
        """Go where typing goes on after Enter."""
        index = self._rows.index(*self._rows.cell_after_entry(self.currentIndex()))
        if index.isValid():
            self.setCurrentIndex(index)
        self.setFocus()

    def copy_rows(self) -> None:
        """Put the selected rows and their headers on the clipboard, as Excel takes them."""
        self._rows.fetch(self.selected_ids(), self._on_fetched)

    def _on_fetched(self, rows: Sequence[Row]) -> None:
        shown = [
            number
            for number in map(self._header.logicalIndex, range(self._header.count()))
            if not self.isColumnHidden(number)
        ]
        lines = [[self._rows.columns[number].label for number in shown]]
        lines += [[row.texts[number] for number in shown] for row in rows]
        text = "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(len(rows))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hairlines under rows and the blue bar of selected ones over Qt's cells."""
        super().paintEvent(event)
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return
        painter = QPainter(self.viewport())
        last = last if last >= 0 else self._rows.rowCount() - 1
        selected = self._selected_ranges()
        for row in range(first, last + 1):
            self._finish_row(painter, row, selected=any(row in part for part in selected))
        painter.end()

    def _finish_row(self, painter: QPainter, row: int, *, selected: bool) -> None:
        """Draw what belongs to a whole row, also where no column reaches."""
        top, height = self.rowViewportPosition(row), SIZES.table_row - 1
        width, end = self.viewport().width(), self._header.length() - self._header.offset()
        if selected:
            painter.fillRect(end, top, width - end, height, self._selected)
            painter.fillRect(0, top, px(SELECTION_BAR), height, self._bar)
        elif row % 2:
            painter.fillRect(end, top, width - end, height, self._zebra)
        painter.fillRect(0, top + height, width, 1, self._hairline)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return (first, last) of runs of neighbouring rows."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
