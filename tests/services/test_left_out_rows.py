"""Rows that an import leaves out are work with their reason, until they are taken in."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import ListQuery
from desktop.services import importing, left_out_rows, records
from desktop.services.due_work import due_work
from desktop.services.history.undoing import take_back
from desktop.services.importing import Decision, ImportOptions, ImportPlan, Outcome
from desktop.services.lists import read_list
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.services.list_books import write_book

HEADER = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Mã số BHXH")
ASKING = ImportOptions(hold_strangers=True)
Cells = list[Any]


def person(number: int) -> Cells:
    born = datetime.date(1960, 1, 1) + datetime.timedelta(days=37 * number)
    word = "".join("ABCDEGHIKL"[int(digit)] for digit in f"{number:03d}").capitalize()
    return [
        number,
        f"Lò Văn {word}",
        f"{born:%d/%m/%Y}",
        "Nam",
        f"0020{born.year % 100:02d}{number:06d}",
        f"{7_900_000_000 + number}",
    ]


def book(path: Path, rows: Sequence[Cells], title: str = "CƠ QUAN BHXH TRẢ KẾT QUẢ") -> Path:
    return write_book(path, {"Kết quả": [[title], list(HEADER), *rows]})


def prepare(office: Office, path: Path, options: ImportOptions = ASKING) -> ImportPlan:
    return importing.prepare(office.database, path, options, today=TODAY)


def take_in(office: Office, path: Path, options: ImportOptions = ASKING) -> int:
    result = importing.commit(office.database, prepare(office, path, options), who="test")
    assert result.batch is not None
    return result.batch


def left(office: Office, chip: str = "open") -> list[dict[str, Any]]:
    found = read_list(office.database, ListQuery("left_out_row", chip=chip), TODAY)
    return [{"id": row.id, **row.values} for row in found]


@pytest.fixture
def known(office: Office, tmp_path: Path) -> list[Cells]:
    """Forty people of a hamlet, stored."""
    rows = [person(number) for number in range(1, 41)]
    stored = write_book(
        tmp_path / "dan.xlsx",
        {"Thôn 3": [["DANH SÁCH THÔN 3"], [*HEADER, "Thôn"], *([*row, "Thôn 3"] for row in rows)]},
    )
    take_in(office, stored, ImportOptions())
    return rows


def returned(known: list[Cells]) -> list[Cells]:
    """What comes back: 31 as they are, 3 changed, 4 at fault, 2 that nobody knows."""
    rows = [list(row) for row in known[:38]]
    for place, number in ((0, "7911111111"), (1, "7911111112"), (2, "7911111113")):
        rows[place][5] = number
    rows[10][4] = "00808600"
    rows[11][2] = "31/02/1990"
    rows[12][2] = "22/10/2031"
    rows[13][1] = None
    return [*rows, person(71), person(72)]


def test_the_four_counts_of_a_file_that_comes_back(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    plan = prepare(office, book(tmp_path / "tra.xlsx", returned(known)))
    counts = plan.counts
    assert (counts.same, counts.changed, counts.rejected) == (31, 3, 4)
    assert (counts.new, counts.held_back) == (0, 2)
    unknown = [row for row in plan.rows if row.outcome is Outcome.HELD_BACK]
    assert [one.issue.code for row in unknown for one in row.issues] == ["person.stranger"] * 2
    # The command line adds them, as it is documented.
    assert prepare(office, plan.path, ImportOptions()).counts.new == 2


def test_what_was_left_out_is_work_with_its_reason(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    path = book(tmp_path / "tra.xlsx", returned(known))
    plan = prepare(office, path)
    take_in(office, path)
    rows = {row["row_number"]: row for row in left(office)}
    assert sorted(rows) == [13, 14, 15, 16, 41, 42]
    told = {row.number: row for row in plan.rows if not row.is_written and row.issues}
    for number, row in rows.items():
        for entry in told[number].issues:
            assert entry.issue.text() in row["reason"]
        assert row["file_name"] == "tra.xlsx"
    assert [rows[number]["fate"] for number in (13, 16, 41)] == ["error", "error", "unknown"]
    assert rows[13]["name"] == known[10][1]
    assert (rows[16]["name"], rows[16]["number"]) == (None, known[13][4])
    # Its name is at fault and its number is known: it speaks of somebody.
    assert rows[16]["known_name"] == known[13][1]
    # The file tells no hamlet: work is done hamlet by hamlet all the same.
    assert [rows[number]["place"] for number in (13, 16, 41)] == ["Thôn 3", "Thôn 3", None]
    (work,) = [one for one in due_work(office.database, TODAY) if one.key == "left_out"]
    assert work.count == 6
    assert work.query is not None
    assert len(list(read_list(office.database, work.query, TODAY))) == 6


def test_a_mended_workbook_settles_what_it_takes_in(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    take_in(office, book(tmp_path / "tra.xlsx", returned(known)))
    target = tmp_path / "can sua.xlsx"
    ids = [row["id"] for row in left(office)]
    assert left_out_rows.write_to_mend(office.database, ids, target, who="test") == 6
    mended = load_workbook(target)
    page = mended.worksheets[0]
    assert page.cell(1, 1).value == "CƠ QUAN BHXH TRẢ KẾT QUẢ"
    for row in page.iter_rows(min_row=3):
        right = known[10 + row[0].row - 3] if row[0].row < 7 else None
        if right is not None and row[0].row != 4:
            for cell, value in zip(row[1:6], right[1:], strict=False):
                cell.value = value
    page.cell(6, 6).value = "7922222222"
    mended.save(target)
    batch = take_in(office, target)
    # The second stays at fault, with one line of work for it, and nobody knows the last two yet.
    assert sorted(row["row_number"] for row in left(office)) == [14, 41, 42]
    finished = left(office, "finished")
    assert {(row["row_number"], row["state"]) for row in finished} == {
        (13, "taken_in"), (15, "taken_in"), (16, "taken_in")
    }  # fmt: skip
    importing.undo(office.database, batch, who="test")
    assert len(left(office)) == 6


def test_the_mended_file_itself_settles_them_too(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    path = book(tmp_path / "tra.xlsx", returned(known))
    take_in(office, path)
    rows = returned(known)
    rows[10][4] = known[10][4]
    rows[11][2] = known[11][2]
    rows[20][5] = "7933333333"
    take_in(office, book(path, rows))
    assert sorted(row["row_number"] for row in left(office)) == [15, 16, 41, 42]


def test_another_list_of_the_same_people_settles_nothing(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    take_in(office, book(tmp_path / "tra.xlsx", returned(known)))
    rows = [list(row) for row in known]
    rows[30][5] = "7944444444"
    take_in(office, book(tmp_path / "khac.xlsx", rows, "DANH SÁCH KHÁC"))
    assert len(left(office)) == 6


def test_undoing_the_import_takes_its_work_away_whatever_was_done_about_it(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    batch = take_in(office, book(tmp_path / "tra.xlsx", returned(known)))
    first = left(office)[0]["id"]
    left_out_rows.settle(office.database, [first], "Đã sửa", who="test", today=TODAY)
    importing.undo(office.database, batch, who="test")
    assert left(office, "all") == []
    with office.database.read() as snapshot:
        kept = snapshot.connection.exec_driver_sql(
            "SELECT count(*) FROM import_batches WHERE left_out_sheets IS NOT NULL"
        ).scalar()
    assert kept == 0


def test_an_import_that_settled_work_is_undone_after_that_works_own_import(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    path = book(tmp_path / "tra.xlsx", returned(known))
    first = take_in(office, path)
    rows = returned(known)
    rows[10][4] = known[10][4]
    rows[20][5] = "7933333333"
    second = take_in(office, book(path, rows))
    importing.undo(office.database, first, who="test")
    importing.undo(office.database, second, who="test")
    assert left(office, "all") == []


def test_settling_is_a_step_that_is_taken_back(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    take_in(office, book(tmp_path / "tra.xlsx", returned(known)))
    ids = [row["id"] for row in left(office)]
    with pytest.raises(InvalidInput):
        left_out_rows.settle(office.database, ids, "  ", who="test", today=TODAY)
    done = left_out_rows.settle(office.database, ids[:2], "Đã gọi hỏi", who="test", today=TODAY)
    assert (done.count, len(left(office))) == (2, 4)
    assert {row["note"] for row in left(office, "finished")} == {"Đã gọi hỏi"}
    again = left_out_rows.settle(office.database, ids[:2], "nữa", who="test", today=TODAY)
    assert (again.count, again.step) == (0, None)
    assert done.step is not None
    take_back(office.database, done.step, who="test")
    assert len(left(office)) == 6


def test_who_is_unknown_is_added_when_a_person_says_so(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    plan = prepare(office, book(tmp_path / "tra.xlsx", returned(known)))
    places = [place for place, row in enumerate(plan.rows) if row.outcome is Outcome.HELD_BACK]
    plan = importing.decide_all(plan, places, Decision.AS_NEW)
    assert (plan.counts.new, plan.counts.held_back) == (2, 0)
    importing.commit(office.database, plan, who="test")
    assert [row["fate"] for row in left(office)] == ["error"] * 4


def test_who_is_unknown_with_a_place_is_simply_new(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    rows = [[*person(71), "Thôn 3"], [*person(72), None], [*known[0], "Thôn 3"]]
    path = write_book(tmp_path / "m.xlsx", {"DS": [[*HEADER, "Thôn"], *rows]})
    outcomes = [row.outcome for row in prepare(office, path).rows]
    assert outcomes == [Outcome.NEW, Outcome.HELD_BACK, Outcome.SAME]


def test_a_file_of_which_nothing_can_be_written_is_work_too(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    path = book(tmp_path / "sai.xlsx", returned(known)[10:14])
    assert importing.commit(office.database, prepare(office, path), who="test").batch is None
    keeping = ImportOptions(hold_strangers=True, keep_left_out=True)
    take_in(office, path, keeping)
    assert len(left(office)) == 4
    # Nothing of it is in the data: when these have moved on, it may be tried again.
    again = prepare(office, path, keeping)
    assert again.already_imported is None
    importing.commit(office.database, again, who="test")
    assert len(left(office)) == 4


def test_in_an_office_without_anybody_nobody_is_unknown(office: Office, tmp_path: Path) -> None:
    plan = prepare(office, book(tmp_path / "moi.xlsx", [person(1), person(2)]))
    assert (plan.counts.new, plan.counts.held_back) == (2, 0)


def test_a_row_that_was_left_out_by_a_decision_is_kept_as_that(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    plan = prepare(office, book(tmp_path / "tra.xlsx", returned(known)))
    place = next(at for at, row in enumerate(plan.rows) if row.outcome is Outcome.HELD_BACK)
    plan = importing.decide_all(plan, [place], Decision.SKIP)
    importing.commit(office.database, plan, who="test")
    (skipped,) = [row for row in left(office) if row["fate"] == "skipped"]
    assert skipped["reason"].endswith("Đã chọn bỏ dòng này khi nhập.")


def test_work_goes_on_when_its_person_is_deleted(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    take_in(office, book(tmp_path / "tra.xlsx", returned(known)))
    (row,) = [one for one in left(office) if one["row_number"] == 16]
    person_id = left_out_rows.person_of(office.database, row["id"])
    assert person_id is not None
    records.delete(office.database, "person", person_id, who="test")
    assert left_out_rows.person_of(office.database, row["id"]) is None
    assert len(left(office)) == 6


def test_passwords_are_kept_nowhere(office: Office, known: list[Cells], tmp_path: Path) -> None:
    rows = [[*row, "bi-mat-123"] for row in returned(known)]
    path = write_book(tmp_path / "mk.xlsx", {"KQ": [[*HEADER, "Mật khẩu"], *rows]})
    take_in(office, path)
    with office.database.read() as snapshot:
        cells = snapshot.connection.exec_driver_sql("SELECT cells FROM left_out_rows").fetchall()
    assert cells
    assert not [text for (text,) in cells if "bi-mat" in text]


def odd_book(path: Path, known: list[Cells]) -> Path:
    """A list of which one header tells nothing: a person says that it is the SI number."""
    rows = [list(row) for row in known[:4]]
    rows[1][5] = "12AB"
    rows[2][4] = "00808600"
    return write_book(path, {"Kết quả": [["DANH SÁCH"], [*HEADER[:5], "Cột xyz"], *rows]})


BY_HAND = ImportOptions(hold_strangers=True, mapping={"F": "si_number"})


def test_a_workbook_to_mend_is_read_with_the_columns_that_a_person_mapped(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    plan = prepare(office, odd_book(tmp_path / "odd.xlsx", known), BY_HAND)
    assert plan.counts.rejected == 2
    errors = tmp_path / "loi.xlsx"
    # Before anything is written, nothing is remembered: the workbook tells it itself.
    importing.write_error_workbook(plan, errors)
    back = prepare(office, errors)
    assert back.mapping["F"] == "si_number"
    assert back.counts.rejected == 2
    assert not any("_ansinhxa" in note for note in back.notes)
    assert "F" not in prepare(office, errors, ImportOptions(use_memory=False)).mapping


def test_the_workbook_of_the_work_list_tells_the_mapped_columns_too(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    rows = odd_book(tmp_path / "odd.xlsx", known)
    take_in(office, rows, replace(BY_HAND, keep_left_out=True))
    target = tmp_path / "can sua.xlsx"
    ids = [row["id"] for row in left(office)]
    left_out_rows.write_to_mend(office.database, ids, target, who="test")
    forget = replace(ASKING, use_memory=False, keep_left_out=True)
    other = [*known[7][:2], "09/09/1960", *known[7][3:]]
    anew = write_book(tmp_path / "khac.xlsx", {"A": [[*HEADER[:5], "Cột xyz"], other]})
    take_in(office, anew, forget)
    back = prepare(office, target)
    assert (back.mapping["F"], back.counts.rejected) == ("si_number", 2)


def test_what_is_remembered_holds_beside_the_column_of_reasons(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    take_in(office, odd_book(tmp_path / "odd.xlsx", known), replace(BY_HAND, keep_left_out=True))
    header = [*HEADER[:5], "Cột xyz", "Lỗi cần sửa"]
    again = write_book(tmp_path / "tay.xlsx", {"A": [["DANH SÁCH"], header, [*known[0], "Sai."]]})
    assert prepare(office, again).mapping["F"] == "si_number"


def test_a_fault_in_a_column_that_is_not_read_again_stays_work(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    keeping = replace(BY_HAND, keep_left_out=True)
    take_in(office, odd_book(tmp_path / "odd.xlsx", known), keeping)
    target = tmp_path / "can sua.xlsx"
    ids = [row["id"] for row in left(office)]
    left_out_rows.write_to_mend(office.database, ids, target, who="test")
    mended = load_workbook(target)
    for cells in mended.worksheets[0].iter_rows(min_row=3):
        if cells[4].value == "00808600":
            cells[2].value, cells[4].value = "09/09/1960", known[2][4]
    mended.save(target)
    unread = ImportOptions(hold_strangers=True, keep_left_out=True, mapping={"F": None})
    plan = prepare(office, target, unread)
    assert plan.counts.rejected == 0
    importing.commit(office.database, plan, who="test")
    (row,) = left(office)
    assert (row["row_number"], "BHXH" in row["reason"]) == (4, True)


def mended_by_hand(office: Office, known: list[Cells], tmp_path: Path) -> Path:
    """A workbook to mend whose rows are in the data already: its four faults were put right."""
    path = book(tmp_path / "tra.xlsx", returned(known))
    take_in(office, path)
    target = tmp_path / "can sua.xlsx"
    ids = [row["id"] for row in left(office)]
    left_out_rows.write_to_mend(office.database, ids, target, who="test")
    mended = load_workbook(target)
    page = mended.worksheets[0]
    for number, right in enumerate(known[10:14], start=3):
        for column, value in enumerate(right[1:], start=2):
            page.cell(number, column).value = value
    mended.save(target)
    return target


def test_a_mended_workbook_whose_rows_are_all_stored_settles_its_work(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    target = mended_by_hand(office, known, tmp_path)
    plan = prepare(office, target)
    assert (plan.counts.same, plan.counts.changed, plan.counts.new) == (4, 0, 0)
    assert importing.settled_by(plan) == 4
    assert importing.as_json(plan)["settled"] == 4
    result = importing.commit(office.database, plan, who="test")
    assert (result.settled, importing.as_json(plan, result)["settled"]) == (4, 4)
    assert result.batch is not None
    assert sorted(row["row_number"] for row in left(office)) == [41, 42]
    # There is nothing more to do: the second time nothing is written.
    again = prepare(office, target)
    assert importing.settled_by(again) == 0
    assert importing.commit(office.database, again, who="test").batch is None
    importing.undo(office.database, result.batch, who="test")
    assert len(left(office)) == 6


def test_work_that_somebody_settled_meanwhile_makes_no_empty_import(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    plan = prepare(office, mended_by_hand(office, known, tmp_path))
    ids = [row["id"] for row in left(office)]
    left_out_rows.settle(office.database, ids, "Đã gọi hỏi", who="test", today=TODAY)
    result = importing.commit(office.database, plan, who="test")
    assert (result.batch, result.settled) == (None, 0)


def test_same_rows_of_another_list_settle_nothing_and_write_nothing(
    office: Office, known: list[Cells], tmp_path: Path
) -> None:
    take_in(office, book(tmp_path / "tra.xlsx", returned(known)))
    rows = [list(row) for row in known[3:20]]
    plan = prepare(office, book(tmp_path / "khac.xlsx", rows, "DANH SÁCH KHÁC"))
    assert (importing.settled_by(plan), "settled" in importing.as_json(plan)) == (0, False)
    assert importing.commit(office.database, plan, who="test").batch is None
