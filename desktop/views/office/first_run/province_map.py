"""The chosen commune on the outline of its province: a picture to see that it is the right one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.domain.commune_outlines import outlines_of
from desktop.domain.reference_data import commune_list
from desktop.views.theme.tokens import px, tokens

MARGIN = 8
SMALLEST_SHOWN = 14
"""A commune smaller than so many pixels gets a ring around it, or nobody would find it."""


class ProvinceMap(QWidget):
    """Draws one province; the chosen communes are blue."""

    def __init__(self) -> None:
        """Start without a province."""
        super().__init__()
        self._province = ""
        self._shapes: dict[str, QPainterPath] = {}
        self._chosen: frozenset[str] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(280), px(240))

    def show_communes(self, province_code: str, chosen: Sequence[str], name: str) -> None:
        """Show a province with the chosen communes in it; `name` is read aloud."""
        if province_code != self._province:
            self._province = province_code
            self._shapes = _shapes_of(province_code)
        self._chosen = frozenset(chosen)
        self.setAccessibleName(self.tr("Bản đồ: {name}").format(name=name) if name else "")
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shapes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        to_screen = self._to_screen()
        border = QPen(QColor(tokens().card), 1)
        for code, shape in self._shapes.items():
            drawn = to_screen.map(shape)
            chosen = code in self._chosen
            painter.setPen(border)
            painter.setBrush(QColor(tokens().primary if chosen else tokens().line))
            painter.drawPath(drawn)
        for code in self._chosen & self._shapes.keys():
            self._ring(painter, to_screen.map(self._shapes[code]).boundingRect())
        painter.end()

    def _to_screen(self) -> QTransform:
        whole = QRectF()
        for shape in self._shapes.values():
            whole = whole.united(shape.boundingRect())
        room = QRectF(self.rect()).adjusted(px(MARGIN), px(MARGIN), -px(MARGIN), -px(MARGIN))
        scale = min(room.width() / whole.width(), room.height() / whole.height())
        move = QTransform.fromTranslate(room.center().x(), room.center().y())
        move.scale(max(scale, 0), max(scale, 0))
        return move.translate(-whole.center().x(), -whole.center().y())

    @staticmethod
    def _ring(painter: QPainter, bounds: QRectF) -> None:
        if max(bounds.width(), bounds.height()) >= px(SMALLEST_SHOWN):
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens().primary), 2))
        painter.drawEllipse(bounds.center(), px(SMALLEST_SHOWN), px(SMALLEST_SHOWN))


def _shapes_of(province_code: str) -> dict[str, QPainterPath]:
    codes = [
        commune.code
        for province in commune_list().provinces
        if province.code == province_code
        for commune in province.communes
    ]
    shapes = {}
    for code, rings in outlines_of(codes).items():
        shape = QPainterPath()
        for ring in rings:
            shape.addPolygon(QPolygonF([QPointF(*point) for point in ring]))
            shape.closeSubpath()
        shapes[code] = shape
    return shapes
