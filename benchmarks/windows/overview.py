"""Goes to the overview in the real window and tells when its figures were on the screen.

python -m benchmarks.windows.overview DATABASE. The program has begun with its first page. Prints
a JSON object: "empty" and "filled", the seconds from the change of page to the first frame without
figures and to the frame with them; "empty_busy" and "filled_busy", the seconds of processor time
to each, of all threads; "longest", the seconds of the longest turn of the event loop until both
charts are drawn, and "longest_busy", those of processor time of the window's own thread; "at_once",
the most charts that were filled or drawn for the first time in one turn.
"""

import datetime
import json
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

from benchmarks.setting import TODAY
from benchmarks.windows.event_loop import settle, wait_until
from benchmarks.windows.first_frame import PaintWatch
from benchmarks.windows.start import is_filled

if TYPE_CHECKING:
    from desktop.views.dashboard.chart_card import ChartCard
    from desktop.views.main_window import MainWindow

SIZE = (1366, 698)
MORNING = datetime.datetime.combine(TODAY, datetime.time(8))
_TURNS = 200


class Turns(QObject):
    """Counts the turns of the event loop, and notes how long the longest kept the window."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self.begin()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._begin)
        dispatcher.aboutToBlock.connect(self._end)

    @Slot()
    def _begin(self) -> None:
        self._end()
        self.number += 1

    @Slot()
    def _end(self) -> None:
        now = time.perf_counter(), time.thread_time()
        wall, busy = (end - start for end, start in zip(now, self._began, strict=True))
        self.longest, self.longest_busy = max(self.longest, wall), max(self.longest_busy, busy)
        self._began = now

    def begin(self) -> None:
        """Forget the turns before."""
        self._began = time.perf_counter(), time.thread_time()
        self.longest = self.longest_busy = 0.0


class _Opening:
    """One change to the overview."""

    def __init__(self, window: "MainWindow") -> None:
        self.told: dict[str, float] = {}
        self._turns = Turns()
        self._charts: Counter[int] = Counter()
        self._drawn: set[str] = set()
        self._window = window
        self._watches: list[PaintWatch] = []

    def open(self) -> dict[str, Any]:
        """Open the page; return what was seen."""
        from desktop.views.dashboard.dashboard_page import DashboardPage

        self._turns.begin()
        self._began, self._busy = time.perf_counter(), time.process_time()
        self._window.open_page("dashboard")
        page = self._window.current_page
        assert isinstance(page, DashboardPage)
        tile = page.tiles["money"].figure
        self._watch(tile, partial(self._note, "empty"), lambda: page.figures is None)
        self._watch(tile, partial(self._note, "filled"), lambda: page.figures is not None)
        cards = {"months": page.months, "coverage": page.coverage}
        for name, card in cards.items():
            self._follow(name, card)
        wait_until(lambda: len(self._drawn) == len(cards) and "filled" in self.told)
        return {
            **self.told,
            "longest": self._turns.longest,
            "longest_busy": self._turns.longest_busy,
            "at_once": max(self._charts.values()),
        }

    def _watch(self, *what: Any) -> None:
        self._watches.append(PaintWatch(*what))

    def _note(self, name: str) -> None:
        self.told[name] = time.perf_counter() - self._began
        self.told[f"{name}_busy"] = time.process_time() - self._busy

    def _follow(self, name: str, card: "ChartCard") -> None:
        """Note in which turns a chart takes its figures and is drawn."""
        show, put = card.area.show_figures, card.area.put

        def shown(figures: object) -> None:
            self._charts[self._turns.number] += 1
            show(figures)

        def placed(chart: Any) -> None:
            put(chart)
            canvas = card.area.canvas
            assert canvas is not None
            draw = canvas.draw

            def drawn() -> None:
                if name not in self._drawn:
                    self._charts[self._turns.number] += 1
                draw()
                self._drawn.add(name)

            canvas.draw = drawn  # type: ignore[method-assign]

        card.area.show_figures = shown  # type: ignore[method-assign]
        card.area.put = placed  # type: ignore[method-assign]


def main() -> None:
    """Begin the program as its user does, wait for its first page, and go to the overview."""
    from desktop.application.program import Beginning, Program
    from desktop.application.qt_application import make_application
    from desktop.settings.store import OptionStore
    from desktop.views.tables.table_view import TableView

    app = make_application(["benchmark"])
    path = Path(sys.argv[1])
    program = Program(
        Beginning(path=path, settings=OptionStore(None), who="benchmark", now=lambda: MORNING)
    )
    program.window.resize(*SIZE)
    program.begin()
    wait_until(lambda: program.window.current_page is not None)
    page = program.window.current_page
    assert page is not None
    tables = page.findChildren(TableView)
    wait_until(lambda: any(map(is_filled, tables)))
    # What the program reads a moment after its first page (work that is due, backups) is done.
    program.bell.stop()
    program.bell.count()
    settle(_TURNS)
    wait_until(lambda: not program.runner.busy)
    settle(_TURNS)
    print(json.dumps(_Opening(program.window).open()))
    program.end()
    app.quit()


if __name__ == "__main__":
    main()
