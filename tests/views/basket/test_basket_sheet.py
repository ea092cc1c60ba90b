"""The lines of a basket: who is ticked, in which order, and what every change comes to."""

import datetime

import pytest

from desktop.services.collecting.basket import VoluntaryChoice, open_basket
from desktop.services.rates import rate_book
from desktop.views.basket.basket_sheet import BasketSheet
from desktop.views.basket.line_texts import explanation
from tests.services.collecting.desk import PAID_ON

FULL = (1_366_200, 956_340, 819_720, 683_100, 546_480)
"""Five household members for twelve months at 2,530,000 (domain.md 4)."""


@pytest.fixture
def sheet_of(desk):
    def make(*ticked: int, on: datetime.date = PAID_ON) -> BasketSheet:
        basket = open_basket(desk.database, desk.household, on)
        return BasketSheet.of(basket, rate_book(desk.database), ticked)

    return make


def own(sheet: BasketSheet) -> list[int | None]:
    return [line.quoted.contribution.own if line.quoted else None for line in sheet.lines]


def ends(desk, place: int, day: datetime.date, group: str = "GD") -> None:
    person = desk.persons[place]
    first = day - datetime.timedelta(days=364)
    desk.add("cover", person_id=person, scheme="HI", hi_group=group, valid_from=first, valid_to=day)


def test_a_family_that_never_paid_is_ticked_whole(sheet_of) -> None:
    sheet = sheet_of()
    assert own(sheet) == list(FULL)
    assert sheet.quote.own == 4_371_840
    assert sheet.schemes == {"HI"}


def test_a_card_that_holds_long_is_not_ticked(desk, sheet_of) -> None:
    ends(desk, 0, PAID_ON + datetime.timedelta(days=200))
    ends(desk, 1, PAID_ON + datetime.timedelta(days=20))
    sheet = sheet_of()
    assert [line.ticked for line in sheet.lines] == [False, True, True, True, True]
    assert own(sheet) == [None, *FULL[:4]]


def test_who_was_asked_for_is_ticked_and_nobody_else(desk, sheet_of) -> None:
    sheet = sheet_of(desk.persons[3])
    assert own(sheet) == [None, None, None, FULL[0], None]


@pytest.mark.parametrize(("row", "target"), [(4, 0), (0, 4), (2, 1)])
def test_the_order_of_the_lines_is_the_order_of_payment(sheet_of, row: int, target: int) -> None:
    sheet = sheet_of()
    moved = sheet.lines[row]
    assert sheet.move(row, target)
    assert sheet.lines[target] is moved
    assert own(sheet) == list(FULL)
    assert not sheet.move(0, -1)


def test_an_unticked_line_takes_no_order(sheet_of) -> None:
    sheet = sheet_of()
    sheet.tick(1, ticked=False)
    assert own(sheet) == [FULL[0], None, *FULL[1:4]]
    assert sheet.quote.own == sum(FULL[:4])


def test_all_and_nobody(sheet_of) -> None:
    sheet = sheet_of()
    sheet.tick_all()
    assert own(sheet) == [None] * 5
    assert sheet.quote.own == 0
    sheet.tick_all()
    assert own(sheet) == list(FULL)


def test_months_tick_the_line(sheet_of) -> None:
    sheet = sheet_of()
    sheet.tick(0, ticked=False)
    sheet.set_months(0, 6)
    assert own(sheet)[0] == FULL[0] // 2


def test_a_pupil_stays_in_sight_behind_those_who_pay_and_can_be_regrouped(desk, sheet_of) -> None:
    ends(desk, 0, PAID_ON - datetime.timedelta(days=5))
    desk.change("person", desk.persons[1], participant_group="HS")
    sheet = sheet_of()
    pupil = sheet.lines[-1]
    assert pupil.choice.person_id == desk.persons[1]
    assert not pupil.may_pay
    assert pupil.reason is not None
    assert "GD" in sheet.groups(pupil)
    sheet.set_group(4, "GD")
    assert pupil.pays
    assert sheet.quote.own == 4_371_840


def test_another_group_pays_its_share(sheet_of) -> None:
    sheet = sheet_of()
    sheet.set_group(0, "CN")
    line = sheet.lines[0].quoted
    assert line is not None
    assert (line.contribution.due, line.contribution.own) == (1_366_200, 409_860)
    assert own(sheet)[1] == FULL[0]
    sheet.set_group(0, "GD")
    assert sheet.lines[0].choice.group is None


def test_who_has_died_cannot_be_ticked_or_moved(desk, sheet_of) -> None:
    desk.change("person", desk.persons[0], life_status="dead")
    sheet = sheet_of()
    assert sheet.member(sheet.lines[-1]).gone
    sheet.tick(4, ticked=True)
    assert own(sheet)[4] is None
    assert not sheet.move(4, 0)


def test_voluntary_insurance_is_a_line_of_the_same_person(desk, sheet_of) -> None:
    sheet = sheet_of()
    choice = VoluntaryChoice(desk.persons[4], 1_500_000, 3)
    assert sheet.set_voluntary(choice) == 5
    assert own(sheet)[5] == 3 * 264_000
    assert sheet.schemes == {"HI", "VSI"}
    assert sheet.set_voluntary(VoluntaryChoice(desk.persons[4], 3_000_000, 6)) == 5
    assert len(sheet.lines) == 6
    sheet.set_months(5, 12)
    assert sheet.lines[5].choice.months == 12
    sheet.remove(5)
    assert own(sheet) == list(FULL)
    sheet.remove(0)
    assert len(sheet.lines) == 5


LAST_MONTHS = [
    ("ends within 30 days", datetime.date(2026, 11, 30), True),
    ("ended, the next month is this one", datetime.date(2026, 10, 31), True),
    ("ended, the next month is past", datetime.date(2026, 9, 30), False),
    ("lapsed in spring", datetime.date(2026, 2, 28), False),
    ("runs on", datetime.date(2026, 12, 31), False),
]


@pytest.mark.parametrize(
    ("name", "end", "ticked"), LAST_MONTHS, ids=[row[0] for row in LAST_MONTHS]
)
def test_voluntary_insurance_is_offered_and_ticked_only_when_its_next_month_is_due(
    desk, sheet_of, name: str, end: datetime.date, ticked: bool
) -> None:
    month = end.replace(day=1)
    choice = VoluntaryChoice(desk.persons[0], 5_000_000, 1, first_month=month)
    desk.record("4701", choice, paid_on=min(month, PAID_ON))
    sheet = sheet_of()
    (line,) = [line for line in sheet.lines if line.is_voluntary]
    assert line.ticked is ticked, name
    assert sheet.quote.own_of("VSI") == (1_034_000 if ticked else 0)
    asked = sheet_of(desk.persons[1])
    assert asked.schemes == {"HI"}


def paid(desk, place: int, months: int) -> None:
    end = PAID_ON + datetime.timedelta(days=20)
    desk.add(
        "cover",
        person_id=desk.persons[place],
        scheme="HI",
        hi_group="GD",
        valid_from=end - datetime.timedelta(days=30 * months),
        valid_to=end,
        months=months,
    )


def test_the_months_are_those_of_the_last_payment_of_all_who_are_due(desk, sheet_of) -> None:
    for place in range(5):
        paid(desk, place, 6)
    sheet = sheet_of()
    assert [line.choice.months for line in sheet.lines] == [6] * 5
    assert sheet.is_as_before(sheet.lines[0])
    assert explanation(sheet, sheet.lines[0])[0].startswith("Số tháng như lần đóng trước.")
    sheet.set_months(0, 12)
    assert "lần đóng trước" not in explanation(sheet, sheet.lines[0])[0]


@pytest.mark.parametrize("last", [3, None], ids=["paid otherwise", "never paid"])
def test_a_year_is_offered_where_the_last_payments_differ(desk, sheet_of, last) -> None:
    for place in range(4):
        paid(desk, place, 6)
    if last is not None:
        paid(desk, 4, last)
    sheet = sheet_of()
    assert [line.choice.months for line in sheet.lines] == [12] * 5
    assert not any(sheet.is_as_before(line) for line in sheet.lines)
    assert sheet_of(desk.persons[0]).lines[0].choice.months == 6


def test_income_outside_the_limits_is_a_problem_of_its_line_only(desk, sheet_of) -> None:
    sheet = sheet_of()
    sheet.set_voluntary(VoluntaryChoice(desk.persons[0], 1_000, 3))
    wrong = next(line for line in sheet.lines if line.is_voluntary)
    assert wrong.problem is not None
    assert wrong.quoted is None
    assert sheet.quote.own == 4_371_840


def test_another_day_counts_with_its_rates_and_keeps_the_choices(desk, sheet_of) -> None:
    sheet = sheet_of()
    sheet.tick(2, ticked=False)
    sheet.move(0, 1)
    before = [line.choice for line in sheet.lines]
    basket = open_basket(desk.database, desk.household, datetime.date(2026, 6, 30))
    sheet.on_basket(basket, sheet.rates)
    assert [line.choice for line in sheet.lines] == before
    assert own(sheet)[0] == 1_263_600  # 2,340,000 × 4.5 % × 12


def test_who_comes_to_the_household_meanwhile_is_not_ticked(desk, sheet_of) -> None:
    sheet = sheet_of()
    desk.add("person", full_name="Ma Văn Mới", household_id=desk.household)
    sheet.on_basket(open_basket(desk.database, desk.household, PAID_ON), sheet.rates)
    assert len(sheet.lines) == 6
    assert own(sheet) == [*FULL, None]


def test_a_count_takes_less_than_a_frame(sheet_of) -> None:
    """Every tick counts on the GUI thread: 10 ms is what nobody feels."""
    import time

    sheet = sheet_of()
    best = 1.0
    for _ in range(5):
        begun = time.perf_counter()
        sheet.tick_all()
        best = min(best, time.perf_counter() - begun)
    assert best < 0.01
