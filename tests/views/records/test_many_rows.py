"""Many rows at once: the dialog "Sửa hàng loạt" and rows pasted from Excel, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.domain.list_query import ListQuery
from desktop.services.lists import read_list
from desktop.views.collectors.collectors_page import CollectorsPage
from desktop.views.events.events_page import EventsPage
from desktop.views.page import Message
from desktop.views.records.bulk_change_dialog import BulkChangeDialog
from desktop.views.records.list_page import ListPage
from desktop.views.records.paste_dialog import PasteDialog
from tests.views.conftest import TODAY

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def make_page(qtbot, context, notifier):
    def make(page_class: type[ListPage]) -> ListPage:
        made = page_class(context)
        qtbot.addWidget(made)
        notifier.changed.connect(made.take_changes)
        made.resize(1150, 620)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.arrive()
        made.focus_first()
        return made

    return make


@pytest.fixture
def page(make_page) -> ListPage:
    return make_page(CollectorsPage)


@pytest.fixture
def told(page) -> list[Message]:
    found: list[Message] = []
    page.message.connect(found.append)
    return found


def values(context, kind: str, field: str) -> list[object]:
    return [row.values[field] for row in read_list(context.database, ListQuery(kind), TODAY)]


# One value for many


@pytest.fixture
def bulk(page) -> BulkChangeDialog:
    page.current_list.table.selectAll()
    QTest.keyClick(page.current_list.table, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    return page.findChild(BulkChangeDialog)


def test_a_value_is_typed_foreseen_and_written_and_taken_back(page, bulk, told, context, hands):
    assert bulk.windowTitle() == "Sửa hàng loạt 2 nhân viên thu"
    bulk.choose_field("areas")
    hands.type(bulk.value.editor, "Thôn 3")
    bulk.ask_preview()
    assert bulk.counts.text() == "Sửa 2 · không đổi 0 · không sửa được 0"
    assert [bulk.model.text_at(row, 2) for row in range(2)] == ["Thôn 3", "Thôn 3"]
    hands.press(bulk, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert values(context, "collector", "areas") == ["Thôn 3", "Thôn 3"]
    assert told[-1].text == "Đã sửa “Địa bàn” của 2 nhân viên thu."
    assert told[-1].action_text == "Hoàn tác"
    told[-1].action()
    assert values(context, "collector", "areas") == [None, None]


def test_a_choice_and_a_link_have_the_editors_of_the_form(page, bulk, context, hands):
    bulk.choose_field("status")
    hands.type(bulk.value.editor.lineEdit(), "tam dung")
    bulk.ask_preview()
    assert bulk.accept_button.isEnabled()
    bulk.choose_field("organisation")
    assert not bulk.accept_button.isEnabled()
    hands.type(bulk.value.editor, "Hội phụ nữ")
    bulk.ask_preview()
    bulk.take()
    assert values(context, "collector", "organisation") == ["Hội phụ nữ", "Hội phụ nữ"]


def test_what_is_the_same_already_is_not_counted(bulk, hands):
    bulk.choose_field("organisation")
    hands.type(bulk.value.editor, "bưu điện xã")
    bulk.ask_preview()
    assert bulk.counts.text() == "Sửa 1 · không đổi 1 · không sửa được 0"


def test_a_field_that_may_not_be_empty_and_a_wrong_value_write_nothing(bulk, hands):
    bulk.choose_field("status")
    bulk.ask_preview()
    assert not bulk.accept_button.isEnabled()
    assert bulk.emptying.isHidden()
    bulk.choose_field("last_training")
    hands.type(bulk.value.editor, "31/02/2026")
    bulk.ask_preview()
    assert bulk.value.has_problem
    bulk.take()
    assert bulk.isVisible()


def test_nothing_typed_is_no_wish_to_empty_the_field(bulk, context, hands):
    bulk.choose_field("organisation")
    bulk.ask_preview()
    assert bulk.counts.text() == "Nhập giá trị mới, hoặc chọn “Để trống”."
    assert not bulk.accept_button.isEnabled()
    bulk.emptying.click()
    assert not bulk.value.editor.isEnabled()
    bulk.ask_preview()
    assert bulk.accept_button.isEnabled()
    bulk.take()
    assert values(context, "collector", "organisation") == [None, None]


def test_typing_on_after_a_preview_needs_a_new_one(bulk, hands):
    bulk.choose_field("areas")
    hands.type(bulk.value.editor, "Thôn 3")
    bulk.ask_preview()
    hands.type(bulk.value.editor, "4")
    assert not bulk.accept_button.isEnabled()


def test_refused_rows_are_told_with_their_reason(make_page, hands):
    page = make_page(EventsPage)
    page.current_list.table.selectAll()
    page.change_selected()
    dialog = page.findChild(BulkChangeDialog)
    dialog.choose_field("state")
    hands.type(dialog.value.editor.lineEdit(), "da to chuc")
    dialog.ask_preview()
    assert dialog.counts.text() == "Sửa 0 · không đổi 2 · không sửa được 1"
    assert "28/11/2026" in dialog.model.text_at(0, 3)


# Rows from Excel


def paste(page: ListPage, hands, text: str) -> PasteDialog | None:
    QGuiApplication.clipboard().setText(text)
    hands.press(page.current_list.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    shown = [each for each in page.findChildren(PasteDialog) if each.isVisible()]
    return shown[-1] if shown else None


TABLE = "Họ và tên\tSố điện thoại\tĐịa bàn\tTrạng thái\n"


def test_rows_are_added_after_one_look_and_taken_back_with_one_action(page, told, context, hands):
    dialog = paste(page, hands, TABLE + "Ma Thị Hoa\t0912345678\tThôn 3\t\n")
    assert dialog.counts.text() == "Mới 1 · Đã có 0 (giữ nguyên) · Có lỗi 0"
    assert dialog.reading.text().startswith("Dòng đầu là tiêu đề. Đã nhận ra cột: Họ và tên")
    assert dialog.accept_button.accessibleName() == "Thêm 1 nhân viên thu"
    hands.press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Ma Thị Hoa" in values(context, "collector", "full_name")
    assert told[-1].text == "Đã thêm 1 nhân viên thu từ bảng vừa dán."
    told[-1].action()
    assert "Ma Thị Hoa" not in values(context, "collector", "full_name")


def test_without_headers_it_says_how_the_columns_were_read(page, hands):
    dialog = paste(page, hands, "Ma Thị Hoa\t0912345678\nLý Văn Bình\t\n")
    assert dialog.reading.text().startswith("Không thấy dòng tiêu đề: đọc theo thứ tự cột")
    assert "Họ và tên, Số điện thoại" in dialog.reading.text()


def test_faulty_rows_are_listed_and_can_be_copied_back(page, hands):
    head = "Họ và tên\tSố điện thoại\tĐịa bàn\tNgày sinh\n"
    text = "Ma Thị Hoa\t0912345678\tThôn 3\t\nLý Văn Bình\t0987654321\tThôn 4\t31/02/1990\n"
    dialog = paste(page, hands, head + text)
    assert dialog.counts.text() == "Mới 1 · Đã có 0 (giữ nguyên) · Có lỗi 1"
    assert dialog.model.rowCount() == 1
    assert dialog.model.text_at(0, 0) == "3"
    assert dialog.model.text_at(0, 2).startswith("Cột D: ")
    assert dialog.sentence.text().startswith("Dòng 3: Cột D: ")
    assert "Thôn 3" in QGuiApplication.clipboard().text()
    dialog.copy_button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == [head.rstrip("\n"), "Lý Văn Bình\t0987654321\tThôn 4\t31/02/1990"]


def test_rows_without_a_name_are_told_and_left_out(page, hands):
    text = "Ma Thị Hoa\t0912345678\tThôn 3\t\n\t\tThôn 4\t\n"
    dialog = paste(page, hands, TABLE + text)
    assert dialog.counts.text() == "Mới 1 · Đã có 0 (giữ nguyên) · Có lỗi 0 · Bỏ qua 1"
    assert dialog.model.text_at(0, 2).startswith("Không thêm. ")


def test_more_than_twenty_rows_are_previewed_whole(page, hands):
    rows = "".join(f"Ma Thị Hoa {chr(65 + n)}\t\tThôn {n}\t\n" for n in range(21))
    dialog = paste(page, hands, TABLE + rows)
    assert dialog.model.rowCount() == 21
    assert dialog.model.text_at(0, 2) == "Thêm mới"


def test_escape_adds_nothing_and_keeps_what_was_copied(page, context, hands):
    dialog = paste(page, hands, TABLE + "Ma Thị Hoa\t\tThôn 3\t\n")
    hands.press(dialog, Qt.Key.Key_Escape)
    assert "Ma Thị Hoa" not in values(context, "collector", "full_name")
    assert "Ma Thị Hoa" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("text", ["", "một câu văn", "https://example.org"])
def test_rubbish_opens_nothing_and_says_what_to_do(page, told, hands, text):
    assert paste(page, hands, text) is None
    assert told[-1].text.endswith("dán lại.")


def test_organisations_are_not_pasted(page, told, hands):
    page._on_list_chosen("organisation")
    assert paste(page, hands, "Tên tổ chức\tMã\nx\ty") is None
    assert "không dán được" in told[-1].text


def test_rows_copied_from_a_list_are_known_when_pasted_back(page, context, hands):
    page.current_list.table.selectAll()
    page.current_list.table.copy_rows()
    text = QGuiApplication.clipboard().text()
    dialog = paste(page, hands, text)
    assert "Mới 0" in dialog.counts.text()
    assert not dialog.accept_button.isEnabled()
    assert len(values(context, "collector", "full_name")) == 2
