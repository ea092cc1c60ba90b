"""Books under a password of each kind: opened by it, refused without it and by another."""

from pathlib import Path

import pytest

from desktop.domain.errors import WorkbookUnreadable
from desktop.workbooks.reading import read_workbook
from tests.workbooks.biff_writer import Biff, BiffBook, BiffSheet, book_stream, record
from tests.workbooks.one_list import PEOPLE, ROWS
from tests.workbooks.protected_books import PROTECTED, agile, rc4

PASSWORD = "Mật khẩu 1"  # noqa: S105 - invented


def refusal_of(path: Path, password: str | None) -> str:
    with pytest.raises(WorkbookUnreadable) as refusal:
        read_workbook(path, password=password)
    assert path.name in refusal.value.text()
    return refusal.value.code


@pytest.mark.parametrize("kind", PROTECTED)
def test_the_password_decides(tmp_path: Path, kind: str) -> None:
    name, protect = PROTECTED[kind]
    path = protect(tmp_path / name, PASSWORD)
    assert refusal_of(path, None) == "workbook.password"
    assert refusal_of(path, "mật khẩu 1") == "workbook.password_wrong"
    rows = read_workbook(path, password=PASSWORD).sheets[0].rows
    assert [row[3] for row in rows[4:]] == [person[2] for person in PEOPLE]


@pytest.mark.parametrize("protect", [agile, rc4])
def test_a_book_that_excel_opens_without_asking_is_opened(tmp_path: Path, protect) -> None:
    path = protect(tmp_path / "a.xls", "VelvetSweatshop")
    assert len(read_workbook(path).sheets[0].rows) == len(ROWS)


def test_a_protected_book_of_excel_95_is_told_as_what_it_is(tmp_path: Path) -> None:
    book = BiffBook((BiffSheet("A", ROWS),), Biff.EXCEL_95)
    path = tmp_path / "a.xls"
    path.write_bytes(book_stream(book, extra=record(0x2F, b"\x34\x12\x78\x56")))
    assert refusal_of(path, None) == "workbook.password_unsupported"


@pytest.mark.parametrize("kind", PROTECTED)
def test_a_scrambled_package_is_no_crash(tmp_path: Path, kind: str) -> None:
    name, protect = PROTECTED[kind]
    path = protect(tmp_path / name, PASSWORD)
    data = bytearray(path.read_bytes())
    for place in range(len(data) // 2, len(data), 7):
        data[place] ^= 0x55
    path.write_bytes(data)
    assert refusal_of(path, PASSWORD).startswith("workbook.")
