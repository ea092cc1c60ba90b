"""The outlines of a province's communes as paths, and who lies beside whom."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from desktop.domain.commune_outlines import outlines_of

DIRECTIONS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_WIDEST_ANGLE = math.cos(math.radians(60))


@dataclass(frozen=True, slots=True)
class MapShapes:
    """Paths by code of the commune, in the units of the outlines (y grows downwards)."""

    paths: Mapping[str, QPainterPath]
    bounds: QRectF

    def to_room(self, room: QRectF) -> QTransform:
        """Return what puts the whole map into the middle of a rectangle, unstretched."""
        if not self.paths or self.bounds.isEmpty() or room.isEmpty():
            return QTransform()
        scale = min(room.width() / self.bounds.width(), room.height() / self.bounds.height())
        made = QTransform.fromTranslate(room.center().x(), room.center().y())
        made.scale(scale, scale)
        return made.translate(-self.bounds.center().x(), -self.bounds.center().y())

    def at(self, point: QPointF) -> str:
        """Return the commune at a point of the outlines, '' outside of all."""
        return next((code for code, path in self.paths.items() if path.contains(point)), "")

    def middle(self, code: str) -> QPointF:
        """Return a point inside a commune."""
        path = self.paths[code]
        middle = path.boundingRect().center()
        if path.contains(middle):
            return middle
        return _inside(path)

    def beside(self, code: str, key: Qt.Key) -> str:
        """Return the commune that lies next in the direction of an arrow key, else itself."""
        begin = self.middle(code)
        across, down = DIRECTIONS[key]
        best, found = math.inf, code
        for other in self.paths:
            way = self.middle(other) - begin
            length = math.hypot(way.x(), way.y())
            if other == code or not length:
                continue
            straight = (way.x() * across + way.y() * down) / length
            if straight > _WIDEST_ANGLE and length / straight**2 < best:
                best, found = length / straight**2, other
        return found


def _inside(path: QPainterPath) -> QPointF:
    """Return the middle of the widest part of a path on the line through its own middle."""
    box = path.boundingRect()
    steps = 40
    best, run = box.center(), 0
    row: list[float] = []
    for number in range(steps + 1):
        x = box.left() + box.width() * number / steps
        if path.contains(QPointF(x, box.center().y())):
            row.append(x)
            if len(row) > run:
                run, best = len(row), QPointF(row[len(row) // 2], box.center().y())
        else:
            row = []
    return best


@lru_cache(maxsize=4)
def shapes_of(codes: tuple[str, ...]) -> MapShapes:
    """Return the shapes of these communes; one without an outline is left out."""
    paths = {}
    bounds = QRectF()
    for code, rings in outlines_of(codes).items():
        path = QPainterPath()
        for ring in rings:
            path.addPolygon(QPolygonF([QPointF(*point) for point in ring]))
            path.closeSubpath()
        paths[code] = path
        bounds = bounds.united(path.boundingRect())
    return MapShapes(paths, bounds)


def codes_key(codes: Iterable[str]) -> tuple[str, ...]:
    """Return codes in the form that `shapes_of` keeps."""
    return tuple(sorted(set(codes)))
