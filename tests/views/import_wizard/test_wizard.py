"""A workbook from the drop to the written data: mending, doubts, columns."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.models.import_preview import Group
from desktop.services.importing import Decision, Outcome
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.wizard_view import CHECK, MAP, WRITE
from tests.views.import_wizard.books import PEOPLE, WITH_ERRORS, write_book
from tests.views.import_wizard.steps import stored, told, type_into

# The straight way


def test_two_actions_take_a_recognised_workbook_in(page: ImportPage, office, tmp_path) -> None:
    page.start.drop_area.files_dropped.emit((write_book(tmp_path / "ds.xlsx"),))
    assert page.wizard.step == CHECK
    assert page.wizard.check.write_button.text().strip() == "Ghi 4 dòng (Ctrl+Enter)"
    assert page.wizard.check.tiles["new"].count == 4
    assert stored(office) == []
    page.wizard.check.write_action.trigger()
    assert page.wizard.step == WRITE
    assert page.wizard.result.title == "Đã ghi 4 dòng vào dữ liệu"
    assert page.wizard.result.tiles["new"].count == 4
    assert "sao lưu" in page.wizard.result.notice.text
    assert {row["full_name"] for row in stored(office)} == {str(row[1]) for row in PEOPLE}


def test_the_status_bar_says_that_nothing_is_written(page: ImportPage, tmp_path) -> None:
    said: list[str] = []
    page.status_changed.connect(said.append)
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    assert said[-1] == "Đang ở bước 3/4 · Chưa ghi gì vào dữ liệu"
    page.wizard.check.write_action.trigger()
    assert said[-1] == "Bước 4/4 · Đã xong"


def test_the_file_is_remembered(page: ImportPage, tmp_path) -> None:
    path = write_book(tmp_path / "ds.xlsx")
    page.arrive(path)
    page.wizard.closed.emit()
    assert page.start._recent.paths() == [path]
    assert page.stack.currentWidget() is page.start


# Errors, mended in place or in Excel


def test_bad_rows_are_shown_first_and_mended_in_place(page: ImportPage, office, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    check = page.wizard.check
    assert check.chips.current == Group.ERRORS.value
    assert check.model is not None
    assert check.model.rowCount() == 2
    assert "C6" in check.strip.text
    assert check.write_button.text().strip().startswith("Ghi 4 dòng")
    type_into(page, 6, "birth_date", "28/02/1975")
    assert check.tiles["errors"].count == 1
    assert check.model.rowCount() == 2
    type_into(page, 7, "national_id", "008087000106")
    assert check.tiles["errors"].count == 0
    assert check.write_button.text().strip().startswith("Ghi 6 dòng")
    check.write_action.trigger()
    births = {row["full_name"]: row["birth_date"] for row in stored(office)}
    assert births["Bàn Thị Thủy"].show() == "28/02/1975"


def test_what_was_typed_wrong_stays_in_its_cell(page: ImportPage, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    type_into(page, 6, "birth_date", "30/02/1975")
    model = page.wizard.check.model
    assert model is not None
    assert model.text_at(0, model.column_of("birth_date")) == "30/02/1975"
    assert page.wizard.check.tiles["errors"].count == 2


def test_the_error_workbook_holds_the_failed_rows_and_can_be_taken_in(
    page: ImportPage, office, save_as, tmp_path
) -> None:
    messages = told(page)
    page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    page.wizard.check.write_action.trigger()
    page.wizard.result.errors_button.click()
    save_as(page, tmp_path / "loi.xlsx")
    assert messages[-1].tone == "ok"
    book = load_workbook(tmp_path / "loi.xlsx")
    cells = [str(cell.value) for row in book.worksheets[0] for cell in row]
    assert any("Bàn Thị Thủy" in cell for cell in cells)
    assert not any("Ma Văn Sỹ" in cell for cell in cells)
    page.arrive(tmp_path / "loi.xlsx")
    assert page.wizard.check.tiles["errors"].count == 2
    type_into_all = {"birth_date": "01/03/1975", "national_id": "008087000106"}
    for place, row in enumerate(page.session.preview.plan.rows):
        for entry in row.issues:
            if entry.issue.blocks:
                page.session.edit(place, entry.field, type_into_all[entry.field])
    page.wizard.check.write_action.trigger()
    assert len(stored(office)) == 6


def test_an_error_workbook_that_cannot_be_written_is_told(page: ImportPage, tmp_path) -> None:
    messages = told(page)
    page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    page.write_errors(page.session.preview.plan, tmp_path / "khong co" / "loi.xlsx")
    assert (messages[-1].tone, messages[-1].action_text) == ("error", "Thử lại")


# Doubts


@pytest.fixture
def with_twin(page: ImportPage, tmp_path: Path) -> ImportPage:
    """A file one of whose rows may be a person who is stored with another CCCD."""
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard.check.write_action.trigger()
    twin = (1, "Ma Văn Sỹ", "12/05/1986", "Nam", "008086000110", "Nà Tông")
    page.arrive(write_book(tmp_path / "them.xlsx", [twin]))
    return page


@pytest.mark.parametrize(
    ("decision", "outcome", "persons"),
    [
        (Decision.AS_NEW, Outcome.NEW, 5),
        (Decision.SAME_AS_EXISTING, Outcome.CHANGED, 4),
        (Decision.SKIP, Outcome.HELD_BACK, 4),
    ],
)
def test_possible_duplicates_wait_for_a_decision(
    with_twin: ImportPage, office, decision: Decision, outcome: Outcome, persons: int
) -> None:
    check = with_twin.wizard.check
    assert check.chips.current == Group.POSSIBLE.value
    assert "Giữ 1 dòng làm việc cần làm" in check.write_button.text()
    assert not check.strip.buttons[decision].isHidden()
    check.strip.buttons[decision].click()
    row = with_twin.session.preview.plan.rows[0]
    assert (row.decision, row.outcome) == (decision, outcome)
    assert ("Ghi 1 dòng" in check.write_button.text()) is row.is_written
    assert not check.strip.buttons[None].isHidden()
    if row.is_written:
        check.write_action.trigger()
    assert len(stored(office)) == persons


def test_a_decision_can_be_taken_back(with_twin: ImportPage) -> None:
    strip = with_twin.wizard.check.strip
    strip.buttons[Decision.AS_NEW].click()
    strip.buttons[None].click()
    row = with_twin.session.preview.plan.rows[0]
    assert (row.decision, row.outcome) == (None, Outcome.HELD_BACK)


# Columns


def test_missing_columns_open_the_second_step(page: ImportPage, office, tmp_path) -> None:
    headers = ("STT", "Công dân", "Ngày sinh", "Giới tính", "Số CCCD", "Thôn")
    page.arrive(write_book(tmp_path / "ds.xlsx", PEOPLE, headers))
    page.wizard.failure.layout_chosen.emit("person_list")
    mapping = page.wizard.mapping
    assert page.wizard.step == MAP
    assert not mapping.next_action.isEnabled()
    assert mapping.model is not None
    mapping.model.choose(1, "full_name")
    assert mapping.next_action.isEnabled()
    mapping.next_action.trigger()
    assert page.wizard.step == CHECK
    page.wizard.check.write_action.trigger()
    assert {row["full_name"] for row in stored(office)} == {str(row[1]) for row in PEOPLE}


def test_a_column_can_be_left_out(page: ImportPage, office, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard.header.chosen.emit(MAP)
    assert page.wizard.step == MAP
    model = page.wizard.mapping.model
    assert model is not None
    model.choose(4, None)
    assert model.text_at(4, 3) == "(không dùng)"
    page.wizard.mapping.next_action.trigger()
    page.wizard.check.write_action.trigger()
    assert {row["national_id"] for row in stored(office)} == {None}


def test_going_on_without_a_change_reads_nothing_again(page: ImportPage, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    before = page.session.preview
    page.wizard._show_mapping()
    page.wizard.mapping.next_action.trigger()
    assert page.session.preview is before


# The offscreen screen has no popups to raise.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_field_of_a_column_is_chosen_from_a_list(page: ImportPage, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard._show_mapping()
    table, model = page.wizard.mapping._table, page.wizard.mapping.model
    assert table is not None
    assert model is not None
    index = model.index(5, model.column_of("field"))
    table.setCurrentIndex(index)
    table.edit(index)
    editor = table.viewport().findChild(QComboBox)
    assert not editor.isEditable()
    assert editor.currentText() == "Thôn/tổ"
    editor.setCurrentIndex(0)
    editor.activated.emit(0)
    assert model.field_of(5) is None
    assert model.text_at(5, model.column_of("field")) == "(không dùng)"
    assert page.wizard.mapping.next_action.isEnabled()


def test_enter_goes_down_to_the_next_row_to_mend(page: ImportPage, hands, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    check = page.wizard.check
    assert check.table is not None
    assert check.model is not None
    check.table.edit(check.table.currentIndex())
    editor = check.table.viewport().findChild(QLineEdit)
    editor.setText("28/02/1975")
    editor.setModified(True)
    hands.press(editor, Qt.Key.Key_Return)
    current = check.table.currentIndex()
    assert current.row() == 1
    assert current.column() == check.model.column_of("national_id")
    assert check.tiles["errors"].count == 1


def test_a_stored_person_who_is_like_the_row_is_named(with_twin: ImportPage) -> None:
    text = with_twin.wizard.check.strip.text
    assert "Đã có: Ma Văn Sỹ, 12/05/1986" in text
    assert "CCCD …" in text


@pytest.mark.parametrize("decision", [None, *Decision])
def test_every_row_is_counted_once(with_twin: ImportPage, decision: Decision | None) -> None:
    check = with_twin.wizard.check
    if decision is not None:
        check.strip.buttons[decision].click()
    skipped = check.tiles["skipped"].count
    assert skipped == 1, "the header is the only row that is no data"
    assert sum(tile.count for tile in check.tiles.values()) == 1 + skipped
    if decision is Decision.SAME_AS_EXISTING:
        assert " → " in check.strip.text
        assert "008086000110" in check.strip.text


def test_the_current_cell_speaks_first(page: ImportPage, tmp_path) -> None:
    row = (1, "Bàn Thị Thủy", "30/02/1975", "Nữ", "00808700010", "Nà Tông")
    page.arrive(write_book(tmp_path / "ds.xlsx", [row]))
    check = page.wizard.check
    assert check.table is not None
    assert check.model is not None
    for key, place in (("national_id", "E"), ("birth_date", "C")):
        check.table.setCurrentIndex(check.model.index(0, check.model.column_of(key)))
        assert check.strip.text.startswith(place)
