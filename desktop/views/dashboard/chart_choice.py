"""Which charts the overview shows: a row of chips that goes on below where there is less room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from desktop.views.theme.tokens import SIZES, px
from desktop.views.widgets.buttons import PressButton, label, set_look

GAP = 8


class ChartChoice(QWidget):
    """One chip is on; whoever holds the row places it by `arrange`."""

    chosen = Signal(object)
    """The key (str) of the chip that was pressed."""

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Show the keys and words of the choices behind `name`; none is on."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = label(name, "muted")
        self._name.setParent(self)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, PressButton] = {}
        for key, words in choices:
            button = PressButton(words.replace("&", "&&"))
            button.setParent(self)
            button.setCheckable(True)
            button.setObjectName(key)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(words)
            set_look(button, "look", "chip")
            self.buttons[key] = button
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def current(self) -> str:
        """The key of the chip that is on."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Turn a chip on without telling anybody."""
        self.buttons[key].setChecked(True)

    def arrange(self, width: int) -> int:
        """Place the chips in lines of at most this width; return how high they are together."""
        height, gap = SIZES.control, px(GAP)
        left, top = 0, 0
        for part in (self._name, *self.buttons.values()):
            wide = part.sizeHint().width()
            if left and left + wide > width:
                left, top = 0, top + height + gap
            part.setGeometry(left, top, wide, height)
            left += wide + gap
        return top + height

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.objectName())
