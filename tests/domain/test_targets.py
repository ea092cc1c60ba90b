"""Targets: where a result should be, what is left, and what may be typed."""

import datetime
from decimal import Decimal

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.indicator import Unit
from desktop.domain.periods import Period
from desktop.domain.targets import (
    TargetDocument,
    TargetFigure,
    TargetKind,
    TargetPlace,
    from_hundredths,
    growth,
    months_of,
    parse_target_value,
    part_of_years,
    show_value,
    to_hundredths,
)

D = datetime.date
FIRST, LAST = D(2026, 1, 1), D(2026, 12, 31)


def _figure(kind: str, value: str, opening: str | None = None) -> TargetFigure:
    began = None if opening is None else Decimal(opening)
    return TargetFigure(
        value=Decimal(value), kind=TargetKind(kind), first=FIRST, last=LAST, opening=began
    )


@pytest.mark.parametrize(
    ("kind", "value", "opening", "today", "expected"),
    [
        # 365 days: 182 and a half would be the middle; on 1 July 182 of them are over.
        ("flow", "730", None, D(2026, 7, 1), "364.00"),
        ("flow", "730", None, D(2025, 12, 31), "0.00"),
        ("flow", "730", None, D(2027, 3, 1), "730.00"),
        ("flow", "365", None, D(2026, 1, 1), "1.00"),
        # An opening means nothing to a flow, whoever gives one.
        ("flow", "365", "100", D(2026, 1, 1), "1.00"),
        ("stock", "465", "100", D(2026, 1, 1), "101.00"),
        ("stock", "465", "100", D(2025, 12, 31), "100.00"),
        ("stock", "465", "100", D(2026, 12, 31), "465.00"),
        ("stock", "365", None, D(2026, 1, 2), "2.00"),
        # A number that is to go down goes down evenly.
        ("stock", "135", "500", D(2026, 1, 10), "490.00"),
    ],
)
def test_where_a_result_should_be(
    kind: str, value: str, opening: str | None, today: datetime.date, expected: str
) -> None:
    assert _figure(kind, value, opening).expected(today) == Decimal(expected)


def test_what_is_left_and_for_each_day() -> None:
    figure = _figure("flow", "120")
    assert figure.remaining(Decimal(100)) == 20
    assert figure.remaining(Decimal(130)) == 0
    # 39 days are left after 22 November; 20 / 39 = 0,5128… and half a person too few is too few.
    assert figure.days_left(D(2026, 11, 22)) == 39
    assert figure.needed_per_day(Decimal(100), D(2026, 11, 22)) == Decimal("0.52")
    assert figure.needed_per_day(Decimal(130), D(2026, 11, 22)) == 0
    assert figure.needed_per_day(Decimal(100), LAST) is None
    assert figure.days_left(D(2025, 11, 1)) == 365
    assert figure.percent(Decimal(100)) == Decimal("83.33")
    assert figure.behind(Decimal(100), D(2026, 11, 22)) == Decimal("107.18") - 100
    assert figure.behind(Decimal(119), D(2026, 11, 22)) == 0


def test_the_goal_of_ha_tinh() -> None:
    """13 % where 11,5 % was asked is 113,04 % of the goal (domain.md 7.3)."""
    assert _figure("stock", "11.5").percent(Decimal(13)) == Decimal("113.04")


@pytest.mark.parametrize(
    ("result", "before", "grown"),
    [("1204", "1000", "20.40"), ("90", "100", "-10.00"), ("5", "0", None), ("5", None, None)],
)
def test_growth(result: str, before: str | None, grown: str | None) -> None:
    found = growth(Decimal(result), None if before is None else Decimal(before))
    assert found == (None if grown is None else Decimal(grown))


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("94,5 %", Unit.PERCENT, "94.5"),
        ("94.5%", Unit.PERCENT, "94.5"),
        ("9.25", Unit.PERCENT, "9.25"),
        ("100", Unit.PERCENT, "100"),
        (" 1.500 ", Unit.PERSONS, "1500"),
        ("120.000.000 đ", Unit.DONG, "120000000"),
        ("4050000000", Unit.DONG, "4050000000"),
        ("", Unit.PERSONS, None),
        (" % ", Unit.PERCENT, None),
    ],
)
def test_typed_targets(text: str, unit: Unit, value: str | None) -> None:
    assert parse_target_value(text, unit) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("100,01", Unit.PERCENT),
        ("0", Unit.PERCENT),
        ("94.500", Unit.PERCENT),
        ("100.01", Unit.PERCENT),
        ("94.5", Unit.PERSONS),
        ("12,5", Unit.PERSONS),
        ("0", Unit.PERSONS),
        ("-3", Unit.PERSONS),
        ("nhiều", Unit.PERSONS),
        ("1.50", Unit.DONG),
    ],
)
def test_what_is_no_target(text: str, unit: Unit) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_target_value(text, unit)
    assert text in refused.value.text()
    assert refused.value.where == "value"


@pytest.mark.parametrize("value", ["94.5", "0.01", "1500", "4050000000"])
def test_what_is_stored_comes_back(value: str) -> None:
    assert from_hundredths(to_hundredths(Decimal(value))) == Decimal(value)


@pytest.mark.parametrize(
    ("value", "shown"), [("94.50", "94,5"), ("1500", "1.500"), ("90", "90"), ("0.52", "0,52")]
)
def test_how_values_are_shown(value: str, shown: str) -> None:
    assert show_value(Decimal(value)) == shown


@pytest.mark.parametrize(
    ("period", "months"),
    [
        ("2026", tuple(range(1, 13))),
        ("2026-11", (11,)),
        ("2026-Q2", (4, 5, 6)),
        ("2026-9M", tuple(range(1, 10))),
        ("2026-W47", None),
    ],
)
def test_the_months_of_a_period(period: str, months: tuple[int, ...] | None) -> None:
    assert months_of(Period.parse(period)) == months


def test_the_days_part_of_a_year() -> None:
    of_2026 = {2026: Decimal(365)}
    assert part_of_years(of_2026, D(2026, 2, 1), D(2026, 2, 28)) == 28
    assert part_of_years({2026: Decimal(100)}, D(2026, 1, 1), D(2026, 12, 31)) == 100
    assert part_of_years({2028: Decimal(366)}, D(2028, 1, 1), D(2028, 1, 31)) == 31


def test_a_week_over_new_year_takes_of_both_years() -> None:
    days = D(2026, 12, 28), D(2027, 1, 3)
    assert part_of_years({2026: Decimal(365), 2027: Decimal(730)}, *days) == 4 + 6
    assert part_of_years({2026: Decimal(365)}, *days) is None
    assert part_of_years({2027: Decimal(730)}, *days) is None


def test_places_and_documents_have_words() -> None:
    assert TargetPlace().word == "office"
    assert TargetPlace(neighbourhood_id=5).word == "n5"
    assert TargetPlace(neighbourhood_id=5, collector_id=7).word == "n5-c7"
    assert TargetPlace(commune_code="02647").word == "commune-02647"
    assert TargetPlace(organisation_id=2, commune_code="02647").word == "o2"
    assert TargetDocument("12/QĐ-UBND", D(2026, 1, 5)).show() == "12/QĐ-UBND, 05/01/2026"
    assert TargetDocument(title="Giao chỉ tiêu").show() == "Giao chỉ tiêu"
