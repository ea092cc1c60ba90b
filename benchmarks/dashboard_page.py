"""The overview: its figures, its first paint with them, each chart shown anew against drawing.

The figures are those of tiles, both usual charts and the list of work, all from one snapshot;
their limit is their statements, run by the bare driver. First paint: from the change of page in the
window, begun with its first page, to the tiles painted with their figures; its limit is the same
page painted with none. The budget is meant for a commune of 30,000, so that is what is measured,
whatever the suite's sizes.
"""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.measurement import Budget, Line
from benchmarks.setting import Setting, show_persons

PERSONS = 30_000
CHARTS = ("months", "coverage", "expiring", "collectors", "outreach", "campaign", "heat")
_FIGURES = Budget(1.5, most=0.15, text="<= 1.5 x, <= 150 ms")
_FIRST_PAINT = Budget(most=0.3, text="<= 300 ms, one chart a turn")
_CHART = Budget(1.2, text="<= 1.2 x")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure in a process of its own."""
    path = setting.database(PERSONS)
    times = setting.run("benchmarks.yardsticks.dashboard_page", path, setting.repeats)
    case = f"{show_persons(PERSONS)} / their statements, bare driver"
    note = f"{median(times['figures_cpu']) * 1000:.0f} ms of processor time"
    figures, limit = median(times["figures"]), median(times["figures_limit"])
    yield Line("overview, figures", case, figures, limit, _FIGURES, note=note)
    yield _first_paint(setting, path)
    for key in CHARTS:
        ours, drawing = median(times[key]), median(times[f"{key}_limit"])
        yield Line(f"overview, {key} anew", "chart / drawing alone", ours, drawing, _CHART)


def _first_paint(setting: Setting, path: Path) -> Line:
    """Measure in a new process each time: a page is made once in a window."""
    runs = [setting.run("benchmarks.windows.overview", path) for _ in range(setting.repeats + 1)]
    told = {key: median(run[key] for run in runs[1:]) for key in runs[0]}
    at_once = max(run["at_once"] for run in runs)
    if at_once > 1:
        raise RuntimeError(f"{at_once} charts were filled in one turn of the event loop")
    busy, empty_busy, longest, own = (
        round(told[key] * 1000) for key in ("filled_busy", "empty_busy", "longest", "longest_busy")
    )
    note = (
        f"{busy} ms of processor time ({empty_busy} without figures); longest turn until the "
        f"charts are drawn {longest} ms, {own} of the window's own"
    )
    case = f"{show_persons(PERSONS)} / page without figures"
    return Line(
        "overview, first paint", case, told["filled"], told["empty"], _FIRST_PAINT, note=note
    )
