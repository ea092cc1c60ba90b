"""Files that cannot be taken in, each with the code of the refusal that it must meet."""

import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.faults.lists import residents, write_book, write_persons
from tests.workbooks.minimal_xlsx import CONTENT_TYPES, ROOT_RELATIONS, write_xlsx

Make = Callable[[Path], Path]


def missing(folder: Path) -> Path:
    return folder / "không có.xlsx"


def folder(folder: Path) -> Path:
    path = folder / "thư mục.xlsx"
    path.mkdir()
    return path


def empty(folder: Path) -> Path:
    path = folder / "rỗng.xlsx"
    path.write_bytes(b"")
    return path


def lock_file(folder: Path) -> Path:
    path = folder / "~$Danh sách.xlsx"
    path.write_bytes(b"\x05Th\xe1\xbb\xad" + bytes(160))
    return path


def noise(folder: Path) -> Path:
    path = folder / "nhiễu.xlsx"
    path.write_bytes(random.Random(1).randbytes(20_000))  # noqa: S311 - no secret
    return path


def pdf(folder: Path) -> Path:
    path = folder / "bản in.xlsx"
    path.write_bytes(b"%PDF-1.7\n" + bytes(2_000))
    return path


def picture(folder: Path) -> Path:
    path = folder / "ảnh.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2_000))
    return path


def word(folder: Path) -> Path:
    path = folder / "công văn.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr("word/document.xml", "<w/>")
    return path


def archive(folder: Path) -> Path:
    path = folder / "nén.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("danh sách.txt", "a")
    return path


def half(folder: Path) -> Path:
    path = write_persons(folder / "một nửa.xlsx", residents(200))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def without_parts(folder: Path) -> Path:
    path = folder / "thiếu phần.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("[Content_Types].xml", CONTENT_TYPES)
        packed.writestr("_rels/.rels", ROOT_RELATIONS)
    return path


def broken_xml(folder: Path) -> Path:
    return write_xlsx(folder / "hỏng.xlsx", '<row r="1"><c r="A1"><v>1</v>')


def broken_checksum(folder: Path) -> Path:
    path = write_persons(folder / "sai mã.xlsx", residents(200))
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as packed:
        entry = packed.getinfo("xl/worksheets/sheet1.xml")
    place = entry.header_offset + 30 + len(entry.filename) + entry.compress_size // 2
    for offset in range(40):
        data[place + offset] ^= 0xFF
    path.write_bytes(data)
    return path


def with_password(folder: Path) -> Path:
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = write_persons(folder / "không mật khẩu.xlsx", residents(8))
    path = folder / "có mật khẩu.xlsx"
    with plain.open("rb") as source, path.open("wb") as target:
        OOXMLFile(source).encrypt("mật khẩu", target)
    return path


def text_with_nul(folder: Path) -> Path:
    path = folder / "danh sách.csv"
    path.write_bytes("Họ và tên,Ngày sinh\nLò Thị\0 Bình,1986\n".encode())
    return path


def unmatched_quotes(folder: Path) -> Path:
    path = folder / "dấu nháy.csv"
    rows = 'Họ và tên;Số CCCD;Địa chỉ\n"Lò Thị Bình;010186000001;"Tổ 1\nLò;1;"2\n'
    path.write_text(rows, encoding="utf-8")
    return path


def entities(folder: Path) -> Path:
    part = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    return write_xlsx(
        folder / "thực thể.xlsx",
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        extra=(("xl/styles.xml", part),),
    )


def last_corner(folder: Path) -> Path:
    return write_xlsx(
        folder / "ô cuối.xlsx", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    )


def lying_counts(folder: Path) -> Path:
    path = write_persons(folder / "khai man.xlsx", residents(20))
    data = bytearray(path.read_bytes())
    end = data.rindex(b"PK\5\6")
    struct.pack_into("<H", data, end + 10, 60_000)
    path.write_bytes(data)
    return path


def no_list(folder: Path) -> Path:
    rows = [["Kính gửi", "Ủy ban nhân dân"], ["V/v", "họp"]]
    return write_book(folder / "công văn.xlsx", ("Số", "Nơi nhận"), rows)


def no_cells(folder: Path) -> Path:
    return write_xlsx(folder / "trang trắng.xlsx", "")


BROKEN: dict[Make, frozenset[str]] = {
    missing: frozenset({"workbook.missing"}),
    folder: frozenset({"workbook.not_a_workbook"}),
    empty: frozenset({"workbook.empty"}),
    lock_file: frozenset({"workbook.lock_file"}),
    noise: frozenset({"workbook.not_a_workbook", "workbook.damaged"}),
    pdf: frozenset({"workbook.not_a_workbook"}),
    picture: frozenset({"workbook.not_a_workbook"}),
    word: frozenset({"workbook.not_a_workbook"}),
    archive: frozenset({"workbook.not_a_workbook"}),
    half: frozenset({"workbook.damaged"}),
    without_parts: frozenset({"workbook.damaged", "workbook.not_a_workbook"}),
    broken_xml: frozenset({"workbook.damaged"}),
    broken_checksum: frozenset({"workbook.damaged"}),
    with_password: frozenset({"workbook.password"}),
    text_with_nul: frozenset({"workbook.damaged", "workbook.not_a_workbook"}),
    unmatched_quotes: frozenset({"workbook.damaged"}),
    entities: frozenset({"workbook.unsafe"}),
    last_corner: frozenset({"workbook.damaged", "workbook.too_large"}),
    lying_counts: frozenset({"workbook.damaged"}),
    no_list: frozenset({"import.unknown_form"}),
    no_cells: frozenset({"import.empty"}),
}
