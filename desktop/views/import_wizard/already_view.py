"""What is said of a workbook whose content was taken in before: nothing to check, two ways on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.importing import ImportPlan
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.empty_state import EmptyState


class AlreadyView(QWidget):
    """One sentence with "Xem lần nhập đó" and "Nhập tệp khác"."""

    batch_asked = Signal(object)
    """The number (int) of the earlier import."""
    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a sentence."""
        super().__init__(parent)
        self._batch = 0
        self.text = ""
        self.batch_button = Button(
            self.tr("Xem lần nhập đó"), self._on_batch, icon_name="clock", look="primary"
        )
        self.other_button = Button(self.tr("Nhập tệp khác"), self._on_other, icon_name="folder")
        self._state = EmptyState("info", "", "", (self.batch_button, self.other_button))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._state)

    def show_plan(self, plan: ImportPlan) -> None:
        """Say when the content was taken in."""
        self._batch = plan.already_imported or 0
        self.text = plan.message or ""
        self._state.say(self.tr("Tệp này đã được nhập"), self.text)

    @Slot()
    def _on_batch(self) -> None:
        self.batch_asked.emit(self._batch)

    @Slot()
    def _on_other(self) -> None:
        self.other_asked.emit()
