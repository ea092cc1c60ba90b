"""Chips that filter a list: one is on, each tells how many rows it would show."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import PressButton, set_look
from desktop.views.widgets.figures import count_text


@dataclass(frozen=True, slots=True)
class FilterChip:
    """A filter: its key, its words in the window's language, and how many rows it has.

    `tip` says in a sentence what it counts.
    """

    key: str
    text: str
    count: int | None = None
    tip: str = ""


class FilterChips(QWidget):
    """A row of chips of which at most one is on; people turn one on, never the last one off."""

    chosen = Signal(object)
    """The key (str) of the chip that was pressed."""

    def __init__(self, chips: Sequence[FilterChip], parent: QWidget | None = None) -> None:
        """Show the chips; the first is on."""
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._chips = {chip.key: chip for chip in chips}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for chip in chips:
            row.addWidget(self._make(chip))
        row.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)
        if chips:
            self.choose(chips[0].key)

    def _make(self, chip: FilterChip) -> QPushButton:
        button = PressButton()
        button.setCheckable(True)
        button.setObjectName(chip.key)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        set_look(button, "look", "chip")
        button.setToolTip(chip.tip)
        button.setAccessibleDescription(chip.tip)
        self._buttons[chip.key] = button
        self._group.addButton(button)
        self._show_text(chip, chip.count)
        return button

    def _show_text(self, chip: FilterChip, count: int | None) -> None:
        text = chip.text if count is None else f"{chip.text} {count_text(count)}"
        self._buttons[chip.key].setText(text)
        self._buttons[chip.key].setAccessibleName(text)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many rows each chip has; chips not named keep theirs."""
        for key, count in counts.items():
            if key in self._chips:
                self._show_text(self._chips[key], count)

    def show_only(self, keys: Collection[str]) -> None:
        """Show these chips and hide the others; the one that is on stays in sight."""
        for key, button in self._buttons.items():
            button.setVisible(key in keys or button.isChecked())

    def choose(self, key: str) -> None:
        """Turn a chip on without telling anybody."""
        self._buttons[key].setChecked(True)

    def choose_none(self) -> None:
        """Turn the chip off that is on: something else limits the list."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    @property
    def current(self) -> str:
        """The key of the chip that is on."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.objectName())
