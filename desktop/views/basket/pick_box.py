"""A list of few choices, one of which is taken; it holds no typed text."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.views.widgets.buttons import label, set_look


class PickBox(QComboBox):
    """Offers (value, words); the wheel scrolls what lies around it instead of choosing."""

    picked = Signal()
    """Somebody chose; what the program sets is not told."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start without choices; `name` is read aloud."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(2)
        self.currentIndexChanged.connect(self._on_index)

    def offer(self, choices: Sequence[tuple[object, str]], chosen: object) -> None:
        """Show these choices with one of them taken; None, or an unknown one, takes none."""
        with QSignalBlocker(self):
            if [self.itemData(at) for at in range(self.count())] != [key for key, _ in choices]:
                self.clear()
                for key, words in choices:
                    self.addItem(words, key)
            keys = [key for key, _ in choices]
            self.setCurrentIndex(keys.index(chosen) if chosen in keys else -1)
        self.setToolTip(self.currentText())

    def pick(self, value: object) -> None:
        """Take a choice as if it had been chosen by hand."""
        self.setCurrentIndex(self.findData(value))

    @property
    def value(self) -> object:
        """What is taken, None for nothing."""
        return self.currentData()

    @Slot()
    def _on_index(self) -> None:
        self.setToolTip(self.currentText())
        self.picked.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class PickField(QWidget):
    """A box of choices with its label above and, under it, what is wrong."""

    def __init__(self, text: str) -> None:
        """Make the parts."""
        super().__init__()
        self.label = label(text)
        self.box = PickBox(text)
        self.label.setBuddy(self.box)
        self.message = label("", "error", wraps=True)
        self.message.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for part in (self.label, self.box, self.message):
            rows.addWidget(part)
        rows.addStretch(1)
        self.box.picked.connect(self.forget)

    def tell(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        set_look(self.box, "problem", "error" if text else "")
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.box.setAccessibleDescription(text)

    @Slot()
    def forget(self) -> None:
        """Forget what was wrong: something else is chosen."""
        self.tell("")
