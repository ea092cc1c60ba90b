"""A strip over every page of a book that went to another PC: since when, and the way back."""

import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, label, set_look
from desktop.views.widgets.confirm_dialog import Question, confirm


class MovedOutBar(QWidget):
    """Hidden while the book is at home on this PC."""

    take_back_asked = Signal()
    """The book shall be written into here again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._frame = QFrame()
        self._frame.setProperty("look", "notice")
        self._text = label("", wraps=True)
        self.button = Button(self.tr("Dùng lại sổ này…"), self._on_press)
        self._icon = QLabel()
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(px(12), px(2), px(4), px(2))
        row.setSpacing(px(8))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        around = QVBoxLayout(self)
        around.setContentsMargins(px(12), px(4), px(12), 0)
        around.addWidget(self._frame)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_day(self, day: datetime.date | None) -> None:
        """Tell since when the book is elsewhere; None for one that is at home here."""
        if day is not None:
            set_look(self._frame, "tone", "warning")
            self._icon.setPixmap(pixmap("lock", tokens().warning))
            text = self.tr("Sổ này đã chuyển sang máy mới ngày {day}; ở đây chỉ xem được.")
            self._text.setText(text.format(day=f"{day:%d/%m/%Y}"))
        self.setVisible(day is not None)

    @Slot()
    def _on_press(self) -> None:
        confirm(
            Question(
                title=self.tr("Dùng lại sổ này"),
                text=self.tr(
                    "Ghi tiếp vào sổ ở máy này? Những gì đã ghi ở máy mới không có ở đây. Chỉ dùng "
                    "lại khi máy mới không làm việc với sổ này nữa."
                ),
                accept=self.tr("Dùng lại sổ này"),
                refuse=self.tr("Chỉ xem"),
            ),
            self.take_back_asked.emit,
            self,
        )
