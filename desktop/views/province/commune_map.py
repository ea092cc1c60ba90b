"""The map of communes as a widget: hover tells, a press chooses, arrow keys go to the neighbour."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from desktop.views.province.map_look import MapLook
from desktop.views.province.map_painting import MapContent, MapPainting, map_room, outline
from desktop.views.province.map_shapes import DIRECTIONS, MapShapes, codes_key, shapes_of
from desktop.views.theme.fonts import font
from desktop.views.theme.tokens import px, tokens

SMALLEST = (220, 180)
PICTURE = QSize(1100, 850)
PICTURE_TITLE = 44
PICTURE_FOOT = 34
PICTURE_TIMES = 2
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CommuneMap(QWidget):
    """Shows a `MapContent`; a commune is current under the mouse or by keys, chosen by a press."""

    pressed = Signal(object)
    """The code (str) of the commune that was pressed; '' takes the choice back."""
    told = Signal(object)
    """Name and value (str) of the current commune; '' when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a province."""
        super().__init__(parent)
        self._content: MapContent | None = None
        self._shapes = MapShapes({}, QRectF())
        self._current = ""
        self._chosen = ""
        self._drawn: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(SMALLEST[0]), px(SMALLEST[1]))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def content(self) -> MapContent | None:
        """What is shown."""
        return self._content

    @property
    def current(self) -> str:
        """The commune that is told."""
        return self._current

    @property
    def chosen(self) -> str:
        """The commune that was pressed."""
        return self._chosen

    def show_content(self, content: MapContent, title: str) -> None:
        """Show another indicator or other figures; `title` is read aloud."""
        self._content = content
        self._shapes = shapes_of(codes_key(content.names))
        if self._current not in self._shapes.paths:
            self._current = ""
        self.setAccessibleName(title)
        legend = "; ".join(f"{line.words}: {line.count}" for line in content.legend())
        self.setAccessibleDescription(legend)
        self._drawn = None
        self.update()

    def choose(self, code: str) -> None:
        """Mark a commune as the chosen one, without telling; '' marks none."""
        self._chosen = code
        self._drawn = None
        self.update()

    def place_of(self, code: str) -> QPointF:
        """Return where a commune is drawn."""
        return self._to_room().map(self._shapes.middle(code))

    def _to_room(self) -> QTransform:
        return self._shapes.to_room(map_room(QRectF(self.rect()), MapLook.of_window()))

    def _at(self, point: QPointF) -> str:
        back, possible = self._to_room().inverted()
        return self._shapes.at(back.map(point)) if possible else ""

    def _make_current(self, code: str) -> None:
        if code == self._current:
            return
        self._current = code
        shown = self._content.told(code) if self._content is not None and code else ""
        self.setCursor(Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.ArrowCursor)
        self.told.emit(shown)
        self.update()

    # Mouse and keys

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._make_current(self._at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._make_current("")

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._make_current(self._at(event.position()))
            self._press()

    def _press(self) -> None:
        code = "" if self._current == self._chosen else self._current
        self.choose(code)
        self.pressed.emit(code)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in DIRECTIONS and self._shapes.paths:
            self._make_current(self._next(key))
        elif key in _PRESSING and self._current:
            self._press()
        elif key is Qt.Key.Key_Escape and self._chosen:
            self.choose("")
            self.pressed.emit("")
        else:
            super().keyPressEvent(event)

    def _next(self, key: Qt.Key) -> str:
        if self._current:
            return self._shapes.beside(self._current, key)
        return self._chosen or self._first()

    def _first(self) -> str:
        labelled = self._content.labelled if self._content is not None else ()
        known = (code for code in labelled if code in self._shapes.paths)
        return next(known, next(iter(self._shapes.paths), ""))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._make_current("")
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        """Tell the commune under the mouse in a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            code = self._at(QPointF(event.pos()))
            told = self._content.told(code) if self._content is not None and code else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    # Drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._content is None:
            return
        painter = QPainter(self)
        room = QRectF(self.rect())
        painter.drawPixmap(0, 0, self._ground())
        if self._current in self._shapes.paths:
            path = self._to_room().map(self._shapes.paths[self._current])
            outline(painter, path, MapLook.of_window())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens().primary), 2))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), px(4), px(4))
        painter.end()

    def _ground(self) -> QPixmap:
        """Return everything but the current commune; drawn once, for the mouse moves often."""
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != self.size() * ratio:
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            self._draw(painter, QRectF(self.rect()), MapLook.of_window())
            painter.end()
        return self._drawn

    def _draw(self, painter: QPainter, room: QRectF, look: MapLook) -> None:
        if self._content is not None:
            MapPainting(painter, room, self._shapes, self._content, look).draw(self._chosen)

    def picture(self, title: str, foot: str) -> QImage:
        """Return the map for papers and messages: light, with dots that a laser printer keeps."""
        image = QImage(PICTURE * PICTURE_TIMES, QImage.Format.Format_RGB32)
        look = MapLook.of_paper(PICTURE_TIMES * 1.3)
        image.fill(QColor(look.colours.card))
        painter = QPainter(image)
        whole = QRectF(image.rect()).adjusted(30, 20, -30, -20)
        top, bottom = PICTURE_TITLE * PICTURE_TIMES, PICTURE_FOOT * PICTURE_TIMES
        painter.setPen(QColor(look.colours.text))
        painter.setFont(font(round(20 * PICTURE_TIMES), strong=True))
        painter.drawText(whole, int(Qt.AlignmentFlag.AlignTop), title)
        room = whole.adjusted(0, top, 0, -bottom)
        self._draw(painter, room, look)
        painter.setPen(QColor(look.colours.muted))
        painter.setFont(font(round(13 * PICTURE_TIMES)))
        painter.drawText(whole, int(Qt.AlignmentFlag.AlignBottom), foot)
        painter.end()
        return image
