"""Why a workbook could not be taken in, in one sentence, and the ways on."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.empty_state import EmptyState
from desktop.workbooks.formats.registry import LAYOUTS_TO_CHOOSE


class FailureView(QWidget):
    """A sentence with "Chọn tệp khác", "Thử lại" and, for a list nobody knows, "Tự ghép cột"."""

    retry_asked = Signal()
    """Read the same file again: it was open in Excel, or has been put back."""
    other_asked = Signal()
    layout_chosen = Signal(object)
    """The key (str) of the layout that the user says the file has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a sentence."""
        super().__init__(parent)
        self.other_button = Button(
            self.tr("Chọn tệp khác"), self._on_other, icon_name="folder", look="primary"
        )
        self.retry_button = Button(self.tr("Thử lại"), self._on_retry, icon_name="renew")
        self.layout_button = Button(self.tr("Tự ghép cột…"), self._on_layout, icon_name="columns")
        buttons = (self.other_button, self.retry_button, self.layout_button)
        self._state = EmptyState("alert", "", "", buttons)
        self._text = ""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._state)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._text

    def show_failure(self, title: str, sentence: str, *, unknown: bool = False) -> None:
        """Say what failed and why; an unknown list may be mapped by hand."""
        self._text = sentence
        self._state.say(title, sentence)
        self.layout_button.setVisible(unknown)

    def layout_menu(self) -> QMenu:
        """Return the menu of the kinds of lists that a file can be read as."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for layout in LAYOUTS_TO_CHOOSE:
            words = QCoreApplication.translate("import", layout.label)
            menu.addAction(words).triggered.connect(partial(self._on_chosen, layout.key))
        return menu

    @Slot()
    def _on_layout(self) -> None:
        corner = QPoint(0, self.layout_button.height())
        self.layout_menu().popup(self.layout_button.mapToGlobal(corner))

    @Slot()
    def _on_chosen(self, key: str) -> None:
        self.layout_chosen.emit(key)

    @Slot()
    def _on_retry(self) -> None:
        self.retry_asked.emit()

    @Slot()
    def _on_other(self) -> None:
        self.other_asked.emit()
