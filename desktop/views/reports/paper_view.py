"""Shows a text document as sheets of paper on a desk, fitted to the width or zoomed."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from desktop.views.theme.tokens import px, tokens

PIXELS_PER_MM = 96 / 25.4
A4_LANDSCAPE = QSizeF(297 * PIXELS_PER_MM, 210 * PIXELS_PER_MM)
GAP = 12
"""Pixels of desk around each sheet."""
STEP = 1.2
SMALLEST_ZOOM = 0.35
LARGEST_ZOOM = 3.0
SCROLL_STEP = 40


class PaperView(QAbstractScrollArea):
    """Paints the pages of a document; Ctrl+wheel zooms, the wheel scrolls."""

    zoom_changed = Signal(object)
    """The zoom (float); 1.0 is the size on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a document."""
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self._zoom = 1.0
        self._fits = True
        self.setProperty("look", "desk")
        self.verticalScrollBar().setSingleStep(px(SCROLL_STEP))
        self.horizontalScrollBar().setSingleStep(px(SCROLL_STEP))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_document(self, document: QTextDocument) -> None:
        """Show a document whose page size is set, from its first page."""
        document.setParent(self)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document
        self.setAccessibleDescription(document.toPlainText())
        self.verticalScrollBar().setValue(0)
        self._settle()

    @property
    def document(self) -> QTextDocument | None:
        """The document that is shown."""
        return self._document

    @property
    def zoom(self) -> float:
        """How large the paper is drawn; 1.0 is its real size."""
        return self._zoom

    @property
    def pages(self) -> int:
        """The number of sheets."""
        return self._document.pageCount() if self._document is not None else 0

    def fit(self) -> None:
        """Show the whole width of the paper and keep to it when the window changes."""
        self._fits = True
        self._settle()

    def zoom_in(self) -> None:
        """Draw larger."""
        self._zoom_to(self._zoom * STEP)

    def zoom_out(self) -> None:
        """Draw smaller."""
        self._zoom_to(self._zoom / STEP)

    def _zoom_to(self, zoom: float) -> None:
        self._fits = False
        self._zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._settle()

    def _paper(self) -> QSizeF:
        return self._document.pageSize() if self._document is not None else A4_LANDSCAPE

    def _settle(self) -> None:
        """Work out zoom and scroll bars anew."""
        room = self.viewport().size()
        if self._fits:
            wanted = (room.width() - 2 * px(GAP)) / self._paper().width()
            self._zoom = min(max(wanted, SMALLEST_ZOOM), 1.0)
        total = self._desk()
        self.horizontalScrollBar().setRange(0, max(0, total.width() - room.width()))
        self.horizontalScrollBar().setPageStep(room.width())
        self.verticalScrollBar().setRange(0, max(0, total.height() - room.height()))
        self.verticalScrollBar().setPageStep(room.height())
        self.viewport().update()
        self.zoom_changed.emit(self._zoom)

    def _sheet(self) -> QSize:
        """Return the size of one sheet on the screen."""
        return (self._paper() * self._zoom).toSize()

    def _desk(self) -> QSize:
        sheet = self._sheet()
        return QSize(sheet.width() + 2 * px(GAP), self.pages * (sheet.height() + px(GAP)) + px(GAP))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(tokens().desk))
        sheet = self._sheet()
        left = max(px(GAP), (self.viewport().width() - sheet.width()) // 2)
        left -= self.horizontalScrollBar().value()
        for page in range(self.pages):
            top = px(GAP) + page * (sheet.height() + px(GAP)) - self.verticalScrollBar().value()
            if top < self.viewport().height() and top + sheet.height() > 0:
                self._draw_page(painter, page, QPointF(left, top))
        painter.end()

    def _draw_page(self, painter: QPainter, page: int, corner: QPointF) -> None:
        if self._document is None:
            return
        paper = self._paper()
        painter.save()
        painter.translate(corner)
        painter.scale(self._zoom, self._zoom)
        whole = QRectF(QPointF(0, 0), paper)
        # Paper is white and ink black in every theme: this is what the printer will give.
        painter.fillRect(whole, Qt.GlobalColor.white)
        painter.setPen(QColor(tokens().line))
        painter.drawRect(whole)
        painter.setClipRect(whole)
        painter.translate(0, -page * paper.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)  # type: ignore[attr-defined]
        context.clip = whole.translated(0, page * paper.height())  # type: ignore[attr-defined]
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        else:
            self.zoom_out()
