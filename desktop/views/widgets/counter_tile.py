"""A tile with a large number, what it counts, and one more sentence; some can be pressed."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label, set_look
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text

TileTone = Literal["ok", "info", "warning", "error"]
_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class CounterTile(QFrame):
    """Shows one count; its colour says only what its words say too."""

    picked = Signal()
    """The tile was pressed; only one that `let_pick` made so."""

    def __init__(
        self, title: str, note: str, tone: TileTone, parent: QWidget | None = None
    ) -> None:
        """Start at nothing counted."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._count = 0
        self._can_pick = False
        self._tone = tone
        self._title = label(title, "heading")
        self._figure = label("0", "figure")
        self._note = ElidedLabel(note, "muted")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(7), px(8), px(7))
        row.setSpacing(px(8))
        row.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.show_count(0)

    @property
    def count(self) -> int:
        """The number that is shown."""
        return self._count

    def let_pick(self, tooltip: str) -> None:
        """Let people press the tile to see what it counts, by mouse, Enter or the space bar."""
        self._can_pick = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tooltip)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._can_pick and inside and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit()
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._can_pick and event.key() in _PRESSING and not event.isAutoRepeat():
            self.picked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().primary), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(6), px(6))

    def show_count(self, count: int, note: str | None = None) -> None:
        """Show a number; nothing counted is no news, so it loses its colour."""
        self._count = count
        self._figure.setText(count_text(count))
        set_look(self._figure, "tone", self._tone if count else "")
        if note is not None:
            self._note.setText(note)
        self.setAccessibleName(f"{self._title.text()}: {count_text(count)}")
