"""What comes out of a workbook: values, places, and what cannot be known."""

import datetime
import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import WorkbookUnreadable
from desktop.workbooks.child_process import child_command
from desktop.workbooks.frames import CHUNK_ROWS
from desktop.workbooks.reading import ReadingLimits, read_workbook
from desktop.workbooks.reading_errors import SENTENCES
from desktop.workbooks.workbook_content import MergedRange, SheetContent
from tests.workbooks.minimal_xlsx import write_xlsx

PROJECT = Path(__file__).resolve().parents[2]


def only_sheet(path: Path) -> SheetContent:
    (sheet,) = read_workbook(path).sheets
    return sheet


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A book with title, merged header, hidden row, dates and numbers, by a common writer."""
    path = tmp_path / "Danh sách thôn.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Thôn 1")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.merge_range("B3:D3", "DANH SÁCH")
        sheet.write_row("B4", ["Họ tên", "Ngày sinh", "Số tiền"])
        sheet.write("B5", "Nguyễn Văn Thử")
        sheet.write_datetime("C5", datetime.date(1962, 3, 5), day)
        sheet.write("D5", 1_263_600)
        sheet.write_string("B6", "001062000001")
        sheet.write_boolean("C6", True)
        sheet.set_row(4, None, None, {"hidden": True})
        sheet.write_blank("B200", None, day)
        book.add_worksheet("Thôn 2").hide()
    return path


def test_rows_stand_where_excel_shows_them(written: Path) -> None:
    workbook = read_workbook(written)
    sheet = workbook.sheets[0]
    assert sheet.rows[:2] == ((None,) * 4,) * 2
    assert sheet.rows[2][1] == "DANH SÁCH"
    assert sheet.rows[4] == (None, "Nguyễn Văn Thử", datetime.date(1962, 3, 5), 1_263_600.0)
    assert sheet.rows[5] == (None, "001062000001", True, None)
    assert len(sheet.rows) == 6
    assert sheet.merged == (MergedRange(3, 2, 3, 4),)
    assert sheet.hidden_rows == (5,)
    assert [(other.name, other.visible) for other in workbook.sheets] == [
        ("Thôn 1", True),
        ("Thôn 2", False),
    ]


def test_workbook_says_where_it_came_from(written: Path) -> None:
    workbook = read_workbook(written)
    digest = hashlib.sha256(written.read_bytes()).hexdigest()
    assert (workbook.path, workbook.file_name) == (written, "Danh sách thôn.xlsx")
    assert (workbook.kind, workbook.sha256) == ("xlsx", digest)
    assert type(workbook.sheets[0].rows[4][3]) is float


def test_many_rows_come_in_order(tmp_path: Path) -> None:
    path = tmp_path / "nhiều.xlsx"
    count = 2 * CHUNK_ROWS + 1
    write_xlsx(path, "".join(f'<row r="{i}"><c r="A{i}"><v>{i}</v></c></row>'
                             for i in range(1, count + 1)))  # fmt: skip
    fractions: list[float] = []
    workbook = read_workbook(path, progress=lambda _text, fraction: fractions.append(fraction))
    assert [row[0] for row in workbook.sheets[0].rows] == list(range(1, count + 1))
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)


FORMULAS = """
<row r="2"><c r="A2"><f>1+1</f></c><c r="B2"><f>1+1</f><v/></c><c r="C2"><f>1+1</f><v></v></c>
<c r="D2" t="str"><f>""</f><v></v></c><c r="E2"><f t="shared" si="0"/><v>3</v></c>
<c r="F2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G2"><f>0</f><v>0</v></c></row>
"""


def test_formulas_without_result_are_told_not_blank(tmp_path: Path) -> None:
    sheet = only_sheet(write_xlsx(tmp_path / "a.xlsx", FORMULAS))
    assert sheet.formulas_without_value == ((2, 1), (2, 2), (2, 3))
    assert sheet.rows[1] == (None, None, None, None, 3.0, "#DIV/0!", 0.0)


def test_zeros_of_a_program_that_does_not_calculate_are_told(tmp_path: Path) -> None:
    settings = '<calcPr calcId="124519" fullCalcOnLoad="1"/>'
    sheet = only_sheet(write_xlsx(tmp_path / "a.xlsx", FORMULAS, settings=settings))
    assert sheet.formulas_without_value == ((2, 1), (2, 2), (2, 3), (2, 7))


def test_formulas_in_a_sheet_without_cell_references(tmp_path: Path) -> None:
    rows = "<row><c><v>1</v></c></row><row><c><v>1</v></c><c><f>A1</f></c></row>"
    sheet = only_sheet(write_xlsx(tmp_path / "a.xlsx", rows))
    assert sheet.formulas_without_value == ((2, 2),)


def test_numbers_that_are_none_become_text(tmp_path: Path) -> None:
    cells = "<v>NaN</v>", "<v>1e400</v>", "<v>-1e400</v>", "<v>1e300</v>"
    row = "".join(f"<c>{cell}</c>" for cell in cells)
    sheet = only_sheet(write_xlsx(tmp_path / "a.xlsx", f'<row r="1">{row}</row>'))
    assert sheet.rows == (("nan", "inf", "-inf", 1e300),)


@pytest.mark.parametrize("name", ["a.xls", "a.csv", "a.pdf", "a"])
def test_content_decides_not_the_name(tmp_path: Path, name: str) -> None:
    path = write_xlsx(tmp_path / name, '<row r="1"><c r="A1"><v>1</v></c></row>')
    assert read_workbook(path).kind == "xlsx"


def test_merged_cells_of_open_document(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    names = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{names}:office:1.0" '
        f'xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0"><office:body>'
        '<office:spreadsheet><table:table table:name="Thôn 1">'
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
        '<table:table-row table:visibility="filter">'
        '<table:table-cell table:number-columns-repeated="2"/>'
        '<table:table-cell table:number-columns-spanned="3" table:number-rows-spanned="2" '
        'office:value-type="string"><text:p>Trình độ</text:p></table:table-cell>'
        '<table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>'
        '<table:table-row><table:table-cell office:value-type="float" office:value="5">'
        "<text:p>5</text:p></table:table-cell></table:table-row></table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    sheet = only_sheet(path)
    assert sheet.merged == (MergedRange(3, 3, 4, 5),)
    assert sheet.hidden_rows == (3,)
    assert (sheet.rows[2][2], sheet.rows[3][0]) == ("Trình độ", 5.0)


TEXTS = [
    ("utf-8", b"", ","),
    ("utf-8-sig", b"", ";"),
    ("utf-16", b"", "\t"),
    ("utf-16-le", b"", ","),
    ("utf-16-be", b"", ";"),
    ("utf-16-be", b"\xfe\xff", ";"),
]


@pytest.mark.parametrize(("encoding", "mark", "delimiter"), TEXTS)
def test_text_tables_in_each_encoding(
    tmp_path: Path, encoding: str, mark: bytes, delimiter: str
) -> None:
    path = tmp_path / "thôn.csv"
    rows = [["Họ và tên", "CCCD"], ["Nguyễn Thị Đặng", "001050000001"], ["Ủ Ỷ", ""]]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    path.write_bytes(mark + text.encode(encoding))
    sheet = only_sheet(path)
    assert sheet.name == "thôn"
    assert sheet.rows == (tuple(rows[0]), tuple(rows[1]), ("Ủ Ỷ", None))


def test_text_in_the_vietnamese_code_page(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    # cp1258 writes the tone as a sign of its own behind the vowel.
    shown = "Ho\u0323 tên;Đi\u0323a chi\u0309\r\nNguyê\u0303n Đư\u0301c;Đô\u0300ng Tháp"
    path.write_bytes(shown.encode("cp1258"))
    assert only_sheet(path).rows == (("Họ tên", "Địa chỉ"), ("Nguyễn Đức", "Đồng Tháp"))


@pytest.mark.parametrize(
    "text", ["NguyÔn V¨n Hïng;B¶o hiÓm x· héi;§¾k L¾k", "Nguyeãn Vaên A;Baûo hieåm;Ñaék Laék"]
)
def test_text_of_old_fonts_keeps_its_latin_look(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(f"Ho ten;Bao hiem;Tinh\r\n{text}\r\n".encode("cp1252"))
    assert only_sheet(path).rows[1] == tuple(text.split(";"))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('a,b\n"1,5","2\nx"\n', (("a", "b"), ("1,5", "2\nx"))),
        ("sep=;\na;b,c\n", (("a", "b,c"),)),
        ("a;b\n\n1;2,5\n\n\n", (("a", "b"), (None, None), ("1", "2,5"))),
        ("tên\nAn\n", (("tên",), ("An",))),
    ],
)
def test_text_tables_as_excel_reads_them(
    tmp_path: Path, text: str, rows: tuple[tuple[str | None, ...], ...]
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8", newline="")
    assert only_sheet(path).rows == rows


def test_only_filled_fields_behind_the_header_make_a_row_ragged(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("DANH SÁCH\nTên,Tổ\nAn,1,,\nBình,2,3\n", encoding="utf-8")
    assert only_sheet(path).ragged_rows == (4,)


def test_quotation_mark_that_never_closes_is_named_by_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('Tên,Tổ\nAn,"1\nBình,2\n', encoding="utf-8")
    with pytest.raises(WorkbookUnreadable) as refusal:
        read_workbook(path)
    assert refusal.value.code == "workbook.damaged"
    assert "{" not in refusal.value.text()


PAGE = """<html><head><title>x</title><style>td {}</style></head><body><h2>DANH S&Aacute;CH</h2>
<table><tr><td><table border=1>
<tr><th rowspan=2>STT<th colspan=2>Giới tính</tr><tr><th>Nam<th>Nữ</tr>
<tr style="display: none"><td>1<td>001050000001<td>&nbsp;</tr>
<tr><td x:num="1263600">1,263,600<td x:num="1050000001">001050000001
<td sdval="24153" sdnum="1033;0;DD/MM/YYYY">2/15/1966</tr>
</table></td></tr></table>Người lập<br>Nguyễn  Văn
 Thử<script>no()</script></body></html>"""


def test_web_page_becomes_one_sheet_as_in_excel(tmp_path: Path) -> None:
    path = tmp_path / "xuất.xls"
    path.write_text(PAGE, encoding="utf-8")
    sheet = only_sheet(path)
    assert read_workbook(path).kind == "html"
    assert sheet.rows == (
        ("DANH SÁCH", None, None),
        ("STT", "Giới tính", None),
        (None, "Nam", "Nữ"),
        ("1", "001050000001", None),
        (1_263_600.0, "001050000001", datetime.date(1966, 2, 15)),
        ("Người lập", None, None),
        ("Nguyễn Văn Thử", None, None),
    )
    assert sheet.merged == (MergedRange(2, 1, 3, 1), MergedRange(2, 2, 2, 3))
    assert sheet.hidden_rows == (4,)


BOOK_2003 = """
<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:x="urn:schemas-microsoft-com:office:excel"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:h="http://www.w3.org/TR/REC-html40">
<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook>
<Worksheet ss:Name="Thôn &amp; tổ"><Table>
<Row ss:Index="3"><Cell ss:Index="2" ss:MergeAcross="1" ss:MergeDown="1"><ss:Data
 ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Họ</B> tên</ss:Data></Cell>
<Cell><Data ss:Type="Number">1.5</Data></Cell></Row>
<Row ss:Index="5" ss:Hidden="1"><Cell><Data ss:Type="DateTime">1966-02-15T00:00:00.000</Data></Cell>
<Cell><Data ss:Type="DateTime">1966-02-15T08:30:00.000</Data></Cell>
<Cell><Data ss:Type="DateTime">1899-12-31T08:30:00.000</Data></Cell>
<Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell>
<Cell ss:Formula="=1"/><Cell ss:Formula="=1"><Data ss:Type="String"></Data></Cell></Row>
</Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">
<Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"""


def test_xml_2003_types_and_places(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    path.write_text(BOOK_2003, encoding="utf-8")
    workbook = read_workbook(path)
    (sheet,) = workbook.sheets
    moment = datetime.datetime.fromisoformat("1966-02-15T08:30")
    assert (workbook.kind, workbook.date_1904) == ("xml2003", True)
    assert (sheet.name, sheet.visible) == ("Thôn & tổ", False)
    assert sheet.rows[2] == (None, "Họ tên", None, 1.5, None)
    assert sheet.rows[4] == (moment.date(), moment, datetime.time(8, 30), True, "#N/A")
    assert sheet.merged == (MergedRange(3, 2, 4, 3),)
    assert sheet.formulas_without_value == ((5, 6),)
    assert sheet.hidden_rows == (5,)


NO_WORKBOOKS = [
    (b"", "workbook.empty"),
    (b"\r\n \r\n", "workbook.empty"),
    (b"PK\x05\x06" + bytes(18), "workbook.empty"),
    (b"PK\x03\x04 and no more", "workbook.damaged"),
    (b"%PDF-1.7\n", "workbook.not_a_workbook"),
    (b"\x89PNG\r\n\x1a\n" + bytes(50), "workbook.not_a_workbook"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "workbook.not_a_workbook"),
    (bytes(range(256)) * 8, "workbook.not_a_workbook"),
    (b"Kinh gui anh chi", "workbook.not_a_workbook"),
    (b"<html><body>no list</body></html>", "workbook.not_a_workbook"),
    (b"<?xml version='1.0'?><rss/>", "workbook.not_a_workbook"),
    (
        b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet>',
        "workbook.damaged",
    ),
]


@pytest.mark.parametrize(("content", "code"), NO_WORKBOOKS)
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "tệp.xlsx"
    path.write_bytes(content)
    with pytest.raises(WorkbookUnreadable) as refusal:
        read_workbook(path)
    assert refusal.value.code == code
    assert "tệp.xlsx" in refusal.value.text()


def test_missing_file_and_folder(tmp_path: Path) -> None:
    for path, code in (
        (tmp_path / "không có.xlsx", "workbook.missing"),
        (tmp_path, "workbook.not_a_workbook"),
    ):
        with pytest.raises(WorkbookUnreadable) as refusal:
            read_workbook(path)
        assert refusal.value.code == code


def test_file_held_by_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"x")

    def held(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "sharing violation")

    monkeypatch.setattr(Path, "open", held)
    with pytest.raises(WorkbookUnreadable) as refusal:
        read_workbook(path)
    assert refusal.value.code == "workbook.locked"


def test_file_beyond_the_limit_is_not_even_sent(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n" * 10)
    with pytest.raises(WorkbookUnreadable) as refusal:
        read_workbook(path, limits=ReadingLimits(file_bytes=39))
    assert refusal.value.code == "workbook.too_large"


def test_every_sentence_can_be_filled() -> None:
    values = {"where": "a.xlsx", "line": 3, "seconds": 60, "original": "b.xlsx"}
    for code, sentence in SENTENCES.values():
        assert code.startswith("workbook.")
        assert "a.xlsx" in sentence.format(**values)


def test_child_loads_nothing_heavy() -> None:
    program = (
        "import json, sys\n"
        "import desktop.__main__, desktop.workbooks.child_reader\n"
        "print(json.dumps(list(sys.modules)))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program], cwd=PROJECT, capture_output=True, check=True, timeout=60
    )
    loaded = set(json.loads(shown.stdout))
    foreign = {"PySide6", "sqlalchemy", "pandas", "numpy", "openpyxl", "sqlcipher3"}
    late = {"msoffcrypto", "cryptography", "python_calamine", "html.parser", "dataclasses"}
    never = {"subprocess", "socket", "ssl", "desktop.domain.errors", "desktop.command_line"}
    assert "desktop.workbooks.child_reader" in loaded
    assert not loaded & (foreign | late | never)


def test_frozen_program_starts_itself_with_the_hidden_verb(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == [sys.executable, "read-workbook"]


CELLS = st.one_of(
    st.none(),
    st.text(st.characters(codec="utf-8", exclude_characters="\r\x00", exclude_categories=("Cc",)),
            min_size=1, max_size=20),
    st.integers(-(10**12), 10**12).map(float),
    st.booleans(),
    st.dates(datetime.date(1900, 3, 1), datetime.date(2200, 1, 1)),
)  # fmt: skip


@settings(max_examples=25)
@given(rows=st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=8))
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[object]]
) -> None:
    path = tmp_path_factory.mktemp("written") / "a.xlsx"
    options = {"strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, options) as book:
        sheet = book.add_worksheet("A")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for row, cells in enumerate(rows):
            for column, value in enumerate(cells):
                if isinstance(value, str):
                    sheet.write_string(row, column, value)
                elif isinstance(value, datetime.date):
                    sheet.write_datetime(row, column, value, day)
                elif value is not None:
                    sheet.write(row, column, value)
    while rows and rows[-1] == [None] * 3:
        rows.pop()
    width = max((column + 1 for row in rows for column in range(3) if row[column] is not None),
                default=0)  # fmt: skip
    assert only_sheet(path).rows == tuple(tuple(row[:width]) for row in rows)
