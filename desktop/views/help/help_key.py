"""F1 and Ctrl+F1 inside a dialog: the guide opens above it, and nothing typed is lost."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from desktop.views.page import SHORTCUTS_CHAPTER

F1_NAME = "help"


class HelpKey(QObject):
    """Gives every dialog over the window its own F1, for the window's shortcut is deaf then."""

    def __init__(self, window: QWidget, language: str) -> None:
        """Wait until a dialog blocks `window`; `chapter` is set by the window."""
        super().__init__(window)
        self.chapter = ""
        self._language = language
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowBlocked:
            # The dialog is the active one only after this event.
            QTimer.singleShot(0, self.attach)
        return False

    @Slot()
    def attach(self) -> None:
        """Give the dialog that is open now its F1."""
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog.findChild(QShortcut, F1_NAME) is not None:
            return
        shortcut = QShortcut(QKeySequence("F1"), dialog)
        shortcut.setObjectName(F1_NAME)
        shortcut.activated.connect(self._on_help)
        keys = QShortcut(QKeySequence("Ctrl+F1"), dialog)
        keys.activated.connect(self._on_keys)

    @Slot()
    def _on_help(self) -> None:
        self._open(self.chapter)

    @Slot()
    def _on_keys(self) -> None:
        self._open(SHORTCUTS_CHAPTER)

    def _open(self, chapter: str) -> None:
        from desktop.views.help.help_dialog import (  # noqa: PLC0415 - rarely needed
            HelpDialog,
        )

        dialog = QApplication.activeModalWidget()
        if dialog is not None and not isinstance(dialog, HelpDialog):
            HelpDialog(chapter, self._language, dialog).open()
