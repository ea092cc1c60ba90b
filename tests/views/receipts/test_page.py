"""The page as a whole: its tabs by mouse and key, arriving, narrow windows, export and print."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.list_query import ListQuery
from desktop.views.printing.print_preview import PrintPreview
from desktop.views.records.show_record import ShowRecord
from tests.views.receipts.dialogs import dialog

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_tabs_are_made_when_they_are_first_seen(page):
    assert list(page.tabs) == ["receipt"]
    for button in page._buttons.values():
        button.click()
        assert page.current_tab.isVisible()
        assert button.isChecked()
    assert tuple(page.tabs) == page.keys


@pytest.mark.parametrize("key", ["receipt", "receipt_book", "closing", "submission_batch"])
def test_the_page_arrives_where_it_was(page, desk, key):
    page.take_changes(desk.pay("4701", 0).changes)
    page.open_tab(key)
    here = page.here()
    page.open_tab("refund")
    page.arrive(here)
    assert page.here() == here


def test_a_query_opens_exactly_its_rows(page, desk):
    first = desk.pay("4701", 0).receipt_ids[0]
    desk.pay("4702", 1)
    query = ListQuery("receipt", ids=(first,), ids_name="Của lần nhập thu.xlsx")
    page.arrive(ShowRecord("receipt", query=query))
    assert page.current_tab.list.model.rowCount() == 1
    assert page.current_tab.list.filters.active_texts == ["Của lần nhập thu.xlsx 1"]


def test_enter_opens_the_card_and_escape_closes_it_in_a_narrow_window(page, desk):
    page.take_changes(desk.pay("4701", 0).changes)
    page.set_narrow(narrow=True)
    tab = page.current_tab
    tab.list.table.setFocus()
    tab.list.table.row_activated.emit(tab.current_id)
    assert tab.details.drawer_open
    QTest.keyClick(tab.card.print_button, Qt.Key.Key_Escape)
    assert not tab.details.drawer_open


@pytest.mark.parametrize("key", ["receipt", "receipt_book"])
def test_every_list_goes_to_excel_and_to_paper(page, desk, tmp_path, save_as, key):
    desk.pay("4701", 0)
    page.open_tab(key)
    tab = page.current_tab
    tab._on_export()
    target = tmp_path / "ds.xlsx"
    save_as(tab, target)
    assert page.told[-1].text == "Đã xuất 1 dòng ra ds.xlsx."
    tab.ask_print()
    assert dialog(page, PrintPreview).isVisible()
    dialog(page, PrintPreview).close()
