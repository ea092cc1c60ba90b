"""A bar of an indicator for each period, with its number; the target as a dashed line."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.models.province_overview import TrendPoint
from desktop.views.theme.fonts import font
from desktop.views.theme.tokens import SIZES, px, tokens

GAP = 6
TALLEST_BAR = 26


class TrendChart(QWidget):
    """Shows up to twelve points from top to bottom; bars begin at nothing."""

    def __init__(self) -> None:
        """Start without points."""
        super().__init__()
        self._points: Sequence[TrendPoint] = ()
        self._target: Decimal | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(240), px(140))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(420), px(300))

    def show_points(
        self, points: Sequence[TrendPoint], name: str, target: Decimal | None = None
    ) -> None:
        """Show an indicator from its first known point on; a gap keeps its place, without a bar."""
        known = [number for number, point in enumerate(points) if point.value is not None]
        self._points = tuple(points[known[0] :]) if known else ()
        self._target = target
        self.setAccessibleName(name)
        told = (f"{point.label}: {point.shown or '–'}" for point in self._points)
        self.setAccessibleDescription("; ".join(told))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setFont(font(SIZES.small))
        metrics = QFontMetricsF(painter.font())
        words = max(metrics.horizontalAdvance(point.label) for point in self._points)
        numbers = max(metrics.horizontalAdvance(point.shown) for point in self._points)
        left, right = words + px(GAP), numbers + px(GAP)
        room = QRectF(self.rect()).adjusted(left, px(GAP), -right, -px(GAP))
        known = [point.value for point in self._points if point.value is not None]
        highest = max([*known, self._target or Decimal(0), Decimal(0)])
        tall = room.height() / len(self._points)
        for number, point in enumerate(self._points):
            place = QRectF(room.left(), room.top() + number * tall, room.width(), tall)
            self._draw_row(painter, place, point, highest)
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.drawLine(room.topLeft(), room.bottomLeft())
        if self._target and highest:
            across = room.left() + room.width() * float(self._target / highest)
            painter.setPen(QPen(QColor(tokens().text), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(across, room.top()), QPointF(across, room.bottom()))
        painter.end()

    def _draw_row(
        self, painter: QPainter, place: QRectF, point: TrendPoint, highest: Decimal
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens().muted))
        before = QRectF(0, place.top(), place.left() - px(GAP), place.height())
        painter.drawText(before, int(Qt.AlignmentFlag.AlignRight | middle), point.label)
        if point.value is None or not highest:
            return
        width = place.width() * max(0.0, float(point.value / highest))
        height = min(place.height() - px(GAP), px(TALLEST_BAR))
        bar = QRectF(place.left(), place.center().y() - height / 2, width, height)
        meets = self._target is None or point.value >= self._target
        painter.fillRect(bar, QColor(tokens().primary if meets else tokens().warning))
        painter.setPen(QColor(tokens().text))
        after = QRectF(place.right() + px(GAP), place.top(), self.width(), place.height())
        painter.drawText(after, int(Qt.AlignmentFlag.AlignLeft | middle), point.shown)
