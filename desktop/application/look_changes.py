"""Carries a new theme, zoom or language into the window, when nothing would be lost by it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.views.page import Message

if TYPE_CHECKING:
    from desktop.application.program import Program


class LookChanges(QObject):
    """Waits for writes and for work half done, asks the open page, has the window made anew."""

    def __init__(self, program: "Program") -> None:
        """Listen to the wishes of the user and, where the theme follows it, of the system."""
        super().__init__(program)
        self._program = program
        self._waits = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(0)
        self._due.timeout.connect(self._on_due)
        program.appearance.changed.connect(self._on_wish)
        program.runner.finished.connect(self._on_finished)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_wish)
        self._listens = True

    def stop(self) -> None:
        """Listen no more: the program ends, and the system outlives it."""
        self._due.stop()
        if self._listens:
            self._listens = False
            QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._on_wish)

    @Slot()
    def _on_wish(self) -> None:
        """Act after the key or the menu is done with; several wishes are met at once."""
        self._waits = False
        self._due.start()

    @Slot(object)
    def _on_finished(self, number: object) -> None:
        """Try again what waits: pages read when people go on with them."""
        del number
        if self._waits:
            self._due.start()

    @Slot()
    def _on_due(self) -> None:
        if self._is_met():
            return
        window = self._program.window
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            # The system may turn dark by itself while somebody types: the form must not go.
            dialog.destroyed.connect(self._on_wish)
        elif self._program.runner.writing:
            self._waits = True
        elif window.has_unfinished():
            if not self._waits:
                text = self.tr("Giao diện mới áp dụng khi đóng tệp đang nhập dở.")
                window.message_bar.show_message(Message(text))
            self._waits = True
        elif window.may_leave():
            self._waits = False
            self._program.rebuild_window()
        else:
            self._waits = False
            text = self.tr("Giao diện mới chưa áp dụng vì biểu mẫu đang sửa chưa ghi.")
            again = Message(text, "warning", "", self.tr("Áp dụng"), self._due.start)
            window.message_bar.show_message(again)

    def _is_met(self) -> bool:
        app = QApplication.instance()
        return isinstance(app, QApplication) and self._program.appearance.is_on(app)
