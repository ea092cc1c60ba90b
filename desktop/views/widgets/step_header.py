"""Numbered steps of a wizard: done ones are green and lead back, the present one is blue."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import PressButton, set_look


class StepHeader(QWidget):
    """Shows where the user is; a click on a step that is done asks to go back to it."""

    chosen = Signal(object)
    """The number (int, from 0) of the step to go back to."""

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        """Show the steps with the first as the present one."""
        super().__init__(parent)
        self._buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for number, text in enumerate(steps):
            if number:
                row.addWidget(_chevron())
            row.addWidget(self._make(number, text))
        self.show_step(0)

    def _make(self, number: int, text: str) -> QPushButton:
        button = PressButton(f"{number + 1}  {text}")
        button.setProperty("look", "step")
        button.setAccessibleName(
            self.tr("Bước {number}: {text}").format(number=number + 1, text=text)
        )
        button.clicked.connect(partial(self._on_clicked, number))
        self._buttons.append(button)
        return button

    def show_step(self, current: int, *, may_go_back: bool = True) -> None:
        """Mark the present step; `may_go_back` is false once there is nothing to go back to."""
        for number, button in enumerate(self._buttons):
            state = "done" if number < current else "current" if number == current else "coming"
            set_look(button, "step", state)
            leads_back = number < current and may_go_back
            button.setEnabled(leads_back)
            button.setCursor(
                Qt.CursorShape.PointingHandCursor if leads_back else Qt.CursorShape.ArrowCursor
            )

    @Slot()
    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(number)


def _chevron() -> QLabel:
    made = QLabel()
    made.setPixmap(pixmap("chevron-right", tokens().muted, SIZES.small_icon))
    return made
