"""Who is new, renewed, lapsed or gone: each once in a period, by the office's own limits."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.dates import add_months, cover_end
from desktop.domain.errors import InvalidInput
from desktop.domain.movement_rules import MovementRules, own_rules, rules_on, rules_text
from desktop.domain.periods import Period
from desktop.services import indicators
from desktop.services.collecting.period_locks import lock_period
from desktop.services.indicators.choices import (
    IndicatorChoices,
    read_choices,
    with_rules,
    write_choices,
)
from desktop.services.indicators.counting import span_in
from tests.office_data import COMMUNE, TODAY, WHO

NOVEMBER = Period.parse("2026-11")
STATES = ("new", "renewed", "resumed", "lapsed", "exited")
USUAL = rules_on(TODAY)


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def _values(office: Any, period: Period = NOVEMBER) -> dict[str, Any]:
    found = indicators.compute(office.database, period, TODAY)
    return {key: value.value for key, value in found.items()}


def _own(**limits: Any) -> MovementRules:
    usual = {
        "new_after": USUAL.new_after,
        "renewal_gap": USUAL.renewal_gap,
        "hi_lapse_after": USUAL.hi_lapse_after,
        "new_each_year": False,
        "vsi_deadline_months": USUAL.vsi_deadline_months,
        "valid_from": _day("2026-01-01"),
    }
    return MovementRules(**(usual | limits))


def _choose(office: Any, **limits: Any) -> None:
    choices = with_rules(read_choices(office.database), _own(**limits))
    write_choices(office.database, choices, who=WHO)


_STARTS = st.dates(datetime.date(2024, 1, 1), datetime.date(2026, 12, 31))
_TERMS = st.lists(st.tuples(_STARTS, st.sampled_from([1, 3, 6, 12])), min_size=1, max_size=4)
_FATES = st.sampled_from(
    [
        {},
        {"life_status": "dead", "life_date": _day("2026-11-05")},
        {"residence_status": "moved_out", "residence_date": _day("2026-06-05")},
    ]
)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(people=st.lists(st.tuples(_TERMS, _FATES), min_size=5, max_size=15))
def test_nobody_moves_twice_in_a_period(office: Any, people: list[Any]) -> None:
    with office.database.write("test") as unit:
        for terms, fate in people:
            resident = {"commune_code": COMMUNE, "full_name": "Ma Hữu Sỹ", **fate}
            person = unit.insert("person", resident)
            for first, last, months in _in_a_row(terms):
                term = {"valid_from": first, "valid_to": last, "months": months}
                whose = {"commune_code": COMMUNE, "person_id": person}
                for scheme in ("HI", "VSI"):
                    unit.insert("cover", {**whose, **term, "scheme": scheme})
    for period in (NOVEMBER, Period.parse("2026")):
        for scheme in ("hi", "vsi"):
            moved = _moved(office, scheme, period)
            assert len(set(moved)) == len(moved), (scheme, period.show())


def _in_a_row(
    terms: list[tuple[datetime.date, int]],
) -> Iterator[tuple[datetime.date, datetime.date, int]]:
    """Put terms one after another: two of a person never cover the same day."""
    last = datetime.date.min
    for start, months in sorted(terms):
        first = max(start, last + datetime.timedelta(days=1))
        last = cover_end(first, months)
        yield first, last, months


def _moved(office: Any, scheme: str, period: Period) -> list[int]:
    """Everybody in the lists of a scheme's movements, once for each list."""
    lists = (
        indicators.names_behind(office.database, f"{scheme}_{state}", period, TODAY)
        for state in STATES
    )
    return [person for query in lists if query is not None for person in query.ids or ()]


@pytest.mark.parametrize(
    ("fate", "reason"),
    [
        ({"life_status": "dead", "life_date": _day("2026-11-05")}, "death"),
        ({"residence_status": "moved_out", "residence_date": _day("2026-11-05")}, "moved"),
    ],
)
@pytest.mark.parametrize("scheme", ["hi", "vsi"])
def test_who_took_part_and_is_gone_has_exited(
    office: Any, fate: dict[str, Any], reason: str, scheme: str
) -> None:
    office.cover(office.person(**fate), "2026-01-01", "2026-12-31", scheme.upper())
    office.person("Không tham gia", **fate)
    values = _values(office)
    assert values[f"{scheme}_exited"] == values[f"{scheme}_exited_{reason}"] == 1
    assert values[f"{scheme}_opening"] == 1
    other = {"death": "moved", "moved": "death"}[reason]
    assert values[f"{scheme}_exited_{other}"] == 0
    before = _values(office, Period.parse("2026-10"))
    assert before[f"{scheme}_exited"] == 0


def test_a_household_card_that_became_another_groups_is_a_switch(office: Any) -> None:
    switched = office.person("Chuyển")
    office.cover(switched, "2026-01-01", "2026-11-09")
    office.cover(switched, "2026-11-10", "2027-11-09", group="HT")
    unknown = office.person("Chưa rõ nhóm")
    office.cover(unknown, "2026-01-01", "2026-11-09")
    office.cover(unknown, "2026-11-10", "2027-11-09", group=None)
    both = office.person("Hai thẻ")
    office.cover(both, "2026-01-01", "2026-12-31")
    office.cover(both, "2026-11-10", "2027-11-09", group="HT")
    values = _values(office)
    assert (values["hi_exited_switched"], values["hi_exited"], values["hi_household"]) == (1, 1, 1)
    assert values["hi_renewed"] == 2  # everybody but the switch


@pytest.mark.parametrize(
    ("next_start", "renewed"),
    [(None, 0), ("2026-11-11", 1), ("2027-02-10", 1), ("2027-02-11", 0)],
)
def test_the_renewal_rate_is_of_the_terms_that_ended(
    office: Any, next_start: str | None, renewed: int
) -> None:
    person = office.person("A")
    office.cover(person, "2025-11-11", "2026-11-10")
    if next_start is not None:
        office.cover(person, next_start, "2028-01-31")
    other = office.person("B")
    office.cover(other, "2025-11-11", "2026-11-10", group="HT")
    office.cover(other, "2026-11-11", "2027-11-10", group="HT")
    found = indicators.compute(office.database, NOVEMBER, TODAY)["hi_renewal_rate"]
    assert (found.numerator, found.denominator) == (1 + renewed, 2)
    assert found.value == Decimal(50 * (1 + renewed))


def test_the_lapse_rate_is_of_those_insured_at_the_opening(office: Any) -> None:
    for end in ("2026-08-10", "2026-12-31", "2026-12-31"):
        office.cover(office.person(end), "2025-09-01", end)
    found = indicators.compute(office.database, NOVEMBER, TODAY)["hi_lapse_rate"]
    assert (found.numerator, found.denominator, found.value) == (1, 2, Decimal("50.00"))


@pytest.mark.parametrize(
    ("limits", "state"),
    [
        ({}, "resumed"),
        ({"new_after": 3}, "new"),
        ({"renewal_gap": 6}, "renewed"),
        ({"new_each_year": True}, "new"),
        ({"new_after": 3, "valid_from": _day("2026-11-22")}, "resumed"),
        ({"new_after": 3, "valid_from": _day("2026-11-21")}, "new"),
    ],
)
def test_the_office_says_what_counts_as_new_and_from_which_day(
    office: Any, limits: dict[str, Any], state: str
) -> None:
    """A card that ended on 31/12/2025 is followed in 4 months and some days, in another year."""
    period, today = Period.parse("2026-05"), TODAY
    if limits:
        _choose(office, **limits)
    person = office.person()
    office.cover(person, "2025-01-01", "2025-12-31")
    office.cover(person, "2026-11-01" if "valid_from" in limits else "2026-05-05", "2027-05-04")
    if "valid_from" in limits:
        period = NOVEMBER
    found = indicators.compute(office.database, period, today)
    assert {one: 1 for one in STATES if found[f"hi_{one}"].value} == {state: 1}


def test_the_office_says_when_a_card_lapses(office: Any) -> None:
    office.cover(office.person(), "2025-11-01", "2026-10-31")
    assert _values(office)["hi_lapsed"] == 0
    _choose(office, hi_lapse_after=0)
    assert _values(office)["hi_lapsed"] == 1


def test_own_rules_are_kept_as_they_were_entered() -> None:
    own = (_own(new_after=6), _own(valid_from=_day("2026-07-01"), new_each_year=True))
    assert own_rules(rules_text(reversed(own))) == own
    assert own_rules(rules_text(())) == own_rules("") == ()
    assert rules_on(_day("2026-06-30"), own) is own[0]
    assert rules_on(_day("2026-07-01"), own) is own[1]
    assert rules_on(_day("2025-12-31"), own) == USUAL


def test_the_months_of_an_office_close_on_its_day(office: Any) -> None:
    office.receipt(1, "2026-10-20", 1)
    office.receipt(2, "2026-10-21", 2)
    office.receipt(3, "2026-11-20", 4)
    office.receipt(4, "2026-11-21", 8)
    assert _values(office)["receipts_amount"] == 12
    write_choices(office.database, IndicatorChoices(cut_off=20), who=WHO)
    assert _values(office)["receipts_amount"] == 6
    behind = indicators.names_behind(office.database, "receipts", NOVEMBER, TODAY)
    assert behind is not None
    assert [one.value for one in behind.filters[:2]] == [_day("2026-10-21"), _day("2026-11-20")]


def test_locked_months_are_never_cut_anew(office: Any) -> None:
    office.receipt(1, "2026-10-20", 1)
    office.receipt(2, "2026-10-21", 2)
    office.receipt(3, "2026-11-20", 4)
    office.receipt(4, "2026-11-21", 8)
    by_the_20th = IndicatorChoices(cut_off=20)
    write_choices(office.database, by_the_20th, who=WHO)
    lock_period(office.database, _day("2026-11-10"), who=WHO, today=_day("2026-11-22"))
    with pytest.raises(InvalidInput) as refused:
        write_choices(office.database, IndicatorChoices(cut_off=25), who=WHO)
    assert refused.value.code == "indicators.cut_off_locked"
    assert read_choices(office.database) == by_the_20th
    write_choices(office.database, replace(by_the_20th, week_end=5), who=WHO)  # the rest may
    assert _values(office)["receipts_amount"] == 6


def test_a_year_that_is_over_keeps_the_closing_day_of_its_locks(office: Any) -> None:
    office.receipt(1, "2026-11-20", 4)
    office.receipt(2, "2026-11-21", 8)
    write_choices(office.database, IndicatorChoices(cut_off=20), who=WHO)
    for month in ("2026-11-10", "2026-12-10"):
        lock_period(office.database, _day(month), who=WHO, today=_day("2027-01-04"))
    write_choices(office.database, IndicatorChoices(cut_off=25), who=WHO)
    assert _values(office)["receipts_amount"] == 4
    with office.database.read() as snapshot:
        january = span_in(snapshot, Period.parse("2027-01"), _day("2027-02-10"))
    assert (january.first, january.last) == (_day("2027-01-01"), _day("2027-01-25"))


@pytest.mark.parametrize(
    "choices",
    [
        IndicatorChoices(cut_off=29),
        IndicatorChoices(week_end=0),
        IndicatorChoices(own=(_own(renewal_gap=13),)),
        IndicatorChoices(own=(_own(hi_lapse_after=-1),)),
    ],
)
def test_choices_that_cannot_be_are_refused(office: Any, choices: IndicatorChoices) -> None:
    with pytest.raises(InvalidInput):
        write_choices(office.database, choices, who=WHO)
    assert read_choices(office.database) == IndicatorChoices()


@given(st.dates(datetime.date(2025, 1, 1), datetime.date(2027, 12, 31)), st.integers(0, 60))
def test_a_term_lapses_on_one_day_alone(end: datetime.date, length: int) -> None:
    """The interval of ends that lapse in a period agrees with the last day of each term."""
    from desktop.domain.movement_rules import lapsing_ends

    first = add_months(end, 2)
    closing = first + datetime.timedelta(days=length)
    for scheme in ("HI", "VSI"):
        for months, (low, high) in lapsing_ends(USUAL, scheme, first, closing).items():
            lapse = USUAL.last_day_in_time(scheme, end, months) + datetime.timedelta(days=1)
            assert (low <= end <= high) == (first <= lapse <= closing)
