"""The tables of a report, one line each; the current one is on the paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.report_table import ReportTable
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label
from desktop.views.widgets.figures import count_text


class ReportList(QWidget):
    """Up and Down, or a click, changes the preview."""

    chosen = Signal(object)
    """The key (str) of a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without tables."""
        super().__init__(parent)
        self._title = label("", "muted", wraps=True)
        self._list = QListWidget()
        self._list.setProperty("look", "choices")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Các biểu của báo cáo"))
        self._list.currentItemChanged.connect(self._on_current)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, px(10), 0, px(4))
        rows.setSpacing(px(6))
        self._title.setContentsMargins(px(14), 0, px(8), 0)
        rows.addWidget(self._title)
        rows.addWidget(self._list, 1)
        self.setFocusProxy(self._list)

    def show_tables(self, title: str, tables: Sequence[ReportTable]) -> None:
        """Show the tables of a report; the current one stays current."""
        current = self.current
        self._title.setText(title)
        with QSignalBlocker(self._list):
            self._list.clear()
            for table in tables:
                self._add(table)
            keys = [table.key for table in tables]
            if keys:
                self._list.setCurrentRow(keys.index(current) if current in keys else 0)

    def _add(self, table: ReportTable) -> None:
        name = QCoreApplication.translate("reports", table.sheet)
        rows = self.tr("{count} dòng").format(count=count_text(len(table.rows)))
        item = QListWidgetItem(f"{name}\n{rows}")
        item.setData(Qt.ItemDataRole.UserRole, table.key)
        self._list.addItem(item)

    @property
    def current(self) -> str:
        """The key of the table that is chosen; empty without one."""
        chosen = self._list.currentIndex()
        return str(chosen.data(Qt.ItemDataRole.UserRole)) if chosen.isValid() else ""

    @Slot()
    def _on_current(self) -> None:
        if self.current:
            self.chosen.emit(self.current)
