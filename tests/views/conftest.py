"""What tests of the window share: the theme, a runner, and hands that type like people do."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner
from desktop.views.theme.language import speak
from desktop.views.theme.stylesheet import apply_theme
from desktop.views.widgets.save_dialog import SaveDialog
from tests.background.held_runner import HeldRunner

TODAY = datetime.date(2026, 11, 21)
BACKSPACE = "<"


@pytest.fixture(scope="session")
def themed(qapp: QApplication) -> QApplication:
    """The application with our theme and Vietnamese."""
    apply_theme(qapp)
    speak(qapp, "vi")
    return qapp


@pytest.fixture(autouse=True)
def window_look(themed: QApplication) -> None:
    """Every test of the window sees the theme."""


@pytest.fixture(autouse=True)
def no_window_left(themed: QApplication) -> Iterator[None]:
    """Close what a test left open, so that the next one starts with an empty desk."""
    yield
    for widget in themed.topLevelWidgets():
        widget.close()
    themed.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def notifier(themed: QApplication) -> ChangeNotifier:
    return ChangeNotifier()


@pytest.fixture
def runner(notifier: ChangeNotifier) -> InlineRunner:
    """Runs tasks at once."""
    return InlineRunner(notifier)


@pytest.fixture
def held(notifier: ChangeNotifier) -> HeldRunner:
    """Keeps tasks until `release()`."""
    return HeldRunner(notifier)


@pytest.fixture
def today() -> Callable[[], datetime.date]:
    return lambda: TODAY


class Hands:
    """Types into a widget as a keyboard with UniKey does: characters and backspaces ("<")."""

    def type(self, widget: QWidget, keys: str) -> None:
        for key in keys:
            if key == BACKSPACE:
                self.press(widget, Qt.Key.Key_Backspace)
            else:
                self._send(widget, 0, Qt.KeyboardModifier.NoModifier, key)

    def press(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self._send(widget, int(key), modifiers, "")

    def _send(self, widget: QWidget, key: int, modifiers: Qt.KeyboardModifier, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def save_as() -> Callable[[QWidget, Path], None]:
    """Give the save dialog that a widget just opened the path of a file."""

    def answer(owner: QWidget, target: Path) -> None:
        dialog = owner.findChildren(SaveDialog)[-1]
        assert dialog.isVisible()
        dialog.fileSelected.emit(str(target))
        dialog.close()

    return answer
