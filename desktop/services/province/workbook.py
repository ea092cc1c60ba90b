"""The province's consolidated workbook: one sheet a table, totals equal to the packages' sums."""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.report_table import PaperReport, ReportChart, ReportHeading
from desktop.services.export_audit import note_export
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.monthly_report.checks import FiguresDisagree
from desktop.services.paper_settings import AUTHORITY, OFFICE, read_settings
from desktop.services.progress import Progress, no_progress
from desktop.services.province import tables
from desktop.services.province.communes_due import due_day, late_communes
from desktop.services.province.consolidation import ProvinceFigures, figures_in, named_samples
from desktop.services.province.corrections import LateLine, corrections_table, late_lines
from desktop.services.province.doubles import doubles_in
from desktop.services.province.outliers import outliers
from desktop.services.province.pivot import Pivot, pivot_in
from desktop.services.province.target_tables import province_targets, targets_table
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import province_figures as queries
from desktop.storage.queries import received_packages as received
from desktop.workbooks.report_writer import write_report
from desktop.workbooks.writing import WrittenFile, write_workbook

__all__ = ["Consolidated", "consolidated", "export"]

_WRITING = QT_TRANSLATE_NOOP("packages", "Đang ghi bảng tổng hợp ra Excel")
_TITLE = QT_TRANSLATE_NOOP("reports", "BẢNG TỔNG HỢP")
_SAMPLE_TITLE = QT_TRANSLATE_NOOP("reports", "BẢNG TỔNG HỢP (dữ liệu mẫu)")
_SUBJECT = QT_TRANSLATE_NOOP(
    "reports", "Kết quả phát triển người tham gia BHYT, BHXH tự nguyện toàn tỉnh {period}"
)
_DATA_LINE = QT_TRANSLATE_NOOP(
    "reports", "(Cộng {count}/{expected} xã, phường đã nhận gói; đơn vị tính: người, đồng)"
)
_SAMPLES_LINE = QT_TRANSLATE_NOOP(
    "reports", "Trong đó có gói làm từ dữ liệu mẫu, không phải số thật: {names}."
)
_CUBE_PERSONS = QT_TRANSLATE_NOOP("reports", "Số người trong bảng theo chế độ")
_AGE_PERSONS = QT_TRANSLATE_NOOP("reports", "Số người trong bảng theo tuổi, giới")
_LATE_LINES = QT_TRANSLATE_NOOP("reports", "Số dòng điều chỉnh kỳ trước")
_LATE_CHANGES = QT_TRANSLATE_NOOP("reports", "Cộng tăng, giảm của các dòng điều chỉnh")


@dataclass(frozen=True, slots=True)
class Consolidated:
    """The workbook before it is written: its figures and the paper."""

    figures: ProvinceFigures
    paper: PaperReport


def consolidated(database: Database, period: Period) -> Consolidated:
    """Return the tables of a period, all from one snapshot.

    Raises:
        FiguresDisagree: sums that must be equal are not: a bug, never the user's matter.
    """
    with database.read() as snapshot:
        return consolidated_in(snapshot, period, database.clock().date())


def consolidated_in(snapshot: ReadSnapshot, period: Period, today: datetime.date) -> Consolidated:
    """Do the same inside a snapshot that is open."""
    found = figures_in(snapshot, period, today)
    by_scheme = pivot_in(snapshot, [period], ["commune"], ["scheme"])
    by_age = pivot_in(snapshot, [period], ["age_band"], ["sex"])
    late = late_lines(snapshot, found)
    controls = _controls(snapshot, found, by_scheme, by_age, late)
    settings = read_settings(snapshot)
    targets = province_targets(snapshot, period)
    target = targets.whole.get(tables.RANKED)
    made = (
        tables.totals_table(found, targets),
        tables.communes_table(found),
        targets_table(found, targets),
        tables.figures_table(found),
        tables.areas_table(found, queries.area_figures(snapshot, period.show())),
        tables.people_table(found, by_scheme),
        tables.ages_table(by_age),
        tables.outliers_table(outliers(found)),
        tables.doubles_table(
            doubles_in(snapshot, period), queries.without_digests(snapshot, period.show())
        ),
        tables.missing_table(found.missing),
        corrections_table(late),
        tables.control_table(controls),
        tables.late_table(late_communes(snapshot, period), due_day(snapshot, period)),
    )
    heading = ReportHeading(
        authority=settings.texts[AUTHORITY],
        office=settings.texts[OFFICE],
        number=settings.number_line(f"province/{period.show()}"),
        place_and_date=settings.place_and_date(today),
        title=_SAMPLE_TITLE if settings.is_sample else _TITLE,
        subject=_SUBJECT.format(period=period.title()),
        data_line=_data_line(found),
    )
    chart = ReportChart(
        "communes",
        BY_KEY[tables.RANKED].name,
        labels="commune",
        values=tables.RANKED,
        target=None if target is None else target.value,
    )
    return Consolidated(found, PaperReport(heading, made, settings.signatures(), (chart,)))


def _data_line(found: ProvinceFigures) -> str:
    """Return of how many communes the sums are; who sent invented figures is named in the head."""
    line = _DATA_LINE.format(count=len(found.communes), expected=found.expected)
    if not found.samples:
        return line
    return f"{line} {_SAMPLES_LINE.format(names=named_samples(found.samples))}"


def _controls(
    snapshot: ReadSnapshot,
    found: ProvinceFigures,
    by_scheme: Pivot,
    by_age: Pivot,
    late: Sequence[LateLine],
) -> Sequence[tuple[str, int, int]]:
    """Return (what, sum of the packages' own control totals, sum in the tables).

    The left figure is added up from what the communes signed, the right one from the stored rows.
    """
    signed: dict[str, int] = {}
    for one in received.accepted(snapshot.connection, found.period.show()):
        for key, value in json.loads(one.control_totals or "{}").items():
            signed[key] = signed.get(key, 0) + value
    stated = [stated for one in found.communes for stated in one.counts.values()]
    controls = [
        (
            QT_TRANSLATE_NOOP("reports", "Cộng tử số mọi chỉ tiêu"),
            signed.get("indicators.numerator", 0),
            sum(numerator or 0 for numerator, _ in stated),
        ),
        (
            QT_TRANSLATE_NOOP("reports", "Cộng mẫu số mọi chỉ tiêu"),
            signed.get("indicators.denominator", 0),
            sum(denominator or 0 for _, denominator in stated),
        ),
        (_CUBE_PERSONS, signed.get("cube.persons", 0), by_scheme.total),
        (_AGE_PERSONS, signed.get("cube.persons", 0), by_age.total),
        (_LATE_LINES, signed.get("corrections.rows", 0), len(late)),
        (_LATE_CHANGES, signed.get("corrections.delta", 0), sum(line.delta for line in late)),
    ]
    wrong = [name for name, parts, whole in controls if parts != whole]
    if wrong:
        raise FiguresDisagree(", ".join(wrong))
    return controls


def export(
    database: Database,
    period: Period,
    target: Path,
    *,
    who: str,
    progress: Progress = no_progress,
) -> WrittenFile:
    """Write the workbook and note in the audit who took it out.

    Raises:
        OutputUnwritable: the file cannot be written; it is then as it was before.
        Cancelled: from `progress`; the file is as it was before.
    """
    progress(_WRITING, 0.0)
    made = consolidated(database, period)
    progress(_WRITING, 0.4)
    written = write_workbook(target, lambda file: write_report(made.paper, file))
    note_export(
        database,
        who,
        "package",
        {"file": written.path.name, "period": period.show(), "sha256": written.sha256},
    )
    progress(_WRITING, 1.0)
    return written
