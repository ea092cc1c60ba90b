"""A file that comes back with faults and strangers: four counts, one question, and a list of work.

The rows are those of the service's own tests (tests/services/test_left_out_rows.py).
"""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.models.import_preview import Group
from desktop.services import importing, left_out_rows
from desktop.services.importing import ImportOptions
from desktop.storage.database import Database
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.left_out_view import LEFT_OUT, LeftOutView
from desktop.views.page import GoTo
from desktop.views.records.filter_bar import FilterBar
from desktop.views.records.show_record import ShowRecord
from tests.office_data import TODAY
from tests.services.list_books import write_book
from tests.services.test_left_out_rows import HEADER, book, person, returned


@pytest.fixture
def known(office: Database, tmp_path: Path) -> list[list[Any]]:
    rows = [person(number) for number in range(1, 41)]
    stored = write_book(
        tmp_path / "dan.xlsx",
        {"Thôn 3": [["DANH SÁCH THÔN 3"], [*HEADER, "Thôn"], *([*row, "Thôn 3"] for row in rows)]},
    )
    plan = importing.prepare(office, stored, ImportOptions(), today=TODAY)
    importing.commit(office, plan, who="test")
    return rows


@pytest.fixture
def checked(page: ImportPage, known: list[list[Any]], tmp_path: Path) -> ImportPage:
    page.arrive(book(tmp_path / "bhxh tra.xlsx", returned(known)))
    return page


@pytest.fixture
def left_out(checked: ImportPage) -> LeftOutView:
    checked.wizard.check.write_action.trigger()
    checked.wizard.result.tiles["left_out"].picked.emit()
    assert checked.left_out is not None
    return checked.left_out


def counts(page: ImportPage) -> dict[str, int]:
    return {key: tile.count for key, tile in page.wizard.check.tiles.items()}


def test_the_tiles_tell_the_four_counts_and_open_their_rows(checked: ImportPage) -> None:
    check = checked.wizard.check
    assert counts(checked) == {
        "new": 0, "changed": 3, "same": 31, "possible": 0, "unknown": 2, "errors": 4, "skipped": 2,
    }  # fmt: skip
    assert not check.tiles["unknown"].isHidden()
    assert check.model is not None
    for key, rows in (("same", 31), ("changed", 3), ("errors", 4), ("unknown", 2)):
        check.tiles[key].picked.emit()
        assert check.model.rowCount() == rows, key


def test_strangers_are_asked_about_once_and_left_out_unless_added(checked: ImportPage) -> None:
    check = checked.wizard.check
    assert check.unknown.text.startswith("2 người chưa có trong dữ liệu")
    assert "3" in check.write_button.text()
    check.unknown.add_button.click()
    assert (counts(checked)["new"], counts(checked)["unknown"]) == (2, 0)
    assert check.unknown.add_button.isHidden()
    check.unknown.leave_button.click()
    assert (counts(checked)["new"], counts(checked)["unknown"]) == (0, 2)
    preview = checked.session.preview
    assert preview is not None
    assert preview.count(Group.DOUBTS) == 0


def test_no_question_where_everybody_is_known(page: ImportPage, known: Any, tmp_path: Path) -> None:
    page.arrive(book(tmp_path / "tra.xlsx", [*known[:5]]))
    assert page.wizard.check.unknown.isHidden()
    assert page.wizard.check.tiles["unknown"].isHidden()


def test_the_result_leads_to_the_rows_that_were_left_out(left_out: LeftOutView) -> None:
    rows = left_out.list.model.rowCount()
    assert rows == 6
    assert left_out.card.row is not None
    assert left_out.card.text("reason")
    assert left_out.list.query.filters


def test_where_nothing_was_written_enter_opens_the_rows_that_were_kept(
    page: ImportPage, known: list[list[Any]], tmp_path: Path, qtbot: Any
) -> None:
    page.show()
    kept = [row for row in returned(known) if row[0] in {11, 12, 13, 14}]
    page.arrive(book(tmp_path / "loi.xlsx", kept))
    page.wizard.check.write_action.trigger()
    button = page.wizard.result.list_button
    assert page.session.result is not None
    assert page.session.result.counts.new + page.session.result.counts.changed == 0
    left = page.wizard.result.tiles["left_out"].count
    assert left > 0
    assert f"{left} dòng" in button.text()
    assert page.wizard.focusWidget() is button
    for each in page.wizard.result.findChildren(QPushButton):
        assert not each.isVisible() or each.width() >= each.sizeHint().width(), each.text()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert page.left_out is not None
    assert page.stack.currentWidget() is page.left_out
    assert page.left_out.list.model.rowCount() == left


def test_every_count_is_read_beside_the_card(
    page: ImportPage, left_out: LeftOutView, qtbot: Any
) -> None:
    page.show()
    for width in (1174, 1093, 900):
        page.resize(width, 620)
        qtbot.waitUntil(partial(whole, left_out.list.filters))
    assert left_out.list.filters.add_button.accessibleName()


def whole(bar: FilterBar) -> bool:
    """Whether every button of the bar has its room, within the bar."""
    chips = [chip for chip in bar.findChildren(QPushButton) if chip.isVisible()]
    return all(
        chip.width() >= chip.sizeHint().width()
        and chip.mapTo(bar, chip.rect().bottomRight()).x() <= bar.rect().right()
        for chip in chips
    )


def test_the_reason_hides_numbers_as_the_fields_do(left_out: LeftOutView, office: Database) -> None:
    number = "015173298218"
    told = f"Số CCCD: trong sổ {number}, dân cư 015173298225."
    row_id = left_out.list.model.id_at(0)
    with office.write("test") as unit:
        unit.update(LEFT_OUT, row_id, {"reason": told})
    numbers = left_out.context.numbers
    for hides, shown in ((True, told.replace("173298", "******")), (False, told)):
        numbers.choose(hides=hides)
        left_out.card.show_record(row_id)
        rows: list[Any] = []
        left_out.list.model.fetch([row_id], rows.extend)
        seen = [text for row in rows for text in row.texts]
        assert shown in seen
        assert left_out.card.text("reason") == shown
        assert (number in "".join(seen)) is not hides


def test_settling_takes_rows_off_the_list_and_can_be_taken_back(
    left_out: LeftOutView, qtbot: Any, office: Database
) -> None:
    left_out.list.table.selectAll()
    dialog = left_out.ask_settle()
    assert dialog is not None
    dialog.form.set_values({"note": "Đã sửa trong hồ sơ"})
    with qtbot.waitSignal(left_out.message) as told:
        dialog.form.save_asked.emit({"note": "Đã sửa trong hồ sơ"})
    assert "6" in told.args[0].text
    assert left_out_rows.open_count(office) == 0
    told.args[0].action()
    assert left_out_rows.open_count(office) == 6


def test_the_person_of_a_row_is_opened(left_out: LeftOutView, qtbot: Any, known: Any) -> None:
    model = left_out.list.model
    for row in range(model.rowCount()):
        left_out.list.table.setCurrentIndex(model.index(row, 0))
        if left_out.card.row is not None and left_out.card.row.values["row_number"] == 16:
            break
    assert left_out.card.text("known_name") == known[13][1]
    assert not left_out.card.person_button.isHidden()
    with qtbot.waitSignal(left_out.go_to) as asked:
        left_out.card.person_button.click()
    wish = asked.args[0]
    assert isinstance(wish, GoTo)
    assert (wish.page, wish.argument.kind) == ("households", "person")


def test_what_is_left_is_written_mended_and_settled(
    left_out: LeftOutView, checked: ImportPage, known: Any, office: Database, tmp_path: Path
) -> None:
    from openpyxl import load_workbook

    target = tmp_path / "can sua.xlsx"
    left_out.write_to_mend(target)
    mended = load_workbook(target)
    sheet = mended.worksheets[0]
    assert sheet.max_row == 2 + 6
    for number, right in enumerate(known[10:14], start=3):
        for column, value in enumerate(right[1:5], start=2):
            sheet.cell(number, column).value = value
    sheet.cell(3, 6).value = "7955555555"
    mended.save(target)
    checked.arrive(target)
    assert counts(checked)["errors"] == 0
    checked.wizard.check.write_action.trigger()
    assert left_out_rows.open_count(office) == 2


def test_escape_goes_back_and_the_start_offers_what_is_left(
    left_out: LeftOutView, checked: ImportPage, qtbot: Any
) -> None:
    qtbot.keyClick(left_out, Qt.Key.Key_Escape)
    assert checked.stack.currentWidget() is checked.start
    button = checked.start.history.left_out_button
    assert not button.isHidden()
    assert "6" in button.text()
    button.click()
    assert checked.stack.currentWidget() is left_out


def test_the_page_arrives_at_the_rows_and_tells_where_it_is(
    checked: ImportPage, left_out: LeftOutView
) -> None:
    checked._show_start()
    checked.arrive(ShowRecord(LEFT_OUT))
    assert checked.stack.currentWidget() is left_out
    here = checked.here()
    assert isinstance(here, ShowRecord)
    assert here.query is not None
    assert here.query.chip == "open"


def test_a_file_that_is_being_mended_is_not_left_for_the_list(
    checked: ImportPage, qtbot: Any
) -> None:
    checked.wizard.check.unknown.add_button.click()
    with qtbot.waitSignal(checked.message):
        checked.arrive(ShowRecord(LEFT_OUT))
    assert checked.stack.currentWidget() is checked.wizard


def test_a_mended_workbook_that_is_all_stored_settles_its_work(
    left_out: LeftOutView, checked: ImportPage, known: Any, tmp_path: Path, office: Database
) -> None:
    ids = [left_out.list.model.id_at(row) for row in range(left_out.list.model.rowCount())]
    target = tmp_path / "can sua.xlsx"
    left_out_rows.write_to_mend(office, ids, target, who="test")
    mended = load_workbook(target)
    page = mended.worksheets[0]
    for number, right in enumerate(known[10:14], start=3):
        for column, value in enumerate(right[1:], start=2):
            page.cell(number, column).value = value
    page.delete_rows(7, 2)
    mended.save(target)
    checked.arrive(target)
    check = checked.wizard.check
    assert check.tiles["same"].count == 4
    assert "4 việc đã xong" in check.write_button.text()
    assert "4 dòng" in check.notice.text
    check.write_action.trigger()
    assert left_out_rows.open_count(office) == 2
    result = checked.wizard.result
    assert "việc còn lại đã xong" in result.title
    assert "4 dòng" in result.notice.text


@pytest.fixture
def unlike(page: ImportPage, known: Any, tmp_path: Path) -> LeftOutView:
    header = [*HEADER, "Kết quả đối chiếu", "Ngày sinh CSDLQG"]
    rows = [[*known[0], "Không khớp", "09/09/1959"], [*known[1], "Không khớp", "08/08/1958"],
            [*known[2], "Khớp", None], [*known[3], "Không tìm thấy", None]]  # fmt: skip
    page.arrive(write_book(tmp_path / "kq.xlsx", {"KQ": [["KẾT QUẢ ĐỐI CHIẾU"], header, *rows]}))
    page.wizard.check.write_action.trigger()
    page.wizard.result.tiles["left_out"].picked.emit()
    assert page.left_out is not None
    return page.left_out


def test_both_values_are_seen_and_theirs_taken_with_a_way_back(
    unlike: LeftOutView, qtbot: Any, office: Database
) -> None:
    assert unlike.list.model.rowCount() == 3
    unlike.list.table.setCurrentIndex(unlike.list.model.index(0, 0))
    shown = [(one.field, one.theirs) for one in unlike.card.compared]
    assert shown == [("birth_date", "09/09/1959")]
    assert not unlike.card.take_button.isHidden()
    unlike.list.table.selectAll()
    with qtbot.waitSignal(unlike.message) as told:
        unlike.card.take_button.click()
    assert "2 người" in told.args[0].text
    assert "Còn lại 1 dòng" in told.args[0].text
    assert left_out_rows.open_count(office) == 1
    told.args[0].action()
    assert left_out_rows.open_count(office) == 3


def test_the_fix_list_is_written_from_the_list(
    unlike: LeftOutView, qtbot: Any, tmp_path: Path
) -> None:
    target = tmp_path / "sua.xlsx"
    with qtbot.waitSignal(unlike.message) as told:
        unlike.write_fix_list(target)
    assert "3 người" in told.args[0].text
    assert load_workbook(target).worksheets[0].max_row > 3
