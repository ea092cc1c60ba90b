"""Actions are declared, not wired by hand: text, icon, shortcut and tooltip in one place."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.views.theme.icons import icon
from desktop.views.widgets.buttons import Button, ButtonLook


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One action of a page; `text` and `tooltip` are already in the window's language."""

    key: str
    text: str
    icon: str = ""
    shortcut: str = ""
    tooltip: str = ""
    look: ButtonLook = "plain"
    show_shortcut: bool = False
    """Whether the button's text names the shortcut: for the few that people learn first."""


def with_shortcut(text: str, shortcut: str) -> str:
    """Return a tooltip that names its shortcut."""
    if not shortcut:
        return text
    return f"{text} ({shortcut_text(shortcut)})"


def shortcut_text(shortcut: str) -> str:
    """Return a shortcut as people here read it on their keyboards."""
    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.PortableText)
    return native.replace("Return", "Enter")


def make_action(spec: ActionSpec, owner: QWidget, triggered: Callable[[], object]) -> QAction:
    """Make the action, valid while the focus is inside `owner`; `triggered` is a bound method."""
    action = QAction(spec.text, owner)
    action.setObjectName(spec.key)
    if spec.icon:
        action.setIcon(icon(spec.icon))
    if spec.shortcut:
        action.setShortcut(QKeySequence(spec.shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.setToolTip(with_shortcut(spec.tooltip or spec.text, spec.shortcut))
    action.triggered.connect(triggered)
    owner.addAction(action)
    return action


class ActionButton(Button):
    """A button that triggers an action and follows its enabled state."""

    def __init__(self, action: QAction, spec: ActionSpec) -> None:
        """Bind to the action; the tooltip names the shortcut."""
        text = with_shortcut(spec.text, spec.shortcut) if spec.show_shortcut else spec.text
        super().__init__(
            text, action.trigger, icon_name=spec.icon, look=spec.look, tooltip=action.toolTip()
        )
        self._action = action
        self.setEnabled(action.isEnabled())
        action.enabledChanged.connect(self.setEnabled)


def action_button(
    spec: ActionSpec, owner: QWidget, triggered: Callable[[], object]
) -> tuple[QAction, QPushButton]:
    """Make an action of `owner` and the button for it."""
    action = make_action(spec, owner, triggered)
    return action, ActionButton(action, spec)
