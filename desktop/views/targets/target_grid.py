"""The table of targets: cells to type into, results that open their list, bars with a tick."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem
from typing_extensions import override

from desktop.views.tables.cell_delegate import CellDelegate
from desktop.views.tables.table_view import TableView
from desktop.views.targets.target_model import Bar, CellPlace, TargetModel, place_of
from desktop.views.theme.tokens import px, tokens

TWO_LINES, HEADER_ROOM = 52, 32
Index = QModelIndex | QPersistentModelIndex


class BarDelegate(CellDelegate):
    """Draws a thin bar under the percentage, with the tick where the result should be today."""

    HEIGHT, TICK = 5, 2

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        model = index.model()
        bar = model.bar_at(index.row(), index.column()) if isinstance(model, TargetModel) else None
        if bar is not None:
            rect: QRect = option.rect  # type: ignore[attr-defined]
            self._draw_bar(painter, rect, bar)

    def _draw_bar(self, painter: QPainter, rect: QRect, bar: Bar) -> None:
        chosen = tokens()
        left, room = rect.left() + px(8), rect.width() - 2 * px(8)
        height = px(self.HEIGHT)
        top = rect.bottom() - height - px(2)
        painter.fillRect(QRectF(left, top, room, height), QColor(chosen.line))
        colour = QColor(chosen.warning if bar.behind else chosen.primary)
        painter.fillRect(QRectF(left, top, room * bar.reached, height), colour)
        if bar.expected is None:
            return
        place = left + round(bar.expected * (room - px(self.TICK)))
        painter.fillRect(
            QRect(place - 1, top - px(2), px(self.TICK) + 2, height + px(4)), QColor(chosen.card)
        )
        painter.fillRect(
            QRect(place, top - px(2), px(self.TICK), height + px(4)), QColor(chosen.text)
        )


class TargetGrid(TableView):
    """The table; typing in a target's cell begins there, Enter or a click opens a result."""

    list_asked = Signal(object, object)
    """Row id (int) and indicator key (str) of a result whose list should open."""

    def __init__(self, model: TargetModel, accessible_name: str) -> None:
        """Show the model."""
        # The name stays in sight when a narrow window scrolls the numbers sideways.
        super().__init__(model, accessible_name=accessible_name, fixed=1)
        self.targets = model
        bars = BarDelegate(self)
        bars.entered.connect(self._on_bar_entered)
        self.setItemDelegate(bars)
        self.verticalHeader().setDefaultSectionSize(px(36))
        if any("\n" in column.label for column in model.columns):
            self.horizontalHeader().setFixedHeight(px(TWO_LINES))
        self._fit_columns()
        self.setEditTriggers(self.editTriggers() | QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.row_activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)

    def _fit_columns(self) -> None:
        """Give each column the room of its widest line, not of all lines beside each other."""
        header = self.horizontalHeader()
        for number, column in enumerate(self.targets.columns):
            lines = column.label.split("\n")
            widest = max(header.fontMetrics().horizontalAdvance(line) for line in lines)
            self.setColumnWidth(number, max(column.width, widest + px(HEADER_ROOM)))

    @Slot()
    def _on_bar_entered(self) -> None:
        """Go one cell down after Enter, as in Excel."""
        index = self.currentIndex()
        below = self.targets.index(index.row() + 1, index.column())
        if below.isValid():
            self.setCurrentIndex(below)
        self.setFocus()

    @Slot(object)
    def _on_activated(self, row_id: object) -> None:
        index = self.currentIndex()
        if self.targets.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif isinstance(row_id, int):
            self._open(index)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        place = place_of(self.targets.columns[index.column()].key)
        if place is not None and place.part == "result":
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        place = place_of(self.targets.columns[index.column()].key)
        row_id = self.targets.id_at(index.row())
        if place is None:
            place = CellPlace(self.targets.table.indicators[0], "result")
        cell = self.targets.cell(row_id, place)
        if cell is not None and cell.result is not None:
            self.list_asked.emit(row_id, place.indicator)
