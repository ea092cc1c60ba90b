"""A locked month that counts otherwise today: told with its reason, wherever it goes out."""

import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.domain.dates import PartialDate
from desktop.domain.denominators import Entered
from desktop.domain.indicator_scope import Scope
from desktop.domain.periods import Period
from desktop.domain.reference_data import communes_by_code
from desktop.services import denominators, history, offices, reports
from desktop.services.authority import Authority
from desktop.services.collecting import recording
from desktop.services.collecting.basket_parts import HealthChoice
from desktop.services.packages import making as packages
from desktop.services.reports import differences, locking, runs, sending
from desktop.storage.database import Database
from tests.office_data import COMMUNE, NOW, TODAY, WHO
from tests.services.collecting.conftest import desk
from tests.services.collecting.desk import Desk

__all__ = ["desk"]

D = datetime.date
OCTOBER, NOVEMBER, QUARTER = map(Period.parse, ("2026-10", "2026-11", "2026-Q4"))
PAID_ON, DECEMBER = D(2026, 10, 15), D(2026, 12, 2)
MENDED = "Dữ liệu được sửa sau khi khoá sổ"
REASON = "Tìm thấy liên 2 trong sổ cũ"
PERSON = {"full_name": "Hoàng A Dê"}


@pytest.fixture
def corrected(desk: Desk) -> Desk:
    """Two months are locked; a receipt of October comes late, its card begins in November."""
    for month in (OCTOBER, NOVEMBER):
        locking.lock_months(desk.database, month, who=WHO, today=DECEMBER)
    draft = desk.draft("4702", HealthChoice(desk.persons[1], 12), paid_on=PAID_ON)
    recording.record(desk.database, draft, who=WHO, today=DECEMBER, late_reason=REASON)
    return desk


def moved(database: Database, period: Period, scope: Scope = reports.making.WHOLE) -> dict:
    made = reports.make(database, "period", period, DECEMBER, scope)
    return {one.key: one for one in made.since_lock}


def test_a_locked_month_that_nothing_moved_says_nothing(desk: Desk) -> None:
    locking.lock_months(desk.database, OCTOBER, who=WHO, today=TODAY)
    made = reports.make(desk.database, "period", OCTOBER, TODAY)
    assert made.since_lock == ()
    assert "since_lock" not in [table.key for table in made.tables]
    (kept,) = runs.list_runs(desk.database, OCTOBER)
    assert (kept.form_key, kept.version) == ("period", 1)


def test_a_late_receipt_tells_each_figure_it_moved_and_why(corrected: Desk) -> None:
    assert moved(corrected.database, OCTOBER) == {}  # its money is of December
    found = moved(corrected.database, NOVEMBER)
    insured = found["hi_insured"]
    assert (insured.before, insured.after, insured.delta) == (insured.after - 1, insured.after, 1)
    assert "receipts" not in found
    coverage = found["hi_coverage"]
    assert coverage.delta == coverage.after - coverage.before
    assert coverage.after > coverage.before
    for one in found.values():
        (reason,) = one.reasons()
        assert reason.startswith("Biên lai ")
        assert reason.endswith(f"thu ngày 15/10/2026, ghi ngày 02/12/2026: {REASON}")
        assert not any(REASON in cause for cause in one.causes())


def test_what_was_mended_since_is_told_as_such(desk: Desk) -> None:
    locking.lock_months(desk.database, OCTOBER, who=WHO, today=TODAY)
    desk.add("person", full_name="Hoàng A Dê")
    found = moved(desk.database, OCTOBER)
    assert found["population"].delta == 1
    assert found["population"].reasons() == (f"{MENDED}: Hoàng A Dê",)
    assert found["persons_without_card"].reasons() == (f"{MENDED}: Hoàng A Dê",)
    assert found["population"].causes() == (f"{MENDED} (bản ghi: 1)",)


def test_a_rate_has_the_reasons_of_its_own_counts(desk: Desk) -> None:
    person = desk.add("person", full_name="Lù Thị Máy")
    force = Entered("labour_force", COMMUNE, None, D(2026, 1, 1), 200, "Niên giám 2025")
    denominators.set_denominators(desk.database, [force], who=WHO)
    days = {"valid_from": D(2026, 1, 1), "valid_to": D(2026, 12, 31)}
    term = desk.add("cover", person_id=person, scheme="VSI", **days)
    for month in (OCTOBER, NOVEMBER):
        locking.lock_months(desk.database, month, who=WHO, today=DECEMBER)
    draft = desk.draft("4703", HealthChoice(desk.persons[2], 12), paid_on=PAID_ON)
    recording.record(desk.database, draft, who=WHO, today=DECEMBER, late_reason=REASON)
    with desk.database.write(WHO) as unit:
        ended = {"valid_to": D(2026, 10, 15), "end_reason": "other", "term_to": days["valid_to"]}
        unit.update("cover", term, ended, 1)
    desk.add("person", full_name="Vàng A Sình", birth_date=PartialDate(2026, 12, 1))
    found = moved(desk.database, NOVEMBER)
    health, voluntary = found["hi_coverage"], found["vsi_coverage"]
    assert [REASON in one for one in health.reasons()] == [True]
    assert voluntary.reasons() == (f"{MENDED}: Lù Thị Máy",)
    assert voluntary.delta == voluntary.after - voluntary.before < 0


def test_both_causes_of_one_figure_are_told(corrected: Desk) -> None:
    person = corrected.add("person", full_name="Hoàng A Dê")
    days = {"valid_from": D(2026, 1, 1), "valid_to": D(2026, 12, 31)}
    corrected.add("cover", person_id=person, scheme="HI", **days)
    insured = moved(corrected.database, NOVEMBER)["hi_insured"]
    assert insured.delta == 2
    assert len(insured.reasons()) == 2


def test_the_paper_and_the_workbook_carry_the_correction(corrected: Desk, tmp_path: Path) -> None:
    made = reports.make(corrected.database, "neighbourhoods", NOVEMBER, DECEMBER)
    table = made.paper.table("since_lock")
    assert set(table.column("month")) == {"11/2026"}
    assert 1 in table.column("delta")
    assert all(REASON in str(reason) for reason in table.column("reason"))
    sent = sending.export_workbook(corrected.database, made, tmp_path / "bc.xlsx", WHO)
    sheet = load_workbook(sent.file.path)["Khác lúc khoá sổ"]
    cells = [cell.value for row in sheet.iter_rows() for cell in row]
    assert any(REASON in str(cell) for cell in cells)


def test_a_quarter_names_the_locked_month_that_moved(corrected: Desk) -> None:
    assert {one.month for one in moved(corrected.database, QUARTER).values()} == {"2026-11"}
    assert moved(corrected.database, Period.parse("2026-W48")) == {}


def test_what_was_kept_by_the_lock_stays_the_measure(corrected: Desk) -> None:
    made = reports.make(corrected.database, "period", NOVEMBER, DECEMBER)
    kept = runs.keep(corrected.database, made, who=WHO)
    assert kept.version == 2
    assert moved(corrected.database, NOVEMBER)["hi_insured"].delta == 1
    first = runs.list_runs(corrected.database, NOVEMBER)[-1]
    found = differences.changed_since(corrected.database, first.id, DECEMBER)
    assert found.cells
    assert not any("khác lúc khoá" in cell.table for cell in found.cells)


def test_a_month_that_is_opened_and_locked_again_has_a_new_measure(corrected: Desk) -> None:
    boss = Authority("Đàm Thị Ngát", "Ghi sót")
    locking.unlock_months(corrected.database, NOVEMBER, boss, who=WHO)
    assert moved(corrected.database, NOVEMBER) == {}
    locking.lock_months(corrected.database, NOVEMBER, who=WHO, today=DECEMBER)
    assert moved(corrected.database, NOVEMBER) == {}


def test_taking_the_lock_back_leaves_the_kept_report(desk: Desk) -> None:
    locking.lock_months(desk.database, OCTOBER, who=WHO, today=TODAY)
    history.undo(desk.database, who=WHO)
    assert len(runs.list_runs(desk.database, OCTOBER)) == 1
    desk.add("person", full_name="Hoàng A Dê")
    assert moved(desk.database, OCTOBER) == {}


def test_each_commune_of_an_office_has_its_own_measure(desk: Desk) -> None:
    other = next(code for code in communes_by_code() if code != COMMUNE)
    offices.add_communes(desk.database, [other], who=WHO)
    locking.lock_months(desk.database, OCTOBER, who=WHO, today=TODAY)
    with desk.database.write(WHO) as unit:
        unit.insert("person", {**PERSON, "commune_code": other})
    assert moved(desk.database, OCTOBER)["population"].delta == 1
    assert moved(desk.database, OCTOBER, Scope(other))["population"].delta == 1
    assert moved(desk.database, OCTOBER, Scope(COMMUNE)) == {}


def test_a_package_made_anew_tells_it_before_and_in_the_file(
    corrected: Desk, tmp_path: Path
) -> None:
    told: list[packages.PackagePlan] = []
    path = tmp_path / "goi.xlsx"

    def hear(planned: packages.PackagePlan) -> None:
        assert not path.exists()
        told.append(planned)

    now = datetime.datetime.combine(DECEMBER, NOW.time())
    packages.make(corrected.database, NOVEMBER, path, who=WHO, now=now, on_planned=hear)
    ((planned),) = told
    assert {one.key for one in planned.since_lock} == set(moved(corrected.database, NOVEMBER))
    words = [str(cell.value) for row in load_workbook(path)["Bìa"].iter_rows() for cell in row]
    assert "Khác lúc khoá sổ" in words
    (line,) = [one for one in words if "Số người có thẻ BHYT tháng 11/2026: " in one]
    assert "Biên lai " in line
    assert not any(REASON in one for one in words)


def test_a_package_that_locks_its_month_keeps_what_it_said(desk: Desk, tmp_path: Path) -> None:
    packages.make(desk.database, OCTOBER, tmp_path / "a.xlsx", who=WHO, now=NOW, lock=True)
    assert packages.plan(desk.database, OCTOBER, TODAY).since_lock == ()
    desk.add("person", full_name="Hoàng A Dê")
    found = {one.key: one for one in packages.plan(desk.database, OCTOBER, TODAY).since_lock}
    assert found["population"].delta == 1
