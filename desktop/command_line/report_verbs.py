"""The verbs of figures: indicators and report."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.command_line.context import Context
from desktop.command_line.locked_changes import changes_as_json, changes_told
from desktop.command_line.outcome import Outcome, say_before

if TYPE_CHECKING:
    from desktop.services.report_scopes import NamedScope
    from desktop.services.reports import MadeReport
    from desktop.storage.database import Database
    from desktop.workbooks.writing import WrittenFile


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    figures = verbs.add_parser("indicators", help="các chỉ tiêu của một kỳ")
    figures.add_argument("--period", required=True, metavar="KỲ")
    _add_parts(figures)
    figures.set_defaults(run=_indicators)
    report = verbs.add_parser("report", help="báo cáo của một kỳ ra Excel")
    report.add_argument("--period", required=True, metavar="KỲ")
    report.add_argument("--out", type=Path, required=True, metavar="TỆP.xlsx")
    report.add_argument("--pdf", type=Path, metavar="TỆP.pdf", help="cả bản PDF để in")
    report.add_argument(
        "--form",
        metavar="MẪU",
        help="period, neighbourhoods, collectors, events, uninsured hoặc mẫu tự lập; tỉnh: "
        "province (T01), province_full (T02)",
    )
    _add_parts(report)
    report.set_defaults(run=_report)


def _add_parts(verb: argparse.ArgumentParser) -> None:
    """Let a verb speak of one thôn or collector; a name as somebody types it."""
    parts = verb.add_mutually_exclusive_group()
    parts.add_argument(
        "--neighbourhood", metavar="TÊN", help="chỉ một thôn, tổ (gõ không dấu cũng được)"
    )
    parts.add_argument(
        "--collector", metavar="TÊN", help="chỉ một nhân viên thu, theo tên hoặc mã số"
    )


def _indicators(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import indicators
    from desktop.services.report_periods import read_period
    from desktop.services.report_scopes import read_scope

    database = context.read()
    period = read_period(database, chosen.period)
    named = read_scope(database, chosen.neighbourhood, chosen.collector)
    values = indicators.compute(database, period, context.today, named.scope)
    lines = [f"{value.name}: {value.show()}" for value in values.values()]
    return Outcome(
        {"indicators": {key: value.as_json() for key, value in values.items()}, **_of(named)},
        [f"{named.name}, {period.title()}", *lines] if named.name else lines,
    )


def _of(named: "NamedScope") -> dict[str, object]:
    """Return whom the figures are of; nothing for the whole office."""
    return {"scope": named.name} if named.name else {}


def _report(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services import reports
    from desktop.services.report_periods import read_period, require_begun
    from desktop.services.report_scopes import read_scope
    from desktop.services.reports import sending

    database = context.read()
    period = read_period(database, chosen.period)
    named = read_scope(database, chosen.neighbourhood, chosen.collector)
    require_begun(database, period, context.today)
    form = chosen.form or reports.usual_form(database)
    if named.name:
        reports.require_in_parts(database, form)
    report = reports.make(database, form, period, context.today, named.scope)
    say_before(changes_told(report.since_lock))
    sent = sending.export_workbook(database, report, chosen.out, context.who)
    lines = [f"Đã ghi báo cáo {period.title()} ra {sent.file.path}."]
    data: dict[str, object] = {
        "indicators": {
            key: value.as_json() for key, value in reports.stated_by(database, report).items()
        },
        "file": sent.file.path,
        "sha256": sent.file.sha256,
        "form": report.form_key,
        **_of(named),
        **changes_as_json(report.since_lock),
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
