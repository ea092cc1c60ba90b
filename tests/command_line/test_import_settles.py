"""A mended workbook that has nothing new any more settles its work, and says so."""

import sqlite3
from pathlib import Path

from openpyxl import load_workbook

from tests.command_line.verbs import CommandLine
from tests.services.list_books import write_book
from tests.services.test_left_out_rows import HEADER, person


def test_rows_that_are_stored_by_now_settle_their_work(
    on_office: CommandLine, tmp_path: Path
) -> None:
    faulty = person(2)
    faulty[4] = "00808600"
    first = write_book(tmp_path / "1.xlsx", {"A": [list(HEADER), person(1), faulty]})
    errors = tmp_path / "loi.xlsx"
    assert on_office("import", first, "--errors", errors).document["rejected"] == 1
    assert on_office.done("import", write_book(tmp_path / "2.xlsx", {"A": [HEADER, person(2)]}))
    mended = load_workbook(errors)
    page = mended.worksheets[0]
    page.cell(2, 5).value = person(2)[4]
    mended.save(errors)
    dry = on_office.done("import", errors, "--dry-run")
    assert (dry["same"], dry["settled"], dry["batch"]) == (1, 1, None)
    answer = on_office("import", errors, as_json=False)
    assert "Việc còn lại của lần nhập trước nay đã xong: 1 dòng." in answer.out
    with sqlite3.connect(on_office.database) as data:
        assert data.execute("SELECT state FROM left_out_rows").fetchall() == [("taken_in",)]
    assert "settled" not in on_office.done("import", errors)
