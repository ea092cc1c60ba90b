"""What a page shows when there is nothing to show: what it is, why it is useful, what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label

ICON_SIZE = 64
TEXT_WIDTH = 640


class EmptyState(QWidget):
    """A large icon, one sentence what it is, one why, and the first actions."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        reason: str,
        buttons: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show the texts and buttons in the middle of the free room."""
        super().__init__(parent)
        self._icon = QLabel()
        self._icon.setPixmap(pixmap(icon_name, tokens().primary, px(ICON_SIZE)))
        self._title = label(title, "title", wraps=True)
        self._reason = label(reason, "crumb", wraps=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(16), px(16), px(16))
        rows.setSpacing(px(8))
        rows.addStretch(1)
        for part in (self._icon, self._title, self._reason):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(part)
        line = QHBoxLayout()
        line.setContentsMargins(0, px(8), 0, 0)
        line.setSpacing(px(8))
        line.addStretch(1)
        for button in buttons:
            line.addWidget(button)
        line.addStretch(1)
        rows.addLayout(line)
        rows.addStretch(1)

    def say(self, title: str, reason: str) -> None:
        """Change the sentences: nothing yet, or nothing found."""
        self._title.setText(title)
        self._reason.setText(reason)
