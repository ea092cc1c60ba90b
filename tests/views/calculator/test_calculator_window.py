"""The calculator: counts at each key, copies and prints an offer, saves nothing."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.views.calculator.calculator_window import CalculatorWindow
from desktop.views.printing.print_preview import PrintPreview


@pytest.fixture
def window(qtbot, empty_context) -> CalculatorWindow:
    owner = QWidget()
    owner.resize(1366, 698)
    qtbot.addWidget(owner)
    owner.show()
    made = CalculatorWindow(empty_context, owner)
    made.owner = owner
    made.show()
    return made


def put(window, hands, key: str, text: str) -> None:
    editor = window.form.fields[key].editor
    editor.clear()
    hands.type(editor, text)


@pytest.mark.parametrize(
    ("members", "day", "previous", "own", "days"),
    [
        ("5", "10/11/2026", "", "4.371.840 đ", "Từ 10/12/2026 đến 09/12/2027"),
        ("1", "20/11/2026", "30/11/2026", "1.366.200 đ", "Từ 01/12/2026 đến 30/11/2027"),
        ("5", "30/06/2026", "", "4.043.520 đ", "Từ 30/07/2026 đến 29/07/2027"),
    ],
)
def test_a_family(window, hands, members, day, previous, own, days) -> None:
    put(window, hands, "members", members)
    put(window, hands, "paid_on", day)
    if previous:
        put(window, hands, "previous", previous)
    assert window.amount.text == own
    assert window.days.text() == days


def test_another_group_in_the_family_pays_its_share(window) -> None:
    window.family.group.pick("CN")
    assert window.family.fields["others"].editor.isEnabled()
    assert window.amount.text == "4.235.220 đ"
    assert "nhóm CN" in window.told.toPlainText()
    assert "hỗ trợ 956.340 đ" in window.told.toPlainText()


def test_a_number_typed_at_once_takes_the_place_of_the_example(window, hands) -> None:
    editor = window.family.fields["members"].editor
    editor.setFocus()  # as the window does by itself when it is shown
    editor.deselect()
    window.focus_first()
    hands.type(editor, "5")
    assert window.family.fields["members"].value == 5


def test_months(window) -> None:
    window.family.months.pick(3)
    assert window.amount.text == "956.340 đ"


@pytest.mark.parametrize(
    ("support", "own"),
    [
        ("poor", "165.000 đ"),
        ("near_poor", "198.000 đ"),
        ("ethnic_minority", "231.000 đ"),
        ("other", "264.000 đ"),
    ],
)
def test_voluntary_insurance(window, hands, support, own) -> None:
    window.tabs.setCurrentIndex(1)
    put(window, hands, "months", "1")
    window.voluntary.support.pick(support)
    assert window.amount.text == own


def test_what_cannot_be_is_said_and_not_offered(window, hands) -> None:
    put(window, hands, "members", "0")
    assert window.amount.text == "–"
    assert "từ 1 đến 50 người" in window.told.toPlainText()
    assert not window.copy_button.isEnabled()
    assert not window.print_button.isEnabled()
    put(window, hands, "members", "2")
    assert window.copy_button.isEnabled()


def test_the_offer_is_copied_and_printed(window) -> None:
    window.copy_button.click()
    words = QGuiApplication.clipboard().text()
    assert "tổng cộng 3.825.360 đ" in words
    assert "Người thứ 4: 683.100 đ" in words
    window.print_button.click()
    preview = window.findChild(PrintPreview)
    assert preview is not None
    preview.close()
