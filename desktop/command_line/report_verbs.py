"""The verbs of figures: indicators and report."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import Outcome

if TYPE_CHECKING:
    from desktop.services.reports import MadeReport
    from desktop.storage.database import Database
    from desktop.workbooks.writing import WrittenFile


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    figures = verbs.add_parser("indicators", help="các chỉ tiêu của một kỳ")
    figures.add_argument("--period", required=True, metavar="KỲ")
    figures.set_defaults(run=_indicators)
    report = verbs.add_parser("report", help="báo cáo của một kỳ ra Excel")
    report.add_argument("--period", required=True, metavar="KỲ")
    report.add_argument("--out", type=Path, required=True, metavar="TỆP.xlsx")
    report.add_argument("--pdf", type=Path, metavar="TỆP.pdf", help="cả bản PDF để in")
    report.add_argument(
        "--form", default="period", metavar="MẪU", help="period, neighbourhoods, collectors, …"
    )
    report.set_defaults(run=_report)


def _indicators(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import indicators
    from desktop.services.report_periods import read_period

    database = context.read()
    period = read_period(database, chosen.period)
    values = indicators.compute(database, period, context.today)
    return Outcome(
        {"indicators": {key: value.as_json() for key, value in values.items()}},
        [f"{value.name}: {value.show()}" for value in values.values()],
    )


def _report(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import reports
    from desktop.services.report_periods import read_period
    from desktop.services.reports import sending

    database = context.read()
    period = read_period(database, chosen.period)
    report = reports.make(database, chosen.form, period, context.today)
    sent = sending.export_workbook(database, report, chosen.out, context.who)
    lines = [f"Đã ghi báo cáo {period.title()} ra {sent.file.path}."]
    data: dict[str, object] = {
        "indicators": {key: value.as_json() for key, value in report.indicators.items()},
        "file": sent.file.path,
        "sha256": sent.file.sha256,
        "form": report.form_key,
        "version": None if sent.run is None else sent.run.version,
        "checks": [
            {"ok": one.ok, "title": one.title, "detail": one.text()} for one in report.checks
        ],
    }
    if chosen.pdf is not None:
        pdf = _pdf(context, database, report, chosen.pdf)
        data |= {"pdf": pdf.path, "pdf_sha256": pdf.sha256}
        lines.append(f"Đã ghi bản PDF ra {pdf.path}.")
    lines += [f"CHƯA KHỚP: {one.title} ({one.text()})" for one in report.checks if not one.ok]
    return Outcome(data, lines)


def _pdf(
    context: Context, database: "Database", report: "MadeReport", target: Path
) -> "WrittenFile":
    """Write the PDF; only this imports Qt, and draws without a screen."""
    from desktop.application import report_pdf

    return report_pdf.write(database, report, target, today=context.today, who=context.who)
