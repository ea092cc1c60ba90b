"""Sharing a target out: what each part would get, and the writing of it in one step."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from desktop.domain.errors import InvalidInput, RecordMissing
from desktop.domain.indicator import Unit
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.office_scope import OfficeKind
from desktop.domain.step import Step
from desktop.domain.target_spread import (
    PartBasis,
    SpreadBy,
    SpreadOver,
    pro_rated,
    same_rate,
    spread,
    spread_path,
    spread_stock,
)
from desktop.domain.targets import OFFICE, TargetKind, TargetPlace
from desktop.services import indicators
from desktop.services.authority import Authority
from desktop.services.targets.communes import newest_of_communes
from desktop.services.targets.reading import YEAR, days_of, number_of, values_before
from desktop.services.targets.spread_parts import SpreadPart, SpreadWish, parts_of, year_of
from desktop.services.targets.target_rows import code_of
from desktop.services.targets.writing import NewTarget, Written, set_targets
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import targets as queries
from desktop.storage.queries.targets import StoredTarget

_SPREADING: Final = QT_TRANSLATE_NOOP("steps", "Chia chỉ tiêu “{indicator}” {year} ra {count} phần")


@dataclass(frozen=True, slots=True)
class SpreadPlan:
    """A target and its parts before they are written."""

    whole: StoredTarget
    over: SpreadOver
    by: SpreadBy
    parts: tuple[SpreadPart, ...]
    is_rate: bool

    @property
    def sum(self) -> Decimal:
        """What the parts make together: of a stock over months what the last month has."""
        if self.over is SpreadOver.MONTHS and self.whole.kind is TargetKind.STOCK:
            return self.parts[-1].value
        return sum((part.value for part in self.parts), Decimal(0))

    @property
    def adds_up(self) -> bool:
        """Whether the parts make the whole; rates are not added."""
        return self.is_rate or self.sum == self.whole.value


def ways_of(target: StoredTarget, kind: OfficeKind = OfficeKind.COMMUNE) -> tuple[SpreadOver, ...]:
    """Return among what a target can be shared out: the office's, not what is a part already.

    What an organisation has in stock can only be counted of what its collectors have: there is no
    way over the months from anything else. A province shares out among its communes.
    """
    if kind is OfficeKind.PROVINCE:
        return (SpreadOver.COMMUNES,) if target.place == OFFICE else ()
    over = []
    of_collectors = indicators.BY_KEY[target.indicator].by_collector
    stock_of_organisation = target.place.organisation_id and target.kind is TargetKind.STOCK
    uncounted = stock_of_organisation and not of_collectors
    if target.month == YEAR and not uncounted:
        over.append(SpreadOver.MONTHS)
    if target.place.neighbourhood_id is None and target.place.collector_id is None:
        over += [SpreadOver.NEIGHBOURHOODS, SpreadOver.COLLECTORS]
    if target.place == OFFICE:
        over.append(SpreadOver.ORGANISATIONS)
    return tuple(over)


def plan_spread(snapshot: ReadSnapshot, wish: SpreadWish, today: datetime.date) -> SpreadPlan:
    """Return what sharing a target out would give; nothing is written.

    Raises:
        RecordMissing: the target was withdrawn meanwhile.
        InvalidInput: there is nobody to share it among.
    """
    whole = _whole(snapshot, wish.target_id)
    parts = parts_of(snapshot, whole, wish, today)
    if not parts:
        raise _nobody(wish.over)
    values = _values(snapshot, whole, wish, parts, today)
    before = _before(snapshot, whole, wish.over, parts)
    done = tuple(
        replace(part, value=values[part.key], before=before.get(part.key)) for part in parts
    )
    return SpreadPlan(whole, wish.over, wish.by, done, _is_rate(whole))


def apply_spread(
    database: Database,
    plan: SpreadPlan,
    *,
    who: str,
    today: datetime.date,
    authority: Authority | None = None,
) -> Written:
    """Write the parts as targets in one step; a part that gets nothing has no target.

    Raises what `set_targets` raises.
    """
    whole = plan.whole
    wanted = [_part_of(plan, part) for part in plan.parts]
    name = indicators.BY_KEY[whole.indicator].name
    values = {"indicator": name, "year": str(whole.year), "count": str(len(plan.parts))}
    step = Step(_SPREADING, values)
    return set_targets(database, wanted, who=who, today=today, authority=authority, step=step)


def _part_of(plan: SpreadPlan, part: SpreadPart) -> NewTarget:
    whole = plan.whole
    month, place = _holder(whole, plan.over, part.key)
    return NewTarget(
        year=whole.year,
        indicator=whole.indicator,
        value=part.value or None,
        month=month,
        place=place,
        document=whole.document,
        spread_from=whole.id,
    )


def _holder(whole: StoredTarget, over: SpreadOver, key: int) -> tuple[int, TargetPlace]:
    """Return the month and the place of a part.

    What an organisation is to reach in a thôn is not the thôn's own target: the organisation
    stays named. A collector works for one organisation, which is therefore not.
    """
    if over is SpreadOver.MONTHS:
        return key, whole.place
    if over is SpreadOver.COMMUNES:
        return whole.month, TargetPlace(commune_code=code_of(key))
    if over is SpreadOver.NEIGHBOURHOODS:
        organisation = whole.place.organisation_id
        return whole.month, TargetPlace(neighbourhood_id=key, organisation_id=organisation)
    if over is SpreadOver.ORGANISATIONS:
        return whole.month, TargetPlace(organisation_id=key)
    return whole.month, TargetPlace(collector_id=key)


def _is_rate(whole: StoredTarget) -> bool:
    return indicators.BY_KEY[whole.indicator].unit is Unit.PERCENT


def _values(
    snapshot: ReadSnapshot,
    whole: StoredTarget,
    wish: SpreadWish,
    parts: Sequence[SpreadPart],
    today: datetime.date,
) -> Mapping[int, Decimal]:
    weights = {part.key: pro_rated(part.basis, part.months) for part in parts}
    stock, is_rate = whole.kind is TargetKind.STOCK, _is_rate(whole)
    if wish.over is SpreadOver.MONTHS and stock:
        factor = 100 if is_rate else 1
        opening = _opening(snapshot, whole) * factor
        path = spread_path(int(opening), int(whole.value * factor), weights)
        return {month: Decimal(value) / factor for month, value in path.items()}
    if is_rate:
        return same_rate(whole.value, weights)
    total = int(whole.value)
    by_growth = wish.over in _GROWING and wish.by is not SpreadBy.POPULATION
    if stock and by_growth and whole.place.organisation_id is None:
        present = _GROWING[wish.over](snapshot, whole, today)
        basis = {key: PartBasis(weight, present.get(key, 0)) for key, weight in weights.items()}
        return _decimals(spread_stock(total, basis))
    return _decimals(spread(total, weights))


def _decimals(parts: Mapping[int, int]) -> dict[int, Decimal]:
    return {key: Decimal(value) for key, value in parts.items()}


def _opening(snapshot: ReadSnapshot, whole: StoredTarget) -> Decimal:
    place = whole.place
    scope = Scope(
        place.commune_code, place.neighbourhood_id, place.collector_id, place.organisation_id
    )
    first, _ = days_of(whole.year, YEAR)
    before = values_before(snapshot, first, scope if place.word != "office" else WHOLE)
    return before.get(whole.indicator) or Decimal(0)


def _present(snapshot: ReadSnapshot, whole: StoredTarget, today: datetime.date) -> dict[int, int]:
    areas = indicators.by_neighbourhood(snapshot, year_of(today), today, whole.place.commune_code)
    return {
        area.neighbourhood_id: int(number_of(area.values[whole.indicator].value) or 0)
        for area in areas
        if area.neighbourhood_id and whole.indicator in area.values
    }


def _present_by_commune(
    snapshot: ReadSnapshot, whole: StoredTarget, today: datetime.date
) -> dict[int, int]:
    """Return what the communes have by their newest packages."""
    key = whole.indicator
    communes = newest_of_communes(snapshot, today.year, (key,))
    return {int(one.code): one.now[key].numerator for one in communes if key in one.now}


_GROWING: Final = {
    SpreadOver.NEIGHBOURHOODS: _present,
    SpreadOver.COMMUNES: _present_by_commune,
}
"""Parts that keep what they have; the growth is shared."""


def _before(
    snapshot: ReadSnapshot,
    whole: StoredTarget,
    over: SpreadOver,
    parts: Sequence[SpreadPart],
) -> dict[int, Decimal]:
    """Return the targets that the parts have now."""
    stored = {
        (one.month, one.place.word): one.value
        for one in queries.of_year(snapshot, whole.year, (whole.indicator,))
    }
    found: dict[int, Decimal] = {}
    for part in parts:
        month, place = _holder(whole, over, part.key)
        if (month, place.word) in stored:
            found[part.key] = stored[month, place.word]
    return found


def _whole(snapshot: ReadSnapshot, target_id: int) -> StoredTarget:
    found = queries.by_id(snapshot, (target_id,))
    if not found:
        raise RecordMissing(
            "record.missing",
            QT_TRANSLATE_NOOP(
                "errors", "Bản ghi này vừa bị xoá ở nơi khác. Mở lại danh sách để xem."
            ),
        )
    return found[0]


def _nobody(over: SpreadOver) -> InvalidInput:
    if over is SpreadOver.COLLECTORS:
        return InvalidInput(
            "target.no_collectors",
            QT_TRANSLATE_NOOP(
                "errors", "Chưa có nhân viên thu nào để chia. Thêm ở trang Nhân viên thu."
            ),
        )
    if over is SpreadOver.ORGANISATIONS:
        return InvalidInput(
            "target.no_organisations",
            QT_TRANSLATE_NOOP(
                "errors",
                "Chưa có tổ chức dịch vụ thu nào để chia. Thêm ở trang Nhân viên thu.",
            ),
        )
    return InvalidInput(
        "target.no_places",
        QT_TRANSLATE_NOOP("errors", "Chưa có thôn/tổ nào để chia. Thêm ở Cài đặt, mục Thôn/tổ."),
    )
