"""What may go wrong on the way: bad files, stopping, taking back; the sample workbooks."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from desktop.background.task_runner import TaskHandle
from desktop.domain.list_query import ListQuery
from desktop.services import importing, lists, records
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.password_dialog import PasswordDialog
from desktop.views.import_wizard.wizard_view import CHECK, CHOOSE
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.services.test_importing_samples import ANSWERS, EMPTY_FORMS, OTHER_TABLES, Answer
from tests.views.conftest import TODAY
from tests.views.import_wizard.books import HEADERS, WITH_ERRORS, write_book
from tests.views.import_wizard.steps import answer, stored, told, type_into

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
    page: ImportPage, office, dialogs, tmp_path, content: bytes, says: str
) -> None:
    path = tmp_path / "ds.xlsx"
    path.write_bytes(content)
    page.arrive(path)
    failure = page.wizard.failure
    assert page.wizard.stack.currentWidget() is failure
    assert says in failure.text
    assert path.name in failure.text
    dialogs.answer(("", ""))
    failure.other_button.click()
    assert len(dialogs.asked) == 1
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
    already = page.wizard.already
    assert page.wizard.stack.currentWidget() is already
    assert "đã được nhập" in already.text
    assert len(stored(office)) == 4
    already.batch_button.click()
    assert page.stack.currentWidget() is page.start
    assert page.start.history.table.selected_ids() == [1]


def test_another_file_can_be_chosen_wherever_one_is(page: ImportPage, dialogs, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard.check.write_action.trigger()
    dialogs.answer((str(write_book(tmp_path / "ban sao.xlsx")), ""))
    page.choose_action.trigger()
    assert page.wizard.stack.currentWidget() is page.wizard.already


def test_coming_back_after_an_import_begins_anew(page: ImportPage, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.arrive()
    assert page.wizard.step == CHECK
    page.wizard.check.write_action.trigger()
    page.arrive()
    assert page.stack.currentWidget() is page.start


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
@pytest.mark.parametrize(("name", "answer"), ANSWERS.items(), ids=ANSWERS)
def test_samples_give_the_right_answer(
    page: ImportPage, office, samples: Path, name: str, answer: Answer
) -> None:
    page.arrive(samples / "vn" / name)
    assert page.wizard.step == CHECK
    counts = page.session.preview.plan.counts
    assert page.wizard.check.tiles["new"].count == counts.rows_read
    assert (counts.rejected, counts.held_back) == (0, 0)
    assert (counts.persons, counts.households) == (answer.persons, answer.households)
    assert (counts.receipts, counts.amount_total) == (answer.receipts, answer.amount_total)
    page.wizard.check.write_action.trigger()
    assert page.wizard.result.tiles["new"].count == counts.rows_read
    assert len(stored(office)) == answer.persons
    assert len(stored(office, "household")) == answer.households


@pytest.mark.samples
@pytest.mark.parametrize("name", OTHER_TABLES)
def test_other_tables_are_refused_in_one_sentence(
    page: ImportPage, office, samples: Path, name: str
) -> None:
    page.arrive(samples / "vn" / name)
    assert page.wizard.stack.currentWidget() is page.wizard.failure
    assert name in page.wizard.failure.text
    assert stored(office) == []


@pytest.mark.samples
@pytest.mark.parametrize("name", EMPTY_FORMS)
def test_an_empty_form_is_recognised_and_said_to_be_empty(
    page: ImportPage, samples: Path, name: str
) -> None:
    page.arrive(samples / "vn" / name)
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
