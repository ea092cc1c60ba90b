"""The page "Trợ giúp": F1 opens it at the chapter of the page before."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop.views.help.guide_view import GuideView
from desktop.views.page import GoTo, Page, ShowChapter
from desktop.views.page_context import PageContext


class HelpPage(Page):
    """Shows the guide; Esc goes back to the page from which F1 was pressed."""

    def __init__(self, context: PageContext) -> None:
        """Show the guide in the window's language."""
        super().__init__()
        self._came_from = ""
        self.guide = GuideView(context.appearance.language)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.guide)
        self.guide.title_changed.connect(self._on_title)

    @override
    def arrive(self, argument: object = None) -> None:
        """Show what a `ShowChapter` names; without one the chapter that was read last."""
        if not isinstance(argument, ShowChapter):
            self._came_from = ""
        elif argument.chapter:
            self._came_from = argument.came_from or self._came_from
            self.guide.open_chapter(argument.chapter)
        self._tell(self.guide.list.currentItem().text())

    @override
    def focus_first(self) -> None:
        self.guide.text.setFocus()

    @override
    def here(self) -> object:
        return ShowChapter(self.guide.current, self._came_from)

    @Slot(object)
    def _on_title(self, title: object) -> None:
        self._tell(str(title))

    def _tell(self, title: str) -> None:
        self.crumb_changed.emit(title)
        if self._came_from:
            self.status_changed.emit(self.tr("Esc: quay lại trang vừa xem"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._came_from:
            self.go_to.emit(GoTo(self._came_from))
        else:
            super().keyPressEvent(event)
