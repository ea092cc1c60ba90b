"""A detail card: beside the table when the window is wide, over it as a drawer when narrow."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import IconButton, set_look

CARD_WIDTH = 360
MARGIN = 12


class _DrawerFrame(QFrame):
    """The frame around the card; Esc closes it when it lies over the table."""

    closed = Signal()

    def __init__(self, card: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.over = False
        self.setProperty("look", "card")
        self.close_button = IconButton("close", self.tr("Đóng (Esc)"), self.closed.emit)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(MARGIN), px(MARGIN), px(MARGIN), px(MARGIN))
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(card, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.over and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class DetailLayout(QWidget):
    """The main part with a 360 px card on its right; below the breakpoint the card is a drawer.

    Wide: the card is always there. Narrow: `open_drawer()` lays it over the right of the main
    part, Esc or the cross closes it and gives the focus back.
    """

    drawer_closed = Signal()

    def __init__(self, main: QWidget, card: QWidget, parent: QWidget | None = None) -> None:
        """Put `main` and `card` side by side."""
        super().__init__(parent)
        self._main = main
        main.setParent(self)  # before the card: Tab comes to it first
        self._frame = _DrawerFrame(card, self)
        self._frame.closed.connect(self.close_drawer)
        self._frame.setFixedWidth(px(CARD_WIDTH))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(MARGIN))
        self._row.addWidget(main, 1)
        self._row.addWidget(self._frame)
        self._narrow = False
        self._frame.close_button.hide()
        main.installEventFilter(self)

    @property
    def narrow(self) -> bool:
        """Whether the card is a drawer now."""
        return self._narrow

    @property
    def drawer_open(self) -> bool:
        """Whether the card lies over the table."""
        return self._narrow and not self._frame.isHidden()

    def set_narrow(self, *, narrow: bool) -> None:
        """Follow the window's breakpoint."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._frame.over = narrow
        self._frame.close_button.setVisible(narrow)
        set_look(self._frame, "look", "drawer" if narrow else "card")
        if narrow:
            self._row.removeWidget(self._frame)
            self._frame.hide()
        else:
            self._row.addWidget(self._frame)
            self._frame.show()

    def show_card(self, *, shown: bool) -> None:
        """Show or hide the card of a wide window: an empty list needs the whole room."""
        if not self._narrow:
            self._frame.setVisible(shown)

    @Slot()
    def open_drawer(self) -> None:
        """Show the card and go to it; in a wide window it is there already."""
        if self._narrow:
            self._place()
            self._frame.show()
            self._frame.raise_()
        self._frame.setFocus()
        self._frame.focusNextChild()

    @Slot()
    def close_drawer(self) -> None:
        """Hide the card of a narrow window and go back to the main part."""
        if self.drawer_open:
            self._frame.hide()
            self._main.setFocus()
            self.drawer_closed.emit()

    def _place(self) -> None:
        self._frame.setGeometry(self.width() - px(CARD_WIDTH), 0, px(CARD_WIDTH), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._narrow:
            self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the drawer at Esc in the table too: the top layer goes first."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() is QEvent.Type.KeyPress and self.drawer_open:
            self.close_drawer()
            return True
        return super().eventFilter(watched, event)
