"""The page "Thu tiền hộ" in the hands of a clerk: ticks, keys, refusals, writing, going back."""

import datetime
import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.services.collecting import receipts
from desktop.services.collecting.basket import VoluntaryChoice
from desktop.views.basket.basket_page import BasketPage
from desktop.views.basket.lines_model import HOW, OWN, TICK, WHO
from desktop.views.basket.voluntary_dialog import VoluntaryDialog
from desktop.views.collecting_requests import OpenBasket
from desktop.views.printing.print_preview import PrintPreview
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.basket.handling import press, receipts_of, save, shown, table

FIVE = "4.371.840 đ"


# Opening


def test_without_a_household_the_page_says_what_to_do(page) -> None:
    page.arrive()
    assert page.empty.isVisible()
    asked = []
    page.search_asked.connect(lambda: asked.append(1))
    page.empty.findChildren(type(page.head.search_button))[0].click()
    assert asked == [1]


def test_a_basket_opens_ticked_explained_and_with_the_next_number(with_collector, opened) -> None:
    page = opened
    assert page.panel.amount.amount.text == FIVE
    assert page.panel.amount.words.text().startswith("Bốn triệu ba trăm bảy mươi mốt nghìn")
    assert page.panel.number.number == "0004701"
    assert "còn 50 số" in page.panel.number.note.text()
    assert page.panel.fields["payer"].value == "Ma Hữu Sỹ"
    assert shown(page, 2, HOW) == "Người thứ 3 · 60%, 68.310 × 12 tháng"
    assert shown(page, 0, OWN) == "1.366.200"
    assert page.lines.total.texts[OWN] == "4.371.840"
    assert "Ma Hữu Sỹ đóng 1.366.200 đ" in page.lines.box.question.text()
    assert "2.530.000" in page.lines.box.answer.toPlainText()
    assert "Căn cứ" in page.lines.box.answer.toPlainText()
    assert "Lương cơ sở 2.530.000 đ" in page.statuses[-1]
    assert not page.dirty
    assert page.focusWidget() is table(page)


def test_a_person_without_a_household_can_pay_too(page, desk) -> None:
    alone = desk.add("person", full_name="Trần Văn Bình")
    page.arrive(OpenBasket(person_id=alone))
    assert page.head.title.text() == "Trần Văn Bình (chưa xếp hộ)"
    assert page.panel.amount.amount.text == "1.366.200 đ"


def test_a_household_that_is_gone_is_told(page, desk) -> None:
    errors = []
    page.context.runner.user_error.connect(errors.append)
    page.arrive(OpenBasket(999))
    assert page.empty.isVisible()
    assert [error.code for error in errors] == ["record.missing"]


# The lines by keys and mouse


def test_space_ticks_and_everything_follows(opened) -> None:
    page = opened
    press(table(page), Qt.Key.Key_Down)
    press(table(page), Qt.Key.Key_Space)
    assert page.dirty
    assert shown(page, 1, HOW).startswith("Không thu lần này")
    assert shown(page, 2, HOW).startswith("Người thứ 2 · 70%")
    assert page.panel.amount.amount.text == "3.825.360 đ"
    press(table(page), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.panel.amount.amount.text == FIVE


def test_alt_and_arrows_change_the_order_and_the_row_goes_along(opened) -> None:
    page = opened
    first = page.sheet.lines[0]
    press(table(page), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.sheet.lines[1] is first
    assert table(page).row == 1
    assert shown(page, 1, HOW).startswith("Người thứ 2 · 70%")
    press(table(page), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.sheet.lines[0] is first


def test_a_row_is_dragged_to_its_place(opened) -> None:
    page = opened
    moved = page.sheet.lines[4]
    port = table(page).viewport()
    start = table(page).visualRect(table(page).lines.index(4, WHO)).center()
    end = table(page).visualRect(table(page).lines.index(0, WHO)).center()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(0, -60))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert page.sheet.lines[0] is moved
    assert shown(page, 0, HOW).startswith("Người thứ 1 · 100%")


def test_a_click_on_the_box_ticks(opened) -> None:
    page = opened
    place = table(page).visualRect(table(page).lines.index(3, TICK)).center()
    QTest.mouseClick(table(page).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not page.sheet.lines[3].ticked
    assert table(page).row == 3


def test_tab_leads_through_the_months_to_the_receipt(opened) -> None:
    page = opened
    first = table(page).boxes[0]
    last = table(page).boxes[-1]
    for before, after in itertools.pairwise([table(page), *table(page).boxes]):
        before.setFocus()
        page.focusNextChild()
        assert page.focusWidget() is after
    page.focusNextChild()
    assert page.focusWidget() not in (table(page), last)
    first.setFocus()
    press(first, Qt.Key.Key_Up)
    assert page.sheet.lines[0].choice.months == 6
    assert page.panel.amount.amount.text == "3.688.740 đ"
    assert first.accessibleName() == "Số tháng của Ma Hữu Sỹ"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_group_is_chosen_in_a_menu(opened) -> None:
    page = opened
    press(table(page), Qt.Key.Key_F2)
    menu = page.lines.findChild(QMenu)
    assert menu is not None
    near_poor = next(each for each in menu.actions() if each.text().startswith("CN"))
    assert menu.actions()[0].isChecked()
    near_poor.trigger()
    assert shown(page, 0, HOW).startswith("Tự đóng 30%")
    assert "Nhà nước" in page.panel.sums._lines["state"][0].text()
    menu.close()


def test_voluntary_insurance_is_counted_while_it_is_typed(opened, hands) -> None:
    page = opened
    page.head.voluntary_button.click()
    dialog = page.lines.findChild(VoluntaryDialog)
    assert dialog.amount.text().startswith("Tự đóng 792.000 đ")
    income = dialog.fields["income"].editor
    income.clear()
    hands.type(income, "1000")
    assert dialog.amount.text() == "–"
    assert "1.500.000" in dialog.told.text()
    dialog.take()
    assert dialog.isVisible()
    income.clear()
    hands.type(income, "3000000")
    dialog.take()
    assert not dialog.isVisible()
    assert shown(page, 1, WHO) == "Ma Hữu Sỹ, BHXH tự nguyện"
    assert shown(page, 1, HOW) == "Thu nhập 3.000.000, 22% × 3 tháng"
    press(table(page), Qt.Key.Key_Delete)
    assert page.panel.amount.amount.text == FIVE


@pytest.mark.parametrize(
    ("text", "first"),
    [("12/2026", datetime.date(2026, 12, 1)), ("1-2027", datetime.date(2027, 1, 1))],
)
def test_the_first_month_is_written_as_people_do(opened, hands, text, first) -> None:
    page = opened
    page.head.voluntary_button.click()
    dialog = page.lines.findChild(VoluntaryDialog)
    month = dialog.fields["first_month"].editor
    month.clear()
    hands.type(month, text)
    assert dialog.choice().first_month == first
    month.clear()
    hands.type(month, "13/2026")
    dialog.take()
    assert dialog.isVisible()
    assert "không phải là tháng" in dialog.fields["first_month"].message.text()


# Writing


def test_ctrl_enter_writes_goes_back_and_opens_the_print(with_collector, opened) -> None:
    page = opened
    save(page)
    assert receipts_of(with_collector) == [("0004701", 4_371_840, "Ma Hữu Sỹ", "cash")]
    assert [wish.page for wish in page.wishes] == ["households"]
    told = page.told[-1]
    assert "Đã ghi biên lai 0004701, 4.371.840 đ" in told.text
    assert told.action_text == "Hoàn tác"
    preview = page.window().findChild(PrintPreview)
    assert preview is not None
    preview.close()
    told.action()
    assert receipts_of(with_collector) == []


def test_several_receipts_take_the_numbers_that_follow(with_collector, opened) -> None:
    page = opened
    page.panel.split.pick("person")
    assert "5 biên lai" in page.panel.number.note.text()
    page.panel.methods.button(1).click()
    save(page)
    found = receipts_of(with_collector)
    assert [number for number, *_ in found] == [f"000470{at}" for at in range(1, 6)]
    assert {method for *_, method in found} == {"transfer"}
    assert sum(amount for _, amount, *_ in found) == 4_371_840


def test_what_is_written_is_what_was_shown(with_collector, opened) -> None:
    page, desk = opened, with_collector
    page.sheet.set_voluntary(VoluntaryChoice(desk.persons[1], 1_500_000, 3))
    page.lines.refresh()
    shown_lines = [line.quoted for line in page.sheet.lines if line.quoted]
    save(page)
    stored = receipts.receipt(desk.database, 1)
    assert [line.own_payment for line in stored.lines] == [
        line.contribution.own for line in shown_lines
    ]
    assert [line.valid_to for line in stored.lines] == [line.cover.valid_to for line in shown_lines]


def test_nobody_ticked_is_told(with_collector, opened) -> None:
    page = opened
    press(table(page), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    save(page)
    assert "Chưa chọn ai đóng" in page.told[-1].text


def test_a_line_with_a_problem_is_shown_and_blocks(with_collector, opened) -> None:
    page, desk = opened, with_collector
    page.sheet.set_voluntary(VoluntaryChoice(desk.persons[1], 1, 3))
    page.lines.refresh()
    save(page)
    assert "1.500.000" in page.told[-1].text
    assert page.sheet.lines[table(page).row].problem is not None
    assert receipts_of(desk) == []


def test_a_sum_that_changed_elsewhere_is_refused_and_shown_anew(with_collector, opened) -> None:
    """Another window wrote a receipt of the same family: nothing is written unseen."""
    page, desk = opened, with_collector
    press(table(page), Qt.Key.Key_Space)
    assert page.panel.amount.amount.text == "3.825.360 đ"
    desk.pay("4702", 0)
    save(page)
    assert len(receipts_of(desk)) == 1
    assert page.told[-1].tone == "error"
    assert page.panel.amount.amount.text == "3.005.640 đ"
    assert page.panel.save_button.isEnabled()


def test_days_that_moved_elsewhere_are_refused_and_shown_anew(with_collector, opened) -> None:
    """The same members were renewed elsewhere: the sum is the same, a year later."""
    page, desk = opened, with_collector
    press(table(page), Qt.Key.Key_Space)
    before = page.panel.amount.amount.text
    paying = [line.choice for line in page.sheet.lines if line.pays]
    desk.record("4702", *paying)
    save(page)
    assert len(receipts_of(desk)) == 1
    assert page.told[-1].tone == "error"
    assert "vừa đổi từ" in page.told[-1].text
    assert page.panel.amount.amount.text == before


def test_changes_elsewhere_come_in_and_the_ticks_stay(with_collector, opened) -> None:
    page, desk = opened, with_collector
    press(table(page), Qt.Key.Key_Space)
    done = desk.pay("4702", 4)
    page.context.notifier.changed.emit(done.changes)
    assert not page.sheet.lines[0].ticked
    assert 1 in page.sheet.basket.taken_orders


# Leaving


def test_esc_goes_back_at_once_when_nothing_changed(opened) -> None:
    press(table(opened), Qt.Key.Key_Escape)
    assert [wish.page for wish in opened.wishes] == ["households"]


def test_esc_asks_when_something_changed(opened) -> None:
    page = opened
    press(table(page), Qt.Key.Key_Space)
    assert page.unfinished()
    press(table(page), Qt.Key.Key_Escape)
    assert page.wishes == []
    page.findChild(ConfirmDialog).accept_button.click()
    assert [wish.page for wish in page.wishes] == ["households"]
    assert page.may_leave()


def test_the_rail_does_not_lose_a_changed_basket(opened) -> None:
    page = opened
    assert page.may_leave()
    press(table(page), Qt.Key.Key_Space)
    assert not page.may_leave()
    assert "chưa được ghi" in page.told[-1].text
    page.told[-1].action()
    assert page.may_leave()


def test_the_search_opens_the_next_household_here(opened, desk) -> None:
    page = opened
    other = desk.add("household", household_code="H2", head_name="Lý Thị Phượng")
    assert page.take_hit(ShowRecord("household", other))
    assert page.head.title.text() == "Hộ Lý Thị Phượng"
    assert page.take_hit(ShowRecord("person", desk.persons[0]))
    assert page.head.title.text() == "Hộ Ma Hữu Sỹ"
    assert not page.take_hit(ShowRecord("collector", desk.collector))
    press(table(page), Qt.Key.Key_Space)
    assert page.take_hit(ShowRecord("household", other))
    assert page.head.title.text() == "Hộ Ma Hữu Sỹ"


def test_the_place_can_be_shown_again(opened, desk) -> None:
    assert opened.here() == OpenBasket(desk.household)


@pytest.mark.parametrize("width", [1174, 1037])
def test_the_columns_follow_the_width(opened, width: int) -> None:
    opened.resize(width, 500)
    QApplication.processEvents()
    narrow = width < 1100
    lines = table(opened)
    assert lines.lines.with_group is narrow
    assert lines.horizontalScrollBar().maximum() == 0
    if narrow:
        assert shown(opened, 0, WHO).endswith("· GD")


def test_fast_hands_never_write_the_household_before(qtbot, with_collector, empty_context, held):
    """Ctrl+Enter while the next basket is still read writes nothing."""
    page = BasketPage(replace(empty_context, runner=held))
    qtbot.addWidget(page)
    page.show()
    page.arrive(OpenBasket(with_collector.household))
    held.release_all()
    assert page.sheet is not None
    other = with_collector.add("household", household_code="H2", head_name="Lý Thị Phượng")
    page.arrive(OpenBasket(other))
    save(page)
    assert page.sheet is None
    held.release_all()
    assert receipts_of(with_collector) == []
    assert page.sheet.basket.household_id == other
