"""A receipt found after its month was locked: booked today, told as a correction of that month."""

import datetime
import json

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.periods import Period
from desktop.services import reports
from desktop.services.collecting import period_locks, recording, voiding
from desktop.services.collecting.basket_parts import HealthChoice
from desktop.services.collecting.refusals import PeriodLocked
from tests.services.collecting.desk import TODAY, WHO, Desk

D = datetime.date

OCTOBER = D(2026, 10, 15)
REASON = "Tìm thấy liên 2 trong sổ cũ"


def late(desk: Desk, reason: str | None = REASON) -> recording.RecordedReceipt:
    draft = desk.draft("4702", HealthChoice(desk.persons[1], 12), paid_on=OCTOBER)
    return recording.record(desk.database, draft, who=WHO, today=TODAY, late_reason=reason)


@pytest.fixture
def locked(desk: Desk) -> Desk:
    period_locks.lock_period(desk.database, OCTOBER, who=WHO, today=TODAY)
    return desk


def rows(desk: Desk, query: str) -> list[tuple[object, ...]]:
    with desk.database.read() as snapshot:
        return [tuple(row) for row in snapshot.connection.exec_driver_sql(query)]


def figure(desk: Desk, period: str, day: datetime.date = TODAY) -> int:
    made = reports.make(desk.database, "period", Period.parse(period), day)
    value = made.indicators["receipts"].value
    assert isinstance(value, int)
    return value


def test_it_is_refused_without_a_reason(locked: Desk) -> None:
    with pytest.raises(PeriodLocked):
        late(locked, None)
    with pytest.raises(InvalidInput, match=r"late\.reason"):
        late(locked, "  ")
    assert rows(locked, "SELECT count(*) FROM report_corrections") == [(0,)]


def test_it_is_booked_today_and_leaves_the_locked_month_as_it_was(locked: Desk) -> None:
    before = figure(locked, "2026-10"), figure(locked, "2026-11")
    done = late(locked)
    assert (figure(locked, "2026-10"), figure(locked, "2026-11")) == (before[0], before[1] + 1)
    ((day, note),) = rows(
        locked,
        f"SELECT receipt_date, note FROM receipts WHERE id = {done.receipt_ids[0]}",  # noqa: S608
    )
    assert day == TODAY.isoformat()
    assert note == f"Thu ngày 15/10/2026, ghi muộn: {REASON}"


def test_the_days_of_the_card_follow_from_the_day_it_was_paid(locked: Desk) -> None:
    done = late(locked)
    stored = rows(
        locked,
        f"SELECT valid_from FROM covers WHERE receipt_id = {done.receipt_ids[0]}",  # noqa: S608
    )
    # A new card of a household begins 30 days after it was paid.
    assert stored == [((OCTOBER + datetime.timedelta(days=30)).isoformat(),)]


def test_the_next_report_tells_the_correction_with_its_reason(locked: Desk) -> None:
    done = late(locked)
    made = reports.make(locked.database, "period", Period.parse("2026-11"), TODAY)
    table = made.paper.table("corrections")
    assert set(table.column("month")) == {"10/2026", None}
    assert table.column("reason")[0] == REASON
    assert table.column("indicator")[:2] == ("Số biên lai", "Số tiền thu")
    assert table.column("delta")[0] == "+1"
    assert table.column("delta")[1] == f"+{done.own:,}".replace(",", ".")
    october = reports.make(locked.database, "period", Period.parse("2026-10"), TODAY)
    assert "corrections" not in {each.key for each in october.tables}
    quarter = reports.make(locked.database, "period", Period.parse("2026-Q4"), TODAY)
    assert "corrections" not in {each.key for each in quarter.tables}


def test_the_correction_counts_the_money_of_all_its_receipts(locked: Desk) -> None:
    done = late(locked)
    ((text,),) = rows(locked, "SELECT deltas FROM report_corrections")
    deltas = json.loads(str(text))
    assert (deltas["receipts"], deltas["receipts_amount"]) == ("1", str(done.own))


def test_nothing_is_corrected_in_an_open_month(desk: Desk) -> None:
    done = late(desk)
    assert rows(desk, "SELECT count(*) FROM report_corrections") == [(0,)]
    stored = rows(desk, f"SELECT receipt_date FROM receipts WHERE id = {done.receipt_ids[0]}")  # noqa: S608
    assert stored == [(OCTOBER.isoformat(),)]


def test_a_late_receipt_that_is_made_void_takes_its_correction_back(locked: Desk) -> None:
    done = late(locked)
    voiding.void_receipt(
        locked.database, done.receipt_ids[0], "Ghi nhầm người", who=WHO, today=TODAY
    )

    entered, taken_back = rows(
        locked, "SELECT period, reason, deltas FROM report_corrections ORDER BY id"
    )
    assert (taken_back[0], taken_back[1]) == ("2026-10", "Ghi nhầm người")
    before, after = json.loads(str(entered[2])), json.loads(str(taken_back[2]))
    assert {key: int(value) for key, value in before.items()} == {
        key: -int(value) for key, value in after.items()
    }


def test_a_receipt_in_time_is_made_void_without_a_correction(desk: Desk) -> None:
    done = late(desk)
    voiding.void_receipt(desk.database, done.receipt_ids[0], "Ghi nhầm", who=WHO, today=TODAY)
    assert rows(desk, "SELECT count(*) FROM report_corrections") == [(0,)]
