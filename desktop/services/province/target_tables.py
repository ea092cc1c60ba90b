"""What the communes were to reach beside what they reached, for the province's papers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.domain.targets import TargetFigure
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.province.consolidation import CommuneFigures, ProvinceFigures
from desktop.services.targets import targets_for
from desktop.services.targets.communes import CommuneTarget, TargetOrigin, targets_of_communes
from desktop.services.targets.evidence import ORIGINS
from desktop.services.targets.target_rows import adds_up
from desktop.storage.database import ReadSnapshot

_WHOLE: Final = QT_TRANSLATE_NOOP("reports", "TOÀN TỈNH")
_TIES: Final = QT_TRANSLATE_NOOP(
    "reports", "{indicator}: cộng chỉ tiêu tỉnh giao các xã {sum}, đúng bằng chỉ tiêu toàn tỉnh."
)
_LEFT: Final = QT_TRANSLATE_NOOP(
    "reports",
    "{indicator}: cộng chỉ tiêu tỉnh giao các xã {sum}, toàn tỉnh {whole}, còn {left} chưa giao.",
)
_OVER: Final = QT_TRANSLATE_NOOP(
    "reports",
    "{indicator}: cộng chỉ tiêu tỉnh giao các xã {sum}, toàn tỉnh {whole}, giao vượt {left}.",
)
_NO_TARGET: Final = QT_TRANSLATE_NOOP(
    "reports", "Kỳ này chưa có chỉ tiêu nào: tỉnh chưa giao, gói của xã không kèm."
)


@dataclass(frozen=True, slots=True)
class ProvinceTargets:
    """What is to be reached in a period: by the whole province, and by commune and indicator."""

    whole: Mapping[str, TargetFigure]
    communes: Mapping[str, Mapping[str, CommuneTarget]]

    def held(self) -> tuple[str, ...]:
        """Return the indicators that somebody has a target of, in the order of all indicators."""
        held = set(self.whole).union(*self.communes.values())
        return tuple(key for key in BY_KEY if key in held)

    def given(self, key: str) -> Decimal | None:
        """Return what the province gave to its communes together; None where nothing adds up.

        Parts of a year reckoned by days are rounded each for itself: they do not add up.
        """
        given = [
            targets[key].figure
            for targets in self.communes.values()
            if key in targets and targets[key].origin is TargetOrigin.GIVEN
        ]
        if not given or not adds_up(key) or any(one.derived for one in given):
            return None
        return sum((one.value for one in given), Decimal(0))


def province_targets(snapshot: ReadSnapshot, period: Period) -> ProvinceTargets:
    """Return the targets of a period."""
    whole = targets_for(snapshot, period, openings={})
    return ProvinceTargets(whole, targets_of_communes(snapshot, period))


def whole_columns(
    found: ProvinceFigures, targets: ProvinceTargets, key: str
) -> tuple[ReportValue, ReportValue]:
    """Return the target of the whole province and the percent that is reached of it."""
    figure, value = targets.whole.get(key), found.totals.get(key)
    if figure is None:
        return None, None
    reached = value.value if value is not None else None
    percent = None if reached is None else figure.percent(Decimal(reached))
    return counted(figure.value), percent


def counted(value: Decimal) -> int | Decimal:
    """Return a number of persons as a whole number, so that it is written like its result."""
    return int(value) if value == value.to_integral_value() else value


TARGET_COLUMNS: Final = (
    ReportColumn("target", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), CellFormat.RATE, 14),
    ReportColumn("percent", QT_TRANSLATE_NOOP("reports", "% đạt"), CellFormat.RATE, 10),
)


def targets_table(found: ProvinceFigures, targets: ProvinceTargets) -> ReportTable:
    """Return the targets of every commune that sent, with result, percent and who gave them.

    After the communes of an indicator stands the whole province. The note tells whether what was
    given to the communes makes the whole.
    """
    text, rate = CellFormat.TEXT, CellFormat.RATE
    rows = [row for key in targets.held() for row in _rows(found, targets, key)]
    return ReportTable(
        "targets",
        QT_TRANSLATE_NOOP("reports", "Chỉ tiêu theo xã"),
        QT_TRANSLATE_NOOP("reports", "Biểu 2a. Chỉ tiêu và kết quả theo xã, phường"),
        (
            ReportColumn("name", QT_TRANSLATE_NOOP("reports", "Chỉ tiêu"), text, 30),
            ReportColumn("code", QT_TRANSLATE_NOOP("reports", "Mã đơn vị"), text, 8),
            ReportColumn("commune", QT_TRANSLATE_NOOP("reports", "Xã, phường"), text, 24),
            ReportColumn("target", QT_TRANSLATE_NOOP("reports", "Được giao"), rate, 14),
            ReportColumn("origin", QT_TRANSLATE_NOOP("reports", "Ai giao"), text, 16),
            ReportColumn("result", QT_TRANSLATE_NOOP("reports", "Kết quả"), rate, 14),
            ReportColumn("percent", QT_TRANSLATE_NOOP("reports", "% đạt"), rate, 10),
            ReportColumn("gap", QT_TRANSLATE_NOOP("reports", "Hơn, kém"), rate, 12),
        ),
        tuple(rows),
        note=" ".join(_sum_notes(targets)) if rows else _NO_TARGET,
    )


def _rows(
    found: ProvinceFigures, targets: ProvinceTargets, key: str
) -> Iterator[tuple[ReportValue, ...]]:
    name = BY_KEY[key].name
    for one in found.communes:
        target = targets.communes.get(one.commune_code, {}).get(key)
        if target is not None:
            yield (name, one.commune_code, one.name, *_beside(one, key, target))
    figure = targets.whole.get(key)
    if figure is not None:
        value, percent = whole_columns(found, targets, key)
        total = found.totals.get(key)
        reached = None if total is None else total.value
        gap = None if reached is None else Decimal(reached) - figure.value
        yield (
            name,
            None,
            _WHOLE,
            value,
            figure.source,
            reached,
            percent,
            None if gap is None else counted(gap),
        )


def _beside(one: CommuneFigures, key: str, target: CommuneTarget) -> tuple[ReportValue, ...]:
    figure, stated = target.figure, one.value(key)
    reached = stated.value if stated is not None else None
    origin = ORIGINS[target.origin]
    if reached is None:
        return counted(figure.value), origin, None, None, None
    result = Decimal(reached)
    gap = counted(result - figure.value)
    return counted(figure.value), origin, reached, figure.percent(result), gap


def _sum_notes(targets: ProvinceTargets) -> Sequence[str]:
    """Say of each indicator whether the communes' parts make the whole."""
    told = []
    for key, figure in targets.whole.items():
        given = targets.given(key)
        if given is None or figure.derived:
            continue
        left = figure.value - given
        words = _TIES if not left else _LEFT if left > 0 else _OVER
        told.append(
            words.format(
                indicator=BY_KEY[key].name,
                sum=show_number(counted(given)),
                whole=show_number(counted(figure.value)),
                left=show_number(counted(abs(left))),
            )
        )
    return told
