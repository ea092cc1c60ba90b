"""Workbooks of several sheets: each message says on which sheet its cell stands."""

from pathlib import Path
from typing import Any

import pytest

from desktop.services import importing
from tests.services.conftest import Office
from tests.services.list_books import plan_of, write_book

PEOPLE = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Thôn"]
RECEIPTS = ["STT", "Số biên lai", "Ngày biên lai", "Họ tên người nộp", "Số tiền BHYT"]
BOTH = {
    "Thôn 1": [
        PEOPLE,
        [1, "Lý Văn An", "12/13/1956", None, "Thôn 1"],
        [2, "Ma Thị Mai", "1/2/1960", "010160000002", "Thôn 1"],
    ],
    "Thôn 2": [
        PEOPLE,
        [1, "Lý Văn Bình", "12/13/1966", None, "Thôn 2"],
        [2, "Ma Thị Mai", "1/2/1960", "010160000002", "Thôn 2"],
    ],
}


def test_what_is_told_names_the_sheet(office: Office, tmp_path: Path) -> None:
    told = importing.as_json(plan_of(office, write_book(tmp_path / "hai.xlsx", BOTH)))
    errors: Any = told["errors"]
    assert [(entry["sheet"], entry["row"], entry["column"]) for entry in errors] == [
        ("Thôn 1", 2, "C"),
        ("Thôn 2", 2, "C"),
    ]
    assert [entry["message"].split(":")[0] for entry in errors] == ["Thôn 1!C2", "Thôn 2!C2"]
    warnings: Any = told["warnings"]
    (twice,) = [entry for entry in warnings if entry["code"] == "duplicate.in_file"]
    assert twice["message"].startswith("Thôn 2!D3: Trùng với dòng 3 (Thôn 1) của tệp.")
    skipped: Any = told["skipped"]
    assert {entry["sheet"] for entry in skipped} <= {"Thôn 1", "Thôn 2"}


def test_one_sheet_needs_no_name(office: Office, tmp_path: Path) -> None:
    book = write_book(tmp_path / "mot.xlsx", {"Thôn 1": BOTH["Thôn 1"]})
    told: Any = importing.as_json(plan_of(office, book))
    assert [entry["message"].split(":")[0] for entry in told["errors"]] == ["C2"]
    assert not any("sheet" in entry for entry in (*told["errors"], *told["skipped"]))


@pytest.mark.parametrize("number", ["0001234", 1234])
def test_a_receipt_in_the_same_row_of_two_sheets_is_one_twice(
    number: object, office: Office, tmp_path: Path
) -> None:
    row = [1, number, "05/10/2026", "Ma Văn Páo", 1_200_000]
    book = write_book(tmp_path / "bl.xlsx", {"T9": [RECEIPTS, row], "T10": [RECEIPTS, row]})
    plan = plan_of(office, book)
    assert (plan.counts.new, plan.counts.held_back) == (1, 1)
    assert [entry.issue.code for entry in plan.warnings] == ["duplicate.in_file"]


@pytest.mark.parametrize(
    ("headers", "cells", "note"),
    [
        (["Lớp", "DTTS"], ["6A", "x"], "Không lấy: Lớp (cột F), DTTS (cột G)."),
        # Nothing stands under the first one.
        (["Ký nhận", "DTTS"], [None, "x"], "Không lấy: DTTS (cột G)."),
        ([], [None, "xem lại"], "Không lấy: cột G không có tên."),
        ([], [], None),
    ],
)
def test_columns_that_nobody_takes_are_told(
    headers: list[str], cells: list[Any], note: str | None, office: Office, tmp_path: Path
) -> None:
    rows = [[*PEOPLE, *headers], [1, "Lý Văn An", "1/2/1956", None, "Thôn 1", *cells]]
    plan = plan_of(office, write_book(tmp_path / "cot.xlsx", {"Thôn 1": rows}))
    told = [one for one in plan.notes if one.startswith("Không lấy")]
    assert told == ([] if note is None else [note])


def test_columns_are_told_for_each_sheet(office: Office, tmp_path: Path) -> None:
    one = [[*PEOPLE, "Lớp"], [1, "Lý Văn An", "1/2/1956", None, "Thôn 1", "6A"]]
    two = [[*PEOPLE, "DTTS"], [1, "Lý Văn Ba", "1/2/1957", None, "Thôn 1", "x"]]
    plan = plan_of(office, write_book(tmp_path / "cot.xlsx", {"A": one, "B": two}))
    assert set(plan.notes) == {
        "Trang tính “A” không lấy: Lớp (cột F).",
        "Trang tính “B” không lấy: DTTS (cột F).",
    }
