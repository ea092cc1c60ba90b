"""The first columns of a wide table, which stand still while the others are scrolled sideways."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

from desktop.models.row_table_model import RowTableModel
from desktop.views.tables.cell_delegate import CellDelegate
from desktop.views.tables.row_painting import RowPainter
from desktop.views.tables.table_header import TableHeader
from desktop.views.theme.tokens import SIZES, tokens

MOST_OF_THE_VIEW = 0.6
"""Share of the table that may stand still: the rest must leave room to read."""


class FixedColumns(QTableView):
    """A second view over the same model and selection, laid over the left of the table.

    It is in sight only while the table is scrolled sideways, so that it costs nothing else: at
    rest the table shows its first columns itself. It never has the focus; keys go to the table.
    """

    sort_clicked = Signal(int)
    """The number of a column whose header was clicked."""
    menu_asked = Signal(object, int)
    """The global position (QPoint) for the column menu, and the column's number."""

    def __init__(
        self, table: QTableView, rows: RowTableModel, selected: Callable[[], Sequence[range]]
    ) -> None:
        """Lie over `table`; `selected` tells the ranges of its selected rows."""
        super().__init__(table)
        self._table = table
        self._selected = selected
        self._columns: list[int] = []
        self._painter = RowPainter()
        self._header = TableHeader(self)
        self.hide()
        self.setModel(rows)
        own = self.selectionModel()
        self.setSelectionModel(table.selectionModel())
        own.deleteLater()
        self._set_manners()
        self._header.show_no_selection()
        self._wire()

    def _set_manners(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The window's style gives every table a frame; here the rows must meet the table's own.
        self.setStyleSheet("FixedColumns { border: none; }")
        self.setHorizontalHeader(self._header)
        self._header.setSectionsMovable(False)
        self._header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(SIZES.table_row)
        # Of its own: an editor that the table closes would be told to both views.
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAutoScroll(False)
        self.setSelectionBehavior(self._table.selectionBehavior())
        self.setSelectionMode(self._table.selectionMode())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(self._table.verticalScrollMode())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _wire(self) -> None:
        self._table.horizontalScrollBar().valueChanged.connect(self.follow)
        self._table.verticalScrollBar().valueChanged.connect(self._follow_rows)
        self.verticalScrollBar().valueChanged.connect(self._table.verticalScrollBar().setValue)
        self._header.sectionResized.connect(self._on_resized)
        self._header.sectionClicked.connect(self.sort_clicked)
        self._header.menu_asked.connect(self.menu_asked)
        self.customContextMenuRequested.connect(self._on_menu)

    @property
    def columns(self) -> Sequence[int]:
        """The numbers of the columns that stand still."""
        return self._columns

    def hold(self, columns: Sequence[int]) -> None:
        """Hold these columns, as many of them as leave room for the others."""
        room = self._table.viewport().width() * MOST_OF_THE_VIEW
        held: list[int] = []
        for number in columns:
            room -= self._table.columnWidth(number)
            if room < 0:
                break
            held.append(number)
        self._columns = held
        self.follow()

    @property
    def reach(self) -> int:
        """How far the held columns reach into the table, in pixels."""
        return sum(self._table.columnWidth(number) for number in self._columns)

    @Slot()
    def follow(self) -> None:
        """Lie over the table when it is scrolled sideways, else be out of the way."""
        wanted = bool(self._columns) and self._table.horizontalScrollBar().value() > 0
        if not wanted:
            self.hide()
            return
        for number in range(self._header.count()):
            self.setColumnHidden(number, number not in self._columns)
        for place, number in enumerate(self._columns):
            self._header.moveSection(self._header.visualIndex(number), place)
            self.setColumnWidth(number, self._table.columnWidth(number))
        below = self._table.horizontalHeader().geometry()
        self._header.setFixedHeight(below.height())
        rows = self._table.verticalHeader().defaultSectionSize()
        self.verticalHeader().setDefaultSectionSize(rows)
        height = below.height() + self._table.viewport().height()
        self.setGeometry(QRect(below.left(), below.top(), self.reach, height))
        self.show()
        self._follow_rows()

    @Slot()
    def _follow_rows(self) -> None:
        if not self.isHidden():
            self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())

    @Slot(int, int, int)
    def _on_resized(self, number: int, _old: int, width: int) -> None:
        if number in self._columns and width and not self.isHidden():
            self._table.setColumnWidth(number, width)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        self._table.customContextMenuRequested.emit(place)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the keys to the table, as a click into it would."""
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows and, at the right edge, the line that tells where scrolling begins."""
        super().paintEvent(event)
        self._painter.paint(self, self._selected())
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().width() - 1, 0, 1, self.height(), tokens().field_border)
        painter.end()
