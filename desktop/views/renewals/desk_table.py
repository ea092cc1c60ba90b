"""The list of the desk: ticks by Space and by mouse, and its total row."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.models.memory_table_model import MemoryTableModel
from desktop.views.renewals.desk_words import TICK
from desktop.views.tables.cell_delegate import PADDING, CellDelegate
from desktop.views.tables.column_state import StateStore
from desktop.views.tables.table_view import TableView
from desktop.views.theme.fonts import font
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens

BOX = 18
Index = QModelIndex | QPersistentModelIndex


class TickDelegate(CellDelegate):
    """Draws the box of a row in place of its text."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ground = tokens().card
        if selected:
            ground = tokens().selected
        elif index.row() % 2:
            ground = tokens().zebra
        painter.fillRect(rect, QColor(ground))
        side = px(BOX)
        box = QRect(0, 0, side, side)
        box.moveCenter(rect.center())
        ticked = bool(index.data())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().primary if ticked else tokens().field_border), 1.4))
        painter.setBrush(QColor(tokens().primary if ticked else tokens().card))
        painter.drawRoundedRect(box, px(3), px(3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if ticked:
            size = side - 4
            painter.drawPixmap(
                box.left() + 2, box.top() + 2, pixmap("check", tokens().on_primary, size)
            )


class DeskTable(TableView):
    """A table whose rows can be ticked."""

    tick_asked = Signal(object)
    """The ids (int) whose ticks should turn, as Space or a click on the box asks."""
    all_asked = Signal()
    """A click on the head of the boxes: tick all, or none."""

    def __init__(self, model: MemoryTableModel, name: str, store: StateStore, words: str) -> None:
        """Show `model`; the columns are remembered under `name`."""
        super().__init__(model, name=name, store=store, accessible_name=words)
        self.setItemDelegateForColumn(TICK, TickDelegate(self))
        self.clicked.connect(self._on_clicked)
        self.horizontalHeader().sectionClicked.connect(self._on_section)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Space and plain:
            ids = list(self.selected_ids()) or [
                one for one in (self.current_id(),) if one is not None
            ]
            self.tick_asked.emit(ids)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == TICK:
            self.tick_asked.emit([self.rows().id_at(index.row())])

    @Slot(int)
    def _on_section(self, section: int) -> None:
        if section == TICK:
            self.all_asked.emit()


class TotalRow(QWidget):
    """The foot of the list: sums that stand under their columns, whatever is scrolled."""

    def __init__(self, table: TableView) -> None:
        """Follow the columns of a table."""
        super().__init__()
        self._table = table
        self._texts: Mapping[str, str] = {}
        self.setFixedHeight(SIZES.table_row + px(2))
        header = table.horizontalHeader()
        for signal in (header.sectionResized, header.sectionMoved, header.geometriesChanged):
            signal.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)

    @property
    def texts(self) -> Mapping[str, str]:
        """What is shown, by column."""
        return self._texts

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show sums by the keys of columns."""
        self._texts = dict(texts)
        self.setAccessibleName(", ".join(texts.values()))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().header))
        painter.fillRect(0, 0, self.width(), 1, QColor(tokens().line))
        painter.setFont(font(strong=True))
        painter.setPen(QColor(tokens().text))
        header = self._table.horizontalHeader()
        for number, column in enumerate(self._table.rows().columns):
            text = self._texts.get(column.key)
            if not text or self._table.isColumnHidden(number):
                continue
            left = header.sectionViewportPosition(number) + px(PADDING)
            width = header.sectionSize(number) - 2 * px(PADDING)
            flags = Qt.AlignmentFlag.AlignVCenter
            if column.align_right:
                # A sum may be wider than its column: it grows to the left.
                rect = QRect(left - px(60), 0, width + px(60), self.height())
                painter.drawText(rect, int(flags | Qt.AlignmentFlag.AlignRight), text)
            else:
                rect = QRect(left, 0, max(width, px(200)), self.height())
                painter.drawText(rect, int(flags | Qt.AlignmentFlag.AlignLeft), text)
        painter.end()


class DeskList(QWidget):
    """The table with its total row below."""

    def __init__(self, model: MemoryTableModel, name: str, store: StateStore, words: str) -> None:
        """Put both together."""
        super().__init__()
        self.model = model
        self.table = DeskTable(model, name, store, words)
        self.total = TotalRow(self.table)
        self.setFocusProxy(self.table)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.total)

    def select_after(self, gone: int, before: Sequence[int]) -> None:
        """Select the row that came after one that is gone, as `before` told the order."""
        now = {self.model.id_at(row) for row in range(self.model.rowCount())}
        if gone in now or gone not in before:
            return
        place = before.index(gone)
        following = [one for one in before[place:] if one in now]
        preceding = [one for one in reversed(before[:place]) if one in now]
        for one in (*following[:1], *preceding[:1]):
            self.table.select_ids((one,), one)
            return
