"""A workbook from the drop to the written data, and everything that may go wrong on the way."""

import dataclasses
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from desktop.background.task_runner import TaskHandle
from desktop.domain.list_query import ListQuery
from desktop.models.import_preview import Group
from desktop.services import importing, lists, records
from desktop.services.importing import Decision, Outcome
from desktop.storage.database import Database
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.password_dialog import PasswordDialog
from desktop.views.import_wizard.wizard_view import CHECK, CHOOSE, MAP, WRITE
from desktop.views.page import GoTo, Message
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY
from tests.views.import_wizard.books import HEADERS, PEOPLE, WITH_ERRORS, write_book


@pytest.fixture
def page(qtbot, context) -> ImportPage:
    made = ImportPage(context)
    qtbot.addWidget(made)
    made.resize(1174, 620)
    made.show()
    made.arrive()
    return made


def told(page: ImportPage) -> list[Message]:
    messages: list[Message] = []
    page.message.connect(messages.append)
    return messages


def stored(database: Database, kind: str = "person") -> list[dict[str, object]]:
    rows = lists.read_list(database, ListQuery(kind), TODAY)
    return [row.values for row in rows]


def answer(page: ImportPage, *, accept: bool = True) -> str:
    """Press a button of the open question; return what it asked."""
    dialog = page.findChildren(ConfirmDialog)[-1]
    button = dialog.accept_button if accept else dialog.refuse_button
    said = button.text()
    button.click()
    return said.strip()


def type_into(page: ImportPage, number: int, key: str, text: str) -> None:
    """Edit the cell of a row, named by its number in Excel."""
    model = page.wizard.check.model
    assert model is not None
    texts = [model.text_at(row, 0) for row in range(model.rowCount())]
    index = model.index(texts.index(str(number)), model.column_of(key))
    assert model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert model.setData(index, text)


# The straight way


def test_two_actions_take_a_recognised_workbook_in(page: ImportPage, office, tmp_path) -> None:
    page.start.drop_area.file_dropped.emit(write_book(tmp_path / "ds.xlsx"))
    assert page.wizard.step == CHECK
    assert page.wizard.check.write_button.text().strip() == "Ghi 4 dòng đúng (Ctrl+Enter)"
    assert page.wizard.check.tiles["new"].count == 4
    assert stored(office) == []
    page.wizard.check.write_action.trigger()
    assert page.wizard.step == WRITE
    assert page.wizard.result.title == "Đã ghi 4 dòng vào dữ liệu"
    assert page.wizard.result.tiles["new"].count == 4
    assert "sao lưu" in page.wizard.result.notice.text
    assert {row["full_name"] for row in stored(office)} == {str(row[1]) for row in PEOPLE}


def test_the_written_list_is_one_click_away(page: ImportPage, tmp_path) -> None:
    wishes: list[GoTo] = []
    page.go_to.connect(wishes.append)
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard.check.write_action.trigger()
    page.wizard.result.list_button.click()
    assert wishes == [GoTo("households", ShowRecord("person"))]


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
    page: ImportPage, office, dialogs, tmp_path
) -> None:
    messages = told(page)
    page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    page.wizard.check.write_action.trigger()
    dialogs.answer((str(tmp_path / "loi"), "xlsx"))
    page.wizard.result.errors_button.click()
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
    assert not check.write_action.isEnabled()
    assert not check.strip.buttons[decision].isHidden()
    check.strip.buttons[decision].click()
    row = with_twin.session.preview.plan.rows[0]
    assert (row.decision, row.outcome) == (decision, outcome)
    assert check.write_action.isEnabled() is row.is_written
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


# What cannot be taken in


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK\x03\x04 day khong phai bang tinh", "hỏng"),
        (b"%PDF-1.7\n%....", "PDF"),
        (b"", "rỗng"),
    ],
)
def test_files_that_are_no_workbook_get_one_sentence(
    page: ImportPage, office, tmp_path, content: bytes, says: str
) -> None:
    path = tmp_path / "ds.xlsx"
    path.write_bytes(content)
    page.arrive(path)
    failure = page.wizard.failure
    assert page.wizard.stack.currentWidget() is failure
    assert says in failure.text
    assert path.name in failure.text
    failure.other_button.click()
    assert page.stack.currentWidget() is page.start
    assert stored(office) == []


def test_a_file_that_is_missing_can_be_tried_again(page: ImportPage, tmp_path) -> None:
    path = tmp_path / "ds.xlsx"
    page.arrive(path)
    assert "Không tìm thấy tệp" in page.wizard.failure.text
    write_book(path)
    page.wizard.failure.retry_button.click()
    assert page.wizard.step == CHECK


def test_a_foreign_table_may_be_mapped_by_hand(page: ImportPage, tmp_path) -> None:
    headers = ("Mã hàng", "Tên hàng", "Đơn giá", "Số lượng")
    page.arrive(write_book(tmp_path / "kho.xlsx", [("A1", "Gạo", 15000, 3)], headers))
    failure = page.wizard.failure
    assert page.wizard.stack.currentWidget() is failure
    assert not failure.layout_button.isHidden()
    menu = failure.layout_menu()
    chosen: list[str] = []
    failure.layout_chosen.disconnect()
    failure.layout_chosen.connect(chosen.append)
    menu.actions()[0].trigger()
    assert chosen == ["d05ts"]


def test_the_same_content_is_told_and_not_written_twice(page: ImportPage, office, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard.check.write_action.trigger()
    page.arrive(write_book(tmp_path / "ban sao.xlsx"))
    assert "đã được nhập" in page.wizard.check.notice.text
    assert not page.wizard.check.write_action.isEnabled()
    assert len(stored(office)) == 4


# Stopping


@pytest.fixture
def held_page(qtbot, context, held) -> ImportPage:
    made = ImportPage(dataclasses.replace(context, runner=held))
    qtbot.addWidget(made)
    made.show()
    return made


def test_stopping_the_reading_leaves_the_data_as_they_were(
    held_page: ImportPage, held, office, tmp_path
) -> None:
    held_page.arrive(write_book(tmp_path / "ds.xlsx"))
    assert held_page.wizard.stack.currentWidget() is held_page.wizard.reading
    held_page.wizard.reading.stop_button.click()
    held.release_all()
    assert held_page.stack.currentWidget() is held_page.start
    assert stored(office) == []


def test_stopping_the_writing_leaves_the_data_as_they_were(
    held_page: ImportPage, held, office, tmp_path
) -> None:
    held_page.arrive(write_book(tmp_path / "ds.xlsx"))
    held.release_all()
    held_page.wizard.check.write_action.trigger()
    assert held_page.session.is_writing
    messages = told(held_page)
    held_page.open(tmp_path / "khac.xlsx")
    assert "Chờ ghi xong" in messages[-1].text
    held_page.wizard.reading.stop_button.click()
    held.release_all()
    assert held_page.wizard.step == CHECK
    assert not held_page.session.is_writing
    assert stored(office) == []
    assert importing.history(office) == []


def test_edits_are_checked_in_the_order_of_the_keys(held_page: ImportPage, held, tmp_path) -> None:
    held_page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    held.release_all()
    type_into(held_page, 6, "birth_date", "28/02/1975")
    type_into(held_page, 7, "national_id", "008087000106")
    held_page.session.write()
    assert not held_page.session.is_writing
    held.release_all()
    assert held_page.wizard.result.tiles["new"].count == 6


def test_a_newer_file_wins(held_page: ImportPage, held, tmp_path) -> None:
    held_page.arrive(write_book(tmp_path / "cu.xlsx", WITH_ERRORS))
    held_page.arrive(write_book(tmp_path / "moi.xlsx"))
    held.release_all()
    assert held_page.session.preview.plan.file_name == "moi.xlsx"
    assert held_page.wizard.check.tiles["new"].count == 4


def test_mended_rows_are_only_left_on_purpose(page: ImportPage, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    type_into(page, 6, "birth_date", "28/02/1975")
    page.arrive(write_book(tmp_path / "khac.xlsx"))
    assert answer(page, accept=False) == "Sửa tiếp"
    assert page.session.preview.plan.file_name == "ds.xlsx"
    page.wizard.closed.emit()
    assert answer(page) == "Bỏ lần nhập này"
    assert page.stack.currentWidget() is page.start
    assert page.session.preview is None


# Taking back


def test_what_was_just_written_is_taken_back_in_two_clicks(
    page: ImportPage, office, tmp_path
) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard.check.write_action.trigger()
    page.wizard.result.undo_button.click()
    assert answer(page) == "Hoàn tác lần nhập này"
    assert stored(office) == []
    assert page.wizard.result.title == "Đã hoàn tác lần nhập này"
    assert "4 thành viên" in page.wizard.result.notice.text


def test_the_history_takes_an_import_back(page: ImportPage, office, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard.check.write_action.trigger()
    page.wizard.closed.emit()
    history = page.start.history
    (batch,) = importing.history(office)
    assert history._model.row_at(0).texts[1:4] == (
        "ds.xlsx",
        "Danh sách người dân",
        "4 thêm, 0 cập nhật, 0 bỏ",
    )
    history.table.select_ids([batch.id])
    history.undo_button.click()
    dialog = history.findChildren(ConfirmDialog)[-1]
    assert dialog.refuse_button.isDefault()
    dialog.accept_button.click()
    assert stored(office) == []
    assert history._model.row_at(0).texts[3] == "Đã hoàn tác"
    assert not history.undo_button.isEnabled()


def test_a_refused_undo_says_why(page: ImportPage, office, runner, tmp_path) -> None:
    refusals: list[str] = []
    runner.user_error.connect(lambda error: refusals.append(error.text()))
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard.check.write_action.trigger()
    person = next(iter(lists.read_list(office, ListQuery("person"), TODAY)))
    draft = records.load(office, "person", person.id, TODAY)
    draft.values["note"] = "đã gặp"
    records.save(office, draft, who="Sao")
    page.session.withdraw()
    assert len(refusals) == 1
    assert "Không hoàn tác được" in refusals[0]
    assert len(stored(office)) == 4


# Passwords and samples


@pytest.mark.samples
def test_a_protected_workbook_asks_for_its_password(page: ImportPage, samples: Path) -> None:
    page.arrive(samples / "weird" / "msoff_example_password.xlsx")
    (dialog,) = page.findChildren(PasswordDialog)
    dialog.line.setText("sai mật khẩu")
    dialog.accept_button.click()
    again = page.findChildren(PasswordDialog)[-1]
    again.line.setText("Password1234_")
    again.accept_button.click()
    assert page.session.options.password == "Password1234_"  # noqa: S105 - of the sample
    assert "mật khẩu" not in page.wizard.failure.text


@pytest.mark.samples
@pytest.mark.parametrize(
    ("name", "persons", "households", "amount"),
    [
        ("d03ts_filled.xlsx", 8, 0, 6_697_080),
        ("thon09_Mau_Import_NhanKhau.xlsx", 6, 2, 0),
        ("joomla511_import_nguoiungcu.xlsx", 2, 0, 0),
        ("ho_ngheo_unicode_in_vntime_font.xls", 7, 4, 1_137_240),
    ],
)
def test_samples_give_the_right_answer(  # noqa: PLR0917
    page: ImportPage, office, samples: Path, name, persons, households, amount
) -> None:
    page.arrive(samples / "vn" / name)
    assert page.wizard.step == CHECK
    counts = page.session.preview.plan.counts
    assert (counts.new, counts.rejected, counts.held_back) == (persons, 0, 0)
    assert (counts.persons, counts.households, counts.amount_total) == (persons, households, amount)
    page.wizard.check.write_action.trigger()
    assert page.wizard.result.tiles["new"].count == persons
    assert len(stored(office)) == persons
    assert len(stored(office, "household")) == households


@pytest.mark.samples
def test_an_empty_form_is_recognised_and_said_to_be_empty(page: ImportPage, samples: Path) -> None:
    page.arrive(samples / "vn" / "d03ts_form_empty.xlsx")
    assert "không có dòng dữ liệu" in page.wizard.check.notice.text
    assert not page.wizard.check.write_action.isEnabled()


# The table


def test_the_cell_editor_goes_on_with_enter(page: ImportPage, hands, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    table, model = page.wizard.check.table, page.wizard.check.model
    assert table is not None
    assert model is not None
    index = model.index(0, model.column_of("birth_date"))
    table.setCurrentIndex(index)
    table.edit(index)
    assert table.state() is QAbstractItemView.State.EditingState
    line = next(child for child in table.viewport().children() if hasattr(child, "setText"))
    line.setText("28/02/1975")
    line.setModified(True)
    hands.press(line, Qt.Key.Key_Return)
    assert page.wizard.check.tiles["errors"].count == 1


@pytest.mark.parametrize("size", [(1174, 620), (1037, 480)])
def test_every_step_fits_the_window(page: ImportPage, tmp_path, size: tuple[int, int]) -> None:
    page.resize(*size)
    views = [page.start]
    page.arrive(write_book(tmp_path / "ds.xlsx", WITH_ERRORS))
    wizard = page.wizard
    views += [wizard.reading, wizard.failure, wizard.mapping, wizard.check, wizard.result]
    for view in views:
        hint = view.minimumSizeHint()
        assert hint.width() <= size[0], view
        assert hint.height() <= size[1], view


def test_cancelled_tasks_are_asked_to_stop(held_page: ImportPage, tmp_path) -> None:
    held_page.arrive(write_book(tmp_path / "ds.xlsx"))
    handle = held_page.session._handle
    assert isinstance(handle, TaskHandle)
    held_page.wizard.closed.emit()
    assert handle.cancelled
    assert held_page.wizard.step == CHOOSE


def test_headers_of_the_file_are_the_columns_of_the_table(page: ImportPage, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    model = page.wizard.check.model
    assert model is not None
    assert len(model.columns) == len(HEADERS) + 1
