"""The basket: who may pay, in which order, how much, and from when."""

import datetime

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.voluntary_contribution import IncomeOutsideLimits
from desktop.services import offices
from desktop.services.collecting import voiding
from desktop.services.collecting.basket import (
    Basket,
    BasketQuote,
    Choice,
    HealthChoice,
    VoluntaryChoice,
    open_basket,
    quote,
)
from desktop.services.collecting.refusals import BasketRefused, CoverOverlaps, PayerGone
from desktop.services.collecting.voluntary_support import ISLAND_OPTION
from desktop.services.rates import rate_book
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk

D = datetime.date


def basket_of(desk: Desk, paid_on: datetime.date = PAID_ON) -> Basket:
    return open_basket(desk.database, desk.household, paid_on)


def quoted(desk: Desk, *choices: Choice, paid_on: datetime.date = PAID_ON) -> BasketQuote:
    return quote(basket_of(desk, paid_on), choices, rate_book(desk.database))


def covered(desk: Desk, place: int, last: datetime.date, group: str = "GD") -> None:
    first = D(last.year - 1, last.month, 1)
    term = {"scheme": "HI", "hi_group": group, "valid_from": first, "valid_to": last}
    desk.add("cover", person_id=desk.persons[place], **term)


def test_the_family_of_five_pays_what_the_issue_says(desk: Desk) -> None:
    counted = quoted(desk, *(HealthChoice(person, 12) for person in desk.persons))
    assert counted.own == 4_371_840
    assert [line.contribution.order for line in counted.lines] == [1, 2, 3, 4, 5]
    assert not counted.problems
    assert all(line.plan_code == "TM" for line in counted.lines)


def test_the_order_goes_on_from_who_paid_this_year(desk: Desk) -> None:
    desk.pay("4701", 0, 1)
    members = map(basket_of(desk).member, desk.persons)
    assert [member and member.order_in_year for member in members] == [1, 2, None, None, None]
    counted = quoted(desk, HealthChoice(desk.persons[3], 12), HealthChoice(desk.persons[2], 12))
    assert [line.contribution.order for line in counted.lines] == [3, 4]
    assert [line.contribution.own for line in counted.lines] == [819_720, 683_100]


def test_the_order_begins_again_on_the_first_of_january(desk: Desk) -> None:
    desk.pay("4701", 0, 1)
    counted = quoted(desk, HealthChoice(desk.persons[2], 12), paid_on=D(2027, 1, 1))
    assert counted.lines[0].contribution.order == 1


def test_who_pays_twice_in_a_year_keeps_the_order(desk: Desk) -> None:
    """So that renewing twice costs what renewing once does."""
    desk.pay("4701", 0, 1, months=3)
    counted = quoted(desk, HealthChoice(desk.persons[1], 3), HealthChoice(desk.persons[2], 3))
    assert [line.contribution.order for line in counted.lines] == [2, 3]


def test_other_groups_take_no_order(desk: Desk) -> None:
    counted = quoted(
        desk,
        HealthChoice(desk.persons[0], 12, group="CN"),
        HealthChoice(desk.persons[1], 12, group="GB"),
        HealthChoice(desk.persons[2], 12),
    )
    assert [line.contribution.order for line in counted.lines] == [None, None, 1]
    assert [line.contribution.own for line in counted.lines] == [409_860, 956_340, 1_366_200]


def test_the_order_of_a_void_receipt_is_free_again(desk: Desk) -> None:
    first = desk.pay("4701", 0)
    desk.pay("4702", 1)
    voiding.void_receipt(desk.database, first.receipt_ids[0], "Sai tên", who=WHO, today=TODAY)
    counted = quoted(desk, HealthChoice(desk.persons[2], 12), HealthChoice(desk.persons[3], 12))
    assert [line.contribution.order for line in counted.lines] == [1, 3]


def test_a_receipt_out_of_a_list_takes_an_order(desk: Desk) -> None:
    desk.add(
        "receipt",
        person_id=desk.persons[4],
        payer_name="Giàng Thị Sua",
        receipt_no="88",
        receipt_date=D(2026, 2, 3),
        scheme="HI",
        months=12,
        amount_paid=1_263_600,
    )
    counted = quoted(desk, HealthChoice(desk.persons[0], 12))
    assert counted.lines[0].contribution.order == 2


RENEWALS = [
    ("first time", None, D(2026, 11, 10), D(2026, 12, 10), D(2027, 12, 9), "TM"),
    ("on time", D(2026, 11, 30), D(2026, 11, 20), D(2026, 12, 1), D(2027, 11, 30), "ON"),
    ("short gap", D(2026, 9, 30), D(2026, 11, 20), D(2026, 11, 20), D(2027, 11, 19), "ON"),
    ("long gap", D(2026, 8, 2), D(2026, 11, 10), D(2026, 12, 10), D(2027, 12, 9), "TM"),
]


@pytest.mark.parametrize(
    ("name", "end", "paid_on", "first", "last", "plan"), RENEWALS, ids=[row[0] for row in RENEWALS]
)
def test_when_the_card_begins(
    desk: Desk,
    name: str,
    end: datetime.date | None,
    paid_on: datetime.date,
    first: datetime.date,
    last: datetime.date,
    plan: str,
) -> None:
    if end is not None:
        covered(desk, 0, end)
    (line,) = quoted(desk, HealthChoice(desk.persons[0], 12), paid_on=paid_on).lines
    assert (line.cover.valid_from, line.cover.valid_to, line.plan_code) == (first, last, plan), name


def test_who_was_poor_goes_on_from_that_card(desk: Desk) -> None:
    covered(desk, 0, D(2026, 10, 31), "HN")
    member = basket_of(desk).members[0]
    assert (member.group, member.may_pay) == ("GD", True)
    assert member.notes
    (line,) = quoted(desk, HealthChoice(desk.persons[0], 12)).lines
    assert line.cover.valid_from == PAID_ON
    assert line.cover.continuous


def test_a_card_that_holds_long_is_told(desk: Desk) -> None:
    covered(desk, 0, D(2027, 5, 31))
    (line,) = quoted(desk, HealthChoice(desk.persons[0], 12)).lines
    assert line.cover.valid_from == D(2027, 6, 1)
    told = [issue.text() for issue in line.warnings if issue.code == "cover.still_valid"]
    assert told == ["Thẻ còn hạn đến 31/05/2027, đóng tiếp sẽ có giá trị từ 01/06/2027."]


@pytest.mark.parametrize(
    ("values", "group", "code"),
    [
        ({"birth_date": PartialDate(2021, 5, 3)}, "TE", "payer.state_paid"),
        ({"birth_date": PartialDate(2020, 5, 3), "participant_group": "TE"}, "GD", None),
        ({"participant_group": "HS"}, "HS", "payer.at_school"),
        ({"participant_group": "DN"}, "DN", "payer.paid_elsewhere"),
        ({"participant_group": "BT"}, "BT", "payer.state_paid"),
        ({"life_status": "dead"}, "GD", "payer.dead"),
        ({"residence_status": "moved_out"}, "GD", "payer.moved"),
        ({"residence_status": "moved_out", "residence_date": D(2026, 12, 1)}, "GD", None),
    ],
)
def test_who_does_not_pay_here(
    desk: Desk, values: dict[str, object], group: str, code: str | None
) -> None:
    desk.change("person", desk.persons[2], **values)
    member = basket_of(desk).member(desk.persons[2])
    assert member is not None
    assert (member.group, member.reason and member.reason.code) == (group, code)
    counted = quoted(desk, HealthChoice(desk.persons[2], 12))
    assert bool(counted.problems) == (code is not None)
    if code in {"payer.dead", "payer.moved"}:
        assert isinstance(counted.problems[0].error, PayerGone)


@pytest.mark.parametrize(
    ("household", "group"),
    [
        ({"household_class": "poor"}, "HN"),
        ({"household_class": "near_poor"}, "CN"),
        ({"household_class": "near_poor", "class_to": D(2026, 10, 31)}, "GD"),
        ({"household_class": "near_poor", "class_from": D(2026, 12, 1)}, "GD"),
        ({"household_class": "other"}, "GD"),
    ],
)
def test_the_class_of_the_household_decides_while_it_holds(
    desk: Desk, household: dict[str, object], group: str
) -> None:
    desk.change("household", desk.household, **household)
    assert basket_of(desk).members[0].group == group


@pytest.mark.parametrize(("group", "known"), [("GD", 6), ("CN", 6), ("HN", None), ("TE", None)])
def test_only_a_cover_that_was_paid_for_tells_the_months(
    desk: Desk, group: str, known: int | None
) -> None:
    term = {"valid_from": D(2026, 5, 1), "valid_to": D(2026, 10, 31), "months": 6}
    desk.add("cover", person_id=desk.persons[0], scheme="HI", hi_group=group, **term)
    assert basket_of(desk).members[0].last_months == known


def test_a_person_stands_once_for_each_insurance(desk: Desk) -> None:
    counted = quoted(desk, HealthChoice(desk.persons[0], 12), HealthChoice(desk.persons[0], 6))
    assert isinstance(counted.problems[0].error, BasketRefused)
    assert len(counted.lines) == 1


def voluntary(desk: Desk, months: int = 3, income: int = 1_500_000) -> VoluntaryChoice:
    return VoluntaryChoice(desk.persons[0], income, months)


SUPPORT = [
    ({}, {}, False, 264_000),
    ({"household_class": "poor"}, {}, False, 165_000),
    ({"household_class": "near_poor"}, {}, False, 198_000),
    ({}, {"ethnic_group": "02"}, False, 231_000),
    ({}, {"ethnic_group": "01"}, False, 264_000),
    ({}, {}, True, 165_000),
    ({"household_class": "near_poor"}, {"ethnic_group": "02"}, True, 165_000),
    ({"household_class": "near_poor", "class_to": D(2026, 10, 31)}, {}, False, 264_000),
]


@pytest.mark.parametrize(("household", "person", "island", "own"), SUPPORT)
def test_the_best_support_counts(
    desk: Desk, household: dict[str, object], person: dict[str, object], island: bool, own: int
) -> None:
    desk.change("household", desk.household, **household)
    desk.change("person", desk.persons[0], **person)
    if island:
        offices.set_office_options(desk.database, {ISLAND_OPTION: "yes"}, who=WHO)
    (line,) = quoted(desk, voluntary(desk, months=1)).lines
    assert line.contribution.own == own


def test_support_begins_with_the_class(desk: Desk) -> None:
    """Near-poor from 1 June: only from then on 40 %, before it 20 %."""
    days = {"class_from": D(2026, 6, 1), "class_to": D(2026, 12, 31)}
    desk.change("household", desk.household, household_class="near_poor", **days)
    choice = VoluntaryChoice(desk.persons[0], 1_500_000, 3, first_month=D(2026, 5, 1))
    (line,) = quoted(desk, choice, paid_on=D(2026, 6, 20)).lines
    assert line.contribution.state_support == 66_000 + 2 * 132_000


def test_before_the_class_the_own_support_counts(desk: Desk) -> None:
    """Ethnic minority gets 30 %, also in the months before the household became near-poor."""
    days = {"class_from": D(2026, 6, 1), "class_to": D(2026, 12, 31)}
    desk.change("household", desk.household, household_class="near_poor", **days)
    desk.change("person", desk.persons[0], ethnic_group="02")
    choice = VoluntaryChoice(desk.persons[0], 1_500_000, 3, first_month=D(2026, 5, 1))
    (line,) = quoted(desk, choice, paid_on=D(2026, 6, 20)).lines
    assert line.contribution.state_support == 99_000 + 2 * 132_000


def test_the_first_month_follows_the_last_paid_one(desk: Desk) -> None:
    desk.record("4701", voluntary(desk))
    (line,) = quoted(desk, voluntary(desk)).lines
    assert (line.cover.valid_from, line.cover.valid_to) == (D(2027, 2, 1), D(2027, 4, 30))
    assert line.plan_code == "ON"


def test_the_first_month_is_that_of_payment_when_the_old_term_is_long_past(desk: Desk) -> None:
    term = {"scheme": "VSI", "valid_from": D(2025, 1, 1), "valid_to": D(2025, 12, 31)}
    desk.add("cover", person_id=desk.persons[0], **term)
    (line,) = quoted(desk, voluntary(desk)).lines
    assert line.cover.valid_from == D(2026, 11, 1)


def test_months_paid_for_already_are_refused(desk: Desk) -> None:
    desk.record("4701", voluntary(desk))
    again = VoluntaryChoice(desk.persons[0], 1_500_000, 3, first_month=D(2027, 1, 1))
    assert isinstance(quoted(desk, again).problems[0].error, CoverOverlaps)


def test_support_ends_after_120_months(desk: Desk) -> None:
    term = {"scheme": "VSI", "valid_from": D(2018, 1, 1), "valid_to": D(2026, 10, 31)}
    desk.add("cover", person_id=desk.persons[0], **term)
    state = basket_of(desk).members[0].voluntary
    assert (state.used_months, state.months_left) == (106, 14)
    ahead = VoluntaryChoice(desk.persons[0], 1_500_000, 24, mode="ahead")
    (line,) = quoted(desk, ahead).lines
    assert line.contribution.due == 7_644_801
    assert line.contribution.state_support == 14 * 66_000


def test_an_income_outside_the_limits_is_a_problem(desk: Desk) -> None:
    counted = quoted(desk, HealthChoice(desk.persons[0], 12), voluntary(desk, income=1_400_000))
    assert [problem.place for problem in counted.problems] == [1]
    assert isinstance(counted.problems[0].error, IncomeOutsideLimits)
    assert counted.own == 1_366_200
