"""What a package tells besides its figures: late entries, invented records, a running month."""

import datetime
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.domain.package_manifest import SignedManifest, parse_manifest
from desktop.domain.periods import Period
from desktop.services import offices
from desktop.services.collecting import period_locks, recording
from desktop.services.collecting.basket_parts import HealthChoice
from desktop.services.packages.making import make, plan
from desktop.services.packages.reading import read_package
from desktop.storage import package_content
from desktop.storage.database import Database
from desktop.storage.queries.opening import SAMPLE_DATA
from tests.office_data import COMMUNE, NOW, TODAY, WHO
from tests.services.collecting.conftest import desk
from tests.services.collecting.desk import Desk
from tests.services.province.made_packages import file_of, package_of, province, receive

__all__ = ["desk", "province"]

OCTOBER, NOVEMBER = Period.parse("2026-10"), Period.parse("2026-11")
LATE = datetime.date(2026, 10, 28)
REASON = "Bà Kiều Thị Chim nộp muộn"


@pytest.fixture
def corrected(desk: Desk) -> Desk:
    """October is locked, and a receipt of its 28th is entered afterwards."""
    period_locks.lock_period(desk.database, LATE, who=WHO, today=TODAY)
    draft = desk.draft("4702", HealthChoice(desk.persons[1], 12), paid_on=LATE)
    recording.record(desk.database, draft, who=WHO, today=TODAY, late_reason=REASON)
    return desk


def test_the_province_is_told_what_was_entered_late(corrected: Desk, tmp_path: Path) -> None:
    path = tmp_path / "goi.xlsx"
    make(corrected.database, NOVEMBER, path, who=WHO, now=NOW)
    package = read_package(path)
    table = package.tables["corrections"]
    first = dict(zip(table.columns, table.rows[0], strict=True))
    assert (first["month"], first["whose"], first["delta"]) == ("10/2026", "Toàn đơn vị", 1)
    assert first["entered_on"] == TODAY
    assert package.manifest.control_totals["corrections.rows"] == len(table.rows)
    book = load_workbook(path)
    assert book["Điều chỉnh kỳ trước"].sheet_state == "visible"
    words = [str(cell.value) for row in book["Bìa"].iter_rows() for cell in row if cell.value]
    assert f"Điều chỉnh kỳ trước: {len(table.rows)} dòng" in words
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not any(REASON in cell for cell in cells)
    assert "corrections" not in plan(corrected.database, OCTOBER, TODAY).contents.tables


def test_the_province_keeps_what_was_entered_late(
    corrected: Desk, province: Database, tmp_path: Path
) -> None:
    make(corrected.database, NOVEMBER, tmp_path / "goi.xlsx", who=WHO, now=NOW)
    table = read_package(tmp_path / "goi.xlsx").tables["corrections"]
    sent = package_of(COMMUNE)
    number = receive(province, sent, origin=file_of(sent)).package_id
    assert number is not None
    with province.write(WHO) as unit:
        package_content.write_content(unit.connection, number, {"corrections": table})
    with province.read() as snapshot:
        kept = package_content.kept_rows(snapshot.connection, number, "corrections")
        assert package_content.kept_rows(snapshot.connection, number, "receipts") == []
    assert [row[:5] for row in kept] == [list(row[:5]) for row in table.rows]


@pytest.mark.parametrize(
    ("period", "sample", "title", "as_of"),
    [
        (OCTOBER, "", "GÓI SỐ LIỆU GỬI TỈNH", "31/10/2026"),
        (NOVEMBER, "", "GÓI SỐ LIỆU GỬI TỈNH", f"{TODAY:%d/%m/%Y}, kỳ chưa hết"),
        (OCTOBER, "1", "GÓI SỐ LIỆU GỬI TỈNH (dữ liệu mẫu)", "31/10/2026"),
    ],
)
def test_cover_and_manifest_mark_invented_figures_and_a_running_month(
    empty_office: Database, tmp_path: Path, period: Period, sample: str, title: str, as_of: str
) -> None:
    if sample:
        offices.set_office_options(empty_office, {SAMPLE_DATA: sample}, who=WHO)
    make(empty_office, period, tmp_path / "goi.xlsx", who=WHO, now=NOW)
    cover = load_workbook(tmp_path / "goi.xlsx")["Bìa"]
    rows = {row[0]: row[1] for row in cover.iter_rows(values_only=True) if row[0]}
    assert title in rows
    assert rows["Số liệu đến hết ngày"] == as_of
    about = read_package(tmp_path / "goi.xlsx").manifest
    assert (about.is_sample, about.is_unfinished) == (bool(sample), period == NOVEMBER)
    assert about.is_unlocked == (period == OCTOBER)


@pytest.mark.parametrize(("today", "is_unfinished"), [("2026-10-31", True), ("2026-11-01", False)])
def test_the_last_day_belongs_to_the_month(
    empty_office: Database, today: str, is_unfinished: bool
) -> None:
    planned = plan(empty_office, OCTOBER, datetime.date.fromisoformat(today))
    assert planned.contents.is_unfinished == is_unfinished
    assert planned.can_be_locked != is_unfinished


def test_a_package_that_locks_its_month_says_so(empty_office: Database, tmp_path: Path) -> None:
    made = make(empty_office, OCTOBER, tmp_path / "goi.xlsx", who=WHO, now=NOW, lock=True)
    assert (made.locked, made.manifest.is_unlocked) == (True, False)


def test_a_manifest_of_before_is_read_and_its_signature_holds() -> None:
    """Files of older programs say nothing of these marks."""
    whole = SignedManifest(package_of(COMMUNE).manifest, (), {}, "Tổng đối chiếu").message()
    content = json.loads(whole)
    marks = [content.pop(key) for key in ("sample", "unfinished", "unlocked")]
    assert marks == [False, False, False]
    about = parse_manifest(json.dumps(content).encode()).about
    assert (about.is_sample, about.is_unfinished, about.is_unlocked) == (False, False, False)
    assert about.content_digest == package_of(COMMUNE).manifest.content_digest
