"""A clerk at the real window: works with keys and clicks, and waits for what is seen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QDialog

from desktop.application.program import Program
from desktop.views.main_window import MainWindow
from desktop.views.page import Page
from desktop.views.printing.print_preview import PrintPreview
from desktop.views.tables.table_view import TableView
from tests.end_to_end.running import open_dialogs, page_of
from tests.end_to_end.x11_keyboard import Keyboard

D = TypeVar("D", bound=QDialog)
P = TypeVar("P", bound=Page)


@dataclass(frozen=True, slots=True)
class Clerk:
    """Works at the window with keys and clicks; `path` is the office's file."""

    keyboard: Keyboard
    program: Program
    path: Path

    @property
    def window(self) -> MainWindow:
        return self.program.window

    def wait(self, condition: Callable[[], bool]) -> None:
        self.keyboard.wait(condition)

    def go(self, keys: str, kind: type[P]) -> P:
        """Open a page by its key."""
        self.keyboard.press(keys)
        self.wait(lambda: isinstance(self.window.current_page, kind))
        return page_of(self.program, kind)

    @contextmanager
    def dialog(self, kind: type[D]) -> Iterator[D]:
        """Work in a dialog that was asked for; afterwards it has to be gone."""
        self.wait(lambda: len(open_dialogs(kind)) == 1)
        (found,) = open_dialogs(kind)
        self.keyboard.focus(found)
        yield found
        self.wait(lambda: not open_dialogs(kind))
        self.keyboard.focus(self.window)

    def click_row(self, table: TableView, row_id: int) -> None:
        """Click on a row of a list."""
        row = next(at for at in range(table.rows().rowCount()) if table.rows().id_at(at) == row_id)
        place = table.visualRect(table.rows().index(row, 1)).center()
        self.keyboard.click(table.viewport(), place)
        self.wait(lambda: table.current_id() == row_id)

    def told(self, words: str) -> None:
        """Wait until the window tells something."""
        self.wait(lambda: words in self.window.message_bar.text)

    def look_at_paper(self) -> None:
        """See the preview of a paper with a page at least, and close it."""
        with self.dialog(PrintPreview) as preview:
            self.wait(lambda: preview.paper.pages >= 1)
            self.keyboard.press("Escape")

    def choose(self, box: QComboBox, words: str) -> None:
        """Choose from a box with the mouse and the arrow keys."""
        steps = box.findText(words) - box.currentIndex()
        self.keyboard.click(box)
        self.wait(box.view().isVisible)
        self.keyboard.press(*["Down" if steps > 0 else "Up"] * abs(steps), "Return")
        self.wait(lambda: box.currentText() == words and not box.view().isVisible())
