"""A citizen card scanned into a cell: the scanner types its code like a keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.domain.citizen_card import SEPARATOR, looks_like_card

SILENCE = 600
"""Milliseconds without a key after which a scanner has said all."""
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class CardKeys(QObject):
    """Collects what a scanner types from the first separator after twelve digits on.

    A cell of numbers would drop the marks of the name, and Enter would end the cell too early.
    """

    scanned = Signal(object)
    """The whole code (str)."""

    def __init__(self, line: QLineEdit) -> None:
        """Watch the keys of one line."""
        super().__init__(line)
        self._line = line
        self._code: str | None = None
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE)
        self._silence.timeout.connect(self._finish)

    def takes(self, event: QEvent) -> bool:
        """Collect a key of a code; return False for any other event."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if self._code is None:
            begun = self._line.text() + event.text()
            if event.text() != SEPARATOR or not looks_like_card(begun):
                return False
            self._code = begun
        elif event.key() in _ENDS:
            self._finish()
            return True
        elif event.key() == Qt.Key.Key_Backspace:
            # UniKey takes letters back to put the marked ones in their place.
            self._code = self._code[:-1]
        else:
            self._code += event.text()
        self._silence.start()
        return True

    @Slot()
    def _finish(self) -> None:
        self._silence.stop()
        code, self._code = self._code, None
        if code is not None:
            self.scanned.emit(code)
