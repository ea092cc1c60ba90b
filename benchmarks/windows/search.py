"""Types names and numbers into the real search box and waits for the hits of each key.

python -m benchmarks.windows.search DATABASE PERSONS. Prints {"ours": [...], "limit": [...]} in
seconds: from each key event until the hits are in the popup's model, and, in turns with it, the
bare FTS statement of the same text.
"""

import json
import random
import sqlite3
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from benchmarks.setting import RAW_KEY
from benchmarks.windows.event_loop import settle, wait_until
from benchmarks.yardsticks import bare_search
from desktop.application.qt_application import make_application
from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import ThreadTaskRunner
from desktop.domain.vietnamese_text import fold
from desktop.services.search import Searcher, search_words
from desktop.storage.connection import open_working_connection
from desktop.storage.database import Database
from desktop.views.searching import window_search
from desktop.views.widgets.search_box import SearchBox

_PERSONS = 24
_LONGEST = 12
_COLUMNS = ("full_name", "full_name", "national_id", "si_number", "phone")


def main() -> None:
    """Measure and print."""
    path = Path(sys.argv[1])
    app = make_application(["benchmark"])
    database = Database(path, raw_key=RAW_KEY)
    runner = ThreadTaskRunner(ChangeNotifier())
    with closing(open_working_connection(path, raw_key=RAW_KEY)) as bare:
        window, box = _search_box(database, runner)
        typing = _Typing(box, bare)
        typing.type("nguyen")  # the first search imports and opens
        typing.figures = {"ours": [], "limit": []}
        for text in _texts(bare):
            typing.type(text)
        print(json.dumps(typing.figures))
    window.close()
    runner.close()
    database.close()
    app.quit()


def _search_box(database: Database, runner: ThreadTaskRunner) -> tuple[QWidget, SearchBox]:
    window = QWidget()
    window.resize(1366, 698)
    box = SearchBox(window_search(Searcher(database)), runner)
    QVBoxLayout(window).addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    window.show()
    box.setFocus()
    settle()
    return window, box


def _texts(connection: sqlite3.Connection) -> list[str]:
    """Return what is typed: names, given names, CCCD, SI numbers and phones of some persons."""
    chance = random.Random(1)  # noqa: S311
    (last,) = connection.execute("SELECT max(id) FROM persons").fetchone()
    texts = []
    for number, row_id in enumerate(chance.sample(range(1, last + 1), _PERSONS * 2)):
        column = _COLUMNS[number % len(_COLUMNS)]
        (value,) = connection.execute(
            f"SELECT {column} FROM persons WHERE id = ?",  # noqa: S608
            (row_id,),
        ).fetchone()
        if value is not None:
            text = fold(value)
            texts.append(text.split()[-1] if number % len(_COLUMNS) == 1 else text)
    return [text[:_LONGEST] for text in texts[:_PERSONS]]


class _Typing:
    """Types into the box, key by key."""

    def __init__(self, box: SearchBox, bare: sqlite3.Connection) -> None:
        self.figures: dict[str, list[float]] = {"ours": [], "limit": []}
        self._box = box
        self._bare = bare
        self._answered = 0.0
        show = box.popup.show_hits

        def show_hits(*hits: object) -> None:
            show(*hits)  # type: ignore[arg-type]
            self._answered = time.perf_counter()

        box.popup.show_hits = show_hits  # type: ignore[method-assign]

    def type(self, text: str) -> None:
        """Type a text and wait for the answer to each key, as even a fast typist does."""
        self._box.clear()
        settle()
        for end in range(1, len(text) + 1):
            started = time.perf_counter()
            QTest.keyClick(self._box, text[end - 1])
            wait_until(partial(self._answered_after, started))
            self.figures["ours"].append(self._answered - started)
            settle()
            words = search_words(self._box.text())
            self.figures["limit"].append(bare_search.seconds(self._bare, words))

    def _answered_after(self, started: float) -> bool:
        return self._answered > started


if __name__ == "__main__":
    main()
