"""The table of a basket: Space ticks, Alt+Up and Alt+Down or the mouse change the order."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop.fields.person import PERSON
from desktop.views.basket.basket_sheet import BasketSheet, SheetLine
from desktop.views.basket.lines_delegate import LinesDelegate
from desktop.views.basket.lines_model import (
    COVER,
    DUE,
    GROUP,
    HEADERS,
    HOW,
    MONTHS,
    OWN,
    SUPPORT,
    TICK,
    WHO,
    LinesModel,
)
from desktop.views.basket.pick_box import PickBox
from desktop.views.theme.tokens import px, tokens

ROW = 47
HEADER = 34
WIDTHS = {
    TICK: 36,
    WHO: 138,
    GROUP: 60,
    MONTHS: 72,
    HOW: 142,
    DUE: 90,
    SUPPORT: 92,
    OWN: 84,
    COVER: 112,
}
"""Least widths at 100 %; what is left goes to the names and to how an amount is made."""
COMBO_MARGIN = 6


class LinesTable(QTableView):
    """Shows a `BasketSheet` and asks for changes; the page makes them and calls `refresh`."""

    ticked = Signal(int)
    """The row whose tick should turn."""
    all_ticked = Signal()
    """Everybody, or nobody, should pay."""
    months_chosen = Signal(int, int)
    """Row and number of months."""
    moved = Signal(int, int)
    """A row and the row it should come to."""
    edit_asked = Signal(int)
    """The row whose group or voluntary insurance should be changed."""
    remove_asked = Signal(int)
    """The voluntary row that should go."""
    current_changed = Signal(int)
    """The row that is explained; -1 for none."""

    def __init__(self) -> None:
        """Make the table."""
        super().__init__()
        self.lines = LinesModel()
        self.boxes: list[PickBox] = []
        self._pressed: QPoint | None = None
        self._dragged = -1
        self._drop = -1
        self.setModel(self.lines)
        self.setItemDelegate(LinesDelegate(self))
        self.setAccessibleName(self.tr("Người đóng của hộ"))
        self._set_manners()
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def _set_manners(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFixedHeight(px(HEADER))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(px(20))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(ROW))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)

    # Showing

    def show_sheet(self, sheet: BasketSheet | None) -> None:
        """Show another basket; its first row is explained."""
        self.lines.show_sheet(sheet)
        self._make_boxes()
        self.refresh()
        if sheet is not None and sheet.lines:
            self.go_to(next((row for row, line in enumerate(sheet.lines) if line.pays), 0))

    def refresh(self) -> None:
        """Draw what the sheet came to; the row that is explained stays."""
        sheet = self.lines.sheet
        if sheet is None:
            return
        if len(self.boxes) != len(sheet.lines):
            row = self.row
            self.lines.show_sheet(sheet)
            self._make_boxes()
            self.go_to(min(max(row, 0), len(sheet.lines) - 1))
        self.clearSpans()
        for row, line in enumerate(sheet.lines):
            self._refresh_box(sheet, row, line)
            if line.reason is not None or line.problem is not None:
                self.setSpan(row, HOW, 1, OWN - HOW + 1)
        self.lines.changed()

    def _refresh_box(self, sheet: BasketSheet, row: int, line: SheetLine) -> None:
        box = self.boxes[row]
        box.setVisible(line.may_pay)
        if line.may_pay:
            name = PERSON.field("full_name").kind.show(sheet.member(line).name)
            told = self.tr("Số tháng của {name}").format(name=name)
            box.offer([(each, str(each)) for each in sheet.months(line)], line.choice.months)
            box.setAccessibleName(told)

    def _make_boxes(self) -> None:
        """Lay a box of months into each row; Tab goes from the table through them."""
        self.boxes = []
        before: QWidget = self
        for row in range(self.lines.rowCount()):
            frame = QWidget()
            box = PickBox(self.tr("Số tháng"), frame)
            box.picked.connect(partial(self._on_months, row))
            self.setIndexWidget(self.lines.index(row, MONTHS), frame)
            box.setGeometry(px(COMBO_MARGIN), px(7), px(WIDTHS[MONTHS] - COMBO_MARGIN - 4), px(33))
            QWidget.setTabOrder(before, box)
            before = box
            self.boxes.append(box)

    @property
    def row(self) -> int:
        """The row that is explained, -1 for none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Explain a row."""
        index = self.lines.index(row, WHO)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    @Slot()
    def _on_current(self) -> None:
        self.current_changed.emit(self.row)

    def _on_months(self, row: int) -> None:
        months = self.boxes[row].value
        if isinstance(months, int):
            self.months_chosen.emit(row, months)

    # Width

    def fit(self) -> None:
        """Share the width out; a narrow table tells the group under the name.

        A very narrow one leaves out what is due: it is what is paid and what is given.
        """
        room = self.viewport().width()
        least = sum(px(width) for width in WIDTHS.values())
        for column in (GROUP, DUE):
            hidden = room < least
            self.setColumnHidden(column, hidden)
            least -= px(WIDTHS[column]) if hidden else 0
        self.lines.with_group = self.isColumnHidden(GROUP)
        spare = max(0, room - least)
        for column in range(len(HEADERS)):
            extra = spare // 2 if column in (WHO, HOW) else 0
            self.setColumnWidth(column, px(WIDTHS[column]) + extra)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(self.row, self.row + (1 if key == Qt.Key.Key_Down else -1))
        elif key == Qt.Key.Key_Space and self.row >= 0:
            self.ticked.emit(self.row)
        elif control and key == Qt.Key.Key_A:
            self.all_ticked.emit()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            if self.row >= 0:
                self.edit_asked.emit(self.row)
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit(self.row)
        elif key == Qt.Key.Key_Escape or (event.text() and not control and not alt):
            event.ignore()  # nothing is searched by letters, and Esc belongs to the page
        else:
            super().keyPressEvent(event)

    # The mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        if index.column() == TICK:
            self.ticked.emit(index.row())
        else:
            self._pressed, self._dragged = event.position().toPoint(), index.row()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take a row along; what lies under the mouse is marked, not selected."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        place = event.position().toPoint()
        far = (place - self._pressed).manhattanLength()
        if self._drop >= 0 or far >= QApplication.startDragDistance():
            self._drop = self._row_at(place.y())
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row, drop = self._dragged, self._drop
        self._pressed, self._dragged, self._drop = None, -1, -1
        self.viewport().unsetCursor()
        self.viewport().update()
        if drop >= 0 and drop != row:
            self.moved.emit(row, drop)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == TICK:
            self.ticked.emit(index.row())
        elif index.isValid():
            self.edit_asked.emit(index.row())

    def _row_at(self, height: int) -> int:
        row = self.rowAt(height)
        return row if row >= 0 else self.lines.rowCount() - 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop < 0:
            return
        painter = QPainter(self.viewport())
        top = self.rowViewportPosition(self._drop) + (px(ROW) if self._drop > self._dragged else 0)
        painter.fillRect(QRect(0, top - 1, self.viewport().width(), 3), QColor(tokens().primary))
        painter.end()
