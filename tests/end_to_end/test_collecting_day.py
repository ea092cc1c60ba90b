"""One day of collecting, at the real window (product.md, E1: steps 1-5, 7, 8, 12, 14).

After each step the file is read by another process, so that what counts is what was written.
"""

from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.application.program import Program
from desktop.views.basket.basket_page import BasketPage
from desktop.views.basket.voluntary_dialog import VoluntaryDialog
from desktop.views.receipts.ask_dialog import AskDialog
from desktop.views.receipts.batch_tab import BatchTab
from desktop.views.receipts.closing_dialog import ClosingDialog
from desktop.views.receipts.closing_tab import ClosingTab
from desktop.views.receipts.money_tab import MoneyTab
from desktop.views.receipts.receipt_tab import ReceiptTab
from desktop.views.receipts.receipts_page import ReceiptsPage
from desktop.views.renewals.desk_words import row_id
from desktop.views.renewals.renewals_page import RenewalsPage
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.save_dialog import SaveDialog
from tests.end_to_end.clerk import Clerk
from tests.end_to_end.collecting_office import NOW, make_office, written
from tests.end_to_end.running import end, open_dialogs, page_of, start
from tests.end_to_end.x11_keyboard import Keyboard

pytestmark = pytest.mark.window

FOUR = (1_263_600, 884_520, 758_160, 631_800)
"""First to fourth member for a year: 4.5 % of 2,340,000, 100, 70, 60, 50 %."""
FARMER = 3 * 330_000 - 66_000 - 2 * 132_000
"""22 % of 1,500,000 for May to July: 20 % given in May, 40 % from June as near-poor."""
TAKEN = sum(FOUR) + FARMER
T = TypeVar("T", bound=MoneyTab)
RECEIPTS = "SELECT receipt_no, amount_paid, status FROM receipts ORDER BY receipt_no"
NEW_COVERS = (
    "SELECT p.full_name, c.scheme, c.valid_from, c.valid_to FROM covers c JOIN persons p"
    " ON p.id = c.person_id WHERE c.contribution_id IS NOT NULL ORDER BY c.id"
)
FAMILY_RECEIPT = ("0004701", 3_538_080, "valid")
FARMER_RECEIPT = ("0004703", 660_000, "valid")


def test_a_day_of_collecting(keyboard: Keyboard, programs: list[Program], tmp_path: Path) -> None:
    path = tmp_path / "dữ liệu" / "ansinhxa.db"
    path.parent.mkdir()
    make_office(path)
    program = start(programs, path, tmp_path / "options.json", NOW)
    clerk = Clerk(keyboard, program, path)
    desk = begin_the_day(clerk)
    print_and_export_a_hamlet(clerk, desk, tmp_path / "buôn 3.xlsx")
    remind(clerk, desk)
    four_of_five_pay(clerk, desk)
    a_used_number_and_a_lost_continuity(clerk, desk)
    support_begins_in_june(clerk)
    one_receipt_is_void(clerk)
    the_day_is_closed(clerk)
    the_batch_is_sent(clerk)
    copy = back_up(clerk)
    end(programs.pop())
    assert written(path, "PRAGMA integrity_check") == [("ok",)]
    for file in (path, copy):
        assert written(file, RECEIPTS) == [
            FAMILY_RECEIPT,
            ("0004702", FOUR[0], "void"),
            FARMER_RECEIPT,
        ]


def begin_the_day(clerk: Clerk) -> RenewalsPage:
    """Step 1: the cards of the next seven days are looked at first."""
    clerk.wait(lambda: clerk.program.office is not None)
    clerk.keyboard.focus(clerk.window)
    desk = clerk.go("ctrl+3", RenewalsPage)
    clerk.wait(lambda: desk.desk is not None)
    assert desk.buckets.on == {"in_7"}
    assert desk.buckets.tiles["in_7"].figures.cards.text == "6"
    assert desk.buckets.tiles["late_more"].figures.cards.text == "1"
    assert heads(desk) == {"Y Blo Niê", "Nông Văn Ba", "Hoàng Thị Tư"}
    assert desk.shown_list.total.texts["count"] == "6"
    clerk.wait(lambda: backup_button(clerk).text() == "Chưa sao lưu lần nào")
    return desk


def heads(desk: RenewalsPage) -> set[str]:
    return {row.home.head for row in desk.rows}


def row_of(desk: RenewalsPage, head: str) -> int:
    """Return the id of a household's row."""
    (found,) = (row_id(row.home) for row in desk.rows if row.home.head == head)
    return found


def print_and_export_a_hamlet(clerk: Clerk, desk: RenewalsPage, target: Path) -> None:
    """Step 2: the list of a hamlet on paper and in Excel, as on the screen."""
    clerk.choose(desk.filters.places, "Buôn 3")
    assert heads(desk) == {"Y Blo Niê", "Nông Văn Ba"}
    clerk.keyboard.press("ctrl+p")
    clerk.look_at_paper()
    clerk.keyboard.click(desk.bar.more_button)
    clerk.wait(lambda: len(open_dialogs(QMenu)) == 1)
    clerk.keyboard.press("Down", "Return")
    with clerk.dialog(SaveDialog) as dialog:
        dialog.fileSelected.emit(str(target))
        dialog.close()
    clerk.told(f"Đã xuất 2 dòng ra {target.name}")
    (sheet,) = load_workbook(target).worksheets
    rows = list(sheet.iter_rows(values_only=True))
    told = {cell for row in rows for cell in row}
    assert told >= {"Y Blo Niê", "Nông Văn Ba", sum(FOUR), FOUR[0]}
    assert told >= {"0987000001", "0987000002"}, "numbers are texts"
    assert "Hoàng Thị Tư" not in told
    clerk.choose(desk.filters.places, "Mọi thôn, tổ")
    assert len(desk.rows) == 3


def remind(clerk: Clerk, desk: RenewalsPage) -> None:
    """Step 3: three families are reminded of this stage, a second press logs nothing."""
    logged = "SELECT card_end, stage, reminded_on, count(*) FROM reminders GROUP BY card_end"
    clerk.keyboard.click(desk.bar.buttons["copy"])
    clerk.told("ghi đã nhắc 3 hộ")
    text = QGuiApplication.clipboard().text()
    assert text.count("Kính gửi hộ") == 3
    assert "3.538.080 đ" in text
    assert "19/05/2026" in text
    first = written(clerk.path, logged)
    assert first == [
        ("2026-05-15", 7, "2026-05-12", 1),
        ("2026-05-17", 7, "2026-05-12", 1),
        ("2026-05-19", 7, "2026-05-12", 4),
    ]
    clerk.keyboard.click(desk.bar.buttons["copy"])
    clerk.told("không ghi thêm")
    assert written(clerk.path, logged) == first
    assert written(clerk.path, "SELECT outcome, count(*) FROM contacts") == [("reminded", 3)]


def collect(clerk: Clerk, desk: RenewalsPage, head: str) -> BasketPage:
    """Open the basket of a household on the desk: F4."""
    clerk.click_row(desk.shown_list.table, row_of(desk, head))
    return opened_basket(clerk, head)


def opened_basket(clerk: Clerk, head: str) -> BasketPage:
    clerk.keyboard.press("F4")
    clerk.wait(lambda: isinstance(clerk.window.current_page, BasketPage))
    page = page_of(clerk.program, BasketPage)
    clerk.wait(lambda: page.sheet is not None and page.sheet.basket.head_name == head)
    clerk.wait(lambda: page.panel.number.note.property("tone") == "ok")
    return page


def four_of_five_pay(clerk: Clerk, desk: RenewalsPage) -> None:
    """Step 4: the pupil's card is paid by the state; the list shrinks by the family."""
    page = collect(clerk, desk, "Y Blo Niê")
    assert page.sheet is not None
    assert [line.pays for line in page.sheet.lines] == [True, True, True, True, False]
    assert page.sheet.lines[4].reason is not None
    assert page.panel.amount.amount.text == "3.538.080 đ"
    assert page.panel.number.number == "0004701"
    clerk.keyboard.press("ctrl+Return")
    clerk.look_at_paper()
    clerk.told("Đã ghi biên lai 0004701, 3.538.080 đ")
    clerk.wait(lambda: heads(desk) == {"Nông Văn Ba", "Hoàng Thị Tư"})
    assert desk.buckets.tiles["in_7"].figures.cards.text == "2"
    assert written(clerk.path, RECEIPTS) == [FAMILY_RECEIPT]
    lines = "SELECT member_order, amount_due, own_payment, plan_code FROM contributions ORDER BY id"
    assert written(clerk.path, lines) == [
        (order, own, own, "ON") for order, own in enumerate(FOUR, start=1)
    ]
    names = ("Y Blo Niê", "H Rin Mlô", "Y Tuấn Mlô", "H Loan Mlô")
    assert written(clerk.path, NEW_COVERS) == [
        (name, "HI", "2026-05-20", "2027-05-19") for name in names
    ]


def a_used_number_and_a_lost_continuity(clerk: Clerk, desk: RenewalsPage) -> None:
    """Steps 5 and 7: the earlier use is named; the card holds only after the wait."""
    clerk.keyboard.click(desk.buckets.tiles["late_more"])
    clerk.wait(lambda: heads(desk) == {"Sùng A Chờ"})
    page = collect(clerk, desk, "Sùng A Chờ")
    assert "1.263.600 đ, thẻ từ 11/06/2026" in page.lines.box.question.text()
    assert "quá hạn liên tục 01/05/2026" in page.lines.box.answer.toPlainText()

    number, note = page.panel.number.line, page.panel.number.note
    assert number.text() == "0004702"
    retype(clerk, page, "4701")
    clerk.keyboard.press("ctrl+Return")
    clerk.wait(lambda: note.property("look") == "error")
    assert "Y Blo Niê" in note.text()
    assert "12/05/2026" in note.text()
    assert written(clerk.path, RECEIPTS) == [FAMILY_RECEIPT]

    retype(clerk, page, "4702")
    clerk.keyboard.press("ctrl+Return")
    clerk.look_at_paper()
    clerk.told("Đã ghi biên lai 0004702, 1.263.600 đ")
    assert written(clerk.path, RECEIPTS) == [FAMILY_RECEIPT, ("0004702", FOUR[0], "valid")]
    late = ("Sùng A Chờ", "HI", "2026-06-11", "2027-06-10")
    assert written(clerk.path, NEW_COVERS)[4:] == [late]
    code = "SELECT plan_code FROM contributions WHERE person_name = 'Sùng A Chờ'"
    assert written(clerk.path, code) == [("TM",)]


def retype(clerk: Clerk, page: BasketPage, number: str) -> None:
    """Type another number of the receipt."""
    line = page.panel.number.line
    page.panel.area.ensureWidgetVisible(line)
    clerk.keyboard.click(line)
    clerk.wait(line.hasFocus)
    clerk.keyboard.press("ctrl+a")
    clerk.keyboard.type(number)
    clerk.wait(lambda: line.text() == number)


def support_begins_in_june(clerk: Clerk) -> None:
    """Step 8: three months of voluntary insurance; near-poor counts from 1 June only."""
    clerk.keyboard.press("ctrl+k")
    box = clerk.window.top_bar.search_box
    assert box is not None
    clerk.wait(box.hasFocus)
    clerk.keyboard.type("H-DIN")
    clerk.wait(lambda: [hit.title for hit in box.popup.hits] == ["Lù Văn Dín"])
    clerk.keyboard.press("Return")
    clerk.wait(lambda: clerk.window.current_key == "households")
    page = opened_basket(clerk, "Lù Văn Dín")
    clerk.keyboard.click(page.head.voluntary_button)
    with clerk.dialog(VoluntaryDialog) as dialog:
        clerk.wait(dialog.fields["income"].editor.hasFocus)
        clerk.keyboard.press("ctrl+a")
        clerk.keyboard.type("1500000")
        clerk.wait(lambda: dialog.amount.text() == "Tự đóng 660.000 đ, cho 05/2026 đến 07/2026")
        clerk.keyboard.press("ctrl+Return")
    clerk.wait(lambda: page.panel.amount.amount.text == "660.000 đ")
    clerk.keyboard.press("ctrl+Return")
    clerk.look_at_paper()
    clerk.told("Đã ghi biên lai 0004703, 660.000 đ")
    assert written(clerk.path, RECEIPTS)[2:] == [FARMER_RECEIPT]
    line = (
        "SELECT scheme, months, amount_due, state_support, own_payment FROM contributions"
        " WHERE person_name = 'Lù Văn Dín'"
    )
    assert written(clerk.path, line) == [("VSI", 3, 990_000, 330_000, 660_000)]
    assert written(clerk.path, NEW_COVERS)[5:] == [
        ("Lù Văn Dín", "VSI", "2026-05-01", "2026-07-31")
    ]


def one_receipt_is_void(clerk: Clerk) -> None:
    """Step 12: the number stays, the days it covered are taken away."""
    page = clerk.go("ctrl+4", ReceiptsPage)
    tab = page.current_tab
    assert isinstance(tab, ReceiptTab)
    clerk.wait(lambda: tab.list.total == 3 and "Cộng 3 biên lai" in tab.total.text())
    ((spoilt,),) = written(clerk.path, "SELECT id FROM receipts WHERE receipt_no = '0004702'")
    clerk.click_row(tab.list.table, spoilt)
    clerk.wait(lambda: tab.card.shown_receipt is not None)
    assert tab.card.shown_receipt is not None
    assert tab.card.shown_receipt.number == "0004702"
    clerk.keyboard.press("Delete")
    with clerk.dialog(AskDialog) as why:
        clerk.wait(why.form.fields["reason"].editor.hasFocus)
        clerk.keyboard.type("Bi rach")
        clerk.keyboard.press("ctrl+Return")
    clerk.told("Đã huỷ biên lai 0004702")
    clerk.wait(lambda: "Cộng 2 biên lai có hiệu lực: 4.198.080 đ" in tab.total.text())
    void = "SELECT status, void_on, void_reason FROM receipts WHERE receipt_no = '0004702'"
    assert written(clerk.path, void) == [("void", "2026-05-12", "Bi rach")]
    assert "Sùng A Chờ" not in [name for name, *_ in written(clerk.path, NEW_COVERS)]


def the_day_is_closed(clerk: Clerk) -> None:
    """Step 12: receipts = cash = slip; one đồng that is missing is told and refused."""
    tab = open_tab(clerk, "alt+3", ClosingTab)
    clerk.wait(lambda: "1 ngày chờ chốt tiền, cộng 4.198.080 đ" in tab.waiting.text)
    clerk.keyboard.press("ctrl+n")
    with clerk.dialog(ClosingDialog) as dialog:
        clerk.wait(lambda: dialog.day is not None)
        assert dialog.day is not None
        assert dialog.day.total == TAKEN == 4_198_080
        cash = dialog.form.fields["cash"].editor
        clerk.keyboard.press("Return")
        clerk.wait(cash.hasFocus)
        clerk.keyboard.type(str(TAKEN - 1))
        clerk.wait(lambda: dialog.outcome.text == "Thiếu 1 đ so với biên lai.")
        clerk.keyboard.press("ctrl+Return")
        clerk.wait(lambda: bool(dialog.message_bar.text))
        assert written(clerk.path, "SELECT * FROM closings") == []
        clerk.wait(cash.hasFocus)
        clerk.keyboard.press("ctrl+a")
        clerk.keyboard.type(str(TAKEN))
        clerk.wait(lambda: dialog.outcome.text == "Khớp đến từng đồng.")
        clerk.keyboard.press("ctrl+Return")
    clerk.wait(lambda: tab.card.closing is not None)
    clerk.keyboard.click(tab.card.slip_button)
    with clerk.dialog(AskDialog) as slip:
        clerk.wait(slip.form.fields["number"].editor.hasFocus)
        clerk.keyboard.type("NT-0512")
        clerk.keyboard.press("Tab", "Tab")
        clerk.wait(slip.form.fields["bank"].editor.hasFocus)
        clerk.keyboard.type("Agribank")
        clerk.keyboard.press("ctrl+Return")
    figures = (
        "SELECT receipt_count, receipt_total, cash_total, transfer_total, slip_no, slip_amount"
        " FROM closings"
    )
    counted = (2, TAKEN, TAKEN, 0, "NT-0512", TAKEN)
    assert written(clerk.path, figures) == [counted]


def open_tab(clerk: Clerk, keys: str, kind: type[T]) -> T:
    """Open a tab of the page of receipts."""
    clerk.keyboard.press(keys)
    page = page_of(clerk.program, ReceiptsPage)
    clerk.wait(lambda: isinstance(page.current_tab, kind))
    found = page.current_tab
    assert isinstance(found, kind)
    return found


def the_batch_is_sent(clerk: Clerk) -> None:
    """Step 12: the batch D03 holds the four of the family, and nothing of the void receipt."""
    tab = open_tab(clerk, "alt+4", BatchTab)
    clerk.wait(lambda: "5 khoản đã thu chưa kê khai" in tab.waiting.text)
    clerk.keyboard.press("ctrl+n")
    with clerk.dialog(AskDialog):
        clerk.keyboard.press("ctrl+Return")
    clerk.wait(lambda: tab.card.answer is not None)
    assert tab.card.answer is not None
    assert tab.card.answer.check.agrees
    clerk.keyboard.click(tab.card.send_button)
    with clerk.dialog(AskDialog) as sending:
        clerk.wait(sending.form.fields["portal_code"].editor.hasFocus)
        clerk.keyboard.type("TNHS-0001")
        clerk.keyboard.press("ctrl+Return")
    clerk.told("là đã gửi")
    batches = (
        "SELECT b.form, b.state, b.sent_on, b.portal_code, count(*), sum(c.own_payment)"
        " FROM submission_batches b JOIN contributions c ON c.batch_id = b.id GROUP BY b.id"
    )
    sent = ("D03", "sent", "2026-05-12", "TNHS-0001", 4, sum(FOUR))
    assert written(clerk.path, batches) == [sent]
    clerk.wait(lambda: "1 khoản đã thu chưa kê khai, cộng 660.000 đ" in tab.waiting.text)


def back_up(clerk: Clerk) -> Path:
    """Step 14: the backup by hand; returns its file."""
    clerk.keyboard.click(backup_button(clerk))
    clerk.told("Đã sao lưu và kiểm tra")
    clerk.wait(lambda: backup_button(clerk).text() == "Sao lưu gần nhất: hôm nay 07:30")
    (copy,) = (clerk.path.parent / "sao-luu").glob("*.db")
    return copy


def backup_button(clerk: Clerk) -> Button:
    """Return the button of the status bar that tells the newest backup and makes one."""
    found = clerk.window.status_bar.findChildren(Button)
    (button,) = (each for each in found if "ao lưu" in each.text())
    return button
