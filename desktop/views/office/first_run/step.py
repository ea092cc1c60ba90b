"""What the wizard asks of each of its steps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Step(QWidget):
    """One step: it says when it is ready, how the button is called, and where work begins."""

    scrolls_itself = True
    """Whether it fits a low window by itself; else it is put into a scroll area."""
    changed = Signal()
    """Whether it is ready, or how its button is called, may be another now."""
    done = Signal()
    """Enter was pressed where it means to go on."""

    def is_ready(self) -> bool:
        """Whether one may go on to the next step."""
        return True

    def focus_first(self) -> None:
        """Put the focus where work begins."""
        self.setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        """Follow the width of the window: on small screens what only explains goes."""
