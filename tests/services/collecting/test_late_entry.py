"""A receipt found after its month was locked: booked today, told as a correction of that month."""

import datetime
import json

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.paper import Facts
from desktop.domain.periods import Period
from desktop.domain.report_table import ReportTable
from desktop.services import offices, papers, reports
from desktop.services.collecting import period_locks, recording, voiding
from desktop.services.collecting.basket_parts import HealthChoice, VoluntaryChoice
from desktop.services.collecting.refusals import CollectingRefused, DayClosed, PeriodLocked
from desktop.services.reports import differences, runs
from tests.office_data import COMMUNE
from tests.services.collecting.desk import TODAY, WHO, Desk

D = datetime.date

NEXT_WORKING_DAY = D(2026, 11, 23)
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
    assert set(table.column("month")) == {"10/2026"}
    assert table.column("reason")[0] == REASON
    lines = _lines(table)
    assert (
        lines["Toàn đơn vị"] | {"Số tờ biên lai": 1, "Số tiền thu": done.own}
        == lines["Toàn đơn vị"]
    )
    october = reports.make(locked.database, "period", Period.parse("2026-10"), TODAY)
    assert "corrections" not in {each.key for each in october.tables}
    quarter = reports.make(locked.database, "period", Period.parse("2026-Q4"), TODAY)
    assert "corrections" not in {each.key for each in quarter.tables}


def _lines(table: ReportTable) -> dict[str, dict[str, object]]:
    """Return the changes of a table of corrections by whose they are and of what."""
    found: dict[str, dict[str, object]] = {}
    whose = ""
    columns = (table.column(key) for key in ("whose", "indicator", "delta"))
    for name, indicator, delta in zip(*columns, strict=True):
        whose = str(name) if name is not None else whose
        found.setdefault(whose, {})[str(indicator)] = delta
    return found


def test_the_correction_tells_the_money_by_scheme_thon_and_collector(locked: Desk) -> None:
    with locked.database.write(WHO) as unit:
        place = {"commune_code": COMMUNE, "name": "Thôn Nà Mèo"}
        home = unit.insert("neighbourhood", place)
        unit.update(
            "household",
            locked.household,
            {"neighbourhood_id": home, "collector_id": locked.collector},
        )
    health, voluntary = (locked.persons[at] for at in (1, 2))
    choices = (HealthChoice(health, 12), VoluntaryChoice(voluntary, 1_500_000, 3))
    draft = locked.draft("4702", *choices, paid_on=OCTOBER)
    done = recording.record(locked.database, draft, who=WHO, today=TODAY, late_reason=REASON)
    ((paid,),) = rows(locked, "SELECT sum(own_payment) FROM contributions WHERE scheme = 'HI'")
    made = reports.make(locked.database, "period", Period.parse("2026-11"), TODAY)
    lines = _lines(made.paper.table("corrections"))
    assert list(lines) == ["Toàn đơn vị", "Thôn Nà Mèo", "Nhân viên thu Đỗ Thị Hiền"]
    money = {
        "Số tờ biên lai": 1,
        "Số tiền thu": done.own,
        "Số tiền thu BHYT": paid,
        "Số tiền thu BHXH tự nguyện": done.own - int(str(paid)),
    }
    for whose, told in lines.items():
        assert told | money == told, whose


def test_cards_of_a_household_that_nobody_is_in_charge_of_are_told_as_that(locked: Desk) -> None:
    """The money is of who took it; the card that no longer ended has nobody to stand under."""
    card = {"scheme": "HI", "hi_group": "GD", "valid_to": D(2026, 10, 25)}
    locked.add("cover", person_id=locked.persons[1], valid_from=D(2025, 10, 26), **card)
    late(locked)
    made = reports.make(locked.database, "period", Period.parse("2026-11"), TODAY)
    table = made.paper.table("corrections")
    lines = _lines(table)
    assert list(lines)[2:] == ["Nhân viên thu Đỗ Thị Hiền", "Hộ chưa giao nhân viên thu"]
    taken, nobody = (lines[whose] for whose in list(lines)[2:])
    assert taken["Số tờ biên lai"] == 1
    assert "Số người có thẻ BHYT" not in taken
    assert nobody["Số người có thẻ BHYT"] == 1
    assert "tính cho người phụ trách hộ" in table.note


def test_a_receipt_after_an_early_closing_day_belongs_to_the_next_month(desk: Desk) -> None:
    offices.set_office_options(desk.database, {"report_cut_off": "10"}, who=WHO)
    period_locks.lock_period(desk.database, OCTOBER, who=WHO, today=TODAY)
    after = late(desk)  # paid on 15 October, in November as this office closes its months
    assert rows(desk, "SELECT count(*) FROM report_corrections") == [(0,)]
    assert rows(
        desk,
        f"SELECT receipt_date FROM receipts WHERE id = {after.receipt_ids[0]}",  # noqa: S608
    ) == [(OCTOBER.isoformat(),)]
    draft = desk.draft("4703", HealthChoice(desk.persons[3], 12), paid_on=D(2026, 9, 20))
    recording.record(desk.database, draft, who=WHO, today=TODAY, late_reason=REASON)
    corrected = rows(desk, "SELECT period, booked_in FROM report_corrections")
    assert corrected == [("2026-10", "2026-12")]


def test_a_month_that_closes_early_is_locked_from_the_next_day_on(desk: Desk) -> None:
    offices.set_office_options(desk.database, {"report_cut_off": "20"}, who=WHO)
    with pytest.raises(CollectingRefused, match=r"lock\.running"):
        period_locks.lock_period(desk.database, TODAY, who=WHO, today=D(2026, 11, 20))
    period_locks.lock_period(desk.database, TODAY, who=WHO, today=D(2026, 11, 21))
    assert period_locks.locked_periods(desk.database) == ("2026-11",)


def test_another_closing_day_opens_no_day_of_a_locked_month(locked: Desk) -> None:
    offices.set_office_options(locked.database, {"report_cut_off": "10"}, who=WHO)
    with pytest.raises(PeriodLocked) as refused:
        late(locked, None)
    assert "10/2026" in refused.value.text()


def test_a_card_that_also_moves_a_later_locked_month_corrects_both(locked: Desk) -> None:
    october = D(2026, 10, 31)
    assert october < TODAY
    december = D(2026, 12, 2)
    period_locks.lock_period(locked.database, D(2026, 11, 1), who=WHO, today=december)
    draft = locked.draft("4702", HealthChoice(locked.persons[1], 12), paid_on=OCTOBER)
    recording.record(locked.database, draft, who=WHO, today=december, late_reason=REASON)
    found = {
        str(period): json.loads(str(deltas))
        for period, deltas in rows(locked, "SELECT period, deltas FROM report_corrections")
    }
    # Paid on 15 October, the new card begins on 14 November: money in one, a person in the other.
    assert found["2026-10"]["receipts"] == "1"
    assert "hi_new" not in found["2026-10"]
    assert found["2026-11"]["hi_new"] == "1"
    assert "receipts" not in found["2026-11"]


def test_a_day_that_was_closed_tells_where_a_late_receipt_can_go(locked: Desk) -> None:
    day = {"collector_id": locked.collector, "closed_on": TODAY, "remit_by": TODAY}
    counted = {"receipt_count": 0, "receipt_total": 0, "cash_total": 0, "transfer_total": 0}
    locked.add("closing", **day, **counted)
    with pytest.raises(DayClosed) as refused:
        late(locked)
    told = refused.value.text()
    assert "ghi muộn" in told
    assert "Đỗ Thị Hiền" in told
    assert f"{NEXT_WORKING_DAY:%d/%m/%Y}" in told
    assert rows(locked, "SELECT count(*) FROM report_corrections") == [(0,)]


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


def test_the_print_says_when_the_money_was_taken_and_when_it_was_booked(locked: Desk) -> None:
    """A family that paid in October must not be told that it paid on the day of entry."""
    in_time = locked.pay("4701", 0).receipt_ids[0]
    (receipt_id,) = late(locked).receipt_ids
    told = _facts(locked, receipt_id)
    assert (told["Ngày thu"], told["Ngày ghi sổ"]) == ("15/10/2026", "21/11/2026")
    assert list(told).index("Ngày ghi sổ") == list(told).index("Ngày thu") + 1
    assert "Ngày ghi sổ" not in _facts(locked, in_time)


def _facts(desk: Desk, receipt_id: int) -> dict[str, str]:
    paper = papers.receipt_paper(desk.database, receipt_id, TODAY, WHO)
    facts = [part.facts for part in paper.parts if isinstance(part, Facts)]
    return {fact.label: fact.value for group in facts for fact in group}


def test_the_code_on_the_print_is_of_the_contract_of_the_day_the_money_was_taken(
    locked: Desk,
) -> None:
    """A contract that began since then did not collect it."""
    with locked.database.write(WHO) as unit:
        until = {"valid_to": D(2026, 10, 31)}
        (contract,) = [
            int(str(row[0])) for row in rows(locked, "SELECT id FROM contracts WHERE scheme='HI'")
        ]
        unit.update("contract", contract, {**until, "organisation_code": "BI0113G"})
    (receipt_id,) = late(locked).receipt_ids
    assert "BI0113G" in _facts(locked, receipt_id)["Tổ chức dịch vụ thu"]


def test_the_sheets_of_family_and_person_say_both_days(locked: Desk) -> None:
    locked.pay("4701", 0)
    late(locked)
    sheet = papers.household_paper(locked.database, locked.household, TODAY, WHO)
    table = next(
        part
        for part in sheet.parts
        if isinstance(part, ReportTable) and part.title.endswith("Biên lai thu tiền")
    )
    assert table.column("receipt_date") == ("15/10/2026 (ghi sổ 21/11/2026)", "10/11/2026")


def test_what_changed_since_a_report_lists_each_late_entry_of_its_month(locked: Desk) -> None:
    """The snapshot of October stays; asked later, it tells what came too late for it, and why."""
    late(locked)
    october = reports.make(locked.database, "period", Period.parse("2026-10"), TODAY)
    kept = runs.keep(locked.database, october, who=WHO)
    assert not differences.changed_since(locked.database, kept.id, TODAY).late
    draft = locked.draft("4703", HealthChoice(locked.persons[2], 12), paid_on=D(2026, 10, 28))
    done = recording.record(locked.database, draft, who=WHO, today=TODAY, late_reason=REASON)

    found = differences.changed_since(locked.database, kept.id, TODAY)
    table = differences.as_report(found).paper.table("corrections")
    (subject,) = set(table.column("subject"))  # in every row: a page may begin with any of them
    assert None not in table.column("whose")
    assert subject == "Biên lai 0004703 thu ngày 28/10/2026, ghi ngày 21/11/2026"
    assert REASON in table.column("reason")
    told = _lines(table)["Toàn đơn vị"]
    assert (told["Số tờ biên lai"], told["Số tiền thu"]) == (1, done.own)
    assert runs.open_run(locked.database, kept.id).paper == october.paper
    november = reports.make(locked.database, "period", Period.parse("2026-11"), TODAY)
    of_november = runs.keep(locked.database, november, who=WHO)
    assert not differences.changed_since(locked.database, of_november.id, TODAY).late
