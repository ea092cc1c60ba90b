"""The page "Hộ và thành viên" in windows of every width, and in an office without records."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.services import sample_data
from desktop.services.lists import list_page, open_list
from desktop.storage.database import Database
from desktop.views.households.household_form import HouseholdFormDialog
from desktop.views.households.households_page import HouseholdsPage
from desktop.views.page import GoTo
from desktop.views.records.filter_dialog import FilterDialog
from desktop.views.records.record_dialog import RecordDialog
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.elided_label import ElidedLabel
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import context_of

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(make_page, context) -> HouseholdsPage:
    return make_page(context)


def dialog(page, kind=RecordDialog):
    return [each for each in page.findChildren(kind) if each.isVisible()][-1]


def test_narrow_pages_keep_the_card_in_a_drawer(make_page, context):
    page = make_page(context, 1005, 470)
    assert page.details.narrow
    assert not page.details.drawer_open
    QTest.keyClick(page.current_list.table, Qt.Key.Key_Return)
    assert page.details.drawer_open
    QTest.keyClick(page.cards["household"].table, Qt.Key.Key_Escape)
    assert not page.details.drawer_open


def test_a_page_too_small_for_the_card_uses_the_drawer_too(page):
    assert not page.details.narrow
    page.resize(960, 560)
    assert page.details.narrow


def test_many_filters_leave_the_card_beside_the_list(page, qapp):
    place = Filter("neighbourhood", Operator.EQUALS, "Tổ dân phố số 12 Nà Lung Khau Đao")
    many = ListQuery(
        "person",
        (place, Filter("sex", Operator.EQUALS, "F")),
        ids=(1, 2),
        ids_name="BHYT hộ gia đình gia hạn tháng 3/2026",
        words="nguyễn thị",
    )
    page.arrive(ShowRecord("person", query=many))
    qapp.processEvents()
    assert len(page.current_list.filters.active_texts) == 4
    assert not page.details.narrow


def test_the_card_comes_back_when_the_list_needs_less_room(page, qtbot):
    wide = page.lists["household"].table
    wide.setMinimumWidth(1000)
    qtbot.waitUntil(lambda: page.details.narrow)
    wide.setMinimumWidth(0)
    qtbot.waitUntil(lambda: not page.details.narrow)
    assert page.cards["household"].isVisible()


def test_the_page_fits_the_smallest_window(page):
    smallest = page.minimumSizeHint()
    assert smallest.width() <= 1024 - 56
    assert smallest.height() <= 560 - 48 - 26


def test_an_empty_office_offers_to_add_and_to_import(make_page, empty_context, qtbot):
    page = make_page(empty_context)
    shown = page.current_list
    assert shown.is_empty
    texts = [button.accessibleName() for button in shown.empty.findChildren(QPushButton)]
    assert texts == ["Thêm hộ  (Ctrl+N)", "Nhập từ Excel"]
    with qtbot.waitSignal(page.go_to) as asked:
        page._on_import()
    assert asked.args == [GoTo("import")]
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog(page, HouseholdFormDialog).reject()


def test_everything_that_works_has_a_name(page):
    page.current_list.ask_filter()
    nameless = [
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and not (each.accessibleName() or each.text())
    ]
    assert nameless == []
    dialog(page, FilterDialog).reject()


def test_a_commune_of_sample_data_shows_without_a_fault(make_page, tmp_path, runner, notifier):
    path = tmp_path / "sample.anx"
    sample_data.create(path, persons=250, today=TODAY)
    database = Database(path)
    faults: list[object] = []
    runner.fault.connect(faults.append)
    page = make_page(context_of(database, runner, notifier))
    for kind in ("household", "person"):
        page._on_list_chosen(kind)
        for row_id in page.current_list.model.ids_of([range(60)]):
            page.current_list.table.select_ids((row_id,), row_id)
            page.current_card.tabs.setCurrentIndex(1)
    assert faults == []
    persons = open_list(database, ListQuery("person"), TODAY)
    assert len(list_page(database, "person", persons, TODAY)) == page.current_list.total
    database.close()


def cut_texts(page: HouseholdsPage) -> list[str]:
    return [
        each.text()
        for each in [*page.findChildren(QPushButton), *page.findChildren(QLabel)]
        if each.isVisible()
        and not isinstance(each, ElidedLabel)
        and not (isinstance(each, QLabel) and each.wordWrap())
        and each.width() < each.sizeHint().width()
    ]


@pytest.mark.parametrize("size", [(1174, 610), (1005, 470), (936, 486)])
@pytest.mark.parametrize("kind", ["household", "person"])
def test_no_words_are_cut(make_page, context, qtbot, size, kind):
    page = make_page(context, *size)
    page._on_list_chosen(kind)
    page.details.open_drawer()
    qtbot.waitUntil(lambda: cut_texts(page) == [])
