"""The tab "Chốt tiền ngày": counting, the difference told live, slips, late days, opening again."""

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.services.collecting import closing
from desktop.services.collecting.basket import HealthChoice
from desktop.views.receipts.ask_dialog import AskDialog
from desktop.views.receipts.closing_dialog import ClosingDialog
from tests.services.collecting.desk import PAID_ON
from tests.views.receipts.conftest import opened
from tests.views.receipts.dialogs import answer, dialog

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
OWN = 1_366_200


@pytest.fixture
def tab(qtbot, desk, empty_context):
    """A day of one receipt waits to be closed."""
    desk.pay("4701", 0)
    page = opened(qtbot, empty_context)
    page.open_tab("closing")
    tab = page.current_tab
    tab.page = page
    return tab


def rows(tab):
    return tab.list.model.rowCount()


def test_the_days_that_wait_are_told_above_the_list(tab):
    assert tab.waiting.text.startswith("1 ngày chờ chốt tiền, cộng 1.366.200 đ; 1 ngày đã quá hạn")


@pytest.mark.parametrize(
    ("cash", "transfer", "words"),
    [
        (None, 0, "Phải đủ 1.366.200 đ"),
        (OWN - 1, 0, "Thiếu 1 đ so với biên lai."),
        (OWN, 1000, "Thừa 1.000 đ so với biên lai."),
        (OWN, 0, "Khớp đến từng đồng."),
        (OWN - 1000, 1000, "Tổng khớp, nhưng tiền mặt và chuyển khoản khác"),
    ],
)
def test_the_difference_is_told_as_it_is_typed(tab, cash, transfer, words):
    tab.add()
    asked = dialog(tab.page, ClosingDialog)
    assert asked.day.day == PAID_ON
    values = {"transfer": transfer} if cash is None else {"cash": cash, "transfer": transfer}
    asked.form.fill(values)
    assert words in asked.outcome.text


def test_the_keys_lead_from_the_days_to_the_cash_and_save_from_anywhere(tab, qtbot):
    tab.add()
    asked = dialog(tab.page, ClosingDialog)
    qtbot.waitUntil(asked.isActiveWindow)
    assert asked.table.hasFocus()
    QTest.keyClick(asked.table, Qt.Key.Key_Tab)
    cash = asked.form.fields["cash"]
    assert QApplication.focusWidget() is cash.editor
    asked.table.setFocus()
    QTest.keyClick(asked.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert cash.message.text()
    assert QApplication.focusWidget() is cash.editor


def test_a_day_that_differs_stays_open_and_tells_the_receipts(tab, desk):
    tab.add()
    answer(tab.page, ClosingDialog, cash=OWN - 500)
    asked = dialog(tab.page, ClosingDialog)
    assert "0004701" in asked.message_bar._text.text()
    assert closing.open_day(desk.database, desk.collector, PAID_ON).closing is None
    answer(tab.page, ClosingDialog, cash=OWN)
    assert not asked.isVisible()
    assert rows(tab) == 1
    assert closing.open_day(desk.database, desk.collector, PAID_ON).closing is not None


def test_closing_is_taken_back_by_its_message(tab, desk):
    tab.add()
    answer(tab.page, ClosingDialog, cash=OWN)
    assert tab.waiting.text == ""
    tab.page.told[-1].action()
    assert rows(tab) == 0
    assert tab.waiting.text


def test_nothing_to_close_says_so(tab, desk):
    tab.add()
    answer(tab.page, ClosingDialog, cash=OWN)
    tab.add()
    asked = dialog(tab.page, ClosingDialog)
    assert asked.nothing.isVisible()
    assert not asked.work.isVisible()
    asked.close_button.click()
    assert not asked.isVisible()


def test_a_day_without_a_slip_is_late_until_its_slip_comes(tab, desk):
    tab.add()
    answer(tab.page, ClosingDialog, cash=OWN)
    assert tab.list.model.row_at(0).texts[tab.list.model.column_of("remit_state")] == "Quá hạn nộp"
    assert any("quá hạn" in text for text in tab.card.sheet.texts)
    tab.card.slip_button.click()
    asked = dialog(tab.page, AskDialog)
    asked.form.fill({"number": "PN-77", "bank": "Agribank", "amount": OWN - 1})
    asked.form.save()
    assert "lệch 1 đ" in asked.form.fields["amount"].message.text()
    answer(tab.page, AskDialog, amount=OWN)
    assert not asked.isVisible()
    assert tab.list.model.row_at(0).texts[tab.list.model.column_of("remit_state")] == "Đã nộp"
    assert "Phiếu nộp: PN-77" in tab.card.sheet.texts
    assert tab.card.slip_button.isHidden()


def test_a_closed_day_is_opened_again_only_with_name_and_reason(tab, desk):
    tab.add()
    answer(tab.page, ClosingDialog, cash=OWN)
    tab.card.reopen_button.click()
    asked = dialog(tab.page, AskDialog)
    answer(tab.page, AskDialog, name="Lù Thị Bế")
    assert asked.isVisible()
    answer(tab.page, AskDialog, reason="Ghi sót một biên lai")
    assert rows(tab) == 0
    assert closing.open_day(desk.database, desk.collector, PAID_ON).closing is None


def test_a_closed_day_leads_to_exactly_its_receipts(tab, desk):
    tab.add()
    answer(tab.page, ClosingDialog, cash=OWN)
    tab.card.receipts_button.click()
    query = tab.page.wishes[-1].argument.query
    day = closing.open_day(desk.database, desk.collector, PAID_ON)
    assert query.ids == tuple(one.id for one in day.receipts)


def test_the_list_tells_the_deadline_of_each_collector(tab, desk):
    day = datetime.date(2026, 11, 20)
    tab.page.take_changes(
        desk.record(
            "4702", HealthChoice(desk.persons[1], 6), paid_on=day, collector_id=desk.collector
        ).changes
    )
    tab.add()
    asked = dialog(tab.page, ClosingDialog)
    texts = [asked._model.row_at(row).texts for row in range(asked._model.rowCount())]
    assert [text[0] for text in texts] == ["10/11/2026", "20/11/2026"]
    late = [bool(asked._model.row_at(row).styles) for row in range(2)]
    assert late == [True, False]
