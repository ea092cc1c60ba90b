"""One small list of people, written in every format in which lists reach an office."""

import csv
import datetime
import io
import re
import unicodedata
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import xlsxwriter

from tests.workbooks.biff_writer import (
    Biff,
    BiffBook,
    BiffSheet,
    book_stream,
    code_page_bytes,
    record,
    xls_bytes,
)
from tests.workbooks.xlsb_writer import write_xlsb

Cell = str | int | datetime.date | None
HEADER: list[Cell] = [
    "STT", "Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Quan hệ với chủ hộ",
    "Thôn", "Số điện thoại",
]  # fmt: skip
DAY = datetime.date
PEOPLE: list[list[Cell]] = [
    [1, "HG01", "Lý Văn Ẩn", DAY(1956, 3, 12), "Nam", "038056000011", "Chủ hộ", "Thôn Đồng Ỷ",
     "0912345678"],
    [2, "HG01", "Lý Thị Mười", DAY(1960, 9, 2), "Nữ", "038160000012", "Vợ", "Thôn Đồng Ỷ", None],
    [3, "HG02", "Quản Đức Tú", DAY(1986, 7, 25), "Nam", "002086000013", "Chủ hộ", "Thôn Nà Khuổi",
     "0912345679"],
    [4, "HG02", "Hoàng Thị Bưởi", DAY(2021, 5, 30), "Nữ", "002321000014", "Con", "Thôn Nà Khuổi",
     None],
]  # fmt: skip
TITLE: list[Cell] = ["DANH SÁCH NHÂN KHẨU", *[None] * 8]
ROWS: list[list[Cell]] = [
    [None] * 10,
    *([None, *row] for row in (TITLE, [None] * 9, HEADER, *PEOPLE)),
]
"""Row 1 and column A are empty, as in many lists; the header stands in row 4."""
SHEET_NAME = "Thôn 'Đồng' & Nà"
Write = Callable[[Path], Path]


def shown(cell: Cell) -> str:
    """A cell as text."""
    if cell is None:
        return ""
    return f"{cell:%d/%m/%Y}" if isinstance(cell, datetime.date) else str(cell)


def xlsx(path: Path, *, day: str = "dd/mm/yyyy", date_1904: bool = False) -> Path:
    with xlsxwriter.Workbook(path, {"date_1904": date_1904}) as book:
        sheet, form = book.add_worksheet(SHEET_NAME), book.add_format({"num_format": day})
        for row, cells in enumerate(ROWS):
            for column, cell in enumerate(cells):
                if isinstance(cell, str):
                    sheet.write_string(row, column, cell)
                elif isinstance(cell, datetime.date):
                    moment = datetime.datetime.combine(cell, datetime.time())
                    sheet.write_datetime(row, column, moment, form)
                elif cell is not None:
                    sheet.write_number(row, column, cell)
    return path


def changed_xlsx(path: Path, change: Callable[[str, bytes], tuple[str, bytes] | None]) -> Path:
    """An xlsx with each part passed through `change`, which may rename it or leave it out."""
    xlsx(path)
    with zipfile.ZipFile(path) as archive:
        parts = [change(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            if part is not None:
                archive.writestr(*part)
    return path


def with_dimension(stated: bytes, name: str, content: bytes) -> tuple[str, bytes]:
    return name, re.sub(rb"<dimension[^>]*/>", stated, content)


def strict(name: str, content: bytes) -> tuple[str, bytes]:
    old = b"http://schemas.openxmlformats.org/"
    for part in (b"officeDocument/2006/relationships", b"spreadsheetml/2006/main"):
        content = content.replace(old + part, b"http://purl.oclc.org/ooxml/" + part.replace(
            b"/2006", b""))  # fmt: skip
    return name, content


def numbered_book(name: str, content: bytes) -> tuple[str, bytes]:
    """Excel for the web calls the book's part workbook2.xml or so."""
    name = re.sub(r"workbook\.xml", "workbook22.xml", name)
    return name, content.replace(b"xl/workbook.xml", b"xl/workbook22.xml")


def rich_texts(name: str, content: bytes) -> tuple[str, bytes]:
    whole = "<t>Lý Văn Ẩn</t>".encode()
    runs = (
        '<r><rPr><b/></rPr><t xml:space="preserve">Lý </t></r><r><t>Văn Ẩn</t></r>'
        '<rPh sb="0" eb="2"><t>không đọc</t></rPh><phoneticPr fontId="1"/>'
    )
    return name, content.replace(whole, runs.encode())


def prefixed(name: str, content: bytes) -> tuple[str, bytes]:
    if re.fullmatch(r"xl/(worksheets/.*|workbook|sharedStrings|styles)\.xml", name):
        text = re.sub(r"<(/?)([a-zA-Z])", r"<\1x:\2", content.decode())
        content = text.replace(
            'xmlns="http://schemas.open', 'xmlns:x="http://schemas.open'
        ).encode()
    return name, content


def biff(path: Path, version: Biff, *, date_1904: bool = False) -> Path:
    book = BiffBook((BiffSheet(SHEET_NAME, ROWS),), version, date_1904=date_1904)
    path.write_bytes(xls_bytes(book))
    return path


def bare_stream(path: Path, version: Biff) -> Path:
    path.write_bytes(book_stream(BiffBook((BiffSheet(SHEET_NAME, ROWS),), version)))
    return path


def bare_sheet(path: Path) -> Path:
    """What small programs of web pages write: one sheet's records, its texts in UTF-8."""
    import struct

    records = [record(0x809, struct.pack("<HHHH", 0, 0x10, 0, 0))]
    for row, cells in enumerate(ROWS):
        for column, cell in enumerate(cells):
            place = struct.pack("<HHH", row, column, 0)
            text = shown(cell).encode()
            if isinstance(cell, int):
                records.append(record(0x203, place + struct.pack("<d", cell)))
            elif text:
                records.append(record(0x204, place + struct.pack("<H", len(text)) + text))
    path.write_bytes(b"".join([*records, record(0x0A)]))
    return path


def xlsb(path: Path, *, shared: bool, date_1904: bool = False) -> Path:
    sheet = BiffSheet(SHEET_NAME, ROWS)
    return write_xlsb(path, [sheet], shared=shared, date_1904=date_1904)


def ods(path: Path) -> Path:
    def tag(cell: Cell) -> str:
        text = f"<text:p>{shown(cell)}</text:p></table:table-cell>"
        if cell is None:
            return "<table:table-cell/>"
        if isinstance(cell, str):
            return f'<table:table-cell office:value-type="string">{text}'
        kind, name = ("date", "date-value") if isinstance(cell, DAY) else ("float", "value")
        return f'<table:table-cell office:value-type="{kind}" office:{name}="{cell}">{text}'

    rows = "".join(
        f"<table:table-row>{''.join(map(tag, cells))}</table:table-row>" for cells in ROWS
    )
    names = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{names}:office:1.0" '
        f'xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="Thôn 1">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def xml_2003(path: Path, encoding: str) -> Path:
    def tag(cell: Cell) -> str:
        kind = {str: "String", int: "Number", DAY: "DateTime"}.get(type(cell))
        text = f"{cell}T00:00:00.000" if isinstance(cell, DAY) else shown(cell)
        return f'<Cell><Data ss:Type="{kind}">{text}</Data></Cell>' if kind else "<Cell/>"

    rows = "".join(f"<Row>{''.join(map(tag, cells))}</Row>" for cells in ROWS)
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?><Workbook xmlns="{space}" xmlns:ss="{space}">'
        f'<Worksheet ss:Name="Thôn 1"><Table>{rows}</Table></Worksheet></Workbook>'
    )
    path.write_bytes(encoded(text, encoding))
    return path


def encoded(text: str, encoding: str) -> bytes:
    """Text in an encoding; cp1258 with the tones behind their vowels."""
    if encoding in {"cp1258", "windows-1258"}:
        return code_page_bytes(text, 1258)
    return text.encode(encoding)


def html(path: Path, encoding: str, meta: str = "", cell: str = "<td>{}</td>") -> Path:
    """A page of a portal; the empty first row and column stand in it too."""
    rows = "".join(
        f"<tr>{''.join(cell.format(shown(value) or '&nbsp;') for value in cells)}</tr>"
        for cells in ROWS
    )
    head = f"<head><meta http-equiv=Content-Type content='text/html; charset={meta}'></head>"
    text = f"<html>{head if meta else ''}<body><table border=1>{rows}</table></body></html>"
    path.write_bytes(encoded(text, encoding))
    return path


def text(
    path: Path, delimiter: str, encoding: str, *, mark: bytes = b"", nfd: bool = False
) -> Path:
    target = io.StringIO()
    csv.writer(target, delimiter=delimiter, lineterminator="\r\n").writerows(
        [shown(cell) for cell in cells] for cells in ROWS
    )
    written = target.getvalue()
    if nfd:
        written = unicodedata.normalize("NFD", written)
    path.write_bytes(mark + encoded(written, encoding))
    return path


_change = partial(partial, changed_xlsx)
FORMATS: dict[str, tuple[str, Write]] = {
    "xlsx": ("a.xlsx", xlsx),
    "xlsm": ("a.xlsm", xlsx),
    "xlsx, days from 1904": ("a.xlsx", partial(xlsx, date_1904=True)),
    "xlsx, day in words": ("a.xlsx", partial(xlsx, day='"ngày" dd "tháng" mm "năm" yyyy')),
    "xlsx, day of Vietnam": ("a.xlsx", partial(xlsx, day="[$-42A]dd mmmm yyyy;@")),
    "xlsx, day of the system": ("a.xlsx", partial(xlsx, day="[$-F800]dddd, mmmm dd, yyyy")),
    "xlsx, month shown": ("a.xlsx", partial(xlsx, day="mm/yyyy")),
    "xlsx, no dimension": ("a.xlsx", _change(change=partial(with_dimension, b""))),
    "xlsx, huge dimension": (
        "a.xlsx", _change(change=partial(with_dimension, b'<dimension ref="A1:XFD1048576"/>')),
    ),
    "xlsx, small dimension": (
        "a.xlsx", _change(change=partial(with_dimension, b'<dimension ref="A1"/>')),
    ),
    "xlsx, strict": ("a.xlsx", _change(change=strict)),
    "xlsx, numbered book": ("a.xlsx", _change(change=numbered_book)),
    "xlsx, rich and phonetic texts": ("a.xlsx", _change(change=rich_texts)),
    "xlsx, prefixed names": ("a.xlsx", _change(change=prefixed)),
    "xls of 97": ("a.xls", partial(biff, version=Biff.EXCEL_97)),
    "xls of 97, days from 1904": ("a.xls", partial(biff, version=Biff.EXCEL_97, date_1904=True)),
    "xls of 95": ("a.xls", partial(biff, version=Biff.EXCEL_95)),
    "xls of 95, days from 1904": ("a.xls", partial(biff, version=Biff.EXCEL_95, date_1904=True)),
    "records of 95 alone": ("a.xls", partial(bare_stream, version=Biff.EXCEL_95)),
    "records of 97 alone": ("a.xls", partial(bare_stream, version=Biff.EXCEL_97)),
    "records of one sheet alone": ("a.xls", bare_sheet),
    "xlsb, shared texts": ("a.xlsb", partial(xlsb, shared=True)),
    "xlsb, texts in cells": ("a.xlsb", partial(xlsb, shared=False)),
    "xlsb, days from 1904": ("a.xlsb", partial(xlsb, shared=True, date_1904=True)),
    "ods": ("a.ods", ods),
    "xml 2003": ("a.xls", partial(xml_2003, encoding="utf-8")),
    "xml 2003, cp1258": ("a.xls", partial(xml_2003, encoding="windows-1258")),
    "xml 2003, utf-16": ("a.xls", partial(xml_2003, encoding="utf-16")),
    "html, utf-8": ("a.xls", partial(html, encoding="utf-8", meta="utf-8")),
    "html, nothing stated": ("a.xls", partial(html, encoding="utf-8")),
    "html, another code page stated": (
        "a.xls", partial(html, encoding="utf-8", meta="iso-8859-1"),
    ),
    "html, cp1258": ("a.xls", partial(html, encoding="cp1258", meta="windows-1258")),
    "html, cp1258 not stated": ("a.xls", partial(html, encoding="cp1258")),
    "html, utf-16": ("a.xls", partial(html, encoding="utf-16", meta="unicode")),
    "html, frames in cells": (
        "a.xls",
        partial(html, encoding="utf-8", cell="<td><table><tr><td>{}</td></tr></table></td>"),
    ),
    **{
        f"text, {name}, {encoding}": ("a.csv", partial(text, delimiter=sign, encoding=encoding))
        for name, sign in (("comma", ","), ("semicolon", ";"), ("tab", "\t"), ("bar", "|"))
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1258")
    },
    "text, big-endian mark": (
        "a.csv", partial(text, delimiter="\t", encoding="utf-16-be", mark=b"\xfe\xff"),
    ),
    "text, decomposed": ("a.tsv", partial(text, delimiter="\t", encoding="utf-8", nfd=True)),
    "text, decomposed utf-16": (
        "a.txt", partial(text, delimiter=";", encoding="utf-16-le", nfd=True),
    ),
}  # fmt: skip
