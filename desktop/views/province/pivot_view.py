"""The people of the province by any two marks: chosen here, counted from the packages' cubes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.province_overview import PivotTable
from desktop.models.table_rows import Column, Row
from desktop.views.tables.table_view import TableView
from desktop.views.theme.fonts import font
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.figures import count_text

DIMENSIONS = {
    "commune": QT_TRANSLATE_NOOP("packages", "Xã, phường"),
    "sex": QT_TRANSLATE_NOOP("packages", "Giới tính"),
    "age_band": QT_TRANSLATE_NOOP("packages", "Nhóm tuổi"),
    "group": QT_TRANSLATE_NOOP("packages", "Nhóm tham gia"),
    "scheme": QT_TRANSLATE_NOOP("packages", "Chế độ"),
}
ROWS, COLUMNS = "age_band", "scheme"
CHOICE_WIDTH = 160
FIRST_WIDTH, NUMBER_WIDTH = 190, 118
HEADER_ROOM = 24
"""Pixels beside the words of a header."""
MOST_COLUMNS = 24


class PivotView(QWidget):
    """Two choices and the table; the last row and column are the sums."""

    asked = Signal(object, object)
    """The dimensions (str) of rows and columns."""

    def __init__(self) -> None:
        """Begin with ages by scheme."""
        super().__init__()
        self.rows_choice = self._choice(self.tr("Dòng"), ROWS)
        self.columns_choice = self._choice(self.tr("Cột"), COLUMNS)
        self.copy_button = Button(self.tr("Chép bảng"), self.copy_all, icon_name="copy")
        self.told = label("", "muted", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(self.tr("Dòng")))
        head.addWidget(self.rows_choice)
        head.addWidget(label(self.tr("Cột")))
        head.addWidget(self.columns_choice)
        head.addWidget(self.told, 1)
        head.addWidget(self.copy_button)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(8))
        self._rows.addLayout(head)
        self.table = self._make_table((), "")
        self._rows.addWidget(self.table, 1)

    def _choice(self, name: str, chosen: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setMinimumWidth(px(CHOICE_WIDTH))
        for key, words in DIMENSIONS.items():
            made.addItem(QCoreApplication.translate("packages", words), key)
        made.setCurrentIndex(made.findData(chosen))
        made.currentIndexChanged.connect(self._on_choice)
        return made

    @property
    def dimensions(self) -> tuple[str, str]:
        """The dimensions of rows and columns."""
        role = Qt.ItemDataRole.UserRole
        return self.rows_choice.currentData(role), self.columns_choice.currentData(role)

    @Slot()
    def _on_choice(self) -> None:
        self.asked.emit(*self.dimensions)

    def show_pivot(self, found: PivotTable) -> None:
        """Show a table; the columns that are not shown are in its sums."""
        shown = found.columns[:MOST_COLUMNS]
        focused = self.table.hasFocus()
        old = self.table
        self.table = self._make_table(shown, self.rows_choice.currentText())
        self._rows.replaceWidget(old, self.table)
        old.deleteLater()
        total = self.tr("Cộng")
        lines = [*found.rows, (total, found.totals, found.total)] if found.rows else []
        self.model.show_rows(
            Row(number, (name, *map(count_text, [*numbers[:MOST_COLUMNS], whole])))
            for number, (name, numbers, whole) in enumerate(lines)
        )
        self.told.setText(self._words(found))
        if focused:
            self.table.setFocus()

    def _words(self, found: PivotTable) -> str:
        if not found.rows:
            return self.tr("Chưa có gói nào được nhận trong kỳ này.")
        text = self.tr("{count} người").format(count=count_text(found.total))
        left = len(found.columns) - MOST_COLUMNS
        if left > 0:
            more = self.tr("{text}; {count} cột nữa nằm trong cột Cộng")
            text = more.format(text=text, count=left)
        return text

    def _make_table(self, columns: Sequence[str], first: str) -> TableView:
        words = QFontMetrics(font(strong=True))
        made = [Column(key="first", label=first, width=px(FIRST_WIDTH), sortable=False)]
        made.extend(
            Column(
                key=str(number),
                label=name,
                width=max(px(NUMBER_WIDTH), words.horizontalAdvance(name) + px(HEADER_ROOM)),
                align_right=True,
                tooltip=name,
                sortable=False,
            )
            for number, name in enumerate([*columns, self.tr("Cộng")])
        )
        self.model = MemoryTableModel(made)
        name = self.tr("Số người theo hai dấu hiệu đã chọn")
        table = TableView(self.model, accessible_name=name, fixed=1)
        self.model.setParent(table)
        return table

    @Slot()
    def copy_all(self) -> None:
        """Put the whole table on the clipboard, as cells for Excel."""
        self.table.selectAll()
        self.table.copy_rows()
