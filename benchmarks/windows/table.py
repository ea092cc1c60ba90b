"""Opens, sorts and jumps in the real table of persons beside a table without data.

python -m benchmarks.windows.table DATABASE REPEATS. Prints a JSON object of lists of seconds.
"""

import json
import random
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPaintEvent
from typing_extensions import override

from benchmarks.setting import TODAY
from benchmarks.windows.event_loop import settle, wait_until
from benchmarks.yardsticks.empty_table import EmptyTable
from desktop.application.qt_application import make_application
from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import TaskRunner, ThreadTaskRunner
from desktop.domain.list_query import ListQuery, SortBy
from desktop.models.list_source import ListSource
from desktop.models.paged_table_model import PagedTableModel
from desktop.storage.connection import open_working_connection
from desktop.storage.database import Database
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import SIZES

if TYPE_CHECKING:
    import sqlite3

SIZE = (1600, 900)
_LAST_DAY = "(SELECT max(valid_to) FROM covers WHERE person_id = persons.id AND scheme = 'HI')"
SORTS = {
    "full_name": "sort_key",
    "birth_date": "birth_date IS NULL, birth_date",
    "hi_valid_to": f"{_LAST_DAY} IS NULL, {_LAST_DAY}",
}
"""Field -> what the bare statement sorts by: an index in order, a column, a computed day."""
_JUMPS_A_TURN = 12


class WatchedTable(TableView):
    """Our table; notes when it was last painted."""

    painted_at = 0.0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted_at = time.perf_counter()


class OurTable:
    """The table of persons with its model, from nothing."""

    def __init__(self, database: Database, runner: TaskRunner) -> None:
        """Make model and view; nothing is read before `open`."""
        source = ListSource(database, "person", lambda: TODAY, lambda _, text: text)
        self.model = PagedTableModel(source.columns, source, runner)
        self.view = WatchedTable(self.model)
        self.view.resize(*SIZE)
        self.opened_at = 0.0
        self.model.opened.connect(self._on_opened)

    def _on_opened(self, count: object) -> None:
        del count
        self.opened_at = time.perf_counter()

    def open(self, query: ListQuery) -> float:
        """Ask for a query and return the seconds until its rows are in the model."""
        self.opened_at = 0.0
        started = time.perf_counter()
        self.model.open(query)
        wait_until(lambda: self.opened_at > 0)
        return self.opened_at - started

    @property
    def is_filled(self) -> bool:
        """Whether every visible row has its data and was painted with them."""
        first = self.view.rowAt(0)
        last = self.view.rowAt(self.view.viewport().height() - 1)
        return all(self.model.row_at(row) is not None for row in (first, last))


class _Run:
    """All the turns of one run."""

    def __init__(self, path: Path) -> None:
        self.figures: dict[str, list[float]] = {}
        self._database = Database(path)
        self._runner = ThreadTaskRunner(ChangeNotifier())
        self._chance = random.Random(1)  # noqa: S311
        self._bare: sqlite3.Connection = open_working_connection(path)
        (self._rows,) = self._bare.execute("SELECT count(*) FROM persons").fetchone()

    def close(self) -> None:
        self._runner.close()
        self._bare.close()
        self._database.close()

    def opening(self) -> None:
        """Time from nothing to the first frame with rows, ours and the empty one."""
        started = time.perf_counter()
        empty = EmptyTable(self._rows, SIZES.table_row)
        empty.resize(*SIZE)
        empty.show()
        wait_until(lambda: empty.painted_at > 0)
        self._note("open limit", empty.painted_at - started)
        empty.close()
        started = time.perf_counter()
        ours = OurTable(self._database, self._runner)
        ours.view.show()
        ours.model.open(ListQuery("person"))
        wait_until(lambda: 0 < ours.opened_at < ours.view.painted_at)
        self._note("open", ours.view.painted_at - started)
        ours.view.close()
        settle()

    def sorting(self, ours: OurTable) -> None:
        """Time a sort until the rows are in the model, and the bare statement."""
        for field, order in SORTS.items():
            self._note(f"sort {field}", ours.open(ListQuery("person", sort=(SortBy(field),))))
            settle()
            started = time.perf_counter()
            self._bare.execute(f"SELECT id FROM persons ORDER BY {order}, id").fetchall()  # noqa: S608
            self._note(f"sort {field} limit", time.perf_counter() - started)

    def jumping(self, ours: OurTable, empty: EmptyTable) -> None:
        """Jump to random rows: how long the window stands still, when the rows are there."""
        for _ in range(_JUMPS_A_TURN):
            row = self._chance.randrange(self._rows - 100)
            started = time.perf_counter()
            empty.verticalScrollBar().setValue(row)
            empty.viewport().repaint()
            self._note("jump limit", time.perf_counter() - started)
            settle()
            started = time.perf_counter()
            ours.view.verticalScrollBar().setValue(row)
            ours.view.viewport().repaint()
            told = time.perf_counter()
            self._note("jump blocked", told - started)
            wait_until(partial(self._filled_since, ours, told))
            self._note("jump filled", ours.view.painted_at - started)
            settle()

    @staticmethod
    def _filled_since(ours: OurTable, told: float) -> bool:
        """Whether the rows are painted; those that were cached needed no second frame."""
        if not ours.is_filled:
            return False
        if ours.view.painted_at <= told:
            ours.view.viewport().repaint()
        return True

    def _note(self, name: str, seconds: float) -> None:
        self.figures.setdefault(name, []).append(seconds)


def main() -> None:
    """Measure and print."""
    path, repeats = Path(sys.argv[1]), int(sys.argv[2])
    app = make_application(["benchmark"])
    run = _Run(path)
    with closing(run):
        run.opening()
        run.figures.clear()
        for _ in range(repeats):
            run.opening()
        ours = OurTable(run._database, run._runner)  # noqa: SLF001
        empty = EmptyTable(run._rows, SIZES.table_row)  # noqa: SLF001
        empty.resize(*SIZE)
        ours.view.show()
        empty.show()
        ours.open(ListQuery("person"))
        settle()
        for _ in range(repeats):
            run.sorting(ours)
            run.jumping(ours, empty)
        print(json.dumps(run.figures))
        ours.view.close()
        empty.close()
    app.quit()


if __name__ == "__main__":
    main()
