"""The window's messages: short ones lie over the page's title, so that the page stays still."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.views.page import Message
from desktop.views.theme.tokens import px
from desktop.views.top_bar import TopBar
from desktop.views.widgets.buttons import set_look
from desktop.views.widgets.message_bar import MessageBar


class WindowMessage(MessageBar):
    """What fits over the title lies there; the rest stands in `slot`, between title and page.

    The title is the one part of the window that nobody works with: the rail tells the same.
    """

    def __init__(self, top_bar: TopBar, parent: QWidget | None = None) -> None:
        """Begin hidden; the window puts `slot` under its top bar."""
        super().__init__(parent)
        self.slot = QVBoxLayout()
        self._top_bar = top_bar
        top_bar.installEventFilter(self)

    @override
    @Slot(object)
    def show_message(self, message: Message) -> None:
        super().show_message(message)
        if message.text:
            self._place()

    @property
    def lies_over_title(self) -> bool:
        """Whether the message takes no room of the page."""
        return self.parentWidget() is self._top_bar

    def _place(self) -> None:
        room = self._top_bar.room_beside_search()
        self._look_over_title(over=True)
        fits = not self._shown.details and self._height_in(room.width()) <= room.height()
        if fits:
            self.slot.removeWidget(self)
            if not self.lies_over_title:
                self.setParent(self._top_bar)
            self.raise_()
        else:
            self._look_over_title(over=False)
            self.slot.addWidget(self)
        self.show()
        if fits:
            self.setGeometry(room)  # once it is polished, for its frame counts

    def _look_over_title(self, *, over: bool) -> None:
        set_look(self, "over", "title" if over else "")
        rows = self.layout()
        if rows is not None:
            rows.setContentsMargins(px(12), px(2 if over else 4), px(4), px(2 if over else 4))

    def _height_in(self, width: int) -> int:
        """Return the height that the message needs in a width."""
        rows = self.layout()
        return rows.totalHeightForWidth(width) if rows is not None else 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
