"""Listens for second starts of the program on the office that this window has open."""

import contextlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop.application import open_window
from desktop.application.open_window import call_of, mark_of

if TYPE_CHECKING:
    from desktop.application.program import Program
    from desktop.domain.errors import UserFacingError


class WindowCalls(QObject):
    """Leaves the mark of the open office, and brings its window forward when it is called."""

    called = Signal()
    """The program was started again on the same office."""

    def __init__(self, program: "Program") -> None:
        """Listen to nothing yet."""
        super().__init__(program)
        self._program = program
        self._mark: Path | None = None
        self._watcher: QFileSystemWatcher | None = None

    def listen(self, database: Path) -> None:
        """Answer for this office from now on, and for no other."""
        self.stop()
        mark = mark_of(database)
        try:
            mark.parent.mkdir(parents=True, exist_ok=True)
            call_of(mark).unlink(missing_ok=True)
            mark.touch()
        except OSError:
            # Without it a second start tells in a sentence that the file is open.
            return
        self._mark = mark
        self._watcher = QFileSystemWatcher([str(mark.parent)], self)
        self._watcher.directoryChanged.connect(self._on_changed)
        # Whoever called between the mark and the watcher is not to wait in vain.
        self._on_changed()

    def stop(self) -> None:
        """Answer no longer."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._mark is not None:
            with contextlib.suppress(OSError):
                self._mark.unlink(missing_ok=True)
            self._mark = None

    def give_way(self, error: "UserFacingError") -> None:
        """Leave it to the window that has the office open; where there is none, tell the error."""
        program = self._program
        program.runner.read(
            partial(open_window.call, program.path), partial(self._on_called, error)
        )

    def _on_called(self, error: "UserFacingError", answered: bool) -> None:
        if answered:
            self._program.window.close()
        else:
            self._program.show_unopenable(error)

    def _come_forward(self) -> None:
        window = self._program.start_window or self._program.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        for shown in (window, QApplication.activeModalWidget()):
            if shown is not None:
                shown.show()
                shown.raise_()
                shown.activateWindow()
        QApplication.alert(window)

    @Slot()
    def _on_changed(self) -> None:
        if self._mark is None:
            return
        wanted = call_of(self._mark)
        with contextlib.suppress(OSError):
            if wanted.exists():
                self._come_forward()
                wanted.unlink()
                self.called.emit()
