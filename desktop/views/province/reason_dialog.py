"""Asks why a rule of the desk is set aside; the reason stays in the history."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

WIDTH = 460


class ReasonDialog(QDialog):
    """Without a reason nothing is done; each kind gives its words by `_say`."""

    def __init__(self, on_reason: Callable[[str], object], parent: QWidget) -> None:
        """Prepare the question; `open()` shows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._on_reason = on_reason
        self.reason = LineEdit()
        self.accept_button = Button("", self._on_accept, look="primary")
        self.accept_button.setDefault(True)
        self.refuse_button = Button("", self.reject)
        self._about = label("", "muted", wraps=True)
        self._asked = label("")
        self._asked.setBuddy(self.reason)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(14), px(16), px(14))
        rows.setSpacing(px(10))
        rows.addWidget(self._about)
        rows.addWidget(self._asked)
        rows.addWidget(self.reason)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        self.setMinimumWidth(px(WIDTH))
        self.reason.textChanged.connect(self._refresh)
        self._refresh()

    def _say(self, *, title: str, about: str, asked: str, accept: str, refuse: str) -> None:
        self.setWindowTitle(title)
        self._about.setText(about)
        self._asked.setText(asked)
        self.reason.setAccessibleName(asked)
        self.accept_button.setText(accept)
        self.refuse_button.setText(refuse)

    @Slot()
    def _refresh(self) -> None:
        self.accept_button.setEnabled(bool(self.reason.text().strip()))

    @Slot()
    def _on_accept(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.accept()
            self._on_reason(reason)
