"""A list that nobody knows: the clerk says what it is, which row names the columns."""

from pathlib import Path

import pytest

from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.wizard_view import CHECK, MAP
from tests.views.import_wizard.books import write_book
from tests.views.import_wizard.steps import stored

HEADERS = ("Bà con", "Giấy", "Gọi")
ROWS = [("Lý Thị Mai", "038160000012", "0912345678"), ("Ma Hữu Sỹ", "038070000099", None)]
FIELDS = {0: "full_name", 1: "national_id", 2: "phone"}


def choose_kind(page: ImportPage, words: str) -> None:
    menu = page.wizard.failure.layout_menu()
    next(action for action in menu.actions() if words in action.text()).trigger()


def choose_header(page: ImportPage, number: int) -> None:
    box = page.wizard.mapping.header_rows
    box.setCurrentIndex(box.findData(number))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def unknown(page: ImportPage, tmp_path: Path) -> ImportPage:
    page.arrive(write_book(tmp_path / "ba con.xlsx", ROWS, HEADERS))
    assert page.wizard.stack.currentWidget() is page.wizard.failure
    return page


def test_an_unknown_list_is_mapped_by_hand_and_written(unknown: ImportPage, office) -> None:
    choose_kind(unknown, "tự ghép cột")
    mapping = unknown.wizard.mapping
    assert unknown.wizard.step == MAP
    model = mapping.model
    assert model is not None
    assert [model.text_at(row, 1) for row in range(model.rowCount())] == list(HEADERS)
    assert not mapping.next_action.isEnabled()
    for index, key in FIELDS.items():
        model.choose(index, key)
    mapping.next_action.trigger()
    assert unknown.wizard.step == CHECK
    unknown.wizard.check.write_action.trigger()
    assert {row["full_name"] for row in stored(office)} == {"Lý Thị Mai", "Ma Hữu Sỹ"}


def test_the_next_file_of_that_kind_needs_no_hand(unknown: ImportPage, office, tmp_path) -> None:
    choose_kind(unknown, "tự ghép cột")
    for index, key in FIELDS.items():
        unknown.wizard.mapping.model.choose(index, key)
    unknown.wizard.mapping.next_action.trigger()
    unknown.wizard.check.write_action.trigger()
    newer = [("Lò Thị Hoa", "038190000055", None)]
    unknown.arrive(write_book(tmp_path / "thang 2.xlsx", newer, HEADERS))
    assert unknown.wizard.step == CHECK
    # Somebody of no list, and the file names no hamlet: asked once for the file.
    assert "1" in unknown.wizard.check.write_button.text()
    unknown.wizard.check.unknown.add_button.click()
    unknown.wizard.check.write_action.trigger()
    assert len(stored(office)) == 3


def test_the_clerk_says_which_row_is_the_header(page: ImportPage, office, tmp_path) -> None:
    rows = [("Đợt 5", "Đợt 6", "Đợt 7"), HEADERS, *ROWS]
    page.arrive(write_book(tmp_path / "ba con.xlsx", rows, ("Tổ 1", "Tổ 2", "Tổ 3")))
    choose_kind(page, "tự ghép cột")
    box = page.wizard.mapping.header_rows
    assert box.currentData() == 1
    assert "Bà con" in box.itemText(box.findData(3))
    choose_header(page, 3)
    model = page.wizard.mapping.model
    assert model is not None
    assert [model.text_at(row, 1) for row in range(model.rowCount())] == list(HEADERS)
    assert page.wizard.mapping.header_rows.currentData() == 3


def test_a_list_without_a_header_names_its_columns_by_letters(page, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ba con.xlsx", ROWS[1:], ROWS[0]))
    choose_kind(page, "tự ghép cột")
    assert page.wizard.mapping.header_rows.currentData() == 0
    model = page.wizard.mapping.model
    texts = [model.text_at(row, 1) for row in range(model.rowCount())]
    assert texts == ["Cột A", "Cột B", "Cột C"]
    assert "Lý Thị Mai" in model.text_at(0, 2)
