"""Figures that are entered by hand: which one holds, what is divided by them, what is missing."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from desktop.domain.denominators import COUNTED, ENTERED, Entered
from desktop.domain.errors import InvalidInput
from desktop.domain.indicator import IndicatorValue
from desktop.domain.indicator_scope import Scope
from desktop.domain.periods import Period
from desktop.services import denominators, history, indicators
from desktop.services.indicators.choices import IndicatorChoices, write_choices
from desktop.services.offices import add_communes
from tests.office_data import COMMUNE, TODAY, WHO

NOVEMBER = Period.parse("2026-11")
OTHER = "18073"


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def _row(
    measure: str,
    value: int,
    as_of: str = "2026-01-01",
    place: int | None = None,
    commune: str = COMMUNE,
) -> Entered:
    return Entered(measure, commune, place, _day(as_of), value, "Niên giám 2025")


def _enter(office: Any, *rows: Entered) -> None:
    denominators.set_denominators(office.database, rows, who=WHO)


def _figure(office: Any, key: str, scope: Scope | None = None) -> IndicatorValue:
    return indicators.compute(office.database, NOVEMBER, TODAY, scope or Scope())[key]


def test_coverage_of_the_labour_force(office: Any) -> None:
    """National 2025: 45.1 % = 38.6 % in compulsory and 6.5 % in voluntary insurance."""
    for number in range(13):
        office.cover(office.person(f"Người {number}"), "2026-01-01", "2026-12-31", "VSI")
    assert _figure(office, "vsi_coverage").value is None
    _enter(office, _row("labour_force", 200), _row("compulsory_si", 77))
    voluntary, social = _figure(office, "vsi_coverage"), _figure(office, "si_coverage")
    assert (voluntary.numerator, voluntary.denominator) == (13, 200)
    assert voluntary.value == Decimal("6.50")
    assert (social.numerator, social.value) == (90, Decimal("45.00"))
    assert _figure(office, "si_participants").value == 90


def test_what_nobody_entered_is_not_known(office: Any) -> None:
    _enter(office, _row("labour_force", 200))
    assert _figure(office, "si_coverage").show() == "–"
    assert _figure(office, "si_participants").show() == "–"
    assert _figure(office, "si_participants").as_json()["value"] is None
    assert _figure(office, "vssid_rate").show() == "–"


@pytest.mark.parametrize(
    ("entered", "held"),
    [
        ({"2025-12-31": 1, "2026-06-30": 2}, 2),
        ({"2025-12-31": 1, "2026-11-21": 2, "2026-11-22": 3}, 2),
        ({"2026-12-31": 4}, 4),
        ({"2026-12-31": 4, "2024-12-31": 1}, 1),
        ({"2027-01-01": 5}, None),
    ],
)
def test_the_newest_number_until_the_closing_day_holds(
    office: Any, entered: dict[str, int], held: int | None
) -> None:
    _enter(office, *(_row("participants_15", value, day) for day, value in entered.items()))
    assert _figure(office, "vssid_rate").denominator == held


def test_the_population_of_coverage_is_the_offices_choice(office: Any) -> None:
    for number in range(4):
        person = office.person(f"Người {number}")
        if number:
            office.cover(person, "2026-01-01", "2026-12-31")
    _enter(office, _row("population", 5))
    assert _figure(office, "hi_coverage").value == Decimal("75.00")
    behind = indicators.names_behind(
        office.database, "hi_coverage", NOVEMBER, TODAY, part="denominator"
    )
    assert behind is not None
    assert len(behind.ids or ()) == 4
    write_choices(office.database, IndicatorChoices(coverage_population=ENTERED), who=WHO)
    assert _figure(office, "hi_coverage").value == Decimal("60.00")
    assert (
        indicators.names_behind(office.database, "hi_coverage", NOVEMBER, TODAY, part="denominator")
        is None
    )
    assert _figure(office, "persons_without_card").value == 1
    write_choices(office.database, IndicatorChoices(coverage_population=COUNTED), who=WHO)
    assert _figure(office, "hi_coverage").denominator == 4


def test_ha_tinh_implies_its_population(office: Any) -> None:
    """Seed 2: VSI at 13 % of a goal of 11.5 % is 113.04 % of it; 94 % of 1,223,404 is 1.15 m."""
    write_choices(office.database, IndicatorChoices(coverage_population=ENTERED), who=WHO)
    _enter(office, _row("population", 1_223_404))
    insured = indicators.BY_KEY["hi_coverage"].value(1_150_000, 1_223_404)
    assert insured.value == Decimal("94.00")
    assert _figure(office, "hi_coverage").denominator == 1_223_404
    reached = indicators.BY_KEY["vsi_coverage"].value(1300, 1150)
    assert reached.value == Decimal("113.04")


@pytest.mark.parametrize(
    ("key", "numerator", "denominator", "shown"),
    [
        # Đắk Lắk (seed 0): 220 of 1,343 collectors are new; Lào Cai (seed 1): the festival's yield.
        ("collectors_trained_rate", 220, 1_343, "16,38"),
        ("receipts_per_collector", 1_343, 102, "13,17"),
        ("event_yield", 2_745, 5_742, "47,81"),
        # The goal of 2030: at least 2,444,500 of 29,334,000 in voluntary insurance.
        ("si_coverage", 2_444_500, 29_334_000, "8,33"),
    ],
)
def test_the_rates_of_the_reports(key: str, numerator: int, denominator: int, shown: str) -> None:
    assert indicators.BY_KEY[key].value(numerator, denominator).show() == shown


def test_a_neighbourhood_has_its_own_numbers(office: Any) -> None:
    first = office.add("neighbourhood", name="Thôn 1", sort_key="thon 1", search_key="thon 1")
    second = office.add("neighbourhood", name="Thôn 2", sort_key="thon 2", search_key="thon 2")
    rows = [_row("labour_force", 120, place=first), _row("labour_force", 80, place=second)]
    _enter(office, *rows)
    assert _figure(office, "vsi_coverage").denominator == 200
    place = Scope(neighbourhood_id=first)
    assert _figure(office, "vsi_coverage", place).denominator == 120
    assert _figure(office, "vsi_coverage", Scope(neighbourhood_id=0)).denominator is None
    with office.database.read() as snapshot:
        parts = indicators.by_neighbourhood(snapshot, NOVEMBER, TODAY)
    assert [part.values["vsi_coverage"].denominator for part in parts[:2]] == [120, 80]
    # The commune's own number goes before the sum of its thôn.
    _enter(office, _row("labour_force", 210))
    assert _figure(office, "vsi_coverage").denominator == 210


def test_a_part_does_not_pass_for_the_whole(office: Any) -> None:
    add_communes(office.database, [OTHER], who=WHO)
    _enter(office, _row("labour_force", 100))
    assert _figure(office, "vsi_coverage").denominator is None
    assert _figure(office, "vsi_coverage", Scope(COMMUNE)).denominator == 100
    _enter(office, _row("labour_force", 50, commune=OTHER))
    assert _figure(office, "vsi_coverage").denominator == 150


def test_a_number_of_the_same_day_is_replaced_and_can_be_taken_back(office: Any) -> None:
    _enter(office, _row("population", 100))
    _enter(office, _row("population", 110), _row("population", 90, "2025-01-01"))
    assert [row.value for row in denominators.entered(office.database)] == [90, 110]
    history.undo(office.database, who=WHO)
    assert [row.value for row in denominators.entered(office.database)] == [100]
    denominators.forget_denominators(office.database, [_row("population", 0)], who=WHO)
    assert denominators.entered(office.database) == []


@pytest.mark.parametrize("row", [_row("people", 1), _row("population", -1)])
def test_numbers_that_cannot_be_are_refused(office: Any, row: Entered) -> None:
    with pytest.raises(InvalidInput):
        _enter(office, row)
    assert denominators.entered(office.database) == []
