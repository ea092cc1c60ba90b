"""Draws the cells of a basket: tick, two texts, amounts; what cannot pay is grey."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from desktop.models.table_rows import Tone
from desktop.views.basket.basket_sheet import SheetLine
from desktop.views.basket.line_texts import Pair
from desktop.views.basket.lines_model import HOW, OWN, RIGHT, TICK, Index, LinesModel
from desktop.views.tables.cell_delegate import tone_colours
from desktop.views.theme.fonts import font
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens

PADDING = 8
BOX = 20
BAR = 3
_SELECTED = QStyle.StateFlag.State_Selected.value


class LinesDelegate(QStyledItemDelegate):
    """Draws what `LinesModel` tells."""

    def __init__(self, parent: QTableView) -> None:
        """Prepare fonts: every change draws every cell."""
        super().__init__(parent)
        self._upper, self._strong = font(), font(strong=True)
        self._lower = font(SIZES.small)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        line = model.line(index.row()) if isinstance(model, LinesModel) else None
        if line is None or not isinstance(model, LinesModel):
            return
        rect: QRect = option.rect  # type: ignore[attr-defined]
        is_selected = bool(option.state.value & _SELECTED)  # type: ignore[attr-defined]
        self._ground(painter, rect, index, is_selected=is_selected)
        if index.column() == TICK:
            self._tick(painter, rect, line)
            return
        pair = model.pair(line, index.column())
        cell = rect.adjusted(px(PADDING), 0, -px(PADDING), -1)
        if index.column() == HOW and not pair.lower:
            self._wrapped(painter, cell, pair)
        else:
            self._texts(painter, cell, pair, index.column())

    @staticmethod
    def _ground(painter: QPainter, rect: QRect, index: Index, *, is_selected: bool) -> None:
        if is_selected:
            painter.fillRect(rect, QColor(tokens().selected))
        elif index.row() % 2:
            painter.fillRect(rect, QColor(tokens().zebra))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens().line))
        if is_selected and index.column() == TICK:
            painter.fillRect(rect.left(), rect.top(), px(BAR), rect.height(), tokens().primary)

    @staticmethod
    def _tick(painter: QPainter, rect: QRect, line: SheetLine) -> None:
        size = px(BOX)
        box = QRect(0, 0, size, size)
        box.moveCenter(rect.center() + QPoint(1, 0))
        chosen = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = line.pays
        edge = chosen.primary if filled else chosen.field_border if line.may_pay else chosen.line
        painter.setPen(QPen(QColor(edge), 1))
        ground = chosen.primary if filled else chosen.card if line.may_pay else chosen.window
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 4, 4)
        painter.restore()
        if filled:
            mark = pixmap("check", chosen.on_primary, px(BOX - 4))
            painter.drawPixmap(box.topLeft() + QPoint(px(2), px(2)), mark)

    def _texts(self, painter: QPainter, rect: QRect, pair: Pair, column: int) -> None:
        upper = QFontMetrics(self._strong if column == OWN else self._upper)
        lower = QFontMetrics(self._lower)
        height = upper.height() + (lower.height() if pair.lower else 0)
        top = rect.top() + (rect.height() - height) // 2
        ink = QColor(tone_colours(pair.tone, tokens())[0])
        painter.setFont(self._strong if column == OWN else self._upper)
        painter.setPen(ink)
        self._draw(
            painter, QRect(rect.left(), top, rect.width(), upper.height()), pair.upper, column
        )
        if pair.lower:
            painter.setFont(self._lower)
            painter.setPen(QColor(tokens().muted))
            place = QRect(rect.left(), top + upper.height(), rect.width(), lower.height())
            self._draw(painter, place, pair.lower, column)

    @staticmethod
    def _draw(painter: QPainter, rect: QRect, text: str, column: int) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _wrapped(self, painter: QPainter, rect: QRect, pair: Pair) -> None:
        """Draw a sentence over the columns of money, in two lines at most."""
        painter.setFont(self._lower)
        tone = pair.tone if pair.tone is not Tone.PLAIN else Tone.MUTED
        painter.setPen(QColor(tone_colours(tone, tokens())[0]))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        painter.setClipRect(rect)
        painter.drawText(rect, flags, pair.upper)
        painter.restore()
