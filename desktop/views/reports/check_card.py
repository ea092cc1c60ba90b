"""The card "Kiểm tra": whether the report's figures tie with each other, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import label, set_look
from desktop.views.widgets.figures import count_text


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check in the window's language; `detail` shows the figures that were compared."""

    ok: bool
    title: str
    detail: str


class CheckCard(QWidget):
    """A pill that sums up ("Khớp", "Lệch 2 chỗ") above a line for each check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without checks."""
        super().__init__(parent)
        self._pill = label("", "pill")
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Kiểm tra"), "heading"))
        head.addStretch(1)
        head.addWidget(self._pill)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(10))
        self._shown: list[QWidget] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(12))
        rows.addLayout(head)
        rows.addLayout(self._lines)
        rows.addStretch(1)
        self._pill.hide()

    def show_checks(self, checks: Sequence[CheckLine]) -> None:
        """Show the checks of a report in place of those before."""
        while self._shown:
            gone = self._shown.pop()
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for check in checks:
            line = _line(check)
            self._lines.addWidget(line)
            self._shown.append(line)
        wrong = sum(1 for check in checks if not check.ok)
        text = self.tr("Lệch {count} chỗ").format(count=count_text(wrong))
        self._pill.setText(text if wrong else self.tr("Khớp"))
        set_look(self._pill, "tone", "error" if wrong else "ok")
        self._pill.setVisible(bool(checks))

    @property
    def summary(self) -> str:
        """What the pill says; empty without checks."""
        return "" if self._pill.isHidden() else self._pill.text()


def _line(check: CheckLine) -> QWidget:
    made = QWidget()
    picture = QLabel()
    name, colour = ("done", tokens().ok) if check.ok else ("alert", tokens().error)
    picture.setPixmap(pixmap(name, colour, SIZES.icon))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(check.title, wraps=True))
    words.addWidget(label(check.detail, "muted" if check.ok else "error", wraps=True))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return made
