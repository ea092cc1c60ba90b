"""The table of persons: open, sort and jump against a table without data and bare statements.

Open: from nothing to the first frame that shows rows, against Qt's own view on a constant model.
Sort: until the sorted rows are in the model, against the bare `SELECT id ... ORDER BY`.
Jump: how long the window stands still and when the visible rows are painted, p95, against the
frame of the constant model, p95.
"""

from collections.abc import Iterator
from statistics import median

from benchmarks.measurement import Budget, Line, percentile
from benchmarks.setting import Setting, show_persons

_OPEN = Budget(3.0, text="<= 3.0")
_SORT = Budget(2.0, text="<= 2.0")
_BLOCKED = Budget(1.2, text="<= 1.2")
_FILLED = Budget(3.0, text="<= 3.0")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure in a process with a window."""
    path = setting.database(setting.large)
    figures = setting.run("benchmarks.windows.table", path, setting.repeats)
    size = show_persons(setting.large)
    yield Line(
        "table, open",
        f"{size} / frame of an empty model",
        median(figures["open"]),
        median(figures["open limit"]),
        _OPEN,
    )
    for name in [name for name in figures if name.startswith("sort") and "limit" not in name]:
        yield Line(
            f"table, {name.replace(' ', ' by ')}",
            f"{size} / bare ORDER BY",
            median(figures[name]),
            median(figures[f"{name} limit"]),
            _SORT,
        )
    frame = percentile(figures["jump limit"], 0.95)
    for name, budget in (("jump blocked", _BLOCKED), ("jump filled", _FILLED)):
        ours = percentile(figures[name], 0.95)
        yield Line(f"table, {name} p95", f"{size} / frame p95, empty model", ours, frame, budget)
