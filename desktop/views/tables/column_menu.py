"""The menu that shows and hides columns; it stays open while several are ticked."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from desktop.views.tables.sort_dialog import SORT_KEY, SortDialog
from desktop.views.tables.table_view import TableView
from desktop.views.widgets.buttons import Button


class ColumnMenu(QMenu):
    """Order and columns that stand still, one tick for each column, "show all", "usual ones"."""

    def __init__(self, table: TableView, column: int = -1) -> None:
        """Make the menu for a table and one of its columns; it deletes itself when closed."""
        super().__init__(table)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = table
        self._column = column
        self._actions: list[QAction] = []
        self.addAction(self.tr("Sắp xếp…") + f"\t{SORT_KEY}").triggered.connect(self._on_sort)
        self._add_fixing()
        self.addSeparator()
        for number, each in enumerate(table.rows().columns):
            action = self.addAction(each.label)
            action.setCheckable(True)
            action.setChecked(not table.isColumnHidden(number))
            action.setData(number)
            action.toggled.connect(self._on_toggled)
            self._actions.append(action)
        self.addSeparator()
        self.addAction(self.tr("Hiện tất cả cột")).triggered.connect(self._on_all)
        self.addAction(self.tr("Trở về cột ban đầu")).triggered.connect(table.reset_columns)
        self._guard_last()

    def _add_fixing(self) -> None:
        """Offer to let the columns up to the chosen one stand still, and to free them."""
        shown = self._table.shown_columns
        if self._column in shown:
            label = self._table.rows().columns[self._column].label
            text = self.tr("Cố định đến cột “{column}”").format(column=label)
            self.addAction(text).triggered.connect(self._on_fix)
        if self._table.fixed_columns:
            free = self.addAction(self.tr("Bỏ cố định cột"))
            free.triggered.connect(partial(self._table.fix_columns, 0))

    @Slot()
    def _on_fix(self) -> None:
        self._table.fix_columns(self._table.shown_columns.index(self._column) + 1)

    @Slot()
    def _on_sort(self) -> None:
        SortDialog(self._table.rows(), self._table).open()

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._table.show_column(int(action.data()), shown=checked)
            self._guard_last()

    def _guard_last(self) -> None:
        """Keep one column: a table without any shows nothing to click on."""
        ticked = [action for action in self._actions if action.isChecked()]
        for action in self._actions:
            action.setEnabled(len(ticked) > 1 or action not in ticked)

    @Slot()
    def _on_all(self) -> None:
        for action in self._actions:
            action.setChecked(True)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action in self._actions and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        toggles = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if toggles and action in self._actions and action.isEnabled():
            action.trigger()
        else:
            super().keyPressEvent(event)


class ColumnButton(Button):
    """The button "Cột": opens the column menu without a right click."""

    def __init__(self, table: TableView) -> None:
        """Open the menu of `table`, also for a right click on its header."""
        super().__init__("", self._on_clicked, icon_name="columns")
        self.setText(self.tr("Cột"))
        self.setToolTip(self.tr("Chọn cột hiện trong bảng"))
        self._table = table
        table.column_menu_asked.connect(self._open)

    @Slot()
    def _on_clicked(self) -> None:
        self._open(self.mapToGlobal(QPoint(0, self.height())), self._table.currentIndex().column())

    @Slot(object, int)
    def _open(self, place: QPoint, column: int) -> None:
        ColumnMenu(self._table, column).popup(place)
