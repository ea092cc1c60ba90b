"""Sending to the province in the settings: the key to read out, the province's key, the lists."""

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.domain.reference_data import communes_by_code
from desktop.services import offices
from desktop.services.packages import introducing, sending
from desktop.services.packages.reading import read_registration
from desktop.views.settings.sending_section import ALL_LISTS, SendingSection
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from desktop.views.widgets.save_dialog import SaveDialog
from tests.views.records.office_fixtures import COMMUNE, WHO


@pytest.fixture
def section(qtbot, context) -> SendingSection:
    made = SendingSection(context)
    qtbot.addWidget(made)
    made.told_messages = []
    made.message.connect(made.told_messages.append)
    made.resize(780, 484)
    made.show()
    made.arrive()
    return made


def test_the_key_is_made_with_the_registration_file(section, tmp_path) -> None:
    assert section.fingerprint.text().startswith("Chưa có.")
    section.register.click()
    (asked,) = section.findChildren(SaveDialog)
    asked._on_selected(str(tmp_path / "khoa_02647"))
    registration = read_registration(tmp_path / "khoa_02647.asx-khoa")
    assert registration.commune_code == COMMUNE
    assert section.fingerprint.text() == registration.fingerprint
    assert section.fingerprint.property("look") == "figure"
    assert [each.tone for each in section.told_messages] == ["ok"]


def test_a_registration_that_cannot_be_written_is_told(section, tmp_path) -> None:
    section.save_registration(COMMUNE, tmp_path / "không có" / "khoa.asx-khoa")
    assert [each.tone for each in section.told_messages] == ["error"]


def test_the_key_of_the_province_is_taken_in(section, context, tmp_path) -> None:
    assert section.told.text() == "Chưa nhận khoá của tỉnh."
    province = offices.office_communes(context.database)[0].province_name
    path = tmp_path / "tinh.asx-tinh"
    now = context.database.clock()
    introducing.write_answer(introducing.ProvinceAnswer("15", province, b"k" * 32, now), path)
    section.answer.click()
    (dialog,) = section.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    assert province in section.told.text()
    assert sending.state(context.database).digest_key.secret == b"k" * 32
    path.write_bytes(b"{}")
    section.take_answer(str(path))
    assert [each.tone for each in section.told_messages] == ["ok", "error"]
    assert province in section.told.text()


def test_lists_of_people_are_asked_about(section, context) -> None:
    section.lists.setCurrentIndex(1)
    section.lists.activated.emit(1)
    assert sending.state(context.database).lists == ()
    (question,) = [each for each in section.findChildren(ConfirmDialog) if each.isVisible()]
    question.reject()
    assert section.lists.currentIndex() == 0
    section.lists.setCurrentIndex(1)
    section.lists.activated.emit(1)
    (question,) = [each for each in section.findChildren(ConfirmDialog) if each.isVisible()]
    question.accept()
    assert sending.state(context.database).lists == tuple(ALL_LISTS.split(","))
    assert section.lists.currentData() == ALL_LISTS
    section.lists.setCurrentIndex(0)
    section.lists.activated.emit(0)
    assert sending.state(context.database).lists == ()


def test_each_commune_has_its_own_key(section, context, tmp_path) -> None:
    other = next(code for code in communes_by_code() if code != COMMUNE)
    offices.add_communes(context.database, [other], who=WHO)
    section.arrive()
    assert section.commune.isVisibleTo(section)
    section.save_registration(other, tmp_path / "k.asx-khoa")
    codes = [key.commune.code for key in section.state.communes]
    shown = []
    for row in range(2):
        section.commune.setCurrentIndex(row)
        section.commune.activated.emit(row)
        shown.append(section.fingerprint.text())
    place = codes.index(other)
    assert shown[place] == read_registration(tmp_path / "k.asx-khoa").fingerprint
    assert shown[1 - place].startswith("Chưa có.")
