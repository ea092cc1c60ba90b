"""A program to start, end and look at; nothing it opens outlives its test."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application.program import Beginning, Program
from desktop.application.qt_application import make_application
from desktop.background.task_runner import InlineRunner
from desktop.settings.store import OptionStore
from tests.office_data import NOW, WHO
from tests.province_office import province_copy

Start = Callable[..., Program]


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Start a program on a database; it is ended after the test."""
    make_application()
    started: list[Program] = []

    def begin(path: Path, **options: object) -> Program:
        runner = options.pop("runner", InlineRunner)
        beginning = Beginning(
            path=path,
            settings=options.pop("settings", OptionStore(None)),  # type: ignore[arg-type]
            who=WHO,
            now=lambda: NOW,
            for_writing=bool(options.pop("for_writing", True)),
            room=options.pop("room", lambda _: None),  # type: ignore[arg-type]
        )
        program = Program(beginning, runner)  # type: ignore[arg-type]
        started.append(program)
        program.begin()
        return program

    yield begin
    for program in started:
        program.end()
    for widget in QApplication.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


@pytest.fixture
def hooks_given_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Take back what a test changes of Python's and Qt's error hooks and of the log.

    The test gets what crashes would be told to; pytest's own place is not taken away, or a later
    crash of the process would pass without a word.
    """
    told: list[object] = []
    monkeypatch.setattr(faulthandler, "enable", lambda file=sys.stderr: told.append(file))
    on_main, in_thread = sys.excepthook, threading.excepthook
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield told
    sys.excepthook, threading.excepthook = on_main, in_thread
    qInstallMessageHandler(None)
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture
def province_path(tmp_path: Path) -> Path:
    """A province's desk with invented packages of two months."""
    return province_copy(tmp_path)
