"""Starts the real program on a database and tells when what was on the screen.

python -m benchmarks.windows.start DATABASE. Prints {"frame", "filled", "early", "late"}: the
seconds from the start of the process to the first frame and to the first page filled with rows,
and the heavy modules that were loaded by then.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.windows.first_frame import PaintWatch, since_start

if TYPE_CHECKING:
    from desktop.application.program import Program

AFTER_THE_FRAME = ("sqlalchemy", "alembic", "pandas", "matplotlib", "openpyxl")
LATER_STILL = ("alembic", "pandas", "matplotlib", "openpyxl")


class _Probe:
    """Watches the program's window from its first frame to its first rows."""

    def __init__(self) -> None:
        self.told: dict[str, object] = {}
        self._watches: list[PaintWatch] = []

    def begin(self, program: "Program") -> None:
        self._program = program
        self._watches.append(PaintWatch(program.window, self._framed, self._not_yet_loaded))
        open_page = program.window.open_page

        def opened(key: str, argument: object = None) -> None:
            open_page(key, argument)
            self._watch_table()

        program.window.open_page = opened  # type: ignore[method-assign]

    def _not_yet_loaded(self) -> bool:
        self.told["early"] = [name for name in AFTER_THE_FRAME if name in sys.modules]
        return True

    def _framed(self) -> None:
        self.told["frame"] = since_start()

    def _watch_table(self) -> None:
        from desktop.views.tables.table_view import TableView

        page = self._program.window.current_page
        assert page is not None
        for table in page.findChildren(TableView):
            self._watches.append(
                PaintWatch(table.viewport(), self._filled, lambda table=table: is_filled(table))
            )

    def _filled(self) -> None:
        from PySide6.QtWidgets import QApplication

        if "filled" not in self.told:
            self.told["filled"] = since_start()
            self.told["late"] = [name for name in LATER_STILL if name in sys.modules]
            QApplication.quit()


def is_filled(table: object) -> bool:
    """Whether a table has every row that it shows."""
    from desktop.models.paged_table_model import PagedTableModel
    from desktop.views.tables.table_view import TableView

    assert isinstance(table, TableView)
    model = table.rows()
    if not isinstance(model, PagedTableModel) or not model.rowCount() or not table.isVisible():
        return False
    last = table.rowAt(table.viewport().height() - 1)
    shown = (0, last if last >= 0 else model.rowCount() - 1)
    return all(model.row_at(row) is not None for row in shown)


def main() -> None:
    """Start as `python -m desktop --database DATABASE` does, print, and end."""
    from desktop.application import error_hooks, start

    probe = _Probe()
    install = error_hooks.install_hooks

    def watched(show_fault: Any) -> None:
        # The last call before the window begins, and the only one that hands the program out:
        # nothing of the program is imported earlier than it imports it itself.
        install(show_fault)
        probe.begin(show_fault.__self__)

    error_hooks.install_hooks = watched
    start.run(["--database", str(Path(sys.argv[1]))])
    print(json.dumps(probe.told))


if __name__ == "__main__":
    main()
