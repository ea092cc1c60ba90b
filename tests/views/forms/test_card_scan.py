"""A scanned or pasted QR code of a citizen card fills the form of a person."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.domain.dates import PartialDate
from desktop.fields.person import PERSON
from desktop.views.forms import card_scan
from desktop.views.forms.card_scan import CardScan, reads_cards
from desktop.views.forms.form_builder import RecordForm

CARD = (
    "025080001234|082345678|Ma Hữu Sỹ|20041980|Nam|Thôn Nà Lung, Xã Thượng Lâm"
    ", Tuyên Quang|15072021"
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def form(qtbot, today) -> RecordForm:
    fields = [spec for spec in PERSON.form_fields if spec.link is None]
    made = RecordForm(fields, today, columns=2)
    qtbot.addWidget(made)
    made.scan = CardScan(made, today)
    made.read = []
    made.missed = []
    made.scan.filled.connect(made.read.append)
    made.scan.unreadable.connect(lambda: made.missed.append(True))
    made.set_values({"life_status": "alive", "phone": "0912345678"})
    made.show()
    qtbot.waitExposed(made)
    return made


def check_filled(form: RecordForm) -> None:
    values = form.values()
    assert values["national_id"] == "025080001234"
    assert values["old_id"] == "082345678"
    assert values["full_name"] == "Ma Hữu Sỹ"
    assert values["birth_date"] == PartialDate(1980, 4, 20)
    assert values["sex"] == "M"
    assert values["address"] == "Thôn Nà Lung, Xã Thượng Lâm, Tuyên Quang"
    assert values["phone"] == "0912345678"
    assert form.dirty


def enter(form: RecordForm, key: str, qtbot):
    line = form.fields[key].editor
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return line


@pytest.mark.parametrize("key", ["full_name", "national_id", "phone", "birth_date"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_scan_into_any_line_fills_the_person(form, qtbot, hands, key, end):
    line = enter(form, key, qtbot)
    line.selectAll()
    hands.type(line, CARD)
    hands.press(line, end)
    check_filled(form)
    assert [card.full_name for card in form.read] == ["Ma Hữu Sỹ"]


def test_a_scan_without_enter_ends_by_silence(form, qtbot, hands, monkeypatch):
    monkeypatch.setattr(card_scan, "SILENCE", 30)
    line = enter(form, "full_name", qtbot)
    form.scan._silence.setInterval(30)
    hands.type(line, CARD)
    qtbot.waitUntil(lambda: bool(form.read))
    check_filled(form)


def test_unikey_may_take_letters_back_during_a_scan(form, qtbot, hands):
    line = enter(form, "national_id", qtbot)
    hands.type(line, CARD.replace("Sỹ", "Sy<ỹ"))
    hands.press(line, Qt.Key.Key_Return)
    check_filled(form)


def test_a_pasted_code_fills_the_person(form, qtbot, hands):
    QGuiApplication.clipboard().setText(CARD)
    line = enter(form, "phone", qtbot)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    check_filled(form)


def test_other_pastes_stay_text(form, qtbot):
    QGuiApplication.clipboard().setText("Lý Thị Phượng")
    line = enter(form, "full_name", qtbot)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Lý Thị Phượng"
    assert form.read == []


def test_a_broken_code_is_told_and_fills_nothing(form, qtbot, hands):
    line = enter(form, "full_name", qtbot)
    hands.type(line, "025080001234|082345678|")
    hands.press(line, Qt.Key.Key_Return)
    assert form.missed == [True]
    assert line.text() == ""
    assert form.values()["national_id"] is None


def test_a_card_that_contradicts_itself_is_told_at_its_number(form, qtbot, hands):
    line = enter(form, "full_name", qtbot)
    hands.type(line, CARD.replace("20041980", "20041990"))
    hands.press(line, Qt.Key.Key_Return)
    assert "năm sinh 1980" in form.fields["national_id"].message.text()
    assert not form.fields["national_id"].has_problem


def test_only_forms_of_persons_read_cards(form, qtbot, today):
    assert reads_cards(form)
    other = RecordForm([spec for spec in PERSON.form_fields if spec.key == "phone"], today)
    qtbot.addWidget(other)
    assert not reads_cards(other)
