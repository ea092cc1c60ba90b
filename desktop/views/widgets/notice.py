"""A sentence in a tinted frame that belongs to a part of a page and stays there."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label, set_look

NoticeTone = Literal["info", "ok", "warning"]


class Notice(QFrame):
    """Hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._icon = QLabel()
        self._text = label("", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(6), px(12), px(6))
        row.setSpacing(px(8))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, tone: NoticeTone = "info") -> None:
        """Say a sentence, or nothing with an empty one."""
        name, colour = {
            "info": ("info", tokens().primary),
            "ok": ("done", tokens().ok),
            "warning": ("warning", tokens().warning),
        }[tone]
        set_look(self, "tone", tone)
        self._icon.setPixmap(pixmap(name, colour))
        self._text.setText(text)
        self.setVisible(bool(text))
