"""Errors, formulas without a result and what is hidden, told alike in every format."""

import datetime
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from desktop.workbooks.reading import read_workbook
from tests.workbooks.biff_writer import Biff, BiffBook, BiffSheet, Failed, Formula, xls_bytes
from tests.workbooks.xlsb_writer import write_xlsb

ROWS = [
    [None, "Họ tên", "Ngày sinh", "Số tiền"],
    [None, "Lý Văn Ẩn", Failed("#N/A"), Formula(None)],
    [None, "Lý Thị Mười", datetime.date(1960, 9, 2), Formula(12.0)],
    [None, "Lý Văn Tú", Failed("#REF!"), 0.0],
]
SHEETS = (
    BiffSheet("Thôn 1", ROWS, hidden_rows=(3,), hidden_columns=(2,)),
    BiffSheet("Ẩn", ROWS, visibility=1),
    BiffSheet("Rất ẩn", ROWS, visibility=2),
)


def xls(version: Biff, path: Path) -> Path:
    path.write_bytes(xls_bytes(BiffBook(SHEETS, version)))
    return path


def xlsb(path: Path) -> Path:
    return write_xlsb(path, SHEETS)


def xlsx(path: Path) -> Path:
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for described in SHEETS:
            sheet = book.add_worksheet(described.name)
            for row, cells in enumerate(ROWS):
                for column, cell in enumerate(cells):
                    if isinstance(cell, Failed):
                        sheet.write_formula(row, column, "=1", None, cell.text)
                    elif isinstance(cell, Formula):
                        sheet.write_formula(row, column, "=1", None, cell.result or 0)
                    elif isinstance(cell, datetime.date):
                        sheet.write_datetime(row, column, cell, day)
                    else:
                        sheet.write(row, column, cell)
        first, second, third = book.worksheets()
        first.set_row(2, None, None, {"hidden": True})
        first.set_column(1, 1, None, None, {"hidden": True})
        second.hide()
        third.very_hidden()
    return path


def ods(path: Path) -> Path:
    def tag(cell: object) -> str:
        match cell:
            case None:
                found = "><text:p/>"
            case Failed(shown):
                found = (
                    ' table:formula="of:=1" office:value-type="string" office:string-value=""'
                    f' calcext:value-type="error"><text:p>{shown}</text:p>'
                )
            case Formula(None):
                found = ' table:formula="of:=1">'
            case datetime.date():
                found = f' office:value-type="date" office:date-value="{cell}">'
            case str():
                found = f' office:value-type="string"><text:p>{cell}</text:p>'
            case _:
                number = cell.result if isinstance(cell, Formula) else cell
                found = f' office:value-type="float" office:value="{number}">'
        return f"<table:table-cell{found}</table:table-cell>"

    def table(sheet: BiffSheet) -> str:
        rows = "".join(
            f"<table:table-row{hidden(number in sheet.hidden_rows)}>"
            f"{''.join(map(tag, cells))}</table:table-row>"
            for number, cells in enumerate(ROWS, 1)
        )
        columns = "".join(
            f"<table:table-column{hidden(number in sheet.hidden_columns)}/>"
            for number in range(1, 5)
        )
        style = f"s{min(sheet.visibility, 1)}"
        return (
            f'<table:table table:name="{sheet.name}" table:style-name="{style}">'
            f"{columns}{rows}</table:table>"
        )

    def hidden(is_so: bool) -> str:
        return ' table:visibility="collapse"' if is_so else ""

    names = "urn:oasis:names:tc:opendocument:xmlns"
    styles = "".join(
        f'<style:style style:name="s{number}" style:family="table">'
        f'<style:table-properties table:display="{shown}"/></style:style>'
        for number, shown in enumerate(("true", "false"))
    )
    content = (
        f'<office:document-content xmlns:office="{names}:office:1.0" '
        f'xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0" '
        f'xmlns:style="{names}:style:1.0" xmlns:calcext="urn:org:documentfoundation:names:'
        f'experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>{styles}'
        "</office:automatic-styles><office:body><office:spreadsheet>"
        f"{''.join(map(table, SHEETS))}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def xml_2003(path: Path) -> Path:
    def tag(cell: object) -> str:
        match cell:
            case None:
                return "<Cell/>"
            case Failed(shown):
                return f'<Cell ss:Formula="=1"><Data ss:Type="Error">{shown}</Data></Cell>'
            case Formula(None):
                return '<Cell ss:Formula="=1"/>'
            case datetime.date():
                return f'<Cell><Data ss:Type="DateTime">{cell}T00:00:00.000</Data></Cell>'
            case str():
                return f'<Cell><Data ss:Type="String">{cell}</Data></Cell>'
        number = cell.result if isinstance(cell, Formula) else cell
        return f'<Cell><Data ss:Type="Number">{number}</Data></Cell>'

    hidden = ' ss:Hidden="1"'
    states = ("SheetVisible", "SheetHidden", "SheetVeryHidden")

    def sheet(described: BiffSheet) -> str:
        columns = '<Column/><Column ss:Hidden="1"/>' if described.hidden_columns else ""
        rows = "".join(
            f"<Row{hidden if number in described.hidden_rows else ''}>"
            f"{''.join(map(tag, cells))}</Row>"
            for number, cells in enumerate(ROWS, 1)
        )
        return (
            f'<Worksheet ss:Name="{described.name}"><Table>{columns}{rows}</Table>'
            '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>'
            f"{states[described.visibility]}</Visible></WorksheetOptions></Worksheet>"
        )

    space = "urn:schemas-microsoft-com:office:spreadsheet"
    sheets = "".join(map(sheet, SHEETS))
    path.write_text(
        f'<?xml version="1.0"?><Workbook xmlns="{space}" xmlns:ss="{space}">{sheets}</Workbook>',
        encoding="utf-8",
    )
    return path


def of_excel_97(path: Path) -> Path:
    return xls(Biff.EXCEL_97, path)


def of_excel_95(path: Path) -> Path:
    return xls(Biff.EXCEL_95, path)


FAILING = ((2, 3), (4, 3))
"""Errors that some of the writers above put down with the formula that fails."""
WRITERS = [
    (xlsx, {*FAILING, (2, 4), (3, 4)}),
    (xlsb, {(2, 4), (3, 4)}),
    (of_excel_97, {(2, 4), (3, 4)}),
    (of_excel_95, {(2, 4), (3, 4)}),
    (ods, {*FAILING, (2, 4)}),
    (xml_2003, {*FAILING, (2, 4)}),
]


@pytest.mark.parametrize(("write", "formulas"), WRITERS)
def test_what_the_values_do_not_tell(
    tmp_path: Path, write: Callable[[Path], Path], formulas: set[tuple[int, int]]
) -> None:
    sheets = read_workbook(write(tmp_path / "a.xls")).sheets
    assert [(sheet.name, sheet.visible) for sheet in sheets] == [
        ("Thôn 1", True),
        ("Ẩn", False),
        ("Rất ẩn", False),
    ]
    first, *others = sheets
    assert (first.hidden_rows, first.hidden_columns) == ((3,), (2,))
    assert all((other.hidden_rows, other.hidden_columns) == ((), ()) for other in others)
    for sheet in sheets:
        assert sheet.formulas_without_value == ((2, 4),)
        assert set(sheet.formulas) == formulas
        assert sheet.rows[1][1:3] == ("Lý Văn Ẩn", "#N/A")
        assert sheet.rows[2][1:] == ("Lý Thị Mười", datetime.date(1960, 9, 2), 12.0)
        assert sheet.rows[3][1:] == ("Lý Văn Tú", "#REF!", 0.0)
