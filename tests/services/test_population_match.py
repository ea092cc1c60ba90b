"""A list that the population database sends back: work by hamlet, both values, taken or settled."""

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop.domain.dates import PartialDate
from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import ListQuery, SortBy
from desktop.services import importing, left_out_rows, population_match
from desktop.services.due_work import due_work
from desktop.services.history.undoing import take_back
from desktop.services.lists import read_list
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, write_book

TODAY = datetime.date(2026, 11, 21)
HEADER = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Kết quả đối soát", "Lý do không khớp",
          "Họ tên CSDLQG", "Ngày sinh CSDLQG", "Giới tính CSDLQG", "Số CCCD CSDLQG"]  # fmt: skip
AN, MAI, TU = "038056000011", "038160000012", "038086000013"
ROWS: Sequence[Sequence[Any]] = [
    [1, "Lý Văn An", "1956", AN, "Không khớp", "Ngày sinh", None, "12/03/1957", None, None],
    [2, "Lý Thị Mai", "02/09/1960", MAI, "Khớp"],
    [3, "Quan Văn Tú", "05/07/1986", TU, "Không khớp", "Họ tên", "Quan Văn Tứ", None, "Nam", None],
    [4, "Ma Hữu Sỹ", "1970", "038070000014", "Không tìm thấy thông tin"],
]


def returned(path: Path, rows: Sequence[Sequence[Any]] = ROWS) -> Path:
    return write_book(path, {"KQ": [["KẾT QUẢ ĐỐI CHIẾU DÂN CƯ"], HEADER, *rows]})


def work(office: Office, chip: str = "unlike") -> list[dict[str, Any]]:
    asked = ListQuery("left_out_row", sort=(SortBy("place"), SortBy("name")), chip=chip)
    return [{"id": row.id, **row.values} for row in read_list(office.database, asked, TODAY)]


@pytest.fixture
def village(office: Office) -> Office:
    home = office.add(
        "household",
        head_name="Lý Văn An",
        neighbourhood_id=office.add("neighbourhood", name="Thôn 10"),
    )
    other = office.add("neighbourhood", name="Thôn 2")
    office.person(
        "Lý Văn An", national_id=AN, birth_date=PartialDate(1956), household_id=home, relation="00"
    )
    office.person("Lý Thị Mai", national_id=MAI, birth_date=PartialDate(1960, 9, 2))
    office.person(
        "Quan Văn Tú", national_id=TU, birth_date=PartialDate(1986, 7, 5), neighbourhood_id=other
    )
    office.person("Ma Hữu Sỹ", national_id="038070000014", neighbourhood_id=other)
    return office


def take_in(office: Office, path: Path) -> int:
    batch = importing.commit(office.database, plan_of(office, path), who="test").batch
    assert batch is not None
    return batch


def persons(office: Office) -> list[tuple[Any, ...]]:
    return query(office, "SELECT full_name, birth_date, sex, note FROM persons ORDER BY id")


def test_mismatches_are_work_by_hamlet_and_the_book_stays(village: Office, tmp_path: Path) -> None:
    before = persons(village)
    plan = plan_of(village, returned(tmp_path / "kq.xlsx"))
    assert plan.layout == "population_return"
    assert importing.as_json(plan)["unlike"] == 3
    take_in(village, plan.path)
    assert persons(village) == before
    assert [(row["place"], row["name"]) for row in work(village)] == [
        ("Thôn 2", "Ma Hữu Sỹ"), ("Thôn 2", "Quan Văn Tú"), ("Thôn 10", "Lý Văn An"),
    ]  # fmt: skip
    due = {one.key: one for one in due_work(village.database, TODAY)}
    assert (due["unlike"].count, "left_out" in due) == (3, False)
    assert due["unlike"].query is not None
    assert len(list(read_list(village.database, due["unlike"].query, TODAY))) == 3


def test_both_values_stand_beside_each_other(village: Office, tmp_path: Path) -> None:
    take_in(village, returned(tmp_path / "kq.xlsx"))
    told = {
        row["name"]: [
            (one.field, one.ours, one.theirs)
            for one in population_match.comparison(village.database, row["id"])
        ]
        for row in work(village)
    }
    assert told == {
        "Lý Văn An": [("birth_date", "1956", "12/03/1957")],
        "Quan Văn Tú": [("full_name", "Quan Văn Tú", "Quan Văn Tứ"), ("sex", "(trống)", "Nam")],
        "Ma Hữu Sỹ": [],
    }


def test_what_the_office_sent_is_not_what_the_database_has(village: Office, tmp_path: Path) -> None:
    """What was mended since the list was sent stays; nobody who was not found has a right value."""
    mended = PartialDate(1987, 7, 5)
    with village.database.write("Lan") as unit:
        unit.update("person", 3, {"birth_date": mended})
    take_in(village, returned(tmp_path / "kq.xlsx"))
    ids = [row["id"] for row in work(village)]
    assert len(ids) == 3
    done = population_match.take(village.database, ids, who="Lan", today=TODAY)
    assert (done.count, done.left) == (2, 1)
    assert [row[:3] for row in persons(village)[2:]] == [
        ("Quan Văn Tứ", "1987-07-05", "M"), ("Ma Hữu Sỹ", None, None),
    ]  # fmt: skip


@pytest.mark.parametrize("column", ["Ghi chú", "Nội dung"])
def test_what_comes_back_in_words_is_told_with_the_work(
    village: Office, tmp_path: Path, column: str
) -> None:
    header = [*HEADER[1:5], column]
    why = "Không tìm thấy trong CSDLQG"
    rows = [
        ["Lý Văn An", None, AN, "Không khớp", why],
        ["Lý Thị Mai", None, MAI, "Khớp", "Đã xác thực"],
    ]
    path = write_book(tmp_path / "kq.xlsx", {"KQ": [["KẾT QUẢ ĐỐI CHIẾU DÂN CƯ"], header, *rows]})
    take_in(village, path)
    (row,) = work(village)
    assert f": {why}" in row["reason"]
    target = tmp_path / "sua.xlsx"
    population_match.write_fix_list(village.database, [row["id"]], target, who="t", today=TODAY)
    written = load_workbook(target).active
    assert written is not None
    assert any(why in str(cell) for line in written.values for cell in line)


def test_taking_theirs_is_one_step_that_is_taken_back(village: Office, tmp_path: Path) -> None:
    take_in(village, returned(tmp_path / "kq.xlsx"))
    before, ids = persons(village), [row["id"] for row in work(village)]
    done = population_match.take(village.database, ids, who="Lan", today=TODAY)
    assert (done.count, done.left) == (2, 1)
    assert [row[:3] for row in persons(village)] == [
        ("Lý Văn An", "1957-03-12", None), ("Lý Thị Mai", "1960-09-02", None),
        ("Quan Văn Tứ", "1986-07-05", "M"), ("Ma Hữu Sỹ", None, None),
    ]  # fmt: skip
    assert [row["name"] for row in work(village)] == ["Ma Hữu Sỹ"]
    assert {row["note"] for row in work(village, "finished")} == {"Đã lấy theo CSDL dân cư"}
    assert query(village, "SELECT DISTINCT who FROM audit WHERE kind = 'person' AND who = 'Lan'")
    assert done.step is not None
    take_back(village.database, done.step, who="Lan")
    assert (persons(village), len(work(village))) == (before, 3)


def test_the_head_of_a_household_keeps_its_name(village: Office, tmp_path: Path) -> None:
    rows = [[1, "Lý Văn An", "1956", AN, "Không khớp", None, "Lý Văn Ân"]]
    take_in(village, returned(tmp_path / "kq.xlsx", rows))
    population_match.take(village.database, [work(village)[0]["id"]], who="Lan", today=TODAY)
    assert query(village, "SELECT head_name FROM households") == [("Lý Văn Ân",)]


def test_a_right_number_of_somebody_else_is_not_taken(village: Office, tmp_path: Path) -> None:
    free = "038056000099"
    rows = [[1, "Lý Văn An", "1956", AN, "Không khớp", None, None, None, None, free]]
    take_in(village, returned(tmp_path / "kq.xlsx", rows))
    village.person("Người Mới", national_id=free)
    (row,) = work(village)
    done = population_match.take(village.database, [row["id"]], who="Lan", today=TODAY)
    assert (done.count, done.left, done.step) == (0, 1, None)
    assert len(work(village)) == 1


def test_words_alone_have_nothing_to_take(village: Office, tmp_path: Path) -> None:
    rows = [[1, "Lý Văn An", "1956", AN, "Sai ngày sinh"]]
    take_in(village, returned(tmp_path / "kq.xlsx", rows))
    (row,) = work(village)
    assert population_match.comparison(village.database, row["id"]) == ()
    done = population_match.take(village.database, [row["id"]], who="Lan", today=TODAY)
    assert (done.count, done.left) == (0, 1)


def test_the_next_return_settles_who_matches_and_says_the_others_anew(
    village: Office, tmp_path: Path
) -> None:
    take_in(village, returned(tmp_path / "kq.xlsx"))
    rows = [list(row) for row in ROWS]
    rows[0] = [1, "Lý Văn An", "1956", AN, "Khớp"]
    rows[2][6] = "Quan Văn Từ"
    plan = plan_of(village, returned(tmp_path / "thang sau.xlsx", rows))
    assert importing.settled_by(plan) == 1
    importing.commit(village.database, plan, who="test")
    assert [row["name"] for row in work(village)] == ["Ma Hữu Sỹ", "Quan Văn Tú"]
    (tu,) = [row["id"] for row in work(village) if row["name"] == "Quan Văn Tú"]
    assert population_match.comparison(village.database, tu)[0].theirs == "Quan Văn Từ"


def test_the_same_name_of_the_next_file_changes_nothing_of_that(
    village: Office, tmp_path: Path
) -> None:
    take_in(village, returned(tmp_path / "kq.xlsx"))
    rows = [list(row) for row in ROWS]
    rows[2][6] = "Quan Văn Từ"
    take_in(village, returned(tmp_path / "kq.xlsx", rows))
    assert len(work(village)) == 3
    (tu,) = [row["id"] for row in work(village) if row["name"] == "Quan Văn Tú"]
    assert population_match.comparison(village.database, tu)[0].theirs == "Quan Văn Từ"


def test_nobody_moves_because_of_a_return(village: Office, tmp_path: Path) -> None:
    header = [*HEADER[:5], "Thôn"]
    rows = [[1, "Lý Văn An", "1956", AN, "Khớp", "Thôn 2"]]
    plan = plan_of(village, write_book(tmp_path / "kq.xlsx", {"KQ": [header, *rows]}))
    assert (plan.layout, plan.counts.same) == ("population_return", 1)


def test_the_fix_list_has_a_line_a_trait_by_hamlet(village: Office, tmp_path: Path) -> None:
    take_in(village, returned(tmp_path / "kq.xlsx"))
    target = tmp_path / "sua.xlsx"
    ids = [row["id"] for row in work(village)]
    count = population_match.write_fix_list(village.database, ids, target, who="Lan", today=TODAY)
    assert count == 3
    rows = [[cell.value for cell in row] for row in load_workbook(target).worksheets[0]]
    lines = [row[:7] for row in rows if row[0] in {"Thôn 2", "Thôn 10"}]
    assert lines == [
        ["Thôn 2", "Ma Hữu Sỹ", "038070000014", None, None, None, None],
        ["Thôn 2", "Quan Văn Tú", TU, None, "Họ và tên", "Quan Văn Tú", "Quan Văn Tứ"],
        ["Thôn 2", "Quan Văn Tú", TU, None, "Giới tính", "(trống)", "Nam"],
        ["Thôn 10", "Lý Văn An", AN, None, "Ngày sinh", "1956", "12/03/1957"],
    ]
    left_out_rows.settle(village.database, ids, "Đã báo công an", who="Lan", today=TODAY)
    assert work(village) == []
    with pytest.raises(InvalidInput):
        population_match.write_fix_list(village.database, [], target, who="Lan", today=TODAY)
