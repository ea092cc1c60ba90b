"""Draws the map of communes with its legend and labels: on the screen and in pictures alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from desktop.domain.commune_names import bare_commune
from desktop.models.province_desk import Measure
from desktop.models.rate_classes import (
    MapClass,
    class_of,
    classes_among,
    classes_at,
    counts_in,
)
from desktop.views.province.map_look import MapLook, step_of
from desktop.views.province.map_shapes import MapShapes

MARGIN = 6
SWATCH = (24, 14)
LINE = 22
GAP = 8
COARSE = 8
"""Pixels of the drawing for one point of the mask that tells where the map lies."""
_MONO = QImage.Format.Format_Mono


@dataclass(frozen=True, slots=True)
class LegendLine:
    """One line of the legend: the step of its colour (None: hatched), words, how many communes."""

    step: int | None
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class MapContent:
    """What is drawn: names and values by commune, the indicator, and who gets a label.

    `standings` tells in words how those communes stand whose package does not count.
    """

    names: Mapping[str, str]
    values: Mapping[str, Decimal]
    measure: Measure
    labelled: Sequence[str] = ()
    standings: Mapping[str, str] = field(default_factory=dict)
    classes: tuple[MapClass, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Make the classes."""
        target = self.measure.target
        made = classes_at(target) if target else classes_among(self.values.values())
        object.__setattr__(self, "classes", made)

    def step(self, code: str) -> int | None:
        """Return the step of a commune's class."""
        return step_of(class_of(self.classes, self.values.get(code)))

    def legend(self) -> tuple[LegendLine, ...]:
        """Return the lines of the legend; their counts sum up to all communes."""
        translate = QCoreApplication.translate
        known = {code: value for code, value in self.values.items() if code in self.names}
        lines = []
        for each, count in counts_in(self.classes, known):
            low, high = each.edges(is_rate=self.measure.is_rate)
            unit = "%" if self.measure.is_rate else ""
            if not low and not high:
                words = translate("CommuneMap", "mọi giá trị")
            elif not high:
                words = translate("CommuneMap", "từ {low}").format(low=low + unit)
            elif not low:
                words = translate("CommuneMap", "dưới {high}").format(high=high + unit)
            else:
                words = f"{low}–{high}{unit}"
            lines.append(LegendLine(each.step, words, count))
        unknown = translate("CommuneMap", "chưa tính")
        lines.append(LegendLine(None, unknown, len(self.names) - len(known)))
        return tuple(lines)

    def told(self, code: str) -> str:
        """Return name and value of a commune."""
        value = self.values.get(code)
        if value is None:
            translate, name = QCoreApplication.translate, self.names.get(code, code)
            if code in self.standings:
                words = translate("CommuneMap", "{name}: chưa tính ({standing})")
                return words.format(name=name, standing=self.standings[code])
            return translate("CommuneMap", "{name}: chưa có số liệu").format(name=name)
        return f"{self.names[code]}: {self.measure.show(value)}"


class MapPainting:
    """One drawing of a map in a rectangle."""

    def __init__(
        self, painter: QPainter, room: QRectF, shapes: MapShapes, content: MapContent, look: MapLook
    ) -> None:
        """Keep what is drawn where."""
        self._painter = painter
        self._room = room
        self._shapes = shapes
        self._content = content
        self._look = look
        self._metrics = QFontMetricsF(look.font())
        self.to_room = shapes.to_room(map_room(room, look))
        self._mask = self._make_mask()

    def draw(self, chosen: str) -> None:
        """Draw communes, the border and label of the chosen one, legend and labels."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_communes()
        self.draw_outline(chosen)
        legend = self._draw_legend()
        self._draw_labels(chosen, legend)

    def draw_outline(self, code: str) -> None:
        """Draw the border of a commune that is marked; '' draws nothing."""
        if code in self._shapes.paths:
            outline(self._painter, self.to_room.map(self._shapes.paths[code]), self._look)

    def _draw_communes(self) -> None:
        line = QPen(QColor(self._look.colours.card), self._look.length(0.8))
        if self._look.patterned:
            line = QPen(QColor(self._look.colours.muted), self._look.length(0.6))
        for code, path in self._shapes.paths.items():
            drawn = self.to_room.map(path)
            brushes = self._look.brushes(self._content.step(code))
            self._painter.setPen(Qt.PenStyle.NoPen)
            for brush in brushes:
                self._painter.setBrush(brush)
                self._painter.drawPath(drawn)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            unknown = len(brushes) > 1 and self._content.step(code) is None
            self._painter.setPen(
                QPen(QColor(self._look.colours.field_border), self._look.length(0.8))
                if unknown
                else line
            )
            self._painter.drawPath(drawn)

    # The legend

    def _draw_legend(self) -> QRectF:
        """Draw the legend in the emptiest corner and return where it stands."""
        lines = self._content.legend()
        self._painter.setFont(self._look.font())
        count_words = QCoreApplication.translate("CommuneMap", "{count} xã")
        counts = [count_words.format(count=line.count) for line in lines]
        length, advance = self._look.length, self._metrics.horizontalAdvance
        words = max(advance(line.words) for line in lines)
        numbers = max(advance(count) for count in counts)
        width = length(SWATCH[0]) + words + numbers + 3 * length(GAP)
        box = self._emptiest_corner(QSizeF(width, length(LINE) * len(lines)))
        ground = QColor(self._look.colours.card)
        ground.setAlpha(215)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ground)
        self._painter.drawRect(box)
        for number, (line, count) in enumerate(zip(lines, counts, strict=True)):
            top = box.top() + number * length(LINE)
            self._draw_legend_line(QRectF(box.left(), top, width, length(LINE)), line, count)
        return box

    def _draw_legend_line(self, place: QRectF, line: LegendLine, count: str) -> None:
        look = self._look
        swatch = QRectF(0, 0, look.length(SWATCH[0]), look.length(SWATCH[1]))
        swatch.moveCenter(QPointF(place.left() + swatch.width() / 2, place.center().y()))
        for brush in look.brushes(line.step):
            self._painter.setPen(QPen(QColor(look.colours.field_border), look.length(0.8)))
            self._painter.setBrush(brush)
            self._painter.drawRoundedRect(swatch, look.length(2), look.length(2))
        self._painter.setPen(QColor(look.colours.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        words = place.adjusted(swatch.width() + look.length(GAP), 0, 0, 0)
        self._painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | middle), line.words)
        self._painter.setPen(QColor(look.colours.muted))
        self._painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | middle), count)

    def _emptiest_corner(self, size: QSizeF) -> QRectF:
        room = self._room.adjusted(*(self._look.length(MARGIN) * sign for sign in (1, 1, -1, -1)))
        right, bottom = room.right() - size.width(), room.bottom() - size.height()
        corners = [
            QRectF(QPointF(x, y), size)
            for x, y in (
                (right, room.top()),
                (room.left(), room.top()),
                (right, bottom),
                (room.left(), bottom),
            )
        ]
        return min(corners, key=self._covered)

    def _covered(self, box: QRectF) -> int:
        """Return how much of a box the map covers, in coarse points."""
        mask = self._mask
        left, top = int(box.left() / COARSE), int(box.top() / COARSE)
        right, bottom = int(box.right() / COARSE), int(box.bottom() / COARSE)
        return sum(
            mask.pixelIndex(x, y)
            for x in range(max(left, 0), min(right + 1, mask.width()))
            for y in range(max(top, 0), min(bottom + 1, mask.height()))
        )

    def _make_mask(self) -> QImage:
        """Return where the map lies, one point for a square of the room."""
        width = max(1, int(self._room.right() / COARSE) + 1)
        mask = QImage(width, max(1, int(self._room.bottom() / COARSE) + 1), _MONO)
        mask.fill(0)
        painter = QPainter(mask)
        painter.scale(1 / COARSE, 1 / COARSE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.color1)
        for path in self._shapes.paths.values():
            painter.drawPath(self.to_room.map(path))
        painter.end()
        return mask

    # Labels

    def _draw_labels(self, chosen: str, legend: QRectF) -> None:
        taken = [legend]
        wanted = [
            code
            for code in dict.fromkeys((chosen, *self._content.labelled))
            if code in self._shapes.paths
        ]
        around = self._look.length(8)
        for code in wanted:
            dot = self.to_room.map(self._shapes.middle(code))
            taken.append(QRectF(dot.x() - around, dot.y() - around, 2 * around, 2 * around))
        for code in wanted:
            taken.append(self._draw_label(code, taken))

    def _draw_label(self, code: str, taken: Sequence[QRectF]) -> QRectF:
        look = self._look
        value = self._content.values.get(code)
        name = bare_commune(self._content.names.get(code, code))
        words = name if value is None else f"{name} {self._content.measure.show(value)}"
        strong = look.font(strong=True)
        width = QFontMetricsF(strong).horizontalAdvance(words) + 2 * look.length(5)
        dot = self.to_room.map(self._shapes.middle(code))
        box = self._label_place(dot, QSizeF(width, look.length(20)), taken)
        pen = QPen(QColor(look.colours.text), look.length(1))
        self._painter.setPen(pen)
        self._painter.drawLine(dot, _nearest(box, dot))
        self._painter.setBrush(QColor(look.colours.text))
        self._painter.drawEllipse(dot, look.length(3), look.length(3))
        self._painter.setPen(QPen(QColor(look.colours.field_border), look.length(1)))
        self._painter.setBrush(QColor(look.colours.card))
        self._painter.drawRoundedRect(box, look.length(3), look.length(3))
        self._painter.setPen(QColor(look.colours.text))
        self._painter.setFont(strong)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        return box

    def _label_place(self, dot: QPointF, size: QSizeF, taken: Sequence[QRectF]) -> QRectF:
        """Return where a label covers least: around its commune, inside the room."""
        away = self._look.length(34)
        room = self._room.adjusted(2, 2, -2, -2)
        tries: list[tuple[int, int, QRectF]] = []
        for far in (1, 2, 3, 4):
            for x, y in ((-1, -1), (1, -1), (-1, 1), (1, 1), (0, -1), (0, 1), (-1, 0), (1, 0)):
                box = QRectF(QPointF(0, 0), size)
                sideways = x * (away * far + size.width() / 2)
                box.moveCenter(dot + QPointF(sideways, y * away * far))
                if room.contains(box) and not any(box.intersects(each) for each in taken):
                    tries.append((self._covered(box) + far * 8, len(tries), box))
        if tries:
            return min(tries, key=_first_two)[2]
        box = QRectF(QPointF(0, 0), size)
        box.moveCenter(dot)
        box.moveLeft(max(room.left(), min(box.left(), room.right() - size.width())))
        box.moveTop(max(room.top(), min(box.top(), room.bottom() - size.height())))
        return box


def outline(painter: QPainter, path: QPainterPath, look: MapLook) -> None:
    """Draw a border that marks one commune."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.colours.text), look.length(2.2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def map_room(room: QRectF, look: MapLook) -> QRectF:
    """Return the part of a rectangle that the communes take."""
    margin = look.length(MARGIN)
    return room.adjusted(margin, margin, -margin, -margin)


def _first_two(tried: tuple[int, int, QRectF]) -> tuple[int, int]:
    return tried[:2]


def _nearest(box: QRectF, point: QPointF) -> QPointF:
    """Return the point of a box that is nearest to another."""
    x = max(box.left(), min(point.x(), box.right()))
    return QPointF(x, max(box.top(), min(point.y(), box.bottom())))
