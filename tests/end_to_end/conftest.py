"""The real window of the end-to-end tests: started, watched for faults, ended."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.application.program import Program
from desktop.application.qt_application import make_application
from tests.end_to_end.running import end
from tests.end_to_end.x11_keyboard import Keyboard


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    make_application()
    assert QGuiApplication.platformName() == "xcb", "this test needs the real window"
    return Keyboard(qtbot)


@pytest.fixture
def programs() -> Iterator[list[Program]]:
    """The programs that were started, the last one running; all are ended at last."""
    started: list[Program] = []
    yield started
    for program in started:
        end(program)


@pytest.fixture(autouse=True)
def no_fault(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test when the crash window would open."""
    faults: list[BaseException] = []
    monkeypatch.setattr(Program, "show_fault", lambda _, error: faults.append(error))
    yield
    assert faults == []
