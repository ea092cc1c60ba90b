"""The window's messages: they lie over the top bar, so that the page below never moves."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.views.page import Message
from desktop.views.theme.tokens import SIZES, px
from desktop.views.top_bar import TopBar
from desktop.views.widgets.buttons import set_look
from desktop.views.widgets.message_bar import DETAILS_HEIGHT, MessageBar

LEAST_TEXT = 160
"""Width under which a text is not worth a line: the way out waits behind "Chi tiết" then."""
UPRIGHT = 2
SPACE = 8


class WindowMessage(MessageBar):
    """Lies over the title, or over the whole top bar while nobody works with that.

    The rail tells the title too, and a key or a click in the top bar makes the message narrow.
    What fits nowhere ends in dots; "Chi tiết" opens the rest over the page, until it is closed.
    """

    def __init__(self, top_bar: TopBar, parent: QWidget | None = None) -> None:
        """Begin hidden; the window lays it into the frame that holds its top bar."""
        super().__init__(parent)
        set_look(self, "over", "title")
        self._top_bar = top_bar
        self._gives_way = False
        self._lay_out(px(UPRIGHT), px(SPACE))
        for each in (top_bar, top_bar.first_control):
            each.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    @override
    @Slot(object)
    def show_message(self, message: Message) -> None:
        focused = QApplication.focusWidget()
        self._gives_way = focused is not None and self._top_bar.isAncestorOf(focused)
        super().show_message(message)
        if message.text:
            self._place()

    @property
    def leaves_search_free(self) -> bool:
        """Whether the search box can be seen."""
        return self.geometry().right() < self._room(across=False).right() + px(SPACE)

    @override
    def _open_details(self, *, opened: bool) -> None:
        super()._open_details(opened=opened)
        self._details.setVisible(opened and bool(self._shown.details))

    @override
    @Slot()
    def _on_toggle(self) -> None:
        super()._on_toggle()
        self._gives_way = False
        self._place()

    def _place(self) -> None:
        """Choose the room that takes the whole text; else the largest, and shorten the text."""
        rooms = [self._room(across=False)]
        if not self._gives_way:
            rooms.append(self._room(across=True))
        self._action.setVisible(self._shown.action is not None)
        self._toggle.setVisible(bool(self._shown.details) or self._opened)
        room = next((each for each in rooms if self._fits(self._shown.text, each)), None)
        text = self._shown.text
        if room is None:
            room = rooms[-1]
            if not self._opened:
                text = self._shortened(room)
        self._text.setText(text)
        self._text.setToolTip("" if text == self._shown.text else self._shown.text)
        if self._opened:
            room.setHeight(self._height_opened(room))
        self.show()
        self.raise_()
        self.setGeometry(room)

    def _room(self, *, across: bool) -> QRect:
        bar = self._top_bar
        room = bar.room_across() if across else bar.room_beside_search()
        return room.translated(bar.pos())

    def _text_width(self, room: QRect) -> int:
        """Return what the buttons that are shown leave to the text."""
        beside = (self._icon, self._action, self._toggle, self._copy, self._close)
        taken = sum(each.sizeHint().width() + px(SPACE) for each in beside if not each.isHidden())
        return room.width() - taken - px(12) - px(4) - px(4)

    def _text_height(self, text: str, room: QRect) -> int:
        self._text.setText(text)
        self._text.ensurePolished()
        return self._text.heightForWidth(self._text_width(room))

    def _fits(self, text: str, room: QRect) -> bool:
        return self._text_width(room) >= px(LEAST_TEXT) and self._fits_upright(text, room)

    def _fits_upright(self, text: str, room: QRect) -> bool:
        return self._text_height(text, room) <= room.height() - 2 * px(UPRIGHT) - 2

    def _shortened(self, room: QRect) -> str:
        """Return as many words as there is room for; the rest stands behind "Chi tiết"."""
        self._toggle.setVisible(True)
        if self._text_width(room) < px(LEAST_TEXT):
            self._action.setVisible(False)
        words = self._shown.text.split(" ")
        least, most = 1, len(words)
        while least < most:
            tried = (least + most + 1) // 2
            if self._fits_upright(_cut(words, tried), room):
                least = tried
            else:
                most = tried - 1
        return _cut(words, least)

    def _height_opened(self, room: QRect) -> int:
        height = max(self._text_height(self._shown.text, room), SIZES.control)
        if self._shown.details:
            height += px(DETAILS_HEIGHT) + px(SPACE)
        return max(room.height(), height + px(SPACE))

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isHidden() or now is None or self.isAncestorOf(now):
            return
        gives_way = self._top_bar.isAncestorOf(now)
        if gives_way != self._gives_way and now.window() is self.window():
            self._gives_way = gives_way
            self._place()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds what is open, and then closes the message."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._opened:
            self._on_toggle()
        else:
            self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        if moved and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)


def _cut(words: list[str], count: int) -> str:
    return " ".join(words[:count]) + "…"
