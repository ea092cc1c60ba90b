"""The menu of a list's rows: right click, Shift+F10 or the menu key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.actions import shortcut_text
from desktop.views.records.record_list import RecordList

LONGEST_VALUE = 40
"""Characters of a cell that the menu names; the rest is cut."""


class ListMenu(QMenu):
    """What can be done with the selected rows, each with its keys."""

    def __init__(self, shown: RecordList, parent: QWidget) -> None:
        """Make an empty menu of `shown`; it deletes itself when closed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = shown
        self._selected = len(shown.table.selected_ids())

    def offer(self, text: str, keys: str, slot: Callable[[], object], *, least: int = 1) -> QAction:
        """Add an action that needs `least` selected rows; the keys are told, not bound."""
        action = self.addAction(f"{text}\t{shortcut_text(keys)}" if keys else text)
        action.setEnabled(self._selected >= least)
        action.triggered.connect(slot)
        return action

    def offer_actions(self, actions: Sequence[QAction]) -> None:
        """Add actions of the page, then a line."""
        self.addActions(list(actions))
        self.addSeparator()

    def offer_filter(self) -> None:
        """Offer to show only the rows that hold what the current cell holds."""
        if self._list.cell_filter.field is None or not self._selected:
            return
        value = self._list.cell_filter.text
        text = self.tr("Chỉ xem: {value}").format(value=_cut(value).replace("&", "&&"))
        if not value:
            column = self._list.table.rows().columns[self._list.table.currentIndex().column()]
            text = self.tr("Chỉ xem dòng còn trống “{column}”").format(column=column.label)
        self.offer(text, "", self._list.cell_filter.apply)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"
