"""The tab "Đợt kê khai": gathering what waits, its lines, states, returns and official forms."""

import datetime

import pytest

from desktop.services.collecting import closing, submission_lists
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.views.receipts.ask_dialog import AskDialog
from desktop.views.receipts.batch_lines_dialog import BatchLinesDialog
from desktop.views.receipts.return_dialog import ReturnDialog
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON
from tests.services.list_books import write_book
from tests.views.receipts.conftest import opened
from tests.views.receipts.dialogs import answer, dialog

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
BOTH = 2_322_540


@pytest.fixture
def tab(qtbot, desk, empty_context):
    """Two members paid on one closed day; one more paid on a day that is open."""
    desk.pay("4701", 0, 1)
    count = closing.DayCount(desk.collector, PAID_ON, BOTH)
    closing.close_day(desk.database, count, who=WHO, today=TODAY)
    desk.record("4702", HealthChoice(desk.persons[2], 12), paid_on=datetime.date(2026, 11, 20))
    page = opened(qtbot, empty_context)
    page.open_tab("submission_batch")
    tab = page.current_tab
    tab.page = page
    return tab


def open_batch(tab, until=PAID_ON):
    tab.add()
    answer(tab.page, AskDialog, until=until)
    return tab.card.record_id


def send(tab):
    tab.ask_send()
    return answer(tab.page, AskDialog, portal_code="HS-1")


def state(desk, batch_id):
    return submission_lists.batch(desk.database, batch_id).row.state


def test_what_waits_is_told_and_gathered_up_to_a_day(tab, desk):
    assert tab.waiting.text.startswith("3 khoản đã thu chưa kê khai, cộng 3.142.260 đ.")
    tab.add()
    group = dialog(tab.page, AskDialog).form.fields["group"]
    assert group.text == "D03-TS, Bưu điện Thử: 3 khoản, 3.142.260 đ"
    answer(tab.page, AskDialog, until=PAID_ON)
    assert tab.card.title.name.text() == "D03-2026-001"
    assert "2.322.540 đ" in tab.card.sheet.texts
    assert "Tổng của mẫu, biên lai và chốt tiền khớp nhau." in tab.card.sheet.texts
    assert tab.waiting.text.startswith("1 khoản")
    tab.page.told[-1].action()
    assert tab.list.model.rowCount() == 0
    assert tab.waiting.text.startswith("3 khoản")


def test_each_scheme_waits_for_its_own_form(tab, desk):
    voluntary = VoluntaryChoice(desk.persons[1], 1_500_000, 12)
    paid = desk.record("4703", voluntary, paid_on=datetime.date(2026, 11, 20))
    tab.page.take_changes(paid.changes)
    tab.add()
    group = dialog(tab.page, AskDialog).form.fields["group"].editor
    words = [group.itemText(at) for at in range(group.count())]
    assert [text[:6] for text in words if text] == ["D03-TS", "D05-TS"]
    answer(tab.page, AskDialog, group=1)
    assert tab.card.title.name.text() == "D05-2026-001"
    assert tab.card.form_button.accessibleName() == "Xuất D05-TS"


def test_nothing_to_gather_says_so(tab):
    open_batch(tab, TODAY)
    tab.add()
    assert tab.page.told[-1].text == "Không có khoản đóng nào chờ kê khai."


def test_lines_go_out_and_in_by_enter(tab, desk):
    batch = open_batch(tab)
    tab.open_lines()
    asked = dialog(tab.page, BatchLinesDialog)
    assert asked.total.text() == "Trong đợt 2 khoản, cộng 2.322.540 đ; 1 khoản chưa kê khai."
    first = asked._model.id_at(0)
    asked.table.row_activated.emit(first)
    assert asked.total.text() == "Trong đợt 1 khoản, cộng 956.340 đ; 2 khoản chưa kê khai."
    asked.table.select_ids((first,), first)
    assert asked.add_button.isEnabled()
    assert not asked.remove_button.isEnabled()
    asked.add_button.click()
    assert asked.total.text().startswith("Trong đợt 2 khoản")
    asked.close_button.click()
    assert submission_lists.batch(desk.database, batch).row.own_total == BOTH


def test_a_batch_goes_through_its_states_by_its_first_button(tab, desk):
    batch = open_batch(tab)
    tab.card.send_button.click()
    asked = dialog(tab.page, AskDialog)
    asked.form.save()
    assert asked.isVisible(), "the code of the portal is needed"
    answer(tab.page, AskDialog, portal_code="HS-1")
    assert state(desk, batch) == "sent"
    assert tab.card.send_button.isHidden()
    tab.card.done_button.click()
    answer(tab.page, AskDialog, on=TODAY)
    assert state(desk, batch) == "done"
    assert tab.card.title.pill.text == "Đã xong"


def test_a_batch_with_an_open_day_is_not_sent_and_tells_the_receipt(tab, desk):
    batch = open_batch(tab, TODAY)
    assert any("Chưa chốt tiền ngày của biên lai 0004702" in one for one in tab.card.sheet.texts)
    asked = send(tab)
    assert "0004702" in asked.message_bar._text.text()
    assert state(desk, batch) == "draft"


def test_single_lines_come_back_each_with_its_reason(tab, desk):
    batch = open_batch(tab)
    send(tab)
    tab.card.return_button.click()
    asked = dialog(tab.page, ReturnDialog)
    asked.give_button.click()
    assert asked.reasons == {}, "there is no reason yet"
    first = asked._model.id_at(0)
    asked.table.select_ids((first,), first)
    asked.form.fill({"reason": "Sai ngày sinh"})
    asked.give_button.click()
    asked.form.save()
    assert not asked.isVisible()
    found = submission_lists.batch(desk.database, batch)
    assert found.row.state == "returned"
    assert {one.contribution_id: one.returned_reason for one in found.lines} == {
        first: "Sai ngày sinh",
        **{one.contribution_id: None for one in found.lines if one.contribution_id != first},
    }
    assert tab.card.send_button.accessibleName() == "Ghi đã gửi lại…"
    assert any("Bị trả lại: Sai ngày sinh" in text for text in tab.card.sheet.texts)


def test_a_whole_batch_comes_back_only_with_a_reason(tab, desk):
    batch = open_batch(tab)
    send(tab)
    tab.ask_return()
    asked = dialog(tab.page, ReturnDialog)
    asked.form.save()
    assert "lý do" in asked.form.fields["reason"].message.text()
    asked.form.fill({"reason": "Thiếu chữ ký"})
    asked.form.save()
    assert submission_lists.batch(desk.database, batch).row.return_reason == "Thiếu chữ ký"


def test_a_draft_is_given_up_after_a_question(tab):
    open_batch(tab)
    tab.card.discard_button.click()
    dialog(tab.page, ConfirmDialog).accept_button.click()
    assert tab.list.model.rowCount() == 0
    assert tab.page.told[-1].text == "Đã bỏ đợt D03-2026-001."
    tab.page.told[-1].action()
    assert tab.list.model.rowCount() == 1


@pytest.mark.parametrize(("button", "sheet"), [("form_button", "D03-TS"), ("c17_button", "C17")])
def test_official_forms_are_written_and_offered(tab, tmp_path, save_as, button, sheet):
    open_batch(tab)
    getattr(tab.card, button).click()
    target = tmp_path / "mau.xlsx"
    save_as(tab, target)
    assert target.stat().st_size > 0
    told = tab.page.told[-1]
    assert (told.tone, told.action_text) == ("ok", "Mở tệp")
    assert "2.322.540 đ" in told.text
    import openpyxl

    book = openpyxl.load_workbook(target)
    assert sheet[:3] in book.sheetnames[0]


def test_the_menu_follows_the_state(tab):
    open_batch(tab)
    draft = [words for words, _, _ in tab.row_actions()]
    assert draft == ["Ghi đã gửi…", "Sửa các dòng…", "Xuất D03-TS", "Xuất C17", "Bỏ đợt…"]
    send(tab)
    sent = [words for words, _, _ in tab.row_actions()]
    assert sent == ["Ghi đã xong…", "Bị trả lại…", "Xuất D03-TS", "Xuất C17"]


def test_the_reasons_of_lines_come_from_the_agencys_file(tab, desk, tmp_path):
    batch = open_batch(tab)
    send(tab)
    tab.ask_return()
    asked = dialog(tab.page, ReturnDialog)
    first, second = submission_lists.batch(desk.database, batch).lines[:2]
    rows = [
        ["STT", "Họ và tên", "Số biên lai", "Kết quả", "Lý do trả lại"],
        [1, first.person_name.upper(), first.receipt_no, "Trả lại", "Trùng thẻ"],
        [2, second.person_name, second.receipt_no, "Đã duyệt", None],
        [3, "Lò Văn Lạ", first.receipt_no, "Trả lại", "Sai mã số"],
    ]
    asked.read_file(write_book(tmp_path / "tra ve.xlsx", {"KQ": rows}))
    assert asked.reasons == {first.contribution_id: "Trùng thẻ"}
    told = asked.told.text
    assert "trả lại 1 dòng" in told
    assert "1 dòng khác không bị trả lại" in told
    assert "Lò Văn Lạ" in told
    assert state(desk, batch) == "sent", "nothing is written before the button"
    asked.form.save()
    found = submission_lists.batch(desk.database, batch)
    assert found.row.state == "returned"
    assert [one.returned_reason for one in found.lines if one.returned_reason] == ["Trùng thẻ"]


def test_a_file_that_says_nothing_of_results_is_refused_in_the_dialog(tab, tmp_path):
    open_batch(tab)
    send(tab)
    tab.ask_return()
    asked = dialog(tab.page, ReturnDialog)
    rows = [["STT", "Họ và tên", "Ngày sinh", "Địa chỉ"], [1, "Lý Văn An", "1956", "Thôn 3"]]
    asked.read_file(write_book(tmp_path / "ds.xlsx", {"DS": rows}))
    assert "không có cột kết quả" in asked.told.text
    assert asked.file_button.isEnabled()
