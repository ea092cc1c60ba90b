"""The screen that dev.py test starts for tests of the real window."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


@pytest.mark.window
def test_a_window_is_shown_on_an_office_screen(qtbot: QtBot) -> None:
    label = QLabel("Hộ gia đình")
    qtbot.addWidget(label)
    with qtbot.waitExposed(label):
        label.show()
    assert QGuiApplication.platformName() == "xcb"
    assert QGuiApplication.primaryScreen().size().toTuple() == (1366, 768)
