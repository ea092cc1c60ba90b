"""The receipt of a basket: its number, its day, its collector, each refused where it stands."""

import datetime
from dataclasses import replace

import pytest

from desktop.services.collecting import books, period_locks
from desktop.views.basket.authority_dialog import AuthorityDialog
from desktop.views.basket.late_dialog import LateDialog
from desktop.views.basket.number_field import NumberField
from desktop.views.collecting_requests import OpenBasket
from desktop.views.widgets.faded import is_faded
from tests.office_data import WHO as CLERK
from tests.views.basket.handling import receipts_of, save
from tests.views.conftest import TODAY

FIVE = "4.371.840 đ"


def test_a_number_used_before_names_its_use(with_collector, opened, hands) -> None:
    page = opened
    with_collector.pay("4701", 0)
    number = page.panel.number.line
    number.setText("")
    hands.type(number, "4701")
    number.left.emit()
    note = page.panel.number.note.text()
    assert "0004701" in note
    assert "Ma Hữu Sỹ" in note
    assert "10/11/2026" in note
    save(page)
    assert len(receipts_of(with_collector)) == 1


@pytest.mark.parametrize("question", ["look", "take_next"])
def test_a_late_answer_never_writes_over_what_is_typed(
    desk, empty_context, held, hands, qtbot, question
) -> None:
    number = NumberField(replace(empty_context, runner=held))
    qtbot.addWidget(number.line)
    number.line.show()
    if question == "look":
        number.begin("4701", desk.book, desk.collector, TODAY)
    else:
        number.take_next(desk.book, desk.collector)
    number.line.setText("")
    hands.type(number.line, "47")
    held.release_all()
    assert number.line.text() == "47"


@pytest.mark.parametrize(("number", "words"), [("9", "không thuộc quyển"), ("abc", "bằng chữ số")])
def test_a_number_that_cannot_be_is_told_under_its_field(
    with_collector, opened, hands, number, words
) -> None:
    line = opened.panel.number.line
    line.setText("")
    hands.type(line, number)
    line.left.emit()
    assert words in opened.panel.number.note.text()
    assert line.property("problem") == "error"


def test_a_day_to_come_is_refused_at_once(with_collector, opened, hands) -> None:
    page = opened
    day = page.panel.fields["paid_on"]
    day.editor.clear()
    hands.type(day.editor, "22/11/2026")
    assert "ở sau hôm nay (21/11/2026)" in day.message.text()
    save(page)
    assert receipts_of(with_collector) == []


def test_half_a_date_to_come_counts_nothing(with_collector, opened, hands) -> None:
    """251120 may be 25/11/2020, or the beginning of 25112026."""
    page = opened
    number, day = page.panel.number.line, page.panel.fields["paid_on"]
    number.setText("")
    hands.type(number, "9")
    number.left.emit()
    day.editor.clear()
    hands.type(day.editor, "251120")
    assert page.sheet.basket.paid_on == TODAY
    assert is_faded(page.lines)
    assert is_faded(page.panel.amount)
    hands.type(day.editor, "26")
    assert "ở sau hôm nay (21/11/2026)" in day.message.text()
    day.editor.left.emit()
    assert page.sheet.basket.paid_on == TODAY
    assert page.panel.amount.amount.text == FIVE
    assert is_faded(page.lines)
    assert "không thuộc quyển" in page.panel.number.note.text()
    save(page)
    assert receipts_of(with_collector) == []
    day.editor.clear()
    hands.type(day.editor, "21112026")
    assert not is_faded(page.lines)
    assert not is_faded(page.panel.amount)
    assert "ở sau" not in day.message.text() or day.message.isHidden()


def test_a_short_year_counts_when_the_day_is_left(with_collector, opened, hands) -> None:
    page = opened
    day = page.panel.fields["paid_on"]
    day.editor.clear()
    hands.type(day.editor, "300626")
    assert page.sheet.basket.paid_on == TODAY
    day.editor.left.emit()
    assert page.sheet.basket.paid_on == datetime.date(2026, 6, 30)
    assert page.panel.amount.amount.text == "4.043.520 đ"
    assert not is_faded(page.lines)


def test_a_day_is_never_written_before_its_sum_was_seen(with_collector, opened, hands) -> None:
    page = opened
    day = page.panel.fields["paid_on"].editor
    day.clear()
    hands.type(day, "300626")
    save(page)
    assert receipts_of(with_collector) == []
    assert "Xem lại số tiền" in page.told[-1].text
    assert page.panel.amount.amount.text == "4.043.520 đ"


def test_an_earlier_day_counts_with_its_own_rates(with_collector, opened, hands) -> None:
    page = opened
    day = page.panel.fields["paid_on"]
    day.editor.clear()
    hands.type(day.editor, "30/06/2026")
    assert page.sheet.basket.paid_on == datetime.date(2026, 6, 30)
    assert page.panel.amount.amount.text == "4.043.520 đ"
    assert "Lương cơ sở 2.340.000 đ" in page.statuses[-1]


def test_a_collector_without_a_valid_card_blocks_until_somebody_allows_it(
    with_collector, opened, hands
) -> None:
    page, desk = opened, with_collector
    desk.change("collector", desk.collector, card_valid_to=datetime.date(2026, 1, 31))
    page.arrive(OpenBasket(desk.household))
    assert "hết hạn ngày 31/01/2026" in page.panel.notice.text
    assert not page.panel.save_button.isEnabled()
    save(page)
    assert receipts_of(desk) == []
    page.panel.allow_button.click()
    dialog = page.panel.findChild(AuthorityDialog)
    dialog.take()
    assert dialog.isVisible()
    hands.type(dialog.fields["name"].editor, "Lù A Sáu")
    hands.type(dialog.fields["reason"].editor, "thẻ đang đổi")
    dialog.take()
    assert page.panel.save_button.isEnabled()
    assert "Lù A Sáu cho phép thu" in page.panel.notice.text
    save(page)
    assert len(receipts_of(desk)) == 1


def test_a_receipt_of_a_locked_month_is_booked_today_with_a_reason(
    with_collector, opened, hands
) -> None:
    page, desk = opened, with_collector
    period_locks.lock_period(desk.database, datetime.date(2026, 10, 1), who=CLERK, today=TODAY)
    day = page.panel.fields["paid_on"]
    day.editor.clear()
    hands.type(day.editor, "28/10/2026")
    save(page)
    (dialog,) = page.findChildren(LateDialog)
    assert receipts_of(desk) == []
    hands.type(dialog.fields["reason"].editor, "Tìm thấy liên 2 trong sổ cũ")
    dialog.take()
    assert len(receipts_of(desk)) == 1
    with desk.database.read() as snapshot:
        statement = "SELECT receipt_date, note FROM receipts"
        ((booked, note),) = snapshot.connection.exec_driver_sql(statement).all()
    assert booked == TODAY.isoformat()
    assert note.startswith("Thu ngày 28/10/2026, ghi muộn: Tìm thấy")


def test_another_collector_brings_another_book_and_number(with_collector, opened) -> None:
    page, desk = opened, with_collector
    new = books.NewBook(
        serial="B9", collector_id=desk.other_collector, issued_on=TODAY, number_from=1, number_to=9
    )
    books.issue_book(desk.database, new, who=CLERK)
    page.arrive(OpenBasket(desk.household))
    page.panel.collector.box.pick(desk.other_collector)
    assert page.panel.book.box.currentText() == "B9"
    assert page.panel.number.number == "0000001"
    assert not page.panel.notice.text


def test_without_a_collector_the_receipt_asks_for_one(opened) -> None:
    assert "Chọn người thu" in opened.panel.number.note.text()
