"""The overview: its figures against their bare statements, each chart shown anew against drawing.

The figures are those of tiles, both usual charts and the list of work, all from one snapshot. The
budget is meant for a commune of 30,000, so that is what is measured, whatever the suite's sizes.
"""

from collections.abc import Iterator
from statistics import median

from benchmarks.measurement import Budget, Line
from benchmarks.setting import Setting, show_persons

PERSONS = 30_000
CHARTS = ("months", "coverage", "expiring", "collectors", "outreach", "campaign", "heat")
_FIGURES = Budget(1.5, most=0.15, text="<= 1.5 x, <= 150 ms")
_CHART = Budget(1.2, text="<= 1.2 x")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure in a process of its own."""
    path = setting.database(PERSONS)
    times = setting.run("benchmarks.yardsticks.dashboard_page", path, setting.repeats)
    case = f"{show_persons(PERSONS)} / their statements, bare driver"
    note = f"{median(times['figures_cpu']) * 1000:.0f} ms of processor time"
    figures, limit = median(times["figures"]), median(times["figures_limit"])
    yield Line("overview, figures", case, figures, limit, _FIGURES, note=note)
    for key in CHARTS:
        ours, drawing = median(times[key]), median(times[f"{key}_limit"])
        yield Line(f"overview, {key} anew", "chart / drawing alone", ours, drawing, _CHART)
