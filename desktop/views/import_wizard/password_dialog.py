"""Asks for the password of a protected workbook; it is used once and never kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

TEXT_WIDTH = 420


class PasswordDialog(QDialog):
    """A sentence and a line for the password; `on_password` gets what was typed."""

    def __init__(self, sentence: str, on_password: Callable[[str], object], parent: QWidget):
        """Prepare the question; `open()` shows it, `on_password` is a bound method."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tệp có mật khẩu"))
        self.setModal(True)
        self._on_password = on_password
        text = label(sentence, wraps=True)
        text.setMinimumWidth(px(TEXT_WIDTH))
        self.line = LineEdit()
        self.line.setEchoMode(LineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.tr("Mật khẩu của tệp"))
        self.line.textChanged.connect(self._on_typed)
        self.accept_button = Button(self.tr("Mở tệp"), self.accept, look="primary")
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)
        self.refuse_button = Button(self.tr("Không mở"), self.reject)
        self._build(text)
        self.accepted.connect(self._on_accepted)
        self.line.setFocus()

    def _build(self, text: QWidget) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(20), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(text)
        rows.addWidget(self.line)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text))

    @Slot()
    def _on_accepted(self) -> None:
        self._on_password(self.line.text())
