"""Shows the pages of a paper on a desk, fitted to the width or zoomed, turned by keyboard."""

from collections.abc import Container

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from desktop.domain.paper import Orientation
from desktop.views.printing.page_painter import picture_of
from desktop.views.printing.sheet import (
    POINT,
    UNITS_PER_INCH,
    PaperPages,
    Sheet,
    TextMark,
)
from desktop.views.theme.tokens import px, tokens

Cell = tuple[str, int, str]
SCREEN_DPI = 96
AROUND = 6 * POINT
"""How far beside a number it can still be clicked."""
GAP = 12
"""Pixels of desk around each sheet."""
STEP = 1.2
SMALLEST_ZOOM = 0.35
LARGEST_ZOOM = 3.0
SCROLL_STEP = 40
REMEMBERED = 8
"""Pages that are kept as painted, so that scrolling paints none anew."""


class PaperView(QAbstractScrollArea):
    """Paints the pages; the wheel scrolls, Ctrl+wheel zooms, PgUp and PgDn turn pages."""

    zoom_changed = Signal(object)
    """The zoom (float); 1.0 is the size on paper."""
    cell_pressed = Signal(object)
    """The cell (table, row, column) of a linked number that was clicked."""
    page_changed = Signal(object)
    """The page at the upper edge (int), from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a paper."""
        super().__init__(parent)
        self._shown: PaperPages | None = None
        self._painted: dict[int, QImage] = {}
        self._zoom = 1.0
        self._fits = True
        self._page = 0
        self._linked: Container[Cell] = ()
        self.viewport().setMouseTracking(True)
        self.setProperty("look", "desk")
        self.verticalScrollBar().setSingleStep(px(SCROLL_STEP))
        self.horizontalScrollBar().setSingleStep(px(SCROLL_STEP))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def link(self, cells: Container[Cell]) -> None:
        """Say which cells open something when they are clicked."""
        self._linked = cells

    def show_pages(self, pages: PaperPages | None) -> None:
        """Show a paper from its first page, or an empty desk."""
        self._shown = pages
        self.verticalScrollBar().setValue(0)
        self._settle()
        self._tell_page(always=True)

    @property
    def shown(self) -> PaperPages | None:
        """The pages that are shown."""
        return self._shown

    @property
    def zoom(self) -> float:
        """How large the paper is drawn; 1.0 is its real size."""
        return self._zoom

    @property
    def pages(self) -> int:
        """The number of sheets."""
        return len(self._shown.pages) if self._shown is not None else 0

    @property
    def page(self) -> int:
        """The page at the upper edge, from 0."""
        return self._page

    def go_to(self, page: int) -> None:
        """Show a page from its top; the first or last one when there is no such page."""
        page = min(max(page, 0), max(0, self.pages - 1))
        self.verticalScrollBar().setValue(page * (self._sheet_size().height() + px(GAP)))

    def previous_page(self) -> None:
        """Show this page from its top, or the one before."""
        bar = self.verticalScrollBar()
        at_top = bar.value() <= self._page * (self._sheet_size().height() + px(GAP))
        self.go_to(self._page - 1 if at_top else self._page)

    def next_page(self) -> None:
        """Show the next page."""
        self.go_to(self._page + 1)

    def fit(self) -> None:
        """Show the whole width of the paper and keep to it when the window changes."""
        self._fits = True
        self._settle()

    def fit_page(self) -> None:
        """Show one whole page."""
        room = self.viewport().size()
        paper = self._paper()
        self._zoom_to(
            min(
                (room.width() - 2 * px(GAP)) / paper.width(),
                (room.height() - 2 * px(GAP)) / paper.height(),
            )
        )
        self.go_to(self._page)

    def zoom_in(self) -> None:
        """Draw larger."""
        self._zoom_to(self._zoom * STEP)

    def zoom_out(self) -> None:
        """Draw smaller."""
        self._zoom_to(self._zoom / STEP)

    def _zoom_to(self, zoom: float) -> None:
        page = self._page
        self._fits = False
        self._zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._settle()
        self.go_to(page)

    def _paper(self) -> QSize:
        """Return the size of a sheet at its real size, in pixels."""
        sheet = self._shown.sheet if self._shown is not None else Sheet(Orientation.LANDSCAPE)
        scale = SCREEN_DPI / UNITS_PER_INCH
        return QSize(round(sheet.width * scale), round(sheet.height * scale))

    def _sheet_size(self) -> QSize:
        """Return the size of a sheet as it is drawn."""
        return self._paper() * self._zoom

    def _settle(self) -> None:
        """Work out zoom and scroll bars anew."""
        self._painted.clear()
        room = self.viewport().size()
        if self._fits:
            wanted = (room.width() - 2 * px(GAP)) / self._paper().width()
            self._zoom = min(max(wanted, SMALLEST_ZOOM), 1.0)
        sheet, gap = self._sheet_size(), px(GAP)
        width = sheet.width() + 2 * gap
        height = self.pages * (sheet.height() + gap) + gap
        self.horizontalScrollBar().setRange(0, max(0, width - room.width()))
        self.horizontalScrollBar().setPageStep(room.width())
        # The last page too can be brought to the upper edge.
        last = max(0, self.pages - 1) * (sheet.height() + gap)
        self.verticalScrollBar().setRange(0, max(last, height - room.height(), 0))
        self.verticalScrollBar().setPageStep(room.height())
        self.viewport().update()
        self.zoom_changed.emit(self._zoom)

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._tell_page()

    def _tell_page(self, *, always: bool = False) -> None:
        height = self._sheet_size().height() + px(GAP)
        middle = self.verticalScrollBar().value() + px(GAP) + 1
        page = min(max(0, self.pages - 1), middle // max(1, height))
        if page == self._page and not always:
            return
        self._page = page
        if self._shown is not None and self.pages:
            self.setAccessibleDescription("\n".join(self._shown.texts(page)))
        self.page_changed.emit(page)

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(tokens().desk))
        sheet, gap = self._sheet_size(), px(GAP)
        left = max(gap, (self.viewport().width() - sheet.width()) // 2)
        left -= self.horizontalScrollBar().value()
        for page in range(self.pages):
            top = gap + page * (sheet.height() + gap) - self.verticalScrollBar().value()
            if top < self.viewport().height() and top + sheet.height() > 0:
                corner = QPoint(left, top)
                painter.drawImage(corner, self._image(page))
                painter.setPen(QColor(tokens().line))
                painter.drawRect(left, top, sheet.width() - 1, sheet.height() - 1)
        painter.end()

    def _image(self, page: int) -> QImage:
        """Return a page as painted: white paper, black ink in every theme."""
        if page not in self._painted and self._shown is not None:
            if len(self._painted) >= REMEMBERED:
                self._painted.pop(next(iter(self._painted)))
            ratio = self.devicePixelRatioF()
            image = picture_of(self._shown, page, round(self._sheet_size().width() * ratio))
            image.setDevicePixelRatio(ratio)
            self._painted[page] = image
        return self._painted[page]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    # Numbers that open their names

    def cell_at(self, at: QPoint) -> Cell | None:
        """Return the linked cell below a point of the viewport, or None."""
        if self._shown is None or not self.pages:
            return None
        sheet, gap = self._sheet_size(), px(GAP)
        left = max(gap, (self.viewport().width() - sheet.width()) // 2)
        left -= self.horizontalScrollBar().value()
        below = at.y() + self.verticalScrollBar().value() - gap
        page, down = divmod(below, sheet.height() + gap)
        if not 0 <= page < self.pages:
            return None
        scale = self._shown.sheet.width / sheet.width()
        return self._cell_on(page, (at.x() - left) * scale, down * scale)

    def _cell_on(self, page: int, x: float, y: float) -> Cell | None:
        """Return the cell whose text is nearest beside a point, on its own line."""
        found: tuple[float, Cell] | None = None
        for mark in self._shown.pages[page] if self._shown is not None else ():
            if not isinstance(mark, TextMark) or mark.cell is None:
                continue
            if mark.cell not in self._linked or not mark.y - mark.face.line < y < mark.y + AROUND:
                continue
            width = len(mark.text) * mark.face.points * POINT / 2
            away = max(mark.x - x, x - mark.x - width, 0.0)
            if away <= AROUND and (found is None or away < found[0]):
                found = away, mark.cell
        return None if found is None else found[1]

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        linked = self.cell_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if linked else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if cell is not None and event.button() is Qt.MouseButton.LeftButton:
            self.cell_pressed.emit(cell)
        super().mouseReleaseEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        else:
            self.zoom_out()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {
            Qt.Key.Key_PageDown: self.next_page,
            Qt.Key.Key_PageUp: self.previous_page,
            Qt.Key.Key_Home: self._first_page,
            Qt.Key.Key_End: self._last_page,
        }
        turn = turns.get(Qt.Key(event.key()))
        if turn is None:
            super().keyPressEvent(event)
        else:
            turn()

    def _first_page(self) -> None:
        self.go_to(0)

    def _last_page(self) -> None:
        self.go_to(self.pages - 1)
