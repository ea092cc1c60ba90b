"""A tile with a large number, what it counts, and one more sentence."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label, set_look
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text

TileTone = Literal["ok", "info", "warning", "error"]


class CounterTile(QFrame):
    """Shows one count; its colour says only what its words say too."""

    def __init__(
        self, title: str, note: str, tone: TileTone, parent: QWidget | None = None
    ) -> None:
        """Start at nothing counted."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._count = 0
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

    def show_count(self, count: int, note: str | None = None) -> None:
        """Show a number; nothing counted is no news, so it loses its colour."""
        self._count = count
        self._figure.setText(count_text(count))
        set_look(self._figure, "tone", self._tone if count else "")
        if note is not None:
            self._note.setText(note)
        self.setAccessibleName(f"{self._title.text()}: {count_text(count)}")
