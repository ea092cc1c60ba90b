"""How long the window's event loop stands still while a workbook is taken in.

python -m benchmarks.windows.import_stalls DATABASE WORKBOOK. Opens the program on the page of
imports, takes the workbook in from the file to the written rows, and prints a JSON object:
{"stalls": milliseconds between turns of a timer of 1 ms, over its millisecond, "phases":
{phase: longest}}.
"""

import datetime
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from benchmarks.setting import TODAY
from benchmarks.windows.event_loop import settle, wait_until

TICK_MS = 1
_TURNS = 200
MORNING = datetime.datetime.combine(TODAY, datetime.time(8))


class Pulse:
    """A timer that notes how late each of its turns came, by what was under way."""

    def __init__(self) -> None:
        self.phase = "reading"
        self.late: dict[str, list[float]] = {}
        self._before = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._turn)

    def begin(self) -> None:
        """Begin to count."""
        self._before = time.perf_counter()
        self._timer.start()

    def _turn(self) -> None:
        now = time.perf_counter()
        late = (now - self._before) * 1000 - TICK_MS
        self.late.setdefault(self.phase, []).append(max(late, 0.0))
        self._before = now


def main() -> None:
    """Take one workbook in."""
    from desktop.application.program import Beginning, Program
    from desktop.application.qt_application import make_application
    from desktop.settings.store import OptionStore
    from desktop.views.import_wizard import settling
    from desktop.views.import_wizard.import_page import ImportPage

    app = make_application(["benchmark"])
    settling.SETTLE = 0.0
    path, book = Path(sys.argv[1]), Path(sys.argv[2])
    program = Program(
        Beginning(path=path, settings=OptionStore(None), who="benchmark", now=lambda: MORNING)
    )
    program.begin()
    wait_until(lambda: program.window.current_page is not None)
    program.window.open_page("import")
    page = program.window.current_page
    assert isinstance(page, ImportPage)
    settle(200)
    pulse = Pulse()
    pulse.begin()
    page.arrive(book)
    wait_until(lambda: page.session.preview is not None)
    pulse.phase = "looking"
    settle(_TURNS)
    pulse.phase = "writing"
    page.wizard.check.write_action.trigger()
    wait_until(lambda: page.session.result is not None)
    pulse.phase = "afterwards"
    settle(_TURNS)
    stalls = [one for late in pulse.late.values() for one in late]
    phases = {phase: max(late) for phase, late in pulse.late.items()}
    print(json.dumps({"stalls": stalls, "phases": phases}))
    program.end()
    app.quit()


if __name__ == "__main__":
    main()
