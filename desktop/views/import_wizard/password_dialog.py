"""Asks for the password of a protected workbook."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.views.forms.password_question import PasswordQuestion


class PasswordDialog(PasswordQuestion):
    """Asks with the sentence of what could not be read."""

    def __init__(self, sentence: str, on_password: Callable[[str], object], parent: QWidget):
        """Prepare the question; `open()` shows it, `on_password` is a bound method."""
        super().__init__(on_password, parent)
        self.setWindowTitle(self.tr("Tệp có mật khẩu"))
        self.ask(
            sentence,
            name=self.tr("Mật khẩu của tệp"),
            accept=self.tr("Mở tệp"),
            refuse=self.tr("Không mở"),
        )
