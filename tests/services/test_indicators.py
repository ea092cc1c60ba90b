import datetime
import json
from decimal import Decimal
from typing import Any

import pytest

from desktop.domain.code_tables import EVENT_TYPES
from desktop.domain.dates import PartialDate
from desktop.domain.indicator_scope import Scope
from desktop.domain.periods import Period
from desktop.domain.target_codes import INDICATOR_NAMES
from desktop.fields.contribution import CONTRIBUTION
from desktop.services import indicators, lists

TODAY = datetime.date(2026, 11, 21)
NOVEMBER = Period.parse("2026-11")


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def _values(office: Any, period: Period = NOVEMBER, today: datetime.date = TODAY) -> dict[str, Any]:
    computed = indicators.compute(office.database, period, today)
    return {key: value.value for key, value in computed.items()}


def test_an_empty_office_has_zeros_and_no_rates(office: Any) -> None:
    computed = indicators.compute(office.database, NOVEMBER, TODAY)
    assert list(computed) == [one.key for one in indicators.INDICATORS]
    unknown = {one.key for one in indicators.INDICATORS if one.denominator} | {"si_participants"}
    assert {"hi_coverage", "receipts_per_collector", "event_yield", "vsi_coverage"} <= unknown
    assert all(computed[key].value is None and computed[key].show() == "–" for key in unknown)
    assert all(value.value == 0 for key, value in computed.items() if key not in unknown)
    json.dumps({key: value.as_json() for key, value in computed.items()})


def test_no_count_has_the_name_of_a_receipts_number() -> None:
    """“Số biên lai” is what stands on a receipt: one word for both is told wrongly in English."""
    number = CONTRIBUTION.field("receipt_no").label
    assert number not in {one.name for one in indicators.INDICATORS}
    assert number not in {code.label for code in INDICATOR_NAMES.codes}
    assert INDICATOR_NAMES.code_of(number) == "receipts"


@pytest.mark.parametrize(
    ("values", "counted"),
    [
        ({}, True),
        ({"residence_status": "temporary"}, True),
        ({"residence_status": "absent"}, True),
        ({"residence_status": "moved_out"}, False),
        ({"residence_status": "moved_out", "residence_date": _day("2026-11-21")}, False),
        ({"life_status": "dead"}, False),
        ({"life_status": "dead", "life_date": _day("2026-11-02")}, False),
        ({"birth_date": PartialDate(2026, 11, 21)}, True),
        ({"birth_date": PartialDate(2026)}, True),
    ],
)
def test_who_is_a_resident_today(office: Any, values: dict[str, object], *, counted: bool) -> None:
    office.person(**values)
    assert _values(office)["population"] == int(counted)


def test_an_earlier_period_is_seen_as_it_was(office: Any) -> None:
    office.person("A", life_status="dead", life_date=_day("2026-11-02"))
    office.person("B", residence_status="moved_out", residence_date=_day("2026-11-10"))
    office.person("C", birth_date=PartialDate(2026, 11, 5))
    october = Period.parse("2026-10")
    assert _values(office, october)["population"] == 2
    assert _values(office)["population"] == 1


@pytest.mark.parametrize(
    ("start", "end", "insured"),
    [
        ("2026-01-01", "2026-12-31", 1),
        ("2025-11-22", "2026-11-21", 1),
        ("2025-11-21", "2026-11-20", 0),
        ("2026-11-21", "2027-11-20", 1),
        ("2026-11-22", "2027-11-21", 0),
        (None, "2026-11-21", 1),
    ],
)
def test_a_card_counts_on_both_its_ends(
    office: Any, start: str | None, end: str, insured: int
) -> None:
    office.cover(office.person(), start, end)
    values = _values(office)
    assert (values["hi_insured"], values["persons_without_card"]) == (insured, 1 - insured)


def test_coverage_counts_persons_not_cards_and_rounds_half_up(office: Any) -> None:
    for number in range(8):
        person = office.person(f"Người {number}")
        if number < 3:
            office.cover(person, "2026-01-01", "2026-12-31", group="HT")
            office.cover(person, "2026-06-01", "2027-05-31")
    coverage = indicators.compute(office.database, NOVEMBER, TODAY)["hi_coverage"]
    assert (coverage.numerator, coverage.denominator) == (3, 8)
    assert coverage.value == Decimal("37.50")
    assert coverage.show() == "37,50"
    assert coverage.as_json() == {"value": 37.5, "numerator": 3, "denominator": 8}
    assert _values(office)["hi_household"] == 3


def test_cards_that_end_soon_leave_out_those_renewed_and_those_ended(office: Any) -> None:
    for end in ("2026-11-20", "2026-11-21", "2026-12-21", "2026-12-22", "2027-01-20", "2027-01-21"):
        office.cover(office.person(end), "2026-01-01", end)
    renewed = office.person("Đã gia hạn")
    office.cover(renewed, "2025-12-01", "2026-11-30")
    office.cover(renewed, "2026-12-01", "2027-11-30")
    values = _values(office)
    assert values["cards_expiring_30"] == 2
    assert values["cards_expiring_60"] == 4


@pytest.mark.parametrize(
    ("previous_end", "start", "movement"),
    [
        (None, "2026-11-05", "new"),
        ("2025-11-04", "2026-11-05", "new"),
        ("2025-11-05", "2026-11-05", "resumed"),
        ("2026-08-04", "2026-11-05", "resumed"),
        ("2026-08-05", "2026-11-05", "renewed"),
        ("2026-11-04", "2026-11-05", "renewed"),
        ("2026-12-31", "2026-11-05", "renewed"),
    ],
)
def test_how_a_card_follows_the_one_before(
    office: Any, previous_end: str | None, start: str, movement: str
) -> None:
    person = office.person()
    if previous_end is not None:
        office.cover(person, "2024-01-01", previous_end)
    office.cover(person, start, "2027-11-04")
    values = _values(office)
    expected = {f"hi_{name}": int(name == movement) for name in ("new", "renewed", "resumed")}
    assert {key: values[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("period", "state"),
    [
        ("2026-Q1", "new"),
        ("2026-H1", "new"),
        ("2026-Q2", "renewed"),
        # The second card ended on 30/06 and was not followed until 30/09: the last state counts.
        ("2026", "lapsed"),
        ("2026-Q4", "lapsed"),
    ],
)
def test_a_person_counts_once_in_a_period_by_the_last_state(
    office: Any, period: str, state: str
) -> None:
    person = office.person()
    for start, end in (("2026-01-01", "2026-03-31"), ("2026-04-01", "2026-06-30")):
        office.cover(person, start, end, months=3)
    values = _values(office, Period.parse(period))
    states = ("new", "renewed", "resumed", "lapsed", "exited")
    assert {one: 1 for one in states if values[f"hi_{one}"]} == {state: 1}


def test_cards_known_only_by_their_end_are_no_movement(office: Any) -> None:
    person = office.person()
    office.cover(person, None, "2026-10-31")
    office.cover(person, "2026-11-01", "2027-10-31")
    other = office.person("B")
    office.cover(other, None, "2027-10-31")
    values = _values(office)
    assert (values["hi_new"], values["hi_renewed"], values["hi_insured"]) == (0, 1, 2)


@pytest.mark.parametrize(
    ("end", "lapsed"),
    [
        ("2026-07-30", 0),
        ("2026-07-31", 1),
        ("2026-08-20", 1),
        ("2026-08-21", 0),
        ("2026-10-31", 0),
    ],
)
def test_a_card_lapses_when_three_months_are_over(office: Any, end: str, lapsed: int) -> None:
    # The day after end + 3 months must lie between 01/11 and 21/11: ends 31/07 to 20/08.
    office.cover(office.person(), "2025-09-01", end)
    assert _values(office)["hi_lapsed"] == lapsed


def test_who_came_back_in_time_has_not_lapsed(office: Any) -> None:
    person = office.person()
    office.cover(person, "2025-08-11", "2026-08-10")
    office.cover(person, "2026-11-21", "2027-11-20")
    late = office.person("B")
    office.cover(late, "2025-08-11", "2026-08-10")
    office.cover(late, "2026-11-25", "2027-11-24")
    assert _values(office)["hi_lapsed"] == 1


@pytest.mark.parametrize(
    ("months", "end", "takes_part"),
    [
        (1, "2026-10-31", 1),
        (1, "2026-09-30", 0),
        (3, "2026-08-31", 1),
        (3, "2026-07-31", 0),
        (6, "2026-07-31", 1),
        (6, "2026-06-30", 0),
        (12, "2026-04-30", 1),
        (12, "2026-03-31", 0),
        (24, "2026-10-31", 0),
        (24, "2026-11-30", 1),
        (None, "2026-10-31", 0),
    ],
)
def test_voluntary_insurance_holds_until_the_next_payment_is_late(
    office: Any, months: int | None, end: str, takes_part: int
) -> None:
    office.cover(office.person(), "2024-01-01", end, "VSI", months)
    assert _values(office)["vsi_participants"] == takes_part


def test_opening_and_movement_make_the_closing_figure(office: Any) -> None:
    stays = office.person("A")
    office.cover(stays, "2026-01-01", "2026-12-31", "VSI")
    comes = office.person("B")
    office.cover(comes, "2026-11-01", "2026-11-30", "VSI", 1)
    late = office.person("C")
    office.cover(late, "2026-09-01", "2026-09-30", "VSI", 1)
    dies = office.person("D", life_status="dead", life_date=_day("2026-11-03"))
    office.cover(dies, "2026-01-01", "2026-12-31", "VSI")
    values = _values(office)
    keys = ("vsi_opening", "vsi_added", "vsi_removed", "vsi_participants")
    assert [values[key] for key in keys] == [3, 1, 2, 2]
    assert values["vsi_new"] == 1
    assert values["vsi_lapsed"] == 1


def test_receipts_and_collectors(office: Any) -> None:
    hien = office.add(
        "collector", full_name="Đỗ Thị Hiền", status="active", card_valid_to=_day("2026-11-20")
    )
    lan = office.add(
        "collector", full_name="Trần Thị Lan", status="active", card_valid_to=_day("2026-11-21")
    )
    office.add(
        "collector", full_name="Lê Văn Dũng", status="left", card_valid_to=_day("2025-01-01")
    )
    office.receipt(1, "2026-11-01", 1_366_200, collector_id=hien)
    office.receipt(2, "2026-11-21", 956_340, collector_id=hien)
    office.receipt(3, "2026-11-21", 264_000, collector_id=lan, scheme="VSI")
    office.receipt(4, "2026-11-10", 100_000)
    office.receipt(5, "2026-10-31", 7, collector_id=hien)
    office.receipt(6, "2026-11-22", 7, collector_id=hien)
    office.receipt(7, None, 7, collector_id=hien)
    values = _values(office)
    assert {key: value for key, value in values.items() if "receipts" in key} | {
        key: values[key] for key in ("collectors", "collectors_active", "collectors_card_expired")
    } == {
        "receipts_overdue": 0,
        "receipts": 4,
        "receipts_hi": 3,
        "receipts_vsi": 1,
        "receipts_amount": 2_686_540,
        "receipts_amount_hi": 2_422_540,
        "receipts_amount_vsi": 264_000,
        "collectors": 2,
        "collectors_active": 2,
        "collectors_card_expired": 1,
        "receipts_per_collector": Decimal("1.50"),
    }


def test_the_festival_of_lao_cai(office: Any) -> None:
    """Report of 11/2025: 397 activities, 5,742 reached, 2,745 participants, 47.81 %."""
    activities = {
        "opening_ceremony": 8,
        "dialogue_conference": 5,
        "small_group": 174,
        "advice_booth": 2,
        "mobile_group": 4,
        "other_activity": 204,
    }
    results = [
        {"people_reached": 3_000, "new_vsi": 100, "new_hi": 2_000, "noncash_switches": 380},
        {"people_reached": 2_742, "new_vsi": 59, "new_hi": 586},
    ]
    days = iter(datetime.date(2025, 11, 1 + number % 28) for number in range(397))
    for event_type, count in activities.items():
        for _ in range(count):
            result = results.pop() if results else {}
            office.event(event_type, next(days).isoformat(), **result)
    # Neither a plan nor another month adds to what was held.
    office.event("small_group", "2025-11-30", state="planned", people_reached=50, new_hi=50)
    office.event("small_group", "2025-12-01", people_reached=50, new_hi=50)
    computed = indicators.compute(office.database, Period.parse("2025-11"), TODAY)
    assert computed["events_held"].value == 397
    assert {
        code.code: computed[f"events_held_{code.code}"].value for code in EVENT_TYPES.codes
    } == activities
    assert computed["events_planned"].value == 1
    assert computed["people_reached"].value == 5_742
    assert computed["event_new_vsi"].value == 159
    assert computed["event_new_hi"].value == 2_586
    assert computed["event_participants"].value == 2_745
    assert computed["noncash_switches"].value == 380
    shown = computed["event_yield"]
    assert (shown.value, shown.numerator, shown.denominator) == (Decimal("47.81"), 2_745, 5_742)
    assert shown.show() == "47,81"


def test_planned_events_of_a_running_month_are_counted_to_its_end(office: Any) -> None:
    office.event("small_group", "2026-11-28", state="planned")
    assert _values(office)["events_planned"] == 1
    behind = indicators.names_behind(office.database, "events_planned", NOVEMBER, TODAY)
    assert behind is not None
    assert len(lists.open_list(office.database, behind, TODAY)) == 1


def test_every_number_opens_its_names(office: Any) -> None:
    insured = office.person("Có thẻ")
    office.cover(insured, "2026-01-01", "2026-12-10")
    office.cover(office.person("Hết hạn"), "2025-01-01", "2025-12-31")
    office.cover(office.person("Tự nguyện"), "2026-11-01", "2026-11-30", "VSI", 1)
    office.person("Đã mất", life_status="dead")
    office.add("household", head_name="Có thẻ")
    hien = office.add(
        "collector", full_name="Đỗ Thị Hiền", status="active", card_valid_to=_day("2026-11-20")
    )
    office.receipt(1, "2026-11-02", 5, collector_id=hien)
    office.receipt(2, "2026-10-02", 5, collector_id=hien, scheme="VSI")
    office.event("small_group", "2026-11-02", people_reached=5)
    computed = indicators.compute(office.database, NOVEMBER, TODAY)
    opened = 0
    for key, value in computed.items():
        behind = indicators.names_behind(office.database, key, NOVEMBER, TODAY)
        if behind is not None and not indicators.summed_fields(key):
            rows = lists.open_list(office.database, behind, TODAY)
            assert len(rows) == value.numerator, key
            opened += 1
    assert opened > 25


def test_one_commune_of_several_is_counted_alone(office: Any) -> None:
    office.person()
    with office.database.write("test") as unit:
        unit.insert("person", {"commune_code": "18073", "full_name": "Trần Văn Dũng"})
    for commune, persons in (("02647", 1), ("18073", 1), (None, 2)):
        computed = indicators.compute(office.database, NOVEMBER, TODAY, Scope(commune))
        assert computed["population"].value == persons


def test_every_indicator_says_what_it_is() -> None:
    keys = [one.key for one in indicators.INDICATORS]
    assert len(set(keys)) == len(keys)
    assert all(one.name and one.formula for one in indicators.INDICATORS)
