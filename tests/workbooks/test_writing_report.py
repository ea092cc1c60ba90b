import datetime
import io
import zipfile
from dataclasses import replace
from decimal import Decimal
from typing import Any

import openpyxl
import pytest

from desktop.domain.report_table import (
    CellFormat,
    PaperReport,
    ReportChart,
    ReportColumn,
    ReportHeading,
    ReportTable,
    Signature,
    show_cell,
)
from desktop.workbooks.report_writer import write_report

HEADING = ReportHeading(
    authority="ỦY BAN NHÂN DÂN",
    office="PHƯỜNG LÀO CAI",
    number="Số: 128/BC-UBND",
    place_and_date="Lào Cai, ngày 21 tháng 11 năm 2026",
    title="BÁO CÁO",
    subject="Kết quả tháng 11 năm 2026",
    data_line="(Đơn vị tính: người)",
)
TABLE = ReportTable(
    key="hoods",
    sheet="Theo tổ dân phố",
    title="Biểu 1",
    columns=(
        ReportColumn("number", "STT", width=5),
        ReportColumn("name", "Tổ dân phố", CellFormat.TEXT, 24),
        ReportColumn("persons", "Số khẩu"),
        ReportColumn("insured", "Có thẻ", parent="BHYT"),
        ReportColumn("rate", "Tỷ lệ (%)", CellFormat.RATE, parent="BHYT"),
        ReportColumn("day", "Ngày", CellFormat.DATE, 12),
    ),
    rows=(
        (1, "Tổ dân phố 1", 3_120, 2_976, Decimal("95.38"), datetime.date(2026, 11, 21)),
        (2, "=1+1", 0, 0, None, None),
    ),
    total=(None, "TỔNG CỘNG", 3_120, 2_976, Decimal("95.38"), None),
    note="Chưa tính 2 biên lai.",
)
SIGNATURES = (
    Signature(("NGƯỜI LẬP BIỂU",), "(Ký, ghi rõ họ tên)", "Trần Thị Lan"),
    Signature(
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "(Ký tên, đóng dấu)",
        "Nguyễn Hữu Khánh",
    ),
)


def _sheet(table: ReportTable = TABLE) -> Any:
    file = io.BytesIO()
    write_report(PaperReport(HEADING, (table,), SIGNATURES), file)
    return openpyxl.load_workbook(file)[table.sheet]


def _texts(sheet: Any) -> list[str]:
    return [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]


def _place(sheet: Any, text: str) -> Any:
    return next(cell for row in sheet.iter_rows() for cell in row if cell.value == text)


def test_the_title_block_stands_as_the_decree_asks() -> None:
    sheet = _sheet()
    assert _texts(sheet)[:10] == [
        "ỦY BAN NHÂN DÂN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHƯỜNG LÀO CAI",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 128/BC-UBND",
        "Lào Cai, ngày 21 tháng 11 năm 2026",
        "BÁO CÁO",
        "Kết quả tháng 11 năm 2026",
        "Biểu 1",
        "(Đơn vị tính: người)",
    ]
    motto = _place(sheet, "Độc lập - Tự do - Hạnh phúc")
    assert motto.font.bold
    assert motto.font.underline == "single"
    assert motto.alignment.horizontal == "center"
    assert _place(sheet, HEADING.place_and_date).font.italic
    fonts = {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert fonts == {"Times New Roman"}
    sizes = {cell.font.size for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert sizes == {12, 13, 14}


def test_figures_are_numbers_and_texts_stay_texts() -> None:
    sheet = _sheet()
    first = _place(sheet, "Tổ dân phố 1").row
    cells = sheet[first]
    assert [cell.value for cell in cells[:5]] == [1, "Tổ dân phố 1", 3_120, 2_976, 95.38]
    assert [cell.data_type for cell in cells] == ["n", "s", "n", "n", "n", "d"]
    assert [cell.number_format for cell in cells[2:]] == [
        "#,##0",
        "#,##0",
        "#,##0.00",
        "dd/mm/yyyy",
    ]
    assert cells[5].value.date() == datetime.date(2026, 11, 21)
    hostile, rate = sheet.cell(first + 1, 2), sheet.cell(first + 1, 5)
    assert (hostile.value, hostile.data_type) == ("=1+1", "s")
    assert rate.value == "–"
    total = sheet[first + 2]
    assert [cell.value for cell in total[1:5]] == ["TỔNG CỘNG", 3_120, 2_976, 95.38]
    assert all(cell.font.bold for cell in total[1:5])
    assert all(cell.border.left.style == "thin" for cell in [*cells, *total])


def test_no_cell_holds_a_formula_or_a_link() -> None:
    file = io.BytesIO()
    rows = ((1, "https://example.vn", 1, 1, None, None), (2, "@SUM(A1)", 1, 1, None, None))
    table = ReportTable("x", "Trang", "=1+1", TABLE.columns, rows, note="+1")
    write_report(PaperReport(HEADING, (table,), SIGNATURES), file)
    with zipfile.ZipFile(file) as package:
        xml = package.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in xml
    assert "<hyperlink" not in xml


def test_a_header_of_two_rows_is_merged_over_its_columns() -> None:
    sheet = _sheet()
    merged = {str(area) for area in sheet.merged_cells.ranges}
    top = _place(sheet, "BHYT").row
    assert {f"D{top}:E{top}", f"A{top}:A{top + 1}", f"F{top}:F{top + 1}"} <= merged
    assert sheet.cell(top + 1, 4).value == "Có thẻ"
    assert sheet.print_title_rows == f"${top}:${top + 1}"
    assert sheet.freeze_panes == f"C{top + 2}"


def test_a_header_of_one_row() -> None:
    columns = tuple(ReportColumn(one.key, one.header, one.format) for one in TABLE.columns)
    sheet = _sheet(ReportTable("x", "Trang", "Biểu", columns, TABLE.rows))
    top = _place(sheet, "STT").row
    assert [cell.value for cell in sheet[top]] == [column.header for column in columns]
    assert sheet.cell(top + 1, 1).value == 1


def test_the_paper_is_a4_across_with_the_margins_of_the_decree() -> None:
    sheet = _sheet()
    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize) == 9
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    margins = sheet.page_margins
    assert [round(edge * 25.4) for edge in (margins.left, margins.right, margins.top)] == [
        30,
        15,
        20,
    ]
    assert "Trang &P/&N" in sheet.oddFooter.center.text


def test_signatures_stand_below_with_hints_and_names_in_line() -> None:
    sheet = _sheet()
    left, right = (
        [_place(sheet, text) for text in (one.capacity[0], one.hint, one.name)]
        for one in SIGNATURES
    )
    assert left[0].row == right[0].row > _place(sheet, "Chưa tính 2 biên lai.").row
    assert right[1].row == right[0].row + 3
    assert left[1].row == left[0].row + 1
    assert left[2].row == right[2].row
    last = int(str(sheet.print_area).rsplit("$", 1)[1])
    assert last >= right[2].row


@pytest.mark.parametrize("capacity", [("CHỦ TỊCH",), ("A", "B"), ()])
def test_signatures_of_any_length_can_be_written(capacity: tuple[str, ...]) -> None:
    file = io.BytesIO()
    one = Signature(capacity, "(Ký)", "Tên")
    write_report(PaperReport(HEADING, (TABLE,), (one, SIGNATURES[0])), file)
    assert "Tên" in _texts(openpyxl.load_workbook(file)[TABLE.sheet])


def test_columns_are_wide_enough_for_their_numbers() -> None:
    table = ReportTable(
        "x",
        "Trang",
        "Biểu",
        (
            ReportColumn("number", "STT", width=2),
            ReportColumn("amount", "Tiền", width=2),
            ReportColumn("day", "Ngày", CellFormat.DATE, 2),
        ),
        ((1, 148_236_420_000, datetime.date(2026, 11, 21)),),
    )
    sheet = _sheet(table)
    shown = (show_cell(148_236_420_000, CellFormat.COUNT), "21/11/2026")
    for letter, text in zip("BC", shown, strict=True):
        assert sheet.column_dimensions[letter].width > len(text)


@pytest.mark.parametrize(
    ("value", "form", "shown"),
    [
        (31_480, CellFormat.COUNT, "31.480"),
        (Decimal("92.81"), CellFormat.RATE, "92,81"),
        (Decimal("1234.50"), CellFormat.RATE, "1.234,50"),
        (None, CellFormat.RATE, "–"),
        (None, CellFormat.COUNT, ""),
        (datetime.date(2026, 11, 3), CellFormat.DATE, "03/11/2026"),
        ("Thôn 3", CellFormat.TEXT, "Thôn 3"),
    ],
)
def test_cells_as_people_read_them(value: Any, form: CellFormat, shown: str) -> None:
    assert show_cell(value, form) == shown


def test_a_change_is_a_number_that_shows_its_sign() -> None:
    column = ReportColumn("delta", "Tăng, giảm", CellFormat.SIGNED)
    table = ReportTable("late", "Điều chỉnh", "", (ReportColumn("number", "STT"), column),
                        ((1, 3_142_260), (2, -3), (3, 0)))  # fmt: skip
    sheet = _sheet(table)
    heads = _place(sheet, "Tăng, giảm")
    cells = [sheet.cell(heads.row + at, heads.column) for at in (1, 2, 3)]
    assert [cell.value for cell in cells] == [3_142_260, -3, 0]
    assert {cell.number_format for cell in cells} == {'+#,##0;"−"#,##0;0'}
    shown = [show_cell(value, CellFormat.SIGNED) for value in (3_142_260, -3, 0)]
    assert shown == ["+3.142.260", "−3", "0"]


def test_the_office_has_room_where_the_first_columns_are_narrow() -> None:
    columns = (
        ReportColumn("number", "STT", width=5),
        ReportColumn("name", "Số đối chiếu", CellFormat.TEXT, 50),
        ReportColumn("parts", "Cộng các gói", width=18),
        ReportColumn("whole", "Bảng tổng hợp", width=18),
    )
    sheet = _sheet(replace(TABLE, columns=columns, rows=((1, "x", 2, 3),), total=None))
    assert "A1:B1" in {str(merged) for merged in sheet.merged_cells.ranges}


def test_a_chart_begins_on_the_page_that_holds_it_whole() -> None:
    """A table of 12 rows leaves no room for the chart and the signatures on its page."""
    tops, breaks = [], []
    for count in (3, 12):
        rows = tuple((number, f"Tổ {number}", 1, 1, None, None) for number in range(count))
        table = replace(TABLE, rows=rows)
        chart = ReportChart("hoods", "Số khẩu", "name", "persons", target=Decimal(2))
        file = io.BytesIO()
        write_report(PaperReport(HEADING, (table,), SIGNATURES, (chart,)), file)
        sheet = openpyxl.load_workbook(file)["Theo tổ dân phố"]
        (drawn,) = sheet._charts
        note = _place(sheet, table.note).row
        tops.append(drawn.anchor._from.row - note)
        # LibreOffice breaks where it is told: after this row, one empty row before the chart.
        above = [drawn.anchor._from.row - one.id for one in sheet.row_breaks.brk]
        breaks.append([rows for rows in above if rows > 0])
        signed = _place(sheet, "NGƯỜI LẬP BIỂU").row
        assert signed > drawn.anchor.to.row
    near, far = tops
    assert near <= 2 < far
    assert breaks == [[], [2]]
