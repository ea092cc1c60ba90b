"""One day of a clerk and two collectors (product.md, E1: steps 4, 5, 7, 8, 12, 13)."""

import datetime
from dataclasses import dataclass

import pytest

from desktop.services import history, household_changes
from desktop.services.authority import Authority
from desktop.services.collecting import (
    closing,
    submission_lists,
    submission_states,
    submissions,
    voiding,
)
from desktop.services.collecting.basket import (
    HealthChoice,
    VoluntaryChoice,
    open_basket,
    quote,
)
from desktop.services.collecting.recording import RecordedReceipt
from desktop.services.collecting.refusals import DayClosed, NumberRefused, VoidRefused
from desktop.services.household_plans import Move
from desktop.services.rates import rate_book
from desktop.services.renewals.desk import read_desk
from desktop.storage.database import Database
from desktop.storage.queries import covers
from tests.office_data import NOW, WHO
from tests.services.collecting.desk import Desk

D = datetime.date
DAY = D(2026, 5, 12)
OLD_END = D(2026, 5, 31)
FOUR = (1_263_600, 884_520, 758_160, 631_800)
"""The first to the fourth member for a year, by the base salary of May 2026 (2,340,000)."""


def card(desk: Desk, person: int, end: datetime.date, group: str = "GD") -> None:
    begin = end.replace(year=end.year - 1) + datetime.timedelta(days=1)
    term = {"scheme": "HI", "hi_group": group, "valid_from": begin, "valid_to": end}
    desk.add("cover", person_id=person, **term)


def home(desk: Desk, code: str, name: str, **values: object) -> tuple[int, int]:
    """Write a household of one; return the household and the person."""
    place = desk.add("household", household_code=code, head_name=name, **values)
    person = desk.add("person", household_id=place, full_name=name, relation="00")
    return place, person


def due_cards(database: Database) -> int:
    return sum(len(row.cards) for row in read_desk(database, DAY).homes)


def ends(desk: Desk) -> dict[int, datetime.date]:
    with desk.database.read() as snapshot:
        found = covers.of_persons(snapshot, desk.persons)
    return {person: max(line.valid_to for line in lines) for person, lines in found.items()}


@dataclass(frozen=True, slots=True)
class Day:
    """Who comes: the family (four payers, a pupil), a walk-in, a near-poor farmer."""

    desk: Desk
    walk_in: tuple[int, int]
    farmer: tuple[int, int]

    @property
    def voluntary(self) -> VoluntaryChoice:
        """Three months of the farmer, May to July."""
        return VoluntaryChoice(self.farmer[1], 1_500_000, 3, first_month=D(2026, 5, 1))

    def record_farmer(self, number: str) -> RecordedReceipt:
        """Write the farmer's receipt."""
        home, name = self.farmer[0], "Lù Văn Dín"
        return self.desk.record(
            number, self.voluntary, household_id=home, payer_name=name, paid_on=DAY
        )

    def record_walk_in(self, number: str) -> RecordedReceipt:
        """Write the walk-in's receipt."""
        home, name = self.walk_in[0], "Sùng A Chờ"
        choice = HealthChoice(self.walk_in[1], 12)
        return self.desk.record(number, choice, household_id=home, payer_name=name, paid_on=DAY)


def morning(desk: Desk) -> Day:
    """Write whose cards end, and who comes."""
    for payer in desk.persons[:4]:
        card(desk, payer, OLD_END)
    card(desk, desk.persons[4], OLD_END, "DT")
    walk_in = home(desk, "H2", "Sùng A Chờ")
    card(desk, walk_in[1], DAY - datetime.timedelta(days=100))
    desk.change("person", walk_in[1], five_year_date=D(2029, 2, 1))
    begins, until = D(2026, 6, 1), D(2026, 12, 31)
    near_poor = {"household_class": "near_poor", "class_from": begins, "class_to": until}
    return Day(desk, walk_in, home(desk, "H3", "Lù Văn Dín", **near_poor))


def test_a_day_of_collecting(desk: Desk) -> None:
    day = morning(desk)
    paid = four_of_a_family_pay(day)
    the_same_number_again_is_refused(day)
    continuity_is_lost_after_a_hundred_days(day)
    support_begins_with_the_class(day)
    the_day_is_closed_to_the_dong(day)
    the_batch_goes_out(day, paid)
    a_wrong_move_is_taken_back(day)


def four_of_a_family_pay(day: Day) -> int:
    """Step 4: the pupil's card is paid by the state. Returns the receipt."""
    desk, database = day.desk, day.desk.database
    payers, pupil = desk.persons[:4], desk.persons[4]
    rates = rate_book(database)
    basket = open_basket(database, desk.household, DAY)
    assert [member.may_pay for member in basket.members] == [True, True, True, True, False]
    choices = [HealthChoice(payer, 12) for payer in payers]
    shown = quote(basket, choices, rates)
    assert [line.contribution.order for line in shown.lines] == [1, 2, 3, 4]
    assert tuple(line.contribution.own for line in shown.lines) == FOUR
    assert shown.own == sum(FOUR) == 3_538_080
    before = due_cards(database)
    paid = desk.record("4701", *choices, paid_on=DAY, expected_own=shown.own)
    assert paid.receipt_nos == ("0004701",)
    assert {line.cover.valid_from for line in shown.lines} == {D(2026, 6, 1)}
    assert ends(desk) == {**dict.fromkeys(payers, D(2027, 5, 31)), pupil: OLD_END}
    assert due_cards(database) == before - 4
    return paid.receipt_ids[0]


def the_same_number_again_is_refused(day: Day) -> None:
    """Step 5: the earlier use is named."""
    with pytest.raises(NumberRefused, match=r"number\.used") as refused:
        day.record_farmer("4701")
    assert "Ma Hữu Sỹ" in refused.value.text()
    assert "12/05/2026" in refused.value.text()


def continuity_is_lost_after_a_hundred_days(day: Day) -> None:
    """Step 7: the card holds after the wait, and the family is told why."""
    database, (place, walk_in) = day.desk.database, day.walk_in
    basket = open_basket(database, place, DAY)
    offer = quote(basket, [HealthChoice(walk_in, 12)], rate_book(database))
    (late,) = offer.lines
    assert (late.cover.rule, late.cover.continuous, late.plan_code) == ("long_gap", False, "TM")
    assert (late.cover.valid_from, late.cover.valid_to) == (D(2026, 6, 11), D(2027, 6, 10))
    assert "quá hạn liên tục 01/05/2026" in late.sentences[-1].text()
    assert [issue.code for issue in late.warnings] == ["cover.five_years_restart"]


def support_begins_with_the_class(day: Day) -> None:
    """Step 8: near-poor from 1 June; one month at 20 %, two at 40 %."""
    one = day.record_farmer("4702")
    assert one.quote is not None
    (line,) = one.quote.lines
    assert line.contribution.due == 3 * 330_000
    assert line.contribution.state_support == 66_000 + 2 * 132_000
    assert one.own == 660_000


def the_day_is_closed_to_the_dong(day: Day) -> None:
    """Step 12: a void receipt counts nothing, money that is missing is named."""
    desk, database = day.desk, day.desk.database
    spoilt = day.record_walk_in("4703")
    voiding.void_receipt(database, spoilt.receipt_ids[0], "Bị rách", who=WHO, today=DAY)
    total = sum(FOUR) + 660_000
    short = closing.DayCount(desk.collector, DAY, cash=total - 660_000)
    with pytest.raises(closing.CountDiffers) as differs:
        closing.close_day(database, short, who=WHO, today=DAY)
    assert differs.value.difference == -660_000
    assert [suspect.receipt_no for suspect in differs.value.suspects] == ["0004702"]
    count = closing.DayCount(desk.collector, DAY, cash=total)
    closed = closing.close_day(database, count, who=WHO, today=DAY)
    slip = closing.Slip("NT-0512", DAY, "Agribank", total)
    closing.add_slip(database, closed.closing_id, slip, who=WHO, today=DAY)
    found = closing.open_day(database, desk.collector, DAY)
    assert (found.total, [one.void_reason for one in found.void]) == (total, ["Bị rách"])
    assert found.closing is not None
    assert found.closing.slip_amount == found.closing.receipt_total == total
    with pytest.raises(DayClosed):
        day.record_walk_in("4704")


def the_batch_goes_out(day: Day, receipt_id: int) -> None:
    """Step 12: form = receipts = closed day; what was sent is not made void any more."""
    desk, database = day.desk, day.desk.database
    new = submissions.NewBatch(form="D03", until=DAY)
    batch = submissions.open_batch(database, new, who=WHO, today=DAY)
    check = submission_states.check_batch(database, batch.batch_id)
    assert (check.lines, check.lines_total, check.agrees) == (4, sum(FOUR), True)
    sent = submission_states.Sent(DAY, "TNHS-0001")
    submission_states.send_batch(database, batch.batch_id, sent, who=WHO, today=DAY)
    assert submission_lists.batch(database, batch.batch_id).row.state == "sent"
    day_closed = closing.open_day(database, desk.collector, DAY).closing
    assert day_closed is not None
    boss = Authority("Hoàng Thị Trưởng", "Đếm lại")
    closing.reopen_day(database, day_closed.id, boss, who=WHO)
    with pytest.raises(VoidRefused, match=r"void\.sent"):
        voiding.void_receipt(database, receipt_id, "Nhầm", who=WHO, today=DAY)


def a_wrong_move_is_taken_back(day: Day) -> None:
    """Step 13: undo brings the member back, the audit tells who and when."""
    desk, database = day.desk, day.desk.database
    moved = desk.persons[3]
    member, own = household_changes.read_member(database, moved)
    wrong = household_changes.read_home(database, day.walk_in[0])
    move = Move(member=member, home=own, target=wrong, relation="08", day=DAY)
    household_changes.move_person(database, move, today=DAY, who="Lan")
    assert household_changes.read_member(database, moved)[1] == household_changes.read_home(
        database, day.walk_in[0]
    )
    history.undo(database, who="Lan")
    _, again = household_changes.read_member(database, moved)
    assert again is not None
    assert again.id == desk.household
    told = history.record_history(database, "person", moved)[:2]
    assert [line.who for line in told] == ["Lan", "Lan"]
    assert {line.at for line in told} == {NOW}
    assert ends(desk)[moved] == D(2027, 5, 31)
