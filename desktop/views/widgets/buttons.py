"""Buttons and labels with the looks of the style sheet."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import SIZES, px, tokens

ButtonLook = Literal["plain", "primary", "danger", "link"]
LabelLook = Literal[
    "plain", "muted", "title", "heading", "figure", "error", "warning", "crumb", "pill"
]
ICON_GAP = "  "
"""Qt leaves 4 px between icon and text, which looks glued; two spaces mend it."""


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button that has the focus when Enter comes; Qt leaves Enter to the default one."""
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain:
        return False
    event.accept()
    if not event.isAutoRepeat():
        button.click()
    return True


class PressButton(QPushButton):
    """A push button that Enter presses too, whatever its look: chips, steps, pages of the rail."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


class Button(PressButton):
    """A push button with an icon, a look and, in the tooltip, its shortcut."""

    def __init__(
        self,
        text: str,
        clicked: Callable[[], object] | None = None,
        *,
        icon_name: str = "",
        look: ButtonLook = "plain",
        tooltip: str = "",
    ) -> None:
        """Make the button; `clicked` is a bound method without arguments."""
        super().__init__()
        self._icon_name = icon_name
        self._look = look
        self.setProperty("look", look)
        self.setIconSize(QSize(SIZES.icon, SIZES.icon))
        self.setAutoDefault(False)
        self.setText(text)
        if icon_name:
            self.setIcon(icon(icon_name, self._icon_colour()))
        if tooltip:
            self.setToolTip(tooltip)
        if clicked is not None:
            self.clicked.connect(clicked)

    def _icon_colour(self) -> str:
        if self._look in ("primary", "danger"):
            return tokens().on_primary
        return tokens().primary if self._look == "link" else tokens().text

    @override
    def setText(self, text: str) -> None:
        shown = ICON_GAP + text if self._icon_name and text else text
        super().setText(shown.replace("&", "&&"))  # no letter of ours is a shortcut
        self.setAccessibleName(text)


class ElidedButton(Button):
    """A button that gives up the end of its text, told in its tooltip, before it asks for room."""

    LEAST = 96
    _short = 0
    """Pixels that the text has too few."""

    @override
    def minimumSizeHint(self) -> QSize:
        usual = super().minimumSizeHint()
        return QSize(min(px(self.LEAST), usual.width()), usual.height())

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._measure()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        self._short = max(0, self.sizeHint().width() - self.width())

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._short:
            room = self.fontMetrics().horizontalAdvance(self.text()) - self._short
            elided = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, max(0, room)
            )
            option.text = elided  # type: ignore[attr-defined]


class IconButton(QToolButton):
    """A small button with an icon only; its name is read aloud and shown as tooltip."""

    def __init__(
        self, icon_name: str, name: str, clicked: Callable[[], object] | None = None
    ) -> None:
        """Make the button; `clicked` is a bound method without arguments."""
        super().__init__()
        self.setIcon(icon(icon_name, tokens().muted))
        self.setIconSize(QSize(SIZES.icon, SIZES.icon))
        self.setMinimumSize(SIZES.control, SIZES.control)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        if clicked is not None:
            self.clicked.connect(clicked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def label(text: str, look: LabelLook = "plain", *, wraps: bool = False) -> QLabel:
    """Return a label with a look; a wrapping one takes the width it gets."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("look", look)
    if wraps:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def card(parent: QWidget | None = None) -> QFrame:
    """Return a white frame with a thin border."""
    made = QFrame(parent)
    made.setProperty("look", "card")
    return made


def line() -> QFrame:
    """Return a horizontal hairline."""
    made = QFrame()
    made.setProperty("look", "line")
    return made


def answer_row(*buttons: QPushButton) -> QHBoxLayout:
    """Return the foot of a dialog: its answers on the right, the one that acts last."""
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet selects by, and let the style see it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
