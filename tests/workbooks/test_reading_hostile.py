"""Files made to break a reader: one sentence each, and the program lives on."""

import struct
import sys
import zipfile
from pathlib import Path

import pytest

from desktop.domain.errors import Cancelled, WorkbookUnreadable
from desktop.workbooks import reading
from desktop.workbooks.child_process import ChildProcess
from desktop.workbooks.reading import ReadingLimits, read_workbook
from tests.workbooks.minimal_xlsx import shared_strings_part, sheet_part, write_xlsx

ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'
SHARED_CELL = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
TINY = ReadingLimits(inflated_bytes=100_000, parts=8, cells=1_000)

pytestmark = pytest.mark.faults


def refusal_code(path: Path, limits: ReadingLimits = reading.DEFAULT_LIMITS) -> str:
    with pytest.raises(WorkbookUnreadable) as refusal:
        read_workbook(path, limits=limits)
    assert path.name in refusal.value.text()
    return refusal.value.code


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "Danh sách.xlsx"


def test_shared_strings_that_claim_four_thousand_million(book: Path) -> None:
    claim = shared_strings_part(4_294_967_295, "a")
    write_xlsx(book, SHARED_CELL, extra=(("xl/sharedStrings.xml", claim),))
    assert refusal_code(book) in {"workbook.damaged", "workbook.too_large"}


def test_lone_cell_in_the_last_corner(book: Path) -> None:
    write_xlsx(book, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    assert refusal_code(book) in {"workbook.damaged", "workbook.too_large"}


def test_lone_cell_in_the_last_row_is_read(book: Path) -> None:
    write_xlsx(book, ONE_CELL + '<row r="1048576"><c r="A1048576"><v>2</v></c></row>')
    rows = read_workbook(book).sheets[0].rows
    assert (len(rows), rows[0], rows[500_000], rows[-1]) == (1_048_576, (1.0,), (None,), (2.0,))


def test_book_that_inflates_beyond_the_limit(book: Path) -> None:
    write_xlsx(book, ONE_CELL + "<row/>" * 20_000)
    assert refusal_code(book, TINY) == "workbook.too_large"


def test_default_limit_stops_a_real_bomb_before_the_parser(book: Path) -> None:
    write_xlsx(book, ONE_CELL, extra=(("xl/media/a.bin", bytes(401_000_000)),))
    assert book.stat().st_size < 500_000
    assert refusal_code(book) == "workbook.too_large"


def test_size_in_the_directory_that_lies(book: Path) -> None:
    write_xlsx(book, ONE_CELL + "<row/>" * 20_000)
    data = bytearray(book.read_bytes())
    with zipfile.ZipFile(book) as archive:
        entry = archive.getinfo("xl/worksheets/sheet1.xml")
    for position in range(len(data) - 46):
        name = data[position + 46 : position + 46 + len(entry.filename)]
        if data[position : position + 4] == b"PK\x01\x02" and name == entry.filename.encode():
            struct.pack_into("<I", data, position + 24, 500)
    book.write_bytes(data)
    assert refusal_code(book, TINY) == "workbook.damaged"


def test_too_many_parts(book: Path) -> None:
    write_xlsx(book, ONE_CELL, extra=tuple((f"xl/media/{i}.bin", b"") for i in range(9)))
    assert refusal_code(book, TINY) == "workbook.too_large"


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["xl/worksheets/sheet1.xml", "XL/Worksheets/Sheet1.xml"])
def test_two_parts_of_one_name(book: Path, name: str) -> None:
    write_xlsx(book, ONE_CELL, extra=((name, sheet_part(ONE_CELL)),))
    assert refusal_code(book) == "workbook.unsafe"


@pytest.mark.parametrize("name", ["../outside.xml", "/etc/outside.xml", "xl\\..\\..\\outside.xml"])
def test_part_outside_the_archive(book: Path, name: str) -> None:
    write_xlsx(book, ONE_CELL, extra=((name, "x"),))
    assert refusal_code(book) == "workbook.unsafe"


def test_part_that_is_a_link(book: Path) -> None:
    write_xlsx(book, ONE_CELL)
    link = zipfile.ZipInfo("xl/link.xml")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(book, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    assert refusal_code(book) == "workbook.unsafe"


@pytest.mark.parametrize(
    "content",
    [
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<?xml version="1.0"?><!-- x --> <!doctype a SYSTEM "http://127.0.0.1/a"><a/>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"),
    ],
    ids=["entities", "outside", "utf-16"],
)
def test_document_type(book: Path, content: bytes) -> None:
    write_xlsx(book, ONE_CELL, extra=(("xl/styles.xml", content),))
    assert refusal_code(book) == "workbook.unsafe"


def test_document_type_in_xml_2003(tmp_path: Path) -> None:
    path = tmp_path / "Danh sách.xls"
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        encoding="utf-8",
    )
    assert refusal_code(path) == "workbook.unsafe"


def test_link_that_calls_a_program(book: Path) -> None:
    link = '<externalLink><ddeLink ddeService="cmd" ddeTopic="x"/></externalLink>'
    write_xlsx(book, ONE_CELL, extra=(("xl/externalLinks/externalLink1.xml", link),))
    assert refusal_code(book) == "workbook.unsafe"


def test_macros_are_told_and_never_opened(book: Path) -> None:
    write_xlsx(book, ONE_CELL, extra=(("xl/vbaProject.bin", b"no compound file"),))
    workbook = read_workbook(book)
    assert workbook.left_out == ("macros",)
    assert workbook.sheets[0].rows == ((1.0,),)


def test_index_behind_the_shared_strings(book: Path) -> None:
    strings = shared_strings_part(1, "a")
    cell = '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'
    write_xlsx(book, cell, extra=(("xl/sharedStrings.xml", strings),))
    assert refusal_code(book) == "workbook.damaged"


def test_half_an_archive(book: Path) -> None:
    write_xlsx(book, ONE_CELL)
    book.write_bytes(book.read_bytes()[:-200])
    assert refusal_code(book) == "workbook.damaged"


def test_flipped_byte_in_a_part(book: Path) -> None:
    write_xlsx(book, ONE_CELL)
    data = bytearray(book.read_bytes())
    with zipfile.ZipFile(book) as archive:
        entry = archive.getinfo("xl/worksheets/sheet1.xml")
    data[entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2] ^= 1
    book.write_bytes(data)
    assert refusal_code(book) == "workbook.damaged"


def test_more_cells_than_allowed(tmp_path: Path) -> None:
    path = tmp_path / "lớn.csv"
    path.write_text("a,b\n" * 600, encoding="utf-8")
    assert refusal_code(path, TINY) == "workbook.too_large"


def test_spans_of_a_web_page_do_not_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "trang.xls"
    cell = '<td colspan="999999999" rowspan="999999999">x</td>'
    path.write_text(f"<table>{f'<tr>{cell}</tr>' * 50}</table>", encoding="utf-8")
    assert refusal_code(path, TINY) == "workbook.too_large"


@pytest.mark.parametrize(
    "content",
    [
        '<?xml version="1.0" encoding="utf-99"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        "<table><tr><td>a<![lạ[ x ]]></td></tr></table>",
    ],
    ids=["unknown encoding", "unknown section"],
)
def test_markup_that_its_parser_refuses(tmp_path: Path, content: str) -> None:
    path = tmp_path / "xuất.xls"
    path.write_text(content, encoding="utf-8")
    assert refusal_code(path) == "workbook.damaged"


def test_row_number_outside_a_sheet_of_xml_2003(tmp_path: Path) -> None:
    path = tmp_path / "xa.xls"
    path.write_text(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>'
        '<Row ss:Index="9999999"><Cell><Data ss:Type="String">a</Data></Cell></Row>'
        "</Table></Worksheet></Workbook>",
        encoding="utf-8",
    )
    assert refusal_code(path) == "workbook.damaged"


@pytest.mark.skipif(sys.platform == "win32", reason="the job object caps the child there")
def test_little_memory_ends_the_child_not_the_program(tmp_path: Path) -> None:
    path = tmp_path / "nhiều.csv"
    path.write_text("Nguyễn Văn Thử,0901234567\n" * 200_000, encoding="utf-8")
    limits = ReadingLimits(memory_bytes=60 << 20)
    assert refusal_code(path, limits) in {"workbook.too_large", "workbook.damaged"}


def _children(monkeypatch: pytest.MonkeyPatch) -> list[ChildProcess]:
    started: list[ChildProcess] = []

    def start(command: list[str], memory_bytes: int) -> ChildProcess:
        started.append(ChildProcess(command, memory_bytes))
        return started[-1]

    monkeypatch.setattr(reading, "ChildProcess", start)
    return started


def _ended(child: ChildProcess) -> bool:
    return child.exit_code is not None


def test_child_that_hangs_is_ended_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    children = _children(monkeypatch)
    hang = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    monkeypatch.setattr(reading, "child_command", lambda: hang)
    assert refusal_code(path, ReadingLimits(seconds=0.3)) == "workbook.timeout"
    assert _ended(children[0])


@pytest.mark.parametrize(
    "program",
    [
        "import os; os.abort()",
        "import os; os.write(1, b'\\x05\\x00\\x00\\x00hello')",
        "import pickle, os; d = pickle.dumps((os.system, 'x'));"
        "os.write(1, len(d).to_bytes(4, 'little') + d)",
        "pass",
    ],
    ids=["aborts", "garbage", "foreign class", "says nothing"],
)
def test_child_that_misbehaves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    monkeypatch.setattr(reading, "child_command", lambda: [sys.executable, "-c", program])
    assert refusal_code(path) == "workbook.damaged"


def test_child_that_cannot_be_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    monkeypatch.setattr(reading, "child_command", lambda: [str(tmp_path / "nothing")])
    assert refusal_code(path) == "workbook.reader_not_started"


def test_user_can_stop_the_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n" * 30_000, encoding="utf-8")
    children = _children(monkeypatch)

    def stop_in_the_middle(_text: str, fraction: float) -> None:
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_workbook(path, progress=stop_in_the_middle)
    assert _ended(children[0])


def test_no_file_is_left_or_made(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    write_xlsx(book, ONE_CELL)
    before = sorted(tmp_path.iterdir())
    read_workbook(book)
    assert sorted(tmp_path.iterdir()) == before
    assert list(scratch.iterdir()) == []
