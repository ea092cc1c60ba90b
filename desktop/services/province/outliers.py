"""Figures that somebody should ask the commune about before they are believed.

Nothing is refused for being unusual: a figure is marked, and a person calls the commune.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from statistics import median
from typing import Final

from desktop.domain.indicator import IndicatorValue, Measured, Unit
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_state import Reason
from desktop.services.indicators.declarations import BY_KEY
from desktop.services.province.consolidation import CommuneFigures, ProvinceFigures

POPULATION: Final = "population"
COVERAGE: Final = "hi_coverage"
RECEIPTS: Final = "receipts"
POPULATION_CHANGE: Final = Decimal(5)
"""Percent by which a commune's population may differ from the period before."""
RATE_CHANGE: Final = Decimal(10)
"""Points by which a rate may move from one period to the next."""
COUNT_CHANGE: Final = Decimal(50)
"""Percent by which a number may move; smaller numbers than the next limit may jump."""
SMALLEST_COUNT: Final = 30
PEERS: Final = 8
"""With fewer communes there is no usual value among them."""
FAR_FROM_PEERS: Final = 3.5
"""Robust score (0.6745 x distance from the median / median distance), after Iglewicz, Hoaglin."""
_SCORE: Final = 0.6745
_NEAREST_PEERS: Final = 0.5
"""The least median distance, in points: where all are alike, half a point is not far."""


class OutlierKind(StrEnum):
    """What is unusual."""

    POPULATION = "population"
    JUMP = "jump"
    PEERS = "peers"
    FULL = "full"
    NO_RECEIPT = "no_receipt"


AGAINST_BEFORE: Final = frozenset({OutlierKind.POPULATION, OutlierKind.JUMP})
"""What is unusual beside the period before; the rest is unusual in itself or among the communes."""


@dataclass(frozen=True, slots=True)
class Outlier:
    """A figure to ask about: whose, which, and why in one sentence (context "errors")."""

    commune_code: str
    commune_name: str
    key: str
    kind: OutlierKind
    value: IndicatorValue
    usual: str
    reason: Reason


def outliers(found: ProvinceFigures) -> tuple[Outlier, ...]:
    """Return what is unusual: population first, then by commune and indicator."""
    told: list[Outlier] = []
    for one in found.communes:
        told += outliers_of(one)
    told += _against_peers(found)
    order = list(OutlierKind)
    return tuple(
        sorted(told, key=lambda each: (order.index(each.kind), each.commune_code, each.key))
    )


def outliers_of(one: CommuneFigures) -> tuple[Outlier, ...]:
    """Return what is unusual in one package, whatever other communes state: for its check sheet."""
    return (*_against_before(one), *_in_itself(one))


def _in_itself(one: CommuneFigures) -> Iterator[Outlier]:
    """Yield what hardly any commune reaches: everybody has a card, nobody paid anything."""
    coverage, receipts = one.value(COVERAGE), one.value(RECEIPTS)
    if coverage is not None and 0 < (coverage.denominator or 0) <= coverage.numerator:
        yield _outlier(one, COVERAGE, OutlierKind.FULL, coverage, "")
    people = one.value(POPULATION)
    if receipts is not None and not receipts.numerator and people is not None and people.numerator:
        yield _outlier(one, RECEIPTS, OutlierKind.NO_RECEIPT, receipts, people.show())


def _against_before(one: CommuneFigures) -> Iterator[Outlier]:
    for key, indicator in BY_KEY.items():
        if indicator.measured is not Measured.AT_END or indicator.unit is Unit.DONG:
            continue
        now, before = one.value(key), one.previous_value(key)
        change = one.growth(key)
        if now is None or before is None or change is None:
            continue
        if key == POPULATION:
            if abs(change) > POPULATION_CHANGE:
                yield _outlier(one, key, OutlierKind.POPULATION, now, before.show())
        elif now.denominator is not None:
            if abs(change) > RATE_CHANGE:
                yield _outlier(one, key, OutlierKind.JUMP, now, before.show())
        elif abs(change) > COUNT_CHANGE and max(now.numerator, before.numerator) >= SMALLEST_COUNT:
            yield _outlier(one, key, OutlierKind.JUMP, now, before.show())


def _against_peers(found: ProvinceFigures) -> Iterator[Outlier]:
    for key, indicator in BY_KEY.items():
        if indicator.unit is not Unit.PERCENT or indicator.measured is not Measured.AT_END:
            continue
        known = [
            (one, value)
            for one in found.communes
            if (value := one.value(key)) is not None and value.value is not None
        ]
        if len(known) < PEERS:
            continue
        rates = [float(value.value or 0) for _, value in known]
        middle = median(rates)
        distance = max(median(abs(rate - middle) for rate in rates), _NEAREST_PEERS)
        for (one, value), rate in zip(known, rates, strict=True):
            if _SCORE * abs(rate - middle) / distance > FAR_FROM_PEERS:
                usual = IndicatorValue(Decimal(str(middle)), 0, 1, indicator.unit).show()
                yield _outlier(one, key, OutlierKind.PEERS, value, usual)


_SENTENCES: Final = {
    OutlierKind.POPULATION: QT_TRANSLATE_NOOP(
        "errors",
        "Dân số {value}, kỳ trước {usual}: lệch hơn 5 %. Hỏi xã có nhập thiếu hoặc nhập trùng "
        "danh sách không.",
    ),
    OutlierKind.JUMP: QT_TRANSLATE_NOOP(
        "errors", "{indicator}: {value}, kỳ trước {usual}. Thay đổi quá nhanh, hỏi lại xã."
    ),
    OutlierKind.PEERS: QT_TRANSLATE_NOOP(
        "errors",
        "{indicator}: {value}, các xã khác thường là {usual}. Khác xa các xã trong tỉnh, "
        "hỏi lại xã.",
    ),
    OutlierKind.FULL: QT_TRANSLATE_NOOP(
        "errors",
        "{indicator}: {value}, không còn ai chưa có thẻ. Hỏi xã danh sách có đủ người chưa tham "
        "gia không.",
    ),
    OutlierKind.NO_RECEIPT: QT_TRANSLATE_NOOP(
        "errors",
        "{indicator}: {value} trong kỳ, dân số {usual}. Hỏi xã đã ghi biên lai của kỳ chưa.",
    ),
}


def _outlier(
    one: CommuneFigures, key: str, kind: OutlierKind, value: IndicatorValue, usual: str
) -> Outlier:
    values: dict[str, str | int] = {
        "indicator": BY_KEY[key].name,
        "value": value.show(),
        "usual": usual,
    }
    reason = Reason(f"outlier.{kind}", _SENTENCES[kind], values)
    return Outlier(one.commune_code, one.name, key, kind, value, usual, reason)
