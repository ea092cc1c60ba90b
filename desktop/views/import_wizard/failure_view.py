"""Why a workbook could not be taken in, in one sentence, and the ways on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.empty_state import EmptyState


class FailureView(QWidget):
    """A sentence with "Thử lại" (the file was open in Excel) and "Chọn tệp khác"."""

    retry_asked = Signal()
    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a sentence."""
        super().__init__(parent)
        self.other_button = Button(
            self.tr("Chọn tệp khác"), self._on_other, icon_name="folder", look="primary"
        )
        self.retry_button = Button(self.tr("Thử lại"), self._on_retry, icon_name="renew")
        self._state = EmptyState("alert", "", "", (self.other_button, self.retry_button))
        self._text = ""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._state)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text

    def show_failure(self, title: str, sentence: str) -> None:
        """Say what failed and why."""
        self._text = sentence
        self._state.say(title, sentence)

    @Slot()
    def _on_retry(self) -> None:
        self.retry_asked.emit()

    @Slot()
    def _on_other(self) -> None:
        self.other_asked.emit()
