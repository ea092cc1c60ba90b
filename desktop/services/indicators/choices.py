"""What an office chose about its figures: when months close, what counts as new, the population."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.denominators import COUNTED, COVERAGE_POPULATION, ENTERED
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.movement_rules import MovementRules, own_rules, rules_on, rules_text
from desktop.domain.periods import LATEST_CUT_OFF, Period, PeriodKind
from desktop.storage.database import Database, ReadSnapshot

CUT_OFF: Final = "report_cut_off"
"""Key of the office's choice: the day on which months close; 0 for their last."""
WEEK_END: Final = "report_week_end"
"""Key of the office's choice: the last day of a week, 1 Monday to 7 Sunday."""
MOVEMENT_RULES: Final = "movement_rules"
"""Key of the office's choice: its own entries of `domain.movement_rules`, dated."""
_SUNDAY: Final = 7
_MOST_MONTHS: Final = 60
_ONE_DAY: Final = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class IndicatorChoices:
    """The choices of an office; the usual ones where it made none."""

    cut_off: int = 0
    week_end: int = _SUNDAY
    coverage_population: str = COUNTED
    own: tuple[MovementRules, ...] = ()

    def period(self, period: Period) -> Period:
        """Return a period as the office closes it."""
        return period.closed_on(self.cut_off, self.week_end)

    def period_holding(self, kind: PeriodKind, day: datetime.date) -> Period:
        """Return the month, quarter or year that a day is reported in."""
        return self.period(Period.holding(kind, day, self.cut_off))

    def rules_on(self, day: datetime.date) -> MovementRules:
        """Return what counts as new, renewed and lapsed on a day."""
        return rules_on(day, self.own)


def choices_of(options: Mapping[str, str]) -> IndicatorChoices:
    """Return the choices among the office's options."""
    return IndicatorChoices(
        int(options.get(CUT_OFF) or 0),
        int(options.get(WEEK_END) or _SUNDAY),
        options.get(COVERAGE_POPULATION) or COUNTED,
        own_rules(options.get(MOVEMENT_RULES, "")),
    )


def read_choices(database: Database) -> IndicatorChoices:
    """Return the choices of the office."""
    with database.read() as snapshot:
        return choices_in(snapshot)


def choices_in(snapshot: ReadSnapshot) -> IndicatorChoices:
    """Return the choices of the office of a snapshot."""
    from desktop.storage.queries import offices  # noqa: PLC0415 - the settings page opens without

    return choices_of(offices.options(snapshot))


def choices_for(snapshot: ReadSnapshot, year: int) -> IndicatorChoices:
    """Return the choices for periods of a year: its locked months keep the closing day they had."""
    found = choices_in(snapshot)
    locked = _locked_cut_off(snapshot, year)
    return found if locked is None else replace(found, cut_off=locked)


def _locked_cut_off(snapshot: ReadSnapshot, year: int) -> int | None:
    """Return the closing day by which months of a year were locked; None when none is."""
    from desktop.storage.queries.collecting_permission import (  # noqa: PLC0415 - as above
        locked_days,
    )

    # December closes with the year in every office, and a short February may with its month.
    telling = [last for _, _, last in locked_days(snapshot, year) if last.month not in {2, 12}]
    if not telling:
        return None
    last = telling[-1]
    return 0 if (last + _ONE_DAY).day == 1 else last.day


def write_choices(database: Database, choices: IndicatorChoices, *, who: str) -> Changes:
    """Write the choices of the office; every figure follows them from then on.

    Raises:
        InvalidInput: a day or a limit that cannot be, or another closing day in the middle of a
            year of which months are locked: their days would be cut anew, or lie in no month.
    """
    from desktop.services.offices import set_office_options  # noqa: PLC0415 - as above

    _check(choices)
    with database.read() as snapshot:
        _check_locked(snapshot, choices)
    kept = {
        CUT_OFF: str(choices.cut_off),
        WEEK_END: str(choices.week_end),
        COVERAGE_POPULATION: choices.coverage_population,
        MOVEMENT_RULES: rules_text(choices.own),
    }
    set_office_options(database, kept, who=who)
    return Changes(frozenset({("office", 0)}))


def with_rules(choices: IndicatorChoices, rules: MovementRules) -> IndicatorChoices:
    """Return the choices with an entry of movement rules, in the place of one of the same day."""
    others = (one for one in choices.own if one.valid_from != rules.valid_from)
    return replace(choices, own=tuple(sorted((*others, rules), key=lambda one: one.valid_from)))


def _check_locked(snapshot: ReadSnapshot, choices: IndicatorChoices) -> None:
    from desktop.storage.queries.collecting_permission import (  # noqa: PLC0415 - as above
        newest_lock,
    )

    newest = newest_lock(snapshot)
    if newest is None or newest.endswith("-12"):
        return
    month = Period.parse(newest)
    locked = _locked_cut_off(snapshot, month.year)
    if locked is not None and locked != choices.cut_off:
        raise InvalidInput(
            "indicators.cut_off_locked",
            QT_TRANSLATE_NOOP(
                "errors",
                "Đã khoá sổ đến {month} theo ngày chốt đang dùng, nên chưa đổi được ngày chốt: số "
                "liệu đã khoá sẽ bị cắt lại. Đổi khi năm {year} đã khoá hết, hoặc mở khoá các "
                "tháng của năm {year} trước.",
            ),
            month=month.title(),
            year=month.year,
        )


def _check(choices: IndicatorChoices) -> None:
    if not 0 <= choices.cut_off <= LATEST_CUT_OFF or not 1 <= choices.week_end <= _SUNDAY:
        raise InvalidInput(
            "indicators.cut_off",
            QT_TRANSLATE_NOOP("errors", "Ngày chốt số liệu phải từ ngày 1 đến ngày {last}."),
            last=LATEST_CUT_OFF,
        )
    if choices.coverage_population not in {COUNTED, ENTERED}:
        raise ValueError(choices.coverage_population)
    for rules in choices.own:
        limits = (rules.new_after, rules.renewal_gap, rules.hi_lapse_after)
        if not all(0 <= one <= _MOST_MONTHS for one in limits) or (
            rules.renewal_gap > rules.new_after
        ):
            raise InvalidInput(
                "indicators.movement",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Số tháng phải từ 0 đến {most}, và thời gian được coi là gia hạn không dài "
                    "hơn thời gian được coi là mới.",
                ),
                most=_MOST_MONTHS,
            )
