"""Levels that an office enters reach the next receipt and leave every earlier one as it was."""

import datetime

from desktop.services import rates
from desktop.services.authority import Authority
from desktop.services.rates import NewRate
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import Desk

BOSS = Authority("Lò Thị Sáu", "Nghị quyết mới")
NOVEMBER = datetime.date(2026, 11, 1)


def paid(desk: Desk) -> list[tuple[int, str]]:
    with desk.database.read() as snapshot:
        statement = "SELECT own_payment, rates_version FROM contributions ORDER BY id"
        rows = snapshot.connection.exec_driver_sql(statement).fetchall()
    return [(own, version) for own, version in rows]


def test_a_new_level_is_taken_by_the_next_receipt_only(desk: Desk) -> None:
    assert desk.pay("4701", 0).own == 1_366_200
    (first,) = paid(desk)
    new = NewRate("base_salary", NOVEMBER, "2600000", "QĐ 1/2026")
    rates.add_rate(desk.database, new, BOSS, who=WHO)
    assert desk.pay("4702", 1).own == 982_800
    earlier, later = paid(desk)
    assert earlier == first
    assert later[1] != first[1]


def test_a_withdrawn_level_is_not_used_any_more(desk: Desk) -> None:
    new = NewRate("household_factor", NOVEMBER, "0.5", "QĐ 1/2026", "1")
    rates.add_rate(desk.database, new, BOSS, who=WHO)
    assert desk.pay("4701", 0).own == 683_100
    (entry,) = rates.office_rates(desk.database, "household_factor")
    rates.withdraw_rate(desk.database, entry.id, BOSS, who=WHO, today=TODAY)
    assert desk.pay("4702", 1).own == 956_340
    assert [own for own, _ in paid(desk)] == [683_100, 956_340]


def test_what_the_province_adds_lowers_what_near_poor_members_pay(desk: Desk) -> None:
    desk.change("household", desk.household, household_class="near_poor")
    assert desk.pay("4701", 0).own == 409_860
    until = datetime.date(2026, 12, 31)
    new = NewRate("hi_local_share", NOVEMBER, "0.2", "NQ 12/2026", "CN", until)
    rates.add_rate(desk.database, new, BOSS, who=WHO)
    assert desk.pay("4702", 1).own == 136_620
