"""The menu that shows and hides columns; it stays open while several are ticked."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from desktop.views.tables.table_view import TableView
from desktop.views.widgets.buttons import Button


class ColumnMenu(QMenu):
    """One tick for each column, then "show all" and "back to the usual"."""

    def __init__(self, table: TableView) -> None:
        """Make the menu for a table; it deletes itself when closed."""
        super().__init__(table)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table = table
        self._actions: list[QAction] = []
        for number, column in enumerate(table.rows().columns):
            action = self.addAction(column.label)
            action.setCheckable(True)
            action.setChecked(not table.isColumnHidden(number))
            action.setData(number)
            action.toggled.connect(self._on_toggled)
            self._actions.append(action)
        self.addSeparator()
        self.addAction(self.tr("Hiện tất cả cột")).triggered.connect(self._on_all)
        self.addAction(self.tr("Trở về cột ban đầu")).triggered.connect(table.reset_columns)
        self._guard_last()

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
        self._open(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(object)
    def _open(self, place: QPoint) -> None:
        ColumnMenu(self._table).popup(place)
