"""The figures of a chart as a table: to read, to copy, and for those who hear the screen."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.report_table import CellFormat, ReportTable, show_cell
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import Column, Row
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

TEXT_WIDTH, NUMBER_WIDTH = 170, 110
SIZE = (680, 520)


class ChartTableDialog(QDialog):
    """Ctrl+C copies the selected rows, "Chép bảng" all of them; Esc closes."""

    def __init__(self, table: ReportTable, parent: QWidget) -> None:
        """Prepare the window; `open()` shows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(table.title)
        self.setModal(True)
        self._room = parent.window().size()
        columns = [
            Column(
                key=each.key,
                label=each.header,
                width=TEXT_WIDTH if each.format is CellFormat.TEXT else NUMBER_WIDTH,
                align_right=each.format is not CellFormat.TEXT,
            )
            for each in table.columns
        ]
        self.model = MemoryTableModel(columns, self)
        self.model.show_rows(_rows(table))
        self.table = TableView(self.model, accessible_name=table.title)
        self.copy_button = Button(self.tr("Chép bảng"), self.copy_all, icon_name="copy")
        self.told = label("", "muted")
        self.close_button = Button(self.tr("Đóng"), self.reject)
        self._build(table)

    def _build(self, table: ReportTable) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.copy_button)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(12))
        rows.addWidget(label(table.title, "heading", wraps=True))
        rows.addWidget(self.table, 1)
        rows.addLayout(foot)
        width, height = SIZE
        self.resize(QSize(px(width), px(height)).boundedTo(self._room))
        self.table.setFocus()

    def copy_all(self) -> None:
        """Put every row and the headers on the clipboard, as cells for Excel."""
        self.table.selectAll()
        self.table.copy_rows()
        self.told.setText(self.tr("Đã chép. Dán vào Excel hoặc Word bằng Ctrl+V."))


def _rows(table: ReportTable) -> Iterator[Row]:
    lines = table.rows if table.total is None else (*table.rows, table.total)
    for number, cells in enumerate(lines):
        shown = (
            show_cell(cell, column.format)
            for cell, column in zip(cells, table.columns, strict=True)
        )
        yield Row(number, tuple(shown))
