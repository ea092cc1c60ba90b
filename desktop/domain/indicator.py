"""What an indicator is: a count, or a rate with its numerator and denominator, and its formula."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

from desktop.domain.list_query import ListQuery
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.movement_rules import MovementRules

FROM_RECORDS = QT_TRANSLATE_NOOP("reports", "Đếm từ danh sách của đơn vị")
ENTERED_BY_HAND = QT_TRANSLATE_NOOP("reports", "Có số nhập tay theo văn bản")
"""Where the figures of an indicator come from."""
NOT_KNOWN = "–"
"""Shown where the denominator is 0 or missing."""
_HUNDREDTH = Decimal("0.01")


class Unit(Enum):
    """What an indicator counts; the value is the marked Vietnamese word."""

    PERSONS = QT_TRANSLATE_NOOP("reports", "người")
    HOUSEHOLDS = QT_TRANSLATE_NOOP("reports", "hộ")
    COLLECTORS = QT_TRANSLATE_NOOP("reports", "nhân viên thu")
    RECEIPTS = QT_TRANSLATE_NOOP("reports", "biên lai")
    DONG = QT_TRANSLATE_NOOP("reports", "đồng")
    EVENTS = QT_TRANSLATE_NOOP("reports", "buổi")
    CONTACTS = QT_TRANSLATE_NOOP("reports", "lượt người")
    CARDS = QT_TRANSLATE_NOOP("reports", "thẻ")
    PERCENT = "%"
    RECEIPTS_EACH = QT_TRANSLATE_NOOP("reports", "biên lai/người")
    PERSONS_EACH = QT_TRANSLATE_NOOP("reports", "người/nhân viên thu")
    DONG_EACH = QT_TRANSLATE_NOOP("reports", "đồng/nhân viên thu")


class Measured(Enum):
    """When an indicator is taken."""

    AT_END = "at_end"
    """On the last day of the period, or today while the period runs."""
    DURING = "during"
    """Over all days of the period."""


DrillDown = Callable[[datetime.date, datetime.date], ListQuery]
"""(first day, closing day) -> the list whose rows the indicator counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """The one declaration of an indicator.

    `numerator` and `denominator` name the counts it is made of; without a denominator the value
    is the numerator. `name`, `formula`, `note` and `source` (where the figures come from) are
    marked texts (context "reports"). `drill_down` gives the list behind the numerator where
    filters can say it; `listed` tells whether any list shows the rows behind it. `by_area` and
    `by_collector` tell whether it can be told for a thôn, for a collector; `additive` whether
    the numerators (and denominators) of the parts then add up to those of the whole.

    A formula may name limits of the office's `MovementRules` in braces ("quá {new_after} tháng");
    `formula_each_year` is the one where who paid until a year before counts as new too.
    """

    key: str
    name: str
    numerator: str
    denominator: str | None = None
    unit: Unit
    measured: Measured
    formula: str
    formula_each_year: str = ""
    note: str = ""
    source: str = FROM_RECORDS
    drill_down: DrillDown | None = None
    listed: bool = True
    by_area: bool = True
    by_collector: bool = False
    additive: bool = True

    def formula_by(self, rules: MovementRules) -> tuple[str, dict[str, object]]:
        """Return the marked formula under the office's rules, and the values of its braces."""
        each_year = rules.new_each_year and self.formula_each_year
        return self.formula_each_year if each_year else self.formula, rules.limits()

    def told_formula(self, rules: MovementRules) -> str:
        """Return the Vietnamese formula under the office's rules, as papers tell it."""
        template, values = self.formula_by(rules)
        return template.format(**values)

    def value(self, numerator: int | None, denominator: int | None = None) -> "IndicatorValue":
        """Return the value made of these counts; `denominator` only for a rate.

        A numerator of None was not entered by hand yet: the value is then not known.
        """
        if self.denominator is None or numerator is None:
            known = numerator if self.denominator is None else None
            return IndicatorValue(known, numerator or 0, denominator, self.unit, self.name)
        factor = 100 if self.unit is Unit.PERCENT else 1
        value = ratio(numerator, denominator, factor)
        return IndicatorValue(value, numerator, denominator, self.unit, self.name)


@dataclass(frozen=True, slots=True)
class IndicatorValue:
    """A value with what it is made of; None where the denominator is 0 or missing.

    A figure that is entered by hand, and was not yet, has no value and 0 as its numerator.
    """

    value: int | Decimal | None
    numerator: int
    denominator: int | None
    unit: Unit
    name: str = ""

    def show(self) -> str:
        """Return the value as people read it: 31.480, 92,81 or –."""
        return show_number(self.value)

    def as_json(self) -> dict[str, int | float | None]:
        """Return value, numerator and denominator as plain numbers."""
        value = float(self.value) if isinstance(self.value, Decimal) else self.value
        return {"value": value, "numerator": self.numerator, "denominator": self.denominator}


def ratio(numerator: int, denominator: int | None, factor: int = 100) -> Decimal | None:
    """Return numerator / denominator x factor to two decimals, half up; None without one."""
    if not denominator:
        return None
    exact = Decimal(numerator) * factor / Decimal(denominator)
    return exact.quantize(_HUNDREDTH, rounding=ROUND_HALF_UP)


def show_number(value: int | Decimal | None) -> str:
    """Return a number in Vietnamese form: dots between thousands, a comma before decimals."""
    if value is None:
        return NOT_KNOWN
    shown = f"{value:,.2f}" if isinstance(value, Decimal) else f"{value:,}"
    return shown.translate(str.maketrans(",.", ".,"))
