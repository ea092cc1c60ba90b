"""The window's font: the first of the list, and letters even where no font is installed."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontMetrics
from pytestqt.qtbot import QtBot

from desktop.views.theme import fonts


def test_the_first_installed_family_is_taken(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = {"Liberation Sans", "DejaVu Sans"}
    monkeypatch.setattr(fonts.sys, "platform", "linux")
    monkeypatch.setattr(QFontDatabase, "hasFamily", installed.__contains__)
    monkeypatch.setattr(fonts, "is_complete", lambda _: True)
    assert fonts.family() == "Liberation Sans"
    # As Debian 12 has it: without the letters of Vietnamese.
    monkeypatch.setattr(fonts, "is_complete", lambda _: False)
    assert fonts.family() == "DejaVu Sans"


def test_without_any_font_the_one_of_the_charts_writes_vietnamese(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _: False)
    try:
        assert fonts.family() == "DejaVu Sans"
        metrics = QFontMetrics(fonts.font())
        assert all(metrics.inFontUcs4(ord(letter)) for letter in "ẰằỄễỘộƯưỸỹĐđ")
    finally:
        QFontDatabase.removeAllApplicationFonts()
