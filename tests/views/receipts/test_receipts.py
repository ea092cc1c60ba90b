"""The tab "Biên lai": finding receipts, their stored lines, voiding, and where they lead."""

import datetime

import pytest

from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.services.collecting import closing
from desktop.services.collecting.basket import HealthChoice
from desktop.services.collecting.period_locks import lock_period
from desktop.services.collecting.receipts import receipt
from desktop.services.collecting.recording import record
from desktop.services.collecting.voiding import void_receipt
from desktop.views.printing.print_preview import PrintPreview
from desktop.views.receipts.ask_dialog import AskDialog
from desktop.views.receipts.refund_dialog import RefundDialog
from desktop.views.records.show_record import ShowRecord
from tests.office_data import TODAY, WHO
from tests.views.receipts.conftest import opened
from tests.views.receipts.dialogs import answer, dialog

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def paid(desk):
    """Receipt 0004701 of two members, and 0004702 by transfer."""
    first = desk.pay("4701", 0, 1).receipt_ids[0]
    desk.record(
        "4702", *_health(desk, 2), pay_method="transfer", paid_on=datetime.date(2026, 11, 11)
    )
    return first


def _health(desk, *places):
    return [HealthChoice(desk.persons[at], 12) for at in places]


def test_an_empty_page_says_how_receipts_come_about(page):
    tab = page.current_tab
    assert tab.list.is_empty
    assert [
        button.accessibleName()
        for button in tab.list.empty.findChildren(type(tab.card.print_button))
    ] == [
        "Mở danh sách hộ",
        "Nhập từ Excel",
    ]
    tab._on_households()
    assert page.wishes[-1].page == "households"


def test_receipts_are_added_up_without_the_void_ones(qtbot, desk, paid, empty_context):
    void_receipt(desk.database, desk.pay("4703", 3).receipt_ids[0], "Sai", who=WHO, today=TODAY)
    page = opened(qtbot, empty_context)
    tab = page.current_tab
    assert tab.list.model.rowCount() == 3
    assert tab.total.text() == (
        "Cộng 2 biên lai có hiệu lực: 3.142.260 đ · tiền mặt 2.322.540 đ · "
        "chuyển khoản 819.720 đ · đã huỷ 1"
    )
    by_day = (Filter("receipt_date", Operator.EQUALS, datetime.date(2026, 11, 11)),)
    tab.list.show_query(ListQuery("receipt", filters=by_day, chip="all"))
    assert tab.total.text().startswith("Cộng 1 biên lai có hiệu lực: 819.720 đ")


def test_the_card_tells_the_lines_as_they_were_written(qtbot, desk, paid, empty_context):
    page = opened(qtbot, empty_context)
    page.arrive(ShowRecord("receipt", paid))
    card = page.current_tab.card
    assert card.title.name.text() == "Biên lai 0004701"
    told = "\n".join(card.sheet.texts)
    assert "2.322.540 đ" in told
    assert "Hai triệu ba trăm hai mươi hai nghìn năm trăm bốn mươi đồng" in told
    for line in receipt(desk.database, paid).lines:
        assert line.person_name in told
        for sentence in line.sentences:
            assert sentence.text() in told


def test_the_card_of_a_late_receipt_says_when_the_money_was_taken(qtbot, desk, empty_context):
    october = datetime.date(2026, 10, 15)
    lock_period(desk.database, october, who=WHO, today=TODAY)
    draft = desk.draft("4701", HealthChoice(desk.persons[1], 12), paid_on=october)
    done = record(desk.database, draft, who=WHO, today=TODAY, late_reason="Tìm thấy liên 2")
    page = opened(qtbot, empty_context)
    page.arrive(ShowRecord("receipt", done.receipt_ids[0]))
    told = page.current_tab.card.sheet.texts
    assert "Ngày đóng: 15/10/2026" in told
    assert "Ngày ghi sổ: 21/11/2026" in told


def test_a_receipt_is_made_void_with_its_reason_and_can_come_back(page, desk, empty_context):
    made = desk.pay("4701", 0).receipt_ids[0]
    page.take_changes(desk.pay("4702", 1).changes)
    page.arrive(ShowRecord("receipt", made))
    tab = page.current_tab
    tab.ask_void()
    asked = dialog(page, AskDialog)
    asked.form.save()
    assert asked.isVisible(), "nothing is made void without a reason"
    answer(page, AskDialog, reason="Ghi nhầm người")
    assert not asked.isVisible()
    assert tab.card.title.pill.text == "Đã huỷ"
    assert any("Ghi nhầm người" in text for text in tab.card.sheet.texts)
    assert page.told[-1].text == "Đã huỷ biên lai 0004701 của Ma Hữu Sỹ."
    assert receipt(desk.database, made).receipt.status == "void"
    page.told[-1].action()
    assert receipt(desk.database, made).receipt.status == "valid"


def test_what_cannot_be_void_says_why(page, desk):
    made = desk.pay("4701", 0).receipt_ids[0]
    day = datetime.date(2026, 11, 10)
    count = closing.DayCount(desk.collector, day, 1_366_200)
    page.take_changes(closing.close_day(desk.database, count, who=WHO, today=TODAY).changes)
    page.arrive(ShowRecord("receipt", made))
    page.current_tab.ask_void()
    answer(page, AskDialog, reason="Ghi nhầm")
    asked = dialog(page, AskDialog)
    assert "đã chốt tiền" in asked.message_bar._text.text()
    assert receipt(desk.database, made).receipt.status == "valid"


def test_a_receipt_leads_to_its_household_its_paper_and_its_refund(page, desk):
    made = desk.pay("4701", 0).receipt_ids[0]
    page.arrive(ShowRecord("receipt", made))
    tab = page.current_tab
    tab.card.household_button.click()
    assert page.wishes[-1].argument == ShowRecord("household", desk.household)
    tab.card.print_button.click()
    assert dialog(page, PrintPreview).isVisible()
    dialog(page, PrintPreview).close()
    tab.card.refund_button.click()
    assert page._key == "refund"
    assert dialog(page, RefundDialog).form.values()["contribution"] is not None


def test_a_receipt_out_of_a_list_offers_only_what_it_can(page, desk):
    listed = desk.add(
        "receipt",
        receipt_no="9",
        receipt_book="X",
        payer_name="Bế Văn Thử",
        scheme="HI",
        amount_paid=1000,
        person_id=desk.persons[0],
    )
    page.arrive(ShowRecord("receipt", listed))
    tab = page.current_tab
    shown = [button for button in tab.card._buttons if not button.isHidden()]
    assert shown == [tab.card.household_button, tab.card.void_button]
    tab.open_household()
    assert page.wishes[-1].argument == ShowRecord("person", desk.persons[0])


def test_the_menu_of_a_row_offers_what_the_card_does(page, desk):
    made = desk.pay("4701", 0).receipt_ids[0]
    page.arrive(ShowRecord("receipt", made))
    texts = [action.text() for action in page.current_tab.make_menu().actions()]
    for words in ("In lại biên lai", "Mở hộ", "Thoái thu…", "Huỷ biên lai…\tDel"):
        assert words in texts
