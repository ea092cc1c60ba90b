"""By how much the figures of a month change: of the office, of each thôn, of each collector."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.indicator import IndicatorValue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.services import indicators
from desktop.services.indicators.counting import gather, span_in
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.indicators import ReceiptCounts

NEIGHBOURHOOD: Final = "neighbourhood"
COLLECTOR: Final = "collector"
WHOLE_OFFICE: Final = QT_TRANSLATE_NOOP("reports", "Toàn đơn vị")
"""Whose a late entry is when it is told for the whole office; it stands so in packages too."""


@dataclass(frozen=True, slots=True)
class Whose:
    """The office (of no kind), or one thôn or collector of it; id 0 for what is nobody's."""

    of: str = ""
    id: int = 0
    name: str = ""


OFFICE: Final = Whose()
Figures = Mapping[str, int]
"""Key of an indicator -> its whole number; rates follow from them."""
Counted = Mapping[Whose, Figures]


def figures_of(
    snapshot: ReadSnapshot,
    month: Period,
    today: datetime.date,
    late: Sequence[ReceiptCounts] = (),
) -> Counted:
    """Return the whole numbers of a month, as if the `late` receipts were dated in it."""
    gathered = gather(snapshot, span_in(snapshot, month, today))
    gathered = replace(gathered, receipts=(*gathered.receipts, *late))
    found = {OFFICE: _whole_numbers(indicators.values_of(gathered.counts()))}
    for area in indicators.areas_of(gathered):
        found[Whose(NEIGHBOURHOOD, area.neighbourhood_id, area.name)] = _whole_numbers(area.values)
    for one in indicators.collectors_of(snapshot, gathered):
        found[Whose(COLLECTOR, one.collector_id, one.name)] = _whole_numbers(one.values)
    return found


def moved(before: Counted, after: Counted) -> Counted:
    """Return what changed, the office first; nothing for whom nothing did."""
    found: dict[Whose, Figures] = {}
    for whose in dict.fromkeys((*after, *before)):
        then, now = before.get(whose, {}), after.get(whose, {})
        changes = {key: now.get(key, 0) - then.get(key, 0) for key in dict.fromkeys((*now, *then))}
        changed = {key: value for key, value in changes.items() if value}
        if changed:
            found[whose] = changed
    return found


def _whole_numbers(values: Mapping[str, IndicatorValue]) -> Figures:
    return {
        key: value.value
        for key, value in values.items()
        if value.denominator is None and isinstance(value.value, int)
    }
