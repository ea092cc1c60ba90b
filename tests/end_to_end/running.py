"""Starting and ending the whole program, and what is seen of it."""

import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.application.program import Beginning, Program
from desktop.settings.store import OptionStore
from tests.office_data import NOW, WHO

P = TypeVar("P")
W = TypeVar("W", bound=QWidget)


def start(
    programs: list[Program], place: Path, settings: Path, now: datetime.datetime = NOW
) -> Program:
    """Start the program on the file at `place`; its clock stands still."""
    program = Program(
        Beginning(path=place, settings=OptionStore(settings), who=WHO, now=lambda: now)
    )
    programs.append(program)
    program.begin()
    return program


def end(program: Program) -> None:
    """Close the window as the last thing of a day."""
    program.window.close()
    program.end()
    for widget in QApplication.topLevelWidgets():
        widget.close()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def page_of(program: Program, kind: type[P]) -> P:
    """Return the page that is seen, which must be one of `kind`."""
    found = program.window.current_page
    assert isinstance(found, kind)
    return found


def open_dialogs(kind: type[W]) -> list[W]:
    """Return the dialogs of a kind that are seen."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, kind) and widget.isVisible()
    ]
