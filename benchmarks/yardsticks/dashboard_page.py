"""Times the overview: python -m benchmarks.yardsticks.dashboard_page DATABASE REPEATS.

Figures against the very statements that they take, run by the bare driver; a chart that is shown
anew against drawing it alone, without new figures.
"""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.setting import TODAY
from desktop.services import dashboard
from desktop.storage.connection import open_working_connection
from desktop.storage.database import Database

Statement = tuple[str, Any]


def main() -> None:
    """Print lists of seconds by name; the first run of each, which warms, does not count."""
    path, repeats = Path(sys.argv[1]), int(sys.argv[2])
    times: defaultdict[str, list[float]] = defaultdict(list)
    database = Database(path)
    statements = _statements_of(database)
    with closing(open_working_connection(path)) as connection:

        def bare() -> None:
            for statement, values in statements:
                connection.execute(statement, values).fetchall()

        def ours() -> None:
            dashboard.figures(database, TODAY)

        _by_turns(times, repeats, ("figures", ours), ("figures_limit", bare))
    for key, shown, drawn in _charts(database):
        _by_turns(times, repeats, (f"{key}", shown), (f"{key}_limit", drawn))
    database.close()
    print(json.dumps(times))


def _statements_of(database: Database) -> list[Statement]:
    """Return what the figures ask of the database, statement by statement."""
    from sqlalchemy import event
    from sqlalchemy.engine import Engine

    asked: list[Statement] = []

    def note(_c: object, _d: object, text: str, values: Any, _x: object, _m: object) -> None:
        asked.append((text, values))

    event.listen(Engine, "before_cursor_execute", note)
    dashboard.figures(database, TODAY)
    event.remove(Engine, "before_cursor_execute", note)
    return [(text, values) for text, values in asked if text.lstrip().upper().startswith("SELECT")]


def _charts(database: Database) -> list[tuple[str, Callable[[], None], Callable[[], None]]]:
    """Return of each chart what shows it anew, and what only draws it."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PySide6.QtWidgets import QApplication

    from desktop.domain.campaign import Campaign, Measure
    from desktop.services.overview_charts import campaign
    from desktop.views.dashboard.chart_kinds import KINDS
    from desktop.views.dashboard.chart_look import ChartLook
    from desktop.views.dashboard.coverage_chart import CoverageChart
    from desktop.views.dashboard.months_chart import MonthsChart

    _application.append(QApplication.instance() or QApplication([]))
    days = Campaign(date(2026, 11, 10), date(2026, 11, 30), {Measure.HEALTH: 500})
    campaign.set_campaign(database, days, who="benchmark")
    overview = dashboard.figures(database, TODAY)
    made: list[tuple[str, Any, object]] = [
        ("months", MonthsChart, overview),
        ("coverage", CoverageChart, overview),
    ]
    made += [(kind.key, kind.make, kind.options[0].read(database, TODAY)) for kind in KINDS]
    found = []
    for key, make, figures in made:
        chart = make(ChartLook.of_window())
        canvas = FigureCanvasAgg(chart.figure)
        chart.figure.set_size_inches(7.3, 3.6)
        chart.show(figures)
        chart.fit(730, 360)

        def show(chart: Any = chart, figures: object = figures, canvas: Any = canvas) -> None:
            chart.show(figures)
            canvas.draw()

        found.append((key, show, canvas.draw))
    return found


_application: list[object] = []
"""Held until the end: fonts are measured with it."""


def _by_turns(
    times: defaultdict[str, list[float]], repeats: int, *jobs: tuple[str, Callable[[], None]]
) -> None:
    for turn in range(repeats + 1):
        for name, job in jobs:
            began, busy = time.perf_counter(), time.process_time()
            job()
            if turn:
                times[name].append(time.perf_counter() - began)
                times[f"{name}_cpu"].append(time.process_time() - busy)


if __name__ == "__main__":
    main()
