"""A bar above the page that tells something without stopping the work."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.views.page import Message
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, IconButton, label, set_look

DETAILS_HEIGHT = 110
GOES_AFTER = 6000
"""Milliseconds after which good news that ask for nothing go by themselves."""


class MessageBar(QFrame):
    """Shows the newest message; "Chi tiết" opens text to copy, the cross closes it.

    Good news without a way out go by themselves; what went wrong stays until it is closed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("look", "message")
        self._shown = Message("")
        self._opened = False
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(GOES_AFTER)
        self._going.timeout.connect(self.hide)
        self._icon = QLabel()
        self._text = label("", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = Button("", self._on_action)
        self._toggle = Button(self.tr("Chi tiết"), self._on_toggle, look="link")
        self._copy = Button(self.tr("Chép"), self._on_copy, icon_name="copy")
        self._close = IconButton("close", self.tr("Đóng lời nhắn"), self.hide)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setFixedHeight(px(DETAILS_HEIGHT))
        self._details.setAccessibleName(self.tr("Chi tiết"))
        self._build()
        self.hide()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        for part in (self._action, self._toggle, self._copy, self._close):
            row.addWidget(part)
        rows = QVBoxLayout(self)
        rows.addLayout(row)
        rows.addWidget(self._details)
        self._rows = rows
        self._lay_out(px(4), rows.spacing())

    def _lay_out(self, upright: int, space: int) -> None:
        """Leave `upright` pixels above and below, and `space` over the details."""
        self._rows.setContentsMargins(px(12), upright, px(4), upright)
        self._rows.setSpacing(space)

    @property
    def text(self) -> str:
        """The sentence that is shown; empty when the bar is hidden."""
        return "" if self.isHidden() else self._shown.text

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before; an empty one only takes that away."""
        self._shown = message
        if not message.text:
            self.hide()
            return
        set_look(self, "tone", message.tone)
        name, colour = {
            "info": ("info", tokens().primary),
            "ok": ("done", tokens().ok),
            "warning": ("warning", tokens().warning),
            "error": ("alert", tokens().error),
        }[message.tone]
        self._icon.setPixmap(pixmap(name, colour))
        self._text.setText(message.text)
        self.setAccessibleName(message.text)
        self._action.setText(message.action_text)
        self._action.setVisible(message.action is not None)
        self._toggle.setVisible(bool(message.details))
        self._details.setPlainText(message.details)
        self._open_details(opened=False)
        self.show()
        asks = message.stays or message.action is not None or bool(message.details)
        if message.tone in ("ok", "info") and not asks:
            self._going.start()
        else:
            self._going.stop()

    def _open_details(self, *, opened: bool) -> None:
        self._opened = opened
        self._details.setVisible(opened)
        self._copy.setVisible(opened)
        self._toggle.setText(self.tr("Thu gọn") if opened else self.tr("Chi tiết"))

    @Slot()
    def _on_toggle(self) -> None:
        self._open_details(opened=not self._opened)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._shown.text}\n\n{self._shown.details}")

    @Slot()
    def _on_action(self) -> None:
        action = self._shown.action
        self.hide()
        if action is not None:
            action()
