"""Every sample workbook is read, or refused with its reason, as the samples' README says."""

import datetime
from pathlib import Path

import pytest

from desktop.domain.errors import WorkbookUnreadable
from desktop.workbooks.reading import read_workbook

pytestmark = pytest.mark.samples

READ = [
    # file, kind, sheet, rows up to the last filled one, (row, column, value) from 1
    ("vn/d03ts_filled.xlsx", "xlsx", "D03-TS", 41, (2, 12, "Mẫu D03-TS")),
    ("vn/d03ts_form_empty.xlsx", "xlsx", "D03-TS", 34, (2, 12, "Mẫu D03-TS")),
    ("vn/d03ts_form_with_machine_sheets.xlsx", "xlsx", "import", 25, (1, 2, "SOBHXH")),
    ("vn/bhxhsystem_declaration_template.xlsx", "xlsx", "phu_luc_tk1", 32, (1, 4, "MA_HO_GD")),
    ("vn/thon09_Mau_Import_NhanKhau.xlsx", "xlsx", "NhanKhau", 7, (7, 6, "001075000006")),
    (
        "vn/thon09_Mau_Import_NhanKhau_ChinhQuyenSo.xls",
        "html",
        "thon09_Mau_Import_NhanKhau_ChinhQuyenSo",
        7,
        (7, 6, "001075000006"),
    ),
    ("vn/thon09_import_template_tenant.xls", "xml2003", "NhanKhau", 7, (7, 6, "001075000006")),
    ("vn/thon09_import-template.csv", "csv", "thon09_import-template", 7, (7, 6, "001075000006")),
    ("vn/thon09_Mau_Import_HoDan.xlsx", "xlsx", "HoDan", 4, (3, 2, "Trần Thị Bình")),
    (
        "vn/thon09_Mau_Import_HoDan_ChinhQuyenSo.xls",
        "html",
        "thon09_Mau_Import_HoDan_ChinhQuyenSo",
        4,
        (3, 2, "Trần Thị Bình"),
    ),
    ("vn/thon09_import_template_tenant.xls", "xml2003", "HoDan", 4, (4, 4, "0901122334")),
    (
        "vn/thon09_import_household_template.csv",
        "csv",
        "thon09_import_household_template",
        4,
        (3, 2, "Trần Thị Bình"),
    ),
    (
        "vn/joomla511_import_nguoiungcu.xlsx",
        "xlsx",
        "Sheet1",
        5,
        (4, 3, datetime.date(1966, 2, 15)),
    ),
    ("vn/joomla511_import_nguoiungcu.xlsx", "xlsx", "Sheet1", 5, (5, 3, 1975.0)),
    ("vn/exorcisthb_mau-import-hodan.xlsx", "xlsx", "DanhSachHoDan", 3, (1, 2, "★ CCCD")),
    (
        "vn/wardmgr_danh-sach-dan-cu-template.xlsx",
        "xlsx",
        "Danh sách dân cư",
        6,
        (6, 4, "0934567890"),
    ),
    (
        "vn/wardmgr_danh-sach-dan-cu-template.csv",
        "csv",
        "wardmgr_danh-sach-dan-cu-template",
        6,
        (1, 9, "Avatar URL"),
    ),
    (
        "vn/ho_ngheo_unicode_in_vntime_font.xls",
        "xls",
        "Hộ nghèo 2024",
        21,
        (1, 1, "UBND xã Minh Châu"),
    ),
    (
        "vn/qlns_import_BH_DTTM_BHYT_ChungTu_ChiTiet.xlsx",
        "xlsx",
        "Mục lục số kiểm tra",
        21,
        (1, 1, "MỤC LỤC SỐ KIỂM TRA"),
    ),
    (
        "vn/trannhan_bhxh_template.xlsx",
        "xlsx",
        "Sheet1",
        21,
        (1, 1, "THÔNG TIN CHI TIẾT LƯƠNG BẢO HIỂM XÃ HỘI"),
    ),
    ("vn/btxh_MAUDANHSACHDONVI.xls", "xls", "Sheet1", 101, (1, 12, "Mật khẩu")),
    ("vn/addrnorm_mapping.xlsx", "xlsx", "Sheet1", 2534, (2534, 5, "Tỉnh Vĩnh Long")),
    ("weird/calamine_any_sheets.xls", "xls", "Visible", 5, (1, 2, 2.0)),
    ("weird/calamine_date_1904.xlsx", "xlsx", "Sheet1", 3, (1, 1, datetime.date(2021, 1, 1))),
    ("weird/calamine_errors.xlsx", "xlsx", "Feuil1", 7, (7, 1, "#N/A")),
    ("weird/calamine_header-row.xlsx", "xlsx", "Sheet1", 10, (10, 1, "put data here")),
    ("weird/calamine_merged_range.xlsx", "xlsx", "Sheet2", 4, (4, 2, "B4")),
    (
        "weird/edr_NoDimensionOrCellReferenceAttribute.xlsx",
        "xlsx",
        "Country",
        20,
        (20, 2, "GPR 250 EUR BRA"),
    ),
    ("weird/edr_Test_BlankHeader.xlsx", "xlsx", "Storage", 6, (6, 1, 44.99)),
    ("weird/edr_comma_in_quotes.csv", "csv", "edr_comma_in_quotes", 2, (2, 4, "Anytown, WW")),
    ("weird/edr_utf16le_bom.csv", "csv", "edr_utf16le_bom", 3, (3, 3, "ʤ")),
    (
        "weird/orange_actually-a-tab-file.xlsx",
        "csv",
        "orange_actually-a-tab-file",
        27,
        (27, 2, "hypermetrope"),
    ),
    ("weird/phpss_leading0.N0.ods", "ods", "Sheet1", 3, (1, 1, 1234.56)),
    (
        "weird/phpss_semicolon_separated.csv",
        "csv",
        "phpss_semicolon_separated",
        3,
        (2, 3, "25,5"),
    ),
    ("weird/roo_formula_string_error.xlsx", "xlsx", "Tabelle1", 2, (1, 1, "Teststring")),
    ("weird/roo_number_with_zero_prefix.xlsx", "xlsx", "Sheet1", 50, (50, 1, 981.0)),
    ("weird/xlsx_content_named.xls", "xlsx", "HoDan", 4, (3, 2, "Trần Thị Bình")),
]

REFUSED = [
    ("weird/calamine_pass_protected.xlsx", "workbook.password"),
    ("weird/msoff_example_password.xlsx", "workbook.password"),
    ("weird/calamine_too_small.xls", "workbook.not_a_workbook"),
    ("weird/edr_EmptyZipFile.xlsx", "workbook.not_a_workbook"),
    ("weird/poi_poc-xmlbomb.xlsx", "workbook.unsafe"),
    ("weird/poi_xlsx-corrupted.xlsx", "workbook.damaged"),
    ("weird/~$lock_owner_file.xlsx", "workbook.lock_file"),
]

EMPTY = ["weird/calamine_empty_sheet.xlsx", "weird/phpss_HiddenSheet.xls"]


@pytest.mark.parametrize("case", READ, ids=lambda case: f"{case[0]}:{case[4][:2]}")
def test_sample_is_read(
    samples: Path, case: tuple[str, str, str, int, tuple[int, int, object]]
) -> None:
    name, kind, sheet_name, row_count, cell = case
    workbook = read_workbook(samples / name)
    sheet = next(sheet for sheet in workbook.sheets if sheet.name == sheet_name)
    row, column, value = cell
    assert workbook.kind == kind
    assert len(sheet.rows) == row_count
    assert sheet.rows[row - 1][column - 1] == value
    assert len({len(cells) for cells in sheet.rows}) == 1


@pytest.mark.parametrize(("name", "code"), REFUSED)
def test_sample_is_refused_in_one_sentence(samples: Path, name: str, code: str) -> None:
    with pytest.raises(WorkbookUnreadable) as refusal:
        read_workbook(samples / name)
    assert refusal.value.code == code
    assert Path(name).name in refusal.value.text()
    assert "{" not in refusal.value.text()


@pytest.mark.parametrize("name", EMPTY)
def test_empty_sheets_are_no_failure(samples: Path, name: str) -> None:
    assert all(sheet.rows == () for sheet in read_workbook(samples / name).sheets)


def test_every_sample_is_named_here(samples: Path) -> None:
    named = {case[0] for case in READ} | {case[0] for case in REFUSED} | set(EMPTY)
    found = {
        path.relative_to(samples).as_posix()
        for folder in ("vn", "weird")
        for path in (samples / folder).iterdir()
    }
    assert found == named


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("weird/calamine_pass_protected.xlsx", "123"),
        ("weird/msoff_example_password.xlsx", "Password1234_"),
    ],
)
def test_password_opens_or_is_called_wrong(samples: Path, name: str, password: str) -> None:
    with pytest.raises(WorkbookUnreadable) as refusal:
        read_workbook(samples / name, password=password[::-1])
    assert refusal.value.code == "workbook.password_wrong"
    assert read_workbook(samples / name, password=password).kind == "xlsx"


def test_form_keeps_its_merged_header(samples: Path) -> None:
    sheet = read_workbook(samples / "vn/d03ts_filled.xlsx").sheets[0]
    header = [block for block in sheet.merged if block.first_row == 10]
    assert {(block.first_column, block.last_column) for block in header if block.last_row == 10}
    assert all(block.last_row <= 11 for block in header)


def test_rows_longer_than_the_header_are_told(samples: Path) -> None:
    name = "vn/wardmgr_danh-sach-dan-cu-template.csv"
    assert read_workbook(samples / name).sheets[0].ragged_rows == (2, 3, 4, 5, 6)


def test_sheets_that_the_file_hides_are_marked(samples: Path) -> None:
    sheets = read_workbook(samples / "weird/calamine_any_sheets.xls").sheets
    assert [(sheet.name, sheet.visible) for sheet in sheets] == [
        ("Visible", True),
        ("Hidden", False),
        ("VeryHidden", False),
    ]


def test_other_date_system_is_told(samples: Path) -> None:
    assert read_workbook(samples / "weird/calamine_date_1904.xlsx").date_1904
    assert not read_workbook(samples / "vn/d03ts_filled.xlsx").date_1904
