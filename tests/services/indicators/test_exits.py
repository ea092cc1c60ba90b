"""Who stopped taking part: why, in which period, and what no longer counts them."""

import datetime
from typing import Any

import pytest

from desktop.domain.cover_end import EXITS_OF, REASONS_OF
from desktop.domain.errors import RecordInvalid
from desktop.domain.list_query import ListQuery
from desktop.domain.periods import Period
from desktop.services import cover_ends, indicators, lists
from desktop.services.cover_ends import CoverEnd
from desktop.services.history.undoing import undo
from desktop.services.indicators.choices import read_choices, with_rules, write_choices
from desktop.services.renewals import desk
from tests.office_data import TODAY, WHO
from tests.services.indicators.test_movements import _own, _values

OCTOBER, NOVEMBER = Period.parse("2026-10"), Period.parse("2026-11")
ENDS = [(scheme, reason) for scheme, reasons in REASONS_OF.items() for reason in reasons]


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def _end(office: Any, person: int, last_day: str, reason: str | None, **more: Any) -> Any:
    found = cover_ends.read_terms(office.database, person)
    [term] = found.terms
    asked = CoverEnd(found.name, term, _day(last_day), reason, **more)
    return cover_ends.record(office.database, asked, today=TODAY, who=WHO)


@pytest.mark.parametrize(("scheme", "reason"), ENDS)
def test_a_term_that_was_ended_is_an_exit_of_the_month_after_its_last_day(
    office: Any, scheme: str, reason: str
) -> None:
    person = office.person("Thôi")
    office.cover(person, "2026-01-01", "2026-12-31", scheme)
    office.cover(office.person("Còn"), "2026-01-01", "2026-12-31", scheme)
    _end(office, person, "2026-10-31", reason)
    key = scheme.lower()
    stock = {"HI": "hi_insured", "VSI": "vsi_participants"}[scheme]
    october, november = _values(office, OCTOBER), _values(office)
    assert (october[stock], october[f"{key}_exited"]) == (2, 0)
    assert (november[stock], november[f"{key}_opening"], november[f"{key}_exited"]) == (1, 2, 1)
    reasons = {one: november[f"{key}_exited_{one}"] for one in EXITS_OF[scheme]}
    assert reasons == dict.fromkeys(EXITS_OF[scheme], 0) | {reason: 1}
    for name in (f"{key}_exited", f"{key}_exited_{reason}"):
        behind = indicators.names_behind(office.database, name, NOVEMBER, TODAY)
        assert behind is not None
        assert behind.ids == (person,)
    for state in ("lapsed", "ending", "new", "renewed", "resumed"):
        for values in (october, november):
            assert values[f"{key}_{state}"] == 0, state


def test_an_ended_term_is_never_waited_for(office: Any) -> None:
    """Neither in the days the law leaves to pay, nor as lapsed or expiring, nor on the desk."""
    terms = {
        "HI": ("2025-08-11", "2026-08-10", "HI", 12),
        "VSI": ("2026-03-01", "2026-08-31", "VSI", 6),
    }
    for scheme, term in terms.items():
        ended = office.person(f"Thôi {scheme}")
        office.cover(ended, *term)
        _end(office, ended, term[1], "other")
        waited = office.person(f"Đang chờ {scheme}")
        office.cover(waited, *term)
        soon = office.person(f"Sắp hết {scheme}")
        office.cover(soon, "2025-12-01", "2026-12-05", scheme)
        leaving = office.person(f"Sắp thôi {scheme}")
        office.cover(leaving, "2025-12-01", "2027-12-31", scheme)
        _end(office, leaving, "2026-12-01", "other")
    values = _values(office)
    assert values["hi_lapsed"] == 1
    assert values["cards_expiring_30"] == values["cards_expiring_60"] == 1
    assert values["vsi_participants"] == 3  # in time until 31/12/2026, soon, leaving
    for chip, count in (("expired", 1), ("expiring", 1), ("due", 1)):
        query = ListQuery("person", chip=chip)
        assert len(lists.open_list(office.database, query, TODAY)) == count, chip
    for scheme in ("HI", "VSI"):
        shown = desk.read_desk(office.database, TODAY, scheme)
        names = {card.name for home in shown.homes for card in home.cards}
        assert not any("hôi" in name for name in names), names
        assert any("chờ" in name or "hết" in name for name in names), names


def test_who_goes_on_after_an_end_takes_part(office: Any) -> None:
    person = office.person("Trở lại")
    office.cover(person, "2026-01-01", "2026-12-31")
    _end(office, person, "2026-11-05", "other")
    office.cover(person, "2026-11-15", "2027-11-14")
    values = _values(office)
    assert (values["hi_exited"], values["hi_renewed"], values["hi_insured"]) == (0, 1, 1)
    assert _values(office, Period.parse("2026"))["hi_exited"] == 0


@pytest.mark.parametrize("until", ["2026-12-31", "2027-12-31", "2026-06-30"])
def test_of_two_cards_the_one_of_the_household_is_ended(office: Any, until: str) -> None:
    """The card of the employer goes on, whichever of them was to end last."""
    person = office.person("Hai thẻ")
    office.cover(person, "2026-01-01", "2026-12-31")
    office.cover(person, "2026-06-15", until, group="DN")
    _end(office, person, "2026-06-14", "switched")
    june = _values(office, Period.parse("2026-06"))
    assert (june["hi_exited_switched"], june["hi_insured"], june["hi_household"]) == (1, 1, 0)
    [left] = cover_ends.read_terms(office.database, person).terms
    assert (left.hi_group, left.valid_to, left.end_reason) == ("DN", _day(until), None)


def test_who_started_and_stopped_in_the_period_is_no_newcomer(office: Any) -> None:
    person = office.person("Vào rồi ra")
    office.cover(person, "2026-11-01", "2027-10-31", "VSI")
    _end(office, person, "2026-11-10", "compulsory")
    values = _values(office)
    assert (values["vsi_new"], values["vsi_exited"], values["vsi_participants"]) == (0, 0, 0)


def test_the_office_says_which_reasons_are_exits(office: Any) -> None:
    """A switch that is no exit is a renewal again; each reason is still told by itself."""
    switched = office.person("Đổi nhóm")
    office.cover(switched, "2026-01-01", "2026-11-09")
    office.cover(switched, "2026-11-10", "2027-11-09", group="HT")
    left = office.person("Thôi")
    office.cover(left, "2026-01-01", "2026-12-31")
    _end(office, left, "2026-11-09", "other")
    values = _values(office)
    assert (values["hi_exited"], values["hi_renewed"]) == (2, 0)
    usual = frozenset({"death", "moved", "other"})
    chosen = with_rules(read_choices(office.database), _own(exits=usual))
    write_choices(office.database, chosen, who=WHO)
    values = _values(office)
    assert (values["hi_exited"], values["hi_renewed"]) == (1, 1)
    assert (values["hi_exited_switched"], values["hi_exited_other"]) == (1, 1)


def test_an_end_is_undone_and_taken_back(office: Any) -> None:
    person = office.person("Ghi nhầm")
    office.cover(person, "2026-01-01", "2026-12-31")
    before = cover_ends.read_terms(office.database, person).terms[0]
    _end(office, person, "2026-11-09", "other")
    assert _values(office)["hi_insured"] == 0
    undo(office.database, who=WHO)
    assert _values(office)["hi_insured"] == 1
    _end(office, person, "2026-11-09", "other")
    _end(office, person, "2026-11-08", "switched")
    ended = cover_ends.read_terms(office.database, person).terms[0]
    assert (ended.valid_to, ended.term_to) == (_day("2026-11-08"), before.valid_to)
    _end(office, person, "2026-11-08", None, takes_back=True)
    again = cover_ends.read_terms(office.database, person).terms[0]
    assert (again.valid_to, again.end_reason, again.term_to) == (before.valid_to, None, None)


@pytest.mark.parametrize(
    ("scheme", "last_day", "reason", "field"),
    [
        ("HI", "2025-12-31", "other", "day"),
        ("HI", "2027-01-01", "other", "day"),
        ("HI", "2026-11-01", None, "reason"),
        ("HI", "2026-11-01", "withdrawn", "reason"),
        ("VSI", "2026-11-01", "switched", "reason"),
    ],
)
def test_an_end_outside_the_term_or_without_its_reason_is_refused(
    office: Any, scheme: str, last_day: str, reason: str | None, field: str
) -> None:
    person = office.person("Sai")
    office.cover(person, "2026-01-01", "2026-12-31", scheme)
    with pytest.raises(RecordInvalid) as refused:
        _end(office, person, last_day, reason)
    assert set(refused.value.problems) == {field}


@pytest.mark.parametrize("last_day", ["2026-01-01", "2026-12-31"])
def test_both_days_of_the_term_can_be_the_last(office: Any, last_day: str) -> None:
    person = office.person("Biên")
    office.cover(person, "2026-01-01", "2026-12-31")
    _end(office, person, last_day, "other")
    assert cover_ends.read_terms(office.database, person).terms[0].valid_to == _day(last_day)
