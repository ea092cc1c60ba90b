"""Columns that a person mapped once are found again by the headers of the file."""

import datetime
from pathlib import Path

import pytest

from desktop.services import importing
from desktop.services.importing import ImportOptions
from desktop.services.importing.column_memory import PREFIX
from desktop.services.offices import office_options
from desktop.workbooks.column_memory import RememberedColumns
from tests.office_data import TODAY
from tests.services.conftest import Office

HEADER = ["STT", "Họ và tên", "Ngày sinh", "Giấy tờ tùy thân", "Liên lạc"]
MAPPING = {"D": "national_id", "E": "phone"}
MAPPED = {"A": "row_no", "B": "full_name", "C": "birth_date", **MAPPING}


def book(folder: Path, name: str, header: list[str], number: int = 1) -> Path:
    from openpyxl import Workbook

    made = Workbook()
    page = made.active
    assert page is not None
    page.append(["Danh sách bà con"])
    page.append(header)
    for row in range(3):
        born = datetime.date(1980 + number, 1, row + 1)
        page.append([row, f"Lò Văn {['An', 'Bình', 'Chi'][row]} {'ABC'[row]}", born,
                     f"0110800{number:02d}{row:03d}", f"09123456{number}{row}"])  # fmt: skip
    path = folder / name
    made.save(path)
    return path


def options(database) -> dict[str, str]:
    return {key: text for key, text in office_options(database).items() if key.startswith(PREFIX)}


@pytest.fixture
def taken(office: Office, tmp_path: Path) -> Office:
    """An office that took in such a list, mapped by hand."""
    first = book(tmp_path, "thang-1.xlsx", HEADER)
    plan = importing.prepare(
        office.database,
        first,
        ImportOptions(layout="person_list", mapping=MAPPING),
        today=TODAY,
    )
    assert not plan.mapped_from_memory
    assert plan.counts.new == 3
    assert options(office.database) == {}
    importing.commit(office.database, plan, who="Lò Thị Thử")
    return office


def test_the_next_file_of_that_header_is_mapped_without_asking(taken: Office, tmp_path: Path):
    plan = importing.prepare(taken.database, book(tmp_path, "2.xlsx", HEADER, 2), today=TODAY)
    assert plan.mapped_from_memory
    assert plan.layout == "person_list"
    assert plan.mapping == MAPPED
    assert plan.suggestions == {}
    assert plan.counts.new == 3
    assert any("lần nhập trước" in note for note in plan.notes)


def test_marks_case_and_spaces_do_not_matter(taken: Office, tmp_path: Path):
    header = ["stt", "HỌ VÀ  TÊN", "Ngay sinh", "Giay to tuy than", "Liên lạc "]
    plan = importing.prepare(taken.database, book(tmp_path, "2.xlsx", header, 2), today=TODAY)
    assert plan.mapped_from_memory


def test_another_header_is_another_file(taken: Office, tmp_path: Path):
    header = [*HEADER[:3], "CCCD", "Liên lạc"]
    plan = importing.prepare(taken.database, book(tmp_path, "2.xlsx", header, 2), today=TODAY)
    assert not plan.mapped_from_memory


def test_decisions_about_this_file_come_first(taken: Office, tmp_path: Path):
    path = book(tmp_path, "2.xlsx", HEADER, 2)
    plan = importing.prepare(taken.database, path, ImportOptions(mapping={"E": None}), today=TODAY)
    assert plan.mapped_from_memory
    assert plan.mapping == {key: value for key, value in MAPPED.items() if key != "E"}


def test_the_columns_can_be_mapped_anew(taken: Office, tmp_path: Path):
    path = book(tmp_path, "2.xlsx", [*HEADER[:4], "Điện báo"], 2)
    decided = ImportOptions(mapping={"E": None})
    plan = importing.prepare(taken.database, path, decided, today=TODAY)
    importing.commit(taken.database, plan, who="Lò Thị Thử")
    again = book(tmp_path, "3.xlsx", [*HEADER[:4], "Điện báo"], 3)
    assert importing.prepare(taken.database, again, today=TODAY).mapped_from_memory
    anew = importing.prepare(taken.database, again, ImportOptions(use_memory=False), today=TODAY)
    assert not anew.mapped_from_memory


def test_a_file_that_maps_by_itself_is_not_remembered(office: Office, tmp_path: Path):
    path = book(tmp_path, "1.xlsx", ["STT", "Họ và tên", "Ngày sinh", "CCCD", "SĐT"])
    plan = importing.prepare(office.database, path, today=TODAY)
    importing.commit(office.database, plan, who="Lò Thị Thử")
    assert options(office.database) == {}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"layout": 1, "columns": []}', '{"columns": 3}',
                                  '{"layout": "x", "columns": {"A": 5}}'])  # fmt: skip
def test_what_cannot_be_read_counts_as_nothing(text: str):
    assert RememberedColumns.from_text(text) is None


def test_who_maps_anew_and_changes_nothing_forgets_what_was_remembered(
    taken: Office, tmp_path: Path
):
    database = taken.database
    again = book(tmp_path, "2.xlsx", HEADER, 2)
    plan = importing.prepare(database, again, ImportOptions(use_memory=False), today=TODAY)
    assert not plan.mapped_from_memory
    assert len(options(database)) == 1, "only looking forgets nothing"
    importing.commit(database, plan, who="Lò Thị Thử")
    assert options(database) == {}
    third = importing.prepare(database, book(tmp_path, "3.xlsx", HEADER, 3), today=TODAY)
    assert not third.mapped_from_memory
