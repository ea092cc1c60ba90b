"""Who stands at the desk, in which bucket, and what the family is to prepare."""

import datetime
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.reference_data import hi_group_details
from desktop.domain.renewals import BUCKET_KEYS
from desktop.services import history
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice, open_basket, quote
from desktop.services.collecting.payer_group import paid_elsewhere, payer_group
from desktop.services.rates import rate_book
from desktop.services.renewals.desk import read_desk
from desktop.services.renewals.outcomes import HeadNeeded, Outcome, PromiseOutsideTime, record
from desktop.services.renewals.parts import Desk as RenewalDesk
from desktop.services.renewals.parts import DeskRow
from desktop.services.renewals.rows import NOBODY, DeskChoice, rows_of, sums_of, urgency_of
from desktop.storage.database import Database
from desktop.storage.queries.collecting_basket import CoverRow, HouseholdRow, PersonRow
from tests.office_data import COMMUNE, TODAY, WHO
from tests.services.collecting.desk import Desk

DAY = datetime.timedelta(days=1)


def cover(family: Desk, place: int, days: int, group: str = "GD", **values: object) -> int:
    """Give a member a card that ends so many days after today."""
    end = TODAY + days * DAY
    return family.add(
        "cover",
        person_id=family.persons[place],
        scheme=values.pop("scheme", "HI"),
        hi_group=group,
        valid_to=end,
        **values,
    )


def desk_of(family: Desk, scheme: str = "HI") -> RenewalDesk:
    return read_desk(family.database, TODAY, scheme)  # type: ignore[arg-type]


def the_row(family: Desk, choice: DeskChoice | None = None, scheme: str = "HI") -> DeskRow:
    (row,) = rows_of(desk_of(family, scheme), choice or DeskChoice())
    return row


def rows(family: Desk, choice: DeskChoice | None = None) -> list[DeskRow]:
    return rows_of(desk_of(family), choice or DeskChoice())


def outcome(family: Desk, kind: str, **values: object) -> None:
    row = the_row(family)
    asked = Outcome(kind=kind, home=row.home, cards=row.cards, **values)  # type: ignore[arg-type]
    record(family.database, asked, today=TODAY, who=WHO)


@pytest.mark.parametrize(("first", "second", "shown"), [("DT", "GD", ["GD"]), ("GD", "DT", [])])
def test_of_two_cards_with_one_end_the_one_written_last_speaks(
    family: Desk, first: str, second: str, shown: list[str]
) -> None:
    """Not the group that sorts last, nor the one that is nobody's to collect from."""
    cover(family, 0, 9, first)
    cover(family, 0, 9, second)
    cover(family, 0, 500, "GD", scheme="VSI")
    assert [card.group for row in rows(family) for card in row.cards] == shown


CLASSES = (None, "poor", "near_poor", "average_living", "other")


@pytest.mark.parametrize("household_class", CLASSES)
def test_nobody_who_pays_is_passed_over(family: Desk, household_class: str | None) -> None:
    """Groups the statement leaves out are those from which the basket takes nothing either."""
    left_out = paid_elsewhere(TODAY, rate_book(family.database))
    assert {"DT", "HS", "SV", "BT", "HT"} <= left_out
    assert not {"GD", "CN", "GB", "HN", "TE"} & left_out
    home = HouseholdRow(1, COMMUNE, None, None, None, household_class, None, None, None)
    for group in hi_group_details():
        for own in (group, None):
            card = CoverRow(1, "HI", group, None, TODAY, None, None)
            found = payer_group(somebody(own), home, (card,), TODAY, rate_book(family.database))
            assert not (found.may_pay and group in left_out), (group, own)


def somebody(group: str | None) -> PersonRow:
    return PersonRow(
        id=1, commune_code=COMMUNE, household_id=1, name="Ma Hữu Sỹ", birth=None, relation=None,
        ethnic_group=None, participant_group=group, residence_status=None, residence_date=None,
        life_status="alive", life_date=None, five_year_date=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("days", "bucket"),
    [
        (61, None),
        (60, "in_60"),
        (30, "in_30"),
        (15, "in_15"),
        (7, "in_7"),
        (0, "today"),
        (-1, "late_30"),
        (-90, "late_90"),
        (-91, "late_more"),
    ],
)
def test_a_card_stands_in_its_bucket(family: Desk, days: int, bucket: str | None) -> None:
    cover(family, 0, days)
    desk = desk_of(family)
    assert {key: count.cards for key, count in desk.counts.items() if count.cards} == (
        {bucket: 1} if bucket else {}
    )
    assert desk.cards == desk.home_count == (1 if bucket else 0)


def test_the_family_prepares_what_the_issue_says(family: Desk) -> None:
    for place in range(5):
        cover(family, place, 3)
    row = the_row(family)
    assert (len(row.cards), row.fee, row.home.head) == (5, 4_371_840, "Ma Hữu Sỹ")
    assert (row.end, row.days_left) == (TODAY + 3 * DAY, 95)
    assert sums_of([row]).fee == 4_371_840


def test_the_order_goes_on_from_this_years_payers(family: Desk) -> None:
    family.pay("4701", 0, 1)
    for place in (2, 3):
        cover(family, place, -5)
    row = the_row(family)
    assert {card.person_id for card in row.cards} == {family.persons[2], family.persons[3]}
    basket = open_basket(family.database, family.household, TODAY)
    choices = [HealthChoice(card.person_id, 12) for card in row.cards]
    assert row.fee == quote(basket, choices, rate_book(family.database)).own
    assert row.fee == 1_366_200 * 6 // 10 + 1_366_200 * 5 // 10


@pytest.mark.parametrize("group", ["HN", "DT", "HT", "DN", "HS"])
def test_who_is_paid_by_others_does_not_stand_there(family: Desk, group: str) -> None:
    cover(family, 0, 5, group)
    assert desk_of(family).cards == 0


@pytest.mark.parametrize(
    "values",
    [
        {"life_status": "dead", "life_date": TODAY},
        {"residence_status": "moved_out", "residence_date": TODAY},
    ],
)
def test_who_died_or_moved_does_not_stand_there(family: Desk, values: dict[str, object]) -> None:
    cover(family, 0, 5)
    family.change("person", family.persons[0], **values)
    assert desk_of(family).cards == 0


def test_only_the_last_cover_counts(family: Desk) -> None:
    cover(family, 0, -300)
    cover(family, 0, 200)
    cover(family, 1, -20, "HN")
    cover(family, 1, -20, "GD")
    assert [card.person_id for card in the_row(family).cards] == [family.persons[1]]


def test_posting_removes_the_row_and_makes_next_years(family: Desk) -> None:
    cover(family, 0, 9)
    assert desk_of(family).counts["in_15"].cards == 1
    family.pay("4701", 0)
    assert desk_of(family).cards == 0
    next_year = read_desk(family.database, TODAY + 365 * DAY, "HI")
    assert next_year.counts["in_15"].cards == 1


def test_most_urgent_first_and_broken_last(family: Desk) -> None:
    ends = (40, -80, -120, -62, 5)
    for place, days in enumerate(ends):
        person = family.persons[place]
        family.change("person", person, household_id=None)
        cover(family, place, days)
    ordered = rows(family)
    assert [(row.end - TODAY).days for row in ordered] == [-80, -62, 5, 40, -120]
    assert [urgency_of(row) for row in ordered] == ["red", "amber", "plain", "plain", "broken"]
    assert [row.home.household_id for row in ordered] == [None] * 5


def test_a_promise_mutes_until_its_day(family: Desk) -> None:
    cover(family, 0, 5)
    outcome(family, "promised", day=TODAY + 3 * DAY)
    desk = desk_of(family)
    assert (desk.cards, desk.promised.cards, desk.counts["in_7"].cards) == (1, 1, 0)
    assert not rows(family)
    muted = the_row(family, DeskChoice(promised=True))
    assert muted.home.muted_until == TODAY + 3 * DAY
    that_day = read_desk(family.database, TODAY + 3 * DAY, "HI")
    (row,) = rows_of(that_day, DeskChoice())
    assert row.promised_today
    assert that_day.promised.cards == 0
    history.undo(family.database, who=WHO)
    assert the_row(family).home.contact is None


@pytest.mark.parametrize("days", [0, -1, 91])
def test_a_promise_lies_ahead_and_not_too_far(family: Desk, days: int) -> None:
    cover(family, 0, 5)
    with pytest.raises(PromiseOutsideTime):
        outcome(family, "promised", day=TODAY + days * DAY)
    assert the_row(family).home.contact is None


def test_who_refused_stays_and_says_so(family: Desk) -> None:
    cover(family, 0, 5)
    outcome(family, "refused", reason="no_money")
    row = the_row(family)
    assert (row.home.refused, row.home.contact and row.home.contact.outcome) == (
        "no_money",
        "refused",
    )


def test_who_got_a_card_of_the_state_leaves_until_the_next_one(family: Desk) -> None:
    cover(family, 0, 5)
    cover(family, 1, 5)
    outcome(family, "state_paid", members=(family.persons[0],))
    assert [card.person_id for card in the_row(family).cards] == [family.persons[1]]
    cover(family, 0, 50)
    assert len(the_row(family).cards) == 2


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [("moved", "residence_status", "moved_out"), ("died", "life_status", "dead")],
)
def test_who_moved_or_died_is_written_so_and_taken_back(
    family: Desk, kind: str, field: str, value: str
) -> None:
    cover(family, 2, 5)
    outcome(family, kind, day=TODAY - DAY)
    assert not rows(family)
    with family.database.write(WHO) as unit:
        assert unit.get("person", family.persons[2]).values[field] == value
    history.undo(family.database, who=WHO)
    history.undo(family.database, who=WHO)
    assert len(rows(family)) == 1


def test_the_head_does_not_go_while_others_stay(family: Desk) -> None:
    cover(family, 0, 5)
    with pytest.raises(HeadNeeded):
        outcome(family, "died")
    assert the_row(family).home.contact is None


def test_a_whole_household_moves(family: Desk) -> None:
    cover(family, 0, 5)
    outcome(family, "moved", whole_home=True)
    assert not rows(family)


def test_a_contact_of_last_years_card_is_none_now(family: Desk) -> None:
    cover(family, 0, 5)
    for days in (200, 10):
        family.add(
            "contact",
            household_id=family.household,
            contacted_on=TODAY - days * DAY,
            channel="call",
            outcome="reminded",
            scheme="HI",
        )
    contact = the_row(family).home.contact
    assert contact is not None
    assert contact.on == TODAY - 10 * DAY
    cover(family, 0, 150)
    later = read_desk(family.database, TODAY + 149 * DAY, "HI")
    assert rows_of(later, DeskChoice())[0].home.contact is None


def test_filters_by_collector_and_neighbourhood(family: Desk) -> None:
    cover(family, 0, 5)
    place = family.add("neighbourhood", name="Khau Đao", sort_key="khau dao", search_key="khau dao")
    assert rows(family, DeskChoice(collector_id=NOBODY))
    assert not rows(family, DeskChoice(collector_id=family.collector))
    family.change(
        "household", family.household, collector_id=family.collector, neighbourhood_id=place
    )
    (row,) = rows(family, DeskChoice(collector_id=family.collector, neighbourhood_id=place))
    assert (row.home.collector, row.home.neighbourhood) == ("Đỗ Thị Hiền", "Khau Đao")
    assert not rows(family, DeskChoice(collector_id=NOBODY))


@pytest.mark.parametrize(
    ("months", "end_days", "deadline"),
    [(1, -21, 9), (3, -21, 71), (12, -205, 9), (6, -113, 9)],
)
def test_instalments_are_due_by_their_mode(
    family: Desk, months: int, end_days: int, deadline: int
) -> None:
    # 31/10/2026, 30/04/2026 and 31/07/2026: the next term begins on the first after.
    family.add(
        "cover",
        person_id=family.persons[0],
        scheme="VSI",
        valid_to=TODAY + end_days * DAY,
        months=months,
    )
    desk = desk_of(family, "VSI")
    if deadline > 60:
        assert desk.cards == 0
        return
    (row,) = rows_of(desk, DeskChoice())
    assert (row.cards[0].days, row.cards[0].months, row.fee) == (deadline, months, None)


def test_an_instalment_costs_what_the_basket_says(family: Desk) -> None:
    first = datetime.date(2026, 10, 1)
    choice = VoluntaryChoice(family.persons[1], 1_500_000, 1, first_month=first)
    family.record("4701", choice)
    row = the_row(family, scheme="VSI")
    basket = open_basket(family.database, family.household, TODAY)
    again = VoluntaryChoice(family.persons[1], 1_500_000, 1)
    assert row.fee == quote(basket, (again,), rate_book(family.database)).own == 264_000
    assert row.cards[0].due_on == datetime.date(2026, 11, 30)


def test_the_desk_says_what_the_baskets_say(demo: Database) -> None:
    """Every household of the sample data, every group: the same members, the same money."""
    desk = read_desk(demo, TODAY, "HI")
    rates = rate_book(demo)
    checked = 0
    for row in rows_of(desk, DeskChoice()):
        if row.home.household_id is None:
            continue
        basket = open_basket(demo, row.home.household_id, TODAY)
        due = {
            member.person_id
            for member in basket.members
            if member.may_pay
            and member.previous_end is not None
            and (member.previous_end - TODAY).days <= 60
        }
        assert due == {card.person_id for card in row.cards}
        choices = [HealthChoice(card.person_id, card.months) for card in row.cards]
        assert row.fee == quote(basket, choices, rates).own
        assert all(
            basket.member(card.person_id).keep_by == card.keep_by  # type: ignore[union-attr]
            for card in row.cards
        )
        checked += 1
    assert checked > 20
    asked = [home for home in desk.homes if home.muted_until is None]
    assert desk.promised.homes == len(desk.homes) - len(asked)
    buckets = Counter(card.bucket for home in asked for card in home.cards)
    assert {key: desk.counts[key].cards for key in BUCKET_KEYS} == {
        key: buckets.get(key, 0) for key in BUCKET_KEYS
    }


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.integers(-400, 90), min_size=5, max_size=5), st.integers(-1, 40))
def test_buckets_and_promises_hold_every_card_in_range(
    family: Desk, days: list[int], promised: int
) -> None:
    with family.database.write(WHO) as unit:
        made = [
            unit.insert(
                "cover",
                {
                    "commune_code": "02647",
                    "person_id": person,
                    "scheme": "HI",
                    "hi_group": "GD",
                    "valid_to": TODAY + left * DAY,
                },
            )
            for person, left in zip(family.persons, days, strict=True)
        ]
        contact = unit.insert(
            "contact",
            {
                "commune_code": "02647",
                "household_id": family.household,
                "contacted_on": TODAY,
                "channel": "call",
                "outcome": "promised",
                "promised_on": TODAY + promised * DAY,
            },
        )
    desk = desk_of(family)
    in_range = sum(left <= 60 for left in days)
    assert desk.cards == in_range
    shown = rows_of(desk, DeskChoice()) + rows_of(desk, DeskChoice(promised=True))
    assert sums_of(shown).cards == in_range
    with family.database.write(WHO) as unit:
        unit.delete("contact", contact)
        for one in made:
            unit.delete("cover", one)
