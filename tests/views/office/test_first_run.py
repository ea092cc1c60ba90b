"""The wizard of the first run: by keyboard, within its budget, nothing typed is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services import neighbourhoods, offices
from desktop.views.office.first_run.commune_step import CommuneStep
from desktop.views.office.first_run.data_step import Beginning
from desktop.views.office.first_run.wizard import FirstRunWizard, SetupState
from desktop.views.office.neighbourhood_paste import NeighbourhoodPaste
from desktop.views.office.start_window import StartWindow
from desktop.views.office.start_wish import Choice, SetupAnswers, StartWish
from desktop.views.settings.setup_dialog import SetupDialog

CTRL = Qt.KeyboardModifier.ControlModifier
BUDGET = 8
"""Interactions from the first window to an office with its neighbourhoods (ux.md 5.1: 3 min)."""


class Clerk:
    """Presses keys where the focus is, and counts: typing a value is one."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.interactions = 0

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def types(self, text: str) -> None:
        self.interactions += 1
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(self.focus, Qt.Key.Key_Return)
            if line.isascii():
                QTest.keyClicks(self.focus, line)
            else:
                self.focus.insertPlainText(line)  # QTest types Latin letters only

    def presses(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.interactions += 1
        QTest.keyClick(self.focus, key, modifier)


@pytest.fixture
def window(qtbot, runner, tmp_path) -> StartWindow:
    state = SetupState(database=tmp_path / "ansinhxa.db", who="sáu")
    made = StartWindow(tmp_path / "ansinhxa.db", runner, state=state)
    qtbot.addWidget(made)
    made.wishes = []
    made.wished.connect(made.wishes.append)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def wizard(window) -> FirstRunWizard:
    return window.wizard


@pytest.fixture
def clerk(window) -> Clerk:
    return Clerk(window)


def test_an_office_is_begun_by_keyboard_within_the_budget(window, clerk, dialogs, tmp_path) -> None:
    clerk.types("lao cai")
    clerk.presses(Qt.Key.Key_Return)
    clerk.types("1\n2\n3")
    clerk.presses(Qt.Key.Key_Return, CTRL)
    clerk.presses(Qt.Key.Key_Down)
    dialogs.answer((str(tmp_path / "ds.xlsx"), ""))
    clerk.presses(Qt.Key.Key_Return)
    clerk.presses(Qt.Key.Key_Return, CTRL)
    assert clerk.interactions <= BUDGET
    assert window.wishes == [
        StartWish(
            Choice.NEW_OFFICE,
            answers=SetupAnswers(
                commune_codes=("02647",),
                neighbourhood_word="Tổ dân phố",
                neighbourhoods=(("02647", ("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3")),),
                workbook=tmp_path / "ds.xlsx",
                who="sáu",
            ),
        )
    ]


def test_escape_goes_back_and_keeps_what_was_typed(wizard, clerk) -> None:
    clerk.types("bat xat")
    clerk.presses(Qt.Key.Key_Return)
    clerk.types("Nà Lung")
    clerk.presses(Qt.Key.Key_Return, CTRL)
    clerk.presses(Qt.Key.Key_Up)
    wizard.data.offers[Beginning.SAMPLE].radio.setChecked(True)
    for step in (1, 0):
        clerk.presses(Qt.Key.Key_Escape)
        assert wizard.current == step
    assert wizard.communes.search.text() == "bat xat"
    assert not wizard.back.isEnabled()
    for step in (1, 2, 3):
        clerk.presses(Qt.Key.Key_Return, CTRL)
        assert wizard.current == step
    assert wizard.answers.neighbourhoods == (("02683", ("Nà Lung",)),)
    assert wizard.answers.neighbourhood_word == "Thôn"
    assert wizard.data.beginning is Beginning.SAMPLE


def test_a_failure_keeps_all_that_was_typed(window, wizard, clerk) -> None:
    from desktop.storage.database_errors import DatabaseExists

    clerk.types("lao cai")
    for _ in range(4):
        clerk.presses(Qt.Key.Key_Return, CTRL)
    window.wait()
    window.show_error(DatabaseExists(Path("/x/ansinhxa.db")))
    assert "/x/ansinhxa.db" in window.message_bar.text
    assert wizard.current == 3
    assert wizard.answers == window.wishes[0].answers
    clerk.presses(Qt.Key.Key_Return, CTRL)
    assert len(window.wishes) == 2


def test_an_office_of_several_communes_adds_them_one_by_one(window, wizard, clerk) -> None:
    wizard.communes.several.click()
    wizard.communes.focus_first()
    assert not wizard.next.isEnabled()
    for name in ("lao cai", "bat xat", "bat xat"):
        clerk.types(name)
        clerk.presses(Qt.Key.Key_Return)
        assert wizard.communes.search.text() == ""
    assert [place.commune.code for place in wizard.communes.places] == ["02647", "02683"]
    wizard.communes._remove.click()
    assert [place.commune.code for place in wizard.communes.places] == ["02647"]
    clerk.types("bat xat")
    clerk.presses(Qt.Key.Key_Return)
    clerk.presses(Qt.Key.Key_Return)
    assert wizard.current == 1
    paste = wizard.neighbourhoods
    assert paste.commune.isVisible()
    clerk.types("A")
    paste.commune.setCurrentIndex(1)
    paste.paste.text.setPlainText("B\nC")
    paste.commune.setCurrentIndex(0)
    assert paste.paste.text.toPlainText() == "A"
    assert wizard.answers.neighbourhoods == (("02647", ("A",)), ("02683", ("B", "C")))


def test_the_button_says_what_comes_next(wizard, clerk) -> None:
    clerk.types("lao cai")
    said = [wizard.next.text()]
    for _ in range(3):
        clerk.presses(Qt.Key.Key_Return, CTRL)
        said.append(wizard.next.text())
    assert said == [
        "Tiếp: thôn, tổ dân phố (Enter)",
        "Bỏ qua bước này (Ctrl+Enter)",
        "Tiếp: nơi sao lưu (Enter)",
        "Tạo sổ (Ctrl+Enter)",
    ]


def test_a_backup_of_another_machine_ends_the_wizard_at_once(
    window, wizard, clerk, dialogs, tmp_path
) -> None:
    clerk.types("lao cai")
    for _ in range(2):
        clerk.presses(Qt.Key.Key_Return, CTRL)
    for _ in range(3):
        clerk.presses(Qt.Key.Key_Down)
    assert wizard.data.beginning is Beginning.BACKUP
    assert not wizard.next.isEnabled()
    dialogs.answer(("", ""), (str(tmp_path / "b.db"), ""))
    clerk.presses(Qt.Key.Key_Return)
    assert window.wishes == []
    clerk.presses(Qt.Key.Key_Return)
    (wish,) = window.wishes
    assert (wish.choice, wish.file) == (Choice.RESTORE, tmp_path / "b.db")


def test_a_folder_is_examined_before_it_is_taken(wizard, clerk, dialogs, tmp_path) -> None:
    clerk.types("lao cai")
    for _ in range(3):
        clerk.presses(Qt.Key.Key_Return, CTRL)
    field = wizard.backups.place
    assert clerk.focus is field.choose
    dialogs.answer(str(tmp_path / "none"), str(tmp_path))
    clerk.presses(Qt.Key.Key_Return)
    assert "Cắm USB" in field.found.text
    assert wizard.answers.backup_place is None
    clerk.presses(Qt.Key.Key_Return)
    assert wizard.answers.backup_place == tmp_path
    assert "còn trống" in field.found.text
    field.none.click()
    assert wizard.answers.backup_place is None


@pytest.mark.parametrize("size", [(1366, 698), (1093, 558), (1024, 540)])
def test_every_step_fits_the_screens_of_offices(window, wizard, clerk, size) -> None:
    window.resize(*size)
    clerk.types("lao cai")
    for number in range(4):
        wizard.show_step(number)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size
        button = wizard.next
        assert window.rect().contains(button.mapTo(window, button.rect().bottomRight()))
        assert button.width() >= button.sizeHint().width()
    wizard.show_step(0)
    assert wizard.communes.list.height() >= 5 * 36


def test_with_letters_half_as_large_again_the_window_fits_too(qtbot, themed, tmp_path) -> None:
    from desktop.views.theme.stylesheet import apply_theme
    from desktop.views.theme.tokens import LIGHT

    apply_theme(themed, LIGHT, 150)
    try:
        window = StartWindow(tmp_path / "ansinhxa.db")
        qtbot.addWidget(window)
        window.resize(1366, 698)
        window.show()
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1366, 698)
        assert not window.wizard.rail.isVisible()
    finally:
        apply_theme(themed)


# Telex l a o f, c a i; VNI l a o 2. UniKey goes back and types the vowel with its mark.
@pytest.mark.parametrize("keys", ["lao<<ào cai", "Lao<<ào Cai", "la<ào cai"])
def test_a_commune_is_found_as_unikey_types_it(wizard, hands, keys: str) -> None:
    search = wizard.communes.search
    hands.type(search, keys)
    assert search.text().lower() == "lào cai"
    assert wizard.communes.list.currentIndex().data() == "Phường Lào Cai – Tỉnh Lào Cai"
    assert QApplication.focusWidget() is search


def test_a_list_is_typed_with_unikey(qtbot, hands) -> None:
    paste = NeighbourhoodPaste("Thôn")
    qtbot.addWidget(paste)
    paste.show()
    hands.type(paste.text, "Na<à Lung")
    assert paste.names == ("Nà Lung",)


def test_a_pasted_list_tells_what_was_made_of_it(qtbot) -> None:
    paste = NeighbourhoodPaste("Thôn")
    qtbot.addWidget(paste)
    paste.know(frozenset({"khau dao"}))
    paste.show()
    paste.text.setPlainText("1. Nà Lung\n2. NA LUNG\n3. Khau Đao\n4. " + "x" * 90)
    assert paste.names == ("Nà Lung",)
    told = paste._told.text
    assert "Trùng tên, tính một lần: Nà Lung." in told
    assert "Đã có trong sổ: Khau Đao." in told
    assert "Dài quá" in told
    paste.text.clear()
    assert paste._told.text == ""
    paste.last.setText("3")
    paste.make.click()
    assert paste.names == ("Thôn 1", "Thôn 2", "Thôn 3")
    paste.first.setText("9")
    paste.make.click()
    assert "Số đầu" in paste._told.text
    assert len(paste.names) == 3


def test_the_map_shows_the_commune_on_its_province(qtbot) -> None:
    step = CommuneStep()
    qtbot.addWidget(step)
    step.resize(1000, 600)
    step.show()
    step.search.setText("lao cai")
    drawn = step.card._map
    assert drawn.isVisible()
    assert "02647" in drawn._shapes
    assert len(drawn._shapes) >= 95
    from desktop.views.theme.tokens import tokens

    picture = drawn.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    assert tokens().primary.upper() in colours
    assert tokens().line.upper() in colours


def test_the_wizard_runs_again_on_an_open_office_and_only_adds(
    qtbot, context, dialogs, database
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(1200, 700)
    owner.show()
    before = {each.name for each in neighbourhoods.list_all(database)}
    SetupDialog.open_for(context, owner)
    (dialog,) = owner.findChildren(SetupDialog)
    wizard = dialog.wizard
    assert len(wizard.steps) == 3
    assert [place.commune.code for place in wizard.communes.places] == ["02647"]
    assert not wizard.communes.one.isEnabled()
    wizard.communes._on_remove()
    assert wizard.communes.places
    wizard.communes.search.setText("bat xat")
    wizard.communes._take()
    wizard.go_on()
    wizard.neighbourhoods.paste.text.setPlainText("Bản Mới\nNÀ LUNG")
    assert wizard.neighbourhoods.paste.names == ("Bản Mới",)
    wizard.go_on()
    wizard.go_on()
    assert [one.code for one in offices.office_communes(database)] == ["02647", "02683"]
    after = {each.name for each in neighbourhoods.list_all(database)}
    assert after == before | {"Bản Mới"}


# A province's own desk


def test_a_province_asks_only_its_name_and_the_backup_place(window, wizard, clerk) -> None:
    wizard.communes.whole.click()
    assert not wizard.next.isEnabled()
    clerk.types("lai chau")
    assert wizard.communes.province.code == "12"
    assert wizard.steps == (wizard.communes, wizard.backups)
    clerk.presses(Qt.Key.Key_Return)
    assert wizard.current == 1
    assert wizard.pages.currentIndex() == 3
    assert "2" in wizard.rail.accessibleName()
    clerk.presses(Qt.Key.Key_Return, CTRL)
    assert window.wishes == [
        StartWish(
            Choice.NEW_OFFICE,
            None,
            SetupAnswers(province_code="12", who="sáu", reminder=wizard.answers.reminder),
        )
    ]


def test_the_arrows_choose_among_provinces(wizard, clerk) -> None:
    wizard.communes.whole.click()
    clerk.types("thanh pho")
    first = wizard.communes.province
    clerk.presses(Qt.Key.Key_Down)
    assert wizard.communes.province != first
    wizard.communes.search.setText("xyz")
    assert wizard.communes.province is None
    assert not wizard.next.isEnabled()


def test_back_to_a_commune_asks_all_four_steps_again(wizard, clerk) -> None:
    wizard.communes.whole.click()
    clerk.types("lao cai")
    assert len(wizard.steps) == 2
    wizard.communes.one.click()
    assert len(wizard.steps) == 4
    assert wizard.communes.places[0].commune.name == "Phường Lào Cai"
    assert wizard.communes.card.word.isVisible()


def test_the_settings_offer_no_province(qtbot, runner, tmp_path) -> None:
    state = SetupState(database=tmp_path / "a.db", communes=("02647",))
    wizard = FirstRunWizard(state, runner)
    qtbot.addWidget(wizard)
    wizard.show()
    assert not wizard.communes.whole.isVisible()
