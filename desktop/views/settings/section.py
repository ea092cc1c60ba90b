"""What a section of the settings is, and the row that explains itself."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import card, label, line

EDITOR_WIDTH = 320


class Section(QWidget):
    """One section; its choices are written at once, where they belong."""

    message = Signal(object)
    """A `Message` for the message bar."""
    go_to = Signal(object)
    """A `GoTo`: open another page."""

    def __init__(self, context: PageContext, title: str, about: str) -> None:
        """Begin with the title and what the section is for."""
        super().__init__()
        self.context = context
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(px(20), px(16), px(20), px(16))
        self.rows.setSpacing(px(12))
        self.rows.addWidget(label(title, "title"))
        self.rows.addWidget(label(about, "crumb", wraps=True))

    def arrive(self) -> None:
        """Read what is shown anew."""

    def take_file(self, file: Path) -> None:
        """Look at a file that was dropped on the window; most sections take none."""

    def take_changes(self, changes: Changes) -> None:
        """Refresh what the changes touch."""

    def may_leave(self) -> bool:
        """Whether nothing typed would be lost."""
        return True


class SettingsCard:
    """A white frame of rows: what it is and what it does on the left, the choice on the right."""

    def __init__(self) -> None:
        """Start without a row."""
        self.frame: QFrame = card()
        self._rows = QVBoxLayout(self.frame)
        self._rows.setContentsMargins(px(16), px(8), px(16), px(8))
        self._rows.setSpacing(px(8))

    def add(self, title: str, about: str, editor: QWidget, *, below: bool = False) -> QLabel:
        """Add a row and return its explanation; `below` puts a wide editor under that."""
        if self._rows.count():
            self._rows.addWidget(line())
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        texts.addWidget(label(title))
        told = label(about, "muted", wraps=True)
        texts.addWidget(told)
        if not editor.accessibleName():
            editor.setAccessibleName(title)
        editor.setAccessibleDescription(about)
        if below:
            self._rows.addLayout(texts)
            self._rows.addWidget(editor)
            return told
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addLayout(texts, 1)
        row.addWidget(editor, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows.addLayout(row)
        return told
