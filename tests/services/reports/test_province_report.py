"""The report of a province: out of packages, kept as it was, with what came late told after."""

import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.errors import InvalidInput
from desktop.services import reports
from desktop.services.province.consolidation import figures
from desktop.services.reports import differences, runs, sending
from desktop.services.reports.desk import read_desk
from desktop.services.reports.locking import LockState
from desktop.services.targets.writing import NewTarget, set_targets
from desktop.storage.database import Database
from tests.office_data import NOW, WHO
from tests.services.province.made_packages import (  # noqa: F401
    COMMUNES,
    PERIOD,
    package_of,
    province,
    receive,
)

TODAY = NOW.date()
FIRST, SECOND, THIRD = COMMUNES[:3]


@pytest.fixture
def filled(province: Database) -> Database:  # noqa: F811
    receive(province, package_of(FIRST, population=1000, insured=900))
    receive(province, package_of(SECOND, population=3000, insured=2400))
    target = NewTarget(year=2026, indicator="hi_coverage", value=Decimal(85))
    set_targets(province, (target,), who=WHO, today=TODAY)
    return province


def test_a_province_has_forms_of_its_own(filled: Database) -> None:
    desk = read_desk(filled, PERIOD, TODAY)
    assert [form.key for form in desk.forms] == ["province", "province_full"]
    assert (desk.communes, desk.lock) == ((), LockState.NO_MONTHS)
    with pytest.raises(InvalidInput, match=r"report\.no_form"):
        reports.make(filled, "neighbourhoods", PERIOD, TODAY)


def test_the_files_name_the_province_in_vietnamese(filled: Database, tmp_path: Path) -> None:
    """The key of a form is no word for people, and a drawer of files holds many provinces."""
    made = reports.make(filled, "province", PERIOD, TODAY)
    full = reports.make(filled, "province_full", PERIOD, TODAY)
    month = PERIOD.show()
    assert made.file_stem == f"bao_cao_tong_hop_lao_cai_{month}"
    assert full.file_stem == f"bao_cao_bang_tong_hop_day_du_lao_cai_{month}"
    assert sending.paper_of_report(filled, made, TODAY).name == made.file_stem
    assert sending.paper_of_table(made, "ranking").name == f"{made.file_stem}_xep_hang"
    kept = runs.keep(filled, made, who=WHO)
    assert runs.open_run(filled, kept.id).file_stem == made.file_stem
    changed = differences.as_report(differences.changed_since(filled, kept.id, TODAY))
    assert changed.file_stem == f"thay_doi_lao_cai_{month}"


def test_the_report_tells_the_figures_of_the_consolidation(filled: Database) -> None:
    made = reports.make(filled, "province", PERIOD, TODAY)
    found = figures(filled, PERIOD)

    assert made.ties
    assert made.paper.heading.office == "TỈNH LÀO CAI"
    assert made.paper.heading.data_line.startswith("(Cộng 2/99 xã, phường")
    totals = made.paper.table("totals")
    assert totals.column("value") == tuple(value.value for value in found.totals.values())
    ranking = made.paper.table("ranking")
    assert ranking.column("commune") == tuple(
        one.name for one in sorted(found.communes, key=lambda each: each.commune_code)
    )
    assert ranking.column("gap") == (5, -5)
    assert "1 xã đạt chỉ tiêu, 1 xã chưa đạt" in ranking.note
    assert len(made.paper.table("missing").rows) == 97
    assert made.paper.table("targets").column("percent")[-1] == Decimal("97.06")
    (chart,) = made.paper.charts
    assert (chart.table, chart.target) == ("ranking", 85)


def test_a_kept_report_stays_and_tells_the_package_that_came_late(filled: Database) -> None:
    made = reports.make(filled, "province", PERIOD, TODAY)
    kept = runs.keep(filled, made, who=WHO)
    assert differences.changed_since(filled, kept.id, TODAY).same
    before = filled.clock
    filled.clock = lambda: NOW + datetime.timedelta(days=1)

    receive(filled, package_of(THIRD, population=2000, insured=1900))

    filled.clock = before
    assert runs.open_run(filled, kept.id).paper == made.paper
    found = differences.changed_since(filled, kept.id, TODAY)
    changed = {(one.row, one.column): (one.before, one.after) for one in found.cells}
    assert changed["Số khẩu", "Giá trị"] == ("4.000", "6.000")
    (record,) = found.records
    assert (record.kind, record.action) == ("Gói số liệu", "Đã nhận")
    assert runs.keep(filled, reports.make(filled, "province", PERIOD, TODAY), who=WHO).version == 2


def test_the_full_form_is_the_consolidated_workbook(filled: Database, tmp_path: Path) -> None:
    made = reports.make(filled, "province_full", PERIOD, TODAY)
    sent = sending.export_workbook(filled, made, tmp_path / "a.xlsx", WHO)
    book = openpyxl.load_workbook(sent.file.path)
    assert [table.sheet for table in made.tables] == [
        name for name in book.sheetnames if name in {table.sheet for table in made.tables}
    ]
    assert "Chỉ tiêu theo xã" in book.sheetnames
    assert sent.run is not None
