"""The tab "Quyển biên lai": issuing, gaps, handing over, returning, losing."""

import datetime

import pytest

from desktop.domain.list_query import Operator
from desktop.services.collecting import books
from desktop.views.receipts.ask_dialog import AskDialog
from tests.office_data import TODAY
from tests.views.receipts.conftest import opened
from tests.views.receipts.dialogs import answer, dialog

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def tab(page):
    page.open_tab("receipt_book")
    return page.current_tab


def held(desk, book_id):
    with desk.database.read() as snapshot:
        return books.book_in(snapshot, book_id)


def test_a_book_is_issued_as_its_numbers_are_typed(page, tab, desk):
    tab.add()
    asked = answer(
        page,
        AskDialog,
        collector_id=desk.other_collector,
        serial="BM26-01",
        number_from="000101",
        number_to="000150",
    )
    assert not asked.isVisible()
    card = tab.card
    assert card.title.name.text() == "BM26-01"
    assert "Số: 000101 – 000150" in card.sheet.texts
    assert "Số tiếp theo: 000101" in card.sheet.texts
    made = books.books_of(desk.database, desk.other_collector)
    assert [(one.number_from, one.number_to, one.number_width) for one in made] == [(101, 150, 6)]
    assert made[0].issued_on == TODAY


@pytest.mark.parametrize(
    ("typed", "place", "words"),
    [
        ({"serial": "LC26-0147", "number_from": "4740", "number_to": "4790"}, "serial", "đã giao"),
        ({"serial": "M", "number_from": "9", "number_to": "8"}, "number_from", "Số đầu phải từ 1"),
        ({"serial": "M"}, "number_from", "Số đầu phải từ 1"),
    ],
)
def test_a_book_that_cannot_be_is_refused_at_its_field(page, tab, desk, typed, place, words):
    tab.add()
    answer(page, AskDialog, collector_id=desk.collector, **typed)
    asked = dialog(page, AskDialog)
    assert words in asked.form.fields[place].message.text()
    assert tab.list.model.rowCount() == 1


def test_an_electronic_series_needs_no_numbers(page, tab, desk):
    tab.add()
    values = {"serial": "K26TAA", "medium": "electronic", "collector_id": desk.collector}
    answer(page, AskDialog, **values)
    assert "Số: Số tự do, mỗi số dùng một lần" in tab.card.sheet.texts
    assert "Số tiếp theo: Chưa có số nào" in tab.card.sheet.texts


def test_the_card_tells_used_left_next_and_missing_numbers(qtbot, desk, empty_context):
    desk.pay("4701", 0)
    desk.pay("4704", 1)
    page = opened(qtbot, empty_context)
    page.open_tab("receipt_book")
    told = page.current_tab.card.sheet.texts
    for text in ("Đã dùng: 2", "Còn lại: 48", "Số tiếp theo: 0004705", "0004702, 0004703"):
        assert text in told
    page.current_tab.card.receipts_button.click()
    (one,) = page.wishes[-1].argument.query.filters
    assert (one.field, one.operator, one.value) == ("receipt_book", Operator.EQUALS, "LC26-0147")


def test_a_book_goes_to_another_collector_and_not_to_its_holder(page, tab, desk):
    tab.ask_hand_over()
    asked = dialog(page, AskDialog)
    offered = [asked.form.fields["collector_id"].editor.itemText(at) for at in range(2)]
    assert offered == ["", "Bàn Thị Huyền"]
    answer(page, AskDialog, collector_id=desk.other_collector)
    assert held(desk, desk.book).collector_id == desk.other_collector
    assert "Nhân viên thu: Bàn Thị Huyền" in tab.card.sheet.texts


def test_a_day_before_the_last_receipt_is_refused(page, tab, desk):
    desk.pay("4701", 0)
    tab.ask_return()
    answer(page, AskDialog, on=datetime.date(2026, 11, 9))
    assert "10/11/2026" in dialog(page, AskDialog).form.fields["on"].message.text()
    assert held(desk, desk.book).state == "open"


@pytest.mark.parametrize(("ask", "state"), [("ask_return", "returned"), ("ask_lost", "lost")])
def test_a_book_comes_back_or_is_lost_and_offers_nothing_more(page, tab, desk, ask, state):
    getattr(tab, ask)()
    answer(page, AskDialog, on=TODAY)
    assert held(desk, desk.book).state == state
    shown = [button for button in tab.card._buttons if not button.isHidden()]
    assert shown == [tab.card.receipts_button]
    assert [words for words, _, _ in tab.row_actions()] == ["Xem biên lai"]


def test_without_collectors_the_way_to_them_is_shown(page, tab, desk):
    for collector in (desk.collector, desk.other_collector):
        desk.change("collector", collector, status="left")
    tab.add()
    assert "Thêm nhân viên thu trước" in page.told[-1].text
    page.told[-1].action()
    assert page.wishes[-1].page == "collectors"
