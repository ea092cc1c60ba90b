"""Milestones: a number worth telling; whoever opens or writes next tells it, once."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.indicator import IndicatorValue, Unit
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.domain.targets import HUNDRED, show_value, to_hundredths
from desktop.services import indicators
from desktop.services.targets.reading import YEAR, number_of, period_of
from desktop.services.targets.writing import Written
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import targets as queries
from desktop.storage.queries.targets import StoredMilestone

_ADDING: Final = QT_TRANSLATE_NOOP("steps", "Đặt mốc {threshold} của “{indicator}”")
_DELETING: Final = QT_TRANSLATE_NOOP("steps", "Bỏ mốc {threshold} của “{indicator}”")


@dataclass(frozen=True, slots=True)
class MilestoneState:
    """A milestone with what its figure is today; None where that is not known."""

    milestone: StoredMilestone
    result: Decimal | None

    @property
    def is_crossed(self) -> bool:
        """Whether the figure is at the milestone or over it, announced or not."""
        return self.result is not None and self.result >= self.milestone.threshold


def milestone_states(snapshot: ReadSnapshot, today: datetime.date) -> tuple[MilestoneState, ...]:
    """Return every milestone with its figure of today, or of the day on which it was reached."""
    found = queries.milestones(snapshot)
    values = _values_of(snapshot, [one for one in found if one.reached_on is None], today)
    return tuple(
        MilestoneState(one, one.reached_value if one.reached_on else _result(one, values))
        for one in found
    )


def newly_crossed(database: Database, today: datetime.date) -> tuple[MilestoneState, ...]:
    """Return the milestones that are crossed and that nobody was told of."""
    with database.read() as snapshot:
        waiting = [one for one in queries.milestones(snapshot) if one.announced_on is None]
        if not waiting:
            return ()
        values = _values_of(snapshot, waiting, today)
    states = (MilestoneState(one, _result(one, values)) for one in waiting)
    return tuple(state for state in states if state.is_crossed)


@dataclass(frozen=True, slots=True)
class Announced:
    """The milestones that nobody was told of before, and what noting it changed."""

    told: tuple[MilestoneState, ...]
    changes: Changes


def announce(
    database: Database, crossed: Sequence[MilestoneState], *, who: str, today: datetime.date
) -> Announced:
    """Note that milestones are being told of.

    It has no step: what was reached cannot be taken back with "Hoàn tác", only deleted.
    """
    told = []
    with database.write(who) as unit:
        for state in crossed:
            found = unit.find("milestone", state.milestone.id)
            if found is None or found.values["announced_on"] is not None:
                continue
            reached = {"reached_on": today, "announced_on": today}
            value = to_hundredths(state.result or Decimal(0))
            unit.update("milestone", found.id, {**reached, "reached_value": value})
            told.append(state)
    return Announced(tuple(told), unit.changes)


def add_milestone(  # noqa: PLR0913 - what a milestone is, and who sets it
    database: Database,
    indicator: str,
    threshold: Decimal,
    *,
    who: str,
    neighbourhood_id: int | None = None,
    note: str = "",
) -> Written:
    """Write a milestone; one that is crossed already announces itself at the next look.

    Raises:
        InvalidInput: there is no such indicator, or the number is none that can be reached.
    """
    _check(indicator, threshold)
    step = Step(_ADDING, _named(indicator, threshold))
    with database.write(who, step) as unit:
        values = {
            "commune_code": offices.first_commune(unit),
            "indicator": indicator,
            "neighbourhood_id": neighbourhood_id,
            "threshold": to_hundredths(threshold),
            "note": note.strip() or None,
        }
        made = unit.insert("milestone", values)
    return Written(unit.changes, unit.written_step, (made,))


def delete_milestone(database: Database, milestone: StoredMilestone, *, who: str) -> Written:
    """Delete a milestone; raises `RecordMissing` when it is gone already."""
    step = Step(_DELETING, _named(milestone.indicator, milestone.threshold))
    with database.write(who, step) as unit:
        unit.delete("milestone", milestone.id)
    return Written(unit.changes, unit.written_step)


def _check(indicator: str, threshold: Decimal) -> None:
    if indicator not in indicators.BY_KEY:
        raise InvalidInput(
            "milestone.indicator",
            QT_TRANSLATE_NOOP("errors", "Không đặt mốc cho “{key}” được. Chọn chỉ số khác."),
            "indicator",
            key=indicator,
        )
    percent = indicators.BY_KEY[indicator].unit is Unit.PERCENT
    if threshold <= 0 or (percent and threshold > HUNDRED):
        raise InvalidInput(
            "milestone.threshold",
            QT_TRANSLATE_NOOP(
                "errors", "Mốc {value} không đúng. Ghi số lớn hơn 0; tỷ lệ không quá 100."
            ),
            "threshold",
            value=show_value(threshold),
        )


def _named(indicator: str, threshold: Decimal) -> dict[str, str]:
    return {"indicator": indicators.BY_KEY[indicator].name, "threshold": show_value(threshold)}


def _values_of(
    snapshot: ReadSnapshot, milestones: Sequence[StoredMilestone], today: datetime.date
) -> Mapping[int | None, Mapping[str, IndicatorValue]]:
    """Return this year's figures by thôn; None is the whole office."""
    scopes = {one.neighbourhood_id for one in milestones}
    period = period_of(today.year, YEAR)
    return {
        place: indicators.compute_in(
            snapshot, period, today, WHOLE if place is None else Scope(neighbourhood_id=place)
        )
        for place in scopes
    }


def _result(
    milestone: StoredMilestone, values: Mapping[int | None, Mapping[str, IndicatorValue]]
) -> Decimal | None:
    found = values.get(milestone.neighbourhood_id, {}).get(milestone.indicator)
    return None if found is None else number_of(found.value)
