"""What lies over a chart: the mouse, the keys and the focus of its parts; it draws no chart."""

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from desktop.views.dashboard.chart import Box, Chart, Mark
from desktop.views.theme.tokens import px, tokens

NEAR = 3
"""Pixels beside a small bar in which the mouse still means it."""
_FORWARD = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ACROSS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MarkLayer(QWidget):
    """One part is current; arrow keys choose another, Enter and a click open."""

    opened = Signal(object)
    """The `Mark` whose list is wanted."""
    told = Signal(object)
    """What the part under the mouse, or the current one, says (str); empty for none."""

    def __init__(self, chart: Chart[Any], name: str, parent: QWidget | None = None) -> None:
        """Lie over a chart; `name` is read aloud."""
        super().__init__(parent)
        self._chart = chart
        self._current: Mark | None = None
        self._hovered: Mark | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    @property
    def current(self) -> Mark | None:
        """The part that Enter opens."""
        return self._current

    def box_of(self, mark: Mark) -> Box:
        """Return where a part is, in this widget's pixels."""
        return self._chart.box_of(mark, self._scale())

    def _scale(self) -> float:
        return float(self._chart.figure.bbox.width) / max(self.width(), 1)

    def refresh(self) -> None:
        """Follow new figures: the current part stays the one of the same step."""
        present = self._current
        self._hovered = None
        if present is not None:
            self._current = self._part(present.step, present.part)
        self.update()

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _OPENING and self._current is not None:
            self.opened.emit(self._current)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._choose(self._end(last=key == Qt.Key.Key_End))
        elif key in _FORWARD or key in _ACROSS:
            along, across = (
                (_ACROSS, _FORWARD) if self._chart.steps_go_down else (_FORWARD, _ACROSS)
            )
            # Upwards in a column is towards its later part.
            inside = across.get(key, 0) * (1 if self._chart.steps_go_down else -1)
            self._choose(self._next(along.get(key, 0), inside))
        else:
            super().keyPressEvent(event)

    def _next(self, steps: int, parts: int) -> Mark | None:
        present = self._current
        if present is None:
            return self._end(last=False)
        if parts:
            same = [mark for mark in self._chart.marks if mark.step == present.step]
            return _neighbour(sorted(same, key=_part_of), present, parts)
        known = sorted({mark.step for mark in self._chart.marks})
        place = min(max(known.index(present.step) + steps, 0), len(known) - 1)
        return self._part(known[place], present.part)

    def _part(self, step: int, part: int) -> Mark | None:
        """Return the part of a step that is nearest to the one asked for."""
        same = [mark for mark in self._chart.marks if mark.step == step]
        return min(same, key=lambda mark: abs(mark.part - part), default=None)

    def _end(self, *, last: bool) -> Mark | None:
        marks = self._chart.marks
        return (marks[-1] if last else marks[0]) if marks else None

    def _choose(self, mark: Mark | None) -> None:
        self._current = mark
        self._tell(mark)
        self.update()

    def _tell(self, mark: Mark | None) -> None:
        text = mark.text if mark is not None else ""
        self.setAccessibleDescription(text)
        self.told.emit(text)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None:
            self._current = self._end(last=False)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._tell(self._current)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell(None)
        self.update()

    # Mouse

    def mark_at(self, place: QPointF) -> Mark | None:
        """Return the part at a point, or the one of a small bar close to it."""
        for near in (0, px(NEAR)):
            for mark in self._chart.marks:
                box = self.box_of(mark)
                wide = Box(
                    box.left - near, box.top - near, box.width + 2 * near, box.height + 2 * near
                )
                if wide.holds(place.x(), place.y()):
                    return mark
        return None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.mark_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, mark: Mark | None) -> None:
        if mark is self._hovered:
            return
        self._hovered = mark
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if mark is not None else Qt.CursorShape.ArrowCursor)
        self._tell(mark or (self._current if self.hasFocus() else None))
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and mark is not None:
            self._choose(mark)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and mark is not None and mark is self._current:
            self.opened.emit(mark)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), mark.text if mark is not None else "", self)
            return True
        return super().event(event)

    # Drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._hovered is not None:
            self._outline(painter, self._hovered, QColor(tokens().text), px(1))
        if self.hasFocus() and self._current is not None:
            self._outline(painter, self._current, QColor(tokens().text), px(2))
        painter.end()

    def _outline(self, painter: QPainter, mark: Mark, colour: QColor, width: int) -> None:
        box = self.box_of(mark)
        away = width + 1
        painter.setPen(QPen(colour, width))
        painter.drawRect(
            QRectF(box.left - away, box.top - away, box.width + 2 * away, box.height + 2 * away)
        )


def _part_of(mark: Mark) -> int:
    return mark.part


def _neighbour(marks: list[Mark], present: Mark, by: int) -> Mark:
    place = marks.index(present) + by
    return marks[min(max(place, 0), len(marks) - 1)]
