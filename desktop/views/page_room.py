"""The room of a page in the window: what is larger than the room is scrolled, never squeezed."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget
from typing_extensions import override

from desktop.views.theme.tokens import px

MARGIN = 8
"""Pixels that stay free beside what the focus brings into sight."""


class PageRoom(QScrollArea):
    """Holds one page; scroll bars come only where zoom or window leave it too little room."""

    def __init__(self, page: QWidget) -> None:
        """Take the page in; it fills the room that there is."""
        super().__init__()
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        filled = page.autoFillBackground()
        self.setWidget(page)
        page.setAutoFillBackground(filled)
        self.viewport().setAutoFillBackground(False)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    @override
    def minimumSizeHint(self) -> QSize:
        """Tell what the page needs: the usual sizes of the window must hold it unscrolled."""
        return self._page.minimumSizeHint()

    @override
    def sizeHint(self) -> QSize:
        return self._page.sizeHint()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()  # the page needs more or less than before
            self._fit_page()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_page()

    def _fit_page(self) -> None:
        """Give the page the room, or what it insists on.

        Qt's own resizing would give pages with wrapped words the height that they like best.
        """
        least, room = self._page.minimumSizeHint(), self.maximumViewportSize()
        upright = self.verticalScrollBar().sizeHint().width()
        level = self.horizontalScrollBar().sizeHint().height()
        if least.height() > room.height():
            room.setWidth(room.width() - upright)
        if least.width() > room.width():
            room.setHeight(room.height() - level)
            if room.height() < least.height() <= room.height() + level:
                room.setWidth(room.width() - upright)
        self._page.resize(room.expandedTo(least))

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page.isAncestorOf(now):
            self.bring_into_sight(now)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll as little as shows a part of the page; of a large one its beginning."""
        rect = QRect(part.mapTo(self._page, QPoint(0, 0)), part.size())
        view = self.viewport().size()
        _reveal(self.horizontalScrollBar(), rect.left(), rect.width(), view.width())
        _reveal(self.verticalScrollBar(), rect.top(), rect.height(), view.height())

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        # Not QScrollArea's own, which puts the middle of a wide table into the middle.
        return QFrame.focusNextPrevChild(self, forward)


def _reveal(bar: QScrollBar, start: int, length: int, view: int) -> None:
    first, needed = bar.value(), min(length, view // 2)
    if first <= start and start + needed <= first + view:
        return
    if start < first or length > view:
        bar.setValue(start - px(MARGIN))
    else:
        bar.setValue(start + length - view + px(MARGIN))
