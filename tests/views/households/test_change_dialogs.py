"""The dialogs of household and residence changes: by keyboard, told before they are written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.list_query import ListQuery
from desktop.models.table_rows import Tone
from desktop.services.lists import list_page, open_list
from desktop.services.residence_changes import Movement
from desktop.views.households.change_dialog import ChangeDialog
from desktop.views.households.head_dialog import HeadDialog
from desktop.views.households.household_actions import HouseholdActions
from desktop.views.households.household_card import HouseholdCardView
from desktop.views.households.households_page import HouseholdsPage
from desktop.views.households.merge_dialog import MergeDialog
from desktop.views.households.move_dialog import MoveDialog
from desktop.views.households.residence_dialog import ResidenceDialog
from desktop.views.households.split_dialog import SplitDialog
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY

# Completion popups and menus offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(make_page, context) -> HouseholdsPage:
    return make_page(context)


@pytest.fixture
def card(page) -> HouseholdCardView:
    found = page.cards["household"]
    assert isinstance(found, HouseholdCardView)
    return found


@pytest.fixture
def changes(card) -> HouseholdActions:
    return card.changes


def dialog(page, kind):
    return [each for each in page.findChildren(kind) if each.isVisible()][-1]


def none_open(page) -> bool:
    return not [each for each in page.findChildren(ChangeDialog) if each.isVisible()]


def person(context, name: str) -> int:
    for row_id in open_list(context.database, ListQuery("person"), TODAY):
        if values_of(context, row_id)["full_name"] == name:
            return row_id
    raise KeyError(name)


def values_of(context, row_id: int, kind: str = "person") -> dict[str, object]:
    return list_page(context.database, kind, [row_id], TODAY)[0].values


def households(context) -> list[str]:
    ids = open_list(context.database, ListQuery("household"), TODAY)
    return sorted(str(values_of(context, one, "household")["household_code"]) for one in ids)


def press(dialog_, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or dialog_, key, modifier)


def type_code(target, code: str) -> None:
    line = target.fields["target"].editor
    line.setText(code)
    line.textEdited.emit(code)


def test_the_menu_of_the_card_offers_every_change(page, card, qtbot):
    card.actions_button.setFocus()
    QTest.keyClick(card.actions_button, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == [
        "Tách hộ…",
        "Nhập với hộ khác…",
        "Đổi chủ hộ…",
        "Ghi biến động cư trú…",
    ]
    assert menu.activeAction() is menu.actions()[0]
    menu.close()


def test_the_menu_of_a_member_offers_what_concerns_one(page, card):
    member = card.members.id_at(1)
    card.table.select_ids((member,), member)
    card.table.customContextMenuRequested.emit(card.table.rect().center())
    menu = QApplication.activePopupWidget()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == [
        "Sửa",
        "Xoá",
        "Ghi biến động cư trú…",
        "Dừng tham gia…",
        "Chuyển sang hộ khác…",
        "Đặt làm chủ hộ…",
        "Tách hộ…",
    ]
    menu.close()


def test_a_member_splits_off_by_keyboard(page, changes, context, qtbot):
    hoa = person(context, "Ma Thị Hoa")
    changes.split(card_id(page), hoa)
    asked = dialog(page, SplitDialog)
    assert asked.windowTitle() == "Tách hộ khỏi hộ HG0001 – Ma Hữu Sỹ"
    assert asked.fields["code"].text == "HG0004"
    assert asked.plan_view.texts[0] == (
        "Lập hộ mới HG0004: chủ hộ Ma Thị Hoa, 1 người (Ma Thị Hoa)."
    )
    qtbot.waitUntil(lambda: QApplication.activeWindow() is asked)
    press(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert none_open(page)
    assert households(context) == ["HG0001", "HG0002", "HG0003", "HG0004"]
    assert values_of(context, hoa)["household_code"] == "HG0004"
    assert page.told[-1].text == "Đã tách hộ."
    page.told[-1].action()
    assert page.current_card.record_id == page.current_list.table.current_id()
    assert values_of(context, page.current_card.record_id, "household")["head_name"] == "Ma Thị Hoa"


def card_id(page) -> int:
    return page.cards["household"].record_id


def test_what_is_missing_is_counted_and_gets_the_focus(page, changes, qtbot):
    changes.split(card_id(page))
    asked = dialog(page, SplitDialog)
    assert asked.plan_view.texts == ["Chọn người tách ra để xem sẽ thay đổi gì."]
    asked.save()
    assert asked.count_label.text() == "Còn 1 chỗ cần sửa"
    assert "ít nhất một người" in asked.ticks.problem.text()
    assert asked.focusWidget() in asked.ticks.boxes.values()
    next(iter(asked.ticks.boxes.values())).click()
    assert asked.ticks.problem.text() == ""
    assert not asked.old_family.isHidden()
    assert "chưa có chủ hộ mới" in asked.old_family.problem.text()


def test_a_day_ahead_is_told_at_the_field_when_it_is_left(page, changes, hands, qtbot):
    changes.choose_head(card_id(page))
    asked = dialog(page, HeadDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is asked)
    day = asked.fields["day"]
    day.editor.setFocus()
    day.editor.clear()
    hands.type(day.editor, "01/12/2026")
    asked.fields["reason"].editor.setFocus()
    assert "còn ở phía trước" in day.message.text()
    qtbot.waitUntil(day.message.isVisible)  # it waits for a mouse that another window holds


def test_esc_asks_only_when_something_was_changed(page, changes, hands, qtbot):
    changes.choose_head(card_id(page))
    asked = dialog(page, HeadDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is asked)
    press(asked, Qt.Key.Key_Escape)
    assert none_open(page)
    changes.choose_head(card_id(page))
    asked = dialog(page, HeadDialog)
    hands.type(asked.fields["reason"].editor, "tuoi cao")
    QTest.keyClick(asked.fields["reason"].editor, Qt.Key.Key_Escape)
    question = dialog(asked, ConfirmDialog)
    question.refuse_button.click()
    assert asked.isVisible()
    QTest.keyClick(asked.fields["reason"].editor, Qt.Key.Key_Escape)
    dialog(asked, ConfirmDialog).accept_button.click()
    assert none_open(page)


def test_relations_are_offered_for_a_new_head_and_kept_when_set_by_hand(page, changes, context):
    mai, sy, hoa = (person(context, each) for each in ("Lý Thị Mai", "Ma Hữu Sỹ", "Ma Thị Hoa"))
    changes.choose_head(card_id(page), mai)
    asked = dialog(page, HeadDialog)
    # In this register she is called husband: her sex does not matter, his does.
    assert asked.family.relation_of(sy).value() == "02"
    assert asked.family.relation_of(hoa).value() == "08"
    asked.family.relation_of(hoa).set_value("09")
    asked.family.relation_of(hoa).edited.emit()
    asked.family.choose_head(sy)
    asked.family.choose_head(mai)
    assert asked.family.relation_of(hoa).value() == "09"
    assert "Ma Thị Hoa (Cháu)" in asked.plan_view.texts[1]
    asked.save()
    assert values_of(context, mai)["relation"] == "00"
    assert values_of(context, hoa)["relation"] == "09"
    assert page.told[-1].text == "Đã đổi chủ hộ."
    assert page.cards["household"].title.name.text() == "Hộ Lý Thị Mai"


def test_two_households_join(page, changes, context):
    changes.merge(card_id(page))
    asked = dialog(page, MergeDialog)
    assert asked.plan_view.texts == ["Chọn hộ kia để xem sẽ thay đổi gì."]
    type_code(asked, "HG9999")
    asked.save()
    assert "Chưa có hộ mã HG9999" in asked.fields["target"].message.text()
    type_code(asked, "HG0001")
    asked.save()
    assert "chính hộ này" in asked.fields["target"].message.text()
    type_code(asked, "HG0002")
    phuong = person(context, "Lý Thị Phượng")
    assert asked.family.relation_of(phuong).value() is None
    asked.save()
    assert none_open(page)
    assert households(context) == ["HG0001", "HG0003"]
    assert values_of(context, phuong)["household_code"] == "HG0001"


def test_a_person_moves_into_a_household_or_out_of_it(page, changes, context):
    binh, hoa = person(context, "Trần Văn Bình"), person(context, "Ma Thị Hoa")
    changes.move(binh)
    asked = dialog(page, MoveDialog)
    assert asked.to_none.isHidden()
    type_code(asked, "HG0003")
    assert asked.relation.value == "00"
    asked.save()
    assert values_of(context, binh)["head_name"] == "Trần Văn Bình"
    changes.move(hoa)
    asked = dialog(page, MoveDialog)
    asked.to_none.box.click()
    assert "chưa xếp hộ" in asked.plan_view.texts[0]
    asked.save()
    assert none_open(page)
    assert values_of(context, hoa)["household_code"] is None


def test_a_head_who_died_is_followed_in_the_same_dialog(page, changes, context):
    sy, mai = person(context, "Ma Hữu Sỹ"), person(context, "Lý Thị Mai")
    changes.person_moves(sy)
    asked = dialog(page, ResidenceDialog)
    asked.choice.buttons[Movement.DIED].click()
    assert asked.fields["to_where"].place.isHidden()
    asked.save()
    assert asked.count_label.text() == "Còn 1 chỗ cần sửa"
    with pytest.raises(StopIteration):
        asked.family.relation_of(sy)
    asked.family.choose_head(mai)
    assert not any("606B" in text for text in asked.plan_view.texts)
    asked.save()
    assert none_open(page)
    assert values_of(context, sy)["life_status"] == "dead"
    assert values_of(context, sy)["relation"] == "02"
    members = page.cards["household"].members
    last = members.row_at(members.rowCount() - 1)
    assert (last.texts[0], last.texts[2]) == ("Ma Hữu Sỹ", "Đã mất")
    assert last.tooltips[2] == f"Đã mất {context.today():%d/%m/%Y}"
    assert {style.tone for style in last.styles.values()} == {Tone.MUTED}
    assert values_of(context, mai)["relation"] == "00"
    changes.person_moves(sy)
    assert none_open(page)
    assert "đã ghi là đã mất" in page.told[-1].text


def test_who_left_comes_back(page, changes, context):
    hoa = person(context, "Ma Thị Hoa")
    changes.person_moves(hoa)
    asked = dialog(page, ResidenceDialog)
    assert asked.choice.movement is Movement.LEFT
    asked.save()
    assert values_of(context, hoa)["residence_status"] == "moved_out"
    changes.person_moves(hoa)
    asked = dialog(page, ResidenceDialog)
    assert asked.choice.movement is Movement.BACK
    asked.save()
    assert values_of(context, hoa)["residence_status"] == "permanent"


def test_a_household_that_changed_meanwhile_is_told_in_the_dialog(page, changes, context):
    changes.choose_head(card_id(page), person(context, "Lý Thị Mai"))
    asked = dialog(page, HeadDialog)
    with context.database.write("Người khác") as unit:
        unit.update("household", card_id(page), {"phone": "0912345678"})
    asked.save()
    assert asked.isVisible()
    assert "vừa được sửa ở nơi khác" in asked.message_bar.text
    asked._writing = False


def test_a_bug_while_writing_leaves_the_dialog_usable(page, changes, context, monkeypatch):
    """The crash window says "try again": the dialog must neither be shut for good nor stay busy."""

    def break_down(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    changes.choose_head(card_id(page), person(context, "Lý Thị Mai"))
    asked = dialog(page, HeadDialog)
    with monkeypatch.context() as broken:
        broken.setattr(HeadDialog, "service", staticmethod(break_down))
        asked.save()
    assert asked.isVisible()
    asked.save()
    assert none_open(page)
    assert page.told[-1].text == "Đã đổi chủ hộ."


def test_the_history_is_read_when_its_tab_is_opened(page, card, changes, context):
    assert card.history.texts == []
    changes.choose_head(card_id(page), person(context, "Lý Thị Mai"))
    dialog(page, HeadDialog).save()
    assert card.history.texts == []
    card.tabs.setCurrentWidget(card.history)
    assert any("Đổi chủ hộ" in text for text in card.history.texts)


@pytest.mark.parametrize("open_it", ["split", "merge", "choose_head", "household_moves"])
def test_nothing_is_cut_in_a_small_window(make_page, context, open_it):
    page = make_page(context, 1005, 470)
    getattr(page.cards["household"].changes, open_it)(card_id(page))
    asked = dialog(page, ChangeDialog)
    if isinstance(asked, MergeDialog):
        type_code(asked, "HG0002")
    assert asked.width() <= 1005
    assert asked.height() <= 470
    cut = [
        each.text()
        for each in asked.findChildren(QLabel)
        if each.isVisible() and not each.wordWrap() and each.width() < each.sizeHint().width()
    ]
    assert cut == []
