"""The communes in the order of coverage, beside their targets and the period before."""

from decimal import Decimal
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.province.consolidation import ProvinceFigures, Ranked, ranking
from desktop.services.province.tables import RANKED
from desktop.services.province.target_tables import ProvinceTargets, counted

_NOTE: Final = QT_TRANSLATE_NOOP(
    "reports", "Bằng nhau thì cùng hạng. {met} xã đạt chỉ tiêu, {unmet} xã chưa đạt."
)


def ranking_table(
    found: ProvinceFigures, targets: ProvinceTargets, key: str = RANKED
) -> ReportTable:
    """Return the communes by an indicator, the highest first; who has no value is left out."""
    rows = [_row(one, targets, key) for one in ranking(found, key)]
    gaps = [row[-2] for row in rows if isinstance(row[-2], Decimal | int)]
    met = sum(gap >= 0 for gap in gaps)
    rate, text = CellFormat.RATE, CellFormat.TEXT
    return ReportTable(
        "ranking",
        QT_TRANSLATE_NOOP("reports", "Xếp hạng"),
        QT_TRANSLATE_NOOP("reports", "Xếp hạng các xã, phường: {indicator}").format(
            indicator=BY_KEY[key].name
        ),
        (
            ReportColumn("rank", QT_TRANSLATE_NOOP("reports", "Hạng"), width=6),
            ReportColumn("code", QT_TRANSLATE_NOOP("reports", "Mã đơn vị"), text, 8),
            ReportColumn("commune", QT_TRANSLATE_NOOP("reports", "Xã, phường"), text, 28),
            ReportColumn("value", QT_TRANSLATE_NOOP("reports", "Kết quả"), rate, 12),
            ReportColumn("target", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), rate, 12),
            ReportColumn("gap", QT_TRANSLATE_NOOP("reports", "Hơn, kém"), rate, 12),
            ReportColumn("growth", QT_TRANSLATE_NOOP("reports", "So kỳ trước"), rate, 12),
        ),
        tuple(rows),
        note=_NOTE.format(met=met, unmet=len(gaps) - met) if gaps else "",
    )


def _row(one: Ranked, targets: ProvinceTargets, key: str) -> tuple[ReportValue, ...]:
    commune, value = one.commune, one.value.value
    held = targets.communes.get(commune.commune_code, {}).get(key)
    target = None if held is None else held.figure.value
    gap = None if target is None or value is None else Decimal(value) - target
    return (
        one.place,
        commune.commune_code,
        commune.name,
        value,
        None if target is None else counted(target),
        None if gap is None else counted(gap),
        commune.growth(key),
    )
