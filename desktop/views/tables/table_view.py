"""The table of every list: fixed rows, hairlines, blue selection, remembered columns, copy."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import (
    SIGNAL,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from desktop.models.row_table_model import Index, RowTableModel
from desktop.models.sort_keys import after_click
from desktop.models.table_rows import Row
from desktop.views.tables.cell_delegate import CellDelegate
from desktop.views.tables.column_keeper import ColumnKeeper
from desktop.views.tables.column_state import ColumnState, StateStore
from desktop.views.tables.fixed_columns import FixedColumns
from desktop.views.tables.row_copy import as_tab_text
from desktop.views.tables.row_painting import RowPainter
from desktop.views.tables.row_selection import ranges_of, selection_of
from desktop.views.tables.table_header import TableHeader
from desktop.views.theme.tokens import SIZES

SHIFT = Qt.KeyboardModifier.ShiftModifier


class TableView(QTableView):
    """Shows a `RowTableModel`; speaks in row ids, never in indexes.

    A click on a header sorts, Shift+click adds a further key, a right click opens the column
    menu (through `ColumnButton`). Ctrl+C copies the selected rows with their headers. The
    selection survives a reload as ids. The first columns can stand still (`FixedColumns`).
    """

    selection_changed = Signal(object)
    """A sequence of the selected ids (int), in table order."""
    current_changed = Signal(object)
    """The id (int) of the current row, or None."""
    row_activated = Signal(object)
    """The id (int) of a row that Enter or a double click asks to open."""
    column_menu_asked = Signal(object, int)
    """The global position (QPoint) where the column menu should open, and the column's number."""
    paste_asked = Signal()
    """Ctrl+V: rows are on the clipboard, perhaps."""
    copied = Signal(object)
    """The number (int) of rows put on the clipboard."""

    def __init__(  # noqa: PLR0913 - what differs from table to table, all by keyword
        self,
        model: RowTableModel,
        *,
        name: str = "",
        store: StateStore | None = None,
        accessible_name: str = "",
        fixed: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Show `model`; with `store`, columns are remembered under `name`.

        `fixed` is how many columns stand still unless somebody chose otherwise.
        """
        super().__init__(parent)
        self._rows = model
        self._kept_ids: Sequence[int] = ()
        self._kept_current: int | None = None
        self._kept_scroll = 0
        self._restoring = False
        self._row_painter = RowPainter()
        self._delegate = CellDelegate(self)
        self._header = TableHeader(self)
        self.setAccessibleName(accessible_name)
        self._set_manners()
        self.setModel(model)
        self._header.show_no_selection()
        # Made before the selection is kept and restored: a view empties the selection at a reset.
        stands = store is not None or fixed > 0
        self._fixed = FixedColumns(self, model, self.selected_ranges) if stands else None
        self._keeper = ColumnKeeper(self, self._header, model, name=name, store=store, fixed=fixed)
        self._keeper.settle()
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
        self._keeper.changed.connect(self._hold_columns)
        if self._fixed is not None:
            self._fixed.sort_clicked.connect(self._on_header_clicked)
            self._fixed.menu_asked.connect(self.column_menu_asked)
            self._fixed.doubleClicked.connect(self._on_held_double_clicked)
        self._rows.modelAboutToBeReset.connect(self._keep_selection)
        self._rows.modelReset.connect(self._restore_selection)
        self.doubleClicked.connect(self._on_double_clicked)
        self._delegate.entered.connect(self._on_entered)

    def rows(self) -> RowTableModel:
        """Return the model."""
        return self._rows

    # Columns

    def column_states(self) -> list[ColumnState]:
        """Return the columns as they stand now, in the order on the screen."""
        return self._keeper.states()

    @property
    def shown_columns(self) -> list[int]:
        """The numbers of the columns shown, in the order on the screen."""
        return self._keeper.shown()

    @property
    def fixed_columns(self) -> int:
        """How many of the columns shown stand still."""
        return self._keeper.fixed

    def show_column(self, number: int, *, shown: bool) -> None:
        """Show or hide a column."""
        self._keeper.show(number, shown=shown)

    def fix_columns(self, count: int) -> None:
        """Let the first columns stand still; 0 lets all of them move."""
        self._keeper.fix(count)

    def change_columns(self, states: Iterable[ColumnState], fixed: int) -> None:
        """Show other columns, as a saved view has them."""
        self._keeper.change(states, fixed)

    @Slot()
    def reset_columns(self) -> None:
        """Go back to the usual columns."""
        self._keeper.reset()

    @Slot()
    def save_columns(self) -> None:
        """Keep the columns now."""
        self._keeper.save()

    @Slot()
    def _hold_columns(self) -> None:
        if self._fixed is not None:
            self._fixed.hold(self._keeper.shown()[: self._keeper.fixed])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_columns()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, also from under the columns that stand still."""
        held = self._fixed.columns if self._fixed is not None else ()
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() in held:
            bar.setValue(before)
        elif self._fixed is not None and held:
            hidden = self._fixed.reach - self.columnViewportPosition(index.column())
            if hidden > 0:
                bar.setValue(bar.value() - hidden)

    @Slot(int)
    def _on_header_clicked(self, number: int) -> None:
        column = self._rows.columns[number]
        if not column.sortable:
            return
        shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self._rows.sort_by(after_click(self._rows.sort_keys, column.key, add=bool(shift)))

    # Selection by ids

    def selected_ranges(self) -> list[range]:
        """Return the selected rows as ranges, in table order."""
        return ranges_of(self.selectionModel())

    def selected_ids(self) -> Sequence[int]:
        """Return the ids of the selected rows, in table order."""
        return self._rows.ids_of(self.selected_ranges())

    def current_id(self) -> int | None:
        """Return the id of the current row."""
        index = self.currentIndex()
        return self._rows.id_at(index.row()) if index.isValid() else None

    def select_ids(self, ids: Iterable[int], current: int | None = None) -> None:
        """Select the rows of these ids; unknown ids are left out. `current` is scrolled to."""
        rows = self._rows.rows_of(ids)
        at = self._rows.rows_of((current,)) if current is not None else rows[:1]
        if at:
            column = max(0, self._header.logicalIndex(0))
            index = self._rows.index(at[0], column)
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, keep)
            self.scrollTo(index)
        replace = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection_of(self._rows, rows), replace)

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
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == SHIFT:
            # The menu key comes as an event of its own; not every keyboard has one.
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.customContextMenuRequested.emit(place)
        elif event.key() == Qt.Key.Key_F2:
            self._show_held_cell(self.currentIndex())
            super().keyPressEvent(event)
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

    @Slot(QModelIndex)
    def _on_held_double_clicked(self, index: QModelIndex) -> None:
        self._on_double_clicked(index)
        if self._rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._show_held_cell(index)
            self.edit(index)

    def _show_held_cell(self, index: QModelIndex) -> None:
        """Scroll back before a cell that stands still is edited: its editor is the table's own."""
        if self._fixed is not None and index.column() in self._fixed.columns:
            self.horizontalScrollBar().setValue(0)

    @Slot()
    def _on_entered(self) -> None:
        """Go where typing goes on after Enter."""
        index = self._rows.index(*self._rows.cell_after_entry(self.currentIndex()))
        if index.isValid():
            self.setCurrentIndex(index)
        self.setFocus()

    @Slot()
    def copy_rows(self) -> None:
        """Put the selected rows and their headers on the clipboard, as Excel takes them."""
        self._rows.fetch(self.selected_ids(), partial(self._on_fetched, headers=True))

    @Slot()
    def copy_cells(self) -> None:
        """Put the selected rows alone on the clipboard."""
        self._rows.fetch(self.selected_ids(), partial(self._on_fetched, headers=False))

    def _on_fetched(self, rows: Sequence[Row], *, headers: bool) -> None:
        text = as_tab_text(self._rows.columns, self.shown_columns, rows, headers=headers)
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(len(rows))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hairlines under rows and the blue bar of selected ones over Qt's cells."""
        super().paintEvent(event)
        self._row_painter.paint(self, self.selected_ranges())
