"""The start of the program, process by process, against the least window there can be.

Frame: from the start of the process to the first painted frame, against a bare QMainWindow.
Filled: to the first page with its rows painted, against a bare window with SQLAlchemy imported.
"""

from collections.abc import Iterator
from statistics import median
from typing import Any

from benchmarks.measurement import Budget, Line, interleaved
from benchmarks.setting import Setting, show_persons

_FRAME = Budget(2.0, text="<= 2.0, SQLAlchemy not yet imported")
_FILLED = Budget(1.6, text="<= 1.6, no pandas … by then")


def measure(setting: Setting) -> Iterator[Line]:
    """Start each of the three processes by turns."""
    path = setting.database(setting.office)
    told: list[dict[str, Any]] = []

    def ours() -> float:
        told.append(setting.run("benchmarks.windows.start", path))
        return float(told[-1]["frame"])

    def window(*with_what: str) -> float:
        return float(setting.run("benchmarks.yardsticks.minimal_window", *with_what)["frame"])

    frame, bare, with_sqlalchemy = interleaved(
        setting.repeats, ours, window, lambda: window("sqlalchemy")
    )
    filled = [each["filled"] for each in told[1:]]
    early = sorted({name for each in told for name in each["early"]})
    late = sorted({name for each in told for name in each["late"]})
    size = show_persons(setting.office)
    yield Line(
        "start, frame painted",
        f"{size} / minimal QMainWindow",
        median(frame),
        median(bare),
        _FRAME,
        note=f"already imported: {', '.join(early)}" if early else "",
    )
    yield Line(
        "start, first page filled",
        f"{size} / window with SQLAlchemy",
        median(filled),
        median(with_sqlalchemy),
        _FILLED,
        note=f"imported by then: {', '.join(late)}" if late else "",
    )
