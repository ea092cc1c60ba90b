"""The verbs of figures: indicators and report."""

import argparse
from pathlib import Path
from typing import Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import Outcome
from desktop.domain.periods import Period


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    figures = verbs.add_parser("indicators", help="các chỉ tiêu của một kỳ")
    figures.add_argument("--period", required=True, metavar="KỲ")
    figures.set_defaults(run=_indicators)
    report = verbs.add_parser("report", help="báo cáo của một kỳ ra Excel")
    report.add_argument("--period", required=True, metavar="KỲ")
    report.add_argument("--out", type=Path, required=True, metavar="TỆP.xlsx")
    report.set_defaults(run=_report)


def _indicators(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import indicators

    values = indicators.compute(context.read(), Period.parse(chosen.period), context.today)
    return Outcome(
        {"indicators": {key: value.as_json() for key, value in values.items()}},
        [f"{value.name}: {value.show()}" for value in values.values()],
    )


def _report(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import monthly_report

    period = Period.parse(chosen.period)
    database = context.read()
    report = monthly_report.figures(database, period, context.today)
    written = monthly_report.export(database, report, chosen.out, context.who)
    return Outcome(
        {
            "indicators": {key: value.as_json() for key, value in report.indicators.items()},
            "file": written.path,
            "sha256": written.sha256,
        },
        [f"Đã ghi báo cáo {period.title()} ra {written.path}."],
    )
