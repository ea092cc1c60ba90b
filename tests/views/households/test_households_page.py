"""The page "Hộ và thành viên": lists, cards, and everything a clerk does to a household."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from desktop.domain.list_query import ListQuery
from desktop.services.lists import open_list
from desktop.views.collecting_requests import BASKET_PAGE, OpenBasket
from desktop.views.households.household_card import HouseholdCardView
from desktop.views.households.household_form import HouseholdFormDialog
from desktop.views.households.households_page import HouseholdsPage
from desktop.views.households.person_card import PersonCardView
from desktop.views.records.record_dialog import RecordDialog
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(make_page, context) -> HouseholdsPage:
    return make_page(context)


def dialog(page, kind=RecordDialog):
    return [each for each in page.findChildren(kind) if each.isVisible()][-1]


def choose(page, text: str) -> None:
    """Select the row that shows this text in its name column."""
    shown = page.current_list
    names = [
        shown.name_of(row_id, "head_name" if shown.definition.kind == "household" else "full_name")
        for row_id in shown.model.ids_of([range(shown.model.rowCount())])
    ]
    row_id = shown.model.id_at(names.index(text))
    shown.table.select_ids((row_id,), row_id)


def household_card(page) -> HouseholdCardView:
    card = page.cards["household"]
    assert isinstance(card, HouseholdCardView)
    return card


def members(page) -> list[tuple[str, ...]]:
    model = household_card(page).members
    return [model.row_at(row).texts for row in range(model.rowCount())]


def count(context, kind: str, chip: str | None = None) -> int:
    return len(open_list(context.database, ListQuery(kind, chip=chip), TODAY))


# The household and its card


def test_the_first_household_is_shown_with_its_card(page):
    card = household_card(page)
    assert card.title.name.text() == "Hộ Ma Hữu Sỹ"
    assert card.title.pill.text == "Còn 10 ngày"
    assert card._place.text() == "Khau Đao · HG0001"
    assert members(page) == [
        ("Ma Hữu Sỹ", "Chủ hộ · 1979", "01/12/2026"),
        ("Lý Thị Mai", "Chồng · 1982", "26/12/2027"),
        ("Ma Thị Hoa", "Con · 2008", "Chưa có"),
    ]
    assert page.statuses[-1] == "3 hộ · Đã chọn 1"


def test_the_card_follows_the_row(page):
    choose(page, "Lý Thị Phượng")
    assert household_card(page).title.pill.text == "Quá hạn"
    assert [row[0] for row in members(page)] == ["Lý Thị Phượng"]
    covers = household_card(page).covers.lines
    assert covers == ["17/11/2024 – 16/11/2026 · BHYT"]


def test_a_member_is_added_from_the_card_with_the_keyboard(page, hands, qtbot):
    household_card(page).add_button.click()
    form = dialog(page)
    assert form.line_of("household_code").text() == "HG0001"
    hands.type(form.line_of("full_name"), "Ma Văn Tí")
    hands.type(form.line_of("birth_date"), "2020")
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    QTest.keyClick(
        form.line_of("birth_date"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert ("Ma Văn Tí", "2020", "Chưa có") in members(page)
    told = page.told[-1]
    assert (told.text, told.action_text) == ("Đã ghi thành viên Ma Văn Tí.", "Hoàn tác")
    shown = page.current_list
    row = shown.model.row_at(0)
    assert "2/4" in row.texts
    told.action()
    assert ("Ma Văn Tí", "2020", "Chưa có") not in members(page)


def test_the_first_member_of_a_household_is_its_head(page):
    choose(page, "Triệu Đức Đạt")
    household_card(page).add_button.click()
    form = dialog(page).form
    assert form.values()["full_name"] == "Triệu Đức Đạt"
    assert form.values()["relation"] == "00"


def test_a_member_is_changed_and_deleted_from_the_card(page, context):
    card = household_card(page)
    assert not card.edit_button.isEnabled()
    last = card.members.id_at(2)
    card.table.select_ids((last,), last)
    card.edit_button.click()
    assert dialog(page).form.values()["full_name"] == "Ma Thị Hoa"
    dialog(page).reject()
    card.delete_button.click()
    question = dialog(page, ConfirmDialog)
    assert question.accept_button.accessibleName() == "Xoá 1 thành viên"
    question.accept_button.click()
    assert len(members(page)) == 2
    assert count(context, "person") == 4


def test_a_household_is_deleted_and_its_members_stay(page, context):
    before = count(context, "person")
    QTest.keyClick(page.current_list.table, Qt.Key.Key_Delete)
    question = dialog(page, ConfirmDialog)
    text = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "chưa xếp hộ" in text
    assert "Ma Hữu Sỹ" in text
    question.refuse_button.click()
    assert count(context, "household") == 3
    page.ask_delete()
    dialog(page, ConfirmDialog).accept_button.click()
    assert count(context, "household") == 2
    assert count(context, "person") == before
    assert count(context, "person", "no_household") == 4
    assert page.current_list.model.rowCount() == 2


def test_the_next_row_is_selected_after_a_deletion(page):
    shown = page.current_list
    ids = list(shown.model.ids_of([range(3)]))
    shown.table.select_ids((ids[1],), ids[1])
    page.ask_delete()
    dialog(page, ConfirmDialog).accept_button.click()
    assert list(shown.table.selected_ids()) == [ids[2]]
    assert page.told[-1].text.startswith("Đã xoá hộ ")


def test_ctrl_n_adds_and_selects_the_new_household(page):
    QTest.keyClick(page.current_list.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    add_household(page)
    assert page.current_list.model.rowCount() == 4
    assert household_card(page).title.name.text() == "Hộ Hà Văn Tư"


def add_household(page) -> None:
    """Type the head into the form that is open, and write it."""
    form = dialog(page, HouseholdFormDialog)
    form.table.setData(form.table.index(0, 0), "Hà Văn Tư")
    form.save()


def test_alt_2_shows_the_second_list(page, qtbot):
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window())
    QTest.keyClick(page.current_list.table, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page.current_list.definition.kind == "person")


def test_the_menu_of_a_row_offers_what_the_bar_does(page):
    page.current_list.table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    texts = [action.text().partition("\t")[0] for action in menu.actions()]
    for words in ("Mở", "Sửa", "Sửa hàng loạt…", "Sao chép kèm tiêu đề", "Thêm hộ", "Xoá"):
        assert words in texts
    menu.close()


def test_f2_changes_the_selected_row(page):
    QTest.keyClick(page.current_list.table, Qt.Key.Key_F2)
    assert dialog(page, HouseholdFormDialog).windowTitle() == "Sửa hộ Ma Hữu Sỹ"


def test_ctrl_e_changes_the_selected_row(page, qtbot):
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window())
    QTest.keyClick(page.current_list.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert dialog(page, HouseholdFormDialog).draft.values["head_name"] == "Ma Hữu Sỹ"


def test_several_rows_are_deleted_but_not_changed(page, context):
    shown = page.current_list
    shown.table.select_ids(shown.model.ids_of([range(2)]))
    assert not page.actions_bar.edit_action.isEnabled()
    page.ask_delete()
    question = dialog(page, ConfirmDialog)
    assert question.accept_button.accessibleName() == "Xoá 2 hộ"
    question.accept_button.click()
    assert count(context, "household") == 1


def test_a_new_record_outside_the_filter_offers_the_whole_list(page):
    page.current_list.filters._chips._buttons["expired"].click()
    page.add()
    add_household(page)
    message = page.told[-1]
    assert message.action_text == "Xem tất cả"
    message.action()
    assert page.current_list.model.rowCount() == 4


# Persons


def test_the_switch_shows_persons_with_their_card(page):
    page.actions_bar._tabs["person"].click()
    assert page.statuses[-1] == "5 thành viên · Đã chọn 1"
    assert page.actions_bar.add_button.accessibleName() == "Thêm thành viên"
    choose(page, "Ma Thị Hoa")
    card = page.cards["person"]
    assert isinstance(card, PersonCardView)
    assert card.title.name.text() == "Ma Thị Hoa"
    assert card._line.text() == "sinh 2008 · Nữ · Khau Đao · HG0001"
    assert card.fields.texts["relation"] == "Con"
    card.household_button.click()
    assert page.current_list.definition.kind == "household"
    assert household_card(page).title.name.text() == "Hộ Ma Hữu Sỹ"


def test_a_person_without_a_household_has_no_way_to_it(page):
    page.actions_bar._tabs["person"].click()
    choose(page, "Trần Văn Bình")
    card = page.cards["person"]
    assert not card.household_button.isVisible()
    assert "chưa xếp hộ" in card._line.text()


def test_chips_of_persons(page):
    page.actions_bar._tabs["person"].click()
    buttons = page.current_list.filters._chips._buttons
    assert [button.text() for button in buttons.values()] == [
        "Tất cả 5",
        "Sắp hết hạn 1",
        "Quá hạn 1",
        "Chưa có thẻ nào 2",
        "Chưa xếp hộ 1",
    ]
    told = buttons["no_card"]
    assert "không có thẻ còn hạn" in told.toolTip()  # the other figure that it is not
    assert told.accessibleDescription() == told.toolTip()
    assert not buttons["all"].toolTip()


# From other places


def test_search_opens_a_record(page, context):
    person = open_list(context.database, ListQuery("person", words="tran binh"), TODAY)[0]
    page.arrive(ShowRecord("person", person))
    assert page.cards["person"].title.name.text() == "Trần Văn Bình"
    assert list(page.current_list.table.selected_ids()) == [person]


def test_search_opens_the_drawer_of_a_narrow_window(make_page, context):
    page = make_page(context, 1005, 470)
    household = open_list(context.database, ListQuery("household", words="dat"), TODAY)[0]
    page.arrive(ShowRecord("household", household))
    page.focus_first()
    assert page.details.drawer_open
    assert household_card(page).title.name.text() == "Hộ Triệu Đức Đạt"
    QTest.keyClick(page.current_list.table, Qt.Key.Key_Escape)
    assert not page.details.drawer_open


def test_another_page_opens_a_filtered_list(page):
    page.arrive(ShowRecord("person", query=ListQuery("person", chip="no_card")))
    assert page.statuses[-1].startswith("2 thành viên đang lọc / 5 thành viên")


def test_a_record_deleted_elsewhere_leaves_list_and_card(page, context):
    from desktop.services import records

    gone = page.current_list.table.current_id()
    changes = records.delete(context.database, "household", gone, who="Người khác")
    context.notifier.publish(changes)
    assert page.current_list.model.rowCount() == 2
    assert household_card(page).record_id != gone


def test_f4_opens_the_basket_of_the_household_or_person(context, make_page) -> None:
    page = make_page(context)
    wishes = []
    page.go_to.connect(wishes.append)
    page.arrive(ShowRecord("household"))
    household = page.current_list.table.current_id()
    page.collect()
    page.current_card.collect_button.click()
    page.arrive(ShowRecord("person"))
    person = page.current_list.table.current_id()
    page.collect()
    assert [wish.argument for wish in wishes] == [
        OpenBasket(household),
        OpenBasket(household),
        OpenBasket(person_id=person),
    ]
    assert {wish.page for wish in wishes} == {BASKET_PAGE}


def test_f4_means_the_record_that_is_about_to_be_selected(context, make_page, held) -> None:
    """Enter in the search and F4 at once: the rows are not here yet, the old row is still lit."""
    page = make_page(replace(context, runner=held))
    wishes = []
    page.go_to.connect(wishes.append)
    page.arrive(ShowRecord("household"))
    held.release_all()
    first = page.current_list.table.current_id()
    other = page.current_list.model.id_at(2)
    assert other != first
    page.arrive(ShowRecord("household", other))
    page.collect()
    assert [wish.argument for wish in wishes] == [OpenBasket(other)]
