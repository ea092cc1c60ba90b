"""A part of a change dialog that is no field: it tells its own problem and takes the focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.buttons import label


class ChangePart(QWidget):
    """Children lay themselves out, put `self.problem` under it, and say when they changed."""

    changed = Signal()

    def __init__(self) -> None:
        """Start without a problem."""
        super().__init__()
        self.problem = label("", "error", wraps=True)
        self.problem.hide()

    @property
    def dirty(self) -> bool:
        """Whether somebody changed what was offered."""
        return False

    def show_problem(self, text: str) -> None:
        """Tell what is wrong; nothing with an empty text."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def focus_inside(self) -> None:
        """Put the focus on the first thing to press or to type into."""
        for each in self.findChildren(QWidget):
            if each.isEnabledTo(self) and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                each.setFocus(Qt.FocusReason.TabFocusReason)
                return
