"""The page "Tổng quan": its tiles, its list of work, its ways out and how it follows changes."""

import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from desktop.domain.changes import Changes
from desktop.domain.year_targets import TargetKey
from desktop.services import dashboard
from desktop.services.lists import open_list
from desktop.services.year_targets import set_target
from desktop.views.dashboard.dashboard_page import PAGE_OF
from desktop.views.dashboard.figure_reading import SETTLING_MS
from desktop.views.dashboard.target_dialog import TargetDialog
from desktop.views.page import GoTo
from desktop.views.receipts.receipts_page import ReceiptsPage
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.elided_label import ElidedLabel
from tests.services.collecting.desk import PAID_ON, open_desk
from tests.views.conftest import TODAY
from tests.views.dashboard.conftest import wait_for_charts
from tests.views.records.office_fixtures import WHO, context_of, save

# Menus and dialogs offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(make_page, context, household_cards):
    return make_page(context)


def listed(page) -> int:
    """How many rows the list has that was asked for last."""
    wish = page.wishes[-1]
    assert isinstance(wish, GoTo)
    assert isinstance(wish.argument, ShowRecord)
    assert wish.page == PAGE_OF[wish.argument.kind]
    return len(open_list(page.context.database, wish.argument.query, TODAY))


@pytest.mark.parametrize("key", ["insured", "vsi", "expiring"])
@pytest.mark.parametrize("way", ["mouse", "enter", "space"])
def test_a_tile_opens_as_many_rows_as_it_shows(page, key, way) -> None:
    tile = page.tiles[key]
    tile.setFocus()
    if way == "mouse":
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(tile, Qt.Key.Key_Return if way == "enter" else Qt.Key.Key_Space)
    assert len(page.wishes) == 1
    assert tile.figure.text == str(listed(page))


def test_the_tiles_say_what_they_count(page) -> None:
    texts = {key: (tile.figure.text, tile.note.text()) for key, tile in page.tiles.items()}
    assert texts["insured"] == ("2", "40,00% dân số")
    assert texts["expiring"] == ("1", "1 hộ · 1 thẻ đã quá hạn")
    assert texts["money"] == ("1.366.200 đ", "Tháng trước chưa thu")
    assert "Người có thẻ BHYT: 2" in page.tiles["insured"].accessibleName()
    assert page.statuses[-1] == "Số liệu đến hết ngày 21/11/2026 · 5 khẩu"


def test_the_money_opens_its_receipts_and_escape_leads_back(page, qtbot) -> None:
    QTest.mouseClick(page.tiles["money"], Qt.MouseButton.LeftButton)
    assert page.receipts.isVisible()
    assert page.receipts.list.model.rowCount() == 1
    assert page.crumbs[-1] == "Tiền thu"
    assert page.receipts.list.table.hasFocus()
    QTest.keyClick(page.receipts.list.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.receipts.isVisible())
    assert page.tiles["money"].hasFocus()
    assert page.crumbs[-1] == ""


def test_each_piece_of_work_opens_the_rows_that_it_counts(page) -> None:
    rows = [row for row in page.due.rows if row.work.query is not None]
    assert {row.work.key for row in rows} >= {"expired", "expiring", "no_household"}
    for row in rows:
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Return)
        assert listed(page) == row.work.count
    assert page.due.heading.text() == f"Việc cần làm ({len(page.due.rows)})"


def test_the_moneys_work_opens_its_list_or_its_tab(make_page, qtbot, empty_context) -> None:
    database = empty_context.database
    desk = open_desk(database)
    desk.pay("4701", 0, 1)
    for number, remit_by in enumerate((PAID_ON, TODAY)):
        desk.add(
            "closing",
            collector_id=desk.other_collector,
            closed_on=PAID_ON + datetime.timedelta(days=number),
            receipt_count=1,
            receipt_total=500,
            cash_total=500,
            transfer_total=0,
            remit_by=remit_by,
        )
    desk.add("submission_batch", form="D03", batch_no="1", opened_on=TODAY, state="returned")
    page = make_page(empty_context)
    rows = {row.work.key: row for row in page.due.rows}
    for key in ("slips_late", "slips_today", "batches_returned"):
        QTest.mouseClick(rows[key], Qt.MouseButton.LeftButton)
        assert listed(page) == rows[key].work.count == 1
    receipts = ReceiptsPage(empty_context)
    qtbot.addWidget(receipts)
    receipts.show()
    for key, words in (("unclosed", "1 ngày chờ chốt tiền"), ("undeclared", "2 khoản đã thu")):
        QTest.keyClick(rows[key], Qt.Key.Key_Return)
        wish = page.wishes[-1]
        assert wish.page == "receipts"
        receipts.arrive(wish.argument)
        assert rows[key].title.text().startswith(words)
        assert receipts.current_tab.waiting.text.startswith(words)


def test_pressing_the_backup_makes_one_and_its_row_goes(page) -> None:
    row = next(row for row in page.due.rows if row.work.key == "backup")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert "Đã sao lưu và kiểm tra" in page.told[-1].text
    assert "backup" not in [row.work.key for row in page.due.rows]


def test_nothing_due_is_said(make_page, context) -> None:
    page = make_page(context)
    page.due.show_work(())
    assert page.due.sentence.isVisible()
    assert page.due.sentence.text() == "Không có việc đến hạn"
    assert page.due.heading.text() == "Việc cần làm"


def test_an_office_without_data_is_led_to_import_and_form(make_page, empty_context) -> None:
    page = make_page(empty_context)
    assert page.empty.isVisible()
    texts = [label.text() for label in page.empty.findChildren(QLabel)]
    assert "Chưa có số liệu" in texts
    assert page.empty.findChildren(Button)[0].hasFocus()
    for button in page.empty.findChildren(Button):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [wish.page for wish in page.wishes] == ["import", "households"]
    assert page.months.chart is None


def test_changes_are_read_once_after_they_have_settled(page, qtbot, monkeypatch) -> None:
    readings = []
    page.reading.read.connect(readings.append)
    for name in ("Vàng Thị Một", "Vàng Thị Hai"):
        save(page.context.database, "person", full_name=name)
        page.context.notifier.publish(Changes(frozenset({("person", 1)})))
    assert readings == []
    qtbot.waitUntil(lambda: len(readings) == 1, timeout=SETTLING_MS * 6)
    assert page.figures.people.residents == 7


def test_a_hidden_page_reads_when_it_is_seen_again(page, qtbot) -> None:
    page.hide()
    save(page.context.database, "person", full_name="Vàng Thị Một")
    page.context.notifier.publish(Changes(frozenset({("person", 1)})))
    assert page.figures.people.residents == 5
    page.show()
    page.arrive()
    assert page.figures.people.residents == 6


def test_an_answer_that_was_overtaken_is_dropped(make_page, database, held, notifier) -> None:
    page = make_page(context_of(database, held, notifier))
    page.reading.refresh()
    assert len(held.held) == 2
    readings = []
    page.reading.read.connect(readings.append)
    held.release()
    assert readings == []
    held.release()
    assert len(readings) == 1


# Targets


def open_target(page, key: str) -> TargetDialog:
    QTest.mouseClick(page.tiles[key].menu_button, Qt.MouseButton.LeftButton)
    menu = page.tiles[key].findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    return page.findChildren(TargetDialog)[-1]


def test_a_target_is_set_from_the_tile_and_shown_at_once(page, qtbot, hands) -> None:
    dialog = open_target(page, "insured")
    hands.type(dialog.field, "94,5")
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert page.told[-1].text == "Đã đặt chỉ tiêu 94,5."
    qtbot.waitUntil(lambda: bool(page.figures.progress), timeout=SETTLING_MS * 6)
    assert page.tiles["insured"].note.text() == "40,00% dân số · chỉ tiêu 94,5%"
    bar = page.tiles["insured"].bar
    assert bar.is_behind
    assert bar.reached == pytest.approx(0.40)
    assert bar.expected > bar.reached


def test_a_wrong_target_is_told_under_the_field(page, hands) -> None:
    dialog = open_target(page, "vsi")
    hands.type(dialog.field, "12,5")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Số người “12,5” không đúng" in dialog.problem.text()
    assert page.told == []
    hands.press(dialog.field, Qt.Key.Key_Backspace)
    assert dialog.problem.text() == ""


def test_an_emptied_target_is_taken_away(page, qtbot, database) -> None:
    set_target(database, TargetKey.VOLUNTARY, TODAY.year, Decimal(500), who=WHO)
    page.reading.refresh()
    dialog = open_target(page, "vsi")
    assert dialog.field.text() == "500"
    dialog.field.clear()
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert page.told[-1].text == "Đã bỏ chỉ tiêu."
    assert dashboard.figures(database, TODAY).progress == {}


# Places


@pytest.mark.parametrize(("width", "height"), [(1174, 624), (1037, 484), (860, 484)])
def test_nothing_of_the_page_is_cut(make_page, context, household_cards, qtbot, width, height):
    page = make_page(context, width, height)
    wait_for_charts(page, qtbot)
    board = page.board
    assert board.width() <= width
    for tile in page.tiles.values():
        assert tile.figure.width() >= tile.figure.minimumSizeHint().width()
        title = tile.findChild(ElidedLabel)
        assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
    parts = [*page.tiles.values(), page.months, page.coverage, page.due]
    for place, part in enumerate(parts):
        assert board.rect().contains(part.geometry())
        assert not any(part.geometry().intersects(other.geometry()) for other in parts[:place])
    assert board.is_wide is (width > 1000)
    if board.is_wide:
        assert board.height() <= height
