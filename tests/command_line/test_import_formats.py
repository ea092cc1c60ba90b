"""The same people in every format and under every name give the same answer."""

from pathlib import Path
from typing import Any

import pytest

from tests.command_line.verbs import CommandLine
from tests.workbooks.biff_writer import (
    Biff,
    BiffBook,
    BiffSheet,
    Failed,
    Formula,
    xls_bytes,
)
from tests.workbooks.one_list import FORMATS
from tests.workbooks.xlsb_writer import write_xlsb

MAPPING = {
    "B": "row_no", "C": "household_code", "D": "full_name", "E": "birth_date", "F": "sex",
    "G": "national_id", "H": "relation", "I": "neighbourhood", "J": "phone",
}  # fmt: skip
KEYS = ("layout", "persons", "households", "new", "rejected", "held_back", "mapping")
ANSWER = dict(zip(KEYS, ("person_list", 4, 2, 4, 0, 0, MAPPING), strict=True))
STORED = [
    ("Hoàng Thị Bưởi", "2021-05-30", "002321000014", "Thôn Nà Khuổi"),
    ("Lý Thị Mười", "1960-09-02", "038160000012", "Thôn Đồng Ỷ"),
    ("Lý Văn Ẩn", "1956-03-12", "038056000011", "Thôn Đồng Ỷ"),
    ("Quản Đức Tú", "1986-07-25", "002086000013", "Thôn Nà Khuổi"),
]
ONE_OF_A_KIND = (
    "xlsx", "xls of 97", "xls of 95", "records of one sheet alone", "xlsb, shared texts", "ods",
    "xml 2003", "html, utf-8", "text, comma, utf-8", "text, bar, cp1258", "text, tab, utf-16-le",
)  # fmt: skip
ENDINGS = (".xlsx", ".xls", ".csv", ".pdf", "")


def without_places(told: dict[str, Any]) -> dict[str, Any]:
    """The answer, after a look at where it says that the list stands."""
    assert told["header_rows"] == [4]
    assert (told["rows_read"], told["warnings"], told["errors"]) == (4, [], [])
    return {key: told[key] for key in KEYS}


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_gives_the_same_answer(
    on_office: CommandLine, tmp_path: Path, name: str
) -> None:
    file_name, write = FORMATS[name]
    told = on_office.done("import", write(tmp_path / file_name), "--dry-run")
    assert without_places(told) == ANSWER


@pytest.mark.parametrize("name", ONE_OF_A_KIND)
def test_each_format_is_stored_alike(on_office: CommandLine, tmp_path: Path, name: str) -> None:
    file_name, write = FORMATS[name]
    assert on_office.done("import", write(tmp_path / file_name))["new"] == 4
    rows = on_office.done("list", "persons")["rows"]
    found = [
        tuple(row[key] for key in ("full_name", "birth_date", "national_id", "neighbourhood"))
        for row in rows
    ]
    assert sorted(found) == STORED


@pytest.mark.parametrize("name", ONE_OF_A_KIND)
def test_no_ending_misleads(on_office: CommandLine, tmp_path: Path, name: str) -> None:
    file_name, write = FORMATS[name]
    content = write(tmp_path / file_name).read_bytes()
    for ending in ENDINGS:
        path = tmp_path / f"danh sách{ending}"
        path.write_bytes(content)
        told = on_office.done("import", path, "--dry-run")
        assert without_places(told) == ANSWER, ending


@pytest.mark.parametrize("ending", [".xls", ".xlsb"])
def test_what_a_binary_book_hides_or_could_not_calculate_is_told(
    on_office: CommandLine, tmp_path: Path, ending: str
) -> None:
    """Blank would be the worst reading of #N/A and of a formula that nobody calculated."""
    rows = [
        ["Họ và tên", "Ngày sinh", "Số CCCD", "Số tiền đóng"],
        ["Lý Văn Ẩn", "12/03/1956", Failed("#REF!"), 1263600.0],
        ["Lý Thị Mười", "02/09/1960", "038160000012", Formula(None)],
        ["Quản Đức Tú", "25/07/1986", "002086000013", 1263600.0],
    ]
    sheet = BiffSheet("Thôn 1", rows, hidden_rows=(4,), hidden_columns=(3,))
    other = BiffSheet("Kho", rows, visibility=2)
    path = tmp_path / f"a{ending}"
    if ending == ".xls":
        path.write_bytes(xls_bytes(BiffBook((sheet, other), Biff.EXCEL_95)))
    else:
        write_xlsb(path, [sheet, other])
    answer = on_office("import", path, "--dry-run")
    told = answer.document
    assert answer.code == 3
    assert {(error["row"], error["column"], error["code"]) for error in told["errors"]} == {
        (2, "C", "cell.excel_error"),
        (3, "D", "cell.not_calculated"),
    }
    assert (told["new"], told["rejected"]) == (1, 2)
    notes = "\n".join(told["notes"])
    assert "1 dòng đang ẩn" in notes
    assert "cột đang ẩn (C)" in notes
    assert "Trang tính ẩn “Kho”" in notes
