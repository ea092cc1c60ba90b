"""Targets out of an Excel list: what is read, what is told as wrong, that all ties when written."""

import datetime
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.target_codes import INDICATOR_NAMES
from desktop.domain.targets import OFFICE, TargetPlace
from desktop.services.targets.evidence import export_table
from desktop.services.targets.list_import import TargetList, read_list, with_document
from desktop.services.targets.table import RowsOf, target_table
from desktop.services.targets.writing import NewTarget, set_targets
from desktop.storage.database import Database
from desktop.views.targets import target_words
from desktop.workbooks.workbook_content import SheetContent, WorkbookContent
from tests.office_data import WHO
from tests.services.province.made_packages import (  # noqa: F401
    COMMUNES,
    package_of,
    province,
    receive,
)

TODAY = datetime.date(2026, 11, 5)
FIRST, SECOND = COMMUNES[:2]
COVERAGE, INSURED, NEW = "hi_coverage", "hi_insured", "vsi_new"
COVERAGE_NAME, INSURED_NAME = "Tỷ lệ bao phủ BHYT", "Số người có thẻ BHYT"

Sheet = Sequence[Sequence[object]]


@pytest.fixture
def read(province: Database, monkeypatch: pytest.MonkeyPatch):  # noqa: F811
    """Read rows as if a file held them: reading files is tested elsewhere."""

    def answer(*rows: Sequence[object]) -> TargetList:
        wide = max(map(len, rows))
        cells = tuple((*row, *[None] * (wide - len(row))) for row in rows)
        content = WorkbookContent(
            Path("a.xlsx"), "a.xlsx", "xlsx", "", (SheetContent("A", True, cells),)
        )
        monkeypatch.setattr(
            "desktop.services.targets.list_import.read_workbook", lambda *_, **__: content
        )
        return read_list(province, Path("a.xlsx"), 2026)

    return answer


def said(found: TargetList) -> dict[tuple[str, str, int, int], Decimal | None]:
    return {
        (one.wanted.place.word, one.wanted.indicator, one.wanted.year, one.wanted.month): (
            one.wanted.value
        )
        for one in found.targets
    }


def word(code: str) -> str:
    return TargetPlace(commune_code=code).word


def test_indicators_in_columns_communes_by_code_or_name_and_the_province(read, province) -> None:  # noqa: F811
    with province.read() as snapshot:
        from desktop.storage.queries import offices

        names = {code: name for code, name, _ in offices.served(snapshot)}
    found = read(
        ("KẾ HOẠCH GIAO CHỈ TIÊU NĂM 2027",),
        ("STT", "Mã xã", "Tên xã", COVERAGE_NAME, f"{INSURED_NAME} (người)", "Ghi chú"),
        (1.0, float(FIRST), None, 95.5, 1200.0, "x"),
        (2.0, None, names[SECOND], "96 %", "1.300", None),
        (None, None, "Tổng cộng", 95.0, 120000.0, None),
    )
    assert found.faults == ()
    assert said(found) == {
        (word(FIRST), COVERAGE, 2027, 0): Decimal("95.5"),
        (word(FIRST), INSURED, 2027, 0): Decimal(1200),
        (word(SECOND), COVERAGE, 2027, 0): Decimal(96),
        (word(SECOND), INSURED, 2027, 0): Decimal(1300),
        (OFFICE.word, COVERAGE, 2027, 0): Decimal(95),
        (OFFICE.word, INSURED, 2027, 0): Decimal(120000),
    }


def test_one_target_a_row_with_its_period(read) -> None:
    found = read(
        ("Mã đơn vị", "Chỉ số", "Kỳ", "Giá trị"),
        (FIRST, "BHXH tự nguyện phát triển mới", "11/2026", 12.0),
        (FIRST, "vsi_new", "Tháng 12/2026", 13.0),
        (FIRST, "BHXH tự nguyện phát triển mới", 2026.0, 150.0),
    )
    assert found.faults == ()
    assert said(found) == {
        (word(FIRST), NEW, 2026, 11): 12,
        (word(FIRST), NEW, 2026, 12): 13,
        (word(FIRST), NEW, 2026, 0): 150,
    }


@pytest.mark.parametrize(
    ("period", "month"),
    [
        # What Excel makes of a typed 11/2026.
        (datetime.datetime(2026, 11, 1), 11),  # noqa: DTZ001 - cells have no time zone
        (datetime.date(2026, 11, 1), 11),
        ("Tháng 11 năm 2026", 11),
        ("T11/2026", 11),
        ("T2 2026", 2),
        ("2026-03", 3),
        ("Năm 2026", 0),
    ],
)
def test_a_period_is_read_as_excel_and_people_write_it(read, period: object, month: int) -> None:
    found = read(
        ("Mã đơn vị", "Chỉ số", "Kỳ", "Giá trị"),
        (FIRST, "BHXH tự nguyện phát triển mới", period, 12.0),
    )
    assert found.faults == ()
    assert said(found) == {(word(FIRST), NEW, 2026, month): 12}


def test_a_day_is_no_period_and_is_told_as_people_write_it(read) -> None:
    found = read(
        ("Mã đơn vị", "Chỉ số", "Kỳ", "Giá trị"),
        (SECOND, "BHXH tự nguyện phát triển mới", 2026.0, 11.0),
        (FIRST, "BHXH tự nguyện phát triển mới", datetime.date(2026, 11, 15), 12.0),
    )
    assert [one.reason.values["text"] for one in found.faults] == ["15/11/2026"]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("99999", "", 95.0, None), "target.no_commune"),
        ((None, "Xã Không Có", 95.0, None), "target.no_commune"),
        ((FIRST, "Xã Không Có", 95.0, None), "target.other_name"),
        ((FIRST, "", 195.0, None), "target.value"),
        ((FIRST, "", "nhiều", None), "target.percent"),
        ((FIRST, "", 0.94, None), "target.rate"),
        ((FIRST, "", None, 12.5), "target.value"),
        ((FIRST, "", None, -3.0), "target.value"),
    ],
)
def test_what_cannot_be_taken_is_told_with_its_row(read, row, code: str) -> None:
    found = read(
        ("Mã đơn vị", "Xã, phường", COVERAGE_NAME, INSURED_NAME),
        (SECOND, "", 93.0, None),
        row,
    )
    assert [(one.row, one.reason.code) for one in found.faults] == [(3, code)]
    assert len(found.targets) == 1


def test_a_row_of_nobody_is_told_once_for_all_its_cells(read) -> None:
    found = read(("Mã đơn vị", COVERAGE_NAME, INSURED_NAME), ("99999", 95.0, 100.0), (FIRST, 95.0))
    assert [one.row for one in found.faults] == [2]


def test_a_number_said_twice_differently_is_told_and_the_first_stays(read) -> None:
    found = read(("Mã đơn vị", COVERAGE_NAME), (FIRST, 94.0), (FIRST, 94.0), (FIRST, 95.0))
    assert said(found) == {(word(FIRST), COVERAGE, 2026, 0): 94}
    assert [(one.row, one.reason.code) for one in found.faults] == [(4, "target.twice")]


def test_a_cell_that_excel_shows_in_percent_is_read_by_what_the_province_has(
    read,
    province: Database,  # noqa: F811
) -> None:
    receive(province, package_of(FIRST, population=1000, insured=900))
    found = read(("Mã đơn vị", COVERAGE_NAME), (FIRST, 0.945), (SECOND, 1.0))
    assert said(found) == {
        (word(FIRST), COVERAGE, 2026, 0): Decimal("94.5"),
        (word(SECOND), COVERAGE, 2026, 0): Decimal(100),
    }


def test_a_rate_typed_as_text_has_a_comma_or_a_dot(read) -> None:
    found = read(("Mã đơn vị", COVERAGE_NAME), (FIRST, "94.5%"), (SECOND, "94,25 %"))
    assert said(found) == {
        (word(FIRST), COVERAGE, 2026, 0): Decimal("94.5"),
        (word(SECOND), COVERAGE, 2026, 0): Decimal("94.25"),
    }
    assert not found.faults


def test_a_sheet_without_communes_or_indicators_is_no_list(read) -> None:
    with pytest.raises(InvalidInput, match=r"target\.no_list"):
        read(("Họ tên", "Ngày sinh"), ("Lý Thị Thử", "1990"))


def test_the_table_that_was_exported_comes_back_changed_and_is_one_step(
    province: Database,  # noqa: F811
    tmp_path: Path,
) -> None:
    receive(province, package_of(FIRST, population=1000, insured=900))
    first = NewTarget(year=2026, indicator=COVERAGE, value=Decimal(94))
    set_targets(province, (first,), who=WHO, today=TODAY)
    with province.read() as snapshot:
        table = target_table(snapshot, 2026, RowsOf.COMMUNES, (COVERAGE, INSURED), TODAY)
    target = tmp_path / "chi-tieu.xlsx"
    export_table(province, table, [int(FIRST), int(SECOND)], target, who=WHO)
    book = openpyxl.load_workbook(target)
    sheet = book.active
    header = next(row for row in sheet.iter_rows() if row[0].value == "STT")
    places = {cell.value: cell.column for cell in header}
    sheet.cell(header[0].row + 1, places[f"{INSURED_NAME}: chỉ tiêu"], 950)
    sheet.cell(header[0].row + 2, places[f"{COVERAGE_NAME}: chỉ tiêu"], 96)
    book.save(target)

    found = read_list(province, target, 2026)

    assert found.faults == ()
    changed = {(one.place.word, one.indicator): one.value for one in found.wanted}
    # The common rate of the first commune came back as it was: it is not given to the commune.
    assert changed == {
        (word(FIRST), INSURED): 950,
        (word(SECOND), COVERAGE): 96,
    }
    wanted = with_document(found.wanted, " 115/KH-UBND ")
    written = set_targets(province, wanted, who=WHO, today=TODAY)
    assert written.step is not None
    with province.read() as snapshot:
        table = target_table(snapshot, 2026, RowsOf.COMMUNES, (INSURED,), TODAY)
    given = next(row for row in table.rows if row.key == int(FIRST)).cells[INSURED].target
    assert (given.value, given.document.number) == (950, "115/KH-UBND")


def test_the_short_names_that_the_page_shows_are_headers_too(read) -> None:
    for headers in (("Bao phủ BHYT", "BHXH TN"), ("Bao phủ BHYT (%)", "BHXH tự nguyện")):
        found = read(("Mã xã", *headers), (FIRST, 95.5, 120.0))
        assert found.faults == ()
        assert [key for _, key, _, _ in said(found)] == [COVERAGE, "vsi_participants"]


def test_every_short_name_of_the_page_is_known_as_its_indicator() -> None:
    known = {name: code.code for code in INDICATOR_NAMES.codes for name in code.aliases}
    assert {known.get(name): name for name in target_words._SHORT.values()} == target_words._SHORT
