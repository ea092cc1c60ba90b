"""What the page asks of each of its tabs."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import AskDialog, Asked
from desktop.views.records.show_record import ShowRecord
from desktop.views.step_actions import StepActions
from desktop.views.theme.tokens import px
from desktop.views.widgets.drawer import CARD_WIDTH, DetailLayout

GAP = 12
LEAST_HEIGHT = 280


class MoneyTab(QWidget):
    """A list or table on the left, a card on its right that becomes a drawer where it must."""

    status_changed = Signal(object)
    """The counts (str) for the status bar."""
    message = Signal(object)
    """A `Message` for the message bar."""
    go_to = Signal(object)
    """A `GoTo`: open another page."""

    def __init__(self, context: PageContext) -> None:
        """Make an empty tab; children call `lay_out` when their parts are made."""
        super().__init__()
        self.context = context
        self._narrow = False
        self.steps = StepActions(self._the_context, self)
        self.steps.message.connect(self.message)

    def lay_out(self, left: QWidget, card: QWidget) -> None:
        """Put the left side and the card into their places."""
        self._left = left
        self.details = DetailLayout(left, card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.details)

    def _the_context(self) -> PageContext:
        return self.context

    def arrive(self, argument: ShowRecord | None = None) -> None:
        """Show what the argument asks for, else what was left."""
        raise NotImplementedError

    def here(self) -> ShowRecord:
        """Return what `arrive` needs to show the present place again."""
        raise NotImplementedError

    def take_changes(self, changes: Changes) -> None:
        """Read again what the changes touch."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Go to where work begins."""
        raise NotImplementedError

    @property
    def status_text(self) -> str:
        """The counts for the status bar."""
        raise NotImplementedError

    def ask(self, asked: Asked) -> AskDialog:
        """Ask for what an action needs."""
        dialog = AskDialog(asked, self.context, self)
        dialog.ask()
        return dialog

    def tell_done(self, text: str, step: int | None = None) -> None:
        """Tell good news, with "Hoàn tác" where a step can be taken back."""
        if step is None:
            self.message.emit(Message(text, "ok"))
            return
        back = partial(self.steps.take_back, step)
        self.message.emit(Message(text, "ok", action_text=self.tr("Hoàn tác"), action=back))

    # Width

    def set_narrow(self, *, narrow: bool) -> None:
        """Follow the window's breakpoint."""
        self._narrow = narrow
        self._fit()

    def _fit(self) -> None:
        """Make the card a drawer where list and card do not fit side by side."""
        room = self.contentsRect().width() - px(CARD_WIDTH) - px(GAP)
        least = self._left.minimumSizeHint().width()
        self.details.set_narrow(narrow=self._narrow or least > room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        """Look again whether the card fits when what the list needs has changed."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    @override
    def minimumSizeHint(self) -> QSize:
        """Insist on the list only: the card can become a drawer.

        What an empty list says needs far less height than it would in a column of words.
        """
        least = self._left.minimumSizeHint()
        return QSize(least.width(), min(least.height(), px(LEAST_HEIGHT)))
