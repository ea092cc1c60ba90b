"""Asks for the password of files; it is used once and never kept."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.notice import Notice

TEXT_WIDTH: Final = 460


class PasswordQuestion(QDialog):
    """A sentence and a line for the password; a class says what of, and `on_password` tries it.

    Trying takes a while (the key is derived some hundred thousand times): never on this thread.
    """

    def __init__(self, on_password: Callable[[str], object], parent: QWidget) -> None:
        """Prepare the parts; `ask` fills them, `open()` shows them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._on_password = on_password
        self.notice = Notice()
        self.text = label("", wraps=True)
        self.text.setMinimumWidth(px(TEXT_WIDTH))
        self.line = LineEdit()
        self.line.setEchoMode(LineEdit.EchoMode.Password)
        self.line.textChanged.connect(self._on_typed)
        self.accept_button = Button("", self.accept, look="primary")
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)
        self.refuse_button = Button("", self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(20), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(self.notice)
        rows.addWidget(self.text)
        rows.addWidget(self.line)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        self.accepted.connect(self._on_accepted)

    def ask(self, text: str, *, name: str, accept: str, refuse: str) -> None:
        """Say what is asked, what the line is called, and what the two answers are."""
        self.text.setText(text)
        self.line.setAccessibleName(name)
        self.accept_button.setText(accept)
        self.refuse_button.setText(refuse)
        self.line.setFocus()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text))

    @Slot()
    def _on_accepted(self) -> None:
        self._on_password(self.line.text())
