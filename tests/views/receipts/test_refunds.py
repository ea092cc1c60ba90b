"""The tab "Thoái thu": the proposal told live, what the data point at, and the states."""

import datetime

import pytest

from desktop.services.collecting import refunds
from desktop.views.receipts.ask_dialog import AskDialog
from desktop.views.receipts.refund_dialog import RefundDialog
from tests.views.receipts.conftest import opened
from tests.views.receipts.dialogs import answer, dialog

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
DIED = datetime.date(2026, 11, 15)


@pytest.fixture
def tab(qtbot, desk, empty_context):
    """A member paid for twelve months and died before the card began."""
    desk.pay("4701", 0, 1)
    desk.change("person", desk.persons[1], life_status="dead", life_date=DIED)
    page = opened(qtbot, empty_context)
    page.open_tab("refund")
    tab = page.current_tab
    tab.page = page
    return tab


def ask(tab):
    tab.add()
    answer(tab.page, RefundDialog, reason="Đã mất")


def test_what_the_data_point_at_is_offered_with_its_day(tab):
    assert tab.known.text.startswith("1 khoản đóng có tháng sau ngày mất")
    tab.add()
    values = dialog(tab.page, RefundDialog).form.values()
    assert (values["procedure"], values["event_on"]) == ("606B", DIED)


def test_the_proposal_is_computed_live_and_explained(tab):
    tab.add()
    asked = dialog(tab.page, RefundDialog)
    told = "\n".join(asked.sheet.texts)
    assert "956.340 đ" in told
    assert "Lò Thị Mẩy" in told
    asked.form.fill({"months": 3})
    assert any(text == "239.085 đ" for text in asked.sheet.texts)
    asked.form.fill({"months": 13})
    assert any("Chỉ hoàn được từ 1 đến 12 tháng" in text for text in asked.sheet.texts)
    asked.form.fill({"event_on": datetime.date(2030, 1, 1), "months": None})
    assert any("không còn tháng nào" in text for text in asked.sheet.texts)


def test_a_refund_without_reason_is_not_asked_for(tab, desk):
    tab.add()
    dialog(tab.page, RefundDialog).form.save()
    assert refunds.refunds(desk.database) == ()
    answer(tab.page, RefundDialog, reason="Đã mất")
    (made,) = refunds.refunds(desk.database)
    assert (made.row.amount, made.row.state) == (956_340, "asked")
    assert tab.card.title.name.text() == "Lò Thị Mẩy"
    assert tab.known.text == ""
    for sentence in made.sentences:
        assert sentence.text() in tab.card.sheet.texts


def test_a_fault_does_not_leave_a_form_that_nobody_can_close(tab, desk, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError

    tab.add()
    asked = dialog(tab.page, RefundDialog)
    with monkeypatch.context() as patch:
        patch.setattr(refunds, "ask_refund", fail)
        asked.form.fill({"reason": "Đã mất"})
        asked.form.save()
    assert asked.form.save_button.isEnabled()
    asked.form.save()
    assert len(refunds.refunds(desk.database)) == 1


def test_a_refund_goes_through_its_states(tab, desk):
    ask(tab)
    tab.card.send_button.click()
    assert tab.card.title.pill.text == "Đã gửi"
    tab.card.paid_button.click()
    answer(tab.page, AskDialog)
    assert tab.card.title.pill.text == "Đã hoàn trả"
    assert refunds.refunds(desk.database)[0].row.state == "paid"
    shown = [button for button in tab.card._buttons if not button.isHidden()]
    assert shown == [tab.card.receipt_button]
    tab.card.receipt_button.click()
    assert tab.page.wishes[-1].argument.kind == "receipt"


def test_a_refund_that_is_not_allowed_can_be_asked_for_again(tab, desk):
    ask(tab)
    tab.card.refused_button.click()
    answer(tab.page, AskDialog)
    assert refunds.refunds(desk.database)[0].row.state == "refused"
    assert tab.known.text.startswith("1 khoản")


def test_nothing_to_give_back_tells_the_other_way(qtbot, desk, empty_context):
    page = opened(qtbot, empty_context)
    page.open_tab("refund")
    page.current_tab.add()
    assert page.told[-1].action_text == "Mở Biên lai"
    page.told[-1].action()
    assert page.wishes[-1].argument.kind == "receipt"
