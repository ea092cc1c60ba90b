import datetime
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from desktop.domain.errors import Cancelled, OutputUnwritable
from desktop.workbooks import register_writer
from desktop.workbooks.register_writer import Register, RegisterColumn, write_register
from desktop.workbooks.writing import COUNT_FORMAT, DATE_FORMAT

COLUMNS = (
    RegisterColumn("STT", COUNT_FORMAT, 6),
    RegisterColumn("Họ và tên", width=26),
    RegisterColumn("Số CCCD", width=17),
    RegisterColumn("Ngày sinh", DATE_FORMAT, 14),
    RegisterColumn("Số tiền", COUNT_FORMAT, 14),
)
HOSTILE = [
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x")',
    "+84912345678",
    "-1+2",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "https://example.vn",
    "mailto:a@example.vn",
    "_x0041_",
    "hai\ndòng",
    "\x01",
    "'x",
    "a & <b>",
]


def _written(
    rows: Iterable[Sequence[object]], columns: tuple[RegisterColumn, ...] = COLUMNS
) -> io.BytesIO:
    file = io.BytesIO()
    register = Register("DANH SÁCH", ("Phường Lào Cai, Lào Cai", "Ngày 21/11/2026."), columns, 2)
    write_register(register, rows, file)  # type: ignore[arg-type]
    file.seek(0)
    return file


def _sheet_xml(file: io.BytesIO) -> str:
    with zipfile.ZipFile(file) as package:
        return package.read("xl/worksheets/sheet1.xml").decode()


def test_cells_have_the_types_people_compute_with() -> None:
    day = datetime.date(1986, 7, 5)
    rows = [
        (1, "Nguyễn Thị Hiền", "001085012345", day, 1_793_880),
        (2, "Ma Hữu Sỹ", "036085012345", "1967", None),
        (3, "Đỗ Thị Hòa", None, "05/2021", 0),
        (4, "Y Wơn Niê", "", None, 5),
    ]
    sheet = openpyxl.load_workbook(_written(rows)).active
    assert sheet is not None
    assert sheet.title == "DANH SÁCH"
    assert [sheet.cell(line, 1).value for line in (1, 2, 3)] == [
        "DANH SÁCH",
        "Phường Lào Cai, Lào Cai",
        "Ngày 21/11/2026.",
    ]
    assert [cell.value for cell in sheet[4]] == [column.header for column in COLUMNS]
    first = sheet[5]
    assert [cell.data_type for cell in first] == ["n", "s", "s", "d", "n"]
    assert [cell.number_format for cell in first] == [
        "#,##0", "@", "@", "dd/mm/yyyy", "#,##0",
    ]  # fmt: skip
    assert first[2].value == "001085012345"
    assert first[3].value == datetime.datetime(1986, 7, 5)  # noqa: DTZ001 - a day in a sheet
    assert first[4].value == 1_793_880
    assert [sheet.cell(line, 4).value for line in (6, 7, 8)] == ["1967", "05/2021", None]
    assert sheet.cell(6, 5).value is None
    assert sheet.max_row == 8


def test_the_sheet_can_be_read_and_printed() -> None:
    sheet = openpyxl.load_workbook(_written([(1, "A", "1", None, 2)])).active
    assert sheet is not None
    assert sheet.freeze_panes == "C5"
    assert sheet.auto_filter.ref == "A4:E5"
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.page_setup.orientation == "landscape"
    assert int(sheet.page_setup.paperSize) == 9
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.oddFooter.right.text == "Trang &P/&N"
    assert sheet.column_dimensions["B"].width == pytest.approx(26, abs=1)
    header = sheet["B4"]
    assert header.font.bold
    assert header.fill.fgColor.rgb == "FFDCE6F1"
    assert header.alignment.wrap_text
    assert sheet["B5"].font.name == "Times New Roman"


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts(text: str) -> None:
    file = _written([(1, text, text, text, text), (2, "A", text, None, text)])
    xml = _sheet_xml(file)
    assert "<f" not in xml.replace("<formula", "")
    assert "hyperlink" not in xml.lower().replace("=hyperlink", "").replace("hyperlink(", "")
    file.seek(0)
    read = CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).to_python()
    assert read[4][1:] == [text] * 4
    assert read[5][2] == text


def test_a_title_with_a_formula_stays_a_text() -> None:
    file = io.BytesIO()
    register = Register("=1+1", ("@SUM(A1)",), (RegisterColumn("=2+2"),))
    write_register(register, [("x",)], file)
    assert "<f" not in _sheet_xml(file)
    assert openpyxl.load_workbook(file).active["A3"].value == "=2+2"  # type: ignore[index]


def test_an_empty_list_keeps_its_header() -> None:
    file = io.BytesIO()
    register = Register("DANH SÁCH", (), COLUMNS)
    assert write_register(register, [], file) == 0
    sheet = openpyxl.load_workbook(file).active
    assert sheet is not None
    assert [cell.value for cell in sheet[2]] == [column.header for column in COLUMNS]
    assert all(cell.value is None for row in sheet.iter_rows(min_row=3) for cell in row)


def test_columns_of_the_same_name_keep_their_cells() -> None:
    columns = (RegisterColumn("Ghi chú"), RegisterColumn("Ghi chú"))
    sheet = openpyxl.load_workbook(_written([("a", "b")], columns)).active
    assert sheet is not None
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4, max_col=2)] == [
        ["Ghi chú", "Ghi chú (2)"],
        ["a", "b"],
    ]


def test_a_text_too_long_for_a_cell_is_refused_with_its_place() -> None:
    rows = [(1, "A", "1", None, 1), (2, "B", "x" * 32_768, None, 1)]
    with pytest.raises(OutputUnwritable) as refused:
        _written(rows)
    assert refused.value.code == "output.too_long_text"
    assert "“Số CCCD” ở dòng thứ 2 dài 32768" in refused.value.text()
    assert _written([(1, "A", "x" * 32_767, None, 1)]).getbuffer()


def test_more_rows_than_a_sheet_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register_writer, "LAST_ROW", 6)
    assert _written([(n, "A", "1", None, 1) for n in (1, 2)]).getbuffer()
    with pytest.raises(OutputUnwritable) as refused:
        _written([(n, "A", "1", None, 1) for n in (1, 2, 3)])
    assert refused.value.code == "output.too_many_rows"


def test_cancelling_passes_through_the_writer() -> None:
    def rows() -> Iterator[Sequence[object]]:
        yield (1, "A", "1", None, 1)
        raise Cancelled

    with pytest.raises(Cancelled):
        _written(rows())
