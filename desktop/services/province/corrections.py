"""What communes entered late into months that were locked: every line, and the province's sums."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_layout import CORRECTIONS
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.collecting.correction_figures import WHOLE_OFFICE
from desktop.services.province.consolidation import ProvinceFigures
from desktop.storage import package_content
from desktop.storage.database import ReadSnapshot

_SUM: Final = QT_TRANSLATE_NOOP("reports", "Cộng toàn tỉnh")
_NONE: Final = QT_TRANSLATE_NOOP("reports", "Không xã nào nhập muộn vào tháng đã khoá.")
_NOT_ADDED: Final = QT_TRANSLATE_NOOP(
    "reports",
    "Số liệu kỳ này của xã đã gồm các số chênh lệch trên: không cộng thêm. Dòng cộng chỉ lấy số "
    "của cả đơn vị; gói không có dòng đó thì lấy số của các thôn, tổ.",
)


class LateLine(NamedTuple):
    """A line of a package: how a figure of a locked month would differ; `entered_on` is ISO."""

    commune_code: str
    commune: str
    month: str
    subject: str
    whose: str
    indicator: str
    delta: int
    entered_on: str


def late_lines(snapshot: ReadSnapshot, found: ProvinceFigures) -> tuple[LateLine, ...]:
    """Return the lines of the packages that count, commune by commune."""
    return tuple(
        LateLine(one.commune_code, one.name, *row)
        for one in found.communes
        for row in package_content.kept_rows(snapshot.connection, one.package_id, CORRECTIONS)
    )


def province_sums(lines: Sequence[LateLine]) -> dict[tuple[str, str], int]:
    """Return the changes of the whole province by month (`10/2026`) and indicator.

    A figure stands in a package for the whole office and again for its parts: it counts once.
    """
    with_whole = {line.commune_code for line in lines if line.whose == WHOLE_OFFICE}
    sums: Counter[tuple[str, str]] = Counter()
    for line in lines:
        if line.whose == WHOLE_OFFICE or line.commune_code not in with_whole:
            sums[line.month, line.indicator] += line.delta
    return dict(sorted(sums.items(), key=lambda item: (item[0][0][3:], item[0][0], item[0][1])))


def corrections_table(lines: Sequence[LateLine]) -> ReportTable:
    """Return every line, then the sums of the province."""
    text = CellFormat.TEXT
    rows: list[tuple[ReportValue, ...]] = [
        (number, *line[:7], _day(line.entered_on)) for number, line in enumerate(lines, start=1)
    ]
    rows += [
        (None, None, _SUM, month, None, None, indicator, delta, None)
        for (month, indicator), delta in province_sums(lines).items()
    ]
    return ReportTable(
        "corrections",
        QT_TRANSLATE_NOOP("reports", "Điều chỉnh kỳ trước"),
        QT_TRANSLATE_NOOP("reports", "Biểu 10. Điều chỉnh số liệu các tháng đã khoá"),
        (
            ReportColumn("number", QT_TRANSLATE_NOOP("reports", "STT"), width=5),
            ReportColumn("code", QT_TRANSLATE_NOOP("reports", "Mã đơn vị"), text, 8),
            ReportColumn("commune", QT_TRANSLATE_NOOP("reports", "Xã, phường"), text, 20),
            ReportColumn("month", QT_TRANSLATE_NOOP("reports", "Tháng"), text, 9),
            ReportColumn("subject", QT_TRANSLATE_NOOP("reports", "Nội dung"), text, 30),
            ReportColumn("whose", QT_TRANSLATE_NOOP("reports", "Của"), text, 20),
            ReportColumn("indicator", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), text, 26),
            ReportColumn(
                "delta", QT_TRANSLATE_NOOP("reports", "Tăng (+), giảm (−)"), CellFormat.SIGNED, 14
            ),
            ReportColumn("on", QT_TRANSLATE_NOOP("reports", "Ngày ghi"), text, 12),
        ),
        tuple(rows),
        note=_NOT_ADDED if lines else _NONE,
    )


def _day(iso: str) -> str:
    return "/".join(reversed(iso.split("-")))
